"""What is wrong with a `centre.toml`, in sentences that name the line and the key."""

import re
from difflib import get_close_matches
from typing import Any

KEYS: dict[str, tuple[str, str]] = {
    "name": ("", "name"),
    "logo": ("", "logo"),
    "publisher": ("who", "publisher"),
    "contact": ("who", "contact"),
    "host": ("who", "host"),
    "host_country": ("who", "host_country"),
    "reviewed": ("who", "reviewed"),
    "light": ("colours", "light"),
    "dark": ("colours", "dark"),
    "country": ("calculator", "country"),
    "closures": ("calculator", "closures"),
    "advisers": ("", "advisers"),
}
"""Field of a Centre -> the table and the key in the file."""
ALSO_NEEDED = {
    "publisher": ("publisher", "contact", "reviewed"),
    "host": ("host", "host_country"),
    "light": ("light", "dark"),
}
"""What goes together: with one of them, none may be missing."""


class Problems:
    """What is wrong with a file, in sentences that name the line and the key."""

    def __init__(self, name: str, text: str) -> None:
        """For a file of that name with that text."""
        self.found: list[str] = []
        self._name = name
        self._lines = text.splitlines()

    def add(self, table: str, key: str, words: str) -> None:
        """Note what is wrong with a key."""
        full = f"{table}.{key}" if table else key
        line = self._line_of(table, key)
        place = f"{self._name}, line {line}" if line else self._name
        self.found.append(f"{place}, {full}: {words}")

    def add_unknown(self, found: dict[str, Any]) -> None:
        """Note each key that means nothing, with the nearest that does."""
        tables = {table for table, _ in KEYS.values() if table}
        for name, value in found.items():
            if name in tables and isinstance(value, dict):
                for key in value:
                    self._check_name(name, key)
            else:
                self._check_name("", name)

    def _check_name(self, table: str, key: str) -> None:
        if (table, key) in KEYS.values():
            return
        every = {name: place for place, name in KEYS.values()}
        near = get_close_matches(key, [*every, *filter(None, every.values())], 1, 0.6)
        place = f' under "[{every[near[0]]}]"' if near and every.get(near[0]) else ""
        hint = f' Did you mean "{near[0]}"{place}?' if near else " Take the line out."
        self.add(table, key, f"there is no such key here.{hint}")

    def add_missing(self, found: dict[str, Any]) -> None:
        """Note what must be said with what is said: a copy of one's own has a publisher."""
        given = {
            field
            for field, (table, key) in KEYS.items()
            if _given(found.get(table) if table else found, key)
        }
        for first, together in ALSO_NEEDED.items():
            if first == "publisher" or given & set(together):
                for field in together:
                    if field not in given:
                        self.add(*KEYS[field], _missing(first, together))

    def _line_of(self, table: str, key: str) -> int:
        """The line in which a key stands, or 0 if it is in none."""
        inside = ""
        for number, line in enumerate(self._lines, 1):
            if heading := re.match(r"\s*\[+\s*([\w.-]+)\s*\]+", line):
                inside = heading[1]
                if not table and inside == key:
                    return number
            elif inside == table and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=", line):
                return number
        return 0


def _given(place: object, key: str) -> bool:
    return isinstance(place, dict) and place.get(key, "") not in ("", [])


def _missing(first: str, together: tuple[str, ...]) -> str:
    if first == "publisher":
        return "it is missing. A copy of your own says who answers for it."
    others = " and ".join(f'"{KEYS[each][1]}"' for each in together)
    return f"it is missing: {others} go together. Fill in both or none."
