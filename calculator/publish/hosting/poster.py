"""The QR code of the poster, and the address beside it."""

import os
from html import escape

from publish.hosting.serve import HOST, PORT
from publish.hosting.set_up.qr_code import qr_code


def site_address() -> str:
    """The address of the site, as MkDocs is told it: for what leaves the site, such as paper."""
    return os.environ.get("SITE_URL", f"http://{HOST}:{PORT}/")


def poster_parts() -> dict[str, str]:
    """File name -> the part."""
    address = site_address()
    code = f'<div role="img" aria-label="The address below as a QR code">{qr_code(address)}</div>'
    link = f'<p class="address"><a href="../">{escape(address)}</a></p>'
    return {"poster_code.html": f'<div class="scan">{code}{link}</div>'}
