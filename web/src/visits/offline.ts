// Where the page of the shell begins: no network now, so what is on this device is opened.
import { mount } from 'svelte'
import type { SurfacePage } from '../surface/desk.ts'
import { speech } from '../surface/say.ts'
import { openOffline } from './along.ts'
import Away from './Away.svelte'
import { openList } from './list.ts'
import { forgetOver } from './shelved.ts'
import { isOver, visitOf, visitsOn } from './visits.ts'

type Texts = Pick<SurfacePage, 'words' | 'labels' | 'drawings' | 'path'>

const target = document.querySelector('#surface')
const told = document.querySelector('#kring-texts')?.textContent
if (target && told) await begin(target, JSON.parse(told) as Record<string, Texts>)

async function begin(target: Element, texts: Record<string, Texts>): Promise<void> {
  const list = await openList()
  await forgetOver(list)
  const along = await visitsOn(list)
  const kring = /^\/kring\/([^/]+)\/$/.exec(location.pathname)?.[1]
  const visit = kring ? visitOf(along, kring) : undefined
  const spoken = visit ?? along.at(-1) ?? { language: navigator.language.slice(0, 2) }
  const language = spoken.language in texts ? spoken.language : 'nl'
  document.documentElement.lang = language
  const said = texts[language]!
  const isHere = visit && !isOver(visit, new Date())
  if (isHere && (await openOffline(target, said, list, visit))) return
  const waits = visit !== undefined && isOver(visit, new Date())
  const visits = along.filter((one) => !isOver(one, new Date()))
  mount(Away, { target, props: { speech: speech(said.words, said.labels, language), visits, waits, isGone: Boolean(isHere) } })
}
