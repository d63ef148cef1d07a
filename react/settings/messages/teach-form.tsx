import React, { useState } from 'react'
import type { FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ErrorType } from '../../__generated__/operations'
import { Button, csx, line, NARROW, selectStyle } from '../../ui'
import { errorTypeLabelId, sayableErrorTypes } from '../../ui/labels'

const APP = 'admin/order-integrations.settings'

const form = csx({ marginTop: '$space-3', text: '$body' })
const field = line({
  gap: 2,
  also: {
    select: {
      ...selectStyle,
      maxWidth: '100%',
      [NARROW]: { width: '100%' },
    },
  },
})
const confirm = line({ gap: 3, top: 3, also: { p: { margin: 0, maxWidth: '36rem' } } })

interface Props {
  readonly pastOrders: number
  readonly busy: boolean
  readonly onTeach: (errorType: ErrorType) => void
}

/** Choosing changes nothing yet: what it would change is said first. */
export function TeachForm({ pastOrders, busy, onTeach }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const [chosen, setChosen] = useState<ErrorType>()

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onTeach(chosen)
  }

  return (
    <form className={form} onSubmit={submit}>
      <label className={field}>
        <FormattedMessage id={`${APP}.meaning`} />
        <select
          value={chosen ?? ''}
          onChange={({ target }) =>
            setChosen(sayableErrorTypes.find((type) => type === target.value))
          }
        >
          <option value="">{formatMessage({ id: `${APP}.choose` })}</option>
          {sayableErrorTypes.map((type) => (
            <option key={type} value={type}>
              {formatMessage({ id: errorTypeLabelId(type) })}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <div className={confirm}>
          <p role="status">
            <FormattedMessage
              id={`${APP}.confirm`}
              values={{
                count: pastOrders,
                number: formatNumber(pastOrders),
                type: formatMessage({ id: errorTypeLabelId(chosen) }),
              }}
            />
          </p>
          <Button type="submit" disabled={busy}>
            {formatMessage({ id: `${APP}.teach` })}
          </Button>
        </div>
      )}
    </form>
  )
}
