"""What takes a person in a round in Slack: a post asks for it, and each thing that somebody does is looked at."""

from adapters.errors import AdapterError, MessageGone, NotAllowed
from adapters.payload import each, inside
from adapters.slack import normalize
from adapters.slack.client import patiently
from adapters.thread import ActionTaken, Choice, Field, FieldKind, Form, Reply
from bot.live import Findings, Step, Tell
from bot.live_slack_channel import PRESS, Channel, Raw, in_our_words
from bot.live_slack_ear import Ear, event_of, gone

LARGEST = 25_000_000  # bytes of somebody's picture
FORM = Form(
    "live-form",
    "overpaint doctor",
    (
        Field(
            name="seen",
            label="Is there a blue square in the post?",
            kind=FieldKind.CHOICE,
            choices=(Choice("yes", "Yes"), Choice("no", "No")),
        ),
        Field(name="words", label="Any word"),
        Field(name="picture", label="Any small picture", kind=FieldKind.FILE),
    ),
)
ASKED = """*overpaint doctor* needs a person for three minutes, for what an app cannot do by itself. In any order:
1. Write here, with a mention of me: `hello https://example.com`
2. Write `hello` in the thread below this, without a mention. Then change it to other words, and then delete it
3. Upload any small picture here, with `look` as its words
4. Press the button in the thread below this, answer what it asks, and send it
5. Type `/draw test` in the field below
6. On this message: the three dots, *More message shortcuts*, *Edit this picture*
7. React to this message with :octagonal_sign:"""
BUTTON = "overpaint doctor: here is the button"
OF_PEOPLE = ("S4", "S11", "S16", "S22", "S23", "S24", "S25", "S27", "S31", "S32", "S33", "S34", "S40")


