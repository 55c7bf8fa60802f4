"""A threshold from the first question to the last, stopped half-way, and what is kept nowhere."""

from django.test import Client
from django.urls import reverse

from kring.keep.actions import put
from kring.keep.queries import network_of_kring


def ask(page, kring, entity, number, **said):
    data = {"seen": "999", **{f"threshold.{name}": value for name, value in said.items()}}
    data |= {"stop": "1"} if said.pop("stop", None) else {}
    return page.post(reverse("threshold", args=[kring.pk, entity, number]), data)


def shown(page, kring, name, *tail):
    return page.get(reverse(name, args=[kring.pk, *tail])).content.decode()


def test_something_small_is_looked_at_question_by_question(page, kring):
    told = ask(page, kring, "new", 1, direction="ask", what="Meegaan naar school", about="mieke")
    [thing] = network_of_kring(kring).thresholds
    assert told.url == reverse("threshold", args=[kring.pk, thing.id, 2])
    assert "glad to help, once they are asked" in shown(page, kring, "threshold", thing.id, 2)

    ask(page, kring, thing.id, 2, reasons=["no_transport"])
    third = shown(page, kring, "threshold", thing.id, 3)
    assert "Too far?" in third and "Say the sentence aloud" not in third

    ask(page, kring, thing.id, 3, side="both", helps="Samen de bus nemen")
    assert "May I ask you something small" in shown(page, kring, "threshold", thing.id, 4)
    ask(page, kring, thing.id, 4, sentence="Ga je mee?", form="call")
    last = ask(page, kring, thing.id, 5, how_was="Ze zei meteen ja.")

    assert last.url == reverse("board", args=[kring.pk, "thresholds"])
    [thing] = network_of_kring(kring).thresholds
    assert (thing.reasons, thing.sentence, thing.how_was) == (
        ("no_transport",),
        "Ga je mee?",
        "Ze zei meteen ja.",
    )


def test_nothing_said_makes_nothing_and_stopping_keeps_what_was_said(page, kring):
    assert ask(page, kring, "new", 1).url == reverse("board", args=[kring.pk, "thresholds"])
    assert network_of_kring(kring).thresholds == ()

    ask(page, kring, "new", 1, what="Bellen", stop=True)
    assert network_of_kring(kring).thresholds[0].what == "Bellen"
    assert page.get(reverse("threshold", args=[kring.pk, "new", 6])).status_code == 404


def test_the_reflection_of_a_worker_has_nowhere_to_write(page, kring):
    main = shown(page, kring, "reflection").split("<main", 1)[1].split("</main", 1)[0]
    assert "solve this myself" in main
    assert "<form" not in main and "<textarea" not in main and "<input" not in main


def test_what_is_welcome_stands_beside_how_to_offer(page, kring, sara):
    put(
        kring,
        [("t", "threshold", "direction", "receive"), ("t", "threshold", "helps", "Bel eerst.")],
        by=sara,
    )
    assert "Bel eerst." in shown(page, kring, "offering")


def test_dilemmas_are_told_to_colleagues_without_names(page, kring, sara):
    put(kring, [("d", "dilemma", "one_side", "Oma Mieke wil helpen.")], by=sara)
    told = shown(page, kring, "supervision")
    assert "somebody wil helpen." in told and "Mieke" not in told.split("</nav>")[-1]


def test_whoever_would_like_to_help_reads_what_is_welcome_and_what_rather_not(page, kring, sara):
    said = [("plan", "plan", "welcome", "Soep."), ("plan", "plan", "not_welcome", "Binnenvallen.")]
    put(kring, said, by=sara)
    told = shown(page, kring, "offering")
    assert "Soep." in told and "What rather not?" in told and "Binnenvallen." in told


def test_who_finds_receiving_hard_is_led_to_what_they_give(page, kring, sara):
    put(kring, [("t", "threshold", "direction", "receive")], by=sara)
    giving = reverse("giving", args=[kring.pk])
    assert f'<a href="{giving}">What would you like' in shown(page, kring, "threshold", "t", 3)
    put(kring, [("t", "threshold", "direction", "ask")], by=sara)
    assert f'<a href="{giving}">What would you like' not in shown(page, kring, "threshold", "t", 3)


def test_what_holds_back_lies_open_to_read_however_many_words_there_are(page, kring, sara):
    put(kring, [("t", "threshold", "direction", "ask")], by=sara)
    told = shown(page, kring, "threshold", "t", 2)
    assert "I am ashamed" in told and '<details class="many"' not in told


def test_a_house_finds_the_questions_to_itself_without_any_kring(page, kring):
    told = page.get(reverse("own_door")).content.decode()
    assert "Whom did I not dare to call?" in told and "Who never comes?" in told
    assert (
        "Nothing is kept of it." in told
        and "<form" not in told.split("<main")[1].split("</main")[0]
    )
    client = Client()
    assert client.get(reverse("own_door")).status_code == 302


def test_the_sheet_without_names_tells_what_stays_open_and_a_dilemma_can_be_about_a_hope(
    page, kring, sara
):
    said = {"one_side": "Mieke bellen", "left_open": "Of Mieke dat wil", "hope": "h"}
    things = [("d", "dilemma", name, value) for name, value in said.items()]
    put(kring, [*things, ("h", "hope", "text", "Weer zingen")], by=sara)
    sheet = shown(page, kring, "supervision")
    assert "Of somebody dat wil" in sheet and "Mieke" not in sheet.split("<h1")[1]
    assert "Weer zingen" in shown(page, kring, "board", "dilemmas")
