"""How fast the measures go over a hundred thousand networks, beside the usual ways to do it.

Work: size, composition by role, density, effective size and constraint, and the E-I index of sex,
of made-up networks of about twenty people of whom 15 % know each other. Every way gives the same
figures. Judged by processor time, because it does not depend on what else the machine is doing.

Run: python bench/cohort.py            everything below, with 100,000 networks
     python bench/cohort.py million    a million networks through `kring measure`
"""

import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from kring.cohort.files import GROUP, CohortFile
from kring.cohort.form import TIE, WORDS, schema

NETWORKS, SAMPLE = 100_000, 2_000
ROLES = ("family", "friend", "neighbour", "colleague", "care", "other")
SEXES = ("f", "m")
WORK = ("composition", "density", "effective_size", "sex.ei")
STRUCTURE = ("components", "closure", "ego_betweenness")
NEEDS = ("alters.role", "alters.sex", "ego.sex", "ties.source", "ties.target")
FORM = schema(
    {"role": WORDS, "sex": WORDS}, {"sex": WORDS}, categories={"role": ROLES, "sex": SEXES}
)
Figures = list[tuple[float | None, ...]]


# Made-up networks


def generate(path: Path, networks: int) -> None:
    """Write made-up networks: some of nobody or one, pairs in any order, from either side."""
    chance = np.random.default_rng(20)
    sizes = np.maximum(chance.poisson(20, networks), 2)
    sizes[:50], sizes[50:100] = 0, 1
    chance.shuffle(sizes)
    with pq.ParquetWriter(path, FORM, compression="zstd") as writer:
        for begin in range(0, networks, GROUP):
            writer.write_table(_some(chance, sizes[begin : begin + GROUP], begin))


def _some(chance: np.random.Generator, sizes: np.ndarray, begin: int) -> pa.Table:
    people = int(sizes.sum())
    place = np.arange(people) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    alters = pa.StructArray.from_arrays(
        [
            pa.array([f"p{number}" for number in range(sizes.max(initial=0) + 1)]).take(
                pa.array(place)
            ),
            _answers(chance, ROLES, people),
            _answers(chance, SEXES, people),
        ],
        names=["id", "role", "sex"],
    )
    drawn = [_pairs(chance, int(n)) for n in sizes]
    ends = np.concatenate(drawn).astype(np.int32)
    nothing = [pa.nulls(len(ends), TIE.field(name).type) for name in ("weight", "labels")]
    ties = pa.StructArray.from_arrays(
        [pa.array(ends[:, 0]), pa.array(ends[:, 1]), *nothing], fields=list(TIE)
    )
    ids = [f"n{number}" for number in range(begin, begin + len(sizes))]
    columns = {
        "network": pa.array(ids),
        "source": pa.nulls(len(sizes), pa.string()),
        "ego": pa.StructArray.from_arrays([_answers(chance, SEXES, len(sizes))], names=["sex"]),
        "alters": pa.ListArray.from_arrays(_offsets(sizes), alters),
        "ties": pa.ListArray.from_arrays(_offsets([len(each) for each in drawn]), ties),
    }
    return pa.table(columns).cast(FORM)


def _pairs(chance: np.random.Generator, n: int) -> np.ndarray:
    pairs = np.argwhere(np.triu(chance.random((n, n)) < 0.15, 1)).reshape(-1, 2)
    chance.shuffle(pairs)
    turned = chance.random(len(pairs)) < 0.5
    pairs[turned] = pairs[turned][:, ::-1]
    return pairs


def _answers(chance: np.random.Generator, answers: tuple[str, ...], count: int) -> pa.Array:
    codes = chance.integers(0, len(answers), count, dtype=np.int32)
    return pa.DictionaryArray.from_arrays(pa.array(codes), pa.array(answers))


def _offsets(counts: Any) -> pa.Array:
    return pa.array(np.concatenate([[0], np.cumsum(counts)]).astype(np.int32))


# The ways to do it. Each gives size, share of family, density, effective size, constraint and E-I.


def by_kring(path: Path, measures: tuple[str, ...] = WORK) -> pa.Table:
    from kring.cohort.measures import kernels_for
    from kring.cohort.measuring import measured, result_schema
    from kring.cohort.survey import survey_of

    file = CohortFile(path)
    kernels = kernels_for(measures, survey_of(file.form, ()).attributes())
    reads = frozenset().union(*(kernel.reads for kernel in kernels))
    return pa.Table.from_batches(
        (measured(record, kernels) for record in file.batches(reads)), result_schema(kernels)
    )


def by_decoding(path: Path) -> int:
    """Only read the columns that are needed, and do nothing with them."""
    return sum(len(record) for record in CohortFile(path).batches(NEEDS))


def rows(path: Path, most: int) -> Iterator[dict[str, Any]]:
    """Give networks as Python has them."""
    for record in CohortFile(path).batches(NEEDS):
        for row in record.to_pylist():
            if not most:
                return
            most -= 1
            yield row


