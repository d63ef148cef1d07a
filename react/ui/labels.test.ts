import en from '../../messages/en.json'
import es from '../../messages/es.json'
import pt from '../../messages/pt.json'
import {
  closeReasonLabelId,
  closeReasons,
  errorTypeLabelId,
  errorTypes,
  reporterLabelId,
  reporters,
  shortStatusLabelId,
  sourceLabelId,
  sources,
  statuses,
  statusLabelId,
  statusLineId,
  stepLabelId,
  steps,
  verdictLabelId,
  verdicts,
} from './labels'

const catalogues: Record<string, Record<string, string>> = { en, pt, es }

describe.each(Object.keys(catalogues))('labels in %s', (language) => {
  const texts = catalogues[language] ?? {}

  it('exist for every status, with a sentence that explains it', () => {
    const missing = statuses
      .flatMap((status) => [statusLabelId(status), statusLineId(status)])
      .filter((id) => !texts[id])

    expect(missing).toEqual([])
  })

  it('exist for every error type', () => {
    expect(errorTypes.map(errorTypeLabelId).filter((id) => !texts[id])).toEqual([])
  })

  it('exist for every step, also as the place of a problem after integration', () => {
    const ids = steps.flatMap((step) => [
      stepLabelId(step),
      statusLabelId('INTEGRATED_WITH_PROBLEM', step),
      shortStatusLabelId('INTEGRATED_WITH_PROBLEM', step),
    ])

    expect(ids.filter((id) => !texts[id])).toEqual([])
  })

  it('exist for every reason to close an order by hand', () => {
    expect(closeReasons.map(closeReasonLabelId).filter((id) => !texts[id])).toEqual([])
  })

  it('exist for every verdict of a check', () => {
    expect(verdicts.map(verdictLabelId).filter((id) => !texts[id])).toEqual([])
  })

  it('exist for every source and everybody who reports', () => {
    const ids = [...sources.map(sourceLabelId), ...reporters.map(reporterLabelId)]

    expect(ids.filter((id) => !texts[id])).toEqual([])
  })

  it('tell the error types apart', () => {
    const labels = errorTypes.map((type) => texts[errorTypeLabelId(type)])

    expect(new Set(labels).size).toBe(errorTypes.length)
  })
})

it.each([
  [
    'INCOMPLETE_SHIPPING_INFORMATION' as const,
    'Incomplete shipping information',
    'Dados de entrega incompletos',
    'Información de envío incompleta',
  ],
  [
    'AMOUNT_DIVERGENCE' as const,
    'Amount divergence',
    'Divergência de valores',
    'Divergencia de precios',
  ],
  ['INVALID_SKU_ID' as const, 'Invalid SKU ID', 'ID de SKU inválido', 'ID de SKU no válido'],
  [
    'UNAVAILABLE_INVENTORY' as const,
    'Unavailable inventory',
    'Indisponibilidade de inventário',
    'Indisponibilidad de stock',
  ],
  [
    'UNAVAILABLE_STATUS' as const,
    'Unavailable status',
    'Status de indisponibilidade',
    'Status de indisponibilidad',
  ],
  [
    'CARRIER_NOT_REGISTERED_IN_ERP' as const,
    'Carrier not registered in the ERP',
    'Transportadora não cadastrada no ERP',
    'Transportadora no registrada en el ERP',
  ],
])('%s is called what VTEX calls it', (type, ...names) => {
  const id = errorTypeLabelId(type)

  expect(['en', 'pt', 'es'].map((language) => catalogues[language]?.[id])).toEqual(names)
})
