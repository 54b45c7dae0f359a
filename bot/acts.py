"""What buttons, forms, commands and reactions ask for."""

from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from typing import Any

from adapters.adapter import Adapter
from adapters.thread import ActionTaken, Choice, Field, FieldKind, Form, Kind, MessageRef
from bot import prompt, reading, words
from bot.conversation import Ask, Asks, Role, Source
from bot.ledger import Asked, Ledger, Picture, channel_of
from bot.plan import Make, Say
from bot.planner import BROUGHT, Planned, Planner

Plans = list[tuple[Asks, Planned]]
Stop = Callable[[Asked, ActionTaken], Coroutine[Any, Any, Plans]]

CHANGE, USE = "change", "use"  # forms
DRAW = "draw"
ASKING = {  # what they are shown for
    "edit": CHANGE,
    "Edit this picture": CHANGE,
    "Use as reference": USE,
    "Draw a picture": DRAW,
}
REACTIONS = {  # some platforms tell the picture, some the name
    **dict.fromkeys(("🛑", "⏹", "✋", "octagonal_sign", "black_square_for_stop", "hand", "raised_hand"), "cancel"),
    **dict.fromkeys(("🗑", "❌", "wastebasket", "x"), "delete"),
}
MOST_SUGGESTED = 25


class Acts:
    """Turns an `ActionTaken` into plans. `cancel` and `delete` end what a request of theirs began."""

    def __init__(self, planner: Planner, ledger: Ledger, *, cancel: Stop, delete: Stop) -> None:
        self._planner = planner
        self._ledger = ledger
        self._cancel = cancel
        self._delete = delete

    async def plans(self, act: ActionTaken, adapter: Adapter) -> Plans:
        """What answers it. Nothing for a reaction that means nothing here."""
        match act.kind:
            case Kind.COMMAND:
                return await self._commanded(act, adapter)
            case Kind.REACTION:
                name = REACTIONS.get(act.action.removesuffix("\ufe0f"))
                asked = await reading.answered(act.ref, adapter, self._ledger) if name else None
                return await self._end(name, asked, act) if name and asked else []
        match act.action:
            case "change":
                return await self._change(act, adapter)
            case "use":
                return await self._use(act, adapter)
            case "draw":
                return await self._draw(act, adapter)
        return await self._pressed(act, adapter)

    async def form(self, act: ActionTaken) -> Form | None:
        """The form that is shown for it, if one is."""
        if act.values or act.action not in ASKING or (act.action == "edit") != (act.kind is Kind.PRESS):
            return None
        asked = await self._ledger.request_at(act.ref)
        picture = await self._ledger.shown(asked) if asked else None
        if ASKING[act.action] == DRAW:
            return Form(
                DRAW,
                words.draw_title(),
                (
                    Field(name="prompt", label=words.draw_label()),
                    Field(name="image", label=words.change_image_label(), kind=FieldKind.FILE, required=False),
                ),
            )
        if ASKING[act.action] == USE:
            return Form(
                USE,
                words.use_title(),
                (
                    Field(name="prompt", label=words.use_label()),
                    Field(name="picture", label=words.use_into_label(), required=False),
                ),
            )
        return Form(
            CHANGE,
            words.change_title(picture.number if picture else None),
            (
                Field(name="instruction", label=words.change_label()),
                Field(name="image", label=words.change_image_label(), kind=FieldKind.FILE, required=False),
            ),
        )

    async def _pressed(self, press: ActionTaken, adapter: Adapter) -> Plans:
        asked = await reading.answered(press.ref, adapter, self._ledger)
        if asked and press.action in ("cancel", "delete"):
            return await self._end(press.action, asked, press)
        picture = await self._ledger.shown(asked) if asked else None
        if asked is None or picture is None:
            return [(Asks.HELP, Planned(Say(words.picture_gone()), private=True))]
        match press.action:
            case "again":
                return [(Asks.VARY, Planned(await self._planner.again(picture)))]
            case "vary":
                return [(Asks.VARY, Planned(await self._planner.vary(picture)))]
            case "undo":
                plan = await self._planner.undo(picture, asked.channel)
                return [(Asks.UNDO, Planned(plan, private=isinstance(plan, Say)))]
        return []

    async def _end(self, name: str, asked: Asked, act: ActionTaken) -> Plans:
        return await (self._cancel if name == "cancel" else self._delete)(asked, act)

    async def _commanded(self, act: ActionTaken, adapter: Adapter) -> Plans:
        match act.action.removeprefix("/"):
            case "draw" if any(act.values.values()):
                return await self._draw(act, adapter)
            case "edit":
                return await self._change(act, adapter)
            case "show":
                number = _number(act.values.get("picture", ""))
                if number is None:
                    return [(Asks.HELP, Planned(Say(words.say_a_number()), private=True))]
                return await self._planned(Ask(asks=Asks.SHOW, sources=(Source(number, Role.SHOWN),)), act, adapter)
        return [(Asks.HELP, Planned(Say(words.help()), private=True))]

    async def _draw(self, act: ActionTaken, adapter: Adapter) -> Plans:
        prompt = act.values.get("prompt") or act.values.get("text") or ""
        if act.files:
            brought = [Source(f"{BROUGHT}:{n}", Role.BASE if n == 0 else Role.SUBJECT) for n in range(len(act.files))]
            return await self._planned(_asked(Asks.EDIT, prompt, *brought), act, adapter)
        ask = _asked(Asks.GENERATE, prompt, shape=act.values.get("shape"))
        if told := act.values.get("seed", "").strip():
            if not (told.isascii() and told.isdecimal()):
                return [(Asks.HELP, Planned(Say(words.seed_is_a_number()), private=True))]
            ask = replace(ask, options={**ask.options, "seed": int(told)})
        return await self._planned(ask, act, adapter)

    async def _change(self, act: ActionTaken, adapter: Adapter) -> Plans:
        """The picture that is named, else the one it sits on, else what came along, else the newest here."""
        named = act.values.get("picture", "").strip()
        brought = [f"{BROUGHT}:{n}" for n in range(len(act.files))]
        meant: list[str | int] = []
        if named:
            number = _number(named)
            if number is None:
                return [(Asks.HELP, Planned(Say(words.say_a_number()), private=True))]
            meant = [number]
        elif not _is_top(act) and act.kind is Kind.PRESS:
            meant = [f"{act.ref}:0"]
        elif not brought:
            meant = [picture.number for picture in await self._newest(act) if picture.number is not None]
        sources = [Source(one, Role.BASE if n == 0 else Role.SUBJECT) for n, one in enumerate([*meant, *brought])]
        if not sources:
            return [(Asks.HELP, Planned(Say(words.nothing_to_change()), private=True))]
        return await self._planned(_asked(Asks.EDIT, act.values.get("instruction", ""), *sources), act, adapter)

    async def _use(self, act: ActionTaken, adapter: Adapter) -> Plans:
        """A picture looked at while another is changed, or while a new one is drawn."""
        into = act.values.get("picture", "").strip()
        number = _number(into)
        if into and number is None:
            return [(Asks.HELP, Planned(Say(words.say_a_number()), private=True))]
        base = [Source(number, Role.BASE)] if number is not None else []
        ask = _asked(Asks.EDIT, act.values.get("prompt", ""), *base, Source(f"{act.ref}:0", Role.SUBJECT))
        return await self._planned(ask, act, adapter)

    async def _newest(self, act: ActionTaken) -> list[Picture]:
        return await self._ledger.newest(channel_of(act), 1)

    async def _planned(self, ask: Ask, act: ActionTaken, adapter: Adapter) -> Plans:
        """What a form or a press asks for stands in no message."""
        found = await self._planner.plan(ask, act, adapter)
        if act.kind is Kind.PRESS:
            found = [
                replace(one, plan=replace(one.plan, unsaid=True)) if isinstance(one.plan, Make) else one
                for one in found
            ]
        return [(ask.asks, planned) for planned in found]


