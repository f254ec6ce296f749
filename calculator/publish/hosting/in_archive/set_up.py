"""Make the site in this folder your own copy, and write the settings of its web server.

    python3 set_up.py https://careers.example.edu/after/

The pages name their address for search engines and for previews of links, the poster has it as
a QR code, and the page for what is not there leads to the root of the site. What
`centre/centre.toml` says goes into the pages too: who answers for this copy, its colours, its
logo. Then the settings in `hosting/` and SHA256SUMS are written anew. It may be run again, with
another address or another file.

It needs Python 3.11 or newer, and nothing else: what draws the QR code is in `hosting/`. It
stops before it changes anything if something is wrong with the address or with the file, or if
a file of the site is not as SHA256SUMS says.
"""

import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent

if __name__ == "__main__":
    sys.dont_write_bytecode = True  # nothing but the files of the archive in this folder
    sys.path.insert(0, str(HOME / "hosting"))
    from set_up.main import main  # type: ignore[import-not-found]  # it is beside us in the archive

    sys.exit(main(sys.argv[1:], HOME))
