"""Every sentence the bot says: short, kind, and telling the person what to do next."""

import re
from collections.abc import Sequence

from bot.conversation import Ask, Asks
from bot.ledger import Picture
from engine.events import Progress
from engine.job import Request

LONGEST_QUOTE = 200
EXAMPLES = ("a robot on the beach", "a cat and a dog in the snow", "a rocket in space at night")
_EVERYONE = re.compile(
    r"@(?=(everyone|here|channel)\b)|<!(?=(everyone|here|channel|subteam)\b)|<(?=[@#])", re.IGNORECASE
)
_BREAKS = re.compile(r"[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]+")


# what people wrote


def quoted(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Somebody's words on one line, calling nobody: a word joiner follows what would mention everyone."""
    line = _EVERYONE.sub(lambda found: found.group() + "\u2060", _BREAKS.sub(" ", text)).strip()
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def numbers(pictures: Sequence[int | str]) -> str:
    """`#3, #5 or #7`; somebody's own pictures have no number, so they are told by their place."""
    told = [f"#{picture}" if isinstance(picture, int) else _place(picture) for picture in pictures]
    return told[0] if len(told) == 1 else f"{', '.join(told[:-1])} or {told[-1]}"


def _place(picture: str) -> str:
    index = picture.rpartition(":")[2]
    return f"your picture {int(index) + 1}" if index.isdecimal() else quoted(picture.removeprefix("name:"))


# while a picture is made


def waiting(place: int) -> str:
    return "On it: you are next." if place <= 1 else f"On it: place {place} in the queue."


def drawing(step: int, of: int) -> str:
    return f"Drawing... step {step} of {of}."


def working(news: object, *, waits: bool) -> str:
    """What a placeholder says. `news`: whatever was heard last; `waits`: for another request's picture."""
    if waits:
        return "On it, as soon as the picture that you want changed is done."
    place, step, of = (getattr(news, name, None) for name in ("place", "step", "of"))
    if isinstance(news, Progress) or (isinstance(step, int) and isinstance(of, int)):
        return drawing(step or 0, of or 0)
    if isinstance(place, int):
        return waiting(place)
    return "On it..." if news is None else "Drawing..."


def preview() -> str:
    return "What the picture may become"


# answers


def caption(number: int | None, request: Request, told: str | None = None) -> str:
    """`#7 · seed 1234 · doodle`; first what was asked, where nobody can see it otherwise."""
    name = [f"#{number}"] if number is not None else []
    first = f"{told}\n" if told else ""
    return first + " · ".join([*name, f"seed {request.seed}", quoted(request.model, 60)])


def other_shape(model: str, width: int, height: int) -> str:
    return f"{quoted(model, 60)} can only draw {width} × {height}."


def only_knows(draws: str) -> str:
    return f"I don't know how to draw that yet. What I can draw: {draws}."


def told_by(text: str, name: str) -> str:
    """`“make it night”, for Ada`"""
    return f"“{quoted(text)}”, for {quoted(name, 60)}"


def shown_again(number: int | None) -> str:
    return (
        "Here it is again. Reply to go on from there."
        if number is None
        else (f"Here is #{number} again. Reply to go on from there.")
    )


def made_so(line: Sequence[Picture]) -> str:
    """How the last of these came to be: each was made from the one before it."""
    told = "\n".join(_made(picture, n > 0) for n, picture in enumerate(line))
    return f"{told}\nReply to any of them to go on from there." if len(line) > 1 else told


def _made(picture: Picture, after: bool) -> str:
    """`→ #2: “make it night” · seed 1234 · doodle`"""
    arrow, recipe = "→ " if after else "", picture.recipe
    if recipe is None:
        return f"{arrow}A picture that somebody brought."
    name = f"#{picture.number}" if picture.number is not None else "One from elsewhere"
    asked = quoted(str(recipe.get("instruction") or recipe.get("prompt") or ""))
    return f"{arrow}{name}: “{asked}” · seed {recipe['seed']} · {quoted(str(recipe['model']), 60)}"


def cancelled() -> str:
    return "Cancelled. Nothing was drawn."


def failed(reason: str) -> str:
    why = quoted(reason).rstrip(".")
    return f"That did not work: {why}. Please try again." if why else "That did not work. Please try again."


def trouble() -> str:
    return "Something went wrong on my side, and I did not understand. Please say it once more."


def late() -> str:
    return "I am slow right now, and could not show you that. Please try once more."


def its_picture_stopped() -> str:
    return (
        "The picture that this was waiting for was never finished. Say which other one to change, like #7, or ask anew."
    )


# what cannot be done


def nothing_to_cancel() -> str:
    return "There is nothing of yours to cancel."


def only_theirs(name: str) -> str:
    return f"That one is {quoted(name, 60)}'s: only they can stop it."


def only_theirs_to_delete(name: str) -> str:
    return f"That one is {quoted(name, 60)}'s: only they, or a moderator, can delete it."


def nothing_to_change() -> str:
    return "There is no picture here yet. Ask for one first, or attach the one you want changed."


def say_a_number() -> str:
    return "Say which picture by its number, like #7: it stands under every picture."


def seed_is_a_number() -> str:
    return "A seed is a whole number, like 7. Leave it out, and I choose one."


def lacks(permissions: Sequence[str]) -> str:
    *some, last = permissions
    told = f"{', '.join(some)} and {last}" if some else last
    return f"I cannot answer there: I need the permission {told}. Whoever manages this place can grant it."


def wordless() -> str:
    return (
        "I cannot read that: here I only see messages that mention me. Write @overpaint in your reply,"
        " or leave its ping on."
    )


def nothing_before() -> str:
    return "This picture is where it began: there is nothing before it. Reply to it to change it."


def two_not_there() -> str:
    return "Two of those pictures are still being drawn. Please ask again when they are there."


def not_ours() -> str:
    return "I did not make this picture, so I cannot draw it again. Tell me what to change instead."


def no_such_number(number: int) -> str:
    return f"There is no #{number} here. Say another number, or reply to the picture you mean."


def picture_gone() -> str:
    return "I cannot find that picture any more. Reply to one that is still here, or attach it again."


def not_read(reason: str, *, told: bool) -> str:
    """`told`: the platform says why."""
    if not told:
        return picture_gone()
    return f"I cannot read that picture: {quoted(reason).rstrip('.')}. Attach it again, or reply to another one."


def cannot_answer(reason: str) -> str:
    return f"I could not answer you there: {quoted(reason).rstrip('.')}."


def nothing_remembered() -> str:
    return "I cannot remember names yet. Say a picture's number instead, like #7, or reply to it."


def too_large() -> str:
    return "That picture is too large for me: up to 25 MB and 40 megapixels are fine."


def does_not_fit(limit: int) -> str:
    return f"The picture is done, but larger than the {limit / 1e6:.0f} MB that fit here. Ask for a smaller one."


def hello() -> str:
    shown = "\n".join(f"• *{example}*" for example in EXAMPLES)
    return (
        f"Hello! I make pictures. Mention me and say what to draw:\n{shown}\n"
        "Then reply to a picture, or in its thread, to change it: *make it night*."
    )


def draw_title() -> str:
    return "Draw a picture"


def draw_label() -> str:
    return "What should I draw?"


def change_title(number: int | None) -> str:
    return f"Change #{number}" if number is not None else "Change this picture"


def change_label() -> str:
    return "What should change?"


def change_image_label() -> str:
    return "A picture to use with it"


def use_title() -> str:
    return "Use this picture"


def use_label() -> str:
    return "What should I draw with it?"


def use_into_label() -> str:
    return "Into which picture, like #7?"


def help() -> str:
    return (
        "Tell me what to draw: *a robot on the beach*.\n"
        "Reply to a picture, or in its thread, to change it: *make it night*, *add the robot from #7*, *give him this hat* (with a"
        " picture).\n"
        "Also: *again*, *undo*, *back to the original*, *show #7*, *cancel*. "
        "Say *4 versions*, *16:9* or *seed 7* if you like."
    )


def _clarify(ask: Ask) -> str:
    """A question. Its sources are the pictures that may be meant."""
    if not ask.sources:
        return "I cannot find the picture you mean. Say its number (like #7), reply to it, or attach it."
    which = numbers([source.picture for source in ask.sources])
    if len(ask.sources) == 1:
        if not ask.instruction:
            return "What should I do with this picture? Reply with what to change: *make it night*."
        return f"I am not sure which picture you mean. Is it {which}? Say its number, or reply to the one you mean."
    return f"Which picture do you mean: {which}? Say its number, or reply to it."


_NOT_YET = {
    Asks.VARY: "I cannot draw this one again. Tell me what to change instead.",
    Asks.UPSCALE: "I cannot enlarge pictures yet.",
    Asks.EXTEND: "I cannot extend pictures yet. Ask for a new one in another shape: *a robot on the beach, 16:9*.",
    Asks.TEXT: "I cannot set exact words in pictures yet.",
    Asks.SHOW: "I cannot show that yet. Say a number to see a picture again: *show #7*.",
    Asks.COMPARE: "I cannot put pictures side by side yet. Say *show #7* to see one again.",
    Asks.DESCRIBE: "I cannot describe pictures yet.",
    Asks.EXPORT: "I cannot make other files yet. The picture can be saved from its post.",
    Asks.REMEMBER: "I cannot remember names yet.",
    Asks.FORGET: "I cannot remember names yet, so there is nothing to forget.",
    Asks.DELETE: "Press Delete under a picture of yours, and it is gone. Or delete the message you asked with.",
    Asks.SETTINGS: "I cannot change settings from here yet. Say them with a request: *a robot, 16:9, seed 7*.",
    Asks.USAGE: "I do not count pictures yet: draw as many as you like.",
}


def answer(ask: Ask) -> str:
    """The words that answer a request for which no picture is made."""
    match ask.asks:
        case Asks.CLARIFY | Asks.EDIT:
            return _clarify(ask)
        case Asks.UNDO:
            return nothing_before()
        case Asks.CANCEL:
            return nothing_to_cancel()
        case asks:
            return _NOT_YET.get(asks, help())
