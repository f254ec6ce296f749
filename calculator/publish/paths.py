"""Where things are in this project."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
BUILT = ROOT / "built"
"""What is made on the way; nothing in it is committed or published."""
ASSETS = ROOT / "docs" / "assets"
SITE = ROOT / "site"
NODE_MODULES = ROOT / "node_modules"
PYODIDE = NODE_MODULES / "pyodide"
BROWSER = ROOT / "calculator" / "browser"
ENGINE = ROOT / "calculator" / "followup"
