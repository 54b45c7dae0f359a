"""Long text in pieces that fit."""


def parts(text: str, most: int) -> list[str]:
    """A long text in pieces of at most `most` characters, cut where a line or a word ends; never empty."""
    pieces = []
    while len(text) > most:
        cut = max(text.rfind("\n", 1, most + 1), text.rfind(" ", 1, most + 1))
        cut = cut if cut > 0 else most
        pieces.append(text[:cut].rstrip(" \n"))
        text = text[cut:].lstrip(" \n")
    return [piece for piece in (*pieces, text) if piece.strip(" \n")] or [text]
