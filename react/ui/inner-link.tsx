import React from 'react'
import type { MouseEvent, ReactNode } from 'react'

interface Props {
  readonly id?: string
  /** For a new tab: with the Admin around it. */
  readonly href: string
  /** Goes there within the page. */
  readonly onFollow: () => void
  /** Set where it leads to what is shown already: to the page that it is, or one of a set. */
  readonly current?: boolean | 'page'
  /** The id of the order or cause that it opens: focus comes back to it where that has no row. */
  readonly opens?: string
  readonly className?: string
  /** True where it leads to what is in trouble; its style says how that looks. */
  readonly isBad?: boolean
  readonly children: ReactNode
}

/** A link to another state of this page: it is followed without a reload, and opens in a new tab as any other. */
export function InnerLink({
  id,
  href,
  onFollow,
  current,
  opens,
  className,
  isBad,
  children,
}: Props) {
  const follow = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onFollow()
  }

  return (
    <a
      id={id}
      className={className}
      href={href}
      aria-current={current || undefined}
      data-opens={opens}
      data-bad={isBad}
      onClick={follow}
    >
      {children}
    </a>
  )
}
