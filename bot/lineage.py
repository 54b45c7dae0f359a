"""Which pictures there are around a message, and what each was made from."""

import re
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from bot.conversation import Conversation, Said, Shown

RECENT = timedelta(hours=1)
MOST_ANSWERED = 8  # messages up from the one that is answered, to find its picture
CAPTION = 100  # characters that may tell what somebody's own picture shows
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
    bearing = (m for m in conversation.messages[:-1] if m.pictures or m.attachments or m.job)
    return [picture for message in bearing for picture in at(message)]


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
        self.named: dict[str, tuple[Any, ...]] = {}  # text that was read, and what mention.py found in it
        self._asked_for: dict[str, frozenset[Picture]] = {}
        self._roots: dict[Picture, Picture] = {}

    @property
    def parent(self) -> Said | None:
        """The message that is answered, where it is there."""
        return self.messages.get(self.last.reply_to or "")

    @cached_property
    def replied(self) -> tuple[Picture, ...]:
        """The pictures of the message that is answered, or of our answer to it."""
        return self._of(self.parent) if self.parent is not None else ()

    @cached_property
    def talked_of(self) -> tuple[Picture, ...]:
        """The pictures that a message without any is about: an answer to them, or said right under them."""
        message = self.parent
        for _ in range(MOST_ANSWERED):
            if message is None:
                return ()
            if found := self._of(message):
                return found
            if not message.reply_to:
                break
            message = self.messages.get(message.reply_to)
        if message is None or self.conversation.place == "channel":
            return ()
        until = self.conversation.messages.index(message)
        above = next((m for m in reversed(self.conversation.messages[:until]) if at(m)), None)
        return self._of(above) if above is not None else ()

    def _of(self, message: Said) -> tuple[Picture, ...]:
        own = tuple(picture.picture for picture in at(message))
        answers = (m for m in self.conversation.messages[:-1] if m.me and m.reply_to == message.id)
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

    @cached_property
    def group(self) -> tuple[Picture, ...]:
        """What "the second" counts in: the pictures of the post that is meant, or of the posts that answer the same."""
        if len(self.here) > 1 or self.replied or self.attached or not self.above:
            return self.here
        asked = self.above[-1].message.reply_to
        return tuple(dict.fromkeys(p.picture for p in self.above if asked and p.message.reply_to == asked)) or self.here

    def beside(self, parent: Picture) -> tuple[Picture, ...]:
        """A picture with those that stand under the same post, or answer the same message."""
        message = next((p.message for p in reversed(self.above) if p.picture == parent), None)
        if message is None:
            return ()
        return tuple(
            dict.fromkeys(
                p.picture
                for p in self.above
                if p.message is message or message.reply_to and p.message.reply_to == message.reply_to
            )
        )

    @cached_property
    def order(self) -> tuple[Picture, ...]:
        """Every picture above, oldest first."""
        return tuple(dict.fromkeys(p.picture for p in self.above))

    @cached_property
    def _there(self) -> frozenset[Picture]:
        return frozenset((*self.order, *self.attached))

    def exists(self, picture: Picture) -> bool:
        return picture in self._there

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
        if picture in self._roots:
            return self._roots[picture]
        seen = {picture}
        while (parent := self.before(picture)) is not None and parent not in seen:
            seen.add(parent)
            picture = self._roots.get(parent, parent)
        self._roots |= dict.fromkeys(seen, picture)
        return picture

    @cached_property
    def tips(self) -> tuple[Picture, ...]:
        """The newest picture of each line of edits, oldest first."""
        outgrown = {shown.parents[0] for shown in self.shown.values() if shown.parents}
        return tuple(picture for picture in self.order if picture not in outgrown)

    @cached_property
    def prompts(self) -> dict[Picture, str]:
        """What each picture is of: what ours was asked for with, what was said with somebody's own."""
        own = {p.picture: p.message.text for p in self.above if not p.message.me and len(p.message.text) <= CAPTION}
        return own | {picture: shown.prompt for picture, shown in self.shown.items()}

    @cached_property
    def _told(self) -> list[tuple[Picture, Shown, str, frozenset[str]]]:
        """Each picture with what it was last asked for with, in small letters, and the words of that."""
        captions = {p: Shown(number=0, prompt=text) for p, text in self.prompts.items() if p not in self.shown}
        found = []
        for picture, shown in (captions | self.shown).items():
            asked = shown.prompt if not shown.parents or shown.instruction is None else shown.instruction
            told = asked.lower()
            found.append((picture, shown, told, frozenset(told.split())))
        return found

    @cached_property
    def _all_told(self) -> str:
        return " ".join(f"{shown.prompt.lower()} {told}" for _, shown, told, _ in self._told)

    def asked_for(self, word: str) -> frozenset[Picture]:
        """The pictures that show what a word names, by the words that they were asked for with: a hat that an edit
        added is there in the edits that follow, until one removes it, or `make it green` ends what was blue."""
        if (known := self._asked_for.get(word)) is not None:
            return known
        if word not in self._all_told:
            return frozenset()
        names = re.compile(
            re.escape(word) if _UNSPACED.search(word) else rf"(?<![\w'-]){re.escape(word)}(?:e?s)?(?:'s)?(?![\w'])",
            re.IGNORECASE,
        )
        forms = {f"{word}{end}" for end in ("", "s", "es", "'s", "s's")}
        found: set[Picture] = set()
        for picture, shown, told, words in self._told:  # oldest first: what each was made from is known before it
            if word in told and (not forms.isdisjoint(words) or names.search(told)):
                if not (_may_end(told, words) and _ends(told, word)):
                    found.add(picture)
            elif shown.parents and not any(word in kind and sets.match(told) for kind, sets in _ENDED_BY):
                base = shown.parents[0]
                if base in found or (
                    base not in self.shown and word in shown.prompt.lower() and names.search(shown.prompt)
                ):
                    found.add(picture)
        self._asked_for[word] = frozenset(found)
        return self._asked_for[word]


