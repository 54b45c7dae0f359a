"""The full round on the real Slack: post, upload, read back, answer, rewrite, hear, delete; and what holds of what we rely on."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.errors import AdapterError, MessageGone, NotAllowed
from adapters.hosts import PATIENCE as OF_THE_SESSION
from adapters.hosts import bounded
from adapters.payload import each, inside
from adapters.slack import normalize, render
from adapters.slack.adapter import SlackAdapter
from adapters.slack.client import UPDATES, Client, patiently
from adapters.slack.doors import retry_after, translated
from adapters.slack.sockets import CONNECTIONS
from adapters.thread import Action, MessageRef, Reply
from bot import live
from bot.assumptions import SLACK
from bot.config import Slack
from bot.live import PATIENCE, PROMPT, Findings, Held, Tell
from bot.live_slack_channel import PRESS, Channel, Raw, in_our_words
from bot.live_slack_ear import ByHttp, BySocket, Ear, Way
from bot.live_slack_people import OF_PEOPLE, People

REPORT = "overpaint-live-report-slack.json"
MOST_UPDATES = 80  # that are tried, to be refused
TOLD_AGAIN = "overpaint doctor: this is told twice"
NOT_CHECKED = {
    "S3": "Slack asks for it after some hours only",
    "S19": "it takes a channel that is shared with another workspace, and a picture from there",
    "S20": "no such change was told",
    "S26": "it takes an invitation to another channel while the round waits for people",
    **dict.fromkeys(OF_PEOPLE, live.A_PERSON),
}


async def make(
    settings: Slack,
    channel: str,
    file_hosts: Iterable[str],
    report: Path,
    tell: Tell,
    *,
    patience: float = PATIENCE,
    prompt: float = PROMPT,
) -> None:
    """Makes the round, tells what it finds, and leaves the report. `prompt`: seconds for Slack to tell what happened."""
    token, granted = settings.bot_token or "", None

    async def go(found: Callable[[Held], None]) -> None:
        nonlocal granted
        ways = {"app_token": settings.app_token, "signing_secret": settings.signing_secret or ""}
        more = {"api_base": settings.api_base, "file_hosts": list(file_hosts)}
        async with (
            aiohttp.ClientSession(timeout=OF_THE_SESSION, cookie_jar=aiohttp.DummyCookieJar()) as session,
            SlackAdapter(token, **ways, **more) as adapter,  # type: ignore[arg-type]
        ):
            client = Client(token, f"{settings.api_base.rstrip('/')}/", session=session)
            us = await patiently(client.auth_test)
            granted = us.headers.get("x-oauth-scopes")
            at = Channel(channel, us, adapter, client, session)
            await Round(settings, at, Ear(channel), patience, prompt, found, tell).run()

    def about() -> Mapping[str, object]:
        return {
            "slack-bolt": version("slack-bolt"),
            "api_base": urlsplit(settings.api_base).hostname,
            "way": "Socket Mode" if settings.app_token else "HTTP",
            "granted": granted,
            "channel": f"...{channel[-4:]}",
        }

    hidden = (token, settings.app_token, settings.signing_secret, settings.client_secret, settings.encryption_key)
    course = live.Course(assumptions=SLACK, not_checked=NOT_CHECKED, secrets=tuple(filter(None, hidden)), report=report)
    await live.make(course, go, about, tell)


class Round:
    """One round in one channel. What it posts it takes away again."""

    def __init__(
        self,
        settings: Slack,
        at: Channel,
        ear: Ear,
        patience: float,
        prompt: float,
        found: Callable[[Held], None],
        tell: Tell,
    ) -> None:
        self._settings = settings
        self._at = at
        self._ear = ear
        self._patience, self._prompt = patience, prompt
        self._findings = Findings(found)
        self._is = self._findings.say
        self._tell = tell
        self._two: MessageRef | None = None  # an answer of ours

    async def run(self) -> None:
        way: Way | None = None
        step = self._step
        try:
            first = await self._posted()
            raw = await self._at.read(first)
            await step(("S5", "S6", "S13"), self._read_back(raw))
            await step(("S18", "S39"), self._fetched(raw))
            await step(("S12",), self._uploaded())
            await step(("S7", "S8", "S10", "S17", "S36"), self._answered(first))
            await step(("S9", "S37"), self._found(first))
            await step(("S38",), self._listed())
            await step(("S14",), self._rewritten(first))
            await step(("S15",), self._limits(first))
            told = [one.headers.get("x-oauth-scopes") is not None for one in self._at.answers]
            self._is("S29", all(told), f"{sum(told)} of {len(told)} answers")
            way = await self._connected()
            await self._told_again(way)
            await step(("S21", "S28"), self._deleted(first, raw))
            self._several(way)
            await People(self._at, self._ear, self._findings, self._tell, self._patience, self._prompt).ask()
        finally:
            await self._at.clean()
            if way:
                await way.close()

    async def _step(self, ids: Sequence[str], work: Coroutine[Any, Any, None]) -> None:
        await self._findings.step(ids, in_our_words(work))

    # what we ask

    async def _posted(self) -> MessageRef:
        """Posts, with an upload and buttons. Where that is refused, the upload would stay: so it is asked before."""
        if lacks := await self._at.adapter.lacks(self._at.top):
            raise NotAllowed(f"it cannot be posted there, for the app needs {' and '.join(lacks)}")
        reply = Reply(
            text="overpaint doctor was here, and takes this away again",
            files=(self._at.picture,),
            actions=(Action("again", "Again"), PRESS),
        )
        first = await self._at.post(reply, self._at.top, self._at.key)
        away = abs((normalize.time(first.message) - datetime.now(UTC)).total_seconds())
        self._is("S35", away < 60, f"{away:.1f} s, the way there included")
        return first

    async def _read_back(self, raw: Raw) -> None:
        self._is("S5", raw.get("user") == self._at.me)
        self._is("S6", normalize.key_of(raw) == self._at.key)
        words = [str(one.get("alt_text")) for one in each(raw, "blocks") if inside(one, "slack_file").get("id")]
        among = len(each(raw, "files"))
        told = f"{len(words)} in blocks, {among} among the files"
        self._is("S13", words == [self._at.picture.description] and not among, told)

    async def _fetched(self, raw: Raw) -> None:
        shown = normalize.message(raw, self._at.team, self._at.id, self._at.me).attachments
        if not shown:
            raise AdapterError("the post shows no picture that could be fetched")
        data = await self._at.adapter.download(shown[0], 1 << 20)
        about = await self._at.file(shown[0].key.rpartition("/")[2])
        async with self._at.session.get(str(about.get("url_private"))) as answer:
            page = await bounded(answer, 1 << 20)
            told = f"without the token: {answer.status}, {answer.content_type}"
            instead = answer.status == 200 and answer.content_type == "text/html" and page != data
        self._is("S18", data.startswith(self._at.picture.data[:8]) and instead, told)
        self._is("S39", data == self._at.picture.data, f"{len(data)} bytes of {len(self._at.picture.data)}")

    async def _uploaded(self) -> None:
        """Step by step what the adapter does at once, to see when a picture can be shown."""
        data = self._at.picture.data
        place = await self._at.asked(
            lambda: self._at.client.files_getUploadURLExternal(filename=self._at.picture.name, length=len(data))
        )
        id = str(place["file_id"])
        self._at.uploads.append(id)
        with translated():
            async with self._at.session.post(str(place["upload_url"]), data=data) as answer:
                if answer.status != 200:
                    raise AdapterError(f"the upload is answered with {answer.status}")
        await self._at.asked(
            lambda: self._at.client.files_completeUploadExternal(files=[{"id": id, "title": "a square"}])
        )
        loop = asyncio.get_running_loop()
        began = loop.time()
        looks = 0
        while not (await self._at.file(id)).get("mimetype"):
            if loop.time() - began > self._prompt:
                raise AdapterError(f"it has no media type after {self._prompt:g} s")
            looks += 1
            await asyncio.sleep(0.1 * min(looks, 10))
        took = loop.time() - began
        await self._at.may_post()
        words = "overpaint doctor looks when a picture can be shown"
        blocks = render.blocks(words, [(id, self._at.picture)], ())
        await self._at.ours.keep(self._at.said(text=words, blocks=blocks))
        self._at.uploads.remove(id)  # goes with its post
        self._is("S12", True, f"after {took:.1f} s, looked at {looks + 1} times")

    async def _answered(self, first: MessageRef) -> None:
        words = f"<!channel> <!here> <@{self._at.me}> & <b>"
        one = await self._at.post(Reply(text=words), first, f"{self._at.key}-2")
        self._two = two = await self._at.post(Reply(text="an answer to an answer"), one, f"{self._at.key}-3")
        told = {str(each_one.get("ts")): each_one for each_one in await self._at.replies(first)}
        stand = [inside(told, ref.message).get("thread_ts") for ref in (one, two)]
        self._is("S7", stand == [first.message] * 2)
        raw = inside(told, one.message)
        sections = [inside(block, "text").get("text") for block in each(raw, "blocks")]
        live_ones = "<" in json.dumps([raw.get("text"), raw.get("blocks")])
        self._is("S17", not live_ones and sections == [render.escaped(words)])
        found = await self._at.asked(
            lambda: self._at.client.conversations_replies(channel=self._at.id, ts=one.message, limit=1)
        )
        begins: Raw = next(iter(found["messages"]), {})
        which = {one.message: "the answer itself", first.message: "its root"}.get(str(begins.get("ts")), "nothing")
        self._is("S8", begins.get("thread_ts") == first.message, f"{which} comes first")
        page = await self._at.history()
        stamps = [str(message.get("ts")) for message in page]
        newest = stamps == sorted(stamps, key=float, reverse=True) and first.message in stamps
        self._is("S36", newest and not {one.message, two.message} & set(stamps))
        root: Raw = next((message for message in page if message.get("ts") == first.message), {})
        self._is("S10", root.get("latest_reply") == two.message)

    async def _found(self, first: MessageRef) -> None:
        at = normalize.time(first.message)
        before, after = (f"{(at + timedelta(seconds=away)).timestamp():.6f}" for away in (-1, 1))
        found = [
            any(one.get("ts") == first.message for one in await self._at.history(oldest=oldest))
            for oldest in (before, after)
        ]
        self._is("S9", found == [True, False])
        link = await self._at.asked(
            lambda: self._at.client.chat_getPermalink(channel=self._at.id, message_ts=first.message)
        )
        asked = {"ts": "1.0", "user": self._at.me, "text": f"<{link['permalink']}>"}
        self._is("S37", normalize.message(asked, self._at.team, self._at.id, self._at.me).links == (first,))

    async def _listed(self) -> None:
        listed = await self._at.asked(
            lambda: self._at.client.users_conversations(types="public_channel,private_channel,mpim,im", limit=999)
        )
        among = any(one.get("id") == self._at.id for one in listed["channels"])
        known = await self._at.asked(lambda: self._at.client.conversations_info(channel=self._at.id))
        member = bool(inside(known.data, "channel").get("is_member"))
        told = f"{'' if among else 'not '}listed, {'' if member else 'not '}told to be a member"
        self._is("S38", among and member, told)

    async def _rewritten(self, first: MessageRef) -> None:
        before = await self._at.read(first)
        await self._at.adapter.update(first, Reply(text="rewritten", actions=(PRESS,)))
        after = await self._at.read(first)
        kept = _pictures(before) == _pictures(after) != [] and normalize.key_of(after) == self._at.key
        said = after.get("text") == "rewritten" and list(normalize.custom_ids(after.get("blocks"))) == [PRESS.id]
        two, key = await self._another(first), f"{self._at.key}-4"
        await self._update(two, "rewritten, too", key)
        again = await self._at.read(two, first)
        anew = normalize.key_of(again) == key and again.get("text") == "rewritten, too"
        told = [] if kept else ["the picture or the key was lost"]
        told += [] if said else ["words or buttons are those from before"]
        told += [] if anew else ["metadata or words of an answer are those from before"]
        self._is("S14", not told, "; ".join(told))

    async def _another(self, first: MessageRef) -> MessageRef:
        """An answer of ours."""
        if self._two is None:
            self._two = await self._at.post(Reply(text="an answer"), first, f"{self._at.key}-3")
        return self._two

    async def _update(self, of: MessageRef, words: str, key: str) -> AsyncSlackResponse:
        return await self._at.client.chat_update(
            channel=self._at.id,
            ts=of.message,
            text=words,
            blocks=render.blocks(words, (), ()),
            metadata=render.metadata(key),
        )

    async def _limits(self, first: MessageRef) -> None:
        """Updates of one post until Slack refuses more: it has to say how long to wait."""
        two, key = await self._another(first), f"{self._at.key}-4"
        clock = asyncio.get_running_loop().time
        began = clock()
        for taken in range(MOST_UPDATES):
            try:
                await self._update(two, f"update {taken}", key)
            except SlackApiError as error:
                if retry_after(error) is None:
                    with translated():
                        raise
                wait = str(error.response.headers.get("Retry-After", ""))
                told = f"{taken} taken in {clock() - began:.0f} s, then {error.response.status_code}, to wait {wait} s; posts were not tried"
                self._is("S15", taken >= UPDATES and error.response.status_code == 429 and wait.isdecimal(), told)
                return
        self._is("S15", None, f"{MOST_UPDATES} updates in {clock() - began:.0f} s, and none was refused")

    # what we are told

    async def _connected(self) -> Way:
        settings = self._settings
        way: Way
        if settings.app_token:
            way = BySocket(self._ear, self._at.client, settings.app_token, self._let_in)
        else:
            way = ByHttp(self._ear, self._at.client, settings.signing_secret or "", settings.host, settings.port or 0)
        try:
            await way.open()
            if settings.app_token and not await self._ear.until(
                lambda: self._ear.greetings >= CONNECTIONS or None, self._prompt
            ):
                raise AdapterError(f"Slack does not greet our connections within {self._prompt:g} s")
        except BaseException:
            await way.close()
            raise
        if not settings.app_token:
            self._tell(None, f"listening at {way.address}, which Slack must reach at the addresses on the app's page")
        elif self._ear.connections > CONNECTIONS:
            self._tell(None, "another program is connected with these tokens, and hears a part of this: end it first")
        return way

    async def _let_in(self) -> None:
        with translated():
            await self._at.client.auth_test()

    async def _told_again(self, way: Way) -> None:
        """Without events nothing that follows can be seen, so this ends the round."""
        clock = asyncio.get_running_loop().time
        self._ear.refuse = lambda inner: inner.get("type") == "message" and inner.get("text") == TOLD_AGAIN
        try:
            one = await self._at.post(Reply(text=TOLD_AGAIN), self._at.top, f"{self._at.key}-5")
            began = clock()
            told = await self._ear.until(lambda: next(iter(self._ear.said(one.message)), None), self._prompt)
            if told is None:
                where = f"at {way.address}" if way.address else "over our connections"
                raise AdapterError(
                    f"nothing is told {where} within {self._prompt:g} s: are the events of the manifest on the app's"
                    " page, does no other program run with these tokens, and can Slack reach us?"
                )
            again = await self._ear.until(lambda: len(self._ear.said(one.message)) > 1 or None, self._prompt)
            if again:
                self._is("S1", True, f"after {clock() - began:.1f} s")
            elif self._ear.refuse is not None:
                self._is("S1", None, "it came with other words, and was acknowledged")
            else:
                self._is("S1", False, f"not within {self._prompt:g} s")
        finally:
            self._ear.refuse = None
        await self._step(("S30",), self._heard_gone(one, told))

    async def _heard_gone(self, one: MessageRef, told: Raw) -> None:
        await patiently(lambda: self._at.adapter.delete(one))
        self._at.ours.remove(one)
        deleted = await self._ear.until(lambda: self._ear.deleted(one.message), self._prompt)
        self._is(
            "S30", told.get("user") == self._at.me and deleted is not None, "" if deleted else "its end is not told"
        )

    async def _deleted(self, first: MessageRef, raw: Raw) -> None:
        """A root with answers below it, and with a picture in it."""
        pictures = _pictures(raw)
        await patiently(lambda: self._at.adapter.delete(first))
        self._at.ours.remove(first)
        told = await self._ear.until(lambda: self._ear.deleted(first.message), self._prompt)
        kind = str((told or {}).get("subtype") or "nothing")
        self._is("S21", kind == "message_changed", f"told as {kind}")
        left = []
        for id in pictures:
            with suppress(MessageGone):
                about = await self._at.file(id)
                left += [] if about.get("mode") in normalize.GONE else [id]
        self._is("S28", bool(pictures) and not left, "it is still there" if left else "")

    def _several(self, way: Way) -> None:
        if way.address:
            self._is("S2", None, "by HTTP there are no connections")
        else:
            told = f"{self._ear.connections} connections{', something came twice' if self._ear.twice else ''}"
            self._is("S2", self._ear.connections >= CONNECTIONS and not self._ear.twice, told)


def _pictures(raw: Raw) -> list[str]:
    return [str(inside(one, "slack_file")["id"]) for one in each(raw, "blocks") if inside(one, "slack_file").get("id")]
