import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedNumber } from 'react-intl'

import type { ErrorType } from '../__generated__/operations'
import type { CauseRow } from '../api/use-order-inbox'
import type { Column } from '../ui'
import { csx, Info } from '../ui'
import { causeSorts } from '../view/cause-sort'
import { CauseAssignee } from '../work/cause-assignee'
import { ValueLines } from '../work/order-value'
import { CauseCell } from './cause-cell'
import { DeadlineCell } from './deadline-cell'
import { RecentBars } from './recent-bars'
import { StateCell } from './state-cell'

const APP = 'admin/order-integrations.cause'

const small = csx({ fontSize: '0.75rem', lineHeight: '1rem', color: '$secondary' })
const figure = csx({ fontVariantNumeric: 'tabular-nums', fontWeight: 600 })

interface Acts {
  /** Opens a cause. */
  readonly onOpen: (id: string) => void
  /** Leaves only the causes of one type. */
  readonly onType: (type: ErrorType) => void
}

interface Options {
  /** Whether the list stands by priority. */
  readonly isByPriority: boolean
  /** Whether there is no room for how a cause stands and grows but under its title. */
  readonly isTight: boolean
}

/** What a person under time pressure decides by, the cause first and who takes care of it last. */
export function toCauseColumns(
  { formatMessage }: IntlShape,
  acts: Acts,
  { isByPriority, isTight }: Options,
): readonly Column<CauseRow>[] {
  const text = (id: string) => formatMessage({ id: `${APP}.${id}` })
  const head = (id: string) => ({
    id,
    header: text(`column-${id}`),
    sortable: causeSorts.firstDirection(id),
  })

  return [
    {
      ...head('cause'),
      header: text(isByPriority && !isTight ? 'column-cause-by-priority' : 'column-cause'),
      beside: <Info label={text('how-ordered')}>{text('rule')}</Info>,
      card: { gridRow: 1, gridColumn: '1 / -1' },
      render: (row) => (
        <>
          <CauseCell row={row} {...acts} />
          {isTight && <StateCell row={row} onOpen={acts.onOpen} />}
        </>
      ),
    },
    ...(isTight ? [] : toStandingColumns(head, acts)),
    ...toFigureColumns(head),
    {
      ...head('assignee'),
      width: '8.625rem',
      card: { gridRow: 4, gridColumn: '1 / -1' },
      render: (row) => <CauseAssignee cause={row} actor={isTight ? undefined : row.actor} />,
    },
  ]
}

type Head = (id: string) => Pick<Column<CauseRow>, 'id' | 'header' | 'sortable'>

/** How a cause stands, and whether it grows. */
function toStandingColumns(head: Head, { onOpen }: Acts): readonly Column<CauseRow>[] {
  return [
    {
      ...head('state'),
      width: '8.5rem',
      card: { gridRow: 2, gridColumn: '1' },
      render: (row) => <StateCell row={row} onOpen={onOpen} />,
    },
    {
      ...head('recent'),
      width: '5rem',
      card: { display: 'none' },
      render: ({ recent, pinned }) => <RecentBars recent={recent} isPinned={pinned} />,
    },
  ]
}

/** How much hangs on a cause, and until when. */
function toFigureColumns(head: Head): readonly Column<CauseRow>[] {
  return [
    {
      ...head('orders'),
      align: 'right',
      width: '4.25rem',
      card: { gridRow: 2, gridColumn: '2', textAlign: 'right' },
      render: ({ orderCount }) => (
        <span className={figure}>
          <FormattedNumber value={orderCount} />
        </span>
      ),
    },
    {
      ...head('value'),
      align: 'right',
      width: '8.5rem',
      card: { gridRow: 3, gridColumn: '2', textAlign: 'right' },
      render: (row) => <ValueLines of={row} quiet={small} />,
    },
    {
      ...head('deadline'),
      width: '8.75rem',
      card: { gridRow: 3, gridColumn: '1' },
      render: (row) => <DeadlineCell row={row} />,
    },
  ]
}
