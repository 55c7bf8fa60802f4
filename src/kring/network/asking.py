"""Who may be asked for something, and whom Kring may bring up by itself; the others are let be.

Who is simply a contact is never asked for help (R-073), nor is anybody with whom it is not safe.
Who is let rest is not brought up by Kring either: not on the path, not among who sleeps, not when
care ends. But the person may change their mind, so on a card they fill in themselves somebody
who rests can be chosen. Where the person writes about somebody, everybody may be named.
"""

from kring.network.model import FUNCTIONS, Alter, Bond

# What of a contact says what somebody means: not that it is unsafe, how often, or what they get.
MEANS = (
    "meaning", "mine_for_them", "closeness", "line", "energy_in", "importance_mine",
    "importance_theirs", "emotion", "intimacy", "strength_felt", "opens", *FUNCTIONS,
)  # fmt: skip


def has_meaning(alter: Alter, bond: Bond) -> bool:
    """Tell whether it was said what somebody means: the relation goes before the task (R-001).

    A service or a place is there for what it is for. "No support of this kind" says nothing yet.

    >>> has_meaning(Alter(id="an"), Bond(id="me~an", closeness=1))
    True
    >>> has_meaning(Alter(id="an"), Bond(id="me~an", practical="none", unsafe=True))
    False
    """
    if alter.sort in {"service", "place"}:
        return True
    return any(getattr(bond, field) not in {None, "none"} for field in MEANS)


def may_be_asked(alter: Alter, bond: Bond) -> bool:
    """Tell whether somebody may be named on a card that asks for something.

    Not who is simply a contact or with whom it is not safe, nor who died, with whom it broke, or
    who is still a wish or a role.

    >>> may_be_asked(Alter(id="an"), Bond(id="me~an", wish="rest"))
    True
    >>> may_be_asked(Alter(id="an"), Bond(id="me~an", unsafe=True))
    False
    """
    is_somebody = alter.sort != "role" and alter.status not in {"dead", "broken", "wished"}
    return is_somebody and not is_let_be(alter, bond)


def may_be_proposed(alter: Alter, bond: Bond) -> bool:
    """Tell whether Kring may bring somebody up by itself: not who is let be, nor who is let rest.

    >>> may_be_proposed(Alter(id="an"), Bond(id="me~an", wish="rest"))
    False
    """
    return not is_let_be(alter, bond) and bond.wish != "rest"


def is_let_be(alter: Alter, bond: Bond) -> bool:
    """Tell whether nobody should ask anything of somebody: simply a contact, or not safe."""
    return alter.here_for_help == "contact_only" or bond.unsafe is True
