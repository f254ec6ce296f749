"""The committed holiday data is what the locked package says."""

import json
from datetime import date

from publish.data.holidays import DATA, data_files


def test_the_data_files_are_those_of_the_locked_package() -> None:
    generated_on = json.loads((DATA / "holidays" / "US.json").read_text())["generated_on"]
    made = data_files(date.fromisoformat(generated_on))
    changed = [path.name for path, text in made.items() if path.read_text() != text]
    assert changed == []


def test_no_data_file_is_left_over() -> None:
    made = {path for path in data_files(date(2026, 11, 23)) if path.parent.name == "holidays"}
    assert set((DATA / "holidays").iterdir()) == made


def test_this_year_and_three_more_are_covered() -> None:
    found = json.loads((DATA / "holidays" / "US.json").read_text())
    generated_in = date.fromisoformat(found["generated_on"]).year
    assert found["first_year"] < generated_in
    assert found["last_year"] >= generated_in + 3
