"""The parts of "Use the engine elsewhere": its files, their address, and what its examples print.

A test runs each example of the page as it stands there, and compares.
"""

import io
import json
from contextlib import redirect_stdout
from html import escape

from followup import handle
from followup.command_line.main import main
from followup.plan.rules import edition
from publish.bundle.descriptor import Bundle
from publish.bundle.wheels import FOLDER, LOCK
from publish.engine import ask
from publish.hosting.poster import site_address
from publish.paths import ASSETS

SITUATION = {"interview_date": "2026-10-16", "today": "2026-10-19", "country": "US"}
SAID = "by the end of next week"
COMMAND = ("plan", "--interview", "2026-10-16", "--today", "2026-10-19", "--country", "US")
REQUESTS = (
    ("read_timeline", {"text": "in a week or two", "said_on": "2026-10-16"}),
    ("plan", {"interview_date": "2026-02-30"}),
)
THOUSAND = 1000
DATA = "data"
"""The folder of the data for others; in it is one for the edition."""
DATA_INDEX = f"{DATA}/index.json"
"""Names the edition and its files. Its address stays."""
DATA_FILES = ("rules", "sources", "phrases")


def elsewhere_parts(bundle: Bundle) -> dict[str, str]:
    """File name -> the part."""
    plan = ask("plan", **SITUATION, timeline=SAID)
    return {
        "elsewhere_files.html": files(bundle),
        "elsewhere_address.py": f'WHEEL = "{address(bundle)}{wheels(bundle)[0]}"',
        "elsewhere_python.txt": "\n".join(
            f"{step['step']} {step['suggested']}" for step in plan["steps"]
        ),
        "elsewhere_command.txt": printed(COMMAND),
        "elsewhere_pipe.txt": "\n".join(
            handle(json.dumps({"jsonrpc": "2.0", "id": number, "method": method, "params": params}))
            for number, (method, params) in enumerate(REQUESTS, start=1)
        ),
        "elsewhere_data.html": data_files(),
        "elsewhere_page.txt": ask("plan", **SITUATION)["next"]["on"],
    }


def address(bundle: Bundle) -> str:
    """The whole address of the folder with the wheels: a notebook lives on another server."""
    return f"{site_address()}{bundle.folder}/{FOLDER}/"


def wheels(bundle: Bundle) -> list[str]:
    """The names of the files: the engine, what it needs, and the lock."""
    there = (ASSETS.parent / bundle.folder / FOLDER).iterdir()
    order = {"followup": 0, LOCK: 2}
    return sorted(
        (path.name for path in there),
        key=lambda name: (order.get(name, order.get(name.split("-")[0], 1)), name),
    )


def files(bundle: Bundle) -> str:
    """The files as links, each with its size."""
    folder = f"{bundle.folder}/{FOLDER}"
    items = "".join(
        f'<li><a href="../{folder}/{escape(name)}" download>{escape(name)}</a>'
        f" ({size(bundle, name)})</li>"
        for name in wheels(bundle)
    )
    return f'<div class="worked"><ul>{items}</ul></div>'


def data_files() -> str:
    """Links to the data of this edition, each with its schema, and to the file that stays."""
    folder = f"../{DATA}/{edition()}/"
    items = "".join(
        f'<li><a href="{folder}{name}.json">{name}.json</a>'
        f' (<a href="{folder}{name}.schema.json">its schema</a>)</li>'
        for name in DATA_FILES
    )
    stays = f'<li><a href="../{DATA_INDEX}">index.json</a></li>'
    return f'<div class="worked"><ul>{items}{stays}</ul></div>'


def size(bundle: Bundle, name: str) -> str:
    """The size of a file, for example "343 kB"."""
    content = (ASSETS.parent / bundle.folder / FOLDER / name).stat().st_size
    return f"{max(1, round(content / THOUSAND))} kB"


def printed(command: tuple[str, ...]) -> str:
    """What the command prints. Raises RuntimeError if it has a problem."""
    output = io.StringIO()
    with redirect_stdout(output):
        status = main(command)
    if status:
        message = f"the command {' '.join(command)} failed"
        raise RuntimeError(message)
    return output.getvalue().rstrip()
