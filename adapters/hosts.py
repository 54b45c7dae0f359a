"""Whom files are fetched from: a platform's own hosts, and those that the settings name."""

from collections.abc import Iterable
from urllib.parse import urlsplit

import aiohttp

from adapters.errors import FileTooLarge

PATIENCE = aiohttp.ClientTimeout(total=120, connect=15, sock_read=30)
CHUNK = 64 * 1024


class Hosts:
    """`own` are reached by TLS alone; the host of `api_base` and `more` (proxies, tests) without it, too."""

    def __init__(self, own: Iterable[str], api_base: str, more: Iterable[str]) -> None:
        self._own = set(own)
        self._plain = {*more, urlsplit(api_base).netloc.lower()} - self._own

    def theirs(self, url: str) -> bool:
        """Whether an address is one of theirs."""
        try:
            parts = urlsplit(url)
            host = parts.netloc.lower()
        except ValueError:
            return False
        return (parts.scheme == "https" and host in self._own | self._plain) or (
            parts.scheme == "http" and host in self._plain
        )


async def bounded(answer: aiohttp.ClientResponse, limit: int) -> bytes:
    """The body, of which no more is read than may be. Raises FileTooLarge past `limit` bytes."""
    if answer.content_length is not None and answer.content_length > limit:
        raise FileTooLarge(answer.content_length, limit)
    data = bytearray()
    async for chunk in answer.content.iter_chunked(CHUNK):
        data += chunk
        if len(data) > limit:
            raise FileTooLarge(None, limit)
    return bytes(data)
