"""What leaves Kring beside its pages holds no names and no words."""

import logging

import pytest
from django.http import HttpResponse

from kring.site.privacy import IdsOnly, KeepOffSharedCaches


def written(message, *, error=None):
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("kring", logging.ERROR, "x.py", 1, message, (), info)
    return IdsOnly().format(record)


def first():
    raise ValueError("Oma Mieke woont op nummer 12")


def second():
    try:
        first()
    except ValueError as problem:
        raise KeyError("Jef") from problem


def trouble():
    with pytest.raises(KeyError) as told:
        second()
    return told.value


def test_the_text_of_an_error_is_left_out_and_its_place_is_kept():
    line = written("Kring abc cannot be opened", error=trouble())
    assert "Mieke" not in line
    assert "Jef" not in line
    assert "KeyError" in line
    assert "ValueError" in line
    assert "test_privacy.py" in line
    assert "Kring abc cannot be opened" in line


def test_a_set_up_link_is_cut_off():
    assert "s3cret" not in written("Not Found: /set-up/s3cret")


def test_a_page_is_kept_nowhere_so_that_going_back_shows_nothing():
    middleware = KeepOffSharedCaches(lambda request: HttpResponse("x"))
    response = middleware.process_response(None, HttpResponse("x"))
    assert "no-store" in response["Cache-Control"]
    own = HttpResponse("x", headers={"Cache-Control": "max-age=5"})
    assert middleware.process_response(None, own)["Cache-Control"] == "max-age=5"
