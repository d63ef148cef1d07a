// The flags of `npm run probe`.
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { StoppedError } from './stopped'

const name = (flag: string) =>
  z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,63}$/,
      `--${flag} takes a name of small letters, digits and hyphens.`,
    )

const schema = z.object({
  account: name('account'),
  workspace: name('workspace')
    .refine(
      (workspace) => workspace !== 'master',
      'The workspace master is the store itself: name one of your own in which the app is linked (vtex use NAME), or leave --workspace out.',
    )
    .optional(),
  scratch: z.boolean().default(false),
  at: z
    .string()
    .regex(
      /^https?:\/\/[^/]/,
      '--at takes the address of a sandbox, such as http://127.0.0.1:4000.',
    )
    .url('--at takes the address of a sandbox, such as http://127.0.0.1:4000.')
    .optional(),
  report: z.string().min(1).default('probe-report.json'),
  pace: z
    .string()
    .regex(/^\d{1,4}$/, '--pace takes milliseconds.')
    .transform(Number)
    .default('100'),
})

export type ProbeFlags = z.infer<typeof schema>

const usage =
  'flags, after --, are --account NAME, --workspace NAME, --scratch, --report FILE, --at URL and --pace MILLISECONDS.'

const readFlags = (words: readonly string[]): unknown =>
  parseArgs({
    args: [...words],
    options: {
      account: { type: 'string' },
      workspace: { type: 'string' },
      scratch: { type: 'boolean' },
      at: { type: 'string' },
      report: { type: 'string' },
      pace: { type: 'string' },
    },
  }).values

const flagsOf = (words: readonly string[]): unknown => {
  try {
    return readFlags(words)
  } catch (error) {
    const [reason = ''] =
      error instanceof Error ? error.message.split(/\.?(?:\s|$)(?=[A-Z]|$)/) : []
    throw new StoppedError(`${reason}: ${usage}`)
  }
}

export const parseFlags = (words: readonly string[]): ProbeFlags => {
  const parsed = schema.safeParse(flagsOf(words))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const isMissing = issue?.code === 'invalid_type' && issue.received === 'undefined'
  const sentence = isMissing ? 'Name the account: --account NAME.' : (issue?.message ?? '')
  throw new StoppedError(sentence)
}
