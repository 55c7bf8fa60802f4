"""Bodies that nobody who means well would send, each decided by its number."""

import json
import random
from typing import Any

WORDS = [
    "",
    "x" * 10_001,
    "\x00",
    "__proto__",
    "kring",
    "a~b",
    "b~a",
    "a~a",
    "~",
    "../../etc/passwd",
    "' OR 1=1 --",
    "<script>",
    "é" * 5_000,
    "\U0001f468\u200d\U0001f469",
]
NUMBERS = [0, -1, 1, 2**31, 2**53, 2**63, 2**64, 10**400, 1.5, -0.0, 1e308, True, False]
RAW = [
    b'"\\ud800"',
    b'"\\udc00\\ud800"',
    b"NaN",
    b"Infinity",
    b"-Infinity",
    b"1e999",
    b"1" * 5_000,
    b"[" * 3_000,
    b'{"a":' * 3_000,
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"\xc0\xaf",
    b'"\x00"',
    b"01",
    b"[1,]",
    b"{}{}",
    b"",
    b"\xef\xbb\xbf{}",
    b"'",
    b"nul",
    b"/**/1",
    b"-",
]
KINDS = ["about", "ego", "alter", "bond", "tie", "event", "agreement", "note", "spot", "tree"]
FIELDS = ["name", "deleted", "closeness", "at", "present", "relation_types", "via", "id", "text"]
SLOT = '"a slot for raw bytes"'


def body(number: int, epoch: str) -> bytes:
    """Give one hostile body."""
    rng = random.Random(number)
    question: Any = {
        "epoch": epoch,
        "since": 0,
        "schema": 1,
        "device": "tablet",
        "ops": [_op(rng) for _ in range(rng.choice([0, 1, 1, 2, 5]))],
    }
    if rng.random() < 0.4:
        question[rng.choice(list(question))] = _anything(rng)
    if rng.random() < 0.1:
        del question[rng.choice(list(question))]
    if rng.random() < 0.02:
        question = _anything(rng)
    if rng.random() < 0.01:
        question = {**_mapping(question), "ops": [{}] * 5_001}
    whole = json.dumps(question, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    while SLOT.encode() in whole:
        whole = whole.replace(SLOT.encode(), rng.choice(RAW), 1)
    return _damaged(rng, whole)


def _op(rng: random.Random) -> Any:
    op: Any = {
        "id": f"id{rng.randint(0, 500)}",
        "e": rng.choice(["anna", "bob", "ego~anna", "anna~bob", "circles~anna", "kring"]),
        "k": rng.choice(KINDS),
        "f": rng.choice(FIELDS),
        "v": rng.choice(["An", None, True, 3, [1, 2.5], ["anna"], ["mother"]]),
        "b": 0,
    }
    for _ in range(rng.choice([0, 1, 1, 2])):
        op[rng.choice([*op, "more"])] = _anything(rng)
    if rng.random() < 0.1:
        del op[rng.choice(list(op))]
    return op if rng.random() < 0.95 else _anything(rng)


def _anything(rng: random.Random, depth: int = 0) -> Any:
    choices = [
        lambda: rng.choice(WORDS),
        lambda: rng.choice(NUMBERS),
        lambda: None,
        lambda: SLOT[1:-1],
        lambda: [_anything(rng, depth + 1) for _ in range(rng.randint(0, 3))],
        lambda: {str(rng.choice(WORDS)): _anything(rng, depth + 1)},
    ]
    return rng.choice(choices[: 4 if depth > 3 else None])()


def _mapping(question: Any) -> dict[str, Any]:
    return question if isinstance(question, dict) else {}


def _damaged(rng: random.Random, whole: bytes) -> bytes:
    """Cut it off, or change, double or drop a few bytes."""
    if rng.random() < 0.5 or not whole:
        return whole
    if rng.random() < 0.3:
        return whole[: rng.randrange(len(whole))]
    found = bytearray(whole)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(found))
        if rng.random() < 0.5:
            found[place] = rng.randrange(256)
        elif rng.random() < 0.5:
            found[place:place] = bytes([rng.randrange(256)])
        elif len(found) > 1:
            del found[place]
    return bytes(found)
