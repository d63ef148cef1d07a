// What axe finds in the page that stands in the Admin's frame. There is no list of exceptions, because none was needed:
// the page builds for itself what the design system gets wrong.
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { shownFrame } from './inner-frame'

// The builder of this package asks every frame one after the other and gathers the answers in a page of its own, which
// takes four times as long as its engine in the one frame that is ours.
const engineSchema = z.object({ source: z.string() })
const engine = engineSchema.parse(
  createRequire(require.resolve('@axe-core/playwright'))('axe-core'),
)

const options = {
  // What is in order need not be described, which takes as long as finding it.
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // The landmarks of the document are the Admin's, around the frame.
    'landmark-one-main': { enabled: false },
    region: { enabled: false },
  },
}

const foundSchema = z.array(
  z.object({
    id: z.string(),
    help: z.string(),
    nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })),
  }),
)

/** One line for each element of our page that breaks a rule; of the Admin's own where it shows none of ours. */
export const findViolations = async (page: Page): Promise<readonly string[]> => {
  const frame = shownFrame(page) ?? page.mainFrame()
  await frame.evaluate(`void (window.axe ?? (() => { ${engine.source} })())`)
  const found = await frame.evaluate(
    (asked) => Reflect.get(window, 'axe').run(document, asked),
    options,
  )
  return foundSchema
    .parse(Reflect.get(found, 'violations'))
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        ({ target, html }) => `${id}: ${help}: ${target.join(' in ')}: ${html.slice(0, 160)}`,
      ),
    )
}
