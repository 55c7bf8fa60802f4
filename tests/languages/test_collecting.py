"""How sentences are found in Python and templates, and carried over to a catalogue."""

import ast
from pathlib import Path

import build_words
import pytest
from babel.messages.catalog import Catalog

import kring


def source(tmp_path, **files):
    for name, text in files.items():
        place = tmp_path / name.replace("__", "/").replace("_html", ".html").replace("_py", ".py")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")
    return tmp_path


def found(folder):
    return {message.id for message in build_words.entries(build_words.collect(folder))}


def test_finds_what_is_translated_in_a_template(tmp_path):
    page = """{% load i18n %}
      <h1>{% translate "Your kring" %}</h1>
  <p title="{% translate 'Don’t worry: (later)' %}">{{ name|default:_("No name yet") }}</p>
{% blocktranslate trimmed with who=alter.name %}
    {{ who }} is   close.
  {% endblocktranslate %}
 {% blocktranslate count n=many %}{{ n }} person{% plural %}{{ n }} people{% endblocktranslate %}
    """
    folder = source(tmp_path, draw__templates__draw__page_html=page)
    assert found(folder) == {
        "Your kring",
        "Don’t worry: (later)",
        "No name yet",
        "%(who)s is   close.",
        ("%(n)s person", "%(n)s people"),
    }


def test_finds_what_is_translated_in_python(tmp_path):
    code = (
        "from x import gettext as _, ngettext, pgettext_lazy\n"
        "a = _('One ' 'sentence.')\n"
        "b = ngettext('%(n)s day', '%(n)s days', 3)\n"
        "c = pgettext_lazy('of a line', 'close')\n"
        "d = print('not this')\n"
    )
    folder = source(tmp_path, draw__words_py=code)
    assert found(folder) == {"One sentence.", ("%(n)s day", "%(n)s days"), "close"}


def test_finds_refusals_of_the_plain_rooms_and_every_kind_of_them(tmp_path):
    code = (
        "class BadInput(ValueError): ...\n"
        "class WrongKey(BadInput):\n    '''No.'''\n"
        "class WornKey(WrongKey): ...\n"
        "class Other(ValueError): ...\n"
        "raise BadInput('{file} is empty.', file=name)\n"
        "raise WornKey('{file} is worn.', file=name)\n"
        "raise Other('only for developers')\n"
    )
    folder = source(tmp_path, formats__errors_py=code)
    assert found(folder) == {"{file} is empty.", "{file} is worn."}


def test_keeps_a_translation_drops_what_is_gone_and_guesses_nothing(tmp_path):
    old = tmp_path / "django.po"
    old.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Add a person"\nmsgstr "Voeg iemand toe"\n\nmsgid "Gone"\nmsgstr "Weg"\n',
        encoding="utf-8",
    )
    fresh = Catalog()
    fresh.add("Add a person")
    fresh.add("Add a person.")
    carried = build_words.carried_over("nl", fresh, old)
    assert {m.id: m.string or "" for m in build_words.entries(carried)} == {
        "Add a person": "Voeg iemand toe",
        "Add a person.": "",
    }


def test_english_is_its_own_translation_and_no_other_language_gets_it(tmp_path):
    fresh = Catalog()
    fresh.add("Add a person")
    fresh.add(("%(n)s day", "%(n)s days"))
    nowhere = tmp_path / "none.po"
    english = build_words.carried_over("en", fresh, nowhere)
    dutch = build_words.carried_over("nl", fresh, nowhere)
    assert [m.string for m in build_words.entries(english)] == [m.id for m in fresh if m.id]
    assert build_words.faults(english) == []
    assert build_words.faults(dutch) == [
        "not translated: 'Add a person'",
        "not translated: '%(n)s day'",
    ]


