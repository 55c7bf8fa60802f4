"""Then, now and wished, in words; rings by hand: 20 is the first, 60 the second, 95 the last."""

from django.utils import translation

from kring.follow.gap import gap, sentences
from kring.network.model import Spot
from network.drawn import drawn, person


def spot(layer, who, far):
    return Spot(id=f"{layer}~{who}", at=(float(far), 0.0))


def network():
    return drawn(
        *(person(name, name=name.upper()) for name in ("an", "bo", "cy", "di")),
        spot("circles", "an", 60),
        spot("circles", "bo", 20),
        spot("then", "an", 95),
        spot("then", "bo", 30),
        spot("then", "cy", 60),
        spot("wished", "an", 20),
        spot("wished", "bo", 95),
        spot("wished", "di", 60),
    )


def test_each_paper_is_compared_with_the_next():
    assert gap(network()) == {
        "came_closer": ("an",),
        "went_further": (),  # bo stays within the first ring
        "only_then": ("cy",),
        "wished_closer": ("an",),
        "wished_further": ("bo",),
        "wished_there": ("di",),
    }


def test_it_is_said_in_sentences_and_what_is_not_there_is_not_said():
    with translation.override("en"):
        told = [each.replace("\u2068", "").replace("\u2069", "") for each in sentences(network())]
    assert told == [
        "Closer than it was: AN.",
        "On the paper of then, and not on that of now: CY.",
        "You wish closer: AN.",
        "You wish a little more distance: BO.",
        "You wish there: DI.",
    ]
    assert sentences(drawn(person("an"))) == []
