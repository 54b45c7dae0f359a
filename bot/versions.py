"""Words that ask for several versions of one picture, or for several new ones: a row of ways to say so."""

import re
from collections.abc import Iterator, Sequence

from bot import clause, gist, grammar, talk
from bot.clause import Mood
from bot.conversation import Asks
from bot.prompt import FORMAT, options

MOST = 8  # requests in one message

_PICTURE = r"(?:pic|picture|image|photo|version|variant|variation|take|option|copy|drawing|illustration|post|one|edition|alternative)"
_NTH = r"(?:second|third|fourth|2nd|3rd|4th|next|other|another|separate|different|additional|extra)"
_SECOND = rf"(?:an?|the) {_NTH} {_PICTURE}"
_APART = re.compile(
    rf"[\s,;.]+(?:and|then|plus|also)?[\s,]*(?:(?:as|for|in) {_SECOND}|(?:as well as |also )?separately)[\s,:]+(?:and\s+)?"
    rf"|(?<=\w)\s*[.;!]\s+(?:and\s+|then\s+|also\s+)*(?:a (?:second|third|fourth)|another|one more)(?: one| version)?\s+(?=(?:in|with|at|as|without|where)\b)"
    rf"|(?<=\w)\s*(?:[.;!,]\s+|\n+)(?:and\s+|then\s+|also\s+)*(?:(?:an? |the |my )?{_NTH}(?: {_PICTURE})?|one more(?: {_PICTURE})?)\s*:\s+",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"^(?:[^,.;:]{{0,20}}\s)?(?:(?:the )?(?:first|1st)|one)(?: {_PICTURE})?(?:\s*[:,]\s*|\s+(?={clause.VERB}\b))",
    re.IGNORECASE,
)


def _apart(words: str) -> list[str]:
    """`make it orange and, as a second pic, turn it round`; `a fox. And another one: a hare`"""
    found = [_ENDING.sub("", part).strip(" ,") for part in _APART.split(words)]
    if len(found) < 2 or not all(re.search(r"\w", part) for part in found):
        return [words]
    return [_headless(_FIRST.sub("", found[0])), *(_as_before(part, found[0]) for part in found[1:])]


def _headless(words: str) -> str:
    """Without the count in front: `need two handouts: a poster`."""
    return _HEAD.sub("", words, count=1)


MANY = r"(?:two|three|four|five|six|[2-6]|a (?:couple|pair|few) of|both|some|several|different)"
_THINGS = r"(?:\w+ )?\w+s"
_ROUTES = re.compile(
    rf"\b(?:{MANY}) (?:\w+ ){{0,2}}(?!notes|changes|things|points|edits|fixes)\w+s\b|\b(?:twice|each|gimme|(?:give|show|draw) (?:me|us)|i need)\b|^$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    rf"^(?:[^:]{{0,60}}?\b)?(?P<n>{MANY}) (?:(?:different|separate|new|more) )*(?P<things>{_THINGS})(?: (?:for\b[^:,]{{0,40}}|of\b(?P<of>[^:,]{{0,40}})))?(?:, please| please| pls)?\s*:\s+",
    re.IGNORECASE,
)
_COUNT = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "a couple of": 2, "a pair of": 2, "both": 2}


def counted(said: str) -> int:
    """`two`, `3`, `both`; 0 where it does not tell."""
    return _COUNT.get(said.lower(), int(said) if said.isdecimal() else 0)


def _behind(marks: Sequence[re.Match[str]], words: str) -> list[str]:
    """What stands behind each of these marks, up to the next."""
    ends = [mark.start() for mark in marks[1:]] + [len(words)]
    return [words[mark.end() : end].strip(" ,;.") for mark, end in zip(marks, ends, strict=True)]


def _as_before(part: str, first: str) -> str:
    """`the same idea by day` names what the first part drew."""
    subject = re.split(r",|\s(?:at|in|by|with|on|under|during)\s", _headless(first), maxsplit=1)[0]
    subject = grammar.DRAWN_WORDS.sub("", subject)
    return re.sub(
        r"^(?:the )?same (?:idea|thing|scene|place|picture|subject|one)\b(?: but)?",
        lambda _: subject,
        part,
        flags=re.IGNORECASE,
    )


