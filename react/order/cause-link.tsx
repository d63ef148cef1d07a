import React from 'react'
import { useRuntime } from 'vtex.render-runtime'

import type { Order } from '../api/use-order-integration'
import {
  causeHref,
  CountText,
  csx,
  decodeQuery,
  InnerLink,
  listAddress,
  prose,
  wordLink,
} from '../ui'

const link = csx({ ...wordLink, textUnderlineOffset: '0.15em' })
const title = prose({ bottom: 1 })

interface Props {
  readonly issue: NonNullable<Order['issue']>
}

/** The way to everything that waits for the same correction: one fix may settle all of it. */
export function CauseLink({ issue }: Props) {
  const { query = {}, navigate } = useRuntime()

  const open = () => navigate({ to: listAddress({ ...decodeQuery(query), cause: issue.id }) })

  return (
    <>
      <p className={title}>{issue.title}</p>
      <InnerLink className={link} href={causeHref(issue.id)} onFollow={open}>
        <CountText id="admin/order-integrations.cause.open" count={issue.orderCount} />
      </InnerLink>
    </>
  )
}
