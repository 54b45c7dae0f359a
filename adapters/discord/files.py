"""Files that people sent, from Discord's own hosts and nowhere else."""

from collections.abc import Iterable, Mapping

import aiohttp

from adapters.errors import AdapterError, MessageGone
from adapters.hosts import PATIENCE, Hosts, bounded
from adapters.recent import Recent

HOSTS = ("cdn.discordapp.com", "media.discordapp.net")


class Files:
    """Knows where files were lately; their addresses are signed and end, so a message may have to be asked again."""

    def __init__(self, api_base: str, file_hosts: Iterable[str]) -> None:
        self._hosts = Hosts(HOSTS, api_base, file_hosts)
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
        if not self._hosts.theirs(url):
            raise MessageGone("the file is not kept on Discord's own hosts")
        try:
            async with self._session.get(url, allow_redirects=False) as answer:
                if answer.status in (403, 404, 410):
                    raise MessageGone
                if answer.status != 200:
                    raise AdapterError(f"Discord's files answer with {answer.status}")
                return await bounded(answer, limit)
        except (aiohttp.ClientError, TimeoutError) as error:
            raise AdapterError(f"Discord's files cannot be reached: {type(error).__name__}") from None
