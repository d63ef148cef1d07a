import React from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { csx, decodeQuery, InnerLink, orderAddress, orderHref, PHONE } from '../ui'

const link = csx({
  display: 'inline-block',
  minHeight: '1.5rem',
  color: '$action.main.tertiary',
  overflowWrap: 'anywhere',
  [PHONE]: { display: 'inline-flex', alignItems: 'center', minHeight: '2.75rem' },
})

interface Props {
  readonly id: string
  readonly children: string
}

/** Opens an order over the sheet that names it; closing the order leads back. */
export function OrderLink({ id, children }: Props) {
  const { query = {}, navigate } = useRuntime()
  return (
    <InnerLink
      className={link}
      href={orderHref(id)}
      onFollow={() => navigate({ to: orderAddress(id, decodeQuery(query)) })}
    >
      {children}
    </InnerLink>
  )
}
