"""Several workspaces that install the app themselves, over real sockets against the strict server, and the real file."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest

from adapters.errors import MessageGone, NotAllowed
from adapters.slack import install
from adapters.slack.adapter import SlackAdapter
from adapters.slack.install import OAuth
from adapters.thread import Author, MessageRef, Reply
from bot.installations import Installations
from bot.ledger import Ledger
from engine.database import Database
from tests.adapters.contract import PNG, Ear, listening, picture
from tests.adapters.test_slack import free_port, told_at
from tests.slack.server import SlackServer
from tests.slack.world import Channel, Message, Team, User

pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")  # slack_sdk still uses it
KEY = "nobody guesses this, and it is long enough"


class House:
    """A workspace with one person and one channel, to which our bot comes as soon as the app is installed."""

    def __init__(self, server: SlackServer, name: str) -> None:
        self.server = server
        self.team: Team = server.team(name, installed=False)
        self.person: User = server.person(self.team, f"{name}'s Ada")
        self.channel: Channel = server.channel(self.team, "studio", bot=False)

    async def install(self, adapter: SlackAdapter) -> tuple[int, str]:
        done = await self.server.install(self.person, f"{adapter.address}{install.PATH}")
        if self.team.bot not in self.channel.members:
            await self.server.invite(self.channel)
        return done

    async def say(self, text: str, **more: object) -> Message:
        return await self.server.say(self.person, self.channel, text, **more)  # type: ignore[arg-type]

    def ref(self, message: Message) -> MessageRef:
        return MessageRef("slack", f"{self.team.id}/{self.channel.id}", message.ts)

    @property
    def posts(self) -> list[str]:
        return [one.text for one in self.server.messages(self.channel) if one.author is self.team.bot]


@pytest.fixture
async def server() -> AsyncIterator[SlackServer]:
    async with SlackServer(mode="http") as server:
        yield server
        assert server.failures == []


@pytest.fixture
def acme(server: SlackServer) -> House:
    return House(server, "Acme")


@pytest.fixture
def bell(server: SlackServer) -> House:
    return House(server, "Bell")


@asynccontextmanager
async def served(server: SlackServer, folder: Path, key: str | None = None) -> AsyncIterator[tuple[SlackAdapter, Ear]]:
    """An adapter that runs, with what is kept in the folder."""
    port = free_port()
    told_at(server, port)
    server.oauth.redirect_urls = {f"http://127.0.0.1:{port}{install.PATH}"}
    async with Database.open(folder / "overpaint.sqlite", Ledger.schema) as database:
        oauth = OAuth(
            client_id=server.oauth.client_id,
            client_secret=server.oauth.client_secret,
            installations=Installations(database, key),
        )
        async with (
            SlackAdapter(
                signing_secret=server.signing_secret,
                port=port,
                oauth=oauth,
                api_base=server.api_base,
                file_hosts=[server.files.partition("//")[2]],
            ) as adapter,
            listening(adapter, datetime.now(UTC)) as ear,
        ):
            yield adapter, ear


def renewals(server: SlackServer) -> int:
    return len([1 for name, given, _ in server.requests if name == "oauth.v2.access" and "refresh_token" in given])


async def test_each_workspace_is_heard_and_answered_by_its_own_token(
    server: SlackServer, acme: House, bell: House, tmp_path: Path
) -> None:
    async with served(server, tmp_path) as (adapter, ear):
        for house in (acme, bell):
            status, page = await house.install(adapter)
            assert (status, f"I am in {house.team.name} now" in page) == (200, True)
        for house in (acme, bell):
            asked = await house.say("a robot", mention=True)
            heard = await ear.message(house.ref(asked))
            assert (heard.text, heard.to_us, heard.author.name) == ("a robot", True, house.person.name)
            await adapter.post(Reply(text=f"here, {house.team.name}"), heard.ref, key=str(heard.ref))
            assert house.posts == [f"here, {house.team.name}"]


async def test_nothing_of_one_workspace_is_reachable_from_another(
    server: SlackServer, acme: House, bell: House, tmp_path: Path
) -> None:
    async with served(server, tmp_path) as (adapter, ear):
        for house in (acme, bell):
            await house.install(adapter)
        theirs = await ear.message(acme.ref(await acme.say("mine", files=[("a.png", "image/png", PNG)])))
        ours = await ear.message(bell.ref(await bell.say("a robot")))
        crossed = MessageRef("slack", f"{bell.team.id}/{acme.channel.id}", theirs.ref.message)
        with pytest.raises(MessageGone):
            await adapter.thread(crossed)
        (file,) = theirs.attachments
        assert await adapter.download(file, 1 << 20) == PNG
        stolen = type(file)(
            **{**{n: getattr(file, n) for n in file.__slots__}, "key": file.key.replace(acme.team.id, bell.team.id)}
        )
        with pytest.raises((MessageGone, NotAllowed)):
            await adapter.download(stolen, 1 << 20)
        for author in (acme.person, bell.person):
            assert not await adapter.may_show(theirs.ref, ours.ref, Author(author.id, author.name))
        with pytest.raises(MessageGone):
            await adapter.post(Reply(text="hello"), crossed, key="k")
        with pytest.raises(MessageGone):
            await adapter.post(Reply(text="hello"), MessageRef("slack", "T000/C000", "1.0"), key="k")


async def test_what_was_installed_is_there_after_a_restart(server: SlackServer, acme: House, tmp_path: Path) -> None:
    async with served(server, tmp_path) as (adapter, _):
        await acme.install(adapter)
    async with served(server, tmp_path) as (adapter, ear):
        heard = await ear.message(acme.ref(await acme.say("a robot")))
        await adapter.post(Reply(text="here", files=(picture(),)), heard.ref, key=str(heard.ref))
        assert acme.posts == ["here"]


@pytest.mark.parametrize("wrong", ["state", "cookie", "no state", "code", "twice", "no", "slow"])
async def test_an_installation_that_did_not_begin_here_or_ended_wrong_installs_nothing(
    wrong: str, server: SlackServer, acme: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(server, tmp_path) as (adapter, _), aiohttp.ClientSession() as browser:
        here = f"{adapter.address}{install.PATH}"
        async with browser.get(here, allow_redirects=False) as begun:
            consent, cookie = begun.headers["Location"], begun.headers["Set-Cookie"].partition(";")[0]
            assert "HttpOnly" in begun.headers["Set-Cookie"]
        back = server.oauth.consent(acme.person, consent)
        state = back.rpartition("state=")[2]
        match wrong:
            case "state":
                back = back.replace(state, "another")
                cookie = "slack-app-oauth-state=another"
            case "cookie":
                cookie = "slack-app-oauth-state=another"
            case "no state":
                back = back.partition("&state=")[0]
            case "code":
                back = f"{here}?code=another&state={state}"
            case "no":
                back = f"{here}?error=access_denied&state={state}"
            case "slow":
                monkeypatch.setattr(install, "STATE_HOLDS", 0)
            case "twice":
                async with browser.get(back, headers={"Cookie": cookie}) as first:
                    assert first.status == 200
                server.uninstall(acme.team)
                await server.until(lambda: all(one.acknowledged for one in server.deliveries))
        async with browser.get(back, headers={"Cookie": cookie}, allow_redirects=False) as page:
            text = await page.text()
            assert page.status == (200 if wrong == "no" else 400 if wrong in ("cookie", "no state") else 401), text
            assert f'href="{install.PATH}"' in text  # the way to begin again
            assert page.headers["Referrer-Policy"] == "no-referrer"
        assert len([1 for name, *_ in server.requests if name == "oauth.v2.access"]) == {"code": 1, "twice": 1}.get(
            wrong, 0
        )


async def test_slack_that_does_not_answer_leaves_a_word_and_a_way_back(
    server: SlackServer, acme: House, tmp_path: Path
) -> None:
    async with served(server, tmp_path) as (adapter, _):
        server.fault("oauth.v2.access", None, times=10)
        status, page = await server.install(acme.person, f"{adapter.address}{install.PATH}")
        assert (status, "Slack does not answer" in page, f'href="{install.PATH}"' in page) == (502, True, True)


async def test_a_name_is_shown_as_it_is_written(server: SlackServer, tmp_path: Path) -> None:
    sly = House(server, "<script>alert(1)</script>")
    async with served(server, tmp_path) as (adapter, _):
        _, page = await sly.install(adapter)
        assert "<script>" not in page
        assert "&lt;script&gt;" in page


# tokens that expire


async def test_a_token_that_expired_is_renewed_once_for_all_who_need_it(
    acme_of: "Rotating",
) -> None:
    async with acme_of.served() as (adapter, heard):
        first = acme_of.house.team.bot_token
        acme_of.ahead = timedelta(hours=13)
        await asyncio.gather(
            *(adapter.post(Reply(text=f"here {n}"), heard, key=f"{heard}#{n}") for n in range(4)),
        )
        assert sorted(acme_of.house.posts) == [f"here {n}" for n in range(4)]
        assert (renewals(acme_of.server), acme_of.house.team.bot_token == first) == (1, False)
    async with acme_of.served() as (adapter, heard):  # the new one was kept
        await adapter.post(Reply(text="again"), heard, key="k")
        assert (acme_of.house.posts[-1], renewals(acme_of.server)) == ("again", 1)


async def test_a_token_that_will_expire_is_renewed_before(acme_of: "Rotating", monkeypatch: pytest.MonkeyPatch) -> None:
    async with acme_of.served() as (adapter, heard):
        assert renewals(acme_of.server) == 0
        monkeypatch.setattr(install, "RENEWED_BEFORE", 13 * 3600)
        await adapter.post(Reply(text="here"), heard, key=str(heard))
        assert renewals(acme_of.server) >= 1
        assert "token_expired" not in [answer.get("error") for _, _, answer in acme_of.server.requests]


async def test_a_token_that_cannot_be_renewed_yet_goes_on_while_it_holds(
    acme_of: "Rotating", monkeypatch: pytest.MonkeyPatch
) -> None:
    async with acme_of.served() as (adapter, heard):
        monkeypatch.setattr(install, "RENEWED_BEFORE", 13 * 3600)
        acme_of.server.fault("oauth.v2.access", 500, times=100)
        for n in range(3):
            await adapter.post(Reply(text=f"here {n}"), heard, key=f"{heard}#{n}")
        assert acme_of.house.posts == ["here 0", "here 1", "here 2"]
        assert (
            len([1 for name, *_ in acme_of.server.requests if name == "oauth.v2.access"]) == 2
        )  # the code, and one try


class Rotating:
    """An app whose tokens expire, on a server whose time can be put forward."""

    def __init__(self, server: SlackServer, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.house = House(server, "Acme")
        self.ahead = timedelta()
        server.oauth.rotation = True

    @asynccontextmanager
    async def served(self) -> AsyncIterator[tuple[SlackAdapter, MessageRef]]:
        self.ahead = timedelta()  # requests are signed with the server's time
        async with served(self.server, self.folder) as (adapter, ear):
            if not self.house.team.installed:
                await self.house.install(adapter)
            heard = await ear.message(self.house.ref(await self.house.say("a robot")))
            yield adapter, heard.ref


@pytest.fixture
async def acme_of(tmp_path: Path) -> AsyncIterator[Rotating]:
    def now() -> datetime:
        return datetime.now(UTC) + (made.ahead if made else timedelta())

    made: Rotating | None = None
    async with SlackServer(clock=now, mode="http") as server:
        made = Rotating(server, tmp_path)
        yield made
        assert server.failures == []


# leaving, and coming back


async def test_a_workspace_that_removes_the_app_is_forgotten_and_the_others_go_on(
    server: SlackServer, acme: House, bell: House, tmp_path: Path
) -> None:
    async def installed() -> bool:
        assert adapter._oauth
        return acme.team.id in [one.team for one in await adapter._oauth.installations.all()]

    async with served(server, tmp_path) as (adapter, ear):
        for house in (acme, bell):
            await house.install(adapter)
        asked = await ear.message(acme.ref(await acme.say("a robot")))
        server.uninstall(acme.team)
        async with asyncio.timeout(10):
            while await installed():
                await asyncio.sleep(0.02)
        with pytest.raises(MessageGone):
            await adapter.post(Reply(text="here"), asked.ref, key="k")
        await ear.message(bell.ref(await bell.say("still here?")))
        status, _ = await acme.install(adapter)  # they change their mind
        assert status == 200
        heard = await ear.message(acme.ref(await acme.say("again")))
        await adapter.post(Reply(text="here again"), heard.ref, key="again")
        assert acme.posts[-1] == "here again"


async def test_installed_again_takes_the_new_token(server: SlackServer, acme: House, tmp_path: Path) -> None:
    async with served(server, tmp_path) as (adapter, ear):
        await acme.install(adapter)
        old = server.world.tokens[acme.team.bot_token]
        await acme.install(adapter)
        old.revoked = "token_revoked"
        heard = await ear.message(acme.ref(await acme.say("a robot")))
        await adapter.post(Reply(text="here"), heard.ref, key="k")
        assert acme.posts == ["here"]


async def test_a_workspace_that_slack_keeps_waiting_delays_no_other(
    server: SlackServer, acme: House, bell: House, tmp_path: Path
) -> None:
    async with served(server, tmp_path) as (adapter, ear):
        for house in (acme, bell):
            await house.install(adapter)
        server.fault("users.info", 200, delay=2)
        slow = acme.ref(await acme.say("a robot", mention=True))
        await asyncio.sleep(0.2)
        quick = bell.ref(await bell.say("a cat"))
        await ear.message(quick)
        assert slow not in ear.refs
        await ear.message(slow)


# how they are kept


def kept(folder: Path) -> str:
    return "".join(path.read_bytes().decode("latin-1") for path in folder.glob("overpaint.sqlite*"))


async def test_with_a_key_no_token_stands_in_the_file(server: SlackServer, acme: House, tmp_path: Path) -> None:
    async with served(server, tmp_path) as (adapter, _):
        await acme.install(adapter)
    assert acme.team.bot_token in kept(tmp_path)
    async with served(server, tmp_path, KEY) as (_, ear):  # a key is given later
        await ear.message(acme.ref(await acme.say("a robot")))
    async with Database.open(tmp_path / "overpaint.sqlite", Ledger.schema) as database:
        await database._writer.execute("VACUUM")
    assert acme.team.bot_token not in kept(tmp_path)
    async with served(server, tmp_path, KEY) as (_, ear):
        await ear.message(acme.ref(await acme.say("a cat")))


async def test_another_key_opens_nothing_and_says_so(
    server: SlackServer, acme: House, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(server, tmp_path, KEY) as (adapter, _):
        await acme.install(adapter)
    for key in (None, "another " * 8):
        with caplog.at_level(logging.ERROR):
            async with served(server, tmp_path, key) as (adapter, _):
                with pytest.raises(MessageGone):
                    await adapter.post(Reply(text="here"), acme.ref(await acme.say("a robot")), key="k")
        assert f"The Slack workspace {acme.team.id} is kept encrypted" in caplog.text
        caplog.clear()
    async with served(server, tmp_path, KEY) as (_, ear):  # nothing was lost
        await ear.message(acme.ref(await acme.say("a cat")))
