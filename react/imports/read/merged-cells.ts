import type { Cell } from '../recognize/cell'
import { isEmptyCell } from '../recognize/cell'
import type { MergedCells } from '../recognize/table'
import type { Room } from './room'

/** A cell that stands for others below it; places from 0. */
export interface Merged {
  readonly row: number
  readonly column: number
  readonly below: number
}

/** Which cells of a table stand for several rows, as they are found. */
export class MergedPlaces {
  private readonly cells = new Map<number, Map<number, 'first' | 'repeated'>>()

  public add(row: number, column: number, place: 'first' | 'repeated') {
    const inRow = this.cells.get(row) ?? new Map<number, 'first' | 'repeated'>()
    this.cells.set(row, inRow.set(column, place))
  }

  public found(): MergedCells | undefined {
    return this.cells.size > 0 ? this.cells : undefined
  }
}

/**
 * Writes a merged cell's value into each row that it stands in: what is said once of an order is said of all its items.
 * Returns where that is, for what must not be counted twice.
 */
export function repeatMerged(
  rows: Cell[][],
  merged: readonly Merged[],
  room: Room,
): MergedCells | undefined {
  const places = new MergedPlaces()
  for (const { row, column, below } of merged) {
    const [top = []] = rows.slice(row, row + 1)
    const cell = top[column] ?? ''
    const covered = isEmptyCell(cell) ? [] : rows.slice(row + 1, row + 1 + below)
    room.take(covered.length)
    covered.forEach((cells, index) => {
      if (cells.length === 0) return
      room.skipTo(cells, column, '')
      if (!isEmptyCell(cells[column] ?? '')) return
      cells[column] = cell
      places.add(row, column, 'first')
      places.add(row + 1 + index, column, 'repeated')
    })
  }
  return places.found()
}
