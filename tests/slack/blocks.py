"""Block Kit as the platform takes it: kinds, needed fields and limits; every refusal with its JSON pointer.

Each rule stands on the page of its block, element or object under https://docs.slack.dev/reference/block-kit/.
"""

import re
from collections.abc import Callable, Iterator
from secrets import choice
from typing import Any

from tests.slack.errors import Refused
from tests.slack.world import LETTERS, File

Json = dict[str, Any]
Look = Callable[[str], File | None]  # the file of an id, where the bot may use it

MESSAGE, MODAL, HOME = "message", "modal", "home"
COUNT = {MESSAGE: 50, MODAL: 100, HOME: 100}  # blocks/
PLAIN = {"type", "text", "emoji"}
MRKDWN = {"type", "text", "verbatim"}
SELECTS = {"static_select", "multi_static_select"}
INTERACTIVE = SELECTS | {
    *("button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker"),
    *("users_select", "conversations_select", "channels_select"),
}
INPUTS = (INTERACTIVE - {"button", "overflow"}) | {"plain_text_input", "file_input", "number_input"}
FIELDS: dict[str, tuple[set[str], set[str]]] = {
    # what each needs, and what else it may have
    "section": (set(), {"text", "fields", "accessory", "expand"}),
    "divider": (set(), set()),
    "header": ({"text"}, {"level"}),
    "image": ({"alt_text"}, {"image_url", "slack_file", "title"}),
    "actions": ({"elements"}, set()),
    "context": ({"elements"}, set()),
    "input": ({"label", "element"}, {"dispatch_action", "hint", "optional"}),
    "markdown": ({"text"}, set()),
    "rich_text": ({"elements"}, set()),
}
ELEMENTS: dict[str, tuple[set[str], set[str]]] = {
    "button": ({"text"}, {"url", "value", "style", "confirm", "accessibility_label"}),
    "overflow": ({"options"}, {"confirm"}),
    "static_select": (set(), {"options", "option_groups", "initial_option", "confirm", "focus_on_load", "placeholder"}),
    "multi_static_select": (
        set(),
        {
            *("options", "option_groups", "initial_options", "confirm", "focus_on_load", "placeholder"),
            "max_selected_items",
        },
    ),
    "checkboxes": ({"options"}, {"initial_options", "confirm", "focus_on_load"}),
    "radio_buttons": ({"options"}, {"initial_option", "confirm", "focus_on_load"}),
    "datepicker": (set(), {"initial_date", "confirm", "focus_on_load", "placeholder"}),
    "timepicker": (set(), {"initial_time", "confirm", "focus_on_load", "placeholder", "timezone"}),
    "users_select": (set(), {"initial_user", "confirm", "focus_on_load", "placeholder"}),
    "conversations_select": (
        set(),
        {
            *("initial_conversation", "default_to_current_conversation", "confirm", "response_url_enabled"),
            *("filter", "focus_on_load", "placeholder"),
        },
    ),
    "channels_select": (
        set(),
        {"initial_channel", "confirm", "response_url_enabled", "focus_on_load", "placeholder"},
    ),
    "plain_text_input": (
        set(),
        {
            *("initial_value", "multiline", "min_length", "max_length", "dispatch_action_config", "focus_on_load"),
            "placeholder",
        },
    ),
    "number_input": (
        {"is_decimal_allowed"},
        {
            *("initial_value", "min_value", "max_value", "dispatch_action_config", "focus_on_load", "placeholder"),
        },
    ),
    "file_input": (set(), {"filetypes", "max_files"}),
}
PLACES = {
    # which kinds of element stand where
    "actions": INTERACTIVE,
    "accessory": INTERACTIVE | {"image"},
    "input": INPUTS,
}


