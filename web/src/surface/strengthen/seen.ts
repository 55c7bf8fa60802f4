// The boards and the plan with only the questions whose answers somebody may read, as `Board.seen_by` of the server.
import type { Board, Path } from './boards.ts'

/** The path for somebody's eyes; a part of the plan that asks nothing any more is not there, a board is only not listed. */
export function pathSeen(path: Path, unseen: readonly string[]): Path {
  if (!unseen.length) return path
  const seen = (boards: readonly Board[]): Board[] => boards.map((board) => boardSeen(board, unseen))
  return { ...path, boards: seen(path.boards), plan: seen(path.plan).filter(asks) }
}

/** Whether there is any question on it. */
export function asks({ first, more }: Board): boolean {
  return first.length + more.length > 0
}

function boardSeen(board: Board, unseen: readonly string[]): Board {
  const left = (fields: readonly string[]): string[] => fields.filter((field) => !unseen.includes(`${board.kind}.${field}`))
  return { ...board, first: left(board.first), more: left(board.more) }
}
