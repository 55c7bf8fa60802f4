"""A kept kring with made-up people, for the tests of the reading page."""

from kring.keep.actions import create_kring, put
from kring.network.model import ABOUT_ID, pair


def kept(owner, *, around=(), bonds=None, ties=(), **about):
    """Keep a kring: people by id with their fields, bonds by person, pairs that know each other."""
    kring = create_kring(by=owner)
    changes = [("ego", "ego", "name", "Sara")]
    changes += [(ABOUT_ID, "about", field, value) for field, value in about.items()]
    for person, fields in dict(around).items():
        changes.append((person, "alter", "name", fields.get("name", person)))
        changes += [(person, "alter", f, value) for f, value in fields.items() if f != "name"]
    for person, fields in (bonds or {}).items():
        changes += [(f"ego~{person}", "bond", field, value) for field, value in fields.items()]
    changes += [(pair(*both), "tie", "knows", True) for both in ties]
    put(kring, changes, by=owner)
    return kring
