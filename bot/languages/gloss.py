"""A message put into English word by word, where every letter knows what it came from; so it can be put back."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from bot.languages.table import LETTER, UNSPACED, Table, fold
from bot.prompt import QUOTE, tidy

LONGEST = 240  # characters of a sentence that are looked at together
MOST_WORDS = 400  # that are put back word by word
_HIDDEN = re.compile(rf"{QUOTE}|[「『][^「『」』]{{1,300}}[」』]|https?://\S+|`[^`]*`|<?@[\w.-]+>?")
_SENTENCE = re.compile(
    rf"\s*<?@?overpaint(?:[ -]?bot)?\b>?[\s,:;!.-]*|(?:[^.!?\n]|[.!?](?=\w)){{1,{LONGEST}}}(?=[.!?\s]|\Z)"
    rf"|[^.!?\n]{{1,{LONGEST}}}|\s*[.!?\n]+\s*",
    re.IGNORECASE,
)
_MARKS = re.compile(
    "[\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]"
)  # no letters to the English reader, who may cut them off
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[{LETTER}])+")
_POLITE = ("PLEASE", "THANKS", "HELLO")
_LETTER = re.compile(f"[{LETTER}]")
_ENDS, _BEGINS = "\"'”»)]%,.!?、。！？，」』", "\"'“«„([#「『"
_APOSTROPHES = "'’"  # within a word: `#7'deki`
_SIGNS = {
    "。": ". ",
    "、": ", ",
    "！": "! ",
    "？": "? ",
    "，": ", ",
    "：": ": ",
    "،": ",",
    "؟": "?",
    "؛": ";",
    "।": ". ",
}
_SIGNS |= {"「": " “", "」": "” ", "『": " “", "』": "” ", "¿": "", "¡": ""}

Origin = tuple[int, ...]  # places in the person's text


@dataclass(frozen=True, slots=True)
class Gloss:
    """`english[n]` came from the characters `origins[n]` of `source`."""

    source: str
    english: str
    origins: tuple[Origin, ...]
    view: str  # what was put into English in capitals
    table: Table

    def own(self, english: str) -> str:
        """Words out of `english`, as the person said them, in their order."""
        said, told = list(_WORD.finditer(self.english)), [_plain(word.group()) for word in _WORD.finditer(english)]
        words = [_plain(word.group()) for word in said]
        if not told or max(len(told), len(words)) > MOST_WORDS:
            return english
        kept: set[int] = set()
        named: set[int] = set()
        for kind, a, b, c, d in SequenceMatcher(None, words, told, autojunk=False).get_opcodes():
            meant = [word for word in said[a:b] if self.view[slice(*word.span())] not in _POLITE]
            places = {place for word in meant for n in range(*word.span()) for place in self.origins[n]}
            if kind == "equal":
                kept |= places
            elif places and {"it", "them"} & set(told[c:d]):
                named.add(min(places))
        if not kept:
            return english
        own = _kept(self.source, kept, named - kept if self.table.it else set(), self.table.it)
        return own if english[-1] in _ENDS else own.rstrip(".!?。！？")


def trimmed(words: str, table: Table) -> str:
    """An instruction without what none needs; never without a word."""
    view = _HIDDEN.sub(lambda found: _LETTER.sub("X", found.group()), words)
    view = "".join(c if c == "X" else fold(c) for c in view)
    kept, done = words, False
    for pattern in table.trims:
        for found in reversed(list(pattern.finditer(view))):
            start, end = found.span()
            if start < end and _LETTER.search(view[:start] + view[end:]):
                kept, view, done = kept[:start] + kept[end:], view[:start] + view[end:], True
    return tidy(kept).strip("،、，。؛ ") if done else words


def _plain(word: str) -> str:
    return _MARKS.sub("", word.lower())


def _kept(source: str, kept: set[int], named: set[int], it: str) -> str:
    """The words at these places, with what stands between them where nothing is left out."""
    told: list[str] = []
    last, gap, missing = "", "", False
    for place, character in enumerate(source):
        if place in named:
            told.append(f" {it} ")
            missing = False
        mark = unicodedata.category(character) in ("Mn", "Mc")
        if not mark and not _LETTER.match(character):
            gap += "" if missing and character in _APOSTROPHES and _LETTER.match(source[place + 1 :]) else character
        elif place in kept or (mark and place - 1 in kept):
            if mark:
                kept.add(place)
            if missing:
                begins = _begins(gap) if " " in gap else _begins(gap).lstrip("'")  # the one of "d'un" begins nothing
                gap = _ends(gap) + ("" if _closed(last, character) else " ") + begins
            elif not told:
                gap = _begins(gap)
            told += [gap, character]
            last, gap, missing = character, "", False
        else:
            missing = True
    return _mended(tidy("".join(told) + _ends(gap)))


def _mended(words: str) -> str:
    """No signs of Han and kana left hanging where words were left out."""
    words = re.sub(rf"#\s*(?=[{UNSPACED}\uac00-\ud7af])", "", words)
    words = re.sub(r"[、，](?:\s*[、，])*\s*(?=[。！？])", "", words)
    words = re.sub(r"([、，。！？])(?:\s*[、，。])+", r"\1", words)
    return re.sub(r"^[\s、，。！？：；]+(?=\S)|[、，：；]+$", "", words)


def _ends(gap: str) -> str:
    """The signs that belong to the word before them."""
    return "".join(c for c in gap.split(" ", maxsplit=1)[0] if c in _ENDS)


def _begins(gap: str) -> str:
    return "".join(c for c in gap.rsplit(" ", maxsplit=1)[-1] if c in _BEGINS)


def _closed(last: str, first: str) -> bool:
    """Whether two letters stand together without a space."""
    return bool(re.fullmatch(f"[{UNSPACED}]{{2}}", last + first))


def _case(letter: str) -> tuple[bool, bool]:
    """Our English is in capitals; a number is set off from either."""
    return letter.isupper(), letter.isdecimal()


@dataclass(slots=True)
class _Line:
    """`view` is what patterns see of `text`, character by character."""

    text: str
    view: str
    origins: list[Origin]

    def part(self, start: int, end: int) -> tuple[str, str, list[Origin]]:
        return self.text[start:end], self.view[start:end], self.origins[start:end]

    def add(self, text: str, view: str, origins: list[Origin]) -> None:
        """At the end; what was put into English does not run into the next word."""
        last, first = self.view[-1:], view[:1]
        if _LETTER.match(last) and _LETTER.match(first) and _case(last) != _case(first):
            self.text, self.view, self.origins = f"{self.text} ", f"{self.view} ", [*self.origins, ()]
        self.text += text
        self.view += view
        self.origins += origins


def gloss(source: str, table: Table, names: Iterable[str] = (), people: Iterable[str] = ()) -> Gloss:
    """The text with the table's rules applied. `names`: what is remembered; `people`: who is there."""
    english: list[str] = []
    views: list[str] = []
    origins: list[Origin] = []
    for sentence in _lines(_read(source, table, names, people)):
        line = sentence
        for rule in table.compiled:
            if matches := list(rule.pattern.finditer(line.view)):
                line = _replaced(line, matches, rule.english, spaced=table.spaced, bare=not table.articles)
        english.append(line.text)
        views.append(line.view)
        origins += line.origins
    return Gloss(source, "".join(english), tuple(origins), "".join(views), table)


