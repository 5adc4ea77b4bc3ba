# What speaks for the type of a short report (reading/typing_labels.py). A phrase is a pattern over words and lemmas of a
# sentence, or of a clause put in active order: `a|b` alternatives, `..` some words between, `@x` a concept. Attributes:
#   is       concepts that the phrase lays over its words; actors, forces, weapons (@rocket), targets (@at_bridge) and people
#            get theirs from the other lexicons
#   for      types and how much the phrase speaks for each, against where negative
#   need     names of which one must stand somewhere in the text (`|` between; `,` between several needs)
#   without  names that must not stand in the text
#   clause   1: only in clauses, where the first element is who does it ("villagers were attacked" is no attack by villagers)
#   later    the share that counts in sentences after the first, where it is not the usual one
#   once     entries that say the same thing share this name; the strongest counts
# Names of types are those of the CASE 2021 shared task, after ACLED's sub-events; the words are our own.

# ---------------------------------------------------------------- concepts

@block actors
@source Written for dateline from general knowledge of news English.
army|navy|troop|soldier|military|marine|brigade|battalion|paratrooper|serviceman|regiment	is=army,state
government|national|federal|loyalist|pro-government|regime|state|coalition|allied|security|peacekeeping|military force|troop|soldier|fighter|army	is=army,state
government|regime|coalition|authority|junta|ministry	is=state,gov
security force|service|agent|official	is=police,state
police|policeman|policewoman|officer|gendarme|constable|guard	is=police,state
peacekeeper	is=army,state
rebel|militant|insurgent|guerrilla|gunman|militia|cadre|outfit|militiaman|jihadist|terrorist|bandit|separatist|fighter|islamist|attacker|assailant|extremist|paramilitary|faction|mercenary|gunmen	is=group
armed|masked|unidentified|unknown man|men|group|person|people|youth|individual|herder|herdsman|tribesman|civilian|gang	is=group
gang|cartel|mafia|trafficker|smuggler|mobster	is=gang
clan|crime|syndicate|ring	is=gangish
protester|protestor|demonstrator|marcher|striker|picketer	is=crowd,protest
mob|crowd|youths|villagers|vigilante|vigilantes|lynch	is=mob
supporter|fan|hooligan	is=mob2
civilian|villager|resident|farmer|woman|man|child|boy|girl|student|teacher|journalist|reporter|activist|lawyer|shopkeeper|trader|driver|doctor|nurse|worker|passenger|family|priest|imam|pastor|monk|couple|teenager|tourist|businessman|elder|chief|mayor|councillor|councilor|candidate|politician|lawmaker|judge|prosecutor|official|leader|herder|miner|pilgrim|worshipper|refugee|engineer|contractor|volunteer|people|person|mother|father|brother|son|daughter|minority|aid	is=civilian
student|teacher|worker|resident|farmer|activist|nurse|doctor|driver|supporter|opposition|citizen|youth|union|people|woman|villager|trader|miner|retiree|pensioner|employee|lawyer|journalist|inhabitant|thousand|hundred|dozen	is=citizens

@block protest_words
@source Written for dateline from general knowledge of news English.
protest|demonstration|rally|demonstrate|sit-in|picket|picketing|protesting|demonstrating|protestors|demos|marchers|rallied	is=protest
march|marched|marching .. against|demand|demanding|support|solidarity|protest|for|over|through|call	is=protest
march|marched|marching to|in|on	is=protest
thousands|hundreds|dozens|crowds|people .. march|marched	is=protest
vigil	is=protest
no|not|nobody|none .. claim|claimed	is=unclaimed
hunger strike	is=protest
general|hour|labour|labor|day|nationwide|transport|bus|doctors|teachers strike	is=protest
go|went on strike	is=protest
walk out|walkout	is=protest
take|took to the street|streets	is=protest
hold|stage|held|organise|organize .. sit|march|strike|vigil	is=protest
sit - in	is=protest
chant|chanting|chanted .. slogan|slogans	is=protest
gather|gathered|assemble|assembled .. demand|demanding|against|denounce|condemn|protest|call	is=protest
rally|rallied|walk .. off .. job	is=protest
down|downed tools	is=protest
human chain	is=protest
candlelight|torchlight	is=protest
civil disobedience	is=protest
go|went|gone on hunger	is=protest
chain themselves|himself|herself	is=protest
block|blocked|blocking .. road|highway|street|bridge|railway|motorway|traffic	is=closure
road block|blockade|barricade|roadblock	is=closure
tear gas|teargas	is=tear_gas
tear - gas	is=tear_gas
water cannon|cannons	is=tear_gas
rubber bullet|pellet|bullets|pellets	is=tear_gas
stun|flash|smoke grenade|bang	is=tear_gas
pepper spray	is=tear_gas
baton|truncheon|batons	is=tear_gas
live round|ammunition|bullet|fire|ammo|rounds	is=live_fire

@block means
@source Written for dateline from general knowledge of news English.
grenade	is=grenade
molotov|petrol|gasoline|fire bomb|cocktail	is=molotov
petrol - bomb|bombs	is=molotov
firebomb	is=molotov
suicide	is=suicide
landmine|mine|minefield|ied|ieds|booby	is=device
improvised .. device|explosive|bomb	is=device
land mine	is=device
roadside|remote|remote-controlled|car|truck|vehicle|magnetic|sticky|parcel|planted|pipe|homemade|time bomb|explosive|device	is=device
explosive|bomb device|charge	is=device
unexploded ordnance|bomb|shell|munition|device	is=device
left|leftover|abandoned|buried|old|wartime bomb|shell|mine|ordnance|munition|grenade	is=device
shell left	is=device
vbied|uxo|svbied	is=device
booby - trap|trapped|trapped	is=device
explosive|war remnant|remnants	is=device
warplane|airstrike|jet|aircraft|plane|helicopter|drone|uav|gunship|bombardment	is=airmeans
fighter jet|plane|aircraft	is=airmeans
bomber jet|plane|aircraft	is=airmeans
air force	is=airmeans,army,state
unmanned aerial|aircraft	is=airmeans
mortar|artillery|howitzer|shell|shelling|rocket|missile|grad|katyusha	is=artmeans
chlorine|sarin|nerve|mustard|phosgene|vx|novichok|organophosphate	is=chemical
nerve|mustard|toxic|poison|poisonous|asphyxiating|chemical|choking|blister agent|gas|weapon|attack|substance|munition|warhead|bomb|shell	is=chemical

@block ground
@source Written for dateline from general knowledge of news English.
town|village|city|district|area|base|position|territory|region|province|hill|post|outpost|port|airport|neighbourhood|neighborhood|suburb|checkpoint|crossing|junction|road|highway|bridge|hamlet|settlement|camp|barracks|stronghold|enclave|island|mine|dam|airfield|airbase|height|ridge|valley|zone|oilfield|field|municipality|capital|county|mountain|quarter|garrison|land|station|locality|crossroads|sector	is=ground

# ---------------------------------------------------------------- violence against people

@block abduction for=ABDUCT_DISSAP:6
@source Written for dateline from ACLED's published description of "Abduction/forced disappearance".
kidnap|abduct|kidnapping|abduction|kidnapped|abducted|kidnapper|abductor	once=abduct
forced|enforced disappearance	once=abduct
take|took|hold|held|seize .. hostage	once=abduct
hostage	for=ABDUCT_DISSAP:2.5
ransom	for=ABDUCT_DISSAP:2.5
take|took|drag|force|bundle|whisk|lead|march .. @civilian .. away|with|into|from|to	for=ABDUCT_DISSAP:2.5; need=@group|masked|unknown|men|uniform|plainclothes,they|them|him|her|away|car|van|forest|bush|vehicle|pickup
bundle .. into	for=ABDUCT_DISSAP:4; once=abduct
force|drag|push|pull .. into .. car|van|vehicle|pickup|truck|jeep|suv|bus	for=ABDUCT_DISSAP:5; once=abduct
disappear|vanish	for=ABDUCT_DISSAP:3; without=flood|floods|ferry|boat|plane|@protest
go|went missing	for=ABDUCT_DISSAP:2.5; without=@protest|flood|ferry|boat|plane|earthquake|landslide|storm
not .. see|seen|hear|heard .. since	for=ABDUCT_DISSAP:4; once=unseen
whereabouts	for=ABDUCT_DISSAP:3.5; once=unseen; without=@protest
heard nothing	for=ABDUCT_DISSAP:3; once=unseen
take|took .. captive	once=abduct
@group|men|gunmen|assailants .. drag|take|pull|snatch|grab|seize|remove .. @civilian .. out|from|off|away	for=ABDUCT_DISSAP:4; once=abduct; clause=1
snatch|snatched .. @civilian	for=ABDUCT_DISSAP:5; once=abduct
speed|speed|sped|drive|drove off|away with	for=ABDUCT_DISSAP:3; once=sped off
hijack|waylay .. @civilian|passenger|passengers	for=ABDUCT_DISSAP:3; once=abduct; without=plane|car
unknown|undisclosed|unidentified location|destination|whereabouts	for=ABDUCT_DISSAP:3.5; once=unseen; without=@protest
hold|held|keep|kept .. captive	once=abduct
pick|picked up .. by .. agent|agents|soldiers|police|men|security|officers	for=ABDUCT_DISSAP:3.5; once=unseen; without=@protest|charge|charged|court|custody
held incommunicado	for=ABDUCT_DISSAP:4; once=unseen
family|relative|nobody|no one .. where .. is|are .. held|kept	for=ABDUCT_DISSAP:3; once=unseen
free|release|rescue .. hostage|captive|kidnapped|abducted	for=ABDUCT_DISSAP:3; once=freed; without=exchange|swap|swapped|exchanged
spirit|spirited away	once=abduct; for=ABDUCT_DISSAP:4
captor	for=ABDUCT_DISSAP:3

