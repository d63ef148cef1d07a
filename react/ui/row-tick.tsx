import { csx } from '@vtex/admin-ui'
import React from 'react'

import { NARROW, PHONE } from './screen'
import { colors } from './colors'

/** Ticking rows of a table. Functions must stay the same from one render to the next, or all rows are drawn again. */
export interface Ticks<Row> {
  readonly isTicked: (row: Row) => boolean
  readonly onTick: (row: Row) => void
  /** Undefined of a row that cannot be ticked. */
  readonly label: (row: Row) => string | undefined
  readonly onTickPage: () => void
  readonly pageLabel: string
}

const width = '2.5rem'

/** The cell that holds a tick: on a card it stands at its left edge. */
export const tickCell = csx({
  width,
  padding: 0,
  [NARROW]: { display: 'block', position: 'absolute', left: 0, top: '$space-1', width: '2rem' },
})

const headCell = csx({
  width,
  position: 'sticky',
  top: 0,
  zIndex: '$z-2',
  bg: '$primary',
  padding: 0,
  verticalAlign: 'middle',
  boxShadow: `inset 0 -1px 0 ${colors.line}`,
})

// The target is larger than the box.
const target = csx({
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  minWidth: '2rem',
  minHeight: '2rem',
  cursor: 'pointer',
  input: {
    size: '1.125rem',
    margin: 0,
    cursor: 'pointer',
    accentColor: colors.accent,
    scrollMarginTop: '4rem',
  },
  [PHONE]: { minHeight: '2.75rem' },
})

// A narrow screen hides the headers from the eye, where a checkbox would take focus unseen.
const onTable = csx({ display: 'block', [NARROW]: { display: 'none' } })
const onCards = csx({ display: 'none', [NARROW]: { display: 'inline' } })

interface RowTickProps {
  readonly ticked: boolean
  /** Undefined where the row cannot be ticked: the cell stays empty. */
  readonly label: string | undefined
  readonly onTick: () => void
}

export function RowTick({ ticked, label, onTick }: RowTickProps) {
  return (
    <td role="cell" className={tickCell}>
      {label !== undefined && (
        <label className={target}>
          <input type="checkbox" aria-label={label} checked={ticked} onChange={onTick} />
        </label>
      )}
    </td>
  )
}

interface PageTickProps<Row> {
  readonly ticks: Ticks<Row>
  readonly rows: readonly Row[]
}

export function PageTick<Row>({ ticks, rows }: PageTickProps<Row>) {
  const { isTicked, label, onTickPage, pageLabel } = ticks
  const toTick = rows.filter((row) => label(row) !== undefined)
  const count = toTick.filter(isTicked).length
  const isSome = count > 0 && count < toTick.length

  return (
    <th role="columnheader" scope="col" className={headCell}>
      <span className={onTable}>
        <label className={target}>
          <input
            type="checkbox"
            aria-label={pageLabel}
            disabled={toTick.length === 0}
            checked={count > 0 && !isSome}
            ref={(box) => {
              if (box) box.indeterminate = isSome
            }}
            onChange={onTickPage}
          />
        </label>
      </span>
      <span className={onCards}>{pageLabel}</span>
    </th>
  )
}
