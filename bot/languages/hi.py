"""Hindi, in Devanagari and in Latin letters."""

from bot.languages.table import Table

TABLE = Table(
    words="",
    rules=r"""
    """,
)
