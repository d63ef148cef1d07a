import { meaningOf } from '../privacy/key-table'
import { keysOfServices } from '../privacy/keys-of-services'
import { redact } from './redaction'

// What a structure says of a value: the words of its key, the cells beside it, the list or the label that it stands in.

describe('a key made of words', () => {
  it.each([
    ...['DestEnd', 'DestEndNum', 'dest_end', 'DESTEND', 'DestPontoRef', 'direccionfiscal'],
    ...['DireccionFiscal', 'DOMICILIO_FISCAL', 'enderecoCobranca', 'billing_floor', 'billingFloor'],
    ...['billing_locality', 'shipping_quarter', 'bairro_destinatario', 'DIRECCIONDESTINATARIO'],
  ])('is of an address: %s', (key) => {
    expect(meaningOf(key).sure).toBe('address')
  })

  it.each([
    ...['ced_destinatario', 'CED_DESTINATARIO', 'cedDestinatario', 'IDENTIFICACIONDESTINATARIO'],
    ...['NationalRegistrationNumber', 'national_registration_number', 'DocNro', 'doc_nro'],
    ...['number_doc_billing', 'RUTRecep', 'payer_identification', 'federal_tax_payer_id'],
  ])('is of a document: %s', (key) => {
    expect(meaningOf(key).sure).toBe('document')
  })

  it.each([
    ['NOMEDESTINATARIO', 'name'],
    ['pagadorNome', 'name'],
    ['CELULARDESTINATARIO', 'phone'],
    ['mobilephone_billing', 'phone'],
    ['shippingAddressPostalCode', 'postalCode'],
    ['cp_destinatario', 'postalCode'],
    ['MailFacturacion', 'email'],
  ])('is of what its words say: %s holds a %s', (key, kind) => {
    expect(meaningOf(key).sure).toBe(kind)
  })

  it.each([
    ...['numeroDeEnvio', 'numero_envio', 'shippingMethod', 'deliveryDate', 'documentoFiscal'],
    ...[
      'num_documentos',
      'codigoFiscal',
      'tipoEnvio',
      'prazoEntrega',
      'billing_city',
      'ship_state',
    ],
    ...['customerId', 'clientCode', 'shippingCost', 'fiscalNumber', 'postalService', 'dirname'],
  ])('is nobody’s: %s', (key) => {
    expect(meaningOf(key).sure).toBeUndefined()
  })

  it('is read for each service that the table names', () => {
    const keys = keysOfServices.flatMap(({ sure = {} }) =>
      Object.entries(sure).flatMap(([kind, words]) =>
        words.split(/\s+/).flatMap((key) => (key === '' ? [] : [[key, kind] as const])),
      ),
    )

    expect(keys.filter(([key, kind]) => meaningOf(key).sure !== kind)).toEqual([])
  })
})

