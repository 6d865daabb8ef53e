/**
 * Keys (`wordKey`) of English words that are written in lower case at least seven times in ten inside the
 * sentences of news: what a capital at the start of a sentence or in a headline does not make a name.
 */
export const COMMON_WORDS = `
abandon abid abil abl abolish abort about abov abroad absenc absent absente absolut absorb absurd abus academ acceler
accept access accid accident accommod accompani accomplish accord account accumul accur accuraci accus achiev acid
acknowledg acquir acr across action activ activist actor actress actual adapt add addict addit address adequ adjust
administ administr admir admiss admit adopt adult advanc advantag advers advertis advic advis advisor advoc advocaci
affect affili affirm afraid after aftermath afternoon afterward again against agenc agenda agent aggress ago agre
agreement ahead aid aim air airborn aircraft airplan airport airstrik aisl alarm album alcohol alert alien align aliv
all alleg allegedli alli alloc allow almost alon along alongsid alreadi also alter altern although altogeth alwai amaz
ambassador amid ammunit amnesti among amount amus analysi analyst analyz anchor ancient and anecdot anger angri ani
anim anniversari announc annual anonym anoth answer anthem anti anticip anybodi anymor anyon anyth anywai anywher
apart apolog app appar apparel appeal appear appli applic appoint appointe appreci apprehend apprehens approach
appropri approv approxim apron architect architectur area aren arena argu arguabl argument aris arm around arrai
arrang arrest arriv art articl artifici artist asid ask asleep aspect assassin assault assert assess asset assign
assist assum assumpt assur astronaut asylum athlet atmospher attach attack attempt attend attent attitud attornei
attract attribut audienc audio audit auditor authent author auto autom automat automobil avail averag avoid awai await
awar award babi bachelor back backer background backpack backup backward backyard bad badli bag bail bailout balanc
bald ball balloon ballot ballpark bamlanivimab ban band bank bankrupt bankruptci banner bar barbecu bargain barrel
barrier base basebal baselin basi basic basket basketbal bat bath bathroom batteri battl beach bear beard beat beauti
becaus becom bed bedroom beef beer befor begin behalf behavior behead behind belief believ belong below belt bench
benchmark bend beneficiari benefit besid bet between beverag beyond bia bicycl bid big bigger biggest bike biker
bikini bill billboard billion billionair bind biographi bipartisan bird birth birthdai birther bite biz black blame
blanket blast blind block blog blond blood blow blue board boast boat bodi bogu boi boil bold bolster bomb bomber bond
bone bonus book boom boost boot border born borrow boss both bother bottl bottom bounc boundari box boycott boyfriend
bracket brag brain branch brand breach bread break breakdown breast breath brick bride bridg brief briefli bright
brilliant bring broad broadcast broader broadli broker bronz brother brush brutal bubbl bucket budget bui build bulk
bullet bump bunch bundl burden bureaucraci bureaucrat buri burn burrito buse busi businessman bust but butter button
buyer cabl cafe calcul calendar call calm camera camp campaign campu campus can cancel cancer candi candid candidaci
cannabi cannot cano cap capabl capac capit capita caption captur car caravan carbon card care career carefulli carri
carrier carrot cart cartel cartoon carv case cash casino cast casual casualti cat catastroph catch categor categori
cattl cauliflow caus caution cave caveat ceas ceil celebr celeri cell cellphon cement cent centuri ceremoni certain
certainli certainti certif certifi chain chair chairman challeng champagn champion chanc chang chant chao charact
character characterist charg charit chariti chart charter chase chat cheap cheaper cheat check cheer cheerlead chees
chef chemic cherri chicken chief child childhood chip choic choos chop chronic chunk church cider cigarett circl
circul circumst citat cite citi citizen citizenship civilian claim clarif clarifi clash class classic classifi
classmat classroom claus clean clear clearli clemenc cleric clerk click client cliff climat climb clinic clip clock
close closer closest closur cloth cloud clown clue coach coal coat cocain cockpit code coffe coin coincid cold
collabor collaps collar colleagu collect colleg coloni color column columnist combat combin come comedi comfort
command comment commentari commerci commit commod commonli commun commut compani compar comparison compel compens
compet competit competitor compil complain complaint complet complex compli complianc complic compon compound
comprehens compris compromis comput conceal conced conceiv concentr concept concern concert concess conclud conclus
concret condemn condit conduct confer confess confid confirm confisc conflict confront confus congest congressman
connect consecut consensu consent consequ conserv consid consider consist consolid conspiraci constant constantli
constitu constitution construct consult consum consumpt contact contain contamin contemporari contend content contenti
contest context continu contracept contract contractor contradict contrari contrast contribut contributor control
controversi conveni convers convert convict convinc cook cool cooper coordin cop copi corn corner coronaviru corpor
correct correctli correl correspond corrupt cosponsor cost costli costum couch could couldn counsel count counter
counterpart countri coupl courag cours courtroom cousin cover coverag cow cowboi crack craft crash crazi cream creat
creation creator credibl credit crew crime crimin crisi criterion critic crop cross crowd crucial crude cruis crunch
crush cry cultur cumul curb cure curiou currenc current curriculum custodi custom cut cycl cyclist dad dai dairi damag
danc dancer danger dark databas date datum daughter dead deadli deadlin deal dealer dealership death debat debt debunk
debut decad decid decis deck declar declin decor decreas dedic deduct deem deep deeper deepli deer default defeat
defect defend deficit defin definit defund degre delai deleg delet deliber delight deliv deliveri demand democraci
demograph demonstr deni denial denounc dental departur depend depict deploi deport deposit depth deputi deriv describ
descript desert deserv design desir desk desper despit destin destroi destruct detail detain detaine detect detent
determin devast develop devic devot diabet diagnos dictat didn die differ difficult difficulti dig digit dime diminish
dine dinner dioxid dip diploma diplomaci diplomat dire direct directli director dirt dirti disabl disadvantag disagr
disagre disappear disappoint disapprov disast discharg disciplin disclaim disclos disclosur discount discourag discov
discoveri discrep discret discretionari discrimin discuss disgrac dish dislik dismantl dismiss disord dispar displai
dispos disproportion disput disqualifi disrupt distanc distinct distinguish distort distract distress distribut
district disturb dive divers divert divid dividend divorc dock doctor document doesn dog dollar domest domin don donat
donor door dose doubl doubt down downplai downtown downturn downward dozen draft drag drain drama dramat drastic draw
dress drill drink drive driver drone drop dropout drought drug drum dry dubiou duck due dump duplic dure duti each ear
earli earlier earliest earmark earn earner earthquak eas easi easier easili eat echo econom economi economist edg edit
editor editori educ effect effici effort egg eight eighth either elabor elderli elect elector electr electron element
elementari eleph elev elig elimin elit els elsewher email embargo embarrass embassi embrac emerg emiss emot emphas
emphasi emploi employ employe empti enabl enact enclos encount encourag end endang endors enemi energi enforc engag
engin enhanc enjoi enorm enough enrich enrol enrolle ensur enter entertain enthusiast entir entiti entitl entranc
entri envelop environ environment epidem episod equal equat equip equiti equival era error escal escap especi essai
essenti establish estat estim etc ethic ethnic evacu evalu even event eventu ever everi everybodi everydai everyon
everyth everywher evid evil evolv exact exactli exagger exam examin exampl exce exceed excel except excerpt excess
exchang excis excit exclud exclus excus execut exempt exercis exhaust exhibit exist exit expand expans expect
expenditur expens experi experienc expert expertis expir explain explan explicit explicitli explod exploit explor
explos export expos exposur express extend extens extent extern extra extract extraordinari extrem extremist fabric
face facil factor factori factual faculti fail failur fair fairli faith fake fall famili familiar famou fan fantasi
far fare farm farmer fashion fast faster fastest fat fatal father fault favor favorit fear featur feder fee feel
fellow felon feloni femal fenc ferri fertil few fewer fiction field fifti fight fighter figur file filer filibust fill
film filter final financ financi find fine finger fingerprint finish firearm firefight firework firm first fiscal fish
fisherman fit five fix flag flash flat flaw flee fleet flexibl flier flight flip float flood floor flow flower flu
fluctuat fly focu focus fold folk follow food fool foot footag footbal footnot for forbid forc forecast foreclosur
foreign forget form formal format former formula forth fortun forum forward fossil found founder fountain four fourth
frack fraction frame framework franchis frankli fraud fraudul free freed freez frequent fresh freshman friend friendli
from front fruit frustrat fuel fulfil full fulli fun function fund fundament fundrais funer funni furlough furnitur
futur gai gain gallon gambl game gang gap garag garbag garden garment gase gasolin gather gaug gear gender gener genet
gentleman genuin geograph gestur get giant gift gin girl girlfriend give glad glass global goal gold golf gonna good
govern government governor grab grade grader gradual graduat graffiti grai grain grandchildren grandfath grandpar
grant graphic grass grassi great greater greatest greatli green greenhous grei grid grill groceri grope gross ground
group grow growth guarante gubernatori guess guest gui guid guidanc guidelin guilti guitar gun gunman gut gym habit
habitu hack hadn hail hair hallwai halt hammer hand handgun handl hang happen happi harass hard harder hardest hardli
harm harvest hasn hat hate have haven hazard head headlin headquart health healthcar healthi hear heart heat heavi
heavili hedg height helicopt hell helmet help her herd here hero herself hide high higher highest highli highlight
highwai hijack hike hiker him himself hint hire histor histori historian hit hoax hockei hog hold hole holidai home
homeless homeown homicid homosexu honest honor hope horizon horribl hors hospit host hostag hostil hot hotel hour
hourli household how howev http huge human humanitarian humor hundr hunger hunt hurdl hurt husband hypothet iPhone
idea ideal ident identif identifi ideolog ignor ill illeg illustr imag imagin immedi immigr immun impact impeach
implant implement impli implic import importantli impos imposs impress imprison improp improv inaccur inact inappropri
inaugur incarcer incent incest inch incid includ inclus incom incomplet incorrect incorrectli increas increasingli
incred incumb incur inde independ indic indict indirect individu indoor induc industri ineffect inelig inequ inevit
infant infect inflat influenc influenti inform infrastructur ingredi inherit initi inject injur injuri inmat inner
innoc innov input inquiri insert insid insist inspect inspector inspir instal instanc instead instruct instructor
instrument insult insur intact integr intellectu intellig intend intens intent intention interact interest interfer
interim interpret interrupt interven intervent interview intim into introduc introduct invad invas invent inventori
invest investig investor invit invok involv iron isn isol issu item itself jacket jail jean jet job jobless jog join
joke journalist judg judgment judici jump junior juri jurisdict just justifi keep kei kick kid kidnap kill killer kind
kindergarten kiss kit kitchen knee kneel knife knit knock know knowledg lab label lack ladi lag lai land landmark
landscap lane languag laptop larg larger largest last late later latest latter laugh launch laundri law lawmak lawn
lawsuit lawyer layer layoff lead leader leadership leaf leak lean leap learn leas least leather leav leg legal legisl
legitim lend lender length lengthi lesbian less lesser lesson let letter level levi liabil liber licens lie lieuten
life lifetim lift light like likelihood lime limit line link lion liquid liquor list listen liter literaci literatur
litig littl live livestock load loan lobbi lobbyist local locat lock lockdown log logic logo lone long longer longest
longstand longtim look loom loophol loos lose loser loss lot lotteri love low lower lowest lucki lunch lung luxuri
machin magazin magic magnitud mail mailer main mainli mainstream maintain mainten major make maker makeup male mall
mammogram man manag mandat mandatori mani manipul manner manufactur map marathon margin marijuana marker market
marketplac marri marriag martial mask mass massiv match mate materi matern math mathemat matter maximum mayb meal mean
meaning meanwhil measur meat mechan median medic medium meet member membership meme memo mental mention mere merger
merit mess messag metal method methodolog metric metro microchip microphon mid middl midterm might migrant mile milit
militari militia milk million millionair mind mine miner mini minim minimum minor minu minut mirror misconduct
misdemeanor misinform mislead miss missil mission misspok mistak mistakenli mitig mix mob mobil mock model moder
modern modest modifi mom moment monei monitor monkei month monthli monument moon moral moratorium morn mortal mortgag
mosqu mother motion motiv motor motorcycl motorist mountain mouth move movement movi much multi multipl multipli
municip murder music musician must mutual myself mysteri myth nail nake name nap narr narrat narrow narrowli nationwid
natur navig near nearbi nearli necessari necessarili neck need neg neglect negoti neighbor neighborhood neither net
network neutral never newborn newli newslett newspap next nice night nine nobodi nod nomin nomine non noncitizen none
nonpartisan nonprofit nonviol nor normal nose not notabl note noth notic notif notifi notion novel now nuanc nuclear
number numer nun nurs oath obes object oblig obscur observ obstacl obtain obviou obvious occas occasion occup occur
ocean odd off offend offens offer offic offici offset offshor often oil okai old older oldest omit onc ongo onion onli
onlin onto open openli oper opinion opioid oppon opportun oppos opposit opt optimist option orang order ordin ordinari
organ orient origin other otherwis ought our ourselv out outbreak outcom outdat outdoor outfit outlai outlaw outlet
outlin outpac output outrag outreach outright outsid outsourc outstand over overal overdos overhaul overhead overli
overlook overnight overse oversea oversight overst overthrow overtim overturn overwhelm overwhelmingli own owner
ownership pace pack packag page pai pain paint pair pandem panel paper paperwork parad paragraph pardon parent park
parol part partial particip particl particular particularli partisan partli partner partnership pass passag passeng
passion past path pathwai patient pattern paus pave paycheck paydai payer payment payrol peac peak pedestrian peel
peer peg pen penal penalti pend penni pension per percent percentag perfect perfectli perform perhap period perman
permiss permit perpetr persist person personnel perspect persuad pet petit pharmaceut phase phenomenon philosophi
phone photo photograph phrase physic physician piano pic pick pictur piec pig pile pill pilot pin pink pipe pipelin
pitch pivot pizza place plai plaid plain plaintiff plan plane planet plant plastic plate platform plausibl player
playground plea plead pleas pleasur pledg plenti plot plu pocket point poison poke polar pole polic policeman polici
polit politician poll pollster pollut pool poor poorest poorli pop popul popular pork pornographi portion portrai pose
posit possess possibl post poster pot potato potenti pound pour poverti power practic prai prais prayer pre preced
precinct precis predat predecessor predict preexist prefer pregnanc pregnant preliminari premis premium prepar
preschool prescript presenc present preserv presidenti pressur presum pretend pretti preval prevent previou previous
price pride priest primari primarili princip principl print prior prioriti prison privaci privat privileg pro probabl
probe problem problemat proce procedur proceed process proclaim produc product profess profession professor profici
profil profit program progress prohibit project prolifer promin promis promot prompt pronounc proof propaganda proper
properli properti propon proport propos prosecut prosecutor prospect prostitut protect protest protocol proud prove
provid provinc provis provision psycholog public publicli publish pull pump punch punish pupil puppi purchas pure purg
purpl purport purpos pursu push put puzzl qualif qualifi qualiti quarantin quarter quarterback queri question quick
quickli quiet quit quo quot quotat race racial racism racist radar radic radio raid rail railroad rain raini rais
ralli ramp random rang rank rape rapid rapidli rare rate rather ratio ration raw reach react reaction read reader
readi readili real realist realiti realiz realli rear reason rebat rebel rebuild recal recap receipt receiv recent
recess recipi reckless recogn recognit recommend record recount recov recreat recruit red redistrict reduc reduct
reelect refer refere referenc referendum reflect reform refuge refund refus regard regardless regim region regist
registr registri regret regul regular regularli regulatori reimburs rein reinforc reiter reject rel relai relat
relationship relax releas relev reli reliabl relief reliev religi religion reloc reluct remain remaind remark rememb
remind remot remov renew renov rent rental reopen repair repeal repeat repeatedli replac replenish repli report
reportedli repres represent reproduct reput request requir rescu research resembl resid residenti resign resist
resolut resolv resort resourc respect respiratori respond respons rest restaur restor restrain restrict result resum
retail retain retali retir retire return reveal revel revenu revers review revis reviv revok reward rhetor rich
richest rid ride rider ridicul rifl rig right ring riot rip rise risk riski rival road robberi robe robust rock rocket
rocki role roll roof room root rope rough roughli round rout routin row ruin rule rumor run runner runoff rural rush
sacrific sad safe safer safeti sai salari sale same sampl sanction sanctuari sand sandwich satellit satir satisfi save
scale scandal scare scarf scenario scene schedul scheme scholar scholarship school scienc scientif scientist scope
score scrabbl scrambl scratch scream screen screenshot scrutini sculptur sea seal search season seat second secondari
secretli section sector see seed seek seem seemingli segment segreg seiz select self selfi sell seller semi send
senior sens sensit sentenc sentiment separ sequest sequestr seri serial seriou serious serv server session set settl
settlement seven seventh sever sew sewer sex sexual shade shadow shake shall shallow shape share shark sharp sharpli
shave she sheet shelf shell shelter shift shine ship shipment shirt shirtless shock shoe shoot shooter shop shore
short shortag shorter shortfal shortli shot should shoulder shouldn shout show shrink shut shutdown sick side sidewalk
sight sign signal signatur signific significantli silenc silent silver similar similarli simpl simpli simultan sinc
sing singer singl sister sit site situat six sixth size skate skateboard skeptic ski skill skin skip skirt sky
skyrocket slam slash slate slave slaveri sleep slice slide slight slightli slip slogan slot slow slower slowli small
smaller smart smile smoke snake snap snow snowboard snowi soar soccer soda soft softwar soil solar soldier sole solid
solut solv some somebodi somehow someon someth sometim somewhat somewher son song soon sooner sorri sort sound sourc
space span spark speak speci special specialist specif specifi specul speech speed spell spend spike spill spin spirit
splash split spokesman spokesperson spokeswoman sponsor sponsorship sport spot spous sprai spread spreadsheet spring
spur spy squar stab stabil stabl stack stadium staf staff staffer stage stai stair stake stall stamp stanc stand
standard stare start starter stat state statement statewid station statist statu statut statutori steadi steadili
steal steel steep steer stem step stick sticker still stimul stimulu stir stock stockpil stomach stop storag store
stori storm straight strain strang strateg strategi strategist straw stream street strength strengthen stress stretch
strict stricter strictli strike string strip stripe strong stronger strongest strongli structur struggl student studi
studio stuff stupid style subcommitte subject submit subpoena subsequ subsid subsidi subsidiari substanc substanti
substitut suburb suburban subwai succe succeed success successfulli successor such sudden suddenli sue suffer suffici
sugar suggest suicid suit sum summar summari summer summit sun sunglass sunni sunset superintend superior supermarket
supervis supervisor supplement suppli supplier support suppos suppress sure surf surfac surfer surg surgeon surgeri
surpass surplu surpris surrend surround survei surveil surviv survivor suspect suspend suspici suspicion sustain swear
sweater sweatshirt sweep swim swing switch symbol symptom system tab tabl tackl tactic tag take takeov tale talent
talk tall talli tan tank tap tape target tariff task tattoo tax taxabl taxpay teach teacher team tear tech technic
techniqu technolog teen teenag telephon televis tell temperatur temporari temporarili ten tend tenni tension tent
tenth tenur tequila term termin terribl territori terror terrorist test testifi testimoni text textil than thank that
the theater theft thei their them theme themselv then theori therapi there therefor these thi thief thin thing think
third those though thought thousand thread threat threaten three threshold through throughout throw thu tick ticket
tide tie tier tiger tight tighten time timelin tini tip tire titl tobacco todai toddler togeth toi toilet toler toll
tomato tomorrow ton tone tongu tonight too tool tooth top topic tortur toss total touch tough tougher tour tourism
tourist tout toward town toxic trace track trade tradit tradition traffic traffick tragedi trail train transact
transcript transfer transform transgend transit translat transmiss transmit transpar transport trap trash travel
treason treasur treat treati treatment tree tremend trend tri trial trick tricki trigger trillion trim trip tripl
troop tropic troubl truck truli trunk trust try tuition tune tunnel turn turnout turtl tweet twenti twice twist two
type typic ultim umbrella unabl unaccept unaccompani unanim unauthor unawar unborn uncertainti unclear unconstitut
uncov under undercut underestim undergo underli undermin understand undertak undocu unemploi unemploy unfair unfortun
uniform unilater uninsur unintend uniqu unknown unlaw unless unlik unnecessari unpopular unpreced unrel unsuccess
until unusu unveil upcom updat upgrad uphold upon upper upset upsid upward uranium urg usag user usual util vacanc
vacat vaccin vacuum vagu valid valu valuabl vari variabl variant variat varieti variou vast veget vehicl vendor ventur
veri verif verifi version versu vest vet veteran veto via viabl victim victori video view viewer vigor villag violat
violenc violent violin viral virtual viru visa visibl vision visit visitor vital vodka voic volleybal volum volunt
voluntari voluntarili vote voter voucher vow vulner wage wai wait waiver wake walk want warhead warm warn warrant wash
wasn wast watch watchdog water wave weak weaken wealth wealthi wealthiest weapon wear weather weav websit wed week
weekend weekli weigh weight welcom welfar well weren wet what whatev whatsoev wheel when where wherea whether which
while whiski whistleblow who whole wholesal whom whose why wide wider widespread wife wild wildfir wildli will win
wind window wine wing winner winter wipe wise wish wit with withdraw withhold within without woman wonder wooden word
work worker workforc workplac world worldwid worri worth would wouldn wound wrap write writer wrong wrongdo wrongli
yard yeah year yearli yell yellow yesterdai yet yield you young younger your yourself youth zero zone
`;
