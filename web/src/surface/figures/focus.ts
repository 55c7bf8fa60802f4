// Where the focus goes when what had it is not there any more.
import { tick } from 'svelte'

/** To a figure on the table, or to the one that is its Tab stop. */
export async function focusTable(id?: string): Promise<void> {
  await tick()
  const stop = document.querySelector<HTMLElement>('.figure-button[tabindex="0"]')
  const one = id ? document.querySelector<HTMLElement>(`.figure-button[data-person="${id}"]`) : null
  ;(one ?? stop)?.focus()
}

/** To the first name or field in a card, once what was pressed there went away. */
export async function focusInside(card: HTMLElement | undefined): Promise<void> {
  await tick()
  if (document.activeElement === document.body) card?.querySelector<HTMLElement>('button, input')?.focus()
}
