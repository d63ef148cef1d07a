import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useRights } from '../api/rights'
import type { NotDone } from '../api/use-change'
import type { Cause } from '../api/use-cause'
import type { ListedPlan } from '../api/use-reprocess-plan'
import { useReprocessPlans } from '../api/use-reprocess-plan'
import {
  csx,
  encodeQuery,
  InnerLink,
  PersonText,
  plainList,
  planHref,
  prose,
  Section,
  ShortTime,
  TroubleNotice,
  wordLink,
} from '../ui'
import { toKebab } from '../ui/labels'
import { PlanReprocess } from '../work/plan-reprocess'

const APP = 'admin/order-integrations'

/** Older ones are receipts that nobody looks for here. */
const NEWEST = 3

const help = prose({ quiet: true, bottom: 3 })
const list = plainList({ top: 3 })
const link = csx(wordLink)

interface Props {
  readonly cause: Cause
}

/** The way to reprocess the orders of a cause, and the plans that were made of it. */
export function PlansOfCause({ cause }: Props) {
  const { formatMessage } = useIntl()
  // Empty until there is an answer: nothing waits for it.
  const { plans = [] } = useReprocessPlans(NEWEST, cause.id)
  const mayWork = useRights().workOnOrders === 'granted'
  const [trouble, setTrouble] = useState<NotDone>()
  const mayPlan = mayWork && cause.reprocess.helps !== 'NO'
  if (!mayPlan && plans.length === 0) return null

  return (
    <Section title={formatMessage({ id: `${APP}.cause.plans` })}>
      {mayPlan && (
        <>
          <p className={help}>
            <FormattedMessage id={`${APP}.cause.plan-help`} />
          </p>
          <PlanReprocess
            orders={{ filter: { issueId: cause.id } }}
            variant="secondary"
            onTrouble={setTrouble}
          />
          <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
        </>
      )}
      {plans.length > 0 && (
        <ul className={list} role="list">
          {plans.map((plan) => (
            <li key={plan.id}>
              <PlanLink plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function PlanLink({ plan: { id, state, orderCount, by, at } }: { readonly plan: ListedPlan }) {
  const { formatMessage, formatNumber } = useIntl()
  const { setQuery } = useRuntime()
  return (
    <InnerLink
      className={link}
      href={planHref(id)}
      onFollow={() => setQuery(encodeQuery({ plan: id }))}
    >
      <FormattedMessage
        id={`${APP}.cause.plan-of`}
        values={{
          state: formatMessage({ id: `${APP}.plan.state-${toKebab(state)}` }),
          count: orderCount,
          number: formatNumber(orderCount),
          person: <PersonText login={by} />,
          time: <ShortTime at={at} />,
        }}
      />
    </InnerLink>
  )
}
