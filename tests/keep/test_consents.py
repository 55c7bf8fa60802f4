import pytest

from kring.keep.consents import consent, consents_of, withdraw_consent
from kring.keep.errors import KringError
from kring.keep.journal import first_wrong_line


def test_a_yes_is_written_down_and_taken_back_but_never_gone(kring, ada):
    consent(kring, words="Els mag de dokter bellen.", how="spoken", by=ada)
    consent(kring, words="Mijn zus mag de tekening zien.", how="on_paper", by=ada)
    second, first = consents_of(kring)
    assert (first.words, first.how, first.user_id) == (
        "Els mag de dokter bellen.",
        "spoken",
        ada.pk,
    )
    withdraw_consent(kring, first.number, by=ada)
    still, back = consents_of(kring)
    assert still.withdrawn_at is None and still.number == second.number
    assert back.withdrawn_at is not None and back.words == first.words
    assert first_wrong_line(kring) is None


@pytest.mark.parametrize("number", [0, 1, 99])
def test_what_is_no_consent_cannot_be_taken_back(kring, ada, number):
    with pytest.raises(KringError):
        withdraw_consent(kring, number, by=ada)


def test_it_is_taken_back_once(kring, ada):
    consent(kring, words="Ja.", how="here", by=ada)
    (one,) = consents_of(kring)
    withdraw_consent(kring, one.number, by=ada)
    with pytest.raises(KringError):
        withdraw_consent(kring, one.number, by=ada)
