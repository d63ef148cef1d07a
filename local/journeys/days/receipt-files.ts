// What a receipt comes to, on the page and in the files that are taken away of it.
import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import type { Locator } from 'playwright-core'
import { z } from 'zod'
import { fromRoot } from '../../paths'
import type { Visitor } from '../visitor'

/** How many orders, and what they are worth. */
export interface Sums {
  readonly orders: number
  readonly cents: number
}

export type Outcomes = Readonly<Record<string, Sums>>

const numberIn = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''))

const sumOf = async (row: Locator): Promise<Sums> => {
  const [count, value] = await row.locator('td').allInnerTexts()
  return { orders: numberIn(count), cents: numberIn(/R\$[\d.,]+/.exec(value ?? '')?.[0]) }
}

const plus = (left: Sums, right: Sums): Sums => ({
  orders: left.orders + right.orders,
  cents: left.cents + right.cents,
})

const nothing: Sums = { orders: 0, cents: 0 }

export const totalOf = (outcomes: Outcomes): Sums => Object.values(outcomes).reduce(plus, nothing)

/** What an open plan holds, as its last line says. */
export const plannedOn = ({ sheet }: Visitor): Promise<Sums> =>
  sumOf(sheet.locator('tfoot tr[data-sum]'))

/** What each outcome of an open plan comes to. */
export const outcomesOn = async ({ sheet }: Visitor): Promise<Outcomes> => {
  const bodies = await sheet.locator('tbody[data-outcome]').all()
  const each = bodies.map(async (body) => {
    const outcome = (await body.getAttribute('data-outcome')) ?? ''
    return [outcome, await sumOf(body.locator('tr[data-sum]'))] as const
  })
  return Object.fromEntries(await Promise.all(each))
}

type Cells = readonly (readonly unknown[])[]

/** What the page itself writes and reads such files with. */
const ofPage = createRequire(fromRoot('react', 'package.json'))
const csvSchema = z.object({ parse: z.function().args(z.string()).returns(z.unknown()) })
const workbookSchema = z.function().args(z.string()).returns(z.promise(z.unknown()))
const cellsSchema = z.array(z.array(z.unknown()))

const rowsOf = {
  csv: async (path: string): Promise<Cells> => {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '').trim()
    const { parse } = csvSchema.parse(ofPage('papaparse'))
    return z.object({ data: cellsSchema }).parse(parse(text)).data
  },
  xlsx: async (path: string): Promise<Cells> =>
    cellsSchema.parse(await workbookSchema.parse(ofPage('read-excel-file/node'))(path)),
}

const save = async (visitor: Visitor, format: keyof typeof rowsOf): Promise<Cells> => {
  const { sheet, page } = visitor
  await sheet.getByRole('button', { name: visitor.text('receipt.download') }).click()
  const download = page.waitForEvent('download')
  await sheet.getByRole('button', { name: visitor.text(`receipt.${format}`) }).click()
  return rowsOf[format](await (await download).path())
}

/** What the saved receipt says of each way, each outcome, and all. */
interface Saved {
  readonly all: Sums
  readonly byOutcome: Outcomes
  readonly byWay: Outcomes
}

const sumsBy = (cells: Cells, column: string): Outcomes => {
  const [head = [], ...rows] = cells
  const [value, by] = [head.indexOf('Value'), head.indexOf(column)]
  const sums: Record<string, Sums> = {}
  for (const row of rows) {
    const name = String(row[by] ?? '')
    const cents = Math.round(Number(row[value]) * 100)
    sums[name] = plus(sums[name] ?? nothing, { orders: 1, cents })
  }
  return sums
}

/** Saves the receipt as a file in English, and reads it back. */
export const savedReceipt = async (
  visitor: Visitor,
  format: keyof typeof rowsOf,
): Promise<Saved> => {
  const cells = await save(visitor, format)
  const byOutcome = sumsBy(cells, 'Result')
  return { all: totalOf(byOutcome), byOutcome, byWay: sumsBy(cells, 'Sent again by') }
}
