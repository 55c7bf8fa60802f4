"""The examples in the docstrings of the heart are true."""

import doctest
import importlib
import pkgutil

import pytest

import kring.network

MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(kring.network.__path__, prefix="kring.network.")
    if not module.ispkg
)


@pytest.mark.parametrize("name", MODULES)
def test_every_example_is_true(name):
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_every_characteristic_has_an_example():
    measures = [name for name in MODULES if name.startswith("kring.network.measures.")]
    without = {"kring.network.measures.counted", "kring.network.measures.graph"}
    finder = doctest.DocTestFinder(exclude_empty=True)
    silent = {
        name
        for name in measures
        if not any(found.examples for found in finder.find(importlib.import_module(name)))
    }
    assert silent <= without
