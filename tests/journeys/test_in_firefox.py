"""The journeys in Firefox."""

from tests.journeys.at_the_calculator import AtTheCalculator
from tests.journeys.visits import Visits


class TestInFirefox(AtTheCalculator, Visits):
    engine = "firefox"
