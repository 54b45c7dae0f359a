"""Options that people say in words or flags; what is left of the words is what to draw."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import gcd
from typing import Any

from bot.conversation import Asks

Options = dict[str, Any]
Found = re.Match[str]

_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
NUMBERS = {word: n for n, word in enumerate(_COUNTED, 1)} | {"couple": 2}
NUMBER = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?couple(?: of)?)"
FORMATS = {
    "psd": "psd",
    "photoshop": "psd",
    "photoshop file": "psd",
    "layers": "psd",
    "layered": "psd",
    "ora": "ora",
    "openraster": "ora",
    "krita": "ora",
    "png": "png",
    "webp": "webp",
    "gif": "gif",
    "animation": "gif",
    "mp4": "mp4",
    "video": "mp4",
    "timelapse": "mp4",
    "zip": "zip",
    "json": "json",
    "recipe": "json",
}
FORMAT = "|".join(sorted(FORMATS, key=len, reverse=True))
SHAPES = {
    "square": "1:1",
    "portrait": "2:3",
    "vertical": "9:16",
    "tall": "9:16",
    "landscape": "3:2",
    "horizontal": "3:2",
    "wide": "16:9",
    "widescreen": "16:9",
    "panoramic": "21:9",
    "panorama": "21:9",
    "ultrawide": "21:9",
    "cinematic": "21:9",
}
SHAPE = "|".join(sorted(SHAPES, key=len, reverse=True))
SIDES = {
    "left": "left",
    "right": "right",
    "top": "top",
    "above": "top",
    "upward": "top",
    "upwards": "top",
    "up": "top",
    "bottom": "bottom",
    "below": "bottom",
    "downward": "bottom",
    "downwards": "bottom",
    "down": "bottom",
}
SIDE = "|".join(sorted(SIDES, key=len, reverse=True))
FACTORS = {"double": 2, "twice": 2, "triple": 3, "quadruple": 4}
QUOTE = (
    r"[\"“«„]([^\"”»“]{1,300})[\"”»“]"
    r"|(?<!\w)'([^']{1,300})'(?!\w)|(?<!\w)‘([^’]{1,300})’(?!\w)"
)
DRAWN = frozenset({Asks.GENERATE})
CHANGED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND})
MADE = DRAWN | CHANGED | {Asks.VARY}
_END = r"(?=\s*(?:[,.;!?]|$|\band\b|\bbut\b|\bplease\b|\bpls\b))"


@dataclass(frozen=True, slots=True)
class Option:
    """Words that set options. `read` gives them, or None where the words mean something else after all.
    `kept` stays in the instruction in place of the words."""

    pattern: re.Pattern[str]
    read: Callable[[Found], Options | None]
    asks: frozenset[Asks] | None = None  # None: whatever is asked
    kept: str = ""


def _option(
    pattern: str, read: Callable[[Found], Options | None], *asks: Asks | frozenset[Asks], kept: str = ""
) -> Option:
    named = frozenset(a for group in asks for a in (group if isinstance(group, frozenset) else (group,)))
    return Option(re.compile(pattern, re.IGNORECASE), read, named or None, kept)


def number(word: str) -> int:
    """`4`, `four` or `a couple of`."""
    word = re.sub(r"^a (?=couple)| of$", "", word.lower())
    return int(word) if word.isdecimal() else NUMBERS[word]


def _count(found: Found) -> Options | None:
    n = number(found["n"])
    return {"count": n} if n > 0 else None


def _ratio(found: Found) -> Options | None:
    """A ratio of sides, and not the time on a clock."""
    across, down = int(found[1]), int(found[2])
    if (
        not (across and down)
        or (gcd(across, down) > 1 and (across, down) not in ((21, 9), (9, 21)))
        or not 0.25 <= across / down <= 4
    ):
        return None
    return {"aspect": f"{across}:{down}"}


def _size(found: Found) -> Options | None:
    across, down = int(found[1]), int(found[2])
    return {"size": f"{across}x{down}"} if min(across, down) >= 64 and max(across, down) <= 16384 else None


def _share(found: Found) -> Options | None:
    share = float(found["p"]) / 100 if found["p"] else float(found["s"])
    return {"strength": share} if 0 <= share <= 1 else None


def _factor(found: Found) -> Options | None:
    word = next(group for group in found.groups() if group).lower()
    value = FACTORS.get(word) or float(word) if not word.isalpha() or word in FACTORS else number(word)
    return {"factor": int(value) if value == int(value) else value} if 1 < value <= 16 else None


def _text(found: Found) -> Options:
    return {"text": next(group for group in found.groups() if group)}


def _sides(found: Found) -> Options:
    named = {SIDES[word] for word in re.findall(rf"\b(?:{SIDE})\b", found.group().lower())}
    if re.search(r"\b(both|either) sides?\b|\bsideways\b", found.group(), re.IGNORECASE):
        named |= {"left", "right"}
    if re.search(r"\b(all|every|each) (?:(?:four )?sides?|directions?)\b", found.group(), re.IGNORECASE):
        named |= set(SIDES.values())
    return {"sides": [side for side in ("left", "right", "top", "bottom") if side in named]}


def _as(key: str, value: Any) -> Callable[[Found], Options]:
    return lambda found: {key: value}


def _words(key: str) -> Callable[[Found], Options | None]:
    return lambda found: {key: found["v"].strip(" ,.;!")} if found["v"].strip(" ,.;!") else None


def _number(key: str) -> Callable[[Found], Options | None]:
    def read(found: Found) -> Options | None:
        value = float(found["v"])
        return {key: int(value) if key in ("seed", "steps", "count") else value}

    return read


_FLAG = r"(?<!\S)(?:--|—|–)"
_IS = r"(?:\s*[=:]\s*|\s+)"

FLAGS = (
    _option(_FLAG + r"seed" + _IS + r"(?P<v>\d{1,10})\b", _number("seed")),
    _option(_FLAG + r"steps" + _IS + r"(?P<v>\d{1,3})\b", _number("steps")),
    _option(_FLAG + r"(?:guidance|cfg(?:[-_]scale)?|scale)" + _IS + r"(?P<v>\d{1,2}(?:\.\d+)?)\b", _number("guidance")),
    _option(_FLAG + r"(?:count|n|num|images)" + _IS + r"(?P<v>\d{1,2})\b", _number("count")),
    _option(
        _FLAG + r"(?:ar|aspect(?:[-_]ratio)?|ratio)" + _IS + r"(\d{1,2})[:x/](\d{1,2})\b",
        lambda f: {"aspect": f"{int(f[1])}:{int(f[2])}"},
    ),
    _option(_FLAG + r"(?:size|res(?:olution)?)" + _IS + r"(\d{2,5})\s*[x×]\s*(\d{2,5})\b", _size),
    _option(_FLAG + r"strength" + _IS + r"(?:(?P<p>\d{1,3})\s*%|(?P<s>[01]?\.?\d+))", _share),
    _option(_FLAG + r"(?:no|negative(?:[-_]prompt)?|neg)" + _IS + r"(?P<v>(?:(?!\s(?:--|—)).)+)", _words("negative")),
    _option(_FLAG + r"(?:model|m)" + _IS + r"(?P<v>[\w./:-]+)", _words("model")),
    _option(_FLAG + rf"format{_IS}(?P<v>{FORMAT})\b", lambda f: {"format": FORMATS[f["v"].lower()]}),
    _option(_FLAG + r"(?:quick|fast|draft|turbo)\b", _as("quality", "quick")),
    _option(_FLAG + r"(?:best|hq|hd)\b", _as("quality", "best")),
    _option(_FLAG + r"q(?:uality)?" + _IS + r"(?P<v>quick|best)\b", _words("quality")),
    _option(_FLAG + rf"(?P<v>{SHAPE})\b", lambda f: {"aspect": SHAPES[f["v"].lower()]}),
    _option(
        r"(?:\b(?:with|using|use|on|at)\s+)?(?:the\s+)?\bseed(?:\s*[=:]\s*|\s+(?:number\s+|of\s+)?)(?P<v>\d{1,10})\b",
        _number("seed"),
    ),
    _option(r"(?:\b(?:with|using|in|at|use)\s+)?\bsteps\s*[=:]\s*(?P<v>\d{1,3})\b", _number("steps")),
    _option(
        r"(?:\b(?:with|using|in|at|use)\s+)?(?<![\w-])(?P<v>\d{1,3})\s+(?:sampling\s+|inference\s+)?steps" + _END,
        _number("steps"),
    ),
    _option(
        r"(?:\b(?:with|using|at)\s+)?\b(?:guidance|cfg)(?:\s+scale)?(?:\s*[=:]\s*"
        r"|\s+(?:of\s+)?)(?P<v>\d{1,2}(?:\.\d+)?)\b",
        _number("guidance"),
    ),
    _option(
        r"(?:\b(?:with|using|at)\s+)?(?:a\s+)?\bstrength(?:\s*[=:]\s*|\s+(?:of\s+)?)(?:(?P<p>\d{1,3})\s*%"
        r"|(?P<s>[01]?\.?\d+))",
        _share,
    ),
    _option(r"(?:\b(?:with|using|at)\s+)?(?<!\w)(?:(?P<p>\d{1,3})\s*%|(?P<s>[01]?\.\d+))\s+strength\b", _share),
    _option(r"\bnegative(?: prompt)?\s*:\s*(?P<v>[^.;\n]+)", _words("negative")),
    _option(r"(?:,\s*)?\b(?:(?:with|using)\s+(?:the\s+)?|use\s+(?:the\s+)?)(?P<v>[\w./-]+)\s+model\b", _words("model")),
    _option(r"(?:,\s*)?\b(?:with|using|use)\s+(?:the\s+)?model\s+(?P<v>[\w./:-]+)", _words("model")),
    _option(
        r"(?:,\s*)?\b(?:with|using|via)\s+(?P<v>(?:flux|sdxl|sd3|qwen|z-image|doodle|klein|kandinsky|sana)[\w./:-]*)",
        _words("model"),
    ),
)

WORDS = (
    # shape
    _option(
        r"(?:\b(?:in|at|as|with)\s+)?(?<![\w:#-])(\d{2,5})\s*(?:x|×|by)\s*(\d{2,5})(?:\s*(?:px|pixels))?\b",
        _size,
        MADE | {Asks.UPSCALE},
    ),
    _option(
        r"(?:\b(?:in|as|with|to|into|make it|make this)\s+)?(?:an?\s+)?(?<!\bat"
        r" )(?<![\d:])(\d{1,2}):(\d{1,2})(?![\d:]|\s*[ap]m)(?:\s+(?:aspect(?: ratio)?|ratio|format|version))?\b",
        _ratio,
        MADE,
    ),
    _option(
        rf"(?:\b(?:in|as|make (?:it|this))\s+)?(?:an?\s+)?\b(?P<v>{SHAPE})\s+(?:format|mode|orientation|aspect(?:"
        rf" ratio)?|ratio|shape|version)\b",
        lambda f: {"aspect": SHAPES[f["v"].lower()]},
        MADE,
    ),
    _option(
        rf"(?:,\s*|\bin\s+|\bmake (?:it|this|that|the (?:picture|image))\s+|\bcrop (?:it |this |that"
        rf" )?(?:in)?to\s+)(?:an? )?(?P<v>{SHAPE}){_END}",
        lambda f: {"aspect": SHAPES[f["v"].lower()]},
        MADE,
    ),
    _option(
        r"(?:\b(?:for|as)\s+)?(?:an?\s+)?\b(?:phone (?:wallpaper|background)|(?:instagram |insta )?story format)\b",
        _as("aspect", "9:16"),
        MADE,
    ),
    # how many
    _option(
        rf"^(?P<n>{NUMBER})\s+(?:different\s+|more\s+|other\s+)?(?:pictures|images|pics|drawings)\s+of\s+",
        _count,
        DRAWN,
    ),
    _option(rf"^(?P<n>{NUMBER})\s+different\s+(?=\w+s\b)(?!versions|variations|variants|takes|options)", _count, DRAWN),
    _option(
        rf"\b(?P<n>{NUMBER})\s+(?:different\s+|more\s+|other\s+|new\s+)*(?:versions|variations|variants|takes"
        rf"|options|alternatives|tries|ideas)(?:\s+(?:of|for))?\b",
        _count,
        MADE,
    ),
    _option(
        rf"(?:,\s*|\b(?:and|give me|make|i want|do)\s+)?\b(?P<n>{NUMBER})\s+of\s+(?:them|those|these|it)\b",
        _count,
        MADE,
    ),
    _option(rf"(?:,\s*)?\b(?P<n>{NUMBER})\s+times\b", _count, Asks.GENERATE, Asks.VARY),
    _option(rf"\b(?P<n>{NUMBER})\s+(?:more|others)\b", _count, Asks.VARY),
    _option(
        r"(?:,\s*|\s|^)(?:x\s?(?P<n>\d{1,2})|(?P<m>\d{1,2})\s?x)$",
        lambda f: {"count": int(f["n"] or f["m"])},
        Asks.GENERATE,
        Asks.VARY,
    ),
    # care
    _option(
        r"^(?:an?\s+)?quick(?:\s+(?:draft|version|preview|one|take|sketch))?\s*[:,]\s*|^(?:an?\s+)?(?:quick"
        r"|rough)\s+(?:draft|preview|version)\s+of\s+|(?:,\s*|\s+)(?:make it quick|(?:just )?(?:an? )?quick"
        r" (?:draft|preview|version|one))$|\b(?:in\s+)?(?:draft|quick|fast|low)\s+quality\b|,\s*(?:quick(?:ly)?"
        r"|fast)$",
        _as("quality", "quick"),
        MADE,
    ),
    _option(
        r"(?:,\s*)?(?:\b(?:in|at|with)\s+(?:the\s+)?)?\b(?:best|highest?|top|max(?:imum)?)\s+(?:possible\s+)?quality\b",
        _as("quality", "best"),
        MADE | {Asks.UPSCALE},
    ),
    _option(
        r"(?:,\s*|\s+)(?:but\s+)?(?:without|with no|no)\s+(?:any\s+)?(?P<v>[^.,;\n]+)(?=[.,;\n]|$)",
        _words("negative"),
        DRAWN,
    ),
    # what stays, what changes
    _option(
        r"(?:,\s*)?(?:\b(?:but|and|while)\s+)?\b(?:keep(?:ing)?|leav(?:e"
        r"|ing))\s+(?P<v>[^.,;\n]+?)\s*(?:exactly\s+)?(?:as (?:it|they|he|she)(?: is| are|'s)|as is|the same"
        r"|unchanged|untouched|alone|intact|in place)(?=\W|$)",
        _words("keep"),
        CHANGED,
    ),
    _option(r"(?:,\s*)?\b(?:but|and|while)\s+keep(?:ing)?\s+(?P<v>[^.,;\n]+)", _words("keep"), CHANGED),
    _option(
        r"(?:,\s*)?(?:\b(?:but|and)\s+)?\b(?:do not|don'?t|without)\s+(?:chang|touch|alter|modify)(?:e"
        r"|ing)?\s+(?P<v>[^.,;\n]+)",
        _words("keep"),
        CHANGED,
    ),
    _option(
        r"\b(?:only|just)\s+(?:change|edit|recolou?r|repaint|redo)\s+(?P<v>(?:the|his|her|its|their"
        r"|my)\s+[\w' -]+?)(?=\s+(?:to|into|so|in|with)\b|[.,;\n]|$)",
        _words("region"),
        CHANGED,
        kept="only",
    ),
    _option(
        r"\b(?:change|edit|recolou?r|repaint|redo)\s+(?:only|just)\s+(?P<v>(?:the|his|her|its|their"
        r"|my)\s+[\w' -]+?)(?=\s+(?:to|into|so|in|with)\b|[.,;\n]|$)",
        _words("region"),
        CHANGED,
        kept="only",
    ),
    _option(
        r"(?:,\s*)?\b(?:only|just)\s+(?:in|on)\s+(?P<v>(?:the|his|her|its|their|my)\s+[\w' -]+)" + _END,
        _words("region"),
        CHANGED,
    ),
    # shape and size of one that is there
    _option(
        rf"\b(?:(?:a bit |further |more )?(?:to|on|at|towards?|from"
        rf"|of)?\s*(?:the\s+)?(?:{SIDE})(?:\s+side)?(?:(?:\s*,\s*|\s+and\s+)(?:to |on |at"
        rf" )?(?:the\s+)?(?:{SIDE})(?:\s+side)?)*|(?:on |to |in )?(?:both|all|every|each)\s+(?:four\s+)?(?:sides?"
        rf"|directions?)|sideways)\b",
        _sides,
        Asks.EXTEND,
    ),
    _option(
        r"\b(\d{1,2}(?:\.\d)?)\s?x\b|\bx\s?(\d{1,2}(?:\.\d)?)\b|\b(?:by )?(\d{1,2}(?:\.\d)?|two|three|four|eight)"
        r" times\b|\bby (?:a factor of )?(\d{1,2}(?:\.\d)?)\b|\b(double|twice|triple|quadruple)\b",
        _factor,
        Asks.UPSCALE,
        Asks.EXTEND,
    ),
    _option(
        rf"\b(?:as|in|to|into)?\s*(?:an?\s+|the\s+)?\b(?P<v>{FORMAT})s?(?:\s+(?:file|format))?\b",
        lambda f: {"format": FORMATS[f["v"].lower()]},
        Asks.EXPORT,
    ),
    # exact words
    _option(QUOTE, _text, Asks.TEXT, Asks.GENERATE, Asks.EDIT, kept="all"),
)


def flags(text: str) -> tuple[str, Options]:
    """Options that mean the same in every request, and the text without them."""
    return _take(text, iter(FLAGS))


def options(text: str, asks: Asks) -> tuple[str, Options]:
    """Options that people say in words in such a request, and the text without them."""
    return _take(text, (option for option in WORDS if option.asks is None or asks in option.asks))


def _take(text: str, rows: Iterator[Option]) -> tuple[str, Options]:
    told: Options = {}
    for option in rows:
        for found in option.pattern.finditer(text):
            read = option.read(found)
            if read is None or read.keys() & told.keys():
                continue
            told |= read
            if option.kept != "all":
                stays = re.sub(r"\b(?:only|just)\s+", "", found.group(), flags=re.IGNORECASE) if option.kept else " "
                text = text[: found.start()] + stays + text[found.end() :]
            break
    return tidy(re.sub(r"(?:\s+(?:and|but))+[\s.,!]*$", "", text) if told else text), told


def tidy(text: str) -> str:
    """One space between words, and no punctuation left hanging."""
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"\s+([,.;!?])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text)
    text = re.sub(r"(?:,\s*)([.!?])", r"\1", text)
    return text.lstrip(" ,;:.!?)-").rstrip(" ,;:(-")
