/** Settings of the sandbox: how VTEX may answer where its documents are silent. What a store promises holds under each. */
export const masterDataReadings = [
  {
    name: 'a failed condition is an error',
    failedCondition: 'error',
    conditionOnMissingDocument: 'creates',
    missingDocument: 'not-found',
    createByIdStatus: 204,
    unchangedWriteStatus: 204,
  },
  {
    name: 'a failed condition is answered like a success',
    failedCondition: 'silent',
    conditionOnMissingDocument: 'refuses',
    missingDocument: 'no-content',
    createByIdStatus: 201,
    unchangedWriteStatus: 304,
  },
  {
    name: 'a condition on a missing document creates it, silently failing elsewhere',
    failedCondition: 'silent',
    conditionOnMissingDocument: 'creates',
    missingDocument: 'no-content',
    createByIdStatus: 204,
    unchangedWriteStatus: 304,
  },
] as const

type Reading = (typeof masterDataReadings)[number]

/** The reading as the sandbox takes it; searches find what was written at once. */
export const settingsOfReading = ({ name: _, ...reading }: Reading) => ({
  ...reading,
  searchLagMs: 0,
})
