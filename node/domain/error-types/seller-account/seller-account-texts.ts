// How marketplaces print that they do not let an account sell.
export const accountTexts: readonly RegExp[] = [
  /\b(?:permission|allowed|authori[sz]ed|approved|eligible|permiss\w{2,4}|permiso|habilitad[oa]|autorizad[oa]) (?:to|para) (?:sell|vender|operar)\b/,
  /\b(?:phone|telefone|telefono) verification|suspended the store/,
  /\bverif(?:y|i\w{1,8}) (?:(?:your|de|o|seu|su|tu|el) ){0,2}(?:phone|telefone|telefono)\b/,
  /\b(?:vacation|holiday) mode\b|\bmodo (?:de )?(?:ferias|vacaciones)\b|\b(?:account|seller) at risk\b/,
  /\bbefore you can (?:sell|list|receive)\b|\bpara (?:continuar|seguir|poder|voltar a) (?:vendendo|vendiendo|vender|operando)\b/,
  /\b(?:shop|store) is not (?:yet )?(?:live|open|active)\b/,
  /\b(?:shop|store|seller|merchant) (?:\S{1,20} ){0,2}?(?:banned|frozen|closed|terminated|delisted)\b/,
  /\b(?:loja|tienda) (?:\S{1,20} ){0,3}?(?:fechada|cerrada|suspensa|suspendida|bloqueada)\b/,
  /\bseller\.unable_to_list\b|\bphone_pending\b/,
]
