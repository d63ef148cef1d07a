import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { PlanGroup } from '../api/use-reprocess-plan'
import { Button, CountText, csx, selectStyle, stack, useDraft, wordButton } from '../ui'
import type { PlanActs } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

const form = stack({
  gap: 2,
  align: 'flex-start',
  also: {
    text: '$body',
    label: { display: 'flex', flexDirection: 'column', gap: '$space-1', width: '100%' },
    input: { ...selectStyle, width: '100%', maxWidth: '24rem' },
    p: { margin: 0 },
  },
})
const opener = csx({ ...wordButton, color: '$action.main.tertiary' })
const place = csx({ '@media print': { display: 'none' } })

interface Props {
  readonly group: PlanGroup
  readonly acts: PlanActs
}

/** An owner may have orders reprocessed that the plan refuses, and says why. */
export function InsistForm({ group, acts }: Props) {
  const { reason, errorType } = group
  const [why, setWhy] = useDraft(`insist ${reason ?? ''} ${errorType ?? ''}`)
  // What somebody began to type stands there again.
  const [isOpen, setOpen] = useState(why !== '')
  const isGiven = why.trim().length > 0
  const insist = async () => {
    if (reason && (await acts.insist({ reason, errorType }, why.trim()))) setWhy('')
  }
  return (
    <div className={place}>
      <button
        type="button"
        className={opener}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <CountText id={`${APP}.insist`} count={group.orderCount} />
      </button>
      {isOpen && (
        <form
          className={form}
          onSubmit={(event) => {
            event.preventDefault()
            if (isGiven) void insist()
          }}
        >
          <FormattedMessage id={`${APP}.insist-says`} tagName="p" />
          <label>
            <FormattedMessage id={`${APP}.insist-why`} />
            <input value={why} maxLength={1000} onChange={({ target }) => setWhy(target.value)} />
          </label>
          <Button
            type="submit"
            variant="criticalSecondary"
            disabled={!isGiven}
            loading={acts.busy === 'insist'}
          >
            <CountText id={`${APP}.insist-add`} count={group.orderCount} />
          </Button>
        </form>
      )}
    </div>
  )
}
