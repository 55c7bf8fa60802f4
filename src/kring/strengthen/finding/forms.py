"""The forms with which somebody thinks of people; every question may be skipped."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from kring.draw.forms import LONGEST_NAME, NamesForm
from kring.draw.labels import FUNCTION_NAMES, options_of
from kring.draw.names import names_in
from kring.network.asking import may_be_asked
from kring.network.network import Network
from kring.network.snowball import may_be_asked_through
from kring.strengthen.telling import name_of

ANSWERS = (
    ("somebody", _("somebody")),
    ("myself", _("I can do that myself")),
    ("nobody", _("nobody, as far as I know")),
    ("not_needed", _("not needed")),
)


class CardNamesForm(NamesForm):
    """Names at speed: one on a line, or with commas between them; none is fine."""

    names = forms.CharField(
        label=_("Who comes to mind?"),
        help_text=_("One name on a line. A nickname is fine: “the woman of the coffee shop”."),
        widget=forms.Textarea(attrs={"rows": 4, "dir": "auto", "autofocus": True}),
        max_length=10_000,
        required=False,
    )


class WhoForm(forms.Form):
    """Who can do something: myself, somebody, nobody, or not needed.

    Who was answered before stays; somebody new is known through who is in touch, never further.
    """

    chosen = forms.ChoiceField(
        label=_("Whom do you know?"), choices=ANSWERS, widget=forms.RadioSelect, required=False
    )
    who = forms.MultipleChoiceField(
        label=_("Who is it?"), required=False, widget=forms.CheckboxSelectMultiple
    )
    names = forms.CharField(
        label=_("Or somebody who does not stand here yet"),
        required=False,
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    via = forms.ChoiceField(
        label=_("Through whom do you know them?"),
        required=False,
        error_messages={"invalid_choice": _("Choose somebody you are in touch with yourself.")},
    )

    def __init__(self, network: Network, *args: Any, asks: bool = True, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        named = [(alter, network.bond(alter.id)) for alter in network.alters if alter.name]
        people = [
            (alter.id, alter.name)
            for alter, bond in named
            if alter.status != "wished" and (not asks or may_be_asked(alter, bond))
        ]
        through = [(one.id, one.name) for one, bond in named if may_be_asked_through(one, bond)]
        offered = {who for who, _name in people}
        held = [who for who in self.initial.get("who", ()) if who not in offered]
        people += [(who, name_of(network, who)) for who in held]
        if not asks:  # it is about belonging: nobody is named for what they can do
            self.fields["chosen"].choices = [ANSWERS[0], ANSWERS[2]]  # type: ignore[attr-defined]  # idem
        self.fields["who"].choices = people  # type: ignore[attr-defined]  # a choice field has them
        self.fields["via"].choices = [("", _("through nobody, directly")), *through]  # type: ignore[attr-defined]  # idem

    def clean(self) -> dict[str, Any]:
        """Read naming somebody as choosing "somebody"."""
        cleaned = super().clean() or {}
        cleaned["names"] = names_in(cleaned.get("names") or "")
        if cleaned["names"] or cleaned.get("who"):
            cleaned["chosen"] = "somebody"
        return cleaned


class LightTieForm(forms.Form):
    """Somebody known by sight: where is enough."""

    where = forms.CharField(
        label=_("Where do you see each other?"),
        help_text=_("For example: coffee in the station, in the morning."),
        max_length=200,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    name = forms.CharField(
        label=_("What do you call them?"),
        help_text=_("You do not need a name. This may stay empty."),
        max_length=LONGEST_NAME,
        required=False,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    meaning = forms.CharField(
        label=_("What does it do for you?"),
        max_length=2_000,
        required=False,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )


class SupportPlaceForm(forms.Form):
    """A place or group where somebody finds support; private unless they choose otherwise."""

    name = forms.CharField(
        label=_("Which place or group?"),
        help_text=_("A café, a mosque or church, a hairdresser, a group of your own."),
        max_length=LONGEST_NAME,
        widget=forms.TextInput(attrs={"dir": "auto"}),
    )
    sort = forms.ChoiceField(label=_("What is it?"))
    gives = forms.MultipleChoiceField(
        label=_("What do you find there?"),
        choices=list(FUNCTION_NAMES.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    visibility = forms.ChoiceField(label=_("Who may see this?"), initial="self")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        sorts = {code: name for code, name in options_of("alter", "sort").items() if code in _SORTS}
        self.fields["sort"].choices = list(sorts.items())  # type: ignore[attr-defined]  # a choice field has them
        visible = list(options_of("alter", "visibility").items())
        self.fields["visibility"].choices = visible  # type: ignore[attr-defined]  # idem


_SORTS = ("place", "group")
