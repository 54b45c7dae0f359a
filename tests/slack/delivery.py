"""How events, presses and commands get to the app: once, and again where nobody said that they arrived.

https://docs.slack.dev/apis/events-api/#retries: three more times, nearly at once, after a minute and after five.
"""

import asyncio
import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from tests.slack.reference import event_scopes
from tests.slack.world import HISTORY, VERIFICATION, Channel, Team, World, identity

Json = dict[str, Any]
EVENT, INTERACTIVE, COMMAND = "events_api", "interactive", "slash_commands"
AGAIN = (0.0, 60.0, 300.0)
PATIENCE = 3.0


@dataclass(slots=True, eq=False)
class Delivery:
    kind: str
    body: Json
    when_answered: Callable[[Any], None] = lambda _: None
    when_failed: Callable[[], None] = lambda: None
    envelope: str = field(default_factory=lambda: str(uuid.uuid4()))
    attempt: int = 0  # 0 is the first
    reason: str | None = None
    acknowledged: bool = False
    given_up: bool = False
    sent_at: float = 0.0
    timer: asyncio.TimerHandle | None = None


class Transport(Protocol):
    def send(self, delivery: Delivery) -> bool:
        """False: nobody is there."""


class Hub:
    def __init__(self, world: World, changed: Callable[[], None], scopes: Callable[[Team], set[str]]) -> None:
        self.world = world
        self.changed = changed
        self.scopes = scopes
        self.transport: Transport
        self.subscribed: set[str] = set()
        self.all: list[Delivery] = []  # every event, in the order in which it was sent first
        self._held: list[Delivery] = []
        self._hold = 0
        self._stopped = False

    def tell(self, team: Team, event: Json, *, name: str | None = None, channel: Channel | None = None) -> None:
        """An event, where the app asked for it, may hear it and is there."""
        name = name or event["type"]
        if not team.installed or name not in self.subscribed:
            return
        needed = event_scopes()[name]
        if needed and not self.scopes(team) & set(needed):
            return
        self.send(Delivery(EVENT, self._body(team, event, channel)))

    def _body(self, team: Team, event: Json, channel: Channel | None) -> Json:
        body = {
            "token": VERIFICATION,
            "team_id": team.id,
            "api_app_id": self.world.app_id,
            "event": event,
            "type": "event_callback",
            "event_id": identity("Ev"),
            "event_time": self.world.seconds(),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": team.id,
                    "user_id": team.bot.id,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": bool(channel and channel.shared_with),
        }
        if channel:
            body["event_context"] = f"4-{secrets.token_urlsafe(24)}"
        return body

    def send(self, delivery: Delivery) -> None:
        if delivery.kind == EVENT:
            self.all.append(delivery)
        if self._hold and delivery.kind == EVENT:
            self._held.append(delivery)
            if len(self._held) == self._hold:
                held, self._held, self._hold = self._held, [], 0
                for one in reversed(held):
                    self._send(one)
            return
        self._send(delivery)

    def _send(self, delivery: Delivery) -> None:
        if self._stopped:
            return
        loop = asyncio.get_running_loop()
        delivery.sent_at = loop.time()
        if self.transport.send(delivery):
            delivery.timer = loop.call_later(PATIENCE, self.missed, delivery, "timeout")
        else:
            self.missed(delivery, "connection_failed")

    def acknowledge(self, delivery: Delivery, answer: Any = None) -> None:
        if delivery.timer:
            delivery.timer.cancel()
        if not delivery.acknowledged and not delivery.given_up:
            delivery.acknowledged = True
            delivery.when_answered(answer)
        self.changed()

    def missed(self, delivery: Delivery, reason: str, *, again: bool = True) -> None:
        """Nobody said that it arrived: told again, unless a person waits, who sees it fail."""
        if delivery.acknowledged or delivery.given_up or self._stopped:
            return
        if delivery.timer:
            delivery.timer.cancel()
        delivery.reason = reason
        if delivery.kind != EVENT or delivery.attempt == len(AGAIN) or not again:
            delivery.given_up = True
            delivery.when_failed()
            self.changed()
            return
        delay = AGAIN[delivery.attempt]
        delivery.attempt += 1
        delivery.timer = asyncio.get_running_loop().call_later(delay, self._send, delivery)
        self.changed()

    # what goes wrong

    def duplicate(self) -> None:
        """The last event once more, with nothing to tell it from the first time."""
        self._send(Delivery(EVENT, self.all[-1].body))

    def retry(self) -> None:
        """The last event as told again, though it was acknowledged: the word of that was lost."""
        last = self.all[-1]
        if last.timer:
            last.timer.cancel()
        last.acknowledged = last.given_up = False
        last.attempt, last.reason = min(last.attempt + 1, len(AGAIN)), "timeout"
        self._send(last)

    def reorder(self, number: int) -> None:
        """The next events are held until there are so many, and come in the opposite order."""
        self._hold = number

    def stop(self) -> None:
        self._stopped = True
        for one in self.all:
            if one.timer:
                one.timer.cancel()


def message_event(channel: Channel) -> str:
    """The name under which an app asks for the messages of such a channel."""
    return f"message.{HISTORY[channel.kind]}"
