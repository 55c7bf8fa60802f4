// The door of a kring that lies locked on this device: the PIN, or erasing it.
import { mount, unmount } from 'svelte'
import type { Speech } from '../surface/say.ts'
import Door from './Door.svelte'
import type { Store } from '../sync/store.ts'
import { openWith, waitingIn } from './keyring.ts'
import { erase, storeOf } from './shelved.ts'
import { openedToday } from './unopened.ts'
import type { Visit } from './visits.ts'

/** Ask for the PIN until it is right; gives the key. */
export async function askPin(target: Element, speech: Speech, list: Store, visit: Visit): Promise<CryptoKey> {
  const store = await storeOf(visit)
  const waiting = await waitingIn(store)
  const unopened = await openedToday(list, visit)
  const key = await new Promise<CryptoKey>((resolve) => {
    const door = mount(Door, {
      target,
      props: {
        speech,
        waiting,
        unopened,
        async open(pin: string): Promise<number | null> {
          const opened = await openWith(store, pin)
          if ('wait' in opened) return opened.wait
          await unmount(door)
          resolve(opened.key)
          return null
        },
        async forget(): Promise<void> {
          store.close()
          await erase(list, visit)
          location.reload()
        },
      },
    })
  })
  store.close()
  return key
}
