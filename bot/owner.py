"""Pictures that are named by whose they are: `mine`, `Ben's robot`, `the photo that Priya posted`."""

import re
from collections.abc import Iterator

from bot.conversation import Role
from bot.depicted import matching, stem_of
from bot.lineage import Picture, Scene, Standing
from bot.naming import BEGINS, NOUN, ORDINAL, STOP, UPLOAD, Mention, nth
from bot.role import BEHIND, GUIDE, LOOK, role_of

_PLACED = r"(?:\s+(?:up top|up there|above|there|earlier|before|here|today|yesterday|(?:in|to) (?:here|the (?:chat|channel|thread)))\b)?"
_MADE = r"(?:made|asked for|did|requested|wanted|got|generated|drew|ordered|had|uploaded|posted|sent|attached|shared|created|painted|started with)"


THAT_WAS_MADE = re.compile(
    rf"\s+(?:that |which )?(?:you|we|i) (?:just |first )?{_MADE}(?!\s+(?:it|this|that|the|an?)\b)\b{_PLACED}",
    re.IGNORECASE,
)


def owned(text: str, scene: Scene) -> Iterator[Mention]:
    """`Ben's picture`, `Ben's second`, `Ben's robot`, `mine`, `my photo`, `the one you did for Ben`, `the one I asked for`."""
    low = text.lower()
    mine = scene.last.author
    people = {name for p in scene.above if (name := p.by)}
    for name in [name for name in (mine, *sorted(people - {mine})) if name == mine or name.lower() in low]:
        who = rf"(?:{re.escape(name)}|{re.escape(name.split()[0])})"
        theirs = [p for p in scene.above if p.by == name]
        whose, them = (rf"(?:my|{who}'s?)", rf"(?:me|{who})") if name == mine else (rf"{who}(?:'s|')", who)
        yield from _of_one(text, scene, theirs, whose, (rf"(?:i|{who})" if name == mine else who), them, name == mine)


_POSTED = r"(?:uploaded|attached|shared|posted|sent|dropped|linked|showed|put up)"
_VERSION = re.compile(r"version|result|attempt|take|option|variant|variation|try|iteration|edit|branch", re.IGNORECASE)
_MINE = (
    r"(?:^|[.,;:!?]\s+|\b(?:on|in|to|or|with|make|give|take|turn|from|into|and|but|for|use|put|edit|show|like|change|than|not|post"
    r"|compare|upscale|delete|export|vary|about|between|behind|beside|is|both)\s+)(?P<it>mine)\b(?! (?:shaft|cart|craft|worker|field|entrance))"
)


def _of_one(
    text: str, scene: Scene, theirs: list[Standing], whose: str, who: str, them: str, mine: bool
) -> Iterator[Mention]:
    order = tuple(dict.fromkeys(p.picture for p in theirs))
    uploads = tuple(dict.fromkeys(p.picture for p in theirs if p.shown is None and not p.message.me))
    yield from _their_thing(text, scene, order, whose, mine=mine)
    for found in re.finditer(
        rf"\b{whose}\s+(?:very\s+)?(?:(?P<nth>{ORDINAL})(?:\s+(?P<noun>{NOUN}|{UPLOAD})\b|{STOP})|(?P<only>{NOUN}|{UPLOAD})\b)",
        text,
        re.IGNORECASE,
    ):
        noun = found["noun"] or found["only"] or ""
        if mine and scene.attached and re.fullmatch(UPLOAD, noun, re.IGNORECASE) and not found["nth"]:
            yield Mention(*found.span(), scene.attached[:1])
            continue
        sent = re.fullmatch(
            r"photo|selfie|upload|scan|snap\w*|screenshot|headshot|attachment|sketch", noun, re.IGNORECASE
        )
        among = uploads if uploads and sent else order if found["nth"] or _VERSION.match(noun) else _begun(order, scene)
        if pictures := nth(among, (found["nth"] or "last").lower()):
            yield Mention(*found.span(), pictures)
    if not order:
        return
    made = (
        rf"\b(?:the )?(?:(?P<nth>{ORDINAL})\s+)?(?:{NOUN}|{UPLOAD}|what)s? (?:(?:that |which )?{who} (?:just )?{_MADE}(?!\s+(?:it|this|that)\b)|(?:that )?you (?:just )?(?:made|did|drew|painted|generated|gave|created|posted)"
        rf" (?:for )?{them}|(?:by|from|for|of) {them})\b(?!'){_PLACED}"
    )
    for found in re.finditer(made, text, re.IGNORECASE):
        among = uploads if uploads and re.search(rf"\b{_POSTED}$", found[0], re.IGNORECASE) else order
        if pictures := nth(among, (found["nth"] or "last").lower()):
            yield Mention(*found.span(), pictures)
    yield from _posted(text, scene, uploads, who)
    for found in re.finditer(_MINE if mine else rf"\b(?P<it>{whose}){STOP}", text, re.IGNORECASE):
        yield Mention(*found.span("it"), _begun(order, scene)[-1:])


