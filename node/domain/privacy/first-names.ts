import { foldText } from '../diagnosis/folded-text'

// First names that are given in these countries, of all who live there. Census lists: IBGE Nomes 2010, INEGI, RENAPER, DANE,
// RENIEC, Registro Civil de Chile; and what `@faker-js/faker` (MIT) has for them.

const names: ReadonlySet<string> = new Set(
  `
   aaron abdias abdoulaye abel abelardo abigail abir abraao abraham ada adail adalberto adalgisa adalto adan adao adauto adebayo adel adela adelaida
   adelaide adelia adelina adelino adelmo adelson ademar ademilson ademir aderbal aderson adilson adinete admilson adolfina adolfo adrian adriana
   adriano adriel advaldo afonso afranio agamenon agatha agenor agildo agnaldo agnes agnieszka agostinha agostinho agripina aguinaldo agustin agustina
   aida aiko ailton aimara aimee aira airam airon airton aisha aixa akemi akio akira alaide alan alana albano albeiro alberta albertina albertino
   alberto albino alceu alcides alcina alcione aldacir aldair aldemir aldenir aldo aldonza aleida alejandra alejandro alejo aleksander alessandra
   alessandro alex alexa alexander alexandra alexandre alexandro alexia alexis alfonsina alfonso alfredo algacir alice alicia alida alina aline alirio
   aliro alisson alix almerinda almerindo almir almira aloisio alonso aloysio altagracia altair altamir altevir alvaro alvina alvino alysson alzira
   amabile amadeo amadeu amadou amalia amancio amanda amarildo amaro amaru amaury ambrosio amelia amelie amelio americo amilcar amilton amin amir
   amira amparo amy ana anacleto anahi anais ananda ananias anastacia anastasia anastasio anatole anaya anayeli anderson andre andrea andreas andree
   andreia andreina andres andreson andreza anette angel angela angelica angelina angelino angelita angelo angie angus anibal aniceto anielly aninha
   anita aniz anizio anna annabella anne anni annie anselmo antenor antero anthony antonela antonella antonia antonieta antonina antonino antonio antu
   anyela aparecidinha apolinar apolinario apolonia aquilino araceli arantxa arcangela arcelia arcelino archibaldo ariadna ariadne ariana ariane
   arianna ariano ariela arilson arinda arioldo ariosto ariovaldo aristarco aristeu aristides aristoteles arlei arlene arlete arley arlinda arlindo
   armanda armando armelinda armida arnaldo arno arnobio arnold arnoldo arnulfo arolde aroldo arquimedes arsenio artemio arthur artur arturo aruma
   asdrubal asher ashley assis astrid asunta ataide atanagildo atanasio athayde athos atilio augusta augustinho augusto aukan aurea aurelia aureliano
   aurelina aurelio auricelia aurino auxiliadora avelino ayelen aymara ayumi azucena babatunde balbina baldomero baltasar baltazar baptiste barbara
   bartolome bartolomeu basilio bastian bastiana baudelio beatris beatriz begona belarmino belchior belinda belisario belkis belmira belmiro benardino
   benedicta benedicto benedita benedito benicio benilda benilde benita benito benjamim benjamin bento berenice berenise bernabe bernarda bernardete
   bernardina bernardino bernardita bernardo berta bertha bertila bertoldo betania bethania betina betinho betito betsabe betsy bettina betty betzabe
   bexaida bianca bibiana blanche blas boaventura bohdan boleslau bonifacio boris braian brasilino braulia braulio brayan breiner brenda brendon breno
   brian briana brigida brigido brigitte britney briza bruna brunella bruno bryan byron cacilda caetana caetano caio caique caiubi calebe calfu
   calista calixto camerino camila camilla camille camilo cande candelario candida candido canuto carina carine carla carles carlinhos carlos carlota
   carlotta carmela carmelita carmelo carmem carmen carmenza carmina carminho carolaine carolina caroline casandra casemiro casimira casimiro
   cassandra cassia cassiana cassiano cassimiro cassio casto catalina catarina catherine cathy caua caue cayetana cayetano ceci cecilia cecilio cecy
   ceferino celeida celeste celestina celestino celia celina celinda celine celinha celio celma celsa celso cely cenaida cenira cesaltina cesar
   cesarina cesario ceslau cezar chabela charlene charles charlotte charly chavela chayito chayo chela chiara chidi chinwe chiquinho chiquita chole
   christian christiane christina christine christopher chucho cibele cicera cicero cida cidinha cidinho cilene cinthia cinthya cintia cipriana
   cipriano cirila cirilo cirineu ciro citlali citlalli citlaly cizenando clara claribel clarice clarinda clarindo clarisa clarissa claude claudecir
   claudemir claudete claudia claudiane claudinei claudineia claudiney claudio claudiomiro claudionor cleber cleide cleiton clelia clemencia clemente
   clementina clementino cleomar cleonice cleopatra cleto cleusa cleuza cleyton clidenor clodoaldo cloris clotilde clovis conceicao concepcion
   conchita conegundes conrado constanca constancio constantino constanza consuelo coralia cordelia corina cornelia cornelio cosme creusa creuza
   crisanto criselda crispim crispin crispina cristhian cristian cristiana cristiane cristiano cristina cristobal cristopher cuauhtemoc cupertino
   cynthia cyntia czeslau dafne dagmar dagoberto daiana daiane dalila dalton dalva damaris damaso damian damiana damiano damiao danae dani daniel
   daniela daniella danielle danilo danitza danna dante dany darci darcilio darcy daria darian dariela darien dario darlan darlei darlene dary davi
   david davina davino dayana dayane dayanna dayron debora deborah decio deiby deidre deirdre deise deivis dejanira delci delcio delfina delfino delia
   delio delma delmar delmira delmiro delmo delza demerval demetria demetrio demian demostenes deneval denilson denis denise dennis deoclecio deodato
   deolinda deolindo derci derly desiree deusdedit deusdete deyanira deyvi diana diane dianne dicla didier diego dieudonne dilan dilcia dilenia
   dilermando dilma dilson dilza dimas dimitri dina dinah dinalva dinarte dinis dinora dinorah dioclecio diogenes diogo dioni dionisia dionisio
   dionizio dirce dirceu divaldo djair djalma djanira dmitri dolores domenica domiciano dominga domingas domingos domitila donald donatila donato
   donizete donizeti donizetti donna donovan doracil doracy doralice doralina doris dorival dorli dorly dorotea doroteia dorothy dorvalina dorvalino
   douglas duarte dubis duilio dulce dulcidio dulcinea dulcineia dumar durval durvalina duvan dylan eber eberto eda eddy edegar edelmira edelmiro
   edelweiss edemar edenilson edenir eder ederson edgar edgard edgardo edicleia edier edijane edila edilberto edilene edileusa edileuza edilma edilson
   edimar edina edinaldo edinalva edinei edineia edinha edinho edinson edison edite edith edivaldo edivan edlene edmar edmara edmea edmilson edmund
   edmundo edna ednaldo ednalva ednei edouard edson eduarda eduardo eduviges eduvirges edvaldo edvan edvanda edvania edvard edvirges edward edwiges
   edwin efigenia efigenio efrain efren egberto egidio egon eider ekaterina eladia eladio elaine elba elcio elcir eldo eleanor eleazar elemar elena
   elenice elenilson elenir eleodoro eleonora eleuterio elfa elfrida elfriede elia eliab eliana eliane elias elida elidia elidio eliel elieser eliezer
   eligio elina elinaldo eliodoro elisa elisabet elisabete elisabeth elisandra elisangela elisea eliseo eliseu elisiane elisio eliza elizabete
   elizabeth elizangela elizete elizeu elke elkin ellen elmer elmira elmo eloa eloah elodi elodia elodio eloi eloina eloisa eloiza eloy elpidio elsa
   elson elton elva elvio elvira elvis elvisnei elza elzira elzo ema emanoel emanuel emanuela emanuele emanuelle emanuelly emeka emerenciana emerita
   emerson emidia emidio emil emilce emile emilia emiliana emiliano emilie emilio emilse emily emir emma emmanuel emmanuelle emperatriz encarna
   encarnacao encarnita eneas enedina eneida enelida eneyda enia enilda enir enma enny enoch enoque enrica enrico enrique enriqueta enza enzo epifania
   epifanio eraldo erasmo ercilia ercilio eric erica erick ericka erico erika erlan erlinda ermelinda ermelindo erminda erminia erna ernestina
   ernestino ernesto ernst eron erondina erotides erwin esequiel esmael esmeraldino esmeria estanislao esteban estebana estefani estefania estefany
   estela estelita estella ester esteves esther estime estiven etel etelvina etelvino etevaldo ethel eudes eudocia eudora eudoxia eufemia eufrasia
   eufrosina eugenia eugenio eulalia eulalio eulises eulogia eulogio eunice eurico euridice euripedes eusebia eusebio eustaquio eva evaldo evando
   evandro evangelina evangelino evangelos evanir evaristo evelin evelina eveline evelise evelyn everaldo everardo everson everton evilasio evilin
   ewerton exequiel ezequias ezequiel ezilda ezra fabian fabiana fabiane fabiano fabien fabio fabiola fabricia fabricio fabrizio facunda facundo fadi
   faiber fanny faten fatima fatma fatou faustina faustino fausto fede federica federico felicia feliciana feliciano felicio felicita felicitas
   felinto felipa felipe felippe felisa felisberto felix feliza fermin fermina fernan fernanda fernandinha fernando ferney fidel fidelia fidelina
   fidelis fidelmar fidencio filadelfo filiberta filiberto filipa filipe filomena filomeno fiorela fiorella firmina firmino flavia flaviana flaviane
   flaviano flavio flopy florentina florentino floriana floriano floripes florisbela florisvaldo fortunato francesca francesco franciele francielle
   francilene francinaldo francine francineide franciney francis francisca franciscana francisco francisquinha francolino franklin freddy frederic
   frederica frederico fredy friedrich fritz fritznel froilan fructuoso fulgencio fulvia fulvio gabi gabino gabriel gabriela gaby gael galdino gaspar
   gaston gaudencio geancarlo gecilda geiza gelson gemma genara genaro genesia genesio geni genilda genilson genival genivaldo genoveva geny george
   georges georgete georgia georgina geovana geovane geovanna geovanni geralda geraldina geraldine geraldo gerardina gerardo gerhard german germana
   germano germinio gero gersain gerson gertrudes gertrudis gervasio gesiane gessica getulia getulio ghassan giacomo gianella gianfranco gianina
   gianluca gianna giannina gideon gil gilberta gilberto gilda gildasio gildete gildo gileno gilmar gilmara gilson gilvan gilvania gimena gina gines
   gino gioconda giordano giorgio giovana giovani giovanna giovanni giovanny gisela giselda gisele giselia gisell giselle gislaine gissela giulia
   giuliana giuliano giulio giuseppe gladis gladys glaucia glaucio gleice gleici gleidson gleisi glenda glenis gleyce gliceria glicerio glicia glisela
   godofredo goncalo gonzala gonzalo gorete gorette graciano graciela graciele gracielle graciema graciliana graciliano gracinda gracinha grazia
   graziela graziele graziella grazielle grecia gregoria gregorina gregorio gregory greice greta gricelda grisel griselda guadalupe gualberto guaraci
   guaracy gubio gudelia gudelio guenther guerino guerline guga guicho guido guilherme guilhermina guille guillermina guillermino guillermo guiomar
   gumercinda gumercindo gumersinda gumersindo gunther gustavinho gustavo gutemberg guzman gylmar habib haide haidee halina hamilton hanan hanna
   hannah hans harold haroldo harumi haruo haruto hassan haydee hebe heber hector heidi heiner heinz heitor helder helen helena helene helenice helga
   heli heliana heliane helio heliodoro helion helmut heloina heloisa heloiza henri henrick henrik henrique henry herbene herber herbert hercilia
   herculano heriberto herlinda herman hermann hermelinda hermelindo hermenegilda hermenegildo herminda herminia herminio hermogenes hernan hernando
   hernani hernestina herondina herval hever hiago hiba hideki hidelbrando hideo higino higor hilaria hilario hilarion hilda hildebrando hildegard
   hildete hilton hipatia hipolita hipolito hiroki hiroshi hitomi homero honorata honorato honoria honorina honorio honorivaldo horacio horst
   hortencia hortencio hortensia hosana howard hugo hugolino humberta humberto hussein hyago hyun iago iain iara iasmin ibere ibis ibrahim ibsen icaro
   idair idalia idalina idalino idelfonso idelma idelson idemar idenir idilio ieda ifeoma ignacio igor iker ilana ilaria ilce ildefonso ildete ildo
   ilidio illari ilma iloni ilsa ilse ilson iluminada ilza imaculada imanol imelda ina inacia inacio inaki indalecia indalecio indianara indira ines
   inezita ingo ingrid inocencia inocencio ioana iolanda iole iolita iracema iraci iracy iraida iraja iran irani iremar irena irene ireneo ireneu
   irina irineia irineu irio irma irmgard irondina iryna irzo isa isaac isabel isabela isabele isabella isabelle isabelly isac isadora isael isaias
   isaque isaura isauro isbela isela isidio isidora isidoro isidro isis ismael ismaela ismar ismario ismenia isnardo isolda isolina israel israela
   itamar itamir itatiane itzel itzia ivair ivan ivana ivanete ivani ivania ivanilda ivanildo ivanilson ivanir ivanna ivanoe ivanor ivete ivette ivo
   ivon ivone ivonei ivonete ivonne ixchel iza izabel izabela izabella izadora izaguirre izaias izaura izidoro izilda izildinha jaciara jaciel jacinta
   jacinto jacir jacira jackeline jaco jacob jacoba jacobo jacquelin jacqueline jacques jacy jader jadir jadson jadwiga jaider jaidy jailson jailton
   jaime jaimina jair jaira jairo jalil jamal james jamil jamila jamile jamille jana janaina jandira jane janeide janete janeth janette janice
   janilson janine janio janis jany jaqueline jarbas jardel jason javi javier javiera jazmin jeanderson jeane jeanette jeanine jeferson jeff jefferson
   jeison jeisson jenaro jeni jenifer jenival jennie jennifer jenny jeny jeremias jeremy jeronimo jerri jerson jerusa jesid jesse jessenia jessica
   jessika jesualdo jesuina jesuino jesusa jeyson jhenifer jhoan jhoana jhon jhonatan jhonathan jhonier jhonny jhony jimena jin joab joan joana
   joaninha joanna joao joaozinho joaquim joaquin joaquina jocelaine joceli jocelia jocemar jocimar joel joelma joelmir joelson johan johana johanna
   johannes john johnatan johnny joice joilson jonas jonatan jonatas jonathan jordi jordy jorge jorgelina jorgina jorgito josafa jose joseane josefa
   josefina josefino joseli joselia joselina joselito joselma josemar josemara josenilda josenilton josep joseph josete josette joshua josiane josias
   josilene josimar josimara josinaldo josival josivaldo josue jovana jovane jovanny jovelina jovelino jovenil joventina jovino jovita joyce joziane
   juampi juan juana juancho juanita juarez jubal jucara jucelia jucelino jucilene judas judit judite judith juju juli julia julian juliana juliancito
   juliane julianna juliano julie juliet julieta juliete julieth juliette julio julissa jun juninho juraci juracy jurandir jurema jurgen jussara
   justina justiniana justiniano justino juvelina juvenal juvencio juventina kaio kaique kaito kaka kalel kalfu kamal kamila kamilla karel karem karim
   karime karin karina karine karla karol karolina karoline karolyn katarina katarine katarzyna kate katharina katherin katherine kathia kathleen
   kathy katia katiane katiuscia katiuska katrin katy kaua kauan kauane kaue kawan kazimiera kazuo keiko keila keith kelen keli kelita kellen kelly
   kellyn kelvin kenia kenji kenneth kenta kenya kerly ketlyn kevin kevyn keyla khadija khaled khalil kiara kike killa kimberly kimi kiyoshi klara
   klaus kleber kleverson kofi koichi konrad krishna kristel kristen kristian kristin kristina kurt kwame kyara ladislao ladislau laercio laerte
   laiane laila lais laisa laiza lalo landerson laodicea lara larisa larissa larissinha laryssa lasaro laudelina laudelino laura laureano laurelino
   lauren laurencio lauriane laurides laurinda laurindo lauriston laurita lauro lautaro lavinia layla lazara lazaro lea leah leandra leandro leda leia
   leidi leidiane leidis leidy leila lelia lena lencho leni lenice lenilda lenira lenita leny leocadia leocadio leocir leomar leonarda leonardo
   leoncia leoncio leonel leonela leonella leonice leonida leonidas leonides leonilda leonir leonor leonora leontina leopolda leopoldina leopoldo
   leovaldo leovigilda leovigildo lesbia leslie lester leticia levi levy leydi leyla leyre lia liam lian liana liane libania libia liborio licha licho
   licia licinia licinio lida lidia lidiane lidio ligia lihuen likan lila lilia liliam lilian liliana liliane lilibeth lilly lina linaldo lindalva
   lindaura lindinalva lindolfo lindomar lindora lindsay lino lioba lionel lirio lisa lisandra lisandro lisbeth liset lisete lisiane lissette lita
   lito livia liz liza lizandra lizandro lizbeth lizete lizeth lodovino loide lois loivo lolita loreley loren lorena lorene loreni lorenza lorenzo
   loreto loretta lorgia lorival lorraine lorrane lorrayne lotario louise lourdes lourdinha lourenca lourenco lourival louro luan luana luane lubia
   luca lucas lucca luce lucelia lucelina lucena lucette luchita lucho lucia lucian luciana luciane lucianne luciano lucidio luciene lucienne lucila
   lucilene lucilia lucilio lucille lucimar lucimara lucinda lucineia lucineide lucinha lucio lucivaldo lucivania lucrecia lucy ludmila ludmilla
   ludovica ludovico ludwig luena luenir luigi luis luisa luiz luiza luizinho lupercio lupita lurdes lusia lutero luzenir luzia luzimar luzinete
   luzinha lya lyana lydia lygia mabel macarena macaria macario maciel macrina madalena madeleine madelin madeline maely mafalda magali magaly magda
   magdala magdalena magdiel mague maiara maica maicol maicon maik maikel maiko maila maira maisa maite maiten majo makoto malaquias malena malenita
   malgorzata malu malvina mamede mamerto maneco manel manfredo manlio manoel manoela manoelina manolo manon manuel manuela manuelina manuelita marbel
   marcela marcelina marcelino marcelita marcella marcelle marcello marcelo marcia marcial marciala marciana marciano marcilene marcilia marcilio
   marcilon marcinha marcinho marcio marcionilia marcolina marcolino marcondes marconi marcos marcus mardonio mareli margaret margareta margarete
   margareth margarida margaux margherita margot margoth maria mariah mariam mariana mariane marianela mariangela marianita marianna mariano
   mariazinha maribel maribelle maricarmen maricel maricela maricelma maricruz marie mariel mariela mariele marielle mariene marieta mariete marife
   mariko marilda marilde marilea marilei marileide marilena marilene marilia marilin marilisa marilu mariluci marilucia mariluz marilyn marilza
   marinalva marines marinete marinho marino mario marisa marisela marisete mariska marisol maristela maritza marivalda marivaldo mariza marizete
   marjorie marla marleide marleine marlen marlene marleni marley marli marlin marlise marlon marlos marluce marlucia marly maroly marquinhos marta
   marte martha martim martin martina martinha martiniano martino maruja marusia mary maryanne maryluz maryori maryuri masako masao mateo mateus
   matheus mathias mathilda mathilde matias matilda matilde matteo matthew matthias maura maureen maurice mauriceia mauricelia mauricia mauricio
   maurilio maurina mauritania mauriza mauro maxi maximiano maximiliana maximiliano maximina maximino maxine maxwell mayara mayck maycon mayerly mayko
   mayla maylen mayra mayte mayumi meche mecia medardo megan meire meiriane melani melania melanie melany melba melina melinda melisa melissa meliza
   mellany melquiades melquior melquisedec melvin mencha mendel merari mercedita mercia meriem merly merlyn messias meyer micael micaela micaelina
   michael michaela michel michela michele michelle michelly miecislau miguel miguela miguelangelo miguelina miguelito mika mikael mikaela mikaelly
   milagritos milagros milciades milda mildre mildred mileidy milen milena milene milka millaray millie milton milva minoru miraci mirela mirella
   mirelys mireya miria miriam mirian mirlande mirna miroslava mirta mirtes mirtha misael mitsuo mizael moacir moacyr mohamad mohamed mohammed moira
   moisaniel moises monaliza monica monserrat montserrat morgana moussa muriel murilo mustafa mykael mykola mylena mylene myriam myrian myrna myrtes
   nabor nacho nadege nadeia nadia nadim nadine nadir nadja nahir nahuel naiane naiara naila nair naira naldo nanci nancy nanda nando naoko naomi
   naoto narcisa narciso narda nardo narendra nastassja natacha natalia natalie natalina natalino nataly natalya natan natanael nataniel natasha
   nathali nathalia nathalie nathaly nathan nathaniel nati naty naum nayara nayeli nayibe nayla nayra nazareno nazira neemias neftali neguinho
   nehemias nehuen neide neidelucia neila neiva neivaldo nelcy neli nelia nelida nelita nelly nelma nelsi nelson nelsy nely nelza nemesia nemesio nene
   nepomuceno nercy nerea nereida nereo nereyda nerli nery nestor nete neudi neuraci neusa neusinha neuton neuza neves newton ney neymar nezio ngozi
   nicanor nicasio nick nickolas nico nicodemos nicol nicola nicolaas nicolas nicolasa nicolau nicolaza nicole nicoletta nicolette nicolina nicolly
   nidia nidya niels nieve niko nila nilce nilcea nilceia nildo nilsa nilson nilton nilva nilvo nilza nimia ninfa ninoska niobe nirce nirma nisia
   nivaldo nivardo nivea nivia nizar noah noboru noedir noel noela noeli noelia noely noemi noemia nora norah norberta norberto norbey noriko norival
   norman norvina nour nubia nuno nuria nydia nylza obdulia obdulio octaciano octavia octavio odacir odair odalis odalys odenir odete odette odila
   odilia odilio odilon odirlei odon odorico ofelia oksana olavo olegario oleksandr olena olenka olga olices olimar olimpio olinda olinto olirio
   oliverio olivia olivier olivio olmedo olumide oluwaseun omar omayra ondina oneida onelia onesimo onira onivaldo onofre onorina oraci oracio oralia
   orazio oreste orestes orfeo oriana orides orietta oriol orivaldo orlanda orlando orlei orley ornela ornella orozimbo osana osanan oscar oscarina
   oseas oseias osmar osmara osmario osnaider osni osvaldina osvaldo oswalda oswaldo otacilia otacilio otalicio otavia otavio othon otilia otilio
   otoniel otoniela ottavia otto ousmane oveimar ovidia ovidio ozana ozeas ozeias ozias ozorio pablo pacita pamela pamella panchita pancho paola paolo
   paquita pascoal pascual pascuala pasquale pati patrice patricia patricio patrick patrik patsy paul paula paulette paulina pauline paulinha paulinho
   paulino paulo pavel pedrina pedrinho pedro pelagia pelagio pelayo penelope pepeu percival percy perpetuo perseu peter petra petrita petrona
   petronila petronio petrucio phelipe philip philipp philippe pia piedad piera pierina piero pierre pietra pietro pilarica pitagoras placida plinio
   plutarco poliana poliane policarpo pollyana pollyanna pompilio porfiria porfirio praxedes prisca priscila priscilla prisco priscyla protasio
   prudencia prudencio qori queila quelen quenia queren queta queti quico quintiliano quintin quintina quintino quirina quirino quiteria rachel
   radames rafa rafael rafaela rafaella rafaelle rafinha rafita rai raiane raianny raimar raimunda raimundo raina raisa raissa rajid ralf ralph ramao
   rami ramira ramiro ramon ramona ramoncito ramses randall randy rania raphael raphaela raquel rasha rashid raul raulindo raulino rayana rayane
   rayanne rayen raylan raymond raymundo rayssa rebeca rebecca regiane reginaldo regino reimundo reinaldo reiner rejane remberto remigia remigio renan
   renata renatinha renato renaud rene renee renilda renilson renzo reovaldo ricarda ricardina ricardo richard richelle rigoberta rigoberto rina rita
   ritinha ritoca riva rivaldavio rivaldo rivelino robert roberta robertinho roberto robinson robson rocael rochi rodnei rodney rodolfo rodrigo
   rogaciano rogelio roger rogeria rogerio roland rolando romaldo romario romelia romeo romero romeu romilda romildo romilson romina romoaldo romualda
   romualdo romulo ronald ronaldo ronan ronei roney roni ronilda ronildo ronivaldo ronnie rony rosalba rosalia rosalie rosalina rosalinda rosalino
   rosalva rosalvo rosamaria rosamund rosana rosane rosangela rosani rosania rosanna rosaria rosarito rosaura roseane roseclair roselaine roselene
   roseli roselia rosely rosemar rosemarie rosemary rosemeire rosemene rosemere rosemeri rosenda rosendita rosendo rosenilda roser rosiane rosicler
   rosilda rosilei rosileide rosilene rosimar rosimeire rosimere rosina rosinei rosineia rosineide rosinha rosita rosivaldo rosmari rosmery rosy
   roxana roxanna rozana rozeli rozilda rubem ruben rubenia rubens rubia rubiel rubiela rudi rudimar rudolf rudolfo rudy rufina rufino ruggero rui
   ruimar rusbel russell rute ruth ruy ryan sabas sabina sabine sabino sabrina sadako sadi saida sakura salatiel salete salim salma salomao salomon
   salustiano salvatore salvina samanta samantha samara samer samia samir samira samuel samuela sancho sandor sandoval sandra sandrine sandrinha
   sandro sandy sanna sansao santi santino sara sarah sarai sarita sasha satiko satoshi saturnina saturnino saul saula saulo savio sayuri scarlet
   scarleth scarlett sebaldo sebastian sebastiana sebastiao secundino segismundo selena selene selenia selma selminha selmira selvina selvino
   semiramis serafim serafin serafina serapio serge sergei sergi sergia sergio serli servando servio severiano severina severino shaiane shakira
   sharon sheila sheyla shigeru shirlei shirleide shirlene shirley shirly shizuka sibele sibila sidinei sidinha sidnei sidneia sidney siegfried
   sigfrido sigrid silas silene silmar silmara silvana silvandira silvando silvandro silvania silvano silveria silverio silvestre silvia silvina
   silvino silvio simao simon simona simone simoni simplicia simplicio sinesio sinezio sinforosa sinha siobhan siomara sirineu sirlei sirleia sirlene
   sixta sixto soany socorrinho soeli sofia sofie sofonias solange soledad soleil solimar sonia sophia soraia soraya sorleny stanislau stanislawa
   stanley stefani stefania stefanie stefano stefany stela stelio stella stephan stephanie stephany stephen steve steven stiven suani suelem suelen
   suelene sueli suellen suely sugey suhaila sulamita suleika sulivan sunta susan susana susane susanita susel susi susy suyai suzana suzane suzanne
   suzete suzi suzy svetlana sylvana sylvia sylvio synara tabata tabita tacho taciana taciano tadashi tadeo tadeu taina tainara tais taisa takashi
   takeshi talia taline talissa talita tamar tamara tamires tamiris tamyres tancredo tania tanya tarcila tarcisio tarek tarsila tassia tati tatiana
   tatiane tatianita tatiele tatsuo tatyana tavo tayna taynara tecla telesforo telma telmo tencha tenorio teobaldo teodolinda teodora teodorico
   teodoro teodosia teodosio teofila teofilo teresa teresina teresinha teresita tereza terezinha tertuliano teruo tessa tetsuo thabata thaina thainara
   thais thaisa thaissa thales thalia thalita thalyta thamires thamiris thamyres thayane thayna thaynara theo theodora theodoro theresa therezinha
   thiago thiers thomas thomaz tiago tiana tiane tiara tiberio tibor tiburcia tiburcio tibursio tiffany timotea timoteo timothy tina tincho tinho
   tirso tiziana tobias toby tolentino tomas tomasa tomaz tome tomoko tonho tonia tonico toninho torcuato toribia toribio toshio tristan tristao tulia
   tulio tunde tupac tupaq tyler tyrone ubaldina ubaldo uberney ubirajara ubiratan udo uelinton ugo ulda ulises ulisses ulrich umberto urania urbano
   uriel urpi ursula ursulina ursulino uziel vagner vaitiare valbert valcir valdeci valdecir valdemar valdemir valdemira valdemiro valdeni valdenice
   valdenir valderez valdete valdevino valdilene valdinei valdineia valdinete valdir valdira valdirene valdivia valdo valdoci valdomiro valdson
   valentim valentin valentina valentino valeria valeriana valeriano valerio valeska valmir valmira valmor valquiria valtair valtencir valter
   valterlucio vanda vandeir vander vanderlan vanderlei vanderleia vanderley vanderli vanderson vandira vandre vanessa vania vanilda vanina vanio
   vanir vanise vanja vanusa vanuza vasili vasti velci velia venancia venancio venceslau venilton venina vera verena vergilio verginia veridiana
   verinha veronica veronique vespasiano vicenta vicente vicentina vicenzo victor victoriana victoriano victorina victorino vidalia vidalina vilma
   vilmar vilmara vilson vincent vincenzo vinicio vinicius violette virgilia virgilina virgilio virginio viridiana virna vitalia vitalina vitalino
   vitalvina vitor vitorino vittoria vittorio vivian viviana viviane vivianne vladia vladimir vladislav volmir volnei volney volodymyr wal walace
   walason walber waldeci waldecy waldelice waldemar waldemir waldenir waldir waldirene waldo waldyr walkiria wallace walmir walmor walquiria walter
   walther wanda wandercleia wanderlei wanderleia wanderley wanderson wando wania warlei warley wayra weber wederson weimar welington wellen
   wellington wellinton wenceslada wenceslao wendel wendell wendy werner wesley weslley weverton widline wilber wilbert wilder wildo wilfran wilfredo
   wilfrido wilhelm wilians wilibaldo william willian willy wilma wilmar wilmer wilner wilton wilza winifred wladimir wladyslaw wolfgang wolney xana
   xavi xavier xenia xiao ximena xiomara xochitl yadira yael yago yahaira yaiza yajaira yaku yamid yamil yamila yamile yamilet yamileth yamilka yan
   yana yanara yanet yaneth yango yanina yanira yara yarely yaretzi yariela yarima yaritza yarledy yarleny yasmim yasmin yasmina yasmine yasna yasser
   yasuko yasuo yeferson yeimi yeimy yeiner yeison yelena yelitza yeni yenifer yenny yeny yerson yesenia yesica yesid yessenia yessica yexalen yhon
   yinet yoana yober yohan yohana yohanna yoko yolanda yoli yolima yonatan yone yony yordan yorladis yorman yosef yoselin yoselyn yoshiko yoshio
   yovana yovanny yubitza yucelia yudith yudy yuki yukio yuleidy yuleisy yuli yuliana yulieth yulisa yulitza yumi yumiko yunior yuraima yuranis yurany
   yuri yuriko yurleidy yusef yusleidy yusmary yusneidy yusuf yvana yves yvette yvone yvonne zacarias zachary zaida zainab zaira zaki zandra zaqueu
   zarela zbigniew zefa zeferina zeferino zefinha zefira zefirino zeli zelia zelinda zelir zelita zelma zenaida zenaide zenaira zeneide zenilda
   zenildo zenir zenita zenobia zenon zeny zeze zezinho zico zila zilda zildete zildinha zilma zilmar zilmara zinho zita zoe zoila zoilo zoraida
   zoraide zoraya zosima zosimo zulay zuleica zuleide zuleika zulema zuleyma zulma zulmar zulmara zulmira zulmiro zuly zumira zunilda`
    .trim()
    .split(/\s+/),
)

