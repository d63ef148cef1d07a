import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { CopyText, CountText, csx, ExternalLink, Notice, PersonText, VTEX_LOG } from '../ui'
import { ResendPages } from './resend-pages'
import type { TakenIds } from './use-plan-acts'
import { toText } from './use-plan-acts'

const APP = 'admin/order-integrations.plan'

const panel = csx({ paddingBottom: '$space-2', text: '$body', '& > p': { marginY: '$space-2' } })

interface Props {
  readonly taken: TakenIds
  readonly pages: ReprocessPlan['resendPages']
}

/** The IDs to reprocess now, where they were copied and where they could not be. */
export function TakenIdsPanel({ taken, pages }: Props) {
  const { formatMessage, formatNumber } = useIntl()
  const { ids, isCopied, conflicts } = taken
  return (
    <div className={panel}>
      <div role="status">
        <CountText id={`${APP}.${isCopied ? 'copied' : 'not-copied'}`} count={ids.length} />{' '}
        {conflicts.length > 0 && (
          <Notice tone="warning">
            <FormattedMessage
              id={`${APP}.conflicts`}
              values={{
                count: conflicts.length,
                number: formatNumber(conflicts.length),
                by: <People of={conflicts} />,
              }}
            />
          </Notice>
        )}
      </div>
      {ids.length > 0 && (
        <>
          <p>
            <ExternalLink href={VTEX_LOG}>
              {formatMessage({ id: 'admin/order-integrations.page.vtex-log' })}
            </ExternalLink>{' '}
            <ResendPages pages={pages} />
          </p>
          <CopyText
            text={toText(ids)}
            label={formatMessage({ id: `${APP}.ids` })}
            action={formatMessage({ id: `${APP}.copy-ids` })}
          />
        </>
      )}
    </div>
  )
}

function People({ of }: { readonly of: TakenIds['conflicts'] }) {
  const logins = Array.from(new Set(of.map(({ decision }) => decision.by)))
  return (
    <>
      {logins.map((login, index) => (
        <React.Fragment key={login}>
          {index > 0 && ', '}
          <PersonText login={login} />
        </React.Fragment>
      ))}
    </>
  )
}
