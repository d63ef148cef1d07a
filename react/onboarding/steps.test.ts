import type { Sources } from '../api/use-onboarding'
import { nothingYet, aMarketplace } from '../testing/onboarding-builders'
import { toSteps } from './steps'

const stepOf = (id: string, sources: Sources) => toSteps(sources).find((step) => step.id === id)

const reading = { isComplete: false, orders: 40, daysRead: 3, daysWanted: 30, failure: null }

describe('a step of what the page knows', () => {
  it('is to do where nothing stands behind it', () => {
    expect(toSteps(nothingYet).map(({ state }) => state)).toEqual(Array(8).fill('to-do'))
  })

  it('counts the days that are read over all marketplaces, and names those that fail', () => {
    const failing = { ...reading, daysRead: 0, orders: 0, failure: { reason: 'unauthorised' } }
    const affiliates = [
      aMarketplace({ reading }),
      aMarketplace({ name: 'Magalu', reading: failing }),
      aMarketplace({ name: 'Shopee', reading: null }),
    ]

    expect(stepOf('reading', { ...nothingYet, affiliates })).toEqual({
      id: 'reading',
      state: 'under-way',
      progress: { done: 3, of: 90 },
      orders: 40,
      failing: ['Magalu'],
    })
  })

  it('has no progress before the first day is read', () => {
    const affiliates = [aMarketplace({ reading: null })]
    const step = stepOf('reading', { ...nothingYet, affiliates })

    expect(step?.state).toBe('under-way')
    expect(step).not.toHaveProperty('progress')
  })

  it('is done when every marketplace is, and under way while only some are', () => {
    const ruled = aMarketplace({ shipByRule: { amount: 2 } })
    const some = { ...nothingYet, affiliates: [ruled, aMarketplace()] }

    expect(stepOf('deadlines', some)?.state).toBe('under-way')
    expect(stepOf('deadlines', { ...some, affiliates: [ruled] })?.state).toBe('done')
  })

  it('is not called to do where it cannot be told what was brought', () => {
    const states = toSteps({ ...nothingYet, imports: null }).map(({ state }) => state)

    expect(states.filter((state) => state === 'unknown')).toHaveLength(3)
  })

  it('says when something was brought last', () => {
    const at = '2026-11-20T10:00:00.000Z'
    const imports = { log: at, reasons: null, report: null }

    expect(stepOf('failed', { ...nothingYet, imports })).toEqual({
      id: 'failed',
      state: 'done',
      at,
    })
    expect(stepOf('reasons', { ...nothingYet, imports })?.state).toBe('to-do')
  })
})
