"""Collect the sentences people read, and carry them over to the catalogues of nl, fr and en.

`python build_words.py` (or `make words`) after changing a sentence: new sentences come in empty,
sentences that are gone leave, and nothing is guessed from a sentence that looks alike.
`python build_words.py --check` says what is still missing, and changes nothing.

Babel does the collecting, so that nobody needs the GNU gettext programs; for Django's templates it
reads what Django itself makes of a template for collecting.
"""

import io
import re
import sys
from collections.abc import Collection, Iterator, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any, BinaryIO

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir, extract_python
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent
SOURCE = ROOT / "src/kring"
LANGUAGES = ("nl", "fr", "en")

# The function's name, and which of its arguments are the sentence, its plural and its context.
KEYWORDS: dict[str, Any] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}
REFUSAL = "BadInput"
SHOWN = 20
PLACES = re.compile(r"%\(\w+\)[a-z]|\{\w+\}|</?\w+")
# French keeps a high sign at the end of its word's line: a space there may not break.
BREAKING = re.compile(r" (?=[?!:;»])|(?<=«) ")
BARE = re.compile(r"[\w)%](?:[?!;»]|:(?=\s|$))|«\w")
CHANGING = re.compile(
    r'^"(Project-Id|Report-Msgid|Language-Team|POT-Creation|PO-Revision|Last-Translator|Generated).*\n',
    re.MULTILINE,
)


def extract_django(
    file: BinaryIO,
    keywords: Mapping[str, Any],
    comment_tags: Collection[str],
    options: Mapping[str, Any],
) -> Iterator[Any]:
    """Yield the sentences of one Django template, in the form Babel asks of an extractor."""
    import django
    from django.conf import settings
    from django.utils.translation.template import templatize

    if not settings.configured:
        settings.configure(USE_I18N=True)
        django.setup()
    code = templatize(file.read().decode("utf-8"))
    # Inside brackets Python does not mind how the lines of a page are indented.
    bracketed = io.BytesIO(f"({code}\n)".encode())
    yield from extract_python(bracketed, keywords, comment_tags, options)


def refusals(source: Path) -> dict[str, Any]:
    """Return every kind of refusal as a keyword.

    The plain rooms know no gettext: what they refuse is an English sentence handed to a
    `BadInput` or a kind of it, and the edge of the program translates it.
    """
    kinds = dict(
        match.groups()
        for path in source.glob("**/*.py")
        for match in re.finditer(r"^class (\w+)\((\w+)\)", path.read_text("utf-8"), re.MULTILINE)
    )
    known = {REFUSAL}
    while more := {kind for kind, parent in kinds.items() if parent in known} - known:
        known |= more
    return dict.fromkeys(known)


def collect(source: Path = SOURCE) -> Catalog:
    """Return every sentence in the Python and the templates under a folder."""
    methods = [("**/templates/**.html", extract_django), ("**.py", "python")]
    found = Catalog(charset="utf-8", fuzzy=False)
    every = extract_from_dir(
        source,
        methods,
        keywords=KEYWORDS | refusals(source),
        comment_tags=("Translators:",),
        strip_comment_tags=True,
    )
    for name, _, message, comments, context in every:
        place = (f"src/kring/{Path(name).as_posix()}", 0)
        found.add(message, None, [place], auto_comments=comments, context=context)
    return found


def catalogue_of(language: str) -> Path:
    """Return where the catalogue of a language lies."""
    return SOURCE / "locale" / language / "LC_MESSAGES/django.po"


