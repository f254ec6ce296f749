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

from followup.command_line.files import json_object, message_file, read_file
from followup.command_line.options import ABOUT, add_commands
from followup.command_line.show import SHOW, show_problem
from followup.command_line.told import told
from followup.door.json_rpc import handle

INVALID_INPUT = 1


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status.

    0 done; 1 the input has problems, printed on standard error, one a line; 2 wrong usage.
    """
    parser = argparse.ArgumentParser(prog="followup", description=ABOUT)
    add_commands(parser)
    options = vars(parser.parse_args(arguments))
    method, as_json, output = (options.pop(name, None) for name in ("method", "json", "output"))
    try:
        params = _params(options)
        return _answer(method, params, as_json=as_json, output=output)
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return INVALID_INPUT


def _params(options: dict[str, Any]) -> dict[str, Any]:
    """The params from a JSON file, if there is one, with what was typed put over it."""
    source, situation = options.pop("input"), options.pop("situation_path")
    file, others = options.pop("file", None), options.pop("other_files", None)
    params = json_object(read_file(source)) if source else {}
    if file:
        params |= message_file(read_file(file))
    if others:
        params["others"] = [message_file(read_file(other))["body"] for other in others]
    for path, value in options.items():
        if value is not None:
            _put(params, path.split("."), value)
    _set_today(params, situation, optional=file is not None)
    return params


def _set_today(params: dict[str, Any], path: str | None, *, optional: bool) -> None:
    """Where there is a situation without a day, it is the day on this machine."""
    if path is None or (optional and path not in params):
        return
    situation = params.setdefault(path, {}) if path else params
    if isinstance(situation, dict):
        situation.setdefault("today", date.today().isoformat())  # noqa: DTZ011  (the day here)


def _put(params: dict[str, Any], path: list[str], value: object) -> None:
    """Set `params["a"]["b"]` for the path a.b; a part `name[]` is a list with one object."""
    *outer, last = path
    inner = params
    for part in outer:
        name = part.removesuffix("[]")
        found = inner.setdefault(name, {} if part == name else [{}])
        if part != name:
            found = found[0] if isinstance(found, list) and found else None
        if isinstance(found, dict):
            inner = found
        else:
            message = told("input", "inner_not_object", name=name)
            raise ValueError(message)  # noqa: TRY004  (what a person wrote, not a fault of ours)
    inner[last] = value


def _answer(method: str, params: dict[str, Any], *, as_json: bool, output: str | None) -> int:
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    response = json.loads(handle(json.dumps(request)))
    if error := response.get("error"):
        for problem in (error.get("data") or {}).get("problems", [error]):
            sys.stderr.write(f"{show_problem(problem)}\n")
        return INVALID_INPUT
    result = response["result"]
    if output:
        Path(output).write_text(result["ics"], encoding="utf-8", newline="")
        return 0
    shown = json.dumps(result, indent=2, ensure_ascii=False) if as_json else SHOW[method](result)
    sys.stdout.write(f"{shown}\n")
    return 0
