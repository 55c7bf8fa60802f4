"""What the balance says, on paper and on the screen, in today's language."""

from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from kring.draw.choices import CHOICES, Label
from kring.draw.paper_words import centre
from kring.network.network import Network
from kring.scene.balance import BalanceWords

_LEANS: dict[str, Label] = {
    "level": gettext_lazy("It hangs about level."),
    "burden_little": gettext_lazy("It leans a little to what weighs."),
    "burden_clearly": gettext_lazy("It leans to what weighs."),
    "strength_little": gettext_lazy("It leans a little to what gives strength."),
    "strength_clearly": gettext_lazy("It leans to what gives strength."),
}
SURFACE: dict[str, Label] = {
    "balance.title": gettext_lazy("What weighs, and what gives strength?"),
    "balance.hint": gettext_lazy("Write down one thing. Big or small, everything may lie here."),
    "balance.text": gettext_lazy("One thing"),
    "balance.as_burden": gettext_lazy("It weighs"),
    "balance.as_strength": gettext_lazy("It gives strength"),
    "balance.enter": gettext_lazy("Enter lays it at ‘%(side)s’, and you can write on."),
    "balance.burden": gettext_lazy("What weighs"),
    "balance.strength": gettext_lazy("What gives strength"),
    "balance.nameless": gettext_lazy("something"),
    "balance.all": gettext_lazy("Everything that lies there"),
    "balance.take_off": gettext_lazy("Take it off"),
    "balance.added": gettext_lazy("%(text)s: %(side)s. %(leaning)s"),
    "balance.changed": gettext_lazy("%(text)s: %(what)s. %(leaning)s"),
    "balance.taken": gettext_lazy("%(text)s is off the balance. %(leaning)s"),
    "balance.act": gettext_lazy("something on the balance"),
    "balance.tip_hint": gettext_lazy(
        "Something small can be enough: a phone call, a lift, one hour off."
    ),
    "balance.new": gettext_lazy("New since then: %(what)s"),
    "balance.gone": gettext_lazy("No longer there: %(what)s"),
    "balance.heavier": gettext_lazy("Heavier now: %(what)s"),
    "balance.lighter": gettext_lazy("Lighter now: %(what)s"),
    "balance.same": gettext_lazy("It is as it was."),
    "balance.then": gettext_lazy("Then: %(leaning)s"),
    **{f"balance.{lean}": said for lean, said in _LEANS.items()},
}


def balance_words(network: Network) -> BalanceWords:
    """Give the words of the balance of this network."""
    name = centre(network)
    return BalanceWords(
        language=get_language() or "en",
        title=(
            _("What weighs and what gives strength: %(name)s") % {"name": name}
            if name
            else _("What weighs and what gives strength")
        ),
        caption=_("How it feels today. A balance may lean. This sheet is mine alone."),
        sides={"burden": _("What weighs"), "strength": _("What gives strength")},
        nameless=_("something"),
        tip=str(CHOICES["question"]["tip"]),
        level=str(_LEANS["level"]),
        leans={
            "burden": (str(_LEANS["burden_little"]), str(_LEANS["burden_clearly"])),
            "strength": (str(_LEANS["strength_little"]), str(_LEANS["strength_clearly"])),
        },
        empty=_("Nothing lies on the balance yet."),
        columns=(_("What"), _("How much"), _("Who")),
        heavy={int(code): str(label) for code, label in CHOICES["heavy"].items()},
    )
