"""A kring with very many people, written through the door every tablet uses."""

from machine import journey

WRITE = """
async ({ people, ties }) => {
  const page = JSON.parse(document.querySelector('#kring-page').textContent)
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const letter = () => letters[Math.floor(Math.random() * 64)]
  const newId = () => Array.from({ length: 22 }, letter).join('')
  const ego = page.things.find(({ kind }) => kind === 'ego')?.id ?? newId()
  const ids = Array.from({ length: people }, newId)
  const edits = [[ego, 'ego', 'name', 'Nora']]
  ids.forEach((id, at) => {
    edits.push([id, 'alter', 'name', `${['Mia', 'Tom', 'Zoë', 'Wim', 'Aisha'][at % 5]} ${at}`])
    edits.push([id, 'alter', 'sector', ['family', 'fellows', 'professionals', 'society'][at % 4]])
    edits.push([`${ego}~${id}`, 'bond', 'closeness', 2 + (at % 3)])
    edits.push([`${ego}~${id}`, 'bond', 'line', ['strong', 'ordinary', 'loose'][at % 3]])
  })
  for (let at = 0; at < ties; at += 1) {
    const pair = [ids[at % 3 ? at % people : 0], ids[(at * 7 + 11) % people]]
    if (pair[0] !== pair[1]) edits.push([pair.sort().join('~'), 'tie', 'knows', true])
  }
  const device = newId()
  let since = page.seq
  for (let at = 0; at < edits.length; at += 200) {
    const part = edits.slice(at, at + 200)
    const ops = part.map(([e, k, f, v]) => ({ id: newId(), e, k, f, v, b: since }))
    const said = await fetch(page.urls.sync, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': page.csrf },
      body: JSON.stringify({ epoch: page.epoch, since, schema: page.schema, device, ops }),
    })
    const answer = await said.json()
    if (!said.ok || answer.rejected.length) throw new Error(JSON.stringify(answer).slice(0, 300))
    since = answer.seq
  }
  return ids
}
"""


def crowded_kring(page, url, *, people, ties=0):
    """Begin a kring with this many people on its paper, and open it; gives the people's ids.

    The first one knows a third of all, as the one does around whom a family turns.
    """
    kring = journey.begin_kring(page, url)
    page.goto(f"{url}/kring/{kring}/list")
    page.goto(f"{url}/kring/{kring}/")
    ids = page.evaluate(WRITE, {"people": people, "ties": ties})
    page.reload()
    page.locator(".world li").nth(people - 1).wait_for(state="attached")
    return ids
