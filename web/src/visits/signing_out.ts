// Whoever signs out hears what still lies on this device, and chooses what happens with it.
import { leftHere, partsOf } from './left_here.ts'
import type { Left } from './left_here.ts'

const PATIENCE = 2_000 // ms; a browser that does not answer keeps nobody from signing out

const form = document.querySelector<HTMLFormElement>('form[data-signs-out]')
const dialog = document.querySelector<HTMLDialogElement>('#left-here')
if (form && dialog) begin(form, dialog)

function begin(form: HTMLFormElement, dialog: HTMLDialogElement): void {
  const user = form.dataset['signsOut'] ?? ''
  let lefts: Left[] = []
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void look(user).then((found) => {
      lefts = found
      if (!found.length) return form.submit()
      show(dialog, found)
      dialog.showModal()
    })
  })
  dialog.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null
    const choice = button?.dataset['choice']
    if (choice === 'stay') dialog.close()
    if (choice === 'leave') form.submit()
    if (choice === 'rescue') void rescue(lefts, user)
    if (choice === 'off') void takeOff(lefts, user).finally(() => form.submit())
  })
}

function look(user: string): Promise<Left[]> {
  const late = new Promise<Left[]>((resolve) => setTimeout(() => resolve([]), PATIENCE))
  return Promise.race([leftHere(user).catch(() => []), late])
}

function show(dialog: HTMLDialogElement, lefts: readonly Left[]): void {
  const parts = partsOf(lefts)
  for (const one of dialog.querySelectorAll<HTMLElement>('[data-left]')) one.hidden = !parts.has(one.dataset['left']!)
  const list = dialog.querySelector('ul')!
  const line = dialog.querySelector('template')!
  list.replaceChildren(
    ...lefts.filter(({ waiting }) => waiting).map(({ kring, waiting }) => {
      const item = line.content.cloneNode(true) as DocumentFragment
      item.querySelector('a')!.href = `/kring/${kring}/`
      item.querySelector('span')!.textContent = String(waiting)
      return item
    }),
  )
}

async function rescue(lefts: readonly Left[], user: string): Promise<void> {
  const { saveRescue } = await import('./rescue_here.ts')
  for (const { kring, waiting, isLocked } of lefts) if (waiting && !isLocked) await saveRescue(kring, user)
}

async function takeOff(lefts: readonly Left[], user: string): Promise<void> {
  const { takeOffHere } = await import('./rescue_here.ts')
  for (const { kring, isAlong } of lefts) if (isAlong) await takeOffHere(kring, user)
}
