"""Requests that nobody should send: 3,000 of them, the same ones every time."""

import json
import random
import string
from collections.abc import Iterator
from typing import Any

COUNT = 3000

STRINGS = (
    "",
    " ",
    "\x00",
    "\x1b[2J",
    "\r\nBcc: all@example.org",
    "\u202e\u2066",
    "\ud800",
    "\U0001f600" * 100,
    "A" * 9_999,
    "A" * 10_001,
    "{{ 7*7 }}",
    "{% for x in range(10**9) %}x{% endfor %}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "<script>alert(1)</script>",
    "'; DROP TABLE plans; --",
    "../../etc/passwd",
    "%s%s%n",
    "2026-02-30",
    "0000-00-00",
    "9999-12-31",
    "2026-10-16T00:00:00Z",
    "next " * 50,
    "in 999 months",
    "-" * 200,
    "1" * 200,
    "(" * 150,
    "a " * 4_999,
    "[ " * 4_999,
    # What makes a careless pattern try every way of reading
    "between " + "1" * 190,
    "between " + "oct 1 " * 30 + "and",
    "they said please " * 11,
    "not to " * 28,
    "end of the " * 18,
    "1-" * 100,
    ". " * 100,
    # What makes a careless reader of sentences look at every word again and again
    "in 999 weeks. in 998 weeks, in 997 weeks or in 996 weeks",
    "get back to " * 330,
    "we will let you know by Friday if the budget, " * 80,
    "early to " * 400,
    "the week after " * 250,
    "not until " * 390,
    "1-" * 1900,
    "(" * 3900,
)
NUMBERS = (0, -1, 2**63, -(2**63), 10**300, 1.5, 1e308, -0.0)
METHODS = (
    "plan",
    "read_timeline",
    "write",
    "review",
    "calendar",
    "holidays",
    "countries",
    "rules",
    "nothing",
    "",
)
SITUATION = (
    "interview_date",
    "today",
    "country",
    "subdivision",
    "weekend",
    "closures",
    "year_end_closure",
    "sector",
    "pace",
    "timeline",
    "thank_you_sent",
    "follow_up_sent",
    "final_check_in_sent",
    "reply",
    "offer_deadline",
    "sent",
    "internal",
    "channel",
)
OTHERS = (
    "message",
    "tone",
    "people",
    "details",
    "situation",
    "text",
    "said_on",
    "year",
    "subject",
    "body",
    "others",
    "neutral",
    "id",
    "sequence",
    "cancel",
    "__class__",
)
KINDS = ("next_round", "verbal_offer", "on_hold", "rescheduled", "reopened", "nothing", "decided")
DATES = ("1970-01-01", "2026-10-16", "2026-10-19", "2100-12-31")


def hostile_requests() -> Iterator[str]:
    """Wrong types, huge, nested, cut short, not text, template code, control characters."""
    chance = random.Random(1970)  # noqa: S311  (a fixed choice, nothing secret)
    makers = (plain_noise, broken_json, wrong_envelope, wrong_params, nearly_right)
    for number in range(COUNT):
        yield makers[number % len(makers)](chance)


def plain_noise(chance: random.Random) -> str:
    """Characters of any kind."""
    kinds = (string.printable, '{}[]",:', "\x00\x01\x7f\ud800\udfff", "äß\u0646\u6f22\U0001f600")
    return "".join(chance.choices(chance.choice(kinds), k=chance.choice([0, 1, 50, 5000, 70_000])))


def broken_json(chance: random.Random) -> str:
    """JSON that was cut short, repeated, nested too deep, or is not JSON."""
    text = nearly_right(chance)
    cut = chance.randrange(len(text) + 1)
    depth = chance.choice([10, 1000, 30_000])
    return chance.choice(
        [text[:cut], text[:cut] + text, "[" * depth, '{"a":' * depth, "[" * depth + "]" * depth]
    )


def wrong_envelope(chance: random.Random) -> str:
    """A JSON object that is not quite a request."""
    envelope = {
        "jsonrpc": chance.choice(["2.0", "1.0", 2, None]),
        "id": chance.choice([1, "x", None, [], {}, True, 10**400, 1.5]),
        "method": chance.choice([*METHODS, 3, None, [], {}]),
        "params": chance.choice([anything(chance, 3), {}, [], None, "x"]),
    }
    for name in chance.sample(sorted(envelope), chance.randint(0, 2)):
        del envelope[name]
    return json.dumps(envelope)


