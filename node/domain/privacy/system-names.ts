import { isStatementWord } from './statement-words'

// What systems call themselves, their errors and their fields.
const ofSystems =
  /^(?:api|app|admin|adm|root|system|sistema|sys|service|servico|bot|robot|user|users|usuario|client|cliente|customer|integra\w*|sync\w*|connect\w*|exception|erro|error|null|undefined|not|found|invalid\w*|java|net|com|org|http|https|www|io|br|ml|meli|vtex|oms|erp|wms|crm|sap|sql|db|dev|prod|test\w*|hml|name|id|cpf|cnpj|email|key|token|access|denied|forbidden|timeout|required|missing|default|guest|web|mobile|support|suporte|sac|vendas|ventas|sales|financeiro|fiscal|logistica|json|xml|csv|js|ts|py|php|order|orders|pedido|item|items|sku|status|code|message|data|info|type|profile)$/i

/** The words that dots, hyphens or underscores join to one. */
export const joinedWords = (found: string): readonly string[] =>
  found.replace(/\d+$/, '').split(/[._-]/).filter(Boolean)

/** Whether words are joined to what a system calls itself, an error or a field. */
export const isOfSystems = (found: string): boolean =>
  /^\p{L}+(?:[._-]\p{L}+)+\d*$/u.test(found) &&
  joinedWords(found).some((part) => ofSystems.test(part) || isStatementWord(part))
