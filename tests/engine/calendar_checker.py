"""A checker of calendar files, byte by byte: what RFC 5545 asks and parsers forgive.

`faults` names everything wrong with a file; the tests show it files that are broken in
each of these ways, and the files that we write, which have none.
"""

import re
from collections import Counter

NAME = re.compile(rb"[A-Z][A-Z0-9-]*(?:;[A-Z-]+=[^:;\"]+)*:")
DATE = re.compile(rb"\d{8}")
STAMP = re.compile(rb"\d{8}T\d{6}Z")
TEXTS = (b"SUMMARY", b"DESCRIPTION", b"LOCATION", b"COMMENT")
UNESCAPED = re.compile(rb"(?<!\\)(?:\\\\)*[,;]")
BAD_ESCAPE = re.compile(rb"(?<!\\)(?:\\\\)*\\(?![\\,;nN])")


def faults(content: bytes) -> set[str]:
    """The names of the faults."""
    found = set(_faults_of_lines(content))
    lines = content.replace(b"\r\n ", b"").split(b"\r\n")[:-1]
    for check in (_faults_of_structure, _faults_of_texts, _faults_of_events):
        found |= set(check(lines))
    return found


def _faults_of_lines(content: bytes) -> list[str]:
    found = []
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        found.append("not-utf-8")
    if re.search(rb"(?<!\r)\n|\r(?!\n)", content):
        found.append("line-end")
    if not content.endswith(b"\r\n"):
        found.append("no-last-line-end")
    if re.search(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", content):
        found.append("control-character")
    for line in content.split(b"\r\n"):
        if len(line) > 75:
            found.append("long-line")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            found.append("fold-inside-character")
    if re.search(rb"\\\r\n ", content):
        found.append("fold-inside-escape")
    return found


def _faults_of_structure(lines: list[bytes]) -> list[str]:
    found = []
    if lines[:1] != [b"BEGIN:VCALENDAR"] or lines[-1:] != [b"END:VCALENDAR"]:
        found.append("no-calendar")
    counts = Counter(line.split(b":")[0].split(b";")[0] for line in lines)
    once = (b"VERSION", b"PRODID")
    found += [f"{name.decode().lower()}-not-once" for name in once if counts[name] != 1]
    open_parts: list[bytes] = []
    for line in lines:
        if not NAME.match(line):
            found.append("no-content-line")
        if line.startswith(b"BEGIN:"):
            open_parts.append(line[6:])
        if line.startswith(b"END:") and (not open_parts or open_parts.pop() != line[4:]):
            found.append("not-nested")
    if open_parts:
        found.append("not-nested")
    return found


def _faults_of_texts(lines: list[bytes]) -> list[str]:
    found = []
    for line in lines:
        name, _, value = line.partition(b":")
        if name.split(b";")[0] not in TEXTS:
            continue
        if UNESCAPED.search(value):
            found.append("unescaped")
        if BAD_ESCAPE.search(value):
            found.append("bad-escape")
    return found


def _faults_of_events(lines: list[bytes]) -> list[str]:
    found = []
    uids = []
    for event in _events(lines):
        values = {name: event.get(name, []) for name in (b"UID", b"DTSTAMP", b"DTSTART", b"DTEND")}
        found += [
            f"{name.decode().lower()}-not-once" for name, each in values.items() if len(each) != 1
        ]
        uids += values[b"UID"]
        if not all(map(STAMP.fullmatch, values[b"DTSTAMP"])):
            found.append("stamp-not-utc")
        days = values[b"DTSTART"] + values[b"DTEND"]
        if not all(map(DATE.fullmatch, days)):
            found.append("not-a-date")
        elif len(days) == 2 and days[0] >= days[1]:
            found.append("ends-before-it-starts")
    if len(uids) != len(set(uids)):
        found.append("uid-twice")
    return found


def _events(lines: list[bytes]) -> list[dict[bytes, list[bytes]]]:
    events: list[dict[bytes, list[bytes]]] = []
    depth: list[bytes] = []
    for line in lines:
        name, _, value = line.partition(b":")
        if line == b"BEGIN:VEVENT":
            events.append({})
        if name == b"BEGIN":
            depth.append(value)
        elif name == b"END" and depth:
            depth.pop()
        elif depth[-1:] == [b"VEVENT"] and events:
            events[-1].setdefault(name.split(b";")[0], []).append(value)
    return events
