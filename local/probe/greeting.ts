import type { Caller } from './caller'
import type { Answered, Call } from './exchange'
import { StoppedError } from './stopped'

// Whether there is anybody to ask: before the first question, after a 401, and when all have been asked.

const sayWhy = (account: string, { status }: Answered): string => {
  if (status === 401) {
    return `The token is not valid, or has expired: sign in anew (vtex login ${account}), or put a new one into VTEX_TOKEN.`
  }
  if (status === 403) {
    return `The token may not read the orders of ${account}: check the name of the account, or sign in to it with a role that has List Orders.`
  }
  if (status === 404 || status === 410) return `There is no account ${account}: check its name.`
  if (status === 200) {
    return `The list of orders of ${account} was answered with something else than a list: check the name of the account, and --at where you gave it.`
  }
  if (status >= 300 && status < 400) {
    return `The first question was sent on to another address (${status}): sign in anew (vtex login ${account}), and check --at where you gave it.`
  }
  return `VTEX answered ${status} to the first question: run the probe again later.`
}

const isList = ({ status, body }: Answered): boolean =>
  status === 200 &&
  typeof body === 'object' &&
  body !== null &&
  'list' in body &&
  Array.isArray(body.list)

/** What any store answers with 200, whatever it keeps: rights of nobody, and the stock of an SKU that is none. */
const answeredAnywhere = [
  (account: string) =>
    `/api/license-manager/pvt/accounts/${account}/products/19/logins/nobody@example.com/resources/ListOrders/granted`,
  () => '/api/logistics/pvt/inventory/skus/987654321987',
]

/** A store that keeps personal data apart has another list of orders, and is asked about everything else. */
const answersElsewhere = async (
  caller: Caller,
  account: string,
  get: (path: string) => Call,
): Promise<boolean> => {
  for (const pathOf of answeredAnywhere) {
    const { status } = await caller.ask(get(pathOf(account)))
    if (status === 200) return true
  }
  return false
}

/** Stops the probe with a sentence where there is nobody who would answer this token. */
export const greet = async (caller: Caller, account: string): Promise<void> => {
  const host = `${account}.vtexcommercestable.com.br`
  const get = (path: string): Call => ({ method: 'GET', host, path })
  const greeted = await caller.ask({ ...get('/api/oms/pvt/orders'), query: { per_page: '1' } })
  if (isList(greeted)) return
  const isMissing = greeted.status === 404 || greeted.status === 410
  if (isMissing && (await answersElsewhere(caller, account, get))) return
  throw new StoppedError(sayWhy(account, greeted))
}
