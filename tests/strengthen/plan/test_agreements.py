"""Yes, no, not now; pause, stop, thanks; and a pause to think before somebody is asked again."""

import pytest
from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.journal import lines_of
from kring.keep.queries import network_of_kring
from kring.network.model import Agreement
from kring.people.models import User
from kring.strengthen.plan.agreements import ACTS, acts_for


def agree(kring, by, **said):
    put(kring, [("a", "agreement", name, value) for name, value in said.items()], by=by)


def press(page, kring, act):
    return page.post(reverse("act_on_agreement", args=[kring.pk, "a", act]))


def post(page, kring, entity="new", **said):
    data = {"seen": "999", **{f"agreement.{name}": value for name, value in said.items()}}
    data |= {name: value for name, value in said.items() if name in {"asked", "change"}}
    return page.post(reverse("card", args=[kring.pk, "agreements", entity]), data)


def test_a_proposal_has_three_equal_answers_and_a_no_asks_nothing_more(page, kring, sara):
    agree(kring, sara, what="Koffie", state="proposed")
    shown = page.get(reverse("agreements", args=[kring.pk])).content.decode()
    for act in ("yes", "no", "not_now"):
        assert reverse("act_on_agreement", args=[kring.pk, "a", act]) in shown
    assert shown.count('class="quiet">') == 3

    assert press(page, kring, "no").status_code == 302
    [agreed] = network_of_kring(kring).agreements
    assert agreed.state == "no"
    assert acts_for(agreed) == ()


def test_it_pauses_goes_on_stops_and_is_thanked_for_with_one_button_each(page, kring, sara):
    agree(kring, sara, what="Koffie", state="running")
    for act, state in (("pause", "paused"), ("go_on", "running"), ("stop", "done")):
        press(page, kring, act)
        assert network_of_kring(kring).agreements[0].state == state
    press(page, kring, "thanked")
    [agreed] = network_of_kring(kring).agreements
    assert agreed.thanked is True
    assert acts_for(agreed) == ()


def test_what_does_not_fit_how_it_is_now_is_not_there(page, kring, sara):
    agree(kring, sara, what="Koffie", state="done")
    assert press(page, kring, "pause").status_code == 404
    assert press(page, kring, "nothing").status_code == 404


@pytest.mark.parametrize("state", ["proposed", "yes", "running", "paused", "not_now", "done", "no"])
def test_every_button_leads_somewhere(state):
    assert set(acts_for(Agreement(id="a", state=state))) <= set(ACTS)


def test_being_there_is_an_agreement_of_its_own_and_names_its_card(page, kring):
    assert post(page, kring, sort="be_there", who=["mieke"]).status_code == 302
    shown = page.get(reverse("plan", args=[kring.pk])).content.decode()
    assert ">being there</a>" in shown


def test_before_who_carries_too_much_is_asked_again_there_is_a_pause(page, kring, sara):
    put(kring, [("mieke", "alter", "busy", "full")], by=sara)

    stopped = post(page, kring, what="Boodschappen", who=["mieke"])
    told = stopped.content.decode()
    assert "Stop and think for a moment" in told
    assert "Oma Mieke said, or you drew, that it is full." in told
    assert network_of_kring(kring).agreements == ()

    back = post(page, kring, what="Boodschappen", who=["mieke"], change="1").content.decode()
    assert 'value="Boodschappen"' in back or ">Boodschappen</textarea>" in back.replace("\n", "")
    assert network_of_kring(kring).agreements == ()

    assert post(page, kring, what="Boodschappen", who=["mieke"], asked="1").status_code == 302
    [agreed] = network_of_kring(kring).agreements
    assert agreed.who == ("mieke",)
    assert post(page, kring, agreed.id, what="Soep", who=["mieke"]).status_code == 302


def test_who_is_at_rest_is_asked_without_a_pause(page, kring):
    assert post(page, kring, what="Boodschappen", who=["mieke"]).status_code == 302


@pytest.fixture
def helper(kring, sara, client_of):
    """Give who looks along, sees the plan and is Oma Mieke on the drawing; they may not draw."""
    mieke = User.objects.create_user("Mieke")
    scope = Scope(parts=frozenset({"plan"}), stands_for="mieke")
    give(kring, user_id=mieke.pk, role="member", scope=scope, by=sara)
    return client_of(mieke)


@pytest.fixture
def client_of():
    def signed_in(user):
        client = Client()
        client.force_login(user)
        client.cookies["kring_language"] = "en"
        return client

    return signed_in


def seen_by(page, kring):
    return page.get(reverse("agreements", args=[kring.pk])).content.decode()


