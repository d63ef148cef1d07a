export interface Affiliate {
  readonly affiliateId: string
  readonly marketplace: string
  /** The trade policy that it sells under. */
  readonly salesChannel: string
}

export interface Store {
  readonly account: string
  readonly currency: string
  readonly affiliates: readonly Affiliate[]
}

const amazon: Affiliate = { affiliateId: 'AMZ', marketplace: 'Amazon', salesChannel: '1' }
const mercadoLivre: Affiliate = {
  affiliateId: 'MLB',
  marketplace: 'Mercado Livre',
  salesChannel: '2',
}

export const demoStore: Store = {
  account: 'demostore',
  currency: 'BRL',
  affiliates: [
    amazon,
    mercadoLivre,
    { affiliateId: 'MGL', marketplace: 'Magalu', salesChannel: '3' },
    { affiliateId: 'AME', marketplace: 'Americanas', salesChannel: '4' },
    { affiliateId: 'SHP', marketplace: 'Shopee', salesChannel: '5' },
  ],
}

export const secondStore: Store = {
  account: 'secondstore',
  currency: 'BRL',
  affiliates: [amazon, mercadoLivre],
}

export const stores: readonly Store[] = [demoStore, secondStore]
