"""Who reads a message: rules and what was learned; a language model helps where these are less sure."""

import logging
import math
from asyncio import Lock, timeout
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from bot import intent, quiz
from bot.conversation import Conversation, Decision
from engine.errors import EngineError

log = logging.getLogger(__name__)

SURE = 0.9  # from this chance on nobody else is asked: 4 of 10 hard messages are below
LEAST = 1e-6  # chance
PATIENCE = 1.5  # seconds; within 3 there must be a first sign of us

Weigh = Callable[[str, Sequence[str]], Awaitable[Mapping[str, float]]]


class Reader(Protocol):
    """Tells what the last message of a conversation asks. It never raises and never waits long: who cannot tell in
    time asks somebody quicker. What it decides is data, and is checked like anything else that comes from outside."""

    async def read(self, conversation: Conversation) -> Decision: ...


class BuiltIn:
    """Needs nothing but the processor, for a few milliseconds."""

    async def read(self, conversation: Conversation) -> Decision:
        return intent.read(conversation)


class Helped:
    """Where the built-in reader is less sure, a language model chooses among its readings: whatever a message says to
    the model, it gets one of these. `weigh` gives the natural logarithm of how likely each answer to a question is."""

    def __init__(self, weigh: Weigh) -> None:
        self._weigh = weigh
        self._turn = Lock()  # one question at a time, so that pictures are not kept waiting

    async def read(self, conversation: Conversation) -> Decision:
        readings = intent.readings(conversation)
        first = next(readings)
        if first.chance >= SURE:
            return first.decision
        choices = quiz.choices(conversation, [first, *readings])
        if len(choices) < 2:
            return first.decision
        try:
            async with timeout(PATIENCE), self._turn:
                told = await self._weigh(quiz.question(conversation, choices), tuple(choices))
        except (EngineError, TimeoutError) as error:
            log.debug("read without help: %s", error or "no answer in time")
            return first.decision
        best = choices[max(choices, key=lambda letter: told[letter] + math.log(max(choices[letter].chance, LEAST)))]
        if best is first:
            return first.decision
        return replace(best.decision, why=f"the language model reads it so, and not as: {first.decision.why}")


BUILT_IN: Reader = BuiltIn()
