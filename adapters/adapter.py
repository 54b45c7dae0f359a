"""The protocol that every chat platform's adapter keeps; tests/adapters/contract.py holds it to every word."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from adapters.thread import ActionTaken, Attachment, Author, Event, Form, MessageRef, Reply, Thread


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What one post may hold, and how often it may change."""

    text: int  # characters
    files: int
    file_size: int  # bytes
    actions: int
    seconds_between_updates: float
    seconds_of_updates: float | None = None  # how long a post may be changed; None is for ever
    replies: bool  # the platform says which message is answered
    private: bool  # a post can be shown to one person only


class Adapter(Protocol):
    """One chat platform."""

    @property
    def platform(self) -> str:
        """The name that its refs begin with."""

    @property
    def limits(self) -> Limits: ...

    async def connected(self) -> None:
        """Waits, while somebody listens, until events are heard."""

    def listen(self, since: datetime | None = None, among: Sequence[str] = ()) -> AsyncIterator[Event]:
        """What happens, each event once: first what was said after `since` (aware, within bounds), then what is
        said from now on. `among`: channels to look at though the platform does not list them, such as direct messages.
        Our own messages are told with `author.me`. Of what is not said to us a platform may tell ids in place of names, and
        less of files: `thread` tells all. Cancelling it closes the connection. Raises NotAllowed where we
        are not let in."""

    async def thread(self, ref: MessageRef) -> Thread:
        """What `ref` answers, what stands above it, itself, and what of ours answers it. Raises MessageGone."""

    async def download(self, attachment: Attachment, limit: int) -> bytes:
        """The bytes that were sent. Raises FileTooLarge past `limit` bytes, MessageGone when it is no longer there."""

    async def post(self, reply: Reply, to: MessageRef, *, key: str, only_for: Author | None = None) -> MessageRef:
        """Answers `to`, in its thread; `thread(to)` finds it again by `key`. Text that is too long goes on in
        further posts (the ref is the last one's, which carries files and actions). `only_for` makes it private where the
        platform can, and a short public line where it cannot. Raises FileTooLarge, RateLimited, NotAllowed, MessageGone."""

    async def update(self, ref: MessageRef, reply: Reply) -> None:
        """Rewrites our post; it stays where it is. Raises what `post` raises."""

    async def delete(self, ref: MessageRef) -> None:
        """Takes our post away; one that is gone already is no error."""

    async def ask(self, action: ActionTaken, form: Form) -> None:
        """Shows a form to the person who took `action`; the answer arrives as an `ActionTaken`. Raises MessageGone when
        it comes too late."""

    async def lacks(self, ref: MessageRef) -> Sequence[str]:
        """The platform's names of the permissions that we would need to answer there and do not have. Raises NotAllowed
        where we cannot answer for another reason."""

    async def may_show(self, source: MessageRef, to: MessageRef, author: Author) -> bool:
        """Whether a picture of `source` may be shown where `to` stands, asked for by `author`: they see it themselves."""
