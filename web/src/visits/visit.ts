// The page on which somebody takes a kring along on a visit.
import type { SurfacePage } from '../surface/desk.ts'
import { databaseOf } from '../sync/browser.ts'
import { sealedStore } from '../sync/sealed.ts'
import type { Store } from '../sync/store.ts'
import { carriedOf, keepCarried } from './carried.ts'
import { lockWith } from './keyring.ts'
import { openList } from './list.ts'
import { isGuessedFirst, isPin } from './pin.ts'
import { forget, forgetOver, isShut, storeOf } from './shelved.ts'
import { isPromised } from './unopened.ts'
import { daysUnopened, isOver, noteVisit, visitOf, visitsOn } from './visits.ts'
import type { Visit } from './visits.ts'

const DAY = 24 * 60 * 60_000 // ms
const PATIENCE = 60_000 // ms, for the shell to be fetched
const ROOM = 20 * 2 ** 20 // bytes; with less than this left a browser may stop keeping things

const form = document.querySelector<HTMLFormElement>('#visit')
if (form) await begin(form)

function say(what: string | null, isShown = true): void {
  const all = document.querySelectorAll<HTMLElement>('[data-says]')
  for (const one of all) if (!what || one.dataset['says'] === what) one.hidden = !(what && isShown)
}

async function begin(form: HTMLFormElement): Promise<void> {
  const { kring = '', user = '' } = form.dataset
  if (!navigator.serviceWorker || !globalThis.crypto?.subtle) return say('unable')
  const list = await openList()
  await forgetOver(list)
  const visit = visitOf(await visitsOn(list), kring, user)
  if (visit && (await isShut(visit))) return showAlong(list, visit)
  form.hidden = false
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void take(form, list, kring, user)
  })
}

function showAlong(list: Store, visit: Visit): void {
  say(isOver(visit, new Date()) ? 'over' : 'along')
  const day = new Date(visit.until).toLocaleString(visit.language, { dateStyle: 'full', timeStyle: 'short' })
  for (const place of document.querySelectorAll('.visit-until')) place.textContent = day
  void tellDays(visit)
  document.querySelector('#visit-forget')?.addEventListener('click', () => {
    void forget(list, visit).then((waiting) => (waiting ? say('waiting') : location.reload()))
  })
}

async function tellDays(visit: Visit): Promise<void> {
  const isKept = await isPromised()
  const days = daysUnopened(visit, isKept, new Date())
  for (const place of document.querySelectorAll('.visit-days')) place.textContent = String(days)
  if (days) say('days')
  else if (!isKept) say('unsure')
}

async function take(form: HTMLFormElement, list: Store, kring: string, user: string): Promise<void> {
  const button = form.querySelector('button')!
  if (button.ariaDisabled === 'true') return
  const said = new FormData(form)
  const pin = String(said.get('pin') ?? '')
  const wrong = !isPin(pin) ? 'short' : isGuessedFirst(pin) ? 'easy' : pin !== said.get('again') ? 'other' : null
  say(null)
  if (wrong) {
    say(wrong)
    form.querySelector<HTMLInputElement>('[name=pin]')?.focus()
    return
  }
  // The PIN stays here: the server is not told.
  for (const name of ['pin', 'again', 'days']) said.delete(name)
  const days = Number(new FormData(form).get('days'))
  button.ariaDisabled = 'true'
  say('busy')
  try {
    await keepShell()
    const answer = await fetch(form.action, { method: 'POST', body: said, redirect: 'error', cache: 'no-store' })
    if (!answer.ok) throw new Error(String(answer.status))
    const own = await fetch(form.dataset['own'] ?? '', { redirect: 'error', cache: 'no-store' })
    if (!own.ok) throw new Error(String(own.status))
    const page: SurfacePage = { ...(await answer.json()), own: await own.json() }
    const now = Date.now()
    const until = new Date(now + days * DAY).toISOString()
    const visit: Visit = { kring, user, until, taken: new Date(now).toISOString(), language: page.language }
    await keep(list, visit, page, pin)
    await showKept(list, visit, form)
  } catch {
    say(null)
    say('trouble')
  }
  button.ariaDisabled = null
}

/** Noted first: a kring that is locked is never unknown to the page that has to unlock it. */
async function keep(list: Store, visit: Visit, page: SurfacePage, pin: string): Promise<void> {
  await noteVisit(list, visit)
  const open = await storeOf(visit)
  const key = await lockWith(open, visit.kring, pin)
  await keepCarried(await sealedStore(open, visit.kring, key), carriedOf(page))
  open.close()
  // A drawing that is open elsewhere in this browser has an older key.
  new BroadcastChannel(databaseOf(visit.kring, visit.user)).postMessage('changed')
}

async function showKept(list: Store, visit: Visit, form: HTMLFormElement): Promise<void> {
  form.hidden = true
  say(null)
  await navigator.storage?.persist?.().catch(() => false)
  showAlong(list, visit)
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {}
  if (quota - usage < ROOM) say('full')
  document.querySelector<HTMLElement>('[data-says=along]')?.focus()
}

async function keepShell(): Promise<void> {
  await navigator.serviceWorker.register('/sw.js', { scope: '/' })
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('no shell')), PATIENCE))
  await Promise.race([navigator.serviceWorker.ready, late])
}
