// What sync needs of the world around it, handed in so that a test can be the world.
import type { DeviceStore } from './store.ts'

export type Heard = 'awake' | 'other_tab'

export interface World {
  /** Open the place where this device keeps this kring. */
  open(): Promise<DeviceStore>
  fetch(address: string, request: RequestInit): Promise<Response>
  now(): Date
  /** Between 0 and 1, so that many tablets do not knock at the same moment. */
  random(): number
  /** Do something later; call what you get back to leave it. */
  after(milliseconds: number, act: () => void): () => void
  hidden(): boolean
  /** Do something while no other tab of this browser does the same. */
  alone<T>(act: () => Promise<T>): Promise<T>
  /** Ask the browser not to throw away what it keeps for us. */
  persist(): void
  /** Let the other tabs know that something changed on the device. */
  tellTabs(): void
  listen(hear: (what: Heard) => void): () => void
}
