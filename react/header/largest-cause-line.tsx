import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useRuntime } from 'vtex.render-runtime'

import type { LargestCause } from '../api/use-channels'
import { causeHref, csx, encodeQuery, InnerLink, MoneySums, NARROW, Placeholder } from '../ui'
import { actorLabelId } from '../ui/labels'

const APP = 'admin/order-integrations.header'

// Its height does not depend on how long the title is, nor on whether it is there yet.
const line = csx({
  margin: 0,
  marginTop: '$space-2',
  minHeight: '1.5rem',
  text: '$body',
  color: '$secondary',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  whiteSpace: 'nowrap',
  [NARROW]: { minHeight: '5rem', whiteSpace: 'normal' },
})
const link = csx({
  font: 'inherit',
  fontWeight: 600,
  color: '$action.main.tertiary',
  textDecoration: 'none',
  '&:hover': { textDecoration: 'underline' },
})

interface Props {
  /** Undefined while that is not known; null where no open order has a cause that nobody put aside. */
  readonly cause: LargestCause | null | undefined
  /** How many orders were open at that moment; undefined while that is not known. */
  readonly total: number | undefined
}

/** What one correction would settle most of, and whose turn it is: the first thing to know on a day with thousands of failures. */
export function LargestCauseLine({ cause, total }: Props) {
  const { formatNumber } = useIntl()
  const { setQuery } = useRuntime()
  if (cause === null) return null
  if (cause === undefined || total === undefined) {
    return (
      <div className={line} aria-hidden>
        <Placeholder width="60%" height="1.25rem" />
      </div>
    )
  }

  const { id, title, actor, orderCount, value } = cause
  return (
    <p className={line}>
      <FormattedMessage
        id={`${APP}.largest-cause`}
        values={{
          number: formatNumber(orderCount),
          total: formatNumber(total),
          totalCount: total,
        }}
      />
      {value.length > 0 && (
        <>
          {' · '}
          <MoneySums sums={value} />
        </>
      )}
      {' · '}
      <FormattedMessage id={actorLabelId(actor)} />
      {' · '}
      <InnerLink
        className={link}
        href={causeHref(id)}
        opens={id}
        onFollow={() => setQuery(encodeQuery({ cause: id }))}
      >
        {title}
      </InnerLink>
    </p>
  )
}
