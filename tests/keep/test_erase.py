import pytest

from kring.keep import keys, ledger, queries
from kring.keep.actions import append_edits, create_kring, put, set_moment
from kring.keep.erase import erase_kring, erase_person
from kring.keep.errors import KringError, WrongKeyFile
from kring.keep.models import Erasure, Kring, LoggedEdit, Moment
from kring.network.edits import Edit


@pytest.fixture
def drawn(kring, ada):
    """Sara knows Anna and Bob; Anna is in ties, notes, events and agreements."""
    put(
        kring,
        [
            ("ego", "ego", "name", "Sara"),
            ("anna", "alter", "name", "Anna"),
            ("bob", "alter", "name", "Bob"),
            ("bob", "alter", "via", "anna"),
            ("ego~anna", "bond", "closeness", 1),
            ("anna~bob", "tie", "knows", True),
            ("circles~anna", "spot", "at", (1.0, 2.0)),
            ("about-anna", "note", "text", "Anna sings."),
            ("about-anna", "note", "about", "anna"),
            ("about-bob", "note", "text", "Bob whistles."),
            ("about-bob", "note", "about", "bob"),
            ("feast", "event", "title", "Feast"),
            ("feast", "event", "present", ("anna", "bob")),
            ("lift", "agreement", "what", "A lift on Friday"),
            ("lift", "agreement", "backup", "anna"),
        ],
        by=ada,
    )
    return kring


def told_to_devices(kring):
    kring.refresh_from_db()
    return queries.erased_in(kring)


def test_everything_about_somebody_erased_is_gone_and_the_rest_stays(drawn, ada):
    erase_person(drawn, "anna", by=ada)
    network = queries.network_of_kring(drawn)
    assert [alter.name for alter in network.alters] == ["Bob"]
    assert (network.bonds, network.ties, network.spots) == ((), (), ())
    assert [note.text for note in network.notes] == ["Bob whistles."]
    assert network.alters[0].via is None
    assert network.events[0].present == ("bob",)
    assert network.agreements[0].backup is None
    assert sorted(told_to_devices(drawn)) == ["about-anna", "anna"]


def test_what_was_somebodys_own_goes_with_them_and_never_becomes_the_persons(drawn, ada):
    put(
        drawn,
        [
            ("sings", "talent", "text", "Zingt in het koor"),
            ("sings", "talent", "of", "anna"),
            ("aunt", "role", "name", "de tante die zingt"),
            ("aunt", "role", "of", "anna"),
            ("said", "voice", "wants", "Rust"),
            ("said", "voice", "of", "anna"),
            ("praise", "thanks", "text", "Fijn dat jij er bent"),
            ("praise", "thanks", "from_whom", "anna"),
            ("mine", "talent", "text", "Bakt brood"),
        ],
        by=ada,
    )
    erase_person(drawn, "anna", by=ada)

    network = queries.network_of_kring(drawn)
    assert [talent.text for talent in network.talents] == ["Bakt brood"]
    assert (network.roles, network.voices, network.thanks) == ((), (), ())


def test_the_log_keeps_its_numbers_and_the_blanked_edits_hold_nothing(drawn, ada):
    erase_person(drawn, "anna", by=ada)
    blank = LoggedEdit.objects.filter(sealed=b"")
    # By hand: Anna's name, her bond, her tie, her spot, and two edits of the note about her.
    assert sorted(blank.values_list("seq", flat=True)) == [2, 5, 6, 7, 8, 9]
    assert {bytes(mark) for mark in blank.values_list("mark", flat=True)} == {b""}
    assert LoggedEdit.objects.count() == 15


def test_moments_are_written_anew_without_the_person(drawn, ada):
    moment = set_moment(drawn, title="Then", sentence=None, by=ada)
    erase_person(drawn, "anna", by=ada)
    _, network = queries.network_of_moment(drawn, moment.pk)
    assert [alter.name for alter in network.alters] == ["Bob"]
    assert (network.bonds, network.ties) == ((), ())


