"""`kring measure`: the figures of very many networks, one row each."""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from gettext import gettext as _
from gettext import ngettext
from pathlib import Path

from kring.site.command.peers import Peers
from kring.site.command.read import KINDS
from kring.site.command.turnover import compare

EVERY = 0.2  # seconds between two tellings of how far it is


def add_to(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Explain the command."""
    parser = subparsers.add_parser(
        "measure", help=_("the figures of many networks as a table, one row each")
    )
    parser.add_argument(
        "files",
        metavar=_("IN"),
        nargs="+",
        help=_("a file, a folder of files, or a cohort (.parquet)"),
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar=_("OUT"),
        required=True,
        help=_("a file ending in .csv or .parquet"),
    )
    parser.add_argument(
        "--measures", metavar="A,B", type=_names, help=_("only these, for example density,holes")
    )
    parser.add_argument(
        "--ties",
        metavar=_("KIND"),
        action="append",
        default=[],
        help=_("only ties of this kind count; can be given more than once"),
    )
    parser.add_argument(
        "--also",
        metavar=_("FIGURE"),
        action="append",
        default=[],
        help=_("a figure as another program gives it, for example egor:ego_density"),
    )
    parser.add_argument(
        "--peers", action=Peers, nargs=0, help=_("name the figures of other programs, and stop")
    )
    parser.add_argument(
        "--turnover",
        action="store_true",
        help=_("lay two waves beside each other: who stayed, came and went"),
    )
    parser.add_argument(
        "--categories",
        metavar="Q=A,B",
        action="append",
        default=[],
        help=_("the possible answers to a question, for example sex=1,2"),
    )
    parser.add_argument(
        "--cohort", metavar=_("FILE"), help=_("keep the networks too, in one file (.parquet)")
    )
    parser.add_argument("--from", dest="kind", choices=KINDS, help=_("if the file does not tell"))
    parser.add_argument("--jobs", type=int, metavar="N", help=_("how many cores; else all"))
    parser.add_argument(
        "--engine", choices=("local", "spark"), default="local", help=_("where it is computed")
    )
    parser.add_argument("--master", metavar="URL", help=_("the address of a Spark cluster"))
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Measure everything; what cannot be read is told by name at the end."""
    from kring.cohort.parts import files_in, parts_of
    from kring.cohort.results import expect_ending
    from kring.site.command.sentences import sentence_of

    expect_ending(Path(args.output))
    if args.turnover:
        return compare(args)
    categories = dict(map(_question, args.categories))
    files = list(files_in(args.files))
    if args.engine == "spark":
        from kring.cohort.spark import run_on_spark

        _expect_ours(args.also)
        run_on_spark(
            files,
            args.output,
            measures=args.measures,
            ties=args.ties,
            categories=categories,
            master=args.master,
        )
        return 0
    from kring.cohort.engine import run as measure

    outcome = measure(
        list(parts_of(files)),
        Path(args.output),
        measures=args.measures,
        also=args.also,
        ties=args.ties,
        categories=categories,
        kind=args.kind,
        jobs=args.jobs,
        cohort=Path(args.cohort) if args.cohort else None,
        on_progress=_progress() if sys.stderr.isatty() else None,
    )
    for failure in (*outcome.notes, *outcome.failures):
        sys.stderr.write(f"{sentence_of(failure.problem())}\n")
    said = ngettext(
        "{count} network is measured: {file}",
        "{count} networks are measured: {file}",
        outcome.networks,
    )
    sys.stdout.write(said.format(count=outcome.networks, file=args.output) + "\n")
    return 1 if outcome.failures else 0


def _expect_ours(also: Sequence[str]) -> None:
    """See that no figures of other programs are asked of a cluster."""
    from kring.formats.errors import BadInput

    if also:
        raise BadInput(
            "Figures of other programs ({names}) are not computed on Spark. Leave --engine spark"
            " out, or --also.",
            names=", ".join(also),
        )


def _names(given: str) -> list[str]:
    return [name for name in given.split(",") if name]


def _question(given: str) -> tuple[str, list[str]]:
    """Take `sex=1,2` apart."""
    from kring.formats.errors import BadInput

    name, equals, answers = given.partition("=")
    if not (name and equals and answers):
        raise BadInput("“{given}” names no answers. Write it as sex=1,2.", given=given)
    return name, _names(answers)


def _progress() -> Callable[[int, int], None]:
    """Give who tells on the terminal how far it is, a few times a second."""
    told = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal told
        now = time.monotonic()
        if now - told > EVERY or done == of:
            told = now
            bar = "█" * (30 * done // of)
            end = "\n" if done == of else ""
            sys.stderr.write(f"\r{bar:░<30} {100 * done // of:3} %{end}")
            sys.stderr.flush()

    return tell
