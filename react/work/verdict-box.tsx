import React from 'react'
import type { ReactNode } from 'react'

import { colors, csx } from '../ui'

/** How good or bad it is: by words first, by the edge beside. */
export type VerdictTone = 'none' | 'good' | 'bad' | 'mixed' | 'unknown'

const box = csx({
  marginTop: '$space-4',
  border: '$neutral',
  borderLeft: `4px solid ${colors.edge}`,
  borderRadius: '$base',
  text: '$body',
  overflow: 'hidden',
  '&[data-tone="good"]': { borderLeftColor: colors.success },
  '&[data-tone="bad"]': { borderLeftColor: colors.alarm },
  '&[data-tone="mixed"]': { borderLeftColor: colors.warning },
})
const head = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '$space-2',
  minHeight: '3.25rem',
  padding: '$space-2 $space-4',
})
const said = csx({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: '$space-2',
  rowGap: '$space-1',
  flex: '1 1 12rem',
  minWidth: 0,
})
const part = csx({
  padding: '$space-3 $space-4',
  borderTop: '$neutral',
  overflowWrap: 'anywhere',
  '&[data-tone="bad"]': { bg: '$critical', color: '$primary' },
  '&[data-tone="mixed"]': { bg: '$warning', color: '$primary' },
})

interface Props {
  readonly tone: VerdictTone
  readonly head: ReactNode
  /** What asks anew. */
  readonly action?: ReactNode
  readonly busy?: boolean
  readonly children?: ReactNode
}

/** What the live store says: first the verdict and when it was given, then what it rests on. */
export function VerdictBox({ tone, head: words, action, busy, children }: Props) {
  return (
    <div className={box} data-tone={tone}>
      <div className={head}>
        <div className={said} role="status" aria-busy={busy}>
          {words}
        </div>
        {action}
      </div>
      {children}
    </div>
  )
}

interface PartProps {
  readonly tone?: VerdictTone
  readonly children: ReactNode
}

export function VerdictPart({ tone, children }: PartProps) {
  return (
    <div className={part} data-tone={tone}>
      {children}
    </div>
  )
}
