"""The archive, built from the site as it was built, and unpacked as a host would."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from publish.hosting.release import NOT_SET, build
from tests.browser.conftest import browser_type_launch_args
from tests.release.servers import open_folder, unpack

__all__ = ["archive", "browser_type_launch_args", "home"]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, with no address set."""
    return build(tmp_path_factory.mktemp("release") / "built", NOT_SET)


@pytest.fixture(scope="session")
def home(archive: Path) -> Iterator[Path]:
    """The folder that the archive makes."""
    with open_folder() as folder:
        yield unpack(folder, archive)
