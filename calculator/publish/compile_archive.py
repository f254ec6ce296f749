"""Run by `bytecode.js` inside Pyodide: /in.zip with sources to /out.zip with bytecode.

Every `.py` becomes a `.pyc` in its place, without a time in it, so that two builds give the
same bytes. The engine keeps its docstrings: without one, each dataclass would make one up
at import, which takes longer than to read it.
"""

import py_compile
import zipfile
from pathlib import Path
from py_compile import PycInvalidationMode

WITHOUT_DOCSTRINGS, WITH_DOCSTRINGS = 2, 1
OURS = "followup/"

source, target = Path("/source.py"), Path("/source.pyc")
with zipfile.ZipFile("/in.zip") as sources, zipfile.ZipFile("/out.zip", "w") as compiled:
    for entry in sorted(sources.namelist()):
        name, content = entry, sources.read(entry)
        if entry.endswith(".py"):
            source.write_bytes(content)
            py_compile.compile(
                str(source),
                str(target),
                dfile=entry,
                doraise=True,
                optimize=WITH_DOCSTRINGS if entry.startswith(OURS) else WITHOUT_DOCSTRINGS,
                invalidation_mode=PycInvalidationMode.UNCHECKED_HASH,
            )
            name, content = f"{entry}c", target.read_bytes()
        compiled.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
