import { MockedProvider } from '@apollo/react-testing'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpLink } from 'apollo-link-http'
import React from 'react'
import { IntlProvider } from 'react-intl'

import en from '../../messages/en.json'
import es from '../../messages/es.json'
import pt from '../../messages/pt.json'
import AdminImport from '../AdminImport'
import AdminKnowledge from '../AdminKnowledge'
import AdminOrders from '../AdminOrders'
import AdminPriceDivergence from '../AdminPriceDivergence'
import AdminSettings from '../AdminSettings'
import AdminWeek from '../AdminWeek'
import { forgetAllDrafts } from '../ui/draft'
import { NOW } from './builders'
import type { FakeApi } from './fake-api'
import { fetchFrom } from './fake-api'
import type { Address } from './render-runtime'
import { RuntimeStandIn } from './render-runtime'

const LIST = '/admin/app/order-integrations/orders'
const messages = { en, pt, es }

interface Options {
  /** What follows the address of the list, for example `/AMZ-1` or `?search=1`. */
  readonly at?: string
  readonly locale?: 'en' | 'pt' | 'es'
  readonly page?: 'orders' | 'settings' | 'import' | 'knowledge' | 'week' | 'price-divergence'
}

/** The whole page, with everything real but the network, the clock and the platform's address bar. */
export function renderPage(
  start: FakeApi | 'unreachable',
  { at = '', locale = 'en', page = 'orders' }: Options = {},
) {
  jest.spyOn(Date, 'now').mockReturnValue(NOW)
  forgetAllDrafts()
  let api = start
  const visited: Address[] = []
  const history: string[] = [LIST + at]
  const fetch = fetchFrom(() => api) as unknown as typeof window.fetch

  const { unmount } = render(
    <MockedProvider addTypename link={new HttpLink({ uri: '/graphql', fetch })}>
      <IntlProvider locale={locale} messages={messages[locale]} timeZone="UTC" onError={fail}>
        <RuntimeStandIn
          start={LIST + at}
          locale={locale}
          onNavigate={(to, isReplaced) => {
            visited.push(to)
            if (isReplaced) history.pop()
            history.push(to.path)
          }}
        >
          {({ path }) =>
            page === 'settings' ? (
              <AdminSettings />
            ) : page === 'import' ? (
              <AdminImport />
            ) : page === 'knowledge' ? (
              <AdminKnowledge />
            ) : page === 'week' ? (
              <AdminWeek />
            ) : page === 'price-divergence' ? (
              <AdminPriceDivergence />
            ) : (
              <AdminOrders params={{ orderId: orderIdIn(path) }} />
            )
          }
        </RuntimeStandIn>
      </IntlProvider>
    </MockedProvider>,
  )

  return {
    user: userEvent.setup({ delay: null }),
    unmount,
    visited,
    /** The places that the browser's Back leads through, the one that is shown last. */
    history,
    answerWith: (next: FakeApi | 'unreachable') => {
      api = next
    },
  }
}

function fail(error: unknown): never {
  throw new Error(`A text is missing or broken: ${String(error)}`)
}

function orderIdIn(path: string): string | undefined {
  const encoded = path.slice(LIST.length + 1)
  return encoded ? decodeURIComponent(encoded) : undefined
}
