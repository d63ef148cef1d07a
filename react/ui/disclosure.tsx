import { csx, cx, IconCaretDown } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import { chipStyle } from './chip-style'
import { Popover } from './popover'
import type { Alignment } from './popover'
import { CRAMPED, PHONE, SMALL_PHONE, TIGHT } from './screen'

// The name stays for those who do not see it, and under the pointer.
const word = {
  cramped: csx({
    font: 'inherit',
    color: 'inherit',
    [CRAMPED]: { display: 'none' },
    [PHONE]: { display: 'inline' },
    [SMALL_PHONE]: { display: 'none' },
  }),
  tight: csx({
    font: 'inherit',
    color: 'inherit',
    [TIGHT]: { display: 'none' },
    [PHONE]: { display: 'inline' },
    [SMALL_PHONE]: { display: 'none' },
  }),
}
// Beside how many conditions hold, a phone has no room for the word.
const counted = csx({ [PHONE]: { '&&': { display: 'none' } } })

type Room = keyof typeof word

interface Props {
  readonly label: string
  /** How many conditions behind it hold. */
  readonly count: number
  readonly disabled?: boolean
  /** What stands before the label. */
  readonly icon?: ReactNode
  readonly align?: Alignment
  /** Up to which width of the window its icon stands for its label; on a phone both are shown. */
  readonly iconOnly?: Room
  /** Wider than a menu, where it holds a form. */
  readonly wide?: boolean
  /** What stands in it can close it, where a choice ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A control of the page that opens something below itself. */
export function Disclosure(props: Props) {
  const { count, disabled, icon, align, wide, iconOnly, children } = props
  const { formatNumber } = useIntl()
  const number = count > 0 && `(${formatNumber(count)})`
  const label = number ? `${props.label} ${number}` : props.label

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
          aria-label={iconOnly && label}
          title={iconOnly && label}
          onClick={onToggle}
        >
          {icon}
          {iconOnly ? (
            <>
              <span className={number ? cx(word[iconOnly], counted) : word[iconOnly]}>
                {props.label}
              </span>
              {number}
            </>
          ) : (
            label
          )}
          {!icon && <IconCaretDown size="small" aria-hidden />}
        </button>
      )}
    >
      {children}
    </Popover>
  )
}
