import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { PersonAct } from '../__generated__/operations'
import type { Observation } from '../api/use-order-integration'
import { colors, csx, ExactTime, prose, usePersonText } from '../ui'
import {
  closeReasonLabelId,
  errorTypeLabelId,
  reporterLabelId,
  sourceLabelId,
  toKebab,
  verdictLabelId,
} from '../ui/labels'

const APP = 'admin/order-integrations.page'

const entry = csx({
  borderLeft: `2px solid ${colors.edge}`,
  paddingLeft: '$space-4',
  paddingBottom: '$space-4',
  text: '$body',
  overflowWrap: 'anywhere',
  '&[data-success="true"]': { borderColor: colors.success },
  '&[data-success="false"]': { borderColor: colors.critical },
})
const small = prose({ small: true, quiet: true })
const message = csx({ margin: 0, marginY: '$space-1', whiteSpace: 'pre-wrap' })
const errorList = csx({ margin: 0, paddingLeft: '$space-4', listStyle: 'disc' })

interface Props {
  readonly observation: Observation
}

export function HistoryEntry({ observation }: Props) {
  const { success, operationId, cut } = observation

  return (
    <li className={entry} data-success={success ?? undefined}>
      <p className={small}>
        <Times observation={observation} />
      </p>
      <Statement observation={observation} />
      {observation.message && (
        <p className={message} translate="no">
          {observation.message}
        </p>
      )}
      <Errors observation={observation} />
      {operationId && (
        <p className={small}>
          <FormattedMessage id={`${APP}.operation`} values={{ id: operationId }} />
        </p>
      )}
      {cut && (
        <FormattedMessage id={`${APP}.cut`}>
          {(text) => <p className={small}>{text}</p>}
        </FormattedMessage>
      )}
    </li>
  )
}

/** What was said: a result, somebody's word, where Orders has the order, or what a person did. */
function Statement({ observation }: Props) {
  const { source, status, by } = observation
  const details = [observation.flow, observation.code].filter(Boolean)

  return (
    <div>
      <strong>
        <Claim observation={observation} />
      </strong>
      {status && <span translate="no">: “{status}”</span>}{' '}
      <span className={small}>
        {by ? (
          <FormattedMessage id={`${APP}.observed-by`} values={{ name: by }} />
        ) : (
          <FormattedMessage id={sourceLabelId(source)} />
        )}
        {details.map((detail) => ` · ${detail}`).join('')}
      </span>
    </div>
  )
}

function Claim({ observation }: Props) {
  const { source, reportedBy, success, found, verdict } = observation
  if (source === 'PERSON') return <PersonsClaim observation={observation} />
  if (source === 'INFERENCE') return <Inference observation={observation} />
  if (verdict) return <FormattedMessage id={verdictLabelId(verdict)} />
  if (found != null) {
    return <FormattedMessage id={`${APP}.observed-${found ? 'found' : 'absent'}`} />
  }
  if (success == null) return <FormattedMessage id={reporterLabelId(reportedBy)} />
  return <FormattedMessage id={`${APP}.reported-${success ? 'success' : 'failure'}`} />
}

function PersonsClaim({ observation: { act, assignee, errorType, closeReason } }: Props) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  if (act && isOfTeam(act)) {
    return (
      <>
        <FormattedMessage id={`admin/order-integrations.activity.kind-${toKebab(act)}`} />
        {assignee && `: ${personText(assignee)}`}
      </>
    )
  }
  if (errorType) {
    const type = formatMessage({ id: errorTypeLabelId(errorType) })
    return <FormattedMessage id={`${APP}.observed-reason`} values={{ type }} />
  }
  if (!closeReason) return <FormattedMessage id={`${APP}.observed-reopened`} />
  const reason = formatMessage({ id: closeReasonLabelId(closeReason) })
  return <FormattedMessage id={`${APP}.observed-closed`} values={{ reason }} />
}

/** What people do besides saying the cause, closing and opening again: named as in the list of who did what. */
const isOfTeam = (act: PersonAct) =>
  act !== 'CAUSE_SET' && act !== 'CLOSED' && act !== 'OPENED_AGAIN'

function Inference({ observation: { errorType } }: Props) {
  const { formatMessage } = useIntl()
  if (!errorType) return <FormattedMessage id={`${APP}.observed-inference-over`} />
  const type = formatMessage({ id: errorTypeLabelId(errorType) })
  return <FormattedMessage id={`${APP}.observed-inference`} values={{ type }} />
}

/** When it happened, where the source says so, and when we heard of it. */
function Times({ observation: { occurredAt, firstSeenAt, lastSeenAt } }: Props) {
  const heard =
    firstSeenAt === lastSeenAt ? (
      <ExactTime at={lastSeenAt} seconds zone={false} />
    ) : (
      <FormattedMessage
        id={`${APP}.repeated`}
        values={{
          last: <ExactTime at={lastSeenAt} seconds zone={false} />,
          first: <ExactTime at={firstSeenAt} seconds zone={false} />,
        }}
      />
    )
  if (occurredAt == null) return heard

  const happened = <ExactTime at={occurredAt} seconds zone={false} />
  return <FormattedMessage id={`${APP}.happened-and-heard`} values={{ happened, heard }} />
}

function Errors({ observation: { errors } }: Props) {
  if (errors.length === 0) return null
  return (
    <ul className={errorList} translate="no">
      {errors.map(({ source, code, description }, index) => (
        <li key={index}>
          {description}
          <span className={small}> {[source, code].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
