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
NUMBERS = {word: n for n, word in enumerate(_COUNTED, 1)} | {
    "couple": 2,
    "pair": 2,
    "half a dozen": 6,
    "half dozen": 6,
    "dozen": 12,
}
NUMBER = (
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:a )?(?:couple|pair)(?: of)?"
    r"|half (?:a )?dozen(?: of)?|(?:a )?dozen(?: of)?)"
)
_TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "eighty": 80, "hundred": 100}
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
_FOR = r" for (?:my |our |the |a |his |her )?"
NAMED = (  # what pictures are for, and the shape it has there
    (rf"(?:linked-?in|li) (?:banner|cover|header|background)|(?:banner|cover|header){_FOR}linked-?in", "4:1"),
    (r"(?:twitter|x|bluesky|mastodon) (?:banner|cover|header)|email header|newsletter header", "3:1"),
    (r"(?:facebook|fb) (?:banner|cover|header)(?: photo)?", "21:9"),
    (
        (
            r"(?:(?:instagram|insta|ig|facebook|fb|snapchat|whatsapp) (?:stor(?:y|ies)|status|reels?)|(?:tik-?tok|reels?|shorts?) (?:format|cover|background|video)|(?:youtube|yt) shorts?"
            r"|(?:stor(?:y|ies)|reels?) format|format for (?:a )?stor(?:y|ies)|(?<=for )(?:tik-?tok|reels|shorts))"
            r"|(?:(?:tele|smart|i)?phone|mobile|android|lock ?-?screen)(?:'s)? (?:wallpaper|background|lock ?-?screen)|lock ?screen"
            rf"|(?:wallpaper|background){_FOR}(?:phone|mobile|iphone|lock ?screen)"
        ),
        "9:16",
    ),
    (
        (
            r"(?:(?:youtube|yt|video|stream|twitch|vod|podcast) )?thumbnail|(?:youtube|yt) (?:banner|cover|channel art)|(?:desktop|pc|laptop|monitor|computer|4k)"
            r" (?:wallpaper|background)|(?:zoom|teams|(?:google )?meet|video ?call) background|(?:(?:power ?point|keynote|presentation|title|cover|opening|pitch)"
            r" slide|slide (?:background|deck)|(?<=for )(?:a )?(?:power ?point|keynote)|presentation (?:background|cover))|(?:starting soon|brb) screen|og image"
            rf"|thumbnail{_FOR}(?:youtube|yt|video|stream|vod)|(?:wallpaper|background){_FOR}(?:desktop|pc|laptop|monitor|computer)"
        ),
        "16:9",
    ),
    (
        (
            r"(?:instagram|insta|ig|facebook|fb) (?:post|feed post|square|feed)|(?:(?:discord|slack|twitch|steam|twitter|instagram|insta|github|youtube|yt"
            r"|linkedin|whatsapp|telegram|spotify) )?(?:profile (?:pic(?:ture)?|photo|image)|pfp)|(?:discord|slack|twitch|steam|twitter|instagram|github|linkedin"
            r"|whatsapp|telegram|forum) (?:avatar|icon)|spotify cover"
        ),
        "1:1",
    ),
    (r"pinterest (?:pin|post)", "2:3"),
    (r"a[3-6] (?:in )?(?:landscape|horizontal|wide)|(?:landscape|horizontal) a[3-6]", "297:210"),
    (r"a[3-6](?: (?:in )?(?:portrait|vertical|upright))?|(?:portrait|vertical) a[3-6]", "210:297"),
    (r"cinemascope|2\.(?:35|39|40?):1", "21:9"),
)
RESOLUTIONS = {
    "8k": "7680x4320",
    "4k": "3840x2160",
    "uhd": "3840x2160",
    "2160p": "3840x2160",
    "1440p": "2560x1440",
    "qhd": "2560x1440",
    "full hd": "1920x1080",
    "fullhd": "1920x1080",
    "fhd": "1920x1080",
    "1080p": "1920x1080",
    "720p": "1280x720",
}
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
SEEN_AT = {"top": "ceiling|sky", "bottom": "floor|ground|feet|legs|shoes"}  # where more of them comes in
FACTORS = {"double": 2, "twice": 2, "triple": 3, "quadruple": 4}
QUOTE = (
    r"[\"“«„]([^\"”»“]{1,300})[\"”»“]"
    r"|(?<!\w)'([^']{1,300})'(?!\w)|(?<!\w)‘([^’]{1,300})’(?!\w)"
)
_TITLED = (
    r"\b(?:says?|saying|reads?|reading|words?|text|titles?|titled|label(?:led|ed|s)?|captions?|captioned|headline|letters|lettering|letter it with|written|inscription|slogan|engraved(?: with)?)"
    r"(?:\s+(?:that|is|are|the|with|of|a|:))*[\s:]+"
)
_QUOTED = r"[\"“«„](?P<q>[^\"”»“]{1,300})[\"”»“]"
_CALLED = re.compile(
    r"\b(?:style of|like|from|in|film|movie|book|song|game|novel|show|series|called|named|of)\s+$", re.IGNORECASE
)
_SCARE = re.compile(
    r"\b(?:an?|the|so[- ]called|this|that|his|her|their|of|like|from|in|film|movie|book|song|game|novel|show|series|called|named|very|more|less)\s+$",
    re.IGNORECASE,
)
SETTINGS = frozenset(
    {"aspect", "count", "factor", "format", "keep", "negative", "quality", "region", "sides", "size"}
)  # how to draw
DRAWN = frozenset({Asks.GENERATE})
CHANGED = frozenset({Asks.EDIT, Asks.TEXT, Asks.EXTEND})
MADE = DRAWN | CHANGED | {Asks.VARY}
_LEAD = r"(?:\b(?:in|as|at|for|with|to|into|make (?:it|this|that|them))\s+)?(?:\b(?:an?|the|my|our|your|his|her|their|some)\s+)?"
_PICTURES = (
    r"(?:pictures|images|pics|drawings|photos|illustrations|renders|paintings|sketches|shots|pieces|drafts|pictures?)"
)
_VERSIONS = r"(?:drafts|stabs|goes|versions|variations|variants|takes|options|alternatives|tries|ideas|attempts|choices|proposals|designs|concepts)"
_SEPARATE = (
    r"(?:(?:all |each )?(?:as |in |on )?(?:separate|individual|different|their own) (?:pics?|pictures?|images?|files?|shots?)"
    r"|(?:one|a) (?:picture|pic|image|shot) (?:per|for each|for every|each)(?: \w+)?|(?:each|every)(?: one)? (?:in|on|as|gets) (?:its|their|an?) (?:own|separate)"
    r" (?:picture|pic|image)|separately)"
)
_THE = r"(?:the|his|her|its|their|my|our|that|this|those|these)"
_WORDS = r"[\w\u0900-\u0963' -]"  # letters, and the marks of Devanagari, which are none to \w
_CHANGES = r"(?:add|make|give|put|change|swap|turn|replace|remove|move|let|have|take|lose|drop|set|draw|paint|colou?r|show|use|dress|open|close)"
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
    word = re.sub(r"^a (?=couple|pair|dozen)| of$", "", word.lower())
    return int(word) if word.isdecimal() else NUMBERS[word]


