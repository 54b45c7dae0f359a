"""The full round on the real Discord: post, upload, read back, reply, edit, button, delete; and what holds of what we rely on."""

import asyncio
import secrets
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import discord

from adapters.discord.adapter import DiscordAdapter
from adapters.discord.client import Client
from adapters.discord.commands import COMMANDS, _essence
from adapters.discord.doors import TOO_LARGE, translated
from adapters.discord.normalize import key_of, ref, sent_at, snowflake
from adapters.errors import AdapterError, MessageGone
from adapters.thread import (
    Action,
    ActionTaken,
    Event,
    Field,
    FieldKind,
    File,
    Form,
    Kind,
    Message,
    MessageRef,
    Reply,
)
from bot import live
from bot.assumptions import DISCORD
from bot.config import Discord
from bot.live import PATIENCE, PROMPT, Findings, Held, News, Posts, Step, Tell, png

REPORT = "overpaint-live-report.json"
LARGEST = 50 * 2**20  # bytes that are sent to try a limit
PUBLIC_THREAD = 11
PRESS = Action("live", "Press me", asks=True)
FORM = Form(
    "live-form",
    "overpaint doctor",
    (
        Field(name="words", label="Any word"),
        Field(name="picture", label="Any small picture", kind=FieldKind.FILE),
    ),
)
ASKED = """**overpaint doctor** needs a person for two minutes, for what a bot cannot do by itself. In any order:
1. Reply to this message with the ping **on**, and write `hello https://example.com`
2. Reply to this message with the ping **off** (the @ to the right), and write `hello`
3. Press the button, write a word, choose a picture, and send it
4. Use the command `/draw`, with `test` as its prompt
5. Forward this message into this same channel
6. React to this message with 🛑"""


async def make(
    settings: Discord, channel: int, file_hosts: Iterable[str], report: Path, tell: Tell, *, patience: float = PATIENCE
) -> None:
    """Makes the round, tells what it finds, and leaves the report."""
    granted: bool | None = None

    async def go(found: Callable[[Held], None]) -> None:
        nonlocal granted
        async with Watched(settings.token, channel, settings.api_base, file_hosts) as adapter:
            granted = adapter.now().reads_everything
            await Round(adapter, channel, patience, found, tell).run()

    def about() -> Mapping[str, object]:
        return {
            "discord.py": discord.__version__,
            "api_base": urlsplit(settings.api_base).hostname,
            "message_content_granted": granted,
            "channel": f"...{str(channel)[-4:]}",
        }

    course = live.Course(assumptions=DISCORD, not_checked=NOT_CHECKED, secrets=(settings.token,), report=report)
    await live.make(course, go, about, tell)


OF_PEOPLE = ("D23", "D24", "D26", "D27", "D28", "D29", "D30", "D31")
NOT_CHECKED = {
    "D22": "give a thread as CHANNEL to see it",
    **dict.fromkeys((*OF_PEOPLE, "D25"), live.A_PERSON),
    "D32": "it takes more than an hour",
    "D33": "it takes a quarter of an hour",
    "D34": "it takes a direct message while nothing is connected",
}


