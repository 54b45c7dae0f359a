"""What a message asks of us, if anything."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from bot import grammar, prompt, talk
from bot.conversation import Ask, Asks, Conversation, Decision, Role, Said, Source
from bot.lineage import Meant, Mention, Picture, Scene, mentions, references
from bot.prompt import tidy

SHOWN = frozenset({Asks.SHOW, Asks.DESCRIBE, Asks.EXPORT, Asks.DELETE, Asks.COMPARE, Asks.REMEMBER, Asks.UNDO})
CHANGED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND, Asks.UPSCALE, Asks.VARY})
GUIDED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND})  # may look at references
BARE = frozenset({Asks.HELP, Asks.USAGE, Asks.SETTINGS, Asks.CANCEL})  # about no picture


class Hearing(IntEnum):
    """Whom a message is said to."""

    OTHERS = 0
    ROOM = 1  # a thread that we take part in: ours only when it is plainly a request
    US = 2


def read(conversation: Conversation) -> Decision:
    """What the last message asks. Nothing when it is not for us: people also talk to each other."""
    if not conversation.messages:
        return _nothing("there is no message")
    last = conversation.messages[-1]
    if last.me:
        return _nothing("it is our own message")
    if last.bot:
        return _nothing("it is another bot's message")
    text, called = talk.unaddressed(talk.plain(last.text))
    scene = Scene(conversation)
    hearing = _hearing(scene, text, called)
    if hearing is Hearing.OTHERS:
        return _nothing("it is not said to us")
    words = talk.wish(text)
    if not words:
        if scene.attached and hearing is Hearing.US and not text:
            return _decided(_question(scene.attached), "there is a picture and no word of what to do with it")
        return _nothing("it asks for nothing")
    return _resumed(scene, words, hearing) or _read(scene, words, hearing)


def _hearing(scene: Scene, text: str, called: bool) -> Hearing:
    last, place = scene.last, scene.conversation.place
    people = frozenset(m.author.lower() for m in scene.conversation.messages if not m.me and m.author != last.author)
    if talk.is_for_others(text, people):
        return Hearing.OTHERS
    if last.to_us or place == "dm" or called or (scene.parent is not None and scene.parent.me):
        return Hearing.US
    if place == "thread" and (scene.parent is None or scene.replied):
        return Hearing.ROOM
    if last.reply_to and scene.parent is None and any(p.shown for p in scene.above):
        return Hearing.ROOM
    return Hearing.OTHERS


def _read(scene: Scene, words: str, hearing: Hearing, chosen: Picture | None = None) -> Decision:
    words, flags = prompt.flags(words)
    asked = grammar.asked(words) or _again(words)
    if hearing is Hearing.ROOM and not _is_plain(words, asked, scene):
        return _nothing("people talk to each other")
    if asked is None and not words:
        asked = Asks.VARY
    if asked is None and _is_remark(words):
        return _nothing("it is a remark and asks for nothing")
    decisions = [
        _one(scene, part, grammar.asked(part) if len(parts) > 1 else asked, flags, chosen)
        for parts in [_parts(words, asked)]
        for part in parts
    ]
    requests = tuple(request for decision in decisions for request in decision.requests)
    if any(request.asks is Asks.CLARIFY for request in requests):
        requests = next((request,) for request in requests if request.asks is Asks.CLARIFY)
    return Decision(requests, decisions[0].why)


def _again(words: str) -> Asks | None:
    """`again at 512x512`"""
    rest, told = prompt.options(words, Asks.VARY)
    return Asks.VARY if told and grammar.asked(rest) is Asks.VARY else None


def _is_plain(words: str, asked: Asks | None, scene: Scene) -> bool:
    """Whether words that may be said to anybody are a request to us all the same."""
    if talk.WORKADAY.search(words) or _is_remark(words) and asked in (None, Asks.HELP, Asks.TEXT):
        return False
    if asked is Asks.CANCEL:
        return any(picture.message.job for picture in scene.above)
    if asked is not None:
        return bool(scene.above) or asked not in CHANGED | SHOWN
    if grammar.DRAW.search(words):
        return True
    if talk.SUGGESTS.search(talk.plain(scene.last.text)):
        return bool(scene.above)
    rest = _without(words, mentions(words, scene))
    return bool(scene.above) and any(grammar.EDIT.search(text) for text in (words, rest))


def _is_remark(words: str) -> bool:
    """`I love this one`; but `I don't like the hat, remove it` is a wish."""
    if talk.FIRM.search(words):
        return True
    if not talk.REMARK.search(words) or talk.WISH.search(words):
        return False
    clauses = re.split(r"[,;.]\s*(?:(?:so|and|but|please|can you)\s+)*", words)
    return not any(grammar.EDIT.search(clause) for clause in clauses)


_ONE = re.compile(
    r"(?:(?:^|[\s,:]+)(?:and|then|plus|also)?\s*)\b(?:one|another)(?: one| version| of them)?\s+"
    r"(?=(?:in|with|at|on|as|without|where|for|from|by|during|under|over|wearing|that|like|more|less|holding|looking)\b)",
    re.IGNORECASE,
)
_TWO = r"(?:\b(?:make|draw|do|give me|(?:two|three|four|[2-4])(?: (?:more|of (?:them|these)|versions|pictures|variations))?)[\s,:]*)+$"


def _parts(words: str, asked: Asks | None) -> list[str]:
    """`one in blue and one in red` is two requests; everything else is one."""
    first = _ONE.search(words)
    if first and asked in (None, Asks.EDIT, Asks.VARY):
        head = re.sub(_TWO, "", words[: first.start()], flags=re.IGNORECASE).strip(" ,:")
        tails = _ONE.split(words[first.end() :])
        if len(tails) > 1:
            return [f"{head} {tail.strip(' ,')}".strip() for tail in tails]
    draws = re.split(
        r"[.;,]?\s+(?:and\s+|then\s+|and then\s+|also\s+)+(?=(?:draw|paint|generate|sketch)\s+)|[.;]\s+(?=(?:draw|paint|generate|sketch)\s+)",
        words,
        flags=re.IGNORECASE,
    )
    return draws if len(draws) > 1 and all(grammar.DRAW.search(part) for part in draws) else [words]


def _one(scene: Scene, words: str, asked: Asks | None, flags: Mapping[str, Any], chosen: Picture | None) -> Decision:
    """One request."""
    if asked is Asks.UNDO and (
        rest := re.match(r"^(?:undo|go back|revert)(?: (?:that|it|this))?(?:,| and| then)+ (.+)$", words, re.IGNORECASE)
    ):
        return _edit_of_the_one_before(scene, rest[1], flags)
    if asked in BARE:
        _, options = prompt.options(words, asked)
        return _decided(
            Ask(asks=asked, options={**options, **flags}, instruction=words if asked is Asks.SETTINGS else ""),
            f"{asked} is asked for",
        )
    named = mentions(words, scene)
    if asked in (Asks.REMEMBER, Asks.FORGET):
        return _name(scene, words, asked, named)
    if any(not mention.pictures for mention in named):
        return _decided(_question(scene.candidates(), words), "there is no such picture here")
    if asked is None and _is_fresh(scene, words, named):
        return _generate(scene, words, named, flags)
    if asked in (Asks.TEXT, Asks.EXTEND, None) and _is_new(scene, words, named, chosen, asked):
        return _generate(scene, words, named, flags)
    asked = asked or Asks.EDIT
    instruction, options = _instruction(words, asked, named)
    options |= flags
    base = Meant((chosen,), "the one that was chosen") if chosen is not None else _base(scene, words, asked, named)
    if asked is Asks.COMPARE:
        return _compare(scene, named, base)
    if not base.pictures or (len(base.pictures) > 1 and not base.each and asked is not Asks.EXPORT):
        return _decided(_question(base.pictures or scene.candidates(), instruction, options), base.how)
    if asked is Asks.UNDO:
        return _undo(scene, words, named, base)
    if asked in SHOWN:
        if asked is Asks.SHOW:
            instruction = next(iter(re.findall(r"history|lineage|tree|prompt|seed|recipe", words.lower())), "")
        sources = tuple(Source(picture, Role.SHOWN) for picture in base.pictures)
        return _decided(
            Ask(asks=asked, sources=sources, options=options, instruction=instruction if asked is Asks.SHOW else ""),
            base.how,
        )
    others = [mention for mention in named if not (mention.each and base.each)]
    return Decision(
        tuple(
            Ask(
                asks=asked,
                sources=(
                    Source(picture, Role.BASE),
                    *references(words, scene, [m for m in others if m.pictures != base.pictures], picture),
                ),
                instruction="" if asked is Asks.VARY else instruction,
                options=options,
            )
            for picture in base.pictures
        ),
        base.how,
    )


# a new picture


def _is_fresh(scene: Scene, words: str, named: Sequence[Mention]) -> bool:
    """Whether words ask for a picture from scratch, whatever is near."""
    return bool(grammar.FRESH.search(words)) and not any(mention.role is Role.BASE for mention in named)


def _is_new(scene: Scene, words: str, named: Sequence[Mention], chosen: Picture | None, asked: Asks | None) -> bool:
    """Whether a picture is to be drawn, not changed. A reply never is, nor words that point at a picture."""
    if chosen is not None or scene.replied or any(m.role in (Role.BASE, None) for m in named):
        return False
    if scene.last.reply_to and scene.parent is None:
        return False
    if scene.above and scene.conversation.place != "channel" and talk.SUGGESTS.search(talk.plain(scene.last.text)):
        return False
    draws = bool(grammar.DRAW.search(words))
    edits = bool(grammar.EDIT.search(words))
    if asked is Asks.TEXT and not scene.attached:
        return not edits and not grammar.WRITES.search(words)
    if scene.attached:
        return draws and not edits and bool(re.search(r"\b(?:this|attached|that|like)\b", words, re.IGNORECASE))
    if draws and not edits:
        return True
    return not edits and grammar.asked(words) is None


def _generate(scene: Scene, words: str, named: Sequence[Mention], flags: Mapping[str, Any]) -> Decision:
    words = _without(words, named)
    words = grammar.DRAWN_END.sub("", words)
    counted = grammar.DRAWN_WORDS.sub(
        "",
        re.sub(
            r"^(?:draw|paint|generate|create|imagine|render|make|give me|i want|i need|need|do)\s+(?:(?:me|us)\s+)?",
            "",
            words,
            flags=re.IGNORECASE,
        ),
    )
    instruction, options = prompt.options(counted, Asks.GENERATE)
    instruction = tidy(re.sub(r"^of\s+", "", grammar.DRAWN_WORDS.sub("", instruction), flags=re.IGNORECASE))
    sources = references(words, scene, named, None) if not scene.replied else references("", scene, named, None)
    if not instruction and not sources:
        return _decided(_question((), "", {**options, **flags}), "it does not say what to draw")
    return _decided(
        Ask(asks=Asks.GENERATE, sources=sources, instruction=instruction, options={**options, **flags}),
        "a new picture is asked for",
    )


# a picture that is there


def _base(scene: Scene, words: str, asked: Asks, named: Sequence[Mention]) -> Meant:
    """The picture that is changed: named, else replied to, else attached, else the newest above."""
    bases = (
        [m for m in named if m.role in (Role.BASE, None)] if asked in GUIDED else [m for m in named if not _is_name(m)]
    )
    several = [m for m in bases if m.each]
    if several:
        joined = _is_joined(words)
        return Meant(
            several[0].pictures[:1] if joined else several[0].pictures, "all of them are named", each=not joined
        )
    references_first = [m for m in bases if m.role is Role.BASE] or bases
    if references_first:
        return Meant(references_first[0].pictures, "it is named")
    if scene.last.reply_to and scene.parent is None:
        return Meant((), "the message that is answered cannot be found")
    if scene.replied:
        return Meant(scene.replied, "it is replied to")
    if scene.attached:
        return Meant(scene.attached[:1] if asked in CHANGED else scene.attached, "it is attached", each=True)
    if scene.last.reply_to and not (scene.parent and scene.parent.me and scene.parent.question is not None):
        return Meant((), "the message that is answered has no picture")
    if not scene.above:
        return Meant((), "there is no picture")
    if scene.conversation.place == "channel" and not scene.is_recent:
        return Meant((), "the newest picture above is too old to be meant")
    return Meant(scene.newest, "it is the newest picture above")


def _is_joined(words: str) -> bool:
    return bool(re.search(r"\b(?:combine|merge|blend|mix|together|into one|in one)\b", words, re.IGNORECASE))


def _is_name(mention: Mention) -> bool:
    return all(isinstance(picture, str) and picture.startswith("name:") for picture in mention.pictures)


def _undo(scene: Scene, words: str, named: Sequence[Mention], base: Meant) -> Decision:
    """The picture gone back to: the one that is named, else so many edits back from the one that is meant."""
    picture: Picture | None = base.pictures[0]
    if not named or re.match(r"^undo\b", words, re.IGNORECASE):
        steps = re.search(
            rf"\b({prompt.NUMBER}|one|twice|\d+)\s*(?:steps?|times|edits?|versions?)?\b", words, re.IGNORECASE
        )
        word = steps[1].lower() if steps and not re.search(r"#", words) else "one"
        picture = scene.before(base.pictures[0], 2 if word == "twice" else prompt.number(word))
    if picture is None:
        return _decided(Ask(asks=Asks.UNDO), "there is nothing before that picture")
    return _decided(Ask(asks=Asks.UNDO, sources=(Source(picture, Role.SHOWN),)), base.how)


def _edit_of_the_one_before(scene: Scene, words: str, flags: Mapping[str, Any]) -> Decision:
    base = _base(scene, words, Asks.UNDO, ())
    before = scene.before(base.pictures[0]) if len(base.pictures) == 1 else None
    return (
        _one(scene, re.sub(r"\s+instead$", "", words), grammar.asked(words), flags, before)
        if before
        else _one(scene, "undo", Asks.UNDO, flags, None)
    )


def _compare(scene: Scene, named: Sequence[Mention], base: Meant) -> Decision:
    pictures = tuple(dict.fromkeys(p for mention in named for p in mention.pictures)) or base.pictures
    if len(pictures) == 1:
        other = scene.before(pictures[0])
        pictures = (other, *pictures) if other is not None else pictures
    if not pictures:
        return _decided(_question(scene.candidates()), base.how)
    return _decided(
        Ask(asks=Asks.COMPARE, sources=tuple(Source(p, Role.SHOWN) for p in pictures)), "they are to be compared"
    )


_CALLED = re.compile(
    r"\b(?:as|called|named|name is|is)\s+[\"“']?(?:the\s+)?([\w-]+(?: [\w-]+)?)[\"”']?(?=$|[,.])|^(?:call|name)\s+.*\s[\"“']?([\w-]+)[\"”']?$",
    re.IGNORECASE,
)


def _name(scene: Scene, words: str, asked: Asks, named: Sequence[Mention]) -> Decision:
    known = next((m.pictures[0] for m in named if _is_name(m) and m.pictures), None)
    if asked is Asks.FORGET:
        name = (
            str(known).removeprefix("name:")
            if known
            else tidy(re.sub(r"^(?:forget|unlearn)(?: about)?\s+(?:the\s+)?", "", words, flags=re.IGNORECASE))
        )
        return _decided(Ask(asks=asked, options={"name": name}), "a name is to be forgotten")
    called = _CALLED.search(words.rstrip(" .!"))
    name = next((group for group in called.groups() if group), "") if called else ""
    name = re.sub(r"^(?:our|my|the) | style$| look$", "", name)
    base = _base(scene, words, Asks.REMEMBER, [m for m in named if not _is_name(m)])
    if not base.pictures or len(base.pictures) > 1:
        return _decided(_question(base.pictures or scene.candidates(), words), base.how)
    options = {"name": name} if name else {}
    return _decided(Ask(asks=asked, sources=(Source(base.pictures[0], Role.SHOWN),), options=options), base.how)


# questions, and their answers


def _question(pictures: Sequence[Picture] = (), instruction: str = "", options: Mapping[str, Any] | None = None) -> Ask:
    return Ask(
        asks=Asks.CLARIFY,
        sources=tuple(Source(p, Role.SHOWN) for p in pictures),
        instruction=instruction,
        options=options or {},
    )


def _resumed(scene: Scene, words: str, hearing: Hearing) -> Decision | None:
    """Where we asked which picture was meant and these words only name one: what was first asked, with that picture."""
    above = scene.conversation.messages[:-1]
    ours = scene.parent if scene.parent is not None else next((m for m in reversed(above) if m.me), None)
    if ours is None or ours.question is None or scene.last.reply_to and scene.parent is None:
        return None
    asked = _asked_before(scene.conversation, ours)
    if asked is None or asked.author != scene.last.author:
        return None
    named = mentions(words, scene) or _plain_choice(words, ours)
    if len(named) != 1 or len(named[0].pictures) != 1 or re.search(r"\w{3,}", _cut(words, named)):
        return None
    above = above[: above.index(asked)]
    before = Scene(replace(scene.conversation, messages=(*scene.conversation.messages[: len(above)], asked)))
    text, _ = talk.unaddressed(talk.plain(asked.text))
    return _read(before, talk.wish(text) or text or "edit", Hearing.US, chosen=named[0].pictures[0])


def _asked_before(conversation: Conversation, question: Said) -> Said | None:
    """The message that a question of ours was about."""
    above = conversation.messages[: conversation.messages.index(question)]
    if question.reply_to:
        return next((m for m in above if m.id == question.reply_to), None)
    return next((m for m in reversed(above) if not m.me and not m.bot), None)


def _plain_choice(words: str, question: Said) -> list[Mention]:
    """`7`, `the first`, where we asked which of these."""
    found = re.fullmatch(
        r"(?:the )?(?:number )?(\d{1,9}|first|second|third|fourth|last)(?: one)?", words.strip(" .!"), re.IGNORECASE
    )
    choices = question.question or ()
    if not found or not choices:
        return []
    order = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
    if found[1].isdecimal():
        pictures = tuple(n for n in choices if n == int(found[1])) or choices[int(found[1]) - 1 : int(found[1])]
    else:
        pictures = (choices[order[found[1].lower()]],) if order[found[1].lower()] < len(choices) else ()
    return [Mention(0, len(words), pictures)] if pictures else []


# words


def _instruction(words: str, asked: Asks, named: Sequence[Mention]) -> tuple[str, dict[str, Any]]:
    return prompt.options(_without(words, named), asked)


_NAMING = r"(?:,?\s*\b(?:(?:in|with|using|use|match|copy)\s+(?:the\s+)?(?:same\s+)?(?:art\s*)?(?:style|look|vibe|aesthetic)\s+(?:of|from|as|in)|from|of|in|into|onto|on|to|for|at)\s*)?$"


def _without(words: str, named: Sequence[Mention]) -> str:
    """The words without those that only name a source; a picture that is changed becomes "it" within a sentence."""
    for mention in sorted(named, key=lambda mention: mention.start, reverse=True):
        if _is_name(mention) and mention.role is Role.SUBJECT:
            continue
        head, tail = words[: mention.start], words[mention.end :]
        if mention.each and _is_joined(words):
            words = f"{head}{'them' if '#' in words[mention.start : mention.end] else words[mention.start : mention.end]}{tail}"
            continue
        if (
            re.search(r"\b(?:from|of)\s+$", head, re.IGNORECASE)
            and mention.role is not Role.STYLE
            or mention.role is Role.STYLE
        ):
            words = re.sub(_NAMING, "", head, flags=re.IGNORECASE) + " " + tail.lstrip()
        elif re.match(r"^\s*[,:;-]", tail) or re.search(r"\b(?:in|on|for|to)\s+$", head, re.IGNORECASE):
            words = re.sub(_NAMING, "", head, flags=re.IGNORECASE) + " " + re.sub(r"^\s*[,:;-]\s*", "", tail)
        elif not head.strip():
            words = tail
        else:
            words = f"{head}it{tail}"
    return tidy(words)


def _cut(words: str, named: Sequence[Mention]) -> str:
    for mention in sorted(named, key=lambda mention: mention.start, reverse=True):
        words = words[: mention.start] + words[mention.end :]
    return re.sub(
        r"\b(?:the|one|this|that|i meant?|i mean|use|it'?s|its|please|picture|with|for|edit|change)\b",
        "",
        words,
        flags=re.IGNORECASE,
    )


def _nothing(why: str) -> Decision:
    return Decision((), why)


def _decided(ask: Ask, why: str) -> Decision:
    return Decision((ask,), why)
