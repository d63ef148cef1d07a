import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Cause } from '../api/use-cause'
import type { DecideOnCause, NextState } from '../api/use-decide-on-cause'
import { ExactTime } from '../ui'
import { useReceipt } from '../work/receipt'

const APP = 'admin/order-integrations.receipt'

const says = { OPEN: 'woken', SNOOZED: 'snoozed', RESOLVED: 'fixed' } as const
const undoes = { OPEN: 'undo-open', SNOOZED: 'undo-snoozed', RESOLVED: 'undo-fixed' } as const

const untilOf = ({ snoozedUntil }: NextState) => snoozedUntil && <ExactTime at={snoozedUntil} />

/** Says how a cause stands now, and takes that back: as it stood before. */
export function useStateReceipt(
  { state, snoozedUntil }: Cause,
  setState: DecideOnCause['setState'],
) {
  const tell = useReceipt()
  const before: NextState = { state: state ?? 'OPEN', snoozedUntil }
  return (next: NextState) =>
    tell({
      says: (
        <FormattedMessage id={`${APP}.${says[next.state]}`} values={{ until: untilOf(next) }} />
      ),
      undo: {
        label: (
          <FormattedMessage
            id={`${APP}.${undoes[before.state]}`}
            values={{ until: untilOf(before) }}
          />
        ),
        run: async () => {
          const change = await setState({ ...before, replace: true })
          return change.kind === 'done' ? undefined : change
        },
      },
    })
}
