import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderInbox } from '../../api/use-order-inbox'
import { usePeople } from '../../api/use-people'
import { colors, csx } from '../../ui'
import { describeAge, describeClosed } from '../../view/condition-words'
import { parseRange, writeRange } from '../../view/number-range'
import type { OrderFilter } from '../../view/order-filter'
import { ANYBODY, isOfOrders, ME, NOBODY, TODAY } from '../../view/order-filter'
import { PeriodChoice } from './period-choice'
import { ValueChoice } from './value-choice'

const APP = 'admin/order-integrations.filters'

const ages = ['..1', '..24', '24..', '72..', '168..']

// The doubled selector outweighs the labels around it, which stand above their fields.
const check = csx({
  '&&': { flexDirection: 'row', alignItems: 'center', gap: '$space-2', minHeight: '1.75rem' },
  '&& input': { size: '1rem', margin: 0, flexShrink: 0, accentColor: colors.accent },
})

interface Props {
  readonly filter: OrderFilter
  readonly open?: OrderInbox['open']
  readonly onChange: (change: Partial<OrderFilter>) => void
}

/** What orders are narrowed by that they are not counted by: moments, values, people. */
export function FilterChoices({ filter, open, onChange }: Props) {
  const { formatMessage } = useIntl()
  const { shipBy, processed, placed, value } = filter
  const label = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const colleagues = usePeople().people?.filter(({ isMe }) => !isMe)
  const people = colleagues?.map(({ login }) => login) ?? []
  const ofOrders = isOfOrders(filter)

  return (
    <>
      {!ofOrders && (
        <>
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
        </>
      )}
      <PeriodChoice
        field="placed"
        label={label('placed')}
        period={placed}
        onChange={(period) => onChange({ placed: period })}
      />
      {!ofOrders && (
        <>
          <AgeChoice filter={filter} onChange={onChange} />
          <AssigneeChoice filter={filter} people={people} onChange={onChange} />
          <ClosedChoice filter={filter} people={people} onChange={onChange} />
        </>
      )}
      {open && !ofOrders && (
        <ValueChoice
          value={value}
          currencies={open.valueAtRisk.map(({ currency }) => currency)}
          onChange={(range) => onChange({ value: range })}
        />
      )}
      <label className={check}>
        <input
          type="checkbox"
          checked={ofOrders}
          onChange={({ target }) => onChange({ all: target.checked || undefined })}
        />
        <FormattedMessage id={`${APP}.all-orders`} />
      </label>
      {ofOrders && <FormattedMessage id={`${APP}.all-orders-by`} tagName="p" />}
    </>
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

interface PeopleProps extends ChoiceProps {
  /** The logins of colleagues who used the page. */
  readonly people: readonly string[]
}

/** The colleagues, and whoever is chosen though they are none of them. */
const withChosen = (
  people: readonly string[],
  chosen: string | undefined,
  words: readonly string[],
) =>
  chosen === undefined || words.includes(chosen) || people.includes(chosen)
    ? people
    : [...people, chosen]

function AssigneeChoice({ filter: { assignee }, people, onChange }: PeopleProps) {
  const { formatMessage } = useIntl()
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
        {withChosen(people, assignee, [ME, NOBODY]).map((login) => (
          <option key={login} value={login}>
            {login}
          </option>
        ))}
      </select>
    </label>
  )
}

const closedWords = [ME, TODAY, ANYBODY]

/** Orders that somebody closed: who, or when. They can be opened again from the list. */
function ClosedChoice({ filter: { closed }, people, onChange }: PeopleProps) {
  const intl = useIntl()
  return (
    <label>
      {intl.formatMessage({ id: `${APP}.closed` })}
      <select
        value={closed ?? ''}
        onChange={({ target }) =>
          onChange(target.value ? { closed: target.value } : { closed: undefined, all: undefined })
        }
      >
        <option value="">{intl.formatMessage({ id: `${APP}.closed-not` })}</option>
        {[...closedWords, ...withChosen(people, closed, closedWords)].map((value) => (
          <option key={value} value={value}>
            {describeClosed(intl, value)}
          </option>
        ))}
      </select>
    </label>
  )
}
