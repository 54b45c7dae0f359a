"""A message that is known to ask several things: of all ways to cut it at its joints, the likeliest."""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot import clause, grammar
from bot.clause import Mood
from bot.conversation import Asks
from bot.lineage import Scene
from bot.parts import Part
from bot.prompt import FORMAT, QUOTE, SHAPE
from bot.versions import MANY, MOST, announces, counted

_SILENCE, _SEVERAL = "silence", "several"  # what a classifier calls words that ask nothing, and more than one thing
_ATOMS = 12  # pieces of a message that are weighed together
_LONG = 1500  # characters; of a longer one, half as many pieces
_LINK = (
    r"(?:and|then|also|plus|but|so|now|meanwhile|instead|afterwards|after (?:that|this)|next|lastly|finally|besides"
    r"|secondly|second(?=,)|first(?:ly)?(?=,)|third(?=,)|please|pls|oh|ok|ah)"
)
_CUT = re.compile(
    r"(?P<row>\s*\n\s*(?:[-*•–>]|->|\(?[a-h1-9][.)])\s+|\s+(?:\||/|->|→|=>|•)\s+|\s*;\s*|\n+"
    r"|(?:^|(?<=[\s:;,.]))\(?[a-h]\)\s*)|(?P<count>(?:^|(?<=[\s;,.]))\(?[1-9][.)]\s+)"
    r"|(?P<end>(?<=[.!?])[\"')]*\s+|\s+[-–—]+\s+)"
    r"|(?P<head>:\s+)"
    r"|(?P<then>,?\s+(?:and\s+|&\s+|but\s+)?(?:then|afterwards|after (?:that|this)|followed by|as well as|also|plus)"
    r"(?:\s+(?:also|then|please))*,?\s+|\s+[+]\s+)"
    r"|(?P<and>,?\s+(?:and|&|n)\s+)"
    r"|(?P<comma>,(?:\s+|(?=[^\x00-\x7f])|(?<=[^\x00-\x7f],)))",
    re.IGNORECASE,
)
_LEADS = re.compile(rf"^(?:{_LINK}\b[\s,:]|[^\w\"'#@(“«„‘])+(?=\S)", re.IGNORECASE)
_COST = {
    "row": 0.2,
    "count": 0.0,
    "end": 0.2,
    "head": 0.0,
    "then": 0.6,
    "and": 0.6,
    "comma": 0.9,
}  # of another kind there
_COST_SAME = {
    "row": 0.0,
    "count": 2.5,
    "end": 1.5,
    "head": 2.5,
    "then": 1.0,
    "and": 1.9,
    "comma": 1.6,
}  # of the same kind
_LIKELY = 0.01  # what is less likely is not looked at
_KINDS_OF_PICTURES = (
    r"things|(?:pic|picture|img|image|file|version|variant|option|portrait|sticker|mockup|deliverable|card|poster|logo|icon|sheet|take|handout"
    r"|drawing|design|banner|scene)s"
)
_COUNTS = re.compile(
    rf"\b(?P<n>two|three|four|five|six|[2-6])\s+(?:\w+\s+){{0,2}}?(?:{_KINDS_OF_PICTURES})\b", re.IGNORECASE
)
_NO_PART = re.compile(
    rf"^(?:\W|\b(?:for|the|in|as|on|its|own|their|each|every|all|both|separate(?:ly)?|different|{_KINDS_OF_PICTURES}|pictures?|pic|img|image|file|series|page|card|not|same|obviously"
    rf"|apart|from|other|please|thanks|thx|cheers|need|want|an?|one|per|i|we|have|{MANY})\b)+$",
    re.IGNORECASE,
)
_TELLING = {  # words without which hardly anybody asks for it
    Asks.TEXT: re.compile(rf"{QUOTE}|\b[A-Z]{{3,}}\b|(?i:\b(?:words?|text|letter|title|caption|headline|say|write|print|sign|reads?))"),
    Asks.VARY: re.compile(r"(?i:\b(?:more|again|another|other|takes?|versions?|vari|alternative|option|re-?do|retry|try|like this|different|\d))"),
    Asks.COMPARE: re.compile(r"(?i:\b(?:compar|side by side|next to|before|differ|vs))"),
    Asks.UPSCALE: re.compile(r"(?i:scal|res\b|resol|\dk\b|\dx\b|x\d|\b(?:big|large|sharp|print|poster|size|quality|hd|crisp|enlarg|blow))"),
    Asks.EXTEND: re.compile(rf"(?i:\d:\d|\b(?:{SHAPE}|wid|tall|high|zoom|exten|expan|format|banner|phone|desktop|room|sides?|a\d|aspect|crop|frame|space|margin))"),
    Asks.EXPORT: re.compile(rf"(?i:\b(?:{FORMAT}|send|export|download|files?|save|layer|zip)\b)"),
    Asks.SHOW: re.compile(r"(?i:\b(?:show|see|prompt|seed|history|recipe|looked|original|made|list|tree))"),
    Asks.UNDO: re.compile(r"(?i:\b(?:undo|back|revert|restore|before|roll|scratch|previous|original|reset|earlier|was|return|reverse))"),
    Asks.CANCEL: re.compile(r"(?i:\b(?:stop|cancel|never ?mind|forget|hold|abort|nvm|scrap|halt|scratch|leave|wait))"),
    Asks.DELETE: re.compile(r"(?i:\b(?:delete|remove|bin|trash|take down|scrap|nuke|rid|erase|lose|away))"),
    Asks.REMEMBER: re.compile(r"(?i:\b(?:remember|call|name|save|is|keep|memor))"),
    Asks.FORGET: re.compile(r"(?i:\b(?:forget|unlearn))"),
    Asks.DESCRIBE: re.compile(r"(?i:\b(?:describe|what|who|is that|tell|caption|alt|which|explain))"),
    Asks.SETTINGS: re.compile(r"(?i:\b(?:setting|default|always|from now|never|every))"),
    Asks.USAGE: re.compile(r"(?i:\b(?:left|quota|usage|how many|limit|credit))"),
    Asks.HELP: re.compile(r"(?i:\b(?:help|how|what|command|can you))"),
}  # fmt: skip

