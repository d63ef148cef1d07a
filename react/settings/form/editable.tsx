import React, { useEffect, useRef, useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import type { Change } from '../../api/use-change'
import { Button, csx, NARROW, Notice } from '../../ui'
import { buttons } from '../styles'
import { ChangeText } from './change-text'

const APP = 'admin/order-integrations.settings'
const REPLACE = 'admin/order-integrations.team.replace'

const area = csx({ outline: 'none' })
const beside = csx({
  outline: 'none',
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 13rem',
  columnGap: '$space-4',
  alignItems: 'start',
  '> [role="status"], > form': { gridColumn: '1 / -1', gridRow: 2 },
  [NARROW]: { display: 'block' },
})

interface Props {
  readonly mayChange: boolean
  /** What the button that opens the form says: it names its subject, since there are many. */
  readonly action: string
  /** The button that opens the form stands beside how it is, not below. */
  readonly inRow?: boolean
  /** What is said once it is saved. */
  readonly saved?: string
  /** What the button says that sends the form. */
  readonly submit?: string
  readonly busy: boolean
  readonly change?: Change<unknown>
  /** Whether a colleague saved the same since the form was opened: it is asked before that is replaced. */
  readonly isReplacing?: boolean
  /** Sends the form; true when it was taken and the page stays here. */
  readonly onSave: () => Promise<boolean>
  /** The form begins anew from what is stored. */
  readonly onOpen: () => void
  /** How it stands, for everybody. */
  readonly view?: ReactNode
  /** The fields. */
  readonly children: ReactNode
}

/** Something that everybody sees and some may change: in its own place, with what came of it. */
export function Editable(props: Props) {
  const { mayChange, action, inRow = false, saved, isReplacing, view, children, ...form } = props
  const [state, setState] = useState<'view' | 'form' | 'saved'>('view')
  const place = useRef<HTMLDivElement>(null)
  const { change } = form

  useEffect(() => {
    if (state === 'form')
      place.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus()
    if (state === 'saved') place.current?.focus()
  }, [state])
  useEffect(() => {
    if (change?.kind !== 'refused') return
    place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [change])

  const open = () => {
    form.onOpen()
    setState('form')
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await form.onSave()) setState('saved')
  }

  return (
    <div ref={place} tabIndex={-1} className={inRow ? beside : area}>
      {state !== 'form' && view}
      <div role="status">{state === 'saved' && <Notice tone="info">{saved}</Notice>}</div>
      {state === 'form' ? (
        <form onSubmit={(event) => void save(event)} noValidate>
          {children}
          <div role="status">
            {isReplacing ? <Theirs view={view} /> : change && <ChangeText change={change} />}
          </div>
          <div className={buttons}>
            <Button type="submit" loading={form.busy}>
              {form.submit ?? <FormattedMessage id={isReplacing ? REPLACE : `${APP}.save`} />}
            </Button>
            <Button variant="secondary" onClick={() => setState('view')}>
              <FormattedMessage id={`${APP}.cancel`} />
            </Button>
          </div>
        </form>
      ) : (
        mayChange && (
          <div className={buttons}>
            <Button variant="secondary" onClick={open}>
              {action}
            </Button>
          </div>
        )
      )}
    </div>
  )
}

/** What a colleague saved meanwhile, before it is replaced. */
function Theirs({ view }: Pick<Props, 'view'>) {
  return (
    <>
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.${view ? 'saved-meanwhile' : 'entered-meanwhile'}`} />
      </Notice>
      {view}
    </>
  )
}
