"""Draw docs/assets/social-card.png, which links to the site show: `make social-card`."""

import json

from playwright.sync_api import sync_playwright

from publish.finish.describe import PICTURE, PICTURE_SIZE
from publish.paths import ROOT

CARD = ROOT / "docs" / PICTURE
ICON = (ROOT / "docs" / "assets" / "icon.svg").read_text(encoding="utf-8")
STYLE = """
body { margin: 0; background: #12434d; color: #fff; font-family: "Helvetica Neue", Arial,
  "Liberation Sans", "DejaVu Sans", sans-serif; }
main { box-sizing: border-box; width: 1200px; height: 630px; padding: 76px 84px; }
svg { width: 96px; border: 2px solid #8fe0d2; border-radius: 22px; display: block; }
h1 { font-size: 82px; line-height: 1.08; letter-spacing: -2px; margin: 52px 0 36px; }
p { color: #cfe6e3; font-size: 36px; margin: 0; }
"""
HTML = f"""<!doctype html><meta charset="utf-8"><style>{STYLE}</style>
<main>{ICON}<h1>After the second interview</h1>
<p>Whether to write, when, and what to say.<br>Your dates, with the reasons.</p></main>"""


def main() -> None:
    width, height = PICTURE_SIZE
    found = json.loads((ROOT / "built" / "browsers.json").read_text())
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=found["chromium"] or None, args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": width, "height": height})
        page.set_content(HTML)
        page.screenshot(path=CARD)
        browser.close()


if __name__ == "__main__":
    main()
