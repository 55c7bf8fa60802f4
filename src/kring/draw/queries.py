"""What the list shows: one row per person, in words, sorted and filtered as asked."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import Label
from kring.draw.labels import FUNCTION_NAMES, options_of
from kring.network.former import relations_now
from kring.network.model import FUNCTIONS, Alter, Bond
from kring.network.network import Network
from kring.network.values import CONTACTS_PER_YEAR

SORTS: dict[str, Label] = {
    "": gettext_lazy("as they came"),
    "name": gettext_lazy("by name"),
    "close": gettext_lazy("closest first"),
    "often": gettext_lazy("most contact first"),
    "long": gettext_lazy("known longest first"),
}


@dataclass(frozen=True)
class Row:
    """One line of the list, everything already in words; empty where nothing was said."""

    id: str
    name: str
    relation: str
    closeness: str
    where: str
    since: str
    origin: str
    often: str
    channels: str
    initiative: str
    gets: str
    gives: str
    meaning: str


def rows_of(network: Network, *, sort: str = "", find: str = "") -> list[Row]:
    """Give the people of a network as lines of the list.

    Args:
        network: As it is now, or as it was at a moment.
        sort: One of SORTS; anything else keeps the order in which people were named.
        find: Only lines that hold this text, whatever the case.
    """
    pairs = [(alter, network.bond(alter.id)) for alter in network.alters]
    if sort == "name":
        pairs.sort(key=lambda pair: (pair[0].name or "").casefold())
    elif sort == "close":
        pairs.sort(key=lambda pair: pair[1].closeness or 9)
    elif sort == "often":
        pairs.sort(key=lambda pair: -CONTACTS_PER_YEAR.get(pair[1].frequency or "", -1))
    elif sort == "long":
        pairs.sort(key=lambda pair: pair[0].known_since or 9_999)
    rows = [_row(network, alter, bond) for alter, bond in pairs]
    if not find:
        return rows
    wanted = find.casefold()
    return [row for row in rows if any(wanted in str(text).casefold() for text in _texts(row))]


def _texts(row: Row) -> list[str]:
    return [row.name, row.relation, row.where, row.origin, row.often, row.gets, row.meaning]


def _row(network: Network, alter: Alter, bond: Bond) -> Row:
    return Row(
        id=alter.id,
        name=alter.name or _("without a name"),
        relation=", ".join(filter(None, (_what_now(network, alter), _how_now(alter)))),
        closeness=_in_words("bond", "closeness", bond.closeness),
        where=alter.met_at or _in_words("alter", "place_level", alter.place_level),
        since=str(alter.known_since or ""),
        origin=alter.origin or "",
        often=_in_words("bond", "frequency", bond.frequency),
        channels=_in_words("alter", "channels", alter.channels),
        initiative=_in_words("alter", "initiative", alter.initiative),
        gets=_functions(bond, {"get", "both"}),
        gives=_functions(bond, {"give", "both"}),
        meaning=bond.meaning or "",
    )


def _what_now(network: Network, alter: Alter) -> str:
    return _in_words("alter", "relation_types", relations_now(network, alter))


def _how_now(alter: Alter) -> str:
    """Say how it is now, where somebody is not simply there: a wish, or somebody from earlier."""
    return "" if alter.status == "active" else _in_words("alter", "status", alter.status)


def _in_words(kind: str, field: str, value: object) -> str:
    names = options_of(kind, field)
    values = value if isinstance(value, tuple) else (value,)
    return ", ".join(str(names[str(code)]) for code in values if code is not None)


def _functions(bond: Bond, wanted: set[str]) -> str:
    held = [name for name in FUNCTIONS if getattr(bond, name) in wanted]
    return ", ".join(str(FUNCTION_NAMES[name]) for name in held)
