// Letters typed on the map go to the person whose name begins with them.

/** The next name that begins with these letters, going round after the last. */
export function typedAhead(
  people: readonly { id: string; name: string }[],
  typed: string,
  from: string | null,
): string | null {
  const letters = typed.toLocaleLowerCase()
  const start = people.findIndex((person) => person.id === from)
  const first = typed.length === 1 ? start + 1 : Math.max(start, 0)
  for (let step = 0; step < people.length; step += 1) {
    const person = people[(first + step) % people.length]
    if (person?.name.toLocaleLowerCase().startsWith(letters)) return person.id
  }
  return null
}
