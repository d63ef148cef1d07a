import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Failure } from '../api/failure'
import type { OrderInbox } from '../api/use-order-inbox'
import { CountText, ExactTime, Notice, SessionEnded, ShortTime, stack } from '../ui'
import { RightsUnknown } from '../work/rights-unknown'

const list = stack({ gap: 2, top: 4, also: { '&:empty': { display: 'none' } } })

const APP = 'admin/order-integrations.page'

interface ListProps {
  readonly inbox: OrderInbox
  readonly failure?: Failure
}

interface Props extends UnknownProps {
  readonly inbox?: OrderInbox
  readonly failure?: Failure
}

/** What the address says in vain, and what keeps the list from being the whole truth. */
export function Notices({ inbox, failure, ...address }: Props) {
  return (
    <>
      <UnknownFilters {...address} />
      <div className={list} role="status">
        <RightsUnknown />
      </div>
      {inbox && <ListNotices inbox={inbox} failure={failure} />}
    </>
  )
}

function NotRefreshed({ failure: { kind } }: { readonly failure: Failure }) {
  if (kind === 'signed-out') return <SessionEnded />
  return (
    <Notice tone="warning">
      <FormattedMessage id={`${APP}.not-refreshed`} />
    </Notice>
  )
}

/** What keeps the list from being the whole truth. */
function ListNotices({ inbox, failure }: ListProps) {
  const { formatNumber } = useIntl()
  const { asOf, partial, stale, refused, unassigned } = inbox

  return (
    <div className={list} role="status">
      {stale && (
        <Notice tone="warning">
          {asOf ? (
            <FormattedMessage id={`${APP}.stale`} values={{ time: <ShortTime at={asOf} /> }} />
          ) : (
            <FormattedMessage id={`${APP}.never-read`} />
          )}
        </Notice>
      )}
      {failure && <NotRefreshed failure={failure} />}
      {refused && (
        <Notice tone="warning">
          <FormattedMessage
            id={`${APP}.refused`}
            values={{
              count: refused.count,
              number: formatNumber(refused.count),
              from: <ExactTime at={refused.from} />,
              to: <ExactTime at={refused.to} />,
            }}
          />
        </Notice>
      )}
      {partial && (
        <Notice tone="info">
          <FormattedMessage id={`${APP}.partial`} />
        </Notice>
      )}
      {unassigned > 0 && (
        <Notice tone="info">
          <CountText id={`${APP}.unassigned`} count={unassigned} />
        </Notice>
      )}
    </div>
  )
}

interface UnknownProps {
  readonly unknown: readonly string[]
  /** Whether something else narrows the list. */
  readonly isFiltered: boolean
}

/** An address that says what nobody knows must not look as if it had been understood. */
function UnknownFilters({ unknown, isFiltered }: UnknownProps) {
  if (unknown.length === 0) return null
  return (
    <div className={list} role="status">
      {unknown.map((word) => (
        <Notice key={word} tone="warning">
          <FormattedMessage
            id={`${APP}.no-filter`}
            values={{ word, rest: isFiltered ? 'some' : 'none' }}
          />
        </Notice>
      ))}
    </div>
  )
}
