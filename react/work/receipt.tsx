import React, {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'

import type { NotDone } from '../api/use-change'
import {
  BAR_HEIGHT,
  Button,
  colors,
  csx,
  IconCheck,
  IconX,
  isFocusLost,
  line,
  NARROW,
  TroubleNotice,
} from '../ui'

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
  readonly tell: (told: Receipt | NotDone) => void
  readonly dismiss: () => void
}

const Context = createContext<Shown>({ tell: () => undefined, dismiss: () => undefined })

/** Shows what was done in the nearest place for it: the list's or a sheet's. */
export const useReceipt = (): ((receipt: Receipt) => void) => useContext(Context).tell

/** Says there why something was not done, where what was pressed has no room for it. */
export const useTrouble = (): ((trouble: NotDone) => void) => useContext(Context).tell

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
    outline: 'none',
    '&[data-place="list"]': {
      width: 'fit-content',
      maxWidth: 'min(44rem, 100%)',
      boxShadow: '0 0.5rem 1.5rem rgba(0, 0, 0, 0.16)',
    },
    '&[data-place="sheet"]': { marginBottom: '$space-4', bg: colors.accentWash },
    svg: { color: colors.successText, flexShrink: 0 },
    'button svg': { color: 'inherit' },
    '& > span': { flex: '1 1 12rem', outline: 'none' },
  },
})
// At the end of the list it has room of its own; before that it stays in sight, above the bar of what is ticked.
const room = csx({
  '&[data-place="list"]': {
    position: 'sticky',
    bottom: `calc(1rem + var(${BAR_HEIGHT}, 0px))`,
    zIndex: '$z-5',
    marginX: '$space-6',
    [NARROW]: { marginX: '$space-3', bottom: `calc(0.5rem + var(${BAR_HEIGHT}, 0px))` },
  },
  // In sight also of whoever has scrolled to what they did.
  '&[data-place="sheet"]': { position: 'sticky', top: 0, zIndex: '$z-4' },
})
const troubles = csx({ width: '100%' })

/** The receipt over the list. */
export const LIST_RECEIPT_ID = 'order-integrations-receipt'

interface Told {
  readonly what: Receipt | NotDone
  readonly number: number
}

type Tell = (what: Receipt | NotDone) => void

const places = new Set<Tell>()

/** Says here what was done here; once the place is gone, in one that is there: a sheet may be closed under its work. */
function usePlace(show: Tell): Tell {
  const here = useRef(show).current
  useEffect(() => {
    places.add(here)
    return () => {
      places.delete(here)
    }
  }, [here])
  return useCallback(
    (what) => {
      const place = places.has(here) ? here : Array.from(places).pop()
      place?.(what)
    },
    [here],
  )
}

interface ProviderProps {
  readonly children: ReactNode
}

/** What is done in it is said in its own `Receipts`, with Undo: whatever was done, in the same words. */
export function ReceiptProvider({ children }: ProviderProps) {
  const [told, setTold] = useState<Told>()
  const tell = usePlace((what) =>
    setTold((before) => ({ what, number: (before?.number ?? 0) + 1 })),
  )
  const shown = useMemo(() => ({ told, tell, dismiss: () => setTold(undefined) }), [told, tell])
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
    <div
      role="status"
      className={room}
      data-place={place}
      aria-label={formatMessage({ id: `${APP}.label` })}
    >
      {told && (
        <Bar key={told.number} place={place} onDismiss={dismiss}>
          {'kind' in told.what ? (
            <TroubleNotice trouble={told.what} />
          ) : (
            <Done receipt={told.what} />
          )}
        </Bar>
      )}
    </div>
  )
}

interface BarProps extends Props {
  readonly children: ReactNode
  readonly onDismiss: () => void
}

function Bar({ place, children, onDismiss }: BarProps) {
  const { formatMessage } = useIntl()
  const block = useRef<HTMLDivElement>(null)
  // What was pressed is often gone with what it did, and focus must not go with it.
  useEffect(() => {
    if (isFocusLost()) block.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div
      ref={block}
      id={place === 'list' ? LIST_RECEIPT_ID : undefined}
      tabIndex={-1}
      className={bar}
      data-place={place}
    >
      {children}
      <Button
        variant="tertiary"
        icon={<IconX size="small" />}
        aria-label={formatMessage({ id: `${APP}.dismiss` })}
        onClick={onDismiss}
      />
    </div>
  )
}

function Done({ receipt: { says, undo } }: { readonly receipt: Receipt }) {
  const [state, setState] = useState<'done' | 'undoing' | 'undone'>('done')
  const [trouble, setTrouble] = useState<NotDone>()
  const words = useRef<HTMLSpanElement>(null)
  // The button goes with what it took back, and the keys of the sheet or the list go on from here.
  useEffect(() => {
    if (state === 'undone' && isFocusLost()) words.current?.focus({ preventScroll: true })
  }, [state])
  const takeBack = async () => {
    setState('undoing')
    const failed = await undo?.run()
    setTrouble(failed)
    setState(failed ? 'done' : 'undone')
  }

  return (
    <>
      <IconCheck size="small" />
      <span ref={words} tabIndex={-1}>
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
      {trouble && (
        <div className={troubles}>
          <TroubleNotice trouble={trouble} />
        </div>
      )}
    </>
  )
}
