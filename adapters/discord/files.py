"""Files that people sent, from Discord's own hosts and nowhere else."""

from collections.abc import Iterable, Mapping
from urllib.parse import urlsplit

import aiohttp

from adapters.errors import AdapterError, FileTooLarge, MessageGone
from adapters.recent import Recent

HOSTS = ("cdn.discordapp.com", "media.discordapp.net")
PATIENCE = aiohttp.ClientTimeout(total=120, connect=15, sock_read=30)
CHUNK = 64 * 1024


class Files:
    """Knows where files were lately; their addresses are signed and end, so a message may have to be asked again."""

    def __init__(self, api_base: str, file_hosts: Iterable[str]) -> None:
        self._hosts = {*HOSTS, *file_hosts, urlsplit(api_base).netloc.lower()}
        self._plain = {host for host in self._hosts if host not in HOSTS}  # may be reached without TLS
        self._urls: Recent[str] = Recent(2_000)

    async def open(self) -> None:
        # No cookies, no credentials: the token is for the API alone.
        self._session = aiohttp.ClientSession(timeout=PATIENCE, cookie_jar=aiohttp.DummyCookieJar())

    async def close(self) -> None:
        await self._session.close()

    def remember(self, urls: Mapping[str, str]) -> None:
        for key, url in urls.items():
            self._urls.add(key, url)

    def where(self, key: str) -> str | None:
        return self._urls.get(key)

    async def read(self, url: str, limit: int) -> bytes:
        """Raises MessageGone where there is nothing (any more), FileTooLarge past `limit` bytes."""
        if not self._is_theirs(url):
            raise MessageGone("the file is not kept on Discord's own hosts")
        try:
            async with self._session.get(url, allow_redirects=False) as answer:
                if answer.status in (403, 404, 410):
                    raise MessageGone
                if answer.status != 200:
                    raise AdapterError(f"Discord's files answer with {answer.status}")
                if answer.content_length is not None and answer.content_length > limit:
                    raise FileTooLarge(answer.content_length, limit)
                data = bytearray()
                async for chunk in answer.content.iter_chunked(CHUNK):
                    data += chunk
                    if len(data) > limit:
                        raise FileTooLarge(None, limit)
                return bytes(data)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise AdapterError(f"Discord's files cannot be reached: {type(error).__name__}") from None

    def _is_theirs(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
            host = parts.netloc.lower()
        except ValueError:
            return False
        return (parts.scheme == "https" and host in self._hosts) or (parts.scheme == "http" and host in self._plain)
