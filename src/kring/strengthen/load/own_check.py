"""A check that is a helper's own: shown to them, kept nowhere; they say what may be known."""

from typing import TYPE_CHECKING, Any, cast, get_args

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kring.draw.labels import options_of
from kring.keep.access import Act
from kring.keep.actions import put, tell_own_load
from kring.keep.grants import stands_for
from kring.keep.models import Kring
from kring.keep.queries import network_of_kring
from kring.network.values import SharedLoad
from kring.people.opening import open_kring
from kring.strengthen.load.own_check_words import ANSWERS, STATEMENTS, pressure
from kring.strengthen.telling import name_of

if TYPE_CHECKING:
    from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

    User = AbstractBaseUser | AnonymousUser

_NOT_LONG = frozenset({"week", "month", "half_year"})


class CheckForm(forms.Form):
    """How long somebody can go on, and the nine statements; each may be passed over."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        not_said = ("", gettext_lazy("not said"))
        self.fields["endures"] = forms.ChoiceField(
            label=gettext_lazy("If it stays as it is now, how long can you go on?"),
            choices=[not_said, *options_of("alter", "endures").items()],
            required=False,
        )
        for number, statement in enumerate(STATEMENTS):
            self.fields[f"statement{number}"] = forms.ChoiceField(
                label=statement,
                choices=[(answer, answer) for answer in ANSWERS],
                required=False,
                widget=forms.RadioSelect(attrs={"lang": "nl"}),
            )

    def statements(self) -> list[forms.BoundField]:
        """Give the nine statements in their order."""
        return [self[f"statement{number}"] for number in range(len(STATEMENTS))]

    def given(self) -> list[str]:
        """Give the answers that were given."""
        said = (self.cleaned_data[f"statement{number}"] for number in range(len(STATEMENTS)))
        return [answer for answer in said if answer]


@never_cache
@require_http_methods(["GET", "POST"])
def own_check(request: HttpRequest, kring_id: str, entity: str) -> HttpResponse:
    """Show a helper their own check; only what they choose to tell is written."""
    shares = "share" in request.POST
    to: Act = "leave" if shares else "see"
    kring = open_kring(request, kring_id, to=to, part="plan", asks=not shares)
    network = network_of_kring(kring)
    if entity not in network.alter:
        raise Http404
    if shares:
        if (level := request.POST["share"]) in get_args(SharedLoad):
            _share(kring, entity, cast("SharedLoad", level), by=request.user)
            messages.success(request, _("Only that is written down."))
        return redirect("carrying", kring_id=kring.id)
    form = CheckForm(request.POST or None)
    answered = request.method == "POST" and form.is_valid()
    given = form.given() if answered else []
    context = {
        "kring": kring,
        "network": network,
        "name": name_of(network, entity),
        "form": form,
        "answered": answered,
        "given": len(given),
        "yes": pressure(given),
        "not_long": answered and form.cleaned_data["endures"] in _NOT_LONG,
        "levels": options_of("alter", "shared_load").items(),
        "may_share": _is_their_own(kring, entity) or _may_write_it(kring),
        "tab": "strengthen",
    }
    return render(request, "strengthen/load/own_check.html", context)


def _share(kring: Kring, entity: str, level: SharedLoad, *, by: "User") -> None:
    """Write the one word a helper chose: in their own name, or on the device of who draws."""
    if _is_their_own(kring, entity):
        tell_own_load(kring, level, by=by)
    else:
        put(kring, [(entity, "alter", "shared_load", level)], by=by)


def _is_their_own(kring: Kring, entity: str) -> bool:
    """Tell whether whoever opened the kring is this person of the drawing."""
    return stands_for(kring) == entity


def _may_write_it(kring: Kring) -> bool:
    """Tell whether it can be told on this device: of the person, or of a worker who draws."""
    access = kring.access
    return access.allows("draw") and access.sight.sees_field("alter", "shared_load")
