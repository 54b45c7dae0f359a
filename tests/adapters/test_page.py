"""The chat page in a real browser, against the real server and a bot of a few lines."""

import asyncio
import struct
import zlib
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from adapters.errors import MessageGone
from adapters.thread import (
    Action,
    ActionTaken,
    Choice,
    Field,
    FieldKind,
    File,
    Form,
    Message,
    MessagePosted,
    MessageRef,
    Reply,
)
from adapters.web.adapter import WebAdapter
from tests.adapters.browser import Open, browser, page

__all__ = ["browser", "page"]

EXAMPLES = ("a fox in the snow", "three boats at dawn")
BUTTONS = (Action("again", "Again"), Action("form", "Change…"))
FORM = Form(
    "change",
    "How shall it change?",
    (
        Field(name="what", label="What", value="the sky"),
        Field(
            name="how", label="How", kind=FieldKind.CHOICE, choices=(Choice("wet", "Watercolour"), Choice("oil", "Oil"))
        ),
        Field(name="like", label="Like this", kind=FieldKind.FILE, required=False),
    ),
)


def png(red: int, side: int = 64) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(
        b"\0" + bytes((red, 4 * y % 256, 4 * x % 256)[i] for x in range(side) for i in range(3)) for y in range(side)
    )
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


class Bot:
    """Answers a wish with a picture, at once or (`wait`) when it is let; keeps what it hears."""

    def __init__(self, adapter: WebAdapter) -> None:
        self.adapter = adapter
        self.said: asyncio.Queue[Message] = asyncio.Queue()
        self.taken: asyncio.Queue[ActionTaken] = asyncio.Queue()
        self.go = asyncio.Event()
        self.go.set()

    async def run(self) -> None:
        async for event in self.adapter.listen():
            if isinstance(event, MessagePosted) and not event.message.author.me:
                await self.said.put(event.message)
                await self.answer(event.message)
            elif isinstance(event, ActionTaken):
                await self.taken.put(event)
                if event.action == "form":
                    await self.adapter.ask(event, FORM)

    async def answer(self, message: Message) -> None:
        if message.text.startswith("quiet"):
            return
        if message.text.startswith("secret"):
            await self.adapter.post(
                Reply(text="for your eyes"), message.ref, key=str(message.ref), only_for=message.author
            )
            return
        preview = File("preview.png", "image/png", png(9), "a preview")
        first = Reply(text="Drawing", files=(preview,), actions=(Action("cancel", "Cancel"),), progress=0.4)
        ref = await self.adapter.post(first, message.ref, key=str(message.ref))
        await self.go.wait()
        picture = File("picture.png", "image/png", png(200), f"a picture of {message.text}")
        await self.adapter.update(ref, Reply(text="Here it is", files=(picture,), actions=BUTTONS))


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    async with WebAdapter(tmp_path, examples=EXAMPLES) as adapter:
        bot = Bot(adapter)
        running = asyncio.create_task(bot.run())
        yield bot
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running


async def say(page: Page, text: str) -> None:
    await page.locator("#text").fill(text)
    await page.locator("#text").press("Enter")


