"""Requests that Discord refuses, each beside nearly the same one that it does not."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

JSON = "application/json"
BOUNDARY = "0f1e2d3c4b5a"
FORM = f"multipart/form-data; boundary={BOUNDARY}"

CHANNEL = "/channels/701"
MESSAGES = f"{CHANNEL}/messages"
MESSAGE = f"{MESSAGES}/802000000000000000"
APPLICATION = "/applications/903"
COMMANDS = f"{APPLICATION}/commands"
GUILD_COMMANDS = f"{APPLICATION}/guilds/604/commands"
CALLBACK = "/interactions/505/aW50ZXJhY3Rpb24/callback"
WEBHOOK = "/webhooks/903/aW50ZXJhY3Rpb24"
ORIGINAL = f"{WEBHOOK}/messages/@original"

REFERENCE = "reference"
RESOURCE = "resources/message"
LIMITS = f"{RESOURCE}#embed-object-embed-limits"
CREATE = f"{RESOURCE}#create-message"
MENTIONS = f"{RESOURCE}#allowed-mentions-object"
COMPONENTS = "components/reference"
COMMAND = "interactions/application-commands"
INTERACTION = "interactions/receiving-and-responding"
UPLOADS = f"{REFERENCE}#uploading-files"
STATUS = "topics/opcodes-and-status-codes"

V2 = 1 << 15
REQUIRED, LONG, BAD_LENGTH, CHOICES = (
    "BASE_TYPE_REQUIRED",
    "BASE_TYPE_MAX_LENGTH",
    "BASE_TYPE_BAD_LENGTH",
    "BASE_TYPE_CHOICES",
)
UNKNOWN, EXCLUSIVE, DUPLICATE = "STRICT_UNKNOWN_FIELD", "STRICT_EXCLUSIVE", "STRICT_DUPLICATE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    method: str
    path: str
    content_type: str = ""
    body: bytes = b""
    query: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    rule: str
    wrong: Request
    right: Request
    page: str  # begins so, below docs.discord.com/developers/
    status: int = 400
    code: int = 50035
    at: str | None = None  # where in the tree of errors, with dots; None where there is no tree
    error: str = ""


def ask(method: str, path: str, **query: str) -> Request:
    return Request(method=method, path=path, query=query)


def tell(method: str, path: str, body: Any) -> Request:
    return Request(method=method, path=path, content_type=JSON, body=json.dumps(body).encode())


def raw(body: bytes, content_type: str = JSON) -> Request:
    return Request(method="POST", path=MESSAGES, content_type=content_type, body=body)


def form(body: Any, *files: tuple[str, str], method: str = "POST", path: str = MESSAGES) -> Request:
    """Files are names of parts and of files."""
    parts = [("payload_json", None, json.dumps(body))] if body is not None else []
    return parted(*parts, *((name, filename, "pixels") for name, filename in files), method=method, path=path)


def parted(*parts: tuple[str, str | None, str], method: str = "POST", path: str = MESSAGES) -> Request:
    text = ""
    for name, filename, content in parts:
        named = "" if filename is None else f'; filename="{filename}"\r\nContent-Type: image/png'
        text += f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n{content}\r\n'
    return Request(method=method, path=path, content_type=FORM, body=f"{text}--{BOUNDARY}--\r\n".encode())


def message(rule: str, at: str, error: str, wrong: Any, right: Any, page: str = CREATE) -> Wrong:
    return Wrong(
        rule=rule,
        wrong=tell("POST", MESSAGES, wrong),
        right=tell("POST", MESSAGES, right),
        at=at,
        error=error,
        page=page,
    )


def other(rule: str, path: str, at: str, error: str, wrong: Any, right: Any, page: str, method: str = "POST") -> Wrong:
    return Wrong(
        rule=rule, wrong=tell(method, path, wrong), right=tell(method, path, right), at=at, error=error, page=page
    )


def row(*components: dict[str, Any]) -> dict[str, Any]:
    return {"type": 1, "components": list(components)}


def button(id: str = "go", **more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 2, "label": "Go", "custom_id": id, **more}


def link(**more: Any) -> dict[str, Any]:
    return {"type": 2, "style": 5, "label": "Go", "url": "https://example.com", **more}


def menu(*values: str, **more: Any) -> dict[str, Any]:
    return {"type": 3, "custom_id": "menu", "options": [{"label": one, "value": one} for one in values], **more}


def text(content: str) -> dict[str, Any]:
    return {"type": 10, "content": content}


def v2(*components: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"flags": V2, "components": list(components), **more}


def legacy(*components: dict[str, Any]) -> dict[str, Any]:
    return {"content": "pick", "components": list(components)}


def built(rule: str, at: str, error: str, wrong: Any, right: Any, anchor: str) -> Wrong:
    return message(rule, at, error, wrong, right, f"{COMPONENTS}#{anchor}" if anchor else COMPONENTS)


def embed(rule: str, at: str, error: str, wrong: Any, right: Any, page: str = LIMITS) -> Wrong:
    return message(rule, at, error, {"embeds": wrong}, {"embeds": right}, page)


def modal(*components: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": 9, "data": {"custom_id": "form", "title": "Draw", "components": list(components), **more}}


def label(component: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": 18, "label": "Words", "component": component, **more}


def words(id: str = "words", **more: Any) -> dict[str, Any]:
    return {"type": 4, "custom_id": id, "style": 2, **more}


def upload(**more: Any) -> dict[str, Any]:
    return {"type": 19, "custom_id": "photos", **more}


def answer(rule: str, at: str, error: str, wrong: Any, right: Any, page: str) -> Wrong:
    return other(rule, CALLBACK, at, error, wrong, right, page)


def slash(*options: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": "draw", "description": "Draws", "options": list(options), **more}


def option(name: str = "words", type: int = 3, **more: Any) -> dict[str, Any]:
    return {"name": name, "type": type, "description": "What to draw", **more}


def command(rule: str, at: str, error: str, wrong: Any, right: Any, anchor: str = "") -> Wrong:
    return other(rule, COMMANDS, at, error, wrong, right, f"{COMMAND}#{anchor}" if anchor else COMMAND)


def named(number: int, type: int = 1) -> dict[str, Any]:
    return {"name": f"c{number}", "type": type, "description": "Draws" if type == 1 else ""}


OBJECT = "application-command-object-application-command"
HI = tell("POST", MESSAGES, {"content": "hi"})
LIKE = f"{MESSAGE}/reactions/%F0%9F%8E%A8/@me"

ROADS = (
    Wrong(rule="a route is known", wrong=ask("GET", "/channel/701"), right=ask("GET", CHANNEL), status=404, code=0, page=STATUS),
    Wrong(rule="a path does not end with a slash", wrong=ask("GET", f"{CHANNEL}/"), right=ask("GET", CHANNEL), status=404, code=0, page=STATUS),
    Wrong(rule="a path has a version only once", wrong=ask("GET", f"/api/v10{CHANNEL}"), right=ask("GET", CHANNEL), status=404, code=0, page=STATUS),
    Wrong(rule="a method is known", wrong=tell("PUT", MESSAGES, {"content": "hi"}), right=HI, status=405, code=0, page=STATUS),
    Wrong(rule="a message is changed with PATCH", wrong=tell("POST", MESSAGE, {"content": "hi"}), right=tell("PATCH", MESSAGE, {"content": "hi"}), status=405, code=0, page=STATUS),
    Wrong(rule="a channel is a number", wrong=ask("GET", "/channels/general"), right=ask("GET", CHANNEL), at="channel_id", error="NUMBER_TYPE_COERCE", page=f"{REFERENCE}#snowflakes"),
    Wrong(rule="a snowflake has 63 bits", wrong=ask("GET", f"{MESSAGES}/9223372036854775808"), right=ask("GET", f"{MESSAGES}/9223372036854775807"), at="message_id", error="NUMBER_TYPE_COERCE", page=f"{REFERENCE}#snowflakes"),
    Wrong(rule="at most 100 messages are read", wrong=ask("GET", MESSAGES, limit="101"), right=ask("GET", MESSAGES, limit="100"), at="limit", error="NUMBER_TYPE_MAX", page=f"{RESOURCE}#get-channel-messages"),
    Wrong(rule="at least one message is read", wrong=ask("GET", MESSAGES, limit="0"), right=ask("GET", MESSAGES, limit="1"), at="limit", error="NUMBER_TYPE_MIN", page=f"{RESOURCE}#get-channel-messages"),
    Wrong(rule="a limit is a number", wrong=ask("GET", MESSAGES, limit="many"), right=ask("GET", MESSAGES, limit="50"), at="limit", error="NUMBER_TYPE_COERCE", page=f"{RESOURCE}#get-channel-messages"),
    Wrong(rule="messages are read in one direction", wrong=ask("GET", MESSAGES, before="3", after="1"), right=ask("GET", MESSAGES, before="3"), at="after", error=EXCLUSIVE, page=f"{RESOURCE}#get-channel-messages"),
    Wrong(rule="a query parameter is known", wrong=ask("GET", MESSAGES, since="3"), right=ask("GET", MESSAGES, after="3"), at="since", error=UNKNOWN, page=f"{RESOURCE}#get-channel-messages"),
    Wrong(rule="a yes or no in a query is one", wrong=Request(method="POST", path=WEBHOOK, content_type=JSON, body=b'{"content":"hi"}', query={"wait": "yes"}), right=Request(method="POST", path=WEBHOOK, content_type=JSON, body=b'{"content":"hi"}', query={"wait": "true"}), at="wait", error="BOOLEAN_TYPE_CONVERT", page="resources/webhook#execute-webhook"),
    Wrong(rule="a reaction is an emoji", wrong=ask("PUT", f"{MESSAGE}/reactions/thumbsup/@me"), right=ask("PUT", LIKE), code=10014, page=f"{RESOURCE}#create-reaction"),
    Wrong(rule="a reaction is encoded once", wrong=ask("PUT", f"{MESSAGE}/reactions/%25F0%259F%258E%25A8/@me"), right=ask("PUT", LIKE), code=10014, page=f"{RESOURCE}#create-reaction"),
    Wrong(rule="a custom emoji has its number", wrong=ask("PUT", f"{MESSAGE}/reactions/paint%3A/@me"), right=ask("PUT", f"{MESSAGE}/reactions/paint%3A120000000000000001/@me"), code=10014, page=f"{RESOURCE}#create-reaction"),
    Wrong(rule="typing has no body", wrong=tell("POST", f"{CHANNEL}/typing", {"for": 10}), right=ask("POST", f"{CHANNEL}/typing"), at="", error="STRICT_NO_BODY", page="resources/channel#trigger-typing-indicator"),
)  # fmt: skip

FORMS = (
    Wrong(rule="a body says what it is", wrong=raw(b'{"content":"hi"}', ""), right=HI, at="", error="CONTENT_TYPE_INVALID", page=f"{REFERENCE}#content-type"),
    Wrong(rule="a body is JSON or a form", wrong=raw(b'{"content":"hi"}', "text/plain"), right=HI, at="", error="CONTENT_TYPE_INVALID", page=f"{REFERENCE}#content-type"),
    Wrong(rule="a body is not urlencoded", wrong=raw(b"content=hi", "application/x-www-form-urlencoded"), right=HI, at="", error="CONTENT_TYPE_INVALID", page=f"{REFERENCE}#content-type"),
    Wrong(rule="commands are no form", wrong=form([slash()], method="PUT", path=COMMANDS), right=tell("PUT", COMMANDS, [slash()]), at="", error="CONTENT_TYPE_INVALID", page=f"{REFERENCE}#content-type"),
    Wrong(rule="a form names its boundary", wrong=raw(form({"content": "hi"}).body, "multipart/form-data"), right=form({"content": "hi"}), at="", error="CONTENT_TYPE_INVALID", page=f"{REFERENCE}#content-type"),
    Wrong(rule="a form ends", wrong=raw(form({"content": "hi"}).body[:-6], FORM), right=form({"content": "hi"}), at="", error="STRICT_FORM", page=UPLOADS),
    Wrong(rule="JSON is JSON", wrong=raw(b'{"content":"hi",}'), right=raw(b'{"content":"hi"}'), code=50109, page=STATUS),
    Wrong(rule="no number is NaN", wrong=raw(b'{"content":"hi","nonce":NaN}'), right=raw(b'{"content":"hi","nonce":1}'), code=50109, page=STATUS),
    Wrong(rule="JSON is UTF-8", wrong=raw('{"content":"é"}'.encode("latin-1")), right=raw('{"content":"é"}'.encode()), code=50109, page=STATUS),
    Wrong(rule="payload_json is JSON", wrong=parted(("payload_json", None, "hi")), right=parted(("payload_json", None, '{"content":"hi"}')), code=50109, page=STATUS),
    Wrong(rule="a body is an object", wrong=raw(b'["hi"]'), right=HI, at="", error="MODEL_TYPE_CONVERT", page=CREATE),
    Wrong(rule="words are in payload_json", wrong=parted(("content", None, "hi"), ("files[0]", "a.png", "")), right=form({"content": "hi"}, ("files[0]", "a.png")), at="", error="STRICT_FORM", page=UPLOADS),
    Wrong(rule="files are called files[n]", wrong=form({}, ("file", "a.png")), right=form({}, ("files[0]", "a.png")), at="file", error="STRICT_FORM", page=UPLOADS),
    Wrong(rule="a file has a filename", wrong=form({}, ("files[0]", "")), right=form({}, ("files[0]", "a.png")), at="files[0]", error=REQUIRED, page=UPLOADS),
    Wrong(rule="two files have two names", wrong=form({}, ("files[0]", "a.png"), ("files[0]", "b.png")), right=form({}, ("files[0]", "a.png"), ("files[1]", "b.png")), at="", error="STRICT_FORM", page=UPLOADS),
    Wrong(rule="there are at most 10 files", wrong=form({}, *((f"files[{n}]", "a.png") for n in range(11))), right=form({}, *((f"files[{n}]", "a.png") for n in range(10))), at="attachments", error=LONG, page=UPLOADS),
    Wrong(rule="an attachment is a file", wrong=form({"attachments": [{"id": 0}, {"id": 1}]}, ("files[0]", "a.png")), right=form({"attachments": [{"id": 0}]}, ("files[0]", "a.png")), at="attachments.1.id", error="ATTACHMENT_NOT_FOUND", page=UPLOADS),
    Wrong(rule="an attachment has a file", wrong=tell("POST", MESSAGES, {"content": "hi", "attachments": [{"id": "0"}]}), right=tell("POST", MESSAGES, {"content": "hi", "attachments": []}), at="attachments.0.id", error="ATTACHMENT_NOT_FOUND", page=UPLOADS),
    Wrong(rule="a new attachment of an edit has a file", wrong=tell("PATCH", MESSAGE, {"attachments": [{"id": "0"}]}), right=tell("PATCH", MESSAGE, {"attachments": [{"id": "120000000000000002"}]}), at="attachments.0.id", error="ATTACHMENT_NOT_FOUND", page=UPLOADS),
    Wrong(rule="a file is among the attachments", wrong=form({"attachments": []}, ("files[0]", "a.png"), method="PATCH", path=MESSAGE), right=form({"attachments": [{"id": 0}]}, ("files[0]", "a.png"), method="PATCH", path=MESSAGE), at="files[0]", error="STRICT_NOT_FOUND", page=f"{REFERENCE}#editing-message-attachments"),
    Wrong(rule="an attachment has an id", wrong=form({"attachments": [{"filename": "a.png"}]}, ("files[0]", "a.png")), right=form({"attachments": [{"id": 0, "filename": "a.png"}]}, ("files[0]", "a.png")), at="attachments.0.id", error=REQUIRED, page=f"{RESOURCE}#attachment-object-attachment-request-structure"),
    Wrong(rule="a description has 1024 characters", wrong=form({"attachments": [{"id": 0, "description": "x" * 1025}]}, ("files[0]", "a.png")), right=form({"attachments": [{"id": 0, "description": "x" * 1024}]}, ("files[0]", "a.png")), at="attachments.0.description", error=LONG, page=f"{RESOURCE}#attachment-object-attachment-request-structure"),
    Wrong(rule="an attachment is there once", wrong=form({"attachments": [{"id": 0}, {"id": "0"}]}, ("files[0]", "a.png")), right=form({"attachments": [{"id": 0}, {"id": "1"}]}, ("files[0]", "a.png"), ("files[1]", "b.png")), at="attachments.1.id", error=DUPLICATE, page=UPLOADS),
    Wrong(rule="an embed's upload is there", wrong=form({"embeds": [{"image": {"url": "attachment://b.png"}}]}, ("files[0]", "a.png")), right=form({"embeds": [{"image": {"url": "attachment://a.png"}}]}, ("files[0]", "a.png")), at="embeds.0.image.url", error="STRICT_NOT_FOUND", page=f"{REFERENCE}#editing-message-attachments"),
    Wrong(rule="an embed's upload is a picture", wrong=form({"embeds": [{"image": {"url": "attachment://a.txt"}}]}, ("files[0]", "a.txt")), right=form({"embeds": [{"image": {"url": "attachment://a.gif"}}]}, ("files[0]", "a.gif")), at="embeds.0.image.url", error="STRICT_PICTURE", page=f"{REFERENCE}#editing-message-attachments"),
    Wrong(rule="a gallery's upload is there", wrong=form(v2({"type": 12, "items": [{"media": {"url": "attachment://b.png"}}]}), ("files[0]", "a.png")), right=form(v2({"type": 12, "items": [{"media": {"url": "attachment://a.png"}}]}), ("files[0]", "a.png")), at="components.0.items.0.media.url", error="UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", page=f"{COMPONENTS}#unfurled-media-item"),
    Wrong(rule="only messages answer with files", wrong=form({"type": 6}, ("files[0]", "a.png"), path=CALLBACK), right=form({"type": 4}, ("files[0]", "a.png"), path=CALLBACK), at="files[0]", error="STRICT_FORM", page=UPLOADS),
    Wrong(rule="a request has 25 MiB", wrong=raw(b'{"content":"hi"}' + b" " * 25 * 2**20), right=raw(b'{"content":"hi"}' + b" " * 2**20), status=413, code=40005, page=f"{RESOURCE}#create-message-limitations"),
)  # fmt: skip

MESSAGES_ = (
    message("a message has at most 2000 characters", "content", LONG, {"content": "x" * 2001}, {"content": "x" * 2000}),
    other("an edit has at most 2000 characters", MESSAGE, "content", LONG, {"content": "x" * 2001}, {"content": "x" * 2000}, f"{RESOURCE}#edit-message", "PATCH"),
    other("a followup has at most 2000 characters", WEBHOOK, "content", LONG, {"content": "x" * 2001}, {"content": "x" * 2000}, "resources/webhook#execute-webhook"),
    message("content is text", "content", "STRING_TYPE_CONVERT", {"content": 7}, {"content": "7"}),
    message("a field is spelled right", "contents", UNKNOWN, {"content": "hi", "contents": "hi"}, {"content": "hi"}),
    message("a field inside is spelled right", "allowed_mentions.user", UNKNOWN, {"content": "hi", "allowed_mentions": {"user": ["5"]}}, {"content": "hi", "allowed_mentions": {"users": ["5"]}}, MENTIONS),
    message("tts is a yes or no", "tts", "BOOLEAN_TYPE_CONVERT", {"content": "hi", "tts": "false"}, {"content": "hi", "tts": False}),
    other("an edit is not spoken", MESSAGE, "tts", CHOICES, {"content": "hi", "tts": True}, {"content": "hi", "tts": False}, f"{RESOURCE}#edit-message", "PATCH"),
    message("a nonce has 25 characters", "nonce", "NONCE_TYPE_TOO_LONG", {"content": "hi", "nonce": "n" * 26}, {"content": "hi", "nonce": "n" * 25}),
    message("enforce_nonce is a yes or no", "enforce_nonce", "BOOLEAN_TYPE_CONVERT", {"content": "hi", "nonce": "n", "enforce_nonce": 1}, {"content": "hi", "nonce": "n", "enforce_nonce": True}),
    message("an enforced nonce is there", "nonce", REQUIRED, {"content": "hi", "enforce_nonce": True}, {"content": "hi", "enforce_nonce": True, "nonce": 5}),
    message("there are at most 3 stickers", "sticker_ids", LONG, {"sticker_ids": ["1", "2", "3", "4"]}, {"sticker_ids": ["1", "2", "3"]}),
    message("a message is not ephemeral", "flags", "STRICT_FLAGS", {"content": "hi", "flags": 64}, {"content": "hi", "flags": 4}, f"{RESOURCE}#message-object-message-flags"),
    message("mentions are parsed or named", "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", {"content": "hi", "allowed_mentions": {"parse": ["users"], "users": ["5"]}}, {"content": "hi", "allowed_mentions": {"parse": ["roles"], "users": ["5"]}}, MENTIONS),
    message("roles are parsed or named", "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", {"content": "hi", "allowed_mentions": {"parse": ["roles"], "roles": ["5"]}}, {"content": "hi", "allowed_mentions": {"parse": ["roles"], "roles": []}}, MENTIONS),
    message("what is parsed is known", "allowed_mentions.parse.0", CHOICES, {"content": "hi", "allowed_mentions": {"parse": ["here"]}}, {"content": "hi", "allowed_mentions": {"parse": ["everyone"]}}, MENTIONS),
    message("at most 100 users are named", "allowed_mentions.users", LONG, {"content": "hi", "allowed_mentions": {"users": [str(n) for n in range(1, 102)]}}, {"content": "hi", "allowed_mentions": {"users": [str(n) for n in range(1, 101)]}}, MENTIONS),
    message("a user is named once", "allowed_mentions.users.1", "SET_TYPE_ALREADY_CONTAINS_VALUE", {"content": "hi", "allowed_mentions": {"users": ["5", "5"]}}, {"content": "hi", "allowed_mentions": {"users": ["5", "6"]}}, MENTIONS),
    message("a reply answers a message", "message_reference.message_id", REQUIRED, {"content": "hi", "message_reference": {"channel_id": "701"}}, {"content": "hi", "message_reference": {"message_id": 802}}, f"{RESOURCE}#message-reference-structure"),
    message("a reference is a reply or a forward", "message_reference.type", CHOICES, {"content": "hi", "message_reference": {"message_id": "802", "type": 2}}, {"content": "hi", "message_reference": {"message_id": "802", "type": 0}}, f"{RESOURCE}#message-reference-structure"),
    message("a forward says where from", "message_reference.channel_id", REQUIRED, {"message_reference": {"message_id": "802", "type": 1}}, {"message_reference": {"message_id": "802", "type": 1, "channel_id": "701"}}, f"{RESOURCE}#message-reference-structure"),
    message("a forward says nothing itself", "content", EXCLUSIVE, {"content": "hi", "message_reference": {"message_id": "802", "type": 1, "channel_id": "701"}}, {"message_reference": {"message_id": "802", "type": 1, "channel_id": "701"}}, f"{RESOURCE}#message-reference-content-attribution-forwards"),
    Wrong(rule="a message is not empty", wrong=tell("POST", MESSAGES, {}), right=HI, code=50006, page=STATUS),
    Wrong(rule="blanks are nothing", wrong=tell("POST", MESSAGES, {"content": " \n"}), right=tell("POST", MESSAGES, {"content": " .\n"}), code=50006, page=STATUS),
    Wrong(rule="empty lists are nothing", wrong=tell("POST", MESSAGES, {"content": "", "embeds": [], "attachments": []}), right=form({"content": "", "embeds": []}, ("files[0]", "a.png")), code=50006, page=STATUS),
    Wrong(rule="a reply is not empty", wrong=tell("POST", MESSAGES, {"message_reference": {"message_id": "802"}}), right=tell("POST", MESSAGES, {"content": "hi", "message_reference": {"message_id": "802"}}), code=50006, page=STATUS),
    Wrong(rule="an edit leaves something", wrong=tell("PATCH", MESSAGE, {"content": "", "embeds": [], "components": [], "attachments": []}), right=tell("PATCH", MESSAGE, {"content": "", "embeds": [], "components": []}), code=50006, page=STATUS),
    Wrong(rule="a followup is not empty", wrong=tell("POST", WEBHOOK, {"flags": 64}), right=tell("POST", WEBHOOK, {"content": "hi", "flags": 64}), code=50006, page=STATUS),
    other("at least two messages are deleted at once", f"{MESSAGES}/bulk-delete", "messages", BAD_LENGTH, {"messages": ["1"]}, {"messages": ["1", "2"]}, f"{RESOURCE}#bulk-delete-messages"),
    other("a message is deleted once", f"{MESSAGES}/bulk-delete", "messages.1", "SET_TYPE_ALREADY_CONTAINS_VALUE", {"messages": ["1", "1"]}, {"messages": ["1", "2"]}, f"{RESOURCE}#bulk-delete-messages"),
    other("a thread has a name", f"{MESSAGE}/threads", "name", REQUIRED, {"name": ""}, {"name": "t"}, "resources/channel#start-thread-from-message"),
    other("a thread's name has 100 characters", f"{MESSAGE}/threads", "name", BAD_LENGTH, {"name": "t" * 101}, {"name": "t" * 100}, "resources/channel#start-thread-from-message"),
    other("a thread keeps its name", CHANNEL, "name", REQUIRED, {"name": "", "archived": True}, {"name": "t", "archived": True}, "resources/channel#modify-channel", "PATCH"),
    other("a thread is archived after known times", f"{CHANNEL}/threads", "auto_archive_duration", CHOICES, {"name": "t", "type": 11, "auto_archive_duration": 61}, {"name": "t", "type": 11, "auto_archive_duration": 60}, "resources/channel#start-thread-without-message"),
)  # fmt: skip

EMBEDS = (
    embed("there are at most 10 embeds", "embeds", LONG, [{"title": "t"}] * 11, [{"title": "t"}] * 10),
    embed("a title has 256 characters", "embeds.0.title", LONG, [{"title": "t" * 257}], [{"title": "t" * 256}]),
    embed("a description of an embed has 4096", "embeds.0.description", LONG, [{"description": "t" * 4097}], [{"description": "t" * 4096}]),
    embed("there are at most 25 fields", "embeds.0.fields", LONG, [{"fields": [{"name": "n", "value": "v"}] * 26}], [{"fields": [{"name": "n", "value": "v"}] * 25}]),
    embed("a field has a value", "embeds.0.fields.0.value", REQUIRED, [{"fields": [{"name": "n", "value": " "}]}], [{"fields": [{"name": "n", "value": "\u200b"}]}]),
    embed("a footer has 2048 characters", "embeds.0.footer.text", LONG, [{"title": "t", "footer": {"text": "f" * 2049}}], [{"title": "t", "footer": {"text": "f" * 2048}}]),
    embed("all embeds have 6000 characters", "embeds", "MAX_EMBED_SIZE_EXCEEDED", [{"description": "d" * 3000}, {"description": "d" * 3001}], [{"description": "d" * 3000}, {"description": "d" * 3000}]),
    embed("an embed shows something", "embeds.0.description", REQUIRED, [{"type": "rich", "color": 5}], [{"type": "rich", "color": 5, "title": "t"}]),
    embed("a picture's url is a url", "embeds.0.image.url", "URL_TYPE_INVALID_URL", [{"image": {"url": "a.png"}}], [{"image": {"url": "https://example.com/a.png"}}]),
    embed("an embed's url is of the web", "embeds.0.url", "URL_TYPE_INVALID_SCHEME", [{"title": "t", "url": "ftp://example.com"}], [{"title": "t", "url": "https://example.com"}], f"{RESOURCE}#embed-object-embed-structure"),
    embed("a colour has 24 bits", "embeds.0.color", "NUMBER_TYPE_MAX", [{"title": "t", "color": 1 << 24}], [{"title": "t", "color": (1 << 24) - 1}]),
    embed("a time is a time", "embeds.0.timestamp", "DATE_TIME_TYPE_PARSE", [{"title": "t", "timestamp": "today"}], [{"title": "t", "timestamp": "2026-02-03T04:05:06+00:00"}]),
)  # fmt: skip

BUILT = (
    built("there are at most 5 rows", "components", BAD_LENGTH, legacy(*(row(button(f"b{n}")) for n in range(6))), legacy(*(row(button(f"b{n}")) for n in range(5))), "legacy-message-component-behavior"),
    built("a row has at most 5 buttons", "components.0.components", BAD_LENGTH, legacy(row(*(button(f"b{n}") for n in range(6)))), legacy(row(*(button(f"b{n}") for n in range(5)))), "action-row"),
    built("a row is not empty", "components.0.components", BAD_LENGTH, legacy(row()), legacy(row(button())), "action-row"),
    built("buttons stand in rows", "components.0", "UNION_TYPE_CHOICES", legacy(button()), legacy(row(button())), "button"),
    built("a component is known", "components.0.components.0", "UNION_TYPE_CHOICES", legacy(row({"type": 99})), legacy(row(button())), ""),
    built("a menu stands alone", "components.0.components.1", "COMPONENT_LAYOUT_WIDTH_EXCEEDED", legacy(row(menu("a"), button())), legacy(row(menu("a")), row(button())), "action-row"),
    built("a custom_id is there once", "components.1.components.0.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", legacy(row(button("a")), row(button("a"))), legacy(row(button("a")), row(button("b"))), "anatomy-of-a-component-custom-id"),
    built("a custom_id has 100 characters", "components.0.components.0.custom_id", BAD_LENGTH, legacy(row(button("a" * 101))), legacy(row(button("a" * 100))), "button"),
    built("a custom_id is not empty", "components.0.components.0.custom_id", REQUIRED, legacy(row(button(""))), legacy(row(button("a"))), "button"),
    built("a button has a custom_id", "components.0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED", legacy(row(button(custom_id=None))), legacy(row(button())), "button"),
    built("a link has no custom_id", "components.0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", legacy(row(link(custom_id="go"))), legacy(row(link())), "button"),
    built("a link leads somewhere", "components.0.components.0.url", REQUIRED, legacy(row(link(url=None))), legacy(row(link())), "button"),
    built("a link leads to the web", "components.0.components.0.url", "URL_TYPE_INVALID_SCHEME", legacy(row(link(url="ftp://example.com"))), legacy(row(link())), "button"),
    built("a button that sells has no label", "components.0.components.0.label", EXCLUSIVE, legacy(row({"type": 2, "style": 6, "sku_id": "5", "label": "Buy"})), legacy(row({"type": 2, "style": 6, "sku_id": "5"})), "button"),
    built("a button that sells says what", "components.0.components.0.sku_id", REQUIRED, legacy(row({"type": 2, "style": 6})), legacy(row({"type": 2, "style": 6, "sku_id": "5"})), "button"),
    built("a label has 80 characters", "components.0.components.0.label", LONG, legacy(row(button(label="l" * 81))), legacy(row(button(label="l" * 80))), "button"),
    built("a button shows something", "components.0.components.0.label", REQUIRED, legacy(row(button(label=None))), legacy(row(button(label=None, emoji={"name": "🎨"}))), "button"),
    built("a button has a style", "components.0.components.0.style", CHOICES, legacy(row(button(style=7))), legacy(row(button(style=4))), "button"),
    built("a menu has at most 25 options", "components.0.components.0.options", BAD_LENGTH, legacy(row(menu(*map(str, range(26))))), legacy(row(menu(*map(str, range(25))))), "string-select"),
    built("a menu has options", "components.0.components.0.options", BAD_LENGTH, legacy(row(menu())), legacy(row(menu("a"))), "string-select"),
    built("two options have two values", "components.0.components.0.options.1.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", legacy(row(menu("a", "a"))), legacy(row(menu("a", "b"))), "string-select"),
    built("no more is chosen than there is", "components.0.components.0.options", BAD_LENGTH, legacy(row(menu("a", "b", max_values=3))), legacy(row(menu("a", "b", max_values=2))), "string-select"),
    built("the least is not above the most", "components.0.components.0.min_values", "NUMBER_TYPE_MAX", legacy(row(menu("a", "b", min_values=2))), legacy(row(menu("a", "b", min_values=2, max_values=2))), "string-select"),
    built("no more is chosen before than may be", "components.0.components.0.options", "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES", legacy(row({**menu(), "options": [{"label": one, "value": one, "default": True} for one in "ab"]})), legacy(row({**menu(max_values=2), "options": [{"label": one, "value": one, "default": True} for one in "ab"]})), "string-select"),
    built("a placeholder has 150 characters", "components.0.components.0.placeholder", LONG, legacy(row(menu("a", placeholder="p" * 151))), legacy(row(menu("a", placeholder="p" * 150))), "string-select"),
    built("text displays need their flag", "components.0", "UNION_TYPE_CHOICES", {"components": [text("hi")]}, v2(text("hi")), "text-display"),
    message("components leave no room for content", "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", v2(text("hi"), content="hi"), v2(text("hi"))),
    message("components leave no room for embeds", "embeds", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", v2(text("hi"), embeds=[{"title": "t"}]), v2(text("hi"), embeds=[])),
    other("an edit to components clears the content", MESSAGE, "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", v2(text("hi"), content="hi"), v2(text("hi"), content=None), CREATE, "PATCH"),
    built("there are at most 40 components", "components", "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", v2({"type": 17, "components": [text("a")] * 40}), v2({"type": 17, "components": [text("a")] * 39}), ""),
    built("all texts have 4000 characters", "components", "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", v2(text("a" * 2000), text("a" * 2001)), v2(text("a" * 2000), text("a" * 2000)), "text-display"),
    built("a text is not empty", "components.0.content", REQUIRED, v2(text("")), v2(text("a")), "text-display"),
    built("a gallery has at most 10 pictures", "components.0.items", BAD_LENGTH, v2({"type": 12, "items": [{"media": {"url": "https://example.com"}}] * 11}), v2({"type": 12, "items": [{"media": {"url": "https://example.com"}}] * 10}), "media-gallery"),
    built("a section has an accessory", "components.0.accessory", REQUIRED, v2({"type": 9, "components": [text("a")]}), v2({"type": 9, "components": [text("a")], "accessory": button()}), "section"),
    built("a file is an upload", "components.0.file.url", "URL_TYPE_INVALID_SCHEME", v2({"type": 13, "file": {"url": "https://example.com/a.png"}}), v2({"type": 12, "items": [{"media": {"url": "https://example.com/a.png"}}]}), "file"),
    built("a component's number is there once", "components.1.id", DUPLICATE, v2({**text("a"), "id": 5}, {**text("b"), "id": 5}), v2({**text("a"), "id": 5}, {**text("b"), "id": 6}), "anatomy-of-a-component"),
    built("containers do not nest", "components.0.components.0", "UNION_TYPE_CHOICES", v2({"type": 17, "components": [{"type": 17, "components": [text("a")]}]}), v2({"type": 17, "components": [text("a")]}), "container"),
)  # fmt: skip

ANSWERS = (
    answer("an answer's type is known", "type", CHOICES, {"type": 99}, {"type": 5}, f"{INTERACTION}#create-interaction-response"),
    answer("an answer has a type", "type", REQUIRED, {"data": {"content": "hi"}}, {"type": 4, "data": {"content": "hi"}}, f"{INTERACTION}#create-interaction-response"),
    answer("an answer has at most 2000 characters", "data.content", LONG, {"type": 4, "data": {"content": "x" * 2001}}, {"type": 4, "data": {"content": "x" * 2000}}, f"{INTERACTION}#create-interaction-response"),
    Wrong(rule="an answer is not empty", wrong=tell("POST", CALLBACK, {"type": 4, "data": {"flags": 64}}), right=tell("POST", CALLBACK, {"type": 5, "data": {"flags": 64}}), code=50006, page=STATUS),
    answer("a later answer says so later", "data.content", EXCLUSIVE, {"type": 5, "data": {"content": "hi"}}, {"type": 5, "data": {"flags": 64}}, f"{INTERACTION}#interaction-response-object-interaction-callback-data-structure"),
    answer("a later answer is at most ephemeral", "data.flags", "STRICT_FLAGS", {"type": 5, "data": {"flags": V2}}, {"type": 5, "data": {"flags": 64}}, f"{INTERACTION}#interaction-response-object-interaction-callback-data-structure"),
    answer("a later update says nothing yet", "data", EXCLUSIVE, {"type": 6, "data": {"content": "hi"}}, {"type": 7, "data": {"content": "hi"}}, f"{INTERACTION}#interaction-response-object-interaction-callback-type"),
    answer("at most 25 choices are offered", "data.choices", LONG, {"type": 8, "data": {"choices": [{"name": str(n), "value": str(n)} for n in range(26)]}}, {"type": 8, "data": {"choices": [{"name": str(n), "value": str(n)} for n in range(25)]}}, f"{INTERACTION}#create-interaction-response"),
    answer("an offered choice has 100 characters", "data.choices.0.name", BAD_LENGTH, {"type": 8, "data": {"choices": [{"name": "n" * 101, "value": "v"}]}}, {"type": 8, "data": {"choices": [{"name": "n" * 100, "value": "v"}]}}, f"{INTERACTION}#create-interaction-response"),
    answer("a modal's title has 45 characters", "data.title", BAD_LENGTH, modal(label(words()), title="t" * 46), modal(label(words()), title="t" * 45), f"{INTERACTION}#create-interaction-response"),
    answer("a modal has a custom_id", "data.custom_id", REQUIRED, modal(label(words()), custom_id=""), modal(label(words()), custom_id="f"), f"{INTERACTION}#create-interaction-response"),
    answer("a modal has at most 5 parts", "data.components", BAD_LENGTH, modal(*(label(words(f"w{n}")) for n in range(6))), modal(*(label(words(f"w{n}")) for n in range(5))), COMPONENTS),
    answer("a modal is not empty", "data.components", BAD_LENGTH, modal(), modal(text("hi")), COMPONENTS),
    answer("inputs of a modal have labels", "data.components.0", "UNION_TYPE_CHOICES", modal(words()), modal(label(words())), f"{COMPONENTS}#text-input"),
    answer("a label has 45 characters", "data.components.0.label", BAD_LENGTH, modal(label(words(), label="l" * 46)), modal(label(words(), label="l" * 45)), f"{COMPONENTS}#label"),
    answer("a label explains in 100 characters", "data.components.0.description", BAD_LENGTH, modal(label(words(), description="d" * 101)), modal(label(words(), description="d" * 100)), f"{COMPONENTS}#label"),
    answer("a label holds no button", "data.components.0.component", "UNION_TYPE_CHOICES", modal(label(button())), modal(label(menu("a"))), f"{COMPONENTS}#button"),
    answer("an input in a row has a label", "data.components.0.components.0.label", REQUIRED, modal(row(words())), modal(row(words(label="Words"))), f"{COMPONENTS}#text-input"),
    answer("an input in a label has no other", "data.components.0.component.label", EXCLUSIVE, modal(label(words(label="Words"))), modal(label(words())), f"{COMPONENTS}#text-input"),
    answer("an input takes 4000 characters", "data.components.0.component.max_length", "NUMBER_TYPE_MAX", modal(label(words(max_length=4001))), modal(label(words(max_length=4000))), f"{COMPONENTS}#text-input"),
    answer("an input begins within its length", "data.components.0.component.value", LONG, modal(label(words(max_length=3, value="four"))), modal(label(words(max_length=4, value="four"))), f"{COMPONENTS}#text-input"),
    answer("an input's least is not above its most", "data.components.0.component.min_length", "NUMBER_TYPE_MAX", modal(label(words(min_length=5, max_length=4))), modal(label(words(min_length=4, max_length=5))), f"{COMPONENTS}#text-input"),
    answer("two inputs have two ids", "data.components.1.component.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED", modal(label(words("a")), label(upload(custom_id="a"))), modal(label(words("a")), label(upload(custom_id="b"))), f"{COMPONENTS}#anatomy-of-a-component-custom-id"),
    answer("at most 10 files are asked for", "data.components.0.component.max_values", "NUMBER_TYPE_MAX", modal(label(upload(max_values=11))), modal(label(upload(max_values=10))), f"{COMPONENTS}#file-upload"),
    answer("files that are required are not none", "data.components.0.component.min_values", "NUMBER_TYPE_MIN", modal(label(upload(min_values=0))), modal(label(upload(min_values=0, required=False))), f"{COMPONENTS}#file-upload"),
    answer("a radio group has two options", "data.components.0.component.options", BAD_LENGTH, modal(label({**menu("a"), "type": 21})), modal(label({**menu("a", "b"), "type": 21})), f"{COMPONENTS}#radio-group"),
    answer("two boxes have two values", "data.components.0.component.options.1.value", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", modal(label({**menu("a", "a"), "type": 22})), modal(label({**menu("a", "b"), "type": 22})), f"{COMPONENTS}#checkbox-group"),
    answer("nothing in a modal is disabled", "data.components.0.component.disabled", EXCLUSIVE, modal(label(menu("a", disabled=True))), modal(label(menu("a", disabled=False))), f"{COMPONENTS}#string-select"),
    answer("files are asked for in modals", "data.components.0.components.0", "UNION_TYPE_CHOICES", {"type": 4, "data": legacy(row(upload()))}, modal(label(upload())), f"{COMPONENTS}#file-upload"),
    other("the answer is changed within 2000 characters", ORIGINAL, "content", LONG, {"content": "x" * 2001}, {"content": "x" * 2000}, "", "PATCH"),
)  # fmt: skip

COMMANDED = (
    command("a slash command is lower case", "name", "APPLICATION_COMMAND_INVALID_NAME", slash(name="Draw"), slash(name="draw"), f"{OBJECT}-naming"),
    command("a slash command has no spaces", "name", "APPLICATION_COMMAND_INVALID_NAME", slash(name="draw it"), {"name": "Draw it", "type": 3}, f"{OBJECT}-naming"),
    command("a name has 32 characters", "name", BAD_LENGTH, slash(name="d" * 33), slash(name="d" * 32)),
    command("a name in another language is one too", "name_localizations.de", "APPLICATION_COMMAND_INVALID_NAME", slash(name_localizations={"de": "Malen"}), slash(name_localizations={"de": "malen"}), f"{OBJECT}-naming"),
    other("a language is one of Discord's", COMMANDS, "name_localizations.la", CHOICES, slash(name_localizations={"la": "pingere"}), slash(name_localizations={"it": "dipingere"}), f"{REFERENCE}#locales"),
    command("a slash command has a description", "description", REQUIRED, slash(description=""), slash(description="d"), f"{OBJECT}-structure"),
    command("a command's description has 100 characters", "description", LONG, slash(description="d" * 101), slash(description="d" * 100)),
    command("a menu command has no description", "description", EXCLUSIVE, {"name": "Draw", "type": 3, "description": "d"}, {"name": "Draw", "type": 3, "description": ""}, f"{OBJECT}-structure"),
    command("a menu command has no options", "options", EXCLUSIVE, {"name": "Draw", "type": 2, "options": [option()]}, {"name": "Draw", "type": 2, "options": []}, f"{OBJECT}-structure"),
    command("there are at most 25 options", "options", LONG, slash(*(option(f"o{n}") for n in range(26))), slash(*(option(f"o{n}") for n in range(25)))),
    command("required options come first", "options.1", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", slash(option("a"), option("b", required=True)), slash(option("a", required=True), option("b")), f"{OBJECT}-option-structure"),
    command("two options have two names", "options.1.name", DUPLICATE, slash(option("a"), option("a")), slash(option("a"), option("b")), f"{OBJECT}-option-structure"),
    command("an option is lower case", "options.0.name", "APPLICATION_COMMAND_INVALID_NAME", slash(option("Words")), slash(option("words")), f"{OBJECT}-naming"),
    command("an option has a description", "options.0.description", REQUIRED, slash(option(description="")), slash(option(description="d"))),
    command("an option's type is known", "options.0", "UNION_TYPE_CHOICES", slash(option(type=12)), slash(option(type=11))),
    command("there are at most 25 choices", "options.0.choices", LONG, slash(option(choices=[{"name": str(n), "value": str(n)} for n in range(26)])), slash(option(choices=[{"name": str(n), "value": str(n)} for n in range(25)]))),
    command("a choice is of its option's type", "options.0.choices.0.value", "NUMBER_TYPE_COERCE", slash(option(type=4, choices=[{"name": "one", "value": "1"}])), slash(option(type=4, choices=[{"name": "one", "value": 1}]))),
    command("two choices have two names", "options.0.choices.1.name", DUPLICATE, slash(option(choices=[{"name": "n", "value": "a"}, {"name": "n", "value": "b"}])), slash(option(choices=[{"name": "n", "value": "a"}, {"name": "m", "value": "b"}])), f"{OBJECT}-option-choice-structure"),
    command("a choice has at most 100 characters", "options.0.choices.0.value", LONG, slash(option(choices=[{"name": "n", "value": "v" * 101}])), slash(option(choices=[{"name": "n", "value": "v" * 100}]))),
    command("choices are given or offered", "options.0.autocomplete", EXCLUSIVE, slash(option(autocomplete=True, choices=[{"name": "n", "value": "v"}])), slash(option(autocomplete=True)), f"{OBJECT}-option-structure"),
    command("only numbers have a least", "options.0.min_value", UNKNOWN, slash(option(min_value=1)), slash(option(type=4, min_value=1))),
    command("an option's least is not above its most", "options.0.min_value", "NUMBER_TYPE_MAX", slash(option(type=4, min_value=9, max_value=8)), slash(option(type=4, min_value=8, max_value=9)), f"{OBJECT}-option-structure"),
    command("subcommands stand among their like", "options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", slash(option("a", type=1), option("b", type=3)), slash(option("a", type=1), option("b", type=1)), "subcommands-and-subcommand-groups"),
    command("a subcommand is not required", "options.0.required", EXCLUSIVE, slash(option("a", type=1, required=True)), slash(option("a", type=1)), f"{OBJECT}-option-structure"),
    command("only an entry point has a handler", "handler", EXCLUSIVE, slash(handler=1), {"name": "launch", "type": 4, "handler": 1}, f"{OBJECT}-structure"),
    command("subcommands do not nest", "options.0.options.0", "UNION_TYPE_CHOICES", slash(option("a", type=1, options=[option("b", type=1)])), slash(option("a", type=2, options=[option("b", type=1)]))),
    command("a command has 8000 characters", "", "APPLICATION_COMMAND_TOO_LARGE", slash(*(option(f"o{n}", choices=[{"name": f"{c:03}" * 10, "value": f"{c:03}" * 11} for c in range(13)]) for n in range(10))), slash(*(option(f"o{n}", choices=[{"name": f"{c:03}" * 10, "value": f"{c:03}" * 11} for c in range(12)]) for n in range(10))), "slash-commands"),
    other("two commands have two names", COMMANDS, "1.name", "APPLICATION_COMMANDS_DUPLICATE_NAME", [named(1), named(1)], [named(1), named(1, 2)], f"{COMMAND}#registering-a-command", "PUT"),
    other("there are at most 100 slash commands", COMMANDS, "", LONG, [named(n) for n in range(101)], [named(n) for n in range(100)], f"{COMMAND}#registering-a-command", "PUT"),
    other("there are at most 15 message commands", COMMANDS, "", LONG, [named(n, 3) for n in range(16)], [*(named(n, 3) for n in range(15)), *(named(n, 2) for n in range(15))], f"{COMMAND}#registering-a-command", "PUT"),
    Wrong(rule="a guild's command knows no contexts", wrong=tell("POST", GUILD_COMMANDS, slash(contexts=[0])), right=tell("POST", COMMANDS, slash(contexts=[0])), at="contexts", error=EXCLUSIVE, page=f"{COMMAND}#{OBJECT}-structure"),
    Wrong(rule="an entry point belongs to no guild", wrong=tell("POST", GUILD_COMMANDS, {"name": "launch", "type": 4}), right=tell("POST", COMMANDS, {"name": "launch", "type": 4}), at="type", error=EXCLUSIVE, page=f"{COMMAND}#registering-a-command"),
)  # fmt: skip

WRONG = (*ROADS, *FORMS, *MESSAGES_, *EMBEDS, *BUILT, *ANSWERS, *COMMANDED)
