"""Words said at the kitchen table are nowhere to be read but by who may open the kring."""

import base64

import pytest

from kring.keep import backup, queries, sealing
from kring.keep.actions import create_kring, erase_person, put, set_moment
from machine.serving import serving
from tablets.kept import somebody
from tablets.process import ask, post

WORDS = ("Zwaluwstaart", "Kwikzilverkruid", "Ondersteboventje")
IDS = ("grootmoederken", "buurvrouwtje")


def found_in(folder, *more, words=(*WORDS, *IDS)):
    """Give where a word lies open, in any of the ways in which text is written down."""
    found = []
    for path in [*folder.rglob("*"), *more]:
        if not path.is_file():
            continue
        content = path.read_bytes()
        for word in words:
            whole = base64.b64encode(word.encode())[:-4]
            shapes = [word.encode(), word.encode("utf-16-le"), word.encode().hex().encode(), whole]
            found += [(path.name, word) for shape in shapes if shape in content]
    return found


def say_everything(user):
    """Write the marker words wherever a kring can hold words."""
    kring = create_kring(by=user)
    person, neighbour = IDS
    put(
        kring,
        [
            (person, "alter", "name", WORDS[0]),
            (neighbour, "alter", "name", WORDS[1]),
            (f"ego~{person}", "bond", "meaning", WORDS[2]),
            ("thenote", "note", "text", f"about {WORDS[0]}"),
            ("thenote", "note", "about", person),
        ],
        by=user,
    )
    for number in range(210):  # enough for a snapshot
        put(kring, [(person, "alter", "origin", f"{WORDS[2]} {number}")], by=user)
    set_moment(kring, title=WORDS[0], sentence=WORDS[1], by=user)
    return kring


def test_no_marker_word_lies_open_in_what_is_kept(real_home, tmp_path):
    ada = somebody("Ada")
    kring = say_everything(ada)
    copy = tmp_path / "everything.backup"
    backup.back_up(real_home, copy)
    assert found_in(real_home, copy) == []
    named = {alter.name for alter in queries.network_of_kring(kring).alters}
    assert named == set(WORDS[:2]), "who may open it reads them"
    erase_person(kring, IDS[0], by=ada)
    assert found_in(real_home) == []


def test_the_search_finds_words_that_are_not_sealed(real_home, monkeypatch):
    """So the search can fail: without the seals the same words lie open in file and backup."""

    class Glass:
        def __init__(self, secret):
            del secret

        def encrypt(self, nonce, plain, bound):
            del nonce, bound
            return plain

        def decrypt(self, nonce, sealed, bound):
            del nonce, bound
            return sealed

    monkeypatch.setattr(sealing, "AESGCM", Glass)
    say_everything(somebody("Ada"))
    assert {word for _, word in found_in(real_home)} == {*WORDS, *IDS}


def test_no_marker_word_lies_open_after_a_visit_to_the_real_server(tmp_path):
    home = tmp_path / "home"
    kring, session = ask(home, "set-up")
    with serving(home) as server:
        url = f"{server.url}/kring/{kring}/sync"
        question = {"epoch": "", "since": 0, "schema": 1, "device": "tablet", "ops": []}
        question["epoch"] = post(url, session, question)["epoch"]
        question["ops"] = [
            {"id": f"id{number}", "e": entity, "k": "alter", "f": field, "v": word, "b": 0}
            for number, (entity, field, word) in enumerate(
                [
                    (IDS[0], "name", WORDS[0]),
                    (IDS[1], "name", WORDS[1]),
                    (IDS[1], "busy", WORDS[2]),  # refused, and must not be logged for that
                ]
            )
        ]
        answer = post(url, session, question)
        assert [told["v"] for told in answer["ops"]] == list(WORDS[:2])
        assert [one["why"] for one in answer["rejected"]] == ["wrong_value"]
        done = server.command("backup", str(tmp_path / "everything.backup"))
        assert done.returncode == 0, done.stderr
        assert found_in(tmp_path) == []  # home, backup and what the server said
    assert found_in(tmp_path) == []


@pytest.mark.parametrize("word", WORDS)
def test_the_search_knows_a_word_in_every_shape(tmp_path, word):
    for number, shape in enumerate([word.encode(), word.encode("utf-16-le")]):
        (tmp_path / f"{number}").write_bytes(b"before " + shape + b" after")
    (tmp_path / "coded").write_bytes(base64.b64encode(word.encode()))
    assert len(found_in(tmp_path)) == 3
