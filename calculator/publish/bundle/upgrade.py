"""Take another version of Pyodide, and say what it changes for us: `make pyodide`.

Only npm's lock is written again, so that nothing else moves. The report in `built/pyodide/`
lists each file that we replace and that has changed, with two differences: from the old one
to the new one, and from the new one to our stand-in.
"""

import difflib
import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping

from publish.bundle.upstream import Replaced, changes, library_of, stand_ins, upstream
from publish.paths import BUILT, PYODIDE, ROOT

NPM = ROOT / ".venv" / "bin" / "npm"
FOLDER = BUILT / "pyodide"
REPORT = FOLDER / "report.md"

type Files = Mapping[str, bytes]


def main(version: str = "") -> None:
    """Take the version, or the newest, and write the report.

    Raises SystemExit with the report's own words where a person must compare something first.
    """
    before, old = installed(), library_of()
    version = version or npm("view", "pyodide", "version")
    npm("install", "--package-lock-only", f"pyodide@{version}")
    npm("ci", "--silent")
    text = report(before, installed(), old, library_of())
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    for name, content in differences(old, library_of()).items():
        (FOLDER / name).write_text(content, encoding="utf-8")
    REPORT.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    if changes(PYODIDE):
        raise SystemExit(1)


def installed() -> str:
    """The version in `node_modules`."""
    version: str = json.loads((PYODIDE / "package.json").read_text())["version"]
    return version


def npm(*arguments: str) -> str:
    """What npm answers. Raises CalledProcessError where it fails, with its own words."""
    command = [str(NPM), *arguments]
    found = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603  (a version, from whoever calls)
    return found.stdout.strip()


def report(before: str, after: str, old: Files, new: Files) -> str:
    """What a person must know of the new version, as Markdown."""
    lines = [f"# Pyodide {before} to {after}", ""]
    replaced = [each for each in upstream().replaced if differs(each.file, old, new)]
    for each in replaced:
        lines += about(each, new)
    if not replaced:
        lines += ["No file that we replace has changed.", ""]
    if found := changes(PYODIDE):
        lines += ["The build stops until this is settled:", "", *(f"- {each}" for each in found)]
    else:
        lines += ["The build goes on."]
    return "\n".join(lines) + "\n"


def about(each: Replaced, new: Files) -> list[str]:
    """One replaced file that has changed: what we use it for, and where to look."""
    lines = [f"## {each.file}", "", f"We use it for: {each.used_for}", ""]
    if each.file not in new:
        return [*lines, "It is gone.", ""]
    name = flat(each.file)
    return [
        *lines,
        f"- What has changed: `built/pyodide/{name}.changed.diff`",
        f"- Beside our stand-in: `built/pyodide/{name}.ours.diff`",
        f"- Its sha256 now: `{hashlib.sha256(new[each.file]).hexdigest()}`",
        "",
    ]


def differences(old: Files, new: Files) -> dict[str, str]:
    """File name -> the text of a difference, of each replaced file that has changed."""
    ours, found = stand_ins(), {}
    for each in upstream().replaced:
        if each.file in new and differs(each.file, old, new):
            found[f"{flat(each.file)}.changed.diff"] = difference(each.file, old, new)
            found[f"{flat(each.file)}.ours.diff"] = difference(each.file, new, ours)
    return found


def differs(file: str, old: Files, new: Files) -> bool:
    """Whether a file is another one than before, or not there any more."""
    return old.get(file) != new.get(file)


def difference(file: str, old: Files, new: Files) -> str:
    """The difference as `diff -u` tells it."""
    before, after = (each.get(file, b"").decode().splitlines(keepends=True) for each in (old, new))
    return "".join(difflib.unified_diff(before, after, fromfile=file, tofile=file))


def flat(file: str) -> str:
    """The name of a file with its folders, for one folder."""
    return file.replace("/", "-")


if __name__ == "__main__":
    main(*sys.argv[1:])
