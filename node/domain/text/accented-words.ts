// Words with accents that messages about orders use in Portuguese and Spanish: those of the documented messages and of
// this app's own texts, and common ones of their kind. A letter that was lost on the way is found by the rest of its word.

export const accentedWords: readonly string[] = `
  abrió acción aceitará aceptará aceptaría aceptó actualización actualizó además agotó agência alcanzó alcançado
  alcançar algodão algodón alguém algún allí almacén alterações alterá além amanhã andrés aniversário análise
  análisis anúlala anúncio anúncios aplicación aplicação aprobación aprovação apruébalo após aquí armazém artículo
  artículos asegúrate asignármela asociación associação así asócialo ativá através atribuídos atrás atualização até
  ausência autenticación autenticação automática automáticamente automático automáticos autorización autorização
  avaliações avança avançar ação ações añadir años aún baño bloqueó botão buscá buscándolo buscándolos básico búscalo
  cabeçalho caducó café calificó cambió campaña cancelación canceló cancélalo cargó cartão categoría catálogo caído
  cerró ciérralo ciérralos cobrança colección coleção começa começam começar começo comisión comissão compañía
  compilación complétalo comunicación comunicação común concluída concluído concluídos condición condição condições
  conexión conexão conexões configuración configuração configurações confirmación confirmação confirmó contaría
  conteúdos continúa continúalo continúan continúe contraseña contrário contém contó corrección correção correções
  corrigió corrió corrígelo cotação cotización creación creció creó criação criá crédito crítico cumpleaños cupón
  cuál cuáles cuándo cuántas cuánto cuántos cá cálculo cálculos câmbio cédula célula células código códigos cómo
  cópia cópiala cópialo daí daño debería deberían decisión decisão dejó demás dependência depósito depósitos
  desactívalo descripción descrição desfaça después destinatária destinatário detrás detén devolución devolução
  devoluções devolvió diagnóstico diferença diferenças difícil dirección direção diseño disponã disponíveis
  disponível divergência dividiría divídelo diária diário documentación documentação domicílio domicílios dueño
  duplicação dá débil débito día días dígito dígitos dúvida econômico electrónico eleição eletroportáteis eletrônica
  eletrônico eligió eliminó elimínala elétrica emisión emissão emitió encontró endereço endereços entendió entraría
  entregá entrégala então enviaría envió envía envíalo envían envíanos envíe envíes envío envíos ergonómica
  escritório espaço español especificação específica específico estará estação estratégia está están estándar estás
  estão evalúan excepción exceção excluída exhibición existência expedição exportación exportação expresión expressão
  facturación fallará fallarán fallaría falló família faça faço formulário función função funções fábrica fácil
  física físico garantía generó genérico gestión grátis guardó guárdalo guía gênero gómez habló habrá había haría
  histórico horário horários há hábil hábiles identificación identificação ilegíveis importación importarán
  importação impossível imágenes incluído inclúyelo inconsistência indicó indisponíveis indisponível información
  informação informações informó inglês ingresó inició inscripción inscrição instalação instruções instável
  integración integraría integrarían integração integrações integrável integró intentó interrumpió interés inténtalo
  inténtelo inventário invisível inválida inválidas inválido inválidos início inútil jamás joão jurídica jurídico já
  lavável leyó leía leída leídos liberação llegará llegó localización localização locação logística logístico lá
  límite límites línea líneas manhã mantém mantén manutenção mayoría mañana mencionó menú mercancía migración
  migração modificação mostrá movió mudança mudanças município má máquina márcalo más máxima máximo mão método
  métodos mínima mínimo móvil necessária necessário necessários negócio ninguém ningún niño notificación notificação
  notificações notícia numeración numeração numérico nã não número números obrigatória obrigatório obrigatórios
  ocorrência ocurrió opción operación operação operações opção opções orgânica padrão pagó paquetería pareció
  parámetro parámetros pasó pausó país pequeño perdería perdió permisión permissão permissões permitió período
  pestaña petición peça pidió podrá podrán podía política políticas portugués porém posición posição possivél
  possíveis possível preguntó preparación preparação previsão preço preços procesó promoción promoção promoções
  pronóstico prováveis provável própria próprio próxima próximas próximo próximos publicación publicação pudiéramos
  página páginas pégalo pídelo pídelos pôde pública público quedaría quedarían quedó quizás quién qué razão razón
  recepción rechazaría rechazó recibió reenviá reenvía reenvían refaça referência registró região región regístrala
  regístralo regístralos rejeição relatório relatórios renovação reposición reprocésalos reputación reputação
  repítelo requisição requisições reseñas resolvió resolvê respondió responsável restricción restrição restrições
  retiró retém reunião reunión revisión revísalos rápidas rápido saberá sabrá saída saídas saíram saírem sección
  según selección seleção separação sepáralos serviço serviços será serán serão sería sesión sessão seção señal
  silêncio simulación simulação sincronización sincronização situación situação solicitação solicitações subió superó
  suposición supõe suscripción suéltalo sábados são só sólo tamaño también também tardó teléfono temporária tenés
  tenía terminó tietê todavía tomó traerían transacción transação transações transmisión transmitió través traído
  trátalo trânsito três técnica técnico têm tênis título tú unitário usuária usuário usuários vacía vacío vacíos
  validación validação variación variação variações vehículo venció vendió verificación verificação verificações
  verifícalo verifícalos versión versão veículo visão visões você vocês volvió válida válido válidos vários vão vê
  vínculo vínculos xícaras às ábrela ábrelo área ão é él éxito ícone índice ítem ítems órdenes última últimas último
  últimos única único úteis útil
`
  .trim()
  .split(/\s+/)
