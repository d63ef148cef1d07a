import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import { fieldByField } from '../document-kind'
import { errorTypes, type ErrorType } from '../diagnosis/diagnosis'

// What a message means that no rule knows, in the word of somebody who knows the store. It is applied when orders are
// read and never stored with them, so that it can be taken back. A message that a rule knows, by its code or its text,
// is not UNCLASSIFIED and therefore never touched.

const labeledTemplateSchema = z.object({
  template: z.string(),
  errorType: z.enum(errorTypes),
  taughtAt: z.string(),
})

export type LabeledTemplate = z.infer<typeof labeledTemplateSchema>

/** Where what people taught is kept, by the template. */
export const labeledTemplateDocuments = fieldByField({
  entity: { name: 'orderops_taught_template' },
  label: 'taught-template',
  // Whole templates are too long for an id.
  idOf: (template) => hashOf([template]),
  mark: 'template',
  schema: labeledTemplateSchema,
  isForGood: false,
})

export type LabeledTemplates = ReadonlyMap<string, LabeledTemplate>

/** Whether a message can mean this: the two types that say "nobody knows" are no meaning. */
export const isTeachable = (errorType: ErrorType): boolean =>
  errorType !== 'NOT_REPORTED' && errorType !== 'UNCLASSIFIED'
