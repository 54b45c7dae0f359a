"""Russian."""

from bot.languages.table import Table

TABLE = Table(
    words="",
    rules=r"""
    """,
)
