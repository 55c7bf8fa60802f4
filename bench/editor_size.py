"""How much a tablet fetches before it can draw. Budget: 100 KiB of script and styles, packed.

The boards (lifeline, figures, matrix, balance, wheel) and the genogram are fetched afterwards,
when the tablet has nothing else to do; what they weigh is told beside it.
"""

import gzip
from pathlib import Path

STATIC = Path(__file__).parents[1] / "src/kring/site/static/kring"
BUDGET = 100.0  # KiB

if __name__ == "__main__":
    whole = 0.0
    parts = [*STATIC.glob("editor-surface-*.js"), *STATIC.glob("editor-fetching-*.js")]
    first = [*parts, STATIC / "editor.js"]
    sheets = [STATIC / "editor.css", STATIC / "fonts.css"]
    later = set(STATIC.glob("editor-*.js")) - set(first)
    for path in [*first, *sheets]:
        name, read = path.name, path.read_bytes()
        packed = len(gzip.compress(read, 9)) / 1024
        whole += packed
        print(f"{name:<28}{len(read) / 1024:6.0f} KiB, packed {packed:5.1f} KiB")
    print(f"{'the surface':<28}{whole:24.1f} KiB   budget {BUDGET:.0f} KiB   {whole / BUDGET:.2f}")
    boards = sum(len(gzip.compress(path.read_bytes(), 9)) for path in later) / 1024
    print(f"{'the boards, afterwards':<28}{boards:24.1f} KiB")
