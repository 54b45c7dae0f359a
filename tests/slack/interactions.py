"""What a press, a command or a form starts: a trigger good for 3 s, a response_url good for 30 minutes, a modal.

https://docs.slack.dev/interactivity/handling-user-interaction
"""

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.slack import blocks as kit
from tests.slack import payloads
from tests.slack.delivery import Delivery, Hub
from tests.slack.errors import Refused
from tests.slack.posting import Posts
from tests.slack.world import Channel, File, Message, Team, User, View, World, identity

Json = dict[str, Any]
TRIGGER = timedelta(seconds=3)
RESPONSE, USES = timedelta(minutes=30), 5
DEEP = 3  # views on top of each other
TAKES = {
    *("text", "blocks", "attachments", "response_type", "replace_original", "delete_original", "thread_ts"),
    *("mrkdwn", "metadata", "unfurl_links", "unfurl_media"),
}


@dataclass(slots=True, eq=False)
class Interaction:
    kind: str
    user: User
    team: Team
    channel: Channel | None
    message: Message | None
    trigger: str
    began: datetime
    body: Json = field(default_factory=dict)
    traded: bool = False  # its trigger was used
    response_url: str | None = None
    uses: int = 0
    started: float = 0.0
    acknowledged_after: float | None = None
    answer: Any = None  # what came with the acknowledgement
    failed: bool = False
    response_posts: list[Message] = field(default_factory=list)
    modal: View | None = None  # the one on top, as the person sees it
    errors: dict[str, str] = field(default_factory=dict)  # of a form that was not taken, by block


