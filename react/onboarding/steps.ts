import type { Sources } from '../api/use-onboarding'

/** What the page can know from, in the order in which a store gets there. */
export const stepIds = [
  'marketplaces',
  'reading',
  'failed',
  'reasons',
  'missing',
  'deadlines',
  'alarms',
  'live',
] as const

export type StepId = (typeof stepIds)[number]

/** Unknown where it cannot be told: that is not the same as to do. */
export type StepState = 'done' | 'under-way' | 'to-do' | 'unknown'

export interface Step {
  readonly id: StepId
  readonly state: StepState
  /** How far it is, where that can be counted. */
  readonly progress?: { readonly done: number; readonly of: number }
  /** Whose it is, or what it was done with. */
  readonly names?: readonly string[]
  /** When it was done last. */
  readonly at?: string
  /** Marketplaces where it fails. */
  readonly failing?: readonly string[]
  readonly orders?: number
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

const counted = (done: number, of: number): StepState =>
  of > 0 && done === of ? 'done' : done > 0 ? 'under-way' : 'to-do'

function readingStep({ affiliates }: Sources): Step {
  const isDone = affiliates.length > 0 && affiliates.every(({ reading }) => reading?.isComplete)
  const wanted = Math.max(0, ...affiliates.map(({ reading }) => reading?.daysWanted ?? 0))
  return {
    id: 'reading',
    state: isDone ? 'done' : affiliates.length > 0 ? 'under-way' : 'to-do',
    // Before the first look nobody knows how many days there will be.
    ...(wanted > 0 && {
      progress: {
        done: sum(affiliates.map(({ reading }) => reading?.daysRead ?? 0)),
        of: wanted * affiliates.length,
      },
    }),
    orders: sum(affiliates.map(({ reading }) => reading?.orders ?? 0)),
    failing: affiliates.filter(({ reading }) => reading?.failure).map(({ name }) => name),
  }
}

function importedStep(id: StepId, imports: Sources['imports'], at?: string | null): Step {
  if (!imports) return { id, state: 'unknown' }
  return at ? { id, state: 'done', at } : { id, state: 'to-do' }
}

/** What was imported is true until then and no longer: with the marketplaces of which that is too long ago it is open again. */
function failedStep({ imports }: Sources): Step {
  const step = importedStep('failed', imports, imports?.log)
  const old = (imports?.failuresKnown ?? []).filter(({ isOld }) => isOld)
  if (step.state !== 'done' || old.length === 0) return step
  return { ...step, state: 'to-do', names: old.map(({ marketplace }) => marketplace.name) }
}

/** Who gets e-mail is hidden from those who may not change it. */
function alarmState({ chats, notifications: { emails } }: Sources): StepState {
  if (chats.length > 0) return 'done'
  if (!emails) return 'unknown'
  return emails.length > 0 ? 'done' : 'to-do'
}

/** How far the page is with each of its sources, from what the service knows. */
export function toSteps(sources: Sources): readonly Step[] {
  const { affiliates, imports, connectors } = sources
  const ruled = affiliates.filter(({ shipByRule }) => shipByRule).length
  return [
    {
      id: 'marketplaces',
      state: affiliates.length > 0 ? 'done' : 'to-do',
      names: affiliates.map(({ name }) => name),
    },
    readingStep(sources),
    failedStep(sources),
    importedStep('reasons', imports, imports?.reasons),
    importedStep('missing', imports, imports?.report),
    {
      id: 'deadlines',
      state: counted(ruled, affiliates.length),
      progress: { done: ruled, of: affiliates.length },
    },
    { id: 'alarms', state: alarmState(sources) },
    {
      id: 'live',
      state: connectors.length > 0 ? 'done' : 'to-do',
      names: connectors.map(({ marketplaceName }) => marketplaceName),
    },
  ]
}
