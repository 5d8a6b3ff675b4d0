"""What tests read a page with: a parser, and a browser."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any


class Page(HTMLParser):
    """The identifiers and the links of a page, and what it loads by itself."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.ids |= {value for value in (told.get("id"), told.get("name")) if value}
        found = [value for value in (told.get("href"), told.get("src")) if value]
        self.links += found
        if tag != "a":
            self.loaded += found


class Browser:
    """A browser on the site, which looks at its own logs."""

    def __init__(self, driver: Any, address: str) -> None:
        self.driver, self.address = driver, address

    def open(self, path: str, *, width: int = 1200, dark: bool = False) -> None:
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})
        self.driver.get("about:blank")  # or a change of the fragment would load nothing
        self.driver.get(f"{self.address}/{path}")

    def ask(self, script: str, *arguments: Any) -> Any:
        return self.driver.execute_script(f"return {script}", *arguments)

    def until(self, script: str, *arguments: Any) -> Any:
        from selenium.webdriver.support.wait import WebDriverWait

        wait = WebDriverWait(self.driver, 30, 0.1)
        return wait.until(lambda _: self.ask(script, *arguments), script)

    def click(self, selector: str) -> None:
        self.driver.find_element("css selector", selector).click()

    def type(self, selector: str, text: str) -> None:
        self.driver.find_element("css selector", selector).send_keys(text)

    def choose(self, selector: str, value: str) -> None:
        """Choose an option as a reader does, so that the page hears of it."""
        from selenium.webdriver.support.select import Select

        Select(self.driver.find_element("css selector", selector)).select_by_value(value)

    def shown(self) -> list[str]:
        cards: list[str] = self.ask(
            "[...document.querySelectorAll('.card:not([hidden]) h2')].map(one => one.id)"
        )
        return cards

    def foreign(self) -> list[str]:
        """Name what was asked of other hosts since the last time."""
        log = self.driver.get_log("performance")
        messages = [json.loads(one["message"])["message"] for one in log]
        asked = [
            one["params"]["request"]["url"]
            for one in messages
            if one["method"] == "Network.requestWillBeSent"
        ]
        assert asked
        own = f"{self.address}/"
        return [one for one in asked if one.startswith("http") and not one.startswith(own)]
