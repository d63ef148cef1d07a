import type { Answered, Call } from '../exchange'
import type { Asker, Prober, Outcome } from '../finding'
import { another, cannot, holds, other } from '../finding'

const unknownSku = '987654321987'

const isForbidden = ({ status }: Answered): boolean => status === 401 || status === 403

/** Asks in turn, and ends where one of the answers is not the one that we take. */
const each = async (
  asker: Asker,
  questions: readonly (readonly [Call, (answered: Answered) => boolean])[],
): Promise<Outcome> => {
  for (const [call, isOurs] of questions) {
    const answered = await asker.ask(call)
    if (isForbidden(answered)) return cannot('the token lacks the right to read it')
    if (answered.status >= 500) return another(`${call.path} answered ${answered.status}`)
    if (!isOurs(answered)) return other(`${call.path} answered ${answered.status}`)
  }
  return holds
}

const is =
  (status: number) =>
  (answered: Answered): boolean =>
    answered.status === status

const hasNoBalance = ({ status, body }: Answered): boolean =>
  status === 200 && /"balance":\[\]/.test(JSON.stringify(body))

/** What checks of an order read, asked about an SKU and a carrier that no store has. */
export const storeReads = (account: string): Readonly<Record<string, Prober>> => {
  const get = (path: string): Call => ({
    method: 'GET',
    host: `${account}.vtexcommercestable.com.br`,
    path,
  })
  const sku = '/api/catalog_system/pvt/sku'
  const logistics = '/api/logistics/pvt'
  return {
    'store.catalog': (asker) =>
      each(asker, [
        [get(`${sku}/stockkeepingunitbyid/${unknownSku}`), is(404)],
        [get(`${sku}/stockkeepingunitidbyrefid/ref-of-a-probe`), is(404)],
      ]),
    'store.pricing': (asker) => {
      const path = `/${account}/pricing/prices/${unknownSku}/computed/1`
      return each(asker, [[{ method: 'GET', host: 'api.vtex.com', path }, is(404)]])
    },
    'store.logistics': (asker) =>
      each(asker, [
        [get(`${logistics}/inventory/skus/${unknownSku}`), hasNoBalance],
        [get(`${logistics}/configuration/freights/carrier-of-a-probe/01000000/values`), is(404)],
      ]),
  }
}
