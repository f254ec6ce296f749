"""Debian's WebKitGTK, driven by its own WebKitWebDriver, on a screen that nobody sees."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

from selenium.common.exceptions import (
    ElementNotInteractableException,
    StaleElementReferenceException,
)
from selenium.webdriver import Remote
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.remote.remote_connection import RemoteConnection
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.drivers.by_playwright import newest_file
from tests.drivers.driver import PAUSE, SOON, Driver
from tests.drivers.found import FOUND

DEEP = """const find = (root) => root.querySelector(arguments[0])
  ?? [...root.querySelectorAll("*")].map((each) => each.shadowRoot && find(each.shadowRoot))
    .find(Boolean);
return find(document);"""
"""An element wherever it is; Playwright's locators look into shadow trees by themselves."""


AT_REST = 3 * PAUSE
"""Seconds in which what is laid out anew has moved, on a busy machine too."""
THRIFTY = {
    "JSC_useOMGJIT": "0",  # its last compiler for WebAssembly takes longer than a test
    "WEBKIT_DISABLE_COMPOSITING_MODE": "1",  # no program in the place of a graphics card
}
TO_THE_MIDDLE = 'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })'


class Screen:
    """An X server without a screen."""

    def __init__(self) -> None:
        """Start it; `name` is what programs call it."""
        read, write = os.pipe()
        command = [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1400x1000x24",
            "-nolisten",
            "tcp",
        ]
        self.process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as said:
            self.name = f":{said.readline().strip()}"

    def close(self) -> None:
        """End it."""
        self.process.terminate()
        self.process.wait()


class BySelenium(Driver):
    """One WebKitGTK with a home folder of its own, and so a profile of its own."""

    def __init__(self, *, dark: bool = False) -> None:
        """Start the screen and the browser."""
        self.screen = Screen()
        self.home = Path(tempfile.mkdtemp())
        self.downloads = self.home / "Downloads"
        self.downloads.mkdir()
        (self.home / "CONFIG").mkdir()
        (self.home / "CONFIG" / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{self.downloads}"')
        folders = {
            f"XDG_{name}_HOME": str(self.home / name) for name in ("CACHE", "DATA", "CONFIG")
        }
        environment = {
            **os.environ,
            **folders,
            **THRIFTY,
            "HOME": str(self.home),
            "DISPLAY": self.screen.name,
            "GDK_BACKEND": "x11",
            "GTK_THEME": "Adwaita:dark" if dark else "Adwaita",
            "LANG": "en_US.UTF-8",
        }
        options = Options()
        options.binary_location = FOUND["webkit"]
        options.add_argument("--automation")
        program = shutil.which("WebKitWebDriver")
        self.service = Service(program, env=environment)
        self.service.start()
        server = ClientConfig(remote_server_addr=self.service.service_url)
        self.driver = Remote(RemoteConnection(client_config=server), options=options)
        self.driver.set_window_size(1280, 900)

    def open(self, address: str) -> None:
        [before] = self.driver.window_handles
        self.driver.switch_to.new_window("tab")
        new = self.driver.current_window_handle
        self.driver.switch_to.window(before)
        self.driver.close()
        self.driver.switch_to.window(new)
        self.driver.get(address)

    def reload(self) -> None:
        self.driver.refresh()

    def ask(self, function: str, *arguments: Any) -> Any:
        return self.driver.execute_script(f"return ({function})(...arguments)", *arguments)

    def ask_frame(self, selector: str, function: str, *arguments: Any) -> Any:
        self.driver.switch_to.frame(self.driver.execute_script(DEEP, selector))
        try:
            return self.ask(function, *arguments)
        finally:
            self.driver.switch_to.default_content()

    def click(self, selector: str) -> None:
        def click(driver: WebDriver) -> bool:
            found = driver.find_elements(By.CSS_SELECTOR, selector)
            shown = next(each for each in found if each.is_displayed())
            driver.execute_script(TO_THE_MIDDLE, shown)  # else it may be below the header
            before = shown.rect
            time.sleep(AT_REST)
            if shown.rect != before:
                return False
            shown.click()
            return True

        # What moves while the page is laid out again cannot be clicked, or is missed.
        moving = (StopIteration, ElementNotInteractableException, StaleElementReferenceException)
        WebDriverWait(self.driver, SOON, PAUSE, moving).until(click)

    def fill(self, selector: str, text: str) -> None:
        self.click(selector)
        chain = ActionChains(self.driver).key_down(Keys.CONTROL).send_keys("a").key_up(Keys.CONTROL)
        chain.send_keys(Keys.DELETE, text).perform()

    def type(self, text: str) -> None:
        ActionChains(self.driver).send_keys(text).perform()

    def press(self, *keys: str) -> None:
        *held, last = (getattr(Keys, key.upper(), key) for key in keys)
        chain = ActionChains(self.driver)
        for key in held:
            chain.key_down(key)
        chain.send_keys(last)
        for key in reversed(held):
            chain.key_up(key)
        chain.perform()

    def saved_by(self, selector: str) -> bytes:
        self.click(selector)
        return newest_file(self.downloads)

    def close(self) -> None:
        self.driver.quit()
        self.service.stop()
        self.screen.close()
        shutil.rmtree(self.home, ignore_errors=True)
