"""Data for the scripts of a page, in a script element of it."""

import json

from markupsafe import Markup


def data_block(value: object) -> Markup:
    """JSON for a script element: nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704  (escaped right here)
