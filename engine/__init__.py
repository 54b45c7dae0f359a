"""Images from jobs: a durable queue, a process that owns the device, and one that reads strangers' files."""
