// The shell's own words. What the app says stands in messages/.
import type { Locale } from './locale'

interface ShellTexts {
  readonly menu: string
  readonly skip: string
  readonly language: string
  readonly search: string
  /** With {text} for what was typed. */
  readonly nothingFound: string
  /** With {count}. */
  readonly found: string
  readonly home: string
  readonly signIn: string
  readonly signInAs: string
  readonly changeUser: string
  readonly sessionEnded: string
  readonly notFound: string
  readonly users: Readonly<Record<'owner' | 'operator' | 'viewer', string>>
  readonly sections: Readonly<Record<string, string>>
}

export const shellTexts: Readonly<Record<Locale, ShellTexts>> = {
  en: {
    menu: 'Menu',
    skip: 'Skip to the page',
    language: 'Language',
    search: 'Search the Admin',
    nothingFound: 'No page is called “{text}”.',
    found: 'Pages found: {count}',
    home: 'Home',
    signIn: 'Sign in',
    signInAs: 'Choose whom to sign in as. They differ in what License Manager lets them do.',
    changeUser: 'Change user',
    sessionEnded: 'You are not signed in.',
    notFound: 'There is no such page.',
    users: {
      owner: 'Owner: sees orders, acts on them and manages connectors',
      operator: 'Operator: sees orders and acts on them',
      viewer: 'Viewer: sees orders',
    },
    sections: { marketplace: 'Marketplace', orders: 'Orders', storeSettings: 'Store Settings' },
  },
  pt: {
    menu: 'Menu',
    skip: 'Ir para a página',
    language: 'Idioma',
    search: 'Buscar no Admin',
    nothingFound: 'Nenhuma página se chama “{text}”.',
    found: 'Páginas encontradas: {count}',
    home: 'Início',
    signIn: 'Entrar',
    signInAs:
      'Escolha com quem entrar. A diferença está no que o License Manager permite a cada um.',
    changeUser: 'Trocar de usuário',
    sessionEnded: 'Você não entrou na sua conta.',
    notFound: 'Esta página não existe.',
    users: {
      owner: 'Proprietário: vê pedidos, age sobre eles e gerencia conectores',
      operator: 'Operador: vê pedidos e age sobre eles',
      viewer: 'Leitor: vê pedidos',
    },
    sections: {
      marketplace: 'Marketplace',
      orders: 'Pedidos',
      storeSettings: 'Configurações da loja',
    },
  },
  es: {
    menu: 'Menú',
    skip: 'Ir a la página',
    language: 'Idioma',
    search: 'Buscar en el Admin',
    nothingFound: 'Ninguna página se llama “{text}”.',
    found: 'Páginas encontradas: {count}',
    home: 'Inicio',
    signIn: 'Iniciar sesión',
    signInAs:
      'Elija con quién iniciar sesión. Se distinguen por lo que License Manager les permite.',
    changeUser: 'Cambiar de usuario',
    sessionEnded: 'No ha iniciado sesión.',
    notFound: 'Esta página no existe.',
    users: {
      owner: 'Propietario: ve pedidos, actúa sobre ellos y administra conectores',
      operator: 'Operador: ve pedidos y actúa sobre ellos',
      viewer: 'Lector: ve pedidos',
    },
    sections: {
      marketplace: 'Marketplace',
      orders: 'Pedidos',
      storeSettings: 'Configuración de la tienda',
    },
  },
}

/** Each language calls itself by its own name. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  pt: 'Português',
  es: 'Español',
}
