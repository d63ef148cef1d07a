import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ImportedCarriers } from '../api/use-imports'
import { CountText, ExactTime, Notice, quietParagraph } from '../ui'
import { block, points } from './styles'

const APP = 'admin/order-integrations.imports'

interface KnownProps {
  readonly known: ImportedCarriers
}

/** The list as it was imported, and what the store sends by that it lacks. */
export function KnownCarriers({ known }: KnownProps) {
  const { formatNumber } = useIntl()
  const unknown = known.unknownToErp
  return (
    <>
      <p className={quietParagraph}>
        <FormattedMessage
          id={`${APP}.carriers-known`}
          values={{
            count: known.carriers,
            number: formatNumber(known.carriers),
            time: <ExactTime at={known.importedAt} />,
          }}
        />
      </p>
      {!unknown && (
        <div className={block}>
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.carriers-unread`} />
          </Notice>
        </div>
      )}
      {unknown && unknown.length === 0 && (
        <div className={block}>
          <Notice tone="info">
            <FormattedMessage id={`${APP}.carriers-complete`} />
          </Notice>
        </div>
      )}
      {unknown && unknown.length > 0 && (
        <>
          <div className={block}>
            <Notice tone="warning">
              <CountText id={`${APP}.carriers-unknown`} count={unknown.length} />
            </Notice>
          </div>
          <ul className={points}>
            {unknown.map(({ id, name }) => (
              <li key={id}>
                {name} ({id})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
