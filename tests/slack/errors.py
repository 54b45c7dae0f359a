"""How Slack says no: always 200 with a word of its own, but for limits and its own faults."""

from typing import Any

Json = dict[str, Any]

PAGE = "https://docs.slack.dev/reference/methods/chat.postMessage#errors"
COMMON = set(
    # every method's page lists these beside its own: PAGE
    "access_denied accesslimited account_inactive deprecated_endpoint ekm_access_denied enterprise_is_restricted "
    "fatal_error internal_error invalid_arg_name invalid_arguments invalid_array_arg invalid_auth invalid_charset "
    "invalid_form_data invalid_json invalid_post_type json_not_object method_deprecated missing_post_type missing_scope "
    "no_permission not_allowed_token_type not_authed org_login_required ratelimited request_timeout service_unavailable "
    "team_access_not_granted team_added_to_org token_expired token_revoked two_factor_setup_required unknown_method".split()
)
BEYOND: dict[str, dict[str, str]] = {
    # what the reference leaves out, and who has seen it
    "chat.postMessage": {
        "invalid_thread_ts": "https://github.com/jenkinsci/slack-plugin/issues/584",
        "thread_not_found": "https://github.com/slackapi/bolt-js/issues/2307",
    },
    "chat.postEphemeral": {
        "invalid_thread_ts": "https://github.com/jenkinsci/slack-plugin/issues/584",
        "thread_not_found": "https://github.com/slackapi/bolt-js/issues/2307",
        "user_not_found": "https://docs.slack.dev/reference/methods/users.info#errors",
    },
    "files.completeUploadExternal": {
        "invalid_thread_ts": "https://github.com/jenkinsci/slack-plugin/issues/584",
        "thread_not_found": "https://github.com/slackapi/bolt-js/issues/2307",
        "is_archived": "https://docs.slack.dev/reference/methods/chat.postMessage#errors",
    },
    "oauth.v2.access": {"code_already_used": "https://docs.slack.dev/reference/methods/oauth.access#errors"},
}


class Refused(Exception):
    """The platform said no."""

    def __init__(
        self, error: str, *messages: str, status: int = 200, headers: dict[str, str] | None = None, **more: Any
    ) -> None:
        super().__init__(error)
        self.error = error
        self.status = status
        self.headers = headers or {}
        self.body: Json = {"ok": False, "error": error} | more
        if messages:
            self.body["response_metadata"] = {"messages": [f"[ERROR] {one}" for one in messages]}


class Impossible(Exception):
    """Slack's own client would not let a person do this."""
