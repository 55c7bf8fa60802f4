// People and lines as a graph: the people without whom their group would fall apart.
// The same walk as `kring/network/measures/graph.py` (Hopcroft & Tarjan, 1973), without recursion.
export type Pair = readonly [string, string]

/** The people who hold a group together (articulation points), in the order in which they were handed in. */
export function bridgePeople(people: readonly string[], lines: Iterable<Pair>): string[] {
  const near = new Map<string, string[]>(people.map((person) => [person, []]))
  for (const [first, second] of lines) {
    near.get(first)?.push(second)
    near.get(second)?.push(first)
  }
  const reached = new Map<string, number>()
  const found = new Set<string>()
  for (const root of people) if (!reached.has(root)) walk(root, near, reached, found)
  return people.filter((person) => found.has(person))
}

function walk(root: string, near: ReadonlyMap<string, readonly string[]>, reached: Map<string, number>, found: Set<string>): void {
  const lowest = new Map([[root, reached.size]])
  let branches = 0
  reached.set(root, reached.size)
  const path: { person: string; from: string; next: number }[] = [{ person: root, from: root, next: 0 }]
  const lower = (person: string, to: number): void => void lowest.set(person, Math.min(lowest.get(person)!, to))
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const { person, from } = step
    const other = near.get(person)![step.next++]
    if (other === undefined) {
      path.pop()
      if (person === root) break
      lower(from, lowest.get(person)!)
      if (from === root) branches += 1
      else if (lowest.get(person)! >= reached.get(from)!) found.add(from)
    } else if (!reached.has(other)) {
      lowest.set(other, reached.size)
      reached.set(other, reached.size)
      path.push({ person: other, from: person, next: 0 })
    } else if (other !== from) {
      lower(person, reached.get(other)!)
    }
  }
  if (branches > 1) found.add(root)
}
