"""The free questionnaire comes along with how it is counted, and with the words of a result."""

from kring.strengthen.visit.questionnaires import packs_along, questionnaire_words, result_texts


def test_the_free_questionnaire_comes_along_with_how_it_is_counted():
    [oslo] = packs_along()

    assert [item["points"] for item in oslo["items"]] == [
        (1, 2, 3, 4),
        (1, 2, 3, 4, 5),
        (1, 2, 3, 4, 5),
    ]
    [scale] = oslo["scales"]
    assert [(band["code"], band["least"], band["most"]) for band in scale["bands"]] == [
        ("poor", 3, 8),
        ("moderate", 9, 11),
        ("strong", 12, 14),
    ]
    assert all(band["words"] and band["other_side"] for band in scale["bands"])
    assert "Dalgard" in oslo["source"]


def test_a_result_is_told_with_its_two_ends_and_is_no_diagnosis():
    assert {"%(value)s", "%(least)s", "%(most)s"} <= set(
        result_texts()["comes_to"].replace(".", " ").replace(",", " ").split()
    )
    assert "no diagnosis" in questionnaire_words()["no_diagnosis"]
