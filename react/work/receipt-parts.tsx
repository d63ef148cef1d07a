import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { AboveActions, ActionMenu, CopyText, SavedFile } from '../ui'
import type { useReceiptActions } from './use-receipt-actions'

const APP = 'admin/order-integrations.receipt'

type Receipt = Pick<ReturnType<typeof useReceiptActions>, 'summary' | 'outcome' | 'busy' | 'files'>

interface Props {
  readonly receipt: Receipt
}

/** The receipt as a text to copy, and what came of its file: above the actions. */
export function ReceiptAbove({ receipt: { summary, outcome } }: Props) {
  const { formatMessage } = useIntl()
  return (
    <>
      {outcome && (
        <AboveActions>
          <SavedFile outcome={outcome} unwrittenId="admin/order-integrations.activity.unwritten" />
        </AboveActions>
      )}
      {summary && (
        <AboveActions>
          <CopyText
            text={summary}
            label={formatMessage({ id: `${APP}.summary` })}
            action={formatMessage({ id: `${APP}.copy-summary` })}
          />
        </AboveActions>
      )}
    </>
  )
}

/** The receipt as a file. */
export function ReceiptDownload({ receipt: { busy, files } }: Props) {
  const { formatMessage } = useIntl()
  return (
    <ActionMenu
      label={formatMessage({ id: `${APP}.download` })}
      variant="secondary"
      busy={busy}
      actions={files}
      note={<FormattedMessage id="admin/order-integrations.export.long-ids" />}
    />
  )
}
