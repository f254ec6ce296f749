"""A browser that may use only a part of the processor, as on a weak phone.

The kernel's control groups do it. Where none can be made (no Linux, no rights), the answer is
None, and the profile is left out with a sentence.
"""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PERIOD = 100_000  # microseconds, the kernel's own default
FIRST = Path("/sys/fs/cgroup/cpu")
SECOND = Path("/sys/fs/cgroup")


@contextmanager
def held_to(cores: float, program: str) -> Iterator[str | None]:
    """Give a program that is `program` held to so many cores, or None where it cannot be."""
    group = _made(cores)
    if group is None:
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "browser"
        procs = group / "cgroup.procs"
        script.write_text(f'#!/bin/sh\necho $$ > {procs}\nexec "{program}" "$@"\n')
        script.chmod(0o700)
        yield str(script)
    try:
        group.rmdir()
    except OSError:  # a process of the browser is still on its way out; the group is empty soon
        return


def _made(cores: float) -> Path | None:
    quota = int(PERIOD * cores)
    name = f"followup-bench-{os.getpid()}-{quota}"
    limits = (
        (FIRST / name, "cpu.cfs_quota_us", str(quota)),
        (SECOND / name, "cpu.max", f"{quota} {PERIOD}"),
    )
    for group, file, limit in limits:
        try:
            group.mkdir(exist_ok=True)
            (group / file).write_text(limit)
        except OSError:
            continue
        return group
    return None
