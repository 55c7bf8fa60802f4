// A PIN and what it can do: it locks the key that opens what lies on the device.
//
// A short PIN is slow to try, not impossible: each try costs a device a good part of a second.
import type { Lock } from '../sync/sealed.ts'

export const SHORTEST = 6
const COUNT = 600_000 // rounds of PBKDF2 with SHA-256, as OWASP asks
const FREE = 5 // wrong tries that cost no waiting
const FIRST = 30_000 // ms
const LONGEST = 60 * 60_000 // ms

/** Wrong tries so far, and when the last one was (ms). */
export interface Tries {
  readonly wrong: number
  readonly at: number
}

export function isPin(text: string): boolean {
  return new RegExp(`^[0-9]{${SHORTEST},64}$`).test(text)
}

/** Whether anybody would try this one first: one digit all along, or up or down in a row. */
export function isGuessedFirst(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])))
  return steps.size === 1 && [0, 1, -1].includes([...steps][0]!)
}

/** How long to wait before the next try (ms): nothing at first, then longer and longer. */
export function waitAfter(tries: Tries, now: number): number {
  if (tries.wrong < FREE) return 0
  const whole = Math.min(LONGEST, FIRST * 2 ** (tries.wrong - FREE))
  // A clock that was put back does not make it shorter.
  return now < tries.at ? whole : Math.max(0, tries.at + whole - now)
}

/** Make a new key and lock it; the key in hand cannot be read out again. */
export async function lockedKey(pin: string, count = COUNT): Promise<{ key: CryptoKey; lock: Lock }> {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const by = await keyOf(pin, salt, count)
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, by, raw)
  const key = await usable(raw)
  raw.fill(0)
  return { key, lock: { salt, count, nonce, wrapped } }
}

/** The key, or null when the PIN is another one. */
export async function unlockedKey(pin: string, { salt, count, nonce, wrapped }: Lock): Promise<CryptoKey | null> {
  const by = await keyOf(pin, salt, count)
  const raw = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce }, by, wrapped).catch(() => null)
  return raw && usable(new Uint8Array(raw))
}

async function keyOf(pin: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const text = new TextEncoder().encode(pin)
  const known = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations }
  return crypto.subtle.deriveKey(how, known, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

function usable(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}
