import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { OrderCheck } from '../../api/use-check-orders'
import { CountText, csx, focusRing, plainList } from '../../ui'
import { checkNameId } from '../../ui/labels'
import { VerdictPart } from '../../work/verdict-box'

const APP = 'admin/order-integrations.checks'

const line = csx({
  display: 'flex',
  flexWrap: 'wrap',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  columnGap: '$space-4',
  summary: { minHeight: '1.5rem', cursor: 'pointer', borderRadius: '$base', ...focusRing },
  'details[open]': { flex: '1 1 100%' },
})
const list = plainList({ top: 2, also: { li: { paddingY: '$space-05' } } })
const small = csx({ text: '$detail', color: '$secondary' })

interface Props {
  readonly results: OrderCheck['results']
}

/** What passed, folded, since nothing is to be done about it; and what has to wait for another check, by name. */
export function PassedChecks({ results }: Props) {
  const passed = results.filter(({ outcome }) => outcome === 'OK')
  const waiting = results.filter(({ waitsFor }) => waitsFor)
  if (passed.length + waiting.length === 0) return null
  return (
    <VerdictPart>
      <div className={line}>
        {passed.length > 0 && (
          <details>
            <summary>
              <CountText id={`${APP}.passed`} count={passed.length} />
            </summary>
            <ul className={list} role="list">
              {passed.map(({ text }, index) => (
                <li key={index}>✓ {text}</li>
              ))}
            </ul>
          </details>
        )}
        {waiting.length > 0 && <Waiting waiting={waiting} />}
      </div>
    </VerdictPart>
  )
}

function Waiting({ waiting }: { readonly waiting: Props['results'] }) {
  const { formatMessage, formatNumber } = useIntl()
  const names = waiting.map(({ name, waitsFor }) => {
    const check = formatMessage({ id: checkNameId(name) })
    const other = waitsFor && formatMessage({ id: checkNameId(waitsFor) })
    return other ? formatMessage({ id: `${APP}.depends-on` }, { check, other }) : check
  })
  return (
    <span className={small}>
      <FormattedMessage
        id={`${APP}.undecided`}
        values={{
          count: waiting.length,
          number: formatNumber(waiting.length),
          checks: [...new Set(names)].join('; '),
        }}
      />
    </span>
  )
}
