import io
import zipfile

import pytest

from kring.formats.archive import expect_modest, in_folder, is_zip, names_in, unpacked
from kring.formats.errors import BadInput
from kring.formats.source import LARGEST, Source


def zipped(entries, compression=zipfile.ZIP_DEFLATED):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", compression) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return Source("a.zip", held.getvalue())


def test_only_files_with_the_wanted_endings_come_out_in_order_of_name():
    source = zipped([("map/b.csv", "2"), ("map/a.CSV", "1"), ("map/c.txt", "3")])
    assert unpacked(source, endings=(".csv",)) == [
        Source("a.zip › map/a.CSV", b"1"),
        Source("a.zip › map/b.csv", b"2"),
    ]


def test_what_a_mac_or_windows_adds_is_left_out(tmp_path):
    names = ["__MACOSX/._a.csv", ".DS_Store.csv", "map/.hidden.csv", "Thumbs.db", "a.csv"]
    source = zipped([(name, "x") for name in names])
    assert [each.name for each in unpacked(source, endings=(".csv", ".db"))] == ["a.zip › a.csv"]
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    found = in_folder(tmp_path, endings=(".csv", ".db"))
    assert [each.name for each in found] == [str(tmp_path / "a.csv")]


def test_a_zip_bomb_is_refused_before_it_unfolds():
    bomb = zipped([(f"{n}.csv", b"0" * (30 * 2**20)) for n in range(8)])
    assert len(bomb.content) < 300_000
    with pytest.raises(BadInput, match=r"a\.zip unfolds into far more"):
        unpacked(bomb, endings=(".csv",))
    with pytest.raises(BadInput, match=r"a\.zip unfolds into far more"):
        expect_modest(bomb)


def test_one_entry_that_grows_a_thousandfold_is_a_bomb_below_the_limit_too():
    bomb = zipped([("a.csv", b"0" * (40 * 2**20))])
    assert LARGEST > 40 * 2**20
    with pytest.raises(BadInput, match="unfolds into far more"):
        unpacked(bomb, endings=(".csv",))


def test_a_size_that_is_declared_too_small_gives_no_more_than_it_says():
    source = zipped([("a.csv", b"0" * 1_000_000)])
    size = (1_000_000).to_bytes(4, "little")
    lying = Source("a.zip", source.content.replace(size, (10).to_bytes(4, "little")))
    with pytest.raises(BadInput, match="is damaged"):
        unpacked(lying, endings=(".csv",))


def test_too_many_entries_are_refused():
    many = zipped([(f"{n}.csv", b"") for n in range(50_001)], zipfile.ZIP_STORED)
    with pytest.raises(BadInput, match="unfolds into far more"):
        unpacked(many, endings=(".csv",))


def test_a_locked_zip_is_told_to_be_unpacked_first():
    locked = bytearray(zipped([("a.csv", b"x")], zipfile.ZIP_STORED).content)
    locked[locked.index(b"PK\x01\x02") + 8] |= 1
    locked[6] |= 1
    with pytest.raises(BadInput, match="locked with a password"):
        unpacked(Source("a.zip", bytes(locked)), endings=(".csv",))


def test_a_packing_kring_does_not_know_is_told():
    with pytest.raises(BadInput, match="packed in a way Kring does not know"):
        unpacked(zipped([("a.csv", b"x")], zipfile.ZIP_LZMA), endings=(".csv",))


def test_a_damaged_zip_is_told():
    half = Source("a.zip", zipped([("a.csv", b"x" * 100)]).content[:40])
    assert is_zip(half)
    with pytest.raises(BadInput, match=r"a\.zip is not a zip, or it is damaged"):
        names_in(half)
