"""Takes the place of `pyodide.webloop`: the engine answers at once and awaits nothing."""

from pyodide_js._api import scheduleCallback

__all__ = ["scheduleCallback"]  # a snapshot of the memory counts on it


def _initialize_event_loop() -> None:
    pass
