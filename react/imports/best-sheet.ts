import { isEmptyCell } from './recognize/cell'
import { idIn } from './recognize/ids'
import type { Heading, Sheet, Table } from './recognize/table'

const isOfOrders = ({ mapping }: Heading<string>): boolean => mapping.orderId !== undefined

/** Rows with an id, in a table that has ids of orders; else those that are there. */
function rowsIn({ mapping, body }: Heading<string>): number {
  const { orderId } = mapping
  if (orderId === undefined) return body.length
  return body.filter(({ cells }) => {
    const cell = cells[orderId] ?? ''
    return !isEmptyCell(cell) && idIn(cell).kind === 'id'
  }).length
}

/** How much of what is looked for a table has. A single row may be an example; without one there is nothing to bring. */
function weightOf(heading: Heading<string>): number {
  const fields = Object.keys(heading.mapping).length
  const rows = rowsIn(heading)
  if (rows === 0) return fields / 1_000
  return rows === 1 ? fields : fields * 3
}

/** The sheet in which the most of what is looked for was found; of equal ones the first. Hidden ones count little. */
export function bestSheet(
  sheets: readonly Sheet[],
  find: (table: Table) => Heading<string>,
): number {
  const headings = sheets.map(find)
  const hasOrders = headings.some(isOfOrders)
  const weights = headings.map((heading, index) => {
    const isOther = hasOrders && !isOfOrders(heading)
    const [sheet] = sheets.slice(index, index + 1)
    return weightOf(heading) / (isOther || sheet?.isHidden ? 20 : 1)
  })
  return Math.max(0, weights.indexOf(Math.max(...weights)))
}
