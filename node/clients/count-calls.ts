import type { InstanceOptions, IOContext } from '@vtex/api'

import type { CalledApi } from '../lib/called-apis'

/** Calls of one account and workspace that nobody took yet. */
const counts = new Map<string, Map<CalledApi, number>>()

const countsOf = (scope: string): Map<CalledApi, number> => {
  const known = counts.get(scope) ?? new Map<CalledApi, number>()
  counts.set(scope, known)
  return known
}

/** Counts each call of a client, whatever is answered: in memory, so that counting costs none. */
export const counted = (
  api: CalledApi,
  { account, workspace }: Pick<IOContext, 'account' | 'workspace'>,
  options: InstanceOptions = {},
): InstanceOptions => ({
  ...options,
  middlewares: [
    ...(options.middlewares ?? []),
    async (_request, next) => {
      const known = countsOf(`${account}/${workspace}`)
      known.set(api, (known.get(api) ?? 0) + 1)
      await next()
    },
  ],
})

/** What was counted of an account and workspace (`account/workspace`) since this was asked last. */
export const takeCalls = (scope: string): ReadonlyMap<CalledApi, number> => {
  const known = countsOf(scope)
  const taken = new Map(known)
  known.clear()
  return taken
}
