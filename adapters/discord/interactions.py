"""Commands, presses and forms: answered at once, whatever comes later. Tokens last 15 minutes, so nothing hangs on them."""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

import discord

from adapters.discord import render
from adapters.discord.client import Client
from adapters.discord.commands import Suggest, focused, spoken
from adapters.discord.doors import translated
from adapters.discord.normalize import AUTOCOMPLETE, PLATFORM, Known, channel_of, interaction, ref
from adapters.errors import AdapterError, MessageGone
from adapters.recent import Recent
from adapters.thread import ActionTaken, Form, MessageRef

log = logging.getLogger(__name__)

TOKEN_LIVES = 14 * 60  # seconds
WAITS = 2.0  # seconds that a press waits for its form and a command for its answer, of the three that Discord gives
MOST_CHOICES = 25
MOST = 5_000  # that can still be answered

Interaction = discord.Interaction[Client]


class Interactions:
    """`tell` hears each as an `ActionTaken`, once Discord has had its answer."""

    def __init__(
        self,
        tell: Callable[[ActionTaken], None],
        begin: Callable[[Coroutine[Any, Any, None]], None],
        suggest: Suggest | None,
        late: str,
    ) -> None:
        self._tell = tell
        self._begin = begin
        self._suggest = suggest
        self._late = late
        self._open: Recent[Interaction] = Recent(MOST)
        self._posts: Recent[Interaction] = Recent(MOST)  # what only one person sees, and by which token
        self._told: Recent[None] = Recent(MOST)

    def take(self, data: Mapping[str, Any], client: Client, known: Known) -> None:
        """Begins to answer."""
        if not self._told.add(str(data.get("id")), None):
            return
        taken = Interaction(data=data, state=client._connection)  # type: ignore[arg-type]
        self._begin(self._answer(data, taken, known))

    async def _answer(self, data: Mapping[str, Any], taken: Interaction, known: Known) -> None:
        if data["type"] == AUTOCOMPLETE:
            await self._complete(data, taken, known)
            return
        happened = interaction(data, known)
        if not isinstance(happened, ActionTaken):
            return
        self._open.add(happened.id, taken)
        told = replace(happened, action=render.action_of(happened.action))
        try:
            with translated():
                match data["type"]:
                    case 2 if happened.values:
                        told = replace(told, ref=await self._say(taken, happened))
                    case 2:
                        self._begin(self._in_time(taken))
                    case 3 if render.asks(happened.action):
                        self._begin(self._in_time(taken))
                    case 5 if "message" not in data:
                        await taken.response.send_message(spoken(happened), ephemeral=True)
                    case _:
                        await taken.response.defer()
        except AdapterError as error:
            log.warning("%s could not be acknowledged: %s", happened.id, error)
            self._open.pop(happened.id)
        self._tell(told)

    async def _say(self, taken: Interaction, happened: ActionTaken) -> MessageRef:
        """A command is said aloud, so that the answer has something to reply to and people see what was asked."""
        said = await taken.response.send_message(spoken(happened), allowed_mentions=render.NOBODY)
        assert said.message_id is not None
        return ref(happened.ref.channel, str(said.message_id))

    async def _in_time(self, taken: Interaction) -> None:
        """What no form or answer follows in time is answered all the same: nothing stays at "thinking"."""
        await asyncio.sleep(WAITS)
        if not taken.response.is_done():
            with suppress(discord.HTTPException):
                await taken.response.send_message(self._late, ephemeral=True)

    async def _complete(self, data: Mapping[str, Any], taken: Interaction, known: Known) -> None:
        command, option, typed = focused(data["data"])
        where = known(channel_of(data))
        home = where.parent if where and where.parent and not where.private else channel_of(data)
        found = await self._suggest(f"{PLATFORM}:{home}", command, option, typed) if self._suggest else ()
        choices = [discord.app_commands.Choice(name=one.label[:100], value=one.value) for one in found[:MOST_CHOICES]]
        with suppress(discord.HTTPException):  # they type on, or have stopped
            await taken.response.autocomplete(choices)

    async def ask(self, action: ActionTaken, form: Form) -> None:
        """Shows a form. Raises MessageGone when it comes too late."""
        taken = self._open.get(action.id)
        if taken is None or taken.response.is_done():
            raise MessageGone("the press was too long ago to answer it with a form")
        with translated():
            await taken.response.send_modal(render.modal(form, action.ref))

    # what only one person sees

    def private(self, key: str) -> Interaction | None:
        """By which an answer to `key` can be shown to one person."""
        taken = self._open.get(key.partition("#")[0])
        age = (discord.utils.utcnow() - taken.created_at).total_seconds() if taken else TOKEN_LIVES
        return taken if age < TOKEN_LIVES else None

    async def post(self, taken: Interaction, **what: Any) -> MessageRef:
        """Shows it to whoever acted: as the first answer to what they did, or after it."""
        with translated():
            if taken.response.is_done():
                id = (await taken.followup.send(ephemeral=True, wait=True, **what)).id
            else:
                id = (await taken.response.send_message(ephemeral=True, **what)).message_id or 0
        at = ref(str(taken.channel_id), str(id))
        self._posts.add(str(at), taken)
        return at

    def by(self, post: MessageRef) -> Interaction | None:
        """By which a private post can be changed."""
        return self._posts.get(str(post))
