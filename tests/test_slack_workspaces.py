"""`overpaint run` for two workspaces that install the app: signed requests, the built-in model, a restart."""

import signal
from pathlib import Path

import pytest

from tests.adapters.test_slack import free_port, told_at
from tests.adapters.test_slack_installs import House
from tests.slack.server import SlackServer
from tests.slack.world import Message
from tests.story import PATIENCE, Program

KEY = "nobody guesses this, and it is long enough"


async def answered(house: House, root: Message, pictures: int) -> None:
    """Waits for as many pictures under a message."""

    def shown() -> list[Message]:
        below = [one for one in house.server.messages(house.channel) if one.thread_ts == root.ts]
        ours = [one for one in below if one.author is house.team.bot]
        return [one for one in ours if any(block["type"] == "image" for block in one.blocks or ())]

    await house.server.until(lambda: len(shown()) == pictures, PATIENCE)


@pytest.mark.timeout(240)
async def test_two_workspaces_are_served_by_one_program(tmp_path: Path) -> None:
    port = free_port()
    async with SlackServer(mode="http") as server:
        told_at(server, port)
        server.oauth.redirect_urls = {f"http://127.0.0.1:{port}/slack/oauth"}
        server.oauth.rotation = True
        settings = {
            "OVERPAINT_SLACK__CLIENT_ID": server.oauth.client_id,
            "OVERPAINT_SLACK__CLIENT_SECRET": server.oauth.client_secret,
            "OVERPAINT_SLACK__SIGNING_SECRET": server.signing_secret,
            "OVERPAINT_SLACK__ENCRYPTION_KEY": KEY,
            "OVERPAINT_SLACK__PORT": str(port),
            "OVERPAINT_SLACK__API_BASE": server.api_base,
            "OVERPAINT_FILE_HOSTS": server.files.removeprefix("http://"),
        }
        program = Program(tmp_path, settings, f"ready: slack http://127.0.0.1:{port}")
        houses = [House(server, name) for name in ("Acme", "Bell")]
        try:
            await program.start()
            assert await server.verify()
            roots = []
            for house in houses:
                status, page = await server.install(house.person, f"http://127.0.0.1:{port}/slack/oauth")
                assert (status, f"I am in {house.team.name} now" in page) == (200, True)
                await server.invite(house.channel)
                roots.append(await house.say("a robot on the beach", mention=True))
            for house, root in zip(houses, roots, strict=True):
                await answered(house, root, 1)
            await program.end(signal.SIGTERM)
            await program.start()
            for house, root in zip(houses, roots, strict=True):
                await house.say("make it night", thread=root)
            for house, root in zip(houses, roots, strict=True):
                await answered(house, root, 2)
                numbers = [text for text in house.posts if text.startswith("#")]
                assert [text.partition(" ")[0] for text in numbers] == ["#1", "#2"]  # each counts for itself
                assert len([text for text in house.posts if text.startswith("Hello!")]) == 1
            await program.end(signal.SIGTERM)
        finally:
            await program.kill()
        data = b"".join(path.read_bytes() for path in program.data.glob("overpaint.sqlite*"))
        assert not any(house.team.bot_token.encode() in data for house in houses)
        assert KEY.encode() not in data
        assert "Traceback" not in program.log
        assert server.failures == []
