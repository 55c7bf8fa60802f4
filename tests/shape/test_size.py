"""Small enough to read in one go."""

import ast

from shape.tree import ROOT, SOURCE, TESTS, WEB, files, functions, name, parsed

MEANINGLESS = {"utils", "util", "common", "helpers", "helper", "manager", "misc", "base_classes"}


def lines(path):
    return len(path.read_text(encoding="utf-8").splitlines())


def code_lines(function):
    """Count the lines of a function without its docstring: explaining at length is welcome."""
    length = function.end_lineno - function.lineno + 1
    if ast.get_docstring(function) is not None:
        said = function.body[0]
        length -= said.end_lineno - said.lineno + 1
    return length


def test_no_file_is_longer_than_400_lines():
    long = {
        name(path): lines(path)
        for path in files(".py", ".ts", ".svelte", ".css", ".html")
        if lines(path) > 400
    }
    assert long == {}


def test_no_component_is_longer_than_150_lines():
    assert {name(each): lines(each) for each in files(".svelte") if lines(each) > 150} == {}


def test_no_function_is_longer_than_60_lines():
    long = {
        f"{name(path)}:{function.name}": code_lines(function)
        for path in [*files(".py"), *ROOT.glob("*.py")]
        for function in functions(parsed(path))
        if code_lines(function) > 60
    }
    assert long == {}


def test_every_file_is_named_after_what_is_in_it():
    under = (SOURCE, WEB, TESTS)
    vague = [name(path) for path in files("", under=under) if path.stem.lower() in MEANINGLESS]
    assert vague == []
