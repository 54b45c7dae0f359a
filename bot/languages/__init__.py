"""Messages in other languages: read by way of English, and told in the person's own words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from types import MappingProxyType

from bot import grammar, talk
from bot.conversation import NEAR, Ask, Asks, Conversation, Decision
from bot.languages import ar, de, es, fr, hi, it, ja, ko, nl, pl, pt, ru, tr, zh
from bot.languages.gloss import Gloss, gloss, trimmed
from bot.languages.table import LETTER, folded

TABLES = MappingProxyType(
    {
        "ar": ar.TABLE, "de": de.TABLE, "es": es.TABLE, "fr": fr.TABLE, "hi": hi.TABLE, "it": it.TABLE, "ja": ja.TABLE,
        "ko": ko.TABLE, "nl": nl.TABLE, "pl": pl.TABLE, "pt": pt.TABLE, "ru": ru.TABLE, "tr": tr.TABLE, "zh": zh.TABLE,
    }
)  # fmt: skip
SCRIPTS = (
    ("ja", "\u3040-\u30ff", 3),
    ("zh", "\u3400-\u4dbf\u4e00-\u9fff", 3),
    ("ko", "\uac00-\ud7af\u3130-\u318f", 2),
    ("hi", "\u0900-\u097f", 1),
    ("ar", "\u0600-\u06ff", 1),
    ("ru", "\u0400-\u04ff", 1),
)  # language, its letters, and how many Latin ones each is worth
LATIN = ("de", "es", "fr", "hi", "it", "nl", "pl", "pt", "tr")
GUESSED = tuple(code for code in LATIN if code != "hi")  # by its rules, too; those of Hindi are full of English words
FEW = 3  # words that may be known by the rules alone
HINT = 0.6  # what a word of the rules counts, beside one of those that a language is known by
HEARD = 600  # characters by which a language is known
ENGLISH = frozenset(
    """
    a about add added adding after again all also always am an and another any anyone are around as ask at back be because been before
    behind best better big bit both but by can change color colour could day did do does doing done don't draw each else even ever
    everyone feel find for from get give go going good got great had has have he her here him his how i i'm if image in instead into
    is it it's its just keep know last left less let like little look looks love made make many maybe me more most much my need
    never new next nice no not now of off ok on one only or other our out over people picture please put really red remove right
    same say see set she should show so some something still style take than thank thanks that that's the their them then there
    these they thing think this those to too try turn two up us use very want was we well were what when where which while white
    who why will with without work would yes you your blue green black night light dark cat dog bigger smaller nobody undo
    delete stop cancel upscale history compare variations versions variation steps seed redo square wow oh omg lol haha cool hello help
    hat man old first second third sky background wearing looking
    """.split()
)
EVERYWHERE = frozenset(
    """
    portrait format mode version versions widescreen panorama logo seed prompt style photo image original stop super story instagram insta
    facebook linkedin twitter bluesky mastodon whatsapp youtube twitch discord slack steam tiktok spotify podcast newsletter powerpoint
    keynote teams zoom meet banner header cover wallpaper thumbnail avatar desktop laptop monitor computer lockscreen smartphone iphone
    android mobile reels shorts stream video post draft quick dirty guidance strength steps aspect negative photoshop cinemascope upscale
    scribble rough ratio pixel pixels iterations github telegram pinterest samsung vlog forum stories feed poster posters stickers mockups
    flyers render full look
    """.split()
)  # words that tell nothing
_KNOWN = {"en": ENGLISH, **{code: TABLES[code].known for code in LATIN}}
_STEMS = {code: frozenset(TABLES[code].stems) - EVERYWHERE for code in GUESSED}
_HINTS = {
    word: [code for code, stems in _STEMS.items() if word in stems] for word in frozenset().union(*_STEMS.values())
}
_SAID = re.compile(r"<?@[\w.-]+>?|https?://\S+|`[^`]*`|\"[^\"]*\"")
_WORD = re.compile(rf"[{LETTER}]+")
_VOTES = {
    word: [code for code, known in _KNOWN.items() if word in known] for word in frozenset().union(*_KNOWN.values())
}


def language_of(text: str) -> str:
    """The language of a message, as far as it matters here: English where in doubt."""
    text = _SAID.sub(" ", text[:HEARD])
    if not text.isascii():
        latin = len(re.findall(r"[A-Za-z\u00c0-\u024f]", text))
        for code, letters, worth in SCRIPTS:
            found = len(re.findall(f"[{letters}]", text))
            if found * worth > latin / 2:
                return "ja" if code == "zh" and re.search("[\u3040-\u30ff]", text) else code
    votes: dict[str, float] = dict.fromkeys(("en", *LATIN), 0)
    for word in _WORD.findall(folded(text)):
        those, weight = (_VOTES[word], 1.0) if word in _VOTES else (_HINTS.get(word, ()), HINT)
        for code in those:
            votes[code] += weight / len(those)
    if not any(votes.values()):
        return _commanded(text)
    for code in LATIN:
        if votes[code] and any(letter in TABLES[code].letters for letter in text.lower()):
            votes[code] += 1
    best = max(LATIN, key=votes.__getitem__)
    return best if votes[best] > votes["en"] else "en"


def _commanded(text: str) -> str:
    """The language that a few words are wholly a command or small talk in: `annulla`."""
    words = [word for word in _WORD.findall(folded(text)) if word.isalpha()]
    if not words or len(words) > FEW or grammar.asked(text.strip()) or talk.is_chatter(text):
        return "en"
    for code in GUESSED:
        table = TABLES[code]
        guessed = any(word.startswith(table.stems) for word in words)
        if guessed and not re.search(r"[a-z]", gloss(text, table).view):
            return code
    return "en"


def in_english(conversation: Conversation) -> tuple[Conversation, Sequence[Gloss]]:
    """The conversation with what is to be read of it in English, and how that came about; as it is where it is English."""
    if not conversation.messages or conversation.messages[-1].me:
        return conversation, ()
    glosses: list[Gloss] = []
    messages = list(conversation.messages)
    people = dict.fromkeys(message.author for message in messages[-NEAR:] if not message.me)
    for n in _to_read(conversation):
        text = talk.plain(messages[n].text)
        if (code := language_of(text)) != "en":
            glosses.append(as_shown(gloss(text, TABLES[code], conversation.names, people), conversation))
            messages[n] = replace(messages[n], text=glosses[-1].english)
    return (replace(conversation, messages=tuple(messages)) if glosses else conversation), glosses


_WITH = re.compile(r"\bTHE (?:ONE|PICTURE) (?:WITH|OF|WHERE) (?P<what>(?:[^\W_]+ ?){1,3})")
FEWEST = 3  # letters that make two words one in two forms
MOST_ENDING = 3  # letters


def as_shown(said: Gloss, conversation: Conversation) -> Gloss:
    """`the one with kotem` is the one with `kot`, where a picture was asked for with that word."""
    if not (found := _WITH.search(said.view)):
        return said
    shown = [picture for message in conversation.messages for picture in message.pictures]
    known = {word for one in shown for word in _WORD.findall(f"{one.prompt} {one.instruction}".lower())}
    for word in reversed(list(_WORD.finditer(said.english, *found.span("what")))):
        if word.group().lower() not in known and (other := _same_word(word.group().lower(), known)):
            start, end = word.span()
            places = tuple(sorted({place for n in range(start, end) for place in said.origins[n]}))
            said = replace(
                said,
                english=said.english[:start] + other + said.english[end:],
                view=said.view[:start] + other + said.view[end:],
                origins=said.origins[:start] + (places,) * len(other) + said.origins[end:],
            )
    return said


def _same_word(word: str, known: Iterable[str]) -> str | None:
    """The word that differs in its ending alone."""
    fits: list[tuple[int, str]] = []
    for other in known:
        shorter = min(len(word), len(other))
        pairs = enumerate(zip(folded(word), folded(other), strict=False))
        alike = next((n for n, (one, two) in pairs if one != two), shorter)
        if alike >= max(FEWEST, shorter - (shorter > FEWEST + 1)) and max(len(word), len(other)) - alike <= MOST_ENDING:
            fits.append((alike, other))
    return max(fits)[1] if fits else None


def _to_read(conversation: Conversation) -> list[int]:
    """The last message; and where we asked something, those that it may be about."""
    *above, last = conversation.messages
    asked = any(message.question is not None for message in above)
    mine = [n for n, message in enumerate(above) if asked and message.author == last.author and not message.me]
    return [len(above), *mine[-3:]]


def in_own_words(decision: Decision, glosses: Sequence[Gloss]) -> Decision:
    """What was decided, in the words of the person and not in our English."""
    if not glosses:
        return decision
    return replace(decision, requests=tuple(_own(ask, glosses) for ask in decision.requests))


def _own(ask: Ask, glosses: Sequence[Gloss]) -> Ask:
    said = max(glosses, key=lambda one: len(set(ask.instruction.split()) & set(one.english.split())))
    options = {
        key: _own_option(key, value, said) if key in IN_WORDS and isinstance(value, str) else value
        for key, value in ask.options.items()
    }
    instruction = ask.instruction if ask.asks is Asks.SHOW else trimmed(said.own(ask.instruction), said.table)
    return replace(ask, instruction=instruction, options=options)


IN_WORDS = frozenset({"keep", "region", "negative", "name"})  # options in the person's own words


def _own_option(key: str, value: str, said: Gloss) -> str:
    if not said.table.spaced:  # no articles there: ours came from the words around
        value = re.sub(r"^the ", "", value)
    own, several = said.own(value), value.split(", ")
    if len(several) > 1 and not re.search("[,、，،]", own):
        own = ", ".join(map(said.own, several))
    return own.strip('"“”「」') if key == "name" else own
