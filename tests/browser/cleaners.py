"""What content systems do to code that somebody pastes, by the programs that they use.

Drupal and Canvas have filters of their own, in PHP and Ruby. Their lists of what may stay are
public, and sanitize-html works by them here.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nh3
from playwright.sync_api import Page

from publish.paths import NODE_MODULES, ROOT

NODE = Path(sys.executable).with_name("node")
BASIC_HTML = {
    "allowedTags": [
        *("a", "em", "strong", "cite", "blockquote", "code", "ul", "ol", "li", "dl", "dt", "dd"),
        *("h2", "h3", "h4", "h5", "h6", "p", "br", "span", "img"),
    ],
    "allowedAttributes": {"a": ["href", "hreflang"], "img": ["src", "alt", "height", "width"]},
}
"""Drupal's text format "Basic HTML", as its standard installation has it."""
WITH_FRAMES = {
    "allowedTags": [*BASIC_HTML["allowedTags"], "iframe"],
    "allowedAttributes": {
        **BASIC_HTML["allowedAttributes"],  # type: ignore[dict-item]
        "iframe": ["src", "title", "width", "height", "sandbox"],
    },
}
"""The same with the five attributes that our page tells people to ask for."""
CANVAS = {
    "allowedTags": [*WITH_FRAMES["allowedTags"], "div"],
    "allowedAttributes": {
        "a": ["href", "title", "target"],
        "div": ["style"],
        "iframe": ["src", "width", "height", "name", "title", "style", "sandbox"],
    },
}
"""From canvas_sanitize, for the elements that are in our code."""

type Cleaner = Callable[[Page, list[str]], list[str]]


def with_sanitize_html(options: dict[str, Any] | None) -> Cleaner:
    """sanitize-html of npm, with its defaults or with a system's list."""

    def clean(_: Page, codes: list[str]) -> list[str]:
        given = json.dumps({"codes": codes, "options": options})
        command = [NODE, ROOT / "tests" / "browser" / "sanitize.js"]
        done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)
        found: list[str] = json.loads(done.stdout)
        return found

    return clean


def with_dompurify(page: Page, codes: list[str]) -> list[str]:
    """DOMPurify with its defaults."""
    page.add_script_tag(path=NODE_MODULES / "dompurify" / "dist" / "purify.min.js")
    found: list[str] = page.evaluate(
        "codes => codes.map((code) => DOMPurify.sanitize(code))", codes
    )
    return found


def with_nh3(_: Page, codes: list[str]) -> list[str]:
    """nh3 with its defaults, which is the Ammonia of Rust."""
    return [nh3.clean(code) for code in codes]


def with_tinymce(page: Page, codes: list[str]) -> list[str]:
    """TinyMCE with its defaults: what it writes back of what it was given."""
    for file in ("tinymce.min.js", "models/dom/model.min.js", "icons/default/icons.min.js"):
        page.add_script_tag(path=NODE_MODULES / "tinymce" / file)
    found: list[str] = page.evaluate(
        """async (codes) => {
          const place = document.body.appendChild(document.createElement("div"));
          const late = new Promise((_, refuse) => setTimeout(refuse, 15000, "no editor came"));
          const ready = new Promise((resolve) => tinymce.init({
            target: place, inline: true, theme: false, license_key: "gpl", skin: false,
            content_css: false, setup: (editor) => editor.on("init", () => resolve(editor)),
          }));
          const editor = await Promise.race([ready, late]);
          return codes.map((code) => { editor.setContent(code); return editor.getContent(); });
        }""",
        codes,
    )
    return found


CLEANERS: dict[str, Cleaner] = {
    "sanitize-html": with_sanitize_html(None),
    "Drupal, Basic HTML": with_sanitize_html(BASIC_HTML),
    "Drupal, with the frame": with_sanitize_html(WITH_FRAMES),
    "Canvas": with_sanitize_html(CANVAS),
    "DOMPurify": with_dompurify,
    "nh3": with_nh3,
    "TinyMCE": with_tinymce,
}
FRAME_WORKS = {"Drupal, with the frame", "Canvas"}
FRAME_IS_LOCKED = {"TinyMCE"}
"""It writes `sandbox=""`; everywhere else the frame is taken away."""
