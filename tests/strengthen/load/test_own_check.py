"""A helper's own check is shown and kept nowhere; only the level they choose is written."""

from django.urls import reverse

from kring.keep.queries import network_of_kring


def check(page, kring, **said):
    return page.post(reverse("own_check", args=[kring.pk, "mieke"]), said)


def test_what_was_answered_is_shown_and_written_nowhere(page, kring):
    kring.refresh_from_db()
    before = kring.seq
    response = check(page, kring, endures="month", statement0="ja!", statement1="nee")
    told = response.content.decode()

    assert "On 1 of 2 statements you said more or less yes." in told
    assert "You cannot go on like this for long. Who may know that?" in told
    assert "no-store" in response.headers["Cache-Control"]
    kring.refresh_from_db()
    assert kring.seq == before


def test_only_the_level_they_choose_is_written(page, kring):
    assert check(page, kring, share="too_much", endures="week").status_code == 302
    alter = network_of_kring(kring).alter["mieke"]
    assert (alter.shared_load, alter.endures) == ("too_much", None)


def test_a_level_that_does_not_exist_writes_nothing(page, kring):
    check(page, kring, share="everything")
    assert network_of_kring(kring).alter["mieke"].shared_load is None
    assert page.get(reverse("own_check", args=[kring.pk, "nobody"])).status_code == 404


def test_every_question_may_be_passed_over(page, kring):
    told = check(page, kring, endures="").content.decode()
    assert "What you said" in told
    assert "statements you said" not in told
