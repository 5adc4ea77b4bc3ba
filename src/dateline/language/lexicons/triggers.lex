# Words that tell an event. Attributes:
#   type      PLOVER event type           mode    its mode
#   acled     event|sub-event             family  what kind of doing it is; tellings of one family may be one event
#   strength  strong: the word alone tells a violent event
#             effect: tells what an event did (killed, wounded); the event may be told elsewhere
#             weak:   tells one only with a weapon, a target or a toll beside it
#             act:    a deed without violence (agreement, request, withdrawal)
#   unless    words or phrases that stand right before or behind the word and make it something else ("heart attack"), `|` between
#   need      words of which one must stand in the same clause, `|` between; without it the word tells nothing
#   coming=1  the word tells an event only where that is to come, or is judged by a court: "the road would be closed"
#   fresh=1   what it tells is an event of its own beside those told before: bodies that are found
# Type and mode names are PLOVER's, sub-events ACLED's; the words are our own.

@block explosion type=ASSAULT mode=explosives acled=Explosions/Remote_violence|Remote_explosive/landmine/IED family=bomb strength=strong
@source Written for dateline from general knowledge of news English; classes as published by ACLED and PLOVER.
explode	pos=v
detonate	pos=v
blow up	forms=blew up|blown up|blows up|blowing up
go off	forms=went off|gone off|goes off|going off; need=bomb|device|explosive|explosives|ied|mine|blast|charge|grenade|it|which|package|bombs|devices
set off	forms=sets off|setting off; need=bomb|bombs|device|devices|explosive|explosives|ied|ieds|mine|mines|landmine|landmines|charge|charges|grenade|vest|belt|explosion|explosions|dynamite
blast	pos=n; unless=spam|email|e-mail|critics|full|from the past|furnace
explosion	pos=n
detonation	pos=n
bombing	pos=n
bomb	pos=v
bomb attack	pos=n
bomb blast	pos=n
bomb explosion	pos=n
car bomb attack	pos=n
car bombing	pos=n
truck bombing	pos=n
roadside bombing	pos=n
roadside bomb	pos=n; strength=weak; thing=1
car bomb	pos=n; strength=weak; thing=1
truck bomb	pos=n; strength=weak; thing=1
parcel bomb	pos=n; strength=weak; thing=1
letter bomb	pos=n; strength=weak; thing=1
bomb	pos=n; strength=weak; thing=1; unless=price|bath|photo|logic|zip|fork|email|mail
improvised explosive device	pos=n; strength=weak; thing=1
IED	pos=n; strength=weak; thing=1
explosive device	pos=n; strength=weak; thing=1
landmine	pos=n; strength=weak; thing=1
land mine	pos=n; strength=weak; thing=1
mine blast	pos=n
mine explosion	pos=n
trip on	forms=tripped on|trips on; need=mine|ied|device|bomb|landmine|explosive
step on	forms=stepped on|steps on; need=mine|ied|device|bomb|landmine|explosive
run over	forms=ran over|drove over|runs over; need=mine|ied|device|bomb|landmine|explosive
hurl	forms=hurled|hurls|hurling|lobbed|lobs|lobbing|threw|thrown|throwing|tossed; only=v; need=bomb|bombs|grenade|grenades|explosive|explosives|cocktail|cocktails|device|dynamite
drop	forms=dropped|drops|dropping; only=v; unless=price|f-bomb; need=bomb|bombs|barrel|barrels|munitions|explosives|grenade|grenades; family=air; acled=Explosions/Remote violence|Air/drone strike
dynamite	forms=dynamited|dynamites|dynamiting; only=v
explosive charge	pos=n; strength=weak; thing=1
device	pos=n; strength=weak; thing=1; need=bomb|explosive|explosives|defused|deactivated|disarmed|detonated|detonate|explode|exploded|sappers|detonators|timer|safe|disposal; unless=mobile|electronic|medical|this|your|recording
vehicle	pos=n; strength=weak; thing=1; need=dynamite|explosives|deactivated|booby-trapped
gelignite	pos=n; strength=weak; thing=1
explosives	pos=n; strength=weak; thing=1; need=defused|disarmed|deactivated|neutralised|neutralized|safe|loaded|laden|packed|carrying
rip through	forms=ripped through|tore through|rips through|tears through|tearing through|tore open|tears open|tearing open|ripped open|ripping open; strength=weak

@block suicide type=ASSAULT mode=suicide-attack acled=Explosions/Remote_violence|Suicide_bomb family=bomb strength=strong
@source Written for dateline from general knowledge of news English.
suicide bombing	pos=n
suicide attack	pos=n
suicide blast	pos=n
suicide car bombing	pos=n
suicide bomb attack	pos=n
blow himself up	forms=blew himself up|blew herself up|blew themselves up|blowing himself up|blowing herself up|blows himself up

