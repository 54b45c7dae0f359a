"""What is wrong with buttons, menus and whatever else a message or a modal is built of."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from tests.discord.rules.refusal import Path, Problem

PAGE = "components/reference"
ROW, BUTTON, STRING_SELECT, TEXT_INPUT, SECTION, TEXT_DISPLAY = 1, 2, 3, 4, 9, 10
THUMBNAIL, GALLERY, FILE, CONTAINER, LABEL, FILE_UPLOAD, RADIO, CHECKBOXES = 11, 12, 13, 17, 18, 19, 21, 22
LINK, PREMIUM = 5, 6
MENUS = (STRING_SELECT, 5, 6, 7, 8)
ANCHORS = dict(
    enumerate(
        "action-row button string-select text-input user-select role-select mentionable-select channel-select section "
        "text-display thumbnail media-gallery file separator - - container label file-upload - radio-group "
        "checkbox-group checkbox".split(),
        start=1,
    )
)

Placed = tuple[Path, dict[str, Any]]


def page_of(kind: Any) -> str:
    return f"{PAGE}#{ANCHORS[kind]}" if kind in ANCHORS else PAGE


def walk(components: Iterable[dict[str, Any]], path: Path) -> Iterator[Placed]:
    """Every component, those inside of others too, with where it is."""
    for index, one in enumerate(components):
        yield from _below(one, (*path, index))


def _below(one: dict[str, Any], path: Path) -> Iterator[Placed]:
    yield path, one
    for field in ("accessory", "component"):
        if isinstance(one.get(field), dict):
            yield from _below(one[field], (*path, field))
    yield from walk(one.get("components") or (), (*path, "components"))


def in_message(components: list[dict[str, Any]], path: Path, *, v2: bool | None) -> Iterator[Problem]:
    """`v2` is None where only the server knows whether the message has that flag."""
    if v2 is False:
        page = f"{PAGE}#legacy-message-component-behavior"
        if len(components) > 5:
            yield Problem(path, "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length.", page)
        for index, one in enumerate(components):
            if one["type"] != ROW:
                said = 'Value of field "type" must be one of (1,).'
                yield Problem((*path, index), "UNION_TYPE_CHOICES", said, page_of(one["type"]))
    placed = list(walk(components, path))
    if len(placed) > 40:
        said = "The total number of components exceeds the limit of 40"
        yield Problem(path, "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", said, PAGE)
    if sum(len(one["content"]) for _, one in placed if one["type"] == TEXT_DISPLAY) > 4000:
        said = "The displayable text of all components exceeds the limit of 4000"
        yield Problem(path, "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", said, f"{PAGE}#text-display")
    yield from _each(placed, modal=False)


def in_modal(components: list[dict[str, Any]], path: Path) -> Iterator[Problem]:
    placed = list(walk(components, path))
    yield from _each(placed, modal=True)
    for where, one in placed:
        if one["type"] == ROW and len(one["components"]) > 1:
            yield Problem(
                (*where, "components"), "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 1 in length.", page_of(ROW)
            )
        if one["type"] == TEXT_INPUT:
            in_label = where[-1] == "component"
            if in_label and one.get("label") is not None:
                yield Problem(
                    (*where, "label"), "STRICT_EXCLUSIVE", "The label is that of the Label", page_of(TEXT_INPUT)
                )
            if not in_label and one.get("label") is None:
                yield _required(where, "label", TEXT_INPUT)


def _each(placed: list[Placed], *, modal: bool) -> Iterator[Problem]:
    customs: set[str] = set()
    numbers: set[int] = set()
    for path, one in placed:
        kind = one["type"]
        if (custom := one.get("custom_id")) is not None:
            if custom in customs:
                said = "Component custom id cannot be duplicated"
                yield Problem(
                    (*path, "custom_id"),
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    said,
                    f"{PAGE}#anatomy-of-a-component-custom-id",
                )
            customs.add(custom)
        if number := one.get("id"):
            if number in numbers:
                said = "Component id cannot be duplicated"
                yield Problem((*path, "id"), "STRICT_DUPLICATE", said, f"{PAGE}#anatomy-of-a-component")
            numbers.add(number)
        if kind == ROW:
            yield from _row(one, path)
        elif kind == BUTTON:
            yield from _button(one, path)
        elif kind == TEXT_INPUT:
            yield from _text_input(one, path)
        elif kind == FILE and not one["file"]["url"].startswith("attachment://"):
            said = "A file is an upload: its url begins with attachment://"
            yield Problem((*path, "file", "url"), "URL_TYPE_INVALID_SCHEME", said, page_of(FILE))
        elif kind in (*MENUS, FILE_UPLOAD, CHECKBOXES, RADIO):
            yield from _choice(one, path, modal=modal)


def _row(row: dict[str, Any], path: Path) -> Iterator[Problem]:
    if len(row["components"]) > 1 and any(one["type"] in MENUS for one in row["components"]):
        said = "The specified component exceeds the maximum width"
        yield Problem((*path, "components", 1), "COMPONENT_LAYOUT_WIDTH_EXCEEDED", said, page_of(ROW))


def _button(button: dict[str, Any], path: Path) -> Iterator[Problem]:
    page = page_of(BUTTON)
    given = {field for field in ("custom_id", "url", "sku_id", "label", "emoji") if button.get(field) is not None}
    style = button["style"]
    needed = {LINK: "url", PREMIUM: "sku_id"}.get(style, "custom_id")
    barred = {"custom_id", "url", "sku_id"} - {needed} | ({"label", "emoji"} if style == PREMIUM else set())
    if style != PREMIUM and {"custom_id", "url"} <= given:
        said = "A custom id and url cannot both be specified"
        yield Problem(path, "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", said, page)
        return
    if needed == "custom_id" and needed not in given:
        yield Problem(path, "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", "A custom id is required", page)
    elif needed not in given:
        yield _required(path, needed, BUTTON)
    for field in sorted(barred & given):
        yield Problem((*path, field), "STRICT_EXCLUSIVE", f"A button of style {style} has no {field}", page)
    if "url" in given and not re.match("(https?|discord)://", button["url"]):
        said = "Scheme must be one of ('http', 'https', 'discord')"
        yield Problem((*path, "url"), "URL_TYPE_INVALID_SCHEME", said, page)
    if style != PREMIUM and not button.get("label") and "emoji" not in given:
        yield _required(path, "label", BUTTON)


def _text_input(one: dict[str, Any], path: Path) -> Iterator[Problem]:
    least, most, value = one.get("min_length") or 0, one.get("max_length") or 4000, one.get("value")
    if least > most:
        yield Problem(
            (*path, "min_length"),
            "NUMBER_TYPE_MAX",
            f"int value should be less than or equal to {most}.",
            page_of(TEXT_INPUT),
        )
    if value and len(value) > most:
        yield Problem(
            (*path, "value"), "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.", page_of(TEXT_INPUT)
        )


def _choice(one: dict[str, Any], path: Path, *, modal: bool) -> Iterator[Problem]:
    """Menus and their like: how many may be chosen, out of what."""
    page = page_of(one["type"])
    options, least, most = one.get("options"), one.get("min_values"), one.get("max_values")
    if modal and one.get("disabled"):
        yield Problem((*path, "disabled"), "STRICT_EXCLUSIVE", "Nothing in a modal can be disabled", page)
    if modal and least == 0 and one.get("required") is not False:
        said = "int value should be greater than or equal to 1."
        yield Problem((*path, "min_values"), "NUMBER_TYPE_MIN", said, page)
    top = most if most is not None else len(options) if options and one["type"] == CHECKBOXES else 1
    if least is not None and least > top:
        said = f"int value should be less than or equal to {top}."
        yield Problem((*path, "min_values"), "NUMBER_TYPE_MAX", said, page)
    if options and most is not None and most > len(options):
        said = f"Must be between {most} and 25 in length."
        yield Problem((*path, "options"), "BASE_TYPE_BAD_LENGTH", said, page)
    values = [option["value"] for option in options or ()]
    for index, value in enumerate(values):
        if value in values[:index]:
            said = "The specified option value is already used"
            where = (*path, "options", index, "value")
            yield Problem(where, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", said, page)
    chosen = [option for option in options or () if option.get("default")]
    defaults = one.get("default_values") or chosen
    if len(defaults) > top:
        field = "default_values" if one.get("default_values") else "options"
        said = "The specified number of default values exceeds the specified maximum values"
        yield Problem((*path, field), "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", said, page)


def _required(path: Path, field: str, kind: int) -> Problem:
    return Problem((*path, field), "BASE_TYPE_REQUIRED", "This field is required", page_of(kind))