def _count(found: Found) -> Options | None:
    n = number(found["n"])
    return {"count": n} if n > 0 else None


def _ratio(found: Found) -> Options | None:
    """A ratio of sides, and not the time on a clock."""
    across, down = int(found[1]), int(found[2])
    if (
        not (across and down)
        or (gcd(across, down) > 1 and (max(across, down), min(across, down)) not in ((21, 9), (16, 10), (18, 9)))
        or not 0.25 <= across / down <= 4
    ):
        return None
    return {"aspect": f"{across}:{down}"}


def _size(found: Found) -> Options | None:
    across, down = int(found[1]), int(found[2])
    return {"size": f"{across}x{down}"} if min(across, down) >= 64 and max(across, down) <= 16384 else None


def _square(found: Found) -> Options | None:
    side = int(found["v"])
    return {"size": f"{side}x{side}"} if 64 <= side <= 16384 else None


def _share(found: Found) -> Options | None:
    """`0.4`, `40 %` or `40`."""
    return _strength(float(found["p"]) / 100 if found["p"] else float(found["s"]))


def _strength(share: float) -> Options | None:
    share = share / 100 if share > 1 else share
    return {"strength": share} if 0 <= share <= 1 else None


def _setting(key: str, value: str) -> Options | None:
    """`turn the steps up to sixty`"""
    amount = float(_TENS.get(value, 0) or value)
    if key == "steps":
        return {"steps": int(amount)}
    return _strength(amount) if key == "strength" else {"guidance": amount}


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
    if re.search(r"\ball (?:around|round)\b", found.group(), re.IGNORECASE):
        named |= set(SIDES.values())
    named |= {side for side, things in SEEN_AT.items() if re.search(rf"\b(?:{things})\b", found.group(), re.IGNORECASE)}
    return {"sides": [side for side in ("left", "right", "top", "bottom") if side in named]}


def _as(key: str, value: Any) -> Callable[[Found], Options]:
    return lambda found: {key: value}


def _words(key: str) -> Callable[[Found], Options | None]:
    return lambda found: {key: found["v"].strip(" ,.;!")} if found["v"].strip(" ,.;!") else None


def _negative(found: Found) -> Options | None:
    """`people in it` is people, `text anywhere` is text."""
    what = re.sub(
        r"\s+(?:(?:any|some)?where|at all|whatsoever|please|pls|visible|in (?:it|there|here|(?:the |this )?(?:picture|image|shot|scene|frame|photo))|on (?:it|them|him|her))$",
        "",
        found["v"].strip(" ,.;!"),
        flags=re.IGNORECASE,
    )
    return {"negative": what} if what else None


def _number(key: str) -> Callable[[Found], Options | None]:
    def read(found: Found) -> Options | None:
        value = float(found["v"])
        return {key: int(value) if key in ("seed", "steps", "count") else value}

    return read


_FLAG = r"(?<!\S)(?:(?:--|—|–)|(?=[a-z]+=))"  # `--seed 7`, `seed=7`
_IS = r"(?:\s*[=:]\s*|\s+)"
_OTHERS = (  # flags of other tools, which mean nothing here
    r"(?:v|version|stylize|s|chaos|c|style|weird|w|iw|q|quality|tile|niji|stop|video|sref|cref|oref|cw|sw|ow|profile|p|raw|repeat|sampler|scheduler|clip(?:[-_]skip)?|upbeta|uplight|hd|test|exp|stealth|relax|hires)"
)