@block grenade type=ASSAULT mode=explosives acled=Explosions/Remote_violence|Grenade family=bomb strength=strong
@source Written for dateline from general knowledge of news English.
grenade attack	pos=n
hurl a grenade	forms=hurled a grenade|threw a grenade|hurled grenades|threw grenades|lobbed a grenade|tossed a grenade|throwing grenades|throwing a grenade|lobbed grenades

@block air type=ASSAULT mode=aerial acled=Explosions/Remote_violence|Air/drone_strike family=air strength=strong
@source Written for dateline from general knowledge of news English.
air strike	pos=n
airstrike	pos=n
air-strike	pos=n
air raid	pos=n
air attack	pos=n
aerial bombardment	pos=n
aerial attack	pos=n
drone strike	pos=n; mode=drone
drone attack	pos=n; mode=drone
drone raid	pos=n; mode=drone
missile strike	pos=n; acled=Explosions/Remote violence|Shelling/artillery/missile attack; family=shell; mode=heavy-weapons
bombing raid	pos=n
strafe	pos=v
precision strike	pos=n
helicopter strike	pos=n
barrel bomb	pos=v
warplane	pos=n; strength=weak; thing=1
carry out strikes	forms=carried out strikes|conducted strikes|conduct strikes|launched strikes|conducted airstrikes|conducted a strike|carried out a strike
air campaign	pos=n

@block shelling type=ASSAULT mode=heavy-weapons acled=Explosions/Remote_violence|Shelling/artillery/missile_attack family=shell strength=strong
@source Written for dateline from general knowledge of news English.
shelling	forms=shellings
shell	forms=shelled; only=v
bombard	pos=v
bombardment	pos=n
rocket attack	pos=n
missile attack	pos=n
mortar attack	pos=n
artillery attack	pos=n
artillery strike	pos=n
artillery fire
rocket fire
mortar fire
cannonade	pos=n
rocket barrage	pos=n
rocket	pos=n; strength=weak; thing=1
missile	pos=n; strength=weak; thing=1
mortar shell	pos=n; strength=weak; thing=1
mortar round	pos=n; strength=weak; thing=1
mortar	pos=n; strength=weak; thing=1
artillery shell	pos=n; strength=weak; thing=1
land	forms=landed|lands; strength=strong; need=rocket|rockets|missile|missiles|shell|shells|mortar|mortars|round|rounds|projectile|projectiles|drone|drones
shells fell	forms=shells fall|shells were falling|shells have fallen|shells rained|shells crashed|shells slammed|rockets fell|rockets rained|rockets crashed|rockets slammed|mortars fell|mortars rained|missiles rained|missiles slammed|rocket crashed|rocket slammed|shell crashed|shell slammed|missile slammed; strength=strong
reply to the sources of fire	forms=replied to the sources of fire|replied to the source of fire|responded to the sources of fire|responded to the source of fire|silenced the sources of fire; strength=strong; fresh=1
fall on	forms=fell on|falls on|falling on; need=shell|shells|rocket|rockets|mortar|mortars|bomb|bombs|missile|missiles; strength=strong
fire	forms=fired|firing|fires; strength=strong; need=rocket|rockets|missile|missiles|shell|shells|mortar|mortars|rounds|projectile|projectiles|artillery|grenades|grenade|drones

@block shooting type=ASSAULT mode=firearms acled=Violence_against_civilians|Attack family=gun strength=strong
@source Written for dateline from general knowledge of news English.
shoot dead	forms=shot dead|shoots dead|shooting dead|shot and killed|shot to death|fatally shot|gunned down|shoot and kill|shot down dead
shoot	forms=shot|shoots; only=v; need=police|gunmen|gunman|man|men|woman|women|boy|boys|girl|girls|teen|teens|teenager|teenagers|child|kid|baby|toddler|son|daughter|wife|husband|brother|sister|uncle|mother|father|girlfriend|boyfriend|person|driver|clerk|fatally|accidentally|himself|herself|arm|foot|hand|neck|stomach|abdomen|knee|shoulder|thigh|soldier|soldiers|head|chest|leg|attackers|protesters|officer|officers|troops|killed|wounded|dead|people|civilians|he|him|her|them|she|victim|victims|by|at
open fire	forms=opened fire|opens fire|opening fire
shooting	pos=n
shooting attack	pos=n
gun attack	pos=n
shooting spree	pos=n
drive-by shooting	pos=n
gunfire	strength=weak
sniper fire
fire at	forms=fired at|fired on|fired upon|firing at|firing on|fires on|fires at
spray	forms=sprayed; need=bullets|gunfire|fire
riddle with bullets	forms=riddled with bullets
rake	forms=raked|rakes|raking; only=v; need=gunfire|bullets|fire|shots|machine-gun|automatic
come under fire	forms=came under fire|come under fire|comes under fire|coming under fire|came under attack|come under attack|comes under attack|coming under attack; strength=weak; need=soldiers|troops|patrol|convoy|officers|forces|base|post|positions|vehicle|vehicles|gunmen|rebels|militants|gunfire|rockets
execution-style killing	pos=n
gunshot wound	forms=gunshot wounds|bullet wound|bullet wounds|bullet-riddled|bullet holes; need=body|bodies; fresh=1
mass shooting	pos=n