class Check:
    """Collects what is wrong, as the platform does, and says it once."""

    def __init__(self, surface: str, look: Look, root: str) -> None:
        self.surface = surface
        self.look = look
        self.root = root
        self.wrong: list[str] = []
        self.block_ids: set[str] = set()
        self.characters = 0

    def no(self, what: str, at: str) -> None:
        self.wrong.append(f"{what} [json-pointer:{self.root}{at}]")

    def blocks(self, blocks: list[Any]) -> None:
        if len(blocks) > COUNT[self.surface]:
            self.no(f"no more than {COUNT[self.surface]} items allowed", "")
        for number, block in enumerate(blocks):
            self.block(block, f"/{number}")

    def shape(self, thing: Any, at: str, table: dict[str, tuple[set[str], set[str]]], always: set[str]) -> str | None:
        """The kind, where the fields are those of that kind."""
        if not isinstance(thing, dict):
            self.no("must provide an object", at)
            return None
        kind = thing.get("type")
        if not isinstance(kind, str):
            self.no("missing required field: type", at)
            return None
        if kind not in table:
            self.no(f"unsupported type: {kind}", f"{at}/type")
            return None
        needed, may = table[kind]
        for name in sorted(needed - thing.keys()):
            self.no(f"missing required field: {name}", at)
        for name in sorted(thing.keys() - needed - may - always):
            self.no(f"invalid additional property: {name}", at)
        return kind if needed <= thing.keys() else None

    def block(self, block: Any, at: str) -> None:
        kind = self.shape(block, at, FIELDS, {"type", "block_id"})
        if kind is None:
            return
        self.length(block.get("block_id"), f"{at}/block_id", 255)
        if (id := block.get("block_id")) and id in self.block_ids:
            self.no(f"block_id already exists: {id}", f"{at}/block_id")
        self.block_ids.add(block.get("block_id") or at)
        match kind:
            case "section":
                self.section(block, at)
            case "header":
                self.text(block["text"], f"{at}/text", 150, plain=True)
            case "image":
                self.image(block, at, 2000)
                if "title" in block:
                    self.text(block["title"], f"{at}/title", 2000, plain=True)
            case "actions":
                self.many(block["elements"], f"{at}/elements", 25, PLACES["actions"])
            case "context":
                self.context(block["elements"], f"{at}/elements")
            case "input":
                self.input(block, at)
            case "markdown":
                if self.surface != MESSAGE:
                    self.no("unsupported type: markdown", f"{at}/type")
                self.length(block["text"], f"{at}/text", 12000)
            case "rich_text":
                if not isinstance(block["elements"], list):
                    self.no("must provide an array", f"{at}/elements")

    def section(self, block: Json, at: str) -> None:
        if "text" not in block and not block.get("fields"):
            self.no("missing required field: text", at)
        if "text" in block:
            self.text(block["text"], f"{at}/text", 3000)
        fields = block.get("fields", [])
        if not isinstance(fields, list) or len(fields) > 10:
            self.no("no more than 10 items allowed", f"{at}/fields")
        else:
            for number, one in enumerate(fields):
                self.text(one, f"{at}/fields/{number}", 2000)
        if "accessory" in block:
            self.many([block["accessory"]], f"{at}/accessory", 1, PLACES["accessory"], alone=True)

    def context(self, elements: Any, at: str) -> None:
        if not isinstance(elements, list) or not elements:
            self.no("must provide at least 1 item", at)
            return
        if len(elements) > 10:
            self.no("no more than 10 items allowed", at)
        for number, one in enumerate(elements):
            where = f"{at}/{number}"
            if isinstance(one, dict) and one.get("type") == "image":
                if self.shape(one, where, {"image": FIELDS["image"]}, {"type"}):
                    self.image(one, where, 2000)
            else:
                self.text(one, where, 3000)

    def input(self, block: Json, at: str) -> None:
        if self.surface == MESSAGE:
            self.no("unsupported type: input", f"{at}/type")  # "input blocks only in modals": the issue asks for strict
        self.text(block["label"], f"{at}/label", 2000, plain=True)
        if "hint" in block:
            self.text(block["hint"], f"{at}/hint", 2000, plain=True)
        self.many([block["element"]], f"{at}/element", 1, PLACES["input"], alone=True)

    def image(self, thing: Json, at: str, most: int) -> None:
        self.length(thing["alt_text"], f"{at}/alt_text", most)
        url, file = thing.get("image_url"), thing.get("slack_file")
        if (url is None) == (file is None):
            self.no("must provide exactly one of image_url and slack_file", at)
        elif url is not None:
            self.length(url, f"{at}/image_url", 3000)
            if isinstance(url, str) and not re.match(r"https?://[^\s/]+/", url):
                self.no("invalid url", f"{at}/image_url")
        else:
            self.slack_file(file, f"{at}/slack_file")

    def slack_file(self, file: Any, at: str) -> None:
        """Usable when Slack has processed it: https://github.com/slackapi/python-slack-sdk/issues/1521."""
        if not isinstance(file, dict) or len(file.keys() & {"id", "url"}) != 1 or file.keys() - {"id", "url"}:
            self.no("must provide exactly one of id and url", at)
            return
        if "id" in file:
            if not re.fullmatch(r"F[A-Z0-9]{8,}", str(file["id"])):
                self.no("input must match regex pattern: ^[F][A-Z0-9]{8,}$", f"{at}/id")
                return
            found = self.look(file["id"])
        else:
            id = re.search(r"-(F[A-Z0-9]{8,})/|/(F[A-Z0-9]{8,})/", str(file["url"]))
            found = self.look(next(one for one in id.groups() if one)) if id else None
        if found is None or not found.ready or found.mode != "hosted" or not found.media_type.startswith("image/"):
            self.no("invalid slack file", at)

    def many(self, elements: Any, at: str, most: int, kinds: set[str], *, alone: bool = False) -> None:
        if not isinstance(elements, list) or not elements:
            self.no("must provide at least 1 item", at)
            return
        if len(elements) > most:
            self.no(f"no more than {most} items allowed", at)
        taken: set[str] = set()
        for number, one in enumerate(elements):
            where = at if alone else f"{at}/{number}"
            if isinstance(one, dict) and one.get("type") == "image" and "image" in kinds:
                if self.shape(one, where, {"image": FIELDS["image"]}, {"type"}):
                    self.image(one, where, 2000)
                continue
            table = {kind: ELEMENTS[kind] for kind in kinds if kind in ELEMENTS}
            kind = self.shape(one, where, table, {"type", "action_id"})
            if kind is None:
                continue
            id = one.get("action_id")
            self.length(id, f"{where}/action_id", 255)
            if id is not None and id in taken:
                self.no(f"action_id already exists: {id}", f"{where}/action_id")
            taken.add(id or where)
            self.element(kind, one, where)

    def element(self, kind: str, one: Json, at: str) -> None:
        if "placeholder" in one:
            self.text(one["placeholder"], f"{at}/placeholder", 150, plain=True)
        if "confirm" in one:
            self.confirm(one["confirm"], f"{at}/confirm")
        if kind == "button":
            self.text(one["text"], f"{at}/text", 75, plain=True)
            self.length(one.get("value"), f"{at}/value", 2000)
            self.length(one.get("url"), f"{at}/url", 3000)
            self.length(one.get("accessibility_label"), f"{at}/accessibility_label", 75)
            if one.get("style", "primary") not in ("primary", "danger"):
                self.no("must be one of: primary, danger", f"{at}/style")
        elif kind in SELECTS:
            if ("options" in one) == ("option_groups" in one):
                self.no("must provide exactly one of options and option_groups", at)
            for number, group in enumerate(one.get("option_groups", [])):
                self.text(group.get("label"), f"{at}/option_groups/{number}/label", 75, plain=True)
                self.options(group.get("options"), f"{at}/option_groups/{number}/options", 100)
            if "options" in one:
                self.options(one["options"], f"{at}/options", 100)
            known = list(options(one))
            for chosen in [one["initial_option"]] if "initial_option" in one else one.get("initial_options", []):
                if chosen not in known:
                    self.no("initial option is not one of the options", f"{at}/initial_option")
        elif kind == "overflow":
            self.options(one["options"], f"{at}/options", 5)
        elif kind in ("checkboxes", "radio_buttons"):
            self.options(one["options"], f"{at}/options", 10)
        elif kind == "plain_text_input":
            low, high = one.get("min_length", 0), one.get("max_length", 3000)
            if not 0 <= low <= high or not 1 <= high <= 3000:
                self.no("lengths must lie between 0 and 3000", at)
            self.length(one.get("initial_value"), f"{at}/initial_value", high)
        elif kind == "file_input":
            if not 1 <= one.get("max_files", 10) <= 10:
                self.no("must be between 1 and 10", f"{at}/max_files")
            if self.surface != MODAL:
                self.no("unsupported type: file_input", f"{at}/type")

    def options(self, given: Any, at: str, most: int) -> None:
        if not isinstance(given, list) or not given:
            self.no("must provide at least 1 item", at)
            return
        if len(given) > most:
            self.no(f"no more than {most} items allowed", at)
        for number, one in enumerate(given):
            where = f"{at}/{number}"
            if not isinstance(one, dict) or not {"text", "value"} <= one.keys():
                self.no("missing required field: value", where)
                continue
            for name in sorted(one.keys() - {"text", "value", "description", "url"}):
                self.no(f"invalid additional property: {name}", where)
            self.text(one["text"], f"{where}/text", 75)
            self.length(one["value"], f"{where}/value", 150)
            if "description" in one:
                self.text(one["description"], f"{where}/description", 75)

    def confirm(self, one: Any, at: str) -> None:
        if not isinstance(one, dict):
            self.no("must provide an object", at)
            return
        for name, most in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
            if name not in one:
                self.no(f"missing required field: {name}", at)
            else:
                self.text(one[name], f"{at}/{name}", most, plain=name != "text")
        for name in sorted(one.keys() - {"title", "text", "confirm", "deny", "style"}):
            self.no(f"invalid additional property: {name}", at)

    def text(self, thing: Any, at: str, most: int, *, plain: bool = False) -> None:
        """A text object; at least one character."""
        if not isinstance(thing, dict):
            self.no("must provide an object", at)
            return
        kind = thing.get("type")
        if kind not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
            self.no(f"unsupported type: {kind}", f"{at}/type")
            return
        for name in sorted(thing.keys() - (PLAIN if kind == "plain_text" else MRKDWN)):
            self.no(f"invalid additional property: {name}", at)
        if not isinstance(thing.get("text"), str):
            self.no("missing required field: text", at)
        else:
            self.length(thing["text"], f"{at}/text", most, least=1)
            self.characters += len(thing["text"])

    def length(self, value: Any, at: str, most: int, *, least: int = 0) -> None:
        if value is None:
            return
        if not isinstance(value, str):
            self.no("must provide a string", at)
        elif len(value) > most:
            self.no(f"must be less than {most + 1} characters", at)
        elif len(value) < least:
            self.no(f"must be more than {least - 1} characters", at)


