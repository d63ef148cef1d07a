import { screen, within } from '@testing-library/react'

import type { Cancellation } from '../api/use-cancellation'
import { anInbox } from './builders'
import type { FakeApi } from './fake-api'
import { renderPage } from './render-page'

export const findCancellationSheet = async () =>
  within(await screen.findByRole('dialog', { name: 'Cancellation in VTEX' }))

/** What an act on a cancellation answers. */
export const cancellationDone = (cancellation: Cancellation) => ({
  ok: { cancellation, remaining: cancellation.remaining },
  error: null,
})

/** The page over which a cancellation stands; `become` is what an act makes of it. */
export function showCancellation(start: Cancellation | null, more: FakeApi = {}) {
  let cancellation = start
  const page = renderPage(
    { orderInbox: () => anInbox(), cancellation: () => cancellation, ...more },
    { at: '?cancel=cancellation-1' },
  )
  return {
    ...page,
    become: (next: Cancellation) => {
      cancellation = next
      return next
    },
  }
}
