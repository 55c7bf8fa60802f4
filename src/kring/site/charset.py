"""In which signs, and at what length, a request is read, whatever nonsense it says itself.

A request may name a charset, and Django takes any that Python knows: also those that are no signs
at all (`rot13`, `zip`), at which it falls over before any page can answer. Kring's pages and
tablets send UTF-8, so what a request says about it is put aside, before Django reads it. A length
that is no number is a length of nothing: Django takes it so in one place and falls over it in
another.
"""

import re
from collections.abc import Callable, Iterable
from typing import Any

_CHARSET = re.compile(r";\s*charset\*?\s*=[^;]*", re.IGNORECASE)

Application = Callable[[dict[str, Any], Any], Iterable[bytes]]


def reads_plainly(application: Application) -> Application:
    """Let an application read every request as UTF-8, and only so far as its length is a number."""

    def answer(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        return application(made_plain(environ), start_response)

    return answer


def made_plain(environ: dict[str, Any]) -> dict[str, Any]:
    """Give a request without the charset it says to be in, and without a length that is none."""
    return _with_a_length(_without_charset(environ))


def _without_charset(environ: dict[str, Any]) -> dict[str, Any]:
    said = environ.get("CONTENT_TYPE", "")
    return {**environ, "CONTENT_TYPE": _CHARSET.sub("", said)} if "=" in said else environ


def _with_a_length(environ: dict[str, Any]) -> dict[str, Any]:
    said = environ.get("CONTENT_LENGTH") or ""
    is_one = not said or (said.isascii() and said.isdecimal() and len(said) < 19)
    return environ if is_one else {**environ, "CONTENT_LENGTH": "0"}
