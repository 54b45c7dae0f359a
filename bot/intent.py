"""What a message asks of us, if anything."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from bot import answer, clause, gist, grammar, joints, languages, parts, prompt, request, talk
from bot.clause import Mood
from bot.conversation import NEAR, Asks, Conversation, Decision, Reading, Role
from bot.learned.classifier import Classifier
from bot.learned.features import features
from bot.learned.kept import Clause
from bot.lineage import Picture, Scene
from bot.mention import mentions

SILENCE, SEVERAL = "silence", "several"
UNSAID = "it is not said to us"
LEANS = {SILENCE: 0.7, SEVERAL: 3.0}  # what makes most of `develop` right with weights that never saw it
MOST_READINGS = 8
UNLIKELY = 0.02  # what has less of a chance is not thought of
TRUST = 2.0  # so much likelier must something else be, for the rules to be overruled
LEARNED = Path(__file__).parent / "learned" / "asks.bin"


class Hearing(IntEnum):
    """Whom a message is said to."""

    OTHERS = 0
    ROOM = 1  # a thread that we take part in: ours only when it is plainly a request
    US = 2


def read(conversation: Conversation) -> Decision:
    """What the last message asks. Nothing when it is not for us: people also talk to each other."""
    return next(readings(conversation)).decision


def readings(conversation: Conversation) -> Iterator[Reading]:
    """In which ways the last message can be read: first what `read` decides, then what else it may well ask. Only one
    where it is plain; each is worked out when it is asked for."""
    english, glosses = languages.in_english(conversation)
    for one in islice(_readings(conversation, english), MOST_READINGS):
        yield Reading(languages.in_own_words(one.decision, glosses), one.chance)


def _readings(conversation: Conversation, english: Conversation) -> Iterator[Reading]:
    if why := _unheard(english):
        yield Reading(_nothing(why), 1.0)
        return
    scene = Scene(english)
    guess = _by_rules(scene)
    if guess.why == UNSAID or not re.search(r"\w", scene.last.text):
        yield Reading(guess, 1.0)
        return
    looked_at = features(scene, conversation.messages[-1].text, _label(guess), guess.why)
    found = classifier().chances(looked_at)
    leaning = {asked: chance * LEANS.get(asked, 1) for asked, chance in found.items()}
    total = sum(leaning.values())
    chances = {asked: chance / total for asked, chance in leaning.items()}
    first = _weighed(scene, guess, looked_at, chances)
    yield Reading(first, chances[_label(first)])
    likely = [asked for asked in chances if chances[asked] >= UNLIKELY]
    others = [
        Reading(_nothing("it asks for nothing") if asked == SILENCE else _as(scene, asked), chances[asked])
        for asked in sorted(likely, key=chances.__getitem__, reverse=True)
    ]
    told = [first.requests]
    for one in (*others, *_of_others(scene, [first, *(one.decision for one in others)])):
        if one.decision.requests not in told:
            told.append(one.decision.requests)
            yield one


def _of_others(scene: Scene, decisions: Sequence[Decision]) -> Iterator[Reading]:
    """The likeliest that is about one picture, done to the others near."""
    for decision in decisions:
        if len(decision.requests) == 1 and decision.requests[0].sources:
            (ask,) = decision.requests
            used = {source.picture for source in ask.sources}
            for picture in reversed(scene.candidates()):
                if picture not in used:
                    sources = (replace(ask.sources[0], picture=picture), *ask.sources[1:])
                    yield Reading(Decision((replace(ask, sources=sources),), "it is about another picture"), UNLIKELY)
            return


def looked_at(conversation: Conversation) -> dict[str, float]:
    """What the classifier looks at."""
    scene = Scene(languages.in_english(conversation)[0])
    guess = _by_rules(scene)
    return features(scene, conversation.messages[-1].text, _label(guess), guess.why)


def label(asks: Sequence[str]) -> str:
    """What is asked, in one word."""
    return SILENCE if not asks else str(asks[0]) if len(asks) == 1 else SEVERAL


def _label(decision: Decision) -> str:
    return label([ask.asks for ask in decision.requests])


def _unheard(conversation: Conversation) -> str:
    """Why a message is not read at all, if so."""
    if not conversation.messages:
        return "there is no message"
    last = conversation.messages[-1]
    if last.me:
        return "it is our own message"
    return "it is another bot's message" if last.bot else ""


def _by_rules(scene: Scene) -> Decision:
    """What the rules make of a message."""
    text, called = talk.unaddressed(talk.plain(scene.last.text))
    hearing = _hearing(scene, text, called)
    if hearing is Hearing.OTHERS:
        return _nothing(UNSAID)
    words = talk.wish(text)
    if not words:
        if scene.attached and hearing is Hearing.US and not text:
            return request.decided(
                request.question(scene.attached), "there is a picture and no word of what to do with it"
            )
        return _nothing("it asks for nothing")
    return answer.resumed(scene, words, _told_us) or _read(scene, words, hearing)


def _weighed(scene: Scene, guess: Decision, looked_at: Mapping[str, float], chances: Mapping[str, float]) -> Decision:
    """The guess of the rules, or what messages like this one ask."""
    best = max(chances, key=chances.__getitem__)
    if chances[best] <= TRUST * chances[_label(guess)]:
        return guess
    plain = {name: count for name, count in looked_at.items() if name[0] not in "~_"}  # what a person can read
    marks = ", ".join(f"“{name}”" for name in classifier().because(best, plain))
    if best == SILENCE:
        return _nothing(f"messages like it ask for nothing: {marks}")
    decision = _as(scene, best)
    in_the_room = _hearing(scene, *talk.unaddressed(talk.plain(scene.last.text))) is Hearing.ROOM
    if best != Asks.CLARIFY and _is_asked_back(decision) and guess.requests and not _is_asked_back(guess):
        ours = answer.ours(scene)
        if ours is None or ours.question is None:
            return guess  # what can only be asked about does not overrule what can be done
    if in_the_room and _is_asked_back(decision):
        return _nothing("nobody spoke to us, and it is not clear what is meant")
    if in_the_room and best == Asks.CANCEL and not _is_at_work(scene):
        return _nothing("nobody spoke to us, and there is nothing to stop")
    return replace(decision, why=f"messages like it ask for {best}: {marks}")


def _is_asked_back(decision: Decision) -> bool:
    return any(ask.asks is Asks.CLARIFY for ask in decision.requests)


def _chances(scene: Scene, words: str) -> Mapping[str, float]:
    """What some of the words of a message would ask if they were all of it."""
    *above, last = scene.conversation.messages
    alone = Scene(replace(scene.conversation, messages=(*above[-NEAR:], replace(last, text=words))))
    guess = _by_rules(alone)
    return classifier().chances(features(alone, words, _label(guess), guess.why))


def _as(scene: Scene, asked: str) -> Decision:
    """A message read as one that asks a given thing."""
    words = _wished(scene)
    if asked == Asks.CLARIFY:
        return request.decided(request.question(scene.candidates(), words), "it does not say enough")
    if asked == SEVERAL:
        return _read(scene, words, Hearing.US, plainly=True)
    words, flags = _flags(words)
    new = asked == Asks.GENERATE
    return request.one(scene, grammar.last_word(words), None if new else Asks(asked), flags, None, new)


def clauses(conversation: Conversation) -> list[tuple[Clause, str]]:
    """The clauses of a message that asks one thing, and what each is in the person's own words."""
    english, glosses = languages.in_english(conversation)
    words = grammar.last_word(_flags(_wished(Scene(english)))[0])
    found = [each for line in gist.lines(words) for sentence in line for each in sentence]
    return [(each, glosses[-1].own(each.words) if glosses else each.words) for each in found]


