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
   antonella rebeca isadora marina flavia tatiana sueli cleide neusa regina celia ines irene edna
   silvina mercedes remedios violeta gabino rosario lorena noelia amparo marisol pilar dolores consuelo soledad rocio begona nuria montserrat
   florencia agustina milagros micaela camila brenda rocio julieta belen jimena guadalupe araceli maribel mireya leticia blanca beatriz graciela
   nelson wilson jefferson anderson wellington washington everton cleber clovis edson gilberto gilmar ivan jair josue lauro mauricio mauro milton
   moises nivaldo orlando osvaldo renan renato rogerio romulo ronaldo rubens samuel saulo sidnei silvio valdir valter wagner walter adriano alan
   alex alexandra aldo alfredo alvaro amalia amelia angelica ariana augusto barbara bianca brenda carmen cassia cassio celso cintia cecilia clara
   clarice conceicao cora dalva daiane denise diogo dilma elaine eliana elisa elza emerson erica erika estela ester eunice eva evandro fatima
   fabricio francine geraldo giovana gisele grazielle hugo igor ingrid ivone izabel jacqueline janaina joice jonas josiane jussara karina kelly
   lais lara leandra ligia lidia lilian livia lourdes luis luciano luciene madalena magda maite manoela mara marcelino marcela margarida marilia
   mario marta mauro michele miriam mirella monica nadia nair natasha nathalia nilza olga olivia paula pietra priscila rebeca roberta rosa rosana
   rose roseli rute sabrina samanta samara selma sheila solange stella stephanie suellen suzana tais talita tania telma tereza tainara vania
   valeria vilma viviane yasmin yara zelia adolfo adrian alonso anibal ariel arnaldo baltasar bautista benito braulio bruno claudio cristian
   dante dario demetrio edgar eduardo efrain emiliano emilio esteban eugenio evaristo fabian federico felix fermin fidel franco german gilberto
   gregorio guido hernando hilario horacio humberto isaac ismael israel jacinto jeronimo joaquin jose leonel lisandro lorenzo lucio manuel marcial
   mariano maximo maximiliano melchor miguel misael nahuel nestor norberto octavio omar osvaldo patricio ramiro raul reinaldo renzo rigoberto rodolfo
   rogelio roman roque ruben salomon saul simon teodoro tomas ulises valentin vicente wilfredo xavier zacarias charles christopher daniel david emma
   george grace hannah henry jack jacob jason jessica joseph joshua kevin kimberly laura matthew megan nathan nicole olivia patrick paul rachel rebecca
   ryan samuel scott sophia stephen steven susan thomas timothy tyler victoria william zachary amy ashley brian christine deborah donna edward eric`.split(
    /\s+/,
  ),
)

export const isFirstName = (word: string): boolean => names.has(foldText(word))
