"""What a device keeps of Kring itself: its sign, and a shell that says nothing about anybody."""

import json
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.finders import find
from django.test import Client
from PIL import Image

from kring.site.actions import begin_kring
from kring.site.device import build, shell_files


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_the_manifest_is_in_the_language_of_the_page(language):
    client = Client()
    client.cookies["kring_language"] = language
    response = client.get("/manifest.webmanifest")
    assert response["Content-Type"] == "application/manifest+json"
    told = response.json()
    assert (told["lang"], told["start_url"], told["scope"]) == (language, "/", "/")
    assert told["display"] == "standalone"


def test_every_icon_of_the_manifest_is_there_in_the_size_it_says():
    for icon in Client().get("/manifest.webmanifest").json()["icons"]:
        with Image.open(find(icon["src"].removeprefix("/static/"))) as picture:
            assert "x".join(map(str, picture.size)) == icon["sizes"]


def test_everything_in_the_shell_can_be_fetched():
    for address in shell_files():
        assert find(address.removeprefix("/static/")), address


def test_the_worker_serves_the_whole_site_and_knows_its_build():
    script = Client().get("/sw.js").content.decode()
    shell = json.loads(re.match(r"const SHELL = (.*)\n", script).group(1))
    assert shell["build"] == build()
    assert shell["page"] == "/offline"
    assert "/static/kring/offline.js" in shell["files"]


def test_a_newer_worker_never_pushes_an_older_one_aside_in_the_middle_of_a_visit():
    script = Client().get("/sw.js").content.decode()
    assert "skipWaiting" not in script
    assert "clients.claim" not in script


def test_the_page_of_the_shell_is_the_same_for_everybody_and_has_every_language(as_sara, sara):
    begin_kring(centre="Sara", names=["Oma Mieke"], by=sara)
    page = as_sara.get("/offline").content.decode()
    assert page == Client().get("/offline").content.decode()
    assert "Mieke" not in page
    carried = re.search(r'id="kring-texts" type="application/json">(.*?)</script>', page).group(1)
    texts = json.loads(carried)
    assert set(texts) == {"nl", "fr", "en"}
    assert len({texts[code]["words"]["visit.pin"] for code in texts}) == 3
    parts = {"words", "labels", "drawings", "path"}
    assert all(texts[code].keys() == parts for code in texts)


def test_who_is_signed_in_is_told_to_them_alone(as_sara, sara):
    told = as_sara.get("/token").json()
    assert told["user"] == str(sara.pk)
    assert told["csrf"]
    assert Client().get("/token").status_code == 302


def test_the_script_of_the_worker_is_in_the_package():
    assert Path(find("site/kring.svg")).parents[2].joinpath("worker.js").is_file()