def _wished(scene: Scene) -> str:
    text, _ = talk.unaddressed(talk.plain(scene.last.text))
    return talk.wish(text) or text


def _flags(words: str) -> tuple[str, dict[str, Any]]:
    """The words without remarks before them and options written as flags, and these."""
    lines = [prompt.flags(line) for line in words.split("\n")]
    kept = "\n".join(line for line, _ in lines if line)
    return _to_the_point(kept), {key: value for _, told in lines for key, value in told.items()}


@cache
def classifier() -> Classifier:
    return Classifier.load(LEARNED)


def _hearing(scene: Scene, text: str, called: bool) -> Hearing:
    last, place = scene.last, scene.conversation.place
    near = scene.conversation.messages[-NEAR:]
    people = frozenset(m.author.lower() for m in near if not m.me and m.author != last.author)
    if talk.is_for_others(text, people) or not called and _answers_somebody(scene, text):
        return Hearing.OTHERS
    if last.to_us or place == "dm" or called or (scene.parent is not None and scene.parent.me):
        return Hearing.US
    if place == "thread" and (scene.parent is None or scene.replied):
        return Hearing.ROOM
    if last.reply_to and scene.parent is None and any(p.shown for p in scene.above):
        return Hearing.ROOM
    return Hearing.OTHERS


_ANSWERS = re.compile(r"(?:yes|yeah|yep|yup|sure|ok(?:ay)?|of course|no|nope|nah|(?:can|will) do)\b", re.IGNORECASE)


