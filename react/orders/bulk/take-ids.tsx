import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotListed } from '../../api/use-listed-orders'
import { useListedOrders } from '../../api/use-listed-orders'
import {
  Button,
  CopyByHand,
  CountText,
  SavedFile,
  TroubleNotice,
  useSavedFile,
  writeToClipboard,
} from '../../ui'
import type { Ticked } from './ticked'

const APP = 'admin/order-integrations.bulk'

type Rows = Extract<Ticked, { kind: 'rows' }>
type All = Extract<Ticked, { kind: 'all' }>

/** The marketplace's ids of the ticked orders, for wherever they are asked for. */
export function TakeIds({ ticked }: { readonly ticked: Ticked }) {
  return ticked.kind === 'rows' ? <CopyIds ticked={ticked} /> : <DownloadIds ticked={ticked} />
}

function CopyIds({ ticked }: { readonly ticked: Rows }) {
  const { formatMessage } = useIntl()
  const [copied, setCopied] = useState<boolean>()
  const text = ticked.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).join('\n')
  const copy = async () => setCopied(await writeToClipboard(text))
  return (
    <>
      <Button variant="tertiary" data-aside onClick={() => void copy()}>
        <FormattedMessage id={`${APP}.copy`} />
      </Button>
      <span role="status" data-aside={!copied || undefined}>
        {copied && <CountText id={`${APP}.copied`} count={ticked.rows.length} />}
      </span>
      {copied === false && (
        <CopyByHand text={text} label={formatMessage({ id: `${APP}.file-column` })} />
      )}
    </>
  )
}

/** Of all that match not every id is on the page: they are listed first, and are too many to paste. */
function DownloadIds({ ticked }: { readonly ticked: All }) {
  const { formatMessage } = useIntl()
  const list = useListedOrders()
  const { outcome, save } = useSavedFile()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<NotListed>()

  const download = async () => {
    setBusy(true)
    const listed = await list(ticked.filter, ticked.asOf)
    setTrouble(listed.kind === 'listed' ? undefined : listed)
    if (listed.kind === 'listed') {
      // A text, for they are pasted somewhere: a spreadsheet keeps 15 digits of an id in a CSV file.
      await save(async () => {
        const ids = listed.orders.map(({ marketplaceOrderId }) => marketplaceOrderId)
        const content = new Blob([`${ids.join('\r\n')}\r\n`], { type: 'text/plain;charset=utf-8' })
        return { name: `${formatMessage({ id: `${APP}.file-name` })}.txt`, content }
      })
    }
    setBusy(false)
  }

  return (
    <>
      <Button variant="tertiary" data-aside loading={busy} onClick={() => void download()}>
        <FormattedMessage id={`${APP}.download`} />
      </Button>
      <SavedFile outcome={outcome} unwrittenId="admin/order-integrations.activity.unwritten" />
      {trouble && <TroubleNotice trouble={trouble} about="reading" />}
    </>
  )
}
