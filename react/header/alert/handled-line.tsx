import React from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { AlertReason } from '../../__generated__/operations'
import { useRights } from '../../api/rights'
import type { Alert } from '../../api/use-channels'
import { CountText, csx, IconCheck, ShortTime, usePersonText, wordButton } from '../../ui'
import { toKebab } from '../../ui/labels'
import { useTrouble } from '../../work/receipt'
import { AlertTitle } from './alert-words'
import { useAcknowledgment } from './use-acknowledgment'

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

const again = csx({ ...wordButton, marginLeft: 'auto', color: '$action.main.tertiary' })

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
      {handled.how === 'ACKNOWLEDGED' && <Reopen alertId={first.id} reason={handled.reason} />}
    </p>
  )
}

interface ReopenProps {
  readonly alertId: string
  readonly reason?: AlertReason | null
}

function Reopen({ alertId, reason }: ReopenProps) {
  const { busy, reopen } = useAcknowledgment(alertId)
  const tellTrouble = useTrouble()
  if (useRights().workOnOrders !== 'granted') return null
  const openAgain = async () => {
    const trouble = await reopen(reason || undefined)
    if (trouble) tellTrouble(trouble)
  }
  return (
    <button type="button" className={again} aria-busy={busy} onClick={() => void openAgain()}>
      <FormattedMessage id={`${APP}.reopen`} />
    </button>
  )
}
