// Days as people write them; the same words as `kring/draw/days.py`, held to contract/cases/days.json.

const MOST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAY = /^(?:(\d{4})|-)-(\d\d)-(\d\d)$/

/** A day, or a day of every year, in the words of a language; anything else as it is. */
export function dayInWords(language: string, value: string): string {
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? []
  if (!month) return value
  const first = language.startsWith('fr') && day === '01' ? '1er' : Number(day)
  return `${first} ${monthName(language, Number(month))} ${year}`.trim()
}

export function monthName(language: string, month: number): string {
  return new Intl.DateTimeFormat(language, { month: 'long' }).format(new Date(2000, month - 1))
}

/** The two halves of a day of every year as the closed list writes one; null for none, or half of one. */
export function yearDay(day: unknown, month: unknown): string | null {
  const two = (number: number): string => String(number).padStart(2, '0')
  const most = MOST_DAYS[Number(month) - 1]
  return day && most ? `--${two(Number(month))}-${two(Math.min(Number(day), most))}` : null
}
