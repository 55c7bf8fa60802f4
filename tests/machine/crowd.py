"""A kring with very many people, written through the door every tablet uses."""

import math
import secrets

from kring.scene.look import look
from machine import journey

SECTORS = ("family", "fellows", "professionals", "society")
SEND = """
async (edits) => {
  const page = JSON.parse(document.querySelector('#kring-page').textContent)
  let since = page.seq
  for (let at = 0; at < edits.length; at += 200) {
    const ops = edits.slice(at, at + 200).map((edit) => ({ ...edit, b: since }))
    const said = await fetch(page.urls.sync, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': page.csrf },
      body: JSON.stringify({
        epoch: page.epoch, since, schema: page.schema, device: 'crowdcrowdcrowdcrowd01', ops,
      }),
    })
    const answer = await said.json()
    if (!said.ok || answer.rejected.length) throw new Error(JSON.stringify(answer).slice(0, 300))
    since = answer.seq
  }
}
"""
EGO = """() => JSON.parse(document.querySelector('#kring-page').textContent)
    .things.find(({ kind }) => kind === 'ego')?.id"""


def crowded_kring(page, url, *, people, ties=0):
    """Begin a kring with this many people on its paper, and open it; gives the people's ids.

    Two of three were put there by hand, the others stand by rule. The first one knows a third
    of those who know anybody, as the one does around whom a family turns.
    """
    journey.begin_kring(page, url)
    ego = page.evaluate(EGO) or new_id()
    ids = [new_id() for _ in range(people)]
    edits = [put(ego, "ego", "name", "Nora")]
    for at, each in enumerate(ids):
        edits += person(ego, each, at)
    for at in range(ties):
        one, other = ids[at % people if at % 3 else 0], ids[(at * 7 + 11) % people]
        if one != other:
            edits.append(put("~".join(sorted((one, other))), "tie", "knows", True))
    page.evaluate(SEND, edits)
    page.reload()
    page.locator(".world li").nth(people - 1).wait_for(state="attached")
    return ids


def person(ego, id, at):
    """Give what is written about the person of this number."""
    ring, sector = 2 + at % 3, at % 4
    edits = [
        put(id, "alter", "name", f"{('Mia', 'Tom', 'Zoë', 'Wim', 'Aisha')[at % 5]} {at}"),
        put(id, "alter", "sector", SECTORS[sector]),
        put(f"{ego}~{id}", "bond", "closeness", ring),
        put(f"{ego}~{id}", "bond", "line", ("strong", "ordinary", "loose")[at % 3]),
    ]
    if at % 3:
        inner, outer = look().rings[ring - 2 : ring]
        far = inner + (outer - inner) * (0.2 + 0.6 * (at * 7 % 10) / 10)
        angle = math.radians(180 + 90 * sector + 4 + 82 * (at * 13 % 29) / 29)
        spot = [round(far * math.cos(angle), 1), round(far * math.sin(angle), 1)]
        edits.append(put(f"circles~{id}", "spot", "at", spot))
    return edits


def put(entity, kind, field, value):
    return {"id": new_id(), "e": entity, "k": kind, "f": field, "v": value}


def new_id():
    return secrets.token_urlsafe(16)
