import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { WeekReport } from '../api/use-week-report'
import type { WrittenFile } from '../ui'
import { Button, HandOverDoubt, handOver, line, Notice } from '../ui'
import type { WeekTable } from './week-csv'
import { writeWeek } from './week-csv'

const APP = 'admin/order-integrations.week'

const ways = line({ gap: 2, top: 3, also: { '@media print': { display: 'none' } } })

type Written =
  | { readonly kind: 'written'; readonly file: WrittenFile; readonly isSaved: boolean }
  | { readonly kind: 'failed' }

interface Props {
  readonly report: WeekReport
}

/** The report on paper and as files. */
export function SaveWeek({ report }: Props) {
  const intl = useIntl()
  const [written, setWritten] = useState<Written>()

  const save = async (table: WeekTable) => {
    try {
      const file = await writeWeek(intl, report, table)
      setWritten({ kind: 'written', file, isSaved: handOver(file) })
    } catch {
      // A part of the page that does not load.
      setWritten({ kind: 'failed' })
    }
  }

  return (
    <div className={ways}>
      <Button variant="secondary" onClick={() => window.print()}>
        <FormattedMessage id={`${APP}.print`} />
      </Button>
      <Button variant="secondary" onClick={() => void save('causes')}>
        <FormattedMessage id={`${APP}.save-causes`} />
      </Button>
      <Button variant="secondary" onClick={() => void save('marketplaces')}>
        <FormattedMessage id={`${APP}.save-marketplaces`} />
      </Button>
      <div role="status">
        {written?.kind === 'failed' && (
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.unwritten`} />
          </Notice>
        )}
        {written?.kind === 'written' &&
          (written.isSaved ? (
            <FormattedMessage
              id="admin/order-integrations.file.saved"
              values={{ file: written.file.name }}
            />
          ) : (
            <HandOverDoubt file={written.file} />
          ))}
      </div>
    </div>
  )
}
