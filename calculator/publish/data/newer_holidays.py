"""Put the newest version of the `holidays` package into pyproject.toml."""

import re
import subprocess
import sys
from pathlib import Path

from publish.paths import ROOT

PINNED = re.compile(r'"holidays==([\w.]+)"')


def main() -> None:
    """Ask the registry for the newest version and write it where the pin is."""
    project = ROOT / "pyproject.toml"
    text = project.read_text(encoding="utf-8")
    project.write_text(PINNED.sub(f'"holidays=={newest()}"', text), encoding="utf-8")


def newest() -> str:
    """The newest version that the registry has, found by uv."""
    uv = Path(sys.executable).with_name("uv")
    command = [str(uv), "pip", "compile", "--no-deps", "--no-header", "--quiet", "-"]
    found = subprocess.run(  # noqa: S603  (our own tool)
        command, input="holidays", capture_output=True, check=True, text=True
    )
    name, _, version = found.stdout.split()[0].partition("==")
    if name != "holidays" or not version:
        message = f"uv named no version: {found.stdout!r}"
        raise ValueError(message)
    return version


if __name__ == "__main__":
    main()
