import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { DivergencePreview, TypedBand } from '../api/use-price-divergence'
import { usePriceDivergence } from '../api/use-price-divergence'
import {
  decodeQuery,
  FailureBlock,
  Notice,
  page,
  PageHead,
  Placeholder,
  quietParagraph,
  useStoreTimeZone,
} from '../ui'
import { isSame, readsAs, toTypedBands } from './draft'
import { PreviewedRule } from './outcome'
import { periodOf } from './period'
import { RuleForm } from './rule-form'
import { Scope } from './scope'
import { SuggestionPart } from './suggestion'
import { APP } from './texts'

/** What VTEX's Price Divergence rule would do, before anybody saves it there. */
export function PriceDivergencePage() {
  const { formatMessage } = useIntl()
  const { query = {}, setQuery } = useRuntime()
  const { cause, days: named } = decodeQuery(query)
  const days = periodOf(named)
  const [asked, setAsked] = useState<readonly TypedBand[]>()
  const [draft, setDraft] = useState<readonly TypedBand[]>()
  const answer = usePriceDivergence({
    days: Number(days),
    issueId: cause || null,
    bands: asked ? [...asked] : null,
  })
  const last = useLast(answer.preview, `${days} ${cause || ''}`)
  const preview = answer.isOver ? undefined : last
  useStoreTimeZone(preview?.timeZone)
  // A refused rule brings no facts: those of another period are asked for without it.
  useWhen(!preview && answer.problems.length > 0, () => setAsked(undefined))

  return (
    <div className={page}>
      <PageHead title={`${APP}.title`} />
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.intro`} />
      </p>
      <Scope
        days={days}
        preview={preview}
        onDays={(next) => setQuery({ days: next }, { merge: true })}
      />
      {answer.isOver ? (
        <Notice tone="info">
          <FormattedMessage id={`${APP}.over`} />
        </Notice>
      ) : answer.failure ? (
        <FailureBlock
          title={formatMessage({ id: `${APP}.failed` })}
          failure={answer.failure}
          onRetry={answer.retry}
        />
      ) : preview ? (
        <Rule
          preview={preview}
          answer={answer}
          asked={asked}
          typed={draft}
          onType={setDraft}
          onAsk={setAsked}
        />
      ) : (
        <div aria-busy="true" aria-label={formatMessage({ id: `${APP}.reading` })}>
          <Placeholder width="100%" height="12rem" />
        </div>
      )}
    </div>
  )
}

interface Props {
  readonly preview: DivergencePreview
  readonly answer: ReturnType<typeof usePriceDivergence>
  readonly asked: readonly TypedBand[] | undefined
  /** Absent until something is typed: then the form shows the rule that was previewed. */
  readonly typed: readonly TypedBand[] | undefined
  readonly onType: (bands: readonly TypedBand[]) => void
  readonly onAsk: (bands: readonly TypedBand[]) => void
}

function Rule({ preview, answer, asked, typed, onType, onAsk }: Props) {
  const { outcome, suggestion } = preview
  const draft = typed || (outcome ? toTypedBands(outcome.bands) : [])
  const ask = (bands: readonly TypedBand[]) => {
    onType(bands)
    if (asked && isSame(asked, bands)) void answer.retry()
    else onAsk(bands)
  }
  const isRefused = answer.problems.length > 0 && asked !== undefined && isSame(asked, draft)
  const isShown = outcome && readsAs(draft, outcome.bands) && !isRefused

  return (
    <>
      <SuggestionPart
        preview={preview}
        onUse={suggestion ? () => ask(toTypedBands(suggestion.bands)) : undefined}
      />
      <RuleForm
        draft={draft}
        entered={preview.entered || undefined}
        problems={isRefused ? answer.problems : []}
        busy={answer.busy}
        onChange={onType}
        onPreview={() => ask(draft)}
      />
      {isShown && outcome ? (
        <PreviewedRule preview={preview} outcome={outcome} typed={draft} onSaved={answer.retry} />
      ) : (
        draft.length > 0 &&
        !isRefused && (
          <p className={quietParagraph} role="status">
            <FormattedMessage id={`${APP}.stale`} />
          </p>
        )
      )}
    </>
  )
}

function useWhen(isSo: boolean, act: () => void) {
  useEffect(() => {
    if (isSo) act()
  })
}

/** What was shown last of the same period and cause stays while it is asked again. */
function useLast<Value>(value: Value | undefined, of: string): Value | undefined {
  const [last, setLast] = useState({ value, of })
  useEffect(() => {
    if (value !== undefined) setLast({ value, of })
  }, [value, of])
  if (value !== undefined) return value
  return last.of === of ? last.value : undefined
}
