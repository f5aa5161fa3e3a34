"""A headless Chromium with what the tests ask of it. Its own log tells of errors and of every request."""

import base64
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip
LOCAL = ("file://", "data:", "about:")
AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")


@dataclass(frozen=True)
class Screen:
    """The size of a screen, and whether its owner likes it dark."""

    width: int
    height: int
    dark: bool = False

    PHONE: ClassVar["Screen"]
    DESK: ClassVar["Screen"]

    def __str__(self) -> str:
        return f"{self.width}x{self.height} {'dark' if self.dark else 'light'}"

    @property
    def at_night(self) -> "Screen":
        return Screen(self.width, self.height, dark=True)


Screen.PHONE = Screen(390, 844)
Screen.DESK = Screen(1280, 900)


class Browser:
    """One running Chromium."""

    def __init__(self, program: str, driver: str, profile: Path) -> None:
        from selenium.webdriver import Chrome, ChromeOptions
        from selenium.webdriver.chrome.service import Service

        options = ChromeOptions()
        options.binary_location = program
        for argument in (*ARGUMENTS, f"--user-data-dir={profile}"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = Chrome(options=options, service=Service(driver))
        self.driver.set_script_timeout(300)

    def quit(self) -> None:
        self.driver.quit()

    def screen(self, screen: Screen) -> None:
        size = {"width": screen.width, "height": screen.height, "deviceScaleFactor": 1, "mobile": screen.width < 600}
        scheme = {"name": "prefers-color-scheme", "value": "dark" if screen.dark else "light"}
        self.command("Emulation.setDeviceMetricsOverride", **size)
        self.command("Emulation.setEmulatedMedia", media="", features=[scheme])

    def command(self, name: str, **parameters: Any) -> Any:
        return self.driver.execute_cdp_cmd(name, parameters)

    def open(self, path: Path, view: str = "") -> None:
        """Open the page anew at a view."""
        self.driver.get("about:blank")
        self.driver.get(f"{path.as_uri()}{f'#{view}' if view else ''}")

    def run(self, script: str, *arguments: Any) -> Any:
        """What a piece of JavaScript returns."""
        return self.driver.execute_script(script, *arguments)

    def text(self, selector: str) -> str:
        return str(self.run("return document.querySelector(arguments[0]).innerText", selector))

    def view(self) -> str:
        """The id of the view that is shown."""
        shown = self.run(
            "return [...document.querySelectorAll('[data-view]')].filter(one => !one.hidden).map(one => one.id)"
        )
        assert len(shown) == 1
        return str(shown[0])

    def focus(self) -> str:
        """The element that has the focus, by id or text."""
        return str(self.run("const e = document.activeElement; return e.id || e.innerText || e.name || e.tagName"))

    def press(self, *keys: str) -> None:
        """Press keys, one by one, wherever the focus is."""
        from selenium.webdriver import ActionChains

        for key in keys:
            ActionChains(self.driver).send_keys(key).perform()

    def wait(self, condition: str) -> None:
        """Wait until a JavaScript expression is true; a second is long."""
        from selenium.webdriver.support.wait import WebDriverWait

        WebDriverWait(self.driver, 10, poll_frequency=0.05).until(lambda _: self.run(f"return {condition}"))

    def axe(self) -> list[str]:
        """What axe-core finds in the view that is shown: rule, place and advice. The other views are taken out of the
        page first, since axe looks through everything that is there."""
        import selenium_axe_python

        self.run("for (const one of document.querySelectorAll('[data-view][hidden]')) one.remove()")

        source = Path(selenium_axe_python.__file__).parent / "axe-core" / "axe.min.js"
        self.command("Runtime.evaluate", expression=source.read_text("utf-8"))  # past the page's own policy
        found = self.driver.execute_async_script(
            "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']}).then(arguments[1])",
            list(AXE_TAGS),
        )
        assert found["passes"]
        return [
            f"{one['id']}: {node['html'][:120]}: {node['failureSummary'][:200]}"
            for one in found["violations"]
            for node in one["nodes"]
        ]

    def pdf(self) -> bytes:
        """The page on A4."""
        return base64.b64decode(self.command("Page.printToPDF", preferCSSPageSize=True)["data"])

    # -- what went on

    def forget(self) -> None:
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get_log("performance")

    def errors(self) -> list[str]:
        """Errors and broken policies, as the browser logged them."""
        return [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]

    def requests(self) -> list[str]:
        """Everything that was asked for, but the page itself and what lies beside it on the disk."""
        messages = [json.loads(entry["message"])["message"] for entry in self.driver.get_log("performance")]
        wanted = [
            message["params"].get("request", message["params"]).get("url", "")
            for message in messages
            if message["method"] in ("Network.requestWillBeSent", "Network.webSocketCreated")
        ]
        return [url for url in wanted if not url.startswith(LOCAL)]