@block attack_on_civilians
@source Written for dateline from ACLED's published description of "Attack".
kill|shoot|murder|assassinate|stab|execute|behead|hack|slaughter|slay|massacre|attack|gun|ambush|beat|torture|knife|maim|strangle|lynch .. @civilian	for=ATTACK:2; once=on civilian
@group|men|man|assailant|@gang .. kill|shoot|murder|assassinate|stab|execute|behead|hack|slaughter|slay|massacre|attack|gun|torture|storm|raid|beat|knife|fire|open .. @civilian|@ground|house|home|church|mosque|school|market|hospital	for=ATTACK:2.5; once=group on civilian; clause=1
@army|@police .. kill|shoot|execute|beat|torture|murder|burn|massacre|attack .. @civilian	for=ATTACK:2.5; once=state on civilian; without=@crowd|@protest; clause=1
shoot|shot dead	for=ATTACK:2; once=shoot dead
gun|gunned down	for=ATTACK:2.5; once=shoot dead
open|opened fire .. on|at .. @civilian|house|bar|home|village|church|mosque	for=ATTACK:2.5; once=shoot dead
assassinate|assassination|assassinated	for=ATTACK:3.5; once=murder
murder|massacre|behead|slaughter|lynching|execution|executed|beheaded|beheading|decapitate	for=ATTACK:2.5; once=murder
stab|stabbed|stabbing|machete|hack|hacked|knife|axe	for=ATTACK:2.5; once=blade
torture|tortured|mutilate	for=ATTACK:2.5; once=torture
bullet - riddled	for=ATTACK:3
throat .. cut|slit	for=ATTACK:4; once=blade
cut|slit .. throat	for=ATTACK:4; once=blade
hired killer|killers|gunmen|assassin|hitman|hitmen	for=ATTACK:3; once=hired
hitman|hitmen|contract killing|sicario	for=ATTACK:3; once=hired
sniper|snipers .. kill|shoot|wound	for=ATTACK:1.5; once=sniper
drive - by	for=ATTACK:3; once=drive-by
body|corpse .. find|found|discover|recover|dump	for=ATTACK:1.5; need=shot|gunshot|bullet|torture|stab|wound|wounds|throat
storm|raid|attack .. village|hamlet|house|home|church|mosque|school|settlement	for=ATTACK:2; once=raid
gunman|gunmen|assailant|attacker|unidentified|unknown	for=ATTACK:1; once=gunmen
attack	for=ATTACK:0.8; once=attack word
kill	for=ATTACK:0.5; once=kill word
beat|thrash|assault|attack .. journalist|activist|worker|candidate|reporter|teacher	for=ATTACK:1.5; once=beaten
beat|flog|whip|assault|beaten .. up|@civilian	for=ATTACK:1.5; once=beaten

@block sexual_violence for=SEX_VIOL:8
@source Written for dateline from ACLED's published description of "Sexual violence".
rape|gang-rape|raped|rapist|raping	once=sex
gang - rape|raped	once=sex
sexual|sexually|sex violence|assault|abuse|assaulted|abused|attack|slave|slavery|slaves|torture|exploitation	once=sex
sexually .. assault|abuse|molest	once=sex
molest|grope|molestation	once=sex; for=SEX_VIOL:6
force|strip .. naked|marriage	for=SEX_VIOL:3

@block clash
@source Written for dateline from ACLED's published description of "Armed clash".
@army|@police|@group|@state|militia|force .. clash|fight|battle .. @army|@group|@state|@police|militia|force	for=ARMED_CLASH:3; once=clash; without=@crowd|@protest; clause=1
clash|fighting|battle|firefight|gunfight|gunbattle|skirmish|shootout|combat|hostility	for=ARMED_CLASH:2; once=clash word; without=@crowd|@protest|fan|fans
heavy|fierce|intense|renewed|armed|violent|bloody|deadly fighting|clash|battle|combat|gunfight	for=ARMED_CLASH:1.5; once=heavy; without=@crowd|@protest
gun battle|fight	for=ARMED_CLASH:3; once=clash word
exchange .. fire|gunfire|shot|shots|firing	for=ARMED_CLASH:4; once=exchange
exchange of fire|gunfire	for=ARMED_CLASH:4; once=exchange
trade|traded .. fire|gunfire	for=ARMED_CLASH:3; once=exchange
encounter|firefight	for=ARMED_CLASH:2.5; once=clash word; need=@group,@army|@police|@state
fire|open .. on|upon|at .. @army|@police|patrol|convoy|checkpoint|camp|post	for=ARMED_CLASH:3.5; once=on force; without=@crowd|@protest|@tear_gas|rocket|rockets|mortar
return|returned fire	for=ARMED_CLASH:2.5; once=exchange
@group .. attack|ambush|raid|assault|storm|shoot|kill|target|fire|open|assail .. @army|@police|patrol|convoy|barracks|outpost|checkpoint	for=ARMED_CLASH:3.5; once=on force; without=@crowd|@protest; clause=1
@army|@police|force .. kill|attack|ambush|engage|repel|storm|raid|battle|shoot|repulse .. @group	for=ARMED_CLASH:3.5; once=on force; without=@crowd|@protest; clause=1
@group .. kill|attack|fight|ambush .. @group	for=ARMED_CLASH:1.5; once=on group; clause=1
rival militia|militias|faction|factions|group|groups|gangs|gang .. fight|clash|fought|battle|exchange	for=ARMED_CLASH:4; once=clash; without=@protest
ambush	for=ARMED_CLASH:2; once=ambush; need=@army|@police|@state|patrol|convoy
repel|repulse|repulsed|thwart .. attack|assault|offensive	for=ARMED_CLASH:3; once=repel
counterattack|offensive|counteroffensive	for=ARMED_CLASH:1.2; once=offensive
soldier|troop|police|policeman|fighter|rebel|militant|insurgent .. be .. kill|killed	for=ARMED_CLASH:1; once=dead fighter; without=@crowd|@protest
side .. suffer|lose|casualty|lost	for=ARMED_CLASH:1.5
attack|ambush|assault|raid|shoot|kill|fire|storm|shot	for=ARMED_CLASH:2.5,ATTACK:-1; once=between armed; need=@group,@army|@police|@state; without=@crowd|@protest|civilian|civilians|villager|villagers|journalist|resident|residents|worker|workers|student|students|activist|farmer|farmers|teacher
battle|fight|fought|clash|clashed with|against	for=ARMED_CLASH:1.5; once=against; need=@group|@army|forces|militia|tribesmen; without=@crowd|@protest
front|front-line|frontline	for=ARMED_CLASH:1; once=front; need=fight|fighting|clash|clashes|battle
advance|push|assault .. on|toward|towards|into .. @ground	for=ARMED_CLASH:1.2; once=advance; need=@group|@army
kill|killed|wound|capture .. rebel|rebels|militant|militants|insurgent|insurgents|fighter|fighters|soldier|soldiers|policeman|policemen	for=ARMED_CLASH:1.2; once=dead fighter; without=@crowd|@protest|@airmeans|@device
raid|storm .. hideout|stronghold|base|barracks|post|position	for=ARMED_CLASH:2.5; once=on force; without=@crowd|@protest|arrested|arrest|seized
attack|attacked|attacking .. checkpoint|outpost|barracks|patrol|convoy|base|post|position	for=ARMED_CLASH:2; once=on force

# ---------------------------------------------------------------- explosions and remote violence

@block air for=AIR_STRIKE:5
@source Written for dateline from ACLED's published description of "Air/drone strike".
airstrike|airstrikes|air-strike	once=air
air|aerial|drone|jet|helicopter|warplane|uav strike|raid|attack|bombardment|assault|bombing|strikes|raids	once=air
air - strike|raid|strikes|raids	once=air
@airmeans|@drone|@aircraft|@helicopter .. bomb|strike|hit|target|attack|pound|drop|fire|launch|destroy|raid|bombard|strafe|carry|kill|conduct	once=air; without=intercept|crash
warplane|gunship	for=AIR_STRIKE:3; once=air
drop .. bomb|barrel|munition|bombs|barrels	once=air
barrel bomb|bombs	once=air
drone|uav|quadcopter|loitering	for=AIR_STRIKE:2; once=drone
from the air	for=AIR_STRIKE:1.5

