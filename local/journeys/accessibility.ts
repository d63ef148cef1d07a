// What axe finds in the shell and in the page inside it. There is no list of exceptions, because none was needed: the
// page builds for itself what the design system gets wrong.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** One line for each element that breaks a rule. */
export const findViolations = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page })
    // What is in order need not be described, which takes as long as finding it.
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id}: ${help}: ${target.join(' in ')}: ${html.slice(0, 160)}`,
    ),
  )
}
