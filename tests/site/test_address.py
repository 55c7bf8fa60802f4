"""Where Kring runs is known to other commands while it runs, and not a moment longer."""

from kring.keep.home import in_use
from kring.site.address import address_now, noted


def test_the_address_is_known_as_long_as_the_server_runs(tmp_path):
    with in_use(tmp_path), noted(tmp_path, "http://127.0.0.1:8123"):
        assert address_now(tmp_path) == "http://127.0.0.1:8123"
    assert address_now(tmp_path) is None
    assert not (tmp_path / "address").exists()


def test_the_note_of_a_server_that_was_killed_does_not_count(tmp_path):
    (tmp_path / "address").write_text("http://127.0.0.1:8123", encoding="utf-8")
    assert address_now(tmp_path) is None


def test_the_first_of_two_servers_to_stop_leaves_the_note_of_the_other(tmp_path):
    with in_use(tmp_path):
        first = noted(tmp_path, "http://127.0.0.1:8001")
        with first, in_use(tmp_path):
            (tmp_path / "address").write_text("http://127.0.0.1:8002", encoding="utf-8")
        assert address_now(tmp_path) == "http://127.0.0.1:8002"
