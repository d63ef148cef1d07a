import type { ErpCarrierList } from '../domain/checks/erp-carriers'
import type { Failure, UpstreamFailure } from '../domain/failure'
import type { Result } from '../lib/result'

/** The carriers that the account's ERP knows, as a person brought them. */
export type ErpCarrierStore = {
  /** Undefined while nobody has brought a list. As of the last write. */
  readonly read: () => Promise<Result<ErpCarrierList | undefined, UpstreamFailure>>
  /** Replaces the whole list. `ok` means that it is stored. */
  readonly write: (list: ErpCarrierList) => Promise<Result<void, Failure>>
}
