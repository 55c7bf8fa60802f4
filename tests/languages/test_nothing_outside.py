"""Nothing that people read stands outside the catalogues."""

import re

import pytest

from shape.tree import SOURCE, WEB, files, name

# The name of the program, of file formats and of paper sizes are the same everywhere.
SAME_EVERYWHERE = {
    "Kring",
    "kring",
    "PDF",
    "PNG",
    "SVG",
    "CSV",
    "XLSX",
    "zip",
    "ZIP",
    "nl",
    "fr",
    "en",
}
IN_TEMPLATES = (
    r"{#.*?#}",
    r"{%\s*comment\b.*?endcomment\s*%}",
    r"{%\s*blocktrans(late)?\b.*?endblocktrans(late)?\s*%}",
    r"<script\b.*?</script>",
    r"<!--.*?-->",
    r"{%\s*block \w+_class\s*%}.*?endblock\s*%}",
    # Names of authors, books and journals are what they are.
    r'<ul class="sources">.*?</ul>',
    r"{%.*?%}",
    r"{{.*?}}",
)
IN_COMPONENTS = (r"<script\b.*?</script>", r"<style\b.*?</style>", r"<!--.*?-->")
READ_ALOUD = r"\b(?:alt|title|aria-label|aria-description|placeholder)=\"([^\"{]*)\""


def words(text):
    found = re.findall(r"[^\W\d_]{2,}", re.sub(r"&\w+;", " ", text))
    return [word for word in found if word not in SAME_EVERYWHERE]


def without(text, patterns):
    for pattern in patterns:
        text = re.sub(pattern, " ", text, flags=re.DOTALL)
    return text


def without_braces(text):
    """Drop `{…}` of a component, also where braces lie inside braces or in a tag."""
    while (less := re.sub(r"\{[^{}]*\}", "", text, flags=re.DOTALL)) != text:
        text = less
    return text


def bare_words(text):
    aloud = " ".join(re.findall(READ_ALOUD, text))
    shown = re.sub(r"<[^>]*>", " ", text, flags=re.DOTALL)
    return words(f"{shown} {aloud}")


@pytest.mark.parametrize("template", files(".html", under=(SOURCE,)), ids=name)
def test_every_word_of_a_template_is_translated(template):
    text = without(template.read_text(encoding="utf-8"), IN_TEMPLATES)
    assert bare_words(text) == []


def test_every_word_of_a_component_comes_from_the_page():
    found = {}
    for component in files(".svelte", under=(WEB,)):
        text = without(component.read_text(encoding="utf-8"), IN_COMPONENTS)
        if bare := bare_words(without_braces(text)):
            found[name(component)] = bare
    assert found == {}


def test_a_bare_word_is_seen():
    assert bare_words('<p title="Close">So {{ x }} far</p>') == ["So", "far", "Close"]