@block shelling for=ART_MISS_ATTACK:5
@source Written for dateline from ACLED's published description of "Shelling/artillery/missile attack".
shell|shelling|shelled|bombardment	once=shell; without=shop|petrol|oil
artillery|mortar|howitzer|rocket|missile|tank .. fire|shell|hit|strike|land|pound|attack|fall|barrage|launch|bombardment|target|fell|slam|round	once=shell; without=intercept|intercepted|seize|seized|cache
fire|launch|lob|shoot .. rocket|missile|mortar|shell|artillery|rockets|missiles|mortars|shells|projectile	once=shell; without=intercept|intercepted|seize|seized
rocket|missile|mortar|shell|projectile|shells .. hit|strike|land|slam|fall|fell|struck|explode|kill|crash	once=shell; without=intercept|intercepted|seize|seized
rocket|mortar|missile|artillery|ballistic attack|fire|strike|missile	once=shell; without=intercept|intercepted
slam|slammed into	for=ART_MISS_ATTACK:2; once=slam; need=@rocket|@missile|@mortar|@artillery
@rocket|@missile|@mortar|@artillery .. hit|land|slam|fall|fell|strike|struck|crash|damage|kill|wound|pound	for=ART_MISS_ATTACK:5; once=shell; without=intercept|intercepted|seize|seized|@airmeans
artillery|mortar|rocket|missile|ballistic|cruise|howitzer	for=ART_MISS_ATTACK:2; once=shell; without=seize|seized|intercept|intercepted

@block grenades for=GRENADE:6
@source Written for dateline from ACLED's published description of "Grenade".
throw|hurl|lob|toss|fling|detonate|explode|drop|threw|roll|fire|launch .. grenade	once=grenade; without=@tear_gas|seize|seized
grenade .. explode|attack|go|land|detonate|blast|throw|hurl|wound|kill|injure	once=grenade; without=@tear_gas|seize|seized
grenade	for=GRENADE:4.5; once=grenade; without=@tear_gas|seize|seized|rpg|rocket-propelled|propelled|cache|recovered
rocket - propelled grenade	for=ARMED_CLASH:1,GRENADE:1

@block suicide for=SUIC_BOMB:8
@source Written for dateline from ACLED's published description of "Suicide bomb".
suicide bomb|bomber|attack|bombing|attacker|blast|vest|belt|car|vehicle|mission|explosion|truck	once=suicide; without=defuse|foil|foiled|thwart|thwarted|discovered|seize
blow|blew|blown .. himself|herself|themselves|itself	once=suicide
detonate|explode|trigger|set .. his|her|their|explosive vest|belt|jacket|payload	once=suicide
explosive|suicide vest|belt|jacket|laden	once=suicide; for=SUIC_BOMB:6
explosive - laden|packed	once=suicide; for=SUIC_BOMB:5
drive|ram|drove .. explosive|bomb|explosives .. into|at|against	once=suicide; for=SUIC_BOMB:7
explosives-laden|explosive-laden|bomb-laden	once=suicide; for=SUIC_BOMB:5
drive|ram|crash .. car|truck|vehicle|van|motorcycle .. explosive|bomb|explosives	once=suicide; for=SUIC_BOMB:7
kill|killing .. himself|herself|themselves	for=SUIC_BOMB:4; need=explosive|explosives|bomb|blast|explosion|device
strap|strapped .. explosive|explosives|bomb|vest	for=SUIC_BOMB:7; once=suicide
laden|packed|filled with explosive|explosives	for=SUIC_BOMB:5; once=suicide; without=defuse|defused|seized|warehouse
suicide	for=SUIC_BOMB:3; once=suicide word; without=foil|foiled|thwart|thwarted|commit
female|male|teenage|woman|two|three bomber|bombers	for=SUIC_BOMB:5; once=suicide; without=jet|jets|plane
svbied	once=suicide
bomber	for=SUIC_BOMB:3; once=bomber; without=jet|warplane|aircraft|plane|arrest|arrested|raid

@block remote for=REM_EXPLOS:5
@source Written for dateline from ACLED's published description of "Remote explosive/landmine/IED".
@device .. explode|detonate|go|blast|blow|hit|kill|wound|injure|explosion|damage|rip|target|destroy|strike|exploded	once=remote; for=REM_EXPLOS:5.5; without=defuse|defused|disarm|disarmed|controlled
step|stepped|drive|drove|run|ran|trip|tread .. on|over .. @device	once=remote
hit|strike|struck|trigger|detonate|plant|lay|place|hide|set .. @device	once=remote; for=REM_EXPLOS:4.5; without=defuse|defused|seize
bomb .. explode|detonate|go|rip|hit|kill|blast|wound|exploded|hide|plant|attach	once=remote; without=@airmeans|defuse|defused|warplane|drop|dropped
bombing|blast|explosion	for=REM_EXPLOS:2; once=blast; without=@airmeans|@artmeans|@grenade|gas|factory|plant|@suicide
@device	for=REM_EXPLOS:2.5; once=device; without=defuse|defused|seize|seized|disarm|cache
blow|blew|blown up .. bridge|pipeline|rail|track|pylon|vehicle|convoy|tower	for=REM_EXPLOS:4; once=remote
blow|blew|blown up	for=REM_EXPLOS:3.5; once=remote; without=himself|herself|themselves|@airmeans
trigger|set|detonate .. blast|explosion|explosive	for=REM_EXPLOS:4.5; once=remote; without=himself|herself|vest
bomb|ied|device|explosive|mine attack|blast|explosion	for=REM_EXPLOS:5; once=remote; without=petrol|@grenade|@airmeans|@suicide|defuse|defused
blast|explosion|explosions|blasts .. rock|kill|wound|injure|hit|damage|rip|tear|tore|shake	for=REM_EXPLOS:3.5; once=remote; without=gas|factory|plant|@airmeans|@artmeans|@suicide|warehouse|refinery|boiler
plant|hide|attach|conceal|leave|place .. bomb|explosive|device	for=REM_EXPLOS:3; once=remote; without=defuse|defused|arrest
remote - controlled|control	for=REM_EXPLOS:2; without=seize|defuse

@block chemicals for=CHEM_WEAP:8
@source Written for dateline from ACLED's published description of "Chemical weapon".
@chemical	once=chemical; without=plant|factory|leak|tanker|@protest
@chemical .. attack|bomb|shell|drop|fire|use|weapon|barrel|rocket|strike|victim|symptom|exposure|hit|soil|trace|dispatch	once=chemical; for=CHEM_WEAP:9
toxic|poison|poisonous|choking|chlorine gas	for=CHEM_WEAP:5; once=chemical; without=leak|plant|factory
suffocate|choke|asphyxiate|suffocation|foam	for=CHEM_WEAP:3; without=fire|factory
yellow|green|poison|strange|noxious|foul gas|smoke|smell|fume|fumes	for=CHEM_WEAP:5; once=chemical; without=plant|factory|leak|tanker
release|releasing .. gas	for=CHEM_WEAP:6; once=chemical; without=plant|factory|leak|tanker|@protest|prisoner
faint|vomit|convulse|blister|blisters|foaming|pupils|gasp	for=CHEM_WEAP:3; once=symptoms; without=food|plant|factory|@protest
banned|prohibited gas|nerve|agent|substance|weapon|weapons	for=CHEM_WEAP:3; once=banned
opcw	for=CHEM_WEAP:4
white phosphorus	for=CHEM_WEAP:6; once=chemical
breathing|respiratory	for=CHEM_WEAP:2; without=fire|factory|plant|virus

# ---------------------------------------------------------------- crowds

@block protests for=PEACE_PROTEST:3
@source Written for dateline from ACLED's published descriptions of protest and riot sub-events.
@protest	once=protest
@crowd	once=protest
peacefully|peaceful|without incident|incidents	for=PEACE_PROTEST:1.5; once=peaceful; need=@protest|@crowd
march|rally|gather|protest|demonstrate|stage|hold .. demand|against|in support|for|over|call	for=PEACE_PROTEST:1.2; once=cause; need=@protest|@crowd
demand	for=PEACE_PROTEST:1; once=demand; need=@protest|@citizens
placard|banner|slogan	for=PEACE_PROTEST:1.2; once=placard
@closure	for=PEACE_PROTEST:1.5; once=blockade; need=@protest|@crowd|@citizens
strike	for=PEACE_PROTEST:1.5; once=strike; need=union|worker|teacher|doctor|wage|pay|salary|workers|teachers|doctors|nurses|drivers,@citizens; without=air|drone|missile|strikes
sit - in	once=protest

@block intervention for=PROTEST_WITH_INTER:6
@source Written for dateline from ACLED's published description of "Protest with intervention".
disperse|break|broke|dispersed|clear|evict .. @protest|@crowd|crowd|sit|rally|camp|march|gathering	once=intervene; need=@protest|@crowd
@state|police|officer .. disperse|break|clear|evict|push|block|stop|kettle|baton|drag|remove|charge|prevent|detain|arrest|beat|club	once=intervene; need=@protest|@crowd; clause=1
fire|use|spray|deploy|lob|shoot|charge .. @tear_gas	once=intervene; need=@protest|@crowd|demonstrators
@tear_gas	for=PROTEST_WITH_INTER:4.5; once=intervene; need=@protest|@crowd
arrest|detain|detained|arrested .. @crowd|participant|marcher|student|@citizens	for=PROTEST_WITH_INTER:5; once=intervene; need=@protest|@crowd
arrest|detain|scuffle|intervene	for=PROTEST_WITH_INTER:4.5; once=intervene; need=@protest|@crowd,@police|police|@state