def _answers_somebody(scene: Scene, text: str) -> bool:
    """`sure, at noon`, right after `@Ben can you print it?`"""
    *above, last = scene.conversation.messages
    if not above or above[-1].me or above[-1].author == last.author:
        return False
    if last.to_us and scene.conversation.place != "dm":
        return False
    asked = re.match(rf"\s*<?@?{re.escape(last.author)}\b[^?]*\?", talk.plain(above[-1].text), re.IGNORECASE)
    wishes = any(mood is Mood.WISH for _, mood in clause.moods(text))
    return asked is not None and _ANSWERS.match(text) is not None and not wishes


def _read(
    scene: Scene, words: str, hearing: Hearing, chosen: Picture | None = None, *, plainly: bool = False
) -> Decision:
    """`plainly`: it is known to ask something."""
    words, flags = _flags(words)
    found = parts.parts(words, scene, lambda text: _is_new(scene, text, chosen))
    if plainly and len(found) < 2 and not found[0].counted:
        found = joints.several(words, scene, lambda text: _chances(scene, text)) or found
    asked = found[0].asks or (_again(words) if len(found) == 1 else None)
    split = len(found) > 1 and found[0].new is False and all(mood is not Mood.TALK for _, mood in _moods(scene))
    split = split or found[0].counted and bool(scene.above) or _alters(scene, words)
    if not plainly and hearing is Hearing.ROOM and not split and not _is_plain(words, asked, scene):
        return _nothing("people talk to each other")
    if asked is None and not words:
        asked = request.alone("", flags) or Asks.VARY
    several = len(found) > 1 and found[0].new is False
    if not (plainly or several) and hearing is Hearing.US and not _corrects(scene, words) and _is_talk(scene, asked):
        return _nothing("it is a remark and asks for nothing")
    decisions: list[Decision] = []
    for part in found:
        decision = request.one(
            scene,
            part.words,
            part.asks if len(found) > 1 else asked,
            flags,
            chosen if part.base is None else part.base,
            part.new,
        )
        decisions.append(decision)
        if decision.requests and decision.requests[0].asks is Asks.UNDO:  # what follows is done to the one gone back to
            chosen = next((source.picture for source in decision.requests[0].sources), chosen)
    if plainly and len(said := [one for one in decisions if not _says_nothing(one)]) > 1:
        decisions = said
    requests = request.joined([ask for decision in decisions for ask in decision.requests])
    if question := next((ask for ask in requests if ask.asks is Asks.CLARIFY), None):
        requests = (question,)
    return Decision(requests, decisions[0].why)


def _told_us(scene: Scene, words: str, chosen: Picture | None) -> Decision:
    return _read(scene, words, Hearing.US, chosen)


def _says_nothing(decision: Decision) -> bool:
    return [(ask.asks, ask.sources, ask.instruction) for ask in decision.requests] == [(Asks.CLARIFY, (), "")]


_TOO_MUCH = re.compile(
    r"^(?:that|this|it)(?:'s| is|s) (?:(?:a (?:bit|little|tad)|way|far|just|really|still|rather) )*(?:much|not enough|overkill|over the top)\b",
    re.IGNORECASE,
)


def _alters(scene: Scene, words: str) -> bool:
    """`same thing but at sunset`"""
    said = talk.unaddressed(talk.plain(scene.last.text))[0]
    return bool(scene.above) and any(grammar.ALTERS.match(text) for text in (words, said))


def _corrects(scene: Scene, words: str) -> bool:
    """`no, blue` and `red, sorry` under a picture; `that's a bit much`."""
    if not (scene.replied or scene.above and scene.conversation.place != "channel"):
        return False
    bare = grammar.corrected(words)
    said = clause.moods(bare)
    if _TOO_MUCH.match(words) or _alters(scene, words) or grammar.last_word(words) != words:
        return True
    return (
        (grammar.CORRECTS.match(talk.plain(scene.last.text)) is not None or bare != words)
        and len(said) == 1
        and said[0][1] is not Mood.TALK
        and len(bare.split()) <= FEW
    )


def _is_new(scene: Scene, words: str, chosen: Picture | None) -> bool:
    return request.is_new(scene, words, mentions(words, scene), chosen, grammar.asked(words))


def _again(words: str) -> Asks | None:
    """`again at 512x512`"""
    rest, told = prompt.options(words, Asks.VARY)
    return Asks.VARY if told and grammar.asked(rest) is Asks.VARY else None


