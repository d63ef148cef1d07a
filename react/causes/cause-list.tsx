import React, { useMemo, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { OrderInbox } from '../api/use-order-inbox'
import { DataTable, EmptyBlock, encodeQuery, prose } from '../ui'
import { causeSorts } from '../view/cause-sort'
import type { ListView } from '../view/list-view'
import { askAnew } from '../view/list-view'
import { ViewPager } from '../view/view-pager'
import type { CauseRow } from './cause-columns'
import { toCauseColumns } from './cause-columns'

const APP = 'admin/order-integrations.cause'

const snoozed = prose({ quiet: true, also: { paddingY: '$space-3' } })

const toKey = ({ id }: CauseRow) => id

interface Props {
  readonly connection?: NonNullable<OrderInbox['causes']>
  readonly outdated: boolean
  readonly view: ListView
  readonly openCauseId?: string
  readonly onShow: (view: ListView) => void
}

/** Open orders by what has to be corrected: one wrong price table is one line, not three thousand. */
export function CauseList({ connection, outdated, view, openCauseId, onShow }: Props) {
  const intl = useIntl()
  const { setQuery } = useRuntime()
  const latest = useRef(setQuery)
  latest.current = setQuery
  // One function for the whole life of the list, so that rows need not be drawn again for a new one.
  const open = useMemo(() => (id: string) => void latest.current(encodeQuery({ cause: id })), [])
  const openRow = useMemo(() => (row: CauseRow) => open(row.id), [open])
  const columns = useMemo(() => toCauseColumns(intl, open), [intl, open])

  if (connection?.totalCount === 0 && !outdated) {
    return (
      <>
        <EmptyBlock title={intl.formatMessage({ id: `${APP}.none` })}>
          <FormattedMessage id={`${APP}.none-help`} tagName="p" />
        </EmptyBlock>
        <Snoozed connection={connection} />
      </>
    )
  }

  return (
    <>
      <DataTable<CauseRow>
        caption={intl.formatMessage({ id: `${APP}.table` })}
        columns={columns}
        rows={connection?.nodes}
        placeholders={8}
        rowKey={toKey}
        openKey={openCauseId}
        outdated={outdated && connection !== undefined}
        sort={causeSorts.toTable(view.causeSort)}
        onSort={(column) =>
          onShow(askAnew(view, { causeSort: causeSorts.byColumn(column, view.causeSort) }))
        }
        onOpen={openRow}
      />
      <Snoozed connection={connection} />
      <ViewPager connection={connection} outdated={outdated} view={view} onShow={onShow} />
    </>
  )
}

/** What is left out is counted: a snoozed cause still loses its orders. */
function Snoozed({ connection }: Pick<Props, 'connection'>) {
  const { formatNumber } = useIntl()
  if (!connection || connection.snoozedCount === 0) return null
  return (
    <p className={snoozed}>
      <FormattedMessage
        id={`${APP}.snoozed-count`}
        values={{
          count: connection.snoozedCount,
          number: formatNumber(connection.snoozedCount),
          orders: connection.snoozedOrders,
          ordersNumber: formatNumber(connection.snoozedOrders),
        }}
      />
    </p>
  )
}
