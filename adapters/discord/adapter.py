"""Discord as the bot sees it."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Self

import discord

from adapters.adapter import Limits
from adapters.discord import render
from adapters.discord.client import API, Client
from adapters.discord.commands import Suggest, sync
from adapters.discord.doors import translated
from adapters.discord.files import Files
from adapters.discord.interactions import Interactions
from adapters.discord.missed import missed, worth_a_look
from adapters.discord.normalize import (
    PLATFORM,
    STARTER,
    Channel,
    Ignored,
    event,
    message,
    ref,
    resolved,
    snowflake,
    urls,
)
from adapters.errors import FileTooLarge, MessageGone, NotAllowed
from adapters.recent import Recent
from adapters.text import barred, parts
from adapters.thread import (
    ActionTaken,
    Attachment,
    Author,
    Event,
    Form,
    Joined,
    Message,
    MessageDeleted,
    MessagePosted,
    MessageRef,
    Reply,
    Thread,
    identity,
)

log = logging.getLogger(__name__)

AROUND = 100  # messages: half of them stand above, and our answer is looked for among the others
DEEPEST = 20  # replies to replies that are followed up
PAUSE, LONGEST_PAUSE = 5.5, 60.0  # seconds between tries to connect; Discord takes one in five seconds
SHORT = 200  # characters of what was meant for one person and is seen by all
LIMITS = Limits(
    text=render.TEXT,
    files=10,
    file_size=10 * 2**20,  # where a server is not known to take more
    actions=5,
    seconds_between_updates=2.0,
    seconds_of_updates=3600 - 120,  # later ones are rationed
    replies=True,
    private=False,  # only in answer to a press or a command
)
NEEDED = {
    "view_channel": "View Channels",
    "send_messages": "Send Messages",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
}


class DiscordAdapter:
    """Entering logs in; listening connects. `suggest` completes what people type into commands; `late` is said to
    whoever acted and would otherwise wait for nothing."""

    platform = PLATFORM
    limits = LIMITS

    def __init__(
        self,
        token: str,
        *,
        api_base: str = API,
        file_hosts: Iterable[str] = (),
        suggest: Suggest | None = None,
        late: str = "…",
    ) -> None:
        self._token = token
        self._api_base = api_base
        self._files = Files(api_base, file_hosts)
        self._interactions = Interactions(self._tell, self._begin, suggest, late)
        self._client: Client | None = None
        self._opening = asyncio.Lock()
        self._inbox: asyncio.Queue[Event | Exception] = asyncio.Queue()
        self._tasks: set[asyncio.Task[None]] = set()
        self._seen: Recent[None] = Recent(10_000)
        self._told: Recent[Mapping[str, Any]] = Recent(500)  # messages with files, as we were told of them
        self._keys: Recent[str] = Recent(10_000)  # of our posts, so that an update need not ask
        self._channels: Recent[Channel] = Recent(10_000)
        self._until: datetime | None = None  # what was said by then has been told
        self._among: Sequence[str] = ()
        self._looking = 0  # looks at what was missed that go on; what is said meanwhile is held
        self._held: list[tuple[str, Mapping[str, Any]]] = []
        self._missed: list[Mapping[str, Any]] = []
        self._connected = asyncio.Event()

    async def __aenter__(self) -> Self:
        await self._files.open()
        try:
            await self._open()
        except BaseException:
            await self._files.close()
            raise
        return self

    async def __aexit__(self, *error: object) -> None:
        await self._close()
        await self._files.close()

    @property
    def address(self) -> str:
        """Nothing listens here: we call Discord."""
        return ""

    def client(self) -> Client:
        """A client of discord.py that tells us what it hears."""
        return Client(self._hear)

    async def connected(self) -> None:
        """Waits until events are heard."""
        await self._connected.wait()

    async def _open(self) -> Client:
        async with self._opening:
            if self._client is None or self._client.is_closed():
                client = self.client()
                try:
                    with translated():
                        await client.open(self._token, self._api_base)
                except BaseException:
                    await client.close()
                    raise
                self._client = client
            return self._client

    async def _close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._client is not None:
            await self._client.close()
        self._connected.clear()

    def _now(self) -> Client:
        assert self._client is not None
        return self._client

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("Something about an event went wrong", exc_info=error)

    # what is heard

    async def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        self._until, self._among = since, among
        self._inbox = asyncio.Queue()
        connection = asyncio.create_task(self._stay_connected())
        try:
            while True:
                happened = await self._inbox.get()
                if isinstance(happened, Exception):
                    raise happened
                yield happened
        finally:
            connection.cancel()
            await asyncio.wait([connection])
            await self._close()

    async def _stay_connected(self) -> None:
        """Connects again whatever ends a connection; a token or intent that is refused ends listening, in words."""
        pause = PAUSE
        while True:
            try:
                client = await self._open()
                await client.connect()
            except (discord.LoginFailure, discord.PrivilegedIntentsRequired, NotAllowed) as error:
                self._inbox.put_nowait(NotAllowed(str(error)))
                return
            except Exception:
                log.warning("The connection to Discord ended; trying again in %g s", pause, exc_info=True)
            pause = PAUSE if self._connected.is_set() else min(2 * pause, LONGEST_PAUSE)
            self._connected.clear()
            if self._client is not None:
                await self._client.close()
            await asyncio.sleep(pause)

    def _hear(self, name: str, data: Mapping[str, Any]) -> None:
        """One payload. Whatever is wrong with it, the connection goes on."""
        try:
            match name:
                case "READY":
                    self._ready()
                case "RESUMED":
                    self._connected.set()
                case "GUILD_CREATE":
                    self._invited(data)
                    self._look(data.get("channels") or (), data.get("threads") or ())
                case "INTERACTION_CREATE":
                    for shown in resolved(data):
                        self._remember(shown)
                    self._interactions.take(data, self._now(), self._known)
                case _ if self._looking:
                    self._held.append((name, data))
                case _:
                    self._take(name, data)
        except Exception:
            log.exception("%s could not be read", name)

    def _take(self, name: str, data: Mapping[str, Any]) -> None:
        if name == "MESSAGE_DELETE_BULK":
            for id in data["ids"]:
                self._tell(MessageDeleted(ref(str(data["channel_id"]), str(id))))
            return
        if name == "MESSAGE_CREATE":
            self._remember(data)
        elif name == "MESSAGE_UPDATE":
            self._told.pop(_place(data))
        self._tell(event({"t": name, "d": data}, self._now().me, self._known))

    def _remember(self, data: Mapping[str, Any]) -> None:
        """A message that mentions us or that a menu was used on, and what it answers, is told whole; asked for later,
        without the privileged intent, it would come without its files."""
        self._files.remember(urls(data))
        for one in (data, data.get("referenced_message") or {}):
            if one.get("attachments"):
                self._told.add(_place(one), one)

    def _tell(self, happened: Event | Ignored) -> None:
        """Each event once."""
        if not isinstance(happened, Ignored) and self._seen.add(identity(happened), None):
            self._inbox.put_nowait(happened)
        if isinstance(happened, MessagePosted):
            self._until = max(self._until or happened.message.sent_at, happened.message.sent_at)

    def _known(self, channel: str) -> Channel | None:
        """What a channel is never changes; discord.py would look through all servers for it each time."""
        if (known := self._channels.get(channel)) is None:
            found = self._now().get_channel(int(channel))
            if isinstance(found, discord.Thread):
                known = Channel(parent=str(found.parent_id), private=found.is_private())
            elif found:
                known = Channel(guild=not isinstance(found, discord.abc.PrivateChannel))
            if known:
                self._channels.add(channel, known)
        return known

    # arriving, and what was said while we were away

    def _ready(self) -> None:
        self._connected.set()
        client = self._now()
        self._begin(sync(client))
        if self._until is None:
            self._until = datetime.now(UTC)
        elif self._among:
            self._looking += 1
            self._begin(self._look_at(list(self._among), self._until))

    def _look(self, *channels: Sequence[Mapping[str, Any]]) -> None:
        """A server that has just come in tells when its channels were last spoken in."""
        if self._until is not None:
            wanted = worth_a_look([one for some in channels for one in some], self._until, self._readable)
            if wanted:
                self._looking += 1
                self._begin(self._look_at(wanted, self._until))

    async def _look_at(self, channels: Sequence[str], since: datetime) -> None:
        """What is said meanwhile waits, so that what was said before is told before."""
        try:
            for channel in channels:
                self._missed += await missed(self._now(), channel, since)
        finally:
            self._looking -= 1
            if not self._looking:
                found, self._missed = sorted(self._missed, key=lambda one: int(one["id"])), []
                held, self._held = self._held, []
                for name, data in (*(("MESSAGE_CREATE", one) for one in found), *held):
                    self._hear(name, data)

    def _readable(self, channel: str) -> bool:
        return not {"View Channels", "Read Message History"} & set(self._lacks(channel))

    def _invited(self, data: Mapping[str, Any]) -> None:
        """A server is greeted when we came to it after we last listened."""
        guild = self._now().get_guild(int(data["id"]))
        joined = guild.me.joined_at if guild and guild.me else None
        if guild is None or joined is None or self._until is None or joined < self._until:
            return
        first = guild.system_channel
        for channel in (*([first] if first else ()), *guild.text_channels):
            if not self._lacks(str(channel.id)):
                self._tell(
                    Joined(
                        id=f"{PLATFORM}-joined:{guild.id}/{snowflake(joined)}",
                        ref=MessageRef.top(PLATFORM, str(channel.id)),
                        at=joined,
                    )
                )
                return

    # threads and files

    async def thread(self, ref: MessageRef) -> Thread:
        client = await self._open()
        channel, id = self._numbers(ref)
        with translated():  # one request: what we read is rationed
            page = await client.http.logs_from(channel, AROUND, around=id)
            found: dict[int, Mapping[str, Any]] = {int(one["id"]): one for one in page}
            if id not in found:
                raise MessageGone
            if sum(one > id for one in found) >= AROUND // 2 - 1:  # long ago: our answer may stand further below
                page += await client.http.logs_from(channel, AROUND, after=max(found))
        itself = found[id]
        ours = {int(one["id"]): one for one in page if self._is_ours(one) and _answers(one) == id}
        found = {n: one for n, one in found.items() if n <= id} | ours
        answering = itself
        for _ in range(DEEPEST):
            answered = _answers(answering)
            if answered and answered not in found:
                parent = answering.get("referenced_message")
                with suppress(MessageGone), translated():
                    found[answered] = parent or await self._fetch(client, channel, answered)
            answering = found.get(answered, {})
        messages = [self._message(one) for _, one in sorted(found.items()) if one.get("type") != STARTER]
        return Thread((*await self._root(client, channel), *messages))

    async def _root(self, client: Client, channel: int) -> list[Message]:
        """The message that a thread hangs on stands in the channel above it."""
        found = client.get_channel(channel)
        if not isinstance(found, discord.Thread) or isinstance(found.parent, discord.ForumChannel):
            return []
        with suppress(MessageGone, NotAllowed), translated():
            return [self._message(await self._fetch(client, found.parent_id, channel))]
        return []

    async def _fetch(self, client: Client, channel: int, id: int) -> Mapping[str, Any]:
        return await client.http.get_message(channel, id)

    def _message(self, data: Mapping[str, Any]) -> Message:
        self._files.remember(urls(data))
        if not data.get("attachments") and (told := self._told.get(_place(data))):
            data = {**data, "attachments": told["attachments"], "content": data.get("content") or told["content"]}
        return message(data, self._now().me, self._known)

    def _is_ours(self, data: Mapping[str, Any]) -> bool:
        return str((data.get("author") or {}).get("id")) == self._now().me

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        if attachment.size is not None and attachment.size > limit:
            raise FileTooLarge(attachment.size, limit)
        kind, _, rest = attachment.key.partition("/")
        if kind == "sent":
            return await self._files.read(rest, limit)
        if url := self._files.where(attachment.key):
            with suppress(MessageGone):  # its address has ended; the message knows the new one
                return await self._files.read(url, limit)
        client = await self._open()
        channel, id, _ = attachment.key.split("/")
        with translated():
            fresh = urls(await self._fetch(client, int(channel), int(id)))
        if attachment.key not in fresh:
            raise MessageGone
        self._files.remember(fresh)
        return await self._files.read(fresh[attachment.key], limit)

    # what we say

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        client = await self._open()
        private = self._interactions.private(key) if only_for else None
        channel, answered = self._numbers(to)
        if only_for and not private:
            reply = replace(reply, text=reply.text if len(reply.text) <= SHORT else reply.text[: SHORT - 1] + "…")
            if "Send Messages" in self._lacks(to.channel):
                channel, answered = await self._door_of(client, only_for), 0
        self._check(reply, channel)
        *earlier, last = parts(barred(reply.text, reply.progress), render.TEXT)
        for n, part in enumerate((*earlier, last)):
            ends = n == len(earlier)
            what = {
                "content": part or None,
                "files": render.files(reply.files or ()) if ends else [],
                "view": render.view(reply.actions, key) if ends else None,
                "allowed_mentions": render.NOBODY,
            }
            if private:
                at = await self._interactions.post(private, **{k: v for k, v in what.items() if v})
            else:
                at = await self._send(client, channel, answered, render.nonce(key, n), what)
        self._keys.add(str(at), key)
        return at

    async def _send(self, client: Client, channel: int, to: int, nonce: str, what: dict[str, Any]) -> MessageRef:
        """Discord takes a nonce once: whatever is sent again under it is the message that is there."""
        there = client.get_partial_messageable(channel)
        if to:
            what["reference"] = discord.MessageReference(message_id=to, channel_id=channel, fail_if_not_exists=True)
        with translated(self._limit(channel)):
            posted = await there.send(nonce=nonce, mention_author=False, **what)
        return ref(str(channel), str(posted.id))

    async def _door_of(self, client: Client, author: Author) -> int:
        """Where one person reads what cannot be said in a channel."""
        with translated():
            return int((await client.http.start_private_message(int(author.id)))["id"])

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        client = await self._open()
        channel, id = self._numbers(ref)
        self._check(reply, channel)
        first, *further = parts(barred(reply.text, reply.progress), render.TEXT)
        private = self._interactions.by(ref)
        what: dict[str, Any] = {"content": first, "allowed_mentions": render.NOBODY}
        if reply.files is not None:
            what["attachments"] = render.files(reply.files)
        with translated(self._limit(channel)):
            if private:
                await private.followup.edit_message(id, view=render.view(reply.actions, str(ref)), **what)
                for part in further:
                    await private.followup.send(part, ephemeral=True)
                return
            there = client.get_partial_messageable(channel).get_partial_message(id)
            await there.edit(view=render.view(reply.actions, await self._key(client, ref)), **what)
        for n, part in enumerate(further):
            say = {"content": part, "allowed_mentions": render.NOBODY}
            await self._send(client, channel, id, render.nonce(f"{ref} {part}", n), say)

    async def delete(self, ref: MessageRef) -> None:
        client = await self._open()
        channel, id = self._numbers(ref)
        with suppress(MessageGone), translated():
            if private := self._interactions.by(ref):
                await private.followup.delete_message(id)
                return
            if not self._is_ours(await self._fetch(client, channel, id)):
                raise NotAllowed
            await client.http.delete_message(channel, id)

    async def ask(self, action: ActionTaken, form: Form) -> None:
        await self._interactions.ask(action, form)

    # what we may

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        return self._lacks(ref.channel)

    def _lacks(self, channel: str) -> list[str]:
        """Discord's own names of what we would need to answer there; a place that we do not know is tried."""
        found = self._now().get_channel(int(channel))
        if not isinstance(found, discord.abc.GuildChannel | discord.Thread):
            return []
        may = found.permissions_for(found.guild.me)
        needed = NEEDED
        if isinstance(found, discord.Thread):
            needed = {**NEEDED, "send_messages_in_threads": "Send Messages in Threads"}
            del needed["send_messages"]
        return [name for permission, name in needed.items() if not getattr(may, permission)]

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        client = await self._open()
        there, here = client.get_channel(int(source.channel)), client.get_channel(int(to.channel))
        if source.channel == to.channel:
            return True
        if not isinstance(there, discord.abc.GuildChannel | discord.Thread):
            return False
        restricted = isinstance(here, discord.TextChannel | discord.Thread) and here.is_nsfw()
        if getattr(there, "is_nsfw", bool)() and not restricted:
            return False
        try:
            with translated():
                member = await there.guild.fetch_member(int(author.id))
                if isinstance(there, discord.Thread) and there.is_private():
                    await there.fetch_member(member.id)
        except (MessageGone, NotAllowed):
            return False
        may = there.permissions_for(member)
        return may.view_channel and may.read_message_history

    # small things

    def _numbers(self, ref: MessageRef) -> tuple[int, int]:
        if ref.platform != PLATFORM or not ref.channel.isdecimal() or not ref.message.isdecimal():
            raise MessageGone
        return int(ref.channel), int(ref.message)

    def _limit(self, channel: int) -> int:
        """Bytes of a file that the server of a channel takes."""
        found = self._now().get_channel(channel)
        guild = getattr(found, "guild", None)
        return guild.filesize_limit if guild else LIMITS.file_size

    def _check(self, reply: Reply, channel: int) -> None:
        for file in reply.files or ():
            if len(file.data) > self._limit(channel):
                raise FileTooLarge(len(file.data), self._limit(channel))

    async def _key(self, client: Client, ref: MessageRef) -> str:
        """The key that a post of ours was made under; its new buttons carry it on."""
        if (key := self._keys.get(str(ref))) is None:
            key = self._message(await self._fetch(client, *self._numbers(ref))).key or str(ref)
        return key


def _place(data: Mapping[str, Any]) -> str:
    return f"{data.get('channel_id')}/{data.get('id')}"


def _answers(data: Mapping[str, Any]) -> int:
    """The id of the message that a message answers; 0 for none."""
    reference = data.get("message_reference") or {}
    return int(reference.get("message_id") or 0) if not reference.get("type") else 0
