// cspell:ignore wkdownload

// What a person has the page for, done in a browser that Playwright does not drive. A job throws where it is not done.
import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameReading } from '../gateway/frame-reading'
import { readMessages } from '../shell/locale'
import { waitUntil } from '../wait-until'
import type { Opened } from './engine'

export interface Visit extends Opened {
  readonly hostUrl: string
  /** An order of the scene that failed, and the word of its error type in an address. */
  readonly orderId: string
  readonly errorType: string
  readonly frame: FrameReading
}

type Job = (visit: Visit) => Promise<void>

const ordersPath = '/admin/order-integrations/orders'
const patienceMs = 30_000

/** A sentence of the page up to its first placeholder. */
const sentence = (id: string): string =>
  (readMessages('en')[`admin/order-integrations.${id}`] ?? '').split(/[{<]/)[0]?.trim() ?? ''

// The first element that is drawn and has a role's tag and a name that begins so.
const byName = `
  const [tags, name] = arguments
  return [...document.querySelectorAll(tags)].find((element) =>
    element.getClientRects().length > 0 &&
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().startsWith(name))`

const press = ({ person }: Visit, name: string) => person.click(byName, 'button, summary', name)
const follow = ({ person }: Visit, name: string) => person.click(byName, 'a', name)

const sees = ({ person }: Visit, text: string): Promise<void> =>
  waitUntil(
    async () =>
      (await person.run(`return document.body.innerText.includes(arguments[0])`, text)) === true,
    patienceMs,
  )

const rows = async ({ person }: Visit): Promise<number> =>
  Number(
    await person.run(
      `return document.querySelectorAll('table[aria-busy="false"] tbody tr').length`,
    ),
  )

const open = async (visit: Visit, path: string): Promise<void> => {
  const to = encodeURIComponent(path)
  await visit.person.goTo(
    `${visit.hostUrl}/login?as=operator&locale=en&frame=${visit.frame}&to=${to}`,
  )
  await visit.person.enterFrame()
}

const openList = async (visit: Visit, query = ''): Promise<void> => {
  await open(visit, `${ordersPath}${query}`)
  await waitUntil(async () => (await rows(visit)) > 0, patienceMs)
}

/** What is saved by what is done, once it is there whole. */
const savedBy = async ({ downloads }: Visit, act: () => Promise<void>): Promise<Buffer> => {
  // WebKit writes over a file of the same name, and a name is good to the minute.
  for (const name of await readdir(downloads)) await rm(join(downloads, name))
  await act()
  let file: string | undefined
  await waitUntil(async () => {
    file = (await readdir(downloads)).find((name) => !/\.(part|wkdownload)$/.test(name))
    return file !== undefined && (await readFile(join(downloads, file))).length > 0
  }, patienceMs)
  return readFile(join(downloads, file ?? ''))
}

const has = (content: Buffer, text: string): void => {
  if (!content.includes(text)) throw new Error(`The file lacks "${text}".`)
}

// Of a list that opens: WebDriver clicks the option itself.
const lastReason = `return document.querySelector('[role="dialog"] select option:last-child')`

/** By their names, in the order in which they are done. */
export const jobs: Readonly<Record<string, Job>> = {
  'open the list': (visit) => openList(visit),

  'filter it': async (visit) => {
    await openList(visit)
    const all = await rows(visit)
    await openList(visit, `?error-type=${visit.errorType}`)
    if ((await rows(visit)) >= all) throw new Error('The filter leaves all orders.')
  },

  'open an order': async (visit) => {
    await openList(visit)
    await follow(visit, visit.orderId)
    await sees(visit, sentence('page.steps'))
  },

  'check it now': async (visit) => {
    await open(visit, `${ordersPath}/AMZ-${visit.orderId}`)
    await sees(visit, sentence('page.steps'))
    await press(visit, sentence('checks.check-now'))
    // It looks at a dozen things of the store, some after others.
    await sees(visit, sentence('checks.check-again'))
  },

  'close it, and undo that': async (visit) => {
    await open(visit, `${ordersPath}/AMZ-${visit.orderId}`)
    await press(visit, sentence('page.close-order'))
    await visit.person.click(lastReason)
    await press(visit, sentence('work.close'))
    await press(visit, sentence('work.reopen'))
    await sees(visit, sentence('page.close-order'))
  },

  'export the list as CSV': async (visit) => {
    await openList(visit)
    await press(visit, sentence('export.open'))
    has(await savedBy(visit, () => press(visit, sentence('export.csv'))), visit.orderId)
    await sees(visit, 'exported, as of')
  },

  'export the list as XLSX': async (visit) => {
    await openList(visit)
    await press(visit, sentence('export.open'))
    has(await savedBy(visit, () => press(visit, sentence('export.xlsx'))), 'PK')
  },

  'save the orders of a cause': async (visit) => {
    await openList(visit, `?view=causes&error-type=${visit.errorType}`)
    await visit.person.click(`return document.querySelector('tbody a')`)
    await press(visit, sentence('cause.ticket-write'))
    has(await savedBy(visit, () => press(visit, 'Download all')), visit.orderId)
  },

  'import a file': async (visit) => {
    const file = join(visit.downloads, '..', 'report.csv')
    await writeFile(file, 'Order;Status;Message\n900-1;Processed with error;Price divergence\n')
    await open(visit, '/admin/order-integrations/import')
    await visit.person.type(file, `return document.querySelector('input[type=file]')`)
    await sees(visit, '900-1')
  },
}
