import { Button as FixedButton, csx, cx } from '@vtex/admin-ui'
import React, { forwardRef } from 'react'
import type { ComponentProps } from 'react'

// The design system's buttons are one line high, and a long label of a narrow screen ran out below them.
const grows = csx({ '&&&': { height: 'auto', minHeight: '2.25rem' } })

/** The design system's button, as high as its label. */
export const Button = forwardRef<HTMLButtonElement, ComponentProps<typeof FixedButton>>(
  function Button({ className, ...props }, ref) {
    return <FixedButton {...props} ref={ref} className={cx(grows, className ?? '')} />
  },
)