@block killing type=ASSAULT acled=Violence_against_civilians|Attack family=attack strength=effect
@source Written for dateline from general knowledge of news English.
kill	pos=v
martyr	pos=v; only=v
slay	forms=slain|slaying|slayings|slays
slew	only=v; unless=of
murder	pos=v; strength=strong
murder	pos=n; strength=strong
massacre	pos=v; strength=strong
massacre	pos=n; strength=strong
assassinate	pos=v; strength=strong
assassination	pos=n; strength=strong
assassination attempt	pos=n; strength=strong
behead	pos=v; strength=strong
beheading	pos=n; strength=strong
lynch	pos=v; strength=strong; acled=Riots|Mob violence
lynching	pos=n; strength=strong; acled=Riots|Mob violence
execute	forms=executed|executing; strength=effect
killing	pos=n
lose their lives	forms=lost their lives|lost his life|lost her life|lost their life|losing their lives|perished; strength=effect
claim the lives	forms=claimed the lives|claimed the life|claims the lives|claims the life|claiming the lives
die	forms=died|dies|dying; strength=effect; need=attack|bomb|bombing|blast|explosion|shooting|shot|clash|clashes|strike|strikes|airstrike|shelling|fighting|wounds|injuries|gunfire|fire|raid|grenade|mine|ambush|stabbing|violence|combat|attacks|rocket|rockets|missile|drone|ied|battle|custody|non-combat|suicide
dead	strength=effect; need=left|leaves|leaving|shot|found|people|soldiers|militants|civilians|least|were|police|one|two|three|four|five|six|seven|eight|nine|ten|men
death toll	pos=n; strength=effect
slaughter	pos=v; strength=strong
gun down	forms=gunned down|guns down|gunning down; strength=strong; family=gun
hack to death	forms=hacked to death|hacking to death; strength=strong; family=stab
beat to death	forms=beaten to death|beating to death; strength=strong
burn alive	forms=burned alive|burnt alive; strength=strong
throat slit	forms=throats slit|slit the throats|slit the throat|throats cut|cut the throats|cut the throat|slitting the throats|cutting the throats; strength=strong; family=stab

attempt on his life	forms=attempt on her life|attempts on his life|attempts on her life|second attempt|attempt to kill|attempts to kill; strength=strong
deaths	need=civilian|violence|conflict|war|fighting|attacks|bombings|shelling; only=n

@block wounding type=ASSAULT acled=Violence_against_civilians|Attack family=attack strength=effect
@source Written for dateline from general knowledge of news English.
wound	forms=wounded|wounds|wounding; only=v
injure	forms=injured|injures|injuring
hurt	forms=hurts|hurting; need=people|soldiers|others|police|officers|least|were|one|two|three|four|five|six|seven|eight|nine|ten|killed|dead|men
sustain injuries	forms=sustained injuries|sustained wounds|suffered injuries|suffered wounds
casualty	forms=casualties

