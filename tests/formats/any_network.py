"""Any network the closed list allows, for laws about files."""

from datetime import UTC
from functools import cache
from typing import Annotated, Literal, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from kring.formats.copies import FrozenMoment, KringCopy, PaperPhoto
from kring.network.edits import fields_of
from kring.network.model import KINDS, pair
from kring.network.network import network_of

IDS = ("a", "b", "An-1", "x_9", "zoe")
TEXT = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), min_size=1, max_size=12
)
# A list drops spaces around a cell, because people type them without meaning anything.
TRIMMED = TEXT.map(str.strip).filter(bool)


@cache
def values(hint, texts=TEXT):
    """Give a strategy for the values of one field, read from its own type and limits."""
    made = _MADE.get(get_origin(hint)) or _MADE.get(hint)
    if made:
        return made(hint, texts)
    return values(next(part for part in get_args(hint) if part is not type(None)), texts)


def _limited(hint, texts):
    base, *meta = get_args(hint)
    limits = next((each for each in meta if isinstance(each, msgspec.Meta)), msgspec.Meta())
    if limits.pattern and limits.pattern.startswith("^--"):
        return st.dates().map(lambda day: f"--{day:%m-%d}")
    if limits.pattern:
        return st.dates().map(str) if "d{4}" in limits.pattern else st.sampled_from(IDS)
    if base is int:
        return st.integers(limits.ge, limits.le)
    if base is float:
        return st.floats(limits.ge, limits.le, allow_nan=False)
    return values(base, texts)


def _several(hint, texts):
    first, *rest = get_args(hint)
    if rest != [...]:
        return st.tuples(*(values(part, texts) for part in get_args(hint)))
    return st.lists(values(first, texts), min_size=1, max_size=3, unique=True).map(tuple)


_MADE = {
    Annotated: _limited,
    tuple: _several,
    Literal: lambda hint, _: st.sampled_from(get_args(hint)),
    str: lambda _, texts: texts,
    bool: lambda *_: st.booleans(),
}


@st.composite
def things(draw, kind, thing_id, texts=TEXT, *, without=()):
    """Give one thing of a kind with some of its fields filled in."""
    hints = fields_of(kind)
    named = draw(_names(kind, without))
    return KINDS[kind](id=thing_id, **{name: draw(values(hints[name], texts)) for name in named})


@cache
def _names(kind, without):
    names = sorted(set(fields_of(kind)) - {"deleted", "via", *without})
    return st.lists(st.sampled_from(names), max_size=4, unique=True)


SCALARS = st.booleans() | st.integers(-(2**53), 2**53) | st.floats(allow_nan=False) | TEXT
SCALARS = SCALARS.filter(lambda value: not isinstance(value, float) or abs(value) < 1e300)

COLUMNS = st.dictionaries(TEXT, SCALARS, max_size=2)
NETWORK_IDS = st.sampled_from(["", "sessie-1", "a b"])
SOME = st.lists(st.sampled_from(IDS[:3]), unique=True, max_size=3)
TIMES = st.datetimes(timezones=st.just(UTC))


@st.composite
def networks(draw):
    """Give any network: people, what they mean, ties, events, agreements, notes, spots."""
    alters = draw(SOME)
    found = [draw(things("about", "kring")), draw(things("ego", "ego"))]
    found += [draw(things("alter", alter)) for alter in alters]
    found += [draw(things("bond", f"ego~{alter}")) for alter in alters if draw(st.booleans())]
    found += [
        draw(things("tie", pair(one, other)))
        for at, one in enumerate(alters)
        for other in alters[at + 1 :]
        if draw(st.booleans())
    ]
    found += [draw(things("spot", f"circles~{alter}")) for alter in alters]
    kind = draw(st.sampled_from(["event", "agreement", "note"]))
    found.append(draw(things(kind, f"{kind}-1")))
    if draw(st.booleans()):
        found += [draw(things(kind, f"{kind}-1")) for kind in ("setting", "figure", "take")]
        found += [draw(things("figure", "figure-2")), draw(things("thread", "figure-1~figure-2"))]
    columns = draw(COLUMNS)
    return network_of(found, id=draw(NETWORK_IDS), columns={"ego": columns} if columns else {})


@st.composite
def copies(draw):
    """Give any network with moments before it."""
    before = draw(st.none() | networks())
    moments = ()
    if before is not None:
        frozen = msgspec.structs.replace(before, id="")
        title, sentence = draw(st.tuples(TEXT, st.none() | TEXT))
        moments = (
            FrozenMoment(set_at=draw(TIMES), title=title, sentence=sentence, network=frozen),
        )
    pictures = draw(
        st.lists(st.builds(PaperPhoto, added_at=TIMES, picture=st.binary()), max_size=2)
    )
    return KringCopy(network=draw(networks()), moments=moments, photos=tuple(pictures))


# XML has no control characters, however they are written.
IN_XML = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=12,
)
XML_COLUMNS = st.dictionaries(
    IN_XML, st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | IN_XML, max_size=2
)


@st.composite
def xml_networks(draw):
    """Give any network of people and lines only, in signs that XML can hold."""
    alters = draw(SOME)
    found = [draw(things("about", "kring", IN_XML)), draw(things("ego", "ego", IN_XML))]
    found += [draw(things("alter", alter, IN_XML)) for alter in alters]
    found += [draw(things("bond", f"ego~{alter}", IN_XML)) for alter in alters]
    found += [
        draw(things("tie", pair(one, other), IN_XML))
        for at, one in enumerate(alters)
        for other in alters[at + 1 :]
    ]
    found += [draw(things("tie", f"{alter}~ego", IN_XML)) for alter in alters[:1]]
    network = network_of(found, id=draw(NETWORK_IDS))
    there = ["kring", "ego", *alters, *(f"ego~{alter}" for alter in alters)]
    said = {of: draw(XML_COLUMNS) for of in (*there, *(tie.id for tie in network.ties))}
    kept = {of: held for of, held in said.items() if held}
    return msgspec.structs.replace(network, columns=kept)