_WHICH = (
    r"(?=(?:in|with|at|on|as|without|where|for|from|by|during|under|over|wearing|that|like|more|less|made|set"
    r"|full|inside|outside|after|before|when|while|\w+ing)\b)"
)
_ONE = re.compile(
    rf"(?:(?:^|[\s,:;]+)(?:and|then|plus|also|or)?\s*)\b(?:(?:one|another|an?|the other|a second|(?:the )?(?:first|second|third)(?= one| version| {_PICTURE}))(?: {_PICTURE})?(?: of (?:them|it|these|this))?"
    rf"|once|(?:the )?(?:first|second|third|other)(?= with| in| at| as| wearing))\s+{_WHICH}"
    rf"|(?:^|[\s,:;]+)(?:and\s+)?(?:one|another) {_PICTURE}\s+(?!per\b|each\b|for\b|only\b|is\b|please\b|(?:\w+ )?(?:and|or)\b)",
    re.IGNORECASE,
)
_ONE_EACH = re.compile(r"(?:^|[\s,:;]+)(?:and\s+)?\b(?:one|another|the other)(?: one)?\s+(?=\w)", re.IGNORECASE)
_ANNOUNCED = re.compile(
    rf"\b(?:{MANY}) (?:\w+ )?{_PICTURE}s?\b[^:]*[:,]\s*$|\b(?:two|three|four|[2-4]) of (?:it|this|them|these)\b[^:]*[:,]\s*$|\b(?:twice|versions|options)\s*[:,]\s*$",
    re.IGNORECASE,
)
_ONLY_COUNTS = re.compile(
    rf"\b(?:i'd|we'd|let's|make|draw|do|give|show|get|try|need|want|like|have|see|generate|render|create|me|us|you|i|we|i'd|we'd|can|could|would|will|please|pls|it|this|that|of|for|to|the|vote|both|compare|comparison|choice|choose|between"
    rf"|let's|lets|and|again|now|so|instead|{MANY}|{_PICTURE}s?|more|them|these|those|pictures?|twice|three times|times|separately|ooh?|oh)\b|\W",
    re.IGNORECASE,
)


_COUNTED_THINGS = re.compile(  # `two people, one with a hat and one with a beard` are in one picture
    rf"\b(?:two|three|four|five|six|[2-6]|both)\s+(?:\w+\s+)?(?!(?:{_PICTURE}|more|of|different|separate|new|poster|card|logo|icon|banner|handout|wallpaper|portrait|thumbnail|sticker|cover|avatar|scene)s?\b)\w+s\b|\bpeople\b",
    re.IGNORECASE,
)


_LETTERED = re.compile(
    r"(?:^|(?<=[\s:;,.]))(?:\((?P<a>[a-f1-9]|i{1,3}|iv)\)|(?P<b>[1-9])[.)](?=\s)|(?P<l>[a-f]|i{1,3}|iv)\)(?=\s)|(?:(?P<noun>\w+) )?(?P<c>one|two|three|four)\s*:)\s*",
    re.IGNORECASE,
)


def _lettered(words: str) -> list[str]:
    """`three takes: 1. in a raincoat 2. in pyjamas`; `give me him (a) winking, (b) asleep`; not the notes on one picture."""
    marks = list(_LETTERED.finditer(words))
    marks = marks if len({m["noun"] for m in marks if m["c"]}) <= 1 else []
    said = [next(filter(None, m.group("a", "b", "l", "c"))).lower() for m in marks]
    if not 1 < len(marks) <= MOST or said != _counting(said[0], len(marks)):
        return [words]
    head = words[: marks[0].start()].strip(" ,:;.")
    items = [_ENDING.sub("", item) for item in _behind(marks, words)]
    if not _ROUTES.search(head) or not head and marks[0]["a"] is None and grammar.EDIT.search(items[0]):
        return [words]
    if not head and said[0] == "1" and not all(_HANGS.match(item) for item in items):
        return [words]  # notes
    return _completed(head, items)


