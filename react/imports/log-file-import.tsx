import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useImportOrders } from '../api/use-imports'
import type { KnownMarketplace } from '../api/use-marketplaces'
import { Button } from '../ui'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { Preview } from './preview'
import { Problems } from './problems'
import { ReadingChoices } from './reading-choices'
import {
  findLogHeading,
  logDateOrder,
  logFields,
  neededLogFields,
  recognizeLog,
} from './recognize/log-file'
import type { LogField, LogRow } from './recognize/log-file'
import type { Heading, Mapping, Table } from './recognize/table'
import { rememberedMapping, rememberMapping } from './remembered-mapping'
import { row } from './styles'
import { useDateReading } from './use-date-reading'
import { useRun } from './use-run'

const KIND = 'vtex-log'

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
  /** Shows where to paste the log, which has the reasons. */
  readonly onPaste: () => void
}

/** The file of VTEX's own export: which orders failed, without a reason. */
export function LogFileImport({ marketplaces, onPaste }: Props) {
  const { formatMessage } = useIntl()
  const { send } = useImportOrders()
  const [heading, setHeading] = useState<Heading<LogField>>()
  const [mapping, setMapping] = useState<Mapping<LogField>>({})
  const { dates, setDates } = useDateReading()
  const [affiliateId, setAffiliateId] = useState('')
  const { run, start, stop, reset } = useRun<LogRow>((rows) =>
    send({ input: toLogInput(rows, affiliateId) }),
  )

  const take = (table: Table) => {
    const found = findLogHeading(table)
    const columns = rememberedMapping(KIND, found.header, logFields) ?? found.mapping
    setHeading(found)
    setMapping(columns)
    setDates({ order: logDateOrder(found.body, columns) ?? dates.order })
    reset()
  }

  const map = (columns: Mapping<LogField>) => {
    setMapping(columns)
    if (heading) rememberMapping(KIND, heading.header, columns)
  }

  const lacking = neededLogFields.filter((field) => mapping[field] === undefined)
  const missing =
    lacking.length > 0
      ? formatMessage(
          { id: 'admin/order-integrations.imports.say-column' },
          {
            fields: lacking
              .map((field) =>
                formatMessage({ id: `admin/order-integrations.imports.field.${field}` }),
              )
              .join(', '),
          },
        )
      : undefined
  const read = heading && recognizeLog(heading.body, mapping, dates)

  return (
    <>
      <FileField onRead={take} />
      {heading && read && (
        <>
          <ColumnMapper
            fields={logFields}
            needed={neededLogFields}
            header={heading.header}
            mapping={mapping}
            onMap={map}
          />
          <ReadingChoices
            marketplaces={marketplaces}
            affiliateId={affiliateId}
            onAffiliate={setAffiliateId}
            noAffiliate="own"
            dates={dates}
            onDates={setDates}
          />
          {!missing && (
            <>
              <Preview
                fields={logFields}
                rows={read.rows.slice(0, 5).map(toLogPreview)}
                total={read.rows.length}
              />
              <Problems problems={read.problems} />
            </>
          )}
          <ImportAction
            count={read.rows.length}
            missing={missing}
            run={run}
            onStart={() => void start(read.rows)}
            onStop={stop}
            next={
              <div className={row}>
                <Button variant="secondary" onClick={onPaste}>
                  <FormattedMessage id="admin/order-integrations.imports.next-log-text" />
                </Button>
              </div>
            }
          />
        </>
      )}
    </>
  )
}
