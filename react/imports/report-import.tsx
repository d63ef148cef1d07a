import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useImportOrders } from '../api/use-imports'
import type { KnownMarketplace } from '../api/use-marketplaces'
import { Notice } from '../ui'
import { Choice } from './choice'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { ImportAction } from './import-action'
import { Preview } from './preview'
import { Problems } from './problems'
import { ReadingChoices } from './reading-choices'
import { decimalMarkOf } from './recognize/amounts'
import { dateOrderOf } from './recognize/dates'
import { findReportHeading, recognizeReport } from './recognize/report'
import type { ReportReading, ReportRow } from './recognize/report'
import { reportFields } from './recognize/report-columns'
import type { ReportField } from './recognize/report-columns'
import { cellOf } from './recognize/table'
import type { Heading, Mapping, Table } from './recognize/table'
import { rememberedMapping, rememberMapping } from './remembered-mapping'
import { toReportInput, toReportPreview } from './report-rows'
import { row } from './styles'
import { useDateReading } from './use-date-reading'
import { useRun } from './use-run'

const APP = 'admin/order-integrations.imports'

const needed: readonly ReportField[] = ['orderId']
const shown = ['orderId', 'createdAt', 'status', 'value', 'shipBy', 'sku', 'carrier']
type AmountReading = Omit<ReportReading, 'dates'>

const hasAmounts = (mapping: Mapping<ReportField>) =>
  (['value', 'unitPrice', 'freight'] as const).some((field) => mapping[field] !== undefined)

const textsOf = (
  { body }: Heading<ReportField>,
  mapping: Mapping<ReportField>,
  fields: readonly ReportField[],
) => body.flatMap((each) => fields.flatMap((field) => cellOf(each, mapping, field) ?? []))

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
}

/** A marketplace's order report: what it has and VTEX does not is missing. */
export function ReportImport({ marketplaces }: Props) {
  const { formatMessage } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  const { send } = useImportOrders()
  const [heading, setHeading] = useState<Heading<ReportField>>()
  const [mapping, setMapping] = useState<Mapping<ReportField>>({})
  const [amounts, setAmounts] = useState<AmountReading>({ decimalMark: ',' })
  const { dates, setDates } = useDateReading()
  const [affiliateId, setAffiliateId] = useState('')
  const { run, start, stop, reset } = useRun<ReportRow>((rows) =>
    send({ input: toReportInput(rows, affiliateId) }),
  )
  const kind = `report-${affiliateId}`

  const take = (table: Table) => {
    const found = findReportHeading(table)
    const columns = rememberedMapping(kind, found.header, reportFields) ?? found.mapping
    setHeading(found)
    setMapping(columns)
    setDates({
      order: dateOrderOf(textsOf(found, columns, ['createdAt', 'shipBy'])) ?? 'day-first',
    })
    setAmounts({
      ...amounts,
      decimalMark:
        decimalMarkOf(textsOf(found, columns, ['value', 'unitPrice', 'freight'])) ??
        amounts.decimalMark,
    })
    reset()
  }

  const chooseAffiliate = (id: string) => {
    setAffiliateId(id)
    const currency = marketplaces.find((each) => each.id === id)?.currency
    setAmounts({ ...amounts, currency: currency ?? amounts.currency })
  }

  const map = (columns: Mapping<ReportField>) => {
    setMapping(columns)
    if (heading) rememberMapping(kind, heading.header, columns)
  }

  const missing =
    mapping.orderId === undefined
      ? formatMessage({ id: `${APP}.say-column` }, { fields: say('field.orderId') })
      : affiliateId === ''
        ? say('say-whose')
        : undefined
  const read = heading && recognizeReport(heading.body, mapping, { ...amounts, dates })

  return (
    <>
      <FileField onRead={take} />
      {heading && read && (
        <>
          <ReadingChoices
            marketplaces={marketplaces}
            affiliateId={affiliateId}
            onAffiliate={chooseAffiliate}
            noAffiliate="choose"
            dates={dates}
            onDates={setDates}
          />
          <AmountChoices reading={amounts} onReading={setAmounts} />
          <ColumnMapper
            fields={reportFields}
            needed={needed}
            header={heading.header}
            mapping={mapping}
            costOf={(field) => (needed.includes(field) ? '' : say(`cost.${field}`))}
            onMap={map}
          />
          {mapping.orderId !== undefined && (
            <>
              <Preview
                fields={shown}
                rows={read.rows.slice(0, 5).map(toReportPreview)}
                total={read.rows.length}
              />
              <Problems problems={read.problems} />
            </>
          )}
          <LostAmounts mapping={mapping} reading={amounts} />
          <ImportAction
            count={read.rows.length}
            missing={missing}
            run={run}
            onStart={() => void start(read.rows)}
            onStop={stop}
          />
        </>
      )}
    </>
  )
}

interface LostProps {
  readonly mapping: Mapping<ReportField>
  readonly reading: AmountReading
}

/** Warns that amounts are left out, where the file has them and nobody said in which currency. */
function LostAmounts({ mapping, reading }: LostProps) {
  const hasCurrency = reading.currency !== undefined || mapping.currency !== undefined
  if (hasCurrency || !hasAmounts(mapping)) return null
  return (
    <div className={row}>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.no-currency`} />
      </Notice>
    </div>
  )
}

const currencies = ['BRL', 'ARS', 'CLP', 'COP', 'MXN', 'PEN', 'USD', 'UYU', 'EUR']

interface AmountProps {
  readonly reading: AmountReading
  readonly onReading: (reading: AmountReading) => void
}

/** How amounts are written, and in which currency where the file names none. */
function AmountChoices({ reading, onReading }: AmountProps) {
  const { formatMessage } = useIntl()
  const say = (name: string) => formatMessage({ id: `${APP}.${name}` })
  return (
    <div className={row}>
      <Choice
        label={say('decimal-mark')}
        value={reading.decimalMark}
        options={[
          { value: ',', label: '1.234,56' },
          { value: '.', label: '1,234.56' },
        ]}
        onChoose={(mark) => onReading({ ...reading, decimalMark: mark === '.' ? '.' : ',' })}
      />
      <Choice
        label={say('currency')}
        value={reading.currency ?? ''}
        options={[
          { value: '', label: say('currency-unknown') },
          ...currencies.map((code) => ({
            value: code,
            label: code,
          })),
        ]}
        onChoose={(currency) => onReading({ ...reading, currency: currency || undefined })}
      />
    </div>
  )
}
