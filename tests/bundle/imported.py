"""Imported by `modules.js` in a fresh interpreter: what answering and failing have imported."""

import contextlib
import sys

import left_out  # noqa: F401  (the page imports it, too)
import ready_made  # noqa: F401  (as that)
from given import exchanges

from followup import handle

for request, _ in exchanges.to_py():
    handle(request)

# What goes wrong is told in words: a traceback, a warning, a template that is broken.
import traceback  # noqa: E402
import warnings  # noqa: E402

from jinja2 import Environment, TemplateError  # noqa: E402

with contextlib.suppress(TemplateError):
    Environment(autoescape=True).from_string("{% if %}").render()
try:
    Environment(autoescape=True).from_string("{{ 1 // 0 }}").render()
except ZeroDivisionError as error:
    traceback.format_exception(error)
with warnings.catch_warnings():
    warnings.simplefilter("always")
    warnings.warn("a warning", stacklevel=1)

ENCODINGS = {"encodings.ascii", "encodings.latin_1", "encodings.cp437", "encodings.utf_8_sig"}
"""Asked for by name alone, when a text calls for them."""
names = {
    name
    for name, module in sys.modules.items()
    if str(getattr(module, "__file__", "")).startswith("/lib/")
    and not name.startswith(("followup", "left_out", "ready_made"))
}
told = "\n".join(sorted(names | ENCODINGS))
