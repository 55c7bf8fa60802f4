"""What stands on the page of each subject: who, under which heading, with a line of why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import Label
from kring.draw.labels import options_of
from kring.network.measures.strength import TieStrength, tie_strength
from kring.network.model import ends
from kring.network.network import Network
from kring.network.opens import Column, columns
from kring.network.sleeping import broken, resting, sleepers
from kring.network.snowball import friends_of_friends, may_be_asked_through, path_to
from kring.strengthen.telling import name_of


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody on the page of a subject, with what is told of them there."""

    id: str
    name: str
    told: str = ""
    between: tuple[str, ...] = ()  # two others, with whom it broke between them


@dataclass(frozen=True, slots=True)
class Section:
    """People under a heading; `says` stands above them, or instead."""

    name: Label
    lines: list[Line] = field(default_factory=list)
    says: Label = ""


WHY: Mapping[str, Label] = {
    "alike": gettext_lazy("perhaps: you are alike in much"),
    "same_group": gettext_lazy("perhaps: you belong to the same group"),
    "different": gettext_lazy("perhaps: you are different in something"),
    "between_groups": gettext_lazy("perhaps: links people who do not know each other"),
    "opens": gettext_lazy("perhaps: you say it opens something"),
    "has_power": gettext_lazy("perhaps: has a say somewhere"),
}
COLUMNS: Mapping[str, Label] = {
    "bonding": gettext_lazy("The nest: close by and alike"),
    "bridging": gettext_lazy("The bridge: another world"),
    "linking": gettext_lazy("The ladder: who decides"),
}
WAITS = gettext_lazy("First somebody with whom you feel safe. The rest can wait.")


def of_strength(network: Network) -> list[Section]:
    """Give everybody with how strong it is in words, never as a rank."""
    lines = [
        Line(one.id, name_of(network, one.id), strength_told(tie_strength(network.bond(one.id))))
        for one in network.people
    ]
    return [Section(_("With whom?"), lines)]


def strength_told(found: TieStrength) -> str:
    """Tell the strength of a tie; as it feels goes first, and is named as such."""
    if found.level is None:
        return ""
    word = str(options_of("bond", "strength_felt")[found.level])
    return _("%(word)s, as you feel it") % {"word": word} if found.felt else word


def of_opens(network: Network) -> list[Section]:
    """Give the three columns; hints come after what the person says, and may wait."""
    return [_column(network, column) for column in columns(network)]


def _column(network: Network, column: Column) -> Section:
    lines = [Line(one, name_of(network, one), network.bond(one).opens or "") for one in column.said]
    lines += [
        Line(one, name_of(network, one), ", ".join(str(WHY[each]) for each in why))
        for one, why in column.hinted.items()
    ]
    return Section(COLUMNS[column.kind], lines, WAITS if column.waits else "")


def of_sleeping(network: Network, today: date) -> list[Section]:
    """Give who sleeps, as said or as it seems, and who is let rest."""
    why = {
        "said": "",
        "long_ago": _("more than a year ago"),
    }
    asleep = [
        Line(one.who, name_of(network, one.who), _wish(network, one.who) or why[one.why])
        for one in sleepers(network, today=today)
    ]
    rest = [Line(one, name_of(network, one)) for one in resting(network)]
    return [Section(_("Perhaps asleep"), asleep), Section(_("Let rest"), rest)]


def of_broken(network: Network) -> list[Section]:
    """Give with whom it broke; nothing is proposed."""
    lines = [Line(one, name_of(network, one), _wish(network, one)) for one in broken(network)]
    between = [
        Line(
            "",
            " – ".join(name_of(network, end) for end in ends(tie.id)),
            hoped_for(network, ends(tie.id)),
            between=ends(tie.id),
        )
        for tie in network.ties
        if tie.quality == "broken"
    ]
    return [Section(_("With whom?"), lines), Section(_("Between others"), between)]


def hoped_for(network: Network, both: tuple[str, str]) -> str:
    """Tell what is hoped for two people together: to mend, to let it rest, in own words."""
    hoped = (hope for hope in network.hopes if {*both} <= {*(hope.who or ())})
    return "; ".join(hope.text for hope in hoped if hope.text and hope.state != "let_go")


def _wish(network: Network, who: str) -> str:
    wish = network.bond(who).wish
    return str(options_of("bond", "wish")[wish]) if wish else ""


def of_via(network: Network) -> list[Section]:
    """Give friends of friends with the way to them and how far it got."""
    found = []
    for alter in friends_of_friends(network):
        way = " → ".join([_("me"), *(name_of(network, one) for one in path_to(network, alter))])
        how_far = options_of("alter", "acquaintance").get(alter.acquaintance or "named", "")
        found.append(Line(alter.id, name_of(network, alter.id), f"{way}: {how_far}"))
    return [Section(_("Through somebody"), found)]


def asked_through(network: Network) -> list[Line]:
    """Give of whom one can ask whom they know."""
    return [
        Line(one.id, one.name)
        for one in network.alters
        if one.name and may_be_asked_through(one, network.bond(one.id))
    ]


SECTIONS: Mapping[str, Callable[[Network, date], list[Section]]] = {
    "strength": lambda network, _today: of_strength(network),
    "opens": lambda network, _today: of_opens(network),
    "sleeping": of_sleeping,
    "broken": lambda network, _today: of_broken(network),
    "via": lambda network, _today: of_via(network),
}