async def suggested(ledger: Ledger, channel: str, command: str, option: str, typed: str) -> Sequence[Choice]:
    """Pictures of a channel whose number or words fit what somebody has typed, the newest first."""
    if option != "picture":
        return ()
    wanted = typed.strip().lstrip("#").lower()
    found: list[Choice] = []
    for picture in await ledger.newest(channel, 4 * MOST_SUGGESTED):
        about = await reading.said_of(picture, ledger)
        if str(picture.number).startswith(wanted) or wanted in about.lower():
            found.append(Choice(f"#{picture.number}", f"#{picture.number} {words.quoted(about, 90)}"))
    return found[:MOST_SUGGESTED]


def _asked(asks: Asks, text: str, *sources: Source, shape: str | None = None) -> Ask:
    """Options may be said in words here too."""
    bare, flags = prompt.flags(text)
    instruction, told = prompt.options(bare, asks)
    options = {**told, **flags, **({"aspect": shape} if shape else {})}
    return Ask(asks=asks, sources=sources, instruction=instruction or text, options=options)


def _number(text: str) -> int | None:
    told = text.strip().split(" ")[0].removeprefix("#")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else None


def _is_top(act: ActionTaken) -> bool:
    return act.ref == MessageRef.top(act.ref.platform, act.ref.channel)
