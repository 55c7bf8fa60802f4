// Which part of the circles a place lies in.
import { RINGS, SECTOR_START, SECTORS, type Sector } from './look.ts'

export interface Cell {
  closeness: number
  sector: Sector
}

/** Ring 1 (closest) to 4; a place outside the outer ring counts as the outer ring. */
export function closenessAt(x: number, y: number): number {
  const inside = RINGS.findIndex((ring) => x * x + y * y <= ring * ring)
  return inside < 0 ? RINGS.length : inside + 1
}

/** Sectors follow each other clockwise on the screen, each with its first edge. */
export function sectorAt(x: number, y: number): Sector {
  const width = 360 / SECTORS.length
  const degrees = (Math.atan2(y, x) * 180) / Math.PI - SECTOR_START
  const turned = ((degrees % 360) + 360) % 360
  return SECTORS[Math.floor(turned / width) % SECTORS.length] as Sector
}

export function cellAt(x: number, y: number): Cell {
  return { closeness: closenessAt(x, y), sector: sectorAt(x, y) }
}
