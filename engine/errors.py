"""What can go wrong while an image is made."""


class EngineError(Exception):
    """The image could not be made."""

    def __init__(self, message: str | None = None) -> None:
        super().__init__(message or type(self).__doc__)


class BadImage(EngineError):
    """This is no picture that can be read; PNG, JPEG, WebP, GIF and HEIC can."""


class ImageTooLarge(BadImage):
    """The picture is larger than can be taken."""


class BadRequest(EngineError):
    """The model cannot do what was asked."""


class ModelMissing(EngineError):
    """The model's files are not there."""


class WorkerDied(EngineError):
    """The process ended while it worked; it is started again by itself."""


class OutOfMemory(EngineError):
    """The device has too little memory for this; a smaller size would fit."""
