"""What was said, asked of Slack: threads, what stands above, and what we missed."""

import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from adapters.errors import AdapterError, MessageGone
from adapters.recent import Recent
from adapters.slack.client import Client, patiently

log = logging.getLogger(__name__)

Data = Mapping[str, Any]

ABOVE = 50  # messages of a channel
PAGE, PAGES = 999, 5  # messages of a thread
MOST_CHANNELS = 40  # Slack answers about fifty such questions a minute, and what is said now waits for them
MOST_MISSED = 200  # messages of a channel, and of a thread
OLDER = timedelta(days=2)  # threads that began so long before we were away are looked at


class History:
    """Messages as Slack tells them, oldest first where nothing else is said."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._roots: Recent[str] = Recent(10_000)  # of messages; empty where they stand in no thread
        self._directs: Recent[str] = Recent(5_000)  # the direct messages of people

    def stands(self, channel: str, ts: str, root: str | None) -> None:
        """We were told where a message stands."""
        self._roots.add(f"{channel}/{ts}", root or "")

    def forget(self, channel: str, ts: str) -> None:
        self._roots.pop(f"{channel}/{ts}")

    async def opened(self, channel: str) -> str:
        """A channel's id; a person stands for the direct messages with them."""
        if channel[:1] not in ("U", "W"):
            return channel
        if (known := self._directs.get(channel)) is None:
            known = str((await patiently(lambda: self._client.conversations_open(users=channel)))["channel"]["id"])
            self._directs.add(channel, known)
        return known

    async def root(self, channel: str, ts: str) -> str | None:
        """The root of the thread that a message stands in; None where it is none's reply."""
        at = f"{channel}/{ts}"
        if self._roots.get(at) is None:
            messages = (await self._page(channel, ts, limit=1))["messages"]
            if not messages:
                raise MessageGone
            root = messages[0].get("thread_ts")
            self._roots.add(at, str(root) if root and root != ts else "")
        return self._roots.get(at) or None

    async def replies(self, channel: str, root: str) -> list[Data]:
        found: list[Data] = []
        cursor: str | None = None
        for _ in range(PAGES):
            page = await self._page(channel, root, limit=PAGE, cursor=cursor, include_all_metadata=True)
            found += page["messages"]
            cursor = (page.get("response_metadata") or {}).get("next_cursor")
            if not cursor:
                break
        return found

    async def above(self, channel: str, ts: str | None) -> list[Data]:
        """The newest of a channel, or what stands above a message of it."""
        page = await patiently(
            lambda: self._client.conversations_history(
                channel=channel, latest=ts, limit=ABOVE, include_all_metadata=True
            )
        )
        return list(page["messages"])

    async def missed(self, since: datetime, among: Sequence[str]) -> list[tuple[str, Data]]:
        """What was said while we were away in these channels and in those that we are in, with their threads; with the
        channel of each, in the order in which it was said."""
        ours = list(among)
        with suppress(AdapterError):
            page = await patiently(
                lambda: self._client.users_conversations(types="public_channel,private_channel,mpim,im", limit=999)
            )
            ours = [one for one in ours if one[:1] in ("U", "W")]  # people; where we are not, nothing is told
            ours += [str(one["id"]) for one in page["channels"] if not one.get("is_archived")]
        found: dict[tuple[str, str], Data] = {}
        for channel in list(dict.fromkeys(ours))[:MOST_CHANNELS]:
            try:
                id = await self.opened(channel)
                found |= {(id, str(one["ts"])): one for one in await self._missed_in(id, since)}
            except AdapterError as error:
                log.warning("What was said in %s meanwhile is not known: %s", channel, error)
        return [(channel, one) for (channel, ts), one in sorted(found.items(), key=lambda pair: float(pair[0][1]))]

    async def _missed_in(self, channel: str, since: datetime) -> list[Data]:
        oldest = f"{since.timestamp():.6f}"
        begun = f"{(since - OLDER).timestamp():.6f}"
        page = await patiently(
            lambda: self._client.conversations_history(channel=channel, oldest=begun, limit=MOST_MISSED)
        )
        found = {str(one["ts"]): one for one in page["messages"] if float(one["ts"]) > float(oldest)}
        for root in page["messages"]:
            if float(root.get("latest_reply") or 0) > float(oldest):
                replies = await self._page(channel, str(root["ts"]), limit=MOST_MISSED, oldest=oldest)
                found |= {str(one["ts"]): one for one in replies["messages"] if one["ts"] != root["ts"]}
        return list(found.values())

    async def _page(self, channel: str, ts: str, **more: Any) -> Data:
        told = await patiently(lambda: self._client.conversations_replies(channel=channel, ts=ts, **more))
        return told.data if isinstance(told.data, dict) else {}
