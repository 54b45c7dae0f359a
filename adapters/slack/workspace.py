"""One workspace: who we are there, what is said there, and what we say. It shares nothing with any other."""

import logging
import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from slack_sdk.errors import SlackApiError

from adapters.adapter import Limits
from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed
from adapters.recent import Recent
from adapters.slack import render
from adapters.slack.client import Client, patiently
from adapters.slack.doors import WORDS, reason, translated
from adapters.slack.files import Files, once_ready
from adapters.slack.history import History
from adapters.slack.normalize import PART, PLATFORM, SPOKEN, Ignored, event, incomplete, message, ref
from adapters.thread import (
    Action,
    ActionTaken,
    Attachment,
    Author,
    Event,
    File,
    Form,
    Message,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    MessageRef,
    Place,
    Reply,
    Thread,
    identity,
)

log = logging.getLogger(__name__)

_MENTIONED = re.compile(r"<@([A-Z0-9]{1,20})[|>]")
TOP = MessageRef.top(PLATFORM, "any").message
ELSEWHERE = (  # what cannot be said there is said to the person directly
    *("not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"),
    *("restricted_action", "restricted_action_read_only_channel"),
)
LIMITS = Limits(
    text=render.TEXT,
    files=10,
    file_size=25_000_000,  # Slack takes far more; nobody needs it in a chat
    actions=10,
    seconds_between_updates=2.0,
    replies=False,
    private=True,
)


