import { toClientFailure } from '../../clients/client-failure'
import type { VtexIdClient } from '../../clients/vtex-id/client'
import { parseValidated } from '../../clients/vtex-id/wire'
import { failure, success } from '../../lib/result'
import type { PersonDirectory } from '../../ports/person-directory'

/** Asks VTEX ID whose token the request carries. */
export const createVtexPersonDirectory = (client: VtexIdClient): PersonDirectory => ({
  whoAsks: async () => {
    try {
      return success(parseValidated(await client.whoAsks()).user)
    } catch (thrown) {
      return failure({
        kind: 'upstream',
        service: 'vtex-id',
        operation: 'who-asks',
        ...toClientFailure(thrown),
      })
    }
  },
})
