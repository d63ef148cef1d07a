import React from 'react'

interface Props {
  readonly label: string
}

/** A pin: the design system has none. */
export function PinSign({ label }: Props) {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" role="img" aria-label={label}>
      <path
        d="M5.5 2h5M6 2v4.5L4 9v1h8V9l-2-2.500V2M8 10v4.500"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
