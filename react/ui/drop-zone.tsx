import { csx } from '@vtex/admin-ui'
import React, { useState } from 'react'

import { colors } from './colors'
import { PHONE } from './screen'

const zone = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'center',
  gap: '$space-3',
  padding: '$space-4',
  border: `1px dashed ${colors.accent}`,
  borderRadius: '$base',
  bg: '$primary',
  text: '$body',
  color: '$secondary',
  textAlign: 'center',
  '&[data-over="true"]': { bg: colors.accentWash, borderStyle: 'solid' },
})
// The browser's own button says its words in the browser's language.
const button = csx({
  position: 'relative',
  display: 'inline-flex',
  alignItems: 'center',
  minHeight: '2rem',
  paddingX: '$space-4',
  border: `1px solid ${colors.accent}`,
  borderRadius: '$base',
  bg: colors.accent,
  font: 'inherit',
  fontWeight: 600,
  color: '#FFFFFF',
  cursor: 'pointer',
  '&:hover': { bg: colors.accentText },
  '&:focus-within': { outline: `2px solid ${colors.accent}`, outlineOffset: '2px' },
  input: { position: 'absolute', inset: 0, width: '100%', opacity: 0, cursor: 'pointer' },
  [PHONE]: { minHeight: '2.75rem' },
})

interface Props {
  /** What its button says. */
  readonly label: string
  /** What else there is to know: that a file can be dropped, and which. */
  readonly hint: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** Takes a file by a button or dropped upon it. Nothing leaves the browser. */
export function DropZone({ label, hint, accept, onFile }: Props) {
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  return (
    <div
      className={zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(event.dataTransfer.files)
      }}
    >
      <label className={button}>
        {label}
        <input
          type="file"
          accept={accept}
          // The same file again, after it was corrected, is another file.
          onClick={({ currentTarget }) => {
            currentTarget.value = ''
          }}
          onChange={({ target }) => take(target.files)}
        />
      </label>
      <span>{hint}</span>
    </div>
  )
}
