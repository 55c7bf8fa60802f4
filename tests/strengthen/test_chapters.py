"""Every page and board has its place in one chapter, and nobody sees one that leads nowhere."""

from collections import Counter

from django.urls import reverse

from kring.keep.grants import Scope, give
from kring.keep.statements import open_to
from kring.people.models import User
from kring.strengthen.boards import BOARDS
from kring.strengthen.chapters import CHAPTERS, chapters_for, code_of
from kring.strengthen.pages import PAGES


def test_every_page_and_board_stands_in_one_chapter():
    there = Counter([*BOARDS, *(code_of(page) for page in PAGES)])
    listed = Counter(code for chapter in CHAPTERS for code in chapter.entries)

    assert listed == Counter(set(there))


def test_one_chapter_lies_open_and_the_others_wait(page, kring):
    shown = page.get(reverse("strengthen", args=[kring.pk])).content.decode()

    assert shown.count('<details class="card" open') == 1
    assert shown.count('<details class="card"') == len(CHAPTERS)


def test_a_guest_sees_only_what_is_open_to_them(kring, sara):
    guest = User.objects.create_user("els")
    scope = Scope(parts=frozenset({"talents"}))
    give(kring, user_id=guest.pk, role="professional", scope=scope, by=sara)

    codes = [chapter.code for chapter, _entries in chapters_for(open_to(guest, kring.pk))]

    assert codes == ["bring"]
