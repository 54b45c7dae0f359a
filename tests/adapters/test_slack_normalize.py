"""Slack's own payloads as the bot hears them: every sample is read, and what is ignored is ignored for a known reason."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.slack import normalize
from adapters.slack.normalize import Ignored, Why
from adapters.thread import ActionTaken, Joined, Kind, MessageDeleted, MessageEdited, MessagePosted, MessageRef, Place

SAMPLES = Path(__file__).parents[1] / "slack" / "spec" / "payloads.jsonl"
ME = "UB111"


def samples() -> list[tuple[str, dict[str, Any]]]:
    """Recorded by public projects; each line names where it comes from."""
    read = [json.loads(line) for line in SAMPLES.read_text().splitlines()]
    return [(one["source"].partition(" tests/")[2], one["payload"]) for one in read]


def sample(name: str) -> dict[str, Any]:
    """A copy of one of them."""
    return next(payload for named, payload in samples() if named.endswith(name))


def heard(payload: dict[str, Any]) -> str:
    try:
        event = normalize.event(payload, ME)
    except ValueError as error:
        return str(error)
    return event.why if isinstance(event, Ignored) else type(event).__name__


def test_every_sample_is_read_and_the_reasons_are_counted() -> None:
    """Seven samples are cut down to what Bolt's matchers look at: what is missing is said in words."""
    told = Counter(heard(payload) for _, payload in samples())
    errors = {name: count for name, count in told.items() if name.startswith("there is no ")}
    assert sum(errors.values()) == 7
    assert {name: count for name, count in told.items() if name not in errors} == {
        "MessagePosted": 16,
        "MessageEdited": 1,
        "MessageDeleted": 1,
        "ActionTaken": 11,
        Why.ON_ANOTHERS: 5,
        Why.NOT_OURS: 25,
        Why.OTHERS_JOINED: 4,
        Why.TYPING: 3,
        Why.CLOSED: 2,
        Why.HANDSHAKE: 1,
    }


def test_the_same_event_is_read_from_every_envelope() -> None:
    body = sample("test_message_file_share.py event_payload")
    bare = normalize.event(body, ME)
    assert normalize.event({"type": "events_api", "envelope_id": "e", "payload": body}, ME) == bare
    assert isinstance(bare, MessagePosted)
    (file,) = bare.message.attachments
    assert (file.key, file.media_type, file.size, file.width) == ("T111/F111", "image/png", 92582, 1134)
    assert str(bare.message.ref) == "slack:T111/C111/1652227646.593159"


def test_a_mention_that_is_told_twice_is_the_same_message() -> None:
    body = sample("test_app.py app_mention_event_body")
    one = normalize.event(body, "W111")
    two = normalize.event({**body, "event": {**body["event"], "type": "message"}}, "W111")
    assert isinstance(one, MessagePosted) and isinstance(two, MessagePosted)
    assert one.message.ref == two.message.ref
    assert (one.message.to_us, one.message.text) == (True, "Hi there!")


def test_edits_and_deletions_name_the_message() -> None:
    edited = normalize.event(sample("test_message_changed.py event_payload"), ME)
    assert isinstance(edited, MessageEdited)
    assert (edited.message.ref.message, edited.message.text) == ("1665102338.901939", "updated message")
    deleted = normalize.event(sample("test_message_deleted.py event_payload"), ME)
    assert deleted == MessageDeleted(MessageRef("slack", "T-auth/C111", "1665368619.804829"))


def test_a_press_a_shortcut_a_form_and_a_command_are_told_as_they_came() -> None:
    press = normalize.event(sample("test_block_actions.py body"), ME)
    shortcut = normalize.event(sample("test_app_using_methods_in_class.py payload"), ME)
    form = normalize.event(sample("test_view_submission.py body"), ME)
    command = normalize.event(sample("test_payload_utils.py slash_command_body"), ME)
    assert isinstance(press, ActionTaken) and isinstance(shortcut, ActionTaken)
    assert isinstance(form, ActionTaken) and isinstance(command, ActionTaken)
    assert (press.action, str(press.ref), press.author.name) == ("a", "slack:T111/C111/111.222", "primary-owner")
    assert (shortcut.kind, shortcut.action, shortcut.ref.message) == (
        Kind.COMMAND,
        "test-shortcut",
        "1583636382.000300",
    )
    assert (form.action, dict(form.values), form.ref.message) == ("view-id", {"maBWU": "test"}, "0")
    assert (command.kind, command.action, dict(command.values)) == (Kind.COMMAND, "/test", {"text": "hello"})