@block force for=FORCE_AGAINST_PROTEST:8
@source Written for dateline from ACLED's published description of "Excessive force against protesters".
@state|@group|police .. shoot|kill|fire|open|gun|run|attack|ram|shot|massacre .. @crowd|@protest|crowd|marcher|sit	once=force; without=@tear_gas; clause=1
@state|@group|police .. kill|shoot|open .. @crowd|@protest|crowd	once=force; clause=1
@state|police .. shoot|kill|gun	for=FORCE_AGAINST_PROTEST:6.5; once=force; clause=1; need=@protest|@crowd; without=@tear_gas|stones|rioters|clashed
@live_fire	for=FORCE_AGAINST_PROTEST:8; once=force; need=@protest|@crowd
open fire .. at|on .. @crowd|@protest|crowd|marcher|student|civilian	once=force; need=@protest|@crowd
kill|shoot|shot|killed .. during|at|in .. @protest	for=FORCE_AGAINST_PROTEST:5.5; once=force; need=police|@police|@army|soldiers|troops|security|forces; without=stones|stone|rioters|looted
sniper|snipers|gunman|gunmen .. @crowd|@protest	for=FORCE_AGAINST_PROTEST:4; once=force; clause=1
kill|shoot|shot .. take|taking part .. in .. @protest	for=FORCE_AGAINST_PROTEST:6.5; once=force
sniper|snipers	for=FORCE_AGAINST_PROTEST:6; once=force; need=@protest|@crowd
peaceful .. fire|shoot|shot|fired|attack|attacked|kill|killed	for=FORCE_AGAINST_PROTEST:3; once=peaceful force; need=@protest|@crowd
excessive|deadly|lethal force	for=FORCE_AGAINST_PROTEST:5; once=force; need=@protest|@crowd
crackdown	for=FORCE_AGAINST_PROTEST:2; once=crackdown; need=@protest|@crowd,kill|killed|dead|death|died
@crowd|@protest .. be .. kill|shoot|shot|killed|die	for=FORCE_AGAINST_PROTEST:6.5; once=force
kill|wound|injure|shoot|die|killed .. @crowd	for=FORCE_AGAINST_PROTEST:6.5; once=force; need=@state|police|gunfire|shot
die|kill|killed|died|death	for=FORCE_AGAINST_PROTEST:5; once=force; need=@protest|@crowd,@state|police,shoot|shot|fire|fired|gunfire|bullet|bullets

@block riots for=VIOL_DEMONSTR:6.8
@source Written for dateline from ACLED's published description of "Violent demonstration".
@crowd|@protest|@citizens|@mob|@mob2|rioter .. throw|hurl|pelt|torch|smash|vandalise|vandalize|burn|loot|ransack|attack|storm|destroy|set|stone|damage|clash|break|riot|overturn	once=riot; need=@protest|riot|rioter|rioting; clause=1
throw|hurl|pelt|lob|threw .. stone|stones|rock|rocks|bottle|bottles|@molotov|brick|petrol|firework|object	once=riot; need=@protest|@crowd|riot|demonstrators
pelt|stone .. police|officer|@police|vehicle	once=riot; need=@protest|@crowd|riot
burn|burned|burnt|set .. tyre|tire|tyres|tires	once=riot; need=@protest|@crowd|riot|@closure
@crowd|@protest|demonstrator .. clash .. @police|police|@state	once=riot; clause=1
clash .. between .. @crowd|@police|police|student	once=riot; need=@protest|@crowd
riot|rioting|rioter|rioters|riots|rioted	for=VIOL_DEMONSTR:6; once=riot; without=hooligan|football|police|prison
violent|turn|turned .. protest|demonstration|march|violent|rally|riot	for=VIOL_DEMONSTR:4; once=turned; need=@protest|@crowd,violent|riot|violence
set .. fire|alight|ablaze|light	for=VIOL_DEMONSTR:5; once=riot; need=@protest
@molotov	for=VIOL_DEMONSTR:4.5,MOB_VIOL:1; once=riot; need=@protest|@crowd
barricade	for=VIOL_DEMONSTR:3; once=barricade; need=@protest|@crowd|burn|burning
burn|burning|flaming barricade|barricades|tyre|tire|tyres|tires	for=VIOL_DEMONSTR:6; once=riot; without=@army|rebels
clash|clashed|scuffle|confront .. with .. police|officer|officers|security	for=VIOL_DEMONSTR:5; once=riot; need=@protest|@crowd|supporters|students; without=rebels|militants
unrest|violence|chaos|violent|mayhem .. break|broke|erupt|flare	for=VIOL_DEMONSTR:2.5; once=turned; need=@protest|@crowd
police|officer|officers .. injure|injured|wound|wounded|hurt	for=VIOL_DEMONSTR:2; once=hurt police; need=@protest|@crowd
attack|storm|break|invade|ransack|besiege|occupy .. parliament|office|station|building|headquarters|embassy|shop|shops|bank|townhall|town|supermarket|car|cars|vehicle|house	for=VIOL_DEMONSTR:5; once=riot; need=@protest|@crowd,@protest|rioters|crowd
block|blockade .. burn|burning|tyre|tyres|tires	for=VIOL_DEMONSTR:5.5; once=riot
projectile|slingshot|catapult|rock|stone|brick|bottle|firework|petrol	for=VIOL_DEMONSTR:3.5; once=riot; need=@protest
vandalise|vandalize|loot|torch|ransack|arson|smash|overturn	for=VIOL_DEMONSTR:5.5; once=riot; need=@protest|rioters|riot|barricades|barricade

@block mobs for=MOB_VIOL:5
@source Written for dateline from ACLED's published description of "Mob violence".
@mob .. beat|attack|kill|lynch|burn|stone|set|chase|destroy|torch|loot|storm|hack	once=mob; without=@protest; clause=1
@crowd|@mob|@mob2 .. fight|attack|beat|brawl|kill|storm|chase|stone	once=mob; without=@protest; clause=1
mob	for=MOB_VIOL:4; once=mob; without=@protest
lynch|lynching|lynched|stoned	once=mob
vigilante	for=MOB_VIOL:3; once=vigilante
villager|resident|youth|local|student|neighbour|neighbor|fan|supporter|community|communities|prisoner|inmate .. beat|fight|attack|brawl|clash|lynch|stone|hack|burn|fought|set	for=MOB_VIOL:4.5; once=mob; without=@protest|@army|militia|rebels; clause=1
beat .. to death	for=MOB_VIOL:2,ATTACK:0.5; once=beaten to death
fight|fought|attack each other	for=MOB_VIOL:3; once=each other; without=army|troops|militia|militias|rebels
burn|beat|stone|drag|lynch .. by .. people|crowd|villager|resident|hundreds|neighbour|mob	for=MOB_VIOL:5; once=mob; without=@protest
burnt|burned|beaten|stoned .. alive|death	for=MOB_VIOL:2; once=burnt alive
angry|enraged|furious resident|villager|people|relative|crowd|local|mob|youth|residents|villagers|locals	for=MOB_VIOL:3.5; once=angry; without=@protest
jungle|mob justice	once=mob
local|locals|people|group|neighbour|neighbours|bystander|passer-by .. catch|caught|hang|beat|lynch|burn|tie .. thief|robber|suspect|man|alleged|suspected	for=MOB_VIOL:4.5; once=mob; clause=1; without=@protest
one another	for=MOB_VIOL:2; once=each other; need=@citizens|communities|families|fans|villages|clans,attack|attacked|fight|fought|stone|clash|clashed; without=army|troops|militia
member|resident|fan|youth|men .. of .. community|communities|village|villages|clan|clans|families .. fight|fought|attack|clash	for=MOB_VIOL:3; once=rivals; without=army|militia|militias|guns
brawl|scuffle|melee|fistfight|hooligan|hooligans	for=MOB_VIOL:4; once=brawl; without=@protest
communal|ethnic|sectarian|inter-communal|intercommunal|religious|mob|tribal clash|violence|fight|conflict	for=MOB_VIOL:3; once=communal
accuse|suspect .. steal|theft|witchcraft|sorcery|blasphemy|thief|rape|robbery	for=MOB_VIOL:1.8; once=accused
suspected|alleged thief|robber|witch|wizard|sorcerer|thieves|witches	for=MOB_VIOL:2.5; once=accused
stick|machete|stone|club|iron|brick|bottle|knife|rod|spear|arrow	for=MOB_VIOL:1.5; once=crude; need=@mob|@mob2|villagers|residents|youths|students|fans|supporters|neighbourhoods|communities|each|tribes|clans|families; without=@protest
fan|hooligan|supporters .. fight|clash|attack|riot|brawl|fought	for=MOB_VIOL:4.5; once=mob; without=@protest; clause=1
rival .. fan|supporter|student|youth|community|village|fans|supporters	for=MOB_VIOL:2.5; once=rivals; clause=1