_ENDING = re.compile(r"[\s,;.]+(?:(?:and|or|also|plus)\b[\s,;.]*)*$", re.IGNORECASE)


def _counting(first: str, many: int) -> list[str]:
    rows = ("abcdefgh", "12345678", ("i", "ii", "iii", "iv"), ("one", "two", "three", "four"))
    return next((list(row[:many]) for row in rows if first == row[0]), [])


# what all of them are about


_COUNTS_OF = re.compile(
    rf"^(?:{MANY}|an?|the) (?:\w+ )?{_PICTURE}s?(?: (?:of|showing|for)\b|\s*[:,]|$)\s*|[\s,]+(?:twice|(?:in |as )?(?:two|three|four|\d) (?:{_PICTURE}s|ways|times)|please|pls)$",
    re.IGNORECASE,
)
_OPEN = re.compile(rf"\s+(?:have|get|see|do|be|wear|make|want|need|like|in|with|as|of|for|both|{MANY})$", re.IGNORECASE)
_HANGS = re.compile(
    r"(?:in|on|at|with|without|as|where|for|from|by|under|over|inside|after|before|wearing|(?!spring|morning|evening)\w{2,}ing)\b",
    re.IGNORECASE,
)


def subject(head: str) -> str:
    """What stands before a row of versions, if it is what all are of: `can i get the scarf` is `the scarf`."""
    told: list[str] = []
    for said in re.split(r"[,:;]\s+", re.split(r"(?<=[.!?])\s+|\n+", head)[-1]) if len(head) < LONG else ():
        thing = _COUNTS_OF.sub("", gist.lead(talk.polite(said)))
        while (shorter := _OPEN.sub("", _COUNTS_OF.sub("", thing))) != thing:
            thing = shorter
        if _ONLY_COUNTS.sub("", thing) and (_IS_THING.match(thing) or clause.mood(said) is not Mood.TALK):
            told.append(thing)
    return ", ".join(told)


LONG = 400  # characters of what is said before versions
_IS_THING = re.compile(r"(?:an?|the|my|our|his|her|its|their|him|them)\b", re.IGNORECASE)


def _completed(head: str, tails: Sequence[str]) -> list[str]:
    """Each with what all are of, and with what a later one leaves out."""
    thing = subject(head)
    whole = list(_whole(tails))
    return [f"{thing}{' ' if _HANGS.match(tail) else ': '}{tail}" if thing else tail for tail in whole]


_ALL = re.compile(
    r"(?:[.;,!]\s+|\s+[-–—]\s+)(?:and\s+)?(?:all|both|each)(?: of (?:them|these|those))?(?: (?:are|is|should be|please|pls))*\s+"
    r"(?!(?:of|in|on|as|at) (?:its|their|an?|one|the same)\b|separate|together|own\b)(?P<how>[^.;!?]{2,60})$"
    r"|(?:[,.;]\s+)(?P<end>[^,.;]{2,40}?)(?<!for),?\s+(?:both|each|all)(?: of them)?$",
    re.IGNORECASE,
)


def shared(words: str) -> tuple[str, str]:
    """`a crest with a boar, a crest with a wolf. both woodcut` without the last, and that."""
    found = _ALL.search(words.rstrip(" .!"))
    return (words[: found.start()], (found["how"] or found["end"]).strip()) if found else (words, "")


def _once(words: str) -> list[str]:
    """`I need it twice: once in daylight for the approach, once burning`"""
    found = list(re.finditer(r"(?:[\s,;:]+(?:and\s+)?|^)once\s+(?!more\b|again\b|upon\b)", words, re.IGNORECASE))
    if not 1 < len(found) <= MOST:
        return [words]
    return _completed(words[: found[0].start()].strip(" ,:;"), _behind(found, words))


