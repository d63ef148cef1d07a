import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { Button, csx, EmptyBlock, ExternalLink, line, PageLink } from '../ui'
import type { ListView } from '../view/list-view'
import { isFiltered } from '../view/list-view'
import { isOfOrders } from '../view/order-filter'
import { ordersInVtex } from './orders-in-vtex'

const APP = 'admin/order-integrations.page'

const elsewhere = line({ gap: 4, also: { margin: 0 } })
const link = csx({ color: '$action.main.tertiary', textDecoration: 'underline' })

interface Props {
  readonly view: ListView
  readonly inbox: OrderInbox
  readonly onClear: () => void
}

type SoughtId = NonNullable<OrderInbox['orders']['soughtId']>

const noMatchTitle: Record<SoughtId, string> = {
  FOUND: 'no-match',
  NOT_FOUND: 'no-match-id',
  NOT_SEARCHABLE: 'no-match-by-id',
}

/** That Orders has no such order is not that it cannot be asked for it. */
function helpOf({ filter }: ListView, soughtId: SoughtId | null | undefined) {
  if (soughtId === 'NOT_FOUND') return 'no-match-id-help'
  if (soughtId === 'NOT_SEARCHABLE') return 'no-match-by-id-help'
  if (isOfOrders(filter)) return 'no-match-in-orders'
  return filter.search ? 'no-match-search' : 'no-match-help'
}

/** Nothing to list is four different things; none of them may look like another. */
export function NoOrders({ view, inbox, onClear }: Props) {
  const { formatMessage } = useIntl()
  const text = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const { soughtId } = inbox.orders

  if (inbox.partial) {
    return (
      <EmptyBlock title={text('empty-partial')}>
        <FormattedMessage id={`${APP}.partial`} tagName="p" />
      </EmptyBlock>
    )
  }
  if (isFiltered(view)) {
    return (
      <EmptyBlock title={text(noMatchTitle[soughtId ?? 'FOUND'])}>
        <p>{text(helpOf(view, soughtId))}</p>
        {view.filter.search && <Elsewhere search={view.filter.search} />}
        <Button variant="secondary" onClick={onClear}>
          {text('clear-filters')}
        </Button>
      </EmptyBlock>
    )
  }
  if (inbox.open.total > 0) {
    return (
      <EmptyBlock title={text('page-gone')}>
        <Button variant="secondary" onClick={onClear}>
          {text('first-page')}
        </Button>
      </EmptyBlock>
    )
  }
  return (
    <EmptyBlock title={text('empty')}>
      <FormattedMessage id={`${APP}.empty-done`} tagName="p" />
      <PageLink page="knowledge" className={link}>
        <FormattedMessage id="admin/order-integrations.onboarding.title" />
      </PageLink>
    </EmptyBlock>
  )
}

/** Where else an order can be found that no source has reported. */
function Elsewhere({ search }: { readonly search: string }) {
  return (
    <p className={elsewhere}>
      <FormattedMessage id="admin/order-integrations.pasted.in-vtex">
        {(text) => <ExternalLink href={ordersInVtex(search)}>{String(text)}</ExternalLink>}
      </FormattedMessage>
      <PageLink page="import" className={link}>
        <FormattedMessage id="admin/order-integrations.pasted.import" />
      </PageLink>
    </p>
  )
}
