"""What a whole story needs, on whatever platform: the real program in its own process, its record, a clock, pictures."""

import asyncio
import os
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

ROOT = Path(__file__).parent.parent
PATIENCE = 60  # seconds for a wave of pictures
PICTURE, WORDS = "picture", "words"


class Clock:
    """Real time, and what was skipped of it."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead


class Program:
    """`overpaint run` with these settings and a data folder that outlives it."""

    def __init__(self, folder: Path, settings: dict[str, str], ready: str) -> None:
        self.data = folder / "data"
        self._log = folder / "log"
        self._ready = ready
        kept = {name: value for name, value in os.environ.items() if not name.startswith("OVERPAINT_")}
        self._environment = {**kept, **settings, "OVERPAINT_DATA": str(self.data)}
        self._process: asyncio.subprocess.Process | None = None
        self.address = ""  # where it listens, if it does

    async def start(self) -> None:
        """Until it says that it is heard."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=self._environment,
                cwd=ROOT,
            )
        assert self._process.stdout
        line = (await self._process.stdout.readline()).decode()
        assert line.startswith(self._ready)
        self.address = line.split()[-1]

    async def end(self, how: signal.Signals) -> None:
        assert self._process
        self._process.send_signal(how)
        code = await self._process.wait()
        assert code == (0 if how is signal.SIGTERM else -how)

    async def kill(self) -> None:
        """If it still runs."""
        if self._process and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()

    @property
    def log(self) -> str:
        return self._log.read_text() if self._log.exists() else ""

    def parents(self, post: str) -> list[str | None]:
        """The posts whose pictures the one of this post was made from; None for a picture that somebody brought."""
        found = self._rows(
            "SELECT theirs.post FROM requests mine JOIN pictures p ON p.key = mine.key"
            " JOIN parents ON child = p.id JOIN pictures above ON above.id = parent"
            " LEFT JOIN requests theirs ON theirs.key = above.key WHERE mine.post = ? ORDER BY position",
            post,
        )
        return [found for (found,) in found]

    def made_from(self, channel: str, number: int) -> tuple[int, ...]:
        """The numbers, in the same channel, of the pictures that one was made from, the base first."""
        found = self._rows(
            "SELECT theirs.number FROM numbers mine JOIN parents ON child = mine.picture"
            " JOIN numbers theirs ON theirs.picture = parent AND theirs.channel = mine.channel"
            " WHERE mine.channel = ? AND mine.number = ? ORDER BY position",
            channel,
            number,
        )
        return tuple(found for (found,) in found)

    def _rows(self, query: str, *values: Any) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"file:{self.data / 'overpaint.sqlite'}?mode=ro", uri=True)) as database:
            return database.execute(query, values).fetchall()


def photo(name: str = "house.png", *, sky: str = "#9ad0f5", roof: str = "#b5482f") -> tuple[str, str, bytes]:
    """A house that somebody painted: a file's name, media type and bytes."""
    image = Image.new("RGB", (256, 256), sky)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 180, 256, 256), fill="#6fae4f")
    draw.rectangle((78, 120, 178, 210), fill="#f1dfb8", outline="#333", width=3)
    draw.polygon(((66, 122), (128, 66), (190, 122)), fill=roof, outline="#333")
    draw.rectangle((114, 160, 142, 210), fill="#7a4a2a")
    draw.ellipse((200, 20, 236, 56), fill="#ffd84a")
    data = BytesIO()
    image.save(data, "PNG")
    return name, "image/png", data.getvalue()