@block attack type=ASSAULT acled=Violence_against_civilians|Attack family=attack strength=weak
@source Written for dateline from general knowledge of news English.
attack	pos=n; strength=strong; unless=heart|panic|asthma|anxiety|ad|ads|advert|adverts|vector|vectors|surface
attack	pos=v; strength=strong
assault	pos=n
assault	pos=v
counterattack	pos=n; acled=Battles|Armed clash; family=clash
raid	pos=n
raid	pos=v
ambush	forms=ambushes|ambushed|ambushing; strength=strong; acled=Battles|Armed clash; family=clash
storm	forms=stormed|storms|storming; strength=strong; only=v; need=building|office|offices|gunmen|soldiers|troops|police|protesters|militants|fighters|compound|embassy|base|prison|school|village|town|hotel|attackers|mob|rebels|crowd|house|station|parliament|palace|forces|camp|hideout|hide-out|church|mosque|headquarters|barracks|ministry|ferry|ship|vessel|hall|airport|hospital
fall on	forms=fell on|falls on|falling on|fell upon; need=warriors|raiders|fighters|gunmen|rebels|militants|mob|tribesmen|herders|attackers|bandits|militiamen; strength=strong
overrun	forms=overran|overruns|overrunning; strength=strong; acled=Battles|Non-state actor overtakes territory; family=clash
strike	forms=strikes|struck|striking
target	forms=targeted|targets|targeting; only=v
hit	forms=hits|hitting; only=v
offensive	pos=n; acled=Battles|Armed clash; family=clash
incursion	pos=n; acled=Battles|Armed clash; family=clash
violence	strength=weak
onslaught	pos=n; strength=strong
hostage-taking	acled=Violence against civilians|Abduction/forced disappearance; family=abduct; strength=strong
siege	pos=n; strength=weak
ramming	forms=rammings; strength=strong; family=ram
ram	forms=rammed|ramming; strength=strong; family=ram; need=car|vehicle|truck|van|crowd|people|pedestrians|gate|checkpoint
plough into	forms=ploughed into|plowed into|ploughing into|plowing into|drove into a crowd|driven into a crowd; strength=strong; family=ram
shoot down	forms=shot down|shoots down|downed|brought down; strength=strong; family=gun; acled=Battles|Armed clash; need=helicopter|plane|aircraft|jet|drone|drones|fighter|warplane|missiles|missile|airliner
torpedo	forms=torpedoed; strength=strong; family=sea
board	forms=boarded; strength=weak; family=sea; need=pirates|gunmen|armed|vessel|tanker|ship
hijack	pos=v; strength=strong; family=abduct; acled=Violence against civilians|Abduction/forced disappearance
hijacking	pos=n; strength=strong; family=abduct; acled=Violence against civilians|Abduction/forced disappearance
sabotage	forms=sabotaged|sabotages|sabotaging; strength=strong; family=sabotage; acled=Strategic developments|Looting/property destruction

@block reference type=ASSAULT acled=Violence_against_civilians|Attack family=attack strength=ref
@source Written for dateline: nouns that point back to an event already told.
incident	pos=n
atrocity	pos=n

@block destruction type=ASSAULT acled=Violence_against_civilians|Attack family=attack strength=weak
@source Written for dateline: what forces say they did to things and people.
destroy	pos=v
neutralise	forms=neutralised|neutralized|neutralising|neutralizing
eliminate	forms=eliminated; need=militants|terrorists|fighters|commander|leader|rebels|soldiers|troops|gunmen|gunman|insurgents|extremists|forces

@block clash type=ASSAULT mode=firearms acled=Battles|Armed_clash family=clash strength=strong
@source Written for dateline from general knowledge of news English.
clash	pos=n
clash	pos=v
gun battle	pos=n
gunbattle	pos=n
gunfight	pos=n
firefight	pos=n
shootout	pos=n; unless=penalty|penalties|win|wins|won|lose|lost
shoot-out	pos=n; unless=penalty|penalties|win|wins|won|lose|lost
exchange of fire	forms=exchanges of fire|exchanged fire|exchange fire|exchanging fire|exchange of gunfire|exchanged gunfire
battle	pos=n; strength=weak
fighting
heavy fighting
skirmish	forms=skirmishes|skirmished
fight	forms=fought|fights; strength=weak
infighting	strength=weak
seize control	forms=seized control|took control|captured the town|captured the city|captured the village|recaptured|retook|retaken|retaking|liberated the town|liberated the city|liberated the village|cleansed the town|cleansed the city|cleansed the village|seized the town|seized the city|captured the base|overtook|recapture|retake; acled=Battles|Government regains territory; strength=strong

@block stabbing type=ASSAULT mode=melee acled=Violence_against_civilians|Attack family=stab strength=strong
@source Written for dateline from general knowledge of news English.
stab	pos=v
stabbing	pos=n
stab to death	forms=stabbed to death
knife attack	pos=n
machete attack	pos=n
hack	forms=hacked; need=machete|machetes|death|axe|axes|villagers|people
slash	forms=slashed; need=knife|throat|throats|face|machete