def carried_over(language: str, found: Catalog, old: Path) -> Catalog:
    """Return the catalogue of a language with exactly the sentences found, translations kept."""
    kept = Catalog(locale=language)
    if old.is_file():
        with old.open("rb") as file:
            kept = read_po(file, locale=language)
    kept.header_comment, kept.fuzzy = "", False
    # A copy: the catalogue takes over the sentences themselves, and each language has its own.
    kept.update(deepcopy(found), no_fuzzy_matching=True, update_header_comment=False)
    kept.obsolete.clear()
    if language == "fr":
        for message in entries(kept):
            strings = message.string if message.pluralizable else (message.string,)
            firm = tuple(BREAKING.sub("\N{NO-BREAK SPACE}", each or "") for each in strings)
            message.string = firm if message.pluralizable else firm[0]
    if language == "en":
        # The sentences are English already. Written out all the same, because Django looks a
        # missing plural up in the default language.
        for message in entries(kept):
            message.string = message.id
    return kept


def written(catalogue: Catalog) -> str:
    """Return a catalogue as text, without the lines that would differ on every run."""
    file = io.BytesIO()
    write_po(file, catalogue, width=100, include_lineno=False)
    return CHANGING.sub("", file.getvalue().decode("utf-8")).strip() + "\n"


def entries(catalogue: Catalog) -> Iterator[Message]:
    """Yield the sentences of a catalogue, without its header."""
    yield from (message for message in catalogue if message.id)


def faults(catalogue: Catalog) -> list[str]:
    """Return one line for each sentence that a reader of this language would miss or see broken."""
    found = []
    for message in entries(catalogue):
        ids = message.id if message.pluralizable else (message.id,)
        strings = message.string if message.pluralizable else (message.string,)
        if message.fuzzy:
            found.append(f"guessed: {ids[0]!r}")
        if not all(strings) or len(strings) < len(ids):
            found.append(f"not translated: {ids[0]!r}")
        else:
            # A form for one may leave its number out; none may name what is not there.
            wanted = set(PLACES.findall(ids[-1]))
            last = set(PLACES.findall(strings[-1]))
            others = set().union(*(PLACES.findall(string) for string in strings))
            if last != wanted or not others <= wanted:
                found.append(f"other placeholders: {ids[0]!r} -> {strings[-1]!r}")
            if catalogue.locale and catalogue.locale.language == "fr":
                wrong = [each for each in strings if BREAKING.search(each) or BARE.search(each)]
                found += [f"space before a high sign: {each!r}" for each in wrong]
    return found


def out_of_step(catalogue: Catalog, found: Catalog) -> list[str]:
    """Return one line for each sentence that only the program, or only the catalogue, has.

    In which file a sentence stands may differ: a file that moves is no reason to write three
    catalogues anew.
    """
    there, wanted = (
        {(message.context or "", message.id) for message in entries(each)}
        for each in (catalogue, found)
    )
    return [f"not in the catalogue: {said!r}" for _, said in sorted(wanted - there, key=str)] + [
        f"no longer in the program: {said!r}" for _, said in sorted(there - wanted, key=str)
    ]


def read(language: str) -> Catalog:
    """Return the catalogue of a language as it lies there, empty when there is none."""
    path = catalogue_of(language)
    if not path.is_file():
        return Catalog(locale=language)
    with path.open("rb") as file:
        return read_po(file, locale=language)


def check() -> list[str]:
    """Return what is wrong with the catalogues of the product, one line each."""
    found = collect()
    wrong = []
    for language in LANGUAGES:
        there = read(language)
        every = [*out_of_step(there, found), *faults(there)]
        wrong += [f"{language}: {fault}" for fault in every]
    return wrong


def update() -> None:
    """Bring the three catalogues up to date, and say how much each still needs."""
    found = collect()
    for language in LANGUAGES:
        path = catalogue_of(language)
        fresh = carried_over(language, found, path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written(fresh), encoding="utf-8")
        print(f"{language}: {len(list(entries(fresh)))} sentences, {len(faults(fresh))} to do")


if __name__ == "__main__":
    if "--check" in sys.argv[1:]:
        if wrong := check():
            sys.exit("\n".join([*wrong[:SHOWN], f"{len(wrong)} in all. Run: make words"]))
    else:
        update()
