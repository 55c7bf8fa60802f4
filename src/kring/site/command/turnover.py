"""`kring measure WAVE1 WAVE2 --turnover`: what changed between two waves, a row per network."""

import argparse
import sys
from gettext import ngettext
from pathlib import Path


def compare(args: argparse.Namespace) -> int:
    """Lay two waves beside each other; what has no other half is a row that says so."""
    import pyarrow.compute as pc

    from kring.cohort.parts import files_in
    from kring.cohort.results import write_results
    from kring.cohort.waves import BOTH, turnover_of, wave_of
    from kring.site.command.sentences import sentence_of

    _expect_two(args)
    before, now = (wave_of(list(files_in([wave])), kind=args.kind) for wave in args.files)
    table = turnover_of(before, now, ties=args.ties)
    write_results(table.to_batches(), table.schema, Path(args.output))
    for failure in (*before.notes, *now.notes, *before.failures, *now.failures):
        sys.stderr.write(f"{sentence_of(failure.problem())}\n")
    pairs = pc.sum(pc.equal(table["found"], BOTH)).as_py() or 0
    said = ngettext(
        "{count} network is compared: {file}", "{count} networks are compared: {file}", pairs
    )
    sys.stdout.write(said.format(count=pairs, file=args.output) + "\n")
    alone = len(table) - pairs
    if alone:
        told = ngettext(
            "{count} row has no other half; the column “found” says why.",
            "{count} rows have no other half; the column “found” says why.",
            alone,
        )
        sys.stdout.write(told.format(count=alone) + "\n")
    return 1 if before.failures or now.failures else 0


def _expect_two(args: argparse.Namespace) -> None:
    """See that there are two waves, and nothing that does not go with them."""
    from kring.formats.errors import BadInput

    if len(args.files) != 2:
        raise BadInput(
            "--turnover lays two waves beside each other, and {count} were given. Put the files of"
            " a wave in a folder, and name the two folders.",
            count=len(args.files),
        )
    others = {
        "--measures": args.measures,
        "--also": args.also,
        "--categories": args.categories,
        "--cohort": args.cohort,
        "--engine spark": args.engine == "spark",
    }
    strange = [name for name, given in others.items() if given]
    if strange:
        raise BadInput("{option} does not go with --turnover. Leave it out.", option=strange[0])
