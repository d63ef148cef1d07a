import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Cause } from '../api/use-cause'
import type { ListedOrder, NotListed } from '../api/use-listed-orders'
import { useListedOrders } from '../api/use-listed-orders'
import { Button, CopyText, csx, HandOverDoubt, handOver, prose, TroubleNotice } from '../ui'
import { errorTypeLabelId } from '../ui/labels'
import type { TicketOrder } from './ticket-csv'
import { loadTicketCsv } from './ticket-csv'

const APP = 'admin/order-integrations.cause'

const help = prose({ quiet: true, bottom: 3 })
const download = csx({ marginTop: '$space-3', text: '$body' })

/** More would not be read in a ticket; the file has them all. */
const MOST_IN_TEXT = 50

const toTicketOrder = ({ diagnosis, ...order }: ListedOrder): TicketOrder => ({
  ...order,
  errorType: diagnosis?.errorType,
  code: diagnosis?.code,
})

interface Props {
  readonly cause: Cause
}

/** A text for the support of a marketplace, a connector or VTEX: ids, times and codes, no buyers' data. */
export function Ticket({ cause }: Props) {
  const list = useListedOrders()
  const [busy, setBusy] = useState(false)
  const [written, setWritten] = useState<WrittenOrders>()
  const [trouble, setTrouble] = useState<NotListed>()

  const write = async () => {
    setBusy(true)
    const [listed, toCsv] = await Promise.all([
      list({ issueId: cause.id }),
      // A part of the page that does not load is a request without an answer too.
      loadTicketCsv().catch(() => undefined),
    ])
    if (listed.kind !== 'listed') setTrouble(listed)
    else if (toCsv) setWritten({ orders: listed.orders, toCsv })
    else setTrouble({ kind: 'unlisted', failure: { kind: 'unreachable' } })
    setBusy(false)
  }

  if (written) return <Written cause={cause} {...written} />
  return (
    <>
      <p className={help}>
        <FormattedMessage id={`${APP}.ticket-help`} />
      </p>
      <Button variant="secondary" loading={busy} onClick={() => void write()}>
        <FormattedMessage id={`${APP}.ticket-write`} />
      </Button>
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
    </>
  )
}

interface WrittenOrders {
  readonly orders: readonly ListedOrder[]
  readonly toCsv: (orders: readonly TicketOrder[]) => string
}

function Written({ cause, orders, toCsv }: Props & WrittenOrders) {
  const { formatMessage } = useIntl()
  const { account } = useRuntime()
  const all = orders.map(toTicketOrder)
  const csv = toCsv(all)
  const file = { name: 'orders.csv', content: new Blob([csv], { type: 'text/csv;charset=utf-8' }) }
  const [isSaved, setSaved] = useState<boolean>()
  const isShort = all.length <= MOST_IN_TEXT
  const head = formatMessage(
    { id: `${APP}.ticket-text` },
    {
      account,
      title: cause.title,
      type: formatMessage({ id: errorTypeLabelId(cause.errorType) }),
      marketplaces: cause.marketplaces.map(({ id, name }) => `${name} (${id})`).join(', '),
      count: String(all.length),
      first: cause.firstSeenAt,
      last: cause.lastSeenAt,
    },
  )
  const more = formatMessage({ id: `${APP}.ticket-more` }, { count: String(MOST_IN_TEXT) })
  const rows = isShort ? csv : toCsv(all.slice(0, MOST_IN_TEXT)) + more

  return (
    <>
      <CopyText
        text={`${head}\n\n${rows}`}
        label={formatMessage({ id: 'admin/order-integrations.ticket.title' })}
        action={formatMessage({ id: 'admin/order-integrations.ticket.copy' })}
      />
      <div className={download}>
        <Button variant="secondary" onClick={() => setSaved(handOver(file))}>
          <FormattedMessage id={`${APP}.ticket-download`} values={{ count: all.length }} />
        </Button>
        <div role="status">
          {isSaved === true && (
            <FormattedMessage
              id="admin/order-integrations.file.saved"
              values={{ file: file.name }}
            />
          )}
          {isSaved === false && <HandOverDoubt file={file} />}
        </div>
      </div>
    </>
  )
}
