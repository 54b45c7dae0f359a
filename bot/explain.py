"""What the bot would do with the last message, and why: JSON in, JSON out."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.conversation import Conversation, Decision, Said, Shown
from bot.intent import read

OURS = "overpaint"
PLACES = ("channel", "thread", "dm")
NAMES = ("character", "style")
JOBS = ("waiting", "running")


def explain(data: Any) -> dict[str, Any]:
    """INTERFACES.md says what goes in and out. Raises ValueError, saying what is wrong and what would be right."""
    return told(read(conversation(data)))


def told(decision: Decision) -> dict[str, Any]:
    """A decision as JSON."""
    return {
        "requests": [
            {
                "asks": str(ask.asks),
                "sources": [{"picture": source.picture, "role": str(source.role)} for source in ask.sources],
                "instruction": ask.instruction,
                "options": dict(ask.options),
            }
            for ask in decision.requests
        ],
        "why": decision.why,
    }


def conversation(data: Any) -> Conversation:
    """The conversation that JSON tells. Raises ValueError."""
    thread = _object(data, "the input")
    place = _choice(_get(thread, "place", "the input"), "place", PLACES)
    names = _object(thread.get("names") or {}, "names")
    for name, kind in names.items():
        _choice(kind, f"names[{name!r}]", NAMES)
    messages = tuple(
        _said(message, f"messages[{n}]")
        for n, message in enumerate(_list(_get(thread, "messages", "the input"), "messages"))
    )
    if not messages:
        raise ValueError("messages is empty: it must hold at least the message to read, as the last one")
    seen: set[str] = set()
    for n, message in enumerate(messages):
        if message.id in seen:
            raise ValueError(f"messages[{n}].id is {message.id!r} a second time: every message has an id of its own")
        seen.add(message.id)
    return Conversation(place=place, messages=messages, names=dict(names))


def _said(data: Any, at: str) -> Said:
    message = _object(data, at)
    author = _filled(_get(message, "author", at), f"{at}.author")
    ours = author == OURS
    said = Said(
        id=_filled(_get(message, "id", at), f"{at}.id"),
        author=author,
        text=_text(message.get("text") or "", f"{at}.text"),
        sent_at=_time(message.get("sent_at"), f"{at}.sent_at"),
        me=ours,
        bot=_flag(message.get("bot"), f"{at}.bot") and not ours,
        to_us=_flag(message.get("to_us"), f"{at}.to_us"),
        reply_to=_maybe(message.get("reply_to"), f"{at}.reply_to"),
        links=tuple(
            _filled(link, f"{at}.links[{n}]") for n, link in enumerate(_list(message.get("links"), f"{at}.links"))
        ),
        attachments=_number(message.get("attachments") or 0, f"{at}.attachments", least=0, most=100),
        pictures=tuple(
            _shown(picture, f"{at}.pictures[{n}]")
            for n, picture in enumerate(_list(message.get("pictures"), f"{at}.pictures"))
        ),
        job=None if message.get("job") is None else _choice(message["job"], f"{at}.job", JOBS),
        question=_question(message.get("question"), f"{at}.question"),
    )
    if not ours:
        mine = {"pictures": bool(said.pictures), "job": said.job is not None, "question": said.question is not None}
        for key in (key for key, there in mine.items() if there):
            raise ValueError(f'{at}.{key} belongs to posts of ours: their author is "{OURS}", not {author!r}')
    return said


def _shown(data: Any, at: str) -> Shown:
    picture = _object(data, at)
    return Shown(
        number=_number(_get(picture, "number", at), f"{at}.number", least=1),
        prompt=_text(picture.get("prompt") or "", f"{at}.prompt"),
        parents=tuple(
            _parent(p, f"{at}.parents[{n}]") for n, p in enumerate(_list(picture.get("parents"), f"{at}.parents"))
        ),
        instruction=_maybe(picture.get("instruction"), f"{at}.instruction"),
        by=_maybe(picture.get("by"), f"{at}.by"),
        options=dict(_object(picture.get("options") or {}, f"{at}.options")),
    )


def _parent(value: Any, at: str) -> int | str:
    if isinstance(value, str):
        return _filled(value, at)
    return _number(value, at, least=1, or_else=' or text like "m4:0"')


def _question(value: Any, at: str) -> tuple[int, ...] | None:
    if value is None:
        return None
    return tuple(_number(n, f"{at}[{i}]", least=1) for i, n in enumerate(_list(value, at)))


# checks: each gives the value, or raises ValueError with one sentence


def _get(data: Mapping[str, Any], key: str, at: str) -> Any:
    if key not in data:
        raise ValueError(f'{at} has no "{key}": it must')
    return data[key]


def _object(value: Any, at: str) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
        raise _wrong(value, at, "an object")
    return value


def _list(value: Any, at: str) -> list[Any]:
    if value is None:
        return []
    if not isinstance(value, list):
        raise _wrong(value, at, "a list")
    return value


def _text(value: Any, at: str) -> str:
    if not isinstance(value, str):
        raise _wrong(value, at, "text")
    return value


def _filled(value: Any, at: str) -> str:
    text = _text(value, at)
    if not text:
        raise ValueError(f"{at} is empty: text was expected")
    return text


def _maybe(value: Any, at: str) -> str | None:
    return None if value is None or value == "" else _text(value, at)


def _flag(value: Any, at: str) -> bool:
    if value is not None and not isinstance(value, bool):
        raise _wrong(value, at, "true or false")
    return bool(value)


def _number(value: Any, at: str, *, least: int, most: int = 10**12, or_else: str = "") -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        raise _wrong(value, at, f"a whole number from {least} on{or_else}")
    return value


def _choice(value: Any, at: str, choices: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in choices:
        raise _wrong(value, at, " or ".join(choices))
    return value


def _time(value: Any, at: str) -> datetime | None:
    if value is None or value == "":
        return None
    try:
        time = datetime.fromisoformat(_text(value, at))
    except ValueError:
        raise _wrong(value, at, 'a time like "2026-11-20T12:00:00Z"') from None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def _wrong(value: Any, at: str, right: str) -> ValueError:
    return ValueError(f"{at} is {_kind(value)}: {right} was expected")


def _kind(value: Any) -> str:
    """A value as an error names it: small ones as they are, others by their kind."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return repr(value[:40])
    if isinstance(value, bool | int | float):
        return "a huge number" if _is_huge(value) else str(value)
    return "a list" if isinstance(value, list) else "an object" if isinstance(value, dict) else type(value).__name__


def _is_huge(value: float) -> bool:
    return isinstance(value, int) and value.bit_length() > 64