class Interactions:
    def __init__(self, world: World, hub: Hub, posts: Posts, changed: Callable[[], None]) -> None:
        self.world = world
        self.hub = hub
        self.posts = posts
        self.changed = changed
        self.base = ""  # where response_urls lead
        self.all: list[Interaction] = []
        self._triggers: dict[str, Interaction] = {}
        self._urls: dict[str, Interaction] = {}

    def begin(
        self, kind: str, user: User, team: Team, channel: Channel | None, message: Message | None, *, respond: bool
    ) -> Interaction:
        trigger = f"{secrets.randbelow(10**12)}.{secrets.randbelow(10**12)}.{secrets.token_hex(16)}"
        one = Interaction(kind, user, team, channel, message, trigger, self.world.now())
        one.started = asyncio.get_running_loop().time()
        self._triggers[trigger] = one
        if respond:
            path = f"/actions/{team.id}/{secrets.randbelow(10**12)}/{secrets.token_urlsafe(18)}"
            one.response_url = self.base + path
            self._urls[path] = one
        self.all.append(one)
        return one

    def send(self, one: Interaction, kind: str, body: Json, answered: Callable[[Any], None]) -> Interaction:
        one.body = body

        def acknowledged(answer: Any) -> None:
            one.acknowledged_after = asyncio.get_running_loop().time() - one.started
            one.answer = answer
            answered(answer)

        def failed() -> None:
            one.failed = True

        self.hub.send(Delivery(kind, body, acknowledged, failed))
        self.changed()
        return one

    # modals

    def trade(self, trigger: str | None, team: Team) -> Interaction:
        """A trigger, once and soon."""
        one = self._triggers.get(trigger or "")
        if one is None or one.team is not team:
            raise Refused("invalid_trigger_id")
        if one.traded:
            raise Refused("exchanged_trigger_id")
        if self.world.now() - one.began > TRIGGER:
            raise Refused("expired_trigger_id")
        one.traded = True
        return one

    def view(self, body: Any, team: Team, user: User, stack: list[View], kind: str = kit.MODAL) -> View:
        kept = kit.view(body, self.look(team))
        if kept["type"] != kind:
            raise Refused("invalid_arguments", f"must be of type {kind} [json-pointer:/view/type]")
        self._external(kept, team, None)
        view = View(identity("V"), team, user, kept, self.hash(), stack, initial(kept["blocks"]))
        stack.append(view)
        self.world.views[view.id] = view
        return view

    def _external(self, body: Json, team: Team, mine: View | None) -> None:
        id = body.get("external_id")
        for other in self.world.views.values():
            if id and other is not mine and other.team is team and other.body.get("external_id") == id:
                raise Refused("duplicate_external_id")

    def change(self, view: View, body: Any) -> None:
        kept = kit.view(body, self.look(view.team))
        self._external(kept, view.team, view)
        before = view.state
        view.body, view.hash, view.state = kept, self.hash(), initial(kept["blocks"])
        for block, actions in before.items():  # what was filled in stays, where the field stays
            for action, value in actions.items():
                if action in view.state.get(block, {}):
                    view.state[block][action] = value

    def hash(self) -> str:
        return f"{self.world.seconds()}.{secrets.token_urlsafe(6)}"

    def push(self, view: View, body: Any) -> View:
        if len(view.stack) >= DEEP:
            raise Refused("push_limit_reached")
        return self.view(body, view.team, view.user, view.stack)

    def look(self, team: Team) -> Callable[[str], File | None]:
        def one(id: str) -> File | None:
            file = self.world.files.get(id)
            return file if file and file.team is team and self.world.sees(team.bot, file) else None

        return one

    # response_url

    def respond(self, path: str, body: Any) -> Message | None:
        """https://docs.slack.dev/interactivity/handling-user-interaction#message_responses."""
        one = self._urls.get(path)
        if one is None:
            raise Refused("not_found", status=404)
        if one.uses >= USES:
            raise Refused("used_url", status=404)
        if self.world.now() - one.began > RESPONSE:
            raise Refused("expired_url", status=404)
        if not isinstance(body, dict):
            raise Refused("invalid_payload", status=400)
        if body.keys() - TAKES:
            raise Refused("invalid_payload", status=400)
        one.uses += 1
        message = self.say(one, body)
        if message:
            one.response_posts.append(message)
        self.changed()
        return message

    def say(self, one: Interaction, body: Json) -> Message | None:
        channel = one.channel
        assert channel is not None
        original = one.message
        if body.get("delete_original"):
            if original and not original.deleted:
                self._gone(original)
            return None
        blocks = self._blocks(one, body)
        text = body.get("text") or ""
        if not text and not blocks and not body.get("attachments"):
            raise Refused("no_text", status=400)
        if body.get("response_type", "ephemeral") not in ("ephemeral", "in_channel"):
            raise Refused("invalid_payload", status=400)
        if body.get("replace_original") and original and not original.deleted:
            self._replace(original, text, blocks)
            return original
        public = body.get("response_type") == "in_channel"
        bot = one.team.bot
        message = self.posts.post(channel, bot, text, blocks=blocks, subtype="bot_message")
        message.metadata = body.get("metadata")
        if ts := body.get("thread_ts"):
            root = self.posts.thread(channel, ts)
            assert root
            message.thread_ts = root.thread_ts = root.ts
        if public:
            self.posts.publish(message)
        else:
            message.ephemeral_to = one.user
        return message

    def _blocks(self, one: Interaction, body: Json) -> list[Json]:
        try:
            return kit.checked(body.get("blocks") or [], self.look(one.team))
        except Refused as refused:
            # https://github.com/slackapi/java-slack-sdk/issues/1349 shows both the status and the body
            raise Refused(refused.error, status=404) from None

    def _gone(self, message: Message) -> None:
        if message.ephemeral_to:
            message.deleted = True
        else:
            self.posts.remove(message)

    def _replace(self, message: Message, text: str, blocks: list[Json]) -> None:
        def change(one: Message) -> None:
            one.text, one.blocks = text, blocks

        if message.ephemeral_to:
            change(message)
        else:
            self.posts.change(message, message.author, change)


def initial(blocks: list[Json]) -> Json:
    """The state of a view before anybody touched it."""
    state: Json = {}
    for block, element in kit.elements(blocks):
        if element["type"] in kit.INPUTS:
            state.setdefault(block["block_id"], {})[element["action_id"]] = value(element, element)
    return state


def value(element: Json, given: Any) -> Json:
    """What a field holds, as a payload shows it."""
    kind = element["type"]
    first = given is element
    match kind:
        case "plain_text_input" | "number_input":
            return {"type": kind, "value": element.get("initial_value") if first else given}
        case "static_select" | "radio_buttons":
            chosen = element.get("initial_option") if first else option(element, given)
            return {"type": kind, "selected_option": chosen}
        case "multi_static_select" | "checkboxes":
            many = element.get("initial_options", []) if first else [option(element, one) for one in given]
            return {"type": kind, "selected_options": many}
        case "file_input":
            return {"type": kind, "files": [] if first else [payloads.file(one) for one in given]}
    name = {"datepicker": "date", "timepicker": "time"}.get(kind, kind.removesuffix("s_select"))
    return {"type": kind, f"selected_{name}": element.get(f"initial_{name}") if first else given}


def option(element: Json, wanted: Any) -> Json | None:
    if wanted is None:
        return None
    for one in kit.options(element):
        if one["value"] == wanted:
            return one
    raise LookupError(wanted)
