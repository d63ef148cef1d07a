import type { DiagnosisResolvers } from '../../__generated__/schema'
import { guidanceFor } from '../../domain/guidance/guidance-for'
import { linkUrl } from '../../domain/guidance/links'
import { createLocalizer } from '../localize'
import type { DiagnosisParent } from '../parents'

const guidanceOf = ({ summary, status }: DiagnosisParent) => guidanceFor(summary, status)

const whole = async ({ load, summary }: DiagnosisParent) => (await load()) ?? summary

export const Diagnosis = {
  errorType: ({ summary }) => summary.errorType,
  title: (parent, _, { vtex }) => createLocalizer(vtex.locale).diagnosis(guidanceOf(parent).title),
  meaning: (parent, _, { vtex }) =>
    guidanceOf(parent).meaning.map(createLocalizer(vtex.locale).diagnosis).join(' '),
  rawMessage: async (parent) => (await whole(parent)).rawMessage ?? null,
  code: ({ summary }) => summary.code ?? null,
  facts: async (parent) =>
    (await whole(parent)).facts.map(({ name, value, start, end }) => ({
      name,
      value,
      start: start ?? null,
      end: end ?? null,
    })),
  origin: () => 'REPORTED',
  confidence: async (parent) => (await whole(parent)).confidence,
  actor: (parent) => guidanceOf(parent).actor,
  reprocess: (parent, _, { vtex }) => {
    const { helps, reason } = guidanceOf(parent).reprocess
    return { helps, reason: createLocalizer(vtex.locale).diagnosis(reason) }
  },
  steps: (parent, _, { vtex }) => {
    const localizer = createLocalizer(vtex.locale)
    return guidanceOf(parent).steps.map((step) => ({
      text: localizer.diagnosis(step),
      actions: step.links.map((id) => ({
        id,
        kind: 'LINK' as const,
        label: localizer.action(id),
        url: linkUrl(id, localizer.language),
      })),
    }))
  },
} satisfies DiagnosisResolvers
