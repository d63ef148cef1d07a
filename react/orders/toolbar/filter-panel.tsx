import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../../api/use-order-inbox'
import { csx, Disclosure, IconFaders, later, PHONE, selectStyle } from '../../ui'
import type { OrderFilter } from '../../view/order-filter'
import { isOfOrders } from '../../view/order-filter'

const FilterGroups = later(async () => (await import('./filter-groups')).FilterGroups)
const OrdersGroups = later(async () => (await import('./filter-groups')).OrdersGroups)
const FilterChoices = later(async () => (await import('./filter-choices')).FilterChoices)

const panel = csx({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: '$space-6',
  padding: '$space-2',
  text: '$body',
  [PHONE]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '$space-4' },
})
const column = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-4',
  minWidth: 0,
})
const choices = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  minWidth: 0,
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1' },
  'fieldset label': { flex: '1 1 6rem' },
  'select, input': { ...selectStyle, width: '100%', minWidth: 0, boxSizing: 'border-box' },
  fieldset: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '$space-2',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
})

interface Props {
  readonly filter: OrderFilter
  /** How many filters hold that stand in here. */
  readonly count: number
  readonly inbox?: OrderInbox
  readonly onChange: (change: Partial<OrderFilter>) => void
  /** What stands above the filters where the toolbar has no room for it. */
  readonly children?: (close: () => void) => ReactNode
}

/** All filters in one place. Each holds at once; what is chosen stands below the toolbar. */
export function FilterPanel({ filter, count, inbox, onChange, children }: Props) {
  const { formatMessage } = useIntl()
  return (
    <Disclosure
      label={formatMessage({ id: 'admin/order-integrations.toolbar.filter' })}
      count={count}
      icon={<IconFaders size="small" aria-hidden />}
      wide
      iconOnly="tight"
    >
      {(close) => (
        <>
          {children?.(close)}
          <div className={panel}>
            <div className={column}>
              {isOfOrders(filter) ? (
                <OrdersGroups filter={filter} inbox={inbox} onChange={onChange} />
              ) : (
                <FilterGroups filter={filter} open={inbox?.open} onChange={onChange} />
              )}
              {!inbox && <FormattedMessage id="admin/order-integrations.toolbar.no-counts" />}
            </div>
            <div className={choices}>
              <FilterChoices filter={filter} open={inbox?.open} onChange={onChange} />
            </div>
          </div>
        </>
      )}
    </Disclosure>
  )
}
