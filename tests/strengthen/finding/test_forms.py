"""The forms of finding people: all may be skipped; naming somebody is choosing somebody."""

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.strengthen.finding.forms import CardNamesForm, LightTieForm, SupportPlaceForm, WhoForm

NETWORK = network_of(
    [
        Ego(id="me"),
        Alter(id="mieke", name="Oma Mieke"),
        Alter(id="burt", name="Burt", here_for_help="contact_only"),
    ]
)


def test_names_are_read_with_lines_or_commas_and_none_is_fine():
    assert CardNamesForm({"names": ""}).is_valid()
    form = CardNamesForm({"names": "de vrouw van de koffiezaak, An"})
    assert form.is_valid()
    assert form.cleaned_data["names"] == ["de vrouw van de koffiezaak", "An"]


def test_naming_somebody_is_choosing_somebody():
    form = WhoForm(NETWORK, {"chosen": "nobody", "who": ["mieke"]})
    assert form.is_valid()
    assert form.cleaned_data["chosen"] == "somebody"
    assert WhoForm(NETWORK, {}).is_valid()


def test_who_is_simply_a_contact_is_not_proposed_for_anything():
    form = WhoForm(NETWORK)
    assert list(form.fields["who"].choices) == [("mieke", "Oma Mieke")]


def test_who_is_not_safe_is_not_offered_and_who_was_answered_before_stays():
    network = network_of([Ego(id="me"), *NETWORK.alters, Bond(id="me~mieke", unsafe=True)])
    assert list(WhoForm(network).fields["who"].choices) == []
    held = WhoForm(network, {"who": ["burt"]}, initial={"who": ["burt"]})
    assert list(held.fields["who"].choices) == [("burt", "Burt")]
    assert held.is_valid()


def test_nobody_is_known_through_somebody_who_is_known_through_somebody():
    zed = Alter(id="zed", name="Zed", status="second_hand", via="mieke")
    network = network_of([Ego(id="me"), *NETWORK.alters, zed])
    form = WhoForm(network, {"names": "Derde", "via": "zed"})

    assert list(form.fields["via"].choices)[1:] == [("mieke", "Oma Mieke")]
    assert form.errors["via"] == ["Choose somebody you are in touch with yourself."]


def test_a_familiar_face_needs_a_place_only_and_a_place_of_support_is_private():
    assert LightTieForm({"where": "Station"}).is_valid()
    assert not LightTieForm({"name": "An"}).is_valid()
    assert SupportPlaceForm().fields["visibility"].initial == "self"
    assert [code for code, _name in SupportPlaceForm().fields["sort"].choices] == ["group", "place"]


def test_with_whom_somebody_is_themselves_may_be_anybody():
    form = WhoForm(NETWORK, asks=False)
    assert [code for code, _name in form.fields["who"].choices] == ["mieke", "burt"]
    assert [code for code, _name in form.fields["chosen"].choices] == ["somebody", "nobody"]


def test_a_place_that_is_still_empty_is_nobody():
    wished = network_of([Ego(id="me"), Alter(id="w", name="een buur", status="wished")])
    assert list(WhoForm(wished).fields["who"].choices) == []