def test_written_twice_a_catalogue_is_the_same_text(tmp_path):
    fresh = Catalog()
    fresh.add("Add a person", locations=[("src/kring/draw/words.py", 0)])
    path = tmp_path / "django.po"
    first = build_words.written(build_words.carried_over("nl", fresh, path))
    path.write_text(first, encoding="utf-8")
    assert build_words.written(build_words.carried_over("nl", fresh, path)) == first


@pytest.mark.parametrize(
    ("sentence", "translation"),
    [
        ("%(name)s is close.", "Is dichtbij."),
        ("%(name)s is close.", "%(naam)s is dichtbij."),
        ("{file} is empty.", "{file} is leeg op {line}."),
        ("Tap <strong>Add</strong>.", "Tik op Toevoegen."),
        (("%(n)s day", "%(n)s days"), ("één dag", "dagen")),
        (("%(n)s day", "%(n)s days"), ("%(m)s dag", "%(n)s dagen")),
    ],
)
def test_a_translation_with_other_places_is_a_fault(sentence, translation):
    catalogue = Catalog(locale="nl")
    catalogue.add(sentence, translation)
    assert len(build_words.faults(catalogue)) == 1


def test_a_form_for_one_may_leave_its_number_out():
    catalogue = Catalog(locale="nl")
    catalogue.add(("%(n)s day", "%(n)s days"), ("één dag", "%(n)s dagen"))
    assert build_words.faults(catalogue) == []


def test_a_guess_is_a_fault():
    catalogue = Catalog(locale="nl")
    catalogue.add("Close", "Dicht", flags=["fuzzy"])
    assert build_words.faults(catalogue) == ["guessed: 'Close'"]


def test_a_catalogue_is_in_step_when_it_has_the_sentences_wherever_they_stand():
    program, catalogue = Catalog(), Catalog()
    program.add("Close", locations=[("src/kring/draw/words.py", 0)])
    catalogue.add("Close", "Dicht", locations=[("src/kring/draw/old.py", 0)])
    assert build_words.out_of_step(catalogue, program) == []
    program.add("Close", context="of a door")
    catalogue.add("Far", "Ver")
    assert build_words.out_of_step(catalogue, program) == [
        "not in the catalogue: 'Close'",
        "no longer in the program: 'Far'",
    ]


def test_in_french_the_space_before_a_high_sign_never_breaks(tmp_path):
    old = tmp_path / "django.po"
    old.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
        'msgid "Who?"\nmsgstr "Qui ? « Moi » : oui !"\n',
        encoding="utf-8",
    )
    fresh = Catalog()
    fresh.add("Who?")
    carried = build_words.carried_over("fr", fresh, old)
    (message,) = build_words.entries(carried)
    firm = "\N{NO-BREAK SPACE}"
    assert message.string == f"Qui{firm}? «{firm}Moi{firm}»{firm}: oui{firm}!"
    assert build_words.faults(carried) == []


@pytest.mark.parametrize("sentence", ["Qui?", "Qui ?", "Voici: oui", "«Moi", "Attends; oui"])
def test_in_french_a_high_sign_without_a_firm_space_is_a_fault(sentence):
    catalogue = Catalog(locale="fr")
    catalogue.add("Who", sentence)
    assert build_words.faults(catalogue) == [f"space before a high sign: {sentence!r}"]


@pytest.mark.parametrize("sentence", ["à 10:30", "https://kring.example", "Fin.", "50\u00a0%"])
def test_in_french_other_signs_need_no_such_space(sentence):
    catalogue = Catalog(locale="fr")
    catalogue.add("So", sentence)
    assert build_words.faults(catalogue) == []


def test_no_sentence_hides_inside_braces_where_it_would_not_be_found():
    home = Path(kring.__file__).parent
    known = {one for message in found(home) for one in (message or ())} | found(home)
    hidden = [
        (path.relative_to(home), call.args[0].value)
        for path in home.rglob("*.py")
        for braces in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(braces, ast.JoinedStr)
        for call in ast.walk(braces)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") == "_"
        if isinstance(call.args[0], ast.Constant) and call.args[0].value not in known
    ]
    assert hidden == []
