"""The protocol of a Network Canvas study: what its questions and their answers are called.

An export holds codes ("Very_close"); the words a person saw ("Very close") are only in the
`.netcanvas` file the interview was made with, a zip with a `protocol.json` in it.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import msgspec

from kring.formats.archive import unpacked
from kring.formats.errors import BadInput
from kring.formats.source import Source

MARKDOWN_ESCAPE = re.compile(r"\\([^\w\s])")


class Option(msgspec.Struct, frozen=True):
    """One answer somebody could choose."""

    label: str
    value: str | int | float | bool


class Variable(msgspec.Struct, frozen=True):
    """One question of the study."""

    name: str
    type: str
    options: tuple[Option | str | int | float | bool, ...] = ()


class _Type(msgspec.Struct, frozen=True):
    name: str = ""
    variables: dict[str, Variable] = {}


class _Codebook(msgspec.Struct, frozen=True):
    node: dict[str, _Type] = {}
    edge: dict[str, _Type] = {}
    ego: _Type = _Type()


class _Document(msgspec.Struct, frozen=True):
    codebook: _Codebook


class Protocol(msgspec.Struct, frozen=True):
    """The questions of one study, per type of thing they are about."""

    name: str
    ego: Mapping[str, Variable] = {}
    node: Mapping[str, Mapping[str, Variable]] = {}
    edge: Mapping[str, Mapping[str, Variable]] = {}


def protocol_in(source: Source) -> Protocol:
    """Read a `.netcanvas` file.

    Raises:
        BadInput: It is damaged, or holds no protocol.
    """
    found = [
        entry
        for entry in unpacked(source, endings=("protocol.json",))
        if entry.name.endswith("› protocol.json")
    ]
    if not found:
        raise BadInput(
            "{file} holds no protocol. Save it again from Network Canvas Architect.",
            file=source.name,
        )
    try:
        codebook = msgspec.json.decode(found[0].content, type=_Document).codebook
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        raise BadInput(
            "{file} holds a protocol that cannot be read."
            " Save it again from Network Canvas Architect, or leave it out.",
            file=source.name,
        ) from None
    return Protocol(
        name=study_name(source.name),
        ego=_by_name(codebook.ego),
        node={kind.name: _by_name(kind) for kind in codebook.node.values()},
        edge={kind.name: _by_name(kind) for kind in codebook.edge.values()},
    )


@lru_cache(maxsize=1_024)
def words_of(variable: Variable) -> Mapping[str, str]:
    """Give the words of each answer to a question by its code as it stands in a file."""
    full = (
        option if isinstance(option, Option) else Option(str(option), option)
        for option in variable.options
    )
    return {_written(option.value): _plain(option.label) for option in full}


def study_name(text: str) -> str:
    """Give the name of a study without folder, ending or the "(1)" of a second download."""
    last = re.split(r"[/\\]|› ", text)[-1]
    return re.sub(r"( \(\d+\))?(\.netcanvas)?$", "", last)


def _by_name(kind: _Type) -> dict[str, Variable]:
    return {variable.name: variable for variable in kind.variables.values()}


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _plain(label: str) -> str:
    return " ".join(MARKDOWN_ESCAPE.sub(r"\1", label).split())
