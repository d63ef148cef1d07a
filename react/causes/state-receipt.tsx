import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { Cause } from '../api/use-cause'
import type { DecideOnCause, NextState } from '../api/use-decide-on-cause'
import { ExactTime } from '../ui'
import { unlessDecided } from '../work/not-taken-back'
import { ownOnly } from '../work/put-back'
import { useReceipt } from '../work/receipt'

const APP = 'admin/order-integrations.receipt'

const says = { OPEN: 'woken', SNOOZED: 'snoozed', RESOLVED: 'fixed' } as const
const undoes = { OPEN: 'undo-open', SNOOZED: 'undo-snoozed', RESOLVED: 'undo-fixed' } as const

const untilOf = ({ snoozedUntil }: NextState) => snoozedUntil && <ExactTime at={snoozedUntil} />

/** Puts a cause back as it stood, but for what a colleague decided since. */
const takeBack = (setState: DecideOnCause['setState'], before: NextState) =>
  unlessDecided(async (unseen) => {
    const change = await setState({ ...before, ...unseen })
    if (change.kind === 'done') return []
    const decision = change.kind === 'refused' ? change.decision : undefined
    return decision ? [{ decision }] : change
  }, ownOnly)

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
        run: () => takeBack(setState, before),
      },
    })
}
