"""3,000 hostile requests: each gets an error of the right code, or a result. None raises."""

import json
from collections import Counter

from followup import handle
from tests.hostile.requests import COUNT, hostile_requests

KNOWN_ERRORS = {-32700, -32600, -32601, -32602}


def test_every_hostile_request_gets_an_answer() -> None:
    outcomes: Counter[object] = Counter()
    for request in hostile_requests():
        response = json.loads(handle(request))
        assert set(response) in ({"jsonrpc", "id", "result"}, {"jsonrpc", "id", "error"})
        code = response.get("error", {}).get("code", "result")
        assert code == "result" or code in KNOWN_ERRORS, (code, request[:300])
        outcomes[code] += 1
        if code == -32602:
            assert response["error"]["data"]["problems"], request[:300]
    assert outcomes.total() == COUNT
    # Each kind of outcome is there: the requests are not all refused at the gate.
    assert min(outcomes[code] for code in ("result", *KNOWN_ERRORS)) > 50, outcomes


def test_what_is_not_json_at_all_is_a_parse_error() -> None:
    for request in ("", "\x00", "plan", "\ud800", "{" * 5):
        assert json.loads(handle(request))["error"]["code"] == -32700
