"""An answer to what we asked: what was first asked, with the picture or the words that were missing."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot import clause, grammar, parts, request, talk
from bot.clause import Mood
from bot.conversation import Conversation, Decision, Said
from bot.lineage import Picture, Scene
from bot.mention import mentions
from bot.naming import Mention

# what words said to us ask, and of which picture if it is known
Read = Callable[[Scene, str, Picture | None], Decision]


def resumed(scene: Scene, words: str, read: Read) -> Decision | None:
    """Where we asked, and these words answer: what was first asked, with the picture or the words that were missing."""
    above = scene.conversation.messages[:-1]
    asking = ours(scene)
    if asking is None or asking.question is None or scene.last.reply_to and scene.parent is None:
        return None
    asked = _asked_before(scene.conversation, asking)
    if asked is None or asked.author != scene.last.author:
        return None
    above = above[: above.index(asked)]
    text, _ = talk.unaddressed(talk.plain(asked.text))
    if new := _SOMETHING_NEW.match(words):
        rest = words[new.end() :] or talk.wish(text)
        return request.one(scene, rest, None, {}, None, new=True) if rest else None
    before = Scene(replace(scene.conversation, messages=(*above, asked)))
    named = mentions(words, scene) or _plain_choice(words, asking) or _described(words, scene, asking)
    if len(named) == 1 and len(named[0].pictures) == 1 and not re.search(r"\w{3,}", _cut(words, named)):
        return read(before, talk.wish(text) or text or "edit", named[0].pictures[0])
    if asking.question or named or grammar.asked(words) in parts.ALONE or grammar.FRESH.search(words):
        return None
    return _answered(before, text, asking, grammar.corrected(words), read)


def ours(scene: Scene) -> Said | None:
    """What of ours a message may answer: the one it replies to, else our newest."""
    if scene.parent is not None:
        return scene.parent
    return next((m for m in reversed(scene.conversation.messages[:-1]) if m.me), None)


_SOMETHING_NEW = re.compile(
    r"^(?:no[\s,.!]+)?(?:(?:i (?:meant|want(?:ed)?)|it'?s|its|that'?s) )?(?:something new|(?:a |the )?(?:brand[- ])?new(?: one| picture| image)?|neither|none of (?:them|these|those))\b[\s,.:;!-]*"
    r"(?:(?:as|like) i (?:wrote|said|asked|told you)[\s,:]*)?",
    re.IGNORECASE,
)
_NO_ANSWER = re.compile(
    r"(?:i )?(?:dunno|don'?t know|no idea|idk|not sure|whatever|anything|up to you|you (?:choose|pick|decide))\b",
    re.IGNORECASE,
)
_MISSING = re.compile(r"\b(into|to|with|by|for|in|on|at|as|from) (?:what|which|who|where)\b", re.IGNORECASE)
FEW_WORDS = 12  # of an answer that is no sentence


def _answered(before: Scene, text: str, question: Said, words: str, read: Read) -> Decision | None:
    """`change the helmet`, `into what?`, `a goldfish bowl`; an answer that is a wish of its own stands for itself."""
    mood = max((mood for _, mood in clause.moods(words)), default=Mood.TALK)
    if mood is Mood.TALK or len(words.split()) > FEW_WORDS or grammar.DRAW.search(words) or _NO_ANSWER.match(words):
        return None
    if not before.here:
        return request.one(before, words, None, {}, None, new=True)
    if mood is Mood.WISH:
        return read(before, words, None)
    first = talk.wish(text)
    link = _MISSING.search(question.text)
    bare = re.sub(rf"^{link[1]}\s+", "", words, flags=re.IGNORECASE) if link else words
    joined = words if not first else f"{first} {link[1]} {bare}" if link else f"{first}: {words}"
    chosen = before.here[0] if len(before.here) == 1 else None
    return read(before, joined, chosen)


def _described(words: str, scene: Scene, question: Said) -> list[Mention]:
    """`the otter`, where we asked which of these and one of them shows an otter."""
    said = re.fullmatch(
        r"(?:(?:the|that|this|with|one|ones|of|for) )*([\w' -]+?)(?: (?:one|please|pls|version|picture|image))*",
        words.strip(" .!"),
        re.IGNORECASE,
    )
    if not said or not question.question:
        return []
    told = [
        word
        for word in re.sub(r"\b(?:obv(?:iously)?|duh|of course)\b", "", said[1].lower()).split()[:FEW_WORDS]
        if word not in ("the", "with", "a", "an", "one")
    ]
    if told in (["latter"], ["former"]):
        return [Mention(0, len(words), (question.question[0 if told == ["former"] else -1],))]
    shown = [sum(n in scene.asked_for(word) for word in told) for n in question.question]
    best = max(shown, default=0)
    return [Mention(0, len(words), (question.question[shown.index(best)],))] if best and shown.count(best) == 1 else []


def _asked_before(conversation: Conversation, question: Said) -> Said | None:
    """The message that a question of ours was about."""
    above = conversation.messages[: conversation.messages.index(question)]
    if question.reply_to:
        return next((m for m in above if m.id == question.reply_to), None)
    return next((m for m in reversed(above) if not m.me and not m.bot), None)


def _plain_choice(words: str, question: Said) -> list[Mention]:
    """`7`, `the first`, where we asked which of these."""
    found = re.fullmatch(
        r"(?:the )?(?:number )?(\d{1,9}|first|second|third|fourth|last)(?: one)?", words.strip(" .!"), re.IGNORECASE
    )
    choices = question.question or ()
    if not found or not choices:
        return []
    order = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1}
    if found[1].isdecimal():
        pictures = tuple(n for n in choices if n == int(found[1])) or choices[int(found[1]) - 1 : int(found[1])]
    else:
        pictures = (choices[order[found[1].lower()]],) if order[found[1].lower()] < len(choices) else ()
    return [Mention(0, len(words), pictures)] if pictures else []


def _cut(words: str, named: Sequence[Mention]) -> str:
    for mention in sorted(named, key=lambda mention: mention.start, reverse=True):
        words = words[: mention.start] + words[mention.end :]
    return re.sub(
        r"\b(?:the|one|this|that|i meant?|i mean|use|it'?s|its|please|picture|with|for|edit|change)\b",
        "",
        words,
        flags=re.IGNORECASE,
    )
