"""What Slack refuses, in our words."""

from collections.abc import Iterator
from contextlib import contextmanager

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed, RateLimited

GONE = (
    *("message_not_found", "thread_not_found", "cannot_reply_to_message", "channel_not_found"),
    *("file_not_found", "file_deleted", "expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"),
)
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
    "user_not_in_channel": "whoever asked is not in that channel any more",
    "is_archived": "that channel is archived",
    "restricted_action": "only some people may post in that channel",
    "restricted_action_read_only_channel": "only some people may post in that channel",
    "messages_tab_disabled": "the app's page does not allow direct messages: switch them on under App Home",
    "token_revoked": "Slack does not take the token any more: install the app again",
    "token_expired": "Slack does not take the token any more: install the app again",
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


def retry_after(error: SlackApiError) -> float | None:
    """The seconds that Slack wants us to wait; None where it is about something else."""
    if error.response is None or (error.response.status_code != 429 and reason(error) != "ratelimited"):
        return None
    try:
        return float(error.response.headers.get("Retry-After", 1))
    except (TypeError, ValueError):
        return 1.0


def _ours(error: SlackApiError, limit: int) -> AdapterError:
    code = reason(error)
    status = error.response.status_code if error.response is not None else 500
    if (seconds := retry_after(error)) is not None:
        return RateLimited(seconds)
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
