"""What can go wrong between us and a chat platform."""


class AdapterError(Exception):
    """The chat platform could not do what was asked."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or type(self).__doc__)


class MessageGone(AdapterError):
    """The message is no longer there."""


class NotAllowed(AdapterError):
    """The platform does not let us do this here."""


class FileTooLarge(AdapterError):
    """The file is larger than may be sent or taken here."""

    def __init__(self, size: int | None, limit: int) -> None:
        told = "it" if size is None else f"{size / 1e6:.1f} MB"
        super().__init__(f"{told} is more than the {limit / 1e6:.1f} MB that fit here")
        self.size = size
        self.limit = limit


class RateLimited(AdapterError):
    """The platform asked us to slow down."""

    def __init__(self, retry_after: float) -> None:
        super().__init__(f"slow down for {retry_after:g} s")
        self.retry_after = retry_after
