"""The list of what an engine cannot do names tests that are there."""

import re

from publish.paths import ROOT
from tests.drivers.limits import LIMITS

JOURNEYS = ROOT / "tests" / "journeys"
WHERE = re.compile(r"(?:chromium|firefox|webkit)(?: by (?:playwright|bidi|selenium))?")


def test_every_limit_is_of_an_engine_or_of_its_driver() -> None:
    for limit in LIMITS:
        assert limit.why
        for where in limit.where:
            assert WHERE.fullmatch(where), where


def test_every_test_of_the_list_is_there() -> None:
    for limit in LIMITS:
        for test in limit.tests:
            file, *names = test.partition("[")[0].split("::")
            text = (ROOT / file).read_text("utf-8")
            if file.startswith("tests/journeys/"):
                text += "".join(each.read_text("utf-8") for each in JOURNEYS.glob("*.py"))
            for name in names:
                assert re.search(rf"(?:def|class) {name}\b", text), test
