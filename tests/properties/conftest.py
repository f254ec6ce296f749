"""How many situations are tried: 100 in `make test`, 10,000 in `make properties`."""

import os

from hypothesis import HealthCheck, settings

QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much]

settings.register_profile("usual", max_examples=100, deadline=None, derandomize=True)
settings.register_profile(
    "thorough", max_examples=10_000, deadline=None, suppress_health_check=QUIET
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "usual"))
