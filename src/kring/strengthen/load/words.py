"""What somebody carries, in sentences: seen, never a verdict, and only what is worth a talk."""

from collections.abc import Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from kring.draw.choices import Label
from kring.network.measures.load import load
from kring.network.network import Network
from kring.strengthen.telling import name_of

SIGNALS: Mapping[str, Label] = {
    "many_functions": gettext_lazy("%(who)s means three things or more to you."),
    "most_of_it": gettext_lazy("More than half of what you get comes from %(who)s."),
    "many_agreements": gettext_lazy("There are many agreements with %(who)s, or many hours."),
    "is_full": gettext_lazy("%(who)s said, or you drew, that it is full."),
    "alone": gettext_lazy("Nobody steps in when %(who)s cannot come."),
    "carries_more": gettext_lazy("%(who)s carries more: work with small children, or illness."),
}
LEVELS: Mapping[str, Label] = {
    "rest": gettext_lazy("at rest"),
    "attention": gettext_lazy("Worth asking how it goes."),
    "too_much": gettext_lazy("First ask how it goes, before asking anything else."),
}


def signs_of(network: Network, person: str) -> list[str]:
    """Tell what is seen of what somebody carries, sentence by sentence."""
    who = {"who": name_of(network, person)}
    return [str(SIGNALS[signal]) % who for signal in load(network).by_person[person].signals]


def rests_on(network: Network) -> str:
    """Tell on how few it rests; empty when it is spread, or too little was drawn to say so."""
    found = load(network).rests_on
    if not found:
        return ""
    names = _(" and ").join(name_of(network, person) for person in found)
    return _("More than half of what you get comes from %(who)s.") % {"who": names}