HOW = r"(?:in|with|w/|as|at|without)"
_FOR_EACH = re.compile(
    rf"(?:^|.*?\s)(?P<a>{HOW} [^,.]+? for (?:the |my |our )?[\w ]+?),?\s+and\s+(?P<b>{HOW} [^,.]+? for (?:the |my |our )?[\w ]+)$",
    re.IGNORECASE,
)


def _for_each(words: str) -> list[str]:
    """`in black and white for the print edition and with a purple tie for the website`"""
    found = _FOR_EACH.match(words)
    return [found["a"], found["b"]] if found else [words]


_SEPARATE = re.compile(
    r"[\s,.;]*\b(?:and )?(?:(?:each|both|all)(?: of them)? (?:in|on|as) (?:its|their|his|an?)? ?own (?:picture|image|file|page|card|canvas)s?|(?:as |in |on )?(?:two |three |four |\d )?separate (?:files|pics|pictures|images|versions|ones)"
    r"|not (?:in|on) (?:the )?same (?:image|picture|file|one|page)|(?:so )?one (?:(?:image|picture|pic|file|card) )?(?:for )?each|(?:as|in) (?:two|three|four) (?:pictures|images|files)|(?P<n>two|three|four|five|six|[2-6]) (?:pictures|images|pics|files))[\s.!]*$",
    re.IGNORECASE,
)


def _separately(words: str) -> list[str]:
    """`an owl, also a fox, each in its own picture`; `Tobi wants the helmet in orange, Simi in blue, so one for each`"""
    found = _SEPARATE.search(words)
    if not found:
        return [words]
    sentences = re.split(r"(?<=[.!?])\s+", words[: found.start()])
    items = [
        item.strip(" ,")
        for item in re.split(
            r"[\s,]*(?:,\s*|\b(?:and|also|then|plus)\s+)(?:(?:and|also|then|afterwards|plus)\s+)*", sentences[-1]
        )
        if item.strip(" ,")
    ]
    items = items if len(items) > 1 else sentences
    if not 1 < len(items) <= MOST or found["n"] and counted(found["n"]) != len(items):
        return [words]
    items = [re.sub(r"^[A-Z]\w+ (?:wants?|likes?|prefers?|asks? for) ", "", item) for item in items]
    return list(_whole([_headless_draw(item) for item in items]))


def _headless_draw(item: str) -> str:
    return re.sub(
        r"^(?:please )?(?:draw|paint|make|do)(?: (?:me|us|for (?:me|us|my \w+|the \w+)))? (?:one (?=\w+ with))?",
        "",
        item,
        flags=re.IGNORECASE,
    )


_MEDIUM = r"(?:icon|logo|badge|card|poster|sticker|banner|sign|crest|cover|flyer|portrait|avatar|emblem|wallpaper|thumbnail|header|label|stamp|picture|image|drawing)"
_SAME_NOUN = re.compile(
    rf"^(?:draw |make |paint |need |want )?one (?P<noun>(?!{HOW}\b)[\w-]+) (?P<a>.+?),? and (?:one|another) (?P=noun) (?P<b>.+)$"
    rf"|^(?:draw |make |paint |need |want )?an? (?P<medium>{_MEDIUM}) (?P<e>[^,;]+?),? and an? (?P=medium) (?P<f>[^,;]+)$"
    rf"|^(?:draw |make |paint |need |want )?an? (?P<kind>[\w-]+) (?P<c>[^,;]+)[,;] (?:and )?(?:in the )?same style,? (?:an?|one|another) (?P=kind) (?P<d>.+)$",
    re.IGNORECASE,
)


def _same_noun(words: str) -> list[str]:
    """`one frog as napoleon and one frog as joan of arc`; `a crest with a boar, same style a crest with a wolf`"""
    found = _SAME_NOUN.match(gist.lead(re.split(r"(?<=[.!?])\s+", words)[-1]))
    if not found:
        return [words]
    noun = found["noun"] or found["kind"] or found["medium"]
    return [f"{noun} {found[a] or found[c] or found[e]}" for a, c, e in ("ace", "bdf")]


