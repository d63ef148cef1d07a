import type { DiagnosisResolvers } from '../../__generated__/schema'
import { guidanceOf } from '../guidance-of'
import { inventoryErrorsOf } from '../inventory-errors-of'
import { localizerOf } from '../localizer-of'
import { firstActionOf, localizeSteps } from '../../texts/localize-steps'
import type { DiagnosisParent } from '../parents'

const whole = async ({ load, summary }: DiagnosisParent) => (await load()) ?? summary

export const Diagnosis = {
  errorType: ({ summary }) => summary.errorType,
  title: async (parent, _, context) =>
    localizerOf(context).diagnosis((await guidanceOf(parent, context)).title),
  meaning: async (parent, _, context) => {
    const { meaning } = await guidanceOf(parent, context)
    return meaning.map(localizerOf(context).diagnosis).join(' ')
  },
  rawMessage: async (parent) => (await whole(parent)).rawMessage ?? null,
  code: ({ summary }) => summary.code ?? null,
  facts: async (parent) =>
    (await whole(parent)).facts.map(({ name, value, start, end }) => ({
      name,
      value,
      start: start ?? null,
      end: end ?? null,
    })),
  knownFacts: ({ summary }) =>
    summary.facts.map(({ name, value }) => ({ name, value, start: null, end: null })),
  origin: ({ row }) => (row.isSetByPerson ? 'SET_BY_PERSON' : (row.origin ?? 'REPORTED')),
  confidence: async (parent) => (await whole(parent)).confidence,
  actor: async (parent, _, context) => (await guidanceOf(parent, context)).actor,
  reprocess: async (parent, _, context) => {
    const { helps, reason } = (await guidanceOf(parent, context)).reprocess
    return { helps, reason: localizerOf(context).diagnosis(reason) }
  },
  steps: async (parent, _, context) =>
    localizeSteps((await guidanceOf(parent, context)).steps, localizerOf(context)),
  firstAction: async (parent, _, context) => {
    const { steps } = await guidanceOf(parent, context)
    return firstActionOf(localizeSteps(steps, localizerOf(context))) ?? null
  },
  inventoryErrors: inventoryErrorsOf,
} satisfies DiagnosisResolvers
