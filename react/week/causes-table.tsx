import React from 'react'
import { useIntl } from 'react-intl'

import type { WeekCause, WeekLine, WeekReport } from '../api/use-week-report'
import { errorTypeLabelId } from '../ui/labels'
import { FixCell, OrdersCell } from './figure-cells'
import { ReportTable } from './report-table'

const APP = 'admin/order-integrations.week'

type Row = WeekLine & Partial<Pick<WeekCause, 'errorType' | 'marketplace'>>

interface Props {
  readonly report: WeekReport
}

/** What did not go well, by cause and marketplace, and all of it together. */
export function CausesTable({ report: { total, causes } }: Props) {
  const { formatMessage } = useIntl()
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const rows: readonly Row[] = causes.length > 1 ? [total, ...causes] : causes

  return (
    <ReportTable<Row>
      caption={t('causes')}
      nameHeader={t('column-cause')}
      rowKey={({ errorType, marketplace }) => `${errorType} ${marketplace?.id}`}
      nameOf={({ errorType, marketplace }) =>
        errorType === undefined ? (
          t('total')
        ) : (
          <>
            {formatMessage({ id: errorTypeLabelId(errorType) })}
            <small>{marketplace?.name}</small>
          </>
        )
      }
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