class People:
    """Whoever is in the channel, and does what is asked for there."""

    def __init__(self, at: Channel, ear: Ear, findings: Findings, tell: Tell, patience: float, prompt: float) -> None:
        self._at, self._ear = at, ear
        self._patience, self._prompt = patience, prompt
        self._findings, self._is, self._tell = findings, findings.say, tell
        self._looked = 0  # how far we have looked at what people did
        self._linked = False  # somebody said an address

    async def ask(self) -> None:
        """Asks in the channel, and looks at each thing that is done; the time runs anew after each."""
        if self._patience <= 0:
            return
        reply = Reply(text=ASKED, files=(self._at.picture,))
        self._ask = await self._at.post(reply, self._at.top, f"{self._at.key}-6")
        self._button = await self._at.post(Reply(text=BUTTON, actions=(PRESS,)), self._ask, f"{self._at.key}-7")
        self._looked = len(self._ear.bodies)
        self._tell(None, f"now look at the channel: a post there asks for seven things; {self._patience:g} s for each")
        while self._findings.lack(OF_PEOPLE):
            done = await self._ear.until(self._next, self._patience)
            if done is None:
                break
            ids, work = done
            await self._findings.step(ids, in_our_words(work))
        if self._linked:
            await self._ear.until(lambda: self._ear.changed_by_nobody() or None, min(self._prompt, self._patience))
        if changes := self._ear.changed_by_nobody():
            edited = [inside(one, "message").get("edited") for one in changes]
            before = [inside(one, "previous_message").get("edited") for one in changes]
            self._is("S20", all(now in (None, then) for now, then in zip(edited, before, strict=True)))

    def _next(self) -> Step | None:
        """The next thing that somebody did of what we have asked for, and that we do not know yet."""
        while self._looked < len(self._ear.bodies):
            body = self._ear.bodies[self._looked]
            self._looked += 1
            if work := self._done(body):
                if self._findings.lack(work[0]):
                    return work
                work[1].close()
        return None

    def _done(self, body: Raw) -> Step | None:
        at = inside(body, "channel").get("id") or body.get("channel_id")
        match body.get("type"):
            case "event_callback":
                return self._happened(event_of(body))
            case "block_actions" if any(one.get("action_id") == PRESS.id for one in each(body, "actions")):
                return ("S23",), self._pressed(body)
            case "view_submission" if inside(body, "view").get("callback_id") == FORM.id:
                return ("S25", "S11", "S16", "S27"), self._filled_in(body)
            case "message_action" if at == self._at.id:
                return ("S24",), self._shortcut(body)
            case None if body.get("command") and at == self._at.id:
                return ("S34",), self._commanded(body)
        return None

    def _happened(self, inner: Raw) -> Step | None:
        kind, subtype = inner.get("type"), inner.get("subtype")
        if kind == "member_joined_channel":
            return (("S26",), self._joined()) if inner.get("user") == self._at.me else None
        if kind == "reaction_added":
            asked = inside(inner, "item").get("ts") == self._ask.message and inner.get("user") != self._at.me
            return (("S22",), self._reacted(inner)) if asked else None
        if inner.get("channel") != self._at.id:
            return None
        now, before = inside(inner, "message"), inside(inner, "previous_message")
        if (ts := gone(inner)) is not None:
            return (("S40",), self._taken_back(ts, before)) if self._somebodys(before) else None
        if subtype == "message_changed":
            other = self._somebodys(now) and now.get("text") != before.get("text")
            return (("S33",), self._changed(now, before)) if other else None
        return self._spoken(inner) if subtype in normalize.SPOKEN and self._somebodys(inner) else None

    def _somebodys(self, message: Raw) -> bool:
        """Whether a person wrote it."""
        return bool(message.get("user")) and not message.get("bot_id") and message.get("user") != self._at.me

    def _spoken(self, inner: Raw) -> Step | None:
        """A message of a person's. What is told as a mention alone is one, too."""
        words = str(inner.get("text") or "")
        self._linked = self._linked or "http" in words
        if f"<@{self._at.me}" in words:
            return ("S4",), self._mentioned(str(inner.get("ts")))
        if each(inner, "files"):
            return (("S32",), self._sent(inner)) if words else None
        if inner.get("thread_ts") == self._ask.message:
            return ("S31",), self._in_the_thread(inner)
        return None

    async def _mentioned(self, ts: str) -> None:
        def kinds() -> set[str]:
            return {str(one.get("type")) for one in self._ear.said(ts)}

        await self._ear.until(lambda: len(kinds()) > 1 or None, min(self._prompt, self._patience))
        self._is("S4", kinds() == {"message", "app_mention"}, f"told as {' and '.join(sorted(kinds()))}")

    async def _in_the_thread(self, inner: Raw) -> None:
        ours = inner.get("parent_user_id") == self._at.me
        self._is("S31", ours, "" if ours else "whose the root is was not told")

    async def _sent(self, inner: Raw) -> None:
        told = each(inner, "files")[0]
        if told.get("file_access") == "check_file_info":
            about = await self._at.file(str(told["id"]))
            self._is("S19", bool(about.get("mimetype")))
            return
        lacks = [name for name in ("name", "mimetype", "size") if not told.get(name)]
        file = normalize.message(inner, self._at.team, self._at.id, self._at.me).attachments[0]
        data = await self._at.adapter.download(file, LARGEST)
        self._is("S32", not lacks and len(data) == told.get("size"), f"not told: {', '.join(lacks)}" if lacks else "")

    async def _changed(self, now: Raw, before: Raw) -> None:
        both = isinstance(now.get("text"), str) and isinstance(before.get("text"), str)
        self._is("S33", both and bool(inside(now, "edited").get("ts")))

    async def _taken_back(self, ts: str, before: Raw) -> None:
        self._is("S40", ts == before.get("ts"))

    async def _joined(self) -> None:
        self._is("S26", True)

    async def _reacted(self, inner: Raw) -> None:
        told = [bool(inner.get("reaction")), bool(inner.get("user")), inner.get("item_user") == self._at.me]
        self._is("S22", all(told), "" if all(told) else "its name, who reacted or whose post it is was not told")

    async def _pressed(self, body: Raw) -> None:
        action = self._action(body)
        root = normalize.ref(self._at.team, self._at.id, self._ask.message)
        await self._at.adapter.ask(action, FORM)
        self._is("S23", action.ref == self._button and action.thread_root == root)

    async def _filled_in(self, body: Raw) -> None:
        action = self._action(body)
        about = inside(body, "view").get("private_metadata") == f"{self._at.id}/{self._button.message}"
        sent = [len(await self._at.adapter.download(file, LARGEST)) for file in action.files]
        words = bool(action.values.get("words"))
        self._is("S25", about and action.ref == self._button and words and bool(sent) and all(sent))
        seen = action.values.get("seen") == "yes"
        self._is("S11", seen, "" if seen else "somebody does not see it")
        await self._findings.step(("S16",), in_our_words(self._privately(action)))
        await self._findings.step(("S27",), in_our_words(self._directly(action.author.id)))

    async def _privately(self, action: ActionTaken) -> None:
        await self._at.may_post()
        reply = Reply(text="Thank you. Only you see this.")
        key = f"{self._at.key}-8"
        only = await patiently(lambda: self._at.adapter.post(reply, self._button, key=key, only_for=action.author))
        if only.channel != self._at.top.channel:
            self._at.ours.add(only)
            self._is("S16", None, "it could not be said here, and was said directly")
            return
        try:
            await patiently(lambda: self._at.client.chat_update(channel=self._at.id, ts=only.message, text="changed"))
        except (MessageGone, NotAllowed):
            self._is("S16", True)
        else:
            self._is("S16", False, "it was changed")

    async def _directly(self, person: str) -> None:
        opened = []
        for _ in range(2):
            told = await self._at.asked(lambda: self._at.client.conversations_open(users=person))
            opened.append(str(inside(told.data, "channel").get("id")))
        self._is("S27", opened[0] == opened[1] and opened[0].startswith("D"))

    async def _shortcut(self, body: Raw) -> None:
        action = self._action(body)
        self._is("S24", action.ref == self._ask, "" if action.ref == self._ask else "it is told of another message")

    async def _commanded(self, body: Raw) -> None:
        action = self._action(body)
        here = action.ref.channel == self._at.top.channel
        self._is("S34", here and bool(action.values.get("text")) and bool(body.get("user_id")))

    def _action(self, body: Raw) -> ActionTaken:
        happened = normalize.event(body, self._at.me)
        if not isinstance(happened, ActionTaken):
            raise AdapterError("it is not told as something that somebody did")
        return happened
