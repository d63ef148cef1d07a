// The host of the page, as VTEX's render-runtime is: it brings React, Apollo, the texts and the address; the page
// brings itself.
import { InMemoryCache } from 'apollo-cache-inmemory'
import { ApolloClient } from 'apollo-client'
import { HttpLink } from 'apollo-link-http'
import React, { Suspense } from 'react'
import { ApolloProvider } from 'react-apollo'
import { render } from 'react-dom'
import { IntlProvider } from 'react-intl'
import { RuntimeProvider } from './render-runtime'
import { readSettings } from './settings'

const settings = readSettings()

const client = new ApolloClient({
  cache: new InMemoryCache(),
  link: new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'x-vtex-locale': settings.locale },
  }),
})

render(
  <ApolloProvider client={client}>
    <IntlProvider locale={settings.locale} messages={settings.messages}>
      <RuntimeProvider settings={settings}>
        {({ Component, params }) =>
          Component ? (
            <Suspense fallback={null}>
              <Component params={params} />
            </Suspense>
          ) : (
            <h1>404</h1>
          )
        }
      </RuntimeProvider>
    </IntlProvider>
  </ApolloProvider>,
  document.querySelector('#root'),
)
