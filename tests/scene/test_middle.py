"""What the drawings around a middle share: nothing covers anything, and it is all told."""

from itertools import combinations

import pytest

from kring.scene.ecomap import ecomap
from kring.scene.ground import box_of
from kring.scene.labels import overlap
from kring.scene.lines import End
from kring.scene.middle import letters_beside
from kring.scene.scene import Text
from scene.around import OWN, network
from scene.drawings import WORDS

KINDS = ("parent", "friend", "neighbour", "colleague", "club_member", "gp", "civil_servant")


def crowd(count):
    return network(
        *({"name": f"Persoon {k}", "relation_types": (KINDS[k % 7],)} for k in range(count))
    )


@pytest.mark.parametrize("count", [1, 5, 30])
def test_no_two_names_lie_over_each_other(count):
    scene = ecomap(crowd(count), WORDS, OWN)
    boxes = [box_of(text) for text in scene.texts if text.lines[0].startswith("Persoon")]
    assert len(boxes) == count
    assert sum(overlap(a, b) > 0.01 for a, b in combinations(boxes, 2)) == 0


def test_names_stay_on_the_paper():
    scene = ecomap(crowd(30), WORDS, OWN)
    for text in scene.texts:
        box = box_of(text)
        assert abs(box.x) + box.width / 2 <= scene.half_width
        assert abs(box.y) + box.height / 2 <= scene.half_height


def test_letters_stand_on_the_line_nearer_to_the_person_and_get_smaller_when_they_are_many():
    few, many = (letters_beside(letters, End(0, -100, 6)) for letters in ("P", "PpEeAaCcSs"))
    assert isinstance(few, Text)
    assert (few.x, few.y) == (0, -62)
    assert many.size < few.size
