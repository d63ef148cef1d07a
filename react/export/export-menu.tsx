import React, { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { Button, csx, Disclosure, IconArrowLineDown, line } from '../ui'
import type { ExportQuestion } from './collect'
import type { ExportFormat } from './export-file'
import { mostRows } from './export-file'
import { ExportReport } from './export-report'
import { useExporting } from './exporting'

const APP = 'admin/order-integrations.export'

const formats: readonly ExportFormat[] = ['xlsx', 'csv']

const panel = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-3',
  padding: '$space-2',
  width: '22rem',
  maxWidth: '100%',
  boxSizing: 'border-box',
  text: '$body',
  p: { margin: 0 },
  '&:focus': { outline: 'none' },
})
const choices = line({ gap: 2, align: 'stretch' })

interface Props {
  readonly question: ExportQuestion
  /** The list shows causes: the file has their orders. */
  readonly byCause: boolean
}

/** Saves what the list shows, all pages of it, as a file. */
export function ExportMenu({ question, byCause }: Props) {
  const { formatMessage } = useIntl()
  return (
    <Disclosure
      label={formatMessage({ id: `${APP}.open` })}
      count={0}
      icon={<IconArrowLineDown size="small" aria-hidden />}
      align="end"
      iconOnly="cramped"
    >
      <Panel question={question} byCause={byCause} />
    </Disclosure>
  )
}

function Panel({ question, byCause }: Props) {
  const { formatNumber } = useIntl()
  const { run, start, cancel, showInMenu } = useExporting()
  const busy = run?.kind === 'running'
  useEffect(showInMenu, [showInMenu])

  const place = useRef<HTMLDivElement>(null)
  // A button goes away with what it cancels or goes on with, and would take the focus along: Escape would close nothing.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus()
  }, [run?.kind])

  return (
    <div ref={place} tabIndex={-1} className={panel}>
      <p>
        <FormattedMessage id={`${APP}.${byCause ? 'what-of-causes' : 'what'}`} />
      </p>
      <div className={choices}>
        {/* Not disabled while busy: a disabled button loses the focus. */}
        {formats.map((format) => (
          <Button
            key={format}
            variant="secondary"
            aria-disabled={busy}
            onClick={() => busy || start(question, format)}
          >
            <FormattedMessage
              id={`${APP}.${format}`}
              values={{ number: formatNumber(mostRows[format]) }}
            />
          </Button>
        ))}
      </div>
      <p>
        <FormattedMessage id={`${APP}.long-ids`} />
      </p>
      <ExportReport run={run} onCancel={cancel} />
    </div>
  )
}
