"""What the page asks of Python: the engine's door, `handle`, on all that starts it quickly."""

import left_out
import ready_made
from js import fetchWholeLibrary

left_out.install(fetchWholeLibrary)
ready_made.install()

import followup.door.dates  # noqa: E402, F401  (what the first request needs, read before it comes)
from followup import handle  # noqa: E402, F401  (for the page)
