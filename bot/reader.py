"""Who reads a message: rules and what was learned; a language model may be plugged in beside them."""

from typing import Protocol

from bot import intent
from bot.conversation import Conversation, Decision


class Reader(Protocol):
    """Tells what the last message of a conversation asks. It never raises and never waits long: who cannot tell in
    time asks somebody quicker. What it decides is data, and is checked like anything else that comes from outside."""

    async def read(self, conversation: Conversation) -> Decision: ...


class BuiltIn:
    """Needs nothing but the processor, for a few milliseconds."""

    async def read(self, conversation: Conversation) -> Decision:
        return intent.read(conversation)


BUILT_IN: Reader = BuiltIn()
