"""Change the date core in small ways and see whether the engine's tests notice: `make mutants`.

mutmut wants the package at the top of a project, so this arranges a copy under
built/mutants/. It prints how many changes were noticed, and each one that was not, file by
file. All of them take hours; `python -m tests.mutation.run 1500` tries so many of them, drawn
at random, always the same.
"""

import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

from publish.paths import ENGINE, ROOT

COPY = ROOT / "built" / "mutants"
CORE = ("business_days", "timeline", "plan")
CONFIGURATION = f"""\
[tool.mutmut]
source_paths = {[f"followup/{room}" for room in CORE]}
pytest_add_cli_args_test_selection = ["tests/engine"]
also_copy = ["followup", "tests", "conftest.py"]

[tool.pytest.ini_options]
addopts = "-p no:cacheprovider -q"
"""


AFRESH = """\
'''Nothing that was read before a change is kept: mutmut forks, and the caches with it.'''

import functools
import gc


def pytest_sessionstart():
    for each in gc.get_objects():
        is_cache = isinstance(each, functools._lru_cache_wrapper)
        if is_cache and each.__module__.startswith("followup"):
            each.cache_clear()
"""


def main(sample: int | None = None) -> None:
    """Try all changes, or `sample` of them, and print how many were noticed."""
    arrange()
    tried = drawn(sample) if sample else []
    run("run", *tried)
    results = {name: result for name, result in known() if not tried or name in tried}
    by_file: dict[str, list[bool]] = defaultdict(list)
    for name, result in results.items():
        by_file[name.rpartition(".")[0]].append(result == "killed")
        if result != "killed":
            sys.stdout.write(f"{result}: {name}\n")
    for file, noticed in sorted(by_file.items()):
        sys.stdout.write(f"{file}: {sum(noticed)} of {len(noticed)}\n")
    killed = sum(map(sum, by_file.values()))
    share = 100 * killed / len(results)
    sys.stdout.write(f"{killed} of {len(results)} changes were noticed: {share:.1f} %\n")


def drawn(sample: int) -> list[str]:
    """So many changes, drawn from all."""
    run("run", "none-has-this-name", check=False)  # writes them all, and stops
    return random.Random(sample).sample([name for name, _ in known()], sample)  # noqa: S311  (no secret)


def known() -> list[tuple[str, str]]:
    """Each change by its name, with what came of it."""
    return re.findall(r"^\s*(\S+): (.+)$", run("results", "--all", "true"), re.MULTILINE)


def run(*arguments: str, check: bool = True) -> str:
    """Run mutmut in the copy: what it prints."""
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    done = subprocess.run(
        [mutmut, *arguments], cwd=COPY, check=check, capture_output=True, text=True
    )
    return done.stdout


def arrange() -> None:
    """The engine and its tests as a project of their own."""
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(ENGINE, COPY / "followup")
    unread = shutil.ignore_patterns("node_modules")
    for folder in ("engine", "cases", "corpus", "letters"):
        shutil.copytree(ROOT / "tests" / folder, COPY / "tests" / folder, ignore=unread)
    shutil.copy(ROOT / "tests" / "__init__.py", COPY / "tests")
    (COPY / "conftest.py").write_text(AFRESH)
    (COPY / "pyproject.toml").write_text(CONFIGURATION)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
