import { Button as FixedButton, csx, cx, Spinner } from '@vtex/admin-ui'
import React, { forwardRef } from 'react'
import type { ComponentProps, MouseEvent } from 'react'

import { PHONE } from './screen'

// The design system's buttons are one line high, and a long label of a narrow screen ran out below them.
const grows = csx({
  '&&&': { height: 'auto', minHeight: '2.25rem', [PHONE]: { minHeight: '2.75rem' } },
  '&[aria-busy="true"]': { cursor: 'progress' },
})
const waiting = csx({
  display: 'inline-flex',
  alignItems: 'center',
  gap: '$space-2',
  svg: { size: '1rem', flexShrink: 0 },
})

/**
 * The design system's button, as high as its label. That one disables itself and hides its label while it loads, and
 * the focus of whoever pressed it falls to the page, where Escape closes nothing: this keeps both, waits
 * beside its label, and does nothing.
 */
export const Button = forwardRef<HTMLButtonElement, ComponentProps<typeof FixedButton>>(
  function Button({ className, loading = false, onClick, children, ...props }, ref) {
    const press = (event: MouseEvent<HTMLButtonElement>) => {
      // Also what Enter in a field of its form does.
      if (loading) event.preventDefault()
      else onClick?.(event)
    }

    return (
      <FixedButton
        {...props}
        ref={ref}
        className={cx(grows, className ?? '')}
        aria-busy={loading || undefined}
        aria-disabled={loading || props['aria-disabled']}
        onClick={press}
      >
        {loading ? (
          <span className={waiting}>
            <Spinner aria-hidden />
            <span>{children}</span>
          </span>
        ) : (
          children
        )}
      </FixedButton>
    )
  },
)