def _ones(words: str) -> list[str]:
    found = list(_ONE_EACH.finditer(words))
    if len(found) < 2 or not _ANNOUNCED.search(words[: found[0].start() + 1]):
        found = list(_ONE.finditer(words))
    found = (
        found
        if any(
            re.search(r"\b(?:one|another|once|other|second|version|variant|take)\b", f.group(), re.IGNORECASE)
            for f in found
        )
        else []
    )
    if len(found) < 2 or not re.match(
        r"^(?:\W*(?:and|then|plus|also)?\W*)(?:one|another|once|an? (?:version|variant|take|picture)|the|first|second|other)",
        found[1].group(),
        re.IGNORECASE,
    ):
        return [words]
    tails = _behind(found, words)
    if not all(tails):
        return [words]
    head = re.sub(_TWO, "", words[: found[0].start()], flags=re.IGNORECASE).strip(" ,:;")
    if _COUNTED_THINGS.search(head) or _OF_THEM.search(found[0].group()) and _TO_ONE.search(head):
        return [words]
    return _completed(head, tails)


_OF_THEM = re.compile(r"\bof (?:them|these)\b", re.IGNORECASE)
_TO_ONE = re.compile(r"\b(?:put|dress|let|have|show|paint|draw)$", re.IGNORECASE)  # one of those in the picture
_TWO = (
    r"(?:\b(?:make|draw|do|give me|(?:two|three|four|[2-4])(?: (?:more|of (?:them|these)|versions|pictures"
    r"|variations))?)[\s,:]*)+$"
)


def _whole(tails: Sequence[str]) -> Iterator[str]:
    """What a later one leaves out: `with the jacket in teal`, `with it in burgundy`; `with the hat`, `without`."""
    first = re.match(r"^(?:with(?:out)?|where) ((?:the|his|her|its|their|an?) [\w'-]+)", tails[0], re.IGNORECASE)
    for told in tails:
        tail = told
        if first and tail is not tails[0]:
            tail = re.sub(
                r"^(with(?:out)?)(?: (?:it|them|one))?(?= (?:in|on|at|as|made|turned)\b|$)|^(where) (?:it|they|he|she)(?=['\s])",
                lambda found: f"{found[1] or found[2]} {first[1]}",
                tail,
                flags=re.IGNORECASE,
            )
        own = re.match(
            r"^(?:just |only )?((?:the|his|her|its|their) [\w'-]+) (?:in|on|with|as)\b", tails[0], re.IGNORECASE
        )
        if own and tail is not tails[0] and re.fullmatch(r"[\w-]+(?: [\w-]+)?", tail) and not _HANGS.match(tail):
            tail = f"{own[0]} {tail}"
        yield re.sub(r"^(?:it|them)(?= (?:in|on|with|as)\b)", own[1], tail, flags=re.IGNORECASE) if own else tail


_ITEM = r"(?:(?:an?|one|another)\s+)?[\w'-]+(?:\s+(?!and\b|or\b)[\w'-]+)?"
_LAST = r"(?:versions?|ones?|variants?|variations?|editions?|takes?|options?)"
_ADJECTIVES = re.compile(
    rf"^(?P<head>(?:[\w']+\s+){{0,6}}?(?:both\s+)?)(?P<items>(?:an?\s+|one\s+)?[\w'-]+(?:\s+{_LAST})?(?:\s*,\s*{_ITEM})*(?:\s*,)?\s+(?:and|&|plus)\s+{_ITEM})\s+(?P<last>{_LAST})(?:\s+(?:of|for)\s+(?:it|this|that|these|the \w+))?$",
    re.IGNORECASE,
)


