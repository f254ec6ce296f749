"""What the command says in words of its own."""

from followup.own_data import sentence


def told(about: str, which: str, /, **values: object) -> str:
    """A sentence of data/terminal.toml. Raises KeyError for one that it does not have."""
    return sentence("terminal", about, which, **values)
