"""The command `followup`: the engine for a terminal and for scripts.

It goes through the same door as the page. This is the one place that reads a clock: where
no `today` is given, it is the date on this machine.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from followup.command_line.options import add_commands
from followup.command_line.show import SHOW
from followup.door.json_rpc import handle

INVALID_INPUT = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0 done; 1 the input has problems, printed on standard error, one a line; 2 wrong usage.
    """
    parser = argparse.ArgumentParser(
        prog="followup",
        description="When to write after an interview, what to write, and when to stop.",
    )
    add_commands(parser)
    options = vars(parser.parse_args(arguments))
    names = ("method", "json", "input", "situation_path")
    method, as_json, source, situation = (options.pop(name) for name in names)
    try:
        params = _params(options, source)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return INVALID_INPUT
    if situation is not None:
        inner = params.setdefault(situation, {}) if situation else params
        if isinstance(inner, dict):
            inner.setdefault("today", date.today().isoformat())  # noqa: DTZ011  (the day here)
    return _answer(method, params, as_json=as_json)


def _params(options: dict[str, Any], source: str | None) -> dict[str, Any]:
    """The params from a JSON file, if there is one, with what was typed put over it."""
    params: dict[str, Any] = {}
    if source is not None:
        text = sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
        params = _json_object(text)
    for path, value in options.items():
        if value is not None:
            _put(params, path.split("."), value)
    return params


def _json_object(text: str) -> dict[str, Any]:
    try:
        found: object = json.loads(text)
    except ValueError as error:
        message = f"The input is not JSON: {error}."
        raise ValueError(message) from error
    if isinstance(found, dict):
        return found
    message = "The input is JSON, but not an object with named fields."
    raise ValueError(message)


def _put(params: dict[str, Any], path: list[str], value: object) -> None:
    """Set `params["a"]["b"]` for the path a.b; a part `name[]` is a list with one object."""
    *outer, last = path
    for name in outer:
        if name.endswith("[]"):
            params = params.setdefault(name.removesuffix("[]"), [{}])[0]
        else:
            params = params.setdefault(name, {})
    params[last] = value


def _answer(method: str, params: dict[str, Any], *, as_json: bool) -> int:
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    response = json.loads(handle(json.dumps(request)))
    if error := response.get("error"):
        for problem in (error.get("data") or {}).get("problems", [error]):
            where = f"{problem['field']}: " if problem.get("field") else ""
            sys.stderr.write(f"{where}{problem['message']}\n")
        return INVALID_INPUT
    result = response["result"]
    shown = json.dumps(result, indent=2, ensure_ascii=False) if as_json else SHOW[method](result)
    sys.stdout.write(f"{shown}\n")
    return 0
