"""The methods behind the door, by name, and where each is.

A method reads its params and returns a JSON object. It notes problems in the fields that it
is given; its result is then not used. A module is imported when one of its methods is first
called: in a page, a plan does not wait for the templates of the messages.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from followup.door.fields.fields import Fields

type Method = Callable[[Fields], dict[str, Any] | None]

METHODS: Mapping[str, str] = {
    "plan": "dates",
    "read_timeline": "dates",
    "write": "letters",
    "review": "reviews",
    "calendar": "letters",
    "holidays": "dates",
    "countries": "dates",
    "rules": "dates",
}
"""The method and the module of this package that has it."""


def method_named(name: str) -> Method | None:
    """The method of that name; None if there is none."""
    module = METHODS.get(name)
    if module is None:
        return None
    found: Method = getattr(import_module(f"followup.door.{module}"), name)
    return found
