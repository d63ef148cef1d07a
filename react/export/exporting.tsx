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
import { FormattedMessage } from 'react-intl'

import { Button, colors, stack } from '../ui'
import { ExportReport } from './export-report'
import { useExport } from './use-export'

type Export = ReturnType<typeof useExport>

interface Exporting extends Export {
  /** Whether the menu that it is begun in is open, which says how far it is. */
  readonly isInMenu: boolean
  /** The menu is open until what this gives back is called. */
  readonly showInMenu: () => () => void
}

const Context = createContext<Exporting | undefined>(undefined)

interface Props {
  readonly children: ReactNode
}

/** The one export of the page: it goes on whatever becomes of the menu that it was begun in. */
export function ExportProvider({ children }: Props) {
  const { run, start, cancel } = useExport()
  const [menus, setMenus] = useState(0)
  const isGone = useRef(false)
  useEffect(
    () => () => {
      isGone.current = true
    },
    [],
  )
  const showInMenu = useCallback(() => {
    setMenus((open) => open + 1)
    return () => {
      if (!isGone.current) setMenus((open) => open - 1)
    }
  }, [])
  const value = useMemo(
    () => ({ run, start, cancel, isInMenu: menus > 0, showInMenu }),
    [run, start, cancel, menus, showInMenu],
  )
  return <Context.Provider value={value}>{children}</Context.Provider>
}

export function useExporting(): Exporting {
  const exporting = useContext(Context)
  if (!exporting) throw new Error('Render inside <ExportProvider>.')
  return exporting
}

const block = stack({
  gap: 2,
  also: {
    margin: '$space-3 $space-6',
    padding: '$space-3',
    border: `1px solid ${colors.edge}`,
    borderRadius: '$base',
    bg: '$primary',
    text: '$body',
    p: { margin: 0 },
  },
})

/** How far an export is, or how it ended, while its menu is closed. */
export function ExportOverList() {
  const { run, cancel, isInMenu } = useExporting()
  if (!run || isInMenu) return null
  return (
    <div className={block}>
      <ExportReport run={run} onCancel={cancel} />
      {run.kind !== 'running' && (
        <Button variant="tertiary" onClick={cancel}>
          <FormattedMessage id="admin/order-integrations.receipt.dismiss" />
        </Button>
      )}
    </div>
  )
}
