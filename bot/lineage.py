"""Which pictures there are around a message, and what each was made from."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from bot.conversation import Conversation, Said, Shown

RECENT = timedelta(hours=1)
Picture = int | str


@dataclass(frozen=True, slots=True)
class Standing:
    """A picture where it stands: under a post of ours or with a person's message. `shown`: ours, once it is made."""

    picture: Picture
    message: Said
    shown: Shown | None = None

    @property
    def by(self) -> str | None:
        return self.shown.by if self.shown else None if self.message.me else self.message.author


@dataclass(frozen=True, slots=True)
class Meant:
    """The pictures that may be the base, and how they were found: more than one is a question, unless `each`."""

    pictures: tuple[Picture, ...]
    how: str
    each: bool = False


def standing(conversation: Conversation) -> list[Standing]:
    """Every picture above the last message, oldest first; one that is shown again stands there again."""
    return [picture for message in conversation.messages[:-1] for picture in at(message)]


def at(message: Said) -> list[Standing]:
    """The pictures of one message. One that is still being made is called by the placeholder that it will replace."""
    if message.me:
        shown = [Standing(picture.number, message, picture) for picture in message.pictures]
        return shown or ([Standing(f"{message.id}:0", message)] if message.job else [])
    return [Standing(f"{message.id}:{n}", message) for n in range(message.attachments)]


class Scene:
    """The pictures around the last message."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.last = conversation.messages[-1]
        self.above = standing(conversation)
        self.attached = tuple(picture.picture for picture in at(self.last)) if not self.last.me else ()
        self.messages = {message.id: message for message in conversation.messages[:-1]}
        self.shown: dict[Picture, Shown] = {p.picture: p.shown for p in self.above if p.shown}

    @property
    def parent(self) -> Said | None:
        """The message that is answered, where it is there."""
        return self.messages.get(self.last.reply_to or "")

    @cached_property
    def replied(self) -> tuple[Picture, ...]:
        """The pictures of the message that is answered, or of our answer to it."""
        if self.parent is None:
            return ()
        own = tuple(picture.picture for picture in at(self.parent))
        answers = (m for m in self.conversation.messages[:-1] if m.me and m.reply_to == self.parent.id)
        return own or tuple(picture.picture for answer in answers for picture in at(answer))

    @cached_property
    def newest(self) -> tuple[Picture, ...]:
        """The pictures of the newest message above that has some."""
        return tuple(p.picture for p in self.above if p.message is self.above[-1].message)

    @property
    def is_recent(self) -> bool:
        """Whether the newest picture above was posted within the hour, as far as is known."""
        newest, now = self.above[-1].message.sent_at if self.above else None, self.last.sent_at
        return newest is None or now is None or now - newest <= RECENT

    @cached_property
    def here(self) -> tuple[Picture, ...]:
        """What "this" is, before any words."""
        return self.replied or self.attached or (self.newest if self.above else ())

    def exists(self, picture: Picture) -> bool:
        return picture in self.attached or any(p.picture == picture for p in self.above)

    def candidates(self, most: int = 4) -> tuple[Picture, ...]:
        """The newest pictures above, oldest of them first: what a question may offer."""
        return tuple(dict.fromkeys(p.picture for p in reversed(self.above)))[:most][::-1]

    # the tree of edits

    def before(self, picture: Picture, steps: int = 1) -> Picture | None:
        """The base that a picture was made from, some steps back; None where it began."""
        for _ in range(steps):
            shown = self.shown.get(picture)
            if shown is None or not shown.parents:
                return None
            picture = shown.parents[0]
        return picture

    def root(self, picture: Picture) -> Picture:
        """Where a picture began."""
        seen = {picture}
        while (parent := self.before(picture)) is not None and parent not in seen:
            seen.add(parent)
            picture = parent
        return picture

    def described(self, picture: Picture) -> str:
        """The words that a picture, and those it was made from, were asked for with."""
        words: list[str] = []
        seen: set[Picture] = set()
        while picture not in seen and (shown := self.shown.get(picture)):
            seen.add(picture)
            words += [shown.prompt, shown.instruction or ""]
            picture = shown.parents[0] if shown.parents else picture
        return " ".join(words).lower()
