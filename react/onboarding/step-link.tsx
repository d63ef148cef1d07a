import React from 'react'
import { FormattedMessage } from 'react-intl'

import { useRights } from '../api/rights'
import { csx, PageLink, wordLink } from '../ui'
import type { AppPage } from '../ui/address'
import type { Step, StepId } from './steps'

const link = csx({
  ...wordLink,
  text: '$action1',
  lineHeight: '1.25rem',
  textUnderlineOffset: '0.15em',
})

interface Destination {
  readonly page: AppPage
  readonly query: Readonly<Record<string, string>>
}

// Reading goes on by itself: nobody has to go anywhere for it.
const destinations: Record<Exclude<StepId, 'reading'>, Destination> = {
  marketplaces: { page: 'settings', query: { section: 'marketplaces' } },
  failed: { page: 'import', query: { what: 'log-file' } },
  reasons: { page: 'import', query: { what: 'log-text' } },
  missing: { page: 'import', query: { what: 'report' } },
  deadlines: { page: 'settings', query: { section: 'marketplaces' } },
  alarms: { page: 'settings', query: { section: 'alarms' } },
  live: { page: 'settings', query: { section: 'connectors' } },
}

interface Props {
  readonly step: Step
}

/** Where a step is done, or done again, by who may. */
export function StepLink({ step: { id } }: Props) {
  const rights = useRights()
  if (id === 'reading') return null
  const destination = destinations[id]
  const right = destination.page === 'import' ? rights.workOnOrders : rights.changeSettings
  if (right !== 'granted') return null

  return (
    <PageLink className={link} {...destination}>
      <FormattedMessage id={`admin/order-integrations.onboarding.${id}-go`} />
    </PageLink>
  )
}
