"""Whatever the real discord.py sends is let through by the rules."""

import io
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import discord
import pytest
from aiohttp import web
from discord import app_commands, ui

from tests.discord.rules import refuse

CHANNEL, MESSAGE, APPLICATION = 701000000000000001, 802000000000000002, 903000000000000003
USER = {"id": str(APPLICATION), "username": "painter", "discriminator": "0", "global_name": None, "avatar": None}
ATTACHED = {
    "id": "120000000000000004",
    "filename": "a.png",
    "size": 3,
    "url": "https://cdn.example/a.png",
    "proxy_url": "https://media.example/a.png",
    "content_type": "image/png",
    "height": 8,
    "width": 8,
    "description": "a dot",
}
SAID = {
    "id": str(MESSAGE),
    "channel_id": str(CHANNEL),
    "author": {**USER, "bot": True},
    "content": "hi",
    "type": 0,
    "timestamp": "2026-02-03T04:05:06+00:00",
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [],
    "mention_roles": [],
    "attachments": [ATTACHED],
    "embeds": [],
    "pinned": False,
    "components": [],
}
THREAD = {
    "id": str(MESSAGE),
    "guild_id": "604",
    "parent_id": str(CHANNEL),
    "type": 11,
    "name": "t",
    "member_count": 1,
    "owner_id": "903",
    "message_count": 0,
    "rate_limit_per_user": 0,
    "flags": 0,
    "total_message_sent": 0,
    "thread_metadata": {
        "archived": False,
        "auto_archive_duration": 60,
        "locked": False,
        "archive_timestamp": "2026-02-03T04:05:06+00:00",
    },
}
APP = {
    "id": str(APPLICATION),
    "name": "painter",
    "icon": None,
    "description": "",
    "bot_public": True,
    "flags": 0,
    "bot_require_code_grant": False,
    "verify_key": "0",
    "team": None,
    "owner": USER,
    "summary": "",
}


class Gate:
    """Only the rules, and whatever discord.py needs to read in order to go on."""

    def __init__(self) -> None:
        self.passed: list[tuple[str, str, Any]] = []
        self.refused: list[str] = []

    async def serve(self, request: web.Request) -> web.Response:
        method, path = request.method, request.raw_path.partition("?")[0].removeprefix("/api/v10")
        content_type, body = request.headers.get("Content-Type", ""), await request.read()
        if refusal := refuse(method, path, content_type, body, request.query):
            self.refused.append(f"{method} {path} {body[:500]!r}: {refusal}")
            return self.say(refusal.body, refusal.status)
        self.passed.append((method, path.rpartition("/")[2], content_type.partition(";")[0]))
        if path.endswith("/commands"):
            return self.say([self.command(one) for one in await request.json()])
        if path == "/users/@me":
            return self.say(USER)
        if path.endswith("applications/@me"):
            return self.say(APP)
        if path.endswith("/threads"):
            return self.say(THREAD, 201)
        if path.endswith("/callback"):
            return self.say({"interaction": {"id": "505", "type": 2, "response_message_id": str(MESSAGE)}})
        if method == "GET" and path.endswith("/messages"):
            return self.say([SAID])
        if method in ("PUT", "DELETE") or path.endswith(("/typing", "/bulk-delete")):
            return web.Response(status=204)
        return self.say(SAID)

    def command(self, sent: dict[str, Any]) -> dict[str, Any]:
        return {
            "description": "",
            **sent,
            "id": "1004",
            "application_id": str(APPLICATION),
            "version": "1",
            "type": sent.get("type", 1),
        }

    def say(self, body: Any, status: int = 200) -> web.Response:
        response = web.json_response(body, status=status)
        response.headers["Content-Type"] = "application/json"  # and nothing after it
        return response


@pytest.fixture
async def gate(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Gate]:
    gate = Gate()
    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", gate.serve)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    monkeypatch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{runner.addresses[0][1]}/api/v10")
    yield gate
    await runner.cleanup()
    assert gate.refused == []


@pytest.fixture
async def client(gate: Gate) -> AsyncIterator[discord.Client]:
    client = discord.Client(
        intents=discord.Intents(guilds=True), allowed_mentions=discord.AllowedMentions(everyone=False)
    )
    await client.login("a.b.c")
    yield client
    await client.close()


@pytest.fixture
def channel(client: discord.Client) -> discord.PartialMessageable:
    return client.get_partial_messageable(CHANNEL, guild_id=604)


