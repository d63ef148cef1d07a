import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { ListedCancellation } from '../api/use-cancellation'
import { useCancellations } from '../api/use-cancellation'
import type { ListedPlan } from '../api/use-reprocess-plan'
import { useReprocessPlans } from '../api/use-reprocess-plan'
import {
  cancellationHref,
  CountText,
  csx,
  EmptyBlock,
  encodeQuery,
  FailureBlock,
  InnerLink,
  line,
  PersonText,
  PHONE,
  plainList,
  planHref,
  Section,
  sheetTitle,
  ShortTime,
  SideSheet,
  Tag,
  wordLink,
} from '../ui'
import { toKebab } from '../ui/labels'
import { LoadingSheet } from './loading-sheet'
import { PrintStyle } from './print-style'

const APP = 'admin/order-integrations'

/** Older ones are receipts that are found by their address, or in the history of an order. */
const NEWEST = 20

const heights = ['1.5rem', '3rem', '3rem', '3rem']
const list = plainList({ also: { text: '$body' } })
const item = line({
  also: {
    columnGap: '$space-3',
    rowGap: '$space-1',
    paddingY: '$space-2',
    borderBottom: '$neutral',
  },
})
const link = csx({
  ...wordLink,
  flex: '0 1 auto',
  [PHONE]: { display: 'inline-flex', alignItems: 'center', minHeight: '2.75rem' },
})
const quiet = csx({ flex: '1 1 14rem', text: '$detail', color: '$secondary' })

type Act =
  | ({ readonly kind: 'plan' } & ListedPlan)
  | ({ readonly kind: 'cancellation' } & ListedCancellation)

/** A cancellation that was stopped is for good; a plan can go on. */
const isEnded = (act: Act) =>
  act.kind === 'plan'
    ? act.state === 'DONE'
    : ['FINISHED', 'EXPIRED', 'STOPPED'].includes(act.state)

/** The plans and cancellations that were made, by anybody: what is under way and what ended, so that one is found again. */
export function ActsSheet() {
  const { formatMessage } = useIntl()
  const { setQuery } = useRuntime()
  const name = formatMessage({ id: `${APP}.acts.name` })
  return (
    <SideSheet
      label={name}
      heading={<h2 className={sheetTitle}>{name}</h2>}
      isWide
      onClose={() => setQuery({ acts: undefined }, { replace: true })}
    >
      <Acts />
      <PrintStyle />
    </SideSheet>
  )
}

function Acts() {
  const { formatMessage } = useIntl()
  const { acts, failure, retry } = useActs()
  if (failure) {
    const title = formatMessage({ id: `${APP}.acts.failed` })
    return <FailureBlock title={title} failure={failure} onRetry={retry} />
  }
  if (!acts) return <LoadingSheet textId={`${APP}.acts.loading`} heights={heights} />
  if (acts.length === 0) {
    return (
      <EmptyBlock title={formatMessage({ id: `${APP}.acts.none` })}>
        <FormattedMessage id={`${APP}.acts.none-help`} tagName="p" />
      </EmptyBlock>
    )
  }
  return (
    <>
      <Part id="under-way" acts={acts.filter((act) => !isEnded(act))} />
      <Part id="ended" acts={acts.filter(isEnded)} />
    </>
  )
}

/** The newest of both, the last one first. */
function useActs() {
  const { plans, failure: ofPlans, retry: askPlans } = useReprocessPlans(NEWEST)
  const { cancellations, failure: ofOthers, retry: askOthers } = useCancellations(NEWEST)
  const acts: readonly Act[] | undefined = plans &&
    cancellations && [
      ...plans.map((plan) => ({ kind: 'plan' as const, ...plan })),
      ...cancellations.map((each) => ({ kind: 'cancellation' as const, ...each })),
    ]
  return {
    acts: acts && [...acts].sort((one, other) => Date.parse(other.at) - Date.parse(one.at)),
    failure: ofPlans ?? ofOthers,
    retry: () => {
      void askPlans()
      void askOthers()
    },
  }
}

interface PartProps {
  readonly id: 'under-way' | 'ended'
  readonly acts: readonly Act[]
}

function Part({ id, acts }: PartProps) {
  const { formatMessage } = useIntl()
  if (acts.length === 0) return null
  return (
    <Section title={formatMessage({ id: `${APP}.acts.${id}` })}>
      <ul className={list} role="list">
        {acts.map((act) => (
          <li key={act.id} className={item}>
            <ActLink act={act} />
            <span className={quiet}>
              <CountText id={`${APP}.plan.orders`} count={act.orderCount} />
              {' · '}
              <PersonText login={act.by} />, <ShortTime at={act.at} />
            </span>
            <StateTag act={act} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface ActProps {
  readonly act: Act
}

function ActLink({ act: { kind, id } }: ActProps) {
  const { setQuery } = useRuntime()
  const [href, query] =
    kind === 'plan' ? [planHref(id), { plan: id }] : [cancellationHref(id), { cancel: id }]
  return (
    <InnerLink className={link} href={href} onFollow={() => setQuery(encodeQuery(query))}>
      <FormattedMessage id={`${APP}.${kind}.name`} />
    </InnerLink>
  )
}

function StateTag({ act }: ActProps) {
  const { formatMessage } = useIntl()
  const label = formatMessage({ id: `${APP}.${act.kind}.state-${toKebab(act.state)}` })
  return <Tag size="normal" variant={colorOf(act)} label={label} />
}

/** Orange waits for somebody. */
function colorOf({ state }: Act) {
  switch (state) {
    case 'DONE':
    case 'FINISHED':
      return 'green'
    case 'RUNNING':
    case 'FOLLOWED':
      return 'lightBlue'
    case 'READY':
    case 'PREPARED':
    case 'EXPIRED':
      return 'gray'
    default:
      return 'orange'
  }
}
