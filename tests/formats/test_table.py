import pytest
from hypothesis import given
from hypothesis import strategies as st

from kring.formats.errors import BadInput
from kring.formats.source import Source
from kring.formats.table import networks_in, sheet_of


def read(text):
    content = text if isinstance(text, bytes) else text.encode()
    return networks_in(sheet_of(Source("lijst.csv", content)))


def refused(text):
    with pytest.raises(BadInput) as told:
        read(text)
    return str(told.value)


@pytest.mark.parametrize("sign", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_list_is_read_whatever_parts_its_cells(sign, mark, end):
    lines = [f"Naam{sign}Sinds", f"An{sign}1980", f'"Bo, van hiernaast"{sign}2001', ""]
    (network,) = read(mark + end.join(lines))
    assert [(alter.name, alter.known_since) for alter in network.alters] == [
        ("An", 1980),
        ("Bo, van hiernaast", 2001),
    ]


def test_the_line_in_which_excel_names_its_sign_is_no_row():
    (network,) = read("sep=;\nNaam;Sinds\nAn;1980\n")
    assert network.alters[0].known_since == 1980


def test_a_single_column_of_names_is_enough():
    (network,) = read("Naam\nAn\n\nBo\n")
    assert [alter.name for alter in network.alters] == ["An", "Bo"]


def test_a_list_with_headers_only_is_a_network_without_people():
    (network,) = read("Naam;Sinds\n")
    assert network.alters == ()


def test_columns_kring_does_not_know_are_kept_as_they_are():
    (network,) = read("Naam,Leeftijd,Code,Leeftijd\nAn,45,007,\nBo,,,12\n")
    assert list(network.columns.values()) == [
        {"Leeftijd": 45, "Code": "007"},
        {"Leeftijd (4)": 12},
    ]


def test_a_column_of_networks_makes_one_network_of_each():
    first, second = read("Netwerk,Naam,Kent\nA,An,Bo\nA,Bo,\nB,An,\n")
    assert (first.id, first.name, len(first.alters), len(first.ties)) == ("A", "A", 2, 1)
    assert (second.id, len(second.alters), len(second.ties)) == ("B", 1, 0)


def test_two_columns_of_names_are_told():
    assert refused("Naam,Sinds,Wie\nAn,1980,An\n") == (
        "lijst.csv, line 1: the columns “Naam” and “Wie” say the same."
        " Keep one of them, or give the other another name."
    )


def test_no_column_of_names_is_told():
    assert refused("Leeftijd,Sinds\n45,1980\n") == (
        "lijst.csv, line 1: no column holds the names. Write “Naam”, “Nom” or “Name” above it."
    )


def test_a_cell_too_many_is_told_with_its_line():
    assert refused("Naam,Sinds\nAn,1980\nBo, de lange,2001\n").startswith(
        "lijst.csv, line 3: there are more cells than columns."
    )


def test_a_file_that_is_not_utf8_is_told():
    assert "is not written in UTF-8 (see line 2)" in refused("Naam\nZoë\n".encode("latin-1"))


def test_a_file_without_rows_is_told():
    assert refused("sep=;\n\n") == "lijst.csv is empty. Choose a file that holds a network."


ROWS = st.lists(st.lists(st.text(max_size=5), max_size=4), max_size=4)


@given(st.binary(max_size=120))
def test_random_bytes_are_read_or_refused_in_a_sentence(content):
    expect_network_or_sentence(content)


@given(ROWS, st.sampled_from(["Naam,Kent,Via,Sinds", "Nom;Relation;Id;x", "Name\tKnows"]))
def test_random_cells_are_read_or_refused_in_a_sentence(rows, header):
    sign = next(each for each in ",;\t" if each in header)
    text = "\n".join([header, *(sign.join(row) for row in rows)])
    expect_network_or_sentence(text.encode("utf-8", "surrogatepass"))


def expect_network_or_sentence(content):
    try:
        read(content)
    except BadInput as told:
        assert str(told)  # noqa: PT017  # either way is right; a crash is not
