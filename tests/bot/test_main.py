"""The commands as people type them: exit status, one line that says what is right, and the ready line."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import pytest

from bot.bench import heavy, resident

ROOT = Path(__file__).parent.parent.parent
THREAD = {"place": "channel", "messages": [{"id": "m1", "author": "Ben", "text": "draw a robot", "to_us": True}]}


def environment(**more: str) -> dict[str, str]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith("OVERPAINT_")}
    return plain | {"PYTHONPATH": str(ROOT)} | more


def overpaint(*arguments: str, cwd: Path, text: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=cwd,
        env=environment(**settings),
        input=text,
        capture_output=True,
        text=True,
        timeout=180,  # a laptop may be busy
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "status", "right"),
    [
        (["run"], 1, "OVERPAINT_WEB__PORT=8765"),
        (["run", "--config", "gone.toml"], 1, "gone.toml"),
        (["explode"], 2, "explain"),
        ([], 2, "COMMAND"),
        (["draw", "a robot"], 2, "-o a.png"),
        (["draw", "-o", "a.png"], 2, 'overpaint draw "PROMPT" -o OUT.png'),
        (["draw", " ", "-o", "a.png"], 2, "say in words"),
        (["draw", "a robot", "-o", "a.gif"], 2, ".png, .webp or .jpg"),
        (["draw", "a robot", "-o", "a.png", "--seed", "-1"], 2, "whole number from 0"),
        (["draw", "a robot", "-o", "a.png", "--seed", "many"], 2, "whole number from 0"),
        (["draw", "a robot", "-o", "a.png", "--size", "big"], 2, "256x256"),
        (["draw", "a robot", "-o", "a.png", "--steps", "0"], 2, "from 1"),
        (["draw", "a robot", "-o", "gone/a.png"], 1, "folder must exist"),
        (["draw", "a robot", "-o", "a.png", "--model", "nowhere"], 1, "model_index.json"),
        (["edit", "a.png", "-o", "b.png"], 2, 'overpaint edit IN.png "INSTRUCTION" -o OUT.png'),
        (["bench", "speed"], 2, "chat"),
    ],
)
def test_an_error_is_one_line_that_says_what_is_right(
    arguments: list[str], status: int, right: str, tmp_path: Path
) -> None:
    done = overpaint(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (status, "")
    assert right in done.stderr
    assert done.stderr.count("\n") == 1
    assert not list(tmp_path.iterdir())


def test_wrong_settings_are_one_line_that_names_them_all(tmp_path: Path) -> None:
    done = overpaint("run", cwd=tmp_path, OVERPAINT_WEB__PORT="x", OVERPAINT_ENGINE__DEVICE="gpu")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "OVERPAINT_WEB__PORT" in done.stderr
    assert "OVERPAINT_ENGINE__DEVICE" in done.stderr


def test_explain_reads_a_thread_and_tells_what_it_asks(tmp_path: Path) -> None:
    done = overpaint("explain", cwd=tmp_path, text=json.dumps(THREAD, indent=1))
    assert done.returncode == 0
    assert [request["asks"] for request in json.loads(done.stdout)["requests"]] == ["generate"]


def test_explain_refuses_what_is_no_thread(tmp_path: Path) -> None:
    done = overpaint("explain", cwd=tmp_path, text='{"place": "sky"}')
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1


def test_with_lines_a_broken_line_answers_for_itself_and_the_rest_go_on(tmp_path: Path) -> None:
    lines = [json.dumps(THREAD), "nonsense", "[" * 100_000, "[]", json.dumps(THREAD)]
    done = overpaint("explain", "--lines", cwd=tmp_path, text="\n".join(lines) + "\n")
    assert done.returncode == 0
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert ["error" in answer for answer in answers] == [False, True, True, True, False]


@contextmanager
def started(command: str, cwd: Path, **settings: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program once it is ready, and the address it tells."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", command],
        cwd=cwd,
        env=environment(**settings),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            assert process.stderr
            line = process.stdout.readline()
            assert line.startswith("ready: web http://127.0.0.1:"), line + process.stderr.read()
            yield process, line.split()[-1]
        finally:
            process.kill()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_says_when_it_is_ready_answers_there_and_ends_with_0(number: int, tmp_path: Path) -> None:
    data = tmp_path / "new" / "data"
    with started("run", tmp_path, OVERPAINT_WEB__PORT="0", OVERPAINT_DATA=str(data)) as (process, address):
        with urlopen(address, timeout=10) as page:
            assert page.status == 200
        process.send_signal(number)
        out, err = process.communicate(timeout=20)
        assert (process.returncode, out) == (0, ""), err
    assert data.is_dir()


def test_try_needs_nothing_and_keeps_its_data_at_home(tmp_path: Path) -> None:
    with started("try", tmp_path, HOME=str(tmp_path), DISPLAY="", WAYLAND_DISPLAY="") as (process, address):
        assert process.stdout
        assert address in process.stdout.readline()
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=20) == 0
    assert (tmp_path / ".local" / "share" / "overpaint").is_dir()
    assert [path.name for path in tmp_path.iterdir()] == [".local"]


def test_a_port_that_is_taken_is_one_line(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = overpaint("run", cwd=tmp_path, OVERPAINT_WEB__PORT=port)
    assert (done.returncode, done.stdout) == (1, "")
    assert port in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_data_folder_that_cannot_be_used_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "data" / "overpaint.sqlite").mkdir(parents=True)
    (tmp_path / "file").touch()
    (tmp_path / "strange").mkdir()
    (tmp_path / "strange" / "overpaint.sqlite").write_text("no database, but longer than the header of one " * 9)
    for data in (tmp_path / "data", tmp_path / "file" / "data", tmp_path / "strange"):
        done = overpaint("run", cwd=tmp_path, OVERPAINT_WEB__PORT="0", OVERPAINT_DATA=str(data))
        assert (done.returncode, done.stdout) == (1, "")
        assert "OVERPAINT_DATA" in done.stderr
        assert done.stderr.count("\n") == 1


def test_bench_tells_its_rows_and_the_machine(tmp_path: Path) -> None:
    done = overpaint("bench", "chat", "--quick", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["machine"]["cores"] >= 1
    assert [row["name"] for row in told["rows"]] == ["ready", "accepted", "resident", "heavy libraries"]
    for row in told["rows"]:
        assert row["met"] is (None if row["value"] is None else row["value"] <= row["goal"])


def test_the_chat_process_has_nothing_heavy_in_it(tmp_path: Path) -> None:
    with started("run", tmp_path, OVERPAINT_WEB__PORT="0") as (process, _):
        assert heavy(process.pid) in ((), None)
        assert (resident(process.pid) or 0) < 150


def test_doctor_names_what_is_wrong_and_shows_no_secret(tmp_path: Path) -> None:
    model = tmp_path / "gone"
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = str(other.getsockname()[1])
        done = overpaint(
            "doctor",
            cwd=tmp_path,
            OVERPAINT_ENGINE__MODEL=str(model),
            OVERPAINT_WEB__PORT=port,
            OVERPAINT_WEB__TOKEN="secret-7",
        )
    assert done.returncode == 1
    wrong = [line for line in done.stdout.splitlines() if line.startswith("WRONG")]
    assert [port in wrong[0], str(model) in wrong[1]] == [True, True]
    assert "torch draws on" in done.stdout
    assert "secret-7" not in done.stdout + done.stderr
