// What we take VTEX to do where its documents leave it open: the one list that the page of assumptions is written
// from, and that the probe walks.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fromRoot } from '../paths'

/** Why no request of a probe shows it. */
export const reasons = {
  size: 'it takes more documents or requests than a probe may send to a store',
  order: 'it takes an order or a cart made for it, and the probe makes none',
  rights: 'it takes roles or apps with fewer rights, and the probe changes none',
  days: 'it takes the installed app, or a connector, over days',
  service: 'a chat service decides it, not VTEX',
  people: 'people know it, not VTEX',
  page: 'somebody has to look at a page',
} as const

const valueSchema = z.union([z.string(), z.number()])

const settingSchema = z.object({
  ours: valueSchema,
  /** The readings that the sandbox knows besides; any: every other number. */
  others: z.union([z.literal('any'), z.array(valueSchema)]),
})

const assumptionSchema = z
  .object({
    id: z.string(),
    /** The settings of the sandbox, or the file, that it stands in. */
    about: z.string(),
    takes: z.string(),
    other: z.string().optional(),
    find: z.string().min(1),
    settings: z.record(settingSchema).default({}),
    /** Who asks: the probe when it only reads, when it may write, or the installed app for either. */
    asks: z.enum(['reads', 'scratch', 'app', 'app-scratch', 'nobody']),
    because: z.enum(['size', 'order', 'rights', 'days', 'service', 'people', 'page']).optional(),
  })
  .strict()
  .refine(({ asks, because }) => (asks === 'nobody') === (because !== undefined))

const areaSchema = z.object({
  id: z.string(),
  title: z.string(),
  intro: z.array(z.string()),
  assumptions: z.array(assumptionSchema),
})

export type Assumption = z.infer<typeof assumptionSchema>
export type Area = z.infer<typeof areaSchema>
export type Reading = z.infer<typeof valueSchema>
export type Readings = Readonly<Record<string, Reading>>

export const readAreas = (): readonly Area[] =>
  z
    .array(areaSchema)
    .parse(JSON.parse(readFileSync(fromRoot('local', 'probe', 'assumptions.json'), 'utf8')))

export const readAssumptions = (): readonly Assumption[] =>
  readAreas().flatMap(({ assumptions }) => assumptions)