_LAST = re.compile("[aeoаеойяь]$")  # what an ending of a name stands in place of
_FLEETING = re.compile("[eеё](?=[kкцc]$)")


def _declined(source: str, table: Table, names: Iterable[str]) -> dict[int, tuple[int, str]]:
    """Where a name stands, with its own ending or another; where that ends, and the name: `Kingi` of Kinga, `Tomka` of Tomek."""
    found: dict[int, tuple[int, str]] = {}
    for name in names if table.endings else ():
        if len(name) < 2 or name[:2] not in source:
            continue
        stems = {form for form in (_LAST.sub("", name), _FLEETING.sub("", name)) if len(form) > 1}
        stem = "|".join(map(re.escape, sorted(stems, key=len, reverse=True)))
        for form in re.finditer(
            rf"(?<!\w)(?:(?:{stem or re.escape(name)})(?:{table.endings})|{re.escape(name)})(?!\w)", source
        ):
            if form.group()[:1].isupper():
                found[form.start()] = (form.end(), name)
    return found


def _read(source: str, table: Table, names: Iterable[str], people: Iterable[str]) -> _Line:
    """The text in plain signs and digits, without marks that only help to pronounce; and as patterns see it."""
    names = tuple(names)
    declined = _declined(source, table, (*people, *names))
    hidden = {place for found in _HIDDEN.finditer(source) for place in range(*found.span())}
    for name in names:
        alone = table.spaced or len(name) < 2  # without spaces, a name stands right before the ending that hangs on it
        word = rf"(?<!\w){re.escape(name)}(?!\w)" if alone else re.escape(name)
        for found in re.finditer(word, source, re.IGNORECASE):
            hidden |= set(range(*found.span()))
    text, view = list[str](), list[str]()
    origins = list[Origin]()
    done = 0
    for place, character in enumerate(source):
        if place < done:
            continue
        if place in declined and place not in hidden:
            done, name = declined[place]
            text += name
            view += "X" * len(name)
            origins += [tuple(range(place, done))] * len(name)
            continue
        if "\u064b" <= character <= "\u0652" or character == "\u0640":
            continue
        wide = unicodedata.normalize("NFKC", character) if "\uff01" <= character <= "\uff5e" else character
        plain = _SIGNS.get(character) or (
            "" if character in _SIGNS else str(int(character)) if character.isdecimal() else wide
        )
        text.append(plain)
        if (
            character.lower() in table.distinct
            and not _LETTER.match(source[place - 1 : place] or " ")
            and not _LETTER.match(source[place + 1 : place + 2] or " ")
        ):
            view.append(character.lower())
        else:
            view.append("X" * len(plain) if place in hidden and _LETTER.match(character) else "".join(map(fold, plain)))
        origins += [(place,)] * len(plain)
    return _Line("".join(text), "".join(view), origins)


def _lines(line: _Line) -> Iterator[_Line]:
    """Sentence by sentence, with what ends it; our name is one of its own."""
    for found in _SENTENCE.finditer(line.text):
        yield _Line(*line.part(*found.span()))


def _replaced(
    line: _Line, matches: Sequence[re.Match[str]], english: tuple[str | int, ...], *, spaced: bool, bare: bool
) -> _Line:
    made = _Line("", "", [])
    done = 0
    for match in matches:
        made.add(*line.part(done, match.start()))
        done = match.end()
        groups = {part: match.span(part) for part in english if isinstance(part, int) and match.span(part)[0] >= 0}
        inside = {n for span in groups.values() for n in range(*span)}
        origin = tuple(sorted({place for n in range(*match.span()) if n not in inside for place in line.origins[n]}))
        for n, part in enumerate(english):
            if isinstance(part, str):
                words = part if spaced or part in ("", ":", "x") else f" {part.strip()} ".replace("# ", "#")
                own = len(words) - 4 if bare and words.endswith("the ") and english[n + 1 : n + 2] else len(words)
                made.add(
                    words, words.upper(), [() if c.isspace() or at >= own else origin for at, c in enumerate(words)]
                )
            elif part in groups:
                made.add(*line.part(*groups[part]))
    made.add(*line.part(done, len(line.text)))
    return made
