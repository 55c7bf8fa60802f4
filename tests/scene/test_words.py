import msgspec

from scene.drawings import SHEET


def test_a_sheet_has_no_lines_to_write_on_unless_it_is_blank():
    assert list(SHEET.lines) == []
    assert len(msgspec.structs.replace(SHEET, open_lines=3).lines) == 3
