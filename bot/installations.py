"""The Slack workspaces that installed the app: in the one SQLite file, encrypted where there is a key."""

import json
import logging
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken

from adapters.slack.install import Installation
from engine.database import Database

log = logging.getLogger(__name__)


class Installations:
    """`key`: any text that nobody can guess. What was kept before there was one is encrypted as soon as it is read."""

    def __init__(self, database: Database, key: str | None) -> None:
        self._database = database
        self._fernet = Fernet(urlsafe_b64encode(sha256(key.encode()).digest())) if key else None

    async def all(self) -> Sequence[Installation]:
        """Those that can be read with this key; the others are told of in the log, and install the app again."""
        found: list[Installation] = []
        for team, sealed, kept in await self._database.rows(
            "SELECT team, sealed, installation FROM installations ORDER BY installed_at, team"
        ):
            try:
                told = self._fernet.decrypt(kept) if sealed and self._fernet else None if sealed else kept
            except InvalidToken:
                told = None
            if told is None:
                log.error(
                    "The Slack workspace %s is kept encrypted, and OVERPAINT_SLACK__ENCRYPTION_KEY does not open it:"
                    " give the key that it was kept with, or install the app there again",
                    team,
                )
                continue
            installation = Installation(**json.loads(told))
            if self._fernet and not sealed:
                await self.keep(installation)
            found.append(installation)
        return found

    async def keep(self, installation: Installation) -> None:
        told = json.dumps(asdict(installation)).encode()
        async with self._database.transaction() as tx:
            await tx.execute(
                "INSERT INTO installations (team, sealed, installation, installed_at) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (team) DO UPDATE SET sealed = excluded.sealed, installation = excluded.installation",
                (
                    installation.team,
                    self._fernet is not None,
                    self._fernet.encrypt(told) if self._fernet else told,
                    round(datetime.now(UTC).timestamp() * 1000),
                ),
            )

    async def forget(self, team: str) -> None:
        async with self._database.transaction() as tx:
            await tx.execute("DELETE FROM installations WHERE team = ?", (team,))
