import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderCheck } from '../../api/use-check-orders'
import { Button, csx, prose, ShortTime, Tag, TroubleNotice } from '../../ui'
import { verdictLabelId } from '../../ui/labels'
import type { VerdictTone } from '../../work/verdict-box'
import { VerdictBox, VerdictPart } from '../../work/verdict-box'
import { FailedCheck } from './failed-check'
import { PassedChecks } from './passed-checks'
import type { Checking } from './use-order-check'

const APP = 'admin/order-integrations.checks'

const tones: Record<OrderCheck['verdict'], VerdictTone> = {
  WOULD_INTEGRATE: 'good',
  ALREADY_IN_VTEX: 'good',
  WOULD_FAIL: 'bad',
  CANNOT_TELL: 'unknown',
}
const tags = { none: 'gray', good: 'green', bad: 'red', mixed: 'orange', unknown: 'gray' } as const

const small = csx({ text: '$detail', color: '$secondary' })
const quiet = prose({ small: true, quiet: true })

interface Props {
  readonly checking: Checking
  /** True where asking anew is the one thing to do, and stands at the foot of the sheet. */
  readonly isPrimary: boolean
}

/** What the live store says of an order, directly under its cause. */
export function OrderVerdict({ checking, isPrimary }: Props) {
  const { busy, check, trouble, mayCheck, kept } = checking
  if (!check && !mayCheck) return null
  return (
    <VerdictBox
      tone={check ? tones[check.verdict] : 'none'}
      busy={busy}
      head={check ? <Verdict check={check} /> : <NotChecked busy={busy} />}
      action={mayCheck && !isPrimary && <CheckButton {...checking} />}
    >
      {trouble && (
        <VerdictPart>
          <TroubleNotice trouble={trouble} about="check" />
        </VerdictPart>
      )}
      {check && <Results check={check} />}
      {!kept && (
        <VerdictPart>
          <FormattedMessage id={`${APP}.not-kept`} />
        </VerdictPart>
      )}
    </VerdictBox>
  )
}

function NotChecked({ busy }: Pick<Checking, 'busy'>) {
  const { formatMessage } = useIntl()
  const name = busy ? 'checking' : 'not-checked'
  return (
    <>
      <Tag size="normal" variant="gray" label={formatMessage({ id: `${APP}.${name}` })} />
      <span className={small}>
        <FormattedMessage id={`${APP}.order-intro`} />
      </span>
    </>
  )
}

function Verdict({ check: { at, verdict, agreement } }: { readonly check: OrderCheck }) {
  const { formatMessage } = useIntl()
  return (
    <>
      <Tag
        size="normal"
        variant={tags[tones[verdict]]}
        label={formatMessage({ id: verdictLabelId(verdict) })}
      />
      <span className={small}>
        <FormattedMessage id={`${APP}.checked-at`} values={{ time: <ShortTime at={at} /> }} />
        {agreement !== 'NONE' && (
          <>
            {' · '}
            <FormattedMessage id={`${APP}.${agreement.toLowerCase()}`} />
          </>
        )}
      </span>
    </>
  )
}

function CheckButton({ busy, check, send }: Checking) {
  return (
    <Button variant="secondary" loading={busy} onClick={send}>
      <FormattedMessage id={`${APP}.${check ? 'check-again' : 'check-now'}`} />
    </Button>
  )
}

function Results({ check: { verdict, summary, results } }: { readonly check: OrderCheck }) {
  const failed = results.filter(({ outcome }) => outcome === 'PROBLEM')
  const unknown = results.filter(({ outcome, waitsFor }) => outcome === 'INCONCLUSIVE' && !waitsFor)
  return (
    <>
      {failed.map((result, index) => (
        <FailedCheck key={index} result={result} />
      ))}
      {unknown.map((result, index) => (
        <FailedCheck key={index} result={result} />
      ))}
      {failed.length === 0 && verdict !== 'CANNOT_TELL' && (
        <VerdictPart>
          <p className={quiet}>{summary}</p>
        </VerdictPart>
      )}
      <PassedChecks results={results} />
    </>
  )
}