@block arson type=ASSAULT mode=arson acled=Strategic_developments|Looting/property_destruction family=arson strength=strong
@source Written for dateline from general knowledge of news English.
torch	pos=v
set fire to	forms=sets fire to|setting fire to
set on fire	forms=sets on fire|setting on fire
set ablaze	forms=setting ablaze|sets ablaze
set alight	forms=setting alight
burn down	forms=burned down|burnt down|burning down; strength=weak
burn to the ground	forms=burned to the ground|burnt to the ground; strength=weak
arson attack	pos=n
arson
firebomb	forms=firebombed|firebombs|firebombing|firebombings
petrol-bomb	forms=petrol-bombed
loot	pos=v
looting
ransack	pos=v
vandalise	forms=vandalised|vandalized|vandalize|vandalizing|vandalising; strength=weak

@block abduction type=COERCE mode=abduct acled=Violence_against_civilians|Abduction/forced_disappearance family=abduct strength=strong
@source Written for dateline from general knowledge of news English.
kidnap	unless=digital|virtual; forms=kidnapped|kidnaps|kidnapping|kidnapped|kidnappings|kidnaping|kidnaped
abduct	pos=v
abduction	pos=n
take hostage	forms=took hostage|taken hostage|takes hostage|taking hostage|took hostages|taking hostages|held hostage|holding hostage
whisk away	forms=whisked away; need=gunmen|armed|men
forced disappearance	pos=n
taken from their	forms=taken from his|taken from her|taken them from|took them from|took him from|took her from|took them away|took him away|took her away|taken in the same; need=gunmen|kidnappers|hostage|hostages|captive|captives|captors|ransom|abductors|militants|rebels|bandits|armed|fighters|tribesmen|freed
still being held	forms=still held|remains in captivity|remain in captivity|still in captivity|remain captive; need=hostage|hostages|captive|captives|kidnapped|abducted|taken|ransom|captors; strength=weak
take captive	forms=took captive|taken captive|takes captive
carry off	forms=carried off|carrying off|carries off|carry off; need=girls|girl|women|woman|men|children|child|boys|villagers|people|captives|pupils|students|teachers|residents|herders
lead away	forms=led away|leading away|marched away|marched off|dragged away|herded away|bundled into; need=kidnappers|tribesmen|masked|gunmen|rebels|militants|armed|fighters|insurgents|militiamen|guerrillas|attackers|bandits

@block arrest type=COERCE mode=arrest acled=Strategic_developments|Arrests family=arrest strength=weak
@source Written for dateline from general knowledge of news English.
arrest	pos=v
arrest	pos=n
detain	pos=v
round up	forms=rounded up|rounds up|rounding up; need=police|troops|soldiers|people|suspects|activists
crackdown	pos=n
seize	pos=v; acled=Strategic developments|Looting/property destruction; family=seize
confiscate	pos=v; acled=Strategic developments|Looting/property destruction; family=seize
curfew	pos=n; family=restrict
deport	pos=v; family=restrict
evict	pos=v; family=restrict
demolish	pos=v; family=seize; acled=Strategic developments|Looting/property destruction

@block sexual type=ASSAULT mode=sexual acled=Violence_against_civilians|Sexual_violence family=sexual strength=strong
@source Written for dateline from general knowledge of news English.
rape	pos=v
rape	pos=n
gang-rape	pos=v
sexual assault	pos=n
sexual violence	pos=n
sexually assault	forms=sexually assaulted

@block chemical type=ASSAULT mode=chemical acled=Explosions/Remote_violence|Chemical_weapon family=chemical strength=strong
@source Written for dateline from general knowledge of news English.
chemical attack	pos=n
gas attack	pos=n
use chlorine	forms=used chlorine|chlorine was used|chlorine had been used|use of chlorine|using chlorine
use chemical weapons	forms=used chemical weapons|use of chemical weapons|used sarin|use of sarin|released sarin|sarin was used|used nerve agent|used mustard gas
chemical weapons attack	pos=n
poison	forms=poisoned|poisoning|poisonings; strength=weak
acid attack	pos=n

@block beating type=ASSAULT mode=beat acled=Violence_against_civilians|Attack family=beat strength=strong
@source Written for dateline from general knowledge of news English.
beat up	forms=beaten up|beat up|beating up
beat	forms=beaten|beating|beatings; need=police|men|mob|crowd|protesters|attackers|guards|journalist|journalists|sticks|batons|head|villagers|residents|detainees|prisoners|women|workers|students|people|civilians
torture	forms=tortured|tortures|torturing
pelt	pos=v; acled=Riots|Violent demonstration; family=crowd
hurl stones	forms=hurled stones|threw stones|hurled rocks|threw rocks|throwing stones|throwing rocks|hurling stones|stone-throwing; acled=Riots|Violent demonstration; family=crowd

