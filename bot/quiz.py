"""Which of several readings of a message is right, as one question to a language model."""

from collections.abc import Iterable, Mapping, Sequence
from string import ascii_uppercase

from bot.conversation import Ask, Asks, Conversation, Reading, Said, Source

ABOVE = 12  # messages that are shown
NAME, LINE, LAST = 40, 300, 2000  # characters of a name, of a message above, and of the last one
BOT = "Overpaint"
INTRODUCTION = (
    f"{BOT} is a bot in a team's chat. People ask it for pictures, and change a picture by talking about it. They also"
    " talk to each other: then the bot says nothing."
)
PLACES = {
    "channel": "in a channel where people talk about everything",
    "thread": "in a thread that the bot takes part in",
    "dm": "in a direct message to the bot",
}
DOES = {
    Asks.GENERATE: "draw a new picture",
    Asks.EDIT: "change {base}",
    Asks.VARY: "make another take on {base}",
    Asks.UPSCALE: "make {base} larger and sharper",
    Asks.EXTEND: "give {base} another shape, or show more around it",
    Asks.TEXT: "set words in {base}",
    Asks.UNDO: "go back to {base}",
    Asks.SHOW: "show {base} again, or how it was made",
    Asks.COMPARE: "show {base} side by side",
    Asks.DESCRIBE: "say what is in {base}",
    Asks.EXPORT: "give {base} as a file",
    Asks.REMEMBER: "remember {base} under a name",
    Asks.FORGET: "forget a name",
    Asks.CANCEL: "stop what is being made",
    Asks.DELETE: "delete {base}",
    Asks.SETTINGS: "change a setting of the bot",
    Asks.USAGE: "say how much was used",
    Asks.HELP: "say what the bot can do",
    Asks.CLARIFY: "ask back, since it is said to the bot and not clear which picture or what is meant",
}
SILENT = "nothing: it is said to other people, or it wishes for nothing"


def choices(conversation: Conversation, readings: Iterable[Reading]) -> dict[str, Reading]:
    """The readings by their letters, without those that a model could not tell from others."""
    told: dict[str, Reading] = {}
    for reading in readings:
        told.setdefault(_told(reading, conversation), reading)
    return dict(zip(ascii_uppercase, told.values(), strict=False))


def question(conversation: Conversation, choices: Mapping[str, Reading]) -> str:
    """The question; the answer is one of the letters."""
    *above, last = conversation.messages
    shown = [_line(message) for message in above[-ABOVE:]]
    return "\n".join(
        (
            INTRODUCTION,
            "",
            *(["The talk so far, oldest first:", *shown, ""] if shown else []),
            f"The last message, {PLACES[conversation.place]}, {_said_to(last, above)}:",
            f"{_name(last.author)}: {_cut(last.text, LAST)}{_files(last)}",
            "",
            "What does the last message ask of the bot?",
            *(f"{letter}. {_told(one, conversation)}" for letter, one in choices.items()),
            "",
            "Answer with one letter.",
        )
    )


def _line(message: Said) -> str:
    if not message.me:
        return f"{_name(message.author)}: {_cut(message.text, LINE)}{_files(message)}"
    shown = [
        f"[picture #{one.number}: {_cut(one.instruction or one.prompt, LINE)}{f', for {_name(one.by)}' if one.by else ''}]"
        for one in message.pictures
    ]
    if message.job:
        shown.append("[it is at work on a picture]")
    if message.question is not None:
        shown.append("[it asks which picture, or what, is meant]")
    return f"{BOT}: {' '.join(shown) or _cut(message.text, LINE)}"


def _said_to(last: Said, above: Sequence[Said]) -> str:
    answered = next((message for message in above if message.id == last.reply_to), None)
    if answered is not None and answered.me:
        numbers = ", ".join(f"#{one.number}" for one in answered.pictures)
        return f"in reply to the bot's picture {numbers}" if numbers else "in reply to the bot"
    if answered is not None:
        return f"in reply to {_name(answered.author)}{', and mentioning the bot' if last.to_us else ''}"
    return "said to the bot" if last.to_us else "without mentioning the bot"


def _files(message: Said) -> str:
    if not message.attachments:
        return ""
    return " [a picture attached]" if message.attachments == 1 else f" [{message.attachments} pictures attached]"


def _told(reading: Reading, conversation: Conversation) -> str:
    """`change picture #3: "make it night"`"""
    return "; then ".join(_asked(ask, conversation) for ask in reading.decision.requests) or SILENT


def _asked(ask: Ask, conversation: Conversation) -> str:
    if ask.asks is Asks.CLARIFY:
        return DOES[ask.asks]
    called = [_called(source, conversation) for source in ask.sources]
    base, *others = ["", *called] if ask.asks is Asks.GENERATE else called or ["the picture"]
    looking = f", looking at {' and '.join(others)}" if others else ""
    options = ", ".join(f"{name} {value}" for name, value in ask.options.items())
    told = DOES[ask.asks].format(base=base) + looking + (f" ({options})" if options else "")
    return _cut(f'{told}: "{ask.instruction}"' if ask.instruction else told, LINE)


def _called(source: Source, conversation: Conversation) -> str:
    """`picture #3`, `Ben's picture`"""
    if isinstance(source.picture, int):
        return f"picture #{source.picture}"
    id, _, index = source.picture.rpartition(":")
    if id == "name":
        return index
    message = next((message for message in conversation.messages if message.id == id), None)
    if message is None or message.me:
        return "the picture that is being made"
    which = f"picture {int(index) + 1}" if message.attachments > 1 else "picture"
    return f"the attached {which}" if message is conversation.messages[-1] else f"{_name(message.author)}'s {which}"


def _name(author: str) -> str:
    return _cut(author, NAME)


def _cut(text: str, most: int) -> str:
    """On one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]} ..."
