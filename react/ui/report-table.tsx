import { csx } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

// A table to read and to print: nothing in it is pressed. On a narrow screen each row is a block with its headings.

// A sheet of paper is as narrow, and has room for the table.
const NARROW_SCREEN = '@media screen and (max-width: 56rem)'

const table = csx({
  width: '100%',
  borderCollapse: 'collapse',
  marginTop: '$space-3',
  text: '$body',
  textAlign: 'left',
  fontVariantNumeric: 'tabular-nums',
  'th, td': { padding: '$space-2', borderBottom: '$neutral', verticalAlign: 'top' },
  'thead th': { color: '$secondary', fontWeight: 500 },
  'tbody th': { fontWeight: 600 },
  'td, thead th + th': { textAlign: 'right' },
  tr: { breakInside: 'avoid' },
  small: { display: 'block', text: '$detail', color: '$secondary', fontWeight: 400 },
  [NARROW_SCREEN]: {
    '&, tbody, tr, th, td': { display: 'block' },
    thead: { position: 'absolute', size: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
    tr: { paddingY: '$space-3', borderBottom: '$neutral' },
    'th, td': { border: 'none', paddingX: 0, paddingY: '$space-05' },
    'tbody td': { display: 'flex', justifyContent: 'space-between', columnGap: '$space-3' },
    'td[data-label]::before': { content: 'attr(data-label)', color: '$secondary' },
    'td > div': { textAlign: 'right' },
  },
  '@media print': { fontSize: '0.75rem' },
})

interface ReportColumn<Row> {
  readonly header: string
  readonly render: (row: Row) => ReactNode
}

interface Props<Row> {
  readonly caption: string
  /** The heading of the rows' names. */
  readonly nameHeader: string
  readonly nameOf: (row: Row) => ReactNode
  readonly rowKey: (row: Row) => string
  readonly rows: readonly Row[]
  readonly columns: readonly ReportColumn<Row>[]
}

export function ReportTable<Row>(props: Props<Row>) {
  const { caption, nameHeader, nameOf, rowKey, rows, columns } = props
  return (
    <table role="table" aria-label={caption} className={table}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {nameHeader}
          </th>
          {columns.map(({ header }) => (
            <th key={header} role="columnheader" scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            <th role="rowheader" scope="row">
              {nameOf(row)}
            </th>
            {columns.map(({ header, render }) => (
              <td key={header} role="cell" data-label={header}>
                <div>{render(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
