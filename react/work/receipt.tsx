import React, { createContext, useContext, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../api/use-change'
import { Button, colors, csx, IconCheck, IconX, line, NARROW, TroubleNotice } from '../ui'

const APP = 'admin/order-integrations.receipt'

/** What was done, and how it is taken back. */
export interface Receipt {
  readonly says: ReactNode
  readonly undo?: {
    /** What the button says it will do. */
    readonly label: ReactNode
    /** Undefined once it is done. */
    readonly run: () => Promise<NotDone | undefined>
  }
}

interface Shown {
  readonly told?: Told
  readonly tell: (receipt: Receipt) => void
  readonly dismiss: () => void
}

const Context = createContext<Shown>({ tell: () => undefined, dismiss: () => undefined })

/** Shows what was done in the nearest place for it: the list's or a sheet's. */
export const useReceipt = () => useContext(Context).tell

const bar = line({
  gap: 3,
  also: {
    minHeight: '2.75rem',
    padding: '$space-2',
    paddingLeft: '$space-3',
    border: `1px solid ${colors.edge}`,
    borderRadius: '$base',
    bg: '$primary',
    text: '$body',
    overflowWrap: 'anywhere',
    '&[data-place="list"]': {
      position: 'fixed',
      left: '1.5rem',
      bottom: '1.5rem',
      zIndex: '$z-5',
      maxWidth: 'min(44rem, calc(100vw - 3rem))',
      boxShadow: '0 0.5rem 1.5rem rgba(0, 0, 0, 0.16)',
      [NARROW]: { left: '0.5rem', bottom: '0.5rem', maxWidth: 'calc(100vw - 1rem)' },
    },
    '&[data-place="sheet"]': { marginBottom: '$space-4', bg: colors.accentWash },
    svg: { color: colors.successText, flexShrink: 0 },
    'button svg': { color: 'inherit' },
    '& > span': { flex: '1 1 12rem' },
  },
})
const troubles = csx({ width: '100%' })

interface Told {
  readonly receipt: Receipt
  readonly number: number
}

interface ProviderProps {
  readonly children: ReactNode
}

/** What is done in it is said in its own `Receipts`, with Undo: whatever was done, in the same words. */
export function ReceiptProvider({ children }: ProviderProps) {
  const [told, setTold] = useState<Told>()
  const shown = useMemo(
    () => ({
      told,
      tell: (receipt: Receipt) =>
        setTold((before) => ({ receipt, number: (before?.number ?? 0) + 1 })),
      dismiss: () => setTold(undefined),
    }),
    [told],
  )
  return <Context.Provider value={shown}>{children}</Context.Provider>
}

interface Props {
  /** Over the list it stands at the bottom of the window; in a sheet above what the sheet shows. */
  readonly place: 'list' | 'sheet'
}

/** The last thing that was done here, and the way to take it back. */
export function Receipts({ place }: Props) {
  const { formatMessage } = useIntl()
  const { told, dismiss } = useContext(Context)
  return (
    <div role="status" aria-label={formatMessage({ id: `${APP}.label` })}>
      {told && (
        <ReceiptBar key={told.number} place={place} receipt={told.receipt} onDismiss={dismiss} />
      )}
    </div>
  )
}

interface BarProps extends Pick<Props, 'place'> {
  readonly receipt: Receipt
  readonly onDismiss: () => void
}

function ReceiptBar({ place, receipt: { says, undo }, onDismiss }: BarProps) {
  const { formatMessage } = useIntl()
  const [state, setState] = useState<'done' | 'undoing' | 'undone'>('done')
  const [trouble, setTrouble] = useState<NotDone>()
  const takeBack = async () => {
    setState('undoing')
    const failed = await undo?.run()
    setTrouble(failed)
    setState(failed ? 'done' : 'undone')
  }

  return (
    <div className={bar} data-place={place}>
      <IconCheck size="small" />
      <span>
        {state === 'undone' ? (
          <FormattedMessage id={`${APP}.undone`} values={{ what: says }} />
        ) : (
          says
        )}
      </span>
      {undo && state !== 'undone' && (
        <Button variant="secondary" loading={state === 'undoing'} onClick={() => void takeBack()}>
          {undo.label}
        </Button>
      )}
      <Button
        variant="tertiary"
        icon={<IconX size="small" />}
        aria-label={formatMessage({ id: `${APP}.dismiss` })}
        onClick={onDismiss}
      />
      {trouble && (
        <div className={troubles}>
          <TroubleNotice trouble={trouble} />
        </div>
      )}
    </div>
  )
}
