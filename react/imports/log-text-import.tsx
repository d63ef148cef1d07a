import React, { useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { KnownMarketplace } from '../api/use-import-settings'
import { colors, CountText, csx, quietParagraph } from '../ui'
import { ColumnReadings } from './column-readings'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { Preview } from './preview'
import { ReadingChoices } from './reading-choices'
import { decideDates } from './recognize/column-readings'
import { areCut } from './recognize/ids'
import { logFields } from './recognize/log-file'
import type { LogRow } from './recognize/log-file'
import { datesIn, recognizeLogText } from './recognize/log-text'
import { openNames, showDates } from './recognize/shown-readings'
import { CutIds } from './report-sum'
import { points } from './styles'
import { useColumnChoices } from './use-column-choices'
import { useImportRun } from './use-import-run'

const APP = 'admin/order-integrations.imports'

const area = csx({
  display: 'block',
  width: '100%',
  maxWidth: '60rem',
  minHeight: '12rem',
  marginTop: '$space-2',
  padding: '$space-3',
  border: '$form.neutral',
  borderRadius: '$base',
  font: 'inherit',
  text: '$body',
  '&:focus-visible': { outline: `2px solid ${colors.accent}`, outlineOffset: '1px' },
})
const label = csx({ display: 'block', marginTop: '$space-4', text: '$body' })

const mostLines = 20

interface Props {
  readonly marketplaces: readonly KnownMarketplace[]
}

/** The expanded log, copied: it has the reasons that the export lacks. */
export function LogTextImport({ marketplaces }: Props) {
  const [text, setText] = useState('')
  const choices = useColumnChoices()
  const { zone } = choices
  const [affiliateId, setAffiliateId] = useState('')
  const { run, start, stop, reset } = useImportRun<LogRow>((rows) =>
    toLogInput(rows, affiliateId, marketplaces),
  )
  const [areIdsRight, setAreIdsRight] = useState(false)
  const log = useLogText(text, choices, areIdsRight)
  const { rows, unmatched, readings, missing } = log

  const paste = (next: string) => {
    setText(next)
    choices.begin([])
    setAreIdsRight(false)
    reset()
  }

  return (
    <>
      <label className={label}>
        <FormattedMessage id={`${APP}.paste`} />
        <textarea className={area} value={text} onChange={({ target }) => paste(target.value)} />
      </label>
      {text.trim() !== '' && (
        <>
          <ReadingChoices
            marketplaces={marketplaces}
            affiliateId={affiliateId}
            onAffiliate={setAffiliateId}
            noAffiliate="own"
            zone={zone}
            onZone={choices.setZone}
          />
          <ColumnReadings readings={readings} onOrder={choices.setOrder} onMark={choices.setMark} />
          <Preview
            fields={logFields}
            rows={rows.slice(0, 5).map(toLogPreview)}
            total={rows.length}
          />
          <Unmatched lines={unmatched} />
          {log.areIdsCut && (
            <CutIds column={log.idName} isRight={areIdsRight} onRight={setAreIdsRight} />
          )}
          <ImportAction
            count={rows.length}
            missing={missing}
            run={run}
            onStart={() => start(rows)}
            onStop={stop}
          />
        </>
      )}
    </>
  )
}

/** What was understood of a copied log. */
function useLogText(
  text: string,
  { zone, orders }: ReturnType<typeof useColumnChoices>,
  areIdsRight: boolean,
) {
  const { formatMessage } = useIntl()
  const say = (name: string, values = {}) => formatMessage({ id: `${APP}.${name}` }, values)
  const dates = useMemo(() => datesIn(text), [text])
  const decided = decideDates(dates, { chosen: orders[0], others: [] })
  const order = decided.value
  const { rows, unmatched } = useMemo(
    () => recognizeLogText(text, { order, zone }),
    [text, order, zone],
  )
  const column = {
    column: 0,
    name: say('field.processedAt'),
    body: dates.map((date, index) => ({ number: index + 1, cells: [date] })),
  }
  const readings = [showDates(column, decided, { zone })]
  const columns = openNames(readings).join(', ')
  const areIdsCut = areCut(rows.map(({ id }) => id))
  const missing = () => {
    if (columns !== '') return say('say-readings', { columns })
    return areIdsCut && !areIdsRight ? say('say-ids') : undefined
  }
  const ids = { areIdsCut, idName: say('field.id') }
  return { rows, unmatched, readings, missing: missing(), ...ids }
}

interface UnmatchedProps {
  readonly lines: ReturnType<typeof recognizeLogText>['unmatched']
}

/** Lines that belong to no order: nothing is left out in silence. */
function Unmatched({ lines }: UnmatchedProps) {
  if (lines.length === 0) return null
  return (
    <>
      <p className={quietParagraph}>
        <CountText id={`${APP}.unmatched`} count={lines.length} />
      </p>
      <ul className={points}>
        {lines.slice(0, mostLines).map((line) => (
          <li key={line.number}>
            <FormattedMessage id={`${APP}.line`} values={line} />
          </li>
        ))}
      </ul>
    </>
  )
}
