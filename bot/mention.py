"""Words that name pictures: `#7`, `the second one`, `the one with the robot`, `Ben's picture`."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice

from bot.conversation import Role
from bot.depicted import WORD, descriptions, heads, looked_at, matching, put_into, shaped, stem_of, things
from bot.lineage import Picture, Scene, at
from bot.naming import (
    ABOVE,
    AND,
    COUNT,
    COUNTABLE,
    COUNTED,
    EMPTY,
    END,
    MOST_NAMED,
    NO_OTHER,
    NOUN,
    NUMBERED,
    OF_THEM,
    ORDINAL,
    ORDINALS,
    PARTS,
    SIDES,
    STOP,
    UPLOAD,
    Mention,
    nth,
)
from bot.owner import THAT_WAS_MADE, others, owned
from bot.role import LOOK, role_of

# words that name pictures


def mentions(text: str, scene: Scene) -> list[Mention]:
    """All of them, in the order of the text; where two overlap, the earlier row of the table has it."""
    if text not in scene.named:
        scene.named[text] = tuple(_mentions(text, scene))
    return list(scene.named[text])


def _mentions(text: str, scene: Scene) -> list[Mention]:
    found: list[Mention] = []
    for row in ROWS:
        for mention in islice(row(text, scene), MOST_NAMED):
            if all(mention.end <= other.start or other.end <= mention.start for other in found):
                found.append(mention)
    told = {mention.pictures for mention in found if mention.start < mention.end}
    found = [mention for mention in found if mention.start < mention.end or mention.pictures not in told]
    listed = _listed(sorted(_taken_back(found, text), key=lambda mention: mention.start), text)
    named = [_with_role(_not_that(_to_its_end(mention, text), text, scene), text) for mention in listed]
    return [mention for mention in named if mention.role is not None or not _is_attached(mention, scene)]


def _not_that(mention: Mention, text: str, scene: Scene) -> Mention:
    """`not that, the smoke one`: not the one that is meant first, so the one that it was made from."""
    no = re.search(
        r"\b(?:no,? )?not (?:that|this|it)(?: one)?[\s,;.:-]+(?:but )?$", text[: mention.start], re.IGNORECASE
    )
    if not no:
        return mention
    base = scene.before(scene.here[-1]) if scene.here and mention.pictures == scene.here[-1:] else None
    return replace(mention, start=no.start(), pictures=mention.pictures if base is None else (base,))


def _to_its_end(mention: Mention, text: str) -> Mention:
    """`the first one you made today`"""
    tail = THAT_WAS_MADE.match(text, mention.end) if mention.start < mention.end else None
    return replace(mention, end=tail.end()) if tail else mention


def _with_role(mention: Mention, text: str) -> Mention:
    return mention if mention.role else replace(mention, role=role_of(text, mention.start, mention.end))


def _is_attached(mention: Mention, scene: Scene) -> bool:
    """`this photo` alone tells no more than that it is there; among several it tells which."""
    return len(scene.attached) == 1 and mention.pictures == scene.attached


def _listed(named: list[Mention], text: str) -> list[Mention]:
    """`#3, #5 and #7` is one mention of them all; so is `#3 and #5 each`, `both #3 and #5`."""
    joined: list[Mention] = []
    for mention in named:
        before = joined[-1] if joined else None
        if (
            before
            and mention.pictures
            and before.pictures
            and before.role is mention.role
            and re.fullmatch(AND, text[before.end : mention.start], re.IGNORECASE)
        ):
            joined[-1] = replace(before, end=mention.end, pictures=before.pictures + mention.pictures, each=True)
        else:
            joined.append(mention)
    return [_widened(mention, text) if mention.each else mention for mention in joined]


def _widened(mention: Mention, text: str) -> Mention:
    before = re.search(r"\b(?:both|each of|all of|every one of)\s+$", text[: mention.start], re.IGNORECASE)
    after = re.match(r"\s+(?:each|both)\b", text[mention.end :], re.IGNORECASE)
    return replace(
        mention,
        start=before.start() if before else mention.start,
        end=mention.end + after.end() if after else mention.end,
    )


def _taken_back(found: list[Mention], text: str) -> Iterator[Mention]:
    """`not #5, #3` names #3; so does `#3, not #5`."""
    order = sorted(found, key=lambda mention: mention.start)
    no = {
        n: before.start()
        for n, mention in enumerate(order)
        if (before := re.search(r"(?:[,;]\s*)?\b(?:not|no not|rather than)\s+$", text[: mention.start], re.IGNORECASE))
    }
    for n, mention in enumerate(order):
        if n in no:
            continue
        start, end = mention.start, mention.end
        if n - 1 in no and re.fullmatch(r"[\s,;:.-]*(?:but|use|take)?\s*", text[order[n - 1].end : start]):
            start = no[n - 1]
        if n + 1 in no and not text[end : no[n + 1]].strip(" ,;"):
            end = order[n + 1].end
        yield replace(mention, start=start, end=end)


