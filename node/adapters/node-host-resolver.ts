import { lookup } from 'node:dns/promises'

import type { HostResolver } from '../ports/host-resolver'

/** Resolves names as this machine does. */
export const nodeHostResolver: HostResolver = {
  resolve: async (hostname) =>
    (await lookup(hostname, { all: true })).map(({ address }) => address),
}