_PLAIN = {  # words with which nearly everybody does
    Asks.UNDO: re.compile(r"^(?i:undo|revert|(?:go|take|roll|step|switch) ?(?:\S+ ){0,3}back|back to|restore|rollback|scratch|to the (?:original|first)|return to)\b"),
    Asks.UPSCALE: re.compile(r"(?i:\b[248]k\b|\bupscal|resolution|hi(?:gh)?[- ]?res|-res\b|\bscale up|print[- ](?:size|quality|res|ready)|(?:big|larg)(?:ger|gest|est|er)? (?:file|version|one)\b|\bone bigger)"),
    Asks.EXPORT: re.compile(rf"(?i:\b(?:{FORMAT})\b|layered file|\bexport|\bdownload)"),
    Asks.SHOW: re.compile(r"(?i:\b(?:prompt|seed|history)\b|how it looked|^show)"),
    Asks.TEXT: re.compile(rf"{QUOTE}|(?i:\b(?:says?|saying|words?|title|write|letters|text|caption))\b.*\b[A-Z]{{2,}}|^[A-Z]{{3,}}"),
    Asks.REMEMBER: re.compile(r"(?i:\bremember\b|^(?:call|name) (?:him|her|it|this|that|them)\b)"),
    Asks.EXTEND: re.compile(r"(?i:\d:\d|\b(?:wider|wide|taller|tall|portrait|landscape|square|zoom(?:ed)? out|go wide)\b)"),
    Asks.COMPARE: re.compile(r"(?i:\bcompare|side by side|next to the old)"),
    Asks.CANCEL: re.compile(r"(?i:^(?:stop|cancel|never ?mind|nvm|hold that|abort)\b)"),
    Asks.DESCRIBE: re.compile(r"(?i:\bdescribe|^(?:who|what)(?:'s| is| are)? (?:the|this|that|in)\b|^is (?:that|this|it)\b)"),
    Asks.VARY: re.compile(r"(?i:\b(?:\d|two|three|four|five|six|some) (?:more|other|variation|variant|version|take|alternative|option)s?|\bagain$|^again\b|^redo)"),
    Asks.GENERATE: re.compile(r"(?i:\b(?:new|fresh|another|different) (?:one|picture|image|drawing|poster|graphic)\b|^draw )"),
}  # fmt: skip
_WITH = re.compile(r"(?i:\b(?:with|but|without|where|wearing|a [\w-]+ (?:version|variant|one))\b)")


