"""The measures of `network/measures` over very many networks at once.

    from kring.cohort import measure, from_tables

    measure("study.parquet")                              # an Arrow table, a row per network
    measure(from_tables(alters, ties, egos)).to_pandas()  # of polars, pandas, DuckDB, pyarrow
    measure("interviews.zip", ["density", "constraint"], ties=["Close"])
    turnover("wave1.parquet", "wave2.parquet")            # who stayed, came and went

Arrow and numpy are loaded when something of this is used.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kring.cohort.library import cohort, measure
    from kring.cohort.tables import Columns, from_tables
    from kring.cohort.waves import turnover

__all__ = ["Columns", "cohort", "from_tables", "measure", "turnover"]


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(name)
    rooms = {"cohort": "library", "measure": "library", "turnover": "waves"}
    return getattr(import_module(f"kring.cohort.{rooms.get(name, 'tables')}"), name)
