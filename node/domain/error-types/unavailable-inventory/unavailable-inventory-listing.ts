// What marketplaces answer when stock is sent to them and the product cannot be listed there, as documented per
// marketplace in "Inventory integration errors with marketplaces". The SKU is then not displayed, and orders fail.
// Two documented answers are left out: "Access denied" and "Error validating grant" speak of credentials as well, and
// of them first when they come with an order.
export const listingTexts: readonly RegExp[] = [
  // Amazon
  /^\W{0,5}invalid seller id\W{0,5}$|^\W{0,5}feed rejected\W{0,5}$/,
  /this sku is not in the amazon catalog|misusing the brand field|error code 5661/,
  /eligible amazon account to call amazon mws/,
  // Mercado Livre
  /estoque nao atualizado pois o anuncio/,
  /cannot update item \S{1,60} \[status:under_review/,
  /^\W{0,5}error converting access token|^\W{0,5}user not active\W{0,5}$/,
  // Magalu
  /sku nao exportado pois o mesmo nao possui preco|o produto pai nao foi integrado/,
  // Netshoes
  /localizar o mapeamento deste sku na planilha|cadastrad[oa] na planilha de mapeamento/,
  /campo obrigatorio para integrar produtos neste marketplace/,
  /atributo\(s\) .{1,160} obrigatorio\(s\)/,
  // Via
  /acesso negado - auth-token/,
  // Any marketplace
  /sku is not being displayed in the marketplace/,
  /sku nao esta sendo exibido no marketplace|sku no se (?:esta mostrando|muestra) en el marketplace/,
]
