"""What people do: talk, press, open forms, invite. Whatever the client would not let them do is `Impossible`."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.slack import blocks as kit
from tests.slack import payloads
from tests.slack.delivery import COMMAND, INTERACTIVE
from tests.slack.errors import Impossible, Refused
from tests.slack.interactions import Interaction, Interactions, value
from tests.slack.posting import Posts, typed
from tests.slack.world import VERIFICATION, Channel, File, Message, Team, User, View, World

Json = dict[str, Any]
Upload = tuple[str, str, bytes]  # name, media type, bytes
LONGEST = 12_000  # characters that the client takes: https://slack.com/help/articles/201402297


class People:
    def __init__(self, world: World, posts: Posts, interactions: Interactions) -> None:
        self.world = world
        self.posts = posts
        self.interactions = interactions
        self.failures: list[str] = []

    def present(self, user: User, channel: Channel, *, write: bool = True) -> None:
        if user not in channel.members:
            raise Impossible(f"{user.name} is not in {channel.name}")
        if write and channel.archived:
            raise Impossible(f"{channel.name} is archived")

    def uploaded(self, user: User, channel: Channel, one: Upload | File) -> File:
        if isinstance(one, File):
            return one
        file = self.world.file(user, *one)
        if user.team is not channel.team:
            file.access = "check_file_info"
        return file

    def say(
        self,
        user: User,
        channel: Channel,
        text: str,
        thread: Message | None,
        files: Sequence[Upload | File],
        *,
        broadcast: bool,
        mention: bool,
    ) -> Message:
        self.present(user, channel)
        if channel.kind == "im" and not channel.team.messages_tab:
            raise Impossible("sending messages to this app has been turned off")
        if thread is not None:
            try:
                self.posts.thread(channel, thread.ts)
            except Refused as refused:
                raise Impossible(f"nobody can write under this: {refused.error}") from None
        if files and broadcast:
            raise Impossible("no source shows a broadcast reply with files")
        if not text and not files and not mention:
            raise Impossible("a message without words and files")
        if len(text) > LONGEST:
            raise Impossible("longer than the client takes")
        words = typed(text)
        if mention:
            words = f"{channel.team.bot.mention} {words}".strip()
        shared = [self.uploaded(user, channel, one) for one in files]
        return self.posts.publish(self.posts.post(channel, user, words, root=thread, broadcast=broadcast, files=shared))

    def edit(self, user: User, message: Message, text: str) -> None:
        if message.author is not user or message.deleted:
            raise Impossible("one edits one's own messages, while they stand")

        def change(one: Message) -> None:
            one.text = typed(text)
            one.blocks = [payloads.rich_text(one.text, kit.fresh())] if text else []

        self.posts.change(message, user, change)

    def remove(self, user: User, message: Message) -> None:
        if message.author is not user or message.deleted:
            raise Impossible("one deletes one's own messages, while they stand")
        self.posts.remove(message)

    def react(self, user: User, message: Message, name: str, *, on: bool) -> None:
        self.present(user, message.channel)
        if message.deleted or message.ephemeral_to:
            raise Impossible("nobody can react to this")
        if on == (user in message.reactions.get(name, [])):
            raise Impossible("that is how it stands already")
        self.posts.react(message, user, name, on=on)

    # forms and buttons

    def who(self, user: User) -> Json:
        return {"id": user.id, "username": user.name.lower(), "name": user.name.lower(), "team_id": user.team.id}

    def common(self, kind: str, user: User, team: Team) -> Json:
        return {
            "type": kind,
            "user": self.who(user),
            "api_app_id": self.world.app_id,
            "token": VERIFICATION,
            "team": {"id": team.id, "domain": team.domain},
            "enterprise": None,
            "is_enterprise_install": False,
        }

    def team_of(self, user: User, channel: Channel) -> Team:
        """Where the app is installed that they use."""
        for team in (channel.team, *channel.shared_with):
            if team.installed:
                return team
        raise Impossible("the app is not installed here")

    def press(self, user: User, target: "Message | View | Interaction", action_id: str, chosen: Any) -> Interaction:
        if isinstance(target, Interaction):
            target = self.front(target)
        if isinstance(target, View):
            return self.press_in_view(user, target, action_id, chosen)
        channel, message = target.channel, target
        self.present(user, channel, write=False)
        if message.deleted or message.ephemeral_to not in (None, user):
            raise Impossible(f"{user.name} does not see this")
        team = self.team_of(user, channel)
        block, element = self.element(message.blocks, action_id)
        begun = self.interactions.begin("block_actions", user, team, channel, message, respond=True)
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": message.ephemeral_to is not None,
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        body = self.common("block_actions", user, team) | {
            "container": container,
            "trigger_id": begun.trigger,
            "channel": {"id": channel.id, "name": name(channel)},
            "state": {"values": self.state(message, block, element, chosen)},
            "response_url": begun.response_url,
            "actions": [self.action(block, element, chosen)],
        }
        if message.ephemeral_to is None:
            body["message"] = payloads.message(message)
        return self.interactions.send(begun, INTERACTIVE, body, lambda _: None)

    def press_in_view(self, user: User, view: View, action_id: str, chosen: Any) -> Interaction:
        self.sees(user, view)
        block, element = self.element(view.blocks, action_id)
        begun = self.interactions.begin("block_actions", user, view.team, None, None, respond=False)
        begun.modal = view
        if element["type"] in kit.INPUTS:
            view.state.setdefault(block["block_id"], {})[action_id] = self.given(element, chosen)
        body = self.common("block_actions", user, view.team) | {
            "container": {"type": "view", "view_id": view.id},
            "trigger_id": begun.trigger,
            "view": payloads.view(view),
            "actions": [self.action(block, element, chosen)],
        }
        return self.interactions.send(begun, INTERACTIVE, body, lambda _: None)

    def front(self, opened: Interaction) -> View:
        """The view that lies on top of what was opened."""
        if opened.modal is None or not opened.modal.stack:
            raise Impossible("there is no modal")
        return opened.modal.stack[-1]

    def sees(self, user: User, view: View) -> None:
        if view.closed or view.user is not user or view.stack[-1] is not view:
            raise Impossible("this modal is not in front of them")

    def element(self, blocks: list[Json], action_id: str) -> tuple[Json, Json]:
        for block, element in kit.elements(blocks):
            if element.get("action_id") == action_id:
                return block, element
        there = [element.get("action_id") for _, element in kit.elements(blocks)]
        raise Impossible(f"there is no {action_id} to press, only {there}")

    def given(self, element: Json, chosen: Any) -> Json:
        try:
            return value(element, chosen)
        except LookupError:
            raise Impossible(f"{chosen!r} is not one of the options") from None

    def action(self, block: Json, element: Json, chosen: Any) -> Json:
        told = {"action_id": element["action_id"], "block_id": block["block_id"], "type": element["type"]}
        if element["type"] == "button":
            told |= {name: element[name] for name in ("text", "value", "style") if name in element}
        elif element["type"] == "overflow":
            told["selected_option"] = self.given(element | {"type": "static_select"}, chosen)["selected_option"]
        else:
            told |= self.given(element, chosen)
            if "placeholder" in element:
                told["placeholder"] = element["placeholder"]
        return told | {"action_ts": self.world.ts()}

    def state(self, message: Message, pressed: Json, element: Json, chosen: Any) -> Json:
        values: Json = {}
        for block, one in kit.elements(message.blocks):
            if one["type"] in kit.INPUTS:
                mine = one is element
                values.setdefault(block["block_id"], {})[one["action_id"]] = self.given(one, chosen if mine else one)
        return values

    def command(self, user: User, channel: Channel, command: str, text: str) -> Interaction:
        """Never from inside a thread: https://docs.slack.dev/interactivity/implementing-slash-commands."""
        self.present(user, channel)
        team = self.team_of(user, channel)
        begun = self.interactions.begin("command", user, team, channel, None, respond=True)
        body = {
            "token": VERIFICATION,
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": channel.id,
            "channel_name": name(channel),
            "user_id": user.id,
            "user_name": user.name.lower(),
            "command": command,
            "text": text,
            "api_app_id": self.world.app_id,
            "is_enterprise_install": "false",
            "response_url": begun.response_url,
            "trigger_id": begun.trigger,
        }

        def answered(answer: Any) -> None:
            if isinstance(answer, dict) and (answer.get("text") or answer.get("blocks")):
                try:
                    message = self.interactions.say(begun, answer)
                except Refused as refused:
                    self.failures.append(f"{command} was acknowledged with what Slack does not take: {refused.body}")
                    return
                if message:
                    begun.response_posts.append(message)

        return self.interactions.send(begun, COMMAND, body, answered)

    def shortcut(self, user: User, message: Message, callback_id: str) -> Interaction:
        channel = message.channel
        self.present(user, channel, write=False)
        if message.deleted or message.ephemeral_to:
            raise Impossible("there is no menu on this")
        team = self.team_of(user, channel)
        begun = self.interactions.begin("message_action", user, team, channel, message, respond=True)
        body = self.common("message_action", user, team) | {
            "action_ts": self.world.ts(),
            "channel": {"id": channel.id, "name": name(channel)},
            "callback_id": callback_id,
            "trigger_id": begun.trigger,
            "message_ts": message.ts,
            "message": payloads.message(message),
            "response_url": begun.response_url,
        }
        return self.interactions.send(begun, INTERACTIVE, body, lambda _: None)

    def global_shortcut(self, user: User, callback_id: str) -> Interaction:
        if not user.team.installed:
            raise Impossible("the app is not installed here")
        begun = self.interactions.begin("shortcut", user, user.team, None, None, respond=False)
        body = self.common("shortcut", user, user.team) | {
            "action_ts": self.world.ts(),
            "callback_id": callback_id,
            "trigger_id": begun.trigger,
        }
        return self.interactions.send(begun, INTERACTIVE, body, lambda _: None)

    def submit(
        self, user: User, opened: Interaction, values: Mapping[str, Mapping[str, Any]], files: Mapping[str, Any]
    ) -> Interaction:
        view = self.front(opened)
        self.sees(user, view)
        self.fill(user, view, values, files)
        begun = self.interactions.begin("view_submission", user, view.team, None, None, respond=False)
        begun.modal = view
        body = self.common("view_submission", user, view.team) | {
            "trigger_id": begun.trigger,
            "view": payloads.view(view),
            "response_urls": [],
        }

        def answered(answer: Any) -> None:
            self.taken(begun, view, answer)
            opened.modal = begun.modal

        return self.interactions.send(begun, INTERACTIVE, body, answered)

    def fill(self, user: User, view: View, values: Mapping[str, Mapping[str, Any]], files: Mapping[str, Any]) -> None:
        left = {(block, action) for block, actions in values.items() for action in actions}
        unused = set(files)
        for block, element in kit.elements(view.blocks):
            if element["type"] not in kit.INPUTS:
                continue
            id, action = block["block_id"], element["action_id"]
            if element["type"] == "file_input":
                many = files.get(action, [])
                given = [
                    self.attached(user, view, element, one) for one in ([many] if isinstance(many, tuple) else many)
                ]
                if len(given) > element.get("max_files", 10):
                    raise Impossible("more files than the field takes")
                unused.discard(action)
                if given:
                    view.state[id][action] = self.given(element, given)
            elif (id, action) in left:
                left.discard((id, action))
                self.lengths(element, values[id][action])
                view.state[id][action] = self.given(element, values[id][action])
            if not block.get("optional") and block["type"] == "input" and empty(view.state[id][action]):
                raise Impossible(f"{id} has to be filled in")
        if left or unused:
            raise Impossible(f"there are no such fields: {sorted(left)} {sorted(unused)}")

    def lengths(self, element: Json, given: Any) -> None:
        if element["type"] != "plain_text_input" or given is None:
            return
        if not element.get("min_length", 0) <= len(given) <= element.get("max_length", 3000):
            raise Impossible("the field does not take so many characters")

    def attached(self, user: User, view: View, element: Json, one: Upload) -> File:
        kinds = element.get("filetypes")
        if kinds and one[0].rpartition(".")[2].lower() not in kinds:
            raise Impossible(f"the field takes {kinds} only")
        file = self.world.file(user, *one, team=view.team)
        file.given = True
        return file

    def taken(self, begun: Interaction, view: View, answer: Any) -> None:
        """What becomes of the modal: https://docs.slack.dev/surfaces/modals#response_actions."""
        answer = answer or {}
        kind = answer.get("response_action") if isinstance(answer, dict) else "?"
        if kind is None and answer == {}:
            view.stack.pop().closed = True
            begun.modal = view.stack[-1] if view.stack else None
        elif kind == "clear" and answer.keys() == {"response_action"}:
            for one in view.stack:
                one.closed = True
            begun.modal = None
        elif kind == "errors" and isinstance(answer.get("errors"), dict) and answer["errors"]:
            inputs = {block["block_id"] for block in view.blocks if block["type"] == "input"}
            if not answer["errors"].keys() <= inputs:
                self.failures.append(f"errors for what is no input block: {sorted(answer['errors'].keys() - inputs)}")
            begun.errors = answer["errors"]
        elif kind in ("update", "push") and answer.keys() == {"response_action", "view"}:
            try:
                if kind == "push":
                    begun.modal = self.interactions.push(view, answer["view"])
                else:
                    self.interactions.change(view, answer["view"])
            except Refused as refused:
                self.failures.append(f"a form was answered with a view that Slack does not take: {refused.body}")
        else:
            self.failures.append(f"a form was answered with what Slack does not know: {answer}")

    def close(self, user: User, opened: Interaction) -> Interaction | None:
        view = self.front(opened)
        self.sees(user, view)
        view.stack.pop().closed = True
        opened.modal = view.stack[-1] if view.stack else None
        if not view.body.get("notify_on_close"):
            return None
        begun = self.interactions.begin("view_closed", user, view.team, None, None, respond=False)
        told = payloads.view(view) if view.stack else payloads.view(View(**_alone(view)))
        body = self.common("view_closed", user, view.team) | {"view": told, "is_cleared": False, "response_urls": []}
        return self.interactions.send(begun, INTERACTIVE, body, lambda _: None)


def _alone(view: View) -> Json:
    return {
        "id": view.id,
        "team": view.team,
        "user": view.user,
        "body": view.body,
        "hash": view.hash,
        "stack": [view],
        "state": view.state,
    }


def empty(state: Json) -> bool:
    return not any(held for key, held in state.items() if key != "type")


def name(channel: Channel) -> str:
    return {"im": "directmessage", "private": "privategroup"}.get(channel.kind, channel.name)
