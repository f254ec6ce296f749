"""Give the site in this folder its own address, and write the settings of its web server.

    python3 set_address.py https://careers.example.edu/after/

The pages name their address for search engines and for previews of links, the poster has it as
a QR code, and the page for what is not there leads to the root of the site. They are changed in
place; then the settings in `hosting/` and SHA256SUMS are written anew. It may be run again, with
another address.

It needs Python 3.11 or newer, and nothing else: what draws the QR code is in `hosting/`. It
stops before it changes anything if a file is not as SHA256SUMS says.
"""

import base64
import gzip
import hashlib
import re
import sys
from pathlib import Path
from string import Template
from urllib.parse import quote, urlsplit

SUMS = "SHA256SUMS"
CANONICAL = re.compile(r'<link rel="?canonical"? href="?([^">]+)"?')
WITH_ADDRESS = {".html", ".xml", ".json", ".txt", ".js"}
SCRIPT_HASH = re.compile(r"'sha256-[A-Za-z0-9+/=]+'")
INLINE_SCRIPT = re.compile(
    r"<script(?![^>]*\bsrc=)(?![^>]*\btype=\"application/(?:ld\+)?json\")[^>]*>(.*?)</script>",
    re.DOTALL,
)
QR_CODE = re.compile(r'<svg[^>]* class="qr-code".*?</svg>', re.DOTALL)
POLICY = re.compile(r"^ *Content-Security-Policy: (.+)$", re.MULTILINE)


def main(words: list[str], folder: Path) -> int:
    """Change the address, or say everything that speaks against it; the exit status."""
    if len(words) != 1:
        sys.stderr.write("Say one address: python3 set_address.py https://www.example.edu/after/\n")
        return 2
    found = [*wrong_in_address(words[0]), *wrong_in_folder(folder), *changed_files(folder)]
    if found:
        sys.stderr.write("".join(f"{each}\n" for each in found))
        return 1
    sys.path.insert(0, str(folder / "hosting"))  # there is what draws the QR code
    sys.dont_write_bytecode = True  # a new file there would not be in SHA256SUMS
    change(folder, words[0], folder)
    sys.stdout.write(f"The site is ready for {words[0]}\nServer settings: {folder / 'hosting'}\n")
    return 0


def wrong_in_address(address: str) -> list[str]:
    """What speaks against an address, a sentence each."""
    parts = urlsplit(address)
    checks = {
        "The address must begin with https:// or http://": parts.scheme in {"https", "http"},
        "The address must name a host, such as www.example.edu": bool(parts.hostname),
        "The address must end with a slash": parts.path.endswith("/"),
        "The address must have no ? and no #": not (parts.query or parts.fragment),
        "The path may hold letters, digits and - . _ ~ only": bool(
            re.fullmatch(r"(?:/[\w.~-]+)*/?", parts.path, re.ASCII)
        ),
    }
    return [message for message, fine in checks.items() if not fine]


def wrong_in_folder(folder: Path) -> list[str]:
    """What speaks against the folder: its path goes into the settings between quotes."""
    fine = re.fullmatch(r"[^\"'$\\{}\n]+", str(folder))
    return [] if fine else [f"The path of this folder cannot stand in a server's file: {folder}"]


def changed_files(folder: Path) -> list[str]:
    """The files that are not as SHA256SUMS says, a sentence each."""
    said = (line.split("  ", 1) for line in (folder / SUMS).read_text("utf-8").splitlines())
    return [
        f"{name} is missing, or not as in {SUMS}"
        for digest, name in said
        if not (folder / name).is_file() or digest_of(folder / name) != digest
    ]


def change(folder: Path, address: str, home: Path) -> None:
    """Put the address where the old one was, and all that follows from it.

    `home` is where the folder will stand on the server, for the settings.
    """
    site = folder / "site"
    old = address_of(site)
    for page in sorted(site.rglob("*")):
        if page.suffix in WITH_ADDRESS and page.is_file():
            text = page.read_text("utf-8")
            new = text.replace(old, address).replace(quote(old, ""), quote(address, ""))
            if page.suffix == ".html" and QR_CODE.search(new):
                new = QR_CODE.sub(lambda _: qr_code(address), new)
            if new != text:
                page.write_text(new, "utf-8")
    (site / "sitemap.xml.gz").write_bytes(
        gzip.compress((site / "sitemap.xml").read_bytes(), mtime=0)
    )
    move_root(site, urlsplit(old).path, urlsplit(address).path)
    write_settings(folder, address, home)
    write_sums(folder)


def qr_code(address: str) -> str:
    """The address as a QR code that still reads with a quarter of it torn off: inline SVG."""
    import segno  # noqa: PLC0415  (after its files were checked)

    code = segno.make(address, error="q", micro=False)
    drawn: str = code.svg_inline(
        scale=4, light="white", svgclass="qr-code", lineclass=None, omitsize=True
    )
    return drawn


def address_of(site: Path) -> str:
    """The address that the home page gives as its own."""
    found = CANONICAL.search((site / "index.html").read_text("utf-8"))
    if found is None:
        message = f"{site / 'index.html'} names no address"
        raise ValueError(message)
    return found[1]


def move_root(site: Path, old: str, new: str) -> None:
    """The page for what is not there is shown at any depth: its links begin at the root.

    The root is in one of its scripts too, so the policies name the hash of that script anew.
    """
    page = site / "404.html"
    places = r'((?:href|src)="|new URL\("|"(?:base|search)": ")'
    text = re.sub(rf"{places}{re.escape(old)}(?!/)", rf"\g<1>{new}", page.read_text("utf-8"))
    hashes = " ".join(sorted({script_hash(each) for each in INLINE_SCRIPT.findall(text)}))
    page.write_text(with_hashes(text, hashes), "utf-8")
    every = {each for html in site.rglob("*.html") for each in hashes_in(html)}
    headers = site / "_headers"
    headers.write_text(with_hashes(headers.read_text("utf-8"), " ".join(sorted(every))), "utf-8")


def hashes_in(page: Path) -> list[str]:
    """The hashes of scripts that a page's policy allows."""
    return SCRIPT_HASH.findall(page.read_text("utf-8"))


def script_hash(script: str) -> str:
    """The hash of an inline script, as a policy writes it."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def with_hashes(text: str, hashes: str) -> str:
    """The text with these hashes in its policy, instead of those that it had."""
    return re.sub(rf"{SCRIPT_HASH.pattern}(?: {SCRIPT_HASH.pattern})*", hashes, text, count=1)


def write_settings(folder: Path, address: str, home: Path) -> None:
    """The settings for nginx and Apache, from the templates beside them."""
    headers = (folder / "site" / "_headers").read_text("utf-8")
    policy = POLICY.search(headers)
    if policy is None:
        message = "_headers has no policy"
        raise ValueError(message)
    values = {
        "path": urlsplit(address).path,
        "folder": (home / "site").as_posix(),
        "policy": policy[1],
    }
    for template in sorted((folder / "hosting" / "templates").iterdir()):
        text = Template(template.read_text("utf-8")).substitute(values)
        (folder / "hosting" / template.name).write_text(text, "utf-8")


def write_sums(folder: Path) -> None:
    """SHA256SUMS of every file, in order of their names, as `sha256sum -c` reads it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != SUMS)
    lines = (f"{digest_of(path)}  {path.relative_to(folder).as_posix()}\n" for path in files)
    (folder / SUMS).write_text("".join(lines), "utf-8")


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parent))
