from kring.keep import closing, statements
from kring.keep.grants import give
from kring.keep.journal import lines_of
from kring.keep.models import Kring
from tablets.kept import somebody


def test_on_the_lock_only_the_person_opens_it_and_it_is_told_once(kring, ada):
    bea = somebody("Bea")
    give(kring, user_id=bea.pk, role="professional", by=ada)
    closing.close(kring, by=ada)
    closing.close(kring, by=ada)
    assert closing.is_closed(kring)
    assert statements.open_to(ada, kring.pk).access.owns
    assert [found.pk for found in statements.all_open_to(bea)] == []
    closing.reopen(kring, by=ada)
    closing.reopen(kring, by=ada)
    assert not closing.is_closed(kring)
    assert statements.all_open_to(bea) == list(Kring.objects.visible_to(bea)) == [kring]
    assert [line.act for line in lines_of(kring)[:3]] == ["reopened", "closed", "let_in"]
