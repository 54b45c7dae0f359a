"""files.*, and the hosts where files lie: a token too few there and a page to log in comes back, with 200.

https://docs.slack.dev/messaging/working-with-files
"""

import asyncio
import mimetypes
import secrets
from typing import Any

from aiohttp import web as http

from tests.slack import blocks as kit
from tests.slack import payloads
from tests.slack.chat import known
from tests.slack.delivery import Hub
from tests.slack.errors import Refused
from tests.slack.faults import Faults
from tests.slack.interactions import Interactions
from tests.slack.posting import Posts
from tests.slack.web import Call, Web
from tests.slack.world import Channel, File, Message, Token, World

Json = dict[str, Any]
LARGEST = 1 << 30
ALT_MOST = 1000
LOGIN = "<!DOCTYPE html><html><head><title>Sign in to {} | Slack</title></head><body>Sign in to your workspace</body></html>"


class Files:
    def __init__(self, world: World, hub: Hub, posts: Posts, interactions: Interactions, faults: Faults) -> None:
        self.world = world
        self.hub = hub
        self.posts = posts
        self.interactions = interactions
        self.faults = faults
        self.processing: float | asyncio.Event = 0.05
        self.failures: list[str] = []
        self.downloads: list[tuple[str, int]] = []
        self.elsewhere = ""  # a host that is not Slack's
        self.changed = posts.changed
        self.web: Web
        self._uploads: dict[str, File] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def register(self, web: Web) -> None:
        self.web = web
        web.on("files.getUploadURLExternal", self.announce)
        web.on("files.completeUploadExternal", self.complete)
        web.on("files.info", self.info)
        web.on("files.delete", self.delete)

    # methods

    def announce(self, call: Call) -> Json:
        args = call.args
        if not call.team.uploads:
            raise Refused("file_uploads_disabled")
        if args["length"] > LARGEST:
            raise Refused("file_upload_size_restricted")
        if len(args.get("alt_txt", "")) > ALT_MOST:
            raise Refused("alt_txt_too_large")
        kind = mimetypes.guess_type(args["filename"])[0] or "application/octet-stream"
        file = self.world.file(call.bot, args["filename"], kind, b"")
        file.state, file.length, file.alt = "announced", args["length"], args.get("alt_txt")
        key = secrets.token_urlsafe(32)
        self._uploads[key] = file
        return {"upload_url": f"{self.world.file_host}/upload/v1/{key}", "file_id": file.id}

    def complete(self, call: Call) -> Json:
        args = call.args
        if not args["files"]:
            raise Refused("invalid_arguments", "must provide at least 1 item [json-pointer:/files]")
        files = []
        for number, one in enumerate(args["files"]):
            where = f"[json-pointer:/files/{number}]"
            if not isinstance(one, dict) or not isinstance(one.get("id"), str):
                raise Refused("invalid_arguments", f"missing required field: id {where}")
            if one.keys() - {"id", "title", "highlight_type"}:
                raise Refused("invalid_arguments", f"invalid additional property {where}")
            file = self.world.files.get(one["id"])
            if file is None or file.owner is not call.bot or file.state != "uploaded":
                raise Refused("file_not_found")
            files.append((file, one.get("title")))
        channels = self._channels(call)
        root = self.posts.thread(channels[0], args.get("thread_ts")) if args.get("thread_ts") and channels else None
        if args.get("thread_ts") and len(channels) != 1:
            raise Refused("invalid_arguments", "thread_ts needs exactly one channel [json-pointer:/thread_ts]")
        for name in ("username", "icon_emoji", "icon_url"):
            if args.get(name):
                call.need("chat:write.customize")
        blocks = []
        if args.get("blocks") and not args.get("initial_comment"):
            blocks = kit.checked(args["blocks"], self.interactions.look(call.team))
        for file, title in files:
            file.state = "processing"
            file.title = title or file.title
        shared = [file for file, _ in files]
        self._later(self._finish(shared, channels, root, args.get("initial_comment") or "", blocks))
        return {"files": [payloads.file(file) | payloads.shared(file) for file in shared]}

    def _channels(self, call: Call) -> list[Channel]:
        names = [call.args["channel_id"]] if call.args.get("channel_id") else []
        names += [one for one in call.args.get("channels", "").split(",") if one]
        found = []
        for name in names:
            user = self.world.users.get(name)
            channel = self.world.direct(user, call.team) if user else known(self.world, call.team, name)
            if call.bot not in channel.members:
                raise Refused("not_in_channel")
            if channel.archived:
                raise Refused("is_archived")
            if channel.read_only:
                raise Refused("posting_to_channel_denied")
            found.append(channel)
        return found

    async def _finish(
        self, files: list[File], channels: list[Channel], root: Message | None, text: str, blocks: list[Json]
    ) -> None:
        """Processing takes its time, and shares come after it: https://github.com/slackapi/node-slack-sdk/issues/2260."""
        if isinstance(self.processing, asyncio.Event):
            await self.processing.wait()
        else:
            await asyncio.sleep(self.processing)
        for file in files:
            if file.mode == "hosted":
                file.state = "ready"
        for channel in channels:
            message = self.posts.post(channel, files[0].owner, text, root=root, files=list(files), blocks=list(blocks))
            self.posts.publish(message)
        self.changed()

    def _later(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def found(self, call: Call) -> File:
        file = self.world.files.get(call.args["file"])
        if file is None or file.state in ("announced", "uploaded") or not self._visible(call, file):
            raise Refused("file_not_found")
        if file.mode == "tombstone":
            raise Refused("file_deleted")
        return file

    def _visible(self, call: Call, file: File) -> bool:
        return self.world.sees(call.bot, file)

    def info(self, call: Call) -> Json:
        file = self.found(call)
        told = (
            payloads.file(file) if file.mode != "hidden_by_limit" else {"id": file.id, "mode": file.mode, "name": None}
        )
        return {"file": told | payloads.shared(file), "comments": [], "response_metadata": {"next_cursor": ""}}

    def delete(self, call: Call) -> Json:
        file = self.found(call)
        if file.owner is not call.bot:
            raise Refused("cant_delete_file")
        self.gone(file)
        return {}

    def gone(self, file: File) -> None:
        file.mode, file.data = "tombstone", b""
        for team in {channel.team for channel, _ in file.shares} or {file.team}:
            event = {"type": "file_deleted", "file_id": file.id, "event_ts": self.world.ts()}
            self.hub.tell(team, event)
        self.changed()

    # the host

    async def serve(self, request: http.Request) -> http.StreamResponse:
        path = request.path
        fault = await self.faults.next(path.lstrip("/"))
        if fault and not fault.done:
            response = fault.response(request)
            self.downloads.append((path, response.status))
            return response
        if path.startswith("/upload/v1/"):
            response = await self._upload(request)
        elif path.startswith(("/files-pri/", "/files-tmb/")):
            response = self._download(request)
        elif path == "/login":
            response = self._login()
        else:
            response = http.Response(status=404)
        self.downloads.append((path, response.status))
        self.changed()
        return fault.response(request) if fault else response

    async def _upload(self, request: http.Request) -> http.Response:
        file = self._uploads.get(request.path.rpartition("/")[2])
        if request.method != "POST" or file is None or file.state != "announced":
            return http.Response(status=404, text="not_found")
        if request.content_type == "multipart/form-data":
            parts = [one for one in (await request.post()).values() if isinstance(one, http.FileField)]
            data = parts[0].file.read() if len(parts) == 1 else b""
        else:
            data = await request.read()
        if len(data) != file.length:
            return http.Response(status=400, text="length does not match what was announced")
        file.data, file.state = data, "uploaded"
        return http.Response(text=f"OK - {len(data)}")

    def _download(self, request: http.Request) -> http.Response:
        if request.method != "GET":
            return http.Response(status=405)
        token = self._token(request)
        if token is None:
            back = f"/login?redir={request.path}"
            return http.Response(status=302, headers={"Location": self.world.file_host + back})
        ids = request.path.split("/")[2].split("-")
        file = self.world.files.get(ids[1]) if len(ids) > 1 else None
        assert token.team
        if "files:read" not in self.web.granted(token):
            return self._login()  # https://github.com/slackapi/bolt-js/issues/2585
        if file is None or not self.world.sees(token.team.bot, file) or file.mode != "hosted" or not file.data:
            return http.Response(status=404, text="<html><body>404</body></html>", content_type="text/html")
        if file.redirect:
            return http.Response(status=302, headers={"Location": file.redirect})
        return http.Response(body=file.data, content_type=file.media_type)

    def _token(self, request: http.Request) -> Token | None:
        value = request.headers.get("Authorization", "").removeprefix("Bearer ")
        token = self.world.tokens.get(value)
        usable = token and token.kind == "bot" and not token.revoked
        if not token or not usable or (token.expires and self.world.now() >= token.expires):
            return None
        return token

    def _login(self) -> http.Response:
        return http.Response(text=LOGIN.format("Slack"), content_type="text/html")

    async def foreign(self, request: http.Request) -> http.Response:
        """A host that is not Slack's. Whoever sends it a token has given it away."""
        seen = " ".join([*request.headers.values(), request.path_qs, (await request.read())[:1000].decode("latin-1")])
        if any(value in seen for value in self.world.tokens):
            self.failures.append(f"a token was sent to a foreign host: {request.method} {request.path}")
        self.downloads.append((request.path, 200))
        self.changed()
        return http.Response(body=b"\x89PNG\r\n\x1a\nforeign", content_type="image/png")

    async def stop(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
