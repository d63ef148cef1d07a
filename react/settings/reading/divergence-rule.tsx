import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useSaveSettings } from '../../api/settings-changes'
import type { Settings } from '../../api/use-settings'
import { ExactTime } from '../../ui'
import { errorOf } from '../form/change-text'
import { Editable } from '../form/editable'
import { TextField } from '../form/field'
import { card, quiet, subheading, text } from '../styles'

const APP = 'admin/order-integrations.settings.divergence'

// As with whole numbers, what is none is left to the service to refuse: it names the field.
const toPercent = (typed: string): number =>
  /^\d{1,3}([.,]\d{1,4})?$/.test(typed.trim()) ? Number(typed.trim().replace(',', '.')) : -1

interface Props {
  readonly divergenceRule: Settings['divergenceRule']
  readonly mayChange: boolean
  readonly onChanged: () => Promise<void>
}

/** A copy of a rule that VTEX keeps and documents no way to read. */
export function DivergenceRule({ divergenceRule: rule, mayChange, onChanged }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { busy, change, send } = useSaveSettings()
  const [lower, setLower] = useState('')
  const [higher, setHigher] = useState('')
  const percent = (value: number) => formatNumber(value, { maximumFractionDigits: 4 })

  const begin = () => {
    setLower(rule ? String(rule.lower) : '')
    setHigher(rule ? String(rule.higher) : '')
  }
  const save = async () => {
    const divergenceRule = { lower: toPercent(lower), higher: toPercent(higher) }
    const saved = await send({ input: { divergenceRule } })
    if (saved.kind === 'done') await onChanged()
    return saved.kind === 'done'
  }

  return (
    <div className={card}>
      <h3 className={subheading}>
        <FormattedMessage id={`${APP}.title`} />
      </h3>
      <p className={quiet}>
        <FormattedMessage id={`${APP}.meaning`} />
      </p>
      <Editable
        mayChange={mayChange}
        action={formatMessage({ id: `${APP}.change` })}
        saved={formatMessage({ id: `${APP}.saved` })}
        busy={busy}
        change={change}
        onOpen={begin}
        onSave={save}
        view={
          <p className={text}>
            {rule ? (
              <FormattedMessage
                id={`${APP}.entered`}
                values={{
                  lower: percent(rule.lower),
                  higher: percent(rule.higher),
                  time: <ExactTime at={rule.enteredAt} />,
                }}
              />
            ) : (
              <FormattedMessage id={`${APP}.none`} />
            )}
          </p>
        }
      >
        <TextField
          name="divergence-lower"
          label={formatMessage({ id: `${APP}.lower` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={lower}
          error={errorOf(change, 'divergenceRule.lower')}
          onChange={setLower}
        />
        <TextField
          name="divergence-higher"
          label={formatMessage({ id: `${APP}.higher` })}
          help={formatMessage({ id: `${APP}.help` })}
          value={higher}
          error={errorOf(change, 'divergenceRule.higher')}
          onChange={setHigher}
        />
      </Editable>
    </div>
  )
}