FLAGS = (
    _option(_FLAG + r"seed" + _IS + r"(?P<v>\d{1,10})\b", _number("seed")),
    _option(_FLAG + r"steps" + _IS + r"(?P<v>\d{1,3})\b", _number("steps")),
    _option(_FLAG + r"(?:guidance|cfg(?:[-_]scale)?|scale)" + _IS + r"(?P<v>\d{1,2}(?:\.\d+)?)\b", _number("guidance")),
    _option(_FLAG + r"(?:count|n|num|images)" + _IS + r"(?P<v>\d{1,2})\b", _number("count")),
    _option(
        r"(?:,\s*)?\b(?:and |please )*(?:put|post|hide|mark|send)\s+(?:it|this|that|them)\s+(?:behind|as|under|in)\s+(?:an? )?spoilers?(?: tags?)?\b",
        lambda f: {},
    ),
    _option(
        _FLAG + r"(?:ar|aspect(?:[-_]ratio)?|ratio)" + _IS + r"(\d{1,2})[:x/](\d{1,2})\b",
        lambda f: {"aspect": f"{int(f[1])}:{int(f[2])}"},
    ),
    _option(_FLAG + r"(?:size|res(?:olution)?)" + _IS + r"(\d{2,5})\s*[x×]\s*(\d{2,5})\b", _size),
    _option(
        r"(?<!\S)--?w(?:idth)?[ =]+(\d{2,5})\s+--?h(?:eight)?[ =]+(\d{2,5})(?!\S)",
        _size,
    ),
    _option(_FLAG + r"strength" + _IS + r"(?:(?P<p>\d{1,3})\s*%|(?P<s>[01]?\.?\d+))", _share),
    _option(  # what is to be drawn may follow: `--no cars a street at night`
        r"^[\s\ue000]*(?:--|—|–)(?:no|negative(?:[-_]prompt)?|neg)"
        + _IS
        + r"(?P<v>[^\s,]+(?:,\s*[^\s,]+)*)\s+(?=(?:an?|the|some|two|three|four|my|our)\s)",
        _words("negative"),
    ),
    _option(
        _FLAG
        + r"(?:no|negative(?:[-_]prompt)?|neg)"
        + _IS
        + r"(?:[\"“](?P<q>[^\"”]+)[\"”]|(?P<v>(?:(?!\s(?:--|—)).)+))",
        lambda f: {"negative": (f["q"] or f["v"]).strip(" ,.;!")},
    ),
    _option(_FLAG + r"(?:model|m)" + _IS + r"(?P<v>[\w./:-]+)", _words("model")),
    _option(_FLAG + rf"format{_IS}(?P<v>{FORMAT})\b", lambda f: {"format": FORMATS[f["v"].lower()]}),
    _option(_FLAG + r"(?:quick|fast|draft|turbo)\b", _as("quality", "quick")),
    _option(_FLAG + r"(?:best|hq|hd)\b", _as("quality", "best")),
    _option(_FLAG + r"q(?:uality)?" + _IS + r"(?P<v>quick|best)\b", _words("quality")),
    _option(_FLAG + rf"(?P<v>{SHAPE})\b", lambda f: {"aspect": SHAPES[f["v"].lower()]}),
    _option(
        r"(?<!\S)(?:--|—|–)" + _OTHERS + r"(?:[ =]+(?:\d[\w.:]*|raw|cute|scenic|random|https?://\S+))?(?=\s|$)",
        lambda f: {},
    ),
    _option(
        r"(?:\b(?:with|using|use|on|at)\s+)?(?:the\s+)?\bseed(?:\s*[=:]\s*|\s+(?:number\s+|of\s+)?)(?P<v>\d{1,10})\b",
        _number("seed"),
    ),
    _option(
        r"(?:\b(?:with|using|in|at|use)\s+)?\bsteps(?:\s*[=:]\s*|\s+)(?P<v>\d{1,3})(?=\s*(?:[,.;!?]|$|\band\b))",
        _number("steps"),
    ),
    _option(
        r"(?:\b(?:and|but|please)\s+)*\b(?:turn|put|bring|set|crank|push|go|take|get|move)\s+(?:the\s+)?(?:up |down )?(?:to )?(?:the )?(?P<k>steps|guidance|cfg|strength)\s+(?:up\s+|down\s+)?(?:to\s+)?(?P<v>\d{1,3}(?:\.\d+)?|0?\.\d+|"
        + "|".join(_TENS)
        + r")\b",
        lambda f: _setting(f["k"].lower(), f["v"].lower()),
    ),
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
    _option(r"\bnegatives?(?: prompt)?\s*(?:\([^)]*\)\s*)?:\s*(?P<v>[^.;\n]+)", _words("negative")),
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
        r"(?:\b(?:in|at|as|with|size)\s+)*(?:\b(?:an?|the)\s+)?(?:\b(?:size|resolution))?\s*(?<![\w:#-])(\d{2,5})\s*(?:x|×|by)\s*(\d{2,5})(?:\s*(?:px|pixels?))?\b"
        r"(?:\s+(?:size|resolution|canvas))?(?:\s+(?:so (?:that )?it (?:fits|matches)|to (?:fit|match)|for)\s+(?:the|my|our)\s+[\w-]+)?",
        _size,
        MADE | {Asks.UPSCALE},
    ),
    _option(
        rf"{_LEAD}(?<![\w.-])(?P<v>\d{{3,4}})\s*(?:px|pixels?)?\s+square\b|\b(?P<w>\d{{3,4}})\s*(?:px|pixels)\s+(?:on each side|each side)\b",
        lambda f: _square(f) if f["v"] else None,
        MADE,
    ),
    _option(
        rf"(?:\b(?:in|at|as|to)\s+)?(?:full\s+)?(?<![\w-])(?P<v>{'|'.join(RESOLUTIONS)})(?:\s+(?:resolution|res|size|quality|version))?(?!\s*(?:wallpaper|background|television|tv|followers?|subs|people|words|run|race|screen|camera|hours?))\b",
        lambda f: {"size": RESOLUTIONS[f["v"].lower()]},
        MADE | {Asks.UPSCALE},
    ),
    _option(
        rf"{_LEAD}(?:(?:{SHAPE})\s+(?:format\s*)?[(,]?\s*)?(?:(?:format|aspect(?: ratio)?|ratio)\s+(?:of\s+)?)?(?<!\bat )(?<![\d:.])(\d{{1,2}})(?:\s:\s|:)(\d{{1,2}})(?!\d|:\d|\s*[ap]m)\)?"
        rf"(?:\s+(?:aspect(?: ratio)?|ratio|format|version))?(?:\s+(?:{SHAPE})(?:\s+(?:format|mode|orientation))?(?=\s*(?:[,.;:!?)]|$)))?(?:\s+(?:instead of|not|rather than|and not)\s+\d{{1,2}}:\d{{1,2}}\b)?(?:\s+for\s+(?:our|my|the)\s+(?:insta(?:gram)?|ig|facebook|fb|linkedin|feed|website|site|blog|newsletter|slides?|deck|tv|desktop|phone|channel|stream|stor(?:y|ies)|reels?)\b)?",
        _ratio,
        MADE,
    ),
    _option(
        rf"{_LEAD}(?<![\w:])(16|9|21|4|5)x(9|16|5|4|3)(?!\s*(?:grid|tiles?|cm|inch|in\b|feet|ft|m\b|\w*\d))\b(?:\s+(?:aspect(?: ratio)?|ratio|format|version))?",
        _ratio,
        MADE,
    ),
    *(
        _option(
            rf"{_LEAD}(?:(?:{SHAPE})\s+)?(?<![\w-])(?:{name})\b(?:\s+(?:image|picture|background|format|size|dimensions|graphic|art|version))?(?:,?\s+(?:in|as|at)\s+(?:{SHAPE}|\d{{1,2}}:\d{{1,2}})(?:\s+format)?\b)?(?:\s+of\b)?",
            lambda f, shape=shape: {"aspect": shape},  # type: ignore[misc]
            MADE,
        )
        for name, shape in NAMED
    ),
    _option(
        rf"{_LEAD}\b(?:(?P<v>{SHAPE})\s+(?:format|mode|orientation|aspect(?: ratio)?|ratio|shape|version|canvas|layout|crop|dimensions)|(?:format|orientation|aspect ratio|shape)\s*:?\s+(?P<w>{SHAPE}))\b",
        lambda f: {"aspect": SHAPES[(f["v"] or f["w"]).lower()]},
        MADE,
    ),
    _option(
        rf"(?:^|(?<=[.;:!?\n,(])\s*|\b(?:in|which is|(?:it )?(?:should|must|has to|needs to) be|make (?:it|this|that|them|all of them|the (?:picture|image))|crop (?:it |this |that )?(?:in)?to)\s+)(?:an? |all )?(?P<v>{SHAPE})(?:\s+(?:please|pls|this time|then|instead|too|again|now))*(?=\s*(?:[,.;:!?)\n]|$|\band\b|\bbut\b|\bplease\b|\bpls\b|\bso\b|\bfor\b|–|—|-\s))",
        lambda f: {"aspect": SHAPES[f["v"].lower()]},
        MADE,
    ),
    _option(
        r"\b(?P<v>square|vertical|widescreen|ultrawide|horizontal)\s+(?=ones?\b|(?:(?:profile|album|book|desktop|phone)\s+)?(?:avatars?|pictures?|images?|pics?|icons?|logos?|stickers?|posters?|covers?|wallpapers?|banners?|thumbnails?|cards?"
        rf"|tiles?|prints?|illustrations?|drawings?|photos?|paintings?|portraits?|flyers?|comics?|emblems?|badges?|artworks?|renders?|headers?|{_VERSIONS})\b)",
        lambda f: {"aspect": SHAPES[f["v"].lower()]},
        MADE,
    ),
    # how many
    _option(rf"^(?P<n>{NUMBER})\s+of\s+(?=(?:an?|the same)\s)", _count, DRAWN),
    _option(
        rf"^(?P<n>{NUMBER})(?:\s+of)?\s+(?=[^\n]*\b{_SEPARATE})",
        _count,
        DRAWN,
    ),
    _option(rf"(?:,\s*|\s*\()?\b{_SEPARATE}\)?(?=\s*(?:[,.;!?]|$|please|pls))", lambda f: {}, DRAWN),
    _option(
        rf"(?:^|\b(?:as|in|do|make|give (?:me|us)|draw|i want|i need|need|of|want)\s+|(?<=[,.;:!?\n])\s*)(?:(?:about|like|maybe|exactly)\s+)?(?P<n>{NUMBER})\s+(?:(?:different|more|other|separate|new|nice|quick|\ue000)\s+)*{_PICTURES}(?:\s+(?:of|showing|with)\b|(?=\s*(?:[,.;:!?]|$|please|pls|so\b|for\b)))",
        _count,
        DRAWN,
    ),
    _option(
        rf"^(?P<n>{NUMBER})\s+(?=(?:(?:very|totally|completely|really)\s+)?different\s+\w+s\b)(?!different\s+{_VERSIONS})",
        _count,
        DRAWN,
    ),
    _option(
        rf"(?:\b(?:in|as|with|make|do|give (?:me|us)|draw|i'?d like|i want|can i (?:have|get)|maybe)\s+)?\b(?P<n>{NUMBER})\s+(?:\(\d+\)\s+)?(?:(?:different|more|other|new|separate|square|quick|rough|alternative|\ue000)\s+)*{_VERSIONS}\b"
        r"(?:\s+(?:of|for|on)\b(?!\s+(?:me|us|the (?:team|vote|client|board|meeting))\b))?(?:\s+(?:would|will|to (?:choose|pick|vote)|so (?:that )?(?:i|we))\b[^,.;\n]*)?",
        _count,
        MADE,
    ),
    _option(
        rf"(?:,\s*|\b(?:and|gimme|give (?:me|us)|make|i want|do|draw|have|get)\s+){{0,3}}\b(?P<n>{NUMBER})\s+of\s+(?:(?:th)?em|those|these|it|this)\b(?:\s*\(\d+\))?(?:\s+so (?:that )?(?:i|we)\b[^,.;\n]*)?",
        _count,
        MADE,
    ),
    _option(
        rf"(?:,\s*|^|(?<=[.!?])\s+)(?:make (?:it|that)\s+)?(?P<n>{NUMBER})(?:\s+(?:of (?:th)?em|of those|of these|pieces|pcs|please|pls))(?=\s*(?:[,.;!?]|$))",
        _count,
        MADE,
    ),
    _option(
        rf"(?:,\s*|(?<=[.!?])\s+|\band\s+)(?:(?:please|pls|then|maybe) )?(?:make(?: (?:it|that))?|also|plus|if (?:it|you|u) can,? do|do|and)\s+(?P<n>{NUMBER})(?:\s+(?:please|pls))?(?=\s*(?:[,.;!?]|$))",
        _count,
        MADE,
    ),
    _option(
        rf"^(?:do|make|give (?:me|us)|draw)\s+(?P<n>{NUMBER})\s+(?=with\b|without\b|where\b|in\b|as\b)", _count, MADE
    ),
    _option(
        rf"(?:,\s*)?\b(?P<n>{NUMBER})\s+times\b(?!\s+(?:as|bigger|larger|the|more|smaller|faster|taller))",
        _count,
        Asks.GENERATE,
        Asks.VARY,
        Asks.EDIT,
    ),
    _option(
        rf"(?:,?\s*\b(?:and|so|then)\s+)?(?:please\s+)?(?:let (?:me|us)|so (?:that )?(?:i|we) can|(?:i|we)(?:'d like to| want to| can)) (?:pick|choose|select|compare|decide) (?:from|between|among) (?P<n>{NUMBER})(?:\s+(?:of them|{_VERSIONS}|{_PICTURES}))?(?=\s*(?:[,.;!?]|$))",
        _count,
        MADE,
    ),
    _option(rf"\b(?P<n>{NUMBER})\s+(?:more|others|of (?:these|those|them|this|that|it))\b", _count, Asks.VARY),
    _option(
        rf"(?:,\s*|^|(?<=[.!?;:])\s+|\band\s+)(?:please\s+)?(?:(?:give|send|show|get|draw|make|do)(?: me| us)?|i(?:'ll| will)? (?:want|need|take)|we (?:want|need)) (?P<n>one|{NUMBER})(?:\s+(?:of (?:them|those|it)|please|pls|thanks?|to (?:pick|choose|select|decide) (?:from|between)|so (?:that )?(?:i|we) can (?:pick|choose|compare)))*(?=\s*(?:[,.;!?]|$))",
        _count,
        MADE,
    ),
    _option(
        r"(?:,\s*|^|(?<=[.!?;:])\s+|\band\s+)(?:just|only)?\s*(?P<n>one|two|three|four|1|2|3|4)(?:\s+(?:of (?:them|it)|pictures?|images?|versions?))?\s+(?:is|are|will|would)\s+(?:be\s+|do\s*)?(?:enough|plenty|fine|all i need|sufficient)?(?=\s*(?:[,.;!?]|$))"
        r"|(?:,\s*|^|(?<=[.!?;:])\s+|\band\s+)(?:just|only) (?P<m>one|1)(?:\s+(?:of (?:them|it)|picture|image|version|please|pls))*(?=\s*(?:[,.;!?]|$))",
        lambda f: {"count": number(f["n"] or f["m"])},
        MADE,
    ),
    _option(
        r"(?:,\s*|\s|^)\(?(?:[x×]\s?(?P<n>\d{1,2})|(?P<m>\d{1,2})\s?[x×])\)?(?=\s*(?:[,.;!?]|$|please|pls))|^(?P<k>\d{1,2})\s?[x×]\s+(?=[a-z])",
        lambda f: {"count": int(f["n"] or f["m"] or f["k"])} if 0 < int(f["n"] or f["m"] or f["k"]) <= 16 else None,
        Asks.GENERATE,
        Asks.VARY,
    ),
    # care
    _option(
        r"^(?:just\s+)?(?:an?\s+)?(?:super |really |very )?quick(?:\s+(?:draft|version|preview|one|take|test))?\s*[:,]\s*"
        r"|^(?:just\s+)?(?:an?\s+)?(?:super |really |very )?(?:quick|rough)(?:\s+(?:and|n|&)\s+dirty)?\s+(?:draft|preview|version|test)\s+of\s+"
        r"|(?:,\s*|\s+)(?:make it (?:super )?quick|(?:just )?(?:an? )?quick (?:draft|preview|version|one|test))$"
        r"|(?:\b(?:in|a)\s+)?\b(?:quick\s+)?(?:(?:draft|quick|fast|low|sketch|preview)\s+quality|draft speed|(?:draft|fast|quick|preview|turbo) mode)\b(?:\s+(?:is |will )?(?:enough|fine|ok(?:ay)?|do|will do|good enough))?"
        r"|(?:,\s*|^|(?<=[.!?\n])\s*)(?:(?:but|and|so|just)\s+)*(?:(?:do|make) it )?(?:quick(?:ly)?|fast|asap|as (?:fast|quick(?:ly)?|soon) as (?:you can|possible)|in a hurry)(?=\s*(?:[,.;!?]|$|please|pls))"
        r"|\b(?:an?\s+)?(?:quick|fast)\s*(?:and|n'?|&|-n-)\s*dirty\b(?:\s+(?:is |will )?(?:fine|ok(?:ay)?|do|enough))?"
        r"|\b(?:an?\s+)?(?:quick|rough)(?:\s+(?:draft|sketch|version|one))?\s+(?:is|will|would)\s+(?:be\s+)?(?:fine|ok(?:ay)?|do|enough|good enough)\b(?:\s+(?:for now|by me))?"
        r"|\b(?:it |this )?(?:does ?n'?t|need ?n'?t|doesnt)(?: need| have)?(?: to)? be (?:perfect|pretty|good|fancy|polished)\b|\b(?:don'?t|do not|no need to) (?:spend (?:long|much time|ages)|overthink|polish)(?: (?:on )?(?:it|this))?\b"
        r"|\b(?:speed|time) (?:matters|counts|over quality)(?: more)?\b|\bjust (?:a|for a|as a) (?:quick )?(?:test|draft)(?=\s*(?:[,.;!?]|$))"
        r"|\b(?:super|really|very|just a)?\s*\bquick(?:\s+little)?\s+(?=(?:sketch|doodle|drawing|mock-?up|concept|pic|picture|image|render|illustration|scribble)s?\b)",
        _as("quality", "quick"),
        MADE,
    ),
    _option(
        r"(?:,\s*)?(?:\b(?:in|at|with|and|do|but|make it|use)\s+){0,3}(?:(?:the|your|my)\s+)?(?:very\s+)?\b(?:best|highe?r?(?:st)?|top|max(?:imum)?|full|print|premium|finest)(?:\s+(?:possible|available))?[\s-]+quality\b"
        r"(?:\s+(?:you(?:'ve| have)? (?:got|have|can(?: do| manage| give)?)|you have|possible|please|available))?",
        _as("quality", "best"),
        MADE | {Asks.UPSCALE},
    ),
    _option(
        r"(?:,\s*)?(?:\b(?:but|and|so|please)\s+){0,3}\btake\s+(?:all\s+)?(?:your|the)\s+(?:sweet\s+)?time(?:\s+(?:you need|with (?:it|this|that)|on (?:it|this)))?\b(?:\s+(?:and|,)\s*(?=[.,!?]|$))?"
        r"|(?:,\s*|\b(?:and|but)\s+)*\b(?:don'?t|do not|no need to) rush(?:\s+(?:it|this))?\b|\b(?:as good|as nice|as well|as detailed) as (?:you (?:possibly )?can|possible)(?=\s*(?:[,.;!?]|$))"
        r"|(?:,\s*)?\b(?:do|give it|give me|make it) your (?:very )?best\b|\bgo (?:all out|crazy|wild|nuts|all in) (?:with|on) the quality(?: this time)?|\bgo all out\b|\btake as (?:long|much time) as (?:you|u|it) (?:want|need|like|take|wish)s?\b|(?:,\s*|^|\b(?:and|but)\s+)(?:do it )?slow(?:ly)? (?:and|but|n) (?:good|proper(?:ly)?|nice(?:ly)?|well|pretty|careful(?:ly)?)(?=\s*(?:[,.;!?]|$))|\bquality (?:over|before|matters more than|is more important than|counts more than) speed\b|\b(?:i|we) (?:can|will|'ll|don'?t mind) wait(?:ing)?\b(?=\s*(?:[,.;!?]|$))|\bas slow as (?:you|it) (?:like|want|needs?)s?\b|(?:,\s*)?\bno rush\b",
        _as("quality", "best"),
        MADE | {Asks.UPSCALE},
    ),
    _option(
        r"(?:[,;]\s*|\s+|^|(?<=[.!?\n])\s*)(?:(?:but|and|also|please|also please)\s+){0,3}(?:without|with no|(?<!\bwith )no|avoid|(?:i (?:want|need|would like) )?no|(?:don'?t|do not|please don'?t|never) (?:put|draw|add|include|show|use|give (?:me|us)|paint|have))\s+(?:any\s+)?(?!longer\b|more\b|matter\b|one\b|problem\b|rush\b|hurry\b|need\b|idea\b|less\b|fewer\b|no\.|\d|wait\b|way\b|two\b)(?P<v>(?:(?!\s(?:just|but|only)\s)[^.,;\n:!?\ue000])+)(?=[.,;\n!?\ue000]|$|\s(?:just|but|only)\s)",
        _negative,
        DRAWN,
    ),
    _option(
        r"(?:^|(?<=[.;!?\n])\s*)(?:please )?(?:avoid|exclude|leave out|nothing of|not wanted|unwanted|no-?gos?)\s*:\s*(?P<v>[^.;\n!?]+)",
        _words("negative"),
        DRAWN,
    ),
    # what stays, what changes
    _option(
        rf"(?P<v>{_THE}\s+[\w'-]+(?: [\w'-]+)?(?: (?:and|or) (?:{_THE} )?[\w'-]+)?) (?:is|are|looks?) (?:so |just |really )?(?:perfect|great|good|fine|lovely|nice|right)[,;:.]?\s+(?:so |and |please )*(?:keep|leave) (?:it|them|that|those)(?: (?:as is|alone|like that))?(?=\s*(?:[,.;!?\n]|$))",
        _words("keep"),
        CHANGED,
    ),
    _option(
        rf"(?:[,;]\s*|\s+[-–—]\s+)(?P<v>(?:{_THE}\s+)?(?:upper|lower|top|bottom|left|right)(?:[- ]hand)? (?:half|third|part|corner|side)|{_THE}\s+[\w'-]+(?: [\w'-]+)?) only(?=\s*(?:[,.;!?\n]|$))",
        _words("region"),
        CHANGED,
    ),
    _option(
        rf"(?:[,;.]\s*|^|\b(?:and|but)\s+)only (?:touch|change|edit) (?P<v>{_THE}\s+[\w'-]+(?: [\w'-]+)?)(?=\s*(?:[,.;!?\n]|$))",
        _words("region"),
        CHANGED,
    ),
    _option(
        r"(?:[,;.]\s*|^|(?<=[.!?\n])\s*)(?:(?:but|and|please|also|with|so)\s+){0,3}(?:nothing else(?: (?:changes?|should change|is to change|touched|changed|please|pls))?(?=\s*(?:[,.;!?\n]|$|\band\b))|(?:change|touch|alter) nothing else|(?:don'?t|do not|without) (?:chang|touch|alter)(?:e|ing)? anything else|no other changes"
        r"|otherwise (?:leave |keep )?(?:it |everything )?(?:exactly )?(?:the same|identical|unchanged|as (?:it )?is|untouched)|(?:but )?that'?s (?:all|the only (?:change|thing)) (?:you|to) change)(?=\s*(?:[,.;!?\n]|$|\band\b|\bbut\b|\bjust\b))",
        _as("keep", "everything else"),
        CHANGED,
    ),
    _option(
        r"(?:[,;.]\s*|^|(?<=[.!?\n])\s*|\b(?:with|and|but)\s+)(?P<v>everything else|all else|(?:the |all the )?(?:rest|others?)) (?:exactly )?(?:the same|identical|unchanged|untouched|as (?:it )?(?:is|was))(?=\s*(?:[,.;!?\n]|$|\band\b|\bbut\b|\bjust\b))"
        r"|(?:[,;.]\s*|^|\b(?:and|but)\s+)leave (?P<w>the (?:rest|others?)|everything else)(?=\s*(?:[,.;!?\n]|$))",
        lambda f: {"keep": f["v"] or f["w"]},
        CHANGED,
    ),
    _option(
        r"(?:[,;]\s*)?(?:\b(?:but|and|while|please)\s+){0,3}\b(?:keep(?:ing)?|leav(?:e|ing))\s+(?P<v>(?!it\b|this\b|that\b|them\b)[^.,;:\n\ue000]{1,80}?)\s*(?:exactly\s+)?(?:\bthe way (?:it|they|he|she)(?: is| are|'s)|\b(?:as|like|how) (?:it|they|he|she)(?: is| are|'s)|\bas[ -]is|\bas are|\bthe same"
        r"|\bunchanged|\buntouched|\balone|\bintact|\bin place|\bexactly)(?=\W|$)",
        _words("keep"),
        CHANGED,
    ),
    _option(
        rf"(?:[,;]\s*|(?<=[.!?\n])\s*|^)(?:(?:but|and|while|please)\s+){{0,3}}(?P<v>(?:(?:the|his|her|its|their|my|all the) )?(?:everything else|everything|all else|others?|rest(?: of (?:it|the [\w-]+))?)|{_THE}\s+[\w-]+(?: [\w-]+)?)\s+(?:(?:can|should|must|has to|have to|needs to) )?(?:stays?|remains?|(?:is|are) (?:fine|good|perfect|ok(?:ay)?) )\s*(?:exactly )?(?:where (?:it|he|she|they) (?:is|are)|the (?:same|way (?:it|they)(?: is| are|'s))|(?:as|how|like) (?:it|they|he|she)(?: is| are|'s)|as[ -]is|as are|unchanged|untouched|put|there|intact)?(?=\s*(?:[.,;!?\n]|$|\band\b|\bbut\b))",
        _words("keep"),
        CHANGED,
    ),
    _option(
        r"(?:[,;]\s*)?\b(?:but|and|while)\s+(?:please\s+)?keep(?:ing)?\s+(?P<v>(?!it\b|this\b|that\b|them\b|going\b)[^.,;\n\ue000]+)",
        _words("keep"),
        CHANGED,
    ),
    _option(
        rf"(?:^|(?<=[.,;:!?\n])\s*)(?:(?:please|just|also)\s+)*keep\s+(?P<v>{_THE}\s+[\w'-]+(?: (?:and|or) (?:{_THE} )?[\w'-]+| [\w'-]+)?)\s*,?\s+(?:but|and)\s+(?={_CHANGES}\b)",
        _words("keep"),
        CHANGED,
    ),
    _option(
        rf"(?:^|(?<=[.,;:!?\n])\s*)(?:(?:please|just|also|but|and)\s+)*keep\s+(?P<v>{_THE}\s+[\w'-]+(?: [\w'-]+){{0,2}}?(?: (?:and|or) (?:{_THE} )?[\w'-]+)?|everything else|the rest)(?=\s*(?:[.,;!?\n]|$))",
        _words("keep"),
        CHANGED,
    ),
    _option(
        r"(?:[,;]\s*)?(?:\b(?:but|and|please)\s+){0,3}\b(?:do not|don'?t|dont|without|w/o(?:ut)?|never|no)\s+(?:chang|touch|alter|modify|mess with|mess up)(?:e|ing)?\s+(?P<v>(?!it\b|this\b|that\b|anything\b)[^.,;\n\ue000]+)|(?:[,;]\s*)?(?:\b(?:but|and)\s+)?hands off (?P<w>[^.,;\n\ue000]+)",
        lambda f: {"keep": (f["v"] or f["w"]).strip(" ,.;!")},
        CHANGED,
    ),
    _option(
        rf"\b(?:only|just)\s+(?:change|edit|recolou?r|repaint|redo|touch|alter|modify|work on)\s+(?P<v>{_THE}\s+{_WORDS}+?)\s*(?:[:;]|\s[-–—]\s)\s*"
        rf"|\b(?:only|just)\s+(?:(?:change|touch|edit|work)\s+)?(?:in|on)\s+(?P<w>{_THE}\s+{_WORDS}+?)(?:,?\s+(?:please|pls))?\s*[:;]\s*"
        rf"|(?:^|(?<=[.,;!?\n])\s*)(?:only|just)\s+(?P<u>{_THE}\s+(?!(?:white|black|masked) (?:area|part|bit|region)){_WORDS}+?)\s*:\s*"
        rf"|\b(?:(?:touch|change) )?(?:nothing|don'?t (?:touch|change) anything|leave everything(?: alone| as (?:it )?is)?)\s+(?:but|except|other than|apart from|besides)\s+(?:for\s+)?(?P<t>{_THE}\s+{_WORDS}+?)\s*(?:[:;,.]\s*|$)",
        lambda f: {"region": next(g for g in f.groups() if g).strip()},
        CHANGED,
    ),
    _option(
        rf"\b(?:only|just)\s+(?:change|edit|recolou?r|repaint|redo)\s+(?P<v>{_THE}\s+{_WORDS}+?)(?=\s+(?:to|into|so|in|with)\b|[.,;\n\ue000]|$)",
        _words("region"),
        CHANGED,
        kept="only",
    ),
    _option(
        rf"\b(?:change|edit|recolou?r|repaint|redo|blur|darken|lighten|brighten|sharpen|soften|desaturate)\s+(?:only|just)\s+(?P<v>{_THE}\s+{_WORDS}+?)(?=\s+(?:to|into|so|in|with)\b|[.,;\n\ue000]|$)",
        _words("region"),
        CHANGED,
        kept="only",
    ),
    _option(
        rf"(?:,\s*|^)(?:only|just)\s+(?:in|on)\s+(?P<v>{_THE}\s+{_WORDS}+)" + _END,
        _words("region"),
        CHANGED,
    ),
    _option(
        rf"(?:^|(?<=[.!?\n])\s*)(?:only|just)\s+(?P<v>{_THE}\s+[\w'-]+(?: [\w'-]+){{0,3}}?)(?:\s+(?:tho(?:ugh)?|please|pls))?(?=(?:,|\s[-–—])\s+(?:{_CHANGES}\b|(?:it|he|she|they) (?:should|needs?|must|can|could)\b))",
        _words("region"),
        CHANGED,
        kept="only",
    ),
    # shape and size of one that is there
    _option(
        rf"\b(?:(?:a bit |further |more )?(?:to|on|at|towards?|from"
        rf"|of)?\s*(?:the\s+)?(?:{SIDE})(?:\s+side)?(?:(?:\s*,\s*|\s+and\s+)(?:to |on |at"
        rf" )?(?:the\s+)?(?:{SIDE})(?:\s+side)?)*|(?:on |to |in )?(?:both|all|every|each)\s+(?:four\s+)?(?:sides?"
        rf"|directions?)|sideways|all (?:a)?round)\b",
        _sides,
        Asks.EXTEND,
    ),
    _option(
        rf"\b(?:(?:show|see|reveal|add|include|more(?: of)?)\s+(?:me |us )?(?:the |his |her |their |some )?(?:whole |entire )?(?:more (?:of )?(?:the |his |her )?)?(?:{'|'.join(SEEN_AT.values())})(?:\s+and\s+(?:more (?:of )?)?(?:the )?(?:{'|'.join(SEEN_AT.values())}))?)\b",
        _sides,
        Asks.EXTEND,
        kept="all",
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
    _option(QUOTE, _text, Asks.TEXT, kept="all"),
    _option(_TITLED + rf"(?:{QUOTE})", _text, MADE, kept="all"),
    _option(
        _QUOTED,
        lambda f: (
            _text(f)
            if not _SCARE.search(f.string[: f.start()])
            or " " in f[0].strip()
            and not _CALLED.search(f.string[: f.start()])
            else None
        ),
        Asks.GENERATE,
        Asks.EDIT,
        kept="all",
    ),
)


