import React from 'react'
import type { ReactNode } from 'react'

import { InnerLink, listHref } from '../ui'
import type { ListView } from '../view/list-view'
import { toQuery } from '../view/list-view'
import { useListView } from '../view/use-list-view'

interface Props {
  readonly to: ListView
  readonly className?: string
  /** True where it leads to what is in trouble. */
  readonly isBad?: boolean
  readonly children: ReactNode
}

/** Shows other orders in the list below. */
export function ViewLink({ to, className, isBad, children }: Props) {
  const { show } = useListView()

  return (
    <InnerLink
      className={className}
      isBad={isBad}
      href={listHref(toQuery(to))}
      onFollow={() => show(to)}
    >
      {children}
    </InnerLink>
  )
}
