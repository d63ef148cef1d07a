import { textOf } from './cell'
import { fold } from './table'
import type { NumberedRow } from './table'

// ERPs keep carriers that somebody deleted, blocked or deactivated in the list, with a column that says so. No order can
// leave with one: counted as registered, it would hide that a carrier is missing.

const over =
  /^(?:\*|exclui|elimin|deletad|delet(?:ed)?\b|removid|inativ|inactiv|desativad|desactivad|deshabilitad|desabilitad|disabled|bloquead|blocked|arquivad|archivad|archived|baixad|dad[oa] de baja)/
const fine =
  /^(?:ativ|activ|habilitad|enabled|liberad|normal|ok\b|vigente|sem movimenta|sin movimiento)/

/** As Bling and Tiny write it: A ativo, S sem movimentação or with access, I inativo, E excluído. */
const isOverLetter = /^[ie]$/
const isFineLetter = /^[as]$/

const yes = /^(?:\*|sim|s|si|yes|y|true|verdadeiro|verdadero|1|x)$/
const no = /^(?:nao|n|no|false|falso|0|2|)$/

const isState = (value: string): boolean =>
  [over, fine, isOverLetter, isFineLetter].some((form) => form.test(value))

const stateName = /^(?:situacao|situacion|status|estado|state)\b/
const fineName = /^(?:ativ[oa]|activ[oa]|active|habilitad[oa]|enabled)$/
/** D_E_L_E_T_ and A4_MSBLQL (1 blocked, 2 not) are Protheus' own. */
const overName =
  /^(?:inativ[oa]|inactiv[oa]|inactive|bloquead[oa]|blocked|excluid[oa]|eliminad[oa]|deleted|disabled|desativad[oa]|d[ _]e[ _]l[ _]e[ _]t[ _]?|a4[ _]msblql)$/

/** What a value of a column means, where all that stands in it says how a carrier stands; undefined of any other column. */
function overBy(name: string, values: readonly string[]): RegExp | undefined {
  const filled = values.filter((value) => value !== '')
  if (filled.length === 0) return undefined
  if (stateName.test(name) && filled.every(isState)) {
    return new RegExp(`${over.source}|${isOverLetter.source}`)
  }
  const areFlags = filled.every((value) => yes.test(value) || no.test(value))
  if (!areFlags) return undefined
  if (overName.test(name)) return yes
  return fineName.test(name) ? /^(?:nao|n|no|false|falso|0)$/ : undefined
}

/** The numbers of the rows of carriers that the ERP keeps and nobody may use. */
export function deletedIn(
  header: readonly string[],
  body: readonly NumberedRow[],
): ReadonlySet<number> {
  const deleted = new Set<number>()
  header.forEach((name, column) => {
    const valueOf = ({ cells }: NumberedRow): string => fold(textOf(cells[column] || ''))
    const isOver = overBy(fold(name), body.map(valueOf))
    if (!isOver) return
    for (const row of body) if (isOver.test(valueOf(row))) deleted.add(row.number)
  })
  return deleted
}
