import React from 'react'
import type { IntlShape } from 'react-intl'

import type { OrderInbox, OrderRow } from '../api/use-order-inbox'
import type { RowGroup } from '../ui'
import { CountText, MoneySums } from '../ui'
import { bandLabelId } from '../ui/labels'

type Groups = OrderInbox['orders']['groups']

/** The group of a row, while the list stands by priority: how many stand in it on all pages, and what they are worth. */
export function toGroups({ formatMessage }: IntlShape, groups: Groups) {
  const byBand = new Map(
    groups.map(({ band, count, value }): [string, RowGroup] => [
      band,
      {
        key: band,
        label: formatMessage({ id: bandLabelId(band) }),
        detail: (
          <>
            <CountText id="admin/order-integrations.band.orders" count={count} />
            {value.length > 0 && ' · '}
            <MoneySums sums={value} />
          </>
        ),
      },
    ]),
  )
  return byBand.size === 0
    ? undefined
    : ({ band }: OrderRow) => (band == null ? undefined : byBand.get(band))
}
