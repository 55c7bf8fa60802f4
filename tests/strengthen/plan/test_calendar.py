"""Days for a calendar: only those ticked, and no word or name unless asked."""

from django.urls import reverse
from icalendar import Calendar

from kring.keep.actions import put


def days(page, kring, **said):
    response = page.post(reverse("calendar", args=[kring.pk]), said)
    if response.status_code != 200:
        return response.status_code
    found = Calendar.from_ical(response.content).walk()
    return [(str(e["summary"]), str(e.decoded("dtstart"))) for e in found if e.name == "VEVENT"]


def plan(kring, by):
    said = [
        ("s", "step", "text", "Mieke bellen"), ("s", "step", "day", "2027-01-05"),
        ("a", "agreement", "what", "Soep van Mieke"), ("a", "agreement", "until", "2027-02-01"),
        ("o", "agreement", "until", "2027-02-02"), ("o", "agreement", "state", "done"),
        ("kring", "about", "look_again", "2027-03-01"),
        ("kring", "about", "ask_again", "2027-09-09"),
    ]  # fmt: skip
    put(kring, said, by=by)


def test_only_what_is_ticked_goes_along_and_says_little(page, kring, sara):
    plan(kring, sara)
    assert days(page, kring, days=["s", "a"]) == [
        ("A tiny step", "2027-01-05"),
        ("Look at an agreement again", "2027-02-01"),
    ]


def test_words_and_names_go_along_when_asked(page, kring, sara):
    plan(kring, sara)
    assert days(page, kring, days=["s", "a", "kring", "kring.ask-again"], words="on") == [
        ("Mieke bellen", "2027-01-05"),
        ("Soep van Mieke: look at it again", "2027-02-01"),
        ("Look at the drawing again", "2027-03-01"),
        ("Not yet: ask again", "2027-09-09"),
    ]
    assert days(page, kring, days=["kring.ask-again"]) == [("Ask again", "2027-09-09")]


def test_nothing_ticked_or_nothing_there_is_no_file(page, kring, sara):
    assert days(page, kring) == 400
    plan(kring, sara)
    assert days(page, kring, days=["o"]) == 400
    assert "Soep van Mieke" in page.get(reverse("calendar", args=[kring.pk])).content.decode()


def test_the_next_meeting_and_the_day_to_look_at_a_role_go_along_too(page, kring, sara):
    said = [
        ("m", "meeting", "topic", "Alleen wonen"), ("m", "meeting", "day", "2027-01-05"),
        ("m", "meeting", "next_day", "2027-02-05"),
        ("r", "role", "name", "buur"), ("r", "role", "look_again", "2027-03-05"),
    ]  # fmt: skip
    put(kring, said, by=sara)

    assert days(page, kring, days=["m", "r"]) == [
        ("A meeting", "2027-02-05"),
        ("Look at a role again", "2027-03-05"),
    ]
    assert days(page, kring, days=["m", "r"], words="on") == [
        ("Alleen wonen", "2027-02-05"),
        ("buur: look at it again", "2027-03-05"),
    ]


def test_a_birthday_goes_along_every_year_without_a_name_unless_asked(page, kring, sara):
    put(kring, [("mieke", "alter", "birthday", "--03-12")], by=sara)
    shown = page.get(reverse("calendar", args=[kring.pk])).content.decode()
    assert "Every year on 12 March: Birthday of Oma Mieke" in shown
    assert [title for title, _day in days(page, kring, days=["mieke"])] == ["A birthday"]
    [(title, day)] = days(page, kring, days=["mieke"], words="on")
    assert (title, day[5:]) == ("Birthday of Oma Mieke", "03-12")


def test_a_step_for_another_day_goes_along_and_what_was_refused_or_let_go_does_not(
    page, kring, sara
):
    states = {
        "step": {"later": "another_time", "done": "done", "gone": "let_go"},
        "agreement": {"asked": "proposed", "refused": "no", "runs": "running", "over": "done"},
    }
    said = [
        (entity, kind, *row)
        for kind, things in states.items()
        for entity, state in things.items()
        for row in (("state", state), ("day" if kind == "step" else "until", "2027-01-05"))
    ]
    put(kring, said, by=sara)
    form = page.get(reverse("calendar", args=[kring.pk])).context["form"]
    assert {code for code, _label in form.fields["days"].choices} == {"later", "asked", "runs"}
