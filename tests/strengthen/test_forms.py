"""A card asks nobody for anything before it was said what they mean."""

import pytest

from kring.network.model import Agreement, Alter, Bond, Ego, Role
from kring.network.network import network_of
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import CardForm, choices_for, choices_of

MIEKE, BURT, WIM, POST = (
    Alter(id="mieke", name="Mieke"),
    Alter(id="burt", name="Burt", here_for_help="contact_only"),
    Alter(id="wim", name="Wim"),
    Alter(id="post", name="OCMW", sort="service"),
)
NETWORK = network_of(
    [Ego(id="me"), MIEKE, BURT, WIM, POST, Bond(id="me~mieke", meaning="Mijn rots."),
     Bond(id="me~burt", closeness=2)]
)  # fmt: skip


def form_of(**said):
    data = {"seen": "0", **{f"agreement.{name}": value for name, value in said.items()}}
    return CardForm(BOARDS["agreements"], Agreement(id="a"), NETWORK, data)


def test_who_means_something_can_be_agreed_with():
    form = form_of(what="Samen koffie", who=["mieke"])

    assert form.is_valid()
    assert form.changes() == [
        ("a", "agreement", "who", ("mieke",)),
        ("a", "agreement", "what", "Samen koffie"),
    ]


def test_nobody_is_asked_before_it_was_said_what_they_mean():
    form = form_of(what="Boodschappen", who=["wim"])

    assert not form.is_valid()
    assert form.waiting() == [WIM]


def test_a_service_is_asked_for_what_it_is_for():
    assert form_of(who=["post"]).is_valid()


def test_who_is_simply_a_contact_is_never_proposed():
    asked = dict(choices_for(NETWORK, "who", asks=True))
    named = dict(choices_for(NETWORK, "who", asks=False))

    assert "burt" not in asked
    assert "burt" in named
    assert not form_of(who=["burt"]).is_valid()


@pytest.mark.parametrize(
    ("code", "field"),
    [
        *(("agreements", "who"), ("agreements", "backup"), ("steps", "with_whom")),
        *(("waking", "with_whom"), ("together", "with_whom"), ("doors", "goes_along")),
        *(("roles", "goes_along"), ("circle", "who"), ("circle", "companion")),
    ],
)
def test_nobody_with_whom_it_is_not_safe_is_offered_where_somebody_is_asked(code, field):
    board = BOARDS[code]
    unsafe = network_of(
        [
            *(Ego(id="me"), MIEKE, WIM, Bond(id="me~mieke", meaning="Mijn rots.")),
            Bond(id="me~wim", meaning="Mijn broer.", unsafe=True),
        ]
    )
    assert [who for who, _name in choices_of(board, unsafe, field)] == ["mieke"]


def test_a_threshold_can_be_about_anybody_also_where_it_is_not_safe():
    unsafe = network_of([Ego(id="me"), WIM, Bond(id="me~wim", unsafe=True)])
    assert dict(choices_of(BOARDS["thresholds"], unsafe, "about")) == {"wim": "Wim"}


@pytest.mark.parametrize("code", BOARDS)
def test_every_card_may_stay_empty(code):
    board = BOARDS[code]
    form = CardForm(board, board.cls(id="x"), NETWORK, {"seen": "0"})

    assert form.is_valid(), form.errors
    assert form.changes() == []


def test_where_there_is_nothing_to_choose_yet_nothing_is_asked():
    form = CardForm(BOARDS["roles"], Role(id="r"), NETWORK)

    asked = [field.name for field in (*form.first(), *form.more())]
    assert "role.talents" not in asked
    assert "role.seen_by" in asked


def test_who_was_asked_before_stays_on_a_card_though_they_would_not_be_proposed_now():
    card = Agreement(id="a", what="Koffie", who=("mieke", "burt"), backup="burt")
    held = {"initial-agreement.who": ["mieke", "burt"], "initial-agreement.backup": "burt"}
    shown = CardForm(BOARDS["agreements"], card, NETWORK, initial={"seen": 0})
    assert "burt" in dict(shown.fields["agreement.who"].choices)

    form = CardForm(
        BOARDS["agreements"],
        card,
        NETWORK,
        {
            "seen": "0",
            "agreement.what": "Koffie en taart",
            "initial-agreement.what": "Koffie",
            "agreement.who": ["mieke", "burt"],
            "agreement.backup": "burt",
            **held,
        },
    )

    assert form.is_valid(), form.errors
    assert form.changes() == [("a", "agreement", "what", "Koffie en taart")]
