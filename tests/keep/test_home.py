import pytest

from kring.keep.errors import KringError
from kring.keep.home import home, in_use


def test_the_home_is_the_one_of_the_settings(settings, tmp_path):
    settings.KRING_HOME = str(tmp_path)
    assert home() == tmp_path


def test_servers_share_a_home_and_a_restore_wants_it_alone(tmp_path):
    place = tmp_path / "home"
    with in_use(place), in_use(place), pytest.raises(KringError, match=str(place)):
        in_use(place, alone=True).__enter__()
    with in_use(place, alone=True), pytest.raises(KringError, match="Stop it first"):
        in_use(place).__enter__()
    with in_use(place):
        pass
