"""The settings of web servers, from the templates beside them."""

import re
from pathlib import Path
from string import Template
from urllib.parse import urlsplit

POLICY = re.compile(r"^ *Content-Security-Policy: (.+)$", re.MULTILINE)


def wrong_in_folder(folder: Path) -> list[str]:
    """What speaks against the folder: its path goes into the settings between quotes."""
    fine = re.fullmatch(r"[^\"'$\\{}\n]+", str(folder))
    return [] if fine else [f"The path of this folder cannot stand in a server's file: {folder}"]


def write_settings(folder: Path, address: str, home: Path) -> None:
    """The settings for nginx and Apache; `home` is where the folder will stand."""
    headers = (folder / "site" / "_headers").read_text("utf-8")
    policy = POLICY.search(headers)
    if policy is None:
        message = "_headers has no policy"
        raise ValueError(message)
    values = {
        "path": urlsplit(address).path,
        "folder": (home / "site").as_posix(),
        "policy": policy[1],
    }
    for template in sorted((folder / "hosting" / "templates").iterdir()):
        text = Template(template.read_text("utf-8")).substitute(values)
        (folder / "hosting" / template.name).write_text(text, "utf-8")