@block property for=PROPERTY_DISTRUCT:4.5
@source Written for dateline from ACLED's published description of "Looting/property destruction".
loot|looting|pillage|ransack|plunder|vandalise|vandalize|raze|looted|ransacked|vandalism|demolish|burgle|rustle	once=property; without=@protest|@crowd|protest
burn|torch|set|destroy|smash|damage|burnt|raze|cut|uproot|bulldoze|deface|wreck|demolish .. house|home|shop|crop|truck|car|vehicle|school|church|mosque|clinic|store|tree|trees|farm|field|building|bus|office|hut|property|warehouse|statue|tower|grave|machinery|equipment|tombstone|tractor|stall|excavator|window	once=property; without=@protest|@crowd|suicide|factory|airstrike|earthquake|cyclone|flood|hurricane|storm
set .. fire|alight|ablaze	for=PROPERTY_DISTRUCT:3.5; once=property; without=@protest|@crowd|mob
arson|arsonist	for=PROPERTY_DISTRUCT:4; once=property; without=@protest|@crowd
steal|stole|seize|rustle .. cattle|livestock|food|goods|medicine|supply|crop|vehicle|supplies|cow|goat	for=PROPERTY_DISTRUCT:4; once=property
rob|robbery|loot	for=PROPERTY_DISTRUCT:2.5; once=property; without=@protest|bank
make|made off with	for=PROPERTY_DISTRUCT:5.5,ATTACK:-1; once=property; without=hostage|girl|girls|bank
cattle|livestock|cow|goat .. steal|stolen|rustle|take|taken	for=PROPERTY_DISTRUCT:4; once=property
cattle rustling|raid|raiding|theft	for=PROPERTY_DISTRUCT:4; once=property
torch|torched	for=PROPERTY_DISTRUCT:3.5; once=property; without=@protest|@crowd
vandal|vandals	for=PROPERTY_DISTRUCT:4.5; once=property; without=@protest|@crowd
topple|deface|desecrate|daub|break|broke|damage .. headstone|headstones|statue|monument|cemetery|grave|graves|memorial|tomb|shrine	for=PROPERTY_DISTRUCT:4; once=property; without=@protest|@crowd|airstrike|earthquake
carry|carried|drive|drove .. away|off .. livestock|cattle|goods|goat|goats	for=PROPERTY_DISTRUCT:4; once=property
@molotov	for=PROPERTY_DISTRUCT:3,ATTACK:1; once=property; without=@protest|@crowd

# ---------------------------------------------------------------- ground and forces

@block regained for=GOV_REGAINS_TERIT:7
@source Written for dateline from ACLED's published description of "Government regains territory".
recapture|retake|regain|reclaim|liberate|reconquer|retook|liberation	for=GOV_REGAINS_TERIT:5.5; once=regain; need=@ground|control|territory|@state; without=@gang|hostage|hostages
recover .. @ground|control	for=GOV_REGAINS_TERIT:5; once=regain; need=@state
@state|government|ministry|army|force .. recapture|retake|regain|reclaim|liberate|recover|clear|free|reconquer|retook|seize|capture|take|push|drive|expel|dislodge|oust|secure|restore|wrest|chase .. @ground|control	once=regain; without=@protest|weapon|weapons|cocaine|drugs|hostages|hostage|withdrew|withdraw; clause=1
@state|army|force .. drive|push|expel|dislodge|oust|flush|chase|clear|eject .. @group .. from|out|of	once=regain; clause=1
win|won back	for=GOV_REGAINS_TERIT:5; once=regain; need=@army|@state|forces|troops|soldiers
@state|@army|troops .. take|capture|seize|retake|recapture|free|liberate|enter .. from .. @group	for=GOV_REGAINS_TERIT:6; once=regain; clause=1; without=weapons|weapon|hostages
take|retake|recapture|capture|seize|reclaim|liberate|retook @town	for=GOV_REGAINS_TERIT:3.5; once=regain; need=@army|@state; without=@protest|hostage|hostages
push|drove|drive|chase .. back	for=GOV_REGAINS_TERIT:1; once=push back; need=@army
regain|retake|restore|take|resume .. control	for=GOV_REGAINS_TERIT:4; once=regain; need=@state|army|government
@state|army|force .. enter|reach|advance|sweep|move .. @ground	for=GOV_REGAINS_TERIT:2; once=enters; clause=1; need=rebel|rebels|insurgent|insurgents|militants|militant|@group; without=peacefully|withdrew|withdraw|deal|agreement
free|freed .. @ground .. from .. @group	for=GOV_REGAINS_TERIT:5; once=regain
lose|lost .. @ground|control .. to .. army|government|troops|forces	for=GOV_REGAINS_TERIT:5; once=regain
last|final|remaining stronghold|bastion|pocket|holdout	for=GOV_REGAINS_TERIT:2; once=last; need=@state|army|troops
from|of .. rebel|militant|insurgent|@group .. control|hand|hands	for=GOV_REGAINS_TERIT:2; once=from hands; need=@state|army|troops|government
back in|under .. control	for=GOV_REGAINS_TERIT:6; once=regain
under .. government|army|state control	for=GOV_REGAINS_TERIT:4; once=regain
@group .. recapture|retake|regain .. @ground	for=GOV_REGAINS_TERIT:-3,NON_STATE_ACTOR_OVERTAKES_TER:6; once=group regains; without=@army|government; clause=1

@block taken for=NON_STATE_ACTOR_OVERTAKES_TER:7
@source Written for dateline from ACLED's published description of "Non-state actor overtakes territory".
@group|rebels|insurgents|militia|movement|front|state|separatist .. capture|seize|take|overrun|overtake|occupy|conquer|control|overran|gain .. @ground|control|@at_military_base	once=taken; without=hostage|captive|recapture|recaptured|retake|retook|regained|regain|liberated|ambush|weapons|weapon|vehicle|abducted|infiltration|infiltrate; clause=1
overrun|overran|overtake|overtook	for=NON_STATE_ACTOR_OVERTAKES_TER:4.5; once=taken
@group .. take|capture|seize|occupy|sweep|overrun|conquer @town	for=NON_STATE_ACTOR_OVERTAKES_TER:5; once=taken; clause=1; without=hostage|hostages|captive|recaptured|retook
@group .. sweep|move|march|pour|storm into	for=NON_STATE_ACTOR_OVERTAKES_TER:3.5; once=sweep; clause=1; without=village|church|hotel|mosque|school
raise|raised|hoist|hoisted|plant .. flag|banner|flags	for=NON_STATE_ACTOR_OVERTAKES_TER:3; once=flag; need=@group; without=@army|@protest
capture|seize|take|captured|seized|took @town	for=NON_STATE_ACTOR_OVERTAKES_TER:3.5; once=taken; need=@group; without=@protest|hostage|hostages|recaptured|retook
fall|fell .. to|into .. @group|hand|hands	for=NON_STATE_ACTOR_OVERTAKES_TER:6; once=taken
lose|lost .. @ground|control .. to .. @group	for=NON_STATE_ACTOR_OVERTAKES_TER:5; once=taken
drive|push|expel|oust|force .. @army|@state|government .. from|out	for=NON_STATE_ACTOR_OVERTAKES_TER:4; once=taken; need=@group; clause=1
establish|impose|extend .. control|rule .. over|in	for=NON_STATE_ACTOR_OVERTAKES_TER:3; once=taken; need=@group
take|seize|gain|wrest|assume .. control	for=NON_STATE_ACTOR_OVERTAKES_TER:3.5; once=taken; need=@group; without=regain|regained|retake
capture|seize|captured|seized .. @ground	for=NON_STATE_ACTOR_OVERTAKES_TER:3; once=taken; need=@group; without=recaptured|weapons|weapon|police|retake|retook|recapture
raise|hoist .. flag	for=NON_STATE_ACTOR_OVERTAKES_TER:2
flee|fled|abandon|retreat	for=NON_STATE_ACTOR_OVERTAKES_TER:1; need=@army,@group,capture|captured|seize|seized|overran|overrun|control|fell

@block handed_over for=NON_VIOL_TERRIT_TRANSFER:7
@source Written for dateline from ACLED's published description of "Non-violent transfer of territory".
hand|cede|transfer|surrender|turn|relinquish|give|yield .. over|control|@ground .. to	for=NON_VIOL_TERRIT_TRANSFER:6; once=transfer; need=@ground|control
hand|handed|handing .. over .. @ground|base|control	once=transfer
transfer|transferred|hand|turn .. it|them|base|control|site|post|town .. to .. @army|@state|@group|authority|government|force|control	once=transfer; need=@ground
hand|handed over	for=NON_VIOL_TERRIT_TRANSFER:4; once=transfer; need=@ground,@army|@group|@state|peacekeeper
withdraw|retreat|pull|leave|vacate|evacuate|abandon|withdrawal .. from|out|@ground	for=NON_VIOL_TERRIT_TRANSFER:4.5; once=withdraw; need=@army|@group|@state; without=kill|killed|explosion|blast|injured|wounded
withdraw|withdrew|withdrawal|retreat|abandon	for=NON_VIOL_TERRIT_TRANSFER:3.5; once=withdraw; need=@ground; without=kill|killed|explosion|blast|injured|wounded
without .. fight|fighting|resistance|shot|violence|clash|bloodshed	for=NON_VIOL_TERRIT_TRANSFER:5; once=no fight; need=@ground|control
peacefully|unopposed|nonviolently|non-violently	for=NON_VIOL_TERRIT_TRANSFER:4; once=no fight; need=@army|@group|control|town|troops; without=@protest
enter|take|move|occupy .. without	for=NON_VIOL_TERRIT_TRANSFER:3; once=enter; need=@army|@group
control .. pass|transfer|return	for=NON_VIOL_TERRIT_TRANSFER:4; once=transfer
allow|let .. take|enter|move|assume .. @ground|control|over	for=NON_VIOL_TERRIT_TRANSFER:4; once=enter; need=@army|@group|@state; without=@protest
voluntarily|peaceful .. withdraw|leave|hand|left|surrender|transfer|handover|takeover	for=NON_VIOL_TERRIT_TRANSFER:3; once=no fight; need=@ground
cede|ceded|relinquish|relinquished|handover	for=NON_VIOL_TERRIT_TRANSFER:5; once=transfer; need=@ground|control|territory
enter|entered .. @ground	for=NON_VIOL_TERRIT_TRANSFER:1.5; need=deal|agreement|withdraw|withdrew|abandoned|peacefully|resistance

