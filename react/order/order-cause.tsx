import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { Diagnosis, Order } from '../api/use-order-integration'
import {
  causeHref,
  CountText,
  csx,
  decodeQuery,
  ErrorTypeTag,
  InnerLink,
  listAddress,
  prose,
} from '../ui'
import { actorLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.page'

const title = csx({ text: '$action1', lineHeight: '1.25rem', margin: 0, marginTop: '$space-2' })
const link = csx({
  color: '$action.main.tertiary',
  textDecoration: 'underline',
  textUnderlineOffset: '0.15em',
})
const words = prose({ top: 1 })

interface Props {
  readonly order: Order
  readonly diagnosis: Diagnosis
  /** Whether others have its cause could not be read. */
  readonly isUnread: boolean
  /** What a check leaves of the diagnosis' own sentences. */
  readonly meaning?: string | null
}

/** What is wrong, who must act, and whether other orders wait for the same correction. */
export function OrderCause({ order: { issue }, diagnosis, isUnread, meaning }: Props) {
  const { formatMessage } = useIntl()
  const team = formatMessage({ id: actorLabelId(diagnosis.actor) })

  return (
    <>
      <ErrorTypeTag errorType={diagnosis.errorType} />
      <h3 className={title}>
        {diagnosis.title}
        {' · '}
        <FormattedMessage id={`${APP}.must-act`} values={{ team }} />
      </h3>
      <p className={words}>
        {meaning ?? diagnosis.meaning} {issue && <Others issue={issue} />}
        {isUnread && <FormattedMessage id={`${APP}.other-orders-unread`} />}
      </p>
    </>
  )
}

/** The way to everything that waits for the same correction. */
function Others({ issue }: { readonly issue: NonNullable<Order['issue']> }) {
  const { query = {}, navigate } = useRuntime()
  const others = issue.orderCount - 1
  if (others === 0) return <FormattedMessage id={`${APP}.no-other-order`} />
  const open = () => navigate({ to: listAddress({ ...decodeQuery(query), cause: issue.id }) })
  return (
    <InnerLink className={link} href={causeHref(issue.id)} onFollow={open}>
      <CountText id={`${APP}.other-orders`} count={others} />
    </InnerLink>
  )
}
