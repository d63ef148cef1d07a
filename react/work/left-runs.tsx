import React, { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'

import { Button, colors, stack } from '../ui'
import { RunReport } from './run-report'
import type { OrderRun } from './use-order-run'

/** Work on orders whose place is gone: a sheet that was closed, a bar whose list is shown no more. */
interface LeftRun {
  readonly run: OrderRun
  readonly onStop: () => void
  readonly onReplace?: () => void
}

// Beside the page's own tree: the platform may build the page anew while it goes on.
const left = new Map<object, LeftRun>()
const watching = new Set<() => void>()

/** Shows over the list how far work is whose place is gone; undefined once there is nothing to say of it. */
export function followLeft(work: object, run: LeftRun | undefined): void {
  if (run) left.set(work, run)
  else left.delete(work)
  for (const redraw of Array.from(watching)) redraw()
}

const block = stack({
  gap: 2,
  also: {
    margin: '$space-3 $space-6',
    padding: '$space-3',
    border: `1px solid ${colors.edge}`,
    borderRadius: '$base',
    bg: '$primary',
  },
})

/** How far work is that its place was left with, and how it ended where not all of it was done. */
export function LeftRuns() {
  const [, redraw] = useState(0)
  useEffect(() => {
    const again = () => redraw((turn) => turn + 1)
    watching.add(again)
    return () => {
      watching.delete(again)
    }
  }, [])
  return (
    <>
      {Array.from(left, ([work, { run, onStop, onReplace }], index) => (
        <div key={index} className={block}>
          <RunReport run={run} onStop={onStop} onReplace={onReplace} />
          {!run.running && (
            <Button variant="tertiary" onClick={() => followLeft(work, undefined)}>
              <FormattedMessage id="admin/order-integrations.receipt.dismiss" />
            </Button>
          )}
        </div>
      ))}
    </>
  )
}
