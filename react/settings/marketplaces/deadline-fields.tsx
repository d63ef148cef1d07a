import React from 'react'
import { useIntl } from 'react-intl'

import type { ShipByUnit } from '../../__generated__/operations'
import { colors, prose } from '../../ui'
import { ChoiceField, TextField } from '../form/field'
import { timeZones } from '../time-zones'
import { DeadlineRuleText } from './deadline-rule-text'
import type { Draft } from './draft'
import { HolidaysField } from './holidays-field'

const APP = 'admin/order-integrations.settings.deadline'

const summary = prose({
  top: 4,
  width: 46,
  also: { borderLeft: `3px solid ${colors.info}`, paddingLeft: '$space-3' },
})

const units: readonly ShipByUnit[] = ['HOURS', 'BUSINESS_DAYS']

interface Props {
  readonly draft: Draft
  readonly storeTimeZone: string
  readonly onChange: (draft: Draft) => void
  readonly errorOf: (field: string) => string | undefined
}

/** By when a marketplace's orders must ship, and what that will mean. */
export function DeadlineFields({ draft, storeTimeZone, onChange, errorOf }: Props) {
  const { formatMessage } = useIntl()
  const { unit } = draft
  const t = (key: string) => formatMessage({ id: `${APP}.${key}` })
  const bind = (field: 'amount' | 'cutOff' | 'timeZone') => ({
    name: `${draft.id}-${field}`,
    value: draft[field],
    error: errorOf(`shipByRule.${field}`),
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
  })
  const choose = (value: string) =>
    onChange({ ...draft, unit: units.find((each) => each === value) ?? '' })

  return (
    <>
      <ChoiceField
        name={`${draft.id}-unit`}
        label={t('label')}
        help={t('label-help')}
        value={unit}
        onChange={choose}
        options={[
          { value: '', label: t('unit-none') },
          { value: 'HOURS', label: t('unit-hours') },
          { value: 'BUSINESS_DAYS', label: t('unit-business-days') },
        ]}
      />
      {unit !== '' && (
        <TextField
          {...bind('amount')}
          type="number"
          label={t(unit === 'HOURS' ? 'amount-hours' : 'amount-days')}
        />
      )}
      {unit === 'BUSINESS_DAYS' && (
        <>
          <TextField
            {...bind('cutOff')}
            type="time"
            label={t('cut-off-label')}
            help={t('cut-off-help')}
          />
          <HolidaysField
            name={draft.id}
            value={draft.holidays}
            error={errorOf('shipByRule.holidays')}
            onChange={(holidays) => onChange({ ...draft, holidays })}
          />
          <TextField
            {...bind('timeZone')}
            label={t('zone')}
            help={formatMessage({ id: `${APP}.zone-help` }, { zone: storeTimeZone })}
            suggestions={timeZones}
          />
        </>
      )}
      <Meaning draft={draft} storeTimeZone={storeTimeZone} />
    </>
  )
}

/** What was entered, in plain words, as soon as it says something. */
function Meaning({ draft, storeTimeZone }: Pick<Props, 'draft' | 'storeTimeZone'>) {
  const { unit, amount } = draft
  if (unit === '' || !/^\d+$/.test(amount)) return null
  return (
    <p className={summary}>
      <DeadlineRuleText
        rule={{ ...draft, unit, amount: Number(amount) }}
        storeTimeZone={storeTimeZone}
      />
    </p>
  )
}
