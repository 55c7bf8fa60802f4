import pyarrow as pa

from cohort.any_cohort import Rows, record_of
from kring.cohort.form import declared
from kring.cohort.survey import MOST, Survey, survey_of, unasked


def people(*roles, own=None):
    return Rows(roles, (40.0,) * len(roles), (None,) * len(roles), (), own)


def surveyed(*cohorts, **more):
    survey = Survey()
    for cohort in cohorts:
        record = record_of(cohort)
        survey = survey.joined(survey_of(record.schema, [record], **more))
    return survey


def of(survey, name, declared=None):
    return next(each for each in survey.attributes(declared) if each.name == name)


def test_the_answers_of_all_networks_ego_s_too_are_the_categories():
    survey = surveyed([people("paid", None), people("kin", own="friend")], [people("abroad")])
    role = of(survey, "role")
    assert role.categories == ("abroad", "friend", "kin", "paid")
    assert role.of_alters
    assert role.of_ego
    assert of(survey, "age").categories is None


def test_said_answers_come_first_and_others_behind():
    survey = surveyed([people("x", "kin")])
    assert of(survey, "role", {"role": ("paid", "kin")}).categories == ("paid", "kin", "x")


def test_numbers_can_stand_for_categories():
    survey = surveyed([people("kin")], numbers_too=("age",))
    assert of(survey, "age", {"age": ("20", "40")}).categories == ("20", "40")


def test_words_of_their_own_are_no_categories():
    survey = surveyed([people(*(f"w{number}" for number in range(MOST + 1)))])
    assert [each.name for each in survey.attributes()] == ["age"]


def test_what_a_file_tells_itself_is_not_looked_for():
    record = record_of([people("kin")])
    assert unasked(record.schema) == {"alters.role", "ego.role"}
    form = declared(record.schema, {"role": ("kin", "paid")})
    assert unasked(form) == set()
    assert of(survey_of(form, []), "role").categories == ("kin", "paid")


def test_numbers_here_and_words_there_are_words():
    words = record_of([people("kin")])
    kind = pa.list_(pa.struct([("id", pa.string()), ("role", pa.int64())]))
    numbers = pa.RecordBatch.from_pydict(
        {
            "network": pa.array(["n"]),
            "alters": pa.array([[{"id": "a", "role": 3}]], kind),
            "ties": words.column("ties"),
        }
    )
    both = survey_of(words.schema, [words]).joined(
        survey_of(numbers.schema, [numbers], numbers_too=("role",))
    )
    assert of(both, "role").categories == ("3", "kin")
