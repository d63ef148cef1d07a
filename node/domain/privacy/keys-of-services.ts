import type { Kind } from './kinds'

// What single services call a person's data where the words of the key do not tell (`key-table.ts` puts words together:
// `DestBairro` of Total Express, `direccion_destinatario` of Coordinadora and `billing_floor` of Tiendanube need no row).
// Each row names whose keys they are, as public clients of that service use them. Read 2026-11-30.

type KeysOfService = {
  readonly source: string
  /** A person's wherever they stand. */
  readonly sure?: Readonly<Partial<Record<Kind, string>>>
  /** A person's beside what is one's. */
  readonly open?: Readonly<Partial<Record<Kind, string>>>
}

export const keysOfServices: readonly KeysOfService[] = [
  {
    source: 'Total Express RegistraColeta, as a table has its columns',
    sure: { address: 'destend destendnum destpontoref' },
  },
  {
    // A carrier's sender is the shop; this one's is who pays.
    source: 'PagSeguro v2 transactions',
    sure: { document: 'sendercpf sendercnpj', email: 'senderemail' },
    open: { name: 'sendername', phone: 'senderphone senderareacode' },
  },
  { source: 'AFIP WSFEv1 FECAEDetRequest', sure: { document: 'docnro' } },
  { source: 'TusFacturas cliente', sure: { document: 'documentonro' } },
  {
    source: 'Falabella Seller Center GetOrders',
    sure: { document: 'nationalregistrationnumber' },
  },
  {
    source: 'Intelipost end_customer',
    sure: { document: 'federaltaxpayerid statetaxpayerid' },
    open: { address: 'shippingreference' },
  },
  { source: 'NFE.io borrower', sure: { document: 'federaltaxnumber' } },
  { source: 'Wompi customer_data', sure: { document: 'legalid' } },
  { source: 'FedEx Ship API', sure: { address: 'streetlines' } },
  { source: 'UPS Shipping API', sure: { name: 'attentionname' } },
  { source: 'Google Address Validation', sure: { address: 'addresslines' } },
  {
    source: 'TCC GrabarDespacho',
    sure: {
      name: 'primernombredestinatario segundonombredestinatario primerapellidodestinatario segundoapellidodestinatario',
    },
  },
  {
    source: 'Sankhya TGFPAR',
    sure: { name: 'nomeparc', address: 'numend' },
  },
  {
    source: 'WinThor PCCLIENT',
    sure: {
      address:
        'enderent numeroent bairroent complementoent endercob numerocob bairrocob complementocob',
      postalCode: 'cepent cepcob',
      phone: 'telent telcob telent1',
      document: 'cgcent ieent',
    },
  },
  {
    source: 'CONTPAQi SDK tDireccion and tCteProv',
    sure: {
      name: 'crazonsocial',
      address: 'cnombrecalle cnumeroexterior cnumerointerior ccolonia',
      postalCode: 'ccodigopostal',
      phone: 'ctelefono1 ctelefono2 ctelefono3 ctelefono4',
      document: 'crfc',
      email: 'cemail',
    },
  },
  {
    source: 'NetSuite address subrecord',
    sure: { phone: 'addrphone' },
    open: { name: 'attention' },
  },
]
