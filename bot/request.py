"""One request: from words that ask something to what is asked, of which pictures."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot import clause, gist, grammar, prompt, talk
from bot.clause import Mood
from bot.conversation import Ask, Asks, Decision, Role, Source
from bot.depicted import shown_only_by
from bot.lineage import Meant, Picture, Scene
from bot.mention import mentions
from bot.naming import Mention
from bot.prompt import tidy
from bot.reference import is_beside, references

SHOWN = frozenset({Asks.SHOW, Asks.DESCRIBE, Asks.EXPORT, Asks.DELETE, Asks.COMPARE, Asks.REMEMBER, Asks.UNDO})
CHANGED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND, Asks.UPSCALE, Asks.VARY})
GUIDED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND})  # may look at references
BARE = frozenset({Asks.HELP, Asks.USAGE, Asks.SETTINGS, Asks.CANCEL})  # about no picture


def one(
    scene: Scene,
    words: str,
    asked: Asks | None,
    flags: Mapping[str, Any],
    chosen: Picture | None,
    new: bool | None = None,
) -> Decision:
    """One request. `chosen`: the picture that is meant; `new`: whether one is to be drawn, where that is known."""
    if asked in BARE:
        _, options = prompt.options(words, Asks.GENERATE if asked is Asks.SETTINGS else asked)
        return decided(
            Ask(asks=asked, options={**options, **flags}, instruction=words if asked is Asks.SETTINGS else ""),
            f"{asked} is asked for",
        )
    words = grammar.pointed(words) if asked in (Asks.DELETE, Asks.EXPORT, Asks.UPSCALE, Asks.DESCRIBE) else words
    named = mentions(words, scene)
    if asked in (Asks.REMEMBER, Asks.FORGET):
        return _name(scene, words, asked, named)
    if any(not mention.pictures for mention in named):
        return decided(question(scene.candidates(), words), "there is no such picture here")
    if new or new is None and is_new(scene, words, named, chosen, asked):
        return _generate(scene, words, named, flags)
    asked = asked or Asks.EDIT
    base = Meant((chosen,), "the one that was chosen") if chosen is not None else _base(scene, words, asked, named)
    if asked is Asks.EDIT and (_takes_back(scene, words, base) or _puts_back(scene, words, base)):
        return _undo(scene, "undo", (), base)
    if asked is Asks.VARY and _VAGUE.match(words) and _changed_by(scene, base):
        asked = Asks.EDIT  # more of what was changed
    others = [m for m in named if not (m.each and base.each) and m.pictures != base.pictures]
    instruction, options = _instruction(scene, _missed(scene, words, base), asked, named)
    if asked is Asks.EDIT and _VAGUE.match(instruction):
        instruction = ": ".join(filter(None, (instruction.rstrip(" ."), _changed_by(scene, base))))
    if asked is Asks.EDIT and _AS_BEFORE.fullmatch(instruction):
        instruction = _last_change(scene, base) or instruction
    options |= flags
    options |= _same_seed(scene, words, base)
    if asked is Asks.EDIT and not others and (found := alone(instruction, options)):
        asked = found
        instruction, options = "", prompt.options(words, found)[1] | options
    instruction = tidy(_SAME_SEED.sub(" ", instruction))
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
    return Decision(
        tuple(
            Ask(
                asks=asked,
                sources=(
                    Source(picture, Role.BASE),
                    *references(words, scene, others, picture),
                ),
                instruction="" if asked is Asks.VARY else instruction,
                options=options,
            )
            for picture in base.pictures
        ),
        base.how,
    )


def joined(asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """`without the lily pads, and wider, like 21:9` is one edit: what only sets options belongs to what is done to the
    same picture. What is asked twice is asked once."""
    found: list[Ask] = []
    for ask in asks:
        before = found[-1] if found else None
        if before is None or before.sources != ask.sources:
            found.append(ask)
            continue
        edit, other = (ask, before) if ask.asks is Asks.EDIT else (before, ask)
        if edit.asks is Asks.EDIT and _only_sets(other):
            found[-1] = replace(edit, options={**before.options, **ask.options})
        elif before != ask or not _only_sets(ask):
            found.append(ask)
    return tuple(found)


def _only_sets(ask: Ask) -> bool:
    return (
        bool(ask.options)
        and not ask.instruction
        and ask.asks in (Asks.EXTEND, Asks.VARY)
        and "sides" not in ask.options
    )


# a new picture


def is_new(scene: Scene, words: str, named: Sequence[Mention], chosen: Picture | None, asked: Asks | None) -> bool:
    """Whether a picture is to be drawn, not changed. A reply never is, nor words that point at a picture, unless
    they say so; under pictures in a thread or direct message only a request to draw, or plainly another picture."""
    if asked not in (Asks.TEXT, Asks.EXTEND, None) or any(mention.role is Role.BASE for mention in named):
        return False
    words = grammar.corrected(words)
    if asked is None and grammar.FRESH.search(words):
        return True
    if chosen is not None or scene.replied or any(mention.role is None for mention in named):
        return False
    if scene.last.reply_to and scene.parent is None:
        return False
    if scene.above and scene.conversation.place != "channel" and talk.SUGGESTS.search(talk.plain(scene.last.text)):
        return False
    clauses = clause.clauses(words)
    draws = any(grammar.DRAW.search(text) for text in (words, *clauses))
    edits = bool(grammar.EDIT.search(words)) or any(
        grammar.EDIT.search(text) and clause.mood(text) is Mood.WISH
        for text in clauses
        if not grammar.DRAW.search(text)
    )
    if asked is Asks.TEXT and not scene.attached:
        return not edits and not grammar.WRITES.search(words)
    if scene.attached:
        return draws and not edits and bool(re.search(r"\b(?:this|attached|that|like)\b", words, re.IGNORECASE))
    if scene.above and scene.conversation.place != "channel":
        return not _is_of_it(scene, words) and (draws and not edits or _is_another(scene, words, clauses))
    return not edits or draws and (not scene.above or grammar.DRAW.search(words) is not None)


_WITH_IT = re.compile(
    rf"^(?:(?:do|make|give (?:me|us)|show (?:me|us)|i (?:want|need)|draw)\s+)*(?:one|another|an?|some)(?: (?:more|{prompt.NUMBER}))?\s+(?:in|with|at|on|as|without|where|version|variant|bit|little|touch|lot|tad"
    rf"|(?:\w+ )?(?:{grammar.SHADE}))\b|^(?:i (?:want|need)|give|add|need|needs)\b.*\b(?:in it|there|too|as well)$",
    re.IGNORECASE,
)


_ON_IT = re.compile(
    r"\bthere\b|\b(?:on|over|above|behind|under|around|beside|near|next to|in front of|onto)\s+(?:his|her|their|its)\s+\w+|\b(?:next to|beside|behind|near|around|for|to|with) (?:him|her|them|it)\b",
    re.IGNORECASE,
)


def _is_of_it(scene: Scene, words: str) -> bool:
    """Whether words speak of what the newest picture shows: `draw a moustache on the king`, `one with a hat`."""
    if _WITH_IT.search(words) or _ON_IT.search(words):
        return True
    things = [
        thing
        for pair in re.findall(r"\b(?:the|his|her|their|its)\s+([\w-]{3,})(?:\s+([\w-]{3,}))?", words.lower())
        for thing in pair
        if thing
    ]
    told = " ".join(f"{s.prompt} {s.instruction or ''}" for p in scene.newest if (s := scene.shown.get(p))).lower()
    return any(re.search(rf"\b{re.escape(thing.rstrip('s'))}", told) for thing in things)


def _is_another(scene: Scene, words: str, clauses: Sequence[str]) -> bool:
    """Whether words said to us under other pictures describe a whole picture: `a lighthouse in the fog`."""
    if not (scene.last.to_us or scene.conversation.place == "dm") or not clauses:
        return False
    if any(clause.mood(text) in (Mood.WISH, Mood.HINT) for text in clauses):
        return False
    return bool(
        re.match(
            rf"(?:an?|two|three|four|five)\s+(?!bit\b|little\b|touch\b|tad\b|lot\b)(?:[\w-]+\s+){{1,4}}(?:{_PLACED}|\w+ing)\b",
            clauses[0],
            re.IGNORECASE,
        )
    )


_PLACED = r"in|on|at|of|under|over|with|near|behind|beside|by|inside|from|made|who|that|wearing|as"


_ALL_QUOTED = re.compile(r"^[\"“«„]([^\"”»“]{8,})[\"”»“]$")


def _generate(scene: Scene, words: str, named: Sequence[Mention], flags: Mapping[str, Any]) -> Decision:
    words = grammar.FRESH_HEAD.sub("", without(words, named), count=1)
    words = _ALL_QUOTED.sub(r"\1", grammar.DRAWN_END.sub("", words).strip())
    instruction, options = _set(words, gist.picture(words), Asks.GENERATE)
    if not re.search(r"\w", instruction):  # what was heard only sets options
        instruction, options = prompt.options(words, Asks.GENERATE)
    instruction = gist.headless(tidy(gist.headed(gist.lead(instruction)))).rstrip(" .")
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
    if asked in GUIDED and (pictures := _put_elsewhere(scene, words, named)):
        return Meant(pictures, "it is put somewhere else")
    if scene.last.reply_to and scene.parent is None:
        return Meant((), "the message that is answered cannot be found")
    if len(scene.replied) > 1 and (pictures := _spoken_of(scene, words, wished=False)):
        return Meant(pictures, "it is named right before")
    if scene.replied:
        return Meant(scene.replied, "it is replied to")
    kept = next((m for m in named if m.role is Role.SUBJECT and not _is_name(m)), None)
    if asked in GUIDED and kept and any(m.role is Role.BACKGROUND for m in named):
        return Meant(kept.pictures[:1], "it is put before another")
    if scene.attached and not (_in_a_thread(scene) and asked in GUIDED and (is_beside(words) or named)):
        unsaid = [p for p in scene.attached if all(p not in m.pictures for m in named)] or scene.attached
        return Meant(tuple(unsaid[:1]) if asked in CHANGED else scene.attached, "it is attached", each=True)
    if scene.last.reply_to and scene.talked_of and not (scene.parent and scene.parent.me):
        return Meant(scene.talked_of, "it is what the message that is answered is about")
    if scene.last.reply_to and not (scene.parent and scene.parent.me and scene.parent.question is not None):
        return Meant((), "the message that is answered has no picture")
    if not scene.above:
        return Meant((), "there is no picture")
    if not named and (pictures := _spoken_of(scene, words)):
        return Meant(pictures, "it is named right before")
    if scene.conversation.place == "channel" and not scene.is_recent:
        return Meant((), "the newest picture above is too old to be meant")
    if not named and (picture := shown_only_by(words, scene)) is not None:
        return Meant((picture,), "it is the only one that shows what the words speak of")
    return _newest(scene, named, asked)


_SOMEWHERE = re.compile(
    r"\s+(?:in|into|on|onto|at|under|inside)\s+(?:(?:the|an?|some|deep|outer)\s+)*(?!corner|middle|cent(?:er|re)|back|front|left|right|top|bottom|hands?\b|fore|picture|image|scene|frame|this\b|that\b|it\b|his\b|her\b|their\b|my\b|its\b)(?P<place>[\w'-]+)",
    re.IGNORECASE,
)


def _put_elsewhere(scene: Scene, words: str, named: Sequence[Mention]) -> tuple[Picture, ...]:
    """`put #3 in the snow`, where no other picture is meant; but not `put #3 in the window` under a picture of one."""
    if len(named) != 1 or named[0].role is not Role.SUBJECT or _is_name(named[0]) or scene.replied or scene.attached:
        return ()
    found = _SOMEWHERE.match(words, named[0].end)
    if not found or len(named[0].pictures) != 1 or scene.asked_for(found["place"].lower()) & set(scene.newest):
        return ()
    return named[0].pictures


def _newest(scene: Scene, named: Sequence[Mention], asked: Asks) -> Meant:
    """The newest picture above; not one that the words only look at, where another stands above it."""
    looked_at = {p for m in named for p in m.pictures} if asked in GUIDED else set[Picture]()
    if looked_at.isdisjoint(scene.newest):
        return Meant(scene.newest, "it is the newest picture above")
    others = tuple(picture for picture in scene.tips if picture not in looked_at)
    return Meant(others[-1:] or scene.newest, "it is the newest picture above that is not only looked at")


def _spoken_of(scene: Scene, words: str, *, wished: bool = True) -> tuple[Picture, ...]:
    """`we'll go on with Ben's. Give it boots`: the one picture that a remark before the wish names."""
    text = talk.plain(scene.last.text)
    at = text.find(words[:40])
    told = text[: max(at, 0)]
    before = mentions(told, scene)
    sentences = re.match(r".*[.!?\n]", told, re.DOTALL)
    if not wished and any(mood is Mood.WISH for _, mood in clause.moods(sentences[0] if sentences else told)):
        return ()
    chosen = {mention.pictures for mention in before if mention.role in (Role.BASE, None) and not _is_name(mention)}
    return chosen.pop() if len(chosen) == 1 else ()


def _in_a_thread(scene: Scene) -> bool:
    return bool(scene.above) and scene.conversation.place != "channel"


def _is_joined(words: str) -> bool:
    return bool(
        re.search(r"\b(?:combine|merge|blend|mix|together|(?:into|in|on) (?:one|the same))\b", words, re.IGNORECASE)
    )


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


def _compare(scene: Scene, named: Sequence[Mention], base: Meant) -> Decision:
    pictures = tuple(dict.fromkeys(p for mention in named for p in mention.pictures)) or base.pictures
    if len(pictures) == 1:
        here = scene.here[0] if len(scene.here) == 1 and scene.here != pictures else None
        other = here if here is not None else scene.before(pictures[0])
        pictures = (
            tuple(sorted((other, *pictures), key=lambda p: scene.order.index(p) if p in scene.order else -1))
            if other is not None
            else pictures
        )
    if not pictures:
        return decided(question(scene.candidates()), base.how)
    return decided(
        Ask(asks=Asks.COMPARE, sources=tuple(Source(p, Role.SHOWN) for p in pictures)), "they are to be compared"
    )


_CALLED = re.compile(
    r"\b(?:as|called|named|name is|is)\s+[\"“']?(?:the\s+)?([\w-]+(?: [\w-]+)?)[\"”']?(?=$|[,.]|\s+(?:so|because|and|for|please|pls|in|from|since|then|now)\b)|^(?:call"
    r"|name)\s+.*\s[\"“']?([\w-]+)[\"”']?$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    rf"^(?:keep|save|store|remember|file|call|name|add|put)\b.*(?:{prompt.QUOTE})|^(?:call|name)\s+(?:this|that|it|him|her|them|the \w+|#\s?\d+)(?:\s+(?:one|guy|style|look|character|picture|image))?\s+(?P<last>[\w-]+)",
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
    called = _NAMED.search(words) or _CALLED.search(words.rstrip(" .!"))
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


def _instruction(scene: Scene, words: str, asked: Asks, named: Sequence[Mention]) -> tuple[str, dict[str, Any]]:
    told = (_ZOOMED.sub("", words, count=1) or words) if asked is Asks.EXTEND else words
    whole = without(told, named if told == words else mentions(told, scene))
    if asked not in GUIDED:
        return prompt.options(whole, asked)
    heard = gist.change(told).rstrip(" .")
    bare = whole if heard == told else without(heard, mentions(heard, scene))
    bare = bare if bare == heard else gist.change(bare).rstrip(" .")
    instruction = _SAME.sub("", grammar.corrected(bare), count=1)
    plain, options = _set(whole, instruction, asked)
    if asked is Asks.TEXT:
        return tidy(_LETTERED.sub("", instruction, count=1)) or instruction, options
    return plain, options


def _set(words: str, kept: str, asked: Asks) -> tuple[str, dict[str, Any]]:
    """The instruction without options, and these: how it is drawn may be said anywhere, what, only where it is kept."""
    instruction, options = prompt.options(kept, asked)
    _, anywhere = prompt.options(words, asked) if words != kept else (instruction, options)
    return instruction, options | {key: value for key, value in anywhere.items() if key in prompt.SETTINGS}


_SAME = re.compile(
    r"^(?:the )?same(?: thing| one| again| picture| pic| idea)?[\s,]+(?:but|just|only|except(?: that)?)\s+(?=\w)",
    re.IGNORECASE,
)
_LETTERED = re.compile(  # what is written is an option; where and how is the instruction
    rf"^(?:please\s+)?(?:write|add|put|print|place|set|insert|paint|engrave|carve|stamp|include)\s+(?:the |a |some )?(?:words?|text|title|caption|letters|line|name|headline)?\s*(?:saying |reading )?(?:{prompt.QUOTE})\s*(?=\w)",
    re.IGNORECASE,
)
_ZOOMED = re.compile(
    r"^(?:zoom|pull|pan|move)(?: \w+)? (?:out|back)\b(?: (?:a|an|quite|some|good|little|bit|lot|more|tad|touch|further|even|way|please|so|far)\b)*[\s,.;:]*(?:(?:so|and|then|that)\s+)*"
    r"(?:(?:i|we) (?:(?:wanna|want to|can|could|need to|would like to|'d like to) (?:see )?|want |need )|to (?:see|show) |show (?:me |us )?)?",
    re.IGNORECASE,
)
_MISSED = re.compile(
    r"\b(?:you|u|it) (?:have |'ve )?(?:completely |totally |still )?(?:missed|forgot(?:ten)?|overlooked|skipped|left out|ignored)\s+(?P<what>(?!that\b|how\b)[^,.;!?]+)",
    re.IGNORECASE,
)
_REMOVAL = re.compile(
    r"^(?:remove|rm|no|erase|delete|hide|drop|lose|get rid of|take (?:out|away|off)|cut|clean)\b", re.IGNORECASE
)


_SAME_SEED = re.compile(
    r"\b(?:(?:with|using|keep|use|on) )?(?:the |its |that |your )?same (?:seed|random seed)\b|\b(?:the|its) seed again\b|\b(?:keep|lock|hold|reuse|re-use|fix) (?:the|its|that) seed\b",
    re.IGNORECASE,
)
_NOTHING_MORE = re.compile(
    r"^(?:\W|\b(?:it|that|this|them|these|those|same|thing|one|idea|again|then|now|once more|please|pls|plz|do|make|give|get|have|need|want|can|could|would|you|we|i|me|us|the|a|an|as|in|for|to|at|with|of|is|be|should"
    r"|go|redo|rerun|re-?roll|try|picture|image|pic|version|but|just|and|ok(?:ay)?|so|also|my|our|seed|exactly|yes|yeah|yep|like|that's possible|if possible|possible)\b)*$",
    re.IGNORECASE,
)


def _same_seed(scene: Scene, words: str, base: Meant) -> dict[str, Any]:
    """`same seed` is the seed of the picture that is meant, where it is known."""
    shown = scene.shown.get(base.pictures[0]) if len(base.pictures) == 1 else None
    seed = shown.options.get("seed") if shown and _SAME_SEED.search(words) else None
    return {} if seed is None else {"seed": seed}


def alone(instruction: str, options: Mapping[str, Any]) -> Asks | None:
    """What options ask that stand alone: `as a phone wallpaper` extends a picture, `same thing, guidance 9` varies it."""
    if not options or options.keys() & {"region", "keep", "text"} or not _NOTHING_MORE.match(instruction):
        return None
    return Asks.EXTEND if options.keys() & {"aspect", "size", "sides"} and "count" not in options else Asks.VARY


_VAGUE = re.compile(
    r"^(?:(?:that|this|it)(?:'s| is| was) )?(?:(?:even|still|a (?:bit|little|lot|tad)|much|way|far|slightly|just|ok(?:ay)?|not) )*(?:(?:too |so )?much|more|less|stronger|weaker|further|subtler|enough)(?: (?:please|pls|than that|of (?:that|it)|still|now|so))*[.!]*$",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"^(?:undo|revert|reverse|take back|roll back|cancel)\s+(?:the|that|this|his|her|its|their|those|these)\s+(?P<what>[\w' -]+)$",
    re.IGNORECASE,
)


def _changed_by(scene: Scene, base: Meant) -> str:
    """What the picture that is meant was changed by."""
    shown = scene.shown.get(base.pictures[0]) if len(base.pictures) == 1 else None
    return (shown.instruction or "") if shown and shown.parents else ""


_AS_BEFORE = re.compile(
    r"(?:(?:and|now|do|please|also|exactly|the|that) )*(?:same(?: (?:thing|change|edit|treatment))?(?: again)?|that|this|it)?(?: (?:for|to|on|with)(?: it)?)?",
    re.IGNORECASE,
)


def _last_change(scene: Scene, base: Meant) -> str:
    """`same for the plum one`, `I meant mine`: what the picture that is answered, or the newest, was changed by."""
    shown = scene.shown.get(scene.here[-1]) if scene.here else None
    done = shown is not None and shown.parents and base.pictures[:1] != scene.here[-1:]
    return (shown.instruction or "") if shown and done else ""


def _takes_back(scene: Scene, words: str, base: Meant) -> bool:
    """`undo the hat` right after `give him a hat`."""
    found = _TAKEN_BACK.match(words.strip(" .!"))
    told = _changed_by(scene, base).lower()
    return bool(found and told) and any(
        re.search(rf"\b{re.escape(word)}", told)
        for word in re.findall(r"\w{3,}", found["what"].lower() if found else "")
    )


_PUT_BACK = re.compile(
    r"\b(?:put|bring|give|get|want) (?:it|them|him|her|that|those|these|all of (?:it|them)) back[\s.!]*$", re.IGNORECASE
)


def _puts_back(scene: Scene, words: str, base: Meant) -> bool:
    """`put them back` right after `remove the sparkles`."""
    return bool(_PUT_BACK.search(words) and _REMOVAL.match(_changed_by(scene, base)))


def _missed(scene: Scene, words: str, base: Meant) -> str:
    """`you missed the guy on the balcony` under what came of `remove the people` is `remove the guy on the balcony`."""
    found = _MISSED.search(words)
    if not found or len(base.pictures) != 1:
        return words
    verb = _REMOVAL.match(_changed_by(scene, base))
    told = f"{verb[0].lower() if verb else 'add'} {found['what'].strip()}"
    return words[: found.start()] + told + words[found.end() :]


_NAMING = (
    r"(?:,?\s*\b(?:(?:in|with|using|use|match|copy)\s+(?:the\s+)?(?:same\s+)?(?:art\s*)?(?:style|look|vibe"
    r"|aesthetic)\s+(?:of|from|as|in)|from|of|in|into|onto|on|to|for|at)\s*)?$"
)


_IT = "\x00"  # a base, until the sentence tells how to say it
_CHOSEN = re.compile(
    rf"^(?:[^,.;:\x00]{{0,40}}\b(?:take|use|pick|choose|keep|prefers?|likes?|liked|loves?|wants?|chose|picked|(?:go|continue|carry on|stick|start|work|proceed)(?: on| ahead| back)?(?: with| w/| from| to)|back to"
    rf"|return to|revert to|in|on|for|with|from|edit|change|found it)[\s,]+)?{_IT}(?:'s)?(?: \^+)?(?:,? (?:i think|i guess|then|please|pls|plz|it is|again|looks? \w+))*"
    r"(?:\s*[,.;:)-]+\s*(?:and |but |then |so |please |just )*|\s+(?:and|but|then|so)\s+(?:then |please |just )*)(?=\S)",
    re.IGNORECASE,
)
_TOLD = re.compile(
    rf"^[^.;\x00]{{0,40}}{_IT}\s+(?!(?:[\w']+ )*(?:too|should|needs?|must|not \w+ enough|could)\b)(?:(?:there )?(?:is|was|has|had|looks?|looked|wins|works|worked)\b)[^,.;]*[,.;]\s*(?:and |but |so |now )?(?=\S)",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"^(?:in|on|for|with|use|take|there,?)?\s*\b(?:that|this|it)(?: one)?\s*(?:[,:]|\band\b|\bbut\b)\s*(?=\S)|^there[,:]?\s+(?=\S)",
    re.IGNORECASE,
)
_MASK = re.compile(
    r"^(?:the |a )?mask (?:is )?(?:attached|here|included|below)\b[\s,.;:]*(?:(?:only|just) (?:in )?(?:the )?white (?:area|part|bit|region)s?\b[\s,:]*)?(?=\S)|[,.;]\s*(?:the )?mask (?:is )?(?:attached|included|below)$",
    re.IGNORECASE,
)


def without(words: str, named: Sequence[Mention]) -> str:
    """The words without those that only name a source; a picture that is changed becomes "it" within a sentence, and
    words that only choose it are left out: `go on with #7 but make it night`. What is looked at is "the reference"."""
    for mention in sorted(named, key=lambda mention: mention.start, reverse=True):
        if mention.start == mention.end or _is_name(mention) and mention.role is Role.SUBJECT:
            continue  # a link stands in no place; a name is what the model is told
        head, tail = words[: mention.start], words[mention.end :]
        from_it = re.search(r"\b(?:from|of)\s+$", head, re.IGNORECASE)
        if mention.said is not None:
            words = f"{head}{mention.said}{tail}"
        elif tail.startswith("'s ") and mention.role not in (Role.STYLE, Role.CONTROL, Role.BACKGROUND):
            words = f"{head}{'the' if mention.role is Role.SUBJECT else 'its'}{tail[2:]}"
        elif mention.each and _is_joined(words):
            these = words[mention.start : mention.end]
            words = f"{head}{'them' if '#' in these else these}{tail}"
        elif (
            mention.role is Role.STYLE
            and (_is_name(mention) or grammar.DRAW.search(words) and not any(m.role is Role.BASE for m in named))
            or from_it
            and mention.role in (Role.SUBJECT, Role.BASE)
        ):
            words = re.sub(_NAMING, "", head, flags=re.IGNORECASE) + " " + tail.lstrip()
        elif mention.role in (Role.STYLE, Role.CONTROL, Role.BACKGROUND) and head.strip():
            words = f"{head}the reference{tail}"
        else:
            words = f"{head}{_IT}{tail}"
    return tidy(_MASK.sub("", _told(tidy(words))))


_VERB = re.compile(r"\s+(?:needs?|should|could|must|has|looks?|is|would)\b", re.IGNORECASE)


def _told(words: str) -> str:
    """Where the base was named."""
    for _ in range(3):
        shorter = _TOLD.sub("", _CHOSEN.sub("", words, count=1), count=1)
        if shorter == words:
            break
        words = _THERE.sub("", shorter, count=1)
        words = re.sub(r"\b(?:that|this) one\b", "it", words, count=1, flags=re.IGNORECASE)
    while (at := words.find(_IT)) >= 0:
        head, tail = words[:at], words[at + 1 :]
        if re.match(r"^\s*[,:;-]", tail) or re.search(r"\b(?:in|on|for|to)\s+$", head, re.IGNORECASE):
            words = re.sub(_NAMING, "", head, flags=re.IGNORECASE) + " " + re.sub(r"^\s*[,:;-]\s*", "", tail)
        else:
            words = tail if not head.strip() and not _VERB.match(tail) else f"{head}it{tail}"
    return words


def decided(ask: Ask, why: str) -> Decision:
    return Decision((ask,), why)