def file(name: str = "a.png") -> discord.File:
    return discord.File(io.BytesIO(b"dot"), name, description="a dot")


def view() -> ui.View:
    view = ui.View(timeout=None)
    view.add_item(ui.Button(label="Again", custom_id="again", emoji="🎨", style=discord.ButtonStyle.primary))
    view.add_item(ui.Button(label="Look", url="https://example.com"))
    options = [discord.SelectOption(label="A", value="a", default=True), discord.SelectOption(label="B", emoji="🎨")]
    view.add_item(ui.Select(custom_id="which", placeholder="Which?", options=options, max_values=2))
    view.add_item(ui.UserSelect(custom_id="who", default_values=[discord.Object(5, type=discord.User)]))
    view.add_item(ui.ChannelSelect(custom_id="where", channel_types=[discord.ChannelType.text]))
    return view


def layout() -> ui.LayoutView:
    gallery: ui.MediaGallery[Any] = ui.MediaGallery()
    gallery.add_item(media="attachment://a.png", description="a dot", spoiler=True)
    view = ui.LayoutView(timeout=None)
    section: ui.Section[Any] = ui.Section(ui.TextDisplay("a"), accessory=ui.Thumbnail("https://example.com/a.png"))
    row: ui.ActionRow[Any] = ui.ActionRow(ui.Button(label="Again", custom_id="again"))
    inside: list[ui.Item[Any]] = [
        ui.TextDisplay("# hi"),
        gallery,
        ui.Separator(visible=True),
        section,
        row,
        ui.File("attachment://b.txt"),
    ]
    view.add_item(ui.Container(*inside, accent_colour=0x336699))
    return view


async def test_messages(gate: Gate, channel: discord.PartialMessageable) -> None:
    embed = discord.Embed(title="t", url="https://example.com", colour=5, timestamp=discord.utils.utcnow())
    embed.add_field(name="n", value="v").set_image(url="attachment://a.png").set_footer(text="f")
    said = await channel.send("hi")
    await channel.send("hi", embed=embed, file=file(), nonce="n", silent=True, suppress_embeds=True)
    await channel.send(files=[file(), file("b.png")], view=view())
    await channel.send(view=layout(), files=[file(), file("b.txt")])
    mentions = discord.AllowedMentions(users=[discord.Object(5)], roles=False, replied_user=True)
    await channel.send("hi", reference=said, allowed_mentions=mentions, mention_author=False)
    await said.reply("hi", file=file())
    await said.reply("hi", allowed_mentions=discord.AllowedMentions.none())
    await said.forward(channel)
    poll = discord.Poll("Which?", duration=timedelta(hours=2))
    await channel.send(poll=poll.add_answer(text="A", emoji="🎨").add_answer(text="B"))
    assert [kind for method, name, kind in gate.passed if name == "messages"].count("multipart/form-data") == 4


async def test_changes_to_messages(channel: discord.PartialMessageable) -> None:
    said = await channel.send("hi")
    await said.edit(content="ho")
    await said.edit(content=None, view=None, embed=None)
    await said.edit(attachments=[*said.attachments, file("c.png")], view=view())
    await said.edit(attachments=[], suppress=True)
    await said.edit(content=None, view=layout(), attachments=[file(), file("b.txt")])
    await said.add_files(file("d.png"))
    await said.remove_attachments(*said.attachments)
    await said.add_reaction("🎨")
    await said.add_reaction("<:paint:120000000000000001>")
    await said.remove_reaction("1️⃣", discord.Object(APPLICATION))
    await said.clear_reactions()
    await said.delete()


async def test_reading_and_threads(gate: Gate, client: discord.Client, channel: discord.PartialMessageable) -> None:
    assert [one.id async for one in channel.history(limit=5, before=discord.Object(9))] == [MESSAGE]
    assert [one.id async for one in channel.history(limit=5, after=discord.Object(1), oldest_first=True)]
    assert (await channel.fetch_message(MESSAGE)).content == "hi"
    async with channel.typing():
        pass
    http = client.http
    await http.start_thread_with_message(CHANNEL, MESSAGE, name="t", auto_archive_duration=60)
    await http.start_thread_without_message(CHANNEL, name="t", auto_archive_duration=60, type=11)
    await http.edit_channel(CHANNEL, archived=False, name="t")
    await http.delete_messages(CHANNEL, [MESSAGE, MESSAGE + 1])
    await http.create_webhook(CHANNEL, name="Painter")
    await http.join_thread(CHANNEL)


