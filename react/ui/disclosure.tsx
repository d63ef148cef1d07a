import { Button, csx, IconCaretDown } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'

import { Popover } from './popover'
import type { Alignment } from './popover'

interface Props {
  readonly label: string
  /** How many conditions behind it hold. */
  readonly count: number
  readonly disabled?: boolean
  readonly align?: Alignment
  /** What stands in it can close it, where a choice ends it. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A control of the page that opens something below itself. */
export function Disclosure({ label, count, disabled, align, children }: Props) {
  const { formatNumber } = useIntl()

  return (
    <Popover
      align={align}
      button={({ ref, open, onToggle }) => (
        <Button
          ref={ref}
          variant={count > 0 ? 'secondary' : 'neutralTertiary'}
          className={csx({ border: '$neutral', whiteSpace: 'nowrap' })}
          icon={<IconCaretDown size="small" />}
          iconPosition="end"
          aria-expanded={open}
          disabled={disabled}
          onClick={onToggle}
        >
          {count > 0 ? `${label} (${formatNumber(count)})` : label}
        </Button>
      )}
    >
      {children}
    </Popover>
  )
}
