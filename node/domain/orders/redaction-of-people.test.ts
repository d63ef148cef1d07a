import { redact } from './redaction'

// Kinds of what is a person's that once got through, each with neighbours of its kind, and what is like it and must stay.

describe('a name with letters that Portuguese, Spanish and English do not have', () => {
  it.each([
    ['Cliente: Nguyễn Văn An recusado', 'Cliente: [name] recusado'],
    ['Cliente Nguyễn Văn An não encontrado', 'Cliente [name] não encontrado'],
    ['nome "Nguyễn Văn An" inválido', 'nome "[name]" inválido'],
    ['Cliente: Nguyễn Văn An recusado'.normalize('NFD'), 'Cliente: [name] recusado'],
    ['Destinatário Đặng Thị Hương recusou', 'Destinatário [name] recusou'],
    ['customer: 王小明 not found', 'customer: [name] not found'],
    ['buyer 山田太郎 rejected', 'buyer [name] rejected'],
    ['Contact 佐藤 花子 phone missing', 'Contact [name] phone missing'],
    ['Customer name: 김민수', 'Customer name: [name]'],
    ['Recipient: محمد علي', 'Recipient: [name]'],
    ['Comprador: Łukasz Żółkiewski inválido', 'Comprador: [name] inválido'],
    ['Buyer Иван Петров declined', 'Buyer [name] declined'],
    ['buyer name is 李雷', 'buyer name is [name]'],
    ['Recibe: Çağrı van Yılmaz', 'Recibe: [name]'],
  ])('is taken out of “%s”', (text, cleaned) => {
    expect(redact(text).normalize('NFC')).toBe(cleaned)
  })

  it.each([
    'product 保护壳 not found',
    'SKU Łódź não encontrado',
    'Produto: Чехол indisponível',
    'заказ не найден',
    'cliente Kit Ćwiczenia sem preço',
  ])('is none where goods are spoken of: “%s”', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('a name whose words are joined as a system calls its users', () => {
  it.each([
    ['usuario ZULEIDE.PIMENTAO não encontrado', 'usuario [name] não encontrado'],
    ['usuário: ZULEIDE.PIMENTAO', 'usuário: [name]'],
    ['cliente=ZULEIDE.PIMENTAO erro', 'cliente=[name] erro'],
    ['{"usuario":"ZULEIDE.PIMENTAO"}', '{"usuario":"[name]"}'],
    ['Cliente ZULEIDE.PIMENTAO recusado', 'Cliente [name] recusado'],
    ['user [ZULEIDE.PIMENTAO] locked', 'user [[name]] locked'],
    ['comprador MARIA.CLARA.SOUZA', 'comprador [name]'],
    ['Usuario ZULEIDE.D.PIMENTAO', 'Usuario [name]'],
    ['Usuário MARIA.SOUZA01 sem acesso', 'Usuário [name] sem acesso'],
    ['login: MARIA_SOUZA', 'login: [name]'],
    ['user maria.souza denied', 'user [name] denied'],
  ])('is taken out of “%s”', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each([
    'user VTEX.OMS failed',
    'usuario SAP.INTEGRACAO sem permissão',
    'user: API.USER',
    'usuario: INTEGRACAO.ML',
    'usuario=ADMIN.VTEX',
    'usuario: NOT.FOUND',
    'user.name is required',
    'CLIENTE.CPF INVALIDO',
    'customer.address.street missing',
    'Client: java.net.SocketTimeoutException',
    'user ACCESS_DENIED',
  ])('is none of a system, an error or a field: “%s”', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('a name that goes on behind a line break', () => {
  it.each([
    ['Cliente: Zuleide\nPimentao recusado', 'Cliente: [name]\n[name] recusado'],
    ['cliente Zuleide\nPimentao não encontrado', 'cliente [name]\n[name] não encontrado'],
    ['Cliente: Zuleide Pimentao\nde Souza recusado', 'Cliente: [name]\n[name] recusado'],
    ['Nome: Zuleide\r\nPimentão\r\nCPF inválido', 'Nome: [name]\r\n[name]\r\nCPF inválido'],
    ['Destinatário: ZULEIDE\n   PIMENTAO', 'Destinatário: [name]\n   [name]'],
    ['Comprador Zuleide\n\tPimentao\n\tQuimbundo', 'Comprador [name]\n\t[name]\n\t[name]'],
    ['Cliente: Zuleide de\nSouza recusado', 'Cliente: [name] de\n[name] recusado'],
    ['Cliente: Zuleide\\nPimentao recusado', 'Cliente: [name]\\n[name] recusado'],
  ])('is taken out whole: %j', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each([
    ['Cliente: Ana Souza\nTransportadora Loggi', 'Cliente: [name]\nTransportadora Loggi'],
    ['Cliente: Ana\nJadlog recusou', 'Cliente: [name]\nJadlog recusou'],
    ['Cliente: Zuleide Pimentao\nSão Paulo - SP', 'Cliente: [name]\nSão Paulo - SP'],
    ['Nome: Maria\nProduto Camiseta', 'Nome: [name]\nProduto Camiseta'],
    ['Cliente: Maria\nVendedor: Loja X', 'Cliente: [name]\nVendedor: Loja X'],
    [
      'Cliente: não encontrado\nVerifique o cadastro',
      'Cliente: não encontrado\nVerifique o cadastro',
    ],
  ])('takes nothing else of the next line: %j', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })
})

describe('a mobile number of Brazil without anything between its digits', () => {
  it.each([
    ['telefone 11987654321', 'telefone [phone]'],
    [
      'Telefone do destinatário inválido: 11987654321',
      'Telefone do destinatário inválido: [phone]',
    ],
    ['número 21987654321 de telefone', 'número [phone] de telefone'],
    ['Contato pelo 11987654321 (WhatsApp)', 'Contato pelo [phone] (WhatsApp)'],
    ['11987654321 - celular do cliente', '[phone] - celular do cliente'],
    ['rastreio 21998765432, telefone 11987654321', 'rastreio 21998765432, telefone [phone]'],
    ['celular cadastrado é 5511987654321', 'celular cadastrado é [phone]'],
    ['pedido;celular\n2000001;11987654321\n2000002;', 'pedido;celular\n2000001;[phone]\n2000002;'],
    ['Nome\tTelefone\nZuleide\t11987654321', 'Nome\tTelefone\nZuleide\t[phone]'],
    ['Pedido\tCelular (WhatsApp)\n2000\t11987654321', 'Pedido\tCelular (WhatsApp)\n2000\t[phone]'],
    [
      'Telefone/Celular;Pedido\n11987654321;11912345678',
      'Telefone/Celular;Pedido\n[phone];11912345678',
    ],
    ['Ligamos 11987654321 e não atende', 'Ligamos [phone] e não atende'],
    ['sku,telefone,nome\nA1,11987654321,Capa', 'sku,telefone,nome\nA1,[phone],Capa'],
  ])('is taken out of %j', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each([
    'order 11987654321 not found',
    'pedido 11987654321 recusado',
    'telefone inválido para o pedido 11987654321',
    'order id 11987654321 phone missing',
    'tracking 11987654321',
    'rastreio 21998765432',
    'entrega 11987654321',
    'fone bluetooth SKU 11987654321',
    'pedido;rastreio\n2000001;11987654321',
    'erro 10987654321 telefone',
  ])('is none where an order or a shipment is spoken of: %j', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('the network address of a person', () => {
  it.each([
    ['IP 189.45.12.77', 'IP [redacted]'],
    ['ip 200.147.3.157 blocked', 'ip [redacted] blocked'],
    ['ip: 189.45.12.77 bloqueado', 'ip: [redacted] bloqueado'],
    ['{"ip":"189.45.12.77"}', '{"ip":"[redacted]"}'],
    ['{"clientIp":"189.45.12.77"}', '{"clientIp":"[redacted]"}'],
    ['remote 189.45.12.77', 'remote [redacted]'],
    ['remoteAddr: 2804:14c:65a1:4a7c::1', 'remoteAddr: [redacted]'],
    ['[client 189.45.12.77:53211] refused', '[client [redacted]:53211] refused'],
    ['remoteAddress=::ffff:189.45.12.77', 'remoteAddress=[redacted]'],
    ['ip 10.0.0.1 and 10.0.0.2', 'ip [redacted] and [redacted]'],
    ['ip do comprador 189.45.12.77', 'ip do comprador [redacted]'],
    ['X-Forwarded-For: 189.45.12.77, 10.0.0.1', 'X-Forwarded-For: [redacted], [redacted]'],
    ['server 10.1.2.3, client: 189.1.2.3', 'server 10.1.2.3, client: [redacted]'],
  ])('is taken out of “%s”', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each([
    'host 192.168.100.200 refused',
    'server 10.0.0.1 timeout',
    'client version 1.2.3.4',
    'valor real 1.200.100.250',
    'at 12:30:45 client error',
    'VIP 1.2.3',
  ])('is none of a server, and no version, amount or time: “%s”', (text) => {
    expect(redact(text)).toBe(text)
  })
})

describe('an e-mail whose signs are words', () => {
  it.each([
    ['nome at provedor dot com', '[e-mail]'],
    ['nome [arroba] provedor.com', '[e-mail]'],
    ['email: nome (arroba) provedor (ponto) com', 'email: [e-mail]'],
    ['email zuleide at provedor dot com', 'email [e-mail]'],
    ['zuleide.pimentao at provedor dot com dot br', '[e-mail]'],
    ['contato: zuleide arroba provedor ponto com', 'contato: [e-mail]'],
    ['correo: zuleide arroba proveedor punto com punto mx', 'correo: [e-mail]'],
    ['zuleide [at] provedor [dot] com', '[e-mail]'],
    ['zuleide(at)provedor(dot)com', '[e-mail]'],
    ['zuleide @ provedor dot com', '[e-mail]'],
    ['ZULEIDE AT GMAIL DOT COM', '[e-mail]'],
    ['cliente zuleide at gmail.com', 'cliente [e-mail]'],
  ])('is taken out of “%s”', (text, cleaned) => {
    expect(redact(text)).toBe(cleaned)
  })

  it.each(['error at yahoo.com', 'timeout at api.vtex.com', 'meet at 10 dot 5', 'at line 5 dot'])(
    'is none where a server is spoken of: “%s”',
    (text) => {
      expect(redact(text)).toBe(text)
    },
  )
})