def _common(row: dict[str, Any]) -> tuple[int, float | None, float | None]:
    people = row["alters"]
    n = len(people)
    family = sum(1 for each in people if each["role"] == "family")
    same = sum(1 for each in people if each["sex"] == row["ego"]["sex"])
    return n, family / n if n else None, (n - 2 * same) / n if n else None


def by_networkx(networks: list[dict[str, Any]]) -> Figures:
    import networkx as nx

    found = []
    for row in networks:
        n, family, ei = _common(row)
        graph = nx.Graph()
        graph.add_nodes_from(range(n))
        graph.add_edges_from((tie["source"], tie["target"]) for tie in row["ties"])
        density = nx.density(graph) if n > 1 else None
        graph.add_edges_from(("ego", person) for person in range(n))
        size = nx.effective_size(graph, nodes=["ego"])["ego"] if n else None
        constraint = nx.constraint(graph, nodes=["ego"])["ego"] if n else None
        found.append((n, family, density, size, constraint, ei))
    return found


def by_igraph(networks: list[dict[str, Any]]) -> Figures:
    import igraph

    found = []
    for row in networks:
        n, family, ei = _common(row)
        edges = [(tie["source"], tie["target"]) for tie in row["ties"]]
        ties = len({(min(edge), max(edge)) for edge in edges})
        graph = igraph.Graph(n + 1, edges + [(person, n) for person in range(n)])
        graph.simplify()
        density = 2 * ties / (n * (n - 1)) if n > 1 else None
        constraint = graph.constraint([n])[0] if n else None
        found.append((n, family, density, n - 2 * ties / n if n else None, constraint, ei))
    return found


def by_polars(path: Path) -> Figures:
    import polars as pl

    rows = pl.scan_parquet(path).with_row_index("row")
    alters = rows.select("row", pl.col("ego").struct.field("sex").alias("own"), "alters")
    people = alters.explode("alters").filter(pl.col("alters").is_not_null()).unnest("alters")
    people = people.select("row", "own", "role", "sex").with_columns(
        place=pl.int_range(pl.len()).over("row")
    )
    ties = rows.select("row", "ties").explode("ties").filter(pl.col("ties").is_not_null())
    ties = ties.unnest("ties").select(
        "row", a=pl.min_horizontal("source", "target"), b=pl.max_horizontal("source", "target")
    )
    ties = ties.filter(pl.col("a") != pl.col("b")).unique()
    both = pl.concat([ties, ties.select("row", a="b", b="a")])
    degree = both.group_by("row", "a").agg(d=pl.len())
    through = both.join(degree, left_on=["row", "b"], right_on=["row", "a"])
    through = through.group_by("row", "a").agg(s=(1 / (pl.col("d") + 1)).sum())
    people = people.join(through, left_on=["row", "place"], right_on=["row", "a"], how="left")
    heads = people.group_by("row").agg(
        n=pl.len(),
        family=(pl.col("role") == "family").mean(),
        c=((1 + pl.col("s").fill_null(0)) ** 2).sum(),
        same=(pl.col("sex") == pl.col("own")).sum(),
    )
    lines = ties.group_by("row").agg(t=pl.len())
    table = rows.select("row").join(heads, on="row", how="left").join(lines, on="row", how="left")
    n, t = pl.col("n").cast(pl.Float64), pl.col("t").fill_null(0)
    some = pl.when(pl.col("n") > 1)
    return (
        table.sort("row")
        .select(
            pl.col("n").fill_null(0),
            "family",
            some.then(2 * t / (n * (n - 1))).alias("density"),
            (n - 2 * t / n).alias("size"),
            (pl.col("c") / (n * n)).alias("constraint"),
            ((n - 2 * pl.col("same")) / n).alias("ei"),
        )
        .collect()
        .rows()
    )


DUCKDB = """
with networks as (select row_number() over () r, ego.sex own, alters, ties from read_parquet(?)),
people as (select r, own, generate_subscripts(alters, 1) - 1 place, unnest(alters) a from networks),
ties as (select distinct r, least(t.source, t.target) a, greatest(t.source, t.target) b
  from (select r, unnest(ties) t from networks) where t.source <> t.target),
sides as (select r, a, b from ties union all select r, b, a from ties),
degrees as (select r, a, count(*) d from sides group by all),
through as (select s.r, s.a, sum(1 / (d + 1.0::double)) s from sides s
  join degrees d on d.r = s.r and d.a = s.b group by all),
heads as (select p.r, count(*) n, avg((p.a.role = 'family')::int) family,
  sum((1 + coalesce(s, 0)) ** 2) c, sum((p.a.sex = own)::int) same
  from people p left join through t on t.r = p.r and t.a = p.place group by all),
lines as (select r, count(*) t from ties group by all)
select coalesce(n, 0), family,
  case when n > 1 then 2 * coalesce(t, 0) / (n * (n - 1.0::double)) end,
  n - 2 * coalesce(t, 0) / n::double, c / (n * n::double), (n - 2 * same) / n::double
from networks left join heads using (r) left join lines using (r) order by r
"""


