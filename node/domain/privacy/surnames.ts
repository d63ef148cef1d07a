import { foldText } from '../diagnosis/folded-text'

// Surnames that are common in these countries, of all who live there; from the lists of first-names.ts.

const surnames: ReadonlySet<string> = new Set(
  `
   abdala abdalla abe abeyta abrantes abrego abreu acevedo achahui acosta acuna adame adams adeyemi adorno agostini agosto aguayo aguiar aguilar
   aguilera aguirre alanis alaniz alarcon alba albano albuquerque alcala alcantar alcantara alcaraz alcoser alejandro aleman alencar alencastro alfaro
   aliaga alicea allen almada almanza almaraz almeida almonte alonso alonzo altamirano alva alvarado alvarenga alvares alvarez alves amado amador
   amaral amaya amorim anaya anda anderson andrade anguiano angulo anjos antunes aoki aparicio apaza apodaca aponte aquino aragao aragon arancibia
   aranda aranha arantes araujo araya arce archuleta arellano arenas arevalo arguello arias arizmendi armas armendariz armenta armijo arredondo
   arreola arriaga arriagada arrieta arroyo arruda arteaga assis assuncao assunpcao astudillo atencio athayde avalos avelar avila aviles ayala aymara
   azambuja azeredo azevedo aziz baca badillo baez baeza bahena bailey baker balderas ballesteros bandeira banuelos baptista barahona barajas barata
   barbieri barbosa barboza barcellos barcelos barela barragan barraza barrera barreto barrientos barrios barros barroso bastos batista bauer bautista
   becerra becker bedoya belaunde belmonte beltran beltrao benavides benavidez benevides benites benitez bennett bermudez bernal bernardes bernardi
   berrios berti bessa betancourt betancur bezerra bianchi bispo bitencourt bittencourt blanco blandon blumenfeld boaventura bobadilla bohorquez
   bolanos bonfiglioli bonfim bonifacio bonilla borba borges borrego bortolini botelho botello braga braganca branco brandao brasileiro bravo briceno
   briones briseno brito brooks brown bruno buarque bueno buitrago bulhoes burgos bustamante bustos caballero caban cabral cabrera caceres caetano
   caiado caicedo calazans caldas caldera calderon calvillo camacho camargo camarillo caminha campbell campello campelo canche candelaria candia
   candido cano cantu canul capistrano caraballo carbajal cardenas cardona cardoso carmona carneiro carranza carrasco carrasquilla carrasquillo
   carreno carreon carrera carrero carrillo carrion carter caruso carvajal carvalhal carvalho casanova casares casarez casillas castaneda castano
   castellanos castilho castillo castro catacora catrileo cavalcante cavalcanti cavazos caycedo cazares ceballos cedillo ceja centeno cepeda cerda
   cerqueira cervantes cervantez cespedes chacon chagas chalhoub chambi chan chapa charry chavarria chaves chavez chen chi cho choi choque chuc
   chuquimia cifuentes cintra cintron cisneros clark coaquira cobos coelho cohen collado collazo collins colmenares colombo colon colque colunga
   concepcion conde condori conti contreras cook cooper cordeiro cordero cordoba cordova cornejo corona coronado coronel corrales correa correal
   correia cortes cortez costa cota cotto coutinho couto covarrubias crespo crisostomo cruz cuadros cuellar cuenca cunha curi curiel curuchich cusi
   cutipa daher damasceno dantas davila davis daza delacruz delafuente delagarza delao delapaz delarosa delatorre deleon delgadillo delgado delrio
   deluca delvalle diallo dias diaz diniz diop domingues dominguez dominquez dorneles dourado drummond duarte duenas duran durand dutra dzul
   echevarria echeverri echeverria echeverry edwards elias elizalde elizondo encinas enriquez epiayu escalante escamilla escobar escobedo escudero
   esparza espejo espinal espino espinosa espinoza esposito esquibel esquivel estevao esteves estevez etcheverry etxeberria evangelista evans fabbri
   fajardo falcao farah faria farias feliciano felix fernandes fernandez ferrara ferrari ferraz ferreira ferrer ferreyra ferro fidelis fierro figueira
   figueiredo figueroa filgueiras filho fischer florencio flores florez fogaca fonseca fontana fontenele fontes forero fraga fragoso franca franco
   freire freitas frias friedman frota fuentealba fuentes fujita furtado gadelha gaitan galan galarza galeano galhardo galindo gallardo gallego
   gallegos galli gallo galvan galvao galvez gama gamarra gamboa gamez gaona garay garces garcez garcia garibay garica garrido garza gaspar gastelum
   gatica gatti gaytan gentil gil gimenez giordano giraldo giron godinez godoi godoy goes gois goldberg goldstein gomes gomez goncalves gongora
   gonzaga gonzales gonzalez goto gouvea gouveia gracia granado granados gray green griego grijalva grillo grinberg grunfeld guajardo gualdron
   guardado guedes guerra guerreiro guerrero guevara guillen guimaraes gurule gusmao gutierrez guzman haddad haro hartmann hasegawa hashimoto hayashi
   henao henriques henriquez heredia hermosilla hernadez hernandes hernandez herrera hidalgo higuera hill hinojosa hoffmann hofmann holanda holguin
   honda honorato horvat hoyos huaman huamani huanca huang huaranca huenchullan huerta hughes huixtlacatl hurtado ibanez ibarra iglesias ikeda illanes
   inacio infante inga inostroza inoue iriarte irizarry isaza ishikawa iturbe itzep ivanov jacinto jackson jaime jaimes jaquez jara jaramillo jardim
   jasso jauregui jesus jimenez jiminez johnson jones jordao juarez jung junior junqueira junqueiro jurado kaiser kamal kamat kaminski kanea kang
   kanimal kano kanzaki kaplan karam karan kardache karem kato katz kaufmann keita khoury kim kimura kindelan king kirchner klein kobayashi koch
   koenig kondo korta kortajarena kovac kovalenko kowalczyk kowalski kramer kranz krasnova krauel krause kuhn kuntz kuzmina kyra laboy lacerda lage
   lago lagos lagunas lamas lameira lange lara laranjeira lastra laureano leal leao lebron ledesma lee leguizamon leite leiva leme lemes lemos lemus
   leon lerma lessa levano levy lewandowski lewis leyva lima limeira limon lin linares linhares lins lira lisboa liu lizana lizarraga llamas llanos
   llanquileo llerena loaiza lobao lobato lobo loera lombardi lomeli londono longoria lopes lopez loureiro lourenco lourinho lovato loya lozada lozano
   lucena lucero lucio ludwig luevano lugo luna luque luz macedo machado macias maciel madeira madera madrid madrigal madureira maestas magalhaes
   magana maia malafaia malave maldonado malinowski malta maluf mamani mancilla mancini mansour mansur manzanares manzano marchant marchetti mares
   mariani mariano marin marinho marino marinovic mariz marques marquez marrero marroquin martinez martins mascarenas mascarenhas mata matamala mateo
   matias matos matsumoto matta mattos maya mayer mayorga mayta maza medeiros medina medrano meireles meirelles mejia melendez melgar mella mello melo
   mena menchaca mendes mendez mendieta mendonca mendoza menendez meneses menezes mensah meraz merino mesquita meyer meza millan miller minaya
   miramontes miranda mireles mitchell mojica molano molina mollo mondragon monje monroy monsalve montalvo montanez montano monteiro montemayor
   montenegro montero monteros montes montez montiel montoya moore mora moraes morais morales morante moreira moreno moretti mori morris moscoso
   mosquera mota motta moura mourao moya mueller mujica muller munguia muniz munoz murakami murcia murillo murilo muro murphy myers nader najera
   nakamura nakashima nakata nanez naranjo narvaez nascimento nasser natera nava navarrete navarro nazario ndiaye negrao negreiros negrete negron
   nelson neme neumann nevarez neves nguyen nicolau nieto nieves nina nino nobre nobrega nogueira norambuena noriega noronha nova novaes novais novoa
   nowak nsimba nunes nunez obando ocampo ocasio ochoa ogawa ojeda okabe okada okamoto okonkwo olarte olguin oliva olivares olivarez olivas oliveira
   olivera olivo olmos olvera ontiveros opazo oquendo ordonez orellana ornelas orosco orozco orrego orta ortega ortiz osorio ospina ossa otalora otazo
   otero oviedo oyarzun ozuna pabon pacheco padilha padilla padron paes paez pagan paiva palacios palhares palma palomino palomo palumbo pamplona
   pantoja pardo paredes parker parra passos pastrana patino paucar paula paulino paz pech pedraza pedrosa pedroza peixoto pelaez pelayo pellegrini
   pena penagos penaloza penha perales peralta perdomo perea pereira peres perez perini pestana petrov phillips piccoli pichardo picon pimenta
   pimentel pina pineda pinheiro pinho pinilla pinto pinzon pires pizarro pizzuti poblete polanco ponce pontes poot popovic porras portela portilla
   portillo posada poveda pozo prado prates preciado prestes prieto proenca przybysz puentes puga pulido puma quadros quaresma queiroga queiros
   queiroz quesada quevedo quezada quijano quinones quinonez quinta quintairos quintana quintanilla quintero quiroga quiros quiroz quisbert quispe
   rabello rabelo ramalho ramires ramirez ramon ramos rangel raposo rascon raya razo rebello rebelo reed regalado rego reis rendon rengifo renteria
   resende resendez restrepo retamal reyes reyna reynoso rezende rhoden riano ribas ribeiro ricci richardson richter rico rinaldi rincon riojas rios
   riquelme rivas rivera rivero riveros rizzo roberts robinson robledo robles rocha rodarte rodas rodrigez rodrigues rodriguez rodriquez rogers rojas
   rojo roldan rolim rolon roman romano romao romero romo roque rosa rosado rosales rosario rosas rosenberg ross rossi roybal rubio rueda ruelas ruge
   ruiz russo saad saavedra saenz saito saiz sakamoto salas salazar salcedo salcido saldana saldanha saldarriaga saldivar salgado salinas salles
   salomao salvador samaniego sampaio sanabria sanches sanchez sandoval sanhueza sanna santacruz santana santander santiago santillan santoro santos
   sarabia saraiva sardinha sarmento sarmiento sarria sasaki sato sauceda saucedo scarpelli schmidt schmitt schneider schroeder schultz schulz
   schwartz schwarz seabra sedillo segovia segura seixas sena senna sepulveda serna serpa serra serrano serrato sevilla sfeir shevchenko shimizu
   sierra silva silveira silvestre simas simoes siqueira sisneros smith soares sobral sobrinho sodre solano solis soliz solorio solorzano soria sosa
   sotelo soto sotomayor sousa souto souza steinberg stewart suarez suaza sucre sugimoto sun suzuki szabo sznaider tabares tafoya tafur takahashi
   tamayo tamez tanaka tapia tascon tavares taylor teixeira tejada tejeda teles telles tellez tello tenorio teran terrazas tessari thomas thompson
   tibirica ticona tijerina tirado tobon toledo tonelli toro torres torrez toscano toure tovar traore trejo trejos trevino triana trindade troncoso
   trujillo tsukamoto tun tupinamba turner tzul uchoa ugarte ulibarri ulloa urbina urena urias uribe urquiza urrego urrutia uscategui utrera valadao
   valadares valadez valbuena valdebenito valderrama valdes valdez valdivia valdivieso valenca valencia valente valentin valenzuela valladares valle
   vallejo vallejos valles valverde vanegas varela vargas vasconcellos vasconcelos vasquez vaz vazquez vega veiga vejar vela velandia velasco
   velasquez velazquez velez veliz veloso venancio venegas ventura vera veras verdugo verduzco vergara viana vicente vicentini vidal vidigal vieira
   viera vigil vilaca vilela vilhena villa villagomez villalba villalobos villalpando villamil villamizar villanueva villar villareal villarreal
   villas villasenor villegas villela vitorino vivanco vivas volpato vukovic wagner waisman walker wang watanabe watson weber werner wiest williams
   wilson wisniewski wojcik wolf wollmann wong wright xacon xairo xana xavier xenia xiana xicotencatl xicoy ximenes yago yamada yamaguchi yamamoto
   yamashita yami yanes yanez yang ybarra yebra yepes yoon yoshida yumbo yunta yupanqui zabala zabaleta zago zamarreno zamarripa zambrana zambrano
   zamora zamudio zanella zanetti zanin zanotti zapata zaragoza zarate zavala zavaleta zavattieri zayas zelaya zepeda zhang zhao zhou ziegler
   zielinski zimmer zimmermann zubieta zuluaga zuniga`
    .trim()
    .split(/\s+/),
)

// "Kowalczyk", "Bonfiglioli", "Etxeberria", "Huenchullán".
const endsLikeSurname =
  /.{2}(?:ez|ski|sky|czyk|wicz|mann|berg|stein|oglu|ovic|evic|enko|etti|elli|ucci|eira|hual|llan|mani|ishi|moto|mura|yama|shima)$/

export const isSurname = (word: string): boolean => surnames.has(foldText(word))

/** Whether it ends as surnames do. */
export const looksLikeSurname = (word: string): boolean =>
  word.length >= 5 && endsLikeSurname.test(foldText(word))

export const allSurnames = (): Iterable<string> => surnames
