"""The rows of one session of Network Canvas, put together from its files."""

from dataclasses import dataclass, field

from kring.formats.cells import Row
from kring.formats.errors import BadInput
from kring.formats.network_canvas_tables import Table


@dataclass(slots=True)
class Session:
    """The rows of one session, under the table in which they stand."""

    ego_id: str
    ego: list[tuple[Table, Row]] = field(default_factory=list)
    nodes: list[tuple[Table, list[Row]]] = field(default_factory=list)
    edges: list[tuple[Table, list[Row]]] = field(default_factory=list)
    prefixes: set[str] = field(default_factory=set)
    ties_asked: bool = False  # is there any file of ties, be it an empty one?

    def take(self, table: Table, row: Row) -> None:
        """Add a row of a table to the session; a table's rows come one after the other."""
        if table.role == "ego":
            self.prefixes.add(table.prefix)
            self.ego.append((table, row))
            return
        parts = self.nodes if table.role == "attributeList" else self.edges
        if not parts or parts[-1][0] is not table:
            self.prefixes.add(table.prefix)
            parts.append((table, []))
        parts[-1][1].append(row)

    def expect_once(self) -> None:
        """Make sure that the session is in the export once.

        Raises:
            BadInput: It is there twice, perhaps from two exports in one folder.
        """
        if len(self.ego) > 1:
            table, (line, _) = self.ego[1]
            raise BadInput(
                "{file}, line {line}: this session is in the export twice. Take one of them out.",
                file=table.file,
                line=line,
            )

    @property
    def study(self) -> str:
        """Tell the name of the study, as far as the export says it."""
        return self.of_ego("networkCanvasProtocolName")

    @property
    def prefix(self) -> str:
        """Tell how the names of its files begin; nothing where sessions were merged."""
        return min(self.prefixes, default="")

    @property
    def is_guarded(self) -> bool:
        """Tell whether this export puts a ' before text that looks like a formula."""
        return not self.ego or "APP_VERSION" in self.ego[0][0].at

    def of_ego(self, column: str) -> str:
        """Give what the ego file says in one column, or nothing."""
        if not self.ego or column not in self.ego[0][0].at:
            return ""
        table, (_, cells) = self.ego[0]
        return cells[table.at[column]]
