import { MockedProvider } from '@apollo/react-testing'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpLink } from 'apollo-link-http'
import React from 'react'
import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'

import en from '../../messages/en.json'
import { RightsProvider } from '../api/rights'
import { NowProvider } from '../ui/now'
import { StoreTimeZoneProvider } from '../ui/store-time-zone'
import { NOW } from './builders'
import type { FakeApi } from './fake-api'
import { fetchFrom } from './fake-api'
import type { Address } from './render-runtime'
import { RuntimeStandIn } from './render-runtime'

/** A part of a page, with the texts, the clock and the address bar that the page gives it. */
export function renderPart(part: ReactNode) {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  const visited: Address[] = []
  const { rerender, container } = render(framed(part, visited))
  return {
    container,
    visited,
    user: userEvent.setup({ delay: null }),
    show: (next: ReactNode) => rerender(framed(next, visited)),
  }
}

const framed = (part: ReactNode, visited: Address[]) => (
  <IntlProvider locale="en" messages={en} timeZone="UTC" onError={fail}>
    <RuntimeStandIn start="/" locale="en" onNavigate={(to) => visited.push(to)}>
      {() => (
        <StoreTimeZoneProvider>
          <NowProvider>{part}</NowProvider>
        </StoreTimeZoneProvider>
      )}
    </RuntimeStandIn>
  </IntlProvider>
)

function fail(error: unknown): never {
  throw new Error(`A text is missing or broken: ${String(error)}`)
}

/** The same for a part that asks the service. */
export function renderAsking(part: ReactNode, api: FakeApi) {
  const fetch = fetchFrom(() => api) as unknown as typeof window.fetch
  return renderPart(
    <MockedProvider addTypename link={new HttpLink({ uri: '/graphql', fetch })}>
      <RightsProvider>{part}</RightsProvider>
    </MockedProvider>,
  )
}
