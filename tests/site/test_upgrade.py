"""What an upgrade of Pyodide tells whoever does it."""

from publish.bundle.upgrade import differences, report
from publish.bundle.upstream import library_of, upstream


def test_the_report_of_an_upgrade_tells_of_each_changed_file() -> None:
    first, second, *_ = upstream().replaced
    old = library_of()
    new = old | {first.file: b"one = 1\n"}
    del new[second.file]
    text = report("1.0.0", "1.0.1", old, new)
    assert f"## {first.file}" in text
    assert f"We use it for: {first.used_for}" in text
    assert f"## {second.file}" in text
    assert "It is gone." in text
    found = differences(old, new)
    assert [name for name in found if second.file.replace("/", "-") in name] == []
    (changed,) = (text for name, text in found.items() if name.endswith(".changed.diff"))
    assert "+one = 1\n" in changed
    (ours,) = (text for name, text in found.items() if name.endswith(".ours.diff"))
    assert "-one = 1\n" in ours


def test_the_report_says_when_nothing_changed() -> None:
    assert "No file that we replace has changed." in report("1", "2", library_of(), library_of())
