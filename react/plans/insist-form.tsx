import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { PlanGroup } from '../api/use-reprocess-plan'
import { Button, CountText, csx, selectStyle, stack, wordButton } from '../ui'
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
  const [isOpen, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const { reason, errorType } = group
  const isGiven = why.trim().length > 0
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
            if (isGiven && reason) void acts.insist({ reason, errorType }, why.trim())
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
