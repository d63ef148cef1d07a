// What axe finds in the shell and in the page inside it. There is no list of exceptions, because none was needed: the
// page builds for itself what the design system gets wrong.
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'
import { z } from 'zod'
import { shownFrame } from './inner-frame'

// The builder of this package asks every frame one after the other and gathers the answers in a page of its own, which
// takes far longer than its engine in each of the two frames.
const engineSchema = z.object({ source: z.string() })
const engine = engineSchema.parse(
  createRequire(require.resolve('@axe-core/playwright'))('axe-core'),
)

const options = {
  // Each frame is asked by itself.
  iframes: false,
  // What is in order need not be described, which takes as long as finding it.
  resultTypes: ['violations'],
}

const rules = { 'target-size': { enabled: true } }
const off = { enabled: false }

// Of the document that both are together, the landmarks are the Admin's and the first heading is the page's.
const rulesOfPage = { ...rules, 'landmark-one-main': off, region: off }
const rulesAroundPage = { ...rules, 'page-has-heading-one': off }

const foundSchema = z.object({
  violations: z.array(
    z.object({
      id: z.string(),
      help: z.string(),
      nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })),
    }),
  ),
})

const violationsIn = async (frame: Frame, asked: object) => {
  await frame.evaluate(`void (window.axe ?? (() => { ${engine.source} })())`)
  const found: unknown = await frame.evaluate(
    (given) => Reflect.get(window, 'axe').run(document, given),
    { ...options, rules: asked },
  )
  return foundSchema.parse(found).violations
}

/** One line for each element that breaks a rule, of the Admin's bar and of the page inside it. */
export const findViolations = async (page: Page): Promise<readonly string[]> => {
  const shown = shownFrame(page)
  const found =
    shown === undefined
      ? await violationsIn(page.mainFrame(), rules)
      : [
          ...(await violationsIn(page.mainFrame(), rulesAroundPage)),
          ...(await violationsIn(shown, rulesOfPage)),
        ]
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html }) => `${id}: ${help}: ${target.join(' in ')}: ${html.slice(0, 160)}`,
    ),
  )
}