def _adjectives(words: str) -> list[str]:
    """`a teal and a burgundy version`, `can we have red, blue and green versions of this`"""
    found = _ADJECTIVES.match(words.strip(" .!?"))
    if not found or _ONLY_COUNTS.sub("", found["head"]) or re.search(r"\bthe\b", found["items"], re.IGNORECASE):
        return [words]
    items = [
        _ARTICLE.sub("", item).strip() for item in re.split(r"\s*,\s*(?:and\s+)?|\s+(?:and|&|plus)\s+", found["items"])
    ]
    items = [re.sub(rf"\s+{_LAST}$", "", item, flags=re.IGNORECASE) for item in items]
    if any(
        not item or re.fullmatch(rf"{MANY}|more|other|new|another|better|older|newer|longer", item, re.IGNORECASE)
        for item in items
    ):
        return [words]
    return [f"{item} version" for item in items]


_ARTICLE = re.compile(r"^(?:an?|one|another)\s+", re.IGNORECASE)
_LIST = re.compile(
    rf"^(?:[\w',.! ]{{0,60}}?\b)?(?:(?P<n>{MANY})? ?(?:(?:different|separate|more|new|other) )?"
    rf"(?:versions|variants|variations|options|takes|alternatives|(?:(?<=\w )(?:ways|moods|looks|styles|colou?rs|seasons|flavou?rs|pictures|pics|images)|(?<=\w )\w+s(?= (?:of|for) )))"
    rf"(?: (?:of|for) (?:it|this|that|these|him|her|them|the \w+))?|(?P<of>(?:two|three|four|five|six|[2-6]) of (?:it|this|that|these|him|her|them))|(?P<same>(?:the )?same [\w' -]{{2,40}})"
    rf"|(?P<each>an? [\w' -]{{2,40}}|one) (?:for )?each(?: \w+)?)(?:,? please| pls)?\s*(?::|[-–—])\s*(?P<items>.+)$",
    re.IGNORECASE,
)
_BETWEEN = (r"\s*[/|;\n]\s*(?:and\s+)?", r"\s*,\s*(?:and\s+)?|\s+and\s+", r"\s*,\s*(?:and\s+)?")


def _listed(words: str) -> list[str]:
    """`three versions: dawn, noon, dusk`; `try it two ways: ink / pixel art`; `a sign for each: a cat; a dog`"""
    found = _LIST.match(re.sub(_EACH_ALONE, "", words))
    if not found:
        return [words]
    n = (found["n"] or found["of"] or "").lower().removesuffix("of it").split(" of ")[0]
    for mark in _BETWEEN:
        items = [item.strip(" .") for item in re.split(mark, found["items"])]
        count = counted(n) or len(items)
        if 1 < len(items) == count and all(items):
            break
    else:
        return [words]
    if found["same"] and not any(re.search(rf"\b{_LAST}$", item, re.IGNORECASE) for item in items):
        return [words]
    return _completed(found["each"] or "", items)


_FORMATS = re.compile(rf"\b(?:(?:as |in )?(?:an? |the )?)(?:{FORMAT})\b(?: (?:file|format|version))?", re.IGNORECASE)


def formats(words: str) -> list[str]:
    """`export it as psd for the designer and as png for the shop`"""
    found = list(_FORMATS.finditer(words))
    told = {str(options(one[0], Asks.EXPORT)[1].get("format")): one[0] for one in found}
    if not 1 < len(told) <= MOST or re.search(r"#|\b(?:of|one)\b", words[found[0].end() : found[-1].start()]):
        return [words]
    return [f"{words[: found[0].start()]}{one}{words[found[-1].end() :]}" for one in told.values()]


_LIKE = re.compile(
    r"^(?:[^,:]{0,40}\b)?(?P<how>in|as) [^,:;]{2,30}(?:(?:,| and(?: also)?|, and) (?P=how) [^,:;]{2,30}?)+$",
    re.IGNORECASE,
)