def test_what_a_tablet_sends_later_is_acknowledged_and_stored_blank(drawn, ada):
    erase_person(drawn, "anna", by=ada)
    late = [
        Edit(id="late1", entity="anna", kind="alter", field="origin", value="Choir", base=3),
        Edit(id="late2", entity="new", kind="note", field="text", value="Anna again", base=3),
        Edit(id="late3", entity="new", kind="note", field="about", value="anna", base=3),
        Edit(id="late4", entity="bob", kind="alter", field="paid", value=False, base=3),
    ]
    receipt = append_edits(drawn, late, device="tablet", by=ada)
    assert (receipt.seq, receipt.rejected) == (19, ())
    assert [one.edit.id for one in queries.edits_since(drawn, 15)] == ["late4"]
    assert "new" in told_to_devices(drawn)


def test_a_note_that_later_turns_out_to_be_about_somebody_erased_goes_everywhere(drawn, ada):
    put(drawn, [("later", "note", "text", "She sang.")], by=ada)
    moment = set_moment(drawn, title="Then", sentence=None, by=ada)
    erase_person(drawn, "anna", by=ada)
    put(drawn, [("later", "note", "about", "anna")], by=ada)
    assert [note.id for note in queries.network_of_kring(drawn).notes] == ["about-bob"]
    _, then = queries.network_of_moment(drawn, moment.pk)
    assert [note.id for note in then.notes] == ["about-bob"]


def test_an_open_question_about_somebody_erased_is_no_question_any_more(drawn, ada):
    edit = Edit(id="x", entity="anna", kind="alter", field="name", value="Ann", base=0)
    append_edits(drawn, [edit], device="phone", by=ada)
    drawn.refresh_from_db()
    assert drawn.open_conflicts == 1
    erase_person(drawn, "anna", by=ada)
    drawn.refresh_from_db()
    assert (drawn.open_conflicts, queries.conflicts_of(drawn)) == (0, [])


@pytest.mark.parametrize("entity", ["nobody", "ego", "about-anna", "ego~anna"])
def test_only_somebody_around_the_centre_can_be_erased(drawn, ada, entity):
    with pytest.raises(KringError, match="Nobody with this id"):
        erase_person(drawn, entity, by=ada)
    assert not Erasure.objects.exists()


def test_erasing_a_kring_takes_its_key_its_log_and_its_moments(drawn, ada, keys_in):
    set_moment(drawn, title="Then", sentence=None, by=ada)
    other = create_kring(by=ada)
    erase_kring(drawn, by=ada)
    assert [kring.pk for kring in Kring.objects.all()] == [other.pk]
    assert (LoggedEdit.objects.count(), Moment.objects.count()) == (0, 0)
    with pytest.raises(WrongKeyFile):
        keys.key_of(keys_in, drawn.pk)
    assert [(line.kring, line.mark) for line in ledger.lines(keys_in)] == [(drawn.pk, "")]


def test_the_ledger_holds_ids_and_marks_and_no_names(drawn, ada, keys_in):
    erase_person(drawn, "anna", by=ada)
    text = (keys_in / "keys" / "erased.jsonl").read_text()
    assert drawn.pk in text
    assert "anna" not in text.lower()


def test_nothing_of_it_lies_in_the_file_afterwards(real_home):
    from tablets.kept import somebody

    ada = somebody()
    kring = create_kring(by=ada)
    put(kring, [("anna", "alter", "name", "Anna")], by=ada)
    sealed = bytes(LoggedEdit.objects.get().sealed)
    files = [real_home / "kring.sqlite3", real_home / "kring.sqlite3-wal"]
    assert any(sealed in file.read_bytes() for file in files)
    erase_person(kring, "anna", by=ada)
    assert not any(sealed in file.read_bytes() for file in files if file.exists())


def test_on_both_databases(each_database, transactional_db, keys_in):
    from tablets.kept import somebody

    ada = somebody()
    kring = create_kring(by=ada)
    put(kring, [("anna", "alter", "name", "Anna"), ("bob", "alter", "name", "Bob")], by=ada)
    erase_person(kring, "anna", by=ada)
    assert [alter.name for alter in queries.network_of_kring(kring).alters] == ["Bob"]
    erase_kring(kring, by=ada)
    assert not Kring.objects.exists()
