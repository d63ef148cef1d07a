import React, { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useQuery } from 'react-apollo'

import type { ErpCarriersQuery } from '../__generated__/operations'
import document from '../api/erp-carriers.graphql'
import type { Change, NotDone } from '../api/use-change'
import type { ImportedCarriers } from '../api/use-imports'
import { useImportCarriers } from '../api/use-imports'
import { Button, CountText, csx, isFocusLost, Notice, TroubleNotice } from '../ui'
import { CarrierChanges } from './carrier-changes'
import { CarriersPreview } from './carriers-preview'
import { ColumnMapper } from './column-mapper'
import { FileField } from './file-field'
import { KnownCarriers } from './known-carriers'
import { carrierFields, findCarrierHeading } from './recognize/carrier-columns'
import { row } from './styles'
import { useCarrierComparison } from './use-carrier-comparison'
import { useCarriersFile } from './use-carriers-file'

const APP = 'admin/order-integrations.imports'

const receipt = csx({ marginTop: '$space-3', ':focus': { outline: 'none' } })

/** The carriers that the ERP has, so that one it lacks is seen before its first order fails. */
export function CarriersImport() {
  const { send, busy } = useImportCarriers()
  const { data, refetch } = useQuery<ErpCarriersQuery>(document)
  const file = useCarriersFile()
  const [change, setChange] = useState<Change<ImportedCarriers>>()
  const comparison = useCarrierComparison(file.toSend)
  const changes = comparison.change
  useEffect(() => setChange(undefined), [file.toSend])

  const bring = async (heldSince: string | null | undefined) => {
    const answer = await send({ carriers: file.toSend || [], heldSince })
    setChange(answer)
    if (answer.kind === 'done') void refetch().catch(() => undefined)
    // What would change was said of a list that another one replaced.
    if (answer.kind === 'refused' && answer.code === 'CONFLICT') comparison.again()
  }
  const isDone = change !== undefined && change.kind === 'done'
  const known = change?.kind === 'done' ? change.ok : data?.erpCarriers

  return (
    <>
      {known && <KnownCarriers known={known} />}
      <FileField find={findCarrierHeading} onRead={file.take} />
      {file.heading && (
        <>
          <ColumnMapper
            fields={carrierFields}
            needed={[]}
            header={file.heading.header}
            mapping={file.heading.mapping}
            isGuessed={file.heading.isGuessed}
            onMap={file.correct}
          />
          <CarriersPreview file={file} />
          {!isDone && changes?.kind === 'done' && <CarrierChanges changes={changes.ok} />}
          {!isDone && changes?.kind === 'done' && (
            <div className={row}>
              <Button loading={busy} onClick={() => void bring(changes.ok.heldSince)}>
                <CountText
                  id={`${APP}.carriers-${changes.ok.heldSince ? 'replace' : 'import'}`}
                  count={file.read?.carriers.length || 0}
                />
              </Button>
            </div>
          )}
        </>
      )}
      <div role="status">
        {file.toSend && comparison.busy && (
          <FormattedMessage id={`${APP}.carriers-comparing`} tagName="p" />
        )}
        {changes && changes.kind !== 'done' && (
          <NotCompared trouble={changes} onAgain={comparison.again} />
        )}
        {change && change.kind !== 'done' && <TroubleNotice trouble={change} about="import" />}
        {change?.kind === 'done' && <Done count={change.ok.carriers} />}
      </div>
    </>
  )
}

interface NotComparedProps {
  readonly trouble: NotDone
  readonly onAgain: () => void
}

const mayComeBack: readonly string[] = ['failed', 'unreachable']

/** Nothing is imported while nobody can see what it would change. */
const NotCompared = ({ trouble, onAgain }: NotComparedProps) => (
  <>
    {trouble.kind === 'unanswered' && mayComeBack.includes(trouble.failure.kind) ? (
      <Notice tone="warning">
        <FormattedMessage id={`${APP}.carriers-not-compared`} />
      </Notice>
    ) : (
      <TroubleNotice trouble={trouble} about="import" />
    )}
    <div className={row}>
      <Button variant="secondary" onClick={onAgain}>
        <FormattedMessage id={`${APP}.carriers-compare-again`} />
      </Button>
    </div>
  </>
)

interface DoneProps {
  readonly count: number
}

/** Takes the place of the button, and its focus with it. */
function Done({ count }: DoneProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocusLost() && place.current) place.current.focus()
  }, [])
  return (
    <div className={receipt} tabIndex={-1} ref={place}>
      <CountText id={`${APP}.carriers-done`} count={count} />
    </div>
  )
}
