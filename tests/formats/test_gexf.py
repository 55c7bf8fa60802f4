import io
from datetime import UTC, datetime

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from formats.any_network import xml_networks
from kring.formats import gexf_writing
from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.errors import BadInput
from kring.formats.gexf import copies_in
from kring.formats.source import Source
from kring.formats.telling import Telling

NOW = datetime(2026, 3, 1, tzinfo=UTC)
TIMES = st.datetimes(datetime(2000, 1, 1), datetime(2026, 2, 1), timezones=st.just(UTC))  # noqa: DTZ001


def read(content, notes=None, bad=None):
    content = content if isinstance(content, bytes) else content.encode()
    notes = [] if notes is None else notes
    telling = Telling(None if bad is None else bad.append, notes.append)
    return copies_in(Source("a.gexf", content), telling)


@st.composite
def copies_over_time(draw):
    times = sorted(draw(st.lists(TIMES, max_size=2, unique=True)))
    moments = tuple(
        FrozenMoment(
            set_at=time,
            title=draw(st.sampled_from(["", "De eerste keer", "<&> “x”\n"])),
            sentence=draw(st.sampled_from([None, "", "Weinig, maar goed."])),
            network=draw(xml_networks()),
        )
        for time in times
    )
    return KringCopy(network=draw(xml_networks()), moments=moments)


@settings(max_examples=25)
@given(st.lists(copies_over_time(), min_size=1, max_size=2))
def test_what_is_written_comes_back_identical_moments_too(copies):
    assert read(gexf_writing.as_bytes(copies, now=NOW)) == copies


def test_a_graph_of_networkx_is_read_like_any_graph():
    graph = nx.Graph()
    graph.add_node("ego", label="Sara")
    graph.add_node("n1", label="An", age=34)
    graph.add_edge("ego", "n1", weight=2.5)
    held = io.BytesIO()
    nx.write_gexf(graph, held)
    (copy,) = read(held.getvalue())
    assert ([ego.name for ego in copy.network.egos], copy.network.alters[0].name) == (
        ["Sara"],
        "An",
    )
    assert copy.network.columns["n1"] == {"age": 34}
    assert copy.network.columns["ego~n1"]["weight"] == 2.5


def test_ties_with_oneself_and_a_graph_without_ego_are_told():
    notes = []
    text = """<gexf><graph><nodes><node id="a" label="An"/></nodes>
      <edges><edge source="a" target="a"/></edges></graph></gexf>"""
    assert read(text, notes)[0].network.alters[0].name == "An"
    assert len(notes) == 2


def test_somebody_twice_is_told_with_the_line():
    text = '<gexf><graph><nodes><node id="a"/>\n<node id="a"/></nodes></graph></gexf>'
    with pytest.raises(BadInput, match=r"a\.gexf, line 2: “a” stands there twice"):
        read(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("<gexf/>", "holds no network"),
        ("<gexf><graph><edges><edge source='a'/></edges></graph></gexf>", "no “target”"),
        ("<gexf><graph>", "stops halfway"),
    ],
)
def test_what_cannot_be_read_is_told(text, sentence):
    with pytest.raises(BadInput, match=sentence):
        read(text)


def test_a_time_that_is_none_costs_only_that_kring():
    (network,) = (KringCopy(network=copy.network) for copy in read("<gexf><graph/></gexf>"))
    early = FrozenMoment(set_at=datetime(2020, 1, 1, tzinfo=UTC), network=network.network)
    old = KringCopy(network=network.network, moments=(early,))
    text = gexf_writing.as_bytes([old, network], now=NOW).decode()
    bad = []
    broken = text.replace("2020-01-01T00:00:00+00:00", "0 days").encode()
    assert len(read(broken, bad=bad)) == 1
    assert "“0 days” is no time" in str(bad[0])
