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

  /** The place of a row or a column must be one that a sheet has. */
  public skipTo<Item>(list: Item[], length: number, filler: Item, of: 'rows' | 'columns'): void {
    if (!(length < (of === 'rows' ? mostRows : mostColumns))) throw new NoRoom()
    this.take(length - list.length)
    while (list.length < length) list.push(filler)
  }
}
