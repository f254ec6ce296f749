"""The package's own data files: holidays, rules, wordings, templates."""

import json
import pkgutil
import tomllib
from functools import lru_cache
from typing import Any


def read_text(name: str) -> str:
    """The text of a file of this package, such as "data/rules.toml".

    It works from a folder and from a zip archive, which is how the browser has it.
    Raises FileNotFoundError if there is no such file.
    """
    content = pkgutil.get_data("followup", name)
    if content is None:  # only a loader that cannot read data at all answers None
        raise FileNotFoundError(name)
    return content.decode("utf-8")


def read_json(name: str) -> Any:  # noqa: ANN401  (JSON, typed by who reads it)
    """A JSON file of this package, decoded."""
    return json.loads(read_text(name))


def read_toml(name: str) -> dict[str, Any]:
    """A TOML file of this package, decoded."""
    return tomllib.loads(read_text(name))


def sentence(file: str, table: str, name: str, /, **values: object) -> str:
    """A sentence for a person, with the words in its braces filled in.

    `file` is a file in data/ without its ending. Raises KeyError for a sentence that the
    file does not have, and for a word in braces that is not among the values.
    """
    text: str = _sentences(file)[table][name]
    return text.format_map(values)


@lru_cache
def _sentences(file: str) -> dict[str, Any]:
    return read_toml(f"data/{file}.toml")
