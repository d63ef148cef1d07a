import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ShipBySource } from '../__generated__/operations'
import type { Order } from '../api/use-order-integration'
import { CopyButton, csx, ExactTime, MoneyText, NARROW, prose } from '../ui'
import { toKebab } from '../ui/labels'
import { OrderItems } from './order-items'

const APP = 'admin/order-integrations.page'

const list = prose({})
const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '$space-3',
  paddingY: '$space-2',
  borderBottom: '$neutral',
  dt: { color: '$secondary', width: '12rem' },
  dd: { margin: 0, flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  [NARROW]: { dt: { width: '100%', text: '$detail' }, dd: { flex: '1 1 100%' } },
})
const copied = csx({ display: 'flex', alignItems: 'center', gap: '$space-3' })
const small = prose({ small: true, quiet: true })
const missing = prose({ small: true, quiet: true, top: 3 })

interface Props {
  readonly order: Order
}

interface Fact {
  readonly label: string
  /** Undefined while no source told it. */
  readonly content?: ReactNode
}

/** What sources told about the order itself, and by name what none of them told. */
export function OrderFacts({ order }: Props) {
  const { formatMessage } = useIntl()
  const facts = toFacts(order).map((fact) => ({
    ...fact,
    label: formatMessage({ id: `${APP}.${fact.label}` }),
  }))
  const known = facts.filter(({ content }) => content !== undefined)
  const unknown = facts.filter(({ content }) => content === undefined).map(({ label }) => label)

  return (
    <>
      {known.length > 0 && (
        <dl className={list}>
          {known.map(({ label, content }) => (
            <div key={label} className={line}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
      )}
      {unknown.length > 0 && (
        <p className={missing}>
          <FormattedMessage
            id={`${APP}.${known.length > 0 ? 'facts-missing' : 'facts-none'}`}
            values={{ facts: unknown.join(', ') }}
          />
        </p>
      )}
    </>
  )
}

function toFacts({ value, createdAt, items, carrier, ...order }: Order): Fact[] {
  const { salesChannel, postalArea, shipBy } = order

  return [
    { label: 'column-value', content: value ? <MoneyText {...value} /> : undefined },
    {
      label: 'column-ship-by',
      content: shipBy ? <ShipBy shipBy={shipBy} /> : undefined,
    },
    { label: 'fact-created', content: createdAt ? <ExactTime at={createdAt} /> : undefined },
    {
      label: 'fact-items',
      content:
        items.length > 0 ? <OrderItems items={items} currency={value?.currency} /> : undefined,
    },
    { label: 'fact-carrier', content: carrier ? <Carrier carrier={carrier} /> : undefined },
    { label: 'fact-sales-channel', content: salesChannel ?? undefined },
    { label: 'fact-postal-area', content: postalArea ?? undefined },
  ]
}

/** Their names say that they only estimate it. */
const estimates: readonly ShipBySource[] = ['ORDERS', 'RULE']

interface ShipByProps {
  readonly shipBy: NonNullable<Order['shipBy']>
}

function ShipBy({ shipBy: { at, source, estimated } }: ShipByProps) {
  return (
    <>
      <ExactTime at={at} />
      <p className={small}>
        <FormattedMessage id={`${APP}.ship-by-source-${toKebab(source)}`} />
        {estimated && !estimates.includes(source) && (
          <>
            {' · '}
            <FormattedMessage id={`${APP}.estimated`} />
          </>
        )}
      </p>
    </>
  )
}

function Carrier({ carrier }: { readonly carrier: NonNullable<Order['carrier']> }) {
  const { formatMessage } = useIntl()
  const { id, name, service } = carrier

  return (
    <>
      <div className={copied}>
        <span translate="no">{[name, service].filter(Boolean).join(' · ')}</span>
        <CopyButton text={name} name={formatMessage({ id: `${APP}.fact-carrier` })} />
      </div>
      {id && (
        <p className={small}>
          <FormattedMessage id={`${APP}.carrier-id`} values={{ id }} />
        </p>
      )}
    </>
  )
}
