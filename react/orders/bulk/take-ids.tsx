import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotListed } from '../../api/use-listed-orders'
import { useListedOrders } from '../../api/use-listed-orders'
import { Button, CountText, SavedFile, TroubleNotice, useSavedFile } from '../../ui'
import { openCsv } from '../../ui/csv-file'
import type { Ticked } from './ticked'

const APP = 'admin/order-integrations.bulk'

type Rows = Extract<Ticked, { kind: 'rows' }>
type All = Extract<Ticked, { kind: 'all' }>

/** The marketplace's ids of the ticked orders, for wherever they are asked for. */
export function TakeIds({ ticked }: { readonly ticked: Ticked }) {
  return ticked.kind === 'rows' ? <CopyIds ticked={ticked} /> : <DownloadIds ticked={ticked} />
}

function CopyIds({ ticked }: { readonly ticked: Rows }) {
  const [copied, setCopied] = useState<'copied' | 'copy-denied'>()
  const count = ticked.rows.length
  const copy = () => {
    const text = ticked.rows.map(({ marketplaceOrderId }) => marketplaceOrderId).join('\n')
    // Inside the Admin's frame the clipboard can be denied, or be missing.
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('denied'))
    written.then(
      () => setCopied('copied'),
      () => setCopied('copy-denied'),
    )
  }
  return (
    <>
      <Button variant="tertiary" data-aside onClick={copy}>
        <FormattedMessage id={`${APP}.copy`} />
      </Button>
      <span role="status" data-aside={!copied || undefined}>
        {copied && <CountText id={`${APP}.${copied}`} count={count} />}
      </span>
    </>
  )
}

/** Of all that match not every id is on the page: they are listed first, and are too many to paste. */
function DownloadIds({ ticked }: { readonly ticked: All }) {
  const { formatMessage, locale } = useIntl()
  const list = useListedOrders()
  const { outcome, save } = useSavedFile()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<NotListed>()

  const download = async () => {
    setBusy(true)
    const listed = await list(ticked.filter, ticked.asOf)
    setTrouble(listed.kind === 'listed' ? undefined : listed)
    if (listed.kind === 'listed') {
      await save(async () => {
        const file = await openCsv([formatMessage({ id: `${APP}.file-column` })], locale)
        file.add(listed.orders.map(({ marketplaceOrderId }) => [marketplaceOrderId]))
        return { name: `${formatMessage({ id: `${APP}.file-name` })}.csv`, content: file.finish() }
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
