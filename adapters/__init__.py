"""Chat platforms, in our words: messages, threads and replies, and one adapter for each platform."""
