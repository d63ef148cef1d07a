import React, { useEffect, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Preview, TypedBand } from '../api/use-price-divergence'
import { usePriceDivergence } from '../api/use-price-divergence'
import {
  csx,
  decodeQuery,
  FailureBlock,
  Notice,
  page,
  PageLink,
  pageTitle,
  Placeholder,
  quietParagraph,
  useStoreTimeZone,
  wordLink,
} from '../ui'
import { isSame, toDraft } from './draft'
import { PreviewedRule } from './outcome'
import { RuleForm } from './rule-form'
import { Scope } from './scope'
import { SuggestionPart } from './suggestion'
import { APP } from './texts'

const back = csx(wordLink)

/** What VTEX's Price Divergence rule would do, before anybody saves it there. */
export function PriceDivergencePage() {
  const { formatMessage } = useIntl()
  const { query = {}, setQuery } = useRuntime()
  const { cause, days = '90' } = decodeQuery(query)
  const [asked, setAsked] = useState<readonly TypedBand[]>()
  const answer = usePriceDivergence({
    days: Number(days),
    issueId: cause || null,
    bands: asked ? [...asked] : null,
  })
  const preview = useLast(answer.preview)
  useStoreTimeZone(preview?.timeZone)

  return (
    <div className={page}>
      <PageLink page="orders" className={back}>
        <FormattedMessage id="admin/order-integrations.onboarding.back" />
      </PageLink>
      <h1 className={pageTitle}>
        <FormattedMessage id={`${APP}.title`} />
      </h1>
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
        <Rule preview={preview} answer={answer} asked={asked} onAsk={setAsked} />
      ) : (
        <div aria-busy="true" aria-label={formatMessage({ id: `${APP}.reading` })}>
          <Placeholder width="100%" height="12rem" />
        </div>
      )}
    </div>
  )
}

interface Props {
  readonly preview: Preview
  readonly answer: ReturnType<typeof usePriceDivergence>
  readonly asked: readonly TypedBand[] | undefined
  readonly onAsk: (bands: readonly TypedBand[]) => void
}

function Rule({ preview, answer, asked, onAsk }: Props) {
  const { outcome, suggestion } = preview
  const previewed = outcome && toDraft(outcome.bands)
  const [draft, setDraft] = useState<readonly TypedBand[]>(previewed || [])
  useEffect(() => {
    if (!asked && outcome) setDraft(toDraft(outcome.bands))
  }, [asked, outcome])
  const ask = (bands: readonly TypedBand[]) => {
    setDraft(bands)
    if (asked && isSame(asked, bands)) answer.retry()
    else onAsk(bands)
  }
  const isRefused = answer.problems.length > 0 && asked !== undefined && isSame(asked, draft)
  const isShown = outcome && previewed && isSame(previewed, draft) && !isRefused

  return (
    <>
      <SuggestionPart
        preview={preview}
        onUse={suggestion ? () => ask(toDraft(suggestion.bands)) : undefined}
      />
      <RuleForm
        draft={draft}
        entered={preview.entered || undefined}
        problems={isRefused ? answer.problems : []}
        busy={answer.busy}
        onChange={setDraft}
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

/** What was shown last stays while it is asked again. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value)
  useEffect(() => {
    if (value !== undefined) setLast(value)
  }, [value])
  return value === undefined ? last : value
}
