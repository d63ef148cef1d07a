import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Notice } from '../ui'
import { Choice } from './choice'
import type { ReportField } from './recognize/report-columns'
import type { Mapping } from './recognize/table'
import { row } from './styles'
import type { AmountReading } from './use-report-file'

const APP = 'admin/order-integrations.imports'

const hasAmounts = (mapping: Mapping<ReportField>) =>
  (['value', 'unitPrice', 'freight'] as const).some((field) => mapping[field] !== undefined)

interface LostProps {
  readonly mapping: Mapping<ReportField>
  readonly reading: AmountReading
}

/** Warns that amounts are left out, where the file has them and nobody said in which currency. */
export function LostAmounts({ mapping, reading }: LostProps) {
  const hasCurrency = reading.currency !== undefined || mapping.currency !== undefined
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

interface AmountProps {
  readonly reading: AmountReading
  readonly onReading: (reading: AmountReading) => void
}

/** How amounts are written, and in which currency where the file names none. */
export function AmountChoices({ reading, onReading }: AmountProps) {
  const { formatMessage } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  return (
    <div className={row}>
      <Choice
        label={say('decimal-mark')}
        value={reading.decimalMark}
        options={[
          { value: ',', label: '1.234,56' },
          { value: '.', label: '1,234.56' },
        ]}
        onChoose={(mark) => onReading({ ...reading, decimalMark: mark === '.' ? '.' : ',' })}
      />
      <Choice
        label={say('currency')}
        value={reading.currency ?? ''}
        options={[
          { value: '', label: say('currency-unknown') },
          ...currencies.map((code) => ({
            value: code,
            label: code,
          })),
        ]}
        onChoose={(currency) => onReading({ ...reading, currency: currency || undefined })}
      />
    </div>
  )
}