async def test_commands(gate: Gate, client: discord.Client) -> None:
    tree = app_commands.CommandTree(client)

    @tree.command(name="draw", description="Draws", nsfw=False)
    @app_commands.describe(words="What to draw", size="How big")
    @app_commands.choices(style=[app_commands.Choice(name="Oil", value="oil")])
    @app_commands.allowed_installs(guilds=True, users=True)
    @app_commands.allowed_contexts(guilds=True, dms=True, private_channels=True)
    @app_commands.default_permissions(send_messages=True)
    async def draw(
        interaction: discord.Interaction,
        words: app_commands.Range[str, 1, 2000],
        photo: discord.Attachment | None = None,
        size: app_commands.Range[int, 64, 2048] = 512,
        strength: app_commands.Range[float, 0.0, 1.0] = 0.5,
        style: str = "oil",
        where: discord.TextChannel | None = None,
        who: discord.User | None = None,
    ) -> None: ...

    @draw.autocomplete("words")
    async def offer(interaction: discord.Interaction, current: str) -> list[app_commands.Choice[str]]:
        return []

    @tree.context_menu(name="Draw this")
    async def this(interaction: discord.Interaction, message: discord.Message) -> None: ...

    group = app_commands.Group(name="look", description="Looks")
    group.command(name="back", description="Looks back")(_nothing)
    tree.add_command(group)
    assert len(await tree.sync()) == 3
    assert await tree.sync(guild=discord.Object(604)) == []


async def _nothing(interaction: discord.Interaction) -> None: ...


def asked(client: discord.Client, type: int = 2) -> discord.Interaction:
    """What the gateway says when somebody uses a command, or presses a button."""
    commanded = {"id": "1004", "name": "draw", "type": 1, "options": []}
    pressed = {"custom_id": "again", "component_type": 2}
    data: Any = {
        "id": "505000000000000005",
        "application_id": str(APPLICATION),
        "type": type,
        "token": "aW50",
        "version": 1,
        "data": commanded if type == 2 else pressed,
        "user": USER,
        "channel_id": str(CHANNEL),
        "locale": "en-GB",
        "channel": {"id": str(CHANNEL), "type": 1, "recipients": []},
        "entitlements": [],
        "context": 1,
        "authorizing_integration_owners": {},
        "app_permissions": "0",
        "attachment_size_limit": 10 << 20,
        **({"message": SAID} if type == 3 else {}),
    }
    return discord.Interaction(data=data, state=client._connection)


class Form(ui.Modal, title="Draw"):
    words: ui.TextInput[Any] = ui.TextInput(label="Words", style=discord.TextStyle.long, max_length=2000)
    photos: ui.Label[Any] = ui.Label(
        text="Photos",
        description="What to draw on",
        component=ui.FileUpload(custom_id="photos", min_values=0, max_values=4, required=False),
    )
    style: ui.Label[Any] = ui.Label(
        text="Style",
        component=ui.Select(
            custom_id="style", options=[discord.SelectOption(label="Oil", value="oil")], required=False
        ),
    )
    note: ui.TextDisplay[Any] = ui.TextDisplay("It takes a minute.")


async def test_answers_to_interactions(gate: Gate, client: discord.Client) -> None:
    await asked(client).response.send_message("hi", ephemeral=True)
    await asked(client).response.send_message("hi", file=file(), view=view())
    await asked(client).response.send_message(view=layout(), files=[file(), file("b.txt")], ephemeral=True)
    await asked(client).response.defer(thinking=True, ephemeral=True)
    await asked(client, 3).response.defer()
    await asked(client, 3).response.edit_message(content="ho", attachments=[file()], view=None)
    await asked(client, 4).response.autocomplete([app_commands.Choice(name="a cat", value="cat")])
    await asked(client).response.send_modal(Form())
    assert [name for _, name, _ in gate.passed].count("callback") == 8


async def test_followups(client: discord.Client) -> None:
    interaction = asked(client)
    await interaction.response.defer()
    said = await interaction.followup.send("hi", file=file(), view=view(), ephemeral=True, wait=True)
    await said.edit(content="ho", attachments=[*said.attachments, file("c.png")])
    await said.delete()
    await interaction.edit_original_response(content="ho", attachments=[file()], view=view())
    await interaction.edit_original_response(content=None, view=layout(), attachments=[file(), file("b.txt")])
    await interaction.original_response()
    await interaction.delete_original_response()
