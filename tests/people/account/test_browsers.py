"""A device in words somebody knows it by."""

import pytest

from kring.people.account.browsers import browser_in_words

CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36"
IOS = "AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME}", "Chrome on Windows"),
        (f"Mozilla/5.0 (Windows NT 10.0; Win64; x64) {CHROME} Edg/141.0.0.0", "Edge on Windows"),
        (f"Mozilla/5.0 (Linux; Android 10; K) {CHROME}", "Chrome on Android"),
        (f"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {CHROME}", "Chrome on Chromebook"),
        (f"Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) {IOS}", "Safari on iPad"),
        (
            "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0",
            "Firefox on Linux",
        ),
        ("Firefox/143.0", "Firefox"),
        ("", "A device that does not say what it is"),
        ("curl/8.5", "A device that does not say what it is"),
    ],
)
def test_a_browser_says_what_it_is(said, words):
    assert browser_in_words(said) == words
