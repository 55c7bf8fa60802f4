"""The pages of a house: who works there, letting in and letting go, and counts without people."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from kring.people.account.codes import has_second_step
from kring.people.account.entry import SignedIn, let_in
from kring.people.account.proof import proves_again
from kring.people.forms import SetUpForm
from kring.people.models import Member, Organisation, Team, User
from kring.people.organisation import actions
from kring.people.organisation.entry import member_in
from kring.people.organisation.leaning import leaning_in, told
from kring.people.organisation.queries import (
    FEWEST,
    claims_for,
    counts_of,
    find_link,
    kept_by,
    members_of,
    memberships_of,
    number_in,
    without_second_step,
)

COUNTS = {
    "looked_along": gettext_lazy("krings in which somebody of the house looks along now"),
    "begun": gettext_lazy("krings begun for somebody in the last year"),
    "moments": gettext_lazy("moments set in those krings in the last year"),
}
LONGEST = 200
FEWEST_DAYS, MOST_DAYS = 7, 365


def _house(request: SignedIn, house_id: int, *, admin: bool = True) -> Organisation:
    """Give a house to who works there; who looks after it is let further in than others."""
    return member_in(request, house_id, admin=admin).organisation


def _member(house: Organisation, member_id: int) -> Member:
    found = members_of(house).filter(pk=member_id).first()
    if found is None:
        raise Http404
    return found


@require_GET
def organisations(request: SignedIn) -> HttpResponse:
    """Show the houses somebody works for."""
    mine = list(memberships_of(request.user))
    return render(request, "people/organisation/mine.html", {"memberships": mine})


@require_GET
def organisation(request: SignedIn, house_id: int) -> HttpResponse:
    """Show who works for a house; who looks after it also reads counts and lets people in."""
    house = _house(request, house_id, admin=False)
    mine = memberships_of(request.user).get(organisation=house)
    context: dict[str, Any] = {"house": house, "mine": mine, "members": list(members_of(house))}
    if mine.is_admin:
        counts = counts_of(house)
        context |= {
            "teams": list(house.teams.order_by("name")),
            "claims": claims_for(house),
            "without": without_second_step(house) if house.second_step else set(),
            "counts": [(COUNTS[name], count) for name, count in counts.items()],
            "fewest": FEWEST,
            "leaning": told(leaning_in(house)),
        }
    return render(request, "people/organisation/house.html", context)


@proves_again
@require_POST
def join_link(request: SignedIn, house_id: int) -> HttpResponse:
    """Make a link with which somebody comes to work here, and show it once."""
    house = _house(request, house_id)
    team = house.teams.filter(pk=number_in(request.POST.get("team"))).first()
    is_admin = request.POST.get("is_admin") == "on"
    secret = actions.make_join_link(house, team=team, is_admin=is_admin)
    link = request.build_absolute_uri(reverse("join", args=[secret]))
    context = {"house": house, "link": link, "team": team, "is_admin": is_admin}
    return render(request, "people/organisation/link.html", context)


@require_POST
def new_team(request: SignedIn, house_id: int) -> HttpResponse:
    """Begin a team."""
    house = _house(request, house_id)
    if name := " ".join(request.POST.get("name", "").split())[:LONGEST]:
        Team.objects.get_or_create(organisation=house, name=name)
    return redirect("organisation", house_id=house.pk)


@require_POST
def keep_days(request: SignedIn, house_id: int) -> HttpResponse:
    """Say how long a kring nobody took up is kept after its date, before it is erased."""
    house = _house(request, house_id)
    days = number_in(request.POST.get("days"))
    if MOST_DAYS >= days >= FEWEST_DAYS:
        house.keep_days = days
        house.save(update_fields=["keep_days"])
        messages.success(request, _("That is how long they are kept from now on."))
    else:
        said = _("Choose from %(fewest)s to %(most)s days.")
        messages.error(request, said % {"fewest": FEWEST_DAYS, "most": MOST_DAYS})
    return redirect("organisation", house_id=house.pk)


@proves_again
@require_POST
def house_second_step(request: SignedIn, house_id: int) -> HttpResponse:
    """Say whether who works here signs in with a second step; who asks it of others has one."""
    house = _house(request, house_id)
    asked = request.POST.get("asked") == "on"
    if asked and not has_second_step(request.user):
        messages.error(request, _("First set up a second step of your own, in My account."))
        return redirect("organisation", house_id=house.pk)
    house.second_step = asked
    house.save(update_fields=["second_step"])
    messages.success(request, _("That is how it is from now on."))
    return redirect("organisation", house_id=house.pk)


@require_POST
def move_member(request: SignedIn, house_id: int, member_id: int) -> HttpResponse:
    """Let somebody work in another team, or look after the house."""
    house = _house(request, house_id)
    member = _member(house, member_id)
    member.team = house.teams.filter(pk=number_in(request.POST.get("team"))).first()
    member.save(update_fields=["team"])
    try:
        actions.look_after(member, is_admin=request.POST.get("is_admin") == "on")
    except actions.LastAdmin:
        messages.error(request, _("Somebody has to look after the organisation."))
    return redirect("organisation", house_id=house.pk)


@proves_again
@require_http_methods(["GET", "POST"])
def leave_house(request: SignedIn, house_id: int, member_id: int) -> HttpResponse:
    """Let somebody go, or leave oneself: ask who goes on keeping what they kept."""
    house = _house(request, house_id, admin=False)
    member = _member(house, member_id)
    if member.user_id != request.user.pk:
        _house(request, house_id)
    colleagues = members_of(house).exclude(pk=member.pk)
    context = {
        "house": house,
        "member": member,
        "kept": kept_by(member).count(),
        "colleagues": list(colleagues),
        "is_me": member.user_id == request.user.pk,
    }
    if request.method == "GET":
        return render(request, "people/organisation/leave.html", context)
    keeper = colleagues.filter(pk=number_in(request.POST.get("keeper"))).first()
    try:
        actions.let_go(member, by=request.user, keeper=keeper.user if keeper else None)
    except actions.LastAdmin:
        messages.error(request, _("Somebody has to look after the organisation."))
    except actions.StillKeeps:
        messages.error(request, _("Choose a colleague who goes on keeping those krings."))
        return render(request, "people/organisation/leave.html", context, status=400)
    else:
        messages.success(request, _("It is noted. Every right for this organisation has ended."))
        if context["is_me"]:
            return redirect("organisations")
    return redirect("organisation", house_id=house.pk)


@require_POST
def take_on_claimed(request: SignedIn, house_id: int, user_id: int) -> HttpResponse:
    """Say yes to who signed in elsewhere as one of this house."""
    house = _house(request, house_id)
    user = next((user for user in claims_for(house) if user.pk == user_id), None)
    if user is None:
        raise Http404
    actions.take_on(house, user)
    return redirect("organisation", house_id=house.pk)


@login_not_required
@sensitive_post_parameters("password", "again")
@require_http_methods(["GET", "POST"])
def join(request: HttpRequest, secret: str) -> HttpResponse:
    """Let somebody come to work for a house, with an account they have or a new one."""
    link = find_link(secret)
    if link is None:
        return render(request, "people/organisation/spent.html", status=404)
    needs_account = not request.user.is_authenticated
    form = SetUpForm(request.POST or None, user=None) if needs_account else None
    is_fine = request.method == "POST" and (form is None or form.is_valid())
    if not is_fine:
        context = {"link": link, "secret": secret, "form": form}
        status = 400 if form is not None and form.errors else 200
        return render(request, "people/organisation/join.html", context, status=status)
    user, house = _joined(request, secret, form)
    if house is None:
        return render(request, "people/organisation/spent.html", status=404)
    to = reverse("organisation", args=[house.pk])
    return redirect(to) if form is None else let_in(request, user, by="link", to=to)


@transaction.atomic
def _joined(
    request: HttpRequest, secret: str, form: SetUpForm | None
) -> tuple[User, Organisation | None]:
    if form is not None:
        given = form.cleaned_data
        user = User.objects.create_user(given["name"], given["password"])
    else:
        user = User.objects.get(pk=request.user.pk or 0)
    house = actions.join(secret, user=user)
    if house is None and form is not None:
        transaction.set_rollback(True)  # no account for a door that was shut meanwhile
    return user, house