def _begun(order: tuple[Picture, ...], scene: Scene) -> tuple[Picture, ...]:
    """Somebody's pictures that do not come from another's, where there are some."""
    own = frozenset(order)
    return tuple(picture for picture in order if scene.root(picture) in own) or order


def _their_thing(text: str, scene: Scene, order: tuple[Picture, ...], whose: str, *, mine: bool) -> Iterator[Mention]:
    """`Ben's robot`; `Ben's style` is the style of his picture. Beside the picture that is answered it is looked at."""
    for found in re.finditer(rf"\b(?P<who>{whose})\s+(?P<thing>[\w-]+(?:\s+[\w-]+)?)", text, re.IGNORECASE):
        thing = found["thing"]
        if not mine and order and re.match(rf"(?:{LOOK}|{GUIDE}|{BEHIND})\b", thing, re.IGNORECASE):
            end = found.start() + len(re.sub(r"'s?$", "", found["who"]))
            yield Mention(found.start(), end, order[-1:], said="the reference")
            continue
        if mine and scene.replied:
            continue
        for words in dict.fromkeys((thing, thing.split()[0], thing.split()[-1])):
            if pictures := matching(words.split(), scene, among=order):
                end = found.start("thing") + (len(words) if thing.startswith(words) else len(thing))
                role = role_of(text, found.start(), end)
                if role is None and scene.replied and pictures[0] not in scene.replied:
                    role = Role.SUBJECT
                chosen = role is not Role.SUBJECT and BEGINS.search(text[: found.start()])
                said = None if chosen else f"the {text[found.start('thing') : end]}"
                yield Mention(found.start(), end, pictures, role, said=said)
                break


def _posted(text: str, scene: Scene, uploads: tuple[Picture, ...], who: str) -> Iterator[Mention]:
    """`the palette i posted`, `the diner Ben just shared`: by the words that it came with, else the last."""
    pattern = rf"\b(?:the|that|those|this)\s+(?P<what>[\w'-]+(?:\s+[\w'-]+)?)\s+(?:that |which )?{who}\s+(?:just |already )?{_POSTED}\b{_PLACED}"
    for found in re.finditer(pattern, text, re.IGNORECASE) if uploads else ():
        named = stem_of(found["what"].split()[-1])
        told = tuple(p.picture for p in scene.above if p.picture in uploads and named in p.message.text.lower())
        role = role_of(text, *found.span())
        if role is Role.BASE and scene.replied:
            role = Role.BACKGROUND
        yield Mention(*found.span(), (told or uploads)[-1:], role, said=f"the {found['what']}")


def others(text: str, scene: Scene) -> Iterator[Mention]:
    """`not that one, the other`: beside the one that is meant first, of the same post, else of another line of edits."""
    pattern = rf"(?:\b(?:no,? )?not (?:that|this|it)(?: {NOUN})?,?\s*(?:but )?)?\b(?:the|that) other(?: {NOUN}|{STOP})"
    for found in re.finditer(pattern, text, re.IGNORECASE):
        here = scene.here[-1:]
        pool = [picture for picture in scene.group if picture not in here]
        if here and (parent := scene.before(here[0])) is not None:
            siblings = scene.beside(parent)
            pool = [picture for picture in siblings if picture != parent] or pool
        if len(scene.here) > 1:
            pool = list(scene.here)
        root = {scene.root(picture) for picture in here}
        pool = pool or [picture for picture in scene.tips if scene.root(picture) not in root][-1:]
        pool = pool or [picture for picture in scene.tips if picture not in here][-1:]
        if pool:
            yield Mention(*found.span(), tuple(pool))
