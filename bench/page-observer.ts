import type { Page } from 'playwright-core'
import { z } from 'zod'
import { innerFrame } from '../local/journeys/inner-frame'

// Runs in every document from its first moment. Chromium alone knows when it painted and what it moved.
const observe = `
  window.__paint = { largestAt: 0, shift: 0, interactions: {} }
  // As Chromium scores it: shifts that follow each other within a second, for five seconds at most, count together.
  const together = { from: 0, last: 0, sum: 0 }
  const on = (type, options, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...options })
  on('largest-contentful-paint', {}, ({ startTime }) => (window.__paint.largestAt = startTime))
  on('layout-shift', {}, ({ hadRecentInput, startTime, value }) => {
    if (hadRecentInput) return
    const goesOn = startTime - together.last < 1_000 && startTime - together.from < 5_000
    if (!goesOn) Object.assign(together, { from: startTime, sum: 0 })
    together.last = startTime
    together.sum += value
    window.__paint.shift = Math.max(window.__paint.shift, together.sum)
  })
  on('event', { durationThreshold: 16 }, ({ interactionId, duration }) => {
    if (!interactionId) return
    const known = window.__paint.interactions[interactionId] ?? 0
    window.__paint.interactions[interactionId] = Math.max(known, duration)
  })
`

const paintSchema = z.object({
  /** From the navigation of the whole Admin. In milliseconds. */
  largestAt: z.number(),
  shift: z.number(),
})

export type Paint = z.infer<typeof paintSchema>

export const observePaints = (page: Page): Promise<unknown> => page.addInitScript(observe)

/** What was painted and moved in the frame of the page until now. */
export const paintsOf = async (page: Page): Promise<Paint> => {
  const startedAt = await page.evaluate(() => performance.timeOrigin)
  const painted: unknown = await innerFrame(page).evaluate((origin) => {
    const { largestAt, shift } = Reflect.get(window, '__paint')
    return {
      largestAt: performance.timeOrigin + largestAt - origin,
      shift,
    }
  }, startedAt)
  return paintSchema.parse(painted)
}

/** How long each interaction took until the next paint, by its id. In milliseconds. */
export const interactionsOf = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const told: unknown = await innerFrame(page).evaluate(
    () => Reflect.get(window, '__paint').interactions,
  )
  return new Map(Object.entries(z.record(z.number()).parse(told)))
}

/** Once two frames were painted: what happened before the first has been told to every observer by then. */
export const painted = (page: Page): Promise<unknown> =>
  innerFrame(page).evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
