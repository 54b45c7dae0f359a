"""Who is flooded on Slack: our bot, or Bolt alone with listeners that do nothing."""

import json
import logging
import re
import sys
from collections.abc import AsyncGenerator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.adapter import SlackAdapter
from adapters.thread import Event
from bot.flooded import Clock, counted, main, ours, ready

TOKEN, APP_TOKEN = "xoxb-bench", "xapp-bench"
SETTLING = 0.2  # seconds
ANY = re.compile("")


class Counted(SlackAdapter):
    """Counts what is decided."""

    clock: Clock

    def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncGenerator[Event, None]:
        return counted(super().listen(since, among), self.clock)


async def bare(url: str, clock: Clock) -> None:
    """Bolt as its guide sets it up; events are acknowledged by Bolt itself, the rest by their listeners."""
    app = AsyncApp(client=AsyncWebClient(TOKEN, base_url=f"{url}/api/"))
    logging.getLogger("slack_bolt").setLevel(logging.ERROR)

    async def heard(event: dict[str, Any]) -> None:
        clock.tick(str(event.get("text")))

    async def nothing() -> None: ...

    async def taken(ack: AsyncAck) -> None:
        await ack()

    app.event("message")(heard)
    for name in ("app_mention", "reaction_added", "member_joined_channel"):
        app.event(name)(nothing)
    app.action(ANY)(taken)
    app.command(ANY)(taken)
    app.shortcut(ANY)(taken)
    handler = AsyncSocketModeHandler(app, APP_TOKEN)
    await handler.connect_async()  # type: ignore[no-untyped-call]
    ready()
    await clock.done.wait()
    print(json.dumps(clock.told()), flush=True)
    await handler.close_async()  # type: ignore[no-untyped-call]


async def bot(url: str, clock: Clock, folder: Path, *, refuses: bool) -> None:
    adapter = Counted(TOKEN, APP_TOKEN, api_base=f"{url}/api/")
    adapter.clock = clock
    async with adapter:
        await ours(adapter, clock, folder, refuses=refuses, settling=SETTLING)


if __name__ == "__main__":
    main(bare, bot, *sys.argv[1:])
