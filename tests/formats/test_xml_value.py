import pytest

from kring.formats.xml_value import value_of_type


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("007", "string", "007"),
        (" 7 ", "long", 7),
        ("7", "double", 7.0),
        ("true", "boolean", True),
        ("0", "boolean", False),
        ("perhaps", "boolean", None),
        ("veel", "int", "veel"),
        ("", "int", None),
        ("12", "", 12),
    ],
)
def test_a_text_is_read_by_its_declared_type(text, kind, value):
    assert value_of_type(text, kind) == value
