import { toClientFailure } from '../../clients/client-failure'
import type { LicenseManagerClient } from '../../clients/license-manager/client'
import { parseGranted } from '../../clients/license-manager/wire'
import { failure, success } from '../../lib/result'
import type { PermissionDirectory } from '../../ports/permission-directory'

/** Asks License Manager. */
export const createVtexPermissionDirectory = (
  client: LicenseManagerClient,
): PermissionDirectory => ({
  isGranted: async (login, permission) => {
    try {
      return success(parseGranted(await client.granted({ login, ...permission })))
    } catch (thrown) {
      return failure({
        kind: 'upstream',
        service: 'license-manager',
        operation: 'granted',
        ...toClientFailure(thrown),
      })
    }
  },
})
