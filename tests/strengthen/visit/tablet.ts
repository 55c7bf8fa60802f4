// What a tablet makes of some krings: who speaks in a talk, who stands under which subject, what is given.
import { text } from 'node:stream/consumers'
import { lanesOf, leavingOf, staysNear } from '../../../web/src/surface/strengthen/around.ts'
import { mayBeAskedThrough } from '../../../web/src/surface/strengthen/contacts.ts'
import { opening, partsOf, talkOf, written } from '../../../web/src/surface/strengthen/family_talk.ts'
import { betweenAll, givingTold } from '../../../web/src/surface/strengthen/giving.ts'
import { resultsOf } from '../../../web/src/surface/strengthen/questionnaires.ts'
import { networkIn } from '../../../web/src/surface/strengthen/read.ts'
import { sectionsOf } from '../../../web/src/surface/strengthen/topics.ts'

const { krings, filled, texts, labels, packs, today } = JSON.parse(await text(process.stdin))
const puts = (said: { entity: string; kind: string; field: string; value: unknown }[]) => said.map(({ entity, kind, field, value }) => [entity, kind, field, value])

function told(all: { id: string; fields: Record<string, unknown> }[]) {
  const things = new Map(all.map((thing) => [thing.id, thing])) as never
  const network = networkIn(things)
  const tell = {
    words: texts.contacts,
    of: (id: string) => String((things as Map<string, { fields: Record<string, unknown> }>).get(id)?.fields['name'] ?? '') || 'without a name',
    field: (kind: string, field: string) => labels.fields[`${kind}.${field}`],
    option: (kind: string, field: string, value: unknown) => labels.options[`${kind}.${field}`]?.[String(value)] ?? String(value),
  }
  const talk = talkOf('m', things)
  const said = (all.find(({ id }) => id === 'plan')?.fields['stays'] ?? []) as string[]
  const { stays, forWork, sleeping, others } = leavingOf(network, said)
  const { near, byPhone, far, unknown, stops } = staysNear(network)
  return {
    sections: texts.topics.map(({ code }: { code: never }) => sectionsOf(code, network, today, tell).map(({ name, says, lines }) => [name, says, lines.map((line) => [line.id, line.name, line.told])])),
    through: network.alters.filter((alter) => alter.name && mayBeAskedThrough(alter, network.bonds.get(alter.id))).map(({ id }) => id),
    gives: givingTold(network, texts.giving, 'en'),
    people: betweenAll(network, texts.giving, tell),
    lanes: lanesOf(things).map(({ code, hopes }) => [code, hopes.map(({ id, text, steps }) => [id, text, steps])]),
    leaving: [stays, forWork, sleeping, others].map((people) => people.map(({ id }) => id)),
    near: [near, byPhone, far, unknown, stops],
    parts: talk ? partsOf(talk, things).map(({ who, scale, filledIn, voice }) => [who, scale, filledIn, voice && [voice.wants ?? null, voice.can ?? null]]) : [],
    opening: talk ? puts(opening(talk, things)) : [],
    written: talk ? puts(written(talk, 'p0', { wants: 'Rust', can: null }, things, 'new')) : [],
  }
}

const results = filled.map(([pack, answers]: [number, number[]]) => resultsOf(packs[pack], answers, texts.result).map(({ name, sentence, words, otherSide }) => [name, sentence, words, otherSide]))
process.stdout.write(JSON.stringify({ krings: krings.map(told), results }))
