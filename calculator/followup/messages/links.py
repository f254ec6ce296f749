"""Links that open a message in an email program or on a mail site."""

import re
from urllib.parse import quote

SAFE_IN_ADDRESS = "'"
"""RFC 6068 leaves it as it is, and so do the programs that write such links."""


def mailto(to: str, subject: str, body: str) -> str:
    """A mailto link, RFC 6068: ends of lines only in the body, as CRLF."""
    return (
        f"mailto:{_address(to)}?subject={quote(_one_line(subject), safe='')}"
        f"&body={quote(_crlf(body), safe='')}"
    )


def gmail(to: str, subject: str, body: str) -> str:
    """A link to Gmail's window for a new message."""
    return (
        f"https://mail.google.com/mail/?view=cm&fs=1&to={quote(_one_line(to), safe='')}"
        f"&su={quote(_one_line(subject), safe='')}&body={quote(_crlf(body), safe='')}"
    )


def outlook(to: str, subject: str, body: str) -> str:
    """A link to Outlook's page for a new message."""
    return (
        "https://outlook.office.com/mail/deeplink/compose"
        f"?to={quote(_one_line(to), safe='')}&subject={quote(_one_line(subject), safe='')}"
        f"&body={quote(_crlf(body), safe='')}"
    )


def _address(to: str) -> str:
    local, at, domain = _one_line(to).rpartition("@")
    return f"{quote(local, safe=SAFE_IN_ADDRESS)}{at}{quote(domain, safe='')}"


def _one_line(text: str) -> str:
    """An end of line in an address or a subject would start another header."""
    return " ".join(text.split())


def _crlf(text: str) -> str:
    return re.sub("\r\n|\r|\n", "\r\n", text)
