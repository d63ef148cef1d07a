/** What a marketplace knows of an order that it sold. Money in cents, moments in milliseconds. */
export interface Sale {
  readonly id: string
  readonly createdAt: number
  readonly shipBy: number
  readonly total: number
  readonly freight: number
  readonly postalCode: string | null
  readonly items: readonly {
    readonly sku: string
    readonly quantity: number
    readonly price: number
  }[]
}
