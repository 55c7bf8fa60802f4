"""Requests that nobody who means well would send, at any address, in any shape."""

import random
import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote, urlencode

from hypothesis import strategies as st

from kring.network.model import KINDS
from machine.addresses import ROWS
from shape.tree import SOURCE, files

OWN = "own"  # the method that an address is for
METHODS = ["get", "post", "head", "put", "patch", "delete", "options", "trace", "brew"]
WORDS = [
    "",
    " ",
    "\x00",
    "a\x00.csv",
    "../../../etc/passwd",
    "..\\..\\kring.sqlite3",
    "/etc/passwd",
    "' OR 1=1 --",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}%s%(name)s{0}",
    "=1+1",
    "a\r\nSet-Cookie: kring_session=x",
    "//elsewhere.example/",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "\\\\elsewhere.example",
    "²",
    "٣",
    "-1",
    "0",
    "1",
    "1e999",
    "NaN",
    "9" * 30,
    "9" * 5_000,
    "x" * 12_000,
    "2026-02-30",
    "99999-01-01T00:00",
    "true",
    "[]",
    "{}",
    "[" * 2_000,
    '{"type": "public-key", "response": {}}',
    "\u202e\ufeff\U0001f468\u200d\U0001f469",
    "\ud800",
    "__proto__",
    "a~b",
    "~",
    "~~~",
]
# What does lead somewhere, so that the deeper parts of a page are reached too.
KNOWN = [
    "now",
    "start",
    "new",
    "person",
    "private",
    "ego",
    "ego~person",
    "kring",
    "circles",
    "genogram",
    "lifeline",
    "who",
    "alter",
    "event",
    "note",
    "on",
    "name",
    "member",
    "professional",
    "owner",
    "nl",
    "fr",
    "2026-01-31",
    "12",
    "svg",
    "csv",
]
HEADERS = {
    "HTTP_HOST": ["elsewhere.example", "testserver:99999", "a b", "[::1", "testserver\x00"],
    "HTTP_X_FORWARDED_HOST": ["elsewhere.example"],
    "HTTP_X_FORWARDED_FOR": ["1.2.3.4", "not an address", "::1, ::ffff:1.2.3.4"],
    "HTTP_X_FORWARDED_PROTO": ["https", "gopher"],
    "HTTP_ACCEPT_LANGUAGE": ["fr", "xx-" * 500, ",;q=,", "nl;q=9e99", "\xff"],
    "HTTP_ACCEPT": ["application/json", "*/*;q=x"],
    "HTTP_COOKIE": ["kring_language=../..", "kring_session=x; x", "=;=;=", "kring_csrf=\xff"],
    "HTTP_REFERER": ["https://elsewhere.example/", "\xff", "x" * 9_000],
    "HTTP_USER_AGENT": ["", "x" * 9_000, "\xff\x00"],
    "HTTP_IF_MODIFIED_SINCE": ["yesterday", "Sat, 99 Foo 99999 99:99:99 GMT"],
    "HTTP_IF_NONE_MATCH": ['"', "*"],
    "HTTP_RANGE": ["bytes=9-1", "bytes=-"],
    "HTTP_X_REQUESTED_WITH": ["XMLHttpRequest"],
    "CONTENT_LENGTH": ["", "0", "-1", "nine", "9999999999"],
}
TYPES = [
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-16",
    "application/x-www-form-urlencoded; charset=nothing",
    "multipart/form-data",
    "multipart/form-data; boundary=\x00",
    "application/json",
    "text/plain; charset=rot13",
    "nonsense",
    "",
]
LINE = "a-line-between-parts"
_ASKED = re.compile(
    r'(?:GET|POST|FILES)\.get(?:list)?\("([\w-]+)"|"([\w-]+)" (?:not )?in request\.'
)
_FIELD = re.compile(r"^    (\w+) = forms\.", re.MULTILINE)


@cache
def fields():
    """Give the names of fields the code asks for, so that no case is spent on others only."""
    found = {name for kind in KINDS.values() for name in kind.__struct_fields__}
    for path in files(".py", under=(SOURCE,)):
        text = path.read_text(encoding="utf-8")
        found.update(name for pair in _ASKED.findall(text) for name in pair if name)
        found.update(_FIELD.findall(text))
    return sorted(found)


@dataclass(frozen=True, slots=True)
class Knock:
    """One request: who sends it, where, and everything in it."""

    who: str
    name: str
    method: str
    part: tuple[int, str] | None
    query: str
    body: bytes
    content_type: str
    headers: dict

    @property
    def verb(self):
        """Give the method as it stands in the request."""
        return (ROWS[self.name][1] if self.method == OWN else self.method).upper()

    def path(self, address):
        """Give the path, with one part of it changed to something else if that was drawn."""
        parts = address.split("/")
        if self.part is not None:
            place, word = self.part
            parts[1 + place % (len(parts) - 1)] = quote(word, safe="", errors="surrogatepass")
        return "/".join(parts)


def knocks(who):
    """Give any request by any of these people."""
    word = st.one_of(st.sampled_from(KNOWN), st.sampled_from(WORDS), st.text(max_size=12))
    pairs = st.lists(st.tuples(st.sampled_from(fields()), word), max_size=8)
    form = pairs.map(lambda said: (_form(said), TYPES[0]))
    parts = st.lists(st.tuples(st.sampled_from(fields()), word, word), max_size=4)
    upload = parts.map(lambda said: (_parts(said), f"multipart/form-data; boundary={LINE}"))
    full = st.integers(0, 2**32).map(lambda seed: (_form(_filled_in(seed)), TYPES[0]))
    raw = st.tuples(
        st.one_of(st.binary(max_size=60), word.map(_bytes)),
        st.sampled_from(TYPES),
    )
    return st.builds(
        lambda body, **rest: Knock(body=body[0], content_type=body[1], **rest),
        who=st.sampled_from(who),
        name=st.sampled_from(sorted(ROWS)),
        method=st.one_of(st.just(OWN), st.just(OWN), st.just("post"), st.sampled_from(METHODS)),
        part=st.one_of(st.none(), st.none(), st.tuples(st.integers(0, 5), word)),
        query=st.one_of(pairs.map(lambda said: _form(said).decode()), word.map(_quoted)),
        body=st.one_of(form, full, upload, raw),
        headers=_headers(),
    )


def _filled_in(seed):
    """Give every field something, so that a form which wants several is looked at whole."""
    rng = random.Random(seed)
    short = [word for word in WORDS if len(word) < 200]
    return [(name, rng.choice(rng.choice([KNOWN, KNOWN, short]))) for name in fields()]


def _headers():
    one = st.sampled_from(sorted(HEADERS)).flatmap(
        lambda name: st.tuples(st.just(name), st.sampled_from(HEADERS[name]))
    )
    return st.one_of(st.just({}), st.lists(one, max_size=3).map(dict))


def _bytes(text):
    return text.encode("utf-8", "surrogatepass")


def _quoted(text):
    return quote(_bytes(text))


def _form(pairs):
    return urlencode([(name, _bytes(value)) for name, value in pairs]).encode()


def _parts(parts):
    """Write a multipart body by hand: a library would make the names of files decent first."""
    lines = []
    for name, file, content in parts:
        head = f'--{LINE}\r\nContent-Disposition: form-data; name="{name}"'
        named = f'; filename="{file}"\r\nContent-Type: text/csv' if file else ""
        lines.append(_bytes(f"{head}{named}\r\n\r\n{content}\r\n"))
    return b"".join([*lines, f"--{LINE}--\r\n".encode()])
