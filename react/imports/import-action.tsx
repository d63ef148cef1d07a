import React from 'react'
import type { ReactNode } from 'react'

import { Button, CountText } from '../ui'
import type { FileColumns } from './column-name'
import { DocumentsOutlook } from './documents-outlook'
import { ImportReport } from './import-report'
import { row } from './styles'
import type { ImportRun } from './use-import-run'

const APP = 'admin/order-integrations.imports'

interface Props {
  readonly count: number
  /** Why it cannot begin yet. */
  readonly missing?: string
  readonly run?: ImportRun
  readonly columns?: FileColumns
  readonly isReport?: boolean
  readonly onStart: () => void
  readonly onStop: () => void
  /** What to do once it is over. */
  readonly next?: ReactNode
}

const noColumns: FileColumns = { header: [], mapping: {} }

/** Says what it will do, to how many orders, before it does it. */
export function ImportAction(props: Props) {
  const { count, missing, run, columns = noColumns, isReport, onStart, onStop, next } = props
  return (
    <>
      {!missing && !run && <DocumentsOutlook count={count} />}
      <div className={row}>
        {missing ? (
          <span role="status">{missing}</span>
        ) : (
          count > 0 && (
            <Button loading={run?.running} onClick={onStart}>
              <CountText id={`${APP}.import`} count={count} />
            </Button>
          )
        )}
      </div>
      {run && <ImportReport {...{ run, columns, isReport, onStop, next }} />}
    </>
  )
}
