"""The archive, built from the site as it was built, and unpacked as a host would."""

from pathlib import Path

import pytest

from publish.release import NOT_SET, build
from tests.release.servers import unpack


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, with no address set."""
    return build(tmp_path_factory.mktemp("release") / "built", NOT_SET)


@pytest.fixture(scope="session")
def home(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the archive makes."""
    return unpack(tmp_path_factory.mktemp("home"), archive)
