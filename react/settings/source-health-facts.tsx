import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { SourceHealth } from '../api/use-settings'
import { ExactTime, RelativeTime } from '../ui'
import { FactList } from './fact-list'

const APP = 'admin/order-integrations.settings.health'

interface Props {
  readonly health: SourceHealth
}

/** How well a source reports: when it was last heard, what came in a day, and what went wrong last. */
export function SourceHealthFacts({ health }: Props) {
  const { formatNumber } = useIntl()
  const { lastSuccessAt, lastFailure, observations, unreadable, refused } = health
  const lines = [
    {
      key: 'last-success',
      content: lastSuccessAt ? (
        <RelativeTime at={lastSuccessAt} />
      ) : (
        <FormattedMessage id={`${APP}.never`} />
      ),
    },
    {
      key: 'last-day',
      content: (
        <FormattedMessage
          id={`${APP}.counts`}
          values={{
            kept: formatNumber(observations),
            unreadable: formatNumber(unreadable),
            refused: formatNumber(refused),
          }}
        />
      ),
    },
    {
      key: 'last-failure',
      content: lastFailure ? (
        <FailureText failure={lastFailure} />
      ) : (
        <FormattedMessage id={`${APP}.no-failure`} />
      ),
    },
  ]
  return <FactList inColumns area={APP} lines={lines} />
}

interface FailureProps {
  readonly failure: NonNullable<SourceHealth['lastFailure']>
}

// Whatever kept us from storing it, for the sender it is the same: it has to come again. A wrong address has to be mended.
function kindOf({ reason, field }: FailureProps['failure']) {
  if (reason === 'wrong-token') return 'wrong-token'
  if (reason !== 'unreadable') return 'refused'
  return field ? 'unreadable-field' : 'unreadable'
}

function FailureText({ failure }: FailureProps) {
  const { field, at } = failure
  const kind = kindOf(failure)
  return (
    <FormattedMessage
      id={`${APP}.failure-${kind}`}
      values={{ time: <ExactTime at={at} />, field: field ?? '' }}
    />
  )
}
