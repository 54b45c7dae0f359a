"""The channel of a round in Slack: what is asked, posted and read there. What it posts it takes away again."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any

import aiohttp
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.errors import AdapterError, MessageGone
from adapters.payload import inside
from adapters.slack import normalize
from adapters.slack.adapter import SlackAdapter
from adapters.slack.client import Client, Pace, patiently
from adapters.slack.doors import translated
from adapters.thread import Action, File, MessageRef, Reply
from bot.live import Posts, png

BURST, A_MINUTE = 4, 60  # posts in a channel, which Slack takes one a second of
PRESS = Action("live", "Press me", asks=True)
Raw = Mapping[str, Any]


class Channel:
    """`us`: what Slack said of who we are. What the adapter has no word for is asked of `client`."""

    def __init__(
        self,
        id: str,
        us: AsyncSlackResponse,
        adapter: SlackAdapter,
        client: Client,
        session: aiohttp.ClientSession,
    ) -> None:
        self.id = id
        self.me, self.team = str(us["user_id"]), str(us["team_id"])
        self.adapter, self.client, self.session = adapter, client, session
        self.top = MessageRef.top(adapter.platform, f"{self.team}/{id}")
        self.key = f"live-{secrets.token_hex(4)}"
        self.picture = File("overpaint-live.png", "image/png", png(), "A plain blue square")
        self.answers = [us]
        self.ours = Posts()
        self.uploads: list[str] = []  # that no post of ours shows
        self._pace = Pace(BURST, A_MINUTE)

    async def clean(self) -> None:
        await self.ours.clean(lambda post: patiently(lambda: self.adapter.delete(post)))
        for id in self.uploads:
            with suppress(AdapterError):
                await self._throw_away(id)

    async def _throw_away(self, id: str) -> None:
        await patiently(lambda: self.client.files_delete(file=id))

    async def file(self, id: str) -> Raw:
        return inside((await self.asked(lambda: self.client.files_info(file=id))).data, "file")

    async def asked(self, call: Callable[[], Awaitable[AsyncSlackResponse]]) -> AsyncSlackResponse:
        self.answers.append(told := await patiently(call))
        return told

    async def post(self, reply: Reply, to: MessageRef, key: str) -> MessageRef:
        await self.may_post()
        return await self.ours.keep(patiently(lambda: self.adapter.post(reply, to, key=key)))

    async def may_post(self) -> None:
        """Slack refuses whoever posts too fast; what is refused is uploaded again."""
        await asyncio.sleep(self._pace.until(1))
        self._pace.take()

    async def read(self, of: MessageRef, root: MessageRef | None = None) -> Raw:
        for one in await self.replies(root or of):
            if one.get("ts") == of.message:
                return one
        raise MessageGone

    async def replies(self, root: MessageRef) -> list[Raw]:
        page = await self.asked(
            lambda: self.client.conversations_replies(
                channel=self.id, ts=root.message, limit=20, include_all_metadata=True
            )
        )
        return list(page["messages"])

    async def history(self, **more: Any) -> list[Raw]:
        page = await self.asked(lambda: self.client.conversations_history(channel=self.id, limit=50, **more))
        return list(page["messages"])

    async def said(self, **what: Any) -> MessageRef:
        told = await self.asked(lambda: self.client.chat_postMessage(channel=self.id, **what))
        return normalize.ref(self.team, self.id, str(told["ts"]))


async def in_our_words(work: Coroutine[Any, Any, None]) -> None:
    """What Slack refuses is told as the adapter tells it."""
    with translated():
        await work
