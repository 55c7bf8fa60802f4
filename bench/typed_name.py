"""How soon a name that is typed is seen, on a paper with 300 people.

Run: python bench/typed_name.py
A real Chromium on the real server, its processor slowed down four times. Measured in the page,
from the key that ends the act until the picture after it is painted: for a name that is
written down, and for somebody who is put on a ring. Budget: 100 ms for all but one in fifty.
Waiting for other work of the machine counts too; beside it is what the processor did for it.
"""

import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from machine.crowd import crowded_kring
from machine.slow import hold_back, slow_tablet

PEOPLE = 300
TIMES = 50
BUDGET = 100.0  # ms
WATCH = """
() => {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') window.pressed = event.timeStamp
  }, true)
  window.seen = (selector, wanted) => new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`${wanted} is never seen`)), 20_000)
    const look = () => {
      if (document.querySelector(selector)?.textContent.includes(wanted) !== true) return
      watch.disconnect()
      requestAnimationFrame(() => {
        const painted = new MessageChannel()
        painted.port1.onmessage = () => resolve(performance.now() - window.pressed)
        painted.port2.postMessage(null)
      })
    }
    const watch = new MutationObserver(look)
    watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  })
}
"""
BEGIN = "([selector, name]) => { window.coming = window.seen(selector, name) }"


def time_of(page, tools, selector, name):
    """Press Enter; gives how long it took until this name was seen, and the processor's part."""

    def worked():
        found = tools.send("Performance.getMetrics")["metrics"]
        return next(each["value"] for each in found if each["name"] == "TaskDuration") * 1000

    page.evaluate(BEGIN, [selector, name])
    before = worked()
    page.keyboard.press("Enter")
    took = page.evaluate("() => window.coming")
    return took, worked() - before


def one_name(page, tools, number):
    """Write down a name and put it on a ring, take both back; gives how long each took."""
    name = f"Nieuw {number}"
    page.locator("#new-name").focus()
    page.keyboard.type(name)
    written = time_of(page, tools, ".tray", name)
    page.locator(".tray .waiting").click()
    page.locator(".ring-choice").nth(number % 4).focus()
    placed = time_of(page, tools, ".world", name)
    for _ in range(2):
        page.keyboard.press("Control+z")
    page.locator(".world li").nth(PEOPLE).wait_for(state="detached")
    page.locator(".tray li").first.wait_for(state="detached")
    return written, placed


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, slow_tablet(Path(folder)) as (page, tools, url):
        crowded_kring(page, url, people=PEOPLE, ties=PEOPLE)
        page.evaluate(WATCH)
        tools.send("Performance.enable", {"timeDomain": "threadTicks"})
        hold_back(tools)
        times = [one_name(page, tools, number) for number in range(TIMES)]
    print(f"a name on a paper with {PEOPLE} people, processor ÷ 4, {TIMES} times")
    for what, each in zip(("written down", "put on a ring"), zip(*times, strict=True), strict=True):
        took, worked = zip(*each, strict=True)
        slow = quantiles(took, n=50)[-1]
        print(
            f"  {what:<14} p98 {slow:5.0f} ms, median {median(took):5.0f} ms"
            f"   of the processor {median(worked):5.0f} ms"
            f"   budget {BUDGET:.0f} ms   {slow / BUDGET:.2f}"
        )
