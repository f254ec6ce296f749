"""The address as a QR code, for the poster."""

import re

QR_CODE = re.compile(r'<svg[^>]* class="qr-code".*?</svg>', re.DOTALL)
"""Where a page has one."""


def qr_code(address: str) -> str:
    """The address as a QR code that still reads with a quarter of it torn off: inline SVG."""
    import segno  # noqa: PLC0415  (in an archive it is a file there: not before those are checked)

    code = segno.make(address, error="q", micro=False)
    drawn: str = code.svg_inline(
        scale=4, light="white", svgclass="qr-code", lineclass=None, omitsize=True
    )
    return drawn
