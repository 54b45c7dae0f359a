"""Attachments, served from another host by signed links that expire: https://discord.com/developers/docs/reference#signed-attachment-cdn-urls."""

import hashlib
import hmac
from urllib.parse import quote

from aiohttp import web

from tests.discord.faults import Faults, broken
from tests.discord.world import Attachment, World

LIFETIME = 24 * 3600  # seconds


class Cdn:
    def __init__(self, world: World, faults: Faults) -> None:
        self.base = ""
        self.failures: list[str] = []
        self._world = world
        self._faults = faults
        self._key = hashlib.sha256(b"of this server only").digest()
        world.sign = self.link

    def link(self, attachment: Attachment) -> str:
        path = f"/{attachment.place}/{attachment.id}/{quote(attachment.filename)}"
        now = int(self._world.now().timestamp())
        since, until = f"{now:x}", f"{now + LIFETIME:x}"
        return f"{self.base}{path}?ex={until}&is={since}&hm={self._hand(path, since, until)}&"

    def _hand(self, path: str, since: str, until: str) -> str:
        return hmac.new(self._key, f"{path} {since} {until}".encode(), "sha256").hexdigest()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        if "Authorization" in request.headers:
            self.failures.append(f"a token was sent to the CDN with {request.method} {request.path}")
        fault = await self._faults.next(request.method, request.path)
        if fault and fault.status and fault.status >= 300:
            return web.Response(status=fault.status)
        answer = self._answer(request)
        if fault and fault.status is None:
            return await broken(request, answer)
        return answer

    def _answer(self, request: web.Request) -> web.Response:
        if request.method != "GET":
            return web.Response(status=405)
        until, since, hand = (request.query.get(one, "") for one in ("ex", "is", "hm"))
        if not hmac.compare_digest(hand, self._hand(quote(request.path), since, until)):
            return web.Response(status=404, text="This content is no longer available.")
        if int(until, 16) < self._world.now().timestamp():
            return web.Response(status=404, text="This content is no longer available.")
        id = request.path.split("/")[-2]
        found = self._world.attachments.get(int(id)) if id.isdecimal() else None
        if found is None or found.deleted:
            return web.Response(status=404)
        return web.Response(body=found.data, headers={"Content-Type": found.media_type})
