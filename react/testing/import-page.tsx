import { screen } from '@testing-library/react'
import { gunzipSync } from 'zlib'

import type { FakeApi } from './fake-api'
import { renderPage } from './render-page'

export const marketplaces = [
  { id: 'AMZ', name: 'Amazon', currency: 'BRL', source: 'VTEX' },
  { id: 'MLB', name: 'Mercado Livre', source: 'VTEX' },
]

export const done = (different = {}) => ({
  ok: { read: 0, open: 0, refused: [], ...different },
  error: null,
})

export const showImports = (api: FakeApi = {}, locale: 'en' | 'pt' | 'es' = 'en') =>
  renderPage(
    { settings: () => ({ timeZone: 'UTC', affiliates: marketplaces, columnMaps: [] }), ...api },
    { page: 'import', locale },
  )

export const aFile = (text: string, name = 'orders.csv') => {
  const file = new File([text], name, { type: 'text/csv' })
  // jsdom has no arrayBuffer on files.
  Object.defineProperty(file, 'arrayBuffer', {
    value: async () => new TextEncoder().encode(text).buffer,
  })
  return file
}

export const chooseFile = async (user: ReturnType<typeof showImports>['user'], file: File) =>
  user.upload(await screen.findByLabelText(/Choose a file/), file)

/** The rows of a request, as the service unpacks them. */
export const rowsOf = (packed: string): readonly object[] =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))
