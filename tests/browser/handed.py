"""The part of the surface that keeps and sends, by itself in a real page on the real server."""

import json
import subprocess
from functools import cache
from pathlib import Path

from machine.node import NODE

WEB = Path(__file__).resolve().parents[2] / "web" / "src"
STRIP = """
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
const plainOf = (path) => stripTypeScriptTypes(readFileSync(path, 'utf8'))
const plain = process.argv.slice(1).map((path) => [path, plainOf(path)])
console.log(JSON.stringify(Object.fromEntries(plain)))
"""
OPEN = """
async (address) => {
  const html = await (await fetch(address)).text()
  const drawing = new DOMParser().parseFromString(html, 'text/html')
  const carried = JSON.parse(drawing.querySelector('#kring-page').textContent)
  const { openSession } = await import('/handed/sync/session.ts')
  window.session = await openSession(carried)
}
"""


@cache
def scripts():
    """Return the scripts as a browser reads them, by their place under `web/src`."""
    paths = [*(WEB / "sync").glob("*.ts"), WEB / "map" / "kinds.ts"]
    asked = [str(path) for path in paths if not path.name.endswith(".test.ts")]
    done = subprocess.run(
        [NODE, "--no-warnings", "--input-type=module", "-e", STRIP, *asked],
        capture_output=True,
        check=True,
    )
    plain = json.loads(done.stdout)
    return {str(Path(path).relative_to(WEB)): text for path, text in plain.items()}


def open_session(page, url, kring, *, sends=True):
    """Open a page of this kring without the drawing, and take the kring up in it."""

    def hand(route):
        place = route.request.url.split("/handed/")[1]
        route.fulfill(content_type="text/javascript", body=scripts()[place])

    page.route("**/handed/**", hand)
    if not sends:
        stop_sending(page)
    page.goto(f"{url}/kring/{kring}/list")
    page.evaluate(OPEN, f"/kring/{kring}/")


def stop_sending(page):
    page.route("**/sync", lambda route: route.abort())


def send_again(page):
    page.unroute("**/sync")
    page.evaluate("() => dispatchEvent(new Event('online'))")


def put(page, entity, field, value, kind="alter"):
    """Put one value, and come back when it is safe."""
    act = {"entity": entity, "kind": kind, "field": field, "value": value}
    page.evaluate("act => session.put([act], 'act')", act)


def value_of(page, entity, field):
    where = [entity, field]
    return page.evaluate("([e, f]) => session.things().get(e)?.fields[f] ?? null", where)


def saved(page):
    """Return how far the edits have come and what stands in the way."""
    return tuple(page.evaluate("() => [session.saved().state, session.saved().problem]"))


def wait_for(page, condition, seconds=10):
    """Wait until something is true of the session; gives how long that took, in seconds."""
    script = """async ([condition, seconds]) => {
      const look = new Function('return ' + condition)
      const start = performance.now()
      while (!look()) {
        if (performance.now() - start > seconds * 1000) throw new Error('never: ' + condition)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return (performance.now() - start) / 1000
    }"""
    return page.evaluate(script, [condition, seconds])
