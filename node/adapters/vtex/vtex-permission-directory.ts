import type { LicenseManagerClient } from '../../clients/license-manager/client'
import { parseGranted } from '../../clients/license-manager/wire'
import type { PermissionDirectory } from '../../ports/permission-directory'
import { attempt } from '../attempt'

/** Asks License Manager. */
export const createVtexPermissionDirectory = (
  client: LicenseManagerClient,
): PermissionDirectory => ({
  isGranted: (login, permission) =>
    attempt('license-manager', 'granted', async () => {
      return parseGranted(await client.granted({ login, ...permission }))
    }),
})
