import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { Button, csx, EmptyBlock } from '../ui'
import type { ListView } from '../view/list-view'
import { isFiltered } from '../view/list-view'

const APP = 'admin/order-integrations.page'

const heading = csx({ text: '$title2', color: '$primary', margin: 0, marginTop: '$space-4' })
const list = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  listStyle: 'none',
  margin: 0,
  padding: 0,
  li: { borderLeft: '2px solid #DDDDDD', paddingLeft: '$space-4' },
  strong: { color: '$primary' },
  p: { margin: 0 },
})

interface Props {
  readonly view: ListView
  readonly inbox: OrderInbox
  readonly onClear: () => void
}

/** Nothing to list is four different things; none of them may look like another. */
export function NoOrders({ view, inbox, onClear }: Props) {
  const { formatMessage } = useIntl()
  const text = (name: string) => formatMessage({ id: `${APP}.${name}` })

  if (inbox.partial) {
    return (
      <EmptyBlock title={text('empty-partial')}>
        <FormattedMessage id={`${APP}.partial`} tagName="p" />
      </EmptyBlock>
    )
  }
  if (isFiltered(view)) {
    return (
      <EmptyBlock title={text('no-match')}>
        <p>{text(view.filter.search ? 'no-match-search' : 'no-match-help')}</p>
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
      <HowOrdersGetHere />
    </EmptyBlock>
  )
}

const ways = ['empty-copy', 'empty-relay', 'empty-facts']

function HowOrdersGetHere() {
  return (
    <>
      <h3 className={heading}>
        <FormattedMessage id={`${APP}.empty-how`} />
      </h3>
      <FormattedMessage id={`${APP}.empty-start`} tagName="p" />
      <ul className={list} role="list">
        {ways.map((name) => (
          <li key={name}>
            <strong>
              <FormattedMessage id={`${APP}.${name}`} />
            </strong>
            <FormattedMessage id={`${APP}.${name}-help`} tagName="p" />
          </li>
        ))}
      </ul>
      <FormattedMessage id={`${APP}.empty-native`} tagName="p" />
      <h3 className={heading}>
        <FormattedMessage id={`${APP}.empty-owner`} />
      </h3>
      <FormattedMessage id={`${APP}.empty-owner-help`} tagName="p" />
    </>
  )
}
