import { permissions } from '../../domain/settings/permissions'
import { failure, success, type Result } from '../../lib/result'
import type { TokenRights, TokenRightsDirectory } from '../../ports/token-rights'
import { mayAsk, type Refusal, type RightsDependencies } from './rights'

type Dependencies = RightsDependencies & {
  readonly workspace: string
  readonly tokenRights: TokenRightsDirectory
}

/** What the app's token may do, for `npm run probe`: outside of the store itself, and for who may change settings. */
export const tellTokenRights = async (
  dependencies: Dependencies,
  options: { readonly withWrites: boolean },
): Promise<Result<TokenRights, Refusal | { readonly kind: 'in-master' }>> => {
  if (dependencies.workspace === 'master') return failure({ kind: 'in-master' })
  const allowed = await mayAsk(dependencies, permissions.changeSettings)
  if (!allowed.ok) return allowed
  return success(await dependencies.tokenRights.ask(options))
}
