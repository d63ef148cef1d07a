import type { Frame, Page } from 'playwright-core'

/** The frame of the Admin that our page stands in. */
export const innerFrame = (page: Page): Frame => {
  const inner = page.frames().find((frame) => frame !== page.mainFrame())
  if (inner === undefined) throw new Error('The Admin shows no page.')
  return inner
}
