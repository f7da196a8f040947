"""axe-core on a page, its findings as lines that name the element."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page


def axe_violations(page: Page) -> list[str]:
    """What axe holds against a page as it stands: rule, element, how to mend; nothing of it may remain."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {node['html']} ({rule['help']})" for rule in found for node in rule["nodes"]]