class Watched(DiscordAdapter):
    """The adapter itself; it keeps what it is told of one channel, and does not ask for the message-content intent."""

    def __init__(self, token: str, channel: int, api_base: str, file_hosts: Iterable[str]) -> None:
        super().__init__(token, api_base=api_base, file_hosts=file_hosts)
        self._about = str(channel)
        self.heard: list[tuple[str, Mapping[str, Any]]] = []
        self.events: list[Event] = []
        self.news = News()

    async def _open(self) -> Client:
        client = await super()._open()
        client._connection._intents.message_content = False
        return client

    def now(self) -> Client:
        return self._now()

    def read(self, raw: Mapping[str, Any]) -> Message:
        return self._message(raw)

    async def fetch(self, url: str) -> bytes:
        return await self._files.read(url, 1 << 20)

    def limit(self, channel: int) -> int:
        return self._limit(channel)

    def _hear(self, name: str, data: Mapping[str, Any]) -> None:
        if str(data.get("channel_id")) == self._about or self.lists(data):
            self.heard.append((name, data))
        super()._hear(name, data)
        self.news.heard()

    def lists(self, data: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """The channel, as a server that comes in tells it."""
        every = [*(data.get("channels") or ()), *(data.get("threads") or ())]
        return next((one for one in every if str(one.get("id")) == self._about), None)

    async def follow(self, since: datetime) -> None:
        async for event in self.listen(since):
            self.events.append(event)
            self.news.heard()

    def told(self, name: str, of: MessageRef, among: Sequence[tuple[str, Mapping[str, Any]]] | None = None) -> Any:
        """What was told under this name of this message."""
        for each, data in self.heard if among is None else among:
            if each == name and str(data.get("id")) == of.message:
                return data
        return None


class Round:
    """One round in one channel. What it posts it takes away again."""

    def __init__(
        self, adapter: Watched, channel: int, patience: float, found: Callable[[Held], None], tell: Tell
    ) -> None:
        self._adapter = adapter
        self._channel = channel
        self._patience = patience
        self._findings = Findings(found)
        self._is = self._findings.say
        self._tell = tell
        self._told = self._acted = 0  # how far we have looked at what people did
        self._linked: MessageRef | None = None  # an answer with a link in it
        self._ours = Posts()
        self._top = MessageRef.top(adapter.platform, str(channel))
        self._key = f"live-{secrets.token_hex(4)}"
        self._picture = File("overpaint-live.png", "image/png", png(), "A plain square")

    @property
    def _client(self) -> Client:
        return self._adapter.now()

    async def run(self) -> None:
        listening: asyncio.Task[None] | None = None
        try:
            first = await self._posted()
            listening = asyncio.create_task(self._adapter.follow(sent_at(first.message) - timedelta(seconds=1)))
            await self._connected(listening, first)
            for ids, step in (
                (("D20",), self._may(first)),
                (("D2", "D4", "D5", "D6"), self._answered(first)),
                (("D10", "D11", "D12"), self._updated(first)),
                (("D13", "D14"), self._deleted()),
                (("D15", "D16"), self._limits()),
                (("D21",), self._commands()),
                (("D22",), self._root()),
                ((), self._people()),
            ):
                await self._step(ids, step)
        finally:
            await self._ours.clean(self._adapter.delete)
            if listening:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)

    async def _step(self, ids: Sequence[str], step: Coroutine[Any, Any, None]) -> None:
        await self._findings.step(ids, _in_our_words(step))

    async def _post(self, reply: Reply, to: MessageRef, key: str) -> MessageRef:
        return await self._ours.keep(self._adapter.post(reply, to, key=key))

    async def _read(self, of: MessageRef) -> Mapping[str, Any]:
        with translated():
            return await self._client.http.get_message(int(of.channel), int(of.message))

    # what needs no connection

    async def _posted(self) -> MessageRef:
        """Posts, with an upload and buttons, and reads back."""
        reply = Reply(
            text="overpaint doctor was here, and takes this away again",
            files=(self._picture,),
            actions=(Action("again", "Again"), PRESS),
        )
        first = await self._post(reply, self._top, self._key)
        self._is("D1", await self._post(reply, self._top, self._key) == first)
        away = abs((sent_at(first.message) - datetime.now(UTC)).total_seconds())
        self._is("D19", away < 60, f"{away:.1f} s, the way there included")
        raw = await self._read(first)
        self._is("D3", key_of(raw) == self._key)
        await self._step(("D7", "D8", "D9"), self._files(raw))
        after = snowflake(sent_at(first.message))
        page = await self._client.http.logs_from(self._channel, 100, after=int(after))
        self._is("D18", any(str(one["id"]) == first.message for one in page))
        return first

    async def _files(self, raw: Mapping[str, Any]) -> None:
        (told,) = raw["attachments"]
        (file,) = self._adapter.read(raw).attachments
        data = await self._adapter.download(file, 1 << 20)
        kept = (data == self._picture.data, told["filename"] == self._picture.name)
        self._is("D7", all(kept) and told.get("description") == self._picture.description)
        url = str(told["url"])
        signed = parse_qs(urlsplit(url).query)
        refused = False
        try:
            await self._adapter.fetch(url.partition("?")[0])
        except MessageGone:
            refused = True
        self._is("D8", {"ex", "is", "hm"} <= set(signed) and refused)
        ends = datetime.fromtimestamp(int(signed["ex"][0], 16), UTC) if "ex" in signed else datetime.now(UTC)
        hours = (ends - datetime.now(UTC)).total_seconds() / 3600
        self._is("D9", hours > 0, f"for {hours:.1f} hours")

    # what is told over the gateway

    async def _connected(self, listening: asyncio.Task[None], first: MessageRef) -> None:
        waiting = asyncio.create_task(self._adapter.connected())
        await asyncio.wait((waiting, listening), timeout=PROMPT, return_when=asyncio.FIRST_COMPLETED)
        if listening.done():
            listening.result()
        if not waiting.done():
            waiting.cancel()
            raise AdapterError(f"Discord's gateway does not let us in within {PROMPT:g} s")
        listed = await self._adapter.news.until(self._listed)
        if listed is None:
            self._is("D17", False, "no server told of this channel")
        else:
            self._is("D17", str(listed.get("last_message_id")) == first.message)

    def _listed(self) -> Mapping[str, Any] | None:
        for name, data in self._adapter.heard:
            if name == "GUILD_CREATE" and (found := self._adapter.lists(data)):
                return found
        return None

    async def _may(self, first: MessageRef) -> None:
        """We have posted, uploaded and read here, so nothing may be missing."""
        lacks = await self._adapter.lacks(first)
        self._is("D20", not lacks, f"worked out to be missing: {', '.join(lacks)}" if lacks else "")

    async def _answered(self, first: MessageRef) -> None:
        words = f"<@{self._client.me}> an answer"
        answer = await self._post(Reply(text=words, files=(self._picture,)), first, f"{self._key}-2")
        raw = await self._read(answer)
        self._is("D2", key_of(raw) == str(first), f"its nonce is {'' if 'nonce' in raw else 'not '}told")
        named = (raw.get("message_reference") or {}).get("message_id") == first.message
        self._is("D5", named and (raw.get("referenced_message") or {}).get("id") == first.message)
        self._is("D6", not raw.get("mentions") and not raw.get("mention_everyone"))
        told = await self._adapter.news.until(lambda: self._adapter.told("MESSAGE_CREATE", answer))
        if told is None:
            self._is("D4", False, "nothing was told of it")
        else:
            self._is("D4", told.get("content") == words and len(_files_of(told)) == 1)

    async def _updated(self, first: MessageRef) -> None:
        before = await self._read(first)
        heard = len(self._adapter.heard)
        await self._adapter.update(first, Reply(text="rewritten", actions=(PRESS,)))
        told = await self._adapter.news.until(
            lambda: self._adapter.told("MESSAGE_UPDATE", first, self._adapter.heard[heard:])
        )
        if told is None:
            self._is("D11", False, "nothing was told of it")
        else:
            words = told.get("content") == "rewritten" and "author" in told
            self._is("D11", words and key_of(told) == self._key and bool(told.get("edited_timestamp")))
        kept = _files_of(await self._read(first)) == _files_of(before)
        hidden = File("overpaint-hidden.png", "image/png", png(), spoiler=True)
        await self._adapter.update(first, Reply(text="with another picture", files=(hidden,)))
        after = await self._read(first)
        new = _files_of(after)
        self._is("D12", kept and len(new) == 1 and new != _files_of(before))
        self._is("D10", all(one["filename"].startswith("SPOILER_") for one in after["attachments"]))

    async def _deleted(self) -> None:
        gone = await self._post(Reply(text="an answer that goes away"), self._top, f"{self._key}-3")
        await self._adapter.delete(gone)
        self._ours.remove(gone)
        told = await self._adapter.news.until(lambda: self._adapter.told("MESSAGE_DELETE", gone))
        unknown = False
        try:
            await self._read(gone)
        except MessageGone:
            unknown = True
        await self._adapter.delete(gone)  # a second time is no error
        self._is("D13", told is not None and unknown)
        try:
            await self._post(Reply(text="an answer to nothing"), gone, f"{self._key}-4")
        except MessageGone:
            self._is("D14", True)
        else:
            self._is("D14", False, "it was posted")

    async def _limits(self) -> None:
        limit = self._adapter.limit(self._channel)
        if limit > LARGEST:
            self._is("D15", None, f"{limit >> 20} MiB are much to send")
            return
        for size in (limit, limit + 1):
            file = discord.File(BytesIO(bytes(size)), filename="overpaint-live.bin")
            try:
                await self._ours.keep(self._upload(file))
            except discord.HTTPException as error:
                large = error.status == 413 or error.code == TOO_LARGE
                self._is("D15" if size == limit else "D16", size > limit and large, f"{error.status}, {error.code}")
            else:
                self._is("D15" if size == limit else "D16", size == limit, f"{size} bytes were taken")

    async def _upload(self, file: discord.File) -> MessageRef:
        there = self._client.get_partial_messageable(self._channel)
        posted = await there.send("overpaint doctor tries how large a file may be", file=file)
        return ref(str(self._channel), str(posted.id))

    async def _commands(self) -> None:
        application = self._client.application_id
        assert application is not None
        wanted = sorted(map(_essence, COMMANDS))
        loop = asyncio.get_running_loop()
        ends = loop.time() + PROMPT  # the adapter registers them as soon as it is connected
        while (known := sorted(map(_essence, await self._client.http.get_global_commands(application)))) != wanted:
            if loop.time() > ends:
                break
            await asyncio.sleep(2)
        self._is("D21", known == wanted, f"{len(known)} commands")

    async def _root(self) -> None:
        there = self._client.get_channel(self._channel)
        if not isinstance(there, discord.Thread) or isinstance(there.parent, discord.ForumChannel):
            return
        try:
            await self._client.http.get_message(there.parent_id, there.id)
        except discord.NotFound:
            self._is("D22", None, "nothing is there: it was deleted, or the thread began without a message")
        else:
            self._is("D22", True)

    # what needs a person

    async def _people(self) -> None:
        """Asks in the channel, and looks at each thing that is done; the time runs anew after each."""
        if self._patience <= 0:
            return
        self._ask = await self._post(
            Reply(text=ASKED, files=(self._picture,), actions=(PRESS,)), self._top, f"{self._key}-5"
        )
        self._tell(None, f"now look at the channel: a post there asks for six things; {self._patience:g} s for each")
        while self._findings.lack(OF_PEOPLE):
            done = await self._adapter.news.until(self._next, self._patience)
            if done is None:
                break
            await self._step(*done)
        if self._linked:
            await self._preview(self._linked)

    def _next(self) -> Step | None:
        """The next thing that somebody did of what we have asked for."""
        while self._acted < len(self._adapter.events):
            event = self._adapter.events[self._acted]
            self._acted += 1
            if (
                isinstance(event, ActionTaken)
                and event.ref.channel == str(self._channel)
                and (work := self._done(event))
            ):
                return work
        while self._told < len(self._adapter.heard):
            name, data = self._adapter.heard[self._told]
            self._told += 1
            if name == "MESSAGE_CREATE" and str(data["author"]["id"]) != self._client.me and (work := self._said(data)):
                return work
        return None

    def _done(self, event: ActionTaken) -> Step | None:
        match event:
            case ActionTaken(kind=Kind.REACTION, ref=self._ask):
                return ("D31",), self._reacted(event)
            case ActionTaken(kind=Kind.COMMAND, action="draw"):
                return ("D29",), self._commanded(event)
            case ActionTaken(kind=Kind.PRESS, action=PRESS.id):
                return ("D26",), self._pressed(event)
            case ActionTaken(kind=Kind.PRESS, action=FORM.id):
                return ("D27", "D28"), self._filled_in(event)
        return None

    def _said(self, data: Mapping[str, Any]) -> Step | None:
        reference = data.get("message_reference") or {}
        if reference.get("type") == 1:
            return ("D30",), self._forwarded(data)
        if str(reference.get("message_id")) != self._ask.message:
            return None
        pinged = any(str(one.get("id")) == self._client.me for one in data.get("mentions") or ())
        return (("D23",), self._pinged(data)) if pinged else (("D24",), self._quiet(data))

    async def _pinged(self, data: Mapping[str, Any]) -> None:
        self._is("D23", bool(data.get("content")), "" if data.get("content") else "it came without words")
        if "https://" in str(data.get("content")):
            self._linked = ref(str(self._channel), str(data["id"]))

    async def _quiet(self, data: Mapping[str, Any]) -> None:
        self._is("D24", not data.get("content"), "it came with its words" if data.get("content") else "")

    async def _preview(self, of: MessageRef) -> None:
        told = await self._adapter.news.until(
            lambda: self._adapter.told("MESSAGE_UPDATE", of), min(PROMPT, self._patience)
        )
        self._is(
            "D25", None if told is None else not told.get("edited_timestamp"), "" if told else "no preview was told"
        )

    async def _reacted(self, event: ActionTaken) -> None:
        self._is("D31", event.author.id.isdecimal() and event.author.id != self._client.me)

    async def _pressed(self, event: ActionTaken) -> None:
        await self._adapter.ask(event, FORM)
        self._is("D26", event.ref in self._ours)

    async def _filled_in(self, event: ActionTaken) -> None:
        sent = [len(await self._adapter.download(file, LARGEST)) for file in event.files]
        self._is("D27", event.ref in self._ours and bool(event.values.get("words")) and bool(sent) and all(sent))
        only = await self._adapter.post(
            Reply(text="Thank you. Only you see this."), event.ref, key=event.id, only_for=event.author
        )
        hidden = False
        try:
            await self._read(only)
        except MessageGone:
            hidden = True
        else:
            self._ours.add(only)
        await self._adapter.update(only, Reply(text="Thank you. Only you see this, and it goes away."))
        await self._adapter.delete(only)
        self._is("D28", hidden, "" if hidden else "everybody sees it")

    async def _commanded(self, event: ActionTaken) -> None:
        self._ours.add(event.ref)
        raw = await self._read(event.ref)
        said = str(raw["author"]["id"]) == self._client.me and event.values["prompt"] in str(raw.get("content"))
        await self._post(Reply(text="an answer to a command"), event.ref, f"{self._key}-6")
        self._is("D29", said)

    async def _forwarded(self, data: Mapping[str, Any]) -> None:
        raw = await self._read(ref(str(self._channel), str(data["id"])))
        shown = [
            one
            for told in (data, raw)
            for each in told.get("message_snapshots") or ()
            for one in _files_of(each["message"])
        ]
        if shown or self._client.reads_everything:
            self._is("D30", bool(shown))
        else:
            self._is("D30", None, "it is withheld: the message-content intent is not granted")


async def _in_our_words(step: Coroutine[Any, Any, None]) -> None:
    with translated():
        await step


def _files_of(raw: Mapping[str, Any]) -> list[str]:
    return [str(one["id"]) for one in raw.get("attachments") or ()]
