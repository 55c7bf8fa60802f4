"""What an attribute in a file of GraphML or GEXF says, by the type it is declared with."""

from kring.formats.cells import value_of
from kring.network.values import Scalar

WHOLE = frozenset({"int", "long", "integer", "short", "byte"})
DECIMAL = frozenset({"float", "double", "bigdecimal"})
YES_NO = {"true": True, "1": True, "false": False, "0": False}


def value_of_type(text: str, kind: str) -> Scalar | None:
    """Read a text as a value of a type; None where nothing is said or it does not fit."""
    if kind == "string":
        return text
    plain = text.strip()
    if kind == "boolean":
        return YES_NO.get(plain.lower())
    try:
        if kind in WHOLE:
            return int(plain)
        if kind in DECIMAL:
            return float(plain)
    except ValueError:
        return value_of(plain)
    return value_of(plain)
