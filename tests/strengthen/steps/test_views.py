"""The path: tiny steps from the drawing, with "not today" as good an answer as "done"."""

import pytest
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.grants import Scope, give
from kring.keep.queries import network_of_kring
from kring.people.models import User
from kring.site.actions import begin_kring
from kring.strengthen.steps.boards import INTEREST


def shown(page, kring, name="path", *tail):
    return page.get(reverse(name, args=[kring.pk, *tail])).content.decode()


def press(page, kring, act):
    return page.post(reverse("step_act", args=[kring.pk, "s", act]))


@pytest.fixture
def step(kring, sara):
    said = {"text": "Thee met Mieke", "phase": "cherish", "about": "mieke", "state": "open"}
    put(kring, [("s", "step", name, value) for name, value in said.items()], by=sara)
    return kring


def test_the_path_names_whom_each_part_could_be_about_and_nobody_who_is_simply_a_contact(
    page, kring, sara
):
    ego = network_of_kring(kring).egos[0].id
    put(
        kring,
        [
            ("burt", "alter", "name", "Burt"),
            ("burt", "alter", "here_for_help", "contact_only"),
            (f"{ego}~burt", "bond", "closeness", 1),
            (f"{ego}~mieke", "bond", "closeness", 1),
            ("lost", "alter", "name", "Rosa"),
            ("lost", "alter", "status", "asleep"),
        ],
        by=sara,
    )
    told = shown(page, kring)

    assert "phase=cherish&amp;about=mieke" in told
    assert "waking/new?phase=wake&amp;about=lost" in told
    assert "Burt" not in told


def test_without_trust_something_new_waits_and_the_rest_does_not(page, kring, sara):
    put(kring, [("koor", "alter", "name", "Koor"), ("koor", "alter", "sort", "group")], by=sara)
    assert "Koor" in shown(page, kring)

    address = reverse("trust", args=[kring.pk])
    page.post(address, {"seen": "999", "about.trust": "no"})
    told = shown(page, kring)
    assert "Koor" not in told
    assert "This can wait. First rest, and somebody you trust." in told


def test_who_has_hardly_anybody_is_led_to_something_they_like(page, kring):
    assert "Begin with something you like" in shown(page, kring)
    assert "0 " not in shown(page, kring)


def test_done_leads_to_how_it_was_and_that_to_what_went_well(page, step):
    assert press(page, step, "done").url == reverse("how_was", args=[step.pk, "s"])
    said = {"seen": "999", "step.how_was": "Warm", "step.celebrated": "Ik heb gebeld!"}
    response = page.post(reverse("how_was", args=[step.pk, "s"]), said)

    assert response.url == reverse("successes", args=[step.pk])
    assert "Ik heb gebeld! Warm" in page.get(response.url).content.decode()
    assert "Thee met Mieke" not in shown(page, step)


def test_not_today_keeps_the_step_and_asks_nothing(page, step):
    assert press(page, step, "not_today").status_code == 302
    assert network_of_kring(step).steps[0].state == "another_time"
    told = shown(page, step)
    assert "Thee met Mieke" in told
    assert "That is fine. Nothing has to be done." in told
    assert "This week</h2>" not in told and "For another day" in told
    press(page, step, "open")
    told = shown(page, step)
    assert "This week</h2>" in told and "For another day" not in told


def test_what_was_let_go_is_not_seen_again(page, step):
    press(page, step, "let_go")
    assert "Thee met Mieke" not in shown(page, step)
    assert press(page, step, "nothing").status_code == 404


