"""The service worker names the files of one build: after a change of theirs, it is another."""

import hashlib
import json
import re
from pathlib import Path

NAME = "sw.js"
BUILD = re.compile(r"JSON\.parse\((\"(?:[^\"\\]|\\.)*\")\)")
OWN_FILES = "assets/centre*"
"""What a centre's own copy has beside the files of all copies."""


def renew(site: Path) -> None:
    """Name the build in `sw.js` after what its files hold now.

    Where the worker is switched off there is no build to name.
    """
    path = site / NAME
    worker = path.read_text("utf-8")
    found = BUILD.search(worker)
    if found is None:
        return
    build = json.loads(json.loads(found[1]))
    own = {file.relative_to(site).as_posix() for file in site.glob(OWN_FILES)}
    others = {file for file in build["files"] if not Path(file).match(OWN_FILES)}
    build["files"] = sorted(others | own)
    digest = hashlib.sha256()
    for file in [*(f"{page}index.html" for page in build["pages"]), *build["files"]]:
        digest.update((site / file).read_bytes())
    build["name"] = digest.hexdigest()[:16]
    literal = json.dumps(json.dumps(build, separators=(",", ":")))
    path.write_text(worker.replace(found[0], f"JSON.parse({literal})"), "utf-8")