def _numbered(text: str, scene: Scene) -> Iterator[Mention]:
    """`#7`, `picture 7`; but `#ff8800` and `#123456` are colours."""
    pattern = (
        rf"(?:\b{NOUN}\s+)?#\s?(\d{{1,9}})(?![0-9A-Za-z_])|\b{NUMBERED}\s+(?:number\s+|no\.?\s*"
        rf"|nr\.?\s*)?(\d{{1,4}})\b(?!\s*[:x×%]\d)|\b(?:number|no\.|nr\.?)\s*(\d{{1,4}}|two|three|four|five|six)\b(?:{OF_THEM})?"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        word = found[1] or found[2] or found[3]
        number = int(word) if word.isdecimal() else COUNT[word.lower()]
        if scene.exists(number):
            yield Mention(*found.span(), (number,))
        elif 0 < number <= len(scene.group) and (found[1] is None or len(scene.group) > 1):
            yield Mention(*found.span(), (scene.group[number - 1],))
        elif found[1] is not None and len(found[1]) != 6:
            yield Mention(*found.span(), ())


_BARE = re.compile(
    r"(?:^|(?<=[.!?;:,] )|(?<=\()|\b(?P<cue>on|into|of|from|take|use|edit|change|show|show me|delete|compare|upscale|vary|redo|back to|choose|pick|prefer"
    r"|restore|export|fix|between|keep|like|in|to|for|with|do|want|is|it's|that's|put|combine|merge|mix|blend|both|than)\s+"
    r"|(?P<and>\b(?:and|or|vs\.?|versus|,|&|\+)\s+)|(?P<make>\b(?:make|turn|give)\s+))(?P<n>\d{1,5})(?![\w%×]|[.:,/-]\d)(?:(?='s\b"
    r"|\s*(?:[,.;:!?)]|$)|\s+(?:and|but|or|again|please|pls|as|with|in|to|into|at|on|without|instead|vs|versus|side|is|was|looks?|needs?"
    r"|should|though|for|from|because|than|together|better|again|next|beside|near|behind|under|over|onto|inside)\b)|(?P<loose>(?=\s+\w+[^\Ws]\b)))",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"on|into|of|from|take|use|edit|change|show|delete|compare|upscale|vary|redo|back to|choose|pick|prefer|restore|export|fix|between",
    re.IGNORECASE,
)


def _bare_numbers(text: str, scene: Scene) -> Iterator[Mention]:
    """`on 27: recolour it`, `302, but at night`, `put 155 and 156 side by side`; where such pictures are."""
    listed = -1
    for found in _BARE.finditer(text):
        number = int(found["n"])
        small = number <= COUNTABLE
        follows = found["loose"] is None
        if found["and"] is not None:
            fits = follows and (listed == found.start() or not small and found["and"].strip() == ",")
        elif found["make"]:
            fits = not small
        elif found["cue"]:
            fits = follows and (not small or bool(_STRONG.fullmatch(found["cue"])))
        else:
            fits = follows and (not small or text[found.end() :].lstrip()[:1] in (":", ",", "'"))
        if re.search(
            r"\b(?:seed|steps?|guidance|cfg|strength|scale)\b[^,.;]{0,12}$", text[: found.start("n")], re.IGNORECASE
        ):
            fits = False
        if fits and scene.exists(number):
            if text[found.start("n") - 1 : found.start("n")] == "(" and text[found.end() : found.end() + 1] == ")":
                yield Mention(found.start("n") - 1, found.end() + 1, (number,), said="")  # `the library (18)`
                continue
            listed = found.end("n") + len(text[found.end("n") :]) - len(text[found.end("n") :].lstrip())
            yield Mention(*found.span("n"), (number,))


def _links(text: str, scene: Scene) -> Iterator[Mention]:
    """A link to a message; `that one ^`, or the end of the text, where the link itself is not in it."""
    places = [found.span() for found in re.finditer(r"<?https?://\S+", text)]
    arrow = re.search(
        rf"(?:\b(?:this|that|the)\s+(?:{NOUN}\s*)?)?(?:\^+(?!\w)|(?<!\w)\^+)|\b(?:this|that) {NOUN}\b|^(?:this|that)\b|\bhere\b",
        text,
        re.IGNORECASE,
    )
    if not places and arrow:
        places = [arrow.span()]
    for n, link in enumerate(scene.last.links):
        start, end = places[n] if n < len(places) else (len(text) + n, len(text) + n)
        message = scene.messages.get(link)
        yield Mention(start, end, tuple(p.picture for p in at(message)) if message else ())
    if not scene.last.links and scene.above and arrow and "^" in arrow[0]:
        yield Mention(*arrow.span(), scene.replied or scene.newest)


def _originals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the original`, `the original windmill`, `where we started`."""
    for found in re.finditer(
        rf"\bthe (?:very )?original(?: {NOUN}|(?P<thing> [\w'-]+))?(?!\s+(?:{PARTS})s?\b)|\bwhere (?:we|it|this) (?:all )?(?:started|began)\b",
        text,
        re.IGNORECASE,
    ):
        here = scene.here or scene.newest if scene.above else scene.here
        roots = tuple(dict.fromkeys(scene.root(picture) for picture in here))
        end = found.end()
        if thing := found["thing"]:
            if re.fullmatch(rf"\s(?:{PARTS})s?", thing, re.IGNORECASE):
                continue
            named = matching([thing], scene, among=roots)
            end = end if named else found.start("thing")
        yield Mention(found.start(), end, roots)


def _relatives(text: str, scene: Scene) -> Iterator[Mention]:
    """`two versions ago`, `the previous one`, `the one before that`, `the one before the last`, `the next one`."""
    steps_back = (
        rf"(?:\bthe {NOUN} )?(?:\bfrom )?\b(?P<n>{COUNTED}|a couple(?: of)?)\s+(?:{NOUN}|step|change|revision)s?\s+(?:ago|back|earlier|up"
        rf"|before(?: (?:that|this|it))?)\b|\bthe {NOUN} (?P<up>{COUNTED}) (?:up|back|above|earlier)\b"
    )
    before_last = (
        rf"\b(?:the )?(?:{NOUN} )?before (?:the )?last(?: {NOUN})?\b|\b(?:the )?(?:second|next)[ -]to[ -](?:the[ -])?last(?: {NOUN})?\b"
        rf"|\b(?:the )?(?:last|latest)(?: {NOUN})? but one\b|\b(?:the )?penultimate(?: [\w-]+)?\b"
    )
    previous = (
        rf"(?:\bthe |(?:^|(?<=[.,;:!?] )))(?:previous|prior|earlier|preceding|older) (?:{NOUN})\b(?! of)|\b(?:the )?{NOUN} (?:just |right )?(?:before|b4)(?: (?:that|this|it))?(?: {NOUN})?\b"
        rf"(?! (?:you|we|i|the|it|they)\b)|\bthe previous{END}|\bthe {NOUN} above{END}"
    )
    for found in re.finditer(steps_back, text, re.IGNORECASE):
        if scene.above:
            word = re.sub(r"^a | of$", "", (found["n"] or found["up"]).lower())
            yield Mention(*found.span(), _back(scene, int(word) if word.isdecimal() else COUNT[word]))
    for found in re.finditer(before_last, text, re.IGNORECASE):
        yield Mention(*found.span(), scene.order[-2:-1])
    for found in re.finditer(previous, text, re.IGNORECASE):
        here = next((scene.order.index(picture) for picture in scene.here if picture in scene.order), len(scene.order))
        yield Mention(*found.span(), scene.order[here - 1 : here] if here > 0 else ())


def _back(scene: Scene, steps: int) -> tuple[Picture, ...]:
    """So many edits back, or pictures where there are not so many edits."""
    here = (scene.here or scene.newest)[-1]
    if (picture := scene.before(here, steps)) is not None:
        return (picture,)
    at = scene.order.index(here) if here in scene.order else len(scene.order)
    return scene.order[at - steps : at - steps + 1] if at >= steps else ()


_PLACES = frozenset(word for word in ORDINALS if re.search("left|right|middle|cent", word))
_FIRST_TWO = re.compile(
    rf"\b(?:(?:both|each|all) of )?(?:the |those |these |my )?(first|last)\s+({COUNTED}|couple)(?:\s+{NOUN}s?)?\b(?!\s+\w+s\b)",
    re.IGNORECASE,
)
_SECOND = (
    rf"\b(?:the|that|this|my|your|option|number)\s+(?:very\s+)?(?P<the>{ORDINAL})\s+{NOUN}\b(?:{OF_THEM})?"
    rf"|\b(?:the|that|this|my|your)\s+{NOUN} (?:on|to|at) the (?P<side>(?:top |bottom |upper |lower )?(?:left|right))\b"
    rf"|\b(?:the|number)\s+(?P<alone>{ORDINAL})(?:{OF_THEM}|{END})"
    rf"|{NO_OTHER}\b(?P<loose>{ORDINAL})\s+{NUMBERED}\b(?:{OF_THEM})?"
    rf"|(?:^|(?<=[.,;:!?] )|(?<=\band )|(?<=\bthe ))(?P<bare>{ORDINAL})"
)
_FROM_LEFT = re.compile(rf"\b(?:the )?({ORDINAL})(?: {NOUN})? from (?:the )?(left|right|end)\b", re.IGNORECASE)
_ROW = re.compile(  # `4 please`, `B, but with a hat`
    r"(?:^|[.,;!?]\s+|\b(?:on|take|use|upscale|from|of|in|pick|choose|with|keep|like|love|prefer|do)\s+)"
    r"(?P<all>(?:(?:options?|versions?|variants?|numbers?|pics?|nos?\.)\s+)?(?P<n>[1-9]|(?-i:[A-D]))(?P<more>(?:(?:,\s*|\s*(?:,?\band\b|&|\+)\s*)(?:[1-9]|(?-i:[A-D]))\b){0,4}))"
    r"(?=\s*[:,.!?]|$|\s+(?:w/|(?:with|but|please|pls|then|is|are|looks?|wins?|at|in|should|needs?|could)\b))",
    re.IGNORECASE,
)


def _ordinals(text: str, scene: Scene) -> Iterator[Mention]:
    """`the second one`, `first of these`, `first two`, `the third mole`: of the message that is meant when it has several
    pictures, else of all above; no picture where there are not so many."""
    several = scene.attached if len(scene.attached) > 1 else scene.group
    group = several if len(several) > 1 else scene.order
    for found in _FIRST_TWO.finditer(text):
        word = found[2].lower()
        n = int(word) if word.isdecimal() else COUNT[word]
        if 1 < n <= len(group):
            yield Mention(*found.span(), group[:n] if found[1].lower() == "first" else group[-n:], each=True)
    for found in _FROM_LEFT.finditer(text) if len(several) > 1 else ():
        row = several if found[2].lower() == "left" else several[::-1]
        if found[1].lower() in ORDINALS and (pictures := nth(row, found[1].lower())):
            yield Mention(*found.span(), pictures)
    stop = rf"(?:{END}|(?=\s+(?:is|for|shows?|has|are)\b))" if len(scene.attached) > 1 else END
    for found in re.finditer(rf"{_SECOND}(?:{OF_THEM}|(?:\s+{NOUN})?{stop})", text, re.IGNORECASE):
        how = next(name for name in ("the", "side", "alone", "loose", "bare") if found[name])
        word = found[how].lower().replace("-", " ")
        word = word if word in ORDINALS else word.replace(" ", "-")
        labels = len(several) > 1 and text[found.end() : found.end() + 1] == ":"
        if how in ("alone", "bare") and word in SIDES and found[0].lower().endswith(word) and not labels:
            continue
        if word in _PLACES and len(several) < 2:
            continue  # a place in the picture
        if word in ABOVE and (len(several) < 2 or how not in ("the", "alone")):
            pictures = scene.newest if scene.above else ()
        else:
            pictures = nth(group, word)
        if pictures or how in ("the", "alone"):
            yield Mention(*found.span(), pictures)
    for found in re.finditer(rf"\bthe ({ORDINAL}) ([\w'-]+)\b", text, re.IGNORECASE):
        word, thing = found[1].lower().replace("-", " "), stem_of(found[2])
        alike = matching([thing], scene, among=group)
        if len(alike) < 2 and thing not in EMPTY:
            alike = tuple(picture for picture in group if thing in heads(scene, picture))
        if len(alike) > 1 and word in ORDINALS and not scene.replied and (pictures := nth(alike, word)):
            yield Mention(*found.span(), pictures)
    for found in _ROW.finditer(text) if len(several) > 1 else ():
        marks = [int(n) - 1 if n.isdecimal() else "ABCD".index(n) for n in re.findall(r"[1-9]|\b[A-D]\b", found["all"])]
        if max(marks) < len(several) and (found["n"] != "A" or found["more"] or text[found.end() :][:1] in ",:.!?"):
            yield Mention(*found.span("all"), tuple(several[n] for n in marks), each=len(marks) > 1)


def _names(text: str, scene: Scene) -> Iterator[Mention]:
    """What people here asked us to remember. A character goes by its name; a style is "in NAME style"."""
    for name, kind in scene.conversation.names.items():
        if name.lower() not in text.lower():
            continue
        word = re.escape(name)
        style = (
            rf"(?:\b(?:in|with|using)\s+)?(?:\b(?:the|our|my)\s+)?\b{word}\s+{LOOK}\b|\b(?:in|with"
            rf"|using)\s+(?:the\s+|our\s+)?(?:{LOOK}\s+(?:of\s+)?)?{word}{END}|\b(?:the\s+|our\s+)?{LOOK}\s+(?:of\s+)?{word}\b"
        )
        pattern = style if kind == "style" else rf"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\w)@?{word}(?!\w)"
        for found in re.finditer(pattern, text, re.IGNORECASE):
            yield Mention(*found.span(), (f"name:{name}",), Role.STYLE if kind == "style" else Role.SUBJECT)


_ATTACHED = re.compile(
    rf"\b(?:this|that|the|my|our|these)\s+(?:attached|uploaded)(?:\s+(?P<what>[\w'-]+))?|\b(?:this|the)\s+(?:attachment|upload|reference(?: (?:photo|picture|image|pic))?)\b"
    rf"|\b(?:this|my)\s+(?:\w+\s+)?{UPLOAD}\b(?:\s+(?:of (?:my|the|our|a) \w+|i (?:took|made|drew|attached|found)))?|\bthe {UPLOAD} (?:that )?i (?:just )?(?:attached|uploaded|sent|posted|added)\b"
    rf"|(?<=\bstyle of )this(?:\s+[\w'-]+){{1,3}}?(?=\s*(?:[,.;!?]|$|then\b|but\b|and\b|please\b|with\b))",
    re.IGNORECASE,
)


def _attached(text: str, scene: Scene) -> Iterator[Mention]:
    """`in the style of the attached gouache`, `swap the background of this headshot`."""
    if len(scene.attached) != 1:
        return
    for found in _ATTACHED.finditer(text):
        role = role_of(text, *found.span())
        if role is Role.BASE and scene.replied:
            place = re.search(r"\b(?:in|into|onto|on|at)\s+$", text[: found.start()], re.IGNORECASE)
            role = Role.BACKGROUND if place else None
        said = f"the {found['what']}" if found["what"] else None
        if role is Role.BASE:
            of = re.search(r"\b(?:of|from|in|on|into|onto|to)\s+$", text[: found.start()], re.IGNORECASE)
            said = None if of else re.sub(r"^(?:this|my)\b", "the", said or found.group(), flags=re.IGNORECASE)
        yield Mention(*found.span(), scene.attached, role, said=said)


def _told_apart(text: str, scene: Scene) -> Iterator[Mention]:
    """`first pic is my dog, second is a painting`: what is said of "the dog" later tells what the picture is for."""
    if len(scene.attached) < 2:
        return
    told = re.compile(
        rf"\b(?:the\s+)?(?:{NOUN}\s+(?:number\s+)?(?P<n>\d|one|two)|(?P<o>{ORDINAL}|other)(?:\s+(?:{NOUN}|{UPLOAD}))?)\s*(?:\bis\b|'s|=|:|\bshows\b|\bhas\b|(?=\s(?:the|my|our|an?)\s))\s*"
        rf"(?P<what>[^,.;\n]{{1,80}}?)\s*(?:[,.;\n]\s*|$|\s(?=(?:and|the)\s+(?:the\s+)?(?:{ORDINAL}|other|{NOUN} (?:\d|two))\b))(?:and\s+)?",
        re.IGNORECASE,
    )
    places = list(islice(told.finditer(text), MOST_NAMED))
    rest = max((found.end() for found in places), default=0)
    for found in places:
        word = (found["o"] or "").lower()
        n = int(found["n"]) if found["n"] and found["n"].isdecimal() else COUNT.get(found["n"] or "", 0)
        pictures = (
            scene.attached[n - 1 : n] if n else scene.attached[1:2] if word == "other" else nth(scene.attached, word)
        )
        what = re.split(r"\s+(?:i|we|you|that|which|of|from|with|in|on|by|for)\s", found["what"], flags=re.IGNORECASE)[
            0
        ]
        role = role_of(f"as {found['what']}", 0, 0)
        head = re.findall(r"[\w-]+", what)[-1:]
        if role is None and head:
            of = re.search(
                rf"\b(?:(?:the|my|our|his|her|this|that)\s+(?:\w+\s+)?)?{re.escape(head[0])}\b",
                text[rest:],
                re.IGNORECASE,
            )
            role = role_of(text, rest + of.start(), rest + of.end()) if of else None
        if pictures:
            yield Mention(*found.span(), pictures, role, said="")


_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WHEN = rf"(?:this morning|yesterday|last night|earlier today|today|{'|'.join(_DAYS)})"


def _timed(text: str, scene: Scene) -> Iterator[Mention]:
    """`the pair from this morning`, `yesterday's picture`, `the two from Monday`."""
    pattern = rf"\b(?:the|both|those|these|all)\s+(?P<many>pair|{COUNTED}|{NOUN}s?)(?:\s+{NOUN}s?)?\s+(?:from|of)\s+(?P<when>{_WHEN})\b|\b(?P<whose>{_WHEN})'s\s+(?P<noun>{NOUN}s?|{WORD})\b"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        when = (found["when"] or found["whose"]).lower()
        now = scene.last.sent_at
        then = (
            [p for p in scene.above if now and p.message.sent_at and _is_then(p.message.sent_at, now, when)]
            if now
            else list(scene.above)
        )
        many = (found["many"] or found["noun"]).lower()
        if not found["many"] and not re.fullmatch(rf"{NOUN}s?", many, re.IGNORECASE):  # `yesterday's knight`
            then = [p for p in then if stem_of(many) in heads(scene, p.picture)]
        several = many in COUNT and many != "one" or many.isdecimal() or many.endswith("s")
        posts = [tuple(p.picture for p in at(message)) for message in {p.message.id: p.message for p in then}.values()]
        wanted = COUNT.get(many, 0)
        pictures = next((post for post in reversed(posts) if wanted > 1 and len(post) == wanted), None) or tuple(
            dict.fromkeys(p.picture for p in then)
        )
        if pictures:
            yield Mention(*found.span(), pictures if several or len(posts) == 1 else pictures[-1:], each=several)


def _is_then(sent: datetime, now: datetime, when: str) -> bool:
    days = (now.date() - sent.date()).days
    if when in _DAYS:
        return sent.weekday() == _DAYS.index(when) and days < 8
    if when in ("yesterday", "last night"):
        return days == 1
    return days == 0 and (when != "this morning" or sent.hour < 12) and now - sent < timedelta(days=1)


def _several(text: str, scene: Scene) -> Iterator[Mention]:
    """`both`, `all of them`, `each one`, `the pair`: every picture of the message that is meant; `all but the second`."""
    group = scene.attached if len(scene.attached) > 1 else scene.group
    if len(group) < 2:
        return
    of = rf"(?: of (?:them|these|those|the (?:{NOUN}s|pictures|images|pics)))"
    pattern = (
        rf"\b(?:all|both|each|every)(?: (?:of )?(?:them|these|those|(?:the )?{NOUN}s?))?(?: (?:two|three|four|{NOUN}s?))?\b|\b(?:these|those)(?: (?:two|three|four))?(?: {NOUN}s)?\b"
        rf"|\bthe (?:pair|set|batch|lot|whole (?:set|lot|batch))\b|\b(?:the|them) (?:two|three|four)(?:{of}|{STOP})|\beither{of}"
    )
    for found in re.finditer(pattern, text, re.IGNORECASE):
        if re.search(rf"(?:{ORDINAL}|{NOUN}|\d)\s+of\s+$", text[: found.start()], re.IGNORECASE):
            continue  # one of them
        if (
            re.match(
                r"\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+|of\s+(?:his|her|its|their|the)\s+)?(?!and\b|but\b|with\b|in\b|at\b|as\b|to\b|on\b|from\b|into\b|without\b|please\b|again\b|need|should|look|are\b|have\b|get\b|a\b|an\b|the\b|more\b|less\b|same\b)[\w'-]+",
                text[found.end() :],
                re.IGNORECASE,
            )
            and re.fullmatch(r"all|both|each|every|these|those", found[0], re.IGNORECASE)
            and not re.search(r"\b(?:make|turn|give|render|paint|do)\s+$", text[: found.start()], re.IGNORECASE)
        ):
            continue
        but = re.match(
            rf"\s+(?:but|except)(?: for)? (?:the )?({ORDINAL})(?: {NOUN})?\b", text[found.end() :], re.IGNORECASE
        )
        left = [p for p in group if p not in nth(group, but[1].lower())] if but else group
        end = found.end() + (but.end() if but else 0)
        role = role_of(text, found.start(), end)
        yield Mention(found.start(), end, tuple(left), Role.BASE if role is Role.SUBJECT else role, each=True)


ROWS = (
    _told_apart,
    _numbered,
    _links,
    _attached,
    _timed,
    _originals,
    _relatives,
    others,
    owned,
    _several,
    _ordinals,
    shaped,
    put_into,
    looked_at,
    things,
    descriptions,
    _bare_numbers,
    _names,
)
