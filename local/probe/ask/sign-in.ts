import type { Call } from '../exchange'
import type { Prober, Outcome } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'
import { meaningOf } from './meaning'

/** VTEX ID and License Manager: about a token that nobody has, a login that nobody uses and a pair that nobody lists. */
export const signInReads = (account: string): Readonly<Record<string, Prober>> => {
  const granted = (product: string, login: string, key: string): Call => ({
    method: 'GET',
    host: `${account}.vtexcommercestable.com.br`,
    path: `/api/license-manager/pvt/accounts/${account}/products/${product}/logins/${login}/resources/${key}/granted`,
  })
  const isRefused =
    (call: Call): Prober =>
    async (asker): Promise<Outcome> => {
      const answered = await asker.ask(call)
      const { body } = answered
      const mayNot = cannot('the token may not ask License Manager')
      return meaningOf(answered, {
        200: body === false ? holds : another(`200 with ${typeof body}`),
        401: mayNot,
        403: mayNot,
        404: other('it answers 404'),
      })
    }
  return {
    'sign-in.unknownUserToken': async (asker) => {
      const answered = await asker.ask({
        method: 'GET',
        host: 'vtexid.vtex.com.br',
        path: '/api/vtexid/pub/authenticated/user',
        query: { authToken: 'token-of-nobody' },
        hidden: ['authToken'],
      })
      const { body } = answered
      return meaningOf(answered, {
        200:
          body === null || body === undefined
            ? reading({ unknownUserToken: 'null' })
            : another(`200 with ${typeof body}`),
        401: reading({ unknownUserToken: 'unauthorized' }),
      })
    },
    'sign-in.unlisted-pair': isRefused(granted('19', 'nobody@example.com', 'ChangeOrderStatus')),
    'sign-in.unknown-login': isRefused(granted('19', 'nobody@example.com', 'ListOrders')),
  }
}
