/** A carrier of the ERP's list: a code, a name or both. */
export interface Carrier {
  readonly id?: string
  readonly name?: string
  readonly tradeName?: string
}

/** A row as the person finds it. */
export interface CarrierRow {
  readonly number: number
  readonly text: string
}
