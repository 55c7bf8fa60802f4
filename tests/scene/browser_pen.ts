// Draws with the browser's pen what is read from stdin, so that both pens can be compared.
import { text } from 'node:stream/consumers'
import { placeLabels } from '../../web/src/map/labels.ts'
import { lineBetween, tieBetween } from '../../web/src/map/lines.ts'
import { placesOf } from '../../web/src/map/placing.ts'
import { linesOf } from '../../web/src/map/text.ts'

const asked = JSON.parse(await text(process.stdin))
const answers = asked.map(({ people, labelled, around, names, room, lines }) => ({
  places: Object.fromEntries([...placesOf(people)].map(([id, { x, y }]) => [id, [x, y]])),
  labels: Object.fromEntries(
    [...placeLabels(labelled, around)].map(([id, { x, y }]) => [id, [x, y]]),
  ),
  lines: lines.map(({ kind, start, end, at_from, at_to }) => [
    lineBetween(kind, start, end, { atFrom: at_from, atTo: at_to }),
    tieBetween(kind, start, end),
  ]),
  names: names.map((name) => linesOf(name, room)),
}))
process.stdout.write(JSON.stringify(answers))