@block bases for=HQ_ESTABLISHED:6
@source Written for dateline from ACLED's published description of "Headquarters or base established".
establish|build|set|put|open|construct|erect|create|built|inaugurate|site|install|put|complete|finish|unveil .. base|headquarters|camp|hq|outpost|garrison|barracks|headquarter|post|bases|camps|command|checkpoint	once=hq; without=refugee|refugees|displaced|protest|protesters|sit-in|quake|earthquake|fire|gunfire|attack
base|headquarters|outpost|camp|hq|barracks|command .. be .. establish|build|set|open|construct|inaugurate	once=hq; without=refugee|refugees|displaced
new base|headquarters|outpost|camp|hq|barracks|headquarter	for=HQ_ESTABLISHED:4; once=hq; without=refugee|refugees|protest
new military|army|naval|operating|command|forward|permanent|air|observation|drone|training base|headquarters|outpost|camp|post|centre|center|hq	for=HQ_ESTABLISHED:5.5; once=hq
headquarters|hq|headquarter	for=HQ_ESTABLISHED:1.5; once=hq word; without=protest|protesters|sit-in|police|attack|bomb
relocate|move|transfer|shift .. headquarters|base|hq|command|post	for=HQ_ESTABLISHED:5; once=hq
turn|convert|transform|use .. into|as .. base|headquarters|barracks|camp	for=HQ_ESTABLISHED:5.5; once=hq
permanent|military presence	for=HQ_ESTABLISHED:2; once=presence

@block changes for=CHANGE_TO_GROUP_ACT:4.5
@source Written for dateline from ACLED's published description of "Change to group/activity".
deploy|redeploy|send|dispatch|mass|move|reinforce|mobilise|mobilize|amass|reposition|transfer|deployment|redeployment|reinforcement|buildup .. troop|soldier|force|fighter|brigade|tank|armour|armor|unit|battalion|personnel|militia|convoy|reinforcement	once=deploy; without=@protest|disperse
deploy|redeploy|deployment|mobilise|mobilize|mobilization|mobilisation|redeployment	for=CHANGE_TO_GROUP_ACT:3.5; once=deploy; without=@protest
troop|soldier|fighter|force|brigade .. arrive|deploy|mass|gather|move|withdraw|redeploy	for=CHANGE_TO_GROUP_ACT:4; once=deploy; without=@protest
reinforcement|reinforcements	for=CHANGE_TO_GROUP_ACT:3; once=deploy
recruit|recruitment|conscript|enlist|recruiting|conscription	for=CHANGE_TO_GROUP_ACT:3.5; once=recruit; without=suicide|attack|recruits|arrest|nab
merge|split|splinter|disband|dissolve|defect|demobilise|demobilize|merger|disarm|surrender|defection|breakaway|disarmament|demobilization|rename|rebrand	for=CHANGE_TO_GROUP_ACT:4.5; once=merge; need=@group|@army|@state|faction|movement|fighters
merger|split|splinter|rename|unify|reorganise|reorganize|restructure .. command|wing|wings|faction|front|movement|banner|army	for=CHANGE_TO_GROUP_ACT:4.5; once=merge
mercenary|mercenaries|volunteer|contingent|instructor|adviser|advisor .. arrive|land|landed|join|deploy|train	for=CHANGE_TO_GROUP_ACT:3.5; once=deploy
reinforce|bolster|strengthen	for=CHANGE_TO_GROUP_ACT:3; once=reinforce
wing|wings|front|brigade|movement .. announce|declare	for=CHANGE_TO_GROUP_ACT:2; once=announce; need=merger|unity|formation|command|leader
new commander|leader|emir|chief	for=CHANGE_TO_GROUP_ACT:3; once=appoint; need=@group|@army
lay|laid|give .. down|up .. arm|weapon|arms|weapons	once=merge
pledge|swear .. allegiance|loyalty	once=merge; for=CHANGE_TO_GROUP_ACT:5.5
join|integrate|leave|quit .. army|force|coalition|group|rank|ranks|alliance|militia|movement	for=CHANGE_TO_GROUP_ACT:4; once=join; need=@group|@army|fighters
form|announce|create|establish|found|formation|launch .. new .. group|movement|militia|coalition|alliance|force|unit|faction|army|brigade|battalion	once=form; for=CHANGE_TO_GROUP_ACT:5.5
formation|creation|announce|form .. of|group|alliance|coalition|militia|faction|unit|movement	for=CHANGE_TO_GROUP_ACT:3; once=form; need=armed|@group|fighters|military
appoint|name|replace|elect .. commander|leader|chief	for=CHANGE_TO_GROUP_ACT:3.5; once=appoint; need=@group|@army
patrol|drill|exercise|maneuver|manoeuvre|training|parade	for=CHANGE_TO_GROUP_ACT:2; once=drill; need=@army|@group,military|joint|begin|start|new|conduct|hold
military|naval|joint exercise|drill|manoeuvre|maneuver|exercises|drills|parade	for=CHANGE_TO_GROUP_ACT:4; once=drill
withdraw|withdrawal|pull|withdrew .. troop|force|soldier|troops|forces	for=CHANGE_TO_GROUP_ACT:3; once=pull out
launch|begin|announce .. operation|offensive|campaign	for=CHANGE_TO_GROUP_ACT:2.5; once=operation; need=@army|@group
move|moved .. armour|tank|tanks|troops|fighters|weapons|vehicles	for=CHANGE_TO_GROUP_ACT:3.5; once=deploy
checkpoint|checkpoints .. set|erect|establish	for=CHANGE_TO_GROUP_ACT:2
set|erect|establish .. up .. checkpoint|roadblock	for=CHANGE_TO_GROUP_ACT:2.5

@block accords for=AGREEMENT:6
@source Written for dateline from ACLED's published description of "Agreement".
sign|reach|initial|conclude|ink|agree|broker|strike|accept|announce|declare .. ceasefire|truce|deal|agreement|accord|treaty|pact|armistice|cease-fire|settlement|cessation|deescalation|peace	once=accord; without=violate|violated|talks on trade
cease - fire	for=AGREEMENT:4.5; once=accord; without=violate|violated|violation|despite
ceasefire|truce|armistice	for=AGREEMENT:4.5; once=accord; without=violate|violated|violation|despite
peace|ceasefire|truce|reconciliation|power-sharing|disengagement agreement|deal|accord|treaty|pact|plan	for=AGREEMENT:5.5; once=accord; without=violate|violated
agree .. to|on .. ceasefire|exchange|end|stop|halt|release|cease|withdraw|truce|swap|suspend	for=AGREEMENT:5.5; once=accord
lay|end|settle|resolve .. conflict|feud|dispute|war|hostility|hostilities|blockade	for=AGREEMENT:2.5; once=ends; without=@protest
cease|halt|suspend|stop|end .. hostility|hostilities|fire|fighting|attack|attacks|shelling	for=AGREEMENT:3.5; once=cease
release|free .. prisoner|detainee|captive|prisoners|detainees	for=AGREEMENT:3; once=swap; without=kidnapped|kidnappers
peace|reconcile|reconciliation|disarmament|normalisation|normalization process|conference|meeting|pledge|commission	for=AGREEMENT:2; once=peace word; without=@protest
join|accept|renew|extend|prolong .. truce|ceasefire|peace	for=AGREEMENT:4.5; once=accord
non-aggression|power-sharing|roadmap|disengagement	for=AGREEMENT:3; once=accord
lift|end .. siege|blockade	for=AGREEMENT:3; once=siege
exchange|swap .. prisoner|captive|detainee|hostage|body|prisoners	for=AGREEMENT:4.5; once=swap
prisoner|hostage|captive exchange|swap	for=AGREEMENT:5; once=swap
humanitarian corridor|pause	for=AGREEMENT:3
memorandum of understanding	for=AGREEMENT:3,DIPLO:2; once=accord
agreement|accord|treaty|deal|pact	for=AGREEMENT:2.5; once=deal word; without=protest|@protest
sign	for=AGREEMENT:1; once=sign

# ---------------------------------------------------------------- law and weapons

@block arrests for=ARREST:4
@source Written for dateline from ACLED's published description of "Arrests".
arrest|detain|arrests|apprehend|apprehended|detention|imprison	once=arrest; without=@protest|@crowd
round|rounded up	once=arrest
nab|nabbed|jail|jailed|imprisoned|handcuff	for=ARREST:4; once=arrest; without=@protest|@crowd
pick|picked up .. by .. police|officers	for=ARREST:3; once=arrest
charge|charged with	for=ARREST:2.5; once=charged; without=drug|laundering|smuggling
suspected|alleged member|members|recruit|recruits|militants|terrorists|collaborator	for=ARREST:1; once=suspected
search|manhunt|sweep|sweeps	for=ARREST:0.7; once=search
take|took .. into custody	once=arrest
take|took .. to .. prison|jail|station	for=ARREST:2; once=custody
@state|police|troops .. arrest|detain|capture|apprehend|round|nab	for=ARREST:2; once=police arrest; without=@protest|@crowd
mass|dozens|several|hundreds .. arrest|detain	for=ARREST:1; once=mass arrest; without=@protest|@crowd
raid	for=ARREST:0.7; need=arrest|arrested|detain|detained

