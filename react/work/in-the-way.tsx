import React from 'react'
import type { ReactNode } from 'react'

import type { ColleaguesDecision, NotDone } from '../api/use-change'
import { AboveActions, TroubleNotice } from '../ui'
import { ReplaceQuestion } from './replace-question'

interface Props {
  readonly busy: boolean
  /** What a colleague decided meanwhile. */
  readonly decision?: ColleaguesDecision
  readonly onReplace: () => void
  readonly onKeep: () => void
  /** Why nothing came of it. */
  readonly trouble?: NotDone
  /** What was opened, between the two. */
  readonly children?: ReactNode
}

/** What stands in the way of what was decided in a sheet, above the actions of its foot. */
export function InTheWay({ busy, decision, onReplace, onKeep, trouble, children }: Props) {
  return (
    <>
      {decision && (
        <AboveActions>
          <ReplaceQuestion decision={decision} busy={busy} onReplace={onReplace} onKeep={onKeep} />
        </AboveActions>
      )}
      {children}
      <div role="status">
        {trouble && (
          <AboveActions>
            <TroubleNotice trouble={trouble} />
          </AboveActions>
        )}
      </div>
    </>
  )
}
