import type { LabeledTemplate } from '../../domain/unknown-messages/labeled-template'
import { WithOwnWrites } from '../memory/with-own-writes'

export type LabelMemory = WithOwnWrites<LabeledTemplate>

export const createLabelMemory = (): LabelMemory =>
  new WithOwnWrites<LabeledTemplate>({
    freshForMs: 60_000,
    lastStands: true,
    // An assumption.
    indexedWithinMs: 30_000,
    keyOf: ({ template }) => template,
  })
