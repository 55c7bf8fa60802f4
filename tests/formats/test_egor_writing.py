from hypothesis import given, settings

from formats.any_network import xml_networks
from kring.formats.archive import unpacked
from kring.formats.egor import networks_in
from kring.formats.egor_writing import as_bytes
from kring.formats.source import Source
from kring.formats.telling import Telling
from kring.network.model import Alter, Bond, Ego, Tie, ends
from kring.network.network import network_of

NETWORK = network_of(
    [
        Ego(id="ik", name="Sara"),
        Alter(id="an", name="=An"),
        Alter(id="bo"),
        Bond(id="ik~an", closeness=1),
        Tie(id="an~bo", knows=True),
    ],
    id="x",
    columns={"an": {"age": 3, "name": "y"}},
)


def tables(content):
    return {
        each.name.removeprefix("a › "): each.content.decode()
        for each in unpacked(Source("a", content), endings=(".csv",))
    }


def test_there_are_three_tables_with_the_columns_of_egor():
    assert tables(as_bytes([NETWORK])) == {
        "egos.csv": ".egoID,name\r\nx,Sara\r\n",
        "alters.csv": (
            ".egoID,.altID,name,closeness,age,name (2)\r\nx,an,'=An,1,3,y\r\nx,bo,,,,\r\n"
        ),
        "aaties.csv": ".egoID,.srcID,.tgtID,knows\r\nx,an,bo,true\r\n",
    }


def test_networks_without_an_id_get_a_number():
    assert tables(as_bytes([NETWORK, NETWORK]))["egos.csv"].split()[1:] == [
        "x",
        "1,Sara",
        "x",
        "2,Sara",
    ]


@settings(max_examples=25)
@given(xml_networks())
def test_people_and_who_is_tied_come_back(network):
    files = unpacked(Source("a", as_bytes([network])), endings=(".csv",))
    found = networks_in(files, file="a", telling=Telling())
    people, centre = [alter.id for alter in network.alters], {ego.id for ego in network.egos}
    if people:
        assert [alter.id for alter in found[0].alters] == people
        ties = {tie.id for tie in network.under("ties") if not centre.intersection(ends(tie.id))}
        assert {tie.id for tie in found[0].ties} == ties
