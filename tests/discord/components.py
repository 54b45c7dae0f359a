"""Buttons, menus and galleries: what was sent, made whole; and what is shown of it."""

from collections.abc import Callable, Iterator
from typing import Any

Json = dict[str, Any]
MENUS = (3, 5, 6, 7, 8)


def walk(components: list[Json]) -> Iterator[Json]:
    """Every component, however deep."""
    for one in components:
        yield one
        yield from walk(one.get("components") or [])
        for inner in ("accessory", "component"):
            if isinstance(one.get(inner), dict):
                yield from walk([one[inner]])


def media(component: Json) -> Iterator[Json]:
    """The pictures and files that a component shows."""
    for key in ("media", "file"):
        if isinstance(component.get(key), dict):
            yield component[key]
    for item in component.get("items") or []:
        if isinstance(item.get("media"), dict):
            yield item["media"]


def numbered(components: list[Json]) -> list[Json]:
    """The same, each with an id: https://discord.com/developers/docs/components/reference#anatomy-of-a-component."""
    taken = {one["id"] for one in walk(components) if one.get("id")}
    free = (one for one in range(1, 10_000) if one not in taken)

    def whole(one: Json) -> Json:
        made = {key: value for key, value in one.items() if value is not None}
        made["id"] = one.get("id") or next(free)
        if "emoji" in one:
            made["emoji"] = {key: value for key, value in one["emoji"].items() if value is not None}
        if "components" in one:
            made["components"] = [whole(inner) for inner in one["components"]]
        for inner in ("accessory", "component"):
            if isinstance(one.get(inner), dict):
                made[inner] = whole(one[inner])
        return made

    return [whole(one) for one in components]


def shown(components: list[Json], link: Callable[[Json], Json]) -> list[Json]:
    """As a message carries them; `link` turns what was asked to be shown into what is."""
    return [_shown(one, link) for one in components]


def _shown(one: Json, link: Callable[[Json], Json]) -> Json:
    made = dict(one)
    match one["type"]:
        case kind if kind in MENUS:
            made.setdefault("min_values", 1)
            made.setdefault("max_values", 1)
        case 1:
            made["components"] = shown(one["components"], link)
        case 9:
            made["components"] = shown(one["components"], link)
            made["accessory"] = _shown(one["accessory"], link)
        case 11:
            made["media"] = link(one["media"])
            made.setdefault("description", None)
            made.setdefault("spoiler", False)
        case 12:
            made["items"] = [
                {"description": None, "spoiler": False, **item, "media": link(item["media"])} for item in one["items"]
            ]
        case 13:
            made["file"] = link(one["file"])
            made.setdefault("spoiler", False)
            made["name"] = made["file"].pop("name", None)
            made["size"] = made["file"].pop("size", None)
        case 14:
            made.setdefault("divider", True)
            made.setdefault("spacing", 1)
        case 17:
            made["components"] = shown(one["components"], link)
            made.setdefault("accent_color", None)
            made.setdefault("spoiler", False)
    return made
