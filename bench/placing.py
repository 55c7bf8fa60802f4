"""How long it takes to place names, and whether any lie over each other, in both pens.

Run: python bench/placing.py
"""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from kring.scene.labels import Box, Labelled, overlap, place_labels
from kring.scene.look import look
from kring.scene.placing import Standing, places_of
from machine.node import NODE

CENTRE = Box(0, 0, 20, 20)
ROUNDS = 20


def ring_map(people, seed=1):
    """Spread people over the circles, with names of 3 to 12 letters."""
    rng = random.Random(seed)
    standing = [
        Standing(f"p{i}", rng.choice([1, 2, 2, 3, 3, 3, 4, 4, 4]), rng.choice(look().sectors))
        for i in range(people)
    ]
    scale = look().scale_for(people)
    size = look().label_size * scale
    return [
        Labelled(
            id=key,
            x=x,
            y=y,
            radius=look().person_radius * scale,
            width=rng.randint(3, 12) * 0.58 * size,
            height=1.2 * size,
        )
        for key, (x, y) in places_of(standing).items()
    ]


def python_ms(people):
    drawn = ring_map(people)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        place_labels(drawn, obstacles=[CENTRE], half_width=111, half_height=111)
        times.append((time.perf_counter() - start) * 1000)
    return sorted(times)[ROUNDS // 2]


def browser_ms(people):
    """The same in the browser's language, after some rounds to warm up, as while drawing."""
    labels = Path(__file__).parent.parent / "web/src/map/labels.ts"
    program = f"""
      import {{ placeLabels }} from {json.dumps(str(labels))}
      import {{ readFileSync }} from 'node:fs'
      const people = JSON.parse(readFileSync(0, 'utf8'))
      const obstacles = [{json.dumps(msgspec.to_builtins(CENTRE))}]
      const around = {{ obstacles, halfWidth: 111, halfHeight: 111 }}
      const times = []
      for (let i = 0; i < 200; i += 1) {{
        const start = performance.now()
        placeLabels(people, around)
        times.push(performance.now() - start)
      }}
      console.log(times.slice(100).sort((a, b) => a - b)[50])
    """
    done = subprocess.run(
        [NODE, "--input-type=module-typescript", "--eval", program],
        input=msgspec.json.encode(ring_map(people)),
        capture_output=True,
        check=True,
    )
    return float(done.stdout)


def covered(people, seeds=100):
    """Of a hundred random maps, how many have two names over each other."""
    found = 0
    for seed in range(seeds):
        boxes = list(
            place_labels(
                ring_map(people, seed), obstacles=[CENTRE], half_width=111, half_height=111
            ).values()
        )
        found += any(overlap(a, b) > 0 for i, a in enumerate(boxes) for b in boxes[:i])
    return found


def main():
    for people in (40, 100):
        print(
            f"{people:4d} names: {python_ms(people):6.1f} ms in Python,"
            f" {browser_ms(people):5.1f} ms in the browser's language,"
            f" {covered(people)} of 100 maps with names over each other"
        )


if __name__ == "__main__":
    main()
