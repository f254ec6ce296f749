"""The command `followup`."""
