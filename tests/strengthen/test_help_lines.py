"""The right number for the right country and language; each says for which country it is."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from kring.strengthen.help_lines import ALONE, COUNTRIES, NOT_SAFE, lines_for, sentences_for

KNOWN = {
    "In Belgium": {
        "danger": ["112", "101"],
        "violence": ["1712", "0800 30 030"],
        "heard": ["106", "107"],
        "no_more": ["1813", "0800 32 123"],
    },
    "In the Netherlands": {
        "danger": ["112"],
        "violence": ["0800 2000"],
        "heard": ["088 0767 000"],
        "no_more": ["113"],
    },
}


def test_each_number_is_that_of_its_country():
    found = {
        str(country.name): {
            line.code: [number.written for number in line.numbers] for line in country.lines
        }
        for country in COUNTRIES
    }
    assert found == KNOWN


@pytest.mark.parametrize(
    ("language", "first"), [("nl", ["106", "107"]), ("fr", ["107", "106"]), ("en", ["106", "107"])]
)
def test_the_number_in_the_language_of_the_page_comes_first(language, first):
    with override(language):
        belgium, netherlands = lines_for(ALONE)
    heard = [number.written for number, _whose in belgium.lines[0][1]]
    assert heard == first
    assert netherlands.lines[0][1][0][0].dialled == "0880767000"


def test_a_tablet_says_the_country_in_every_sentence():
    told = sentences_for(NOT_SAFE)
    assert all(line.startswith(("In Belgium. ", "In the Netherlands. ")) for line in told)
    assert "In the Netherlands. To talk about violence: 0800 2000 (Veilig Thuis, in Dutch)" in told
    assert any("1712 (in Dutch); 0800 30 030 (Écoute violences conjugales" in line for line in told)


@pytest.mark.parametrize(("name", "args"), [("not_safe", []), ("reply_deck", ["lonely"])])
def test_they_stand_where_somebody_may_need_them_and_can_be_tapped(page, kring, name, args):
    shown = page.get(reverse(name, args=[kring.pk, *args])).content.decode()
    for number in ("tel:106", "tel:107", "tel:0880767000", "tel:113", "tel:1813"):
        assert number in shown
    assert "In Belgium" in shown and "In the Netherlands" in shown
