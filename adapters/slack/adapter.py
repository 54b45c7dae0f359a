"""Slack as the bot sees it, by Socket Mode: no address of ours is needed."""

import asyncio
import logging
import re
from collections.abc import AsyncGenerator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Self

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.adapter import Limits
from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed
from adapters.recent import Recent
from adapters.slack import render
from adapters.slack.doors import translated
from adapters.slack.files import PATIENCE, Files, once_ready
from adapters.slack.normalize import PLATFORM, SPOKEN, Ignored, event, incomplete, message, ref
from adapters.text import parts
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    File,
    Form,
    Joined,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Reply,
    Thread,
)

log = logging.getLogger(__name__)

API = "https://slack.com/api/"
_MENTIONED = re.compile(r"<@([A-Z0-9]{1,20})[|>]")
CONNECTIONS = 2  # one goes on while the other is renewed
GATHERED = 0.02  # seconds in which connections may overtake each other
WATCHED_EVERY = 300.0  # seconds without an event after which a connection is renewed: it may be deaf
MOST_WAITING = 5_000  # events that were not looked at yet; more are left to Slack, which tells them again
ABOVE = 50  # messages of a channel
PAGE = 200  # messages of a thread
MOST_MISSED = 200  # messages of a channel
LIMITS = Limits(
    text=render.TEXT,
    files=10,
    file_size=25_000_000,  # Slack takes far more; nobody needs it in a chat
    actions=10,
    seconds_between_updates=2.0,
    replies=False,
    private=True,
)


