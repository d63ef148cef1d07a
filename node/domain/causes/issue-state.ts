import { z } from 'zod'

import { hashOf } from '../../lib/hash'
import type { DocumentKind } from '../document-kind'
import { issueStates } from './issue-state-name'
import { noteSchema, type Note } from '../orders/person-decision'
import { joinNotes } from '../orders/record'

// What people decided about a cause, stored apart from its orders: a cause is only what its orders have in common. Parts
// that change apart, each with who said it and when, so that two people at once take nothing from each other. An alert of
// a marketplace is kept the same way, by the alert's id: of it there is an acknowledgement only.

const decisionSchema = z.object({
  state: z.enum(issueStates),
  at: z.string(),
  /** The login of somebody of the store's staff. */
  by: z.string(),
  /** Only of one that is snoozed. */
  snoozedUntil: z.string().optional(),
  /** How many open orders it had then. */
  orders: z.number().int(),
})

const assignmentSchema = z.object({
  /** The login of somebody of the store's staff; absent where it was taken back. */
  to: z.string().optional(),
  at: z.string(),
  by: z.string(),
  /** How many open orders it had then. */
  orders: z.number().int().optional(),
})

/** Why an alert needs nobody else now. The same words as the GraphQL enum. */
const alertReasons = ['PAUSED_BY_US', 'MARKETPLACE_OUTAGE', 'WORKING_ON_IT'] as const

export type AlertReason = (typeof alertReasons)[number]

const acknowledgementSchema = z.object({
  /** Absent where it was taken back. */
  reason: z.enum(alertReasons).optional(),
  at: z.string(),
  by: z.string(),
  /** When it is asked again. */
  until: z.string().optional(),
  /** How many open orders it had then. */
  orders: z.number().int(),
})

const issueStateSchema = z.object({
  issueId: z.string(),
  decision: decisionSchema.optional(),
  assignment: assignmentSchema.optional(),
  acknowledgement: acknowledgementSchema.optional(),
  /** The newest that people wrote, withdrawn ones among them. */
  notes: z.array(noteSchema).optional(),
})

export type IssueDecision = z.infer<typeof decisionSchema>
export type IssueAssignment = z.infer<typeof assignmentSchema>
export type IssueAcknowledgement = z.infer<typeof acknowledgementSchema>
export type IssueState = z.infer<typeof issueStateSchema>

/** A part that somebody says anew. */
export type IssueChange =
  | { readonly issueId: string; readonly decision: IssueDecision }
  | { readonly issueId: string; readonly assignment: IssueAssignment }
  | { readonly issueId: string; readonly acknowledgement: IssueAcknowledgement }
  | { readonly issueId: string; readonly notes: Note[] }

// A part is stored as one text.
const partSchema = z
  .string()
  .nullish()
  .transform((text): unknown => (text ? JSON.parse(text) : undefined))

const storedSchema = z.object({
  issueId: z.string(),
  decision: partSchema,
  assignment: partSchema,
  acknowledgement: partSchema,
  notes: partSchema,
})

const textOf = (part: object | undefined) => part && JSON.stringify(part)

/** Where what people decided is kept, by the issue's id, which has characters that an id of a document may not have. */
export const issueStateDocuments: DocumentKind<IssueState> = {
  entity: { name: 'orderops_issue_state' },
  label: 'issue-state',
  idOf: (issueId) => hashOf([issueId]),
  mark: 'issueId',
  parse: (document) => issueStateSchema.parse(storedSchema.parse(document)),
  fieldsOf: ({ issueId, decision, assignment, acknowledgement, notes }) => ({
    issueId,
    decision: textOf(decision),
    assignment: textOf(assignment),
    acknowledgement: textOf(acknowledgement),
    notes: textOf(notes),
  }),
  isForGood: false,
}

/** The state with a part said anew, and with a note more; the other parts stay as they are. */
export const withPart = (current: IssueState | undefined, change: IssueChange): IssueState => ({
  ...current,
  ...change,
  ...('notes' in change && { notes: joinNotes(current?.notes, change.notes) }),
})

const later = <Part extends { readonly at: string }>(
  one: Part | undefined,
  other: Part | undefined,
): Part | undefined => {
  if (one === undefined || other === undefined) return one ?? other
  return one.at > other.at ? one : other
}

/** Two forms of the same state: of each part what was said later. */
export const joinStates = (one: IssueState | undefined, other: IssueState): IssueState => ({
  issueId: other.issueId,
  decision: later(one?.decision, other.decision),
  assignment: later(one?.assignment, other.assignment),
  acknowledgement: later(one?.acknowledgement, other.acknowledgement),
  notes: joinNotes(one?.notes, other.notes),
})
