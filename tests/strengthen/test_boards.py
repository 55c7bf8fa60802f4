"""Every board is found by its own code, and what stands beside it is a page."""

from django.urls import reverse

from kring.strengthen.boards import BOARDS


def test_every_board_is_found_by_its_own_code():
    assert all(BOARDS[code].code == code for code in BOARDS)


def test_what_stands_beside_a_board_is_a_page(page, kring):
    for board in BOARDS.values():
        for name, _label in board.beside:
            assert page.get(reverse(name, args=[kring.pk])).status_code == 200
