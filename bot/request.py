"""One request: from words that ask something to what is asked, of which pictures."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bot import grammar, prompt, talk
from bot.conversation import Ask, Asks, Decision, Role, Source
from bot.lineage import Meant, Picture, Scene
from bot.mention import Mention, mentions
from bot.prompt import tidy
from bot.reference import references

SHOWN = frozenset({Asks.SHOW, Asks.DESCRIBE, Asks.EXPORT, Asks.DELETE, Asks.COMPARE, Asks.REMEMBER, Asks.UNDO})
CHANGED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND, Asks.UPSCALE, Asks.VARY})
GUIDED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND})  # may look at references
BARE = frozenset({Asks.HELP, Asks.USAGE, Asks.SETTINGS, Asks.CANCEL})  # about no picture


def one(scene: Scene, words: str, asked: Asks | None, flags: Mapping[str, Any], chosen: Picture | None) -> Decision:
    """One request."""
    if asked is Asks.UNDO and (
        rest := re.match(r"^(?:undo|go back|revert)(?: (?:that|it|this))?(?:,| and| then)+ (.+)$", words, re.IGNORECASE)
    ):
        return _edit_of_the_one_before(scene, rest[1], flags)
    if asked in BARE:
        _, options = prompt.options(words, asked)
        return decided(
            Ask(asks=asked, options={**options, **flags}, instruction=words if asked is Asks.SETTINGS else ""),
            f"{asked} is asked for",
        )
    named = mentions(words, scene)
    if asked in (Asks.REMEMBER, Asks.FORGET):
        return _name(scene, words, asked, named)
    if any(not mention.pictures for mention in named):
        return decided(question(scene.candidates(), words), "there is no such picture here")
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
        return decided(question(base.pictures or scene.candidates(), instruction, options), base.how)
    if asked is Asks.UNDO:
        return _undo(scene, words, named, base)
    if asked in SHOWN:
        if asked is Asks.SHOW:
            instruction = next(iter(re.findall(r"history|lineage|tree|prompt|seed|recipe", words.lower())), "")
        sources = tuple(Source(picture, Role.SHOWN) for picture in base.pictures)
        return decided(
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
    words = without(words, named)
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
        return decided(question((), "", {**options, **flags}), "it does not say what to draw")
    return decided(
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
        return decided(Ask(asks=Asks.UNDO), "there is nothing before that picture")
    return decided(Ask(asks=Asks.UNDO, sources=(Source(picture, Role.SHOWN),)), base.how)


def _edit_of_the_one_before(scene: Scene, words: str, flags: Mapping[str, Any]) -> Decision:
    base = _base(scene, words, Asks.UNDO, ())
    before = scene.before(base.pictures[0]) if len(base.pictures) == 1 else None
    return (
        one(scene, re.sub(r"\s+instead$", "", words), grammar.asked(words), flags, before)
        if before
        else one(scene, "undo", Asks.UNDO, flags, None)
    )


def _compare(scene: Scene, named: Sequence[Mention], base: Meant) -> Decision:
    pictures = tuple(dict.fromkeys(p for mention in named for p in mention.pictures)) or base.pictures
    if len(pictures) == 1:
        other = scene.before(pictures[0])
        pictures = (other, *pictures) if other is not None else pictures
    if not pictures:
        return decided(question(scene.candidates()), base.how)
    return decided(
        Ask(asks=Asks.COMPARE, sources=tuple(Source(p, Role.SHOWN) for p in pictures)), "they are to be compared"
    )


_CALLED = re.compile(
    r"\b(?:as|called|named|name is|is)\s+[\"“']?(?:the\s+)?([\w-]+(?: [\w-]+)?)[\"”']?(?=$|[,.])|^(?:call"
    r"|name)\s+.*\s[\"“']?([\w-]+)[\"”']?$",
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
        return decided(Ask(asks=asked, options={"name": name}), "a name is to be forgotten")
    called = _CALLED.search(words.rstrip(" .!"))
    name = next((group for group in called.groups() if group), "") if called else ""
    name = re.sub(r"^(?:our|my|the) | style$| look$", "", name)
    base = _base(scene, words, Asks.REMEMBER, [m for m in named if not _is_name(m)])
    if not base.pictures or len(base.pictures) > 1:
        return decided(question(base.pictures or scene.candidates(), words), base.how)
    options = {"name": name} if name else {}
    return decided(Ask(asks=asked, sources=(Source(base.pictures[0], Role.SHOWN),), options=options), base.how)


# questions, and their answers


def question(pictures: Sequence[Picture] = (), instruction: str = "", options: Mapping[str, Any] | None = None) -> Ask:
    return Ask(
        asks=Asks.CLARIFY,
        sources=tuple(Source(p, Role.SHOWN) for p in pictures),
        instruction=instruction,
        options=options or {},
    )


# words


def _instruction(words: str, asked: Asks, named: Sequence[Mention]) -> tuple[str, dict[str, Any]]:
    return prompt.options(without(words, named), asked)


_NAMING = (
    r"(?:,?\s*\b(?:(?:in|with|using|use|match|copy)\s+(?:the\s+)?(?:same\s+)?(?:art\s*)?(?:style|look|vibe"
    r"|aesthetic)\s+(?:of|from|as|in)|from|of|in|into|onto|on|to|for|at)\s*)?$"
)


def without(words: str, named: Sequence[Mention]) -> str:
    """The words without those that only name a source; a picture that is changed becomes "it" within a sentence."""
    for mention in sorted(named, key=lambda mention: mention.start, reverse=True):
        if _is_name(mention) and mention.role is Role.SUBJECT:
            continue
        head, tail = words[: mention.start], words[mention.end :]
        if mention.each and _is_joined(words):
            these = words[mention.start : mention.end]
            words = f"{head}{'them' if '#' in these else these}{tail}"
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


def decided(ask: Ask, why: str) -> Decision:
    return Decision((ask,), why)
