"""What the page runs, built with one trick of the start turned off in turn.

A trick is a stand-in of `upstream.toml` or one of the private contracts that it lists. What
a build without it needs is found as `make modules` does it, so that no variant is slower
for modules that it must fetch.
"""

import hashlib
import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from publish.bundle.archive import (
    engine_files,
    needed_modules,
    package_files,
    trimmed,
    whole_library_files,
    zipped,
)
from publish.bundle.bytecode import SCRIPT, compiled
from publish.bundle.compress import packed
from publish.bundle.upstream import library_of, upstream
from publish.paths import BUILT, ROOT

type Files = dict[str, bytes]

FOLDER = BUILT / "tricks"
NODE = str(ROOT / ".venv" / "bin" / "node")
LISTER = str(Path(__file__).with_name("modules_of.js"))
SHIPPED, CONTROL = "the site as it is", "nothing"
"""Two equal ones: how far they lie apart is how exact a figure can be."""
REQUEST = json.dumps(
    {
        "jsonrpc": "2.0",
        "id": 0,
        "method": "plan",
        "params": {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "US"},
    }
)


@dataclass(frozen=True)
class Variant:
    """What is otherwise where a trick is off."""

    name: str
    library: Files
    engine: Files
    script: tuple[tuple[str, str], ...] = ()
    """What is replaced in `compile_archive.py`."""
    lists: bool = False
    """Whether it needs other modules than the site does."""
    snapshot: bool = True
    """Whether a repeat visit begins with a snapshot of the memory."""


@dataclass(frozen=True)
class Built:
    """A variant that can be started."""

    name: str
    library: Path
    engine: Path
    bytes: int
    """Of both, as they travel."""
    snapshot: Path | None


def variants() -> Iterator[Variant]:
    """The site as it is, and then without each trick in turn."""
    library, engine, theirs = whole_library_files(), engine_files(), library_of()
    yield Variant(SHIPPED, library, engine)
    yield Variant(CONTROL, library, engine)
    for each in upstream().replaced:
        off = {file: theirs[file] for file in (each.file, each.stands_on) if file}
        yield Variant(each.file, library | off, engine, lists=True)
    every = {each.file: theirs[each.file] for each in upstream().replaced}
    yield Variant("all stand-ins", library | every, engine, lists=True)
    yield Variant("archives in memory", library | {"sitecustomize.py": b""}, engine)
    begin = engine["begin.py"].replace(b"ready_made.install()\n", b"")
    made = (('archive.writestr(zipfile.ZipInfo("ready_made.bin", A_FIXED_TIME), ', "("),)
    yield Variant("methods of dataclasses", library, engine | {"begin.py": begin}, script=made)
    lines = (("without_lines(compile(", "(compile("), ("without_lines(code))", "code)"))
    yield Variant("line tables", library, engine, script=lines)
    yield Variant("snapshot", library, engine, snapshot=False)


def build_variants() -> tuple[Built, ...]:
    """All of them; those of the last time are kept where nothing has changed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    return tuple(map(build, variants()))


def build(variant: Variant) -> Built:
    """One variant, compiled and packed as the bundle is."""
    slug = re.sub(r"\W+", "-", variant.name)
    needed = needed_modules() | (imported(variant) if variant.lists else frozenset())
    script = FOLDER / f"{slug}.py"
    script.write_text(with_changes(SCRIPT.read_text(), variant.script))
    library = compiled(f"tricks/{slug}-library", trimmed(variant.library, needed), script)
    engine = compiled(f"tricks/{slug}-engine", variant.engine, script)
    for archive in (library, engine):
        packed(archive, FOLDER)
    size = sum((FOLDER / f"{path.name}.zst").stat().st_size for path in (library, engine))
    snapshot = FOLDER / f"{slug}.memory" if variant.snapshot else None
    return Built(variant.name, library, engine, size, snapshot)


def imported(variant: Variant) -> frozenset[str]:
    """The modules that a start imports where all modules are at hand."""
    library, engine = zipped(variant.library), zipped(variant.engine | package_files())
    known = FOLDER / f"{hashlib.sha256(library + engine).hexdigest()}.modules"
    if not known.exists():
        archives = FOLDER / "library.zip", FOLDER / "engine.zip"
        for archive, content in zip(archives, (library, engine), strict=True):
            archive.write_bytes(content)
        command = [NODE, LISTER, *map(str, archives), REQUEST]
        found = subprocess.run(command, check=True, capture_output=True, text=True)
        known.write_text(found.stdout)
    return frozenset(known.read_text().split())


def with_changes(text: str, changes: tuple[tuple[str, str], ...]) -> str:
    """The text with each piece replaced. Raises ValueError where one is not there once."""
    for old, new in changes:
        if text.count(old) != 1:
            message = f"not there once: {old}"
            raise ValueError(message)
        text = text.replace(old, new)
    return text
