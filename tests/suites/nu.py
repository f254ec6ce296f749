"""The Nu HTML checker, which reads the files: HTML, SVG and CSS by their standards."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from publish.paths import SITE
from tests.suites.in_page import LONGEST, OURS, Finding

JAR = OURS / "vnu-jar" / "build" / "dist" / "vnu.jar"
OLDEST_JAVA = 11
_VERSION = re.compile(r'version "(\d+)')


def java() -> str | None:
    """The Java of this machine, if it has one that is new enough."""
    found = shutil.which("java")
    if not found:
        return None
    told = subprocess.run([found, "-version"], capture_output=True, text=True, check=False)
    version = _VERSION.search(told.stderr)
    return found if version and int(version[1]) >= OLDEST_JAVA else None


def nu(program: str, files: list[Path]) -> Iterator[Finding]:
    """Each error in the files."""
    command = [program, "-jar", str(JAR), "--format", "json", "--exit-zero-always", "--errors-only"]
    command += ["--also-check-css", "--also-check-svg"]
    told = subprocess.run([*command, *files], capture_output=True, text=True, check=True)
    for message in json.loads(told.stderr)["messages"]:
        where = message["url"].removeprefix(f"{SITE.as_uri()}/").removeprefix(f"file:{SITE}/")
        text = " ".join(message.get("extract", "").split())[:LONGEST]
        yield Finding("Nu", message["message"], text, where)


def checked_files() -> list[Path]:
    """Every page, picture and style sheet of the site, the theme's own sheets left out.

    It minifies them; and their newest properties are for those who write it.
    """
    files = [*SITE.rglob("*.html"), *SITE.rglob("*.svg"), *SITE.rglob("*.css")]
    return sorted(file for file in files if "stylesheets" not in file.parts)