@block crowd type=PROTEST mode=riot acled=Riots|Violent_demonstration family=crowd strength=strong
@source Written for dateline from general knowledge of news English.
riot	pos=n
riot	forms=rioted|rioting
prison riot	pos=n
mob attack	pos=n; acled=Riots|Mob violence
mob violence	acled=Riots|Mob violence
communal violence	acled=Riots|Mob violence
violent protest	pos=n
violent demonstration	pos=n
unrest	strength=weak
uprising	pos=n; strength=weak
mutiny	pos=n

@block protest type=PROTEST mode=demo acled=Protests|Peaceful_protest family=crowd strength=weak
@source Written for dateline from general knowledge of news English.
protest	pos=n
protest	pos=v
demonstration	pos=n
demonstrate	pos=v; need=thousands|hundreds|people|protesters|streets|against|crowd
rally	forms=rallies|rallied; need=protesters|streets|protest|demonstrators|demanding
march	forms=marched; only=v; need=thousands|hundreds|people|protesters|streets|against|crowd|supporters
march on	forms=march on|marches on|march to|march against|march through|mass march|marched on|marched to|protest march|protest marches; need=parliament|palace|ministry|embassy|government|president|square|capital|unions|union|protesters|opposition|workers|students|congress|courthouse|headquarters|activists|demonstrators|police|residents|supporters|marchers|order
sit-in	pos=n
counter-demonstration	forms=counter-demonstrations|counter-protest|counter-protests
hunger strike	pos=n
fire tear gas	forms=fired tear gas|firing tear gas|used tear gas|used water cannon|fired water cannon|fired rubber bullets|fired live rounds|fired live ammunition; strength=strong; acled=Protests|Protest with intervention
disperse	forms=dispersed|dispersing; need=protesters|crowd|demonstrators|protest|tear|demonstration|crowds

@block agree type=AGREE acled=Strategic_developments|Agreement family=agree strength=act
@source Written for dateline from general knowledge of news English.
ceasefire	pos=n
cease-fire	pos=n
truce	pos=n
peace deal	pos=n
peace agreement	pos=n
peace accord	pos=n
prisoner swap	pos=n
prisoner exchange	pos=n
agree to stop	forms=agreed to stop|agreed to halt|agreed to cease|agreed to suspend|agreed to end|agrees to halt|agreed last month to stop
agree	forms=agreed|agrees; need=stop|halt|cease|suspend|end|ceasefire|truce|operations|withdraw|release|exchange
sign	forms=signed; need=agreement|accord|deal|treaty|truce|ceasefire|pact
swap	forms=swapped; need=hostages|prisoners|hostage|prisoner|bodies
free	forms=freed|released; need=hostages|hostage|prisoners|captives|kidnapped|detainees|abducted; type=CONCEDE; family=release

@block retreat type=RETREAT acled=Strategic_developments|Other family=retreat strength=act
@source Written for dateline from general knowledge of news English.
withdraw	forms=withdrew|withdrawn|withdraws|withdrawing; need=troops|forces|soldiers|army|military|fighters|units
withdrawal	pos=n; need=troops|forces|soldiers|army|military
pull out	forms=pulled out|pulls out|pulling out|pullout; need=troops|forces|soldiers|army|military
slash	forms=slash|slashes|slashing; need=troop|troops|forces
cut	forms=cutting|cuts; need=troop|troops|forces
lay down arms	forms=laid down arms|laid down their arms|lay down their arms|surrender|surrendered|surrenders

@block request type=REQUEST family=request strength=act
@source Written for dateline from general knowledge of news English.
demand	forms=demanded|demands|demanding; need=withdrawal|release|troops|forces|ceasefire|end|government|ransom
pass a bill	forms=passed a bill|passed a resolution|passed a law|adopted a resolution|voted to expel|passes a bill
call for	forms=called for|calls for|calling for; need=ceasefire|withdrawal|end|restraint|investigation|halt|release
urge	forms=urged|urges; need=restraint|ceasefire|end|withdraw|halt|calm

@block reject type=REJECT family=reject strength=act
@source Written for dateline from general knowledge of news English.
refuse to withdraw	forms=refused to withdraw|refuses to withdraw|refused to release|refused to pull out|refused to negotiate|refuses to negotiate
reject	forms=rejected|rejects; need=ceasefire|talks|truce|proposal|offer|demand|plan|deal
walk out	forms=walked out; need=talks|negotiations

@block consult type=CONSULT family=consult strength=act
@source Written for dateline from general knowledge of news English.
peace talks
ceasefire talks
truce talks
hold talks	forms=held talks|holds talks|holding talks

