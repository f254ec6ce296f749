"""The sentences that a page's scripts show, each page those that its own modules name.

They come from the engine's data, so that whoever changes a wording has one folder: what the
page says by itself from `page.toml`, the names of steps from `steps.toml`, and what the form
can say before the engine is there from `problems.toml`.
"""

import re
from functools import lru_cache
from typing import Any

from followup.own_data import read_toml
from publish.bundle.import_graph import with_imports
from publish.paths import BROWSER

NAMED = re.compile(r'(?<!\w)(?<!\w\.)(?:sentence|pieces|names)\(\s*"([^"]+)"')
"""A call of `common/dom.js` that asks for words by their name."""


def words_for(module: str) -> dict[str, Any]:
    """What the module, with all that it imports, can ask for.

    Raises KeyError for a name that the data do not have.
    """
    found: dict[str, Any] = {}
    for name in sorted(names_in(module)):
        *outer, last = name.split(".")
        source, target = every_word(), found
        for part in outer:
            source, target = source[part], target.setdefault(part, {})
        target[last] = source[last]
    return found


def names_in(module: str) -> set[str]:
    """The names of the words that these modules ask for."""
    texts = ((BROWSER / each).read_text(encoding="utf-8") for each in with_imports(module))
    return {name for text in texts for name in NAMED.findall(text)}


@lru_cache(maxsize=1)
def every_word() -> dict[str, Any]:
    """All that a page can ask for, in tables."""
    steps = read_toml("data/steps.toml")
    return {
        **read_toml("data/page.toml"),
        "steps": {
            kind: {step: words[kind] for step, words in steps.items()} for kind in ("name", "mark")
        },
        "problems": read_toml("data/problems.toml"),
    }