@block weapons_out_of_use for=DISR_WEAP:6
@source Written for dateline from ACLED's published description of "Disrupted weapons use".
defuse|disarm|neutralise|neutralize|deactivate|dismantle|diffuse .. bomb|mine|device|explosive|ied|grenade|landmine|bombs|mines|ordnance|vest|shell|ieds	once=disrupt; for=DISR_WEAP:8
defuse|defused|deactivate|sapper|deminer|demining|demine	once=disrupt; for=DISR_WEAP:7
controlled explosion|detonation|blast	once=disrupt; for=DISR_WEAP:7
safely .. detonate|destroy|remove	once=disrupt; for=DISR_WEAP:6
make|made|render .. safe|harmless	for=DISR_WEAP:7; once=disrupt
carry|carrying .. kalashnikov|kalashnikovs|rifle|rifles|weapons|ammunition|explosives|arms	for=DISR_WEAP:2.5; once=carrying; need=intercept|intercepted|stop|stopped|seize|seized|customs|found
intercept|stop|board|impound|seize .. dhow|boat|vessel|ship|truck|shipment|convoy|cargo	for=DISR_WEAP:3.5; once=disrupt; need=@weapon|weapons|arms|rifles|ammunition|explosives|missiles
clear|remove|destroy|discover|find|found|uncover|unearth|recover|locate .. mine|device|explosive|ied|bomb|landmine|ordnance|unexploded|grenade|rocket|shell|ieds	once=disrupt; for=DISR_WEAP:5; without=explode|exploded|detonated|killed
seize|find|recover|uncover|confiscate|discover|intercept|capture|found|unearth|impound .. weapon|rifle|arm|arms|ammunition|cache|explosive|munition|gun|pistol|firearm|missile|rocket|grenade|bomb|explosives	once=disrupt; for=DISR_WEAP:6.5; without=exploded
weapon|arm|arms|ammunition|explosive cache|depot|stash|stockpile|shipment	once=disrupt; for=DISR_WEAP:5
intercept|shoot|down|destroy|shot|thwart|foil .. missile|drone|rocket|projectile|uav|mortar|missiles|drones|rockets	once=disrupt; for=DISR_WEAP:8
intercept|intercepted|interception	for=DISR_WEAP:5; once=disrupt; need=missile|drone|rocket|missiles|drones|rockets|weapons|arms|projectile
missile|drone|rocket|projectile .. be .. intercept|shoot|down	once=disrupt; for=DISR_WEAP:8
foil|thwart|prevent|avert|disrupt .. attack|bombing|bomb|plot	for=DISR_WEAP:5; once=disrupt
fail|failed .. to .. detonate|explode	for=DISR_WEAP:7; once=disrupt
do|did not explode|detonate	for=DISR_WEAP:3; once=unexploded
weapon|arm|arms|ammunition .. surrender|hand|collect	for=DISR_WEAP:2; once=surrendered
bomb disposal|squad	for=DISR_WEAP:4; once=disposal
air - defence|defense|defences|defenses	for=DISR_WEAP:3; once=air defence
air defence|defense|defences|defenses	for=DISR_WEAP:3; once=air defence

@block crime for=ORG_CRIME:6
@source Written for dateline from general knowledge: organised crime, trafficking, corruption, extortion.
traffic|trafficking|trafficker|smuggle|smuggling|smuggler|traffickers	once=crime; for=ORG_CRIME:5.5
cartel|mafia|mobster|narco|syndicate|camorra|ndrangheta|yakuza|triad	once=crime; for=ORG_CRIME:5.5
drug|narcotic|crime|criminal|trafficking|smuggling gang|cartel|ring|lord|network|trade|group|organisation|organization|syndicate|boss|dealer|kingpin	once=crime; for=ORG_CRIME:5.5
cocaine|heroin|methamphetamine|marijuana|cannabis|fentanyl|narcotic|drug|opium|captagon|hashish|meth|opioid	for=ORG_CRIME:3.5; once=drugs
launder|laundering|extortion|extort|racketeering|counterfeit|bribery|embezzlement|contraband|poach|poaching|counterfeiting|racket|fraud	for=ORG_CRIME:4.5; once=laundering
organised|organized crime	once=crime
gang	for=ORG_CRIME:2.5; once=gang; without=rape|raped
ring|clan	for=ORG_CRIME:2; once=gang; need=smuggled|smuggle|trafficking|drug|extortion|court|police|forged|laundering
rob|robbery|heist|burglary|robber .. bank|store|jewel|museum|van	for=ORG_CRIME:4; once=heist
forge|forged|fake passport|document|currency|documents	for=ORG_CRIME:3; once=forged
illegal|illicit mining|logging|gold|trade|oil|weapons|arms	for=ORG_CRIME:3; once=illicit

# ---------------------------------------------------------------- words about events

@block claims for=ATTRIB:6 later=0.3
@source Written for dateline from general knowledge: claims of responsibility, blame, denial of it.
claim|accept|admit|assume|take|deny|denies|acknowledge .. responsibility	once=attrib; for=ATTRIB:9; without=@unclaimed
responsibility .. claim	once=attrib; for=ATTRIB:7; without=@unclaimed
responsible for .. attack|bombing|killing|blast|explosion|strike|abduction|death|murder|shooting	once=attrib; for=ATTRIB:6; without=claim|no
blame|accuse|hold .. for|of|responsible .. attack|bombing|killing|blast|explosion|strike|murder|abduction|carrying|shooting|poisoning|being|plotting|involvement|assassination|shelling|massacre	once=attrib; for=ATTRIB:6.5
blame|attribute	for=ATTRIB:4.5; once=attrib; without=@protest|flood|earthquake
accuse	for=ATTRIB:3; once=attrib; without=@protest|thief|theft|stealing|mob|blasphemy|witchcraft|sorcery|adultery|helping|spying
be|was|were behind .. attack|bombing|killing|blast|explosion|poisoning|murder|hack|assassination	once=attrib; for=ATTRIB:6.5
responsible for .. assault|raid|ambush|operation|bomb|kidnapping|poisoning|sabotage|crash|downing	once=attrib; for=ATTRIB:6; without=claim|no
conclude|find|found|establish|allege|determine|confirm|believe|assess|report .. that .. carry|carried|fire|fired|launch|launched|order|ordered|plan|planned|poison|commit|committed|perpetrate	for=ATTRIB:4; once=finding; need=report|panel|inquiry|investigation|investigators|commission|inspectors|intelligence|experts|un|investigator|prosecutors|officials
implicate|incriminate|culpable|fault|complicit	for=ATTRIB:4; once=attrib
hold|held .. responsible	for=ATTRIB:5.5; once=attrib; without=without
carry|carried .. out .. by .. group|faction|agent|agents|service|state|intelligence	for=ATTRIB:1; once=carried
deny|denied .. involvement|role|link|carry|allegation|charge|accusation	once=attrib; for=ATTRIB:5
claim .. attack|bombing|killing|assault|blast	for=ATTRIB:4.5; once=attrib; without=@unclaimed
say|said|confirm .. it|they|its|fighters|had .. carry|carried out	for=ATTRIB:3; once=attrib
member|fighter|group|faction|movement|brigade|it|they|men .. carry|conduct|stage|execute .. out|attack|assassination|killing|bombing|operation	for=ATTRIB:2.5; once=carried; need=video|statement|telegram|audio|message|communique|claim|claimed|website|amaq
in .. video|statement|message|audio|communique .. say|claim|post|publish|release	for=ATTRIB:2; once=statement; need=attack|bombing|killing|blast|assassination|murder
claim|claimed .. to .. have	for=ATTRIB:3; once=claims
posted|released|issued .. claim|claiming|responsibility	for=ATTRIB:4; once=attrib
suspect|suspicion|point|finger .. at|fall|of|on .. attack|killing|murder|bombing	for=ATTRIB:3; once=suspicion
perpetrator|mastermind|culprit	for=ATTRIB:2; once=perpetrator

@block diplomacy for=DIPLO:5
@source Written for dateline from general knowledge: visits, talks, envoys, sanctions, relations between states.
meet|visit|host|hold|receive|arrive|discuss|greet|welcome|talk|confer .. counterpart|ambassador|envoy|minister|president|talk|talks|summit|leader|delegation|visit	once=meet; for=DIPLO:4.5; without=@protest
president|minister|envoy|leader|delegation|secretary|ambassador|premier|chancellor|king|diplomat|ministers|leaders .. meet|visit|arrive|discuss|hold|host|travel|meeting|met	once=meet; for=DIPLO:4.5; without=@protest
summon|recall|expel|withdraw|appoint .. ambassador|diplomat|envoy|attache|attaché|consul|diplomats|chargé|charge	once=envoy; for=DIPLO:6.5
persona non grata	once=envoy; for=DIPLO:6.5
diplomatic|bilateral relation|tie|ties|talk|visit|relations|talks|mission|row|meeting|dispute	once=relations; for=DIPLO:5.5; without=@protest
embassy|consulate|ambassador|diplomat|diplomatic|envoy|diplomacy|counterpart|bilateral	for=DIPLO:2.5; once=diplomat; without=@protest|bomb|attack
state visit	once=visit; for=DIPLO:4
foreign minister|ministers|secretary|ministry	for=DIPLO:2; once=foreign minister; without=blast|attack|@protest
sanction|embargo|sanctions	for=DIPLO:4; once=sanctions
summit|resolution|council	for=DIPLO:2; once=summit; need=minister|president|leaders|foreign|un|security|states|nations|ministers
united nations|nation	for=DIPLO:1; once=un
recognise|recognize .. state|government|independence|sovereignty	for=DIPLO:5; once=recognise
reopen|open|close|shut .. embassy|consulate|embassies	for=DIPLO:5; once=envoy
condemn|urge|call|warn|express|reject .. government|country|state|minister|council|union	for=DIPLO:1.5; once=urge; need=minister|president|un|ambassador|foreign|ministry; without=@protest
trade|talk .. talk|talks|negotiation|agreement	for=DIPLO:1.5; once=talks
peace|round talk|talks|negotiation|negotiations	for=DIPLO:3,AGREEMENT:1; once=talks

