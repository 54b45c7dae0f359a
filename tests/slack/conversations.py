"""conversations.*, users.*, bots.*, team.*, auth.*, apps.*: what there is, and who asks."""

import base64
import binascii
import re
from collections.abc import Callable
from typing import Any, TypeVar

from tests.slack import payloads
from tests.slack.chat import STAMP, known, shown
from tests.slack.delivery import Hub
from tests.slack.errors import Refused
from tests.slack.posting import Posts
from tests.slack.socketmode import SocketMode
from tests.slack.web import Call, Web
from tests.slack.world import HISTORY, Channel, Message, Team, Token, User, World

Json = dict[str, Any]
T = TypeVar("T")
KINDS = {"public_channel": "public", "private_channel": "private", "im": "im", "mpim": "mpim"}


class Conversations:
    def __init__(self, world: World, hub: Hub, posts: Posts, socket: SocketMode) -> None:
        self.world = world
        self.hub = hub
        self.posts = posts
        self.socket = socket
        self.client: tuple[str, str] = ("", "")

    def register(self, web: Web) -> None:
        table: dict[str, Callable[[Call], Json]] = {
            "api.test": self.test,
            "apps.connections.open": lambda _: {"url": self.socket.ticket()},
            "apps.uninstall": self.uninstall,
            "auth.test": self.who,
            "auth.revoke": self.revoke,
            "bots.info": self.bot,
            "team.info": lambda call: {"team": payloads.team(self.team(call))},
            "users.info": self.user,
            "users.conversations": self.mine,
            "conversations.history": self.history,
            "conversations.replies": self.replies,
            "conversations.info": self.info,
            "conversations.join": self.join,
            "conversations.list": self.listed,
            "conversations.members": self.members,
            "conversations.open": self.open,
        }
        for name, handler in table.items():
            web.on(name, handler)

    # who

    def test(self, call: Call) -> Json:
        if "error" in call.args:
            raise Refused(call.args["error"], args=call.args)
        return {"args": call.args}

    def who(self, call: Call) -> Json:
        team, bot = call.team, call.bot
        return {
            "url": f"https://{team.domain}.slack.com/",
            "team": team.name,
            "user": bot.name,
            "team_id": team.id,
            "user_id": bot.id,
            "bot_id": bot.bot_id,
            "is_enterprise_install": False,
        }

    def revoke(self, call: Call) -> Json:
        if call.args.get("test"):
            return {"revoked": False}
        assert call.token
        self.revoked(call.token)
        return {"revoked": True}

    def revoked(self, token: Token, word: str = "token_revoked") -> None:
        team = token.team
        assert team
        tokens = {"oauth": [], "bot": [team.bot.id]}
        self.hub.tell(team, {"type": "tokens_revoked", "tokens": tokens})
        token.revoked = word

    def uninstall(self, call: Call) -> Json:
        if call.args["client_id"] != self.client[0]:
            raise Refused("invalid_client_id")
        if call.args["client_secret"] != self.client[1]:
            raise Refused("bad_client_secret")
        self.uninstalled(call.team)
        return {"uninstalled": True}

    def uninstalled(self, team: Team) -> None:
        """Both events come, in either order: https://docs.slack.dev/reference/events/app_uninstalled."""
        for token in self.world.tokens.values():
            if token.team is team and not token.revoked:
                self.revoked(token, "account_inactive")
        self.hub.tell(team, {"type": "app_uninstalled"})
        team.installed = False
        team.bot.deleted = True

    def bot(self, call: Call) -> Json:
        id = call.args.get("bot")
        for one in self.world.users.values():
            if one.bot_id and one.bot_id == (id or call.bot.bot_id) and one.team is call.team:
                told = payloads.bot_profile(one) | {"user_id": one.id}
                del told["team_id"]
                return {"bot": told}
        raise Refused("bot_not_found")

    def team(self, call: Call) -> Team:
        if call.args.get("team", call.team.id) != call.team.id:
            raise Refused("team_not_found")
        return call.team

    def user(self, call: Call) -> Json:
        one = self.world.users.get(call.args["user"])
        if one is None:
            raise Refused("user_not_found")
        if one.team is not call.team and not self._meets(call, one):
            raise Refused("user_not_visible")
        told = payloads.user(one)
        if one.team is not call.team:
            told |= {"is_stranger": False, "team_id": one.team.id}
        if call.args.get("include_locale"):
            told["locale"] = "en-US"
        return {"user": told}

    def _meets(self, call: Call, one: User) -> bool:
        return any({one, call.bot} <= set(channel.members) for channel in self.world.channels.values())

    # channels

    def channel(self, call: Call, right: str) -> Channel:
        channel = known(self.world, call.team, call.args.get("channel"))
        call.need(f"{HISTORY[channel.kind]}:{right}")
        return channel

    def info(self, call: Call) -> Json:
        channel = self.channel(call, "read")
        told = payloads.channel(channel, call.bot)
        if call.args.get("include_num_members"):
            told["num_members"] = len(channel.members)
        return {"channel": told}

    def members(self, call: Call) -> Json:
        channel = self.channel(call, "read")
        page, cursor = paged([one.id for one in channel.members], call.args, 100, 1000)
        return {"members": page, "response_metadata": {"next_cursor": cursor}}

    def listed(self, call: Call) -> Json:
        return self._list(call, lambda one: one.kind == "public" or call.bot in one.members)

    def mine(self, call: Call) -> Json:
        if call.args.get("user", call.bot.id) != call.bot.id:
            return self._list(call, lambda one: {call.args["user"], call.bot.id} <= {each.id for each in one.members})
        return self._list(call, lambda one: call.bot in one.members)

    def _list(self, call: Call, wanted: Callable[[Channel], bool]) -> Json:
        kinds = []
        for name in call.args.get("types", "public_channel").split(","):
            if name.strip() not in KINDS:
                raise Refused("invalid_types")
            kinds.append(KINDS[name.strip()])
            call.need(f"{HISTORY[kinds[-1]]}:read")
        found = [
            one
            for one in self.world.channels.values()
            if one.kind in kinds
            and call.team in (one.team, *one.shared_with)
            and wanted(one)
            and not (call.args.get("exclude_archived") and one.archived)
        ]
        page, cursor = paged(found, call.args, 100, 1000)
        told = [payloads.channel(one, call.bot) for one in page]
        return {"channels": told, "response_metadata": {"next_cursor": cursor}}

    def join(self, call: Call) -> Json:
        channel = known(self.world, call.team, call.args["channel"])
        if channel.kind != "public":
            raise Refused("method_not_supported_for_channel_type")
        if channel.archived:
            raise Refused("is_archived")
        if call.bot in channel.members:
            told = payloads.channel(channel, call.bot)
            return {"channel": told, "warning": "already_in_channel"}
        self.posts.join(channel, call.bot, None)
        return {"channel": payloads.channel(channel, call.bot)}

    def open(self, call: Call) -> Json:
        if call.args.get("channel"):
            channel = known(self.world, call.team, call.args["channel"])
            if channel.kind not in ("im", "mpim"):
                raise Refused("method_not_supported_for_channel_type")
            return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
        names = [one.strip() for one in call.args.get("users", "").split(",") if one.strip()]
        if not names:
            raise Refused("users_list_not_supplied")
        if len(names) > 8:
            raise Refused("too_many_users")
        users = []
        for name in names:
            user = self.world.users.get(name)
            if user is None or user.bot:
                raise Refused("user_not_found")
            if user.deleted:
                raise Refused("user_disabled")
            if user.team is not call.team and not self._meets(call, user):
                raise Refused("user_not_visible")
            users.append(user)
        call.need("im:write" if len(users) == 1 else "mpim:write")
        channel = self.world.direct(users[0], call.team) if len(users) == 1 else self._group(call.team, users)
        if call.args.get("return_im"):
            return {"channel": payloads.channel(channel, call.bot)}
        return {"channel": {"id": channel.id}}

    def _group(self, team: Team, users: list[User]) -> Channel:
        together = {*users, team.bot}
        for one in team.channels:
            if one.kind == "mpim" and set(one.members) == together:
                return one
        name = "mpdm-" + "--".join(one.name.lower() for one in users) + "-1"
        return self.world.channel(team, name, "mpim", [*users, team.bot])

    # what was said

    def history(self, call: Call) -> Json:
        channel = self.channel(call, "history")
        if call.bot not in channel.members:
            raise Refused("not_in_channel")
        found = [one for one in visible(channel) if one.root or one.broadcast]
        found = [one for one in reversed(found) if between(one.ts, call.args)]
        page, cursor = paged(found, call.args, 100, 999)
        return {
            "messages": [shown(one, metadata=bool(call.args.get("include_all_metadata"))) for one in page],
            "has_more": bool(cursor),
            "pin_count": 0,
            "channel_actions_ts": None,
            "channel_actions_count": 0,
            "response_metadata": {"next_cursor": cursor},
        }

    def replies(self, call: Call) -> Json:
        channel = self.channel(call, "history")
        if call.bot not in channel.members:
            raise Refused("channel_not_found")
        root = channel.messages.get(call.args["ts"])
        if root is None or root.ephemeral_to or (root.deleted and root.subtype != "tombstone"):
            raise Refused("thread_not_found")
        found = [one for one in root.replies() if between(one.ts, call.args)] if root.root else []
        page, cursor = paged([root, *found], call.args, 1000, 1000)
        if page and page[0] is not root:
            page = [root, *page]  # the parent opens every page, as the platform does it
        return {
            "messages": [shown(one, metadata=bool(call.args.get("include_all_metadata"))) for one in page],
            "has_more": bool(cursor),
            "response_metadata": {"next_cursor": cursor},
        }


