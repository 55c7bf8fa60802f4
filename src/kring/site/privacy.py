"""What leaves Kring beside its pages: lines in a log, copies in a cache. Nothing personal."""

import logging
import re
import traceback
from types import TracebackType

from django.http import HttpRequest, HttpResponse
from django.utils.deprecation import MiddlewareMixin

_NEVER = "max-age=0, no-cache, no-store, must-revalidate, private"
_LINK = re.compile(r"(/(?:set-up|invitation|join)/)[^/\s]+")


class IdsOnly(logging.Formatter):
    """Write where something went wrong, without the words that were being handled.

    The text of an error often repeats what it stumbled over, and that may be somebody's
    name. So of an error only its kind and the places in the code are written; a set-up
    link in an address is cut off, as it opens a door.
    """

    default_format = "%(asctime)s %(levelname)s %(name)s %(message)s"

    def __init__(self) -> None:
        super().__init__(self.default_format)

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # logging's own name
        """Write the line itself, with any set-up link cut off."""
        return _LINK.sub(r"\1…", super().formatMessage(record))

    def formatException(  # noqa: N802  # logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None]
        | tuple[None, None, None],
    ) -> str:
        """Write the kind of the error and of what led to it, each with its places in the code."""
        error = ei[1]
        lines: list[str] = []
        while error is not None:
            lines.append(type(error).__qualname__)
            lines += [
                f"  {place.filename}:{place.lineno} in {place.name}"
                for place in traceback.extract_tb(error.__traceback__)
            ]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)


class KeepOffSharedCaches(MiddlewareMixin):
    """Tell browsers and proxies to keep no copy of a page, so that "back" shows nothing later."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        """Add the headers, unless the view chose its own."""
        del request
        response.headers.setdefault("Cache-Control", _NEVER)
        return response