@block mobilize type=MOBILIZE family=mobilize strength=act
@source Written for dateline from general knowledge of news English.
deploy	forms=deployed|deploys|deploying; need=troops|forces|soldiers|army|military|warships|units|police|carrier
military exercise	pos=n
military drill	pos=n
naval exercise	pos=n
joint exercise	pos=n
war games
exercise	pos=n; need=anti-terror|anti-terrorism|security|air|artillery|marines|navy|officers|disaster|evacuation|rescue|military|forces|troops|naval|army|joint|personnel|command|scenarios
live-fire drill	pos=n
drill	pos=n; need=held|hold|annual|similar|anti-terror|security|evacuation|artillery|live-fire|called|part|police|port|military|forces|troops|naval|army|joint|personnel|emergency|scenario
troop build-up	pos=n
send troops	forms=sent troops|sends troops|sending troops|send reinforcements|sent reinforcements

@block legal type=COERCE mode=arrest family=legal strength=act
@source Written for dateline from general knowledge of court reporting.
convict	forms=convicted|convicts|convicting|conviction|convictions
sentence	forms=sentenced|sentencing; only=v
plead guilty	forms=pleaded guilty|pled guilty|pleads guilty|pleading guilty|pleaded not guilty|guilty plea
find guilty	forms=found guilty|finds guilty
indict	forms=indicted|indicts|indictment
charge with	forms=charged with|charged over|facing charges|faces charges|are charged|is charged|been charged|was charged|were charged|charges
acquit	forms=acquitted|acquits|acquittal
jail	forms=jailed|jails; only=v
send to prison	forms=sent to prison|sends to prison|sent to jail|goes to prison|sentenced to death
go on trial	forms=on trial|stood trial|stand trial|went on trial|goes on trial|stands trial|standing trial

@block threaten type=THREATEN family=threat strength=act
@source Written for dateline from general knowledge of news English.
threaten	forms=threatened|threatens|threatening
threat	pos=n
vow	forms=vowed|vows|vowing; need=to|revenge|retaliation|that|not
swear	forms=sworn|swore|swears; need=revenge|avenge|to|retaliate
pledge	forms=pledged|pledges|pledging; need=arms|attack|attacks|retaliate|avenge|fight|strike|revenge|respond|resume|kill|target
warn	forms=warned|warns|warning; need=retaliate|retaliation|strike|attack|attacks|consequences|will|would|response|respond
ultimatum	pos=n
take up arms	forms=taking up arms|took up arms
call to arms
death threat	pos=n
bullet	pos=n; need=letter|letters|envelope|envelopes; forms=bullets
funeral wreath	forms=funeral wreaths; need=door|doorstep|house|home|office
promise	forms=promised|promises|promising; need=revenge|retaliation|blood|fire|war|retribution|vengeance
urge	forms=urged|urges|ordered; need=foreigners|westerners|infidels|expatriates
treated as enemies	forms=treated as enemy|treated as spies|treated as combatants|treated as targets|legitimate target|legitimate targets|considered targets|considered a target
consider itself free to	forms=considers itself free to|consider themselves free to|reserves the right to
bomb threat	pos=n
receive a letter	forms=received a letter|received letters|received a note|received a leaflet|received an anonymous letter; need=ordering|warning|die|dead|death|grave|kill|killed|coffin|bullet|regret
receive a text message	forms=received a text message|received text messages|received an sms|received sms messages|received a phone call|received phone calls|received anonymous calls|received an anonymous call; need=ordering|warning|die|dead|death|grave|kill|killed|coffin|bullet|regret|will|shall|next

@block measures type=COERCE mode=restrict acled=Strategic_developments|Other family=restrict strength=act coming=1
@source Written for dateline from general knowledge of news English: measures that authorities announce.
ban	pos=n; unless=test
ban	forms=banned|banning; only=v
prohibit	pos=v
close	forms=closed|closing; only=v; need=road|roads|border|borders|crossing|crossings|school|schools|market|markets|shops|rank|ranks|station|stations|airport|port|bridge|bridges|mosque|mosques|church|churches|university|embassy|consulate|airspace|strait|offices|bars|camp|camps|district|days
shut	only=v; need=road|roads|border|borders|crossing|crossings|school|schools|market|markets|station|stations|airport|port|bridge|bridges|embassy|airspace
seal off	forms=sealed off|sealed|sealing off
suspend	forms=suspended|suspending; only=v; need=flights|ferries|traffic|trains|services|classes|schools|bus|buses|internet|broadcasts|network|licences|licenses|parliament|constitution
restrict	forms=restricted|restrictions|restriction; need=traffic|movement|vehicles|travel|gatherings|fishing|access
state of emergency	pos=n
martial law
lockdown	pos=n
parking ban	forms=vehicle ban|driving ban

