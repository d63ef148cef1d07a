import { z } from 'zod'
import { json } from '../core/http'
import type { Tokens } from '../core/tokens'
import { roleNames, users } from '../services/license-manager/roles'
import { withBody, type ControlRoute } from './control-route'

const account = z.string().regex(/^[a-z0-9-]+$/, 'is not the name of an account')
const sessionSchema = z.object({ account, user: z.enum(roleNames) }).strict()
const appTokenSchema = z.object({ account, policies: z.array(z.string()).optional() }).strict()

export const tokenRoutes = (tokens: Tokens): readonly ControlRoute[] => [
  {
    method: 'POST',
    path: 'sessions',
    handle: (request) =>
      withBody(sessionSchema, request, async (session) => {
        const token = await tokens.issueUserToken(session.account, users[session.user])
        return json(200, { token })
      }),
  },
  {
    method: 'POST',
    path: 'app-tokens',
    handle: (request) =>
      withBody(appTokenSchema, request, async (input) =>
        json(200, { token: await tokens.issueAppToken(input.account, input.policies) }),
      ),
  },
]
