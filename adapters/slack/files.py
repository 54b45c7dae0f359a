"""Files that people sent and that we send: from and to Slack's own hosts, the token to no other."""

import asyncio
from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any
from urllib.parse import urljoin

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.errors import AdapterError, FileTooLarge, MessageGone, NotAllowed
from adapters.hosts import Hosts, bounded
from adapters.slack import normalize
from adapters.slack.client import patiently
from adapters.slack.doors import reason, translated
from adapters.slack.render import described
from adapters.thread import File

HOSTS = ("files.slack.com", "files-origin.slack.com", "slack-files.com", "slack.com", "files.slack-edge.com")
MOST_MOVES = 3
ALT = 1000  # characters
PAUSES = (0.1, 0.2, 0.4, 0.8, *(1.6,) * 20)  # seconds between looks at whether Slack is done with a picture
LAST_PAUSES = (1.0, 2.0, 4.0)  # where a picture is said to be done and cannot be shown yet
GONE = "the file was deleted, or the workspace's limit hides it"


class Files:
    """The client's token is shown to Slack's own hosts, to the host of `api_base`, and to those that the settings name."""

    def __init__(
        self, client: AsyncWebClient, session: aiohttp.ClientSession, api_base: str, file_hosts: Iterable[str]
    ) -> None:
        self._client = client
        self._session = session
        self._hosts = Hosts(HOSTS, api_base, file_hosts)

    def theirs(self, url: str) -> bool:
        """Whether the token may be shown there."""
        return self._hosts.theirs(url)

    async def info(self, id: str) -> Mapping[str, Any]:
        """What Slack knows of a file. Raises MessageGone where it is deleted, or hidden by the workspace's limits."""
        try:
            told: Mapping[str, Any] = (await patiently(lambda: self._client.files_info(file=id)))["file"]
        except MessageGone:
            raise MessageGone(GONE) from None
        if told.get("mode") in normalize.GONE:
            raise MessageGone(GONE)
        return told

    async def read(self, id: str, limit: int) -> bytes:
        """Raises FileTooLarge past `limit` bytes."""
        told = await self.info(id)
        if isinstance(told.get("size"), int) and told["size"] > limit:
            raise FileTooLarge(told["size"], limit)
        url = str(told.get("url_private_download") or told.get("url_private") or "")
        wants_page = str(told.get("mimetype", "")).startswith("text/html")
        try:
            for _ in range(MOST_MOVES + 1):
                if not self.theirs(url):
                    raise MessageGone("the file is not kept on Slack's own hosts")
                headers = {"Authorization": f"Bearer {self._client.token}"}
                async with self._session.get(url, headers=headers, allow_redirects=False) as answer:
                    if answer.status in (301, 302, 303, 307, 308):
                        url = urljoin(url, answer.headers.get("Location", ""))
                        continue
                    return await self._body(answer, limit, wants_page=wants_page)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise AdapterError(f"Slack's files cannot be reached: {type(error).__name__}") from None
        raise MessageGone("the file moved too often")

    async def _body(self, answer: aiohttp.ClientResponse, limit: int, *, wants_page: bool) -> bytes:
        if answer.status in (403, 404, 410):
            raise MessageGone
        if answer.status != 200:
            raise AdapterError(f"Slack's files answer with {answer.status}")
        if answer.content_type == "text/html" and not wants_page:  # a login page, with 200
            raise NotAllowed("the app needs the scope files:read: add it on the app's page and install it again")
        return await bounded(answer, limit)

    async def send(self, file: File) -> str:
        """Uploads a file that is shown nowhere yet, waits until it can be, and gives its id."""
        told = described(file)
        with translated(len(file.data)):
            place = await self._client.files_getUploadURLExternal(
                filename=file.name, length=len(file.data), alt_txt=told[:ALT]
            )
            async with self._session.post(str(place["upload_url"]), data=BytesIO(file.data)) as answer:
                if answer.status != 200:
                    raise AdapterError(f"Slack's upload answers with {answer.status}")
            id = str(place["file_id"])
            await self._client.files_completeUploadExternal(files=[{"id": id, "title": told[:200]}])
        for pause in PAUSES:
            if (await self.info(id)).get("mimetype"):  # empty until Slack has looked at it
                return id
            await asyncio.sleep(pause)
        raise AdapterError("Slack takes too long to look at the picture")


async def once_ready(call: Any) -> Mapping[str, Any]:
    """Posts blocks; a picture that Slack does not take yet is waited for."""
    for pause in (*LAST_PAUSES, None):
        try:
            answer: Mapping[str, Any] = await call()
        except SlackApiError as error:
            if (
                pause is None
                or reason(error) != "invalid_blocks"
                or "invalid slack file" not in str(error.response.data)
            ):
                raise
            await asyncio.sleep(pause)
        else:
            return answer
    raise AssertionError
