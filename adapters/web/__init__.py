"""A chat page on this machine: rooms, replies, pictures and buttons, in any browser."""
