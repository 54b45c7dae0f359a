"""What of a message and its thread the classifier looks at."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence

from bot import clause, grammar, talk
from bot.conversation import Said
from bot.learned.kinds import kind_of
from bot.lineage import Scene

LONGEST = 60  # words that are looked at, from either end
BESIDE = 0.5  # what the words of the message before count
TALK = 8  # messages up that it may answer
LETTERS = (3, 4)  # of pieces of words: what languages bend is known by its stem
_MARKS = (
    (re.compile(r"```.*?```|`[^`]*`", re.DOTALL), " CODE "),
    (re.compile(r"https?://\S+"), " LINK "),
    (re.compile(r"@overpaint\b", re.IGNORECASE), " US "),
    (re.compile(r"(?<!\w)@[\w.-]+"), " SOMEBODY "),
    (re.compile(r"#\s?\d+"), " PICTURE "),
    (re.compile(r"(?<!\w)--[\w-]+"), " FLAG "),
    (re.compile(r"\d+\s?[x×]\s?\d+|\d+:\d+"), " SIZE "),
    (re.compile(r"\d+"), " NUMBER "),
)
_WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
_ENDS = frozenset(".,;:!?…–—-")
_COURTESIES = frozenset(
    "ok okay hey hi hello please pls plz and but so now then also just oh hm hmm well bitte por favor s'il".split()
)
JOINS = frozenset("be i you it this det prep conj neg ask num nth deg say save yes".split())
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+")


def features(scene: Scene, own: str, guess: str, why: str) -> dict[str, float]:
    """Facts and words by name, and how much each counts: all facts together as much as all words.
    `scene`: as `languages.in_english` tells it; `own`: the last message in its own words; `guess`, `why`: what the rules
    take it for, and on what ground."""
    said = [*_said(own)]
    if scene.last.text != own:
        said += [f"en {word}" for word in _said(scene.last.text)]
    since = _since(scene)
    facts = _facts(scene, since)
    told = _talk_above(scene, since)
    return {**even([*facts, *_by_rules(scene, guess, why, facts[0])]), **even(said), **even(told, BESIDE)}


def _by_rules(scene: Scene, guess: str, why: str, heard: str) -> list[str]:
    """What the rules see: what they take the message for, and what each of its clauses does and asks."""
    text = talk.unaddressed(talk.plain(scene.last.text))[0]
    moods = clause.moods(text)
    best = max((mood for _, mood in moods), default=clause.Mood.TALK)
    asks = {str(asked) for words, _ in moods if (asked := grammar.asked(talk.polite(words)))}
    return [
        f"rules: {guess}",
        f"rules: {guess}, {heard}",
        f"rules: {guess} because {why}",
        f"rules: at most {best.name}",
        f"rules: at most {best.name}, {heard}",
        f"rules: {' '.join(mood.name for _, mood in moods[:4])}",
        f"rules: ends with {moods[-1][1].name if moods else 'nothing'}",
        *(f"rules: some clause asks {asked}" for asked in asks),
        *(f"rules: some clause asks {asked}, {heard}" for asked in asks),
    ]


def even(names: Iterable[str], together: float = 1) -> dict[str, float]:
    """Each name once, all counting the same; `together`: how much they count."""
    once = list(dict.fromkeys(names))
    return dict.fromkeys(once, together / math.sqrt(max(len(once), 1)))


def _facts(scene: Scene, since: Sequence[Said]) -> list[str]:
    conversation, last = scene.conversation, scene.last
    above = conversation.messages[-2] if len(conversation.messages) > 1 else None
    called = talk.unaddressed(talk.plain(last.text))[1]
    heard = "said to us" if last.to_us or called or conversation.place == "dm" else f"said in a {conversation.place}"
    answers = _answers(scene)
    stands = "no picture"
    if scene.above:
        stands = "right under a picture" if scene.above[-1].message is above else "under a picture"
    asked = next((m for m in reversed(conversation.messages[:-1]) if m.me), None)
    facts = [
        heard,
        f"in a {conversation.place}",
        answers,
        stands,
        f"{min(last.attachments, 2)} attached",
        f"after {_whose(above, last)}",
        *(["asked"] if asked is not None and asked.question is not None else []),
        *(["at work"] if any(picture.message.job for picture in scene.above) else []),
        *(["names"] if conversation.names else []),
    ]
    text = last.text.lower()
    shown = {word for p in scene.above[-2:] if p.shown for word in re.findall(r"\w{4,}", p.shown.prompt.lower())}
    spoken = sum(word in text for word in shown)
    return [
        *facts,
        f"{min(spoken, 2)} words of the picture",
        *_around(scene, since, heard, shown),
        *(f"{heard}, {fact}" for fact in facts[1:]),
        f"{heard}, {answers}, {stands}",
    ]


def _around(scene: Scene, since: Sequence[Said], heard: str, shown: set[str]) -> Iterator[str]:
    """What was said since the newest picture: how much, whether it is what the words speak of, and by whom."""
    text = scene.last.text.lower()
    told = {word for message in since for word in re.findall(r"\w{4,}", message.text.lower())} - shown
    speaks = f"{min(sum(word in text for word in told), 2)} words of the talk"
    yield speaks
    yield f"{heard}, {speaks}"
    yield f"{heard}, {min(len(since), 3)} said since"
    if scene.above:
        whose = "theirs" if scene.above[-1].by in (None, scene.last.author) else "another's"
        yield f"{heard}, {whose}, {min(len(since), 2)} said since"
    if since:
        before = since[-1].text.rstrip()
        kind = "a question" if before.endswith("?") else "an exclamation" if before.endswith("!") else "words"
        own = "their own" if since[-1].author == scene.last.author else "somebody's"
        yield f"{heard}, after {own} {kind}"


def _since(scene: Scene) -> Sequence[Said]:
    """What people said since the newest picture, or what they said last."""
    above = scene.conversation.messages[-1 - TALK : -1]
    since: list[Said] = []
    for message in reversed(above):
        if message.me:
            break
        since.append(message)
    return since[::-1]


def _talk_above(scene: Scene, since: Sequence[Said]) -> list[str]:
    """The words of the message before, where somebody else said it."""
    if not since or since[-1].author == scene.last.author:
        return []
    words = words_of(talk.plain(since[-1].text).lower())[:LONGEST]
    return [f"above {word}" for word in words] + [f"above _ {_shape(word)}" for word in words]


def _answers(scene: Scene) -> str:
    if not scene.last.reply_to:
        return "answers nobody"
    if scene.parent is None:
        return "answers what is gone"
    if scene.parent.me:
        return "answers our picture" if scene.replied else "answers us"
    return "answers a picture" if scene.replied else "answers somebody"


def _whose(above: Said | None, last: Said) -> str:
    if above is None:
        return "nothing"
    if above.me:
        return "our question" if above.question is not None else "our placeholder" if above.job else "us"
    return "the same person" if above.author == last.author else "somebody"


def _said(text: str) -> Iterator[str]:
    text = talk.plain(text).lower()
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    words = words_of(text)
    yield f"{min(len(words) // 3, 8)} x 3 words"
    yield f"{min(text.count(chr(10)), 4)} lines"
    words = [*words[:LONGEST], *words[LONGEST:][-LONGEST:]]
    yield from words
    yield from runs(words, 3, 4)
    parts = list(_clauses(words))
    for n, part in enumerate(parts):
        begins = "begins" if n else "opens"
        yield f"{begins} {part[0]} of {min(len(part) // 2, 4)} x 2"
        for length in (1, 2, 3):
            yield f"{begins} {' '.join(part[:length])}"
        for length in (2, 3, 4, 5):
            yield f"_ {begins} {' '.join(map(_shape, part[:length]))}"
    yield from pieces(words)
    yield from (f"_ {kind_of(word)}" for word in words)


def runs(words: Sequence[str], longest: int, longest_shape: int) -> Iterator[str]:
    """Words that follow each other, between both ends; the same of their shapes."""
    for said, most, mark in ((words, longest, ""), ([_shape(word) for word in words], longest_shape, "_ ")):
        ends = ["^", *said, "$"]
        for length in range(2, most + 1):
            for n in range(len(ends) - length + 1):
                yield mark + " ".join(ends[n : n + length])


def pieces(words: Sequence[str]) -> Iterator[str]:
    """Pieces of words."""
    for word in words:
        if len(word) >= LETTERS[0] and word.islower():
            for length in LETTERS:
                for n in range(len(word) + 3 - length):
                    yield f"~{f' {word} '[n : n + length]}"


def words_of(text: str) -> Sequence[str]:
    """Words and signs; what is written without spaces by its letters."""
    words: list[str] = []
    for word in _WORD.findall(text):
        words += list(word) if _UNSPACED.fullmatch(word) else [word]
    return words


def _shape(word: str) -> str:
    """The kind of a word that names or describes; one that only joins others stands for itself."""
    kind = kind_of(word)
    return word if kind in JOINS else kind.upper()


def _clauses(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """Between signs, with the sign that ends each; without the courtesies before what is meant."""
    clause: list[str] = []
    for word in words:
        if not clause and (word in _COURTESIES or not word[0].isalnum()):
            continue
        clause.append(word)
        if word in _ENDS:
            yield clause
            clause = []
    if clause:
        yield clause
