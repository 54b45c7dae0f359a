import asyncio
import json
from collections import Counter
from itertools import islice
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from adapters.slack.normalize import Ignored, event
from adapters.thread import ActionTaken, MessagePosted
from bot.bench_load import LONGEST, Size, flood, served
from bot.bench_slack import FULL, LOAD, QUICK
from bot.traffic import BEGIN, END
from bot.traffic_slack import BUSY, ME, PRESSING, TEAM, SlackTraffic
from tests.bot.test_main import overpaint


def heard(traffic: SlackTraffic, count: int) -> list[object]:
    return [event(json.loads(told.text), ME) for told in traffic.events(count)]


@pytest.mark.parametrize("mix", [BUSY, PRESSING])
def test_the_traffic_is_what_it_says(mix: dict[str, int]) -> None:
    assert sum(mix.values()) == 1000
    told = list(SlackTraffic(mix).events(1002 + mix["mention"]))
    assert all(one.waited for one in told)
    assert len({one.id for one in told}) == len(told)
    assert Counter(one.name for one in told)["events_api"] == len(told) - mix["interaction"]
    events = [event(json.loads(one.text), ME) for one in told]
    spoken = [one.message for one in events if isinstance(one, MessagePosted)]
    assert (spoken[0].text, spoken[-1].text) == (BEGIN, END)
    assert sum(message.to_us for message in spoken) == 2 * mix["mention"]
    assert sum(isinstance(one, ActionTaken) for one in events) == mix["interaction"]
    assert sum(isinstance(one, Ignored) for one in events) < len(events) / 5


def test_a_mention_is_told_twice_and_is_the_same_message() -> None:
    told = [json.loads(one.text) for one in SlackTraffic(BUSY | {"talk": 0, "mention": 561}).events(1000)]
    bodies = [one["payload"] for one in told if one["type"] == "events_api"]
    mentions = [body for body in bodies if body["event"]["type"] == "app_mention"]
    again = {body["event"]["ts"]: body for body in bodies if body["event"]["type"] == "message"}
    for body in mentions:
        other = again[body["event"]["ts"]]
        assert body["event_id"] != other["event_id"]
        assert event(body, ME) == event(other, ME)
    assert len(mentions) > 100


def test_people_answer_and_press_what_was_posted() -> None:
    traffic = SlackTraffic({"answer": 1, "interaction": 20})
    root = traffic.posted("C1", None, "a request")["ts"]
    post = traffic.posted("C1", root, "Here it is.")["ts"]
    events = heard(traffic, 20)
    answers = [one.message for one in events if isinstance(one, MessagePosted) and one.message.thread_root]
    presses = [one for one in events if isinstance(one, ActionTaken) and one.action == "again"]
    assert {str(message.thread_root) for message in answers} == {f"slack:{TEAM}/C1/{root}"}
    assert {str(press.ref) for press in presses} == {f"slack:{TEAM}/C1/{post}"}


def test_a_thread_is_remembered_with_what_was_said_in_it() -> None:
    traffic = SlackTraffic({"mention": 1})
    _, first, second, _ = (json.loads(one.text)["payload"]["event"] for one in traffic.events(4))
    post = traffic.posted(first["channel"], first["ts"], "Here it is.")
    assert second["ts"] == first["ts"]
    for ts in (first["ts"], post["ts"]):
        assert [one["ts"] for one in traffic.thread(ts)] == [first["ts"], post["ts"]]
    assert traffic.thread("1.000001") == []


def test_the_traffic_is_the_same_each_time() -> None:
    first, second = (list(islice(SlackTraffic(BUSY).events(500), 50)) for _ in range(2))
    assert [one.name for one in first] == [one.name for one in second]


@pytest.mark.parametrize("size", [QUICK, FULL])
def test_memory_is_watched_from_an_early_event_to_the_last(size: Size) -> None:
    assert size.from_event <= size.watched / 5
    assert size.watched / LOAD.pace < LONGEST
    assert FULL.watched == 100_000


async def test_what_is_not_acknowledged_is_told_again() -> None:
    """And the last event only when everything else is acknowledged."""
    with served(LOAD) as url:
        async with aiohttp.ClientSession() as session:
            async with session.post(f"{url}/api/apps.connections.open") as answer:
                where = (await answer.json())["url"]
            async with session.ws_connect(where) as socket:
                assert (await socket.receive_json())["type"] == "hello"
                flooding = asyncio.create_task(asyncio.to_thread(flood, url, 5))
                refused = ""
                seen: list[dict[str, Any]] = []
                while len(seen) < 6:
                    told = await socket.receive_json()
                    seen.append(told)
                    if len(seen) == 2:
                        refused = told["envelope_id"]
                    else:
                        await socket.send_json({"envelope_id": told["envelope_id"]})
                told = await flooding
    assert [one["envelope_id"] for one in seen[4:5]] == [refused]
    assert seen[-1]["payload"]["event"]["text"] == END
    assert (told["again"], told["lost"]) == (1, 1)


def test_bench_chat_on_slack_tells_its_rows(tmp_path: Path) -> None:
    done = overpaint("bench", "chat", "--platform", "slack", "--quick", "--json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["machine"]["processor"]
    assert [row["name"] for row in told["rows"]] == ["events by work", "events by time", "acknowledged", "growth"]
    for row in told["rows"]:
        assert row["value"] is None or row["value"] > -50
        assert row["note"]
    assert not list(tmp_path.iterdir())
