// Draws figures with the browser's pen as read from stdin, so that both pens can be compared.
import { text } from 'node:stream/consumers'
import { endOf, layersOf } from '../../web/src/map/figures.ts'
import { threadBetween } from '../../web/src/map/props.ts'

const asked = JSON.parse(await text(process.stdin))
const answers = asked.map(({ figure, to }) => ({
  layers: layersOf(figure),
  room: endOf(figure),
  thread: threadBetween(endOf(figure), to),
}))
process.stdout.write(JSON.stringify(answers))
