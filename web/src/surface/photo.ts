// How close one looks at the photo of a paper drawing.

/** Times as wide as the card beside the paper; a name in small handwriting is read at the last. */
export const ZOOMS: readonly number[] = [1, 1.5, 2, 3, 4]

/** The next step closer or further, never past the ends. */
export function zoomed(zoom: number, step: 1 | -1): number {
  const index = ZOOMS.findIndex((each) => each >= zoom)
  return ZOOMS[Math.min(Math.max(index + step, 0), ZOOMS.length - 1)] as number
}
