"""A tablet that is away carries every question, in the language of the screen, and nobody."""

import json

from django.utils.translation import override

from kring.strengthen.boards import BOARDS
from kring.strengthen.chapters import CHAPTERS
from kring.strengthen.finding.decks import SEED
from kring.strengthen.plan.boards import PLAN_PARTS
from kring.strengthen.talks.reply_decks import LONELINESS
from kring.strengthen.visit.texts import path_texts


def test_a_tablet_gets_every_board_every_part_of_the_plan_and_every_chapter():
    told = path_texts()

    codes = [board["code"] for board in told["boards"]]
    assert codes[: len(BOARDS)] == list(BOARDS)
    assert {"trust", "like", "groups", "along", "visit", "grip"} <= set(codes)
    assert len(codes) == len(set(codes))
    assert [part["code"] for part in told["plan"]] == list(PLAN_PARTS)
    assert not set(codes) & set(PLAN_PARTS), "a card is found by its code"
    assert len(told["chapters"]) == len(CHAPTERS)
    listed = {code for chapter in told["chapters"] for code in chapter["entries"]}
    assert {"path", "carrying", "like"} <= listed
    assert not {"trust", "how-was", "told-load", "interest"} & listed
    assert all(told["words"].values())


def test_the_decks_and_cards_that_are_answered_by_oneself_come_along():
    told = path_texts()

    [seed] = [deck for deck in told["decks"] if deck["code"] == "seed"]
    assert [card["code"] for card in seed["cards"]] == [card.code for card in SEED.cards]
    [lonely] = [deck for deck in told["replies"] if deck["code"] == "lonely"]
    assert [card["code"] for card in lonely["cards"]] == [card.code for card in LONELINESS.cards]
    assert [pack["code"] for pack in told["packs"]] == ["osss3"]
    assert all(len(item["options"]) >= 2 for item in told["packs"][0]["items"])


def test_it_speaks_the_language_of_the_screen():
    with override("nl"):
        dutch = json.dumps(path_texts())
    with override("fr"):
        french = json.dumps(path_texts())

    assert "Versterken" in dutch
    assert "Renforcer" in french
