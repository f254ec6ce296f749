"""What software by others is in the archive, as a CycloneDX 1.6 document.

A university's security office feeds it to its own tools. Each part has its version, its
licence and its package URL, by which lists of known faults name it.
"""

import json
from importlib.metadata import distribution, version
from typing import Any

from publish.bundle.archive import PACKAGES
from publish.paths import NODE_MODULES, PYODIDE

FILE = "sbom.cdx.json"
PYTHON_PACKAGES = (*PACKAGES, "mkdocs-material", "mkdocs", "holidays", "segno", "babel")
"""Those whose code or data are in the archive, and with them their licences."""
NPM_PACKAGES = ("pyodide", "zstddec")
OTHER_WORDS = {
    "BSD": "BSD-3-Clause",
    "BSD License": "BSD-3-Clause",
    "Dual License": "Apache-2.0 OR BSD-3-Clause",
    "(MIT AND BSD-3-Clause)": "MIT AND BSD-3-Clause",
}
"""How some packages spell their licence, as SPDX has it."""


def bill_of_materials(name: str) -> str:
    """The document as text, for the archive of that name; two builds give the same."""
    ours = version("followup")
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": _component("application", name, ours, f"pkg:generic/{name}@{ours}", "MIT")
        },
        "components": sorted(
            [_python(), *map(_of_npm, NPM_PACKAGES), *map(_of_pypi, PYTHON_PACKAGES)],
            key=lambda component: component["purl"],
        ),
    }
    return json.dumps(document, indent=1) + "\n"


def _python() -> dict[str, Any]:
    """The interpreter that is inside Pyodide."""
    number = json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"]["python"]
    return _component("library", "cpython", number, f"pkg:generic/cpython@{number}", "Python-2.0.1")


def _of_npm(package: str) -> dict[str, Any]:
    facts = json.loads((NODE_MODULES / package / "package.json").read_text("utf-8"))
    address = f"pkg:npm/{package}@{facts['version']}"
    return _component("library", package, facts["version"], address, facts["license"])


def _of_pypi(package: str) -> dict[str, Any]:
    facts = distribution(package).metadata.json
    number = version(package)
    # Two of them name their licence only among their topics.
    topics = (topic for topic in facts.get("classifier", []) if topic.startswith("License ::"))
    licence = str(
        facts.get("license_expression") or facts.get("license") or next(topics).split(" :: ")[-1]
    )
    return _component("library", package, number, f"pkg:pypi/{package}@{number}", licence)


def _component(kind: str, name: str, number: str, address: str, licence: str) -> dict[str, Any]:
    return {
        "type": kind,
        "bom-ref": address,
        "name": name,
        "version": number,
        "purl": address,
        "licenses": [{"expression": OTHER_WORDS.get(licence, licence)}],
    }
