"""What somebody carries is told in sentences that judge nobody."""

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.strengthen.load.words import rests_on, signs_of

EGO = Ego(id="me")


def test_each_sign_is_a_sentence_with_a_name():
    network = network_of([EGO, Alter(id="an", name="An", busy="full", carries_more=True)])
    assert signs_of(network, "an") == [
        "An said, or you drew, that it is full.",
        "An carries more: work with small children, or illness.",
    ]


def test_on_whom_it_rests_is_said_only_when_they_are_few():
    people = [Alter(id=name, name=name.title()) for name in ("an", "bo", "cy", "di", "eva")]
    one = network_of([EGO, *people, Bond(id="me~an", practical="get", company="get")])
    spread = network_of([EGO, *people, *(Bond(id=f"me~{p.id}", company="get") for p in people)])

    assert rests_on(one) == "More than half of what you get comes from An."
    assert rests_on(spread) == ""
    assert rests_on(network_of([EGO])) == ""
