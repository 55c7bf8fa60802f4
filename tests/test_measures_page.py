"""The page of measures tells every measure, whole."""

import importlib

import build_measures
import pytest

RESEARCH = (
    "structure",
    "holes",
    "closure",
    "paths",
    "homophily",
    "categories",
    "peers",
    "turnover",
)


def public_functions(name):
    module = importlib.import_module(f"kring.network.measures.{name}")
    return {
        each
        for each, value in vars(module).items()
        if callable(value)
        and not isinstance(value, type)
        and getattr(value, "__module__", "") == module.__name__
        and not each.startswith("_")
    }


@pytest.mark.parametrize("name", RESEARCH)
def test_everything_research_can_ask_for_has_a_source_and_an_example(name):
    told = dict(build_measures.measures_in(build_measures.module_of(name)))
    assert public_functions(name) <= told.keys()
    assert [each for each, doc in told.items() if ">>>" not in doc] == []


def test_the_page_is_what_the_measures_say():
    assert build_measures.PAGE.read_text(encoding="utf-8") == build_measures.page()


def test_a_measure_stands_there_with_formula_names_elsewhere_source_and_example():
    text = build_measures.entry(
        "half",
        "Tell half.\n\nh = n / 2.\n\nElsewhere: r `h`.\n\nSource:\n    Me\n    (1).\n\n>>> 1\n1\n",
    )
    assert text == (
        "\n#### `half`\n\nTell half.\n\nh = n / 2.\n\n*Elsewhere:* r `h`.\n\n*Source:* Me (1).\n"
        "\n```pycon\n>>> 1\n1\n```\n"
    )
