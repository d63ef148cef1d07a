import type { Cell } from '../recognize/cell'
import { isEmptyCell } from '../recognize/cell'
import type { Room } from './room'

/** A cell that stands for others below it; places from 0. */
export interface Merged {
  readonly row: number
  readonly column: number
  readonly below: number
}

/** Writes a merged cell's value into each row that it stands in: what is said once of an order is said of all its items. */
export function repeatMerged(rows: Cell[][], merged: readonly Merged[], room: Room): void {
  for (const { row, column, below } of merged) {
    const [top = []] = rows.slice(row, row + 1)
    const cell = top[column] ?? ''
    const covered = isEmptyCell(cell) ? [] : rows.slice(row + 1, row + 1 + below)
    room.take(covered.length)
    for (const cells of covered.filter(({ length }) => length > 0)) {
      room.skipTo(cells, column, '')
      if (isEmptyCell(cells[column] ?? '')) cells[column] = cell
    }
  }
}
