"""Takes the place of `pyodide._package_loader`: all packages are in one archive already."""

from site import getsitepackages

from pyodide_js import loadedPackages

__all__ = ["DSO_DIR", "SITE_PACKAGES", "init_loaded_packages", "loadedPackages"]
# A snapshot of the memory counts on `loadedPackages`.


class Folder:
    """A path that Pyodide asks for its text."""

    def __init__(self, path: str) -> None:
        """`path` is absolute."""
        self.path = path

    def __str__(self) -> str:
        """The path."""
        return self.path


SITE_PACKAGES = Folder(getsitepackages()[0])
DSO_DIR = Folder("/usr/lib")


def init_loaded_packages() -> None:
    """There is nothing to tell: no package was installed one by one."""
