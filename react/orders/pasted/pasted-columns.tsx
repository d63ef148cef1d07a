import React from 'react'
import type { IntlShape } from 'react-intl'
import { FormattedMessage } from 'react-intl'

import type { AskedOrder } from '../../api/use-orders-by-ids'
import type { Column } from '../../ui'
import { csx, ExternalLink, PageLink, Tag } from '../../ui'
import type { RowActs } from '../order-columns'
import { toOrderColumns } from '../order-columns'
import { ordersInVtex } from '../orders-in-vtex'

const APP = 'admin/order-integrations.pasted'

const id = csx({ fontWeight: 600, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' })
const links = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-4',
  span: { font: 'inherit' },
  'span > a, a': { minHeight: '1.5rem', paddingY: '0.1875rem', color: '$action.main.tertiary' },
})

/** The columns of orders, for ids of which there may be no order. */
export function toPastedColumns(
  intl: IntlShape,
  acts: RowActs,
  isTight: boolean,
): readonly Column<AskedOrder>[] {
  return toOrderColumns(intl, acts, { ofAll: true, isTight }).map(
    ({ id: name, header, width, align, card, render }): Column<AskedOrder> => ({
      id: name,
      header,
      width,
      align,
      card,
      // Without an order there is nothing to say in the columns after its problem.
      span: ({ order }) => (name === 'problem' && !order ? Infinity : 1),
      render: (row) => cellOf(name, row, isTight) ?? (row.order ? render(row.order) : null),
    }),
  )
}

type Said = Partial<Record<AskedOrder['state'], string>>

const standingOf: Said = { NOT_KNOWN: 'not-known', NOT_SEARCHABLE: 'not-searchable' }
const reasonOf: Said = { NOT_KNOWN: 'no-source', NOT_SEARCHABLE: 'not-by-id' }

/** What differs from a row of the list; undefined where nothing does. */
function cellOf(column: string, { asked, state, order }: AskedOrder, isTight: boolean) {
  if (!order) {
    const standing = <State name={standingOf[state] ?? 'unasked'} />
    if (column === 'status') return standing
    if (column === 'order') {
      return (
        <>
          <div className={id}>{asked}</div>
          {isTight && standing}
        </>
      )
    }
    return column === 'problem' ? <Unknown state={state} asked={asked} /> : undefined
  }
  return undefined
}

function State({ name }: { readonly name: string }) {
  return (
    <FormattedMessage id={`${APP}.state-${name}`}>
      {(label) => <Tag size="normal" variant="gray" label={String(label)} />}
    </FormattedMessage>
  )
}

/** What can be done about an id that nobody reported, or that could not be asked for. */
function Unknown({ state, asked }: Pick<AskedOrder, 'state' | 'asked'>) {
  return (
    <div className={links}>
      <span>
        <FormattedMessage id={`${APP}.${reasonOf[state] ?? 'no-answer'}`} />
      </span>
      <FormattedMessage id={`${APP}.in-vtex`}>
        {(text) => <ExternalLink href={ordersInVtex(asked)}>{String(text)}</ExternalLink>}
      </FormattedMessage>
      {state !== 'NOT_ANSWERED' && (
        <PageLink page="import">
          <FormattedMessage id={`${APP}.import`} />
        </PageLink>
      )}
    </div>
  )
}
