import { toClientFailure } from '../../clients/client-failure'
import type { VtexIdClient } from '../../clients/vtex-id/client'
import { parseValidated } from '../../clients/vtex-id/wire'
import { failure, success } from '../../lib/result'
import type { PersonDirectory } from '../../ports/person-directory'

const ask = async (client: VtexIdClient): ReturnType<PersonDirectory['whoAsks']> => {
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
}

/** Asks VTEX ID whose token the request carries, once: a request is of one person. */
export const createVtexPersonDirectory = (client: VtexIdClient): PersonDirectory => {
  let asked: ReturnType<PersonDirectory['whoAsks']> | undefined
  return {
    whoAsks: () => {
      asked ??= ask(client)
      return asked
    },
  }
}
