import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Usage } from '../../api/use-usage'
import { useUsage } from '../../api/use-usage'
import { ExactTime, FailureBlock, paragraph, Placeholder, quietParagraph } from '../../ui'
import { FactList } from '../fact-list'
import { card, subheading } from '../styles'
import { SaveUsage } from './save-usage'

const APP = 'admin/order-integrations.settings.usage'

interface Props {
  /** How many calls to Orders one round of background work may make. A round runs about once a minute. */
  readonly callsPerSlice: number
}

/** What the app keeps in Master Data, which VTEX bills by document, and how often it calls VTEX. */
export function UsageSection(props: Props) {
  const { formatMessage } = useIntl()
  const { usage, failure, retry } = useUsage()

  if (usage) return <Known usage={usage} {...props} />
  return failure ? (
    <FailureBlock
      title={formatMessage({ id: `${APP}.unread` })}
      failure={failure}
      onRetry={retry}
    />
  ) : (
    <Placeholder height="16rem" />
  )
}

function Known({ usage, callsPerSlice }: Props & { readonly usage: Usage }) {
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.as-of`} values={{ time: <ExactTime at={usage.asOf} /> }} />
      </p>
      <div className={card}>
        <Title of="documents" />
        <FactList area={`${APP}.group`} lines={documentLines(usage)} />
        <p className={paragraph}>
          <Growth usage={usage} />
        </p>
      </div>
      <div className={card}>
        <Title of="calls" />
        <Calls usage={usage} callsPerSlice={callsPerSlice} />
      </div>
      <SaveUsage usage={usage} />
    </>
  )
}

function Title({ of }: { readonly of: 'documents' | 'calls' }) {
  return (
    <>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.${of}-title`} />
      </h3>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.${of}-meaning`} />
      </p>
    </>
  )
}

/** A number, or that there is none which can be believed. */
function Counted({ count }: { readonly count: number | null | undefined }) {
  const { formatNumber } = useIntl()
  return count === null || count === undefined ? (
    <FormattedMessage id={`${APP}.not-counted`} />
  ) : (
    <>{formatNumber(count)}</>
  )
}

interface Line {
  readonly key: string
  readonly content: ReactNode
}

function documentLines({ documents }: Usage): readonly Line[] {
  const counts = documents.map(({ count }) => count)
  const isWhole = counts.every((count) => typeof count === 'number')
  const total = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  return [
    ...documents.map(({ group, count }) => ({ key: group, content: <Counted count={count} /> })),
    { key: 'total', content: <Counted count={isWhole ? total : undefined} /> },
  ]
}

function Growth({ usage: { ordersPerDay, ordersSince } }: { readonly usage: Usage }) {
  const { formatNumber } = useIntl()
  if (!ordersSince) return <FormattedMessage id={`${APP}.no-orders`} />
  const isKnown = ordersPerDay !== null && ordersPerDay !== undefined
  return (
    <FormattedMessage
      id={`${APP}.${isKnown ? 'growth' : 'growth-unknown'}`}
      values={{
        count: ordersPerDay ?? 0,
        number: formatNumber(ordersPerDay ?? 0, { maximumFractionDigits: 1 }),
        time: <ExactTime at={ordersSince} />,
      }}
    />
  )
}

const roundsPerDay = 24 * 60

function Calls({ usage: { calls }, callsPerSlice }: Props & { readonly usage: Usage }) {
  const { formatNumber } = useIntl()
  if (!calls) {
    return (
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.calls-unknown`} />
      </p>
    )
  }
  const numbers = (called: number) => ({
    number: formatNumber(called),
    most: formatNumber(callsPerSlice * roundsPerDay),
  })
  return (
    <FactList
      area={`${APP}.api`}
      lines={calls.map(({ api, calls: called }) => ({
        key: api,
        content: (
          <FormattedMessage
            id={`${APP}.${api === 'ORDERS' ? 'called-of' : 'called'}`}
            values={numbers(called)}
          />
        ),
      }))}
    />
  )
}
