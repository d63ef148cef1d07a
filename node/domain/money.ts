/** An amount in the minor unit of its currency, which is named by its ISO 4217 code. */
export type Money = { readonly amount: number; readonly currency: string }
