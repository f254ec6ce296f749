"""The reader of messages: what it judges, what it finds, what it leaves alone."""
