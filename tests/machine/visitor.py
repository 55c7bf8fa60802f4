"""A browser that keeps its connection and its cookies, and nothing else."""

import http.client
import re
from urllib.parse import urlencode, urlsplit

WORD = "de kat zit op het dak"


class Visitor:
    """Somebody who asks for pages, sends forms, and goes where they are led."""

    def __init__(self, address: str) -> None:
        self.door = http.client.HTTPConnection(address.removeprefix("http://"))
        self.cookies: dict[str, str] = {}
        self.path = "/"

    def close(self) -> None:
        """Hang up."""
        self.door.close()

    def ask(self, path: str, form: dict[str, str] | None = None) -> str:
        """Get a page, or send a form when one is given; go on to where an answer leads."""
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
        body = urlencode(form) if form else None
        self.door.request("POST" if form else "GET", path, body, headers)
        answer = self.door.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.partition(";")[0].partition("=")
            self.cookies[name] = value
        text = answer.read().decode()
        self.path = path
        if answer.status in {301, 302, 303, 307}:
            return self.ask(urlsplit(answer.headers["Location"]).path)
        assert answer.status < 400, f"{path}: {answer.status}"
        return text

    def send(self, page: str, path: str, **form: str) -> str:
        """Send a form that stands on a page."""
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.ask(page))
        assert found, f"no form on {page}"
        return self.ask(path, {"csrfmiddlewaretoken": found.group(1), **form})

    def make_account(self, link: str) -> None:
        """Choose a name and a password behind a one-time link."""
        door = "/set-up/" + link.rstrip("/").rpartition("/")[2]
        words = {"password": WORD, "again": WORD}
        named = {} if 'name="name"' not in self.ask(door) else {"name": "Sara"}
        self.send(door, door, **named, **words)
