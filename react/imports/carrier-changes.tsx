import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CarrierComparison, ErpCarrier, StoreCarrier } from '../api/use-imports'
import { CountText, ExactTime, Figure, FigureRow, Notice, partTitle, quietParagraph } from '../ui'
import { FirstLines } from './first-lines'
import { block } from './styles'

const APP = 'admin/order-integrations.imports'

const mostRows = 10

interface Props {
  readonly changes: CarrierComparison
}

/** What the list would change, before it does. */
export function CarrierChanges({ changes }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { heldSince, added, removed, renamed, unchanged } = changes
  const label = (name: string) => formatMessage({ id: `${APP}.carriers-${name}` })
  return (
    <>
      <h3 className={partTitle}>
        <FormattedMessage id={`${APP}.carriers-changes`} />
      </h3>
      <p className={quietParagraph}>
        {heldSince ? (
          <FormattedMessage
            id={`${APP}.carriers-held`}
            values={{ time: <ExactTime at={heldSince} /> }}
          />
        ) : (
          <FormattedMessage id={`${APP}.carriers-none-held`} />
        )}
      </p>
      {heldSince && (
        <>
          <FigureRow>
            <Figure label={label('added')}>{formatNumber(added.length)}</Figure>
            <Figure label={label('removed')}>{formatNumber(removed.length)}</Figure>
            <Figure label={label('renamed')}>{formatNumber(renamed.length)}</Figure>
            <Figure label={label('unchanged')}>{formatNumber(unchanged)}</Figure>
          </FigureRow>
          <Lines title="removed" of={removed} say={nameOf} />
          <Lines title="added" of={added} say={nameOf} />
          <Lines
            title="renamed"
            of={renamed}
            say={({ before, after }) => `${nameOf(before)} → ${nameOf(after)}`}
          />
        </>
      )}
      <OfTheStore changes={changes} />
    </>
  )
}

/** As it is known, as it is called by law where that is another name, and its code. */
function nameOf({ id, name, tradeName }: ErpCarrier): string {
  const isOneName = (name || '').toLowerCase() === (tradeName || '').toLowerCase()
  const called = [isOneName ? undefined : tradeName, name].filter(Boolean).join(' · ')
  if (!id) return called
  return called === '' ? id : `${called} (${id})`
}

interface LinesProps<Each> {
  readonly title: string
  readonly of: readonly Each[]
  readonly say: (each: Each) => ReactNode
}

function Lines<Each>({ title, of, say }: LinesProps<Each>) {
  if (of.length === 0) return null
  return (
    <div className={block}>
      <FormattedMessage id={`${APP}.carriers-${title}`} />
      <FirstLines of={of} most={mostRows}>
        {(each, index) => <li key={index}>{say(each)}</li>}
      </FirstLines>
    </div>
  )
}

/** What the list says of the carriers that the store's own orders go with. */
function OfTheStore({ changes }: Props) {
  const { lost, cured, stillUnregistered, arePoliciesRead } = changes
  const isAll = lost.length + stillUnregistered.length === 0
  return (
    <>
      {!arePoliciesRead && (
        <div className={block}>
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.carriers-unread`} />
          </Notice>
        </div>
      )}
      <Carriers title="would-lose" tone="warning" carriers={lost} />
      <Carriers title="would-cure" tone="info" carriers={cured} />
      <Carriers title="would-stay" tone="warning" carriers={stillUnregistered} />
      {isAll && arePoliciesRead && (
        <div className={block}>
          <Notice tone="info">
            <FormattedMessage id={`${APP}.carriers-all`} />
          </Notice>
        </div>
      )}
    </>
  )
}

interface CarriersProps {
  readonly title: string
  readonly tone: 'info' | 'warning'
  readonly carriers: readonly StoreCarrier[]
}

function Carriers({ title, tone, carriers }: CarriersProps) {
  const { formatNumber } = useIntl()
  if (carriers.length === 0) return null
  return (
    <div className={block}>
      <Notice tone={tone}>
        <CountText id={`${APP}.carriers-${title}`} count={carriers.length} />
      </Notice>
      <FirstLines of={carriers} most={mostRows}>
        {({ id, name, openOrders }, index) => (
          <li key={index}>
            <FormattedMessage
              id={`${APP}.carriers-orders`}
              values={{
                name: id ? `${name} (${id})` : name,
                count: openOrders,
                number: formatNumber(openOrders),
              }}
            />
          </li>
        )}
      </FirstLines>
    </div>
  )
}
