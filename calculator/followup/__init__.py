"""When to write after an interview, what to write, and when to stop.

One door: `handle` takes a JSON-RPC 2.0 request as text and returns the response as text.
Behind it are typed values; see `situation` for what goes in and `plan` for what comes out.
Nothing here reads a clock, a network or a file other than the package's own data.
"""

from followup.door.json_rpc import handle

__all__ = ["handle"]
