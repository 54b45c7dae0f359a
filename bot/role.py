"""What the words around a picture's name say that it is for."""

import re

from bot.conversation import Role

LOOK = r"(?:(?:art|drawing|painting|visual)?\s*)(?:style|look|vibe|aesthetic|feel|mood|manner|technique|brushwork|linework|medium|treatment)s?"
GUIDE = r"(?:pose|posture|stance|composition|layout|depth|palette|colou?rs?|colou?r (?:scheme|palette)|framing|perspective|angle|sketch|outline)s?"
BEHIND = r"(?:background|backdrop|scenery|setting|scene|location|sky|room)"
NEAR = 60  # characters before a name that say what it is for
_IN_PLACE = r"(?:remove|erase|delete|change|swap|replace|turn|make|recolou?r|darken|brighten|lighten|fix|blur|sharpen|adjust|tweak|crop|edit|soften|thicken|flip)"
_WITHIN = r"(?:corner|middle|cent(?:er|re)|top|bottom|front|back|side|edge|left|right|foreground|sky|manner|spirit|way)"
_AS = r"(?:'s|\s+is|\s+are)?\s*(?:as|for|is|to be)\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?(?:new\s+)?"

BEFORE: tuple[tuple[str, Role], ...] = (
    (
        r"\b(?:stand|sit|kneel|crouch|lean|lie|jump|danc|run)(?:s|e|es|ing)?\b[^,.;]*\blike\s+(?:the \w+ (?:in|on|from)\s+)?$",
        Role.CONTROL,
    ),
    (
        r"\bpos(?:e|ed|ing)\b[^,.;]*\b(?:like|as in|as|from)\s+(?:the \w+ (?:in|on|from)\s+)?$",
        Role.CONTROL,
    ),
    (rf"\b{LOOK}\s+(?:of|from|as|as in|in|like)\s+$", Role.STYLE),
    (
        (
            r"\b(?:styled?|painted|drawn|rendered|looks?|looking|feels?|feeling)\s+(?:just\s+|more\s+|exactly\s+|a (?:bit|little) )*(?:like|after|as)\s+$"
            r"|(?:^|(?<!\bi)(?<!\bwe)(?<!\byou)(?<!\bthey)(?<!\breally)(?<!'d)(?<!\bwould)\s)(?:more\s+)?(?:like|similar to)\s+$|\b(?:match|matching|mimic|mimicking|inspired by|consistent with|in line with)\s+$"
        ),
        Role.STYLE,
    ),
    (rf"\b{GUIDE}\s+(?:of|from|as|as in|in)\s+$", Role.CONTROL),
    (rf"\b(?:change|remove|swap|replace|blur|erase|darken|brighten)\s+the\s+{BEHIND}\s+(?:of|from|in)\s+$", Role.BASE),
    (rf"\b{BEHIND}\s+(?:of|from|as|in)\s+$", Role.BACKGROUND),
    (
        r"\b(?:put|place|set|stand|hang|mount|stick|print|paste|project)\s+(?!him\b|her\b|it\b|them\b|this\b)[^,.;]{2,40}\s(?:in|on|onto|into|at|over)\s+the\s+(?:[\w'-]+\s+){1,2}(?:of|from)\s+$",
        Role.BASE,
    ),
    (
        rf"\b(?:in|on|at|against|inside)\s+the\s+(?!{_WITHIN}\b)(?:[\w'-]+\s+){{1,2}}(?:of|from)\s+$",
        Role.BACKGROUND,
    ),
    (r"\b(?:swap|replace|exchange)\b[^.;]*\b(?:for|with|by)\s+$", Role.SUBJECT),
    (r"^(?:starting |start |working )?from\s+$", Role.BASE),
    (r"\bmask\s+(?:of|from|in)?\s*$", Role.MASK),
    (
        (
            rf"\b{_IN_PLACE}\s+(?:the|his|her|its|their|that|all|every)\s+(?:(?!with|for|by|and|to|into)[\w'-]+\s+){{1,3}}(?:of|from|in|on)\s+$"
            r"|\b(?:out of|off(?: of)?)\s+$"
        ),
        Role.BASE,
    ),
    (
        (
            r"\b(?:change|edit|make|turn|take|fix|do|redo|modify|paint|draw|render|repaint|redraw|give|in|into|onto|on|to|for|at|crop|use|go with|continue"
            r"|keep|clean up|tidy up|colou?r(?: in)?|colou?ri[sz]e|ink|finish|restore|enhance|upscale|return to|back to|start from)\s+$"
        ),
        Role.BASE,
    ),
    (
        r"\b(?:go(?: on| ahead| along)?|continue|carry on|stick|stay|work|run|proceed|start|keep going)\s+(?:with|w/|from|off)\s*$",
        Role.BASE,
    ),
    (
        r"\b(?:from|of|with|and|plus|using|by|add|insert|paste|include|bring|put|place|move|copy|stick|stand|seat|sit|drop|hang|mount|slap|print)\s+$",
        Role.SUBJECT,
    ),
)
AFTER: tuple[tuple[str, Role], ...] = (
    (rf"{_AS}mask\b", Role.MASK),
    (
        rf"{_AS}(?:(?:reference|guide|model|inspiration) (?:for|of) (?:the |its |his |her )?)?{BEHIND}\b|'s\s+{BEHIND}\b",
        Role.BACKGROUND,
    ),
    (
        rf"{_AS}(?:(?:reference|guide|model|inspiration) (?:for|of) (?:the |its |his |her )?)?{LOOK}\b|'s\s+{LOOK}\b|\s*(?:as|for) (?:an? )?inspiration\b",
        Role.STYLE,
    ),
    (
        rf"{_AS}(?:(?:reference|guide|model) (?:for|of) (?:the |its |his |her )?)?(?:control|{GUIDE})\b|'s\s+{GUIDE}\b",
        Role.CONTROL,
    ),
    (r"\s+behind (?:him|her|it|them|that|this)\b", Role.BACKGROUND),
    (r"\s*(?:as|for)\s+(?:the\s+|an?\s+)?(?:subject|character|reference)\b", Role.SUBJECT),
)
_ITS = re.compile(rf"'s\s+(?:{BEHIND}|{LOOK}|{GUIDE})\b(?!\s+(?:for|on|in|as|to)\b)", re.IGNORECASE)
_CHANGES = re.compile(rf"\b{_IN_PLACE}\s+$", re.IGNORECASE)  # `make #7's background teal`
_BEFORE = tuple((re.compile(cue, re.IGNORECASE), role) for cue, role in BEFORE)
_AFTER = tuple((re.compile(cue, re.IGNORECASE), role) for cue, role in AFTER)


def role_of(text: str, start: int, end: int) -> Role | None:
    """`in the style of #7`, `#7 as the mask`; none where nothing is said."""
    before, after = text[max(0, start - NEAR) : start], text[end : end + NEAR]
    if _ITS.match(after) and _CHANGES.search(before):
        return Role.BASE
    role = next((role for cue, role in _AFTER if cue.match(after)), None)
    return role or next((role for cue, role in _BEFORE if cue.search(before)), None)
