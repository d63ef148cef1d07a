import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ActivityLine } from '../../api/use-activities'
import { useActivities } from '../../api/use-activities'
import { usePeople } from '../../api/use-people'
import {
  Button,
  cancellationHref,
  causeHref,
  csx,
  ExactTime,
  FailureBlock,
  line,
  NARROW,
  orderHref,
  paragraph,
  PersonText,
  Placeholder,
  selectStyle,
} from '../../ui'
import { useActivityWords } from './activity-words'
import { SaveActivity } from './save-activity'

const APP = 'admin/order-integrations.activity'

const tools = line({
  gap: 4,
  top: 4,
  bottom: 4,
  align: 'flex-end',
  also: { label: { display: 'grid', gap: '$space-1', text: '$body' }, select: selectStyle },
})
const table = csx({
  width: '100%',
  borderCollapse: 'collapse',
  text: '$body',
  'th, td': {
    textAlign: 'left',
    verticalAlign: 'top',
    padding: '$space-2',
    borderBottom: '$neutral',
    overflowWrap: 'anywhere',
  },
  a: { color: '$action.main.tertiary', marginRight: '$space-2' },
  [NARROW]: {
    thead: { position: 'absolute', clip: 'rect(0 0 0 0)' },
    'tr, td': { display: 'block' },
    td: { borderBottom: 'none', paddingY: '$space-1' },
    tr: { borderBottom: '$neutral', paddingY: '$space-2' },
  },
})

/** Who did what on which orders and causes, for owners: the newest first, of everybody or of one. */
export function Activity() {
  const { formatMessage } = useIntl()
  const { people } = usePeople()
  const [by, setBy] = useState<string>()

  return (
    <>
      <p className={paragraph}>
        <FormattedMessage id={`${APP}.kept`} />
      </p>
      <div className={tools}>
        <label>
          <FormattedMessage id={`${APP}.person`} />
          <select value={by ?? ''} onChange={({ target }) => setBy(target.value || undefined)}>
            <option value="">{formatMessage({ id: `${APP}.everybody` })}</option>
            {(people ?? []).map(({ login }) => (
              <option key={login} value={login}>
                {login}
              </option>
            ))}
          </select>
        </label>
        <SaveActivity by={by} />
      </div>
      <Lines key={by ?? ''} by={by} />
    </>
  )
}

function Lines({ by }: { readonly by?: string }) {
  const { formatMessage } = useIntl()
  const answer = useActivities(by)
  const { activities, loading, failure, retry, page, hasNextPage, next, previous } = answer
  if (!activities && failure) {
    const title = formatMessage({ id: `${APP}.failed` })
    return <FailureBlock title={title} failure={failure} onRetry={retry} />
  }
  if (!activities) return <Placeholder height="16rem" />
  return (
    <>
      {activities.length === 0 ? (
        <p className={paragraph}>
          <FormattedMessage id={`${APP}.none`} />
        </p>
      ) : (
        <table className={table} aria-busy={loading}>
          <thead>
            <tr>
              {['when', 'who', 'what', 'which'].map((name) => (
                <FormattedMessage key={name} id={`${APP}.column-${name}`} tagName="th" />
              ))}
            </tr>
          </thead>
          <tbody>
            {activities.map((activity) => (
              <Row key={activity.id} activity={activity} />
            ))}
          </tbody>
        </table>
      )}
      {(page > 1 || hasNextPage) && (
        <div className={tools}>
          <Button variant="secondary" disabled={page === 1} onClick={previous}>
            <FormattedMessage id={`${APP}.newer`} />
          </Button>
          <Button variant="secondary" disabled={!hasNextPage} onClick={next}>
            <FormattedMessage id={`${APP}.older`} />
          </Button>
        </div>
      )}
    </>
  )
}

function Row({ activity }: { readonly activity: ActivityLine }) {
  const { what, subject } = useActivityWords()
  const { at, by, issueId, orders, orderCount, cancellationId } = activity
  const more = (orderCount ?? 0) - orders.length
  return (
    <tr>
      <td>
        <ExactTime at={at} zone={false} />
      </td>
      <td>
        <PersonText login={by} />
      </td>
      <td>
        {cancellationId ? (
          <a href={cancellationHref(cancellationId)} target="_blank" rel="noopener noreferrer">
            {what(activity)}
          </a>
        ) : (
          what(activity)
        )}
      </td>
      <td>
        {issueId ? (
          <a href={causeHref(issueId)} target="_blank" rel="noopener noreferrer">
            {subject(activity)}
          </a>
        ) : (
          orders.map(({ id, marketplaceOrderId }) => (
            <a key={id} href={orderHref(id)} target="_blank" rel="noopener noreferrer">
              {marketplaceOrderId}
            </a>
          ))
        )}
        {more > 0 && <FormattedMessage id={`${APP}.more`} values={{ count: more }} />}
      </td>
    </tr>
  )
}
