"""Data that is made or checked by a command, not at each build."""
