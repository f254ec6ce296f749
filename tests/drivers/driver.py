"""What a journey asks of a browser, whatever drives it: one window, one tab at a time."""

import json
import time
from abc import ABC, abstractmethod
from typing import Any, Self

START = 60.0
"""Seconds that Python may take to start on a slow machine."""
SOON = 10.0
"""Seconds in which a page that runs must have done what it was told."""
PAUSE = 0.05


class Driver(ABC):
    """One browser with a profile of its own. Elements are named by a CSS selector."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Close the tab, and open the address in a new one."""

    @abstractmethod
    def reload(self) -> None:
        """Load the page again, in the same tab."""

    @abstractmethod
    def ask(self, function: str, *arguments: Any) -> Any:
        """What a function in the page's own language gives for these arguments, as JSON."""

    @abstractmethod
    def ask_frame(self, selector: str, function: str, *arguments: Any) -> Any:
        """The same in the page of a frame."""

    @abstractmethod
    def click(self, selector: str) -> None:
        """Wait until it can be seen, and click it as a person would."""

    @abstractmethod
    def fill(self, selector: str, text: str) -> None:
        """Put the text in place of what is in a field."""

    @abstractmethod
    def type(self, text: str) -> None:
        """Type into whatever has the focus."""

    @abstractmethod
    def press(self, *keys: str) -> None:
        """Press keys together: "Tab", "Shift" and "Tab", "Control" and "v"."""

    @abstractmethod
    def saved_by(self, selector: str) -> bytes:
        """Click it, and give the file that is saved."""

    @abstractmethod
    def close(self) -> None:
        """End the browser, and delete its profile."""

    def __enter__(self) -> Self:
        """Use it in a block, at whose end it is closed."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def until(self, function: str, *arguments: Any, seconds: float = SOON) -> Any:
        """Ask again and again until the answer is true, and give it."""
        end = time.monotonic() + seconds
        while not (answer := self.ask(function, *arguments)):
            if time.monotonic() > end:
                message = f"not within {seconds} s: {function} {json.dumps(arguments)}"
                raise AssertionError(message)
            time.sleep(PAUSE)
        return answer

    def shows(self, selector: str, text: str = "", seconds: float = SOON) -> None:
        """Wait until the first such element can be seen, and reads so, or holds that."""
        self.until(
            """(selector, text) => {
              const found = document.querySelector(selector);
              return Boolean(found?.checkVisibility())
                && (found.value ?? found.innerText).replace(/\\s+/g, " ").includes(text);
            }""",
            selector,
            text,
            seconds=seconds,
        )

    def hides(self, selector: str) -> None:
        """Wait until no such element can be seen."""
        self.until(
            """(selector) => [...document.querySelectorAll(selector)]
              .every((each) => !each.checkVisibility())""",
            selector,
        )

    def value(self, selector: str) -> str:
        """What is in a field now."""
        return str(self.ask("(selector) => document.querySelector(selector).value", selector))

    def starts(self) -> None:
        """Wait until the calculator can be used."""
        self.shows("follow-up-calculator[state=ready]", seconds=START)
