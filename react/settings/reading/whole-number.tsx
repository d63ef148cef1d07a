import React, { useState } from 'react'
import { useIntl } from 'react-intl'

import { errorOf } from '../form/change-text'
import { TextField } from '../form/field'
import type { SettingProps } from '../form/setting-card'
import { SettingCard } from '../form/setting-card'
import { toWhole } from '../form/to-whole'
import { RetentionOutlook } from '../usage/retention-outlook'
import { CountText, paragraph } from '../../ui'

const wholeNumbers = {
  callsPerSlice: {
    area: 'admin/order-integrations.settings.budget',
    name: 'calls-per-slice',
    limits: { least: 10, most: 1_000 },
  },
  knownForHours: {
    area: 'admin/order-integrations.settings.known',
    name: 'known-for-hours',
    limits: { least: 1, most: 72 },
  },
  retentionDays: {
    area: 'admin/order-integrations.settings.retention',
    name: 'retention-days',
    limits: { least: 30, most: 365 },
  },
} as const

interface Props extends SettingProps {
  /** How much of VTEX's allowance for Orders background work may use, or when orders that need no action are removed. */
  readonly setting: keyof typeof wholeNumbers
  readonly value: number
}

/** A setting that is a whole number. */
export function WholeNumber({ setting, value, ...rest }: Props) {
  const { formatMessage } = useIntl()
  const [typed, setTyped] = useState('')
  const { area, name, limits } = wholeNumbers[setting]

  return (
    <SettingCard
      {...rest}
      area={area}
      toInput={() => ({ [setting]: toWhole(typed) })}
      onOpen={() => setTyped(String(value))}
      view={
        <p className={paragraph}>
          <CountText id={`${area}.meaning`} count={value} />
        </p>
      }
    >
      {(change) => (
        <>
          <TextField
            name={name}
            type="number"
            label={formatMessage({ id: `${area}.label` })}
            help={formatMessage({ id: `${area}.help` }, limits)}
            value={typed}
            error={errorOf(change, setting)}
            onChange={setTyped}
          />
          {setting === 'retentionDays' && <RetentionOutlook days={value} wanted={toWhole(typed)} />}
        </>
      )}
    </SettingCard>
  )
}
