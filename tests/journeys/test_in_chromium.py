"""The journeys in Chromium."""

from tests.journeys.at_the_calculator import AtTheCalculator
from tests.journeys.visits import Visits


class TestInChromium(AtTheCalculator, Visits):
    engine = "chromium"
