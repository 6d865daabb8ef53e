/**
 * Keys (`wordKey`) of English words that are written in lower case more often than not inside the
 * sentences of news: what a capital at the start of a sentence or in a headline does not make a name.
 */
export const COMMON_WORDS = `
abandon abid abil abl abolish abort about abov abroad absenc absent absente absolut absorb abstin absurd abund abus
academ acceler accept access accid accident accommod accompani accomplish accord accordion account accumul accur
accuraci accus achiev acid acknowledg acoust acquir acquisit acr across action activ activist actor actress actual
actuari adapt add addict addit address adequ adher adjust administ administr admir admiss admit adopt adult advanc
advantag advers adversari advertis advic advis advisor advoc advocaci affect affili affirm afraid after aftermath
afternoon afterward again against agenc agenda agent aggrav aggreg aggress ago agre agreement agricultur ahead aid aim
air airborn aircraft airplan airport airspac airstrik aisl alarm albeit album alcohol alert alien align alik aliv all
alleg allegedli allei alli allig alloc allow allud almost alon along alongsid alphabet alreadi also alter altern
although altitud altogeth aluminum alumni alwai amaz ambassador ambigu ambit ambiti amend amid ammunit amnesti among
amongst amount ampl amus analysi analyst analyz ancestor anchor ancient and anecdot anger angl angri ani anim ankl
anniversari announc annual anonym anoth answer ant anthem anti antibodi anticip antitrust anxiou anybodi anymor anyon
anyth anytim anywai anywher apart apolog app appar apparel appeal appear appel applaud applaus appli applic appoint
appointe appreci apprehend apprehens approach appropri approv approxim apron arbitr arch architect architectur archiv
area aren arena argu arguabl argument aris arm armor around arrai arrang arrest arriv art articl artifici artist asid
ask asleep aspect assassin assault assert assess asset assign assist assum assumpt assur asteroid astronaut asylum
athlet atmospher atom atop attach attack attain attempt attend attende attent attir attitud attornei attract attribut
attrit auction audienc audio audit auditor authent author autism auto autom automak automat automobil autonom avail
avalanch averag avoid awai await awak awar award babi bachelor back backdrop backer background backlash backlog
backpack backup backward backyard bacterium bad badli bag bail bailout balanc balconi bald ball balloon ballot
ballpark bamboo bamlanivimab ban banana band banjo bank banker bankrupt bankruptci banner bar barbecu barefoot bargain
barn barrel barrier base basebal baseless baselin basement basi basic basket basketbal bat batch bath bathroom batter
batteri battl battlefield battleground beach bean bear beard beat beauti becaus becom bed bedroom beef beer befor beg
begin behalf behavior behead behind belief believ belli belong below belt bench benchmark bend beneath beneficiari
benefit benzen besid bet between beverag beyond bia bias bicycl bicyclist bid biennium big bigger biggest bike biker
bikini bill billboard billion billionair bind biographi biolog bipartisan bipartisanship bird birth birthdai birther
birthplac birthright bite biz black blackout blade blame blank blanket blast bless blind block blog blogger blond
blood blow blue blueprint board boast boat bodi bogu boi boil bold bolster bomb bomber bond bone bonu bonus boo book
boom boomer boost booster boot booth border bore born borrow boss both bother bottl bottom bounc boundari bow box
boycott boyfriend bracket brag brain branch brand brass brave breach bread break breakdown breakfast breast breath
brick bride bridg brief briefli bright brightli brilliant bring broad broadband broadcast broaden broader broadli
broker bronz brother brown brunett brush brutal bubbl bucket budget budgetari bui build builder bulb bulk bullet bulli
bump bunch bundl buprenorphin burden bureaucraci bureaucrat burglari buri burn burrito burrow buse busi businessman
bust but butter butterfli button buyer bypass cabl cafe cage cake calcul calendar call calm camel camera camp campaign
campu campus can canal cancel cancer candi candid candidaci cane cannabi cannot cano cap capabl capac capit capita
captain caption captur car caravan carbon card cardboard care career carefulli cargo carpet carri carrier carrot cart
cartel cartoon carv case cash casino cast castl casual casualti cat catastroph catch categor categori cathedr cattl
caucu caucus cauliflow caus causat caution cautiou cave caveat ceas ceil celebr celeri cell cellphon cement cemeteri
cent centrist centuri ceremoni certain certainli certainti certif certifi chain chair chairman chairwoman chalk
challeng chamber champagn champion championship chanc chang channel chant chao chapter charact character characterist
charg charit chariti chart charter chase chat cheap cheaper cheat check checker checkpoint cheer cheerlead chees chef
chemic cherri chest chew chicken chief child childhood chill chip chocol choic choos chop chronic chunk church cider
cigarett circl circul circumst citat cite citi citizen citizenship civic civil civilian claim clap clarif clarifi
clariti clash class classic classif classifi classmat classroom claus clean cleaner clear clearanc clearer clearli
clemenc cleric clerk clever click client cliff climat climb clinic clip clock close closer closest closur cloth clotur
cloud clown clue cluster coach coal coalit coast coastlin coat cobbleston cocain cockpit code coffe coin coincid cold
collabor collaps collar colleagu collect colleg collis collus coloni color column columnist comb combat combin come
comeback comedi comedian comfort comic command commemor comment commentari commerci commission commit commod common
commonli commun commut compact compani companion compar comparison compel compens compet competit competitor compil
complain complaint complet complex compli complianc complic compon compos composit compound comprehens compris
compromis comptrol comput con conceal conced conceiv concentr concept concern concert concess conclud conclus concret
concur condemn condit condo condom conduct cone confer confess confid confidenti confin confirm confisc conflict
confront confus congest congressman congresswoman conjunct connect conscienc conscious consecut consensu consent
consequ conserv consid consider consist consolid conspiraci constant constantli constitu constitution construct
consult consum consumpt contact contain contamin contemporari contend content contenti contest context contin conting
continu contracept contract contractor contradict contradictori contrari contrast contribut contributor control
controversi convei conven conveni convent convers convert convict convinc cook cool cooper coordin cop copi copper
corn corner coronaviru corpor correct correctli correl correspond corridor corrobor corrupt cosponsor cost costli
costum couch cough could couldn counsel counselor count counter counterpart counterterror countless countri coupl
coupon courag cours courtesi courthous courtroom cousin cover coverag cow cowboi crab crack crackdown craft crane
crash crawl crazi cream creat creation creativ creator creatur credenti credibl credit crew cri crime crimin crippl
crisi criterion critic critiqu crop cross crouch crowd crown crucial crude cruel cruis crunch crush cry crystal cultur
cumul cup curb cure curiou currenc current curriculum curtail curv custodi custom cut cute cyber cycl cyclist dad dai
dairi dam damag danc dancer danger dark databas date datum daughter daylight daytim dead deadli deadlin deal dealer
dealership death debat debri debt debunk debut decad deceas decent decept decid decis deck declar declin decor decre
decreas decri dedic deduct deem deep deeper deepli deer default defeat defect defend defens defer defi deficit defin
definit defund degre delai deleg delet deliber delight deliv deliveri demand democraci demograph demonstr deni denial
denounc dental departur depend depict deplet deploi deploy deport deposit depriv depth deputi deriv descend descent
describ descript desert deserv design desir desk desper despit destin destroi destruct detail detain detaine detect
detent deter deterior determin deterr devast develop devic devil devis devot diabet diagnos diagnosi dialect dialogu
diamond dictat dictionari didn die diet differ difficult difficulti dig digit digniti dime diminish dine dinner
dinosaur dioxid dip diploma diplomaci diplomat dire direct directli director dirt dirti disabl disadvantag disagr
disagre disappear disappoint disapprov disarma disast disastr discharg disciplin disclaim disclos disclosur discount
discourag discov discoveri discredit discrep discret discretionari discrimin discuss diseas disgrac disguis dish
disingenu dislik dismantl dismiss disord dispar disparag dispatch displai dispos disproportion disput disqualifi
disregard disrespect disrupt distanc distant distinct distinguish distort distract distress distribut district disturb
dive divers divert divid dividend divis divorc dock doctor document documentari doesn dog doll dollar dolphin domain
domest domin don donat donor door doorwai dose dossier dot doubl doubt doughnut down downgrad download downplai
downstream downtown downturn downward dozen draft drag drain drama dramat drastic draw dream dress drill drink drive
driver drone drop droplet dropout drought drug drum dry dual dub dubiou duck due duend dump duplic durat dure dust
duti dynam eBay each eager eagl ear earli earlier earliest earmark earn earner earthquak eas easi easier easili eat
echo econom economi economist edg edit editor editori educ effect effici effort egg egregi eight eighth either elabor
elder elderli elect elector electr electron element elementari eleph elev eleven elig elimin elit els elsewher email
embargo embarrass embassi embrac embryo embryon emerg emeritu emiss emit emot emphas emphasi emphat emploi employ
employe empow empti enabl enact enclos encompass encount encourag end endang endors endow endur enemi energi enforc
engag engin enhanc enjoi enlist enorm enough enrich enrol enrolle ensur enter entertain enthusiasm enthusiast entir
entireti entiti entitl entranc entrepreneur entri envelop environ environment environmentalist envis epidem episod
equal equat equip equiti equival era eras erect error erupt escal escap escort especi espionag essai essenc essenti
establish estat estim etc etesevimab ethanol ethic ethnic evacu evalu even event eventu ever everi everybodi everydai
everyon everyth everywher evid evil evolut evolv exact exactli exagger exam examin exampl exce exceed excel except
exception excerpt excess exchang excis excit exclud exclus excus execut exempt exercis exhaust exhibit exil exist exit
exot expand expans expect expel expenditur expens experi experienc experiment expert expertis expir explain explan
explicit explicitli explod exploit explor explos export expos exposur express expressli extend extens extent extern
extinct extort extra extract extraordinari extraordinarili extrapol extrem extremist eyebrow fabric face facial facil
facilit factor factori factual faculti fail failur fair fairli faith fake fall fallout falsehood fame famili familiar
famou fan fanci fantasi far fare farm farmer fascin fashion fast faster fastest fat fatal fate father fault favor
favorit fear feasibl featur fed feder fee feel fellow felon feloni femal feminist fenc feral ferri fertil fetal fetch
fetu fever few fewer fiction field fierc fifteen fifth fifti fight fighter figur file filer filibust fill film filmmak
filter final financ financi find fine finest finger fingerprint finish fire firearm firefight firework firm firmli
first fiscal fish fisherman fist fit five fix flag flash flat flatli flavor flaw flee fleet flexibl flier flight flip
float flood floor flop flourish flow flower flu fluctuat fluid fluorid flute fly focu focus foe fold folk follow food
fool foot footag footbal footnot for forbid forc forcibl forecast foreclosur foreign foremost forest forev forget
forgiv form formal format former formerli formul formula forth forti fortun forum forward fossil foster foul found
founder fountain four fourth frack fraction frame framework franchis frankli fraud fraudul free freed freedom freeli
freewai freez frequenc frequent fresh freshman friend friendli frighten frivol from front frontrunn fruit frustrat fry
fuel fulfil full fulli fun function fund fundament fundrais funer funni fur furlough furnitur futur gai gain galleri
gallon gambl game gang gap garag garbag garden garment gase gasolin gather gaug gear gender gener generos genet genit
genocid genr gentleman gentlemen genuin geograph geographi gerrymand gestur get ghost giant gift gin girl girlfriend
give giveawai glad glanc glass global gloss glove glow goal goali goat gold golf gonna good govern government governor
governorship gown grab grace grade grader gradual graduat graffiti grai grain grand grandchildren grandfath grandmoth
grandpar grandson grant graph graphic grasp grass grassi grate grave great greater greatest greatli green greenhous
greet grei grid gridlock grill groceri groom grope gross grossli ground group grow growth guarante gubernatori
guerrilla guess guest gui guid guidanc guidelin guilti guitar guitarist gun gunfir gunman gut gym gymnast habit habitu
hack hadn hai hail hair half halfwai hall hallwai halt hammer hand handgun handl handout hang happen happi happili
harass hard harder hardest hardli hardship harm harsh harvest hasn hat hate hatr haul have haven hazard head headach
headlin headphon headquart heal health healthcar healthi healthier hear heart heat heaven heavi heavili hedg heel
hefti height helicopt hell helmet help hemp her herd here hero heroin herself hide high higher highest highli
highlight highwai hijack hike hiker hillsid him himself hint hip hire histor histori historian hit hoax hockei hog
hold holder hole holidai home homeless homeown homestead hometown homicid homosexu honest honestli honor hook hope
hopefulli horizon horribl horror hors hospit host hostag hostil hot hotel hotli hotlin hour hourli household hover how
howev http hub hug huge human humanitarian humbl humor hundr hunger hungri hunt hurdl hurt husband hybrid hyperbol
hypocrisi hypothet iPhone icon idea ideal ident identif identifi ideolog idiot ignor ill illeg illustr imag imagin
immedi immigr immin immun impact impair impeach imperfect implant implement impli implic import importantli impos
imposs impoverish impress imprison improp improperli improv inabl inaccur inact inadequ inadvert inappropri inaugur
incarcer incent incest inch incid incident incit inclin includ inclus incom incompet incomplet inconsist incorpor
incorrect incorrectli increas increasingli incred incumb incur inde independ index indic indict indigen indirect
indirectli individu indoor induc industri ineffect inelig inequ inevit infant infect infecti infer inflammatori inflat
influenc influenti influenza influx info inform infrastructur ingredi inhabit inher inherit initi inject injunct injur
injuri ink inland inmat inner innoc innov input inquir inquiri insecur insert insid insight insist inspect inspector
inspir instal instanc instant instead instruct instructor instrument insuffici insulin insult insur insurg intact
integr intellectu intellig intend intens intent intention interact interest interf interfer interim intern internation
interpret interrupt interven intervent interview intim intimid into intrigu introduc introduct intrus invad invas
invent inventori invest investig investor invis invit invok involv iron irrelev irrespons isn isol issu item itself
ivori jab jacket jail jean jet jewelri jihad jihadist job jobless jog join jointli joke journalist journei judg
judgment judici juic jump junior juri jurisdict just justif justifi juvenil karat kayak keep kei khaki kick kicker kid
kidnap kill killer kilomet kind kindergarten kiss kit kitchen kitten knee kneel knife knit knock know knowingli
knowledg lab label labor lack ladder ladi lag lai lame lamp land landlord landmark landscap landslid lane languag lap
laptop larg larger largest last late later latest latter laugh launch laundri law lawfulli lawmak lawn lawsuit lawyer
layer layoff lead leader leadership leaf leak lean leap learn leas leash least leather leav lectur ledg leewai leftist
leg legaci legal legend legisl legitim lend lender length lengthi lesbian less lesser lesson let lethal letter level
leverag levi liabil liar liber libertarian librari licens lie lieuten life lifestyl lifetim lift light like likelihood
lime limit limousin line linguist link lion lip liquid liquor list listen liter literaci literatur litig littl live
livestock load loan lobbi lobbyist lobster local locat lock lockdown locker log logic logist logo lollipop lone long
longer longest longstand longtim look loom loophol loos lose loser loss lot lotteri loud loung love low lower lowest
loyal loyalti luck lucki lucr lump lunch lung lure luxuri machin machineri mad magazin magic magnitud mai mail mailer
main mainli mainstream maintain mainten major make maker makeup male mall mammogram man manag mandat mandatori maneuv
mani manipul mankind manner mansion manual manufactur map marathon marbl margin marijuana mark marker market
marketplac marri marriag marshal martial mask mass massacr massiv master match mate materi matern math mathemat matter
maximum mayb mayor meal mean meaning meaningless meantim meanwhil measl measur meat mechan medal median medic medicin
medium meet melt meltdown member membership meme memo memoir memorandum memori mental mention menu merchandis mercuri
mere merger merit mess messag metal metaphor meteorit method methodolog metric metro metropolitan microchip microphon
microscop mid midair middl midnight midst midterm might migrant migrat mild mile mileag milit militari militarili
militia milk mill millenni million millionair mind mine miner mini minim minimum minor minu minut mirror mischaracter
misconduct misdemeanor misguid misinform misinterpret mislead misrepres miss missil mission misspok misstat mistak
mistakenli mistress misunderstand misus mitig mix mob mobil mock mode model moder modern modest modifi mom moment
momentum monei monetari monitor monkei monopoli monster month monthli monument mood moon moral moratorium morn mortal
mortgag mosqu mosquito mother motion motiv motocross motor motorbik motorcycl motorcyclist motorist mount mountain
mous mouth move movement movi mow much mud muddi multi multipl multipli municip mural murder muscl museum mushroom
music musician must mutual myriad myself mysteri myth nail nake name nap narcot narr narrat narrow narrowli nation
nationalist nationwid nativ natur naval navig near nearbi nearli necess necessari necessarili neck necklac need needl
neg neglect neglig negoti neighbor neighborhood neither net network neutral never newborn newer newest newli newslett
newspap next nice night nightclub nighttim nine ninth nobodi nod nois nomin nomine non noncitizen none nonpartisan
nonprofit nonsens nonviol noon nor norm normal northern northwest nose not notabl notch note noth notic notif notifi
notion notori novel now nowher nuanc nuclear nude number numer nun nurs nutrit oath obes object oblig obscur observ
obstacl obtain obviou obvious occas occasion occup occupi occur ocean odd off offend offens offer offic offici offset
offshor often oil okai old older oldest omit omnibu onc ongo onion onli onlin onlook onto open openli oper opera
opinion opioid oppon opportun oppos opposit opt optim optimist option oral orang orbit order ordin ordinari organ
orient origin other otherwis ought our ourselv out outbreak outcom outdat outdoor outer outfit outlai outlaw outlet
outlin outlook outnumb outpac output outrag outreach outright outsid outsourc outstand outweigh oven over overal
overcom overcrowd overdos overhaul overhead overlap overli overlook overnight overreach overrid overse oversea
oversight oversimplifi overst overstai overthrow overtim overturn overweight overwhelm overwhelmingli own owner
ownership oxygen ozon pace pack packag paddl page pai pain paint pair pajama pale pamphlet panda pandem panel panic
paper paperwork par parad paragraph parallel paraphras pardon parent pariti park parliamentari parodi parol pars part
parti partial particip particl particular particularli partisan partit partli partner partnership pass passag passeng
passion passport past pastor patch patent path pathwai patient patio patron pattern paus pave paycheck paydai payer
payment payout payrol peac peacefulli peacekeep peak pedestrian pedophil peel peer peg pen penal penalti pend peni
penni pension peopl pepper per perceiv percent percentag perch perfect perfectli perform perhap period perk perman
permiss permit perpetr persist person personnel perspect persuad pertain pet petit pharmaceut pharmaci phase
phenomenon philosoph philosophi phone phoni photo photograph phrase physic physician piano pic pick pickup picnic
pictur pie piec pier pig pile pill pillar pilot pin pink pioneer pipe pipelin pistol pit pitch pitcher pivot pizza
place placement plagiar plagu plai plaid plain plaintiff plan plane planet planner plant plastic plate platform
plausibl player playground plea plead pleas pleasur pledg plenti plot plu plug plumber plummet plural pneumonia pocket
podium poem poet point pois poison poke polar pole polic policeman polici polish polit politician polka poll pollster
pollut polo pond pool poor poorer poorest poorli pop popul popular porch pork porn pornographi port portfolio portion
portrai portrait pose posit possess possibl post postag poster postpon pot potato potent potenti pound pour poverti
powder power practic practition prai prais prayer pre precaut preced precinct preciou precis predat predecessor
predict predominantli preexist prefer pregnanc pregnant prei preliminari prematur premier premis premium prenat prepar
preschool prescrib prescript presenc present preserv presidenti press pressur prestig presum presumpt pretend pretti
prevail preval prevent previou previous price pride priest primari primarili princip principl print prior priorit
prioriti prison privaci privat privileg pro probabl probat probe problem problemat proce procedur proceed process
proclaim produc product profess profession professor profici profil profit program progress prohibit project prolifer
promin promis promot prompt promptli pronounc pronunci proof prop propaganda proper properli properti propon proport
propos prosecut prosecutor prospect prosper prostitut protect protest protocol proud proudli prove provid provinc
provis provision provoc proxi psycholog pub public publicli publish puddl pull pump punch pundit punish pupil puppi
purchas pure purg purpl purport purpos purs pursu push put puzzl quak qualif qualifi qualiti quantifi quantiti
quarantin quarter quarterback quarterli queri question questionnair quibbl quick quickli quiet quietli quit quo quot
quotat rabbit race racial racism racist rack radar radic radio rage raid rail railroad railwai rain rainbow rainfal
raini rais ralli ramp rampant ranch rancher random randomli rang rank rap rape rapid rapidli rapist rapper rare rat
rate rather ratifi ratio ration rational raw reach react reaction reactor read reader readi readili real realist
realiti realiz realli reap rear reason rebat rebel rebound rebuild rebuk recal recap receipt receiv recent recept
recess recip recipi recit reckless recogn recognit recollect recommend reconsid reconstruct record recount recov
recoveri recreat recruit recus recycl red redirect redistribut redistrict reduc reduct reelect refer refere referenc
referendum referr refineri reflect reform refrain refuge refund refus regain regard regardless regim region regist
registr registri regress regret regul regular regularli regulatori reimburs rein reinforc reinstat reiter reject rel
relai relat relationship relax releas relev reli reliabl relianc relief reliev religi religion reloc reluct remain
remaind remark remedi rememb remind remitt remot remov render renew renov rent rental reopen repai repair repeal
repeat repeatedli replac replenish repli report reportedli repres represent reproduc reproduct reput request requir
rescind rescu research resembl reserv reservoir resettl resid residenti resign resist resolut resolv resort resourc
respect respiratori respond respons rest restaur restor restrain restraint restrict restructur result resum retail
retain retali retir retire retreat retroact return retweet reunit reveal revel revenu revers review revis reviv revoc
revok revolut reward rewrit rhetor ribbon rich richest rid ride rider ridership ridicul rifl rig right rigor ring rink
riot rioter rip rise risk riski ritual rival road roadsid robberi robe robot robust rock rocket rocki rodeo role roll
roller romant roof room roommat root rope rough roughli round roundtabl rout routin row royal royalti rubber ruin rule
rumor run runner runoff rural rush sacr sacrific sad safe safeguard safer safest safeti sai sail sake salad salari
sale salt salut same sampl sanction sanctuari sand sandal sandwich satellit satir satisfi sauc save saxophon scale
scam scan scandal scanner scare scarf scari scath scatter scenario scene scenic schedul scheme scholar scholarship
school scienc scientif scientist scooter scope score scorecard scrabbl scrambl scrap scratch scream screen screenshot
script scrutini sculptur sea seal search season seat secess second secondari secret secretli section sector see seed
seek seem seemingli segment segreg seiz seizur select self selfi sell seller semant semest semi send senior sens
sensibl sensit sentenc sentiment separ sequest sequestr sergeant seri serial seriou serious serv servant server servic
session set settl settlement seven seventh seventi sever sew sewer sex sexist sexual shade shadow shake shall shallow
shame shape share sharehold shark sharp sharpli shave she shed sheep sheer sheet shelf shell shelter sheriff shield
shift shine ship shipment shirt shirtless shock shoe shoot shooter shop shopper shore short shortag shortcom shorten
shorter shortfal shortli shot should shoulder shouldn shout shovel show shower shred shrink shut shutdown shutter
shuttl shy sibl sic sick side sidelin sidewalk sight sign signal signatur signific significantli silenc silent silli
silver similar similarli simpl simpli simplifi simultan sin sinc sing singer singl sinkhol sister sit site situat six
sixth sixti sizabl size skate skateboard skater skeptic sketch skew ski skier skill skin skip skirt skull sky
skyrocket slai slam slap slash slate slave slaveri sled sleep slice slide slight slightli slip slogan slope slot slow
slowdown slower slowli small smaller smallest smart smarter smell smile smoke smooth smuggl snack snail snake snap
snapshot sneak sneaker sneez sniper snow snowboard snowi soap soar soccer socialist societi soda sofa soft softwar
soil solar soldier sole solicit solid solut solv solvenc solvent some somebodi somehow someon someth sometim somewhat
somewher son song soon sooner sophist sorri sort soul sound soup sourc sovereign soybean space span spare spark speak
speci special specialist specif specifi spectat spectrum specul speech speed spell spend spider spike spill spin
spiral spirit spiritu splash split spokesman spokesperson spokeswoman sponsor sponsorship sport spot spotlight spous
sprai spread spreadsheet spring spur spy squar squeez stab stabil stabl stack stadium staf staff staffer stage stagger
stai stair stake stakehold stall stamp stanc stand standard standpoint star stare stark start starter startl stat
state statement statewid station statist statistician statu statut statutori steadi steadili steal steam steel steep
steer stem step stereotyp stick sticker still stimul stimulu stipend stir stock stockpil stomach stone stop storag
store storefront stori storm stove straight straightforward strain strand strang stranger strateg strategi strategist
straw stream streamlin street streetcar strength strengthen stress stretch strict stricter strictli strike string
stringent strip stripe strive stroke stroller strong stronger strongest strongli structur struggl student studi studio
stuf stuff stump stun stunt stupid style sub subcommitte subject submarin submiss submit subpoena subprim subsequ
subset subsid subsidi subsidiari substanc substant substanti substitut subtract suburb suburban subwai succe succeed
success successfulli successor such sudden suddenli sue suffer suffici sugar suggest suicid suit suitabl suitcas
sulfur sum summar summari summer summit summon sun sunglass sunlight sunni sunset superintend superior supermarket
supervis supervisor supplement suppli supplier support suppos supposedli suppress supremacist sure surf surfac surfer
surg surgeon surgeri surgic surpass surplu surplus surpris surprisingli surrend surrog surround survei surveil surviv
survivor suspect suspend suspens suspici suspicion sustain swai swamp swear sweater sweatshirt sweep sweet swell
swiftli swim swimmer swimsuit swine swing switch sword symbol sympathi symptom syndrom synonym synthet system systemat
tab tabl tackl tactic tag tail tailor take takeov tale talent talk tall talli tamper tan tank tap tape target tariff
task tast tattoo tax taxabl taxi taxpay tea teach teacher team tear tech technic techniqu technolog teen teenag
teleconfer telephon televis tell temperatur templ temporari temporarili ten tend tenni tens tension tent tenth tenur
tequila term termin terminolog terribl territori terror terrorist test testifi testimoni text textbook textil than
thank that the theater theft thei their them theme themselv then theoret theori theorist therapi there therebi
therefor thereof these thi thick thief thin thing think third thirti thorough thoroughli those though thought thousand
thread threat threaten three threshold thrive throat through throughout throw thrust thu thumb thwart tick ticket tide
tie tier tiger tight tighten tighter till tilt time timefram timelin timet tini tip tire tissu titl tobacco todai
toddler togeth toi toilet toler toll tomato tomorrow ton tone tongu tonight too tool tooth top topic tort tortur toss
total touch tough tougher toughest tour tourism tourist tournament tout toward town toxic trace track tractor trade
tradit tradition traffic traffick tragedi tragic trai trail train transact transcript transfer transform transgend
transit translat transmiss transmit transpar transpond transport trap trash trauma traumat travel treason treasur
treat treati treatment tree tremend trend tri trial tribal tribe tribut trick tricki trickl trigger trillion trim
trimest trip tripl trivial troop trooper tropic troubl truck truli trumpet trunk trust truste truth try tsunami tube
tuition tune tunnel turbin turmoil turn turnout turtl tweet twelv twenti twice twin twist two type typic tyranni ugli
ultim ultra umbrella unabl unaccept unaccompani unanim unarm unauthor unawar unbeliev unborn uncertain uncertainti
unchang unclear uncomfort uncommon unconstitut uncov under underag undercut underestim undergo undergradu underground
underli undermin underneath underscor underst understand undertak underwai underwat underwear undo undocu unemploi
unemploy unequivoc unexpect unfair unfairli unfavor unfortun unfound unfund unhappi unidentifi unifi uniform unilater
uninsur unintend union uniqu uniti unknown unlaw unless unlik unlimit unmarri unnam unnecessari unoffici unpaid
unpopular unpreced unreason unrel unsaf unseat unstabl unsuccess unsuccessfulli unsustain until untru unusu unveil
unwant unwil upcom updat upgrad uphold upon upper upset upsid upstat uptick upward uranium urg urgenc urgent urin usag
user usual util utter vacanc vacant vacat vaccin vacuum vagu valid valu valuabl vari variabl variant variat varieti
variou vast vastli veget vehicl vendor ventil ventur venu verbal veri verif verifi version versu vessel vest vet
veteran veto via viabil viabl vice victim victori video view viewer viewpoint vigor villag violat violenc violent
violin viral virtual viru virus visa visibl vision visit visitor visual vital vitamin vocabulari vocal vodka voic void
volatil volcano volleybal volum volunt voluntari voluntarili vote voter voucher vow vulner wade wage wai wait waitlist
waiv waiver wake walk wall want war warehous warfar warhead warm warmer warn warrant wash wasn wast wastewat watch
watchdog water waterboard waterfal wave weak weaken weaker wealth wealthi wealthier wealthiest weapon wear weather
weav web websit wed weed week weekend weekli weigh weight welcom welfar well weren wet wetland whale what whatev
whatsoev wheel when whenev where wherea wherev whether which while whiski whistl whistleblow white who whoever whole
wholesal wholli whom whop whose why wide widen wider widespread widow wife wild wildfir wildli wildlif will willing
win wind window wine wing winner winter wipe wisdom wise wish wit with withdraw withhold within without woe woman
wonder wood wooden word work worker workforc workplac world worldwid worri worsen worship worth worthi would wouldn
wound wrap wrestl wrestler write writer wrong wrongdo wrongli yard yardstick yeah year yearli yell yellow yesterdai
yet yield you young younger youngest youngster your yourself youth yuan zero zone
`;
