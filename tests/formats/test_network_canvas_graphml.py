import pytest

from formats import netcanvas_exports as exports
from kring.formats.errors import BadInput
from kring.formats.network_canvas_graphml import is_network_canvas, sessions_in
from kring.formats.source import Source


def sessions(text):
    return sessions_in(Source("a.graphml", text.encode()))


def test_a_bare_ampersand_in_the_name_of_a_case_is_read_as_it_was_meant():
    text = exports.graphml("classic")
    assert "Zoë & co" in text
    assert sessions(text)[0].of_ego("networkCanvasCaseID") == "dossier_1 Zoë & co"


def test_a_column_the_study_did_not_declare_is_named_by_its_key():
    (table, rows) = sessions(exports.graphml("npm"))[0].nodes[0]
    assert rows[0][1][table.at["notitie"]] == "=1+1"


def test_a_place_on_the_screen_is_named_as_in_csv():
    (table, rows) = sessions(exports.graphml("classic"))[0].nodes[0]
    assert (rows[0][1][table.at["kringen_x"]], rows[0][1][table.at["kringen_y"]]) == ("0.5", "0.25")


def test_types_come_in_order_of_their_names():
    session = sessions(exports.graphml("npm"))[0]
    assert [table.type for table, _ in session.nodes] == ["Persoon", "Plek"]
    assert [table.type for table, _ in session.edges] == ["Helpt", "Kent"]


def test_the_description_of_a_key_tells_the_true_name():
    text = exports.graphml("npm").replace(
        'attr.name="mag" attr.type="string" for="node"/>',
        'attr.name="m_g" attr.type="string" for="node"><desc>mag het?</desc></key>',
    )
    assert "mag het?" in sessions(text)[0].nodes[0][0].header


def test_a_session_of_nobody_is_told_with_its_line():
    text = '<graphml xmlns:nc="http://schema.networkcanvas.com/xmlns">\n<graph/></graphml>'
    with pytest.raises(BadInput, match=r"a\.graphml, line 2: it is not said whose network"):
        sessions(text)


def test_a_file_without_a_session_is_told():
    with pytest.raises(BadInput, match="no <graph> in it"):
        sessions("<graphml/>")


def test_only_graphml_of_network_canvas_is_taken_for_it():
    assert is_network_canvas(Source("a", exports.graphml("npm").encode()))
    assert not is_network_canvas(Source("a", b"<graphml/>"))
