import React from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason, ErrorType } from '../__generated__/operations'
import type { NotDone } from '../api/use-change'
import type { OrderConflict, WorkedOrder } from '../api/use-work-on-orders'
import { CountText, usePersonText } from '../ui'
import { closeReasonLabelId, errorTypeLabelId } from '../ui/labels'
import type { NotTakenBack } from './not-taken-back'
import { planOf, useOrderJobs } from './order-jobs'
import type { DecidedPart } from './put-back'
import { ownOnly, toPutBack } from './put-back'
import { useReceipt } from './receipt'
import { useOrderRun } from './use-order-run'

const APP = 'admin/order-integrations.receipt'

type Worked = readonly WorkedOrder[]

/** Why something was not done that the service could not write; doing it again is safe. */
export const notWritten: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

/** Puts orders back as they stood, but for what colleagues decided since. Undefined once it is done. */
function usePutBack() {
  const jobs = useOrderJobs()
  const { start } = useOrderRun()
  const putBack = async (
    decided: DecidedPart,
    worked: Worked,
    unseen = ownOnly,
  ): Promise<NotTakenBack | undefined> => {
    const conflicts: OrderConflict[] = []
    for (const { job, ids } of toPutBack(jobs, { decided, unseen }, worked)) {
      const { sum, trouble } = await start(job, planOf(ids))
      if (trouble?.kind === 'refused' || trouble?.kind === 'unanswered') return trouble
      if (sum.failed.length > 0) return notWritten
      conflicts.push(...sum.conflicts)
    }
    if (conflicts.length === 0) return undefined
    const left = worked.filter(({ id }) => conflicts.some((conflict) => conflict.id === id))
    return { kind: 'decided', conflicts, replace: () => putBack(decided, left, { replace: true }) }
  }
  return putBack
}

interface Saying {
  /** What the button says that takes it back. */
  readonly label: ReactNode
  readonly of: DecidedPart
  readonly values?: Readonly<Record<string, ReactNode>>
}

/** Says what was done to orders, one or many, and takes it back, wherever it was done. */
export function useOrderReceipts() {
  const { formatMessage, formatNumber } = useIntl()
  const personText = usePersonText()
  const tell = useReceipt()
  const putBack = usePutBack()
  const say = (name: string, worked: Worked, { label, of, values }: Saying) => {
    if (worked.length === 0) return
    const counted = { count: worked.length, number: formatNumber(worked.length) }
    tell({
      says: <FormattedMessage id={`${APP}.${name}`} values={{ ...counted, ...values }} />,
      undo: { label, run: () => putBack(of, worked) },
    })
  }
  const undoing = (name: string, { length }: Worked) => (
    <CountText id={`${APP}.${name}`} count={length} />
  )
  const asBefore = <FormattedMessage id={`${APP}.undo`} />

  return {
    closed: (worked: Worked, closeReason: CloseReason) => {
      const wereOpen = worked.every(({ closeReason }) => !closeReason)
      const label = wereOpen ? undoing('undo-closed', worked) : asBefore
      const reason = formatMessage({ id: closeReasonLabelId(closeReason) })
      say('closed', worked, { label, of: 'closing', values: { reason } })
    },
    opened: (worked: Worked) =>
      say('opened', worked, { label: undoing('undo-opened', worked), of: 'closing' }),
    explained: (worked: Worked, errorType: ErrorType) => {
      const type = formatMessage({ id: errorTypeLabelId(errorType) })
      say('explained', worked, { label: asBefore, of: 'errorType', values: { type } })
    },
    /** To `me`, a login, or nobody. */
    assigned: (worked: Worked, to: string | undefined) => {
      const me = <FormattedMessage id="admin/order-integrations.team.me" />
      const person = to === 'me' ? me : to && personText(to)
      const name = to ? 'assigned-orders' : 'unassigned-orders'
      say(name, worked, { label: asBefore, of: 'assignee', values: { person } })
    },
  }
}
