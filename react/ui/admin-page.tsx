import { experimental_I18nProvider as I18nProvider, ThemeProvider } from '@vtex/admin-ui'
import React from 'react'
import type { ReactNode } from 'react'
import { useRuntime } from 'vtex.render-runtime'

import { RightsProvider } from '../api/rights'
import { NowProvider } from './now'
import { StoreTimeZoneProvider } from './store-time-zone'

interface Props {
  readonly children: ReactNode
}

export function AdminPage({ children }: Props) {
  const { culture } = useRuntime()

  return (
    <ThemeProvider>
      <I18nProvider locale={culture.locale}>
        <StoreTimeZoneProvider>
          <RightsProvider>
            <NowProvider>{children}</NowProvider>
          </RightsProvider>
        </StoreTimeZoneProvider>
      </I18nProvider>
    </ThemeProvider>
  )
}
