import type { Cell } from './cell'
import { textOf } from './cell'
import { fold } from './table'

// ERPs list customers, suppliers and carriers together as contacts, with a column that says which each is.

const carrier =
  '(?:transportador[ae]?s?|transportistas?|empresas? de transportes?|carriers?|couriers?|paqueterias?|mensajerias?|' +
  'fleter[oa]s?|freteir[oa]s?|(?:operador(?:a|es)? )?logistic[oa]s?|entregador(?:a|es)?|shippers?|' +
  'shipping compan(?:y|ies)|(?:freight )?forwarders?)'

const other =
  '(?:client[ea]s?|customers?|fornecedor(?:a|es)?|proveedor(?:a|es)?|suppliers?|vendors?|vendedor(?:a|es)?|sellers?|' +
  'sales ?(?:persons?|reps?)|representantes?|funcionari[oa]s?|colaborador(?:a|es)?|empregad[oa]s?|emplead[oa]s?|' +
  'employees?|parceir[oa]s?|soci[oa]s?|partners?|contador(?:a|es)?|bancos?|banks?|leads?|prospect(?:o|os|s)?|' +
  'consumidor(?:a|es)?|acreedor(?:a|es)?|deudor(?:a|es)?|tecnic[oa]s?|filial|filiais|fabricantes?|contat[oa]s?|' +
  'contactos?|contacts?|outr[oa]s?|otr[oa]s?|others?)'

const carrierWord = new RegExp(`\\b${carrier}\\b`)
const typeWord = new RegExp(`\\b(?:${carrier}|${other})\\b`)
const typeWordAlone = new RegExp(`^(?:${carrier}|${other})$`)

const typeName =
  /^(?:tipos?|types?|categorias?|categor(?:y|ies)|papel|papeis|rol|roles?|classificacao|clasificacion|relacao|relacion|relationship|perfil|grupo|group|segmento)\b|\btype$/

const yes = /^(?:sim|s|si|yes|y|true|verdadeiro|verdadero|1|x)$/
const no = /^(?:nao|n|no|false|falso|0|)$/

const valuesOf = (cells: readonly Cell[]): readonly string[] =>
  cells.map((cell) => fold(textOf(cell))).filter((value) => value !== '')

/** Whether a column says of each contact what it is, by its name and by what stands in it. */
export function areContactTypes(name: string, cells: readonly Cell[]): boolean {
  const values = valuesOf(cells)
  if (values.length === 0) return false
  // "Transportadora: Sim" is a column of its own in some ERPs.
  const isFlag = carrierWord.test(fold(name))
  if (isFlag) return values.every((value) => yes.test(value) || no.test(value))
  const known = values.filter((value) => typeWord.test(value))
  return typeName.test(fold(name)) && known.length >= values.length / 2
}

/** The same of a column whose name says nothing: nothing else stands in it. A name of a carrier may begin with such a word. */
export function areOnlyContactTypes(cells: readonly Cell[]): boolean {
  const values = valuesOf(cells)
  const isType = (value: string) =>
    value
      .split(/\s*[,;|+&]\s*| (?=e |y |and )(?:e|y|and) /)
      .every((each) => typeWordAlone.test(each))
  return values.length > 0 && values.every(isType)
}

/** Whether a contact of this type is a carrier, whatever else it is. */
export const isCarrierType = (cell: Cell): boolean => {
  const value = fold(textOf(cell))
  return carrierWord.test(value) || yes.test(value)
}
