import React from 'react'
import type { ReactNode } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { pageAddress, pageHref } from './address'
import type { AppPage } from './address'
import { InnerLink } from './inner-link'

interface Props {
  readonly page: AppPage
  readonly query?: Readonly<Record<string, string>>
  readonly className?: string
  readonly children: ReactNode
}

/** A link to another page of this app. */
export function PageLink({ page, query = {}, className, children }: Props) {
  const { navigate } = useRuntime()

  return (
    <InnerLink
      className={className}
      href={pageHref(page, query)}
      onFollow={() => navigate({ to: pageAddress(page, query) })}
    >
      {children}
    </InnerLink>
  )
}
