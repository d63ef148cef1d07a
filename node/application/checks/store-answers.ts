import type { ErpCarrierList } from '../../domain/checks/erp-carriers'
import type { ShippingCondition } from '../../domain/checks/live-store'
import type { About, Answer, Answers, Questions, Topic } from '../../domain/checks/question'
import { createLimit } from '../../lib/limit'
import { success } from '../../lib/result'
import type { Collection } from '../../ports/collection'
import type { LiveStore } from '../../ports/live-store'
import type { OrderReader } from '../../ports/order-reader'

export type AskDependencies = {
  readonly ordersAsUser: OrderReader
  readonly liveStore: LiveStore
  readonly erpCarriers: Collection<ErpCarrierList, 'erp-carriers'>
}

type AnsweredBy = { readonly [T in Topic]: Map<string, Answer<T>> }
type Askers = {
  readonly [T in Topic]: (abouts: readonly About[T][]) => readonly Promise<Answer<T>>[]
}

/** A person's run must not crowd out the store's own traffic: Orders alone allows 6,000 reads a minute. */
const mostAtOnce = 40

/** How many conditions stand in one request to the shipping simulation; no document says how many may. */
const conditionsAtOnce = 50

export type StoreAnswers = {
  readonly answers: Answers
  /** Asks what nobody has asked before. Settles when all of it has an answer, be it a failure. */
  readonly ask: (questions: readonly Questions[]) => Promise<void>
}

/** The answers of one run: each question is asked once, however many orders have it. */
export const createStoreAnswers = (dependencies: AskDependencies): StoreAnswers => {
  const answered = noAnswers()
  const askers = askersOf(dependencies)

  const askTopic = async <T extends Topic>(
    topic: T,
    questions: readonly Questions[],
  ): Promise<void> => {
    const known: Map<string, Answer<T>> = answered[topic]
    const news = new Map<string, About[T]>()
    for (const each of questions) {
      const abouts: readonly About[T][] = each[topic] ?? []
      for (const about of abouts) if (!known.has(keyOf(about))) news.set(keyOf(about), about)
    }
    const abouts = [...news.values()]
    const answers = await Promise.all(askers[topic](abouts))
    for (const [index, key] of [...news.keys()].entries()) {
      const answer = answers[index]
      if (answer !== undefined) known.set(key, answer)
    }
  }

  return {
    answers: (topic, about) => answered[topic].get(keyOf(about)),
    ask: async (questions) => {
      await Promise.all(topics.map((topic) => askTopic(topic, questions)))
    },
  }
}

const keyOf = (about: unknown): string => JSON.stringify(about)

const noAnswers = (): AnsweredBy => ({
  order: new Map(),
  affiliates: new Map(),
  sku: new Map(),
  skuIdOf: new Map(),
  stock: new Map(),
  docks: new Map(),
  warehouses: new Map(),
  shippingPolicies: new Map(),
  erpCarriers: new Map(),
  price: new Map(),
  cart: new Map(),
  shipping: new Map(),
  freightRanges: new Map(),
})

const topics: readonly Topic[] = [
  'order',
  'affiliates',
  'sku',
  'skuIdOf',
  'stock',
  'docks',
  'warehouses',
  'shippingPolicies',
  'erpCarriers',
  'price',
  'cart',
  'shipping',
  'freightRanges',
]

const askersOf = ({ ordersAsUser, liveStore, erpCarriers }: AskDependencies): Askers => {
  const limit = createLimit(mostAtOnce)
  const each =
    <T extends Topic>(ask: (about: About[T]) => Promise<Answer<T>>) =>
    (abouts: readonly About[T][]): readonly Promise<Answer<T>>[] =>
      abouts.map((about) => limit(() => ask(about)))
  return {
    order: each<'order'>(ordersAsUser.find),
    affiliates: each<'affiliates'>(liveStore.affiliates),
    sku: each<'sku'>(liveStore.sku),
    skuIdOf: each<'skuIdOf'>(liveStore.skuIdOf),
    stock: each<'stock'>(liveStore.stock),
    docks: each<'docks'>(liveStore.docks),
    warehouses: each<'warehouses'>(liveStore.warehouses),
    shippingPolicies: each<'shippingPolicies'>(liveStore.shippingPolicies),
    erpCarriers: each<'erpCarriers'>(async () => {
      const list = await erpCarriers.read('erp-carriers')
      return list.ok ? success(list.value?.carriers) : list
    }),
    price: each<'price'>(({ skuId, salesChannel }) => liveStore.price(skuId, salesChannel)),
    cart: each<'cart'>(liveStore.simulateCart),
    freightRanges: each<'freightRanges'>(({ policyId, postalCode }) =>
      liveStore.freightRanges(policyId, postalCode),
    ),
    shipping: (conditions) =>
      chunksOf(conditions).flatMap((chunk) => {
        const asking = limit(() => liveStore.shippingOptions(chunk))
        return chunk.map(async (_, index) => {
          const answer = await asking
          return answer.ok ? success(answer.value[index] ?? []) : answer
        })
      }),
  }
}

const chunksOf = (
  conditions: readonly ShippingCondition[],
): readonly (readonly ShippingCondition[])[] =>
  Array.from({ length: Math.ceil(conditions.length / conditionsAtOnce) }, (_, index) =>
    conditions.slice(index * conditionsAtOnce, (index + 1) * conditionsAtOnce),
  )
