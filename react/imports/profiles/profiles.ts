import { amazon } from './amazon'
import { casasBahia } from './casas-bahia'
import { centauro } from './centauro'
import { falabella } from './falabella'
import { magaluOrders, magaluPackages } from './magalu'
import { mercadoLivre } from './mercado-livre'
import type { Profile } from './profile'
import { renner } from './renner'
import { shopee } from './shopee'
import { tiktokShop } from './tiktok-shop'

/** The reports that are known by their columns. The first whose signature a header has is taken. */
export const profiles: readonly Profile[] = [
  mercadoLivre,
  amazon,
  shopee,
  tiktokShop,
  falabella,
  magaluOrders,
  magaluPackages,
  casasBahia,
  centauro,
  renner,
]