def by_duckdb(path: Path) -> Figures:
    import duckdb

    with duckdb.connect() as connection:
        return connection.execute(DUCKDB, [str(path)]).fetchall()


# Running and comparing


def _same(found: Figures, expected: Figures) -> bool:
    def close(one: float | None, other: float | None) -> bool:
        if one is None or other is None:
            return one is other
        return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-9)

    return len(found) == len(expected) and all(
        close(*pair)
        for rows in zip(found, expected, strict=True)
        for pair in zip(*rows, strict=True)
    )


def _of_kring(table: pa.Table) -> Figures:
    names = ("size", "role=family.share", "density", "effective_size", "constraint", "sex.ei")
    return list(zip(*(table[name].to_pylist() for name in names), strict=True))


WAYS: dict[str, Callable[[Path], Any]] = {
    "kring": by_kring,
    "kring, structure": lambda path: by_kring(path, STRUCTURE),
    "only reading the file": by_decoding,
    "polars": by_polars,
    "duckdb": by_duckdb,
}
SAMPLED: dict[str, Callable[[list[dict[str, Any]]], Figures]] = {
    "networkx": by_networkx,
    "igraph": by_igraph,
}


def _one_way(name: str, path: Path) -> dict[str, float]:
    """Do it one way in this process; give the best of a few runs, and what memory it took."""
    told: list[tuple[float, float]] = []
    result: Any = None
    networks = list(rows(path, SAMPLE)) if name in SAMPLED else []
    count = len(networks) or pq.ParquetFile(path).metadata.num_rows
    for _ in range(1 if name == "networkx" else 3):
        result = None
        begun, wall = time.process_time(), time.perf_counter()
        result = SAMPLED[name](networks) if networks else WAYS[name](path)
        told.append((time.process_time() - begun, time.perf_counter() - wall))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    if isinstance(result, list):
        expected = _of_kring(by_kring(path))[: len(result)]
        if not _same(result, expected):
            sys.exit(f"The figures of Kring and of {name} differ.")
    cpu, wall = min(told)
    return {"cpu": count / cpu, "wall": count / wall, "memory": peak}


def _apart(name: str, path: Path) -> dict[str, float]:
    """Do it one way in a process of its own, on one core for those who would take more."""
    environ = {**os.environ, "POLARS_MAX_THREADS": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, __file__, name, str(path)], env=environ, capture_output=True, check=False
    )
    if done.returncode:
        sys.exit(done.stderr.decode())
    found: dict[str, float] = json.loads(done.stdout)
    return found


def compare(path: Path) -> None:
    """Print what each way does in a second of processor time, and how Kring relates to it."""
    print(f"{NETWORKS:,} networks of about 20 people, per second of processor time; (budget)")
    kring = _apart("kring", path)
    _line("kring", kring, f"(117,000)   {kring['memory']:4.0f} MB (200)")
    _line("  by the clock", {"cpu": kring["wall"]}, "")
    _line("groups, threes, ways", _apart("kring, structure", path), "(70,000)")
    decoding = _apart("only reading the file", path)
    ratio = decoding["cpu"] / kring["cpu"]
    _line("only reading the file", decoding, f"measuring takes {ratio:.1f} x as long")
    for name, budget in (("networkx", 2000), ("igraph", 3), ("polars", 2), ("duckdb", 2)):
        found = _apart(name, path)
        ratio = kring["cpu"] / found["cpu"]
        _line(name, found, f"Kring {ratio:,.1f} x ({budget:,})   {found['memory']:4.0f} MB")


def _line(name: str, found: dict[str, float], told: str) -> None:
    print(f"  {name:21} {found['cpu']:10,.0f}/s   {told}")


def million(folder: Path) -> None:
    """Send a million networks through the command, on all cores; memory is of one process."""
    path = folder / "million.parquet"
    generate(path, 1_000_000)
    command = [
        sys.executable,
        "-c",
        "from kring.site.command import main; raise SystemExit(main())",
    ]
    command += ["measure", str(path), "-o", str(folder / "out.parquet")]
    begun = time.perf_counter()
    subprocess.run([*command, "--measures", ",".join(WORK)], check=True)
    wall = time.perf_counter() - begun
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime
    print(f"a million networks through kring measure: {cpu:.1f} s of processor, {wall:.1f} s")
    print(f"  largest process {used.ru_maxrss / 1024:.0f} MB, budget 500 MB")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        pa.set_cpu_count(1)
        print(json.dumps(_one_way(sys.argv[1], Path(sys.argv[2]))))
    else:
        with tempfile.TemporaryDirectory() as made:
            if sys.argv[1:] == ["million"]:
                million(Path(made))
            else:
                generate(Path(made, "cohort.parquet"), NETWORKS)
                compare(Path(made, "cohort.parquet"))
