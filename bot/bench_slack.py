"""Slack under load: how much the bot takes, how soon it acknowledges, and whether its memory stays as it is."""

from bot import bench_load
from bot.bench import Row
from bot.bench_load import Load, Size
from bot.traffic_slack import BUSY

QUICK = Size(runs=1, events=4000, loading=1000, pressed=1000, watched=10_000, from_event=2000)
FULL = Size(runs=5, events=10_000, loading=3000, pressed=8000, watched=100_000, from_event=10_000)

LOAD = Load(
    server="bot.flood_slack",
    client="bot.flooded_slack",
    settings={
        "OVERPAINT_SLACK__BOT_TOKEN": "xoxb-bench",
        "OVERPAINT_SLACK__APP_TOKEN": "xapp-bench",
        "OVERPAINT_SLACK__API_BASE": "{url}/api/",
    },
    to_us=sum(BUSY[kind] for kind in ("mention", "answer", "interaction")),
    pace=1000,
)


def measured(*, quick: bool) -> tuple[list[Row], str]:
    """All rows; and why the rest could not be measured, if so."""
    return bench_load.measured(LOAD, QUICK if quick else FULL)
