"""A role is thought out step by step, kept at each, and stops wherever somebody likes."""

from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def at(kring, entity, number):
    return reverse("role_step", args=[kring.pk, entity, number])


def say(page, address, **said):
    data = {f"role.{field}": value for field, value in said.items()}
    return page.post(address, {"seen": "999", **data})


def test_seven_steps_make_one_role_that_is_hoped_for(page, kring):
    went = say(page, at(kring, "new", 1), wish="Mensen goeiedag zeggen").url
    [role] = network_of_kring(kring).roles
    assert role.state == "wished"
    assert went == at(kring, role.id, 2)
    said = [
        {"counterpart": "de buren", "need": "Ze kennen elkaar weinig."},
        {"name": "de man die iedereen groet"},
        {"practice": "Namen onthouden"},
        {"image": "Een bordje aan het balkon"},
        {"first_step": "Vanavond om zes uur groeten", "goes_along": ["mieke"]},
    ]
    for number, answers in enumerate(said, start=2):
        went = say(page, went, **answers).url
        assert went == at(kring, role.id, number + 1)
    say(page, went, seen_by=["mieke"], noticed="Ze groeten terug", stop="")
    [role] = network_of_kring(kring).roles
    assert role.name == "de man die iedereen groet"
    assert role.goes_along == role.seen_by == ("mieke",)


def test_a_step_may_be_passed_over_and_nothing_is_made_of_nothing(page, kring):
    assert say(page, at(kring, "new", 1)).url == at(kring, "new", 2)
    assert network_of_kring(kring).roles == ()


def test_whoever_stops_finds_the_role_again(page, kring):
    data = {"seen": "999", "role.wish": "Weer zingen", "stop": "1"}
    went = page.post(at(kring, "new", 1), data)

    assert went.url == reverse("board", args=[kring.pk, "roles"])
    begun = page.get(reverse("design_role", args=[kring.pk])).content.decode()
    assert "Weer zingen" in begun


def test_nobody_goes_along_before_it_was_said_what_they_mean(page, kring, sara):
    put(kring, [("wim", "alter", "name", "Wim")], by=sara)

    assert say(page, at(kring, "new", 6), goes_along=["wim"]).status_code == 400
    assert "Say first what somebody means" in page.get(at(kring, "new", 6)).content.decode()


def test_the_first_step_is_laid_among_the_small_steps(page, kring, sara):
    said = {"first_step": "Vanavond groeten", "goes_along": ("mieke",), "place": "mieke"}
    put(kring, [("r", "role", field, value) for field, value in said.items()], by=sara)
    page.post(reverse("role_to_steps", args=[kring.pk, "r"]))

    [step] = network_of_kring(kring).steps
    assert (step.text, step.with_whom, step.phase) == ("Vanavond groeten", ("mieke",), "new")


def test_a_step_or_a_role_that_is_not_there_is_not_found(page, kring, sara):
    put(kring, [("r", "role", "name", "buur")], by=sara)
    for address in (at(kring, "new", 0), at(kring, "new", 8), at(kring, "gone", 1)):
        assert page.get(address).status_code == 404
    assert page.post(reverse("role_to_steps", args=[kring.pk, "r"])).status_code == 404


def test_every_step_has_a_way_back_to_the_roles(page, kring):
    shown = page.get(at(kring, "new", 1)).content.decode()
    assert f'<a href="{reverse("board", args=[kring.pk, "roles"])}">← ' in shown


def test_the_last_step_is_kept_and_its_first_step_planned_once(page, kring):
    say(page, at(kring, "new", 6), first_step="Soep koken")
    [role] = network_of_kring(kring).roles
    for _again in range(2):
        answer = page.post(
            at(kring, role.id, 7), {"seen": "999", "role.noticed": "Ze lachen", "to_steps": "1"}
        )
        assert answer.url == reverse("strengthen", args=[kring.pk])

    assert [step.text for step in network_of_kring(kring).steps] == ["Soep koken"]
