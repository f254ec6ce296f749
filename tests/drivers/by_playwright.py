"""Chromium, Firefox and Playwright's own WebKit, driven by Playwright."""

import tempfile
import time
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright

from tests.drivers.driver import SOON, Driver
from tests.drivers.found import driver_of, launch_options


class ByPlaywright(Driver):
    """One browser and one context, in which one page is open at a time."""

    def __init__(self, playwright: Playwright, engine: str, *, dark: bool = False) -> None:
        """Start the browser that was found for the engine."""
        self.by_bidi = driver_of(engine) == "bidi"
        self.folder = tempfile.TemporaryDirectory()
        options = {**launch_options(engine), "downloads_path": self.folder.name}
        self.browser = getattr(playwright, engine).launch(**options)
        self.context = self.browser.new_context(
            locale="en-US", color_scheme="dark" if dark else "light"
        )
        self.context.set_default_timeout(1000 * SOON)
        self.page = self.context.new_page()

    def open(self, address: str) -> None:
        before, self.page = self.page, self.context.new_page()
        before.close()
        self.page.goto(address)

    def reload(self) -> None:
        self.page.reload()

    def ask(self, function: str, *arguments: Any) -> Any:
        return self.page.evaluate(f"(given) => ({function})(...given)", list(arguments))

    def ask_frame(self, selector: str, function: str, *arguments: Any) -> Any:
        frame = self.page.locator(selector).element_handle().content_frame()
        assert frame
        return frame.evaluate(f"(given) => ({function})(...given)", list(arguments))

    def click(self, selector: str) -> None:
        self.page.locator(selector).locator("visible=true").first.click()

    def fill(self, selector: str, text: str) -> None:
        self.page.locator(selector).fill(text)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def press(self, *keys: str) -> None:
        self.page.keyboard.press("+".join(keys))

    def saved_by(self, selector: str) -> bytes:
        if not self.by_bidi:
            with self.page.expect_download() as waiting:
                self.click(selector)
            return Path(waiting.value.path()).read_bytes()
        self.click(selector)
        return newest_file(Path(self.folder.name))

    def close(self) -> None:
        self.browser.close()
        self.folder.cleanup()


def newest_file(folder: Path) -> bytes:
    """What is in the only file of the folder, once it is whole; the file is deleted."""
    end = time.monotonic() + SOON
    while time.monotonic() < end:
        files = [each for each in folder.iterdir() if each.is_file()]
        whole = [each for each in files if each.suffix != ".part" and each.stat().st_size]
        if len(files) == len(whole) == 1:
            content = whole[0].read_bytes()
            whole[0].unlink()
            return content
        time.sleep(0.1)
    message = f"no file was saved within {SOON} s"
    raise AssertionError(message)
