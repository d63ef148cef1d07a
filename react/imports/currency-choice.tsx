import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Notice } from '../ui'
import { Choice } from './choice'
import { amountFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import type { Mapping } from './recognize/table'
import { row } from './styles'

const APP = 'admin/order-integrations.imports'

const hasAmounts = (mapping: Mapping<ReportField>) =>
  amountFields.some((field) => mapping[field] !== undefined)

interface LostProps {
  readonly mapping: Mapping<ReportField>
  readonly currency?: string
}

/** Warns that amounts are left out, where the file has them and nobody said in which currency. */
export function LostAmounts({ mapping, currency }: LostProps) {
  const hasCurrency = currency !== undefined || mapping.currency !== undefined
  if (hasCurrency || !hasAmounts(mapping)) return null
  return (
    <div className={row}>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.no-currency`} />
      </Notice>
    </div>
  )
}

const currencies = ['BRL', 'ARS', 'CLP', 'COP', 'MXN', 'PEN', 'USD', 'UYU', 'EUR']

interface CurrencyProps {
  /** What the file, its marketplace or the store suggests, or the person chose. */
  readonly currency?: string
  readonly onCurrency: (currency: string) => void
}

/** In which currency amounts are whose row names none. */
export function CurrencyChoice({ currency, onCurrency }: CurrencyProps) {
  const { formatMessage } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const codes = currency && !currencies.includes(currency) ? [...currencies, currency] : currencies
  return (
    <div className={row}>
      <Choice
        label={say('currency')}
        value={currency ?? ''}
        options={[
          ...(currency === undefined ? [{ value: '', label: say('currency-unknown') }] : []),
          ...codes.map((code) => ({ value: code, label: code })),
        ]}
        onChoose={onCurrency}
      />
    </div>
  )
}
