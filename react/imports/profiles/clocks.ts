/** Where the clock of a seller center stands, by what its country sells in. */
export const zoneOfCurrency: Readonly<Record<string, string | undefined>> = {
  ARS: 'America/Argentina/Buenos_Aires',
  BRL: 'America/Sao_Paulo',
  CLP: 'America/Santiago',
  COP: 'America/Bogota',
  MXN: 'America/Mexico_City',
  PEN: 'America/Lima',
  UYU: 'America/Montevideo',
}
