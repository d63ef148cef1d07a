import type { UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

export type Mail = {
  readonly to: string
  readonly subject: string
  /** Plain text, a paragraph each. */
  readonly lines: readonly string[]
  readonly link: string
  readonly linkText: string
}

/** Sends e-mail to the store's staff. A success says that it was taken, not that it arrived; one attempt. */
export type MailSender = {
  readonly send: (mail: Mail) => Promise<Result<void, UpstreamFailure>>
}
