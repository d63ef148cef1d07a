import React from 'react'
import { FormattedMessage, FormattedNumber } from 'react-intl'

import type { DivergenceCause, DivergencePreview, Suggestion } from '../api/use-price-divergence'
import { bullets, Button, csx, MoneyText, paragraph, partTitle, quietParagraph } from '../ui'
import { toKebab } from '../ui/labels'
import { APP, percentFormat } from './texts'

const points = bullets({ top: 2, width: 46 })
const below = csx({ marginTop: '$space-3' })

interface Props {
  readonly preview: DivergencePreview
  /** Absent where there is no suggestion. */
  readonly onUse?: () => void
}

/** What to enter, why, and what it comes to; and what no rule should let pass. */
export function SuggestionPart({ preview, onUse }: Props) {
  const { causes, suggestion, noSuggestion, leftOut } = preview
  return (
    <section>
      <h2 className={partTitle}>
        <FormattedMessage id={`${APP}.suggestion`} />
      </h2>
      {causes.length > 0 && (
        <p className={quietParagraph}>
          <FormattedMessage id={`${APP}.suggestion-of-all`} />
        </p>
      )}
      {suggestion && <Suggested suggestion={suggestion} />}
      {noSuggestion && (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.no-suggestion-${toKebab(noSuggestion)}`} />
        </p>
      )}
      {leftOut.length > 0 && (
        <>
          <p className={paragraph}>
            <FormattedMessage id={`${APP}.left-out`} />
          </p>
          <ul className={points}>
            {leftOut.map((cause) => (
              <LeftOut key={cause.id} cause={cause} />
            ))}
          </ul>
        </>
      )}
      {onUse && (
        <div className={below}>
          <Button variant="secondary" onClick={onUse}>
            <FormattedMessage id={`${APP}.use-suggestion`} />
          </Button>
        </div>
      )}
    </section>
  )
}

function Suggested({ suggestion }: { readonly suggestion: Suggestion }) {
  const { upTo, orders, of, sums } = suggestion
  return (
    <>
      <p className={paragraph}>
        <strong>
          <FormattedMessage
            id={`${APP}.suggested`}
            values={{
              percent: <FormattedNumber value={upTo} {...percentFormat} />,
              orders: <FormattedNumber value={orders} />,
              of: <FormattedNumber value={of} />,
            }}
          />
        </strong>
      </p>
      {sums.map((sum) => (
        <p key={sum.currency} className={paragraph}>
          <Price sum={sum} />
        </p>
      ))}
      <p className={quietParagraph}>
        <FormattedMessage id={`${APP}.suggested-why`} />
      </p>
    </>
  )
}

function Price({ sum }: { readonly sum: Suggestion['sums'][number] }) {
  const { currency, less, more, lessAMonth, moreAMonth } = sum
  const isMonthly = typeof lessAMonth === 'number' && typeof moreAMonth === 'number'
  const money = (amount: number) => <MoneyText amount={amount} currency={currency} />
  return (
    <FormattedMessage
      id={`${APP}.suggested-price${isMonthly ? '-month' : ''}`}
      values={{
        currency,
        less: money(isMonthly ? lessAMonth || 0 : less),
        more: money(isMonthly ? moreAMonth || 0 : more),
      }}
    />
  )
}

function LeftOut({ cause }: { readonly cause: DivergenceCause }) {
  const { title, marketplaces, orders, leftOut } = cause
  return (
    <li>
      <FormattedMessage
        id={`${APP}.left-out-${toKebab(leftOut || 'SURGE')}`}
        values={{
          title: <strong>{title}</strong>,
          marketplaces: marketplaces.map(({ name }) => name).join(', '),
          count: orders,
          number: <FormattedNumber value={orders} />,
        }}
      />
    </li>
  )
}
