// Draws families with the browser's pen, read from stdin, so that both pens can be compared.
import { text } from 'node:stream/consumers'
import { feelingStrokes } from '../../web/src/map/genogram/feelings.ts'
import { householdPath, householdsOf } from '../../web/src/map/genogram/household.ts'
import { familyOf } from '../../web/src/map/genogram/kin.ts'
import { layoutOf } from '../../web/src/map/genogram/layout.ts'
import { familyStrokes } from '../../web/src/map/genogram/strokes.ts'
import { networkOf } from '../../web/src/map/network.ts'

const asked = JSON.parse(await text(process.stdin))
const answers = asked.map((things) => {
  const network = networkOf(things)
  const family = familyOf(network)
  const names = new Map([...network.egos, ...network.alters].map(({ id, name }) => [id, name ?? 'me']))
  const layout = layoutOf(family, names, new Map())
  const pair = ({ x, y }) => [x, y]
  return {
    places: Object.fromEntries([...layout.places].map(([id, place]) => [id, pair(place)])),
    names: Object.fromEntries([...layout.names].map(([id, place]) => [id, pair(place)])),
    rows: layout.rows,
    lines: layout.lines.map(({ kind, points, people }) => ({ kind, points: points.map(pair), people })),
    couples: layout.couples.map(({ at }) => pair(at)),
    descends: Object.fromEntries(layout.descends),
    size: [layout.halfWidth, layout.halfHeight],
    homes: householdsOf(network, layout).map((home) => householdPath(home, layout)),
    strokes: [...familyStrokes(layout), ...feelingStrokes(network.kinship, layout)].map(({ path }) => path),
    misfits: layout.misfits.map(({ code, people }) => [code, people]),
  }
})
process.stdout.write(JSON.stringify(answers))
