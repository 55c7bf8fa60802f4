"""What stands beside a card: who came to mind, never a count."""

from kring.network.model import FUNCTIONS, Alter, Ego, Reply
from kring.network.network import network_of
from kring.strengthen.finding.decks import KNOW, OWN, SEED
from kring.strengthen.finding.words import NEAR, looked_at


def test_cards_tell_who_came_to_mind_and_what_was_answered():
    network = network_of(
        [
            Ego(id="me"),
            Alter(id="an", name="An", found_by="seed.phone"),
            Reply(id="r", card="know.lend", chosen=("somebody",), who=("an",)),
            Reply(id="s", card="know.papers", chosen=("not_needed",)),
        ]
    )
    assert [answer for _card, answer in looked_at(SEED, network)][:2] == ["An", ""]
    assert [answer for _card, answer in looked_at(KNOW, network)][:3] == ["An", "not needed", ""]


def test_what_comes_from_afar_only_leads_to_a_card_that_is_there():
    assert set(NEAR) == set(FUNCTIONS)
    for near in NEAR.values():
        assert OWN[near.deck].at(near.card) is not None
