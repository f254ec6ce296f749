"""Stands in for Firefox, so that Playwright can drive the one that Debian has.

Playwright starts it as it would start Firefox. It starts Firefox, the program in FIREFOX,
with the same arguments, and passes on what the two say to each other over WebDriver BiDi,
but for the commands that this Firefox does not know: it answers those itself.
"""

import asyncio
import json
import os
import re
import signal
import sys
from contextlib import suppress

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed

UNKNOWN = frozenset({"emulation.setMediaFeaturesOverride"})
"""Playwright sends it for each context; Firefox ESR 153 does not know it."""
LISTENS = "WebDriver BiDi listening on "
HOST = "127.0.0.1"


async def main(program: str, arguments: list[str]) -> int:
    """Run Firefox until it ends, and give its exit status."""
    firefox = await asyncio.create_subprocess_exec(
        program, *arguments, stderr=asyncio.subprocess.PIPE
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

        async def up() -> None:
            async for message in client:
                command = json.loads(message)
                if command["method"] in UNKNOWN:
                    answer = {"type": "success", "id": command["id"], "result": {}}
                    await client.send(json.dumps(answer))
                else:
                    await firefox.send(message)

        async def down() -> None:
            async for message in firefox:
                await client.send(message)

        ways = [asyncio.create_task(each()) for each in (up, down)]
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        for way in ways:
            way.cancel()
            with suppress(asyncio.CancelledError, ConnectionClosed):
                await way


if __name__ == "__main__":
    sys.exit(asyncio.run(main(os.environ["FIREFOX"], sys.argv[1:])))
