"""The journeys in WebKit."""

from tests.journeys.at_the_calculator import AtTheCalculator
from tests.journeys.visits import Visits


class TestInWebKit(AtTheCalculator, Visits):
    engine = "webkit"
