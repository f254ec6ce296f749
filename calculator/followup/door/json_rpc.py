"""The door: JSON-RPC 2.0, one request as text in, one response as text out."""

import json
import re
from typing import Any

from followup.door.fields.fields import Fields
from followup.door.methods import method_named
from followup.door.problems import InvalidInputError, problem_as_json, problem_sentence

LONGEST_REQUEST = 64 * 1024
"""Bytes of UTF-8."""
DEEPEST_NESTING = 20

PARSE_ERROR, INVALID_REQUEST, METHOD_NOT_FOUND = -32700, -32600, -32601
INVALID_PARAMS, INTERNAL_ERROR = -32602, -32603

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')


class RpcError(Exception):
    """An error response."""

    def __init__(self, code: int, message: str, data: object = None) -> None:
        """Take the JSON-RPC code, a sentence, and details if there are any."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.data = data


def handle(request: str) -> str:
    """Answer one JSON-RPC 2.0 request object. It always returns a response, and never raises.

    Errors: -32700 not JSON, -32600 not a request (or over 64 KiB), -32601 unknown method,
    -32602 invalid params, with `data.problems` listing every problem as field, code and
    message, -32603 a fault of ours. A request without an id is answered with id null.
    """
    identity = None
    try:
        envelope = _parse(request)
        identity = _identity(envelope)
        response = {"result": _call(envelope)}
    except RpcError as error:
        response = {"error": _error(error.code, error.message, error.data)}
    except InvalidInputError as error:
        problems = [problem_as_json(problem) for problem in error.problems]
        message = problem_sentence("request", "problems")
        response = {"error": _error(INVALID_PARAMS, message, {"problems": problems})}
    except Exception:  # noqa: BLE001  (a visitor gets a sentence, whatever we did wrong)
        message = problem_sentence("request", "fault")
        response = {"error": _error(INTERNAL_ERROR, message, None)}
    return json.dumps({"jsonrpc": "2.0", "id": identity, **response}, separators=(",", ":"))


def _parse(request: str) -> dict[str, Any]:
    if not isinstance(request, str):
        raise _refusal(PARSE_ERROR, "not_text")
    if len(request.encode("utf-8", "surrogatepass")) > LONGEST_REQUEST:
        raise _refusal(INVALID_REQUEST, "too_long")
    _check_nesting(request)
    try:
        envelope = json.loads(request, parse_constant=_refuse_constant)
    except (ValueError, RecursionError) as error:
        raise _refusal(PARSE_ERROR, "not_json") from error
    if not isinstance(envelope, dict) or envelope.get("jsonrpc") != "2.0":
        raise _refusal(INVALID_REQUEST, "not_rpc")
    return envelope


def _check_nesting(request: str) -> None:
    """Refuse what is nested too deep, before a parser sees it: deep nesting ends WebAssembly."""
    depth = deepest = 0
    for mark in _STRING.sub("", request):
        if mark in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif mark in "]}":
            depth -= 1
    if deepest > DEEPEST_NESTING:
        raise _refusal(INVALID_REQUEST, "too_deep")


def _refuse_constant(name: str) -> None:
    message = f"{name} is not JSON"
    raise ValueError(message)


def _identity(envelope: dict[str, Any]) -> str | int | None:
    identity = envelope.get("id")
    if identity is None or (isinstance(identity, str | int) and not isinstance(identity, bool)):
        return identity
    raise _refusal(INVALID_REQUEST, "id")


def _call(envelope: dict[str, Any]) -> dict[str, Any]:
    name = envelope.get("method")
    if not isinstance(name, str):
        raise _refusal(INVALID_REQUEST, "no_method")
    method = method_named(name)
    if method is None:
        raise _refusal(METHOD_NOT_FOUND, "unknown_method", name=repr(name[:50]))
    params = envelope.get("params")
    fields = Fields({} if params is None else params)
    result = method(fields)
    fields.raise_problems()
    if result is None:
        message = "a method gave no result and noted no problem"
        raise AssertionError(message)
    return result


def _refusal(code: int, which: str, **values: object) -> RpcError:
    return RpcError(code, problem_sentence("request", which, **values))


def _error(code: int, message: str, data: object) -> dict[str, Any]:
    error: dict[str, Any] = {"code": code, "message": message}
    return error if data is None else {**error, "data": data}