class SlackAdapter:
    """Entering asks Slack who we are; listening connects. `token` is the bot's, `app_token` opens the sockets."""

    platform = PLATFORM
    limits = LIMITS

    def __init__(self, token: str, app_token: str, *, api_base: str = API, file_hosts: Iterable[str] = ()) -> None:
        self._token = token
        self._app_token = app_token
        self._client = AsyncWebClient(token, base_url=f"{api_base.rstrip('/')}/", retry_handlers=[])
        self._files = Files(self._client, token, api_base, file_hosts)
        self._inbox: asyncio.Queue[Mapping[str, Any]] = asyncio.Queue(MOST_WAITING)
        self._seen: Recent[None] = Recent(50_000)
        self._roots: Recent[str] = Recent(50_000)  # of messages in threads
        self._keys: Recent[str] = Recent(10_000)  # of our posts
        self._shown: Recent[list[tuple[str, File]]] = Recent(2_000)  # the pictures of our posts
        self._private: Recent[tuple[str, str | None]] = Recent(5_000)  # who sees a post alone, and in which thread
        self._names: dict[str, str] = {}
        self._connected = asyncio.Event()
        self._heard_at = 0.0

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=PATIENCE, cookie_jar=aiohttp.DummyCookieJar())
        self._client.session = self._session
        await self._files.open(self._session)
        try:
            with translated():
                us = await self._client.auth_test()
        except BaseException:
            await self._session.close()
            raise
        self._me, self._team = str(us["user_id"]), str(us["team_id"])
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._session.close()

    @property
    def address(self) -> str:
        """Nothing listens here: we call Slack."""
        return ""

    async def connected(self) -> None:
        await self._connected.wait()

    # what is heard

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        self._inbox = asyncio.Queue(MOST_WAITING)
        handlers = [self._handler() for _ in range(CONNECTIONS)]
        try:
            with translated():
                for handler in handlers:
                    await handler.client.connect()  # type: ignore[no-untyped-call]
            self._connected.set()
            if since is not None:
                for happened in await self._missed(since, among):
                    yield happened
            watching = asyncio.create_task(self._watch(handlers))
            try:
                while True:
                    for body in await self._gathered():
                        if told := await self._event(body):
                            yield told
            finally:
                watching.cancel()
                await asyncio.wait([watching])
        finally:
            self._connected.clear()
            for handler in handlers:
                await handler.client.close()  # type: ignore[no-untyped-call]

    def _handler(self) -> AsyncSocketModeHandler:
        app = AsyncApp(client=self._client, ignoring_self_events_enabled=False, process_before_response=False)
        app.middleware(self._take)
        return AsyncSocketModeHandler(app, self._app_token)

    async def _take(self, body: dict[str, Any]) -> BoltResponse:
        """Acknowledged at once, whatever it is; what nobody can look at in time is left to Slack to tell again."""
        self._heard_at = asyncio.get_running_loop().time()
        try:
            self._inbox.put_nowait(body)
        except asyncio.QueueFull:
            return BoltResponse(status=503, body="")
        return BoltResponse(status=200, body="")

    async def _gathered(self) -> list[Mapping[str, Any]]:
        """What arrives at the same moment by several connections, in the order in which it was said."""
        bodies = [await self._inbox.get()]
        await asyncio.sleep(GATHERED)
        while not self._inbox.empty():
            bodies.append(self._inbox.get_nowait())
        return sorted(bodies, key=_said_at)

    async def _watch(self, handlers: Sequence[AsyncSocketModeHandler]) -> None:
        """A connection that answers pings and tells nothing looks like a quiet day. So each is renewed on quiet days."""
        turn = 0
        while True:
            await asyncio.sleep(WATCHED_EVERY)
            if asyncio.get_running_loop().time() - self._heard_at > WATCHED_EVERY:
                with suppress(Exception):
                    await handlers[turn % len(handlers)].client.connect_to_new_endpoint(force=True)
                turn += 1

    async def _event(self, body: Mapping[str, Any]) -> Event | None:
        try:
            happened = event(body, self._me)
        except ValueError as error:
            log.warning("An event could not be read: %s", error)
            return None
        if isinstance(happened, Ignored) or not self._seen.add(_identity(happened), None):
            return None
        match happened:
            case MessagePosted(said):
                return MessagePosted(await self._completed(said, body.get("event") or {}))
            case MessageEdited(said):
                return MessageEdited(await self._completed(said, (body.get("event") or {}).get("message") or {}))
            case ActionTaken():
                name = await self._name(happened.author.id)
                return replace(happened, author=replace(happened.author, name=name))
        return happened

    async def _completed(self, said: Message, data: Mapping[str, Any]) -> Message:
        """With the name that people there see, and with what only `files.info` tells of shared files."""
        if said.thread_root:
            self._roots.add(str(said.ref), said.thread_root.message)
        name = said.author.name if said.author.bot else await self._name(said.author.id)
        files = list(said.attachments)
        for id in incomplete(data):
            with suppress(AdapterError):
                told = await self._files.info(id)
                known = message({**data, "files": [told]}, self._team, "C", self._me).attachments
                files = [known[0] if one.key.endswith(f"/{id}") else one for one in files]
        mentioned = {id for id in _MENTIONED.findall(str(data.get("text") or "")) if id != self._me}
        if mentioned:
            names = {id: await self._name(id) for id in mentioned}
            channel = said.ref.channel.partition("/")[2]
            said = replace(
                said, text=message({**data, "ts": said.ref.message}, self._team, channel, self._me, names).text
            )
        return replace(said, author=replace(said.author, name=name), attachments=tuple(files))

    async def _name(self, id: str) -> str:
        if id not in self._names:
            try:
                with translated():
                    user = (await self._client.users_info(user=id))["user"]
            except AdapterError:
                return id
            profile = user.get("profile") or {}
            told = profile.get("display_name") or user.get("real_name") or user.get("name") or id
            self._names[id] = str(told)
        return self._names[id]

    async def _missed(self, since: datetime, among: Sequence[str]) -> list[Event]:
        """What was said in the channels we know while we were away, and in their threads."""
        oldest = f"{since.timestamp():.6f}"
        found: list[tuple[str, Mapping[str, Any]]] = []
        ours = [known.partition("/")[2] for known in among if known.startswith(f"{self._team}/")]
        with suppress(AdapterError), translated():
            page = await self._client.users_conversations(types="public_channel,private_channel,mpim,im", limit=200)
            ours += [str(one["id"]) for one in page["channels"]]
        for channel in dict.fromkeys(ours):
            with suppress(AdapterError), translated():
                page = await self._client.conversations_history(channel=channel, oldest=oldest, limit=MOST_MISSED)
                roots = list(page["messages"])
                found += [(channel, one) for one in roots]
                for root in roots:
                    if root.get("reply_count"):
                        replies = await self._client.conversations_replies(
                            channel=channel, ts=root["ts"], oldest=oldest
                        )
                        found += [(channel, one) for one in replies["messages"] if one["ts"] != root["ts"]]
        told = []
        for channel, one in sorted(found, key=lambda pair: float(pair[1]["ts"])):
            if one.get("subtype") in SPOKEN:
                said = message(one, self._team, channel, self._me)
                if self._seen.add(str(said.ref), None):
                    told.append(MessagePosted(await self._completed(said, one)))
        return list(told)

    # threads and files

    async def thread(self, ref: MessageRef) -> Thread:
        channel, ts = self._place(ref)
        with translated():
            root = await self._root(channel, ts)
            found = {str(one["ts"]): one for one in await self._replies(channel, root or ts)}
            if ts not in found:
                raise MessageGone
            if root is None:
                above = await self._client.conversations_history(
                    channel=channel, latest=ts, limit=ABOVE, include_all_metadata=True
                )
                found |= {str(one["ts"]): one for one in above["messages"]}
        messages = []
        for _, one in sorted(found.items(), key=lambda pair: float(pair[0])):
            if one.get("subtype") in SPOKEN:
                said = await self._completed(message(one, self._team, channel, self._me), one)
                if said.sent_at <= _when(ts) or self._answers(said, ref):
                    messages.append(said)
        return Thread(tuple(messages))

    def _answers(self, said: Message, to: MessageRef) -> bool:
        """Whether a post of ours answers a message: its key is the message's own, or an action's."""
        key = (said.key or "").partition("#")[0]
        return said.author.me and bool(key) and (key == str(to) or not key.startswith(f"{PLATFORM}:"))

    async def _root(self, channel: str, ts: str) -> str | None:
        """The root of the thread that a message stands in; None where it is none's reply."""
        at = str(ref(self._team, channel, ts))
        if self._roots.get(at) is None:
            page = await self._client.conversations_replies(channel=channel, ts=ts, limit=1)
            messages = page["messages"]
            if not messages:
                raise MessageGone
            root = messages[0].get("thread_ts")
            self._roots.add(at, str(root) if root and root != ts else "")
        return self._roots.get(at) or None

    @property
    def _known_roots(self) -> Recent[str]:
        return self._roots

    async def _replies(self, channel: str, root: str) -> list[Mapping[str, Any]]:
        found: list[Mapping[str, Any]] = []
        cursor = None
        while True:
            page = await self._client.conversations_replies(
                channel=channel, ts=root, limit=PAGE, cursor=cursor, include_all_metadata=True
            )
            found += page["messages"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                return found

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        return await self._files.read(attachment.key.partition("/")[2], limit)

    # what we say

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        channel, ts = self._place(to)
        with translated():
            root = None if ts == "0" else await self._root(channel, ts) or ts
        pictures = await self._sent(reply.files or ())
        *earlier, last = parts(render.text(reply.text, reply.progress), render.TEXT)
        for part in earlier:
            await self._say(channel, root, part, [], (), None, only_for)
        posted = await self._say(channel, root, last, pictures, reply.actions, key, only_for)
        self._keys.add(str(posted), key)
        self._shown.add(str(posted), pictures)
        if root:
            self._roots.add(str(posted), root)
        if only_for:
            self._private.add(str(posted), (only_for.id, root))
        return posted

    async def _sent(self, files: Sequence[File]) -> list[tuple[str, File]]:
        for file in files:
            if len(file.data) > LIMITS.file_size:
                raise FileTooLarge(len(file.data), LIMITS.file_size)
        return [(await self._files.send(file), file) for file in files]

    async def _say(
        self,
        channel: str,
        root: str | None,
        text: str,
        pictures: Sequence[tuple[str, File]],
        actions: Any,
        key: str | None,
        only_for: Author | None,
    ) -> MessageRef:
        words = render.escaped(text)
        what: dict[str, Any] = {
            "channel": channel,
            "text": words[: render.FALLBACK] or "…",
            "blocks": render.blocks(words, pictures, actions),
        }
        if root:
            what["thread_ts"] = root
        with translated():
            if only_for:
                told = await once_ready(
                    lambda: self._client.chat_postEphemeral(user=only_for.id, **what), pictures=bool(pictures)
                )
                return ref(self._team, channel, str(told["message_ts"]))
            what |= {"metadata": render.metadata(key)} if key else {}
            what |= {"unfurl_links": False, "unfurl_media": False}
            told = await once_ready(lambda: self._client.chat_postMessage(**what), pictures=bool(pictures))
        return ref(self._team, str(told["channel"]), str(told["ts"]))

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        channel, ts = self._place(ref)
        if private := self._private.get(str(ref)):  # cannot be changed: said anew, to the same person
            to = replace(ref, message=private[1]) if private[1] else MessageRef.top(PLATFORM, ref.channel)
            await self.post(
                reply, to, key=self._keys.get(str(ref)) or str(ref), only_for=Author(private[0], private[0])
            )
            return
        key, shown = await self._known(ref)
        pictures = shown if reply.files is None else await self._sent(reply.files)
        first, *further = parts(render.text(reply.text, reply.progress), render.TEXT)
        words = render.escaped(first)
        with translated():
            await once_ready(
                lambda: self._client.chat_update(
                    channel=channel,
                    ts=ts,
                    text=words[: render.FALLBACK] or "…",
                    blocks=render.blocks(words, pictures, reply.actions),
                    metadata=render.metadata(key),
                ),
                pictures=bool(pictures),
            )
            root = await self._root(channel, ts) or ts
        self._shown.add(str(ref), pictures)
        for part in further:
            await self._say(channel, root, part, [], (), None, None)

    async def _known(self, at: MessageRef) -> tuple[str, list[tuple[str, File]]]:
        """The key and the pictures of a post of ours, asked of Slack after a restart."""
        key, shown = self._keys.get(str(at)), self._shown.get(str(at))
        if key is None or shown is None:
            channel, ts = self._place(at)
            with translated():
                root = await self._root(channel, ts)
                found = [one for one in await self._replies(channel, root or ts) if one["ts"] == ts]
            if not found:
                raise MessageGone
            said = message(found[0], self._team, channel, self._me)
            if not said.author.me:
                raise NotAllowed
            images = [one for one in found[0].get("blocks") or () if one.get("type") == "image"]
            shown = [
                (str(one["slack_file"]["id"]), File("picture", "image/png", b"", str(one.get("alt_text", ""))))
                for one in images
                if one.get("slack_file")
            ]
            key = said.key or str(at)
        return key, shown

    async def delete(self, ref: MessageRef) -> None:
        channel, ts = self._place(ref)
        with suppress(MessageGone), translated():
            await self._client.chat_delete(channel=channel, ts=ts)
        for kept in (self._roots, self._keys, self._shown):
            kept.pop(str(ref))

    async def ask(self, action: ActionTaken, form: Form) -> None:
        trigger = action.id.partition(":")[2]
        with translated():
            await self._client.views_open(trigger_id=trigger, view=render.modal(form, action.ref))

    # what we may

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        """Whoever is not in a channel cannot post to it; a direct message is always ours."""
        channel, _ = self._place(ref)
        if channel[:1] in ("D", "U", "W"):
            return ()
        try:
            with translated():
                told = (await self._client.conversations_info(channel=channel))["channel"]
        except MessageGone:
            return ("to be a member of this channel",)
        except AdapterError:
            return ()
        return () if told.get("is_member") or told.get("is_im") else ("to be a member of this channel",)

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        if source.channel == to.channel:
            return True
        team, _, channel = source.channel.partition("/")
        if team != self._team:
            return False
        try:
            with translated():
                told = (await self._client.conversations_info(channel=channel))["channel"]
                if told.get("is_channel") and not told.get("is_private"):
                    return True
                members = (await self._client.conversations_members(channel=channel, limit=1000))["members"]
        except AdapterError:
            return False
        return author.id in members

    def _place(self, ref: MessageRef) -> tuple[str, str]:
        team, _, channel = ref.channel.partition("/")
        if ref.platform != PLATFORM or team != self._team or not channel:
            raise MessageGone
        return channel, ref.message


def _said_at(body: Mapping[str, Any]) -> float:
    """Events of messages in their order; everything else stands where it arrived: first."""
    try:
        return float((body.get("event") or {}).get("ts") or 0)
    except (AttributeError, TypeError, ValueError):
        return 0.0


def _when(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)


def _identity(happened: Event) -> str:
    match happened:
        case MessagePosted(said):
            return str(said.ref)
        case MessageEdited(said):
            return f"{said.ref}@{said.edited_at}"
        case MessageDeleted(gone):
            return f"-{gone}"
        case ActionTaken(id=id) | Joined(id=id):
            return id
