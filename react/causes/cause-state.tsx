import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Cause } from '../api/use-cause'
import { ExactTime, Notice, stack, usePersonText } from '../ui'
import { toKebab } from '../ui/labels'

const APP = 'admin/order-integrations.cause'

const notices = stack({ gap: 2, also: { '& > :not(:empty)': { marginBottom: '$space-4' } } })

interface Props {
  readonly cause: Cause
}

/** Whether a cause came back, and who put it aside or said that it is fixed. */
export function CauseState({ cause: { state, regression, snoozedUntil, decision } }: Props) {
  const by = usePersonText()(decision?.by ?? '')
  if (state == null) {
    return (
      <div className={notices}>
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.state-unknown`} />
        </Notice>
      </div>
    )
  }
  return (
    <div className={notices}>
      {regression && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.regression-${toKebab(regression.kind)}`}
            values={{
              since: <ExactTime at={regression.since} />,
              ended: <ExactTime at={regression.endedAt} />,
            }}
          />
        </Notice>
      )}
      {/* There before it says anything, so that a screen reader reads out what it says next. */}
      <div role="status">
        {state !== 'OPEN' && (
          <Notice tone="info">
            {state === 'SNOOZED' && snoozedUntil ? (
              <FormattedMessage
                id={`${APP}.snoozed`}
                values={{ by, until: <ExactTime at={snoozedUntil} /> }}
              />
            ) : (
              <FormattedMessage id={`${APP}.resolved`} values={{ by }} />
            )}
          </Notice>
        )}
      </div>
    </div>
  )
}
