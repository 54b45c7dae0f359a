"""What our server tells has the fields of the samples; whatever it has beyond them is named here, with its page."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.conftest import Place
from tests.slack.server import SlackServer
from tests.slack.test_server import UPLOAD, WORDS, button, modal

Json = dict[str, Any]
DOCS = "https://docs.slack.dev/"
SAMPLES = [
    json.loads(line)["payload"] for line in (Path(__file__).parent / "spec" / "payloads.jsonl").read_text().splitlines()
]
OTHERS = {
    # of apps of an organization, of old apps, of thumbnails larger than the picture; none of ours
    *("enterprise_id", "enterprise_name", "authed_users", "is_stranger", "upload_reply_to"),
    *("thumb_480", "thumb_480_w", "thumb_480_h", "thumb_720", "thumb_720_w", "thumb_720_h", "thumb_tiny"),
    *("thumb_800", "thumb_800_w", "thumb_800_h", "thumb_960", "thumb_960_w", "thumb_960_h"),
    *("thumb_1024", "thumb_1024_w", "thumb_1024_h"),
}
BEYOND = {
    # what samples leave out, and where it is shown
    "is_enterprise_install": DOCS + "interactivity/implementing-slash-commands",
    "enterprise": DOCS + "reference/interaction-payloads/block_actions-payload",
    "api_app_id": DOCS + "interactivity/implementing-slash-commands",
    "authorizations": DOCS + "apis/events-api#authorizations",
    "is_ext_shared_channel": DOCS + "apis/events-api#callback-field",
    "event_context": DOCS + "apis/events-api#callback-field",
    "event_ts": DOCS + "apis/events-api#event-type-structure",
    "channel_type": DOCS + "reference/events/message.channels",
    "state": DOCS + "reference/interaction-payloads/block_actions-payload",
    "message": DOCS + "reference/interaction-payloads/block_actions-payload",
    "is_cleared": DOCS + "reference/interaction-payloads/view-interactions-payload#view_closed",
    "blocks": DOCS + "reference/events/message",
    "client_msg_id": DOCS + "reference/events/message",
    "files": DOCS + "reference/objects/file-object",
    "upload": DOCS + "reference/events/message/file_share",
    "display_as_bot": DOCS + "reference/events/message/file_share",
    "edited": DOCS + "reference/events/message/message_changed",
    "ts": DOCS + "reference/events/message/message_changed",
    "parent_user_id": DOCS + "messaging/retrieving-messages#individual_messages",
    "subscribed": DOCS + "reference/methods/conversations.replies",
    "bot_id": DOCS + "reference/events/message#bot",
    "app_id": DOCS + "reference/objects/bot-object",
    "bot_profile": DOCS + "reference/objects/bot-object",
    "inviter": DOCS + "reference/events/member_joined_channel",
    "team_id": DOCS + "reference/interaction-payloads/shortcuts-interaction-payload",
    "username": DOCS + "reference/interaction-payloads/shortcuts-interaction-payload",
    "name": DOCS + "reference/interaction-payloads/shortcuts-interaction-payload",
    "user_team": DOCS + "reference/objects/file-object",
    "file_access": DOCS + "reference/objects/file-object",
    "media_display_type": DOCS + "reference/objects/file-object",
    "alt_txt": DOCS + "reference/objects/file-object",
    "response_urls": DOCS + "reference/interaction-payloads/view-interactions-payload",
    "reactions": DOCS + "reference/methods/reactions.get",
    **dict.fromkeys(
        ("thread_ts", "reply_count", "reply_users_count", "latest_reply", "reply_users", "is_locked"),
        DOCS + "reference/methods/conversations.replies",
    ),
    "emoji": DOCS + "reference/block-kit/composition-objects/text-object",
    "actor_id": DOCS + "reference/events/channel_left",
}


def kind(payload: Json) -> tuple[str, ...]:
    event = payload.get("event") or {}
    return (payload.get("type") or "command", event.get("type") or "", event.get("subtype") or "")


def of_kind(*wanted: str) -> list[Json]:
    return [one for one in SAMPLES if isinstance(one, dict) and kind(one) == wanted]


@pytest.fixture
async def told(slack: SlackServer, place: Place, client: AsyncWebClient) -> dict[tuple[str, ...], Json]:
    """One of everything, by its kind."""
    root = await slack.say(place.ada, place.channel, "hello", mention=True)
    await slack.edit(place.ada, root, "hello again")
    await slack.say(place.ben, place.channel, "here", thread=root, broadcast=True)
    await slack.say(place.ada, place.channel, "look", files=[UPLOAD])
    await slack.react(place.ada, root, "eyes")
    gone = await slack.say(place.ada, place.channel, "gone")
    await slack.remove(place.ada, gone)
    other = slack.channel(place.team, "other", bot=False)
    await slack.invite(other)
    await slack.open_home(place.ada, "messages")
    posted = await client.chat_postMessage(channel=place.channel.id, text="a", blocks=[button()])
    pressed = await slack.press(place.ada, place.channel.messages[posted["ts"]], "go")
    await client.views_open(trigger_id=pressed.trigger, view=modal(WORDS, notify_on_close=True))
    sent = await slack.submit(place.ada, pressed, {"words": {"value": "blue"}})
    closed = await slack.close(place.ada, pressed)
    assert closed
    asked = [
        pressed,
        sent,
        closed,
        await slack.command(place.ada, place.channel, "/draw", "a robot"),
        await slack.shortcut(place.ada, root, "edit"),
        await slack.global_shortcut(place.ada, "new"),
    ]
    slack.uninstall()
    bodies = [one.body for one in slack.deliveries] + [one.body for one in asked]
    return {kind(one): one for one in reversed(bodies)}


KINDS = [
    ("event_callback", "message", ""),
    ("event_callback", "message", "file_share"),
    ("event_callback", "message", "message_changed"),
    ("event_callback", "message", "message_deleted"),
    ("event_callback", "message", "thread_broadcast"),
    ("event_callback", "app_mention", ""),
    ("event_callback", "reaction_added", ""),
    ("event_callback", "member_joined_channel", ""),
    ("event_callback", "app_home_opened", ""),
    ("event_callback", "app_uninstalled", ""),
    ("event_callback", "tokens_revoked", ""),
    ("block_actions", "", ""),
    ("view_submission", "", ""),
    ("view_closed", "", ""),
    ("message_action", "", ""),
    ("shortcut", "", ""),
    ("command", "", ""),
]


def fields(thing: Any, at: str = "") -> Iterator[str]:
    """Every field with its way there; blocks and what people fill in are no shapes of the platform's."""
    if isinstance(thing, list):
        for one in thing[:1]:
            yield from fields(one, f"{at}[]")
    elif isinstance(thing, dict):
        for key, value in thing.items():
            yield f"{at}.{key}"
            if key not in ("blocks", "values", "metadata", "attachments", "original_message", "bot_profile", "actions"):
                yield from fields(value, f"{at}.{key}")


@pytest.mark.parametrize("wanted", KINDS, ids=" ".join)
async def test_what_is_told_has_the_fields_of_a_sample(
    told: dict[tuple[str, ...], Json], wanted: tuple[str, ...]
) -> None:
    ours, samples = set(fields(told[wanted])), [set(fields(one)) for one in of_kind(*wanted)]
    assert samples
    missing = min(
        ({one for one in sample - ours if one.rpartition(".")[2] not in OTHERS} for sample in samples), key=len
    )
    assert not missing
    shown = set().union(*samples)
    assert not {one for one in ours - shown if first_beyond(one, shown) not in BEYOND}


def first_beyond(field: str, shown: set[str]) -> str:
    """The field on the way there that no sample has."""
    parts = field[1:].split(".")
    ways = ["." + ".".join(parts[: end + 1]) for end in range(len(parts))]
    return next(one for one in ways if one.rstrip("[]") not in shown).rpartition(".")[2].rstrip("[]")
