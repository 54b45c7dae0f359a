import json
from itertools import islice
from pathlib import Path

import pytest

from adapters.discord.normalize import Ignored, event
from adapters.thread import MessagePosted
from bot.bench import Row
from bot.traffic_discord import BUSY, ME, PRESSING, DiscordTraffic
from tests.bot.test_main import overpaint


@pytest.mark.parametrize("mix", [BUSY, PRESSING])
def test_the_traffic_is_what_it_says(mix: dict[str, int]) -> None:
    assert sum(mix.values()) == 1000
    told = list(DiscordTraffic(mix).events(1002))
    assert sum(name == "INTERACTION_CREATE" for name, *_ in told) == mix["interaction"]
    assert len({id for _, _, id, _ in told}) == len(told)
    heard = [event({"t": name, "d": json.loads(text)}, ME) for name, text, *_ in told]
    spoken = [one.message for one in heard if isinstance(one, MessagePosted)]
    assert sum(message.to_us for message in spoken) == mix["mention"] + mix["answer"]
    assert sum(isinstance(one, Ignored) for one in heard) < len(heard) / 5


def test_the_traffic_is_the_same_each_time() -> None:
    first, second = (list(islice(DiscordTraffic(BUSY).events(500), 50)) for _ in range(2))
    assert [one.name for one in first] == [one.name for one in second]


def test_a_goal_may_be_a_least() -> None:
    assert Row(name="a", value=0.7, goal=0.7, unit="", least=True).met
    assert Row(name="a", value=0.6, goal=0.7, unit="", least=True).met is False
    assert Row(name="a", value=None, goal=0.7, unit="", least=True).met is None


def test_bench_chat_on_discord_tells_its_rows(tmp_path: Path) -> None:
    done = overpaint("bench", "chat", "--platform", "discord", "--quick", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["machine"]["processor"]
    assert [row["name"] for row in told["rows"]] == ["events by work", "events by time", "acknowledged", "growth"]
    for row in told["rows"]:
        assert row["value"] is None or row["value"] > -50
        assert row["note"]
    assert not list(tmp_path.iterdir())
