import { screen, within } from '@testing-library/react'

import type { ReprocessPlan } from '../api/use-reprocess-plan'
import { anInbox } from './builders'
import type { FakeApi } from './fake-api'
import { RefusedError } from './fake-api'
import { renderPage } from './render-page'

export const findPlanSheet = async () =>
  within(await screen.findByRole('dialog', { name: 'Reprocess plan' }))

export const refuse = () => {
  throw new RefusedError('FORBIDDEN')
}

/** What an act on a plan answers. */
export const planDone = (plan: ReprocessPlan, more = {}) => ({ ok: { plan, ...more }, error: null })

/** The page over which a plan stands; `become` is what an act makes of it. */
export function showPlan(start: ReprocessPlan | null, more: FakeApi = {}) {
  let plan = start
  const page = renderPage(
    {
      orderInbox: () => anInbox(),
      reprocessPlan: () => plan && { ...plan, laterOrders: 12 },
      peopleOfPage: () => [{ login: 'ana@example.com', isMe: true }],
      ...more,
    },
    { at: '?plan=plan-1' },
  )
  return {
    ...page,
    become: (next: ReprocessPlan) => {
      plan = next
      return next
    },
  }
}
