"""Words on their way in and out: without our name at either end; in pieces that fit; with a bar under them."""

import re

US = "\ufdd0"  # stands for a mention of us; no character that anybody can type
BAR = 12  # cells
_AT_THE_START, _AT_THE_END = re.compile(f"^(?:\\s*{US}[\\s,:;!]*)+"), re.compile(f"(?:[\\s,]*{US}\\s*)+$")


def without_us(text: str) -> str:
    """A mention of us at either end is dropped; elsewhere it reads @overpaint."""
    return _AT_THE_END.sub("", _AT_THE_START.sub("", text)).replace(US, "@overpaint")


def barred(words: str, progress: float | None) -> str:
    """The words, with a bar under them while something is being made."""
    if progress is None:
        return words
    full = round(min(max(progress, 0.0), 1.0) * BAR)
    return f"{words}\n{'▰' * full}{'▱' * (BAR - full)}"


def parts(text: str, most: int) -> list[str]:
    """A long text in pieces of at most `most` characters, cut where a line or a word ends; never empty."""
    pieces = []
    while len(text) > most:
        cut = max(text.rfind("\n", 1, most + 1), text.rfind(" ", 1, most + 1))
        cut = cut if cut > 0 else most
        pieces.append(text[:cut].rstrip(" \n"))
        text = text[cut:].lstrip(" \n")
    return [piece for piece in (*pieces, text) if piece.strip(" \n")] or [text]