def test_we_are_invited_and_others_are_not_our_business() -> None:
    body = sample("test_events.py join_event_body")
    joined = normalize.event(body, "W23456789")
    assert isinstance(joined, Joined)
    assert joined.ref == MessageRef.top("slack", "T111/C111")
    assert normalize.event(body, ME) == Ignored(Why.OTHERS_JOINED)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<@UB111> draw a cat", "draw a cat"),
        ("<@UB111|overpaint>, draw a cat <@UB111>", "draw a cat"),
        ("ask <@UB111> for a cat", "ask @overpaint for a cat"),
        ("<@U5> look", "@Ada look"),
        ("<@U6> look", "@somebody look"),
        (
            "<!here> in <#C1|studio> <https://example.org|here> <mailto:a@example.org>",
            "@here in #studio here a@example.org",
        ),
        ("a &lt;b&gt; &amp; c", "a <b> & c"),
    ],
)
def test_words_are_read_as_people_see_them(content: str, text: str) -> None:
    assert normalize.words(content, ME, {"U5": "Ada"}) == text


def test_links_to_messages_are_found() -> None:
    body = sample("test_message.py message_body")
    event = {
        **body["event"],
        "text": "like <https://acme.slack.com/archives/C2AB/p1355517523000008?thread_ts=1.2&cid=C2AB>",
    }
    heard = normalize.event({**body, "event": event}, ME)
    assert isinstance(heard, MessagePosted)
    assert [str(link) for link in heard.message.links] == ["slack:T111/C2AB/1355517523.000008"]


@pytest.mark.parametrize(
    ("more", "place", "root"),
    [
        ({}, Place.CHANNEL, None),
        ({"channel_type": "im"}, Place.DM, None),
        ({"thread_ts": "1.5"}, Place.THREAD, "1.5"),
        ({"thread_ts": "2.5"}, Place.CHANNEL, None),
    ],
)
def test_a_message_stands_where_it_says(more: dict[str, str], place: Place, root: str | None) -> None:
    body = sample("test_message.py message_body")
    heard = normalize.event({**body, "event": {**body["event"], "ts": "2.5", "channel_type": "channel", **more}}, ME)
    assert isinstance(heard, MessagePosted)
    assert heard.message.place is place
    assert (heard.message.thread_root and heard.message.thread_root.message) == root


@pytest.mark.parametrize("name", ["ts", "channel", "user"])
@pytest.mark.parametrize("how", [None, [], 7, "no/no"])
def test_a_message_without_what_it_must_have_is_an_error_in_words(name: str, how: object) -> None:
    body = sample("test_message.py message_body")
    if (name, how) == ("user", "no/no"):
        return
    with pytest.raises(ValueError, match=r"there is no"):
        normalize.event({**body, "event": {**body["event"], name: how}}, ME)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.integers(0, len(samples()) - 1 if SAMPLES.exists() else 0), st.data())
def test_whatever_is_wrong_with_a_payload_it_is_read_or_refused_in_words(number: int, data: st.DataObject) -> None:
    _, payload = samples()[number]
    for _ in range(data.draw(st.integers(1, 3))):
        at: Any = payload
        while isinstance(at, dict) and at:
            key = data.draw(st.sampled_from(sorted(at)))
            if not isinstance(at[key], dict) or data.draw(st.booleans()):
                at[key] = data.draw(json_values)
                break
            at = at[key]
    try:
        normalize.event(payload, ME)
    except ValueError as error:
        assert str(error)
