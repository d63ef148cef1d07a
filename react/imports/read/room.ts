/** What no sheet of any program has more of. */
const mostRows = 1_048_576
const mostColumns = 16_384

/** Places without a cell, and cells that stand for several, in a whole file; a few bytes of it can ask for any number. */
const mostAdded = 4_000_000

/** A file asks for more rows or cells than a workbook can have. */
class NoRoom extends Error {}

/** Fills the places that a file leaves out, within what a browser holds. */
export class Room {
  private added = 0

  public take(places: number): void {
    this.added += Math.max(0, places)
    if (this.added > mostAdded) throw new NoRoom()
  }

  /** Fills a list of rows or cells up to a place that a sheet has. */
  public skipTo<Item>(list: Item[], length: number, filler: Item): void {
    this.take(length - list.length)
    while (list.length < length) list.push(filler)
  }
}

const within = (place: number, most: number): number => {
  if (!(place < most)) throw new NoRoom()
  return place
}

/** The place of a row or a column, from 0, where a sheet has one. */
export const rowPlace = (place: number): number => within(place, mostRows)
export const columnPlace = (place: number): number => within(place, mostColumns)
