"""The boards as a tablet away from the server gets them, and the cases it shares with pages."""

import json
from pathlib import Path

import msgspec
import pytest
from django.urls import reverse

from kring.draw.labels import FIELDS, options_of
from kring.keep.actions import put
from kring.network.model import KINDS
from kring.network.network import network_of
from kring.strengthen.board import Board
from kring.strengthen.boards import BOARDS
from kring.strengthen.forms import choices_for
from kring.strengthen.telling import groups_of

CASES = json.loads(Path("contract/cases/boards.json").read_text(encoding="utf-8"))
THINGS = [
    msgspec.convert({"id": one["id"], **one["fields"]}, KINDS[one["kind"]])
    for one in CASES["things"]
]
NETWORK = network_of(THINGS)


def board_of(declared):
    empty = {"title": "text", "name": "", "lead": "", "new": "", "first": ()}
    return Board(**(empty | declared))


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_the_cards_of_a_board_read_as_on_a_tablet(case):
    groups = groups_of(board_of(case["board"]), NETWORK, case.get("by", ""))

    told = [
        {
            "code": group.code,
            "cards": [
                {"id": card.id, "title": card.title, "said": [list(line) for line in card.said]}
                for card in group.cards
            ],
        }
        for group in groups
    ]
    assert told == case["groups"]


@pytest.mark.parametrize("case", CASES["named"], ids=lambda case: case["name"])
def test_the_same_people_are_proposed_as_on_a_tablet(case):
    board, field = board_of({"title": "text", **case["board"]}), case["field"]

    found = choices_for(
        NETWORK, field, asks=field in board.asks_of, sorts=board.sorts if field == "about" else ()
    )

    assert [code for code, _name in found] == case["ids"]


def test_the_cases_are_told_in_the_words_of_the_screen():
    labels = CASES["labels"]

    assert labels["fields"] == {name: str(FIELDS[name]) for name in labels["fields"]}
    for name, options in labels["options"].items():
        shown = {code: str(label) for code, label in options_of(*name.split(".")).items()}
        assert options == shown


def test_every_board_is_found_by_its_own_code():
    assert all(BOARDS[code].code == code for code in BOARDS)


def test_what_stands_beside_a_board_is_a_page(page, kring):
    for board in BOARDS.values():
        for name, _label in board.beside:
            assert page.get(reverse(name, args=[kring.pk])).status_code == 200


def test_cards_are_laid_by_what_they_name_and_only_where_one_names_it(page, kring, sara):
    board = reverse("board", args=[kring.pk, "thresholds"])
    put(kring, [("t", "threshold", "what", "Bellen")], by=sara)
    assert "Lay the cards by" not in page.get(board).content.decode()
    put(kring, [("t", "threshold", "about", "mieke")], by=sara)
    told = page.get(board).content.decode()
    assert '?by=about">person</a>' in told and "?by=hope" not in told
    assert "Oma Mieke</h2>" in page.get(f"{board}?by=about").content.decode()
