import { foldText } from '../diagnosis/folded-text'

// First names that are common in these countries. One alone behind the word for a person is a name where any other word
// might be a company or a system. Census lists: IBGE Nomes 2010, INEGI, RENAPER, DANE, Registro Civil de Chile.

const names: ReadonlySet<string> = new Set(
  `maria jose ana joao antonio francisco carlos paulo pedro lucas luiz luis marcos gabriel rafael francisca daniel marcelo bruno eduardo felipe raimundo
   rodrigo adriana juliana marcia fernanda patricia aline sandra camila amanda bruna jessica leticia julia luciana vanessa mariana gabriela vera
   vitoria larissa claudia beatriz rita luana sonia renata eliane josefa simone natalia cristiane carla debora rosangela jaqueline rosa daniela aparecida
   marlene terezinha raimunda andreia fabiana lucia raquel angela rafaela joana luzia manoel mateus andre fernando fabio leonardo gustavo guilherme leandro
   tiago thiago anderson ricardo marcio jorge sebastiao alexandre roberto edson diego vitor sergio claudio matheus joaquim juan miguel alejandro manuel
   javier jesus david martin guadalupe juana margarita veronica leticia rosario teresa alicia elizabeth martha gloria yolanda silvia alejandra carolina
   monica norma susana elena laura isabel cristina andrea diana paola camilo andres santiago sebastian mateo nicolas samuel valentina sofia isabella
   catalina ximena fernanda lorena marcela liliana esperanza hernan gonzalo ignacio cristobal matias benjamin vicente agustin francisca constanza
   ramon oscar hector raul mario julio cesar victor hugo enrique armando arturo alberto gerardo salvador ruben jaime guillermo pablo ernesto facundo
   john james robert michael william richard thomas mary jennifer linda barbara susan sarah karen nancy lisa emily anna peter george helena helio
   otavio caio vinicius henrique heitor arthur davi bernardo enzo lorenzo theo alice laura manuela heloisa luiza valentina giovanna cecilia eloa livia
   antonella rebeca isadora marina flavia tatiana sueli cleide neusa regina celia ines irene edna`.split(
    /\s+/,
  ),
)

export const isFirstName = (word: string): boolean => names.has(foldText(word))
