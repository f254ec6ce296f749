"""Which part of a pasted text the candidate wrote, and which came with it."""
