"""How much script runs in each frame while somebody is dragged over a paper with 150 people.

Run: python bench/drag.py
A real Chromium on the real server, its processor slowed down four times. Counted is the time
of the processor, which does not depend on what else the machine is doing; the best of three
drags. Budget: 1 ms in each frame, of the 16 there are.
"""

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from machine.crowd import crowded_kring
from machine.slow import hold_back, slow_tablet

PEOPLE, TIES = 150, 150
FRAMES = 120
ROUNDS = 3
BUDGET = 1.0  # ms


def script_so_far(tools):
    """Return how long scripts ran on the page until now, in milliseconds."""
    found = tools.send("Performance.getMetrics")["metrics"]
    return next(each["value"] for each in found if each["name"] == "ScriptDuration") * 1000


def drag(page, tools, person):
    """Drag somebody in a bow with a finger and put them back; gives the script in each frame."""
    box = page.locator(f'.world [data-person="{person}"] .sign').bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def finger(what, *points):
        points = [{"x": at[0], "y": at[1], "id": 0} for at in points]
        tools.send("Input.dispatchTouchEvent", {"type": what, "touchPoints": points})

    finger("touchStart", (x, y))
    finger("touchMove", (x + 20, y + 20))
    before = script_so_far(tools)
    for step in range(FRAMES):
        finger("touchMove", (x + 20 + step, y + 20 + (step % 40)))
    spent = script_so_far(tools) - before
    finger("touchMove", (x, y))
    finger("touchEnd")
    page.wait_for_timeout(300)
    return spent / FRAMES


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, slow_tablet(Path(folder)) as (page, tools, url):
        ids = crowded_kring(page, url, people=PEOPLE, ties=TIES)
        tools.send("Performance.enable", {"timeDomain": "threadTicks"})
        hold_back(tools)
        print(f"script in a frame of a drag, {PEOPLE} people, processor ÷ 4")
        for who, person in (("the one who knows many", ids[0]), ("anybody", ids[40])):
            lines = page.locator(f'[data-strand*="{person}"]:not([data-strand$=heads])').count()
            best = min(drag(page, tools, person) for _ in range(ROUNDS))
            named = f"{who}, {lines} lines"
            print(f"  {named:<34}{best:5.2f} ms   budget {BUDGET:.0f} ms   {best / BUDGET:.2f}")
