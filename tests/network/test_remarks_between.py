"""What lies between the person and each other, remarked; by hand."""

from datetime import date

from kring.network.measures.capital import capital
from kring.network.measures.contact import contact
from kring.network.measures.importance import importance
from kring.network.measures.reciprocity import reciprocity
from kring.network.measures.variety import variety
from kring.network.remarks import Remark
from kring.network.remarks_between import on_capital, on_contact, on_exchange, on_variety
from network.drawn import bond, drawn, people, person

TODAY = date(2026, 6, 1)


def test_contact_often_and_seldom_and_unsaid():
    network = drawn(
        *people(4),
        bond("p0", frequency="weekly"),
        bond("p1", frequency="monthly"),  # neither
        bond("p2", frequency="few_a_year"),
    )
    assert list(on_contact(contact(network, today=TODAY))) == [
        Remark(code="contact.often", people=("p0",)),
        Remark(code="contact.seldom", people=("p2",)),
        Remark(code="contact.unknown", numbers={"unknown": 1}),
    ]


def test_likeness_is_told_from_three_people_on():
    two = [bond(f"p{n}", similar_age="same", similar_work="different") for n in range(2)]
    assert list(on_variety(variety(drawn(*people(3), *two)))) == []
    third = bond("p2", similar_age="same", similar_work="same")
    assert list(on_variety(variety(drawn(*people(3), *two, third)))) == [
        Remark(code="variety.alike", what=("similar_age",)),
        Remark(code="variety.different", what=("similar_work",)),
    ]


def test_to_and_fro_one_way_and_felt_unevenly():
    network = drawn(
        *people(3),
        bond("p0", advice="both"),
        bond("p1", advice="get", importance_mine=4, importance_theirs=2),
        bond("p2", advice="give"),
    )
    assert list(on_exchange(reciprocity(network), importance(network))) == [
        Remark(code="exchange.both", people=("p0",)),
        Remark(code="exchange.only_get", people=("p1",)),
        Remark(code="exchange.only_give", people=("p2",)),
        Remark(code="exchange.more_mine", people=("p1",)),
    ]


def test_hints_name_who_may_open_what():
    network = drawn(person("an", name="An"), bond("an", has_power=True, similar_work="different"))
    assert [remark.code for remark in on_capital(capital(network))] == [
        "opens.bridging",
        "opens.linking",
    ]


def test_while_nothing_is_said_nothing_is_remarked():
    network = drawn(*people(3))
    remarks = [
        *on_contact(contact(network, today=TODAY)),
        *on_variety(variety(network)),
        *on_exchange(reciprocity(network), importance(network)),
        *on_capital(capital(network)),
    ]
    assert remarks == []