# ---------------------------------------------------------------- disasters

@block natural for=NATURAL_DISASTER:7
@source Written for dateline from general knowledge: hazards of nature.
earthquake|quake|tsunami|aftershock|tremor|landslide|mudslide|cyclone|hurricane|typhoon|tornado|flood|flooding|avalanche|drought|wildfire|volcano|eruption|volcanic|monsoon|blizzard|heatwave|floodwater|floods|hailstorm|magma|lava|cloudburst|inundate	once=nature; without=@protest
tropical|rain|snow|dust|wind|thunder|severe|winter storm	once=nature
heavy|torrential rain|rainfall|snow|rains|snowfall	once=nature; for=NATURAL_DISASTER:5
storm	for=NATURAL_DISASTER:2; once=nature; need=wind|winds|rain|coast|homes|power|roof|trees
forest|bush|wild fire	once=nature; for=NATURAL_DISASTER:6
heat wave	once=nature
magnitude|richter|epicentre|epicenter|landfall	for=NATURAL_DISASTER:3; once=measure
lightning|locust|locusts|famine	for=NATURAL_DISASTER:4; once=nature
outbreak|epidemic|cholera|ebola	for=NATURAL_DISASTER:3; once=epidemic
river .. burst|overflow	for=NATURAL_DISASTER:5; once=nature

@block man_made for=MAN_MADE_DISASTER:6
@source Written for dateline from general knowledge: accidents of traffic, work, buildings, fires and leaks.
plane|aircraft|helicopter|train|bus|jet|airliner|truck|ferry|boat|lorry|minibus|tram|ship|tanker|car|vessel|coach .. crash|collide|capsize|derail|sink|overturn|plunge|sank|skid|collision|run|derailment|catch|explode	once=accident; without=@suicide|@device|@group|bomb|missile|drone|suicide|shot|militants
jump|jumped|leave|left|off the rails|tracks	for=MAN_MADE_DISASTER:5; once=accident
crash|collision|derail|derailment|capsize|accident|shipwreck|collide|derailed|capsized	for=MAN_MADE_DISASTER:4.5; once=accident; without=@suicide|@device|@group|bomb|suicide
accident|accidental|accidentally	for=MAN_MADE_DISASTER:3.5; once=accident word; without=@device|gunfire
boat|ferry|ship|vessel|migrant .. sink|capsize|overturn|drown|sank|disaster	for=MAN_MADE_DISASTER:5; once=accident; without=torpedo|missile|drone|storm|cyclone
pile - up|pileup	for=MAN_MADE_DISASTER:5; once=accident
head - on	for=MAN_MADE_DISASTER:3; once=head on; need=bus|truck|train|car|collided|collision
poison|contaminate .. water|river|food|alcohol|methanol	for=MAN_MADE_DISASTER:3; once=contaminated; without=@chemical|weapon
methanol|bootleg|radioactive|pollution|polluted|contaminated|contamination	for=MAN_MADE_DISASTER:3.5; once=contaminated; without=weapon|weapons
toxic|industrial|chemical waste|sludge|slurry|effluent|tailings	for=MAN_MADE_DISASTER:4; once=contaminated
rupture|ruptured|spill|spilled|pour|poured .. mine|pond|pipeline|tank|river|sea	for=MAN_MADE_DISASTER:3.5; once=leak
burst|breach|fail|failure .. dam|dyke|levee|pipe|pipeline|tank|boiler	for=MAN_MADE_DISASTER:4.5; once=burst; without=rebels|bomb|sabotage
dam|dyke|levee|pipe|pipeline|tank|boiler|transformer .. burst|breach|fail|explode|rupture|leak	for=MAN_MADE_DISASTER:5; once=burst; without=rebels|bomb|sabotage|shelling
coal|gold|copper mine .. explosion|blast|collapse|accident|trapped|fire|flood	for=MAN_MADE_DISASTER:5; once=collapse
miner|worker|workers|miners .. trap|trapped|bury|buried	for=MAN_MADE_DISASTER:3; once=trapped; without=earthquake|quake|landslide
fireworks|cylinder|boiler|gas explosion|factory|blast|cylinder|explode|exploded	for=MAN_MADE_DISASTER:5.5; once=leak; without=@group|@suicide
industrial|traffic|road|rail|aviation|air|maritime|nuclear accident|disaster|crash	for=MAN_MADE_DISASTER:5.5; once=accident; without=@group|@suicide
fire .. break|broke|sweep|swept|rip|engulf|gut|destroy|raze	for=MAN_MADE_DISASTER:4.5; once=fire; without=@group|@suicide|@protest|@crowd|@device|bomb|armed|set|mortar|shells|@airmeans|gunmen|forest|wildfire|bush|opened
building|bridge|dam|mine|roof|tower|stand|factory|block|shaft|wall|crane|stadium .. collapse|cave	once=collapse; without=earthquake|quake|@airmeans|flood|airstrike|cyclone|landslide
collapse	for=MAN_MADE_DISASTER:3.5; once=collapse; without=earthquake|quake|talks|airstrike|shelling
gas|oil|chemical|ammonia|pipeline|toxic|fuel leak|spill|explosion|leakage	once=leak; for=MAN_MADE_DISASTER:7
leak|spill|leakage	for=MAN_MADE_DISASTER:4; once=leak
fire|blaze|explosion|blast|inferno .. factory|plant|warehouse|refinery|hospital|nightclub|hotel|building|mine|apartment|depot|market|tower|mall|school|dormitory|ship|tunnel|club|flat	for=MAN_MADE_DISASTER:5; once=fire; without=@group|@suicide|@protest|@crowd|@device|bomb|armed|set|mortar|shells|@airmeans|gunmen
factory|plant|warehouse|refinery|hospital|nightclub|hotel|building|mine|apartment|depot|tower|mall|dormitory|tunnel .. fire|blaze|explosion|explode|blast|collapse	for=MAN_MADE_DISASTER:5; once=fire; without=@group|@suicide|@protest|@crowd|@device|bomb|armed|set|mortar|shells|@airmeans|gunmen
blaze|inferno	for=MAN_MADE_DISASTER:3.5; once=fire; without=@group|@protest|@crowd|forest|bush
short circuit	for=MAN_MADE_DISASTER:5; once=cause of fire
nuclear|reactor|radiation|meltdown|oil slick	for=MAN_MADE_DISASTER:3; once=reactor; need=leak|accident|plant|spill|meltdown|explosion
stampede|crush	for=MAN_MADE_DISASTER:4; once=stampede; without=@protest
drown|drowned	for=MAN_MADE_DISASTER:2.5; once=drown; without=flood|floods|cyclone
faulty|negligence|safety|overload|overcrowded|overloaded	for=MAN_MADE_DISASTER:2; once=negligence
power outage|blackout|cut	for=MAN_MADE_DISASTER:3; once=blackout
firefighter|firefighters	for=MAN_MADE_DISASTER:1.5; once=firefighter; without=wildfire|forest|bush

@block other for=OTHER:4.5
@source Written for dateline from ACLED's published description of "Other" strategic developments.
mass grave|graves	once=other; for=OTHER:7
burial pit|pits|site	for=OTHER:5; once=other
bone|bones|remains|skeleton|skeletons .. find|found|unearth|exhume|dig	for=OTHER:3; once=other
postpone|delay|annul|cancel .. election|vote|poll	for=OTHER:5; once=election
dissolve|suspend .. parliament|commission|constitution|assembly|government	for=OTHER:5.5; once=election
ban|outlaw .. party|movement|group|rally|rallies|gathering	for=OTHER:4; once=ban
curfew|martial|emergency	for=OTHER:4; once=curfew; without=earthquake|flood|cyclone|storm|virus|@protest
state of emergency|siege	for=OTHER:5; once=curfew; without=earthquake|flood|cyclone|storm
close|closed|shut|reopen|seal .. border|crossing|crossings	for=OTHER:4; once=border
displace|flee|displaced|fled|evacuate|displacement .. @civilian|home|people|family|camp	for=OTHER:2.5; once=displaced; without=earthquake|flood|cyclone|storm|fire|volcano|floods
coup|coup-plotter	for=OTHER:5; once=coup
internet|phone shutdown|blackout	for=OTHER:4; once=internet
escape|jailbreak|break .. prison|jail|prisoner|inmate	for=OTHER:3.5; once=jailbreak
amnesty|pardon	for=OTHER:3; once=amnesty
leave|left .. home	for=OTHER:3.5; once=displaced; need=people|families|residents|aid|camps; without=homeless|floods
