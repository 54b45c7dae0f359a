"""What a message asks of us, if anything."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum

from bot import grammar, prompt, request, talk
from bot.conversation import Asks, Conversation, Decision, Said
from bot.lineage import Picture, Scene
from bot.mention import Mention, mentions


class Hearing(IntEnum):
    """Whom a message is said to."""

    OTHERS = 0
    ROOM = 1  # a thread that we take part in: ours only when it is plainly a request
    US = 2


def read(conversation: Conversation) -> Decision:
    """What the last message asks. Nothing when it is not for us: people also talk to each other."""
    if not conversation.messages:
        return _nothing("there is no message")
    last = conversation.messages[-1]
    if last.me:
        return _nothing("it is our own message")
    if last.bot:
        return _nothing("it is another bot's message")
    text, called = talk.unaddressed(talk.plain(last.text))
    scene = Scene(conversation)
    hearing = _hearing(scene, text, called)
    if hearing is Hearing.OTHERS:
        return _nothing("it is not said to us")
    words = talk.wish(text)
    if not words:
        if scene.attached and hearing is Hearing.US and not text:
            return request.decided(
                request.question(scene.attached), "there is a picture and no word of what to do with it"
            )
        return _nothing("it asks for nothing")
    return _resumed(scene, words, hearing) or _read(scene, words, hearing)


def _hearing(scene: Scene, text: str, called: bool) -> Hearing:
    last, place = scene.last, scene.conversation.place
    people = frozenset(m.author.lower() for m in scene.conversation.messages if not m.me and m.author != last.author)
    if talk.is_for_others(text, people):
        return Hearing.OTHERS
    if last.to_us or place == "dm" or called or (scene.parent is not None and scene.parent.me):
        return Hearing.US
    if place == "thread" and (scene.parent is None or scene.replied):
        return Hearing.ROOM
    if last.reply_to and scene.parent is None and any(p.shown for p in scene.above):
        return Hearing.ROOM
    return Hearing.OTHERS


def _read(scene: Scene, words: str, hearing: Hearing, chosen: Picture | None = None) -> Decision:
    words, flags = prompt.flags(words)
    words = _to_the_point(words)
    asked = grammar.asked(words) or _again(words)
    if hearing is Hearing.ROOM and not _is_plain(words, asked, scene):
        return _nothing("people talk to each other")
    if asked is None and not words:
        asked = Asks.VARY
    if asked is None and _is_remark(words) and not _suggests(scene):
        return _nothing("it is a remark and asks for nothing")
    decisions = [
        request.one(scene, part, grammar.asked(part) if len(parts) > 1 else asked, flags, chosen)
        for parts in [_parts(words, asked)]
        for part in parts
    ]
    requests = tuple(ask for decision in decisions for ask in decision.requests)
    if question := next((ask for ask in requests if ask.asks is Asks.CLARIFY), None):
        requests = (question,)
    return Decision(requests, decisions[0].why)


def _again(words: str) -> Asks | None:
    """`again at 512x512`"""
    rest, told = prompt.options(words, Asks.VARY)
    return Asks.VARY if told and grammar.asked(rest) is Asks.VARY else None


def _is_plain(words: str, asked: Asks | None, scene: Scene) -> bool:
    """Whether words that may be said to anybody are a request to us all the same."""
    if talk.WORKADAY.search(words) or _is_remark(words) and asked in (None, Asks.HELP, Asks.TEXT):
        return False
    if asked is Asks.CANCEL:
        return any(picture.message.job for picture in scene.above)
    if asked is not None:
        return bool(scene.above) or asked not in request.CHANGED | request.SHOWN
    if grammar.DRAW.search(words):
        return True
    if _suggests(scene):
        return bool(scene.above)
    rest = request.without(words, mentions(words, scene))
    return bool(scene.above) and any(grammar.EDIT.search(text) for text in (words, rest))


def _suggests(scene: Scene) -> bool:
    """`what if he had wings?`, `how about a hat?`"""
    return bool(talk.SUGGESTS.search(talk.unaddressed(talk.plain(scene.last.text))[0]))


def _to_the_point(words: str) -> str:
    """Without the remarks that come before what is asked: `love the colors. add a bird`."""
    sentences = re.split(r"(?<=[.!?])\s+", words)
    while len(sentences) > 1 and _is_remark(sentences[0]) and grammar.asked(sentences[0]) is None:
        sentences = sentences[1:]
    return " ".join(sentences)


def _is_remark(words: str) -> bool:
    """`I love this one`; but `I don't like the hat, remove it` is a wish."""
    if talk.FIRM.search(words):
        return True
    if not talk.REMARK.search(words) or talk.WISH.search(words):
        return False
    clauses = re.split(r"[,;.?!]\s*(?:(?:so|and|but|please|can you)\s+)*", words)
    return not any(grammar.EDIT.search(clause) for clause in clauses)


_ONE = re.compile(
    r"(?:(?:^|[\s,:]+)(?:and|then|plus|also)?\s*)\b(?:one|another)(?: one| version| of them)?\s+"
    r"(?=(?:in|with|at|on|as|without|where|for|from|by|during|under|over|wearing|that|like|more|less|holding"
    r"|looking)\b)",
    re.IGNORECASE,
)
_TWO = (
    r"(?:\b(?:make|draw|do|give me|(?:two|three|four|[2-4])(?: (?:more|of (?:them|these)|versions|pictures"
    r"|variations))?)[\s,:]*)+$"
)


def _parts(words: str, asked: Asks | None) -> list[str]:
    """`one in blue and one in red` is two requests; everything else is one."""
    first = _ONE.search(words)
    if first and asked in (None, Asks.EDIT, Asks.VARY):
        head = re.sub(_TWO, "", words[: first.start()], flags=re.IGNORECASE).strip(" ,:")
        tails = _ONE.split(words[first.end() :])
        if len(tails) > 1:
            return [f"{head} {tail.strip(' ,')}".strip() for tail in tails]
    draws = re.split(
        r"[.;,]?\s+(?:and\s+|then\s+|and then\s+|also\s+)+(?=(?:draw|paint|generate|sketch)\s+)|[.;]\s+(?=(?:draw"
        r"|paint|generate|sketch)\s+)",
        words,
        flags=re.IGNORECASE,
    )
    return draws if len(draws) > 1 and all(grammar.DRAW.search(part) for part in draws) else [words]


def _resumed(scene: Scene, words: str, hearing: Hearing) -> Decision | None:
    """Where we asked which picture was meant and these words only name one: what was first asked, with that picture."""
    above = scene.conversation.messages[:-1]
    ours = scene.parent if scene.parent is not None else next((m for m in reversed(above) if m.me), None)
    if ours is None or ours.question is None or scene.last.reply_to and scene.parent is None:
        return None
    asked = _asked_before(scene.conversation, ours)
    if asked is None or asked.author != scene.last.author:
        return None
    named = mentions(words, scene) or _plain_choice(words, ours)
    if len(named) != 1 or len(named[0].pictures) != 1 or re.search(r"\w{3,}", _cut(words, named)):
        return None
    above = above[: above.index(asked)]
    before = Scene(replace(scene.conversation, messages=(*scene.conversation.messages[: len(above)], asked)))
    text, _ = talk.unaddressed(talk.plain(asked.text))
    return _read(before, talk.wish(text) or text or "edit", Hearing.US, chosen=named[0].pictures[0])


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


def _nothing(why: str) -> Decision:
    return Decision((), why)
