"""The devices and lines on which visits are measured."""

from dataclasses import dataclass

NINE_MBIT = (9_000_000, 0.06)
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of visitor.

    `rate` is in bits a second and `round_trip` in seconds, 0 for as fast as the machine is;
    `cores` is how much of the processor the browser may use, None for all; `settled` says
    whether the browser has been open for a while, or was just started, as by a link on a phone.
    """

    name: str
    rate: float = 0
    round_trip: float = 0
    cores: float | None = None
    settled: bool = False


PROFILES = (
    Profile("fast"),
    Profile("fast, open", settled=True),
    Profile("9 Mbit/s", *NINE_MBIT),
    Profile("9 Mbit/s, open", *NINE_MBIT, settled=True),
    Profile("phone", *NINE_MBIT, cores=HALF),
)
