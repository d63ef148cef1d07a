/** The same words as the GraphQL enum. */
export const issueStates = ['OPEN', 'SNOOZED', 'RESOLVED'] as const

export type IssueStateName = (typeof issueStates)[number]
