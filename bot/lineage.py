"""Which pictures a message means: the base that is changed, and references with a role."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.conversation import Conversation, Role, Said, Shown, Source
from bot.grammar import PUTS

RECENT = timedelta(hours=1)
Picture = int | str

_NOUN = r"(?:one|picture|image|pic|photo|version|drawing|painting|result|render|attempt|take|option|variant)"
_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4,
    "sixth": 5, "6th": 5, "left": 0, "leftmost": 0, "right": -1, "rightmost": -1, "last": -1, "latest": -1, "newest": -1, "most recent": -1,
}  # fmt: skip
_ABOVE = ("last", "latest", "newest", "most recent")
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_END = r"(?=\s*(?:[,.;:!?]|$|(?:and|but|again|please|pls|as|with|in|to|into|at|without|instead)\b))"
_PARTS = "background|colou?r|face|hat|style|size|text|sky|pose|composition|lighting|light|shape|hair|eye|clothe|position|design|look|character|idea|prompt|request|aspect|ratio|resolution|title"
_AND = r"\s*(?:,|,?\s*and\b|&|\+)\s*"
_EMPTY_WORDS = """
    a an the one ones of with in on at and or to that this it is was has have from for by his her its their my your our some
    picture image pic photo version drawing where there
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_NO_SUBJECT = frozenset(
    {"whole", "entire", "next", "new", "same", "other", "original", "full", "right", "current", "actual", "final"}
)


