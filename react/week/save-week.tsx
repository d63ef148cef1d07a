import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { WeekReport } from '../api/use-week-report'
import { Button, line, SavedFile, useSavedFile } from '../ui'
import type { WeekTable } from './week-csv'
import { writeWeek } from './week-csv'

const APP = 'admin/order-integrations.week'

const ways = line({ gap: 2, top: 3, also: { '@media print': { display: 'none' } } })

interface Props {
  readonly report: WeekReport
}

/** The report on paper and as files. */
export function SaveWeek({ report }: Props) {
  const intl = useIntl()
  const { outcome, save: saveFile } = useSavedFile()
  const save = (table: WeekTable) => saveFile(() => writeWeek(intl, report, table))

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
      <SavedFile outcome={outcome} unwrittenId={`${APP}.unwritten`} />
    </div>
  )
}
