import { foldText } from '../diagnosis/folded-text'
import { allFirstNames } from './first-names'
import { hasMark } from './marks'
import { allSurnames } from './surnames'

// What a text may hold, by its words: a first look, since most texts hold nothing of a person and all are read.

const words = {
  name: `
    solicitante requerente requester clienta deudor devedor morador moradora adquirente asegurado asegurada fiador tercero residente usuaria
    cliente clientes customer customers client clients buyer buyers comprador compradora compradores destinatario destinatarios destinataria destinatarias
    recipient recipients receiver receivers receptor receptora recebedor recebedora addressee consignee shopper purchaser guest beneficiario beneficiaria
    titular titulares card holder holders cardholder cardholders consumidor consumidora tomador payer pagador pagadora contact contacto contato usuario user person pessoa persona
    name nome nombre apellido apellidos sobrenome razao razon recibe recibi recibio recibo recebe recebido recebida recibido recibida received signed entregue entregado entregada
    ship shipped shipping shipment bill delivery enviar envio despachar deliver delivered attn c at cuidados nickname apelido alias behalf falar falamos falei hablamos hable spoke talked firma hablar assinado firmado retirado retirada retira pertence pertenece belongs entrega entregas entregar
    pedido orden order compra venda venta vendido vendida comprado comprada sold purchased bought ordered placed
    sr sra srta dr dra mr mrs ms miss senor senora senhor senhora dona don hola ola prezado prezada estimado estimada dear responsavel responsable lic ing arq eng prof profa abog atencion atencao attention porteiro porteira zelador zeladora conserje bp business parceiro
    mae madre mama mother pai padre papa father sogra sogro suegra suegro law filho filha hijo hija son daughter irma irmao hermano hermana brother sister esposo esposa wife husband marido mulher mujer namorado namorada
    novio novia girlfriend boyfriend partner avo abuelo abuela grandmother grandfather grandson granddaughter neto neta nieto nieta tio tia aunt uncle primo prima cousin sobrino sobrina sobrinho sobrinha nephew niece
    cunhado cunhada cunado cunada vizinho vizinha vecino vecina neighbor neighbour amigo amiga friend secretario secretaria assistant asistente colega socio socia chefe jefe jefa`,
  street: `
    box caixa apartado casilla
    r rua avenida av avda avd alameda al travessa tv trav estrada estr est rodovia rod praca pca largo ladeira beco viela passeio calle calles cl cll carrera
    c cr cra kr kra diagonal dg diag transversal transv tranv calzada calz boulevard blvd privada priv prolongacion prol pasaje pje camino paseo jiron jr autopista
    carretera andador circuito cerrada retorno servidao vereda callejon quadra qd q sqn sqs sqsw shin shis cln cls conjunto conj manzana mz bloco bl lote lt torre apto apartamento
    psje psj pje bv bvar gral cnel pte pdte piso dto of ofic oficina int casa cs fundos sala cj andar timbre km sitio chacara fazenda granja estancia finca rancho parcela hacienda fundo
    hijuela caserio ejido povoado assentamento aldeia ramal gleba
    dpto depto street st ave avenue road rd lane ln drive parkway pkwy terrace court square close way crescent gardens grove mews loop trail`,
  area: `
    mudou mudo mudaram timbre interfone interfono camino carretera estrada
    despacho despachar despachado enviado entregado entregue direccion address domicilio casa
    km edificio ed condominio residencial ruta rodovia col colonia barrio bairro fracc fraccionamiento urb urbanizacion entre cep zip cp c codigo cod postal postcode entrega entregas entregar destino envio enviar frete cobertura
    atende regiao endereco vivo vive moro mora resido reside resides live lives living domiciliado domiciliada`,
  document: `
    cpf cnpj cuit cuil rut dni nit ruc cedula cedulas c cc ci ti ce rfc curp rg ine ife elector tax vat passaporte passaportes pasaporte pasaportes passport passports document documento
    documente documentos doc identidad identidade identificacion identificacao pessoa contribuinte contribuyente contribuynte emitente receptor empresa cnh rne crnm cie pis pasep nis ctps renavam cns titulo nss licencia habilitacao carteira ie inscricao inscripcion insc registro ssn social driver drivers`,
  phone: `
    tel tels telefono telefonos telefone telefones telephone fone fones fono fonos phone phones cel celular celulares movil mobile whats whatsapp zap contato contacto contact
    ligar llamar call numero yape plin nequi daviplata bizum wsp wpp wa sms pix liga ligou ligaram llame llamele mercado`,
  person: `
    cliente clienta clientes customer customers client buyer buyers comprador compradora compradores destinatario destinataria dest recipient receiver receptor recebedor consignee
    titular holder cardholder consumidor beneficiario beneficiaria tomador payer pagador morador moradora vecino vecina vizinho vizinha porteiro portero esposa esposo nome nombre name
    sobrenome apellido apellidos surname lastname firstname apelido nickname contato contacto contact pessoa persona person cpf rg dni rut curp cuil cuit cedula cc telefone telefono celular phone
    email correo endereco direccion domicilio address entrega entregar entregue entregado recebido recibido recibio recebeu reclamacao reclamo aniversario nascimento nacimiento cartao tarjeta card
    sr sra srta dona don senor senora senhor senhora reclama liga ligou llamo whatsapp chave pix reembolso assinado firmado autorizado retirar retira usuario user fiador deudor devedor tercero
    recebeu recusou rechazo atendido atendio atendeu visita motorista portaria retira retirou chofer repartidor entregador parceiro socio residente huesped regalo presente assinatura firma gift giftcard giftmessage dedicatoria usuaria terceiro adquirente proprietario propietario dueno clienta`,
  goods: `
    sku skus produto produtos producto productos product products item items itens estoque stock preco precio price catalogo catalog ean gtin upc asin marca brand categoria category
    anuncio listing publicacion colecao coleccion inventario inventory modelo talla tamanho deposito armazem almacen warehouse bodega doca dock tabela seller loja tienda store transportadora
    transportista carrier courier`,
  secret: `bearer basic token tokens jwt api app x access auth client partner private refresh session key apikey appkey apptoken secret senha password contrasena clave cvv cvc pin gate retirada retiro portao`,
} as const

export type TextTopic = keyof typeof words | 'given'

export type Topics = ReadonlySet<TextTopic>

const ofNames: readonly TextTopic[] = ['given']

const topics: ReadonlyMap<string, readonly TextTopic[]> = (() => {
  const found = new Map<string, TextTopic[]>()
  for (const each of [...allFirstNames(), ...allSurnames()]) found.set(each, [...ofNames])
  for (const topic of Object.keys(words) as readonly (keyof typeof words)[]) {
    for (const word of words[topic].split(/\s+/)) {
      if (word !== '') found.set(word, [...(found.get(word) ?? []), topic])
    }
  }
  return found
})()

// Of folded text.
const word = /[a-z]+/g

/** The topics of which a text has a word. */
export const topicsOf = (text: string): Topics => {
  const found = new Set<TextTopic>()
  for (const each of foldText(text).match(word) ?? []) {
    for (const topic of topics.get(each) ?? []) found.add(topic)
  }
  return found
}

/** Whether a text speaks of somebody. */
export const speaksOfPeople = (text: string, topics: Topics): boolean =>
  topics.has('person') || hasMark(text)
