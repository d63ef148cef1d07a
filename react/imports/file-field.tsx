import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { csx, DropZone, Notice } from '../ui'
import { bestSheet } from './best-sheet'
import { Choice } from './choice'
import { readFile } from './read-file'
import { HandedFile } from './handed-file'
import type { UnreadableReason } from './read-file'
import type { Heading, Sheet, Table } from './recognize/table'
import { block, row } from './styles'

const APP = 'admin/order-integrations.imports'

const place = csx({ marginTop: '$space-4', maxWidth: '46rem' })

interface Props {
  /** What is looked for in each of its sheets. */
  readonly find: (table: Table) => Heading<string>
  /** Undefined where the file could not be read: what the one before said holds no more. */
  readonly onRead: (table: Table | undefined) => void
}

interface Sheets {
  readonly all: readonly Sheet[]
  readonly chosen: number
}

/** Takes a file by the system's own dialog or dropped upon it. Nothing leaves the browser yet. */
export function FileField({ find, onRead }: Props) {
  const { formatMessage } = useIntl()
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<UnreadableReason>()
  const [sheets, setSheets] = useState<Sheets>()

  const choose = (all: readonly Sheet[], chosen: number) => {
    setSheets({ all, chosen })
    onRead(all[chosen])
  }

  const take = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setProblem(undefined)
    setSheets(undefined)
    const read = await readFile(file)
    setReading(false)
    if (read.kind === 'read') return choose(read.sheets, bestSheet(read.sheets, find))
    setProblem(read.reason)
    onRead(undefined)
  }

  return (
    <>
      <div className={place}>
        <DropZone
          label={formatMessage({ id: `${APP}.choose-file` })}
          hint={formatMessage({ id: `${APP}.or-drop` })}
          accept=".csv,.txt,.tsv,.xlsx,.xls"
          onFile={(file) => void take(file)}
        />
      </div>
      <div role="status">
        {reading && <FormattedMessage id={`${APP}.reading`} tagName="p" />}
        <HandedFile onFile={(file) => void take(file)} />
        {problem && (
          <div className={block}>
            <Notice tone="warning">
              <FormattedMessage id={`${APP}.unreadable-${problem}`} />
            </Notice>
          </div>
        )}
      </div>
      {sheets && sheets.all.length > 1 && (
        <SheetChoice sheets={sheets} onChoose={(chosen) => choose(sheets.all, chosen)} />
      )}
    </>
  )
}

interface SheetProps {
  readonly sheets: Sheets
  readonly onChoose: (chosen: number) => void
}

/** Which of the file's sheets is meant, where it has several. */
function SheetChoice({ sheets, onChoose }: SheetProps) {
  const { formatMessage } = useIntl()
  const nameOf = (name: string, number: number) =>
    name === '' || name === String(number)
      ? formatMessage({ id: `${APP}.sheet-number` }, { number })
      : name
  return (
    <div className={row}>
      <Choice
        label={formatMessage({ id: `${APP}.sheet` })}
        value={String(sheets.chosen)}
        options={sheets.all.map(({ name }, index) => ({
          value: String(index),
          label: nameOf(name, index + 1),
        }))}
        onChoose={(value) => onChoose(Number(value))}
      />
    </div>
  )
}
