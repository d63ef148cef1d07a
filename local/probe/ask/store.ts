import type { Answered, Call } from '../exchange'
import type { Asker, Prober, Outcome } from '../finding'
import { cannot, holds, other } from '../finding'
import { meaningOf } from './meaning'

const unknownSku = '987654321987'

type Ours = (answered: Answered) => boolean

/** Asks in turn, and ends where one of the answers is not the one that we take. */
const each = async (
  asker: Asker,
  questions: readonly (readonly [Call, Ours])[],
): Promise<Outcome> => {
  for (const [call, isOurs] of questions) {
    const answered = await asker.ask(call)
    if (isOurs(answered)) continue
    const others = other(`${call.path} answered ${answered.status}`)
    const mayNot = cannot('the token lacks the right to read it')
    return meaningOf(answered, {
      200: others,
      204: others,
      400: others,
      404: others,
      401: mayNot,
      403: mayNot,
    })
  }
  return holds
}

const is =
  (status: number): Ours =>
  (answered) =>
    answered.status === status

const hasNoBalance: Ours = ({ status, body }) =>
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
