"""The commands as people type them: exit status, one line that says what is right, and the ready line."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

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
        timeout=60,
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


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_run_says_when_it_is_ready_answers_there_and_ends_with_0(number: int, tmp_path: Path) -> None:
    pytest.importorskip("adapters.web.adapter")
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=tmp_path,
        env=environment(OVERPAINT_WEB__PORT="0", OVERPAINT_DATA=str(tmp_path / "new" / "data")),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            ready, web, address = process.stdout.readline().split()
            assert (ready, web) == ("ready:", "web")
            assert address.startswith("http://127.0.0.1:")
            with urlopen(address, timeout=10) as page:
                assert page.status == 200
            process.send_signal(number)
            out, err = process.communicate(timeout=20)
            assert (process.returncode, out) == (0, ""), err
        finally:
            process.kill()


def test_a_platform_that_is_not_served_yet_is_named(tmp_path: Path) -> None:
    done = overpaint("run", cwd=tmp_path, OVERPAINT_DISCORD__TOKEN="secret-7")
    assert done.returncode == 1
    assert "does not serve Discord yet" in done.stderr
    assert "secret-7" not in done.stderr


def test_doctor_names_what_is_wrong(tmp_path: Path) -> None:
    model = tmp_path / "gone"
    done = overpaint("doctor", cwd=tmp_path, OVERPAINT_ENGINE__MODEL=str(model))
    assert done.returncode == 1
    assert str(model) in done.stdout
    assert "WRONG" in done.stdout
