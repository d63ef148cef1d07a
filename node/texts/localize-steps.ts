import type { GuidanceStep } from '../domain/guidance/guidance'
import { linkUrl } from '../domain/guidance/links'
import type { Localizer } from './localize'

/** Steps with the places they name, in the reader's language. */
export const localizeSteps = (steps: readonly GuidanceStep[], localizer: Localizer) =>
  steps.map((step) => ({
    text: localizer.diagnosis(step),
    actions: step.links.map((id) => ({
      id,
      kind: 'LINK' as const,
      label: localizer.action(id),
      url: linkUrl(id, localizer.language),
    })),
  }))