@block moves type=MOBILIZE acled=Strategic_developments|Other family=mobilize strength=act coming=1
@source Written for dateline from general knowledge of news English: forces that are to move.
send	forms=sent; only=v; need=commission|inspectors|investigators|soldiers|troops|guard|guardsmen|police|policemen|officers|marines|reinforcements|battalion|battalions|brigade|warship|warships|frigate|gendarmes|commandos|peacekeepers|rangers|paramilitaries|monitors
arrive	forms=arrived; only=v; need=soldiers|troops|guard|guardsmen|policemen|marines|reinforcements|battalion|battalions|brigade|warship|warships|gendarmes|commandos|peacekeepers|rangers
escort	forms=escorts|escorted|escorting; need=army|military|armed|police|naval|convoy|convoys|lorries|trucks|soldiers
reinforcement	pos=n; forms=reinforcements
patrol	forms=patrols|patrolled; need=army|military|police|naval|soldiers|troops|joint|gendarmes|marines|night
operation	forms=operations; unless=rescue|heart|mining; need=military|security|army|police|disarmament|clearance|sweep|joint|offensive|cordon|rebels|gangs|bandits|militants|insurgents|troops|soldiers
post	forms=posted; only=v; need=deputies|guards|soldiers|troops|guardsmen|policemen|marines|gendarmes|officers
operations will continue	forms=operations will go on|operations would continue|operations would go on|operations will not cease|operations will not stop|operations would not cease|operations would not stop|patrols will continue|patrols would continue|patrols will go on|patrols would go on
station	forms=stationed; only=v; need=soldiers|troops|guard|police|policemen|marines|gendarmes|officers
call up	forms=called up; need=reservists|reserves|conscripts
manoeuvre	forms=manoeuvres|maneuver|maneuvers; need=military|army|naval|troops|live-fire|joint|forces

@block meetings type=CONSULT family=consult strength=act coming=1
@source Written for dateline from general knowledge of news English: talks, votes and elections that are to come.
meet	only=v; need=delegations|presidents|ministers|leaders|envoys|mediators|negotiators|parliament|council|talks|summit|commanders|elders
talks	pos=n; need=peace|round|truce|ceasefire|negotiators|resume|delegations|mediators|envoys|government|rebels
round of talks	forms=further round|next round|another round|new round; need=talks|negotiations|planned|scheduled
vote	forms=votes; need=parliament|country|election|elections|by-election|referendum|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tomorrow|deputies|council|assembly
go to the polls	forms=goes to the polls|going to the polls|went to the polls
voting	pos=n; need=election|elections|commission|electoral|by-election|referendum|polls
election	forms=elections; need=presidential|parliamentary|local|general|municipal|legislative|provincial|state|council
by-election	forms=by-elections
referendum	pos=n
polling stations	forms=polling station|booths|polling booths; need=moved|shifted|guarded|relocated|open|closed

@block captives type=THREATEN family=threat strength=act coming=1
@source Written for dateline from general knowledge of news English: what captors say they will do.
move	forms=moved|moving; only=v; need=captives|hostages|captive|hostage

@block stoppages type=PROTEST mode=demo acled=Protests|Peaceful_protest family=crowd strength=act coming=1
@source Written for dateline from general knowledge of news English: protests that are called.
general strike	pos=n
go on strike	forms=went on strike|goes on strike|going on strike|down tools|stop work|work stoppage
bandh	forms=bandhs|hartal|hartals|shutter-down strike|general shutdown
shutdown	pos=n; need=protest|protesters|called|strike|traders|shops|opposition
procession	pos=n; need=protest|mourners|supporters|opposition|banned

@block court_days type=COERCE mode=arrest acled=Strategic_developments|Arrests family=legal strength=act coming=1
@source Written for dateline from general knowledge of court reporting: days in court that are to come.
trial	pos=n; need=open|begin|start|resume|resumes|opens|begins|starts|adjourned|due|scheduled
inquest	pos=n
hearing	pos=n; need=court|judge|bail|trial|magistrate|tribunal
appear	only=v; need=judge|court|magistrate|magistrates|tribunal
bring before	forms=brought before|taken before|be put before|be presented to; need=judge|court|magistrate|tribunal|prosecutor
send to trial	forms=sent to trial
rule	only=v; need=court|judge|judges|tribunal|magistrate
verdict	pos=n; need=due|expected|court|judge|judges|deliver
sentencing	pos=n
lodge an appeal	forms=appeal would be lodged|appeal will be lodged|lodged an appeal|file an appeal|filed an appeal