def _likewise(words: str) -> list[str]:
    """`in oil, in watercolour and in pencil`; `as an oil painting and as a woodcut`"""
    found = _LIKE.match(words) if len(words) < LONG else None
    if not found:
        return [words]
    first, *items = re.split(rf"(?:,| and(?: also)?|, and) (?={found['how']} )", words, flags=re.IGNORECASE)
    head, how, tail = first.partition(f"{found['how']} ")
    if len(items) < 2 and how != "as " or _ONLY_COUNTS.sub("", head):
        return [words]
    return [how + tail, *items]


def announces(words: str) -> bool:
    """`i'd like 2 versions`, `try`, `in another one`: what only tells that more follow."""
    bare = re.sub(
        r"\b(?:in|as|for|on) (?:(?:an?other|the|an?|other|second|third|next) ?)+|\d", "", words, flags=re.IGNORECASE
    )
    return not _ONLY_COUNTS.sub("", bare) and not re.search(r"\b(?:more|again)\b", bare, re.IGNORECASE)


_EACH_ALONE = re.compile(
    r"[.,;]\s+(?:one|a|own|separate) (?:image|picture|pic|file|card)s? (?:each|per \w+|for each)$", re.IGNORECASE
)
_ITEM_START = r"(?:[.;]\s+|\n+|,?\s+)(?:plus|and|also)\s+(?=(?:an?|one|the)\s)|[.;]\s+|\n+"


def _shaped(words: str) -> list[str]:
    """New pictures, each with its own shape: `a swan on a plate, 2:3. plus a bowl of soup, 16:9`"""
    items = [item.strip(" ,;.") for item in re.split(_ITEM_START, words) if re.search(r"\w", item)]
    told = [options(item, Asks.GENERATE) for item in items] if 1 < len(items) <= MOST else []
    shapes = [found.get("aspect") or found.get("size") for _, found in told]
    return items if told and all(shapes) and all(len(left.split()) > 1 for left, _ in told) else [words]


_NUMBERED = re.compile(r"(?:^|(?<=[\s:;,.]))(?:\(?(?:[1-9]|[a-d])\)|[1-9](?:[.:]|\s-)(?=\s))\s*", re.IGNORECASE)


_KIND = re.compile(rf"((?:\w+ )?(?!picture|image|drawing){_MEDIUM})s$", re.IGNORECASE)


def drawn(words: str) -> list[str]:
    """New pictures: `1) a skull of croissants 2) a croissant of skulls`; `two handouts: a poster, and a letter`"""
    numbered = list(_NUMBERED.finditer(words))
    if len(numbered) > 1 and (numbered[0].start() == 0 or _HEAD.match(words)):
        return _behind(numbered, words)
    if (head := _HEAD.match(words)) and not re.search(
        r"\b(?:with|wearing|holding|has|having|shows?|showing|of|like|in|on)$",
        words[: head.start("n")].strip(),
        re.IGNORECASE,
    ):
        count = counted(head["n"])
        for mark in (
            r"\s*;\s*(?:and\s+)?",
            r"[,.]\s+(?:and|then|plus)\s+",
            r"\s+(?:and|plus)\s+(?=an?\s|the\s|one\s)",
            r",\s+",
        ):
            items = [item.strip(" ,;.") for item in re.split(mark, words[head.end() :], flags=re.IGNORECASE)]
            if (
                len(items) == count
                and all(items)
                and not any(re.match(r"one\b", item, re.IGNORECASE) for item in items)
            ):
                kind = _KIND.match(head["things"])
                return _completed(head["of"] or (kind[1] if kind else ""), items)
    draws = re.split(
        r"[.;,]?\s+(?:(?:and|then|also|plus|please)\s+)+(?=(?:draw|paint|generate|sketch)\s+)|[.;]\s+(?=(?:draw|paint|generate|sketch)\s+)",
        words,
        flags=re.IGNORECASE,
    )
    return draws if len(draws) > 1 and all(grammar.DRAW.search(part) for part in draws) else [words]


COUNTED = (_lettered, _once, _for_each, _separately, _same_noun)
NEW = (drawn, _shaped)  # only of new pictures
ROWS = (_apart, *COUNTED, _ones, _adjectives, _listed, _likewise, *NEW)
