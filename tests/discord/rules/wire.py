"""Reads a request's body: JSON, or a form of files with JSON beside them."""

import json
import re
from typing import Any, NoReturn

from tests.discord.rules.refusal import Problem, Refused, invalid, plain

HTTP = "reference#content-type"
FILES = "reference#uploading-files"
ERRORS = "topics/opcodes-and-status-codes#json-json-error-codes"

Files = dict[str, tuple[str, str, bytes]]


def parse(content_type: str, body: bytes) -> tuple[Any, Files]:
    """The body's JSON and its files, each a name, a media type and bytes. Raises Refused."""
    payload, fields, files = parts(content_type, body)
    return (fields if payload is None else json_of(payload)), files


def parts(content_type: str, body: bytes) -> tuple[bytes | None, dict[str, str], Files]:
    """The JSON as bytes; the form's other fields; its files."""
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return body, {}, {}
    boundary = re.search(r';\s*boundary="?([^";\s]+)"?', content_type)
    if kind != "multipart/form-data" or boundary is None:
        wrong(
            "CONTENT_TYPE_INVALID", 'Expected "Content-Type" header to be one of application/json, multipart/form-data.'
        )
    payload: bytes | None = None
    fields: dict[str, str] = {}
    files: Files = {}
    opening, *chunks = (b"\r\n" + body).split(b"\r\n--" + boundary[1].encode())
    if opening or len(chunks) < 2 or chunks[-1].strip() != b"--":
        wrong("STRICT_FORM", "The form does not begin and end with its boundary", FILES)
    for chunk in chunks[:-1]:
        head, found, content = chunk.partition(b"\r\n\r\n")
        headers = head.decode("utf-8", "replace")
        name = re.search(r'(?i)content-disposition:[^\r\n]*;\s*name="([^"]*)"', headers)
        if not found or name is None:
            wrong("STRICT_FORM", "Each part of a form has a name", FILES)
        if name[1] in files or name[1] in fields or (name[1] == "payload_json" and payload is not None):
            wrong("STRICT_FORM", f"Two parts of the form are called {name[1]}", FILES)
        filename = re.search(r'(?i)content-disposition:[^\r\n]*;\s*filename="([^"]*)"', headers)
        media = re.search(r"(?i)content-type:\s*([^\r\n]+)", headers)
        if name[1] == "payload_json":
            payload = content
        elif filename is not None:
            files[name[1]] = (filename[1], media[1].strip() if media else "application/octet-stream", content)
        else:
            fields[name[1]] = content.decode("utf-8", "replace")
    return payload, fields, files


def json_of(body: bytes) -> Any:
    try:
        return json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refused(plain(400, 50109, "The request body contains invalid JSON.", ERRORS)) from None


def wrong(code: str, said: str, page: str = HTTP) -> NoReturn:
    raise Refused(invalid([Problem((), code, said)], page))


def _no_constant(word: str) -> NoReturn:
    raise ValueError(f"{word} is no JSON")
