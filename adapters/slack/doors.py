"""What Slack refuses, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed, RateLimited

GONE = ("message_not_found", "thread_not_found", "channel_not_found", "file_not_found", "file_deleted", "trigger_expired",
        "trigger_exchanged", "expired_trigger_id", "invalid_trigger_id", "no_such_subtype")  # fmt: skip
LATER = (
    "internal_error",
    "fatal_error",
    "service_unavailable",
    "request_timeout",
    "team_added_to_org",
    "ekm_access_denied",
)
WORDS = {
    "not_in_channel": "I am not in that channel: invite me with /invite",
    "is_archived": "that channel is archived",
    "token_revoked": "Slack does not take the token any more: install the app again",
    "account_inactive": "the app was removed from the workspace: install it again",
    "invalid_auth": "Slack does not take the token: copy it again from the app's page",
    "not_authed": "Slack does not take the token: copy it again from the app's page",
}


@contextmanager
def translated(limit: int = 0) -> Iterator[None]:
    """Raises our errors for theirs. What neither we nor waiting can mend is NotAllowed; anything else may be tried again."""
    try:
        yield
    except SlackApiError as error:
        raise _ours(error, limit) from None
    except (SlackClientError, aiohttp.ClientError, OSError, TimeoutError) as error:
        raise AdapterError(f"Slack cannot be reached: {type(error).__name__}") from None


def reason(error: SlackApiError) -> str:
    """Slack's own name of what is wrong."""
    data = error.response.data if error.response is not None else {}
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _ours(error: SlackApiError, limit: int) -> AdapterError:
    code = reason(error)
    status = error.response.status_code if error.response is not None else 500
    if status == 429 or code == "ratelimited":
        return RateLimited(float(error.response.headers.get("Retry-After", 1)))
    if code in GONE:
        return MessageGone()
    if code in ("file_too_large", "file_upload_size_restricted"):
        return FileTooLarge(None, limit)
    if status >= 500 or code in LATER:
        return AdapterError(f"Slack answers with {code or status}")
    if code == "missing_scope":
        needed = error.response.data.get("needed") if isinstance(error.response.data, dict) else None
        return NotAllowed(f"the app needs the scope {needed}: add it on the app's page and install it again")
    return NotAllowed(WORDS.get(code, f"Slack does not allow this: {code or status}"))
