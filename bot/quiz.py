"""Which of several readings of a message is right, as one question to a language model."""

from collections.abc import Sequence
from string import ascii_uppercase

from bot.conversation import Ask, Asks, Conversation, Reading, Said, Source

ABOVE = 12  # messages that are shown
LINE, LAST = 300, 2000  # characters of a message above, and of the last one
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
SILENT = "nothing: it is not said to the bot, or wishes for nothing"


def letters(readings: Sequence[Reading]) -> str:
    """What each reading is called."""
    return ascii_uppercase[: len(readings)]


def question(conversation: Conversation, readings: Sequence[Reading]) -> str:
    """The question; the answer is one of `letters`."""
    *above, last = conversation.messages
    shown = [_line(message) for message in above[-ABOVE:]]
    choices = (f"{letter}. {_told(one)}" for letter, one in zip(letters(readings), readings, strict=True))
    return "\n".join(
        (
            INTRODUCTION,
            "",
            *(["The talk so far, oldest first:", *shown, ""] if shown else []),
            f"The last message, {PLACES[conversation.place]}, {_said_to(last, above)}:",
            f"{last.author}: {_cut(last.text, LAST)}{_files(last)}",
            "",
            "What does the last message ask of the bot?",
            *choices,
            "",
            "Answer with one letter.",
        )
    )


def _line(message: Said) -> str:
    if not message.me:
        return f"{message.author}: {_cut(message.text, LINE)}{_files(message)}"
    pictures = [
        f"[picture #{one.number}: {_cut(one.instruction or one.prompt, LINE)}{f', for {one.by}' if one.by else ''}]"
        for one in message.pictures
    ]
    if message.job:
        pictures.append("[it is at work on a picture]")
    if message.question is not None:
        pictures.append("[it asks which picture, or what, is meant]")
    return f"{BOT}: {' '.join((*pictures, _cut(message.text, LINE)))}".rstrip()


def _said_to(last: Said, above: Sequence[Said]) -> str:
    answered = next((message for message in above if message.id == last.reply_to), None)
    if answered is not None and answered.me:
        numbers = ", ".join(f"#{one.number}" for one in answered.pictures)
        return f"in reply to the bot's picture {numbers}" if numbers else "in reply to the bot"
    if answered is not None:
        return f"in reply to {answered.author}{', and mentioning the bot' if last.to_us else ''}"
    return "mentioning the bot" if last.to_us else "without mentioning the bot"


def _files(message: Said) -> str:
    return f" [{message.attachments} pictures attached]" if message.attachments else ""


def _told(reading: Reading) -> str:
    """`change picture #3: "make it night"`"""
    return "; then ".join(map(_asked, reading.decision.requests)) or SILENT


def _asked(ask: Ask) -> str:
    if ask.asks is Asks.CLARIFY:
        return DOES[ask.asks]
    base, *others = [_called(source) for source in ask.sources] or ["the picture"]
    looking = f", looking at {' and '.join(others)}" if others else ""
    options = ", ".join(f"{name} {value}" for name, value in ask.options.items())
    told = DOES[ask.asks].format(base=base) + looking + (f" ({options})" if options else "")
    return _cut(f'{told}: "{ask.instruction}"' if ask.instruction else told, LINE)


def _called(source: Source) -> str:
    return f"picture #{source.picture}" if isinstance(source.picture, int) else "the attached picture"


def _cut(text: str, most: int) -> str:
    """On one line."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most]} ..."
