"""Change the date core in small ways and see whether the engine's tests notice: `make mutants`.

mutmut wants the package at the top of a project, so this arranges a copy under
built/mutants/. It prints how many changes were noticed, and each one that was not.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from publish.paths import ENGINE, ROOT

COPY = ROOT / "built" / "mutants"
CORE = ("business_days", "timeline", "plan")
CONFIGURATION = f"""\
[tool.mutmut]
source_paths = {[f"followup/{room}" for room in CORE]}
pytest_add_cli_args_test_selection = ["tests/engine"]
also_copy = ["followup", "tests"]

[tool.pytest.ini_options]
addopts = "-p no:cacheprovider -q"
"""


def main() -> None:
    arrange()
    mutmut = str(Path(sys.executable).with_name("mutmut"))
    subprocess.run([mutmut, "run"], cwd=COPY, check=True, stdout=subprocess.DEVNULL)
    listed = subprocess.run(
        [mutmut, "results", "--all", "true"], cwd=COPY, check=True, capture_output=True, text=True
    )
    results = re.findall(r"^\s*(\S+): (.+)$", listed.stdout, re.MULTILINE)
    killed = sum(outcome == "killed" for _, outcome in results)
    for name, outcome in results:
        if outcome != "killed":
            sys.stdout.write(f"{outcome}: {name}\n")
    share = 100 * killed / len(results)
    sys.stdout.write(f"{killed} of {len(results)} changes were noticed: {share:.1f} %\n")


def arrange() -> None:
    """The engine and its tests as a project of their own."""
    shutil.rmtree(COPY, ignore_errors=True)
    shutil.copytree(ENGINE, COPY / "followup")
    unread = shutil.ignore_patterns("node_modules")
    for folder in ("engine", "cases", "corpus", "letters"):
        shutil.copytree(ROOT / "tests" / folder, COPY / "tests" / folder, ignore=unread)
    shutil.copy(ROOT / "tests" / "__init__.py", COPY / "tests")
    (COPY / "pyproject.toml").write_text(CONFIGURATION)


if __name__ == "__main__":
    main()
