// What a tablet makes of some krings: whom the path could be about, what is carried, what falls away.
import { text } from 'node:stream/consumers'
import { networkOf } from '../../web/src/map/network.ts'
import { fallenAway, mayBeMissed } from '../../web/src/surface/strengthen/falling_away.ts'
import { loadsOf } from '../../web/src/surface/strengthen/load.ts'
import { beginsWithInterest, waysOf } from '../../web/src/surface/strengthen/ways.ts'

const told = JSON.parse(await text(process.stdin)).map((things: never[]) => {
  const network = networkOf(things)
  const { byPerson, restsOn } = loadsOf(network)
  return {
    ways: waysOf(network),
    interest: beginsWithInterest(network),
    carried: [...byPerson].map(([id, { signals, level }]) => [id, signals, level]),
    rests_on: restsOn,
    missed: mayBeMissed(network),
    away: network.alters.map((alter) => fallenAway(network, alter)),
  }
})
process.stdout.write(JSON.stringify(told))
