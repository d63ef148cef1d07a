// The flags of `npm start`.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { sceneNames } from '../sandbox/scenes/scene'
import { readReadings } from './probe/report'

const wholeNumber = (name: string, [least, most]: readonly [number, number]) => {
  const sentence = `--${name} takes a whole number from ${least} to ${most}.`
  return z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .refine((value) => value >= least && value <= most, sentence)
}

const optionsSchema = z.object({
  port: wholeNumber('port', [1, 65535]).default('4000'),
  orders: wholeNumber('orders', [1, 5_000_000]).optional(),
  scene: z
    .enum(sceneNames, { message: `--scene takes one of ${sceneNames.join(', ')}.` })
    .default('everyday'),
  data: z.string().min(1, '--data takes a directory.').default('.data'),
  readings: z
    .string()
    .transform((file, context) => {
      try {
        return readReadings(file)
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : '' })
        return z.NEVER
      }
    })
    .optional(),
  fresh: z.boolean().default(false),
  empty: z.boolean().default(false),
})

export type StartOptions = z.infer<typeof optionsSchema>

export type ParsedOptions =
  | { readonly ok: true; readonly value: StartOptions }
  | { readonly ok: false; readonly error: string }

const usage =
  'Flags, after --: --port N, --orders N, --scene NAME, --data DIR, --readings FILE, --fresh, --empty.'

const readFlags = (words: readonly string[]): unknown =>
  parseArgs({
    args: [...words],
    options: {
      port: { type: 'string' },
      orders: { type: 'string' },
      scene: { type: 'string' },
      data: { type: 'string' },
      readings: { type: 'string' },
      fresh: { type: 'boolean' },
      empty: { type: 'boolean' },
    },
  }).values

export const parseOptions = (words: readonly string[]): ParsedOptions => {
  try {
    const parsed = optionsSchema.safeParse(readFlags(words))
    if (!parsed.success) {
      return { ok: false, error: `${parsed.error.issues[0]?.message ?? ''} ${usage}` }
    }
    return { ok: true, value: { ...parsed.data, data: resolve(parsed.data.data) } }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
    return { ok: false, error: `${reason} ${usage}` }
  }
}
