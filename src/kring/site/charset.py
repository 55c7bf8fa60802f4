"""In which signs a request is read: those of the pages, whatever it says itself.

A request may name a charset, and Django takes any that Python knows: also those that are no signs
at all (`rot13`, `zip`), at which it falls over before any page can answer. Kring's pages and
tablets send UTF-8, so what a request says about it is put aside, before Django reads it.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

_CHARSET = re.compile(r";\s*charset\*?\s*=[^;]*", re.IGNORECASE)

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


def reads_utf8(application: Application) -> Application:
    """Let an application read every request as UTF-8."""

    def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        return application(without_charset(environ), start_response)

    return answer


def without_charset(environ: dict[str, Any]) -> dict[str, Any]:
    """Give a request without the charset it says to be in."""
    said = environ.get("CONTENT_TYPE", "")
    return {**environ, "CONTENT_TYPE": _CHARSET.sub("", said)} if "=" in said else environ
