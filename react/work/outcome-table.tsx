import React, { useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { colors, csx, wordButton } from '../ui'
import type { MeterTone } from './meter'
import type { OrderValue } from './order-value'
import { ValueLines } from './order-value'

const APP = 'admin/order-integrations.receipt'

const table = csx({
  width: '100%',
  marginTop: '$space-3',
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': { textAlign: 'left', verticalAlign: 'top', paddingY: '$space-2', fontWeight: 400 },
  'tbody, tfoot': { borderBottom: '$neutral' },
  'td:first-child': {
    width: '4rem',
    paddingRight: '$space-3',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  'tr[data-acts] td': { textAlign: 'left', paddingTop: 0 },
  'th + td': {
    paddingLeft: '$space-3',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
  },
  'tr[data-sum] > *, tr[data-sum] b': { fontWeight: 600 },
  'tr p, tr button': { fontWeight: 400 },
  'tr[data-part] > *': { paddingTop: 0 },
  'tr[data-part] td:first-child': { color: '$secondary' },
  'tr[data-tone="good"] td:first-child': { color: colors.successText },
  'tr[data-tone="bad"] td:first-child': { color: colors.alarm },
  '@media (max-width: 30rem)': { 'td:first-child': { width: '2.75rem', paddingRight: '$space-2' } },
})
const quiet = csx({ text: '$detail', color: '$secondary' })
const see = csx({
  ...wordButton,
  minWidth: '1.5rem',
  textAlign: 'right',
  color: '$action.main.tertiary',
  '@media print': { display: 'none' },
})

interface TableProps {
  readonly total: OrderValue
  /** The message of what the sum is of. */
  readonly totalId: string
  readonly children: ReactNode
}

/** How many orders came to what and what they are worth, each in one row, so that the sum is always that of all. */
export function OutcomeTable({ total, totalId, children }: TableProps) {
  const { formatNumber } = useIntl()
  return (
    <table className={table}>
      {children}
      <tfoot>
        <tr data-sum>
          <td>{formatNumber(total.orderCount)}</td>
          <FormattedMessage id={totalId}>{(text) => <th scope="row">{text}</th>}</FormattedMessage>
          <td>
            <ValueLines of={total} quiet={quiet} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

interface RowProps {
  readonly of: OrderValue
  /** Of a sum, or of what is a part of the sum above it. */
  readonly kind: 'sum' | 'part'
  readonly tone?: MeterTone
  readonly children: ReactNode
  /** Which orders they are, once somebody wants to see them. */
  readonly orders?: { readonly about: string; readonly show: () => ReactNode }
  /** What can be done with them. */
  readonly acts?: ReactNode
}

/** Orders that came to the same. */
export function OutcomeRow({ of, kind, tone, children, orders, acts }: RowProps) {
  const { formatNumber } = useIntl()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <tr
        data-sum={kind === 'sum' || undefined}
        data-part={kind === 'part' || undefined}
        data-tone={tone}
      >
        <td>{formatNumber(of.orderCount)}</td>
        <th scope="row">{children}</th>
        <td>
          <ValueLines of={of} quiet={quiet} />
          {orders && (
            <SeeOrders
              {...{ isOpen, setOpen }}
              about={orders.about}
              number={formatNumber(of.orderCount)}
            />
          )}
        </td>
      </tr>
      {acts && <Below>{acts}</Below>}
      {orders && isOpen && <Below>{orders.show()}</Below>}
    </>
  )
}

const Below = ({ children }: { readonly children: ReactNode }) => (
  <tr data-acts>
    <td />
    <td colSpan={2}>{children}</td>
  </tr>
)

interface SeeProps {
  readonly isOpen: boolean
  readonly setOpen: (open: boolean) => void
  readonly number: string
  readonly about: string
}

function SeeOrders({ isOpen, setOpen, number, about }: SeeProps) {
  const { formatMessage } = useIntl()
  return (
    <button
      type="button"
      className={see}
      aria-expanded={isOpen}
      aria-label={formatMessage({ id: `${APP}.see-orders` }, { number, text: about })}
      onClick={() => setOpen(!isOpen)}
    >
      <FormattedMessage id={`${APP}.${isOpen ? 'hide' : 'see'}`} />
    </button>
  )
}
