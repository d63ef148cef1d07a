import { z } from 'zod'
import { Random } from '../../sandbox/seeds/random'
import { Stage } from './fire/stage'
import { aStory, type Sending, type Story } from './fire/stories'
import { eventually } from './world'

// Everything goes wrong at once: what is told comes repeated and in any order, from every source, while VTEX answers
// with errors, late, in halves or not at all, and of two runtimes one or both are killed again and again. What was answered with success
// is kept through all of it where it needs somebody, and in the end the page says what really happened.
//
// A short fire in npm test, always the same; 10,000 deliveries in npm run test:fire, each time another. To see one again,
// give it the seed that was printed: npm run test:fire -- --seed 7.

const isWhole = Reflect.get(globalThis, 'wholeFire') === true
const deliveries = isWhole ? 10_000 : 400
const kills = isWhole ? 6 : 2
const seed = isWhole ? jest.getSeed() : 20_261_125

const atOnce = 16
const deliveriesForEachTrouble = 60

const tokenSchema = z.object({ token: z.string() })

const pageQuery = `query ($after: String) {
  orderInbox {
    stale partial
    orders(first: 100, after: $after) {
      nodes { id status diagnosis { errorType } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const pageSchema = z.object({
  orderInbox: z.object({
    stale: z.boolean(),
    partial: z.boolean(),
    orders: z.object({
      nodes: z.array(
        z.object({
          id: z.string(),
          status: z.string(),
          diagnosis: z.object({ errorType: z.string() }).nullable(),
        }),
      ),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    }),
  }),
})

const statusQuery = `query ($id: ID!) { orderIntegration(id: $id) { status } }`

const shuffled = <Item>(items: readonly Item[], random: Random): readonly Item[] =>
  items
    .map((item) => ({ item, at: random.next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)

/** Stories until there is enough to deliver, and their pieces, some repeated, in no order. */
const writeStories = (random: Random) => {
  const stories: Story[] = []
  const plan: Sending[] = []
  while (plan.length < deliveries) {
    const story = aStory(stories.length, random)
    stories.push(story)
    for (const sending of story.sendings) {
      // VTEX moves an order once; its events repeat themselves.
      const copies = sending.via === 'vtex' ? 1 : random.between(1, 3)
      for (let copy = 0; copy < copies; copy += 1) plan.push(sending)
    }
  }
  return { stories, plan: shuffled(plan, random) }
}

const inParallel = async <Item>(
  items: readonly Item[],
  task: (item: Item, index: number) => Promise<void>,
): Promise<void> => {
  const entries = items.entries()
  const work = async () => {
    for (const [index, item] of entries) await task(item, index)
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}

/** How long a replica may not know of a record that the other one began (decision 10). */
const unawareForMs = 60_000

/** What was answered with success, when it last was, and when runtimes were killed. */
interface Burnt {
  readonly answered: Map<Sending, number>
  readonly killedAt: readonly number[]
}

/** Delivers everything once, in the middle of the fire. */
const burn = async (stage: Stage, plan: readonly Sending[], random: Random): Promise<Burnt> => {
  const killAt = new Set(Array.from({ length: kills }, () => random.between(50, plan.length - 50)))
  const answered = new Map<Sending, number>()
  const killedAt: number[] = []
  const kill = () => {
    killedAt.push(Date.now())
    return stage.killRuntimes()
  }
  let killing = Promise.resolve()
  await inParallel(plan, async (sending, index) => {
    if (index % deliveriesForEachTrouble === 0) await stage.makeTrouble()
    if (killAt.has(index)) killing = killing.then(kill)
    else await killing
    if (await stage.send(sending)) answered.set(sending, Date.now())
  })
  await killing
  return { answered, killedAt }
}

/**
 * Orders whose bad news one replica kept a moment before the other took in the good news that followed, and died: the one
 * exception that decision 10 names. Either is right for them until their source speaks again.
 */
const unsureIds = (
  stories: readonly Story[],
  { answered, killedAt }: Burnt,
): ReadonlySet<string> => {
  const isUnsure = (sending: Sending): boolean => {
    const at = answered.get(sending)
    if (sending.via !== 'facts' || sending.bodies.length < 2 || at === undefined) return false
    return killedAt.some((killed) => at <= killed && killed - at < unawareForMs)
  }
  const ended = stories.filter(({ errorType }) => errorType === undefined)
  return new Set(ended.filter(({ sendings }) => sendings.some(isUnsure)).map(({ id }) => id))
}

/** What was not answered with success is sent again, as a careful sender does. */
const sendTheRest = async (
  stage: Stage,
  plan: readonly Sending[],
  answered: Map<Sending, number>,
) => {
  const isLeft = () => plan.filter((sending) => !answered.has(sending))
  for (let round = 0; round < 5 && isLeft().length > 0; round += 1) {
    await inParallel([...new Set(isLeft())], async (sending) => {
      if (await stage.send(sending)) answered.set(sending, Date.now())
    })
  }
  return isLeft()
}

const lostFrom = async (
  stage: Stage,
  stories: readonly Story[],
  answered: ReadonlyMap<Sending, number>,
): Promise<readonly string[]> => {
  const { token } = tokenSchema.parse(
    await stage.world.control('POST', 'app-tokens', { account: 'demostore' }),
  )
  const lost: string[] = []
  await inParallel(stories, async (story) => {
    const marks = story.sendings.flatMap((sending) =>
      answered.has(sending) && 'marks' in sending ? sending.marks : [],
    )
    if (marks.length === 0) return
    const stored = await stage.stored(story, token)
    lost.push(...marks.filter((mark) => !stored.includes(mark)))
  })
  return lost
}

const line = (id: string, status: string, errorType = 'nothing'): string =>
  `${id} ${status} ${errorType}`

const readPage = async ({ world }: Stage): Promise<readonly string[]> => {
  const lines: string[] = []
  for (let after: string | null = null; ;) {
    const { data } = await world.ask(pageQuery, { after })
    const { orders, stale, partial } = pageSchema.parse(data).orderInbox
    if (stale || partial) return []
    for (const { id, status, diagnosis } of orders.nodes) {
      if (id.startsWith('AMZ-7')) lines.push(line(id, status, diagnosis?.errorType))
    }
    if (!orders.pageInfo.hasNextPage) return lines.sort()
    after = orders.pageInfo.endCursor
  }
}

const closedThatDiffer = async (stage: Stage, stories: readonly Story[]) => {
  const differing: string[] = []
  await inParallel(stories, async ({ id, status }) => {
    const { data } = await stage.world.ask(statusQuery, { id })
    // What never needed anybody has no record, and Orders does not have it here.
    const expected = { orderIntegration: status === undefined ? null : { status } }
    if (JSON.stringify(data) !== JSON.stringify(expected)) {
      differing.push(`${id} ${status ?? 'without a record'} ${JSON.stringify(data)}`)
    }
  })
  return differing
}

describe(`a fire of ${deliveries} deliveries and ${kills} kills (seed ${seed})`, () => {
  let stage: Stage
  const random = new Random(seed)

  beforeAll(async () => {
    stage = await Stage.open(random)
  }, 180_000)
  afterAll(() => stage.close())

  it('loses nothing that was answered with success, and ends in what really happened', async () => {
    const { stories, plan } = writeStories(random)

    const burnt = await burn(stage, plan, random)
    const { answered } = burnt
    const unsure = unsureIds(stories, burnt)
    await stage.world.noFaults()
    expect(answered.size).toBeGreaterThan(new Set(plan).size / 2)
    expect(await lostFrom(stage, stories, answered)).toEqual([])

    expect(await sendTheRest(stage, plan, answered)).toEqual([])
    await stage.beginTicks()
    const open = stories.filter(({ errorType }) => errorType !== undefined)
    const expected = open
      .map(({ id, status = 'nothing', errorType }) => line(id, status, errorType))
      .sort()
    const sure = (lines: readonly string[]) =>
      lines.filter((each) => !unsure.has(each.split(' ')[0] ?? ''))
    const readSure = async () => sure(await readPage(stage))
    const agrees = (page: readonly string[]) => page.join() === sure(expected).join()
    expect(await eventually(readSure, agrees, isWhole ? 120_000 : 40_000)).toEqual(sure(expected))
    expect(unsure.size).toBeLessThan(stories.length / 8)
    // An order that went on in VTEX while no event of it arrived is rightly known to nobody here.
    const closed = stories.filter(
      ({ id, errorType, sendings }) =>
        errorType === undefined && !unsure.has(id) && sendings.every(({ via }) => via !== 'vtex'),
    )
    expect(await closedThatDiffer(stage, closed.slice(0, 60))).toEqual([])
  }, 600_000)
})
