import { IconCaretDown } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import { chipStyle } from './chip-style'
import { Popover } from './popover'
import type { Alignment } from './popover'

interface Props {
  readonly label: string
  /** How many conditions behind it hold. */
  readonly count: number
  readonly disabled?: boolean
  /** What stands before the label. */
  readonly icon?: ReactNode
  readonly align?: Alignment
  /** Wider than a menu, where it holds a form. */
  readonly wide?: boolean
  /** What stands in it can close it, where a choice ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A control of the page that opens something below itself. */
export function Disclosure(props: Props) {
  const { label, count, disabled, icon, align, wide, children } = props
  const { formatNumber } = useIntl()

  return (
    <Popover
      align={align}
      wide={wide}
      button={({ ref, open, onToggle }) => (
        <button
          ref={ref}
          type="button"
          className={chipStyle}
          data-on={count > 0}
          aria-expanded={open}
          disabled={disabled}
          onClick={onToggle}
        >
          {icon}
          {count > 0 ? `${label} (${formatNumber(count)})` : label}
          {!icon && <IconCaretDown size="small" aria-hidden />}
        </button>
      )}
    >
      {children}
    </Popover>
  )
}
