"""How long a poster takes: A3, PDF, 1 to 300 people, on a warm typesetter.

Budget: 100 people in at most 300 ms. Run: python bench/poster.py
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

from kring.scene.circles import circles
from kring.scene.poster import poster
from scene.drawings import SHEET, WORDS, crowd

BUDGET_MS = 300
ROUNDS = 7


def milliseconds(people, ending="pdf"):
    """Take the middle of some rounds, from network to finished paper, each of other people."""
    times = []
    for seed in range(ROUNDS):
        network = crowd(people, seed=seed)
        start = time.perf_counter()
        poster(circles(network, WORDS), SHEET, ending=ending, size="A3")
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[ROUNDS // 2]


def main():
    start = time.perf_counter()
    poster(circles(crowd(1), WORDS), SHEET, size="A3")
    print(f"first sheet, process and fonts: {time.perf_counter() - start:.2f} s")
    for people in (1, 30, 100, 300):
        print(f"{people:4d} people: PDF {milliseconds(people):6.1f} ms")
    hundred = milliseconds(100)
    print(f" 100 people: PNG {milliseconds(100, 'png'):6.1f} ms")
    print(f"budget for 100 people, A3: {hundred:.0f} of {BUDGET_MS} ms")
    return 0 if hundred <= BUDGET_MS else 1


if __name__ == "__main__":
    sys.exit(main())