@dataclass(frozen=True, slots=True)
class Standing:
    """A picture and where it stands: under a post of ours (`shown`, or None while it is being made) or with a person's message."""

    picture: Picture
    message: Said
    shown: Shown | None = None

    @property
    def by(self) -> str | None:
        return self.shown.by if self.shown else None if self.message.me else self.message.author


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name pictures: several when they do not tell which one; none when there is no such picture."""

    start: int
    end: int
    pictures: tuple[Picture, ...]
    role: Role | None = None
    each: bool = False  # all of them are meant


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

    @property
    def replied(self) -> tuple[Picture, ...]:
        """The pictures of the message that is answered, or of our answer to it."""
        if self.parent is None:
            return ()
        own = tuple(picture.picture for picture in at(self.parent))
        answers = (m for m in self.conversation.messages[:-1] if m.me and m.reply_to == self.parent.id)
        return own or tuple(picture.picture for answer in answers for picture in at(answer))

    @property
    def newest(self) -> tuple[Picture, ...]:
        """The pictures of the newest message above that has some."""
        return tuple(p.picture for p in self.above if p.message is self.above[-1].message)

    @property
    def is_recent(self) -> bool:
        """Whether the newest picture above was posted within the hour, as far as is known."""
        newest, now = self.above[-1].message.sent_at if self.above else None, self.last.sent_at
        return newest is None or now is None or now - newest <= RECENT

    @property
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


# words that name pictures


def mentions(text: str, scene: Scene) -> list[Mention]:
    """All of them, in the order of the text; where two overlap, the earlier row of the table has it."""
    found: list[Mention] = []
    for row in (_numbered, _links, _originals, _relatives, _ordinals, _descriptions, _owned, _names, _several):
        for mention in row(text, scene):
            if all(mention.end <= other.start or other.end <= mention.start for other in found):
                found.append(mention)
    named = [_with_role(mention, text) for mention in sorted(found, key=lambda mention: mention.start)]
    return _listed(named, text)


def _listed(named: list[Mention], text: str) -> list[Mention]:
    """`#3, #5 and #7` is one mention of them all."""
    joined: list[Mention] = []
    for mention in named:
        before = joined[-1] if joined else None
        if (
            before
            and mention.pictures
            and before.pictures
            and re.fullmatch(_AND, text[before.end : mention.start], re.IGNORECASE)
        ):
            joined[-1] = replace(before, end=mention.end, pictures=before.pictures + mention.pictures, each=True)
        else:
            joined.append(mention)
    return joined


def _numbered(text: str, scene: Scene) -> Iterator[Mention]:
    """`#7`, `picture 7`; but `#ff8800` and `#123456` are colours."""
    pattern = rf"(?:\b{_NOUN}\s+)?#\s?(\d{{1,9}})(?![\w])|\b{_NOUN}\s+(?:number\s+|no\.?\s*|nr\.?\s*)?(\d{{1,4}})\b(?!\s*[:x×%])|\bnumber\s+(\d{{1,4}})\b"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        number = int(found[1] or found[2] or found[3])
        if scene.exists(number):
            yield Mention(*found.span(), (number,))
        elif found[1] is None and 0 < number <= len(scene.here):
            yield Mention(*found.span(), (scene.here[number - 1],))
        elif found[1] is not None and len(found[1]) != 6:
            yield Mention(*found.span(), ())


def _links(text: str, scene: Scene) -> Iterator[Mention]:
    places = [found.span() for found in re.finditer(r"<?https?://\S+", text)]
    for n, link in enumerate(scene.last.links):
        start, end = places[n] if n < len(places) else (len(text) + n, len(text) + n)
        message = scene.messages.get(link)
        yield Mention(start, end, tuple(p.picture for p in at(message)) if message else ())


def _originals(text: str, scene: Scene) -> Iterator[Mention]:
    for found in re.finditer(rf"\bthe (?:very )?original(?: {_NOUN})?(?!\s+(?:{_PARTS})s?\b)", text, re.IGNORECASE):
        here = scene.here or scene.newest if scene.above else scene.here
        yield Mention(*found.span(), tuple(dict.fromkeys(scene.root(picture) for picture in here)))


def _relatives(text: str, scene: Scene) -> Iterator[Mention]:
    """`the previous one`, `the one before`."""
    pattern = rf"\bthe (?:previous|prior|earlier) (?:{_NOUN}){_END}|\bthe {_NOUN} before(?: (?:that|this|it|last))?\b|\bthe previous{_END}"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        order = list(dict.fromkeys(p.picture for p in scene.above))
        here = next((order.index(picture) for picture in scene.here if picture in order), len(order))
        yield Mention(*found.span(), (order[here - 1],) if here > 0 else ())


def _ordinals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the second one`: of the message that is meant when it has several pictures, else of all above."""
    pattern = rf"\b(?:the|that|my|your)\s+(?:very\s+)?({_ORDINAL})\s+{_NOUN}\b|\bthe\s+({_ORDINAL}){_END}|^({_ORDINAL})(?:\s+{_NOUN})?{_END}"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        word = next(group for group in found.groups() if group).lower()
        if not found[1] and word in ("left", "right", "last"):
            continue
        group = scene.attached if len(scene.attached) > 1 else scene.here
        order = tuple(dict.fromkeys(p.picture for p in scene.above))
        if word in _ABOVE and len(group) < 2:
            yield Mention(*found.span(), scene.newest if scene.above else ())
        elif len(group) > 1 or len(order) < 2:
            yield Mention(*found.span(), _nth(group, word))
        else:
            yield Mention(*found.span(), _nth(order, word))


def _nth(pictures: Sequence[Picture], word: str) -> tuple[Picture, ...]:
    n = _ORDINALS[word]
    return (pictures[n],) if pictures and n < len(pictures) else ()


def _descriptions(text: str, scene: Scene) -> Iterator[Mention]:
    """`the one with the robot`, `the beach picture`, `the blue one`."""
    for found in re.finditer(
        rf"\b(?:the|that)\s+{_NOUN}\s+(?:with|of|that has|showing|where|in|on|about)\s+", text, re.IGNORECASE
    ):
        words = list(re.finditer(r"[\w'-]+", text[found.end() : found.end() + 60]))
        for size in range(min(len(words), 5), 0, -1):
            if pictures := _matching([word.group() for word in words[:size]], scene):
                yield Mention(found.start(), found.end() + words[size - 1].end(), pictures)
                break
    for found in re.finditer(rf"\b(?:the|that)\s+([\w'-]+(?:\s+[\w'-]+)?)\s+{_NOUN}\b", text, re.IGNORECASE):
        if pictures := _matching(found[1].split(), scene):
            yield Mention(*found.span(), pictures)


