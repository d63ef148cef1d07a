import { csx, cx } from '@vtex/admin-ui'
import React from 'react'
import type { MouseEvent, ReactNode } from 'react'

import { Placeholder } from './placeholder'
import { NARROW } from './screen'

export interface Column<Row> {
  readonly id: string
  readonly header: string
  readonly width: string
  readonly render: (row: Row) => ReactNode
  /** Its place in the card of three columns that a row becomes on a narrow screen. */
  readonly card: {
    readonly gridRow: number
    readonly gridColumn: string
    readonly textAlign?: 'right'
  }
}

// A plain table with columns of fixed width: nothing moves when rows arrive, and rows cost little.
// Roles are spelled out because a browser drops them once `display` changes.
const table = csx({
  width: 'calc(100% + 1rem)',
  marginX: '-0.5rem',
  tableLayout: 'fixed',
  borderCollapse: 'collapse',
  text: '$body',
  textAlign: 'left',
  transition: 'opacity 120ms',
  '&[aria-busy="true"][data-dimmed="true"]': { opacity: 0.5 },
  [NARROW]: { display: 'block', width: '100%', marginX: 0 },
})

const head = csx({
  [NARROW]: { position: 'absolute', size: '1px', overflow: 'hidden', clip: 'rect(0 0 0 0)' },
})

const headCell = csx({
  position: 'sticky',
  top: 0,
  zIndex: '$z-1',
  bg: '$primary',
  color: '$secondary',
  text: '$action2',
  paddingY: '$space-2',
  paddingX: '$space-3',
  boxShadow: 'inset 0 -1px 0 #DDDDDD',
  '&:first-of-type': { paddingLeft: '$space-2' },
})

const block = csx({ [NARROW]: { display: 'block' } })

const tableRow = csx({
  borderBottom: '$neutral',
  cursor: 'pointer',
  '&:hover': { bg: '$secondary' },
  '&[data-open="true"]': { bg: '$action.main.tertiarySelected' },
  [NARROW]: {
    display: 'grid',
    gridTemplateColumns: '1fr auto auto',
    columnGap: '$space-3',
    rowGap: '$space-1',
    paddingY: '$space-3',
  },
})

const cell = csx({
  verticalAlign: 'top',
  paddingY: '$space-3',
  paddingX: '$space-3',
  height: '4.5rem',
  overflowWrap: 'anywhere',
  '&:first-of-type': { paddingLeft: '$space-2' },
  [NARROW]: {
    display: 'block',
    height: 'auto',
    padding: 0,
    '&:first-of-type': { paddingLeft: 0 },
  },
})

const inCard = (card: Column<never>['card']) => csx({ [NARROW]: card })

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  /** Undefined while nothing is known yet: as many placeholders as `placeholders` stand in. */
  readonly rows: readonly Row[] | undefined
  readonly placeholders: number
  readonly rowKey: (row: Row) => string
  readonly openKey?: string
  /** True while the rows belong to the question before. */
  readonly outdated: boolean
  readonly onOpen: (row: Row) => void
}

export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, outdated } = props
  const loading = rows === undefined

  return (
    <table
      role="table"
      aria-label={caption}
      aria-busy={loading || outdated}
      data-dimmed={outdated}
      className={table}
    >
      <thead role="rowgroup" className={cx(head)}>
        <tr role="row">
          {columns.map(({ id, header, width }) => (
            <th key={id} role="columnheader" scope="col" className={headCell} style={{ width }}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className={block}>
        {rows ? (
          rows.map((row) => <DataRow key={props.rowKey(row)} row={row} {...props} />)
        ) : (
          <Placeholders {...props} />
        )}
      </tbody>
    </table>
  )
}

function DataRow<Row>({
  row,
  columns,
  rowKey,
  openKey,
  onOpen,
}: Props<Row> & { readonly row: Row }) {
  const open = (event: MouseEvent<HTMLElement>) => {
    if (!isMeantForSomethingElse(event)) onOpen(row)
  }

  return (
    <tr role="row" className={tableRow} data-open={rowKey(row) === openKey} onClick={open}>
      {columns.map(({ id, render, card }) => (
        <td key={id} role="cell" className={cx(cell, inCard(card))}>
          {render(row)}
        </td>
      ))}
    </tr>
  )
}

/** The row is a large target for the mouse only; its link is what keyboards and screen readers use. */
function isMeantForSomethingElse({ target }: MouseEvent<HTMLElement>) {
  const onControl = target instanceof Element && target.closest('a, button') !== null
  return onControl || String(window.getSelection() ?? '') !== ''
}

function Placeholders<Row>({ columns, placeholders }: Props<Row>) {
  return (
    <>
      {Array.from({ length: placeholders }, (_, index) => (
        <tr key={index} role="row" className={cx(tableRow, csx({ cursor: 'default' }))}>
          {columns.map(({ id, card }) => (
            <td key={id} role="cell" className={cx(cell, inCard(card))}>
              <Placeholder width="70%" height="1.25rem" />
            </td>
          ))}
        </tr>
      ))}
    </>
  )
}