def test_a_helper_who_only_looks_along_steps_back_with_one_button(kring, sara, helper):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    agree(kring, sara, what="Boodschappen", who=("mieke",), state="running")
    shown = seen_by(helper, kring)
    stop, yes = (
        reverse("act_on_agreement", args=[kring.pk, "a", act]) for act in ("stop", "thanked")
    )
    assert stop in shown and yes not in shown and "agreements/new" not in shown
    assert helper.post(stop).status_code == 302
    [agreed] = network_of_kring(kring).agreements
    assert (agreed.state, agreed.who) == ("done", ("mieke",))
    shown = seen_by(helper, kring)
    assert "Your part has ended." in shown and "thank you" not in shown
    assert "stepped_back" in [line.act for line in lines_of(kring)]
    assert helper.post(stop).status_code == 403
    assert helper.post(yes).status_code == 403


def test_who_only_looks_along_reads_a_card_and_changes_nothing_on_it(kring, sara, helper):
    agree(kring, sara, what="Soep", who=("mieke",), state="running")
    read = helper.get(reverse("card", args=[kring.pk, "agreements", "a"]))
    form = read.text.partition('<form method="post" class="card">')[2].partition("</form>")[0]
    assert "Soep" in form and 'type="submit"' not in form
    assert all(field.field.disabled for field in read.context["form"])


def test_what_was_agreed_with_others_is_not_theirs_to_stop(kring, sara, helper):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    agree(kring, sara, what="Fietsen", who=("wim",), state="running")
    stop = reverse("act_on_agreement", args=[kring.pk, "a", "stop"])
    assert stop not in seen_by(helper, kring)
    assert helper.post(stop).status_code == 403
    assert network_of_kring(kring).agreements[0].state == "running"


def test_who_is_nobody_on_the_drawing_or_does_not_see_the_plan_stops_nothing(
    kring, sara, client_of
):
    agree(kring, sara, what="Soep", who=("mieke",), state="running")
    stop = reverse("act_on_agreement", args=[kring.pk, "a", "stop"])
    for name, scope in (
        ("Bo", Scope(parts=frozenset({"plan"}))),
        ("Cy", Scope(stands_for="mieke")),
    ):
        user = User.objects.create_user(name)
        give(kring, user_id=user.pk, role="member", scope=scope, by=sara)
        assert client_of(user).post(stop).status_code == 403
    assert network_of_kring(kring).agreements[0].state == "running"


def test_whom_they_do_not_see_is_not_taken_off_with_them(kring, sara, helper):
    hidden = [("wim", "alter", "name", "Wim"), ("wim", "alter", "visibility", "self")]
    put(kring, hidden, by=sara)
    agree(kring, sara, what="Koken", who=("wim", "mieke"), state="running")
    shown = seen_by(helper, kring)
    pause, stop = (
        reverse("act_on_agreement", args=[kring.pk, "a", act]) for act in ("pause", "stop")
    )
    assert stop in shown and pause not in shown and "Wim" not in shown
    assert helper.post(stop).status_code == 302
    [agreed] = network_of_kring(kring).agreements
    assert (agreed.state, agreed.who) == ("running", ("wim",))


def test_where_others_help_too_they_go_on(kring, sara, helper):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    said = {"what": "Koken", "who": ("wim", "mieke"), "state": "running"}
    agree(kring, sara, **said)
    helper.post(reverse("act_on_agreement", args=[kring.pk, "a", "stop"]))
    [agreed] = network_of_kring(kring).agreements
    assert (agreed.state, agreed.who) == ("running", ("wim",))


def test_the_owner_hears_that_one_of_two_stepped_back_until_it_was_talked_about(
    page, kring, sara, helper
):
    said = {"what": "Samen koken", "who": ("mieke", "koor"), "state": "running"}
    put(kring, [("a", "agreement", name, value) for name, value in said.items()], by=sara)
    helper.post(reverse("act_on_agreement", args=[kring.pk, "a", "stop"]))
    [agreed] = network_of_kring(kring).agreements
    assert (agreed.who, agreed.stepped_back) == (("koor",), ("mieke",))
    told = "Oma Mieke stepped back from “Samen koken”. Do the others want to go on?"
    assert told in page.get(reverse("strengthen", args=[kring.pk])).content.decode()
    page.post(reverse("act_on_agreement", args=[kring.pk, "a", "others_go_on"]))
    assert told not in page.get(reverse("strengthen", args=[kring.pk])).content.decode()
    [agreed] = network_of_kring(kring).agreements
    assert (agreed.who, agreed.stepped_back, agreed.state) == (("koor",), None, "running")


def test_what_goes_on_past_its_day_asks_in_one_sentence_to_look_again(page, kring, sara):
    asked = "The day that was agreed has come. Do you want to look at it again together?"
    pages = [reverse(name, args=[kring.pk]) for name in ("strengthen", "agreements")]
    agree(kring, sara, what="Soep", state="running", until="2020-01-01")
    card = reverse("card", args=[kring.pk, "agreements", "a"])
    for address in pages:
        shown = page.get(address).text
        assert shown.count(asked) == 1 and f'href="{card}" dir="auto">Soep</a>' in shown
    agree(kring, sara, until="2999-01-01")
    assert not any(asked in page.get(address).text for address in pages)
