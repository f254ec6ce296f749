"""Stands in for Firefox, so that Playwright can drive the one that Debian has.

Playwright starts it as it would start Firefox. It starts Firefox, the program in FIREFOX,
with the same arguments, and passes on what the two say to each other over WebDriver BiDi,
but for the command that this Firefox does not know: it does that itself.
"""

import asyncio
import json
import os
import re
import signal
import sys
from contextlib import suppress
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

UNKNOWN = "emulation.setMediaFeaturesOverride"
"""Playwright sends it for each context, and for each page; Firefox ESR 153 does not know it."""
SETTING = "layout.css.prefers-color-scheme.content-override"
COLOURS: dict[str | None, int] = {"dark": 0, "light": 1}
AS_THE_DEVICE = 2
OWN = 2**40
"""Our own commands have numbers above it; Playwright counts from 1."""
LISTENS = "WebDriver BiDi listening on "
HOST = "127.0.0.1"


async def main(program: str, arguments: list[str]) -> int:
    """Run Firefox until it ends, and give its exit status."""
    firefox = await asyncio.create_subprocess_exec(
        program, "--remote-allow-system-access", *arguments, stderr=asyncio.subprocess.PIPE
    )
    for each in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(each, firefox.terminate)
    assert firefox.stderr
    address = await address_in(firefox.stderr)

    async def between(client: ServerConnection) -> None:
        await pass_on(client, f"{address}/session")

    async with serve(between, HOST, 0, max_size=None, ping_interval=None, compression=None) as here:
        port = next(iter(here.sockets)).getsockname()[1]
        say(f"{LISTENS}ws://{HOST}:{port}")
        async for line in firefox.stderr:
            say(line.decode(errors="replace").rstrip())
        return await firefox.wait()


def say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


async def address_in(output: asyncio.StreamReader) -> str:
    """The address at which Firefox listens, once it says so."""
    async for line in output:
        text = line.decode(errors="replace").rstrip()
        if found := re.search(rf"{LISTENS}(\S+)", text):
            return found[1]
        say(text)
    sys.exit("Firefox ended before it listened.")


async def pass_on(client: ServerConnection, address: str) -> None:
    """Carry messages both ways until one side is gone."""
    async with connect(address, max_size=None, ping_interval=None, compression=None) as firefox:
        asked = Asked(firefox)

        async def up() -> None:
            async for message in client:
                command = json.loads(message)
                if command["method"] == UNKNOWN:
                    await asked.set_colours(command["params"]["features"])
                    answer = {"type": "success", "id": command["id"], "result": {}}
                    await client.send(json.dumps(answer))
                else:
                    await firefox.send(message)

        async def down() -> None:
            async for message in firefox:
                if not asked.take(json.loads(message)):
                    await client.send(message)

        ways = [asyncio.create_task(each()) for each in (up, down)]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
            with suppress(asyncio.CancelledError, ConnectionClosed):
                await way


class Asked:
    """What the stand-in asks of Firefox for itself, beside what it passes on."""

    def __init__(self, firefox: ClientConnection) -> None:
        self.firefox = firefox
        self.waiting: dict[int, asyncio.Future[Any]] = {}
        self.last = OWN

    async def ask(self, method: str, params: dict[str, Any]) -> Any:
        """The result of a command."""
        self.last += 1
        answer = self.waiting[self.last] = asyncio.get_running_loop().create_future()
        await self.firefox.send(json.dumps({"id": self.last, "method": method, "params": params}))
        return await answer

    def take(self, message: dict[str, Any]) -> bool:
        """Whether a message of Firefox is the answer to one of ours."""
        answer = self.waiting.pop(message.get("id") or 0, None)
        if answer:
            answer.set_result(message.get("result"))
        return answer is not None

    async def set_colours(self, features: dict[str, str | None]) -> None:
        """Let all pages be light or dark, by the setting of the whole browser."""
        wanted = COLOURS.get(features.get("prefers-color-scheme"), AS_THE_DEVICE)
        windows = await self.ask("browsingContext.getTree", {"moz:scope": "chrome"})
        expression = f"Services.prefs.setIntPref({SETTING!r}, {wanted})"
        target = {"context": windows["contexts"][0]["context"]}
        words = {"expression": expression, "target": target, "awaitPromise": False}
        await self.ask("script.evaluate", words)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(os.environ["FIREFOX"], sys.argv[1:])))
