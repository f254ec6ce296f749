"""Takes the place of `annotationlib`: what a dataclass asks of it when all names are known."""

from typing import Any

from untrimmed import attribute


class Format:
    """How annotations are wanted, in the numbers of PEP 749."""

    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


def get_annotations(obj: Any, *, format: int = Format.VALUE, **options: Any) -> dict[str, Any]:  # noqa: A002, ANN401  (the library's own names)
    """The annotations of a class; those of anything else, and text, from the library."""
    if isinstance(obj, type) and format != Format.STRING and not options:
        try:
            return dict(obj.__annotations__)
        except (AttributeError, NameError):
            pass  # there are none, or one of them names what is defined further down
    whole = attribute("annotationlib", "get_annotations")
    found: dict[str, Any] = whole(obj, format=format, **options)
    return found


def __getattr__(name: str) -> Any:  # noqa: ANN401  (any name of the module)
    return attribute("annotationlib", name)