/** They are words, places or brands as well: one of them alone is no name. */
const ambiguous: ReadonlySet<string> = new Set(
  `
   abril alba alma alondra amado amador amal amaranta ambar aparecida aparecido aquiles ariel ascension astor asuncion aura aurora axel bautista bela
   belen bella beto bia blanca bolivar brandon bras candela candelaria caridad carmo carol carole chelo chico cid concha constancia cora coralina
   corrado cristal cruzita cuca cuco custodia custodio daisy dalia dana dara diva divina divino dolly dora dudu ebony edu electra ella elma ely emi
   encarnacion eros esmeralda esperanza estacio estrella evangelista expedito fares febe felicidad felicidade fiona firmo flor florencia florinda
   fortunata franca france franco frida gema genesis gentil gigi gloria gonzaga graca grace harry hermes hoover ida indiana inti iris irlanda italo
   jack jasmim jasmin jean jersey jesus jordana jordao junia junior justa justo leci leo leon liberato libertad lincoln linda ling lis lola lori
   lucero luna lupe lupo luz madison magno magnolia maia manola manu mao mara marco margarita marina maru maxima melchor melchora memo merced mercedes
   merces merlin mia mila milagro milla mina minerva miosotis mirabel miranda mirza misty modesta modesto monalisa morena morgan morris mozart
   napoleon nasser nazare nazareth nena neri neva nieves nina nino nirvana noe norma olimpia oliva oliver olympia orquidea osorio pacha paco palmira
   paloma pastora paz pedra pepa pepe peregrina perla perola perpetua pilar pina pio pipi placido poncho presentacion primitiva primitivo primo
   providencia prudence pura purificacion quica quique refugio regina regis reina remedios remo rena robin rocio roman romana romano roque rosa
   rosario rose ruan rubi ruby safira sagrario said salome salvador salvadora samar sandalio santa santiago santina santos santusa selva serena severa
   severo silva sisa socorro sol surya tere tito toti tranquilino transito trini trinidad tuca tuta val valente vasco ventura venus vicky victoria
   vidal vina violeta virginia virtudes visitacion vital vito vitoria vivi wagner washington williams wilson winston xande zeca`
    .trim()
    .split(/\s+/),
)

