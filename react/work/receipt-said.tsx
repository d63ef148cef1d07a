import React, { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

import { useIsGone } from '../api/use-is-gone'
import { Button, csx, IconCheck, isFocusLost, TroubleNotice } from '../ui'
import { Conflicts } from './conflicts'
import type { Decided, NotTakenBack } from './not-taken-back'
import { ReplaceQuestion } from './replace-question'

const APP = 'admin/order-integrations.receipt'

/** What was done, and how it is taken back. */
export interface Receipt {
  readonly says: ReactNode
  readonly undo?: {
    /** What the button says it will do. */
    readonly label: ReactNode
    /** Undefined once it is done. */
    readonly run: () => Promise<NotTakenBack | undefined>
  }
}

const wide = csx({ width: '100%' })

interface DoneProps {
  readonly receipt: Receipt
  readonly onDismiss: () => void
}

/** What was done, and the button that takes it back. */
export function Done({ receipt: { says, undo }, onDismiss }: DoneProps) {
  const [state, setState] = useState<'done' | 'undoing' | 'undone'>('done')
  const [trouble, setTrouble] = useState<NotTakenBack>()
  const words = useRef<HTMLSpanElement>(null)
  // The button goes with what it took back, and the keys of the sheet or the list go on from here.
  useEffect(() => {
    if (state === 'undone' && isFocusLost()) words.current?.focus({ preventScroll: true })
  }, [state])
  const takeBack = async (act: Decided['replace']) => {
    setState('undoing')
    const left = await act()
    setTrouble(left)
    setState(left ? 'done' : 'undone')
  }

  return (
    <>
      <IconCheck size="small" />
      <span ref={words} tabIndex={-1}>
        {state === 'undone' ? (
          <FormattedMessage id={`${APP}.undone`} values={{ what: says }} />
        ) : (
          says
        )}
      </span>
      {undo && state !== 'undone' && trouble?.kind !== 'decided' && (
        <Button
          variant="secondary"
          loading={state === 'undoing'}
          onClick={() => void takeBack(undo.run)}
        >
          {undo.label}
        </Button>
      )}
      {trouble && (
        <Standing
          trouble={trouble}
          busy={state === 'undoing'}
          onReplace={(act) => void takeBack(act)}
          onKeep={onDismiss}
        />
      )}
    </>
  )
}

interface NotDoneProps {
  readonly first: NotTakenBack
  readonly onDismiss: () => void
}

/** Why something was not done. It goes once that was done in the place of what a colleague decided. */
export function NotDoneYet({ first, onDismiss }: NotDoneProps) {
  const [trouble, setTrouble] = useState(first)
  const [busy, setBusy] = useState(false)
  const isGone = useIsGone()
  const replace = async (act: Decided['replace']) => {
    setBusy(true)
    const left = await act()
    // A receipt of what was done stands here by then.
    if (isGone.current) return
    setBusy(false)
    if (left) setTrouble(left)
    else onDismiss()
  }
  return (
    <Standing
      trouble={trouble}
      busy={busy}
      onReplace={(act) => void replace(act)}
      onKeep={onDismiss}
    />
  )
}

interface StandingProps {
  readonly trouble: NotTakenBack
  readonly busy: boolean
  readonly onReplace: (act: Decided['replace']) => void
  readonly onKeep: () => void
}

/** What stands as it was: what a colleague decided since, with the way to replace it, or what could not be written. */
function Standing({ trouble, busy, onReplace, onKeep }: StandingProps) {
  if (trouble.kind !== 'decided') {
    return (
      <div className={wide}>
        <TroubleNotice trouble={trouble} />
      </div>
    )
  }
  const { conflicts, replace } = trouble
  const [only, ...others] = conflicts
  return (
    <div className={wide}>
      {only && others.length === 0 ? (
        <ReplaceQuestion
          decision={only.decision}
          busy={busy}
          onReplace={() => onReplace(replace)}
          onKeep={onKeep}
        />
      ) : (
        <Conflicts conflicts={conflicts} onReplace={busy ? undefined : () => onReplace(replace)} />
      )}
    </div>
  )
}
