"""What the registries say is read rightly, and their silence is never taken for a yes."""

import json

import pytest
from build_audit import Heard, python_holes, web_holes


def test_a_hole_in_a_python_package_is_named():
    said = {
        "dependencies": [
            {"name": "django", "version": "5.2.8", "vulns": []},
            {"name": "old", "version": "1.0", "vulns": [{"id": "PYSEC-1"}, {"id": "PYSEC-2"}]},
            {"name": "kring", "skip_reason": "not found"},
        ]
    }
    heard = python_holes(json.dumps(said))
    assert heard == Heard("Python packages", 2, ("old 1.0: PYSEC-1", "old 1.0: PYSEC-2"))
    assert heard.sentence.splitlines()[0] == "Python packages: 2 known holes"


def test_a_hole_in_a_package_of_the_surface_is_named():
    said = {
        "vulnerabilities": {"vite": {"severity": "high"}},
        "metadata": {"dependencies": {"total": 40}},
    }
    assert web_holes(json.dumps(said)).holes == ("vite: high",)


def test_where_nothing_is_wrong_it_says_about_how_many():
    said = {"vulnerabilities": {}, "metadata": {"dependencies": {"total": 40}}}
    assert web_holes(json.dumps(said)).sentence.endswith("no hole known in 40 packages.")


@pytest.mark.parametrize(
    "said",
    ["", "no", "[]", '{"error": {}}', '{"dependencies": [{"name": "a", "skip_reason": "b"}]}'],
)
def test_silence_is_told_and_is_no_hole(said):
    for heard in (python_holes(said), web_holes(said)):
        assert heard.holes == ()
        assert "not known whether" in heard.sentence
