import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderCheck } from '../../api/use-check-orders'
import { colors, csx, ExternalLink, IconQuestion, IconX, prose, VisuallyHidden } from '../../ui'
import { checkNameId } from '../../ui/labels'
import { VerdictPart } from '../../work/verdict-box'

const APP = 'admin/order-integrations.checks'

const row = csx({ display: 'grid', gridTemplateColumns: '1.5rem 1fr', columnGap: '$space-1' })
const sign = csx({
  paddingTop: '0.125rem',
  color: '$secondary',
  '&[data-outcome="PROBLEM"]': { color: colors.alarm },
})
const found = prose({ also: { '&[data-outcome="PROBLEM"]': { fontWeight: 600 } } })
const more = prose({ top: 1 })

interface Props {
  readonly result: OrderCheck['results'][number]
}

/** What stands in the way, or could not be told, with the way to the very thing. */
export function FailedCheck({ result }: Props) {
  const { formatMessage } = useIntl()
  const { name, outcome, decides, text, offered, link } = result
  const isProblem = outcome === 'PROBLEM'
  return (
    <VerdictPart tone={isProblem ? (decides ? 'bad' : 'mixed') : undefined}>
      <div className={row}>
        <span className={sign} data-outcome={outcome} aria-hidden>
          {isProblem ? <IconX size="small" /> : <IconQuestion size="small" />}
        </span>
        <div>
          <p className={found} data-outcome={outcome}>
            <VisuallyHidden>
              <FormattedMessage id={`${APP}.outcome.${outcome.toLowerCase()}`} />{' '}
            </VisuallyHidden>
            {!isProblem && `${inFront(formatMessage({ id: checkNameId(name) }))}: `}
            {text}
          </p>
          {offered.length > 0 && (
            <p className={more}>
              <FormattedMessage
                id={`${APP}.offered`}
                values={{ services: <span translate="no">{offered.join(', ')}</span> }}
              />
            </p>
          )}
          {link && (
            <p className={more}>
              <ExternalLink href={link.url}>{link.label}</ExternalLink>
            </p>
          )}
        </div>
      </div>
    </VerdictPart>
  )
}

const inFront = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
