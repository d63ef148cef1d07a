import type { Heading, Sheet, Table } from './recognize/table'

/** How much of what is looked for a table has. One without rows has nothing to bring. */
function weightOf({ mapping, body }: Heading<string>): number {
  const fields = Object.keys(mapping).length
  return body.length > 0 ? fields + 0.5 : fields / 100
}

/** The sheet in which the most of what is looked for was found; of equal ones the first. */
export function bestSheet(
  sheets: readonly Sheet[],
  find: (table: Table) => Heading<string>,
): number {
  const weights = sheets.map((sheet) => weightOf(find(sheet)))
  return Math.max(0, weights.indexOf(Math.max(...weights)))
}
