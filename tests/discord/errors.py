"""Refusals in Discord's own words. Codes and words: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json."""

from typing import Any

WORDS: dict[int, tuple[int, str]] = {  # code: (HTTP status, message)
    0: (401, "401: Unauthorized"),
    10003: (404, "Unknown Channel"),
    10004: (404, "Unknown Guild"),
    10007: (404, "Unknown Member"),
    10008: (404, "Unknown Message"),
    10013: (404, "Unknown User"),
    10014: (400, "Unknown Emoji"),
    10015: (404, "Unknown Webhook"),
    10062: (404, "Unknown interaction"),
    10063: (404, "Unknown application command"),
    10065: (404, "Unknown application command permissions"),
    20012: (403, "You are not authorized to perform this action on this application"),
    20028: (429, "The write action you are performing on the channel has hit the write rate limit."),
    30046: (429, "Maximum number of edits to messages older than 1 hour reached. Try again later."),
    40005: (413, "Request entity too large"),
    40060: (400, "Interaction has already been acknowledged."),
    40333: (403, "internal network error"),
    50001: (403, "Missing Access"),
    50003: (400, "Cannot execute action on a DM channel"),
    50005: (403, "Cannot edit a message authored by another user"),
    50006: (400, "Cannot send an empty message"),
    50007: (403, "Cannot send messages to this user"),
    50008: (400, "Cannot send messages in a non-text channel"),
    50013: (403, "Missing Permissions"),
    50021: (403, "Cannot execute action on a system message"),
    50024: (400, "Cannot execute action on this channel type"),
    50027: (401, "Invalid Webhook Token"),
    50033: (400, "Invalid Recipient(s)"),
    50035: (400, "Invalid Form Body"),
    50083: (400, "Thread is archived"),
    50278: (403, "Cannot send messages to this user due to having no mutual guilds"),
    160002: (403, "Cannot reply without permission to read message history"),
    160004: (400, "A thread has already been created for this message"),
    160005: (403, "Thread is locked"),
}


class Refused(Exception):
    """Discord says no; `body` is its JSON."""

    def __init__(self, code: int, *, errors: dict[str, Any] | None = None, retry_after: float | None = None) -> None:
        self.code = code
        self.status, words = WORDS[code]
        self.body: dict[str, Any] = {"message": words, "code": code}
        if errors is not None:
            self.body["errors"] = errors
        if retry_after is not None:
            self.body |= {"retry_after": round(retry_after, 3), "global": False}
        super().__init__(f"{self.status} {code}: {words}")


def wrong_form(field: str, code: str, words: str) -> Refused:
    """A refusal with a tree of errors; the field is a path such as `attachments.0.id`."""
    tree: dict[str, Any] = {"_errors": [{"code": code, "message": words}]}
    for part in reversed(field.split(".")):
        tree = {part: tree}
    return Refused(50035, errors=tree)
