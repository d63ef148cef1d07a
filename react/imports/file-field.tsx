import React, { useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { colors, csx, Notice } from '../ui'
import { readFile } from './read-file'
import type { UnreadableReason } from './read-file'
import type { Table } from './recognize/table'

const APP = 'admin/order-integrations.imports'

const drop = csx({
  display: 'flex',
  flexDirection: 'column',
  gap: '$space-2',
  marginTop: '$space-4',
  padding: '$space-5',
  maxWidth: '46rem',
  border: `2px dashed ${colors.edge}`,
  borderRadius: '$base',
  text: '$body',
  '&[data-over="true"]': { borderColor: colors.accent, bg: colors.accentWash },
  input: { font: 'inherit', minHeight: '1.5rem', maxWidth: '100%' },
})

interface Props {
  readonly onRead: (table: Table, name: string) => void
}

/** Takes a file by the system's own dialog or dropped upon it. Nothing leaves the browser yet. */
export function FileField({ onRead }: Props) {
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<UnreadableReason>()

  const take = async (file: File | undefined) => {
    if (!file) return
    setReading(true)
    setProblem(undefined)
    const read = await readFile(file)
    setReading(false)
    if (read.kind === 'read') onRead(read.table, file.name)
    else setProblem(read.reason)
  }

  return (
    <>
      <div
        className={drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void take(event.dataTransfer.files[0])
        }}
      >
        <label>
          <FormattedMessage id={`${APP}.choose-file`} />
          <br />
          <input
            type="file"
            accept=".csv,.txt,.tsv,.xlsx"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
        <FormattedMessage id={`${APP}.or-drop`} tagName="span" />
      </div>
      <div role="status">
        {reading && <FormattedMessage id={`${APP}.reading`} tagName="p" />}
        {problem && (
          <Notice tone="warning">
            <FormattedMessage id={`${APP}.unreadable-${problem}`} />
          </Notice>
        )}
      </div>
    </>
  )
}