def _is_plain(words: str, asked: Asks | None, scene: Scene) -> bool:
    """Whether words that may be said to anybody are a request to us all the same."""
    moods = [mood for clause, mood in _moods(scene) if not talk.WORKADAY.search(clause) and not talk.is_chatter(clause)]
    best = max(moods, default=Mood.TALK)
    if asked is Asks.CANCEL:
        return _is_at_work(scene)
    if asked is not None:
        return (bool(scene.above) or asked not in request.CHANGED | request.SHOWN) and (
            best >= Mood.HINT or Mood.TALK not in moods or asked not in LOOSE
        )
    if best is Mood.WISH or best > Mood.TALK and grammar.FRESH.search(words):
        return bool(scene.above) or bool(grammar.DRAW.search(words))
    if best is Mood.HINT and (scene.attached or moods.count(Mood.HINT) > 1 or mentions(words, scene)):
        return bool(scene.above)
    return best > Mood.TALK and Mood.TALK not in moods and _is_theirs(scene)


def _is_at_work(scene: Scene) -> bool:
    return any(picture.message.job for picture in scene.above)


LOOSE = frozenset(
    {Asks.UPSCALE, Asks.EXTEND, Asks.TEXT, Asks.COMPARE, Asks.EXPORT, Asks.VARY, Asks.HELP}
)  # told of, too


def _is_talk(scene: Scene, asked: Asks | None) -> bool:
    """Whether words said to us tell something, and wish for nothing. What tells of a picture may be what to draw."""
    found = _moods(scene)
    best = max((mood for _, mood in found), default=Mood.TALK)
    if best >= Mood.HINT or best > Mood.TALK and grammar.FRESH.search(scene.last.text):
        return False
    if clause.about_us(talk.plain(scene.last.text)):
        return True
    if _SHOULD.search(scene.last.text) and any(m.role is not Role.SUBJECT for m in mentions(scene.last.text, scene)):
        return False
    if asked is not None:
        return asked in LOOSE - {Asks.HELP} and bool(found) and all(clause.is_statement(words) for words, _ in found)
    if not (scene.replied or scene.attached or scene.above and scene.conversation.place != "channel"):
        return all(mood is Mood.TALK and clause.is_statement(words) for words, mood in found)
    return any(mood is Mood.TALK for _, mood in found) and not _suggests(scene)


_SHOULD = re.compile(r"\b(?:should|must|ought to|needs? to)\s+(?!i\b|we\b|you\b|have\b)\w+", re.IGNORECASE)


def _is_theirs(scene: Scene) -> bool:
    """Whether a few words stand right under a picture that the same person asked for: `red, sorry`."""
    above = scene.conversation.messages[:-1]
    return (
        bool(above)
        and any(picture.message is above[-1] and picture.by in (None, scene.last.author) for picture in scene.above)
        and len(scene.last.text.split()) <= FEW
    )


FEW = 8  # words


def _moods(scene: Scene) -> list[tuple[str, Mood]]:
    """Without the picture that is named before what is said of it: `on my version, could you burn the edges`."""
    text = talk.unaddressed(talk.plain(scene.last.text))[0]
    for named in reversed(mentions(text, scene)):
        first = _NAMED_FIRST.search(text[: named.start]) if named.role in (Role.BASE, None) else None
        if first and (first["in"] or text[named.end :].startswith(":")):
            text = text[: first.start("in")] + text[named.end :].lstrip(" ,:")
    return clause.moods(text)


_NAMED_FIRST = re.compile(
    r"(?:^|[.!?]\s+|\n)(?:(?:and|but|so|ok|now|then|please)[\s,]+)*(?P<in>(?:(?:in|on|for|with|from)\s+)?)$",
    re.IGNORECASE,
)


def _suggests(scene: Scene) -> bool:
    """`what if he had wings?`, `how about a hat?`"""
    return bool(talk.SUGGESTS.search(talk.unaddressed(talk.plain(scene.last.text))[0]))


def _to_the_point(words: str) -> str:
    """Without the remarks that come before what is asked: `love the colors. add a bird`."""
    while (end := re.search(r"(?<=[.!?])\s+|\n+", words)) and words[end.end() :]:
        first = words[: end.start()]
        if not _is_remark(first) or grammar.asked(first) is not None:
            break
        words = words[end.end() :]
    return words


def _is_remark(words: str) -> bool:
    """`I love this one`; but `I don't like the hat, remove it` is a wish."""
    if talk.FIRM.search(words):
        return True
    if not talk.REMARK.search(words) or talk.WISH.search(words):
        return False
    clauses = re.split(r"[,;.?!]\s*(?:(?:so|and|but|please|can you)\s+)*", words)
    return not any(grammar.EDIT.search(clause) for clause in clauses)


def _nothing(why: str) -> Decision:
    return Decision((), why)