def test_from_something_somebody_likes_to_a_place_on_the_drawing(page, kring):
    def answer(code, onward="1", **said):
        kind = INTEREST[code].kind
        data = {f"{kind}.{name}": value for name, value in said.items()}
        address = reverse("interest_part", args=[kring.pk, code])
        return page.post(address, {"seen": "999", "onward": onward, **data})

    assert answer("like", text="toneel").url.endswith("/groups")
    assert answer("groups", name="Toneelgroep De Maan").url.endswith("/along")
    [group] = [alter for alter in network_of_kring(kring).alters if alter.status == "wished"]
    assert group.sort == "group"
    assert answer("along", about=group.id, goes_along=["mieke"]).url.endswith("/visit")
    answer("visit", text="Gaan kijken", about=group.id)
    network = network_of_kring(kring)
    assert (network.talents[0].sort, network.entrances[0].goes_along) == ("heart", ("mieke",))
    [step] = network.steps
    assert (step.phase, step.about, step.state) == ("new", group.id, "open")

    page.post(reverse("step_act", args=[kring.pk, step.id, "done"]))
    assert "Does Toneelgroep De Maan belong to your people and places now?" in shown(
        page, kring, "interest"
    )
    page.post(reverse("arrived", args=[kring.pk, group.id]))
    assert network_of_kring(kring).alter[group.id].status == "active"


def test_a_part_that_is_not_there_is_not_found(page, kring):
    assert page.get(reverse("interest_part", args=[kring.pk, "nothing"])).status_code == 404
    assert page.get(reverse("how_was", args=[kring.pk, "nothing"])).status_code == 404
    assert page.post(reverse("arrived", args=[kring.pk, "nothing"])).status_code == 404
    assert page.post(reverse("arrived", args=[kring.pk, "mieke"])).status_code == 404


def test_a_step_that_was_written_down_leads_back_to_the_path(page, kring):
    said = {"seen": "999", "step.text": "Thee drinken"}
    response = page.post(reverse("card", args=[kring.pk, "steps", "new"]), said)

    assert response.url == reverse("path", args=[kring.pk])
    assert "Thee drinken" in page.get(response.url).content.decode()


def test_of_whom_nothing_was_said_yet_the_path_asks_what_they_mean(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    shown = page.get(reverse("path", args=[kring.pk])).content.decode()

    assert f"{reverse('meaning', args=[kring.pk, 'wim'])}?next=" in shown
    assert reverse("meaning", args=[kring.pk, "mieke"]) not in shown


@pytest.mark.parametrize("part", ["groups", "visit"])
def test_a_place_is_asked_for_as_a_place(page, kring, part):
    shown = page.get(reverse("interest_part", args=[kring.pk, part])).content.decode()
    assert "Which group or place?" in shown


def test_nothing_that_needs_somebody_is_proposed_where_there_is_nobody(page, sara):
    alone = begin_kring(centre="Sara", names=[], by=sara)
    told = shown(page, alone)
    assert told.count("Nobody yet. That is fine.") == 4  # all that needs somebody
    assert "Send a message: I thought of you." not in told
    assert "Something tiny, for example" in told  # what is new begins with a place


def test_of_one_person_it_is_asked_what_this_person_means(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    assert "What does this person mean to you?" in shown(page, kring)
    put(kring, [("bea", "alter", "name", "Bea")], by=sara)
    assert "What do they mean to you?" in shown(page, kring)


def test_who_looks_along_for_their_work_is_asked_to_be_careful_where_there_are_few(
    page, sara, client
):
    alone = begin_kring(centre="Sara", names=["Mieke"], by=sara)
    worker = User.objects.create_user("Wim")
    scope = Scope(parts=frozenset({"plan"}))
    give(alone, user_id=worker.pk, role="professional", scope=scope, by=sara)
    client.force_login(worker)
    client.cookies["kring_language"] = "en"
    careful = "asking about few people can hurt"
    assert careful in shown(client, alone)
    client.force_login(sara)
    assert careful not in shown(client, alone)


def test_nobody_of_whom_nothing_was_said_is_offered_to_go_along(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)
    form = page.get(reverse("card", args=[kring.pk, "steps", "new"])).context["form"]
    assert [code for code, _name in form.fields["step.with_whom"].choices] == ["mieke", "koor"][:1]
