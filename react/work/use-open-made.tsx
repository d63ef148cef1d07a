import React, { useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import { useIsGone } from '../api/use-is-gone'
import { cancellationHref, decodeQuery, InnerLink, listAddress, planHref } from '../ui'
import { useReceipt } from './receipt'

const APP = 'admin/order-integrations.receipt'

/** What of the address opens it. */
type Made = 'plan' | 'cancel'

/**
 * Opens what was made for whoever still is where they asked for it. Who went on meanwhile stays where they are, with what
 * they type there, and is told that it is there.
 */
export function useOpenMade(what: Made): (id: string) => void {
  const tell = useReceipt()
  const open = useOpening(what)
  const latest = useRef(open)
  latest.current = open
  const isGone = useIsGone()
  return (id) => {
    if (isGone.current) tell({ says: <MadeLink what={what} id={id} /> })
    else latest.current(id)
  }
}

function useOpening(what: Made) {
  const { query = {}, navigate } = useRuntime()
  // An order that it was made of does not stay open over it.
  return (id: string) => navigate({ to: listAddress({ ...decodeQuery(query), [what]: id }) })
}

function MadeLink({ what, id }: { readonly what: Made; readonly id: string }) {
  const open = useOpening(what)
  const href = what === 'plan' ? planHref(id) : cancellationHref(id)
  return (
    <>
      <FormattedMessage id={`${APP}.made-${what}`} />{' '}
      <InnerLink href={href} onFollow={() => open(id)}>
        <FormattedMessage id={`${APP}.made-open`} />
      </InnerLink>
    </>
  )
}
