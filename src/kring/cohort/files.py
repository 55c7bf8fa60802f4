"""Cohorts on disk: one Parquet file in the canonical form, read a piece at a time."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from kring.cohort.canonical import canonical, check, is_canonical
from kring.cohort.measuring import ROWS, TIES
from kring.formats.errors import BadInput

GROUP = 10_000  # networks that are written, and found again, together


class CohortFile:
    """A Parquet file of networks in the canonical form.

    Only the columns that are asked for are read, and never more than a few thousand networks.

    Raises:
        BadInput: It is not there, no Parquet, or no cohort.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        try:
            self._file = pq.ParquetFile(self.path, pre_buffer=False)
        except FileNotFoundError:
            raise BadInput(
                "{file} is not there. Look at the name and the folder.", file=path
            ) from None
        except (pa.ArrowException, OSError) as problem:
            raise BadInput(
                "{file} is no Parquet file, or it is damaged. Make or fetch it again.", file=path
            ) from problem
        self.form: pa.Schema = self._file.schema_arrow
        check(self.form, where=self.path)
        self._is_canonical = is_canonical(self.form)
        self._paths = [self._file.schema.column(at).path for at in range(len(self._file.schema))]

    @property
    def groups(self) -> list[int]:
        """How many networks each group of rows holds."""
        about = self._file.metadata
        return [about.row_group(at).num_rows for at in range(about.num_row_groups)]

    def batches(
        self, wanted: Iterable[str], groups: Sequence[int] | None = None
    ) -> Iterator[pa.RecordBatch]:
        """Read networks.

        Args:
            wanted: What of them, as `alters.role`, `ego.sex`, `ties.weight`.
            groups: Which groups of rows; all if it is left out.
        """
        columns = self._columns(set(wanted))
        for group in range(len(self.groups)) if groups is None else groups:
            # One group at a time: Arrow cannot join answers across the edge of two.
            for record in self._file.iter_batches(
                batch_size=self._rows(group), row_groups=[group], columns=columns, use_threads=False
            ):
                yield record if self._is_canonical else canonical(record)

    def tables(self, groups: Sequence[int] | None = None) -> Iterator[pa.Table]:
        """Read everything, one group of rows at a time."""
        for group in range(len(self.groups)) if groups is None else groups:
            table = self._file.read_row_group(group)
            yield (
                table
                if self._is_canonical
                else pa.Table.from_batches(
                    canonical(record) for record in table.combine_chunks().to_batches()
                )
            )

    def table(self) -> pa.Table:
        """Read everything at once, for a cohort that fits in memory."""
        return pa.concat_tables([self.form.empty_table(), *self.tables()])

    def _columns(self, wanted: set[str]) -> list[str]:
        fields = {path: _field(path) for path in self._paths}
        if not self._is_canonical:
            wanted = wanted | {"alters.id", "ties.source", "ties.target"}
        if not any(name.startswith("alters.") for name in wanted & set(fields.values())):
            wanted = wanted | {"alters.id"}  # to know how many there are
        wanted = wanted | {"network", "source"}
        return [path for path, field in fields.items() if field in wanted]

    def _rows(self, group: int) -> int:
        """Tell how many networks to read at a time: fewer where they have many ties."""
        about = self._file.metadata.row_group(group)
        source = [_field(path) for path in self._paths].index("ties.source")
        ties: int = about.column(source).num_values
        networks: int = about.num_rows
        return max(1, min(ROWS, TIES * networks // max(1, ties)))


def _field(path: str) -> str:
    """Name what a column of Parquet holds: `alters.list.element.role` is `alters.role`."""
    column, _, rest = path.partition(".")
    if column not in {"alters", "ties"}:
        return path
    return f"{column}.{rest.split('.', 2)[2].removesuffix('.list.element')}"


def write_cohort(table: pa.Table, path: str | Path) -> None:
    """Write a cohort that fits in memory to a Parquet file."""
    pq.write_table(table, str(path), compression="zstd", row_group_size=GROUP)
