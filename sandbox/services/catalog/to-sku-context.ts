import type { Sku } from '../store/sku'

type Wire = Readonly<Record<string, unknown>>

/** Every SKU of the demo has the same size; centimetres and grams. */
const dimension = {
  cubicweight: 0.2,
  height: 10,
  length: 20,
  weight: 500,
  width: 10,
} as const

export const toSkuContext = (sku: Sku): Wire => ({
  ...identityOf(sku),
  ...contentsOf(sku),
  ...classification,
  ...absent,
})

const identityOf = ({ id, name, refId, active, salesChannels }: Sku): Wire => ({
  Id: Number(id),
  ProductId: Number(id),
  NameComplete: name,
  ComplementName: '',
  ProductName: name,
  ProductDescription: '',
  ProductRefId: refId,
  SkuName: name,
  IsActive: active,
  IsProductActive: true,
  ProductIsVisible: true,
  ShowIfNotAvailable: true,
  SalesChannels: salesChannels.map(Number),
  AlternateIds: refId === '' ? {} : { RefId: refId },
  AlternateIdValues: refId === '' ? [] : [refId],
})

const contentsOf = ({ id, active }: Sku): Wire => ({
  Dimension: dimension,
  RealDimension: {
    realCubicWeight: dimension.cubicweight,
    realHeight: dimension.height,
    realLength: dimension.length,
    realWeight: dimension.weight,
    realWidth: dimension.width,
  },
  SkuSellers: [
    {
      SellerId: '1',
      StockKeepingUnitId: Number(id),
      SellerStockKeepingUnitId: id,
      IsActive: active,
      FreightCommissionPercentage: 0,
      ProductCommissionPercentage: 0,
    },
  ],
  ImageUrl: '',
  DetailUrl: `/demo-product-${id}/p`,
  IsKit: false,
  MeasurementUnit: 'un',
  UnitMultiplier: 1,
})

const classification: Wire = {
  TaxCode: '',
  BrandId: '1',
  BrandName: 'Demo Brand',
  ManufacturerCode: '',
  Categories: ['/1/'],
  Collections: ['1'],
  ProductClustersIds: '1',
  ProductCategoryIds: '/1/',
  ProductGlobalCategoryId: null,
  ProductCategories: { '1': 'Demo Category' },
  CommercialConditionId: 1,
  ProductFinalScore: 0,
}

const absent: Wire = {
  IsTransported: null,
  IsInventoried: null,
  IsGiftCardRecharge: false,
  CSCIdentification: null,
  KitItems: [],
  Services: [],
  Attachments: [],
  Images: [],
  SkuSpecifications: [],
  ProductSpecifications: [],
  RewardValue: 0,
  EstimatedDateArrival: null,
  InformationSource: null,
  ModalType: null,
  KeyWords: null,
  ReleaseDate: null,
}
