// What somebody typed or pasted on the line at the foot, read as names.

const BETWEEN = /[\n\r;\t]+/
const BETWEEN_ON_ONE_LINE = /[;,\t]+/
const NEW_LINE = /[\n\r]/
const BULLET = /^\s*(?:[-*•·–]+|\d{1,2}[.)])\s+/
const CAPITAL = /^\p{Lu}/u
const BEFORE_FAMILY = /^(van(de[nr]?)?|von|de[nr]?|te[nr]?|du|des|le|la|les|el|al|di|da|dos|['’]t)$/i
const ELIDED = /^[\p{L}\d_]{1,2}['’](?=[\p{L}\d_])/u
export const LONGEST_NAME = 200

/**
 * The names in a text: parted by new lines or semicolons, without bullets or numbers.
 *
 * A comma parts names only on one single line: in a list on lines of its own it belongs to a
 * name, as in an address book ("Doe, Jan"). So does the one comma of a line that can only be one
 * person ("D'Hondt, Lies"): two people where one was meant have to be found out and cleared up,
 * while a name that was kept whole is read at once. The form without script reads names the same
 * way; the cases of both are in contract/cases/names.json.
 */
export function namesIn(text: string): string[] {
  const found = partsOf(text.trim()).map((part) => tidyName(part.replace(BULLET, '')))
  const seen = new Set<string>()
  return found.filter((name) => {
    const key = sameName(name)
    if (name === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function partsOf(given: string): string[] {
  if (NEW_LINE.test(given)) return given.split(BETWEEN)
  return isAddressBookName(given) ? [given] : given.split(BETWEEN_ON_ONE_LINE)
}

/** Whether a line is one person, family name first, as far as that can be told. */
function isAddressBookName(line: string): boolean {
  const [family = '', ...given] = line.split(',').map((part) => tidyName(part))
  const before = family.split(' ')
  const last = before.pop() ?? ''
  const after = last.replace(ELIDED, '')
  const isFamily = before.length > 0 ? before.every((word) => BEFORE_FAMILY.test(word)) : after !== last
  return isFamily && CAPITAL.test(after) && given.length === 1 && /^\p{Lu}[^\s;]*$/u.test(given[0] ?? '')
}

export function isList(text: string): boolean {
  return namesIn(text).length > 1
}

export function tidyName(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Names that are written almost alike are asked about, never refused. */
export function sameName(name: string): string {
  return tidyName(name).toLocaleLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')
}

/** Which of these names stand on the drawing already. */
export function alreadyThere(names: readonly string[], there: Iterable<string>): string[] {
  const known = new Set([...there].map(sameName))
  return names.filter((name) => known.has(sameName(name)))
}

/** One or two letters to put in a sign: of the words with a capital, else of the first word. */
export function initials(name: string): string {
  const words = tidyName(name.replace(/[()"'“”‘’]/g, ' ')).split(' ').filter(Boolean)
  const capitals = words.filter((word) => CAPITAL.test(word))
  const chosen = capitals.length > 0 ? capitals.slice(0, 2) : words.slice(0, 1)
  return chosen.map((word) => firstLetter(word).toLocaleUpperCase()).join('')
}

function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)
  return first?.segment ?? ''
}
