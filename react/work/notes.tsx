import React, { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Change, NotDone } from '../api/use-change'
import { usePeople } from '../api/use-people'
import {
  Button,
  colors,
  csx,
  ExactTime,
  plainList,
  selectStyle,
  TroubleNotice,
  useDraft,
  usePersonText,
} from '../ui'
import { useReceipt } from './receipt'

const APP = 'admin/order-integrations'

const form = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'flex-end',
  gap: '$space-2',
  text: '$body',
  label: { flex: '1 1 16rem', display: 'grid', gap: '$space-1' },
  textarea: {
    ...selectStyle,
    height: 'auto',
    minHeight: '2.25rem',
    minWidth: 0,
    width: '100%',
    boxSizing: 'border-box',
    paddingY: '$space-1',
    resize: 'vertical',
  },
})
const list = plainList({})
const entry = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: '$space-3',
  paddingY: '$space-2',
  borderTop: '$neutral',
  text: '$body',
  p: { margin: 0, flex: '1 1 100%', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  span: { text: '$detail', color: colors.quietText },
})

export interface KeptNote {
  readonly id: string
  readonly text: string
  readonly by: string
  readonly at: string
}

interface Props {
  /** The newest first. */
  readonly notes: readonly KeptNote[]
  readonly mayWrite: boolean
  readonly onAdd: (text: string) => Promise<Change<{ readonly id: string }>>
  readonly onWithdraw: (id: string) => Promise<Change<unknown>>
}

/** What colleagues wrote down, and a field to write more. Nothing else changes by it. */
export function Notes({ notes, mayWrite, onAdd, onWithdraw }: Props) {
  const { formatMessage } = useIntl()
  const { people } = usePeople()
  const me = people?.find(({ isMe }) => isMe)?.login
  const tell = useReceipt()
  const [trouble, setTrouble] = useState<NotDone>()
  const withdraw = async (id: string) => {
    const change = await onWithdraw(id)
    return change.kind === 'done' ? undefined : change
  }
  const add = async (text: string) => {
    const change = await onAdd(text)
    setTrouble(change.kind === 'done' ? undefined : change)
    if (change.kind !== 'done') return false
    const { id } = change.ok
    tell({
      says: <FormattedMessage id={`${APP}.receipt.noted`} />,
      undo: {
        label: <FormattedMessage id={`${APP}.receipt.undo-noted`} />,
        run: () => withdraw(id),
      },
    })
    return true
  }
  const remove = async (id: string) => {
    const failed = await withdraw(id)
    setTrouble(failed)
    if (!failed) tell({ says: <FormattedMessage id={`${APP}.receipt.note-removed`} /> })
  }

  return (
    <>
      {mayWrite && <NoteForm onAdd={add} />}
      <div role="status">{trouble && <TroubleNotice trouble={trouble} />}</div>
      {notes.length > 0 && (
        <ul className={list} role="list" aria-label={formatMessage({ id: `${APP}.team.notes` })}>
          {notes.map((note) => (
            <Entry
              key={note.id}
              note={note}
              onRemove={mayWrite && note.by === me ? () => void remove(note.id) : undefined}
            />
          ))}
        </ul>
      )}
    </>
  )
}

interface EntryProps {
  readonly note: KeptNote
  /** Undefined for who may not. */
  readonly onRemove?: () => void
}

function Entry({ note: { text, by, at }, onRemove }: EntryProps) {
  const personText = usePersonText()
  return (
    <li className={entry}>
      <p translate="no">{text}</p>
      <span>
        <FormattedMessage
          id={`${APP}.team.note-by`}
          values={{ by: personText(by), time: <ExactTime at={at} /> }}
        />
      </span>
      {onRemove && (
        <Button variant="tertiary" onClick={onRemove}>
          <FormattedMessage id={`${APP}.team.note-withdraw`} />
        </Button>
      )}
    </li>
  )
}

interface FormProps {
  /** True once it is kept: what was typed stays until then. */
  readonly onAdd: (text: string) => Promise<boolean>
}

function NoteForm({ onAdd }: FormProps) {
  const [text, setText] = useDraft('note')
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    // What was typed meanwhile is not of it.
    if (await onAdd(text.trim()))
      setText((now) => (now.startsWith(text) ? now.slice(text.length) : now))
    setBusy(false)
  }
  return (
    <form
      className={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void submit()
      }}
    >
      <label>
        <FormattedMessage id={`${APP}.team.note`} />
        <textarea
          rows={1}
          maxLength={1000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      <Button type="submit" variant="secondary" loading={busy}>
        <FormattedMessage id={`${APP}.team.note-save`} />
      </Button>
    </form>
  )
}
