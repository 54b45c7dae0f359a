"""What kind of word a common English word is: `hat` is worn, `darker` compares, `meeting` is of work and life."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

KINDS = Path(__file__).parent / "kinds.tsv"  # a word and its kind a line
_ENDINGS = ("ing", "ed", "er", "est", "ly", "ish", "y")


@cache
def _kinds() -> Mapping[str, str]:
    return dict(line.split("\t") for line in KINDS.read_text("utf-8").splitlines())


def kind_of(word: str) -> str:
    """The kind of a word in small letters; of one that is not known its ending, of a sign the sign."""
    if not word[0].isalnum():
        return word
    known = _kinds()
    stem = word.removesuffix("'s").removesuffix("s")
    return known.get(word) or known.get(stem) or next((end for end in _ENDINGS if word.endswith(end)), "word")
