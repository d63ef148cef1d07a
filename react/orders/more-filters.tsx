import React from 'react'
import { useIntl } from 'react-intl'

import type { OrderInbox } from '../api/use-order-inbox'
import { csx, Disclosure, selectStyle } from '../ui'
import { describeAge } from '../view/condition-words'
import { parseRange, writeRange } from '../view/number-range'
import type { OrderFilter } from '../view/order-filter'
import { ME, NOBODY } from '../view/order-filter'
import { PeriodChoice } from './period-choice'
import { ValueChoice } from './value-choice'

const APP = 'admin/order-integrations.filters'

const ages = ['..1', '..24', '24..', '72..', '168..']

const form = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  padding: '$space-2',
  width: '20rem',
  maxWidth: '100%',
  text: '$body',
  label: { display: 'flex', flexDirection: 'column', gap: '$space-1', flex: '1 1 7rem' },
  'select, input': { ...selectStyle, width: '100%', minWidth: 0, boxSizing: 'border-box' },
  fieldset: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: '$space-2',
    margin: 0,
    padding: 0,
    border: 'none',
  },
})

interface Props {
  readonly filter: OrderFilter
  readonly open?: OrderInbox['open']
  readonly onChange: (change: Partial<OrderFilter>) => void
}

/** The filters that are used less. */
export function MoreFilters({ filter, open, onChange }: Props) {
  const { formatMessage } = useIntl()
  const { shipBy, processed, placed, value, age, assignee } = filter
  const active = [shipBy, processed, placed, value, age, assignee].filter(Boolean).length
  const label = (name: string) => formatMessage({ id: `${APP}.${name}` })

  return (
    <Disclosure label={label('more')} count={active}>
      <div className={form}>
        <PeriodChoice
          field="shipBy"
          label={label('ship-by')}
          period={shipBy}
          onChange={(period) => onChange({ shipBy: period })}
        />
        <PeriodChoice
          field="processed"
          label={label('processed')}
          period={processed}
          onChange={(period) => onChange({ processed: period })}
        />
        <PeriodChoice
          field="placed"
          label={label('placed')}
          period={placed}
          onChange={(period) => onChange({ placed: period })}
        />
        <AgeChoice filter={filter} onChange={onChange} />
        <AssigneeChoice filter={filter} onChange={onChange} />
        {open && (
          <ValueChoice
            value={value}
            currencies={open.valueAtRisk.map(({ currency }) => currency)}
            onChange={(range) => onChange({ value: range })}
          />
        )}
      </div>
    </Disclosure>
  )
}

type ChoiceProps = Pick<Props, 'filter' | 'onChange'>

function AgeChoice({ filter: { age }, onChange }: ChoiceProps) {
  const intl = useIntl()
  const current = age ? writeRange(age) : ''
  const options = !age || ages.includes(current) ? ages : [...ages, current]
  return (
    <label>
      {intl.formatMessage({ id: `${APP}.age` })}
      <select
        value={current}
        onChange={({ target }) => onChange({ age: parseRange(target.value) })}
      >
        <option value="">{intl.formatMessage({ id: `${APP}.any` })}</option>
        {options.map((text) => (
          <option key={text} value={text}>
            {describeAge(intl, parseRange(text) ?? {})}
          </option>
        ))}
      </select>
    </label>
  )
}

function AssigneeChoice({ filter: { assignee }, onChange }: ChoiceProps) {
  const { formatMessage } = useIntl()
  const isOther = assignee !== undefined && assignee !== ME && assignee !== NOBODY
  return (
    <label>
      {formatMessage({ id: `${APP}.assignee` })}
      <select
        value={assignee ?? ''}
        onChange={({ target }) => onChange({ assignee: target.value || undefined })}
      >
        <option value="">{formatMessage({ id: `${APP}.any` })}</option>
        <option value={ME}>{formatMessage({ id: `${APP}.assignee-me` })}</option>
        <option value={NOBODY}>{formatMessage({ id: `${APP}.assignee-nobody` })}</option>
        {isOther && <option value={assignee}>{assignee}</option>}
      </select>
    </label>
  )
}
