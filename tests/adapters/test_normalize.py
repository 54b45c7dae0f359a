"""Discord's own payloads as the bot hears them: every sample is read, and what is ignored is ignored for a known reason."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import normalize
from adapters.discord.normalize import Channel, Ignored, Why
from adapters.thread import ActionTaken, Kind, MessageDeleted, MessageEdited, MessagePosted, MessageRef, Place

SAMPLES = Path(__file__).parents[1] / "discord" / "spec" / "payloads.jsonl"
ME = "9"


def samples() -> list[tuple[str, dict[str, Any]]]:
    """Recorded by public projects; each line names where it comes from."""
    read = [json.loads(line) for line in SAMPLES.read_text().splitlines()]
    return [(one["source"].rpartition(" ")[2], one["payload"]) for one in read]


def sample(name: str) -> dict[str, Any]:
    """A copy of one of them."""
    return next(payload for named, payload in samples() if named == name)


def dispatch(name: str, payload: dict[str, Any]) -> dict[str, Any]:
    return {"t": name, "d": payload}


def heard(event: object) -> str:
    return event.why if isinstance(event, Ignored) else type(event).__name__


def test_every_sample_is_read_as_it_came_and_the_reasons_are_counted() -> None:
    told = Counter(heard(normalize.event(payload, ME)) for _, payload in samples())
    assert told == {"ActionTaken": 3, Why.TYPING: 2, Why.PING: 1, Why.NO_EVENT: 35}


def test_every_sample_in_the_dispatch_that_would_carry_it() -> None:
    kinds = {
        "message_payload": "MESSAGE_CREATE",
        "gateway_guild_payload": "GUILD_CREATE",
        "command_interaction_payload": "INTERACTION_CREATE",
        "context_menu_command_interaction_payload": "INTERACTION_CREATE",
        "autocomplete_interaction_payload": "INTERACTION_CREATE",
        "component_interaction_payload": "INTERACTION_CREATE",
        "modal_interaction_payload": "INTERACTION_CREATE",
    }
    told = Counter(
        heard(normalize.event(dispatch(kinds.get(name, "CHANNEL_UPDATE"), payload), ME)) for name, payload in samples()
    )
    assert told == {"MessagePosted": 1, "ActionTaken": 3, Why.TYPING: 2, Why.NOT_OURS: 35}


def test_a_message_is_read_whole() -> None:
    event = normalize.event(dispatch("MESSAGE_CREATE", sample("message_payload")), ME)
    assert isinstance(event, MessagePosted)
    message = event.message
    assert str(message.ref) == "discord:456/123"
    assert (message.author.name, message.author.bot, message.author.me) == ("foobarbaz", True, False)
    assert (message.place, message.text) == (Place.CHANNEL, "some info")
    assert message.reply_to == MessageRef("discord", "278325129692446722", "306588351130107906")
    (file,) = message.attachments
    assert (file.key, file.name, file.media_type, file.width) == (
        "456/123/690922406474154014",
        "IMG.jpg",
        "image/png",
        1844,
    )


def test_a_press_a_form_and_a_command_are_told_as_they_came() -> None:
    press, form, command = (
        normalize.event(sample(f"{name}_interaction_payload"), ME) for name in ("component", "modal", "command")
    )
    assert isinstance(press, ActionTaken) and isinstance(form, ActionTaken) and isinstance(command, ActionTaken)
    assert (press.kind, str(press.ref)) == (Kind.PRESS, "discord:456/123")
    assert (form.kind, form.author.name) == (Kind.PRESS, "Snab")
    assert (command.kind, command.action, dict(command.values)) == (
        Kind.COMMAND,
        "okokokok",
        {"go ice": "42", "go fire": "123123123"},
    )


@pytest.mark.parametrize("name", ["id", "channel_id", "author", "content", "timestamp"])
@pytest.mark.parametrize("how", ["missing", None, [], "no"])
def test_a_message_without_what_it_must_have_is_an_error_in_words(name: str, how: object) -> None:
    payload = sample("message_payload")
    payload[name] = how
    if how == "missing":
        del payload[name]
    if name == "content" and how == "no":
        return  # a word is what it must be
    with pytest.raises(ValueError, match=r"there is no|is no time"):
        normalize.event(dispatch("MESSAGE_CREATE", payload), ME)


@pytest.mark.parametrize("kind", [1, 6, 7, 8, 18, 21, 31, 46])
def test_a_notice_of_discords_own_is_ignored(kind: int) -> None:
    payload = sample("message_payload") | {"type": kind}
    assert normalize.event(dispatch("MESSAGE_CREATE", payload), ME) == Ignored(Why.NOTICE)


def test_an_update_without_new_words_is_ignored() -> None:
    payload = sample("message_payload") | {"edited_timestamp": None}
    assert normalize.event(dispatch("MESSAGE_UPDATE", payload), ME) == Ignored(Why.SAME_WORDS)
    edited = normalize.event(dispatch("MESSAGE_UPDATE", sample("message_payload")), ME)
    assert isinstance(edited, MessageEdited)
    deleted = normalize.event(dispatch("MESSAGE_DELETE", {"id": "1", "channel_id": "2"}), ME)
    assert deleted == MessageDeleted(MessageRef("discord", "2", "1"))


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<@9> draw a cat", "draw a cat"),
        ("<@!9>, draw a cat <@9>", "draw a cat"),
        ("ask <@9> for a cat", "ask @overpaint for a cat"),
        ("<@5> look", "@Ada look"),
        ("<@6> look", "@somebody look"),
        ("<@&7> in <#8> <a:wave:3> </draw:4> <t:1:R>", "@role in #channel :wave: /draw <t:1:R>"),
        ("  a cat\n on a mat ", "a cat\n on a mat"),
    ],
)
def test_words_are_read_as_people_see_them(content: str, text: str) -> None:
    assert normalize.words(content, ME, {"5": "Ada"}) == text


def test_links_to_messages_are_found() -> None:
    payload = sample("message_payload") | {
        "content": "like https://discord.com/channels/1/2/3 and https://ptb.discord.com/channels/@me/4/5"
        " not https://discord.com.example.org/channels/1/2/3"
    }
    event = normalize.event(dispatch("MESSAGE_CREATE", payload), ME)
    assert isinstance(event, MessagePosted)
    assert [str(link) for link in event.message.links] == ["discord:2/3", "discord:4/5"]


def test_a_forward_brings_its_pictures_and_answers_nothing() -> None:
    payload = sample("message_payload")
    snapshot = {"message": {"attachments": payload["attachments"], "content": "look"}}
    payload |= {
        "attachments": [],
        "message_reference": {"type": 1, "channel_id": "1", "message_id": "2"},
        "message_snapshots": [snapshot],
    }
    event = normalize.event(dispatch("MESSAGE_CREATE", payload), ME)
    assert isinstance(event, MessagePosted)
    assert (event.message.reply_to, event.message.attachments) == (None, ())
    assert [file.name for file in event.message.forwarded] == ["IMG.jpg"]


def test_what_is_known_of_a_channel_places_a_message() -> None:
    where = {"456": Channel(parent="400"), "457": Channel(guild=False), "458": Channel(parent="400", private=True)}
    told = []
    for channel in where:
        payload = sample("message_payload") | {"channel_id": channel}
        del payload["guild_id"]
        event = normalize.event(dispatch("MESSAGE_CREATE", payload), ME, where.get)
        assert isinstance(event, MessagePosted)
        told.append((event.message.place, event.message.thread_root, event.message.apart))
    assert told == [
        (Place.THREAD, MessageRef("discord", "400", "456"), False),
        (Place.DM, None, False),
        (Place.THREAD, MessageRef("discord", "400", "458"), True),
    ]


def test_reactions_of_ours_and_to_others_words_are_ignored() -> None:
    reaction = {
        "user_id": "5",
        "channel_id": "2",
        "message_id": "1",
        "guild_id": "3",
        "emoji": {"name": "🗑️", "id": None},
    }
    taken = normalize.event(dispatch("MESSAGE_REACTION_ADD", reaction | {"message_author_id": ME}), ME)
    assert isinstance(taken, ActionTaken)
    assert (taken.kind, taken.action, str(taken.ref)) == (Kind.REACTION, "🗑️", "discord:2/1")
    told = [
        normalize.event(dispatch("MESSAGE_REACTION_ADD", reaction | more), ME)
        for more in ({"user_id": ME}, {"message_author_id": "5"})
    ]
    assert told == [Ignored(Why.OUR_REACTION), Ignored(Why.ON_ANOTHERS)]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from([name for name, _ in samples()]), st.data())
def test_whatever_is_wrong_with_a_payload_it_is_read_or_refused_in_words(name: str, data: st.DataObject) -> None:
    payload = sample(name)
    for _ in range(data.draw(st.integers(1, 3))):
        at: Any = payload
        while isinstance(at, dict) and at:
            key = data.draw(st.sampled_from(sorted(at)))
            if not isinstance(at[key], dict) or data.draw(st.booleans()):
                at[key] = data.draw(json_values)
                break
            at = at[key]
    for kind in ("MESSAGE_CREATE", "MESSAGE_UPDATE", "MESSAGE_REACTION_ADD", "INTERACTION_CREATE"):
        try:
            normalize.event(dispatch(kind, payload), ME)
        except ValueError as error:
            assert str(error)
