import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Usage } from '../../api/use-usage'
import type { WrittenFile } from '../../ui'
import { Button, SavedFile, useSavedFile } from '../../ui'
import { openCsv } from '../../ui/csv-file'
import { buttons } from '../styles'

const APP = 'admin/order-integrations.settings.usage'

interface Props {
  readonly usage: Usage
}

/** The same numbers as a file, for whoever pays. What was not counted is an empty cell. */
export function SaveUsage({ usage }: Props) {
  const { formatMessage, locale } = useIntl()
  const { outcome, save } = useSavedFile()
  const text = (key: string) => formatMessage({ id: `${APP}.${key}` })

  const write = async (): Promise<WrittenFile> => {
    const header = ['file-as-of', 'file-kind', 'file-name-of', 'file-number'].map(text)
    const file = await openCsv(header, locale)
    const calls = usage.calls ?? []
    file.add([
      ...usage.documents.map(({ group, count }) => [
        usage.asOf,
        text('documents-title'),
        text(`group.${group}`),
        count,
      ]),
      [usage.asOf, text('documents-title'), text('file-per-day'), usage.ordersPerDay],
      ...calls.map(({ api, calls: called }) => [
        usage.asOf,
        text('calls-title'),
        text(`api.${api}`),
        called,
      ]),
    ])
    return { name: `${text('file-name')}-${usage.asOf.slice(0, 10)}.csv`, content: file.finish() }
  }

  return (
    <div className={buttons}>
      <Button variant="secondary" onClick={() => void save(write)}>
        <FormattedMessage id={`${APP}.save`} />
      </Button>
      <SavedFile outcome={outcome} unwrittenId={`${APP}.unwritten`} />
    </div>
  )
}
