import type { GuidanceStep } from '../domain/guidance/guidance'
import { linkUrl } from '../domain/guidance/links'
import { createLocalizer } from './localize'

/** Steps with the places they name, in the language of a request's locale. */
export const localizeSteps = (steps: readonly GuidanceStep[], requestLocale?: string) => {
  const localizer = createLocalizer(requestLocale)
  return steps.map((step) => ({
    text: localizer.diagnosis(step),
    actions: step.links.map((id) => ({
      id,
      kind: 'LINK' as const,
      label: localizer.action(id),
      url: linkUrl(id, localizer.language),
    })),
  }))
}
