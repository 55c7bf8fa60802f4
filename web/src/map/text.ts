// How much room a name takes, and how a long one is broken over two lines.
//
// A guess by kind of letter, the same in both languages, so that a drawing on screen and
// on paper breaks its names alike. A pen that can measure may hand in its own widths.

const NARROW = new Set("fijlrtIJ.,:;'’!|()[]/- ")
const WIDE = new Set('mwMWQ@%&ŒÆœæ')
const JOINER = 0x200d
const STRETCH = 1.45 // how much wider a name may get for the sake of one long word
const ELLIPSIS = '…'
const VOWELS = new Set('aeiouyàáâãäåèéêëìíîïòóôõöùúûüÿœæ')
const SOFT = '\u00ad' // a hyphen that only stands where a line ends
const LEAST_PART = 3 // letters of a word on each side of where it is broken

/** The letters of a text as a reader counts them: marks, joined emoji and skin tones stay on. */
export function letters(text: string): string[] {
  const found: string[] = []
  let joined = false
  for (const sign of text) {
    const code = sign.codePointAt(0) as number
    if (found.length > 0 && (joined || sticks(sign, code))) found[found.length - 1] += sign
    else found.push(sign)
    joined = code === JOINER
  }
  return found
}

function sticks(sign: string, code: number): boolean {
  return code === JOINER || (code >= 0x1f3fb && code <= 0x1f3ff) || /^\p{M}$/u.test(sign)
}

/** Width in units of the letter size. */
export function widthOf(text: string): number {
  return letters(text).reduce((sum, letter) => sum + letterWidth(letter), 0)
}

function letterWidth(letter: string): number {
  const code = letter.codePointAt(0) as number
  const first = String.fromCodePoint(code)
  if (NARROW.has(first)) return 0.34
  if (WIDE.has(first)) return 0.92
  if (code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf)) return 1.3
  if ((code >= 0x2e80 && code <= 0xd7ff) || (code >= 0xff00 && code <= 0xff60)) return 1
  if (code >= 0x1200 && code <= 0x139f) return 0.78
  return first !== first.toLowerCase() ? 0.68 : 0.58
}

/** A name in at most two lines of `wanted` letter sizes, a little more for one long word; what
 * does not fit ends in "…". */
export function linesOf(name: string, wanted: number): string[] {
  const words = name.split(/[ \t\n\r]+/).filter((word) => word !== '')
  const longest = Math.max(0, ...words.map(widthOf))
  const room = Math.max(wanted, Math.min(longest, STRETCH * wanted))
  const whole = words.join(' ')
  if (widthOf(whole) <= room) return [whole]
  let first = words[0] ?? ''
  let used = 1
  while (used < words.length && widthOf(`${first} ${words[used]}`) <= room) {
    first = `${first} ${words[used]}`
    used += 1
  }
  const rest = words.slice(used).join(' ')
  if (rest === '') return [shortened(first, room)]
  return [shortened(first, room), shortened(rest, room)]
}

/** A name in two lines, and only what would be cut there in as many as it takes. */
export function uncut(name: string, room: number, most: number): string[] {
  const lines = linesOf(name, room)
  return lines.some((line) => line.includes(ELLIPSIS)) ? softly(name, room, most) : lines
}

/** A name in as many lines as it takes, also broken within a word too long for one: after a hyphen of its own, else where
 * a syllable may end, with one. With more than `most` lines the last of them ends in "…".
 */
export function softly(name: string, room: number, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).filter((one) => one !== '')) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && widthOf(longer) <= room) {
      lines[lines.length - 1] = longer
      continue
    }
    let rest = word
    while (widthOf(rest) > room) {
      const [head, left] = parted(rest, room)
      lines.push(head)
      rest = left
    }
    lines.push(rest)
  }
  const whole = lines.slice(0, most - 1).map((line) => line.replaceAll(SOFT, '-'))
  const rest = lines.slice(most - 1).map((line) => (line.endsWith('-') || line.endsWith(SOFT) ? line : `${line} `)).join('')
  return rest ? [...whole, shortened(rest.replaceAll(SOFT, '').trimEnd(), room)] : whole
}

/** A word that is too long for a line, in two; its first letter always stays. */
function parted(word: string, room: number): [string, string] {
  const signs = letters(word)
  let [best, worth] = [1, -1]
  for (let k = 1; k < signs.length && widthOf(hyphened(signs.slice(0, k).join('')).replace(SOFT, '-')) <= room; k += 1) {
    const value = worthOf(signs, k)
    if (value >= worth) [best, worth] = [k, value]
  }
  return [hyphened(signs.slice(0, best).join('')), signs.slice(best).join('')]
}

function hyphened(head: string): string {
  return head.endsWith('-') ? head : head + SOFT
}

/** How good it is to part a word there: 2 after a hyphen, 1 after a syllable, else 0. */
function worthOf(signs: readonly string[], k: number): number {
  const isVowel = (at: number): boolean => VOWELS.has((signs[at] ?? '').charAt(0).toLowerCase())
  if (signs[k - 1] === '-') return 2
  const isLongEnough = k >= LEAST_PART && signs.length - k >= LEAST_PART
  return isLongEnough && isVowel(k - 1) && !isVowel(k) && isVowel(k + 1) ? 1 : 0
}

/** The text itself if it fits, else its beginning with an ellipsis. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) <= room) return text
  let kept = ''
  for (const letter of letters(text)) {
    if (widthOf(kept + letter + ELLIPSIS) > room) break
    kept += letter
  }
  return kept.trimEnd() + ELLIPSIS
}