describe('what stands beside a person’s data', () => {
  it.each([
    [
      'cells between bars',
      'fila 7: no encontrado | LIN-2209 | Arturo Bernal | Av. Calle 80 # 102-55 | Int 3 Apto 201 | 601 7429183 | $ 89.900',
      'fila 7: no encontrado | LIN-2209 | [name] | [address] | [address] | [phone] | $ 89.900',
    ],
    [
      'cells in quotation marks',
      'row 9: "SHP24110988","Iván Salgado","Calle Nardos #45","Veracruz","91919","2291837046","ivan@example.com"',
      'row 9: "SHP24110988","[name]","[address]","Veracruz","91919","[phone]","[e-mail]"',
    ],
    [
      'a street without its word',
      'no corresponde | destinatario: Facundo Mamani | Belgrano 1362, monoblock 9 | trackingNumber=0005HZ4F',
      'no corresponde | destinatario: [name] | [address] | trackingNumber=0005HZ4F',
    ],
    [
      'parameters where an address did not fit',
      `ORA-12899: value too large for column "ERP"."ENTREGA"."COMPLEMENTO" binds: :1='PV0091827' :2='Sebastião Teles' :3='QNM 38 Conjunto H, 21' :4='Entrar na rua da padaria'`,
      `ORA-12899: value too large for column "ERP"."ENTREGA"."COMPLEMENTO" binds: :1='PV0091827' :2='[name]' :3='[address]' :4='[address]'`,
    ],
    [
      'fields of a label',
      '^FO40,180^FDJoão Lázaro Peçanha^FS^FO40,215^FDAv. Lindenberg, 890^FS^FO40,250^FDPraia do Canto - Vitoria/ES^FS^BCN,90^FDAD918273645BR^FS',
      '^FO40,180^FD[name]^FS^FO40,215^FD[address]^FS^FO40,250^FD[address] - Vitoria/ES^FS^BCN,90^FDAD918273645BR^FS',
    ],
    [
      'a list without quotation marks',
      'customer exists: {identification: 1018427395, name: [Yeison Andrés, Mosquera Palacios]}',
      'customer exists: {identification: [document], name: [[name]]}',
    ],
    [
      'a later line of an address',
      '{"streetLines":["Avenida Philippi 1280","Oficina 22"],"city":"Puerto Varas"}',
      '{"streetLines":["[address]"],"city":"Puerto Varas"}',
    ],
    [
      'a code with a document’s check digit',
      '{"client":{"code":"15482907-5","firstName":"Millaray"}}',
      '{"client":{"code":"[document]","firstName":"[name]"}}',
    ],
    [
      'who pays PagSeguro',
      'senderName=Solange+Quintino&senderCPF=18264730507&senderAreaCode=71&senderPhone=991280437&reference=REF10922',
      'senderName=[name]&senderCPF=[document]&senderAreaCode=71&senderPhone=[phone]&reference=REF10922',
    ],
  ])('goes as well: %s', (_, text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it('is no street where the row is one of goods', () => {
    expect(redact('Ana Souza;ana@example.com;Galaxy Package 128;7891000315507;19.90')).toBe(
      '[name];[e-mail];Galaxy Package 128;7891000315507;19.90',
    )
  })

  it.each([
    'pedido 4471920 | status: invoiced | 123456789 | Jadlog',
    '"TS-1","Camiseta Azul","7891000315507","19.90"',
    '{"sender":"Loja Demo","senderName":"Loja Demo"}',
    '^FO40,180^FDSKU-1022^FS^FO40,215^FDPEDIDO 4471920^FS^FO40,250^FDAD918273645BR^FS',
    `value too large for column "ERP"."ITEM"."DESCRICAO" binds: :1='PV1' :2='Camiseta azul grande' :3='TS-1'`,
  ])('is nobody’s where no person is: %s', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('what a system calls something', () => {
  it.each([
    [
      'a tag',
      '<Cliente><RazonSocial>Leopoldo Grünewald</RazonSocial></Cliente>',
      '<Cliente><RazonSocial>[name]</RazonSocial></Cliente>',
    ],
    [
      'a key',
      '{"cliente":{"KUNNR":"0000448120","NAME1":"Ana Souza"},"Params":["identification"]}',
      '{"cliente":{"KUNNR":"0000448120","NAME1":"[name]"},"Params":["identification"]}',
    ],
    [
      'a code',
      '{"code":"RECIPIENTS.PHONENUMBER.TOOSHORT","personName":"Amaro Ketterer"}',
      '{"code":"RECIPIENTS.PHONENUMBER.TOOSHORT","personName":"[name]"}',
    ],
    [
      'the class of an error',
      'Stripe CardError: declined billing_details[name]=Rebeca Monsiváis billing_details[email]=b@example.com',
      'Stripe CardError: declined billing_details[name]=[name] billing_details[email]=[e-mail]',
    ],
    [
      'a sentence below the key of a document',
      '{"Receiver.Rfc":["El campo Nombre no pertenece al RFC OEHR8705121T5"]}',
      '{"Receiver.Rfc":["El campo Nombre no pertenece al RFC [document]"]}',
    ],
    [
      'the number of a delivery, and of an order beside the number of a house',
      '{"numeroDeEnvio":"360000918273640","number":10442,"billing_address":"Calle 48","billing_number":"1077"}',
      '{"numeroDeEnvio":"360000918273640","number":10442,"billing_address":"[address]","billing_number":"[address]"}',
    ],
  ])('is no person’s: %s', (_, text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each([
    [
      'a number of JSON',
      '{"latitude":-23.5505,"longitude":-46.6333,"street":"Rua A"}',
      '{"latitude":"[address]","longitude":"[address]","street":"[address]"}',
    ],
    [
      'a quotation mark',
      `nome esperado 'Zuleide Pimentão', recebido 'Zuleide Pimentel'`,
      `nome esperado '[name]', recebido '[name]'`,
    ],
    [
      'a comma, and the number of something else',
      'xLgr: AV DAS ACACIAS, nro: 1930, xBairro: JARDIM, NF-e n. 000.104.822',
      'xLgr: [address], nro: [address], xBairro: [address], NF-e n. 000.104.822',
    ],
  ])('leaves what closes it: %s', (_, text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })
})
