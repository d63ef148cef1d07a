import React from 'react'
import { useIntl } from 'react-intl'

import type { WeekCause, WeekLine, WeekReport, WeekSingleCause } from '../api/use-week-report'
import { CountText, csx, ReportTable } from '../ui'
import { errorTypeLabelId } from '../ui/labels'
import { FixCell, OrdersCell } from './figure-cells'

const APP = 'admin/order-integrations.week'

type Row = WeekLine & {
  /** The error type and marketplace; absent of all together. */
  readonly of?: WeekCause
  /** Only of one of several single causes. */
  readonly single?: WeekSingleCause
}

const below = csx({ display: 'block', paddingLeft: '$space-4', fontWeight: 400 })

/** More are in the file: a page to read names those that matter. */
const MOST_SINGLE = 5

const rowsOf = (of: WeekCause): readonly Row[] => {
  const { week, before, causes } = of
  const single = causes.length > 1 ? causes.slice(0, MOST_SINGLE) : []
  return [{ of, week, before }, ...single.map((each) => ({ ...each, of, single: each }))]
}

interface Props {
  readonly report: WeekReport
}

/** What did not go well, by error type and marketplace, within each by cause, and all of it together. */
export function CausesTable({ report: { total, causes } }: Props) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const lines = causes.reduce<readonly Row[]>((all, cause) => [...all, ...rowsOf(cause)], [])
  const rows: readonly Row[] = causes.length > 1 ? [total, ...lines] : lines

  return (
    <ReportTable<Row>
      caption={t('causes')}
      nameHeader={t('column-cause')}
      rowKey={({ of, single }) => `${of?.errorType} ${of?.marketplace.id} ${single?.id}`}
      nameOf={(row) => <Name row={row} />}
      rows={rows}
      columns={[
        {
          header: t('column-orders'),
          render: (line) => <OrdersCell line={line} of={(figures) => figures} />,
        },
        {
          header: t('column-saved'),
          render: (line) => <OrdersCell line={line} of={({ saved }) => saved} />,
        },
        {
          header: t('column-lost'),
          render: (line) => <OrdersCell line={line} of={({ lost }) => lost} />,
        },
        {
          header: t('column-open'),
          render: (line) => <OrdersCell line={line} of={({ open }) => open} />,
        },
        { header: t('column-time'), render: (line) => <FixCell line={line} /> },
      ]}
    />
  )
}

function Name({ row: { of, single } }: { readonly row: Row }) {
  const { formatMessage } = useIntl()
  if (!of) return <>{formatMessage({ id: `${APP}.total` })}</>
  if (single) return <span className={below}>{single.title}</span>
  const more = of.causes.length - MOST_SINGLE
  return (
    <>
      {formatMessage({ id: errorTypeLabelId(of.errorType) })}
      <small>{of.marketplace.name}</small>
      {of.causes.length === 1 && <small>{of.causes[0]?.title}</small>}
      {more > 0 && (
        <small>
          <CountText id={`${APP}.more-causes`} count={more} />
        </small>
      )}
    </>
  )
}
