"""What is wrong with a message, beyond what the schema sees."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tests.discord.rules import components
from tests.discord.rules.refusal import Path, Problem
from tests.discord.rules.wire import FILES, Files

PAGE = "resources/message"
MENTIONS = f"{PAGE}#allowed-mentions-object"
EMBEDS = f"{PAGE}#embed-object-embed-limits"
REFERENCE = f"{PAGE}#message-reference-structure"
FLAGS = f"{PAGE}#message-object-message-flags"
PLACES = f"{FILES.partition('#')[0]}#editing-message-attachments"
ATTACHMENT = f"{PAGE}#attachment-object-attachment-request-structure"
FIELDS = f"{PAGE}#create-message"

SUPPRESS_EMBEDS, EPHEMERAL, SUPPRESS_NOTIFICATIONS, VOICE, V2 = 1 << 2, 1 << 6, 1 << 12, 1 << 13, 1 << 15
CREATED = SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | VOICE | V2
LEGACY = ("content", "embeds", "sticker_ids", "poll", "shared_client_theme")
HELD = ("content", "embeds", "sticker_ids", "components", "attachments", "poll", "shared_client_theme")
MEDIA = {"url", "icon_url"}


def is_empty(body: Mapping[str, Any], files: Files, *, edit: bool) -> bool:
    """An edit is empty only if it takes away all that any message may have."""
    if files or body.get("message_reference", {}) and body["message_reference"].get("type") == 1:
        return False
    filled = any(body[field].strip() if field == "content" else body[field] for field in HELD if body.get(field))
    if edit:
        return not filled and all(field in body for field in ("content", "embeds", "components", "attachments"))
    return not filled


def wrong(body: Mapping[str, Any], files: Files, path: Path, *, edit: bool, flags: int = CREATED) -> Iterator[Problem]:
    """`body` fits the schema; `flags` are those that may be set on a new message."""
    given = body.get("flags") or 0
    if not edit and given & ~flags:
        said = f"Of these flags only {flags} can be set"
        yield Problem((*path, "flags"), "STRICT_FLAGS", said, FLAGS)
    if given & V2:
        for field in LEGACY:
            if body.get(field):
                said = f"The '{field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                yield Problem((*path, field), "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", said, FIELDS)
    v2 = True if given & V2 else False if not edit or any(body.get(field) for field in LEGACY) else None
    yield from components.in_message(body.get("components") or [], (*path, "components"), v2=v2)
    yield from _mentions(body.get("allowed_mentions") or {}, (*path, "allowed_mentions"))
    yield from _embeds(body.get("embeds") or [], (*path, "embeds"))
    yield from _reference(body, (*path, "message_reference"))
    yield from _files(body, files, path, edit=edit)
    if body.get("enforce_nonce") and body.get("nonce") is None:
        yield Problem((*path, "nonce"), "BASE_TYPE_REQUIRED", "This field is required", FIELDS)


def _mentions(mentions: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for kind in ("users", "roles"):
        if kind in (mentions.get("parse") or ()) and mentions.get(kind):
            said = f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.'
            yield Problem(path, "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", said, MENTIONS)


def _embeds(embeds: list[dict[str, Any]], path: Path) -> Iterator[Problem]:
    total = 0
    for index, embed in enumerate(embeds):
        texts = [embed.get("title"), embed.get("description")]
        texts += [(embed.get("author") or {}).get("name"), (embed.get("footer") or {}).get("text")]
        for number, field in enumerate(embed.get("fields") or ()):
            texts += [field["name"], field["value"]]
            for name in ("name", "value"):
                if not field[name].strip():
                    where = (*path, index, "fields", number, name)
                    yield Problem(where, "BASE_TYPE_REQUIRED", "This field is required", EMBEDS)
        total += sum(len(text.strip()) for text in texts if text)
        if not any(texts) and not any(embed.get(one) for one in ("image", "thumbnail", "video")):
            where = (*path, index, "description")
            yield Problem(where, "BASE_TYPE_REQUIRED", "This field is required", EMBEDS)
        for where, url, media in _links(embed, (*path, index)):
            if not re.match("https?://|attachment://" if media else "https?://", url):
                schemes = ("http", "https", "attachment") if media else ("http", "https")
                said = f"Scheme must be one of {schemes}."
                yield Problem(where, "URL_TYPE_INVALID_SCHEME", said, f"{PAGE}#embed-object-embed-structure")
    if total > 6000:
        yield Problem(path, "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000", EMBEDS)


def _links(embed: Mapping[str, Any], path: Path) -> Iterator[tuple[Path, str, bool]]:
    """Each url of an embed, and whether it names a picture."""
    for field, media in (("author", "icon_url"), ("footer", "icon_url"), ("image", "url"), ("thumbnail", "url")):
        if url := (embed.get(field) or {}).get(media):
            yield (*path, field, media), url, True
    if embed.get("url"):
        yield (*path, "url"), embed["url"], False
    if url := (embed.get("author") or {}).get("url"):
        yield (*path, "author", "url"), url, False


def _reference(body: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    reference = body.get("message_reference")
    if not reference or reference.get("type") != 1:
        return
    if reference.get("channel_id") is None:
        yield Problem((*path, "channel_id"), "BASE_TYPE_REQUIRED", "This field is required", REFERENCE)
    for field in HELD:
        if body.get(field):
            said = "A forward says nothing of its own"
            page = f"{PAGE}#message-reference-content-attribution-forwards"
            yield Problem((*path[:-1], field), "STRICT_EXCLUSIVE", said, page)


def _files(body: Mapping[str, Any], files: Files, path: Path, *, edit: bool) -> Iterator[Problem]:
    """New attachments and the form's files are the same ones. `attachments` is beside the form's other fields."""
    where = (*path, "attachments")
    listed = body.get("attachments")
    for name, (filename, _, _) in files.items():
        if not re.fullmatch(r"files\[[0-9]{1,19}\]", name):
            yield Problem((name,), "STRICT_FORM", "Files are called files[n]", FILES)
        elif not filename:
            yield Problem((name,), "BASE_TYPE_REQUIRED", "A file has a filename", FILES)
    numbers = {name[6:-1] for name in files}
    if len(files) > 10:
        yield Problem(where, "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.", FILES)
    ids = [str(one["id"]) for one in listed or ()]
    for index, id in enumerate(ids):
        # Snowflakes are longer than any n of files[n]; whether a message has that one, the server knows.
        if id not in numbers and not (edit and len(id) >= 15):
            said = "Attachment data not found"
            yield Problem((*where, index, "id"), "ATTACHMENT_NOT_FOUND", said, FILES)
        if id in ids[:index]:
            yield Problem((*where, index, "id"), "STRICT_DUPLICATE", f"{id} is there twice", FILES)
    if listed is not None:
        for number in sorted(numbers - set(ids)):
            yield Problem((f"files[{number}]",), "STRICT_NOT_FOUND", "It is not in attachments", PLACES)
    if edit:
        return
    names = {str(one["id"]): one["filename"] for one in listed or () if one.get("filename")}
    known = {names.get(name[6:-1], filename) for name, (filename, _, _) in files.items()}
    for at, url in _uploads(body.get("embeds"), (*path, "embeds")):
        if url not in known:
            said = f"The referenced attachment {url} is not there"
            yield Problem(at, "STRICT_NOT_FOUND", said, PLACES)
        elif not url.lower().endswith((".jpg", ".jpeg", ".png", ".webp", ".gif")):
            yield Problem(at, "STRICT_PICTURE", "An embed shows only jpg, jpeg, png, webp and gif", PLACES)
    for at, url in _uploads(body.get("components"), (*path, "components")):
        if url not in known:
            said = f"The referenced attachment {url} could not be found"
            page = f"{components.PAGE}#unfurled-media-item"
            yield Problem(at, "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", said, page)


def _uploads(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """Every attachment://name below."""
    if isinstance(value, list):
        for index, one in enumerate(value):
            yield from _uploads(one, (*path, index))
    elif isinstance(value, dict):
        for field, one in value.items():
            if field in MEDIA and isinstance(one, str) and one.startswith("attachment://"):
                yield (*path, field), one.removeprefix("attachment://")
            elif isinstance(one, dict | list):
                yield from _uploads(one, (*path, field))
