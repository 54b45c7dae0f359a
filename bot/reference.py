"""What the pictures beside the base are for: each has a role that the words give it."""

import re
from collections.abc import Iterable

from bot.conversation import Role, Source
from bot.grammar import PUTS
from bot.lineage import Picture, Scene
from bot.naming import END, Mention
from bot.role import BEHIND, GUIDE, LOOK

ATTACHED: tuple[tuple[str, Role], ...] = (
    (r"\bmask(?:ed)?\b", Role.MASK),
    (
        (
            rf"\b(?:this|that|attached|same|following|the)\s+(?:art\s+)?(?:style|look|vibe|aesthetic|technique)\b"
            rf"|\blike this\b|\b{LOOK}\s+(?:of|from|in)\s+(?:this|that|the attached)\b|\bas (?:the |a )?style\b"
        ),
        Role.STYLE,
    ),
    (
        (
            rf"\b(?:this|that|these|those|attached|same)\s+{GUIDE}\b|\b{GUIDE}\s+(?:of|from|in)\s+(?:this|that|the"
            rf" attached)\b|\bas (?:the |a )?(?:pose|layout|sketch|palette)\b"
        ),
        Role.CONTROL,
    ),
    (
        (
            rf"\b(?:this|that|attached)\s+(?:as\s+(?:the\s+|a\s+)?)?{BEHIND}\b|\b(?:in front of|against|on|in|at|to"
            rf"|into) (?:this|that)(?: (?:place|room|beach|street|landscape|photo|picture|image))?{END}|\b(?:change"
            rf"|replace|swap) the {BEHIND}\b|\bas (?:the |a |its |his |her )?{BEHIND}\b|\bput \w+ here\b"
        ),
        Role.BACKGROUND,
    ),
)


def role_of_attached(text: str) -> Role:
    """What a picture that came with these words is for, when another picture is changed."""
    return next((role for cue, role in ATTACHED if re.search(cue, text, re.IGNORECASE)), Role.SUBJECT)


_THIS = r"(?:this|these|the attached|my)"
_BESIDE = re.compile(
    rf"\b(?:give|hand|lend) (?:him|her|them|it|(?:the|his|her|their) [\w' -]+?) {_THIS}\b|\b(?:he|she|it|they|the \w+) (?:wears?|holds?|has|have|carr(?:y|ies)|gets?|needs?) {_THIS}\b"
    rf"|\b(?:swap|replace|exchange|change)\b[^.;]*\b(?:for|with|by|to) {_THIS}\b"
    rf"|\b(?:add|put|place|insert|paste|stick|slap|use|have|hang|set) {_THIS}\b[^.;]*\b(?:on|in|into|to|onto|under|over|next to|behind|beside|at|instead of|in place of|around|near|for) (?:him|her|it|them|the|his|its|their)\b"
    r"|\b(?:put|place|hang|stick|slap|paste|print|sew|pin|mount|set|go|fit|sit|stand|be)\s+(?:(?:it|this|that|them|these)\s+)?(?:right\s+|also\s+)?(?:on|onto|into|over|across|under|behind|beside|in)\s+(?:the|his|her|its|their)\b"
    rf"|\b(?:wearing|holding|carrying|riding|with) {_THIS} (?!in\b|on\b|and\b)\w+|^(?:now |also |and )?add {_THIS}\b",
    re.IGNORECASE,
)


def is_beside(text: str) -> bool:
    """Whether a picture that came with these words is to be used in another one: `give him this hat`, `in this style`."""
    return bool(_BESIDE.search(text)) or role_of_attached(text) is not Role.SUBJECT


def references(text: str, scene: Scene, named: Iterable[Mention], base: Picture | None) -> tuple[Source, ...]:
    """Every other picture that was named, attached or (where the words point at it) replied to, with its role."""
    found = [
        Source(picture, mention.role or Role.SUBJECT)
        for mention in named
        for picture in (mention.pictures if mention.each else mention.pictures[:1])
    ]
    found = [Source(s.picture, Role.SUBJECT if s.role is Role.BASE else s.role) for s in found]
    role = role_of_attached(text)
    found += [Source(picture, role) for picture in scene.attached]
    if base not in scene.replied and PUTS.search(text):
        found += [Source(picture, Role.SUBJECT) for picture in scene.replied]
    unique = {source.picture: source for source in reversed(found) if source.picture != base}
    return tuple(reversed(unique.values()))