_UNSPACED = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)  # no spaces around words, or endings that hang on them
COLOURS = frozenset(
    "red blue green yellow orange purple violet pink black white grey gray brown gold golden silver teal turquoise beige"
    " cyan magenta".split()
)
_HOURS = frozenset(
    "night day noon midday midnight dawn dusk sunset sunrise morning evening afternoon twilight daylight".split()
)
_SEASONS = frozenset("winter spring summer autumn fall".split())


def _setting(kind: frozenset[str]) -> re.Pattern[str]:
    """`make it green`, `at night`, `same in winter`: ends what was blue, the noon and the summer."""
    return re.compile(
        r"^(?:(?:make|turn|paint|colou?r|recolou?r|now|but|have|render|do|set|the same|same)\s+)?(?:(?:it|him|her|them|this|that|everything|all|thing|one|but)\s+)*"
        rf"(?:(?:in|at|by|during|all|a|the|to|dark|light|bright|pale|deep|late|early)\s+)*(?:{'|'.join(sorted(kind))})(?:time)?\b",
        re.IGNORECASE,
    )


_ENDED_BY = tuple((kind, _setting(kind)) for kind in (COLOURS, _HOURS, _SEASONS))


_ENDING = frozenset(  # what `_ends` begins with
    "remove erase delete without no lose drop get take swap replace exchange change turn".split()
)


def _may_end(told: str, words: frozenset[str]) -> bool:
    """Whether `_ends` needs to look: not at plain words without any of its own; a sign may stand right beside one."""
    return not _ENDING.isdisjoint(words) or not told.replace(" ", "").isalnum()


def _ends(instruction: str, word: str) -> bool:
    """`remove the hat`, `swap the hat for a crown`"""
    word = re.escape(word)
    return bool(
        re.search(
            rf"\b(?:remove|erase|delete|without|no|lose|drop|get rid of|take (?:off|out|away))\s+(?:the |his |her |its |their |any |all )*(?:\w+ )?{word}"
            rf"|\b(?:swap|replace|exchange|change|turn)\b[^,.;]*\b{word}s?\b[^,.;]*\b(?:for|with|by|into|to)\b",
            instruction,
            re.IGNORECASE,
        )
    )