class Workspace:
    """`us`: our bot user's id there."""

    def __init__(self, team: str, us: str, client: Client, files: Files) -> None:
        self.team = team
        self._me = us
        self._client = client
        self._files = files
        self._seen: Recent[None] = Recent(10_000)  # what is told again later, the bot's books know
        self._history = History(client)
        self._keys: Recent[str] = Recent(10_000)  # of our posts
        self._shown: Recent[list[tuple[str, File]]] = Recent(2_000)  # the pictures of our posts, without their bytes
        self._private: Recent[tuple[str, str | None]] = Recent(5_000)  # who sees a post alone, and in which thread
        self._unsure: Recent[bool] = Recent(1_000)  # keys of posts that Slack may have taken without telling us
        self._gone: Recent[bool] = Recent(5_000)  # posts that were deleted, by us or by somebody
        self._names: Recent[str] = Recent(20_000)

    async def check(self) -> None:
        """Raises NotAllowed where the token is not taken any more; where Slack is ill, it may still be."""
        try:
            with translated():
                await self._client.auth_test()
        except NotAllowed:
            raise
        except AdapterError as error:
            log.warning("Slack did not say whether we are let in: %s", error)

    # what is heard

    async def event(self, body: Mapping[str, Any]) -> Event | None:
        """What a body tells; None where it was told before, or concerns nothing we do."""
        try:
            happened = event(body, self._me)
        except ValueError as error:
            log.warning("An event could not be read: %s", error)
            return None
        if isinstance(happened, Ignored) or not self._seen.add(identity(happened), None):
            return None
        match happened:
            case MessagePosted(said):
                return MessagePosted(await self._heard(said, body.get("event") or {}))
            case MessageEdited(said):
                return MessageEdited(await self._heard(said, (body.get("event") or {}).get("message") or {}))
            case MessageDeleted(ref):
                self._gone.add(str(ref), True)
            case ActionTaken():
                name = await self._name(happened.author.id)
                return replace(happened, author=replace(happened.author, name=name))
        return happened

    async def _heard(self, said: Message, data: Mapping[str, Any]) -> Message:
        """People's talk costs no question: whoever looks into it asks for the thread, which tells the rest."""
        self._stands(said)
        return await self._completed(said, data) if said.to_us or said.place is Place.DM else said

    def _stands(self, said: Message) -> None:
        root = said.thread_root.message if said.thread_root else None
        self._history.stands(said.ref.channel.partition("/")[2], said.ref.message, root)

    async def _completed(self, said: Message, data: Mapping[str, Any]) -> Message:
        """With the name that people there see, and with what only `files.info` tells of shared files."""
        self._stands(said)
        name = said.author.name if said.author.bot else await self._name(said.author.id)
        files = list(said.attachments)
        for id in incomplete(data):
            with suppress(AdapterError):
                told = await self._files.info(id)
                known = message({**data, "files": [told]}, self.team, "C", self._me).attachments
                files = [known[0] if one.key.endswith(f"/{id}") else one for one in files]
        mentioned = {id for id in _MENTIONED.findall(str(data.get("text") or "")) if id != self._me}
        if mentioned:
            names = {id: await self._name(id) for id in mentioned}
            channel = said.ref.channel.partition("/")[2]
            said = replace(
                said, text=message({**data, "ts": said.ref.message}, self.team, channel, self._me, names).text
            )
        return replace(said, author=replace(said.author, name=name), attachments=tuple(files))

    async def _name(self, id: str) -> str:
        if (known := self._names.get(id)) is not None:
            return known
        told = id
        try:
            with translated():
                user = (await self._client.users_info(user=id))["user"]
            profile = user.get("profile") or {}
            told = str(profile.get("display_name") or user.get("real_name") or user.get("name") or id)
        except (NotAllowed, MessageGone):
            pass  # nor will it be told later
        except AdapterError:
            return id
        self._names.add(id, told)
        return told

    async def missed(self, since: datetime, among: Sequence[str]) -> list[Event]:
        """What was said since then; `among` as in `listen`."""
        ours = [known.partition("/")[2] for known in among if known.startswith(f"{self.team}/")]
        told: list[Event] = []
        for channel, one in await self._history.missed(since, ours):
            if one.get("subtype") in SPOKEN:
                said = message(one, self.team, channel, self._me)
                if self._seen.add(str(said.ref), None):
                    told.append(MessagePosted(await self._heard(said, one)))
        return told

    # threads and files

    async def thread(self, ref: MessageRef) -> Thread:
        channel, ts = await self._place(ref)
        root = None if ts == TOP else await self._history.root(channel, ts)
        found = {} if ts == TOP else {str(one["ts"]): one for one in await self._history.replies(channel, root or ts)}
        if ts != TOP and ts not in found:
            raise MessageGone
        if root is None:
            found |= {str(one["ts"]): one for one in await self._history.above(channel, None if ts == TOP else ts)}
        messages = []
        for _, one in sorted(found.items(), key=lambda pair: float(pair[0])):
            if one.get("subtype") in SPOKEN:
                said = await self._completed(message(one, self.team, channel, self._me), one)
                if (ts != TOP and said.sent_at <= _when(ts)) or self._answers(said, ref):
                    messages.append(said)
        return Thread(tuple(messages))

    def _answers(self, said: Message, to: MessageRef) -> bool:
        """Whether a post of ours answers a message: its key is the message's own, or an action's."""
        key = (said.key or "").partition("#")[0]
        return said.author.me and bool(key) and (key == str(to) or not key.startswith(f"{PLATFORM}:"))

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        team, _, id = attachment.key.partition("/")
        if team != self.team:
            raise MessageGone
        return await self._files.read(id, limit)

    # what we say

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        channel, ts = await self._place(to)
        if channel.startswith("D"):
            only_for = None  # nobody else is there
        try:
            root = None if ts == TOP else await self._history.root(channel, ts) or ts
        except AdapterError:
            if not only_for:
                raise
            root = None  # they are told where they can read it
        *earlier, last = render.pieces(reply.text, reply.progress)
        there = await self._there(channel, root, key) if self._unsure.get(key) and not only_for else {}
        if None in there:
            posted = ref(self.team, channel, there[None])
        else:
            pictures: list[tuple[str, File]] = []
            try:
                pictures = await self._sent(reply.files or ())
                for n, part in enumerate(earlier):
                    if n not in there:
                        await self._say(channel, root, part, [], (), render.metadata(key, n), only_for)
                posted = await self._say(channel, root, last, pictures, reply.actions, render.metadata(key), only_for)
            except AdapterError as error:
                if earlier or type(error) is AdapterError:
                    self._unsure.add(key, True)
                else:
                    await self._throw_away(pictures)
                raise
            self._shown.add(str(posted), _without_bytes(pictures))
        self._unsure.pop(key)
        self._keys.add(str(posted), key)
        if posted.channel == to.channel:
            self._history.stands(channel, posted.message, root)
            if only_for:
                self._private.add(str(posted), (only_for.id, root))
        return posted

    async def _there(self, channel: str, root: str | None, key: str) -> dict[int | None, str]:
        """Which parts of a post Slack has taken, though it did not tell us: the last one is None's."""
        found: dict[int | None, str] = {}
        for one in await (self._history.replies(channel, root) if root else self._history.above(channel, None)):
            metadata = one.get("metadata") or {}
            told = metadata.get("event_payload") or {}
            if one.get("user") == self._me and told.get("key") == key:
                found[told.get("part") if metadata.get("event_type") == PART else None] = str(one["ts"])
        return found

    async def _sent(self, files: Sequence[File]) -> list[tuple[str, File]]:
        for file in files:
            if len(file.data) > LIMITS.file_size:
                raise FileTooLarge(len(file.data), LIMITS.file_size)
        return [(await self._files.send(file), file) for file in files]

    async def _say(
        self,
        channel: str,
        root: str | None,
        words: str,
        pictures: Sequence[tuple[str, File]],
        actions: Sequence[Action],
        metadata: Mapping[str, Any],
        only_for: Author | None,
    ) -> MessageRef:
        what: dict[str, Any] = {
            "text": words[: render.FALLBACK] or "…",
            "blocks": render.blocks(words, pictures, actions),
        }
        with translated():
            if only_for:
                try:
                    told = await once_ready(
                        lambda: self._client.chat_postEphemeral(
                            channel=channel, user=only_for.id, thread_ts=root, **what
                        )
                    )
                    return ref(self.team, channel, str(told["message_ts"]))
                except SlackApiError as error:
                    if reason(error) not in ELSEWHERE:
                        raise
                channel, root = await self._history.opened(only_for.id), None
            what |= {"metadata": metadata, "unfurl_links": False, "unfurl_media": False}
            told = await once_ready(lambda: self._client.chat_postMessage(channel=channel, thread_ts=root, **what))
        return ref(self.team, str(told["channel"]), str(told["ts"]))

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        channel, ts = await self._place(ref)
        if private := self._private.get(str(ref)):  # cannot be changed: said anew, to the same person
            to = replace(ref, message=private[1]) if private[1] else MessageRef.top(PLATFORM, ref.channel)
            await self.post(
                reply, to, key=self._keys.get(str(ref)) or str(ref), only_for=Author(private[0], private[0])
            )
            return
        if reply.progress is not None:
            self._client.progress()
        key, shown = await self._known(ref)
        pictures = shown if reply.files is None else await self._sent(reply.files)
        first, *further = render.pieces(reply.text, reply.progress)
        try:
            with translated():
                await once_ready(
                    lambda: self._client.chat_update(
                        channel=channel,
                        ts=ts,
                        text=first[: render.FALLBACK] or "…",
                        blocks=render.blocks(first, pictures, reply.actions),
                        metadata=render.metadata(key),
                    )
                )
        except AdapterError as error:
            if pictures is not shown and type(error) is not AdapterError:  # else Slack may have taken it
                await self._throw_away(pictures)
            raise
        self._shown.add(str(ref), _without_bytes(pictures))
        root = await self._history.root(channel, ts) or ts
        for n, part in enumerate(further):
            await self._say(channel, root, part, [], (), render.metadata(key, n), None)
        if pictures is not shown:
            await self._throw_away(shown)

    async def _throw_away(self, pictures: Sequence[tuple[str, File]]) -> None:
        """Nothing shows them any more: they would lie in the workspace for ever."""
        for id, _ in pictures:
            with suppress(AdapterError), translated():
                await self._client.files_delete(file=id)

    async def _known(self, at: MessageRef) -> tuple[str, list[tuple[str, File]]]:
        """The key and the pictures of a post of ours, asked of Slack after a restart."""
        key, shown = self._keys.get(str(at)), self._shown.get(str(at))
        if key is None or shown is None:
            channel, ts = await self._place(at)
            root = await self._history.root(channel, ts)
            found = [one for one in await self._history.replies(channel, root or ts) if one["ts"] == ts]
            if not found:
                raise MessageGone
            said = message(found[0], self.team, channel, self._me)
            if not said.author.me:
                raise NotAllowed
            images = [one for one in found[0].get("blocks") or () if one.get("type") == "image"]
            shown = [
                (str(one["slack_file"]["id"]), File("picture", "image/png", b"", str(one.get("alt_text", ""))))
                for one in images
                if one.get("slack_file")
            ]
            key = said.key or str(at)
            self._keys.add(str(at), key)
            self._shown.add(str(at), shown)
        return key, shown

    async def delete(self, ref: MessageRef) -> None:
        channel, ts = await self._place(ref)
        shown: Sequence[tuple[str, File]] = self._shown.get(str(ref)) or ()
        if not self._gone.get(str(ref)):
            with suppress(AdapterError):
                _, shown = await self._known(ref)
            with suppress(MessageGone), translated():
                await self._client.chat_delete(channel=channel, ts=ts)
            self._gone.add(str(ref), True)
        self._history.forget(channel, ts)
        for kept in (self._keys, self._shown):
            kept.pop(str(ref))
        await self._throw_away(shown)

    async def ask(self, action: ActionTaken, form: Form) -> None:
        trigger = action.id.partition(":")[2]
        with translated():
            await self._client.views_open(trigger_id=trigger, view=render.modal(form, action.ref))

    # what we may

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        """Whoever is not in a channel cannot post to it, which no permission mends: raises NotAllowed. A direct message is
        always ours."""
        channel, _ = await self._place(ref)
        if channel.startswith("D"):
            return ()
        try:
            told = (await patiently(lambda: self._client.conversations_info(channel=channel)))["channel"]
        except MessageGone:
            raise NotAllowed(WORDS["not_in_channel"]) from None
        except AdapterError:
            return ()
        if told.get("is_archived"):
            raise NotAllowed(WORDS["is_archived"])
        if not (told.get("is_member") or told.get("is_im")):
            raise NotAllowed(WORDS["not_in_channel"])
        return ()

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        if source.channel == to.channel:
            return True
        team, _, channel = source.channel.partition("/")
        if team != self.team:
            return False
        try:
            channel = await self._history.opened(channel)
            told = (await patiently(lambda: self._client.conversations_info(channel=channel)))["channel"]
            if told.get("is_channel") and not told.get("is_private"):
                return True
            page = await patiently(lambda: self._client.conversations_members(channel=channel, limit=1000))
            members = page["members"]
        except AdapterError:
            return False
        return author.id in members

    async def _place(self, ref: MessageRef) -> tuple[str, str]:
        """The channel and the timestamp. Another workspace's are not there for us."""
        team, _, channel = ref.channel.partition("/")
        if ref.platform != PLATFORM or team != self.team or not channel:
            raise MessageGone
        return await self._history.opened(channel), ref.message


def _without_bytes(pictures: Sequence[tuple[str, File]]) -> list[tuple[str, File]]:
    return [(id, replace(file, data=b"")) for id, file in pictures]


def _when(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)