def _matching(words: Iterable[str], scene: Scene, by: str | None = None) -> tuple[Picture, ...]:
    """Pictures that were asked for with all these words: the newest of each line of edits."""
    wanted = {_stem(word) for word in words} - _EMPTY
    if not wanted or wanted & _NO_SUBJECT:
        return ()
    order = dict.fromkeys(p.picture for p in scene.above if by is None or p.by == by)
    match = [p for p in order if wanted <= {_stem(word) for word in re.findall(r"[\w'-]+", scene.described(p))}]
    outgrown = {scene.before(picture) for picture in match}
    return tuple(picture for picture in match if picture not in outgrown)


def _stem(word: str) -> str:
    word = word.lower().removesuffix("'s")
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _owned(text: str, scene: Scene) -> Iterator[Mention]:
    """`Ben's picture`, `Ben's robot`, `my last one`."""
    people = {name.lower(): name for p in scene.above if (name := p.by)}
    for found in re.finditer(rf"\b(my|[\w-]+['’]s)\s+((?:{_ORDINAL})\s+)?([\w-]+)", text, re.IGNORECASE):
        owner = found[1].lower()
        name = scene.last.author if owner == "my" else people.get(owner[:-2])
        theirs = tuple(dict.fromkeys(p.picture for p in scene.above if p.by == name and name))
        if not theirs:
            continue
        if re.fullmatch(_NOUN, found[3], re.IGNORECASE):
            word = (found[2] or "last").strip().lower()
            yield Mention(*found.span(), _nth(theirs, word))
        elif owner != "my" and (pictures := _matching([found[3]], scene, by=name)):
            yield Mention(*found.span(), pictures)


def _names(text: str, scene: Scene) -> Iterator[Mention]:
    """What people here asked us to remember. A character goes by its name; a style is "in NAME style"."""
    for name, kind in scene.conversation.names.items():
        word = re.escape(name)
        style = rf"(?:\b(?:in|with|using)\s+)?(?:\b(?:the|our)\s+)?\b{word}\s+(?:style|look)\b|\b(?:in|with|using)\s+(?:the\s+)?(?:style\s+)?{word}{_END}"
        pattern = style if kind == "style" else rf"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\w)@?{word}(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), (f"name:{name}",), Role.STYLE if kind == "style" else Role.SUBJECT)


def _several(text: str, scene: Scene) -> Iterator[Mention]:
    """`both`, `all of them`: each picture of the message that is meant."""
    pattern = r"\b(?:all|both|each)(?: (?:of )?(?:them|these|those|the (?:pictures|images|pics)))?(?: (?:two|three|four))?\b|\bthese(?: (?:two|three|four))?(?: (?:pictures|images|pics))?\b"
    if len(scene.here) > 1:
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), scene.here, each=True)


# what a named picture is for

_LOOK = r"(?:art\s*)?(?:style|look|vibe|aesthetic|feel|mood|technique|brushwork)s?"
_GUIDE = (
    r"(?:pose|posture|composition|layout|depth|palette|colou?rs?|colou?r scheme|framing|perspective|sketch|outline)s?"
)
_BEHIND = r"(?:background|backdrop|scenery|setting|scene)"

