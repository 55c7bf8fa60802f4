"""How long a genogram of sixty people takes, in Python, from the network to the scene.

In the time of one processor, whatever else the machine is doing.

Run: python bench/genogram.py
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from kring.scene.genogram import genogram
from scene.drawings import WORDS
from scene.families import a_family
from scene.genogram_said import GENOGRAM_WORDS

ROUNDS = 9


def milliseconds(network):
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        genogram(network, WORDS, GENOGRAM_WORDS)
        taken.append((time.process_time() - start) * 1000)
    return sorted(taken)[ROUNDS // 2]


def main():
    families = [a_family(seed) for seed in range(2_000)]
    large = [told for told in families if len(told.people) == 60][:10]
    found = sorted(milliseconds(told.network()) for told in large)
    print(
        f"genogram of 60 people: {found[len(found) // 2]:.0f} ms in the middle of"
        f" {len(found)} random families, {found[-1]:.0f} ms at most (budget 100)"
    )


if __name__ == "__main__":
    main()
