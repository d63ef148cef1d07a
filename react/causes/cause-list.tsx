import React, { useMemo, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { ErrorType } from '../__generated__/operations'
import type { OrderInbox } from '../api/use-order-inbox'
import { csx, DataTable, EmptyBlock, encodeQuery, TIGHT_TABLE, useMedia } from '../ui'
import { causeSorts } from '../view/cause-sort'
import type { ListView } from '../view/list-view'
import { askAnew, narrowed } from '../view/list-view'
import { isSortedOtherwise, SortNotice } from '../view/sort-notice'
import { ViewPager } from '../view/view-pager'
import type { CauseRow } from '../api/use-order-inbox'
import { toCauseColumns } from './cause-columns'
import { SnoozedLink } from './snoozed-link'

const APP = 'admin/order-integrations.cause'

const foot = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-4',
  '& > nav': { marginLeft: 'auto' },
})

const toKey = ({ id }: CauseRow) => id
const toTone = ({ pinned }: CauseRow) => (pinned ? 'alarm' : undefined)

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
  const isByPriority = view.causeSort.field === 'RANK'
  const acts = useActs(view, onShow)
  const isTight = useMedia(TIGHT_TABLE)
  const columns = useMemo(
    () => toCauseColumns(intl, acts, { isByPriority, isTight }),
    [intl, acts, isByPriority, isTight],
  )
  const openRow = useMemo(() => (row: CauseRow) => acts.onOpen(row.id), [acts])
  const sortBy = (column: string) => {
    // Nobody wants the lowest priority first.
    const isFirst = column === causeSorts.toTable(causeSorts.start).column
    const causeSort = isFirst ? causeSorts.start : causeSorts.byColumn(column, view.causeSort)
    onShow(askAnew(view, { causeSort }))
  }

  if (connection?.totalCount === 0 && !outdated) {
    return (
      <>
        <EmptyBlock title={intl.formatMessage({ id: `${APP}.none` })}>
          <FormattedMessage id={`${APP}.none-help`} tagName="p" />
        </EmptyBlock>
        <SnoozedLink connection={connection} view={view} onShow={onShow} />
      </>
    )
  }

  return (
    <>
      <DataTable<CauseRow>
        caption={intl.formatMessage({ id: `${APP}.table` })}
        columns={columns}
        rows={connection?.nodes}
        placeholders={9}
        rowKey={toKey}
        rowTone={toTone}
        openKey={openCauseId}
        outdated={outdated && connection !== undefined}
        sort={causeSorts.toTable(view.causeSort)}
        onSort={sortBy}
        onOpen={openRow}
        notice={
          isSortedOtherwise(view.causeSort, causeSorts.start) && (
            <SortNotice
              sort={view.causeSort}
              start={causeSorts.start}
              onSort={(causeSort) => onShow(askAnew(view, { causeSort }))}
            />
          )
        }
      />
      <div className={foot}>
        <SnoozedLink connection={connection} view={view} onShow={onShow} />
        <ViewPager connection={connection} outdated={outdated} view={view} onShow={onShow} />
      </div>
    </>
  )
}

/** The same functions for the whole life of the list, so that rows need not be drawn again for new ones. */
function useActs(view: ListView, onShow: (view: ListView) => void) {
  const { setQuery } = useRuntime()
  const latest = useRef({ view, onShow, setQuery })
  latest.current = { view, onShow, setQuery }
  return useMemo(
    () => ({
      onOpen: (id: string) => void latest.current.setQuery(encodeQuery({ cause: id })),
      onType: (type: ErrorType) =>
        latest.current.onShow(narrowed(latest.current.view, { errorTypes: [type] })),
    }),
    [],
  )
}