// "Jucilene", "Wanderlan", "Edimilson": what nobody lists ends like a name.
const endsLikeName =
  /.{2}(?:ilson|elson|ilton|erson|isson|[aei]rton|[aei]lton|eldo|ildo|ilda|aldo|alda|ulfo|inei|inho|inha|enilde|ilene|ilane|leide|neide|neia|leia|ielle|ielly|yanne|anny|enny|delia|lucia|mara|nete|berto|berta|fredo|nando|arda|iel|ael|isio|onio|erio|elino|elina|encio|encia|lisa|iana|iane|eane|aine|ette|ylin|leidy|eidy|lyn|vandro|sandro|mario|maria|maury|winder|smary)$/

export const isFirstName = (word: string): boolean => {
  const folded = foldText(word)
  return names.has(folded) || ambiguous.has(folded)
}

/** Whether it is a first name and nothing else. */
export const isOnlyFirstName = (word: string): boolean => names.has(foldText(word))

/** "Javiera" is a name where "Javier" is one. */
const isFormOfOne = (folded: string): boolean =>
  folded.length >= 6 &&
  ((folded.endsWith('a') &&
    (names.has(folded.slice(0, -1)) || names.has(`${folded.slice(0, -1)}o`))) ||
    (folded.endsWith('o') && names.has(`${folded.slice(0, -1)}a`)) ||
    names.has(folded.replace(/(.)\1/, '$1')))

/** Whether it ends as first names do. */
export const looksLikeFirstName = (word: string): boolean =>
  word.length >= 5 && (endsLikeName.test(foldText(word)) || isFormOfOne(foldText(word)))

export const allFirstNames = (): Iterable<string> => [...names, ...ambiguous]
