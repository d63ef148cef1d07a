import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

import { NARROW } from './screen'

/** Rows that a line above them names together. */
export interface RowGroup {
  readonly key: string
  readonly label: ReactNode
  /** What is said of it besides: how many, and what they are worth. */
  readonly detail?: ReactNode
}

const line = csx({ bg: '$secondary', borderBottom: '$neutral', [NARROW]: { display: 'block' } })
const text = csx({
  height: '1.75rem',
  paddingX: '$space-2',
  paddingY: 0,
  text: '$detail',
  lineHeight: '1.75rem',
  textAlign: 'left',
  color: '$primary',
  b: { font: 'inherit', fontWeight: 600, color: 'inherit' },
  small: { font: 'inherit', fontWeight: 400, color: '$secondary', marginLeft: '$space-2' },
  [NARROW]: { display: 'block', height: 'auto', paddingY: '$space-1', lineHeight: '1.25rem' },
})

interface Props {
  readonly columns: number
  readonly label?: ReactNode
  readonly detail?: ReactNode
  /** In place of both, where the line names no group. */
  readonly children?: ReactNode
}

/** A line across the whole table. */
export function GroupLine({ columns, label, detail, children }: Props) {
  return (
    <tr role="row" className={line}>
      {label === undefined ? (
        <td role="cell" colSpan={columns} className={text}>
          {children}
        </td>
      ) : (
        <th role="rowheader" scope="rowgroup" colSpan={columns} className={text}>
          <b>{label}</b>
          {detail !== undefined && <small>{detail}</small>}
        </th>
      )}
    </tr>
  )
}

interface Together<Row> {
  readonly group: RowGroup | undefined
  readonly rows: Row[]
}

/** Rows as they follow each other, cut where a group ends. */
export function inGroups<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => RowGroup | undefined) | undefined,
): readonly Together<Row>[] {
  const groups: Together<Row>[] = []
  for (const row of rows) {
    const group = groupOf?.(row)
    const last = groups[groups.length - 1]
    if (last && last.group?.key === group?.key) last.rows.push(row)
    else groups.push({ group, rows: [row] })
  }
  return groups
}
