import React from 'react'
import { useIntl } from 'react-intl'

import type { NextState } from '../api/use-decide-on-cause'
import { ActionMenu, useNow } from '../ui'
import { snoozeEnd, snoozes } from './snooze-moments'

const APP = 'admin/order-integrations.cause'

interface Props {
  readonly busy: boolean
  readonly onSnooze: (next: NextState) => void
}

/** Puts a cause aside until one of a few moments. */
export function SnoozeMenu({ busy, onSnooze }: Props) {
  const { formatMessage, timeZone } = useIntl()
  const now = useNow()
  return (
    <ActionMenu
      label={formatMessage({ id: `${APP}.snooze` })}
      variant="secondary"
      busy={busy}
      actions={snoozes.map((each) => ({
        label: formatMessage({ id: `${APP}.snooze-${each}` }),
        onChoose: () =>
          onSnooze({
            state: 'SNOOZED',
            snoozedUntil: snoozeEnd(each, now, timeZone).toISOString(),
          }),
      }))}
    />
  )
}
