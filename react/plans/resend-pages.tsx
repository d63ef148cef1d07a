import React from 'react'
import { useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { ExternalLink, line } from '../ui'

const links = line({ gap: 3, also: { display: 'inline-flex' } })

interface Props {
  readonly pages: ReprocessPlan['resendPages']
}

/** The pages of connectors on which people send orders again, as an owner entered them: only https, which opens nothing but a page. */
export function ResendPages({ pages }: Props) {
  const { formatMessage } = useIntl()
  return (
    <span className={links}>
      {pages
        .filter(({ url }) => url.startsWith('https://'))
        .map(({ marketplace, url }) => (
          <ExternalLink key={marketplace.id} href={url} says={url}>
            {formatMessage(
              { id: 'admin/order-integrations.plan.resend-page' },
              { marketplace: marketplace.name },
            )}
          </ExternalLink>
        ))}
    </span>
  )
}
