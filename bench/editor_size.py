"""How much a tablet fetches before it can draw. Budget: 100 KiB of script and styles, packed."""

import gzip
from pathlib import Path

STATIC = Path(__file__).parents[1] / "src/kring/site/static/kring"
BUDGET = 100.0  # KiB

if __name__ == "__main__":
    whole = 0.0
    for name in ("editor.js", "editor.css", "fonts.css"):
        read = (STATIC / name).read_bytes()
        packed = len(gzip.compress(read, 9)) / 1024
        whole += packed
        print(f"{name:<18}{len(read) / 1024:6.0f} KiB, packed {packed:5.1f} KiB")
    print(f"{'the surface':<18}{whole:24.1f} KiB   budget {BUDGET:.0f} KiB   {whole / BUDGET:.2f}")