def flags(text: str) -> tuple[str, Options]:
    """Options that mean the same in every request, and the text without them."""
    return _take(text, iter(FLAGS))


def options(text: str, asks: Asks) -> tuple[str, Options]:
    """Options that people say in words in such a request, and the text without them."""
    return _take(text, (option for option in WORDS if option.asks is None or asks in option.asks))


def _take(text: str, rows: Iterator[Option]) -> tuple[str, Options]:
    told: Options = {}
    text = re.sub(r"[^\S\n]+", " ", text)
    for option in rows:
        begin = 0
        while found := option.pattern.search(text, begin):
            begin = max(found.end(), begin + 1)
            read = option.read(found)
            if read is None:
                continue
            if "negative" in read and "negative" in told:
                read = {"negative": f"{told['negative']}, {read['negative']}"}
            elif any(told.get(key, value) != value for key, value in read.items()):
                continue
            told |= {
                key: value.replace(_MARK, " ").strip() if isinstance(value, str) else value
                for key, value in read.items()
            }
            if option.kept != "all":
                stays = re.sub(r"\b(?:only|just)\s+", "", found.group(), flags=re.IGNORECASE) if option.kept else TAKEN
                text = text[: found.start()] + stays + text[found.end() :]
                begin = found.start() + len(stays)
    if not told:
        return tidy(text), told
    if "size" in told:
        told.pop("aspect", None)
    left = re.sub(r"(?:\s+(?:and|but))+[\s.,!]*$", "", _left(text))
    return tidy(re.sub(r"^[\s,;:.–—-]*(?:(?:and|but|also)\s+)*", "", left)), told


