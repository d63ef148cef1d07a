import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { toWhole } from '../form/to-whole'
import { card, subheading, text } from '../styles'

const APP = 'admin/order-integrations.settings.budget'

interface Props {
  readonly callsPerSlice: number
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** How much of VTEX's allowance for Orders the background work may use. */
export function CallBudget({ callsPerSlice, mayChange, onChanged }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const [calls, setCalls] = useState('')

  const save = async () => {
    const saved = await send({ input: { callsPerSlice: toWhole(calls) } })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={() => setCalls(String(callsPerSlice))}
        onSave={save}
        view={
          <p className={text}>
            <FormattedMessage
              id={`${APP}.meaning`}
              values={{ number: formatNumber(callsPerSlice) }}
            />
          </p>
        }
      >
        <TextField
          name="calls-per-slice"
          type="number"
          label={formatMessage({ id: `${APP}.label` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={calls}
          error={errorOf(change, 'callsPerSlice')}
          onChange={setCalls}
        />
      </Editable>
    </div>
  )
}
