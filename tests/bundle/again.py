"""Run by `run.js` in the interpreter as it ships: the same requests, the same answers."""

import left_out

missing: list[str] = []


def fetch(module: str) -> left_out.Buffer:
    """Where the page would fetch the whole library: here, a module must not be missing."""
    missing.append(module)
    raise ModuleNotFoundError(module)


left_out.install(fetch)

from followup import handle  # noqa: E402  (as the page does it)

for request, response in exchanges:  # type: ignore[name-defined]  # noqa: F821  (set by run.js)
    assert handle(request) == response, request
assert not missing, missing

f"The trimmed library gave the same {len(exchanges)} answers"  # type: ignore[name-defined]  # noqa: F821
