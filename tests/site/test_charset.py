import io

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.urls import reverse

from kring.site.charset import made_plain, reads_plainly


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("text/plain; charset=rot13", "text/plain"),
        ("text/plain;CharSet = zip; boundary=b", "text/plain; boundary=b"),
        ("text/plain; charset*=utf-8''rot13", "text/plain"),
        ("multipart/form-data; boundary=b", "multipart/form-data; boundary=b"),
        ("text/plain", "text/plain"),
        ("", ""),
    ],
)
def test_the_charset_a_request_says_is_put_aside(said, kept):
    assert made_plain({"CONTENT_TYPE": said, "PATH_INFO": "/"}) == {
        "CONTENT_TYPE": kept,
        "PATH_INFO": "/",
    }


@pytest.mark.parametrize(
    ("said", "kept"),
    [("12", "12"), ("", ""), ("nine", "0"), ("-1", "0"), ("٣", "0"), ("9" * 5_000, "0")],
)
def test_a_length_that_is_no_number_is_a_length_of_nothing(said, kept):
    assert made_plain({"CONTENT_LENGTH": said}) == {"CONTENT_LENGTH": kept}


@pytest.mark.parametrize("charset", ["rot13", "zip", "utf-16", "nothing"])
def test_the_sign_in_page_answers_in_any_charset(charset, db, home):
    told = []
    body = b"name=Zo%C3%AB&password="
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": reverse("sign_in"),
        "QUERY_STRING": "next=%C3%A9",
        "CONTENT_TYPE": f"application/x-www-form-urlencoded; charset={charset}",
        "CONTENT_LENGTH": str(len(body)),
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "wsgi.input": io.BytesIO(body),
        "wsgi.url_scheme": "http",
    }
    page = reads_plainly(WSGIHandler())(environ, lambda status, _headers: told.append(status))
    assert told == ["403 Forbidden"]  # without a token of the form; not a fault of ours
    assert b"".join(page)
