import type { VtexIdClient } from '../../clients/vtex-id/client'
import { parseValidated } from '../../clients/vtex-id/wire'
import type { PersonDirectory } from '../../ports/person-directory'
import { attempt } from '../attempt'

/** Asks VTEX ID whose token the request carries, once: a request is of one person. */
export const createVtexPersonDirectory = (client: VtexIdClient): PersonDirectory => {
  let asked: ReturnType<PersonDirectory['whoAsks']> | undefined
  return {
    whoAsks: () => {
      asked ??= attempt(
        'vtex-id',
        'who-asks',
        async () => parseValidated(await client.whoAsks()).user,
      )
      return asked
    },
  }
}