_MARK = "\ue000"
TAKEN = f" {_MARK} "  # stands where words were taken out
_PIECE = re.compile(r"((?<=[.!?;:])\s+|\n+|\s*,\s*(?!\d))")
_EMPTY = re.compile(  # what is left of a clause that was only about options
    r"^(?:[\s\W]|\b(?:please|pls|plz|and|also|but|so|then|make|made|do|draw|give|me|us|it|them|this|that|these|those|is|are|be|should|would|great|nice|good|lovely|fine|ok|okay|enough|in|as|at|with|the|an?|just|of|for"
    r"|like|want|need|i|i'd|we|could|can|you|have|get|all|each|if possible|possible|format|size|image|images|picture|pictures|version|versions|really|very|your|best|ideally|preferably|quick|use)\b)*"
    r"(?:(?:\b(?:so (?:that )?(?:it|i|we|they|he|she|the|people)|because|since|to (?:choose|pick|match|fit|vote|print)|for (?:the|my|our|a|an|his|her|your)|would be|it'?s for|it is for|we must|i must)\b)[^\n]*)?$",
    re.IGNORECASE,
)


def _left(text: str) -> str:
    """The rest of a text that options were taken out of, without clauses that were only about them."""
    pieces = _PIECE.split(text)
    for at in range(0, len(pieces), 2):
        if _MARK in pieces[at] and _EMPTY.match(pieces[at].replace(_MARK, " ")):
            pieces[at] = ""
            if at + 1 < len(pieces) and pieces[at + 1].strip() in (",", ""):
                pieces[at + 1] = "\n" if "\n" in pieces[at + 1] else " "
    return "".join(pieces).replace(_MARK, " ")


def tidy(text: str) -> str:
    """One space between words, and no punctuation left hanging. Lines stay lines."""
    text = re.sub(r"[^\S\n]+", " ", text)
    text = re.sub(r" ?\n[\s,;]*", "\n", text).strip()
    text = re.sub(r" +([,.;!?])", r"\1", text)
    text = re.sub(r"([,;:])(?:\s*[,;:])+", r"\1", text)
    text = re.sub(r"(?:,\s*)([.!?])", r"\1", text)
    return re.sub(r"^(?!- \w)[ ,;:.!?)\n-]+", "", text).rstrip(" ,;:(-\n")
