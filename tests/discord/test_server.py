"""The real client works with the server: it logs in, hears, posts, is cut off and comes back."""

import io
from typing import Any

import aiohttp
import discord
import pytest
from discord import app_commands, ui

from tests.discord.client import LEAST, WORDS, Bot, Running
from tests.discord.conftest import Clock
from tests.discord.forms import Impossible
from tests.discord.permissions import BOT, PERSON, Permission
from tests.discord.server import DiscordServer
from tests.discord.world import Channel, Guild, User

PNG = bytes.fromhex(  # one pixel
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c626001000000ffff0300000600"
    "0557bfabd40000000049454e44ae426082"
)
FILE = ("robot.png", "image/png", PNG)


def picture(name: str = "answer.png") -> discord.File:
    return discord.File(io.BytesIO(PNG), name, description="one pixel")


@pytest.fixture
def running(server: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> Running:
    return Running(Bot(server, intents=LEAST), monkeypatch)


@pytest.fixture
def reading(server: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> Running:
    return Running(Bot(server, intents=WORDS), monkeypatch)


# messages


async def test_a_mention_arrives_with_its_words_and_its_picture(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await server.say(ada, channel, "a robot", mention=[server.bot], files=[FILE])
        heard: discord.Message = await bot.next("message")
        assert heard.content == f"<@{server.bot.id}> a robot"
        assert heard.author.display_name == "Ada"
        (attachment,) = heard.attachments
        assert (attachment.width, attachment.height, attachment.content_type) == (1, 1, "image/png")
        assert await attachment.read() == PNG


async def test_words_are_read_later_only_by_those_who_may(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    said = await server.say(ada, channel, "a robot", files=[FILE])
    called = await server.say(ada, channel, "a cat", mention=[server.bot])
    async with running as bot:
        place: Any = bot.get_channel(channel.id)
        assert (await place.fetch_message(said.id)).content == "a robot"
        server.privileged = False  # what HTTP tells depends on the portal alone
        fetched = await place.fetch_message(said.id)
        assert (fetched.content, fetched.attachments) == ("", [])
        assert [one.content async for one in place.history()] == [called.content, ""]


async def test_other_words_arrive_empty_without_the_intent(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await server.say(ada, channel, "a robot", files=[FILE])
        heard: discord.Message = await bot.next("message")
        assert (heard.content, heard.attachments) == ("", [])


async def test_all_words_arrive_with_the_intent(
    server: DiscordServer, channel: Channel, ada: User, reading: Running
) -> None:
    async with reading as bot:
        await server.say(ada, channel, "a robot", files=[FILE])
        heard: discord.Message = await bot.next("message")
        assert heard.content == "a robot"
        assert len(heard.attachments) == 1


async def test_a_direct_message_arrives_with_its_words(server: DiscordServer, ada: User, running: Running) -> None:
    async with running as bot:
        await server.say(ada, server.dm(ada), "a robot", files=[FILE])
        heard: discord.Message = await bot.next("message")
        assert heard.content == "a robot"
        assert isinstance(heard.channel, discord.DMChannel)
        await heard.reply("here", file=picture())
        assert server.messages(server.dm(ada))[-1].files == [PNG]


@pytest.mark.parametrize("quiet", [False, True])
async def test_a_pinging_reply_to_the_bot_is_a_mention(
    server: DiscordServer, channel: Channel, ada: User, running: Running, quiet: bool
) -> None:
    server.quiet_replies = quiet
    async with running as bot:
        await server.say(ada, channel, "a robot", mention=[server.bot])
        answer = await (await bot.next("message")).reply("here", file=picture())
        await server.say(ada, channel, "bluer", reply_to=answer.id)
        await server.until(
            lambda: any(one.content != "here" for one in bot.of("message")[1:]) or len(bot.of("message")) == 3
        )
        heard = bot.of("message")[-1]
        assert heard.content == ("" if quiet else "bluer")
        assert bot.user in heard.mentions
        assert heard.reference.resolved.attachments[0].filename == "answer.png"


async def test_a_silent_reply_is_no_mention(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        mine = await bot.get_channel(channel.id).send("here")  # type: ignore[union-attr]
        await server.say(ada, channel, "bluer", reply_to=mine.id, ping=False)
        await server.until(lambda: len(bot.of("message")) == 2)
        heard = bot.of("message")[-1]
        assert (heard.content, heard.mentions) == ("", [])
        assert heard.reference.resolved.content == "here"  # one's own words can be read


async def test_a_reply_says_whom_it_answers_and_carries_its_picture(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        asked = await server.say(ada, channel, "a robot", mention=[server.bot])
        await (await bot.next("message")).reply("here", file=picture(), mention_author=False)
        (answer,) = [one for one in server.messages(channel) if one.author is server.bot]
        assert answer.reference and answer.reference.message_id == asked.id
        assert answer.mentions == []
        assert answer.files == [PNG]
        assert answer.attachments[0].description == "one pixel"


async def test_a_nonce_posts_once(server: DiscordServer, channel: Channel, running: Running) -> None:
    async with running as bot:
        place: Any = bot.get_channel(channel.id)
        first = await place.send("here", nonce="7")
        assert (await place.send("here", nonce="7")).id == first.id
        assert len(server.messages(channel)) == 1


async def test_an_answer_cut_off_was_posted_all_the_same(
    server: DiscordServer, channel: Channel, running: Running
) -> None:
    async with running as bot:
        place: Any = bot.get_channel(channel.id)
        server.fault("POST", r"/messages$", status=None)
        with pytest.raises(Exception, match="payload|disconnect|reset"):
            await place.send("here", nonce="8")
        await place.send("here", nonce="8")
        assert len(server.messages(channel)) == 1


async def test_edits_and_deletions_are_told(
    server: DiscordServer, channel: Channel, ada: User, reading: Running
) -> None:
    async with reading as bot:
        said = await server.say(ada, channel, "a robot")
        await bot.next("message")
        await server.edit(ada, said, "a blue robot")
        _, after = (await bot.next("message_edit"), bot.told[-1][1][1])
        assert after.content == "a blue robot"
        await server.remove(ada, said)
        assert (await bot.next("message_delete")).id == said.id


async def test_an_edit_of_ones_own_replaces_the_picture(
    server: DiscordServer, channel: Channel, running: Running
) -> None:
    async with running as bot:
        place: Any = bot.get_channel(channel.id)
        posted = await place.send("drawing ...")
        await posted.edit(content="here", attachments=[picture("1.png")])
        await posted.edit(attachments=[*posted.attachments, picture("2.png")])
        (message,) = server.messages(channel)
        assert [one.filename for one in message.attachments] == ["2.png"] or len(message.attachments) == 2
        assert [words for _, words in message.edits] == ["here", "here"]


async def test_reactions_go_both_ways(server: DiscordServer, channel: Channel, ada: User, running: Running) -> None:
    async with running as bot:
        posted = await bot.get_channel(channel.id).send("here")  # type: ignore[union-attr]
        (message,) = server.messages(channel)
        await server.react(ada, message, "🗑️")
        assert str((await bot.next("raw_reaction_add")).emoji) == "🗑️"
        await server.unreact(ada, message, "🗑️")
        assert (await bot.next("raw_reaction_remove")).user_id == ada.id
        await posted.add_reaction("👀")
        assert message.reactions == {"👀": [server.bot]}
        await posted.remove_reaction("👀", discord.Object(server.bot.id))
        assert message.reactions == {}


async def test_a_forward_carries_a_copy(
    server: DiscordServer, guild: Guild, channel: Channel, ada: User, running: Running
) -> None:
    other = server.channel(guild, "elsewhere")
    source = await server.say(ada, other, "a robot", files=[FILE])
    async with running as bot:
        await server.say(ada, server.dm(ada), forward=source)
        heard: discord.Message = await bot.next("message")
        (snapshot,) = heard.message_snapshots
        assert snapshot.content == "a robot"
        assert await snapshot.attachments[0].read() == PNG
        await (await bot.get_channel(channel.id).send("here")).forward(bot.get_channel(other.id))  # type: ignore[union-attr,arg-type]
        assert server.messages(other)[-1].snapshot


async def test_history_is_read_from_either_end(
    server: DiscordServer, channel: Channel, ada: User, reading: Running
) -> None:
    said = [await server.say(ada, channel, f"line {number}") for number in range(5)]
    async with reading as bot:
        place: Any = bot.get_channel(channel.id)
        assert [one.id async for one in place.history(limit=2)] == [said[4].id, said[3].id]
        since = discord.Object(said[1].id)
        assert [one.id async for one in place.history(after=since)] == [one.id for one in said[2:]]
        around = [one.id async for one in place.history(around=discord.Object(said[2].id), limit=3)]
        assert sorted(around) == [one.id for one in said[1:4]]
        assert (await place.fetch_message(said[0].id)).content == "line 0"


async def test_threads_and_forum_posts_are_told_and_answered(
    server: DiscordServer, guild: Guild, channel: Channel, ada: User, running: Running
) -> None:
    forum = server.channel(guild, "gallery", kind="forum")
    server.permit(guild, BOT | Permission.CREATE_PUBLIC_THREADS)
    async with running as bot:
        starter = await server.say(ada, channel, "robots")
        thread = await server.thread(ada, channel, "Robots", starter=starter)
        await bot.next("thread_create")
        assert thread.id == starter.id
        place: Any = bot.get_channel(thread.id)
        assert (await place.send("here")).channel.id == thread.id
        post = await server.thread(ada, forum, "A cat?", text=f"{server.bot.mention} a cat", files=[FILE])
        await server.until(lambda: any(one.channel.id == post.id for one in bot.of("message")))
        assert bot.of("message")[-1].content.endswith("a cat")
        made = await (await bot.get_channel(channel.id).send("x")).create_thread(name="mine")  # type: ignore[union-attr]
        assert server.bot in server.world.channels[made.id].joined
        private = await server.thread(ada, channel, "secret", private=True)
        assert bot.get_channel(private.id) is None
        await server.say(ada, private, "come in", mention=[server.bot])
        await server.until(lambda: any(one.id == private.id for one in bot.of("thread_join")))
        await server.until(lambda: bot.of("message")[-1].channel.id == private.id)


async def test_components_of_the_second_version_are_shown(
    server: DiscordServer, channel: Channel, running: Running
) -> None:
    view = ui.LayoutView()
    gallery: ui.MediaGallery[Any] = ui.MediaGallery(
        discord.MediaGalleryItem("attachment://a.png", description="one pixel")
    )
    again: ui.ActionRow[Any] = ui.ActionRow(ui.Button(label="Again", custom_id="again"))
    view.add_item(ui.Container(ui.TextDisplay("here"), gallery, again))
    async with running as bot:
        posted = await bot.get_channel(channel.id).send(view=view, file=picture("a.png"))  # type: ignore[union-attr]
        (message,) = server.messages(channel)
        container = message.payload()["components"][0]
        assert container["components"][1]["items"][0]["media"]["url"].startswith(server.cdn)
        assert posted.flags.components_v2
        with pytest.raises(discord.HTTPException):
            await posted.edit(content="words", view=None)


# interactions


class Form(ui.Modal, title="Edit"):
    words: ui.Label[Any] = ui.Label(text="What to change", component=ui.TextInput(custom_id="words"))
    other: ui.Label[Any] = ui.Label(text="A reference", component=ui.FileUpload(custom_id="file", required=False))

    async def on_submit(self, interaction: discord.Interaction) -> None:
        files = self.other.component.values  # type: ignore[attr-defined]
        said = self.words.component.value  # type: ignore[attr-defined]
        read = [await one.read() for one in files]
        await interaction.response.send_message(f"{said} {len(read[0])}")


class Buttons(ui.View):
    @ui.button(label="Edit", custom_id="edit")
    async def edit(self, interaction: discord.Interaction, _: Any) -> None:
        await interaction.response.send_modal(Form())

    @ui.button(label="Again", custom_id="again")
    async def again(self, interaction: discord.Interaction, _: Any) -> None:
        await interaction.response.defer(thinking=True, ephemeral=True)
        await interaction.followup.send("soon")
        await interaction.followup.send("really", ephemeral=True)
        await interaction.edit_original_response(content="now", attachments=[picture()])

    @ui.select(custom_id="vary", options=[discord.SelectOption(label="Little"), discord.SelectOption(label="Much")])
    async def vary(self, interaction: discord.Interaction, chosen: ui.Select[Any]) -> None:
        await interaction.response.edit_message(content=chosen.values[0])

    @ui.button(label="Nothing", custom_id="nothing")
    async def nothing(self, interaction: discord.Interaction, _: Any) -> None:
        await interaction.response.defer()


async def test_a_menu_edits_the_message_it_hangs_on(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await bot.get_channel(channel.id).send("here", view=Buttons())  # type: ignore[union-attr]
        (message,) = server.messages(channel)
        pressed = await server.answered(await server.press(ada, message, "vary", ["Much"]))
        assert pressed.callback and pressed.callback["type"] == 7
        assert message.content == "Much"
        assert pressed.acknowledged_after is not None and not pressed.failed
        with pytest.raises(Impossible, match="offers"):
            await server.press(ada, message, "vary", ["Some"])
        with pytest.raises(Impossible, match="nothing there is called"):
            await server.press(ada, message, "undo")
        nothing = await server.answered(await server.press(ada, message, "nothing"))
        assert nothing.message is message


async def test_a_deferred_answer_and_its_followups_stay_hidden(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await bot.get_channel(channel.id).send("here", view=Buttons())  # type: ignore[union-attr]
        (message,) = server.messages(channel)
        pressed = await server.press(ada, message, "again")
        await server.until(lambda: pressed.message and pressed.message.content == "now")
        assert pressed.ephemeral
        assert [one.content for one in server.ephemerals(ada)] == ["now", "really"]
        assert server.ephemerals(ada)[0].attachments[0].ephemeral
        assert server.messages(channel) == [message]


async def test_a_form_is_shown_filled_in_and_answered(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await bot.get_channel(channel.id).send("here", view=Buttons())  # type: ignore[union-attr]
        (message,) = server.messages(channel)
        opened = await server.answered(await server.press(ada, message, "edit"))
        assert opened.modal and opened.modal["title"] == "Edit"
        with pytest.raises(Impossible, match="takes no 0 characters"):
            await server.submit(ada, opened, {})
        sent = await server.submit(ada, opened, {"words": "bluer"}, files={"file": FILE})
        await server.answered(sent)
        assert sent.message and sent.message.content == f"bluer {len(PNG)}"


async def test_commands_are_registered_completed_and_run(
    server: DiscordServer, guild: Guild, channel: Channel, ada: User, running: Running
) -> None:
    bot = running.bot

    @bot.tree.command(description="Draws")
    async def draw(
        interaction: discord.Interaction, prompt: str, style: str = "plain", image: discord.Attachment | None = None
    ) -> None:
        size = len(await image.read()) if image else 0
        await interaction.response.send_message(f"{prompt} {style} {size}", file=picture())

    @draw.autocomplete("style")
    async def styles(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        return [app_commands.Choice(name=one, value=one) for one in ("noir", "plain") if typed in one]

    @bot.tree.context_menu(name="Edit this picture")
    async def edit(interaction: discord.Interaction, message: discord.Message) -> None:
        await interaction.response.send_message(f"editing {message.content}", ephemeral=True)

    async with running:
        with pytest.raises(Impossible, match="no command draw"):
            await server.command(ada, channel, "draw", {"prompt": "a robot"})
        await bot.tree.sync()
        assert len(await bot.tree.fetch_commands()) == 2
        asked = await server.command(ada, channel, "draw", {"prompt": "a robot"}, files={"image": FILE})
        await server.answered(asked)
        assert asked.message and asked.message.content == f"a robot plain {len(PNG)}"
        assert asked.message.payload()["interaction_metadata"]["type"] == 2
        offered = await server.autocomplete(ada, channel, "draw", focused="style", text="no")
        assert [one["value"] for one in offered] == ["noir"]
        with pytest.raises(Impossible, match="needs its option prompt"):
            await server.command(ada, channel, "draw", {})
        words = await server.say(ada, channel, "a cat")
        chosen = await server.answered(await server.menu(ada, words, "Edit this picture"))
        assert chosen.message and chosen.message.content == "editing a cat"
        assert server.ephemerals(ada) == [chosen.message]


async def test_an_unanswered_interaction_has_failed_after_three_seconds(
    server: DiscordServer, channel: Channel, ada: User, clock: Clock, running: Running
) -> None:
    async with running as bot:
        await bot.get_channel(channel.id).send("here", view=Buttons())  # type: ignore[union-attr]
        server.fault("POST", "/callback$", status=500, times=9)
        pressed = await server.press(ada, server.messages(channel)[0], "nothing")
        await server.until(lambda: any("callback" in path for _, path, _, _ in server.requests))
        assert not pressed.failed
        clock.forward(seconds=3)
        assert pressed.failed


# the gateway


async def test_a_session_cut_off_is_resumed_and_hears_what_it_missed(
    server: DiscordServer, channel: Channel, ada: User, reading: Running
) -> None:
    async with reading as bot:
        await server.drop()
        assert server.connections == 0
        await server.say(ada, channel, "while away")
        assert (await bot.next("message")).content == "while away"
        await bot.next("resumed")
        assert (server.identified, server.resumed) == (1, 1)


@pytest.mark.parametrize("code", [1001, 4000])
async def test_a_closed_connection_is_resumed(server: DiscordServer, running: Running, code: int) -> None:
    async with running as bot:
        await server.drop(code)
        await bot.next("resumed")
        assert server.connections == 1


async def test_asked_to_reconnect_a_client_resumes(server: DiscordServer, running: Running) -> None:
    async with running as bot:
        server.reconnect()
        await bot.next("resumed")
        assert server.identified == 1


async def test_an_invalid_session_begins_anew(server: DiscordServer, running: Running) -> None:
    async with running as bot:
        server.invalid_session(resumable=True)
        await bot.next("resumed")
        server.invalid_session()
        await server.until(lambda: server.identified == 2)
        assert server.connections == 1


async def test_a_session_left_for_long_begins_anew(server: DiscordServer, clock: Clock, running: Running) -> None:
    async with running:
        await server.drop()
        clock.forward(hours=1)
        await server.until(lambda: server.identified == 2)


async def test_a_client_without_acknowledgements_comes_back(
    server: DiscordServer, channel: Channel, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with Running(Bot(server, intents=WORDS, heartbeat_timeout=2), monkeypatch) as bot:
        server.silence()
        await server.say(ada, channel, "anybody?")
        await bot.next("resumed")
        assert bot.of("message")[0].content == "anybody?"


async def test_an_event_may_come_twice(server: DiscordServer, channel: Channel, ada: User, reading: Running) -> None:
    async with reading as bot:
        await server.say(ada, channel, "a robot")
        server.duplicate()
        await server.until(lambda: len(bot.of("message")) == 2)
        first, second = bot.of("message")
        assert first.id == second.id


async def test_a_malformed_event_ends_the_client(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await server.say(ada, channel, "a robot")
        await bot.next("message")
        server.malformed("MESSAGE_CREATE")
        assert isinstance(await running.ended(), TypeError)
        assert not bot.is_closed()


async def test_an_intent_that_was_not_granted_closes_the_door(server: DiscordServer, reading: Running) -> None:
    server.privileged = False
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with reading:
            pass


async def test_what_was_granted_is_in_the_flags(server: DiscordServer, running: Running) -> None:
    async with running as bot:
        assert (await bot.application_info()).flags.gateway_message_content_limited
        server.privileged = False
        assert not (await bot.application_info()).flags.gateway_message_content_limited


async def test_a_wrong_token_is_refused(server: DiscordServer, running: Running) -> None:
    server.token = "wrong"
    with pytest.raises(discord.LoginFailure):
        async with running:
            pass


async def test_each_shard_hears_its_own_guilds(server: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> None:
    guilds = [server.guild(f"Guild {number}") for number in range(4)]
    async with Running(Bot(server, intents=LEAST, shard_id=1, shard_count=2), monkeypatch) as bot:
        assert {one.id for one in bot.guilds} == {one.id for one in guilds if (one.id >> 22) % 2 == 1}
        assert 0 < len(bot.guilds) < 4


async def test_joining_and_leaving_a_guild_are_told(server: DiscordServer, running: Running) -> None:
    async with running as bot:
        fresh = server.guild("Fresh", joined=False)
        hello = server.channel(fresh, "hello")
        assert not bot.of("guild_join")
        server.invite_bot(fresh)
        joined: discord.Guild = await bot.next("guild_join")
        assert joined.system_channel and joined.system_channel.id == hello.id
        assert joined.me.guild_permissions.attach_files
        server.kick_bot(fresh)
        assert (await bot.next("guild_remove")).id == fresh.id


async def test_a_channel_out_of_sight_is_silent(
    server: DiscordServer, guild: Guild, channel: Channel, ada: User, reading: Running
) -> None:
    secret = server.channel(guild, "secret", overwrites={server.bot: (0, Permission.VIEW_CHANNEL)})
    async with reading as bot:
        await server.say(ada, secret, "whisper")
        await server.say(ada, channel, "loud")
        await bot.next("message")
        assert [one.content for one in bot.of("message")] == ["loud"]


async def test_a_failing_platform_is_tried_again(server: DiscordServer, channel: Channel, running: Running) -> None:
    async with running as bot:
        server.fault("POST", "/messages$", status=502)
        await bot.get_channel(channel.id).send("here")  # type: ignore[union-attr]
        assert [status for method, _, status, _ in server.requests if method == "POST"] == [502, 200]


async def test_a_connection_may_break_before_anything_is_done(
    server: DiscordServer, channel: Channel, running: Running
) -> None:
    async with running as bot:
        place: Any = bot.get_channel(channel.id)
        server.fault("POST", "/messages$", status=None, done=False)
        with pytest.raises(aiohttp.ClientError):
            await place.send("here")
        assert server.messages(channel) == []


async def test_a_link_may_break_too(server: DiscordServer, channel: Channel, ada: User, running: Running) -> None:
    async with running as bot:
        await server.say(ada, channel, mention=[server.bot], files=[FILE])
        (attachment,) = (await bot.next("message")).attachments
        server.fault("GET", "/attachments/", status=None)
        with pytest.raises(aiohttp.ClientError):
            await attachment.read()
        assert await attachment.read() == PNG


async def test_a_gateway_out_of_reach_is_tried_again(server: DiscordServer, running: Running) -> None:
    async with running as bot:
        server.unreachable = True
        await server.drop()
        assert (await bot.next("disconnect")) is None
        server.unreachable = False
        await server.until(lambda: server.connections == 1)


async def test_many_messages_go_at_once(
    server: DiscordServer, guild: Guild, channel: Channel, ada: User, running: Running
) -> None:
    moderator = server.person("Mo", guilds=[guild], permissions=PERSON | Permission.MANAGE_MESSAGES)
    async with running as bot:
        said = [await server.say(ada, channel, str(number)) for number in range(3)]
        with pytest.raises(Impossible, match="Ada may not MANAGE_MESSAGES"):
            await server.purge(ada, said)
        await server.purge(moderator, said)
        assert (await bot.next("raw_bulk_message_delete")).message_ids == {one.id for one in said}
        assert server.messages(channel) == []


async def test_the_platform_speaks_in_peoples_names(
    server: DiscordServer, channel: Channel, ada: User, running: Running
) -> None:
    async with running as bot:
        await server.announce(ada, channel, 7)
        assert (await bot.next("message")).is_system()
        assert server.messages(channel) == []


async def test_a_limit_is_waited_for(server: DiscordServer, channel: Channel, running: Running) -> None:
    async with running as bot:
        server.fault("POST", "/messages$", status=429, retry_after=0.01)
        await bot.get_channel(channel.id).send("here")  # type: ignore[union-attr]
        assert [status for method, _, status, _ in server.requests if method == "POST"] == [429, 200]
