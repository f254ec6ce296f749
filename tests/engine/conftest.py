"""What the engine's tests share: the door, and employers to count by."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from followup import handle
from followup.business_days.calendar import BusinessCalendar
from followup.business_days.employer import Employer

type Ask = Callable[..., Any]

CASES = Path(__file__).parents[1] / "cases"


def ask_door(method: str, params: object) -> dict[str, Any]:
    """The whole response to one request."""
    request = {"jsonrpc": "2.0", "id": 1, "method": method, "params": params}
    response: dict[str, Any] = json.loads(handle(json.dumps(request)))
    return response


@pytest.fixture
def result() -> Ask:
    """Ask the door for the result of a method."""

    def ask(method: str, **params: object) -> Any:
        response = ask_door(method, params)
        assert "error" not in response, response
        return response["result"]

    return ask


@pytest.fixture
def problems() -> Ask:
    """Ask the door for the problems of an input, as (field, code) pairs."""

    def ask(method: str, **params: object) -> list[tuple[str, str]]:
        response = ask_door(method, params)
        assert response["error"]["code"] == -32602, response
        return [
            (problem["field"], problem["code"]) for problem in response["error"]["data"]["problems"]
        ]

    return ask


@pytest.fixture
def steps(result: Ask) -> Ask:
    """Plan a situation and give its steps by name."""

    def ask(**situation: object) -> dict[str, Any]:
        return {step["step"]: step for step in result("plan", **situation)["steps"]}

    return ask


@pytest.fixture(scope="session")
def united_states() -> BusinessCalendar:
    """An employer in the United States, no state named."""
    return Employer(country="US").calendar()


@pytest.fixture(scope="session")
def cases() -> Callable[[str], Any]:
    """Cases that others wrote; tests/cases/README.md names the sources."""

    def read(name: str) -> Any:
        return json.loads((CASES / name).read_text(encoding="utf-8"))

    return read
