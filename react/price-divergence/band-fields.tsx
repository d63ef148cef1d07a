import React from 'react'
import { useIntl } from 'react-intl'

import type { BandProblem, TypedBand } from '../api/use-price-divergence'
import { Button, colors, csx, IconX, line, NARROW, selectStyle } from '../ui'
import { toKebab } from '../ui/labels'
import { problemOf } from './draft'
import { ProblemText } from './problem-text'
import { APP } from './texts'

const SIDES = ['BOTH', 'BELOW', 'ABOVE'] as const
const ACTIONS = ['AUTHORIZE', 'ASK', 'DENY'] as const

const box = csx({
  border: 'none',
  margin: 0,
  padding: 0,
  marginTop: '$space-3',
  text: '$body',
  legend: { padding: 0, fontWeight: 600 },
})
const fields = line({
  gap: 3,
  align: 'flex-start',
  also: {
    label: { display: 'block', text: '$detail', color: '$secondary' },
    'input, select': { ...selectStyle, width: '100%' },
    '[aria-invalid="true"]': { borderColor: colors.critical },
    '> div': { width: '6rem' },
    '> div[data-wide]': { width: '22rem', maxWidth: '100%' },
    '> button': { marginTop: '1.25rem' },
    [NARROW]: { '> div': { width: 'calc(50% - 0.75rem)' }, '> div[data-wide]': { width: '100%' } },
  },
})

interface Props {
  readonly index: number
  readonly band: TypedBand
  readonly problems: readonly BandProblem[]
  readonly onChange: (band: TypedBand) => void
  readonly onRemove: () => void
}

/** One range of the rule. */
export function BandFields({ index, band, problems, onChange, onRemove }: Props) {
  const { formatMessage } = useIntl()
  const number = index + 1
  const t = (key: string, values = {}) => formatMessage({ id: `${APP}.${key}` }, values)

  return (
    <li>
      <fieldset className={box}>
        <legend>{t('band', { number })}</legend>
        <div className={fields}>
          {(['from', 'to'] as const).map((end) => (
            <Percentage
              key={end}
              id={`band-${index}-${end}`}
              label={t(end)}
              value={band[end]}
              problem={problemOf(problems, `bands.${index}.${end}`)}
              onChange={(value) => onChange({ ...band, [end]: value })}
            />
          ))}
          <Choice
            id={`band-${index}-action`}
            label={t('action')}
            value={band.action}
            options={ACTIONS.map((value) => [value, t(`action-${toKebab(value)}`)])}
            onChange={(action) => onChange({ ...band, action })}
          />
          <Choice
            id={`band-${index}-side`}
            label={t('side')}
            value={band.side}
            options={SIDES.map((value) => [value, t(`side-${toKebab(value)}`)])}
            onChange={(side) => onChange({ ...band, side })}
          />
          <Button variant="tertiary" aria-label={t('remove', { number })} onClick={onRemove}>
            <IconX aria-hidden />
          </Button>
        </div>
      </fieldset>
    </li>
  )
}

interface PercentageProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly problem?: BandProblem
  readonly onChange: (value: string) => void
}

function Percentage({ id, label, value, problem, onChange }: PercentageProps) {
  const problemId = `${id}-problem`
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        aria-describedby={problem && problemId}
        onChange={({ target }) => onChange(target.value)}
      />
      {problem && <ProblemText id={problemId} problem={problem} />}
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  readonly id: string
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

function Choice<Value extends string>({ id, label, value, options, onChange }: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find(([each]) => each === chosen)
    if (option) onChange(option[0])
  }
  return (
    <div data-wide>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
