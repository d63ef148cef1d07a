import type { Permission } from '../domain/settings/permissions'
import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** What people may do. */
export type PermissionDirectory = {
  /** Whether a person has a resource. What cannot be told is a failure: it is never a yes. */
  readonly isGranted: (
    login: string,
    permission: Permission,
  ) => Promise<Result<boolean, UpstreamFailure>>
}
