import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import type { KnownMarketplace } from '../api/use-import-settings'
import { colors, CountText, csx, quietParagraph } from '../ui'
import { ImportAction } from './import-action'
import { toLogInput, toLogPreview } from './log-rows'
import { Preview } from './preview'
import { ReadingChoices } from './reading-choices'
import { dateOrderOf } from './recognize/dates'
import { logFields } from './recognize/log-file'
import type { LogRow } from './recognize/log-file'
import { datesIn, recognizeLogText } from './recognize/log-text'
import { points } from './styles'
import { useDateReading } from './use-date-reading'
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
  const { dates, setDates } = useDateReading()
  const [affiliateId, setAffiliateId] = useState('')
  const { run, start, stop, reset } = useImportRun<LogRow>((rows) => toLogInput(rows, affiliateId))
  const { rows, unmatched } = recognizeLogText(text, dates)

  const paste = (next: string) => {
    setText(next)
    setDates({ order: dateOrderOf(datesIn(next)) ?? dates.order })
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
            dates={dates}
            onDates={setDates}
          />
          <Preview
            fields={logFields}
            rows={rows.slice(0, 5).map(toLogPreview)}
            total={rows.length}
          />
          <Unmatched lines={unmatched} />
          <ImportAction count={rows.length} run={run} onStart={() => start(rows)} onStop={stop} />
        </>
      )}
    </>
  )
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