def options(element: Json) -> Iterator[Json]:
    yield from element.get("options", [])
    for group in element.get("option_groups", []):
        yield from group.get("options", [])


def checked(blocks: list[Any], look: Look, surface: str = MESSAGE, root: str = "/blocks") -> list[Json]:
    """The blocks as the platform keeps them: every one with an id, every text complete."""
    check = Check(surface, look, root)
    check.blocks(blocks)
    if check.wrong:
        raise Refused("invalid_blocks", *check.wrong, errors=list(check.wrong))
    if surface == MESSAGE and check.characters > 13_200:
        # "12,000 text characters with a buffer": https://github.com/slackapi/bolt-js/issues/2509
        raise Refused("msg_blocks_too_long")
    return [kept(block) for block in blocks]


def kept(block: Json) -> Json:
    block = {"type": block["type"], "block_id": block.get("block_id") or fresh()} | block
    complete: Json = _complete(block)
    return complete


def fresh() -> str:
    return "".join(choice(LETTERS) for _ in range(5))


def _complete(thing: Any) -> Any:
    if isinstance(thing, list):
        return [_complete(one) for one in thing]
    if not isinstance(thing, dict):
        return thing
    thing = {key: _complete(value) for key, value in thing.items()}
    if thing.get("type") == "plain_text":
        thing.setdefault("emoji", True)
    elif thing.get("type") == "mrkdwn":
        thing.setdefault("verbatim", False)
    elif thing.get("type") in ELEMENTS:
        thing.setdefault("action_id", fresh())
    return thing


