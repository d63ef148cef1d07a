import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { ActivityLine } from '../../api/use-activities'
import { useAllActivities } from '../../api/use-activities'
import type { NotDone } from '../../api/use-change'
import type { WrittenFile } from '../../ui'
import { Button, SavedFile, TroubleNotice, useSavedFile } from '../../ui'
import { openCsv } from '../../ui/csv-file'
import { clockAt } from '../../ui/zone-clock'
import { useActivityWords } from './activity-words'

const APP = 'admin/order-integrations.activity'

const MOST_LINES = 20_000

interface Props {
  /** A login; undefined for everybody. */
  readonly by?: string
}

/** All that is listed as a file. */
export function SaveActivity({ by }: Props) {
  const { formatMessage, locale, timeZone = 'UTC' } = useIntl()
  const readAll = useAllActivities()
  const { what, subject } = useActivityWords()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<NotDone>()
  const { outcome, save: saveFile } = useSavedFile()

  const write = async (activities: readonly ActivityLine[]): Promise<WrittenFile> => {
    const columns = ['when', 'who', 'what', 'which', 'orders']
    const header = columns.map((name) =>
      formatMessage({ id: `${APP}.file-${name}` }, { zone: timeZone }),
    )
    const file = await openCsv(header, locale)
    const time = (at: string) =>
      new Date(clockAt(Date.parse(at), timeZone)).toISOString().slice(0, 19).replace('T', ' ')
    file.add(
      activities.map((each) => [
        time(each.at),
        each.by,
        what(each),
        subject(each),
        each.orderCount,
      ]),
    )
    return { name: `${formatMessage({ id: `${APP}.file-name` })}.csv`, content: file.finish() }
  }
  const save = async () => {
    setBusy(true)
    const all = await readAll(by, MOST_LINES)
    setTrouble(all.kind === 'read' ? undefined : all)
    if (all.kind === 'read') await saveFile(() => write(all.activities))
    setBusy(false)
  }

  return (
    <>
      <Button variant="secondary" loading={busy} onClick={() => void save()}>
        <FormattedMessage id={`${APP}.save`} />
      </Button>
      <div role="status">{trouble && <TroubleNotice trouble={trouble} about="reading" />}</div>
      <SavedFile outcome={outcome} unwrittenId={`${APP}.unwritten`} />
    </>
  )
}
