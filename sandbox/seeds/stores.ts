export interface Affiliate {
  readonly affiliateId: string
  readonly marketplace: string
}

export interface Store {
  readonly account: string
  readonly currency: string
  readonly affiliates: readonly Affiliate[]
}

const amazon: Affiliate = { affiliateId: 'AMZ', marketplace: 'Amazon' }
const mercadoLivre: Affiliate = { affiliateId: 'MLB', marketplace: 'Mercado Livre' }

export const demoStore: Store = {
  account: 'demostore',
  currency: 'BRL',
  affiliates: [
    amazon,
    mercadoLivre,
    { affiliateId: 'MGL', marketplace: 'Magalu' },
    { affiliateId: 'AME', marketplace: 'Americanas' },
    { affiliateId: 'SHP', marketplace: 'Shopee' },
  ],
}

export const secondStore: Store = {
  account: 'secondstore',
  currency: 'BRL',
  affiliates: [amazon, mercadoLivre],
}

export const stores: readonly Store[] = [demoStore, secondStore]
