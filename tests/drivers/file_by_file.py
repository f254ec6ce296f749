"""Runs the tests of the browser, a process a file and two at a time; options go to pytest."""

import re
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from publish.paths import ROOT

AT_ONCE = 2
NO_TESTS = 5
"""Pytest's own exit status where a file holds none."""


def main(options: list[str]) -> int:
    """Print what each file said, and the sums; the exit status is 1 where a test failed."""
    files = sorted((ROOT / "tests" / "browser").glob("test_*.py"))
    sums: Counter[str] = Counter()
    failed = False
    with ThreadPoolExecutor(AT_ONCE) as pool:
        runs = pool.map(partial(run, options), files)
        for file, (status, said) in zip(files, runs, strict=True):
            *_, last = said.splitlines()
            if status not in {0, NO_TESTS}:
                failed = True
                sys.stdout.write(said)
            sys.stdout.write(f"{file.name}: {last.strip(' =')}\n")
            sys.stdout.flush()
            sums.update({what: int(count) for count, what in re.findall(r"(\d+) ([a-z]+)", last)})
    failures = sum(sums[what] for what in ("failed", "error", "errors"))
    passed, skipped = sums["passed"], sums["skipped"]
    sys.stdout.write(f"{passed} passed, {failures} failed, {skipped} skipped\n")
    return int(failed)


def run(options: list[str], file: Path) -> tuple[int, str]:
    """The exit status and the words of one process."""
    command = [sys.executable, "-m", "pytest", *options, "--quiet", str(file)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
