import type { Call } from '../exchange'
import type { Prober, Outcome } from '../finding'
import { another, cannot, holds, other, reading } from '../finding'

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
      const { status, body } = await asker.ask(call)
      if (status === 401 || status === 403) return cannot('the token may not ask License Manager')
      if (status === 200 && body === false) return holds
      return status === 404 ? other('it answers 404') : another(`${status} with ${typeof body}`)
    }
  return {
    'sign-in.unknownUserToken': async (asker) => {
      const { status, body } = await asker.ask({
        method: 'GET',
        host: 'vtexid.vtex.com.br',
        path: '/api/vtexid/pub/authenticated/user',
        query: { authToken: 'token-of-nobody' },
        hidden: ['authToken'],
      })
      if (status === 401) return reading({ unknownUserToken: 'unauthorized' })
      const isNull = status === 200 && (body === null || body === undefined)
      return isNull
        ? reading({ unknownUserToken: 'null' })
        : another(`it answered ${status} with ${body === null ? 'null' : typeof body}`)
    },
    'sign-in.unlisted-pair': isRefused(granted('19', 'nobody@example.com', 'ChangeOrderStatus')),
    'sign-in.unknown-login': isRefused(granted('19', 'nobody@example.com', 'ListOrders')),
  }
}
