import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { Diagnosis } from '../api/use-order-integration'
import { csx, DoNotReprocess, ErrorTypeTag, NARROW, prose, Section, Steps } from '../ui'
import { actorLabelId, toKebab } from '../ui/labels'
import { InventoryErrors } from './inventory-errors'
import { RawMessage } from './raw-message'

const APP = 'admin/order-integrations.page'

const problem = csx({ marginTop: '$space-5', paddingTop: '$space-5', borderTop: '$neutral' })
const title = csx({
  text: '$title1',
  fontSize: '1.25rem',
  lineHeight: '1.75rem',
  margin: 0,
  marginTop: '$space-2',
})
const meaning = prose({ top: 2, width: 36 })
const facts = csx({
  display: 'grid',
  gridTemplateColumns: 'minmax(7rem, auto) 1fr',
  columnGap: '$space-5',
  rowGap: '$space-3',
  margin: 0,
  marginTop: '$space-5',
  text: '$body',
  dt: { color: '$secondary' },
  dd: { margin: 0 },
  [NARROW]: {
    gridTemplateColumns: '1fr',
    rowGap: '$space-1',
    'dd + dt': { marginTop: '$space-2' },
  },
})

interface Props {
  readonly diagnosis: Diagnosis
}

export function DiagnosisView({ diagnosis }: Props) {
  const { formatMessage } = useIntl()
  const { errorType, actor, reprocess, steps } = diagnosis

  return (
    <>
      <div className={problem}>
        <ErrorTypeTag errorType={errorType} />
        <h3 className={title}>{diagnosis.title}</h3>
        <p className={meaning}>{diagnosis.meaning}</p>
        <DoNotReprocess reprocess={reprocess} />
        <dl className={facts}>
          <FormattedMessage id={`${APP}.who`} tagName="dt" />
          <dd>
            <FormattedMessage id={actorLabelId(actor)} />
          </dd>
          {reprocess.helps !== 'NO' && (
            <>
              <FormattedMessage id={`${APP}.reprocess`} tagName="dt" />
              <dd>
                <strong>
                  <FormattedMessage id={`${APP}.reprocess-${toKebab(reprocess.helps)}`} />
                </strong>{' '}
                {reprocess.reason}
              </dd>
            </>
          )}
        </dl>
      </div>
      {steps.length > 0 && (
        <Section title={formatMessage({ id: `${APP}.steps` })}>
          <Steps steps={steps} />
        </Section>
      )}
      {diagnosis.inventoryErrors.length > 0 && (
        <InventoryErrors errors={diagnosis.inventoryErrors} />
      )}
      <Section title={formatMessage({ id: `${APP}.raw-message` })}>
        <RawMessage diagnosis={diagnosis} />
      </Section>
    </>
  )
}
