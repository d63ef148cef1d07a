import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useQuery } from 'react-apollo'

import type { ErpCarriersQuery } from '../__generated__/operations'
import document from '../api/erp-carriers.graphql'
import type { Change } from '../api/use-change'
import type { ImportedCarriers } from '../api/use-imports'
import { useImportCarriers } from '../api/use-imports'
import { Button, CountText, ExactTime, Notice, quietParagraph, TroubleNotice } from '../ui'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { carrierFields, findCarrierHeading, recognizeCarriers } from './recognize/carriers'
import type { CarrierField } from './recognize/carriers'
import type { Heading, Table } from './recognize/table'
import { points, row } from './styles'

const APP = 'admin/order-integrations.imports'

/** The carriers that the ERP knows, so that one it lacks is seen before its first order fails. */
export function CarriersImport() {
  const { send } = useImportCarriers()
  const { data, refetch } = useQuery<ErpCarriersQuery>(document)
  const [heading, setHeading] = useState<Heading<CarrierField>>()
  const [change, setChange] = useState<Change<ImportedCarriers>>()

  const take = (table: Table | undefined) => {
    setHeading(table && findCarrierHeading(table))
    setChange(undefined)
  }

  const carriers = heading ? recognizeCarriers(heading.body, heading.mapping) : []
  const bring = async () => {
    const answer = await send({ carriers })
    setChange(answer)
    if (answer.kind === 'done') void refetch().catch(() => undefined)
  }
  const known = change?.kind === 'done' ? change.ok : data?.erpCarriers

  return (
    <>
      {known && <KnownCarriers known={known} />}
      <FileField find={findCarrierHeading} onRead={take} />
      {heading && (
        <>
          <ColumnMapper
            fields={carrierFields}
            needed={[]}
            header={heading.header}
            mapping={heading.mapping}
            onMap={(mapping) => setHeading({ ...heading, mapping })}
          />
          <div className={row}>
            {carriers.length > 0 && (
              <Button onClick={() => void bring()}>
                <CountText id={`${APP}.carriers-import`} count={carriers.length} />
              </Button>
            )}
          </div>
        </>
      )}
      <div role="status">
        {change && change.kind !== 'done' && <TroubleNotice trouble={change} about="import" />}
      </div>
    </>
  )
}

interface KnownProps {
  readonly known: ImportedCarriers
}

/** The list as it was brought, and what the store sends by that it lacks. */
function KnownCarriers({ known }: KnownProps) {
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
        <Notice tone="warning">
          <FormattedMessage id={`${APP}.carriers-unread`} />
        </Notice>
      )}
      {unknown && unknown.length === 0 && (
        <Notice tone="info">
          <FormattedMessage id={`${APP}.carriers-complete`} />
        </Notice>
      )}
      {unknown && unknown.length > 0 && (
        <>
          <Notice tone="warning">
            <CountText id={`${APP}.carriers-unknown`} count={unknown.length} />
          </Notice>
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
