import React from 'react'
import { FormattedMessage } from 'react-intl'

import type { OrderCheck } from '../../api/use-check-orders'
import { colors, csx, ExactTime, line, plainList, prose, Tag } from '../../ui'
import { toKebab } from '../../ui/labels'

const APP = 'admin/order-integrations.checks'

const head = line({ gap: 2 })
const when = csx({ text: '$detail', color: '$secondary' })
const summary = prose({ top: 2, width: 36 })
const list = plainList({
  top: 3,
  also: {
    text: '$body',
    li: {
      display: 'grid',
      gridTemplateColumns: '1.5rem 1fr',
      paddingY: '$space-1',
      overflowWrap: 'anywhere',
    },
  },
})
const sign = csx({
  fontWeight: 600,
  '&[data-outcome="OK"]': { color: colors.successText },
  '&[data-outcome="PROBLEM"]': { color: colors.criticalText },
  '&[data-outcome="INCONCLUSIVE"]': { color: colors.doubtText },
})
const hidden = csx({
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
})

const tones = {
  WOULD_INTEGRATE: 'green',
  ALREADY_IN_VTEX: 'green',
  WOULD_FAIL: 'red',
  CANNOT_TELL: 'orange',
} as const

const signs = { OK: '✓', PROBLEM: '✕', INCONCLUSIVE: '?' } as const

interface Props {
  readonly check: OrderCheck
}

/** What the live store said of an order: the verdict, and each check with its own result. */
export function CheckResults({ check }: Props) {
  const { at, verdict, agreement, results } = check
  return (
    <>
      <div className={head}>
        <FormattedMessage id={`${APP}.verdict.${toKebab(verdict)}`}>
          {(label) => <Tag size="normal" variant={tones[verdict]} label={String(label)} />}
        </FormattedMessage>
        <span className={when}>
          <FormattedMessage
            id={`${APP}.at`}
            values={{ time: <ExactTime at={at} seconds zone={false} /> }}
          />
        </span>
      </div>
      <p className={summary}>
        {check.summary}{' '}
        {agreement !== 'NONE' && <FormattedMessage id={`${APP}.agreement.${toKebab(agreement)}`} />}
      </p>
      <ul className={list} role="list">
        {results.map((result, index) => (
          <li key={index}>
            <span className={sign} data-outcome={result.outcome} aria-hidden>
              {signs[result.outcome]}
            </span>
            <span>
              <span className={hidden}>
                <FormattedMessage id={`${APP}.outcome.${toKebab(result.outcome)}`} />{' '}
              </span>
              {result.text}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
