import pytest

from kring.keep.actions import create_kring, set_moment
from kring.keep.grants import give
from kring.people.models import Claimed, Team, User
from kring.people.organisation.actions import begin_organisation, take_on
from kring.people.organisation.queries import (
    FEWEST,
    claims_for,
    counts_of,
    houses_only_looked_after_by,
    members_of,
    memberships_of,
    number_in,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def jo():
    return User.objects.create_user("Jo")


@pytest.fixture
def house(jo):
    return begin_organisation("CAW", admin=jo)


def worker(house, name, team):
    user = User.objects.create_user(name)
    take_on(house, user, team=Team.objects.get_or_create(organisation=house, name=team)[0])
    return user


def look_along(house, user, count, *, moments=0):
    """Let a worker look along with so many people, each with so many moments."""
    for _ in range(count):
        sara = User.objects.create_user(f"Sara {User.objects.count()}")
        kring = create_kring(by=sara)
        give(kring, user_id=user.pk, role="professional", organisation=house.pk, by=sara)
        for _ in range(moments):
            set_moment(kring, title="Nu", sentence=None, by=sara)


def test_counts_of_five_and_more_are_told_by_team_and_in_all(house):
    look_along(house, worker(house, "Els", "North"), 5, moments=2)
    look_along(house, worker(house, "An", "South"), 6)
    counts = counts_of(house)
    assert counts["looked_along"].by_team == {"": 0, "North": 5, "South": 6}
    assert counts["looked_along"].all_together == 11
    assert counts["moments"].by_team == {"": 0, "North": 10, "South": 0}
    assert counts["begun"].all_together == 0


def test_a_count_below_five_is_not_told_nor_can_it_be_worked_out(house):
    look_along(house, worker(house, "Els", "North"), FEWEST - 1)
    look_along(house, worker(house, "An", "South"), 6)
    look_along(house, worker(house, "Bo", "West"), 9)
    told = counts_of(house)["looked_along"]
    assert told.by_team["North"] is None
    hidden = [team for team, count in told.by_team.items() if count is None]
    assert len(hidden) >= 2, "the sum less the others would tell it"
    assert told.by_team["West"] == 9
    assert told.all_together is None or len(hidden) > 1


def test_two_small_teams_are_not_told_by_their_sum(house):
    look_along(house, worker(house, "Els", "North"), 2)
    look_along(house, worker(house, "An", "South"), 1)
    look_along(house, worker(house, "Bo", "West"), 9)
    told = counts_of(house)["looked_along"]
    assert told.by_team == {"": 0, "North": None, "South": None, "West": 9}
    assert told.all_together is None


def test_two_workers_in_one_kring_count_once(house):
    els, an = worker(house, "Els", "North"), worker(house, "An", "North")
    for number in range(5):
        sara = User.objects.create_user(f"Sara {number}")
        kring = create_kring(by=sara)
        for user in (els, an):
            give(kring, user_id=user.pk, role="professional", organisation=house.pk, by=sara)
    assert counts_of(house)["looked_along"].by_team["North"] == 5


def test_two_houses_know_nothing_of_each_other(house, jo):
    other = begin_organisation("OCMW", admin=User.objects.create_user("Bea"))
    look_along(other, worker(other, "Els", "North"), 7)
    assert counts_of(house)["looked_along"].all_together == 0
    assert [member.user for member in members_of(house)] == [jo]
    assert [mine.organisation for mine in memberships_of(jo)] == [house]


def test_who_signed_in_elsewhere_as_one_of_the_house_waits_for_a_yes(house):
    els, bo = User.objects.create_user("Els"), User.objects.create_user("Bo")
    Claimed.objects.create(user=els, issuer="https://x", organisation="caw")
    Claimed.objects.create(user=bo, issuer="https://x", organisation="elsewhere")
    assert claims_for(house) == [els]
    take_on(house, els)
    assert claims_for(house) == []


@pytest.mark.parametrize(
    ("said", "number"),
    [("12", 12), ("", 0), (None, 0), ("x", 0), ("-1", 0), ("\u00b2", 0), ("9" * 30, 0)],
)
def test_what_is_no_number_is_nobody(said, number):
    assert number_in(said) == number


def test_who_alone_looks_after_a_house_of_several_is_found(house, jo):
    assert houses_only_looked_after_by(jo) == []  # nobody else works there
    bea = User.objects.create_user("Bea")
    member = take_on(house, bea)
    assert houses_only_looked_after_by(jo) == [house]
    assert houses_only_looked_after_by(bea) == []
    member.is_admin = True
    member.save()
    assert houses_only_looked_after_by(jo) == []