@dataclass(frozen=True, slots=True)
class _Atom:
    """Words between two joints; `mark`: the joint before them."""

    start: int
    end: int
    mark: str


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to read the first atoms: what each run of them asks, and how likely that is."""

    score: float = 0.0
    said: tuple[tuple[str, str], ...] = ()  # words, and what they ask; without those that ask nothing

    def and_then(self, words: str, ask: str, chance: float, mark: str) -> "_Way":
        if ask == _SILENCE:
            return _Way(self.score + chance, self.said)
        cost = 0.0
        if self.said:
            before, asked = self.said[-1]
            cost = _COST[mark] if ask != asked else _COST_SAME[mark] - (3.0 if _alike(before, words) else 0.0)
        return _Way(self.score + chance - cost, (*self.said, (words, ask)))


def several(words: str, scene: Scene, chances: Callable[[str], Mapping[str, float]]) -> list[Part]:
    """`take back your last move and give the knight a monocle` is an undo and an edit; of all ways to cut the message
    at its joints, the likeliest. `chances`: what words may ask if they are a message, and how likely each is."""
    atoms = _atoms(words)
    shown = bool(scene.above or scene.attached)
    wanted = next((counted(m["n"]) for m in _COUNTS.finditer(words)), 0)
    best: list[dict[tuple[int, str], _Way]] = [{(0, ""): _Way()}]  # by how many are asked, and what was asked last
    for end in range(1, len(atoms) + 1):
        best.append({})
        for begin in range(end):
            said = _without_lead(words[atoms[begin].start : atoms[end - 1].end])
            rows = sum(
                atoms[n].mark == "row" or _alike(*(_without_lead(words[a.start : a.end]) for a in atoms[n - 1 : n + 1]))
                for n in range(begin + 1, end)
            )
            for ask, chance in _likely(said, shown, chances).items():
                for way in best[begin].values():
                    longer = way.and_then(said, ask, chance - rows, atoms[begin].mark)
                    key = (len(longer.said), longer.said[-1][1] if longer.said else "")
                    if key not in best[end] or longer.score > best[end][key].score:
                        best[end][key] = longer
    ways = [way for way in best[-1].values() if 1 < len(way.said) <= MOST]
    if not ways:
        return []
    way = max(ways, key=lambda way: way.score - (1.5 * abs(len(way.said) - wanted) if wanted else 0.0))
    told = [
        (said, ask)
        for n, (said, ask) in enumerate(way.said)
        if not (ask == Asks.VARY and announces(said) and _EDITS in (way.said[n + 1 :] or [("", "")])[0])
    ]
    return [Part(said, None if ask in _DRAWN else Asks(ask), ask == Asks.GENERATE) for said, ask in told]


_EDITS = str(Asks.EDIT)
_DRAWN = frozenset({Asks.GENERATE, Asks.EDIT})


def _atoms(words: str) -> list[_Atom]:
    """What stands between the joints of a message; where there are too many, only between the strong ones."""
    atoms: list[_Atom] = []
    begin, mark = 0, "row"
    for start, end, next_mark in [
        *((cut.start(), cut.end(), cut.lastgroup or "row") for cut in _CUT.finditer(words)),
        (len(words), len(words), "row"),
    ]:
        if re.search(r"\w", words[begin:start]):
            atoms.append(_Atom(begin, start, mark))
        begin, mark = end, next_mark
    for weak in ("comma", "and", "head", "then"):
        if len(atoms) > _ATOMS:
            strong = [n for n, atom in enumerate(atoms) if n == 0 or atom.mark != weak]
            ends = [*(n - 1 for n in strong[1:]), len(atoms) - 1]
            atoms = [replace(atoms[n], end=atoms[last].end) for n, last in zip(strong, ends, strict=True)]
    if len(atoms) > _ATOMS:
        atoms = [atom for atom in atoms if clause.mood(words[atom.start : atom.end]) is not Mood.TALK]
    return atoms[: _ATOMS if len(words) < _LONG else _ATOMS // 2]


def _without_lead(words: str) -> str:
    """`and then a hat` is `a hat`."""
    return _LEADS.sub("", words).strip(" ,;:")


def _likely(said: str, shown: bool, chances: Callable[[str], Mapping[str, float]]) -> dict[str, float]:
    """The logarithm of how likely each ask is; `one image each` asks nothing of its own."""
    if not re.search(r"\w", said) or _NO_PART.match(said):
        return {_SILENCE: 0.0}
    rule = grammar.asked(said)
    return {
        ask: math.log(chance) + _leaning(said, ask, rule, shown)
        for ask, chance in chances(said).items()
        if chance > _LIKELY and ask not in (_SEVERAL, Asks.CLARIFY)
    }


def _leaning(said: str, ask: str, rule: Asks | None, shown: bool) -> float:
    """What speaks for or against some words asking something, besides what messages like them ask: `a lamb` is no
    text to write. `rule`: what the table makes of them; `shown`: whether there is a picture."""
    lean = 0.7 * (rule == ask) + 0.5 * (ask == Asks.EDIT)
    lean -= 1.2 * (ask in _TELLING and not _TELLING[Asks(ask)].search(said))
    lean += 2.3 * (ask in _PLAIN and bool(_PLAIN[Asks(ask)].search(said)))
    lean -= 2.0 * (ask == Asks.VARY and bool(_WITH.search(said)))
    lean -= 0.7 * (ask == Asks.GENERATE and shown and not grammar.DRAW.search(said))
    return lean - 3.0 * (not shown and ask in _OF_A_PICTURE)


_OF_A_PICTURE = frozenset({Asks.EDIT, Asks.VARY, Asks.UPSCALE, Asks.EXTEND, Asks.TEXT, Asks.UNDO})


def _alike(left: str, right: str) -> bool:
    """`her in mourning dress` and `her as a ghost`; `Jojo solo` and `Lea solo`; but not `add a hat`, `add a moon`."""
    a, b = (re.findall(r"[\w'-]+", side.lower()) for side in (left, right))
    if not a or not b:
        return False
    begins = a[0] == b[0] and not grammar.EDIT.search(left) or {a[0], b[0]} <= {"a", "an", "the", "one"}
    return begins or a[-1] == b[-1] and min(len(a), len(b)) > 1
