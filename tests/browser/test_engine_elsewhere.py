"""A page of another site, with a Pyodide of its own, loads the engine from ours by its lock."""

from playwright.sync_api import Page, expect

from publish.bundle.descriptor import last_build
from publish.bundle.wheels import FOLDER, LOCK
from publish.paths import PYODIDE
from tests.browser.conftest import START, HostSite

SCRIPT = """<script type="module">
import { loadPyodide } from "./pyodide/pyodide.mjs";
const pyodide = await loadPyodide({ lockFileURL: "LOCK" });
await pyodide.loadPackage("followup");
const params = { interview_date: "2026-10-16", today: "2026-10-19", country: "US" };
const request = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "plan", params });
const { result } = JSON.parse(pyodide.pyimport("followup").handle(request));
document.body.append(result.steps[1].suggested);
</script>"""


def test_a_page_of_another_site_loads_the_engine(
    host_page: Page, host_site: HostSite, site: str
) -> None:
    (host_site.folder / "pyodide").symlink_to(PYODIDE)
    lock = f"{site}{last_build().folder}/{FOLDER}/{LOCK}"
    host_page.goto(host_site.page("", SCRIPT.replace("LOCK", lock)))
    expect(host_page.get_by_text("2026-10-23")).to_be_visible(timeout=START)  # a Friday
