"""Pages hold no script and no style of their own, so that the browser may refuse all such."""

import re

import pytest

from shape.tree import SOURCE, WEB, files, name

FORBIDDEN = {
    "a script in the page": r"<script(?![^>]*\b(src=|type=\"application/json\"))",
    "a style in the page": r"<style",
    "a style on an element": r"\sstyle=",
    "a script on an element": r"<[^>]*\son[a-z]+=\"",
    "a script as an address": r"javascript:",
    "something from elsewhere": r"src=\"(https?:)?//|href=\"(https?:)?//[^\"]*\.(css|woff2?|svg)",
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_page_has(what):
    templates = files(".html", under=(SOURCE,))
    assert templates
    found = [
        name(path)
        for path in templates
        if re.search(FORBIDDEN[what], path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_component_writes_a_style_attribute():
    wrong = r"\sstyle=|setAttribute\(\s*['\"]style"
    found = [
        name(path)
        for path in files(".svelte", ".ts", under=(WEB,))
        if re.search(wrong, path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_component_puts_text_in_as_markup():
    found = [
        name(path)
        for path in files(".svelte", ".ts", under=(WEB,))
        if re.search(r"\{@html|\.(inner|outer)HTML\s*=", path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_no_template_lets_text_through_unescaped():
    found = [
        name(path)
        for path in files(".html", under=(SOURCE,))
        if re.search(r"\|\s*safe\b|autoescape off", path.read_text(encoding="utf-8"))
    ]
    assert found == []
