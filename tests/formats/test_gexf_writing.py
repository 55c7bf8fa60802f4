import io
from datetime import UTC, datetime

import networkx as nx

from kring.formats.copies import FrozenMoment, KringCopy
from kring.formats.gexf_writing import as_bytes
from kring.network.model import Alter, Bond, Ego
from kring.network.network import network_of

THEN = network_of([Ego(id="ik"), Alter(id="an", name="An"), Bond(id="ik~an", closeness=3)])
NOW = network_of(
    [Ego(id="ik"), Alter(id="an", name="An"), Alter(id="bo"), Bond(id="ik~an", closeness=1)]
)
COPY = KringCopy(
    network=NOW,
    moments=(FrozenMoment(set_at=datetime(2026, 1, 1, tzinfo=UTC), network=THEN),),
)


def written():
    return as_bytes([COPY], now=datetime(2026, 2, 1, tzinfo=UTC))


def test_networkx_opens_it():
    graph = nx.read_gexf(io.BytesIO(written()))
    assert set(graph.nodes) == {"1/kring", "1/ik", "1/an", "1/bo"}
    assert graph.nodes["1/an"]["label"] == "An"


def test_somebody_is_there_from_the_moment_they_came():
    text = written().decode()
    bo = text[text.index('id="1/bo"') :]
    assert '<spell start="2026-02-01T00:00:00+00:00"/>' in bo[: bo.index("</node>")]
    an = text[text.index('id="1/an"') : text.index('id="1/bo"')]
    first = '<spell start="2026-01-01T00:00:00+00:00" end="2026-02-01T00:00:00+00:00"/>'
    assert first in an


def test_what_was_said_holds_for_its_time():
    text = written().decode()
    assert 'value="3" start="2026-01-01T00:00:00+00:00" end=' in text
    assert 'value="1" start="2026-02-01T00:00:00+00:00"/>' in text
