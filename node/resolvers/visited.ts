import { visit } from '../application/background/visit'
import { dependenciesOf, type Context } from '../context'

/** A person opened a page. Background work is seen to behind the answer, which does not wait for it. */
export const visited = (context: Context): void => {
  visit(dependenciesOf(context)).catch((bug: unknown) => {
    context.vtex.logger.error({ code: 'visit-not-used', bug: String(bug) })
  })
}
