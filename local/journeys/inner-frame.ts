import type { Frame, Page } from 'playwright-core'

/** The frame of the Admin that our page stands in, where it shows one. */
export const shownFrame = (page: Page): Frame | undefined =>
  page.frames().find((frame) => frame !== page.mainFrame())

/** The same, where it must. */
export const innerFrame = (page: Page): Frame => {
  const inner = shownFrame(page)
  if (inner === undefined) throw new Error('The Admin shows no page.')
  return inner
}
