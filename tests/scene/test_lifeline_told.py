from kring.network.model import Alter, Event
from kring.network.network import Network
from kring.scene.lifeline_told import told_of, when_of
from kring.scene.lifetime import Moment
from scene.lives import LIFE_WORDS


def test_when_is_said_as_it_was_told():
    assert when_of(Event(id="a", year=1994, phase="as a child")) == "as a child"
    assert when_of(Event(id="a", date="1994-05-12")) == "1994"
    assert when_of(Event(id="a", year=1994, until_year=1999)) == "1994–1999"
    assert when_of(Event(id="a", year=1994, until_year=1990)) == "1994"
    assert when_of(Event(id="a")) == ""


def test_everything_that_was_said_of_an_event_is_told():
    event = Event(
        id="a",
        year=1994,
        value=0,
        present=("ann", "gone"),
        came=("ann",),
        gone=("ann",),
        helped_by=("ann",),
        helped="Singing",
    )
    network = Network(alters=(Alter(id="ann", name="Ann"),), events=(event,))
    assert told_of(network, [Moment("a", 1994)], LIFE_WORDS) == (
        "1 events. 1994: something. In between. There: Ann. Came: Ann. Went: Ann. Helped: Ann."
        " What helped: Singing"
    )
