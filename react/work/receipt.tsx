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
import { useIntl } from 'react-intl'

import { BAR_HEIGHT, Button, colors, csx, IconX, isFocusLost, line, NARROW } from '../ui'
import type { NotTakenBack } from './not-taken-back'
import type { Receipt } from './receipt-said'
import { Done, NotDoneYet } from './receipt-said'

const APP = 'admin/order-integrations.receipt'

interface Shown {
  readonly told?: Told
  readonly tell: Tell
  readonly dismiss: () => void
}

const Context = createContext<Shown>({ tell: () => undefined, dismiss: () => undefined })

/** Shows what was done in the nearest place for it: the list's or a sheet's. */
export const useReceipt = (): ((receipt: Receipt) => void) => useContext(Context).tell

/** Says there why something was not done, where what was pressed has no room for it. */
export const useTrouble = (): ((trouble: NotTakenBack) => void) => useContext(Context).tell

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

/** The receipt over the list. */
export const LIST_RECEIPT_ID = 'order-integrations-receipt'

type What = Receipt | NotTakenBack

interface Told {
  readonly what: What
  readonly number: number
}

type Tell = (what: What) => void

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
            <NotDoneYet first={told.what} onDismiss={dismiss} />
          ) : (
            <Done receipt={told.what} onDismiss={dismiss} />
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
