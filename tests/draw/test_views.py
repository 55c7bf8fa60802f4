"""The drawing page carries all the surface needs, and shows a kring to nobody else."""

import json
import re

import pytest

from kring.keep.actions import create_kring, put
from kring.keep.master import ensure_master_key
from kring.network.edits import SCHEMA
from kring.people.models import User


@pytest.fixture
def sara(db, tmp_path, settings):
    """Give Sara, whose kring it is."""
    settings.KRING_HOME = tmp_path / "home"
    settings.KRING_HOME.mkdir(mode=0o700)
    ensure_master_key(settings.KRING_HOME)
    return User.objects.create_user("Sara")


@pytest.fixture
def kring(sara):
    """Give a kring with one person in it."""
    kring = create_kring(by=sara)
    changes = [
        ("e", "ego", "name", "Sara"),
        ("a", "alter", "name", "Oma </script><b>Mieke"),
        ("e~a", "bond", "closeness", 1),
    ]
    put(kring, changes, by=sara)
    return kring


def page_of(response):
    found = re.search(
        r'<script id="kring-page" type="application/json">(.*?)</script>',
        response.content.decode(),
        re.DOTALL,
    )
    return json.loads(found.group(1))


def test_the_page_holds_the_drawing_as_it_stands(client, sara, kring):
    client.force_login(sara)
    page = page_of(client.get(f"/kring/{kring.id}/"))
    assert page["things"] == [
        {"id": "e", "kind": "ego", "fields": {"name": "Sara"}},
        {"id": "a", "kind": "alter", "fields": {"name": "Oma </script><b>Mieke"}},
        {"id": "e~a", "kind": "bond", "fields": {"closeness": 1}},
    ]
    assert (page["kring"], page["seq"], page["schema"]) == (kring.id, 3, SCHEMA)
    assert page["conflicts"] == page["unseen"] == []
    assert page["csrf"]


def test_the_page_knows_the_way_to_every_room(client, sara, kring):
    client.force_login(sara)
    urls = page_of(client.get(f"/kring/{kring.id}/"))["urls"]
    assert urls["sync"] == f"/kring/{kring.id}/sync"
    assert urls["sign_in"].endswith(f"?next=/kring/{kring.id}/")
    assert client.get(urls["read"]).status_code == 200


def test_the_page_speaks_the_language_of_the_reader(client, sara, kring):
    client.force_login(sara)
    client.cookies["kring_language"] = "en"
    page = page_of(client.get(f"/kring/{kring.id}/"))
    assert page["time_zone"] == "Europe/Brussels"
    assert page["language"] == "en"
    assert page["words"]["names.ask"] == "Who matters to you?"
    assert page["labels"]["fields"]["alter.name"]


def test_who_may_not_see_it_finds_nothing(client, sara, kring):
    client.force_login(User.objects.create_user("Stranger"))
    assert client.get(f"/kring/{kring.id}/").status_code == 404


def test_a_drawing_that_does_not_open_leaves_a_way_on(client, sara, kring):
    client.force_login(sara)
    page = client.get(f"/kring/{kring.id}/", headers={"accept-language": "en"}).content.decode()
    late = re.search(r'<div id="surface"></div>\s*<p class="card late">(.*?)</p>', page)
    assert late
    assert f"/kring/{kring.id}/list" in late[1]


def test_without_script_there_is_a_way_to_the_list(client, sara, kring):
    client.force_login(sara)
    page = client.get(f"/kring/{kring.id}/").content.decode()
    assert "<noscript>" in page and f'href="/kring/{kring.id}/list"' in page
