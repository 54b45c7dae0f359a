"""Discord's own OpenAPI document, and what the documentation adds to it."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

SPEC = Path(__file__).parent.parent / "spec" / "openapi.json"

# Where the document and the documentation differ, the documentation is right.
EDITS = (
    "MessageEditRequestPartial",
    "IncomingWebhookUpdateRequestPartial",
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial",
)
TEXT, NUMBER, YES_OR_NO = ({"type": [one, "null"]} for one in ("string", "integer", "boolean"))
FILE_TYPES = {"type": ["array", "null"], "items": {"type": "string"}, "maxItems": 10}
ADDED = {
    "FileUploadComponentForModalRequest": {"file_types": FILE_TYPES},
    "ApplicationCommandAttachmentOption": {"file_types": FILE_TYPES},
    "MessageAttachmentRequest": {  # an attachment that is kept may be sent back as it came; `spoiler` is discord.py's
        **dict.fromkeys(("url", "proxy_url", "content_type", "placeholder"), TEXT),
        **dict.fromkeys(("size", "height", "width", "flags", "placeholder_version"), NUMBER),
        **dict.fromkeys(("ephemeral", "spoiler"), YES_OR_NO),
    },
    # discord.py sends no tts with every edit, and sends embeds back with all that they came with.
    **{name: {"tts": {"type": ["boolean", "null"], "enum": [False, None]}} for name in EDITS},
    "RichEmbed": {"flags": NUMBER},
    **{f"RichEmbed{one}": {"proxy_url": TEXT, "content_type": TEXT, "flags": NUMBER} for one in ("Image", "Thumbnail")},
    **{f"RichEmbed{one}": {"proxy_icon_url": TEXT} for one in ("Author", "Footer")},
    **{
        f"ApplicationCommand{kind}": {
            "nsfw": YES_OR_NO,
            "default_permission": YES_OR_NO,
            "default_member_permissions": {
                "oneOf": [
                    {"type": "null"},
                    {"type": "string", "pattern": "^[0-9]+$"},
                    {"type": "integer", "minimum": 0, "maximum": 2**54 - 1},
                ]
            },
        }
        for kind in ("CreateRequest", "UpdateRequest", "PatchRequestPartial")
    },
}
LIMITS: tuple[tuple[str, str, str, Any], ...] = (
    ("MessageCreateRequest", "content", "maxLength", 2000),
    ("MessageEditRequestPartial", "content", "maxLength", 2000),
    ("BaseCreateMessageCreateRequest", "content", "maxLength", 2000),
    ("ModalInteractionCallbackRequestData", "components", "maxItems", 5),
    ("ApplicationCommandOptionStringChoice", "value", "maxLength", 100),
    ("UpdateThreadRequestPartial", "name", "minLength", 1),
    ("UpdateGuildChannelRequestPartial", "name", "minLength", 1),
    ("LaunchActivityInteractionCallbackRequest", "type", "enum", [10, 12]),  # 10 is deprecated, not gone
)


@cache
def spec() -> dict[str, Any]:
    """The document, with the differences made good."""
    document: dict[str, Any] = json.loads(SPEC.read_bytes())
    schemas = document["components"]["schemas"]
    for name, properties in ADDED.items():
        schemas[name]["properties"].update(properties)
    for name, field, keyword, value in LIMITS:
        schemas[name]["properties"][field][keyword] = value
    schemas["MessageReferenceType"]["oneOf"].append({"title": "FORWARD", "const": 1})
    schemas["InteractionCallbackTypes"]["oneOf"].append({"title": "PREMIUM_REQUIRED", "const": 10})
    return document


def resolve(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in schema:
        schema = spec()["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema
