"""Which platform's round is meant, and the report that every round leaves."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.errors import AdapterError
from bot.__main__ import main
from bot.assumptions import ASSUMPTIONS, DISCORD, SLACK
from bot.live import NOT_REACHED, Course, Held, Where, make


@pytest.mark.parametrize(
    ("text", "platform", "channel"),
    [
        ("123456789012345678", "discord", "123456789012345678"),
        ("https://discord.com/channels/1/123456789012345678", "discord", "123456789012345678"),
        ("https://ptb.discord.com/channels/1/123456789012345678/987654321098765432", "discord", "123456789012345678"),
        ("C0123ABCDEF", "slack", "C0123ABCDEF"),
        (" G0123ABCD\n", "slack", "G0123ABCD"),
        ("https://acme.slack.com/archives/C0123ABCDEF", "slack", "C0123ABCDEF"),
        ("https://acme.enterprise.slack.com/archives/C0123ABCDEF/p1700000000000000", "slack", "C0123ABCDEF"),
        ("https://acme.slack.com/archives/C0123ABCDEF/p17?thread_ts=1.0&cid=C0123ABCDEF", "slack", "C0123ABCDEF"),
        ("https://app.slack.com/client/T0123ABCDEF/C0123ABCDEF", "slack", "C0123ABCDEF"),
    ],
)
def test_a_channel_says_whose_it_is(text: str, platform: str, channel: str) -> None:
    assert Where.parse(text) == Where(platform, channel)


@pytest.mark.parametrize(
    "text",
    [
        *("", "studio", "#studio", "12", "c0123abcdef", "C0123", "D0123ABCDEF", "T0123ABCDEF"),
        *("https://example.com/archives/C0123ABCDEF", "https://slack.com.example.com/archives/C0123ABCDEF"),
        *("https://acme.slack.com/archives/D0123ABCDEF", "https://example.com/channels/1/123456789012345678"),
    ],
)
def test_what_fits_neither_says_what_would(text: str) -> None:
    with pytest.raises(ValueError, match="is no channel: give the link") as error:
        Where.parse(text)
    assert "Discord" in str(error.value)
    assert "Slack" in str(error.value)


@pytest.mark.parametrize(
    ("given", "other"), [("C0123ABCDEF", "DISCORD"), ("123456789012345678", "SLACK")], ids=["slack", "discord"]
)
def test_a_channel_of_a_platform_that_is_not_set_says_which_setting_is_missing(
    given: str, other: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    if other == "DISCORD":
        monkeypatch.setenv("OVERPAINT_DISCORD__TOKEN", "one")
    else:
        monkeypatch.setenv("OVERPAINT_SLACK__BOT_TOKEN", "xoxb-one")
        monkeypatch.setenv("OVERPAINT_SLACK__APP_TOKEN", "xapp-one")
    assert main(["doctor", "--live", given]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert ("OVERPAINT_SLACK__BOT_TOKEN" if other == "DISCORD" else "OVERPAINT_DISCORD__TOKEN") in told.err


def test_no_two_assumptions_share_a_name() -> None:
    assert len(ASSUMPTIONS) == len(DISCORD) + len(SLACK)


async def round_of(report: Path, error: Exception | None = None) -> list[tuple[bool | None, str]]:
    lines: list[tuple[bool | None, str]] = []

    async def go(found: Callable[[Held], None]) -> None:
        found(Held("S1", True))
        found(Held("S2", False, "the token is xoxb-7"))
        if error:
            raise error

    course = Course(assumptions=SLACK, not_checked={"S3": "never"}, secrets=("xoxb-7",), report=report)
    await make(course, go, lambda: {"way": "here"}, lambda held, told: lines.append((held, told)))
    return lines


async def test_the_report_tells_each_and_no_secret(tmp_path: Path) -> None:
    lines = await round_of(tmp_path / "report.json")
    told = json.loads((tmp_path / "report.json").read_text())
    assert told["way"] == "here"
    assert told["ended_early"] is None
    assert [(one["id"], one["held"], one["told"]) for one in told["assumptions"]][:4] == [
        ("S1", True, ""),
        ("S2", False, "the token is (the token)"),
        ("S3", None, "never"),
        ("S4", None, NOT_REACHED),
    ]
    assert lines[1] == (False, f"S2 NOT HELD: {SLACK['S2']} (the token is (the token))")
    assert all("xoxb-7" not in text for _, text in lines)


@pytest.mark.parametrize(
    ("error", "words"), [(AdapterError("xoxb-7 is wrong"), "(the token) is wrong"), (KeyError("xoxb-7"), "KeyError")]
)
async def test_a_round_that_ends_early_says_why_and_leaves_its_report(
    error: Exception, words: str, tmp_path: Path
) -> None:
    lines = await round_of(tmp_path / "report.json", error)
    assert words in json.loads((tmp_path / "report.json").read_text())["ended_early"]
    assert any(held is False and words in text for held, text in lines)
    assert all("xoxb-7" not in text for _, text in lines)


async def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    *_, last = await round_of(tmp_path / "gone" / "report.json")
    assert last[0] is False
    assert "cannot be written" in last[1]
