"""What the bundle relies on in Pyodide though nobody promises it: `upstream.toml`, checked.

A new version may change any of it without a word. So the build compares, and stops.
"""

import hashlib
import json
import tomllib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from publish.paths import BROWSER, PYODIDE

FILE = Path(__file__).with_name("upstream.toml")
STAND_INS = BROWSER / "interpreter" / "python" / "stand_ins"
"""Ours, each by the path that it has in the library."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """A file of Pyodide's library in whose place is one of ours."""

    file: str
    """Its path in `python_stdlib.zip`, and that of ours under `stand_ins/`."""
    sha256: str
    """Of the file that it was compared with, in Pyodide itself."""
    used_for: str
    why: str
    gain: str
    delete_when: str
    stands_on: str = ""
    """The stand-in without which this one cannot be done without either."""
    kept_as: str = ""
    """Where in our library Pyodide's own file stays at hand, if anybody needs it."""


@dataclass(frozen=True, slots=True)
class Contract:
    """Something private that we use where it is."""

    name: str
    holds: dict[str, list[str]]
    """File of the npm package, or of its library -> pieces of text that it has as we know it."""
    used_in: str
    why: str
    gain: str
    otherwise: str
    """What a person would see if it broke unseen."""
    delete_when: str


@dataclass(frozen=True, slots=True)
class Upstream:
    """The whole of `upstream.toml`."""

    replaced: tuple[Replaced, ...]
    added: tuple[str, ...]
    """Files of ours in the library whose path is free in it."""
    contracts: tuple[Contract, ...]


@cache
def upstream() -> Upstream:
    """The facts as they are written. Raises TypeError for a key that is missing or unknown."""
    facts = tomllib.loads(FILE.read_text(encoding="utf-8"))
    return Upstream(
        replaced=tuple(Replaced(**each) for each in facts["replaced"]),
        added=tuple(facts["added"]),
        contracts=tuple(Contract(**each) for each in facts["contract"]),
    )


def library_of(pyodide: Path = PYODIDE) -> dict[str, bytes]:
    """Path -> content, of the standard library as Pyodide ships it."""
    with zipfile.ZipFile(pyodide / "python_stdlib.zip") as library:
        return {name: library.read(name) for name in library.namelist()}


def stand_ins() -> dict[str, bytes]:
    """Path in the library -> content, of ours."""
    return {
        path.relative_to(STAND_INS).as_posix(): path.read_bytes()
        for path in sorted(STAND_INS.rglob("*.py"))
    }


def check_upstream(pyodide: Path) -> None:
    """Raise SystemExit, with a sentence for each, if something is not as `upstream.toml` says."""
    if found := changes(pyodide):
        raise SystemExit("\n".join(found))


def changes(pyodide: Path) -> list[str]:
    """What this Pyodide has otherwise than `upstream.toml` says, a sentence each."""
    library = library_of(pyodide)
    version = json.loads((pyodide / "package.json").read_text())["version"]
    named = {each.file for each in upstream().replaced} | set(upstream().added)
    ours = stand_ins().keys()
    return [
        *(f"upstream.toml does not name the stand-in {file}." for file in sorted(ours - named)),
        *(f"upstream.toml names {file}, which is no stand-in." for file in sorted(named - ours)),
        *(sentence for each in upstream().replaced if (sentence := change(each, library, version))),
        *(
            f"Pyodide {version} has a file {file} of its own: give ours another name."
            for file in taken_names()
            if file in library
        ),
        *(
            f'{each.name}: {file} of Pyodide {version} no longer holds "{text}". '
            f"See {each.used_in}, then upstream.toml."
            for each in upstream().contracts
            for file, texts in each.holds.items()
            for text in texts
            if text not in content(file, pyodide, library)
        ),
    ]


def taken_names() -> list[str]:
    """Paths in the library that must be free in Pyodide's own."""
    return [*upstream().added, *(each.kept_as for each in upstream().replaced if each.kept_as)]


def change(replaced: Replaced, library: Mapping[str, bytes], version: str) -> str:
    """What has changed about one replaced file, or nothing."""
    if replaced.file not in library:
        return (
            f"Pyodide {version} has no {replaced.file} any more: "
            "delete our stand-in and its entry in upstream.toml."
        )
    if hashlib.sha256(library[replaced.file]).hexdigest() != replaced.sha256:
        return (
            f"Pyodide {version} has changed {replaced.file}: compare it with our stand-in, "
            "then write its new sha256 into upstream.toml."
        )
    return ""


def content(file: str, pyodide: Path, library: Mapping[str, bytes]) -> str:
    """The text of a file of the npm package or of its library; empty if there is none."""
    if file in library:
        return library[file].decode()
    path = pyodide / file
    return path.read_text(encoding="utf-8") if path.exists() else ""
