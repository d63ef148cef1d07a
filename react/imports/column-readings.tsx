import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, ExactTime, MoneyText, paragraph } from '../ui'
import { toMajorUnit } from '../ui/money'
import { Choice } from './choice'
import type { DecimalMark } from './recognize/amounts'
import type { DateOrder } from './recognize/dates'
import type { ShownReading } from './recognize/shown-readings'

const APP = 'admin/order-integrations.imports'

const list = csx({
  display: 'grid',
  gap: '$space-3',
  margin: 0,
  marginTop: '$space-2',
  maxWidth: '60rem',
  text: '$body',
  dt: { fontWeight: 600, overflowWrap: 'anywhere' },
  dd: { margin: 0, overflowWrap: 'anywhere' },
  label: { alignItems: 'flex-start' },
  select: { marginTop: '$space-1' },
})

interface Props {
  readonly readings: readonly ShownReading[]
  readonly onOrder: (column: number, order: DateOrder) => void
  readonly onMark: (column: number, mark: DecimalMark) => void
}

/** How each column of dates and amounts is read, by two of its values; asked where the column allows both. */
export function ColumnReadings({ readings, onOrder, onMark }: Props) {
  const some = readings.filter(({ samples, question }) => samples.length > 0 || question)
  if (some.length === 0) return null
  return (
    <>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.readings`} />
      </p>
      <dl className={list}>
        {some.map((reading) => (
          <div key={reading.column}>
            <dt>{reading.name}</dt>
            <dd>
              <Samples reading={reading} />
              {reading.kind === 'dates' ? (
                <DateQuestion reading={reading} onOrder={onOrder} />
              ) : (
                <AmountQuestion reading={reading} onMark={onMark} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface SamplesProps {
  readonly reading: ShownReading
}

function Samples({ reading }: SamplesProps) {
  const { formatNumber } = useIntl()
  const samples: { text: string; value: React.ReactNode }[] =
    reading.kind === 'dates'
      ? reading.samples.map(({ text, value }) => ({
          text,
          value: <ExactTime at={value} seconds />,
        }))
      : reading.samples.map(({ text, value }) => ({
          text,
          value: reading.currency ? (
            <MoneyText amount={value} currency={reading.currency} />
          ) : (
            formatNumber(value / 100, { minimumFractionDigits: 2 })
          ),
        }))
  return (
    <>
      {samples.map(({ text, value }, index) => (
        <span key={text}>
          {index > 0 && ' · '}
          <FormattedMessage id={`${APP}.sample`} values={{ text, value }} />
        </span>
      ))}
    </>
  )
}

interface DateProps {
  readonly reading: Extract<ShownReading, { kind: 'dates' }>
  readonly onOrder: (column: number, order: DateOrder) => void
}

function DateQuestion({ reading, onOrder }: DateProps) {
  const { formatDate, formatMessage } = useIntl()
  const { question, column } = reading
  if (!question) return null
  return (
    <Choice
      label={formatMessage({ id: `${APP}.two-dates` })}
      value={question.value ?? ''}
      options={[
        ...(question.value ? [] : [{ value: '', label: formatMessage({ id: `${APP}.choose` }) }]),
        ...question.options.map(({ order, text, value }) => ({
          value: order,
          label: formatMessage(
            { id: `${APP}.is` },
            { text, value: formatDate(value, { day: 'numeric', month: 'long', year: 'numeric' }) },
          ),
        })),
      ]}
      onChoose={(order) => onOrder(column, order === 'month-first' ? 'month-first' : 'day-first')}
    />
  )
}

interface AmountProps {
  readonly reading: Extract<ShownReading, { kind: 'amounts' }>
  readonly onMark: (column: number, mark: DecimalMark) => void
}

function AmountQuestion({ reading, onMark }: AmountProps) {
  const { formatMessage, formatNumber } = useIntl()
  const { question, column } = reading
  if (!question) return null
  return (
    <Choice
      label={formatMessage({ id: `${APP}.two-amounts` })}
      value={question.value ?? ''}
      options={[
        ...(question.value ? [] : [{ value: '', label: formatMessage({ id: `${APP}.choose` }) }]),
        ...question.options.map(({ mark, text, value }) => ({
          value: mark,
          label: formatMessage(
            { id: `${APP}.is` },
            {
              text,
              value: formatNumber(toMajorUnit(value, reading.currency ?? 'USD'), {
                minimumFractionDigits: 2,
              }),
            },
          ),
        })),
      ]}
      onChoose={(mark) => onMark(column, mark === '.' ? '.' : ',')}
    />
  )
}
