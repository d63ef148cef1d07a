import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { AlertReason } from '../../__generated__/operations'
import { useAcknowledgeAlert } from '../../api/use-acknowledge-alert'
import type { Change, NotDone } from '../../api/use-change'
import { toKebab } from '../../ui/labels'
import type { Receipt } from '../../work/receipt-said'
import { useReceipt } from '../../work/receipt'

const APP = 'admin/order-integrations'

const notDone = (change: Change<unknown>): NotDone | undefined =>
  change.kind === 'done' ? undefined : change

const undoBy = (run: () => Promise<Change<unknown>>): Receipt['undo'] => ({
  label: <FormattedMessage id={`${APP}.receipt.undo`} />,
  run: async () => notDone(await run()),
})

/** Says that somebody knows of an alert, or opens it again. The receipt takes back either; what was not done is returned. */
export function useAcknowledgment(alertId: string) {
  const { formatMessage } = useIntl()
  const { busy, acknowledge, withdraw } = useAcknowledgeAlert(alertId)
  const tell = useReceipt()

  return {
    busy,
    acknowledge: async (reason: AlertReason): Promise<NotDone | undefined> => {
      const trouble = notDone(await acknowledge(reason))
      const values = { reason: formatMessage({ id: `${APP}.alert.reason-${toKebab(reason)}` }) }
      if (!trouble) {
        tell({
          says: <FormattedMessage id={`${APP}.receipt.acknowledged`} values={values} />,
          undo: undoBy(withdraw),
        })
      }
      return trouble
    },
    /** It was acknowledged for this reason. */
    reopen: async (reason: AlertReason | undefined): Promise<NotDone | undefined> => {
      const trouble = notDone(await withdraw())
      if (!trouble) {
        tell({
          says: <FormattedMessage id={`${APP}.receipt.alert-reopened`} />,
          undo: reason && undoBy(() => acknowledge(reason)),
        })
      }
      return trouble
    },
  }
}
