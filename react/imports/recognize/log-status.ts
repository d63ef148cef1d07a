/** What the log calls the state of an order, in its three languages. */
const phrase =
  /\b(?:processed|process?ad[oa]) (?:with|com|con) (?:an? |uma? |una? )?(?:success|sucesso|[eé]xito|errors?|erros?|errores|warnings?|avisos?|alertas?|advert[eê]ncias?)(?![\p{L}\d])/iu

/** What stands around a phrase and says nothing. */
const joints = /^[\s\-–—:;,.|/()]+|[\s\-–—:;,|/(]+$/g

export interface LogStatus {
  readonly status: string
  /** What else stood in the cell: a cause, or whose order it is. */
  readonly rest?: string
}

/** A status without what was written beside it; a text without the phrase is one as it stands. */
export function splitStatus(text: string): LogStatus {
  const match = phrase.exec(text)
  if (!match) return { status: text }
  const [status] = match
  const around = [text.slice(0, match.index), text.slice(match.index + status.length)]
  const rest = around.map((each) => each.replace(joints, '')).filter(Boolean)
  return { status, rest: rest.join(' ') || undefined }
}

/** Whether a cell begins with the phrase. One that has it further on is a sentence. */
export function isStatus(text: string): boolean {
  const at = text.search(phrase)
  return at >= 0 && /^\P{L}*$/u.test(text.slice(0, at))
}
