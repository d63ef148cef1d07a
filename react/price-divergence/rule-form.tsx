import React, { useEffect, useRef } from 'react'
import type { FormEvent } from 'react'
import { FormattedMessage } from 'react-intl'

import type { BandProblem, DivergencePreview, TypedBand } from '../api/use-price-divergence'
import { Button, ExactTime, line, partTitle, plainList, quietParagraph } from '../ui'
import { BandFields } from './band-fields'
import { firstBand, nextBand, problemOf, readsAs } from './draft'
import { ProblemText } from './problem-text'
import { APP } from './texts'

const MOST_BANDS = 10

const buttons = line({ gap: 3, top: 4 })
const bands = plainList({ top: 2 })

interface Props {
  readonly draft: readonly TypedBand[]
  readonly entered?: NonNullable<DivergencePreview['entered']>
  readonly problems: readonly BandProblem[]
  readonly busy: boolean
  readonly onChange: (draft: readonly TypedBand[]) => void
  readonly onPreview: () => void
}

/** The rule as VTEX's form takes it: ranges in order, each with what happens. */
export function RuleForm({ draft, entered, problems, busy, onChange, onPreview }: Props) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (problems.length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onPreview()
  }
  const whole = problemOf(problems, 'bands')

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.rule`} />
      </h2>
      <p className={quietParagraph}>
        {entered && readsAs(draft, entered.bands) && (
          <>
            <FormattedMessage
              id={`${APP}.entered`}
              values={{ time: <ExactTime at={entered.enteredAt} /> }}
            />{' '}
          </>
        )}
        <FormattedMessage id={`${APP}.rule-help`} />
      </p>
      <ol className={bands} role="list">
        {draft.map((band, index) => (
          <BandFields
            // A range has no other identity than its place in the form.
            key={index}
            index={index}
            band={band}
            problems={problems}
            onChange={(next) => onChange(draft.map((each, at) => (at === index ? next : each)))}
            onRemove={() => onChange(draft.filter((_, at) => at !== index))}
          />
        ))}
      </ol>
      {whole && <ProblemText problem={whole} isOfAll />}
      <div className={buttons}>
        <Button type="submit" loading={busy}>
          <FormattedMessage id={`${APP}.preview`} />
        </Button>
        {draft.length < MOST_BANDS && (
          <Button
            variant="secondary"
            onClick={() => onChange([...draft, draft.length === 0 ? firstBand : nextBand(draft)])}
          >
            <FormattedMessage id={`${APP}.add`} />
          </Button>
        )}
      </div>
    </form>
  )
}
