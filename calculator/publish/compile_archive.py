"""Run by `bytecode.js` inside Pyodide: /in.zip with sources to /out.zip with bytecode.

Every `.py` becomes a `.pyc` in its place, without a time in it, so that two builds give the
same bytes. Docstrings stay where dataclasses need them: without one, each class would make
one up at import, which takes longer than to read it.
"""

import importlib._bootstrap_external as external
import importlib.util
import zipfile

OPTIMIZE = 2
OURS = "followup/"
"""The engine keeps its docstrings; nothing else does."""

with zipfile.ZipFile("/in.zip") as sources, zipfile.ZipFile("/out.zip", "w") as compiled:
    for entry in sorted(sources.namelist()):
        content = sources.read(entry)
        name = entry
        if entry.endswith(".py"):
            level = 1 if entry.startswith(OURS) else OPTIMIZE
            code = compile(content, entry, "exec", dont_inherit=True, optimize=level)
            digest = importlib.util.source_hash(content)
            content = bytes(external._code_to_hash_pyc(code, digest, checked=False))  # noqa: SLF001
            name = f"{entry}c"
        compiled.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content)