def wrong_params(chance: random.Random) -> str:
    """A request with fields of any name and any value."""
    names = chance.choices([*SITUATION, *OTHERS, "x" * 300, "\ud800", ""], k=chance.randint(0, 25))
    return request(
        chance.choice([*METHODS, "guess"]), {name: anything(chance, 3) for name in names}
    )


def nearly_right(chance: random.Random) -> str:
    """A valid situation with something wrong in it, or at the edge of what is allowed."""
    situation: dict[str, Any] = {
        "interview_date": chance.choice(DATES),
        "today": chance.choice(DATES),
        "country": chance.choice(["US", "CN", "IR", None]),
    }
    if chance.random() < 0.5:
        situation["closures"] = [f"{chance.choice(DATES)}/{chance.choice(DATES)}"] * 50
    if chance.random() < 0.5:
        situation["closures"] = ["2026-01-01/2026-12-31"]
    if chance.random() < 0.5:
        situation["timeline"] = chance.choice(["in 999 weeks", "in 999 business days", "soon"])
    if chance.random() < 0.5:
        situation["weekend"] = ["mon", "tue", "wed", "thu", "fri", "sat"]
    situation |= what_has_happened(chance)
    for name in chance.sample(SITUATION, chance.choice([0, 0, 0, 1, 4])):
        situation[name] = chance.choice([*DATES, anything(chance, 2)])
    if chance.random() < 0.5:
        return request("plan", situation)
    if chance.random() < 0.3:
        named = {"neutral": chance.choice([True, False, None, 0]), "id": chance.choice(STRINGS)}
        exported = {**named, "sequence": chance.choice(NUMBERS), "cancel": chance.random() < 0.5}
        fields: dict[str, Any] = chance.choice([exported, {"neutral": named["neutral"]}])
        return request("calendar", {"situation": situation, **fields})
    if chance.random() < 0.3:
        said = {"text": chance.choice(STRINGS), "said_on": chance.choice(DATES)}
        return request("read_timeline", said)
    if chance.random() < 0.3:
        texts = {"subject": chance.choice(STRINGS), "body": chance.choice(STRINGS)}
        others = chance.choices(STRINGS, k=chance.choice([0, 1, 5]))
        return request("review", {"message": "thank_you", **texts, "others": others})
    people = chance.choice([None, None, anything(chance, 3)])
    details = {"topic": chance.choice(STRINGS), "thought": chance.choice(STRINGS)}
    params = {"message": "follow_up", "situation": situation, "people": people}
    return request("write", {**params, "details": details})


def what_has_happened(chance: random.Random) -> dict[str, Any]:
    """News and messages that have gone, on days that fit or do not."""
    happened: dict[str, Any] = {}
    if chance.random() < 0.3:
        days = {"date": chance.choice(DATES), "on": chance.choice(DATES)}
        news = {"kind": chance.choice(KINDS), "timeline": chance.choice(STRINGS)}
        happened["reply"] = {**news, **days}
    if chance.random() < 0.3:
        message = {"step": chance.choice(["follow_up", "thank_you"]), "on": chance.choice(DATES)}
        happened["sent"] = [message] * chance.choice([1, 50, 1000])
    return happened


def request(method: str, params: dict[str, Any]) -> str:
    """The params in an envelope that is right."""
    return json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})


def anything(chance: random.Random, depth: int) -> Any:
    """A JSON value of any kind."""
    kind = chance.randrange(7 if depth else 5)
    if kind == 0:
        return chance.choice([None, True, False])
    if kind == 1:
        return chance.choice(NUMBERS)
    if kind in {2, 3, 4}:
        return chance.choice(STRINGS)
    if kind == 5:
        return [anything(chance, depth - 1) for _ in range(chance.randint(0, 20))]
    names = chance.choices([*SITUATION, *OTHERS, "kind", "date", "until", "on", "step"], k=4)
    return {name: anything(chance, depth - 1) for name in names}
