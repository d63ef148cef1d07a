/** The status with which VTEX answers each question that is put to it with the app's own token; 0: it did not answer. */
export type TokenRights = {
  readonly affiliates: number
  readonly granted: number
  /** Only where they were asked for. */
  readonly writes?: WriteRights
}

/** What is answered to the requests that write. */
export type WriteRights = {
  /** Of a template without anything in it, which nobody keeps: 403 refuses the token, 400 the template. */
  readonly template: number
  /** The same of a schedule, behind the account and behind the app's name. */
  readonly scheduleOfAccount: number
  readonly scheduleOfApp: number
}

/** What the app's own token may do, found out without anything being kept. */
export type TokenRightsDirectory = {
  readonly ask: (options: { readonly withWrites: boolean }) => Promise<TokenRights>
}
