import { csx, cx, IconArrowDown, IconArrowUp } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'

import { NARROW } from './screen'
import { colors } from './colors'
import { focusRing } from './layout'

const cell = csx({
  position: 'sticky',
  top: 0,
  // The first step of the scale is none.
  zIndex: '$z-2',
  bg: '$primary',
  color: '$secondary',
  text: '$action2',
  height: '2rem',
  verticalAlign: 'middle',
  fontSize: '0.75rem',
  fontWeight: 500,
  // As high as the button of a column that can be sorted by, so that all headers stand on one line.
  lineHeight: '1.5rem',
  paddingY: 0,
  paddingX: '$space-2',
  whiteSpace: 'nowrap',
  boxShadow: `inset 0 -1px 0 ${colors.line}`,
})

const toRight = csx({ textAlign: 'right' })

const button = csx({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  verticalAlign: 'middle',
  gap: '$space-1',
  minHeight: '1.5rem',
  margin: 0,
  padding: 0,
  border: 'none',
  borderRadius: '$base',
  bg: 'transparent',
  font: 'inherit',
  color: 'inherit',
  whiteSpace: 'nowrap',
  // Numbers end where their header ends; its arrow takes no room from a narrow column.
  '&[data-align="right"] svg': { position: 'absolute', right: '100%' },
  cursor: 'pointer',
  '&[data-sorted="true"]': { color: '$primary', fontWeight: 600 },
  '&:hover': { color: '$primary' },
  ...focusRing,
  // The arrow of a column that is not sorted by keeps its place, and shows what a click would do.
  '& svg': { flexShrink: 0, opacity: 0 },
  '&[data-sorted="true"] svg': { opacity: 1 },
  '&:hover svg, &:focus-visible svg': { opacity: 1 },
  [NARROW]: { display: 'none' },
})

const extra = csx({
  display: 'inline-block',
  verticalAlign: 'middle',
  marginLeft: '$space-1',
  font: 'inherit',
  color: 'inherit',
  [NARROW]: { display: 'none' },
})

// A narrow screen hides the headers from the eye, where a button would take focus unseen.
const onCards = csx({ display: 'none', [NARROW]: { display: 'inline' } })

export interface TableSort {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
  /** True where the column shows best what the list is sorted by, which is more than its values. */
  readonly roughly?: boolean
}

interface Props {
  readonly column: {
    readonly id: string
    readonly header: string
    readonly width?: string
    readonly align?: 'right'
    readonly sortable?: TableSort['direction']
    readonly beside?: ReactNode
  }
  readonly sort: TableSort
  readonly onSort: (column: string) => void
}

export function HeadCell({ column, sort, onSort }: Props) {
  const { id, header, width, align, sortable, beside } = column
  const sorted = sort.column === id
  const direction = sorted ? sort.direction : sortable
  const Arrow = direction === 'descending' ? IconArrowDown : IconArrowUp

  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sorted ? (sort.roughly ? 'other' : sort.direction) : undefined}
      className={cx(cell, align ? toRight : '')}
      style={{ width }}
    >
      {sortable ? (
        <>
          <button
            type="button"
            className={button}
            data-sorted={sorted}
            data-align={align}
            onClick={() => onSort(id)}
          >
            {header}
            <Arrow size="small" aria-hidden />
          </button>
          {beside && <span className={extra}>{beside}</span>}
          <span className={onCards}>{header}</span>
        </>
      ) : (
        header
      )}
    </th>
  )
}
