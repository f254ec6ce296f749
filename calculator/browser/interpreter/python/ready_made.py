"""Gives dataclasses their methods as they were compiled when the bundle was built.

A dataclass writes its methods as text and has Python compile it, at each start: that is the
slowest part of our imports. A text that is not known is compiled as ever.
"""

import dataclasses
import marshal
from pkgutil import get_data


def install() -> None:
    """Let dataclasses look here first."""
    code = marshal.loads(get_data(__name__, "ready_made.bin") or b"")  # noqa: S302  (our own)

    def execute(source: str, namespace: dict[str, object], into: dict[str, object]) -> None:
        exec(code.get(source, source), namespace, into)  # noqa: S102  (as they do themselves)

    vars(dataclasses)["exec"] = execute