async def test_what_is_said_is_answered_with_a_picture_and_buttons(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    answer = ada.locator(".message.ours")
    await expect(answer).to_have_attribute("data-ref", "web:studio/2")
    await expect(answer.locator(".pictures img")).to_have_attribute("alt", "a picture of a red kite")
    await expect(answer.locator(".actions button")).to_have_text(["Again", "Change…"])
    await expect(answer.locator(".quote")).to_contain_text("Ada: a red kite")
    await expect(ada.locator("#pending .message")).to_have_count(0)


async def test_progress_is_a_bar_with_a_preview_until_it_is_done(bot: Bot, page: Open) -> None:
    bot.go.clear()
    ada = await page(bot.adapter.address)
    await say(ada, "a slow boat")
    answer = ada.locator(".message.ours")
    await expect(answer.get_by_role("progressbar")).to_have_attribute("aria-valuenow", "40")
    await expect(answer.locator(".pictures img")).to_have_attribute("alt", "a preview")
    await expect(answer.locator(".actions button")).to_have_text("Cancel")
    bot.go.set()
    await expect(answer.locator(".progress")).to_be_hidden()
    await expect(answer.locator(".actions button").first).to_have_text("Again")


async def test_a_picture_that_stays_is_the_same_element_after_an_update(bot: Bot, page: Open) -> None:
    bot.go.clear()
    ada = await page(bot.adapter.address)
    await say(ada, "a slow boat")
    img = await ada.locator(".message.ours .pictures img").element_handle()
    assert img
    message = bot.said.get_nowait()
    await bot.adapter.update(
        next(m.ref for m in (await bot.adapter.thread(message.ref)).messages if m.author.me),
        Reply(text="Still", progress=0.7),
    )
    await expect(ada.locator(".message.ours .text")).to_have_text("Still")
    assert await img.evaluate("img => img.isConnected")


async def test_what_we_emphasize_is_shown_so_and_nothing_that_people_write(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a *very* slow boat")
    message = bot.said.get_nowait() if not bot.said.empty() else await bot.said.get()
    await expect(ada.locator(".message.ours .text")).to_have_text("Here it is")
    ref = next(m.ref for m in (await bot.adapter.thread(message.ref)).messages if m.author.me)
    await bot.adapter.update(ref, Reply(text="Say *show #7*. <b>2 * 3</b>"))
    answer = ada.locator(".message.ours .text")
    await expect(answer).to_have_text("Say show #7. <b>2 * 3</b>")
    await expect(answer.locator("em")).to_have_text("show #7")
    await expect(ada.locator(".message:not(.ours) .text")).to_have_text("a *very* slow boat")


async def test_a_reply_carries_its_quote_and_the_picture_it_answers(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    await ada.locator(".message.ours").hover()
    await ada.locator(".message.ours .reply").click()
    await expect(ada.locator("#replying")).to_contain_text("Here it is")
    await say(ada, "quiet: now blue")
    reply = ada.locator('[data-ref="web:studio/3"]')
    await expect(reply.locator(".quote img")).to_have_attribute("alt", "a picture of a red kite")
    await expect(ada.locator("#replying")).to_be_hidden()
    await reply.locator(".quote").click()
    await expect(ada.locator(".message.ours")).to_be_focused()
    assert [(await bot.said.get()).reply_to, str((await bot.said.get()).reply_to)] == [None, "web:studio/2"]


async def test_a_button_tells_the_bot_who_pressed_what(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    await ada.get_by_role("button", name="Again").click()
    taken = await bot.taken.get()
    assert (taken.action, str(taken.ref), taken.author.name) == ("again", "web:studio/2", "Ada")


async def test_a_form_comes_back_filled_in(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    await ada.get_by_role("button", name="Change…").click()
    await expect(ada.get_by_label("What", exact=True)).to_have_value("the sky")
    await ada.get_by_label("What", exact=True).fill("the sea")
    await ada.get_by_role("combobox", name="How").select_option("Oil")
    await ada.get_by_label("Like this").set_input_files({"name": "l.png", "mimeType": "image/png", "buffer": png(77)})
    await ada.get_by_role("button", name="OK").click()
    assert (await bot.taken.get()).action == "form"
    taken = await bot.taken.get()
    assert (taken.action, dict(taken.values)) == ("change", {"what": "the sea", "how": "oil"})
    assert await bot.adapter.download(taken.files[0], 10_000) == png(77)


async def test_an_attached_picture_arrives_with_its_bytes_and_can_be_taken_back(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    for name, red in (("no.png", 1), ("yes.png", 2)):
        await ada.locator("#file").set_input_files({"name": name, "mimeType": "image/png", "buffer": png(red)})
    await ada.get_by_role("button", name="Remove no.png").click()
    await expect(ada.locator("#tray img")).to_have_count(1)
    await say(ada, "quiet")
    (attachment,) = (await bot.said.get()).attachments
    assert (attachment.name, attachment.media_type) == ("yes.png", "image/png")
    assert await bot.adapter.download(attachment, 100_000) == png(2)
    await expect(ada.locator("#tray")).to_be_hidden()


async def test_history_outlives_a_reload(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    await expect(ada.locator(".actions button").first).to_have_text("Again")
    await ada.reload()
    await expect(ada.locator(".message")).to_have_count(2)
    await expect(ada.locator(".message.ours .pictures img")).to_be_visible()


async def test_an_example_is_said_at_a_click(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await ada.get_by_role("button", name=EXAMPLES[1]).click()
    assert (await bot.said.get()).text == EXAMPLES[1]
    await expect(ada.locator("#empty")).to_be_hidden()


async def test_two_people_in_a_room_see_each_other_but_not_what_is_private(bot: Bot, page: Open) -> None:
    ada, bob = await page(bot.adapter.address, "Ada"), await page(bot.adapter.address, "Bob")
    await expect(bob.locator("#empty")).to_be_visible()
    await say(ada, "secret")
    await expect(ada.locator(".message.ours .text")).to_have_text("for your eyes")
    await say(bob, "quiet: hello")
    await expect(ada.locator(".message .head b").last).to_have_text("Bob")
    await expect(bob.locator(".message .text")).to_have_text(["secret", "quiet: hello"])


async def test_a_picture_is_forwarded_into_another_room(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await say(ada, "a red kite")
    await expect(ada.locator(".actions button").first).to_have_text("Again")
    await ada.locator(".message.ours").hover()
    await ada.locator(".message.ours .forward").click()
    await ada.locator("#new-room").click()
    await ada.locator("#room-name").fill("garden")
    await ada.locator("#room-name").press("Enter")
    await expect(ada.locator("#rooms [aria-current]")).to_have_text("garden")
    await say(ada, "quiet")
    await expect(ada.locator('[data-ref="web:garden/1"] .pictures img')).to_be_visible()
    assert [len((await bot.said.get()).forwarded), len((await bot.said.get()).forwarded)] == [0, 1]


async def test_the_keyboard_is_enough(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await expect(ada.locator("#text")).to_be_focused()
    await ada.keyboard.type("one")
    await ada.keyboard.press("Shift+Enter")
    await ada.keyboard.type("two")
    await ada.keyboard.press("Enter")
    assert (await bot.said.get()).text == "one\ntwo"
    await expect(ada.locator(".actions button").first).to_have_text("Again")
    await ada.keyboard.press("ArrowUp")
    await expect(ada.locator(".message.ours")).to_be_focused()
    await ada.keyboard.press("ArrowUp")
    await expect(ada.locator('[data-ref="web:studio/1"]')).to_be_focused()
    await ada.keyboard.press("r")
    await expect(ada.locator("#replying")).to_be_visible()
    await expect(ada.locator("#text")).to_be_focused()
    await ada.keyboard.press("Escape")
    await expect(ada.locator("#replying")).to_be_hidden()


async def test_a_narrow_phone_never_scrolls_sideways(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address, "A" * 40, viewport={"width": 320, "height": 600})
    await say(ada, "w" * 300)
    await expect(ada.locator(".actions button").first).to_have_text("Again")
    wide = "e => e.scrollWidth > e.clientWidth"
    assert not await ada.locator("html").evaluate(wide)
    assert not await ada.locator("#scroll").evaluate(wide)


async def test_what_a_stranger_writes_stays_text(bot: Bot, page: Open) -> None:
    evil = "<img src=x onerror=document.title='owned'>"
    ada = await page(bot.adapter.address, "'\"&amp; b")
    await ada.locator("#file").set_input_files({"name": evil + ".txt", "mimeType": "text/plain", "buffer": b"hello"})
    await say(ada, f"quiet {evil}<script>1</script>")
    message = ada.locator('[data-ref="web:studio/1"]')
    await expect(message.locator(".text")).to_have_text(f"quiet {evil}<script>1</script>")
    await expect(message.locator(".download")).to_have_text(evil + ".txt")
    await expect(message.locator(".head b")).to_have_text("'\"&amp; b")
    await expect(ada.locator("img[src=x], .message script")).to_have_count(0)
    await expect(ada).to_have_title("studio – Overpaint")


async def test_a_refusal_is_told_and_the_text_is_kept(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address)
    await ada.locator("#text").fill("kept words")
    for n in range(9):
        await ada.locator("#file").set_input_files({"name": f"{n}.png", "mimeType": "image/png", "buffer": png(n)})
    await ada.locator("#send").click()
    await expect(ada.locator("#toast")).to_contain_text("Up to 8 files")
    await expect(ada.locator("#text")).to_have_value("kept words")


async def test_a_message_said_while_the_server_is_away_arrives_once(tmp_path: Path, page: Open) -> None:
    async with WebAdapter(tmp_path) as before:
        address = before.address
        ada = await page(address)
        await expect(ada.locator("#empty")).to_be_visible()
    await expect(ada.locator("#offline")).to_be_visible()
    await say(ada, "are you there?")
    await expect(ada.locator("#pending .text")).to_have_text("are you there?")
    async with WebAdapter(tmp_path, port=int(address.rpartition(":")[2])) as after:
        await expect(ada.locator('[data-ref="web:studio/1"] .text')).to_have_text("are you there?")
        await expect(ada.locator("#offline")).to_be_hidden()
        await expect(ada.locator("#pending .message")).to_have_count(0)
        await ada.reload()
        await expect(ada.locator(".message")).to_have_count(1)
        with pytest.raises(MessageGone):
            await after.thread(MessageRef.parse("web:studio/2"))


async def test_a_reader_who_has_gone_up_stays_there(bot: Bot, page: Open) -> None:
    ada, bob = await page(bot.adapter.address, "Ada"), await page(bot.adapter.address, "Bob")
    await say(bob, "quiet" + "\n.\n" * 60)
    await expect(ada.locator(".message")).to_have_count(1)
    await ada.locator("#scroll").evaluate("e => new Promise(done => { e.onscroll = done; e.scrollTop = 0 })")
    await say(bob, "quiet: new")
    await expect(ada.locator("#newer")).to_be_visible()
    assert await ada.locator("#scroll").evaluate("e => e.scrollTop") == 0
    await ada.locator("#newer").click()
    await expect(ada.locator("#newer")).to_be_hidden()
    await expect(ada.locator('[data-ref="web:studio/2"]')).to_be_in_viewport()


async def test_a_new_person_is_asked_their_name(bot: Bot, page: Open) -> None:
    ada = await page(bot.adapter.address, "")
    await expect(ada.locator("#name")).to_have_value("you")
    await ada.locator("#name").fill("Ada")
    await ada.locator("#name").press("Enter")
    await expect(ada.locator("#you")).to_have_text("Ada")
    await say(ada, "quiet")
    assert (await bot.said.get()).author.name == "Ada"
