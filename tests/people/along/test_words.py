from datetime import UTC, datetime
from typing import get_args

import pytest
from django.utils.translation import override

from kring.keep.access import DISTANCES
from kring.keep.consents import HOW
from kring.keep.journal import HAPPENINGS, Line
from kring.network.sight import PARTS
from kring.people.along import words
from kring.people.models import User
from machine.addresses import KRING, ROWS


def line(act, what="", whom=None, **more):
    at = datetime(2026, 3, 1, tzinfo=UTC)
    made = {"number": 1, "at": at, "user_id": 1, "role": "professional", "words": ""}
    return Line(**{**made, "act": act, "what": what, "whom": whom, **more})


def test_every_role_part_and_way_has_its_words():
    assert words.ROLES.keys() == DISTANCES.keys()
    assert tuple(words.PARTS) == PARTS
    assert tuple(words.HOW) == HOW
    assert words.SEES.keys() == words.ROLES.keys() - {"starter"}


def test_every_page_that_can_stand_in_the_journal_has_its_words():
    looked_at = {name for name, row in ROWS.items() if row[0] == KRING and row[1] == "get"}
    assert looked_at | {"take_without_names"} <= words.PAGES.keys()


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["nl", "fr", "en"])
@pytest.mark.parametrize("act", HAPPENINGS)
def test_everything_that_happens_is_a_sentence(act, language):
    with override(language):
        (told,) = words.told([line(act, what="member")])
    assert told.sentence
    assert "%" not in told.sentence


@pytest.mark.django_db
def test_a_line_tells_who_did_what_to_whom():
    ada, bea = User.objects.create_user("Ada"), User.objects.create_user("Bea")
    with override("nl"):
        (told,) = words.told(
            [line("let_in", "professional", bea.pk, user_id=ada.pk, words="Omdat.")]
        )
        (gone,) = words.told([line("opened", "draw", user_id=99)])
    assert (told.who, told.sentence, told.words) == (
        "Ada",
        "liet Bea binnen: hulpverlener",
        "Omdat.",
    )
    assert (gone.who, gone.sentence) == ("iemand die er niet meer is", "bekeek de tekening")


def test_the_acts_are_those_of_the_journal():
    assert set(HAPPENINGS) == set(get_args(words.Happening))
