import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { CloseReason } from '../__generated__/operations'
import type { NotDone } from '../api/use-change'
import { CountText } from '../ui'
import { closeReasonLabelId } from '../ui/labels'
import type { WorkJob } from './order-jobs'
import { planOf, useOrderJobs } from './order-jobs'
import { useReceipt } from './receipt'
import { useOrderRun } from './use-order-run'

const APP = 'admin/order-integrations.receipt'

interface Closing {
  readonly reason: CloseReason
  readonly note?: string | null
}

const notWritten: NotDone = { kind: 'unanswered', failure: { kind: 'failed' } }

/** Says that orders were closed or opened again, and takes it back: one or many, wherever it was done. */
export function useOrderReceipts() {
  const { formatMessage, formatNumber } = useIntl()
  const tell = useReceipt()
  const jobs = useOrderJobs()
  const { start } = useOrderRun()
  const run = async (job: WorkJob, ids: readonly string[]): Promise<NotDone | undefined> => {
    const { sum, trouble } = await start(job, planOf(ids))
    if (trouble?.kind === 'refused' || trouble?.kind === 'unanswered') return trouble
    return sum.failed.length > 0 ? notWritten : undefined
  }

  return {
    closed: (ids: readonly string[], { reason }: Closing) => {
      if (ids.length === 0) return
      const count = ids.length
      tell({
        says: (
          <FormattedMessage
            id={`${APP}.closed`}
            values={{
              count,
              number: formatNumber(count),
              reason: formatMessage({ id: closeReasonLabelId(reason) }),
            }}
          />
        ),
        undo: {
          label: <CountText id={`${APP}.undo-closed`} count={count} />,
          run: () => run(jobs.reopen, ids),
        },
      })
    },
    /** `before` is how it was closed; undefined where that is not known of all. */
    opened: (ids: readonly string[], before?: Closing) => {
      if (ids.length === 0) return
      tell({
        says: <CountText id={`${APP}.opened`} count={ids.length} />,
        undo: before && {
          label: <CountText id={`${APP}.undo-opened`} count={ids.length} />,
          run: () => run(jobs.close(before.reason, before.note ?? undefined), ids),
        },
      })
    },
  }
}
