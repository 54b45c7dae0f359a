r"""How a language is written down: words it is known by, and rules that put its phrases into English.

A table is `Table(words=..., rules=...)` in a module of its own (`de.py` is the example). It need not translate: content words stay
as they are ("the Himmel"), only what tells the English reader *what is asked, and of which picture* is put into English, and so is
small talk, so that it is known as such. What the reader hands on is put back in the person's own words afterwards, by
origin, in their order: so a rule may say what is meant and not what is said ("change the X" for "I find the X too kitschy").

One rule a line, `ENGLISH = PATTERN`, tried in order on each sentence, every match replaced once. So: whole phrases first, single
words last. In a pattern (a regular expression, without accents or with, in small letters: text is compared without either)

    (a|b)   groups without capturing
    ~       captures the fewest characters that fit; \1, \2 in ENGLISH are these
    @       captures one word
    %       captures a number in digits
    ^       the start of a sentence or clause, also right after words that are PLEASE, CAN YOU, AND ... already
    $       the end of a sentence or clause
    <name>  the pattern of that name in `parts`; <<name>> captures it too (later rules put it into English)
    (?P<>x) captures x, whatever it is
    MAKE    capitals are English that an earlier rule has put in: they are never matched by small letters

A pattern is bounded by word ends on both sides, unless the table is `spaced=False` (Japanese, Chinese; Korean and others whose
endings hang on the word may use it too): then English is set off by spaces. An empty ENGLISH drops words. Quoted text,
links and remembered names are never matched. Lines that begin with `# ` are remarks. English that is kept keeps all the words
that it came from: so do not let `draw =` take in the article that follows it (`(?= <a> )`), nor what belongs to an option.

`cuts` are patterns without English, one a line, in the person's words: what no instruction needs (address, politeness that the
reader misses, reasons), cut from it when it is put back. There `^` and `$` are where a clause begins and ends, and `…` is the rest of
a clause.

The phrases the reader knows are in `grammar.py` (what is asked), `mention.py` (which picture), `prompt.py` (options) and `talk.py`
(small talk, politeness). Useful ones: make the X ..., make it ..., add, remove, replace X with, change the, draw, undo, again,
cancel, delete it, help; the second picture, the last picture, the previous one, the original, the one with X, both, all of them;
four pictures of, 3 versions, portrait format, square format, 16:9, seed 7, best quality; thanks, nice, so, lol (in
company of such words alone a sentence is silence), `it is ...`, `i ...`, `when ...` (remarks: silence too).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

LETTER = r"\w\u0300-\u036f\u064b-\u065f\u0900-\u0963"  # inside [...]: letters, and marks that belong to them
UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"  # inside [...]: kana and Han
LATIN, GREEK, CYRILLIC, ARABIC = ("\u0041", "\u024f"), ("\u0370", "\u03ff"), ("\u0400", "\u04ff"), ("\u0600", "\u06ff")
_PLAIN = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "a", "œ": "o", "ð": "d", "ى": "ي", "ة": "ه"}
_SAID = (
    "PLEASE",
    "YOU",
    "AND",
    "THEN",
    "BUT",
    "OK",
    "NOW",
    "HELLO",
    "HEY",
    "JUST",
    "ALSO",
    "NO",
    "SO",
    "YES",
    "THANKS",
    "LOL",
    "NICE",
    "WOW",
)
_START = (
    rf"(?:\A(?!\s*\x40)[^{LETTER}#\"'“„«(]{{0,3}}|(?<=[,;:–—-] )|(?<=[,;:])(?! )|JOINS|"
    + "|".join(f"(?<={word} )" for word in _SAID)
    + ")"
    rf"(?!(?:[A-Z]+ )?(?:{'|'.join(_SAID)})\b)"
)
_END = rf"(?=[^{LETTER}]*\Z| ?[,;:]| (?:PLEASE|AND|BUT|THEN|INSTEAD)\b)"
_BEFORE = rf"(?:(?<![{LETTER}])|(?![{LETTER}]))"
_AFTER = rf"(?:(?![{LETTER}])|(?<![{LETTER}]))"

_STOPS = r",;:.!?…\n،؛؟。、，；：！？–—()"
_CLAUSE = rf"(?:\A|(?<=[{_STOPS}] )|(?<=[{_STOPS}])(?! )|JOINS)"
_CLOSED = rf"(?=\s*(?:[{_STOPS}]|\Z))"
_REST = rf"[^{_STOPS}]{{0,120}}"

_ALWAYS = r"""
    \1 pictures of = ^%x(?= )
    make \1 = ^I WANT (?P<>THE|IT|HIM)(?= )
    change \1 = ^I DON'T LIKE (?P<>THE|IT|THIS)(?=.{1,60}[,.] ?(CHANGE|REPLACE|REMOVE|ADD|MAKE|PUT)\b)
    change the \1 = ^THE @(?=.{1,60}, (CHANGE|REPLACE|REMOVE|ADD|MAKE|PUT)\b)
    make the \1 = ^THE @(?= (PLEASE|MORE|LESS|SO|TOO)\b)
    \1, = ^(USE|TAKE) (?P<>#\d+|PICTURE \d+|THE ORIGINAL|THE \w+ (ONE|PICTURE)) AND
"""  # after the rules of every language


@dataclass(frozen=True, slots=True)
class Rule:
    pattern: re.Pattern[str]
    english: tuple[str | int, ...]  # words, and groups by their number


@dataclass(frozen=True)
class Table:
    """`words`: common ones that other languages do not have, by which it is known. `it`: what a picture is called when it was
    named by words that are gone. `spelled`: letters that people also write in another way, as patterns."""

    words: str
    rules: str
    letters: str = ""  # that only this language has, or few
    parts: Mapping[str, str] = field(default_factory=dict)
    spelled: Mapping[str, str] = field(default_factory=dict)
    cuts: str = ""  # what no instruction needs
    it: str = ""
    joins: str = ""  # its "and", "but", "then": what comes after one is a clause of its own
    distinct: str = ""  # letters that are another word with their accent, where they stand alone: the Italian "è"
    spaced: bool = True
    articles: bool = True  # where there are none, "the" before what is captured comes from none of the words
    endings: str = ""  # of names, as a pattern, where names are declined: they are read without

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(folded(self.words).split())

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """How longer words of the rules begin, to guess by."""
        patterns = " ".join(line.partition(" = ")[2] for line in self.rules.splitlines())
        return tuple(set(re.findall(r"(?<![\\<])\b[^\W\d_]{4,}", folded(patterns))))

    @cached_property
    def compiled(self) -> tuple[Rule, ...]:
        lines = (line.strip() for line in (self.rules + _ALWAYS).splitlines())
        return tuple(self._rule(line) for line in lines if line and not line.startswith("# "))

    @cached_property
    def trims(self) -> tuple[re.Pattern[str], ...]:
        """What is cut from an instruction."""
        lines = (line.strip() for line in self.cuts.splitlines())
        return tuple(
            re.compile(self._pattern(line, _CLAUSE, _CLOSED)) for line in lines if line and not line.startswith("#")
        )

    def _rule(self, line: str) -> Rule:
        english, _, pattern = (" " + line).partition(" = ")
        parts = re.split(r"\\(\d)", english.strip())
        return Rule(
            re.compile(self._pattern(pattern, _START, _END)),
            tuple(int(p) if n % 2 else p for n, p in enumerate(parts)),
        )

    def _pattern(self, pattern: str, start: str, end: str) -> str:
        for name, part in self.parts.items():
            pattern = pattern.replace(f"<<{name}>>", f"(?P<>{part})").replace(f"<{name}>", f"({part})")
        for letter, other in self.spelled.items():
            pattern = pattern.replace(letter, other)
        pattern = "".join(c if c.isupper() or c in self.distinct else fold(c) for c in pattern)
        pattern = re.sub(r"(?<!\\)\((?!\?)", "(?:", pattern).replace("(?P<>", "(")
        pattern = pattern.replace("…", _REST)
        joins = "|".join(rf"(?<= {word} )|(?<=\A{word} )" for word in folded(self.joins).split())
        start = start.replace("JOINS", joins or "(?!)")
        pattern = re.sub(r"(?<![\\\[])\^", lambda _: start, pattern)
        pattern = re.sub(r"(?<!\\)\$", lambda _: end, pattern)
        pattern = re.sub(r"(?<!\\)~", "(.{1,120}?)", pattern)
        pattern = re.sub(r"(?<!\\)@", lambda _: rf"([{LETTER}'-]+)", pattern)
        pattern = re.sub(r"(?<!\\)%", r"(\\d+)", pattern)
        return f"{_BEFORE}(?:{pattern}){_AFTER}" if self.spaced else pattern


def fold(letter: str) -> str:
    """A small letter without its accent; always one character."""
    letter = _PLAIN.get(letter) or letter.lower()[:1]
    if any(first <= letter <= last for first, last in (LATIN, GREEK, CYRILLIC, ARABIC)):
        letter = unicodedata.normalize("NFD", letter)[:1]
    return _PLAIN.get(letter, letter)


def folded(text: str) -> str:
    return "".join(map(fold, text))
