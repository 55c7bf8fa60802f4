"""Words and a few people for the drawings around a middle."""

from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of
from kring.scene.middle_words import MiddleWords
from kring.scene.polar import polar

FUNCTIONS = ("practical", "affective", "advice", "company", "security")
OWN = MiddleWords(
    title="A drawing",
    caption="Distance means nothing here.",
    told="Two give energy.",
    sectors={
        code: f"the {code}"
        for code in (
            *polar("ecomap").sectors,
            *polar("web").sectors,
            *("society", "paid", "group", "animal", "place", "unknown"),
        )
    },
    bands=("near", "a ride", "far", "online"),
    household="under one roof",
    letters=dict(zip(FUNCTIONS, "PEACS", strict=True)),
    letters_told={name: f"told {name}" for name in (*FUNCTIONS, "both")},
    welcome={"yes": "welcome", "sometimes": "sometimes", "no": "not welcome"},
    wish="here I would like to be",
    seen_there="seen there",
)


def network(*alters, **bonds):
    """Make a network of people; bonds by their id."""
    return network_of(
        [
            Ego(id="me", name="Sara"),
            *(Alter(**{"id": f"a{k}", **said}) for k, said in enumerate(alters)),
            *(Bond(id=f"me~{one}", **said) for one, said in bonds.items()),
        ]
    )


def lines_in(scene):
    """Give every text of a drawing as one string."""
    return [" ".join(text.lines) for text in scene.texts]


def legend_in(scene):
    return [entry.words for entry in scene.legend]
