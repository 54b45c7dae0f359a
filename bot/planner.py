"""From what a message asks to what is to be made: sources become pictures in the store, options become numbers."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from adapters.adapter import Adapter
from adapters.errors import AdapterError, FileTooLarge, MessageGone
from adapters.thread import ActionTaken, Attachment, Message, MessageRef
from bot import words
from bot.conversation import Ask, Asks, Role, Source
from bot.ledger import Ledger, Picture, channel_of
from bot.plan import AWAITED, Make, Parent, Plan, Say, Show
from bot.reading import answered, parse, pictures_in
from engine.database import Database
from engine.errors import BadImage
from engine.imaging import Imaging
from engine.job import Edit, Generate
from engine.models import Model
from engine.store import Store
from engine.wire import MAX_PICTURE

VARIES = 0.7  # of the noise schedule: what is where mostly stays
MOST_AT_ONCE = 8
LINEAGE = ("history", "lineage", "tree")  # words for all that a picture was made from
LONGEST_LINE = 20  # pictures of one that are told
OTHER_SHAPE = 0.1  # share by which a shape may differ from what was asked before we say so
# Words that mean the whole picture: what an edit leaves alone is brought back only where something in it is meant.
WHOLE = re.compile(
    r"\b(night|day(time|light)?|dawn|dusk|sunset|sunrise|evening|morning|noon|winter|summer|autumn|spring|snow(y|ing)?|"
    r"rain(y|ing)?|storm(y)?|fog(gy)?|weather|season|style|sketch|drawing|painting|watercolou?r|oil|pastel|pixel|noir|"
    r"black and white|sepia|anime|cartoon|comic|photo(graph)?|realistic|background|scene(ry)?|lighting|mood|zoom)\b",
    re.IGNORECASE,
)
BROUGHT = "brought"  # `brought:N` is the N-th picture that came with a form or command


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, the key of the request whose picture it waits for, and whether only its author may see it."""

    plan: Plan
    after: str | None = None
    private: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A source picture: its id, bytes and size, or (`id` None) the request that is still making it."""

    id: int | None
    sha256: str
    size: tuple[int, int]
    after: str | None = None


class NotFound(Exception):
    """A source picture is not there; the text says so to the person."""


class Planner:
    """Turns an `Ask` into plans. Reads and stores pictures; decides nothing about who may."""

    def __init__(
        self,
        *,
        database: Database,
        ledger: Ledger,
        store: Store,
        imaging: Imaging,
        model: Model,
        seed: Callable[[], int],
    ) -> None:
        self._database = database
        self._ledger = ledger
        self._store = store
        self._imaging = imaging
        self._model = model
        self._seed = seed

    async def plan(
        self, ask: Ask, event: Message | ActionTaken, adapter: Adapter, near: Sequence[Message] = ()
    ) -> list[Planned]:
        """What answers `ask`, which `event` made: one plan a picture. `near`: messages that need not be asked for."""
        channel = channel_of(event)
        known = {message.ref: message for message in near}
        if ask.asks is Asks.CLARIFY:
            numbers = tuple(source.picture for source in ask.sources if isinstance(source.picture, int))
            return [Planned(Say(words.answer(ask), question=numbers))]
        try:
            found = [await self._find(source, event, adapter, known) for source in ask.sources]
        except (NotFound, BadImage) as error:
            return [Planned(Say(str(error)))]
        except FileTooLarge:
            return [Planned(Say(words.too_large()))]
        except AdapterError as error:
            return [Planned(Say(words.not_read(str(error), told=str(error) != MessageGone.__doc__)))]
        roles = [source.role for source in ask.sources]
        match ask.asks:
            case Asks.GENERATE if any(f.after for f in found):
                return [Planned(Say(words.two_not_there()))]
            case Asks.GENERATE if found:
                return self._several(ask, lambda: self._from(ask, found, roles))
            case Asks.GENERATE:
                return self._several(ask, lambda: self._generate(ask))
            case Asks.EDIT if len({f.after for f in found if f.after}) > 1:
                return [Planned(Say(words.two_not_there()))]
            case Asks.EDIT if found:
                return self._several(
                    ask, lambda: self._edit(ask, found, roles), next((f.after for f in found if f.after), None)
                )
            case Asks.VARY if found and found[0].id is not None:
                picture = await self._ledger.picture(found[0].id, channel)
                return [Planned(await self.again(picture)) for _ in range(_count(ask.options))]
            case Asks.SHOW if ask.instruction and found and found[0].id is not None:
                line = await self._line(found[0].id, channel)
                return [Planned(Say(words.made_so(line if ask.instruction in LINEAGE else line[-1:])))]
            case Asks.UNDO | Asks.SHOW if found and found[0].id is not None:
                return [Planned(await self.show(found[0].id, channel))]
        return [Planned(Say(words.answer(ask)))]

    async def again(self, picture: Picture) -> Plan:
        """Another take on a picture: made as it was, from another seed."""
        asked = await self._ledger.request(picture.key) if picture.key else None
        if asked is None or not isinstance(asked.plan, Make):
            return Say(words.not_ours())
        return replace(asked.plan, request=replace(asked.plan.request, seed=self._seed()))

    async def vary(self, picture: Picture) -> Plan:
        """A picture like this one: made as it was, but from where this one was half drawn."""
        again = await self.again(picture)
        if not isinstance(again, Make):
            return again
        return replace(again, request=replace(again.request, start=picture.sha256, strength=VARIES))

    async def undo(self, picture: Picture, channel: str) -> Plan:
        """The picture that this one was made from."""
        parents = await self._ledger.parents(picture.id)
        if not parents or parents[0].picture is None:
            return Say(words.nothing_before())
        return await self.show(parents[0].picture, channel)

    async def show(self, picture: int, channel: str) -> Show:
        number = (await self._ledger.picture(picture, channel)).number
        return Show(picture, words.shown_again(number))

    def _several(self, ask: Ask, make: Callable[[], Make], after: str | None = None) -> list[Planned]:
        """As many as were asked for; a seed that was given is the first one's."""
        plans = [make() for _ in range(_count(ask.options))]
        return [
            Planned(
                replace(p, request=replace(p.request, seed=(p.request.seed + n) % 2**32))
                if n and "seed" in ask.options
                else p,
                after,
            )
            for n, p in enumerate(plans)
        ]

    def _generate(self, ask: Ask) -> Make:
        (width, height), (across, down) = self._size(ask.options)
        request = Generate(prompt=_words(ask), width=width, height=height, **self._numbers(ask.options))
        other = abs(width * down / (height * across) - 1) > OTHER_SHAPE
        notes = [
            *([words.other_shape(self._model.name, width, height)] if other else []),
            *([words.only_knows(self._model.draws)] if self._model.is_strange(request.prompt) else []),
        ]
        return Make(request, note="\n".join(notes))

    def _from(self, ask: Ask, found: list[Found], roles: list[Role]) -> Make:
        """A new picture that looks at others."""
        (width, height), _ = self._size(ask.options)
        images = tuple(f.sha256 for f in found)
        request = Edit(
            instruction=_words(ask), images=images, keep=False, width=width, height=height, **self._numbers(ask.options)
        )
        return Make(request, tuple(Parent(f.id, role) for f, role in zip(found, roles, strict=True)))

    async def _line(self, picture: int, channel: str) -> list[Picture]:
        """A picture and those that it was made from, the first one first."""
        line = [await self._ledger.picture(picture, channel)]
        while len(line) < LONGEST_LINE and (parents := await self._ledger.parents(line[-1].id)):
            if parents[0].picture is None:
                break
            before = await self._ledger.picture(parents[0].picture, channel)
            if before.number is not None and await self._ledger.numbered(before.number, channel) is None:
                break  # it was deleted: what was asked then is gone with it
            line.append(before)
        return line[::-1]

    def _edit(self, ask: Ask, found: list[Found], roles: list[Role]) -> Make:
        width, height = self._model.grid(*found[0].size)
        return Make(
            Edit(
                instruction=_words(ask),
                images=tuple(f.sha256 for f in found),
                keep=not WHOLE.search(ask.instruction),
                width=width,
                height=height,
                **self._numbers(ask.options),
            ),
            tuple(Parent(f.id, role) for f, role in zip(found, roles, strict=True)),
        )

    def _numbers(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """`None` may mean "you choose" in what people ask, never in a job."""
        return {
            "model": self._model.name,
            "steps": min(max(int(options.get("steps", self._model.steps)), 1), 100),
            "seed": int(options.get("seed", self._seed())) % 2**32,
        }

    def _size(self, options: Mapping[str, Any]) -> tuple[tuple[int, int], tuple[int, int]]:
        """What the model can draw, and what was asked for."""
        width, height = self._model.width, self._model.height
        if size := options.get("size"):
            width, height = (max(1, int(side)) for side in size.split("x"))
        elif aspect := options.get("aspect"):
            across, down = (max(1e-3, float(side)) for side in aspect.split(":"))
            area = width * height
            width, height = max(1, round((area * across / down) ** 0.5)), max(1, round((area * down / across) ** 0.5))
        return self._model.grid(width, height), (width, height)

    async def _find(
        self, source: Source, event: Message | ActionTaken, adapter: Adapter, near: Mapping[MessageRef, Message]
    ) -> Found:
        channel = channel_of(event)
        if isinstance(source.picture, int):
            picture = await self._ledger.numbered(source.picture, channel)
            if picture is None:
                raise NotFound(words.no_such_number(source.picture))
            return Found(picture.id, picture.sha256, (picture.width, picture.height))
        if source.picture.startswith("name:"):
            raise NotFound(words.nothing_remembered())
        if source.picture.startswith(f"{BROUGHT}:"):
            assert isinstance(event, ActionTaken)
            return await self._take_in(event.files[int(source.picture.partition(":")[2])], event, adapter)
        ref, index = parse(source.picture)
        if not await adapter.may_show(ref, event.ref, event.author):
            raise NotFound(words.picture_gone())
        theirs = near[ref] if ref in near and not near[ref].author.me else None
        if theirs is None and (asked := await answered(ref, adapter, self._ledger)):
            if made := await self._ledger.shown(asked):
                return Found(made.id, made.sha256, (made.width, made.height))
            if isinstance(asked.plan, Make) and asked.state != "answered":
                return Found(None, AWAITED, (asked.plan.request.width, asked.plan.request.height), after=asked.key)
            raise NotFound(words.picture_gone())
        files = pictures_in(theirs or await self._message(ref, adapter))
        if index >= len(files):
            raise NotFound(words.picture_gone())
        return await self._take_in(files[index], event, adapter)

    async def _message(self, ref: MessageRef, adapter: Adapter) -> Message:
        for message in (await adapter.thread(ref)).messages:
            if message.ref == ref:
                return message
        raise NotFound(words.picture_gone())

    async def _take_in(self, file: Attachment, event: Message | ActionTaken, adapter: Adapter) -> Found:
        """A picture that somebody brought: read safely, kept without its metadata. One of ours is recognised."""
        data = await adapter.download(file, MAX_PICTURE)
        known = await self._ledger.known(sha256(data).hexdigest(), channel_of(event))
        if known:
            return Found(known.id, known.sha256, (known.width, known.height))
        picture = await self._imaging.normalize(data)
        name = await self._store.put(picture.data)
        size = (picture.width, picture.height)
        async with self._database.transaction() as tx:
            id = await self._ledger.brought(
                tx, sha256=name, media_type=picture.media_type, size=size, spoiler=file.spoiler
            )
        return Found(id, name, size)


def _words(ask: Ask) -> str:
    """What the model is told: what is wished, and what was said of how. No model of ours takes these by themselves yet."""
    details = [form.format(ask.options[key]) for key, form in DETAILS.items() if key in ask.options]
    return ", ".join([ask.instruction, *(one for one in details if one.lower() not in ask.instruction.lower())]).strip(
        " ,"
    )


DETAILS = {"region": "only {}", "keep": "keep {}", "negative": "no {}", "text": '"{}"'}


def _count(options: Mapping[str, Any]) -> int:
    return min(max(int(options.get("count", 1)), 1), MOST_AT_ONCE)
