// The shapes that go between a device and the server, and between sync and the surface.
import type { Kind, Value } from '../map/kinds.ts'

/** One thing as the surface sees it: only fields that hold something. */
export interface Thing {
  readonly id: string
  readonly kind: Kind
  readonly fields: Readonly<Record<string, Value>>
}

/** What a hand did to one field. */
export interface Put {
  readonly entity: string
  readonly kind: Kind
  readonly field: string
  readonly value: Value
}

/** A put with its own random id and the last number the device had seen. */
export interface Edit {
  readonly id: string
  readonly e: string
  readonly k: string
  readonly f: string
  readonly v: Value
  readonly b: number
}

/** An edit as the server numbered it. */
export interface Numbered extends Edit {
  readonly seq: number
  readonly device: string
  readonly by?: string | null
  readonly at?: string | null
}

/** One of the values of a field about which two people said different things. */
export interface Said {
  readonly v: Value
  readonly seq: number
  readonly device: string
  readonly by?: string | null
  readonly at?: string | null
}

/** A field with all values that stand side by side; the last one is the one shown. */
export interface Conflict {
  readonly e: string
  readonly f: string
  readonly values: readonly Said[]
}

/** An edit the server would not take in; it is kept here until the person lets go of it. */
export interface Rejected {
  edit: Edit
  readonly why: string
}

/** What the page of a drawing brings along. */
export interface Page {
  readonly kring: string
  readonly user: string
  readonly epoch: string
  readonly seq: number
  readonly schema: number
  readonly things: readonly Thing[]
  readonly conflicts: readonly Conflict[]
  readonly urls: Readonly<Record<string, string>>
  readonly csrf: string
}

export interface Question {
  readonly epoch: string
  readonly since: number
  readonly schema: number
  readonly device: string
  readonly ops: readonly Edit[]
}

export type Answer = { readonly epoch: string; readonly reset: true } | Reply

export interface Reply {
  readonly epoch: string
  readonly reset?: false
  readonly seq: number
  readonly ops: readonly Numbered[]
  readonly rejected: readonly { readonly id: string; readonly why: string }[]
  readonly conflicts: readonly Conflict[]
  readonly erased: readonly string[]
  readonly devices: number
  readonly update?: boolean
}

/** A random id of 22 characters that fit in an address: 128 bits and a little. */
export function newId(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const bytes = crypto.getRandomValues(new Uint8Array(22))
  return Array.from(bytes, (byte) => letters[byte & 63]).join('')
}

/** The id of what lies between two people, whoever is named first. */
export function pairId(a: string, b: string): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}

export function sameValue(a: Value, b: Value): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  return a.length === b.length && a.every((part, index) => part === b[index])
}
