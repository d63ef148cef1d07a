import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Cancellation } from '../api/use-cancellation'
import { cancellationHref, CopyText, CountText, csx, Notice, usePersonText } from '../ui'
import type { CancellationActs } from './use-cancellation-acts'

const APP = 'admin/order-integrations.cancellation'

const place = csx({ marginBottom: '$space-4', '& > * + *': { marginTop: '$space-3' } })

interface Props {
  readonly cancellation: Cancellation
  readonly acts: CancellationActs
}

/** What it waits for and for whom, and why somebody may only read it. */
export function CancellationNotice({ cancellation, acts }: Props) {
  const waits = <WaitsFor cancellation={cancellation} acts={acts} />
  const isOpen = cancellation.state !== 'FINISHED'
  if (acts.right !== 'refused' || !isOpen) return waits
  return (
    <>
      {waits}
      <div className={place}>
        <Notice tone="info">
          <FormattedMessage id={`${APP}.not-allowed`} />
        </Notice>
      </div>
    </>
  )
}

function WaitsFor({ cancellation, acts }: Props) {
  const people = usePersonText()
  const { state, toCancel, confirmedBy, remaining } = cancellation
  const by = confirmedBy.map(people).join(', ')
  const isHere = acts.run !== undefined && acts.run.running
  switch (state) {
    case 'PREPARED':
      return toCancel > 0 ? null : <Says tone="info" name="nothing-to-cancel" />
    case 'AWAITS_SECOND':
      return <SecondPerson cancellation={cancellation} />
    case 'CONFIRMED':
    case 'RUNNING':
      if (isHere) return null
      return acts.isPaused(cancellation) ? (
        <Says tone="warning" name="paused" values={{ by }} />
      ) : (
        <Says tone="info" name="elsewhere" values={{ by }} />
      )
    case 'STOPPED':
      return remaining > 0 ? (
        <Said tone="warning">
          <CountText id={`${APP}.stopped-says`} count={remaining} />
        </Said>
      ) : null
    case 'EXPIRED':
      return (
        <Said tone="warning">
          <CountText id={`${APP}.expired-says`} count={toCancel} />
        </Said>
      )
    case 'FOLLOWED':
    case 'FINISHED':
      return null
  }
}

/** Who confirmed it first and why, and what the second person needs. */
function SecondPerson({ cancellation }: Pick<Props, 'cancellation'>) {
  const { formatMessage } = useIntl()
  const people = usePersonText()
  const { id, confirmedBy, reason, mayConfirm, mayContinue } = cancellation
  const values = { by: confirmedBy.map(people).join(', '), reason: reason || '' }
  const name = mayConfirm ? 'second-you' : mayContinue ? 'second-other' : 'second-waits'
  return (
    <div className={place}>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.${name}`} values={values} />
      </Notice>
      {mayContinue && (
        <CopyText
          text={window.location.origin + cancellationHref(id)}
          label={formatMessage({ id: `${APP}.address` })}
          action={formatMessage({ id: `${APP}.copy-address` })}
          rows={2}
        />
      )}
    </div>
  )
}

interface SaysProps {
  readonly tone: 'info' | 'warning'
  readonly name: string
  readonly values?: Readonly<Record<string, string>>
}

const Says = ({ tone, name, values }: SaysProps) => (
  <Said tone={tone}>
    <FormattedMessage id={`${APP}.${name}`} values={values} />
  </Said>
)

const Said = ({ tone, children }: Pick<SaysProps, 'tone'> & { readonly children: ReactNode }) => (
  <div className={place}>
    <Notice tone={tone}>{children}</Notice>
  </div>
)
