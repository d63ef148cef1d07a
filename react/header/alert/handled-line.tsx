import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import { useRights } from '../../api/rights'
import { useAcknowledgeAlert } from '../../api/use-acknowledge-alert'
import type { Alert } from '../../api/use-channels'
import { CountText, csx, IconCheck, ShortTime, usePersonText, wordButton } from '../../ui'
import { toKebab } from '../../ui/labels'
import { useTrouble } from '../../work/receipt'
import { AlertTitle } from './alert-words'

const APP = 'admin/order-integrations.alert'

const line = csx({
  display: 'flex',
  alignItems: 'center',
  gap: '$space-2',
  margin: 0,
  marginTop: '0.625rem',
  minHeight: '2rem',
  paddingX: '$space-3',
  border: '$neutral',
  borderRadius: '$base',
  bg: '$secondary',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  color: '$secondary',
  svg: { flexShrink: 0 },
  'span, time': { font: 'inherit', color: 'inherit' },
})

const undo = csx({ ...wordButton, marginLeft: 'auto', color: '$action.main.tertiary' })

interface Props {
  readonly alerts: readonly Alert[]
}

/** What somebody has taken up: one line, with who. It stays until what it tells of ends. */
export function HandledLine({ alerts }: Props) {
  const { formatMessage } = useIntl()
  const personText = usePersonText()
  const [first] = alerts
  const handled = first?.handled
  if (!first || !handled) return null
  return (
    <p className={line}>
      <IconCheck size="small" aria-hidden />
      <span>
        <AlertTitle alert={first} />
        {' · '}
        <FormattedMessage
          id={`${APP}.handled-${toKebab(handled.how)}`}
          values={{
            person: personText(handled.by),
            at: <ShortTime at={handled.at} />,
            reason: handled.reason
              ? formatMessage({ id: `${APP}.reason-${toKebab(handled.reason)}` })
              : '',
          }}
        />
        {alerts.length > 1 && (
          <>
            {' · '}
            <CountText id={`${APP}.more`} count={alerts.length - 1} />
          </>
        )}
      </span>
      {handled.how === 'ACKNOWLEDGED' && <Withdraw alertId={first.id} />}
    </p>
  )
}

function Withdraw({ alertId }: { readonly alertId: string }) {
  const { busy, withdraw } = useAcknowledgeAlert(alertId)
  const tellTrouble = useTrouble()
  if (useRights().workOnOrders !== 'granted') return null
  const openAgain = async () => {
    const change = await withdraw()
    if (change.kind !== 'done') tellTrouble(change)
  }
  return (
    <button type="button" className={undo} aria-busy={busy} onClick={() => void openAgain()}>
      <FormattedMessage id={`${APP}.withdraw`} />
    </button>
  )
}
