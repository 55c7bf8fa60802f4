"""Words of a genogram for tests."""

from typing import get_args

from kring.network import values as v
from kring.scene.genogram_words import GenogramWords

GENOGRAM_WORDS = GenogramWords(
    year=2026,
    caption="Oldest on the left.",
    title="My family",
    in_the_tray="Not here yet:",
    signs={
        code: f"sign {code}"
        for code in (*get_args(v.Sign), "ego", "dead", "animal", *get_args(v.Unborn))
    },
    unions={code: f"union {code}" for code in (*get_args(v.Union), "unsaid", "apart")},
    children={code: f"child {code}" for code in (*get_args(v.Parentage), "twin", "identical")},
    household="live together",
    feelings={code: f"feeling {code}" for code in get_args(v.Feeling)},
    told="{people} people, {rows} rows.",
    told_couple="{names}: {how}.",
    told_couple_children="{names}: {how}; children {children}.",
    told_children="Children of {name}: {children}.",
    told_siblings="Siblings {names}.",
    told_feeling="Between {names}: {how}.",
    misfits={
        code: f"{code} %(names)s"
        for each in (
            "oneself", "own_ancestor", "not_siblings", "parent_younger", "not_level", "many_parents"
        )
        for code in (each, f"{each}.me", f"{each}.of_me")
    },
)  # fmt: skip