def elements(blocks: list[Json]) -> Iterator[tuple[Json, Json]]:
    """Everything that can be pressed, chosen or filled in, with its block."""
    for block in blocks:
        match block["type"]:
            case "actions":
                for one in block["elements"]:
                    yield block, one
            case "section" if "accessory" in block:
                yield block, block["accessory"]
            case "input":
                yield block, block["element"]


def has_input(block: Any) -> bool:
    return isinstance(block, dict) and block.get("type") == "input"


def view(body: Any, look: Look) -> Json:
    """A modal or a home tab as it is kept: https://docs.slack.dev/reference/views."""
    check = Check(MODAL, look, "/view")
    if not isinstance(body, dict):
        raise Refused("invalid_arguments", "must provide an object [json-pointer:/view]")
    kind = body.get("type")
    if kind not in (MODAL, HOME):
        raise Refused("invalid_arguments", f"unsupported type: {kind} [json-pointer:/view/type]")
    needed = {"type", "blocks"} | ({"title"} if kind == MODAL else set())
    may = {"private_metadata", "callback_id", "external_id"}
    if kind == MODAL:
        may |= {"close", "submit", "clear_on_close", "notify_on_close", "submit_disabled"}
    for name in sorted(needed - body.keys()):
        check.no(f"missing required field: {name}", "")
    for name in sorted(body.keys() - needed - may):
        check.no(f"invalid additional property: {name}", "")
    for name in ("title", "submit", "close"):
        if name in body and body[name] is not None:
            check.text(body[name], f"/{name}", 24, plain=True)
    check.length(body.get("private_metadata"), "/private_metadata", 3000)
    check.length(body.get("callback_id"), "/callback_id", 255)
    check.length(body.get("external_id"), "/external_id", 255)
    blocks = body.get("blocks")
    if not isinstance(blocks, list):
        check.no("must provide an array", "/blocks")
    elif kind == MODAL and not body.get("submit") and any(has_input(one) for one in blocks):
        check.no("missing required field: submit", "")  # "required when an input block is in blocks"
    if check.wrong:
        raise Refused("invalid_arguments", *check.wrong)
    inner = Check(kind, look, "/view/blocks")
    inner.blocks(blocks or [])
    if inner.wrong:
        raise Refused("invalid_arguments", *inner.wrong)
    complete: Json = _complete(body)
    return complete | {"blocks": [kept(one) for one in blocks or []]}
