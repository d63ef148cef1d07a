import type { GuidanceStep, StepLink } from '../domain/guidance/guidance'
import { linkUrl, type Language } from '../domain/guidance/links'
import { placeUrl } from '../domain/guidance/places'
import type { Localizer } from './localize'

const idAndUrlOf = (link: StepLink, language: Language) => {
  if (typeof link === 'string') return { id: link, url: linkUrl(link, language) }
  return { id: `${link.kind} ${link.id}`, url: 'url' in link ? link.url : placeUrl(link) }
}

/** A link in the reader's language. */
export const localizeLink = (link: StepLink, localizer: Localizer) => ({
  ...idAndUrlOf(link, localizer.language),
  kind: 'LINK' as const,
  label: localizer.action(link),
  name: localizer.action(link, 'name'),
})

/** Steps with the places they name, in the reader's language. */
export const localizeSteps = (steps: readonly GuidanceStep[], localizer: Localizer) =>
  steps.map((step) => ({
    text: localizer.diagnosis(step),
    actions: step.links.map((link) => localizeLink(link, localizer)),
  }))

type LocalizedSteps = ReturnType<typeof localizeSteps>

const isDocument = ({ id }: LocalizedSteps[number]['actions'][number]): boolean =>
  id.endsWith('-document')

/** Where to begin: the first place that the steps name, one to read about only where there is no other. */
export const firstActionOf = (steps: LocalizedSteps) => {
  const actions = steps.flatMap((step) => step.actions)
  return actions.find((action) => !isDocument(action)) ?? actions[0]
}
