"""The engine, asked while the site is built: through its door, as the browser asks it."""

import json
from typing import Any

from followup import handle


def ask(method: str, **params: object) -> Any:  # noqa: ANN401  (JSON, typed by who reads it)
    """A result of the engine. Raises RuntimeError for any error: a page must not be wrong."""
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    response = json.loads(handle(json.dumps(request)))
    if "error" in response:
        raise RuntimeError(response["error"])
    return response["result"]
