"""A Discord server that refuses what Discord refuses."""