BEFORE: tuple[tuple[str, Role], ...] = (
    (rf"\b{_LOOK}\s+(?:of|from|as|in|like)\s+$", Role.STYLE),
    (
        r"\b(?:styled?|painted|drawn|looks?|looking)\s+(?:just\s+)?(?:like|after|as)\s+$|\b(?:more\s+)?(?:like|similar to)\s+$",
        Role.STYLE,
    ),
    (rf"\b{_GUIDE}\s+(?:of|from|as|in)\s+$", Role.CONTROL),
    (rf"\b{_BEHIND}\s+(?:of|from|as|in)\s+$", Role.BACKGROUND),
    (r"\bmask\s+(?:of|from|in)?\s*$", Role.MASK),
    (r"\b(?:change|edit|make|turn|take|fix|do|redo|modify|in|into|onto|on|to|for|at|crop|use)\s+$", Role.BASE),
    (r"\b(?:from|of|with|and|plus|using|by|add|insert|paste|include|bring|put|place)\s+$", Role.SUBJECT),
)
AFTER: tuple[tuple[str, Role], ...] = (
    (r"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?mask\b", Role.MASK),
    (rf"(?:['’]s)?\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?(?:new\s+)?{_BEHIND}\b|['’]s\s+{_BEHIND}\b", Role.BACKGROUND),
    (rf"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?{_LOOK}\b|['’]s\s+{_LOOK}\b", Role.STYLE),
    (rf"\s*(?:as|for|is)\s+(?:the\s+|an?\s+)?(?:control|{_GUIDE})\b|['’]s\s+{_GUIDE}\b", Role.CONTROL),
    (r"\s*(?:as|for)\s+(?:the\s+|an?\s+)?(?:subject|character|reference)\b", Role.SUBJECT),
)
ATTACHED: tuple[tuple[str, Role], ...] = (
    (r"\bmask(?:ed)?\b", Role.MASK),
    (rf"\b(?:this|that|attached|same|following|the)\s+(?:art\s+)?(?:style|look|vibe|aesthetic|technique)\b|\blike this\b|\b{_LOOK}\s+(?:of|from|in)\s+(?:this|that|the attached)\b|\bas (?:the |a )?style\b", Role.STYLE),
    (rf"\b(?:this|that|these|those|attached|same)\s+{_GUIDE}\b|\b{_GUIDE}\s+(?:of|from|in)\s+(?:this|that|the attached)\b|\bas (?:the |a )?(?:pose|layout|sketch|palette)\b", Role.CONTROL),
    (rf"\b(?:this|that|attached)\s+(?:as\s+(?:the\s+|a\s+)?)?{_BEHIND}\b|\b(?:in front of|against|on|in|at|to|into) (?:this|that)(?: (?:place|room|beach|street|landscape|photo|picture|image))?{_END}|\b(?:change|replace|swap) the {_BEHIND}\b|\bas (?:the |a |its |his |her )?{_BEHIND}\b|\bput \w+ here\b", Role.BACKGROUND),
)  # fmt: skip


def _with_role(mention: Mention, text: str) -> Mention:
    role = mention.role
    if role is None:
        before, after = text[max(0, mention.start - 60) : mention.start], text[mention.end : mention.end + 40]
        role = next((role for cue, role in AFTER if re.match(cue, after, re.IGNORECASE)), None)
        role = role or next((role for cue, role in BEFORE if re.search(cue, before, re.IGNORECASE)), None)
    return replace(mention, role=role)


def role_of_attached(text: str) -> Role:
    """What a picture that came with these words is for, when another picture is changed."""
    return next((role for cue, role in ATTACHED if re.search(cue, text, re.IGNORECASE)), Role.SUBJECT)


def references(text: str, scene: Scene, named: Iterable[Mention], base: Picture | None) -> tuple[Source, ...]:
    """Every other picture that was named, attached or (where the words point at it) replied to, with its role."""
    found = [
        Source(picture, mention.role or Role.SUBJECT)
        for mention in named
        for picture in (mention.pictures if mention.each else mention.pictures[:1])
    ]
    found = [Source(s.picture, Role.SUBJECT if s.role is Role.BASE else s.role) for s in found]
    role = role_of_attached(text)
    found += [Source(picture, role) for picture in scene.attached]
    if base not in scene.replied and PUTS.search(text):
        found += [Source(picture, Role.SUBJECT) for picture in scene.replied]
    unique = {source.picture: source for source in reversed(found) if source.picture != base}
    return tuple(reversed(unique.values()))
