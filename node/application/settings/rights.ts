import type { UpstreamFailure } from '../../domain/failure'
import type { Permission } from '../../domain/settings/permissions'
import { failure, success, type Result } from '../../lib/result'
import type { PermissionDirectory } from '../../ports/permission-directory'
import type { PersonDirectory } from '../../ports/person-directory'

export type RightsDependencies = {
  readonly people: PersonDirectory
  readonly permissions: PermissionDirectory
}

/** Not allowed, or cannot be told now: neither lets anybody in. */
export type Refusal = { readonly kind: 'not-allowed' } | UpstreamFailure

type Answers = Map<string, Promise<Result<true, Refusal>>>

const asked = new WeakMap<PermissionDirectory, Answers>()

const ask = async (
  { people, permissions }: RightsDependencies,
  permission: Permission,
): Promise<Result<true, Refusal>> => {
  const person = await people.whoAsks()
  if (!person.ok) return person
  const granted = await permissions.isGranted(person.value, permission)
  if (!granted.ok) return granted
  return granted.value ? success(true) : failure({ kind: 'not-allowed' })
}

/** Whether the person who asks has a resource: asked once for a request, however many of its fields need it. */
export const mayAsk = (
  dependencies: RightsDependencies,
  permission: Permission,
): Promise<Result<true, Refusal>> => {
  const { permissions } = dependencies
  const answers: Answers = asked.get(permissions) ?? new Map()
  asked.set(permissions, answers)
  const key = `${permission.product}/${permission.resource}`
  const known = answers.get(key) ?? ask(dependencies, permission)
  answers.set(key, known)
  return known
}