def visible(channel: Channel) -> list[Message]:
    """With the tombstones of roots, without what only one person sees."""
    return [one for one in channel.messages.values() if not one.ephemeral_to and (not one.deleted or tomb(one))]


def tomb(message: Message) -> bool:
    return message.subtype == "tombstone"


def between(ts: str, args: Json) -> bool:
    oldest, latest = args.get("oldest", "0"), args.get("latest", "now")
    for name, value in (("oldest", oldest), ("latest", latest)):
        if value not in ("now", "0") and not re.fullmatch(STAMP + r"|\d+(\.\d+)?", value):
            raise Refused(f"invalid_ts_{name}")
    low, high = float(oldest), float("inf") if latest == "now" else float(latest)
    at = float(ts)
    return low < at < high or bool(args.get("inclusive") and at in (low, high))


def paged(found: list[T], args: Json, usual: int, most: int) -> tuple[list[T], str]:
    """One page, and the cursor of the next: https://docs.slack.dev/apis/web-api/pagination."""
    limit = args.get("limit", usual) or usual
    if limit > most:
        raise Refused("invalid_arguments", f"must be less than {most + 1} [json-pointer:/limit]")
    start = 0
    if cursor := args.get("cursor"):
        try:
            start = int(base64.b64decode(cursor, validate=True).decode().removeprefix("offset:"))
        except (binascii.Error, ValueError):
            raise Refused("invalid_cursor") from None
    end = start + limit
    following = base64.b64encode(f"offset:{end}".encode()).decode() if end < len(found) else ""
    return found[start:end], following
