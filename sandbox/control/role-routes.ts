import { z } from 'zod'
import { json } from '../core/http'
import { isKnown, roleNames, type Roles } from '../services/license-manager/roles'
import { withBody, type ControlRoute } from './control-route'

const resourceSchema = z
  .object({ product: z.string(), key: z.string() })
  .strict()
  .refine(isKnown, 'is not in the table of License Manager')

const roleSchema = z.enum(roleNames)
const withoutSchema = z.object({ without: z.array(resourceSchema) }).strict()

/** What a role may do, and what was taken from it: `{ "without": [] }` gives everything back. */
export const roleRoutes = (roles: Roles): readonly ControlRoute[] => [
  {
    method: 'GET',
    path: 'roles',
    handle: () =>
      json(200, Object.fromEntries(roleNames.map((role) => [role, roles.resourcesOf(role)]))),
  },
  {
    method: 'PUT',
    path: 'roles/*',
    handle: (request) => {
      const role = roleSchema.safeParse(request.segments[1])
      if (!role.success) return json(404, { error: 'There is no such role' })
      return withBody(withoutSchema, request, ({ without }) => {
        roles.take(role.data, without)
        return json(200, roles.resourcesOf(role.data))
      })
    },
  },
]
