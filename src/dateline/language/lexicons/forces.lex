# State forces, law enforcement, coalitions and peacekeepers: plain nouns first, then forces by name.
# kind: military, police or security (intelligence, border, guards, mixed "security forces"). of: the victim class when their members are
# the ones harmed. person=1: the noun denotes a person or people. id, name, country: as in armed_actors.lex.

@block military generic=1
@source Written for dateline from general knowledge.
army	kind=military; of=soldiers; pos=n
military	kind=military; of=soldiers; forms=militaries
armed force	kind=military; of=soldiers; pos=n
military force	kind=military; of=soldiers; pos=n
government force	kind=military; of=soldiers; pos=n
state force	kind=military; of=soldiers; pos=n
regular force	kind=military; of=soldiers; pos=n
regular army	kind=military; of=soldiers; pos=n
national army	kind=military; of=soldiers; pos=n
government army	kind=military; of=soldiers; pos=n
ground force	kind=military; of=soldiers; pos=n
land force	kind=military; of=soldiers; pos=n
air force	kind=military; of=soldiers; pos=n
navy	kind=military; of=soldiers; pos=n
naval force	kind=military; of=soldiers; pos=n
marine corps	kind=military; of=soldiers
marine infantry	kind=military; of=soldiers
special force	kind=military; of=soldiers; pos=n
special operations force	kind=military; of=soldiers; pos=n
special operations command	kind=military; of=soldiers
elite force	kind=military; of=soldiers; pos=n
elite unit	kind=military; of=soldiers; pos=n
commando battalion	kind=military; of=soldiers; pos=n
paratroop unit	kind=military; of=soldiers; pos=n
airborne troops	kind=military; of=soldiers
airborne forces	kind=military; of=soldiers
airborne brigade	kind=military; of=soldiers; pos=n
army unit	kind=military; of=soldiers; pos=n
army brigade	kind=military; of=soldiers; pos=n
army battalion	kind=military; of=soldiers; pos=n
military unit	kind=military; of=soldiers; pos=n
military column	kind=military; of=soldiers; pos=n
military patrol	kind=military; of=soldiers; pos=n
army patrol	kind=military; of=soldiers; pos=n
military convoy	kind=military; of=soldiers; pos=n
army convoy	kind=military; of=soldiers; pos=n
military command	kind=military; of=soldiers; pos=n
army command	kind=military; of=soldiers; pos=n
high command	kind=military; of=soldiers; pos=n
military high command	kind=military; of=soldiers; pos=n
general staff	kind=military; of=soldiers; pos=n
joint chiefs of staff	kind=military; of=soldiers
joint command	kind=military; of=soldiers; pos=n
joint task force	kind=military; of=soldiers; pos=n
task force	kind=military; of=soldiers; ambiguous=1; pos=n
joint force	kind=military; of=soldiers; pos=n
combined force	kind=military; of=soldiers; pos=n
rapid reaction force	kind=military; of=soldiers; pos=n
rapid deployment force	kind=military; of=soldiers; pos=n
rapid intervention force	kind=military; of=soldiers; pos=n
quick reaction force	kind=military; of=soldiers; pos=n
expeditionary force	kind=military; of=soldiers; pos=n
regiment	kind=military; of=soldiers; pos=n
battalion	kind=military; of=soldiers; pos=n
brigade	kind=military; of=soldiers; pos=n
platoon	kind=military; of=soldiers; pos=n
squadron	kind=military; of=soldiers; ambiguous=1; pos=n
infantry battalion	kind=military; of=soldiers; pos=n
infantry brigade	kind=military; of=soldiers; pos=n
infantry	kind=military; of=soldiers
cavalry	kind=military; of=soldiers
artillery unit	kind=military; of=soldiers; pos=n
armoured brigade	kind=military; of=soldiers; pos=n
armored brigade	kind=military; of=soldiers; pos=n
armoured division	kind=military; of=soldiers; pos=n
armored division	kind=military; of=soldiers; pos=n
mechanised brigade	kind=military; of=soldiers; pos=n
mechanized brigade	kind=military; of=soldiers; pos=n
engineering unit	kind=military; of=soldiers; pos=n
garrison	kind=military; of=soldiers; pos=n
military regime	kind=military; of=soldiers
occupation force	kind=military; of=soldiers; pos=n
occupying force	kind=military; of=soldiers; pos=n
occupation army	kind=military; of=soldiers; pos=n
occupying army	kind=military; of=soldiers; pos=n
allied force	kind=military; of=soldiers; pos=n
allied troops	kind=military; of=soldiers
foreign force	kind=military; of=soldiers; pos=n
foreign troops	kind=military; of=soldiers
international force	kind=military; of=soldiers; pos=n
multinational force	kind=military; of=soldiers; pos=n
multi-national force	kind=military; of=soldiers; pos=n
coalition force	kind=military; of=soldiers; pos=n
coalition troops	kind=military; of=soldiers
coalition warplane	kind=military; pos=n
coalition	kind=military; of=soldiers; pos=n
international coalition	kind=military; of=soldiers; pos=n
military coalition	kind=military; of=soldiers; pos=n
military alliance	kind=military; of=soldiers; pos=n
pro-government troops	kind=military; of=soldiers
government troops	kind=military; of=soldiers
loyalist forces	kind=military; of=soldiers
loyalist troops	kind=military; of=soldiers
federal force	kind=military; of=soldiers; pos=n
federal troops	kind=military; of=soldiers
union troops	kind=military; of=soldiers
regional force	kind=military; of=soldiers; pos=n
territorial force	kind=military; of=soldiers; pos=n
territorial defence force	kind=military; of=soldiers; pos=n
territorial defense force	kind=military; of=soldiers; pos=n
territorial army	kind=military; of=soldiers; pos=n
home guard	kind=military; of=soldiers; pos=n
reserve force	kind=military; of=soldiers; pos=n
missile force	kind=military; of=soldiers; pos=n
rocket force	kind=military; of=soldiers; pos=n
strategic missile force	kind=military; of=soldiers; pos=n
air defence force	kind=military; of=soldiers; forms=air defence forces|air defense force|air defense forces
air defence unit	kind=military; of=soldiers; forms=air defence units|air defense unit|air defense units
air defences	kind=military; of=soldiers; forms=air defenses
junta	kind=military; of=soldiers; pos=n
military junta	kind=military; of=soldiers; pos=n
military government	kind=military; of=soldiers; ambiguous=1; pos=n
enemy force	kind=military; of=soldiers; pos=n
enemy troops	kind=military; of=soldiers
invading force	kind=military; of=soldiers; pos=n
invading army	kind=military; of=soldiers; pos=n
defence force	kind=military; of=soldiers; pos=n
defense force	kind=military; of=soldiers; pos=n
peacekeeping force	kind=military; of=peacekeepers; pos=n
peacekeeping mission	kind=military; of=peacekeepers; pos=n
stabilisation force	kind=military; of=peacekeepers; pos=n
stabilization force	kind=military; of=peacekeepers; pos=n
ceasefire monitors	kind=security; of=soldiers
defence forces of the country	kind=military; of=soldiers
fleet	kind=military; of=soldiers; ambiguous=1; pos=n
naval fleet	kind=military; of=soldiers; pos=n
military contingent	kind=military; of=soldiers; pos=n
contingent	kind=military; of=soldiers; ambiguous=1; pos=n
detachment	kind=military; of=soldiers; pos=n
military engineers	kind=military; of=soldiers
military academy cadet	kind=military; of=soldiers; pos=n
soldier	kind=military; person=1; of=soldiers; pos=n
serviceman	kind=military; person=1; of=soldiers; forms=servicemen|serviceman
servicewoman	kind=military; person=1; of=soldiers; forms=servicewomen
service member	kind=military; person=1; of=soldiers; pos=n
servicemember	kind=military; person=1; of=soldiers; pos=n
service personnel	kind=military; person=1; of=soldiers
military personnel	kind=military; person=1; of=soldiers
army personnel	kind=military; person=1; of=soldiers
military man	kind=military; person=1; of=soldiers; forms=military men
troop	kind=military; person=1; of=soldiers; forms=troops
trooper	kind=military; person=1; of=soldiers; pos=n
infantryman	kind=military; person=1; of=soldiers; forms=infantrymen
paratrooper	kind=military; person=1; of=soldiers; pos=n
commando	kind=military; person=1; of=soldiers; forms=commandos
marine	kind=military; person=1; of=soldiers; pos=n
army officer	kind=military; person=1; of=soldiers; pos=n
military officer	kind=military; person=1; of=soldiers; pos=n
naval officer	kind=military; person=1; of=soldiers; pos=n
air force officer	kind=military; person=1; of=soldiers; pos=n
army soldier	kind=military; person=1; of=soldiers; pos=n
army man	kind=military; person=1; of=soldiers; forms=army men
armyman	kind=military; person=1; of=soldiers; forms=armymen
jawan	kind=military; person=1; of=soldiers; pos=n
army jawan	kind=military; person=1; of=soldiers; pos=n
conscript	kind=military; person=1; of=soldiers; pos=n
army conscript	kind=military; person=1; of=soldiers; pos=n
recruit	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
army recruit	kind=military; person=1; of=soldiers; pos=n
reservist	kind=military; person=1; of=soldiers; pos=n
army reservist	kind=military; person=1; of=soldiers; pos=n
military reservist	kind=military; person=1; of=soldiers; pos=n
cadet	kind=military; person=1; of=soldiers; pos=n
military cadet	kind=military; person=1; of=soldiers; pos=n
sailor	kind=military; person=1; of=soldiers; pos=n
seaman	kind=military; person=1; of=soldiers; forms=seamen
airman	kind=military; person=1; of=soldiers; forms=airmen
pilot	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
fighter pilot	kind=military; person=1; of=soldiers; pos=n
helicopter pilot	kind=military; person=1; of=soldiers; pos=n
gunner	kind=military; person=1; of=soldiers; pos=n
artilleryman	kind=military; person=1; of=soldiers; forms=artillerymen
tank crew	kind=military; person=1; of=soldiers; pos=n
sapper	kind=military; person=1; of=soldiers; pos=n
army engineer	kind=military; person=1; of=soldiers; pos=n
deminer	kind=military; person=1; of=workers; pos=n
de-miner	kind=military; person=1; of=workers; pos=n
bomb disposal officer	kind=military; person=1; of=soldiers; pos=n
bomb disposal expert	kind=military; person=1; of=soldiers; pos=n
guardsman	kind=military; person=1; of=soldiers; forms=guardsmen
national guardsman	kind=military; person=1; of=soldiers; forms=national guardsmen
enlisted man	kind=military; person=1; of=soldiers; forms=enlisted men
veteran	kind=military; person=1; of=soldiers; pos=n
war veteran	kind=military; person=1; of=soldiers; pos=n
ex-soldier	kind=military; person=1; of=soldiers; pos=n
former soldier	kind=military; person=1; of=soldiers; pos=n
deserter	kind=military; person=1; of=soldiers; pos=n
draftee	kind=military; person=1; of=soldiers; pos=n
mobilised soldier	kind=military; person=1; of=soldiers; pos=n
mobilized soldier	kind=military; person=1; of=soldiers; pos=n
border soldier	kind=military; person=1; of=soldiers; pos=n
enemy soldier	kind=military; person=1; of=soldiers; pos=n
government soldier	kind=military; person=1; of=soldiers; pos=n
coalition soldier	kind=military; person=1; of=soldiers; pos=n
US soldier	kind=military; person=1; of=soldiers; pos=n
American soldier	kind=military; person=1; of=soldiers; pos=n
Israeli soldier	kind=military; person=1; of=soldiers; pos=n
Iraqi soldier	kind=military; person=1; of=soldiers; pos=n
Afghan soldier	kind=military; person=1; of=soldiers; pos=n
Turkish soldier	kind=military; person=1; of=soldiers; pos=n
Russian soldier	kind=military; person=1; of=soldiers; pos=n
Ukrainian soldier	kind=military; person=1; of=soldiers; pos=n
Indian soldier	kind=military; person=1; of=soldiers; pos=n
Pakistani soldier	kind=military; person=1; of=soldiers; pos=n
Syrian soldier	kind=military; person=1; of=soldiers; pos=n
British soldier	kind=military; person=1; of=soldiers; pos=n
French soldier	kind=military; person=1; of=soldiers; pos=n
Nigerian soldier	kind=military; person=1; of=soldiers; pos=n
Malian soldier	kind=military; person=1; of=soldiers; pos=n
Kenyan soldier	kind=military; person=1; of=soldiers; pos=n
Somali soldier	kind=military; person=1; of=soldiers; pos=n
Ethiopian soldier	kind=military; person=1; of=soldiers; pos=n
defector	kind=military; person=1; of=soldiers; pos=n
presidential guard	kind=military; person=1; of=soldiers; pos=n
special forces soldier	kind=military; person=1; of=soldiers; pos=n
legionnaire	kind=military; person=1; of=soldiers; pos=n
blue helmet	kind=military; person=1; of=peacekeepers; pos=n
peacekeeper	kind=military; person=1; of=peacekeepers; pos=n
UN peacekeeper	kind=military; person=1; of=peacekeepers; pos=n
peace keeper	kind=military; person=1; of=peacekeepers; pos=n
peacekeeping soldier	kind=military; person=1; of=peacekeepers; pos=n
peacekeeping troops	kind=military; person=1; of=peacekeepers
military observer	kind=military; person=1; of=peacekeepers; pos=n
military adviser	kind=military; person=1; of=soldiers; forms=military advisers|military advisor|military advisors
military trainer	kind=military; person=1; of=soldiers; pos=n
military attaché	kind=military; person=1; of=soldiers; forms=military attache|military attachés|military attaches
military contractor	kind=military; person=1; of=soldiers; pos=n
military prisoner	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
prisoner of war	kind=military; person=1; of=prisoners; forms=prisoners of war

@block police generic=1
@source Written for dateline from general knowledge.
police	kind=police; of=police
police force	kind=police; of=police; pos=n
police department	kind=police; of=police; pos=n
police service	kind=police; of=police; pos=n
police unit	kind=police; of=police; pos=n
police patrol	kind=police; of=police; pos=n
police team	kind=police; of=police; pos=n
police party	kind=police; of=police; pos=n
police squad	kind=police; of=police; pos=n
police contingent	kind=police; of=police; pos=n
police convoy	kind=police; of=police; pos=n
police special forces	kind=police; of=police
police commando	kind=police; of=police; pos=n
anti-riot police	kind=police; of=police
riot police	kind=police; of=police
riot squad	kind=police; of=police; pos=n
local police	kind=police; of=police
national police	kind=police; of=police
state police	kind=police; of=police
federal police	kind=police; of=police
city police	kind=police; of=police
provincial police	kind=police; of=police
municipal police	kind=police; of=police
district police	kind=police; of=police
regional police	kind=police; of=police
traffic police	kind=police; of=police
railway police	kind=police; of=police
border police	kind=police; of=police
military police	kind=police; of=police
paramilitary police	kind=police; of=police
judicial police	kind=police; of=police
civil police	kind=police; of=police
criminal police	kind=police; of=police
investigative police	kind=police; of=police
armed police	kind=police; of=police
auxiliary police	kind=police; of=police
tourist police	kind=police; of=police
highway police	kind=police; of=police
morality police	kind=police; of=police
secret police	kind=police; of=police
political police	kind=police; of=police
religious police	kind=police; of=police
anti-terrorism police	kind=police; of=police
anti-terror police	kind=police; of=police
counter-terrorism police	kind=police; of=police
counterterrorism police	kind=police; of=police
anti-terrorist police	kind=police; of=police
anti-narcotics police	kind=police; of=police
anti-drug police	kind=police; of=police
SWAT	kind=police; of=police; case=1
SWAT team	kind=police; of=police; pos=n
tactical unit	kind=police; of=police; pos=n
tactical team	kind=police; of=police; pos=n
special weapons team	kind=police; of=police; pos=n
gendarmerie	kind=police; of=police
carabinieri	kind=police; of=police
constabulary	kind=police; of=police; forms=constabularies
sheriff's office	kind=police; of=police; pos=n
sheriff's department	kind=police; of=police; pos=n
sheriff's deputy	kind=police; person=1; of=police; forms=sheriff's deputies
law-enforcement	kind=police; of=police
law enforcement agency	kind=police; of=police; forms=law enforcement agencies
law enforcement authorities	kind=police; of=police
law enforcement forces	kind=police; of=police
bomb squad	kind=police; of=police; pos=n
bomb disposal squad	kind=police; of=police; pos=n
bomb disposal unit	kind=police; of=police; pos=n
bomb disposal team	kind=police; of=police; pos=n
forensic team	kind=police; of=police; pos=n
homicide unit	kind=police; of=police; pos=n
anti-terror squad	kind=police; of=police; pos=n
anti-terrorism squad	kind=police; of=police; pos=n
anti-terrorist squad	kind=police; of=police; pos=n
criminal investigation department	kind=police; of=police; pos=n
crime branch	kind=police; of=police
vice squad	kind=police; of=police; pos=n
anti-kidnapping unit	kind=police; of=police; pos=n
dog squad	kind=police; of=police; pos=n
policeman	kind=police; person=1; of=police; forms=policemen
policewoman	kind=police; person=1; of=police; forms=policewomen
police officer	kind=police; person=1; of=police; pos=n
police personnel	kind=police; person=1; of=police
police official	kind=police; person=1; of=police; pos=n
police constable	kind=police; person=1; of=police; pos=n
constable	kind=police; person=1; of=police; pos=n
head constable	kind=police; person=1; of=police; pos=n
sub-inspector	kind=police; person=1; of=police; pos=n
assistant sub-inspector	kind=police; person=1; of=police; pos=n
police inspector	kind=police; person=1; of=police; pos=n
police sergeant	kind=police; person=1; of=police; pos=n
police corporal	kind=police; person=1; of=police; pos=n
police recruit	kind=police; person=1; of=police; pos=n
police cadet	kind=police; person=1; of=police; pos=n
police trainee	kind=police; person=1; of=police; pos=n
police guard	kind=police; person=1; of=police; pos=n
traffic policeman	kind=police; person=1; of=police; forms=traffic policemen
traffic officer	kind=police; person=1; of=police; pos=n
traffic police officer	kind=police; person=1; of=police; pos=n
patrolman	kind=police; person=1; of=police; forms=patrolmen
patrol officer	kind=police; person=1; of=police; pos=n
cop	kind=police; person=1; of=police; pos=n
gendarme	kind=police; person=1; of=police; pos=n
carabiniere	kind=police; person=1; of=police; pos=n
trooper on patrol	kind=police; person=1; of=police; pos=n
state trooper	kind=police; person=1; of=police; pos=n
sheriff	kind=police; person=1; of=police; pos=n
deputy sheriff	kind=police; person=1; of=police; pos=n
detective	kind=police; person=1; of=police; pos=n
homicide detective	kind=police; person=1; of=police; pos=n
investigator	kind=police; person=1; of=police; pos=n
police investigator	kind=police; person=1; of=police; pos=n
undercover officer	kind=police; person=1; of=police; pos=n
off-duty officer	kind=police; person=1; of=police; pos=n
off-duty police officer	kind=police; person=1; of=police; pos=n
off-duty policeman	kind=police; person=1; of=police; forms=off-duty policemen
special police officer	kind=police; person=1; of=police; pos=n
auxiliary policeman	kind=police; person=1; of=police; forms=auxiliary policemen
border policeman	kind=police; person=1; of=police; forms=border policemen
border police officer	kind=police; person=1; of=police; pos=n
law enforcement officer	kind=police; person=1; of=police; pos=n
law enforcement official	kind=police; person=1; of=police; pos=n
law enforcer	kind=police; person=1; of=police; pos=n
lawman	kind=police; person=1; of=police; forms=lawmen
officer	kind=police; person=1; of=police; ambiguous=1; pos=n
police volunteer	kind=police; person=1; of=police; pos=n
riot policeman	kind=police; person=1; of=police; forms=riot policemen
riot police officer	kind=police; person=1; of=police; pos=n
police agent	kind=police; person=1; of=police; pos=n
police driver	kind=police; person=1; of=police; pos=n
beat officer	kind=police; person=1; of=police; pos=n
bobby	kind=police; person=1; of=police; forms=bobbies
bailiff	kind=police; person=1; of=police; pos=n
marshal	kind=police; person=1; of=police; ambiguous=1; pos=n

@block security generic=1
@source Written for dateline from general knowledge.
security force	kind=security; of=security_forces; pos=n
security service	kind=security; of=security_forces; pos=n
security agency	kind=security; of=security_forces; forms=security agencies
security apparatus	kind=security; of=security_forces
security unit	kind=security; of=security_forces; pos=n
security body	kind=security; of=security_forces; forms=security bodies
security organ	kind=security; of=security_forces; pos=n
state security	kind=security; of=security_forces
state security forces	kind=security; of=security_forces
internal security	kind=security; of=security_forces
government security forces	kind=security; of=security_forces
joint security forces	kind=security; of=security_forces
security patrol	kind=security; of=security_forces; pos=n
security detail	kind=security; of=security_forces; pos=n
security convoy	kind=security; of=security_forces; pos=n
security post guards	kind=security; of=security_forces
intelligence service	kind=security; of=security_forces; pos=n
intelligence agency	kind=security; of=security_forces; forms=intelligence agencies
intelligence	kind=security; of=security_forces; ambiguous=1
military intelligence	kind=security; of=security_forces
spy agency	kind=security; of=security_forces; forms=spy agencies
counter-intelligence	kind=security; of=security_forces; forms=counterintelligence
counter-terrorism force	kind=security; of=security_forces; forms=counter-terrorism forces|counterterrorism force|counterterrorism forces
counter-terrorism unit	kind=security; of=security_forces; forms=counter-terrorism units|counterterrorism unit|counterterrorism units
anti-terrorism unit	kind=security; of=security_forces; pos=n
anti-terror unit	kind=security; of=security_forces; pos=n
anti-terrorism force	kind=security; of=security_forces; pos=n
anti-terror force	kind=security; of=security_forces; pos=n
counter-insurgency force	kind=security; of=security_forces; pos=n
border force	kind=security; of=security_forces; pos=n
border guard service	kind=security; of=security_forces
border patrol	kind=security; of=security_forces
border guards service	kind=security; of=security_forces
coast guard	kind=security; of=security_forces; forms=coastguard|coast guards|coastguards
customs service	kind=security; of=security_forces
immigration service	kind=security; of=security_forces; pos=n
prison service	kind=security; of=security_forces
national guard	kind=security; of=security_forces
republican guard	kind=security; of=security_forces
presidential guard unit	kind=security; of=security_forces; pos=n
royal guard	kind=security; of=security_forces; pos=n
honour guard	kind=security; of=security_forces; forms=honor guard
palace guards	kind=security; of=security_forces
paramilitary troops	kind=security; of=security_forces
paramilitary forces	kind=security; of=security_forces
government paramilitaries	kind=security; of=security_forces
paramilitary rangers	kind=security; of=security_forces
oil police	kind=security; of=security_forces
energy police	kind=security; of=security_forces
facility protection service	kind=security; of=security_forces; pos=n
civil defence patrol	kind=security; of=security_forces; forms=civil defense patrol|civil defence patrols|civil defense patrols
civil patrol	kind=security; of=security_forces; pos=n
civilian defence patrol	kind=security; of=security_forces; forms=civilian defence patrols
local defence force	kind=security; of=security_forces; pos=n
local defense force	kind=security; of=security_forces; pos=n
village guards force	kind=security; of=security_forces
auxiliary force	kind=security; of=security_forces; pos=n
tribal police	kind=security; of=security_forces
levies force	kind=security; of=security_forces
Levies personnel	kind=security; of=security_forces
bodyguard unit	kind=security; of=security_forces; pos=n
security cordon	kind=security; of=security_forces; ambiguous=1; pos=n
forces	kind=security; of=security_forces; ambiguous=1
security personnel	kind=security; person=1; of=security_forces
security officer	kind=security; person=1; of=security_forces; pos=n
security official	kind=security; person=1; of=security_forces; pos=n
security agent	kind=security; person=1; of=security_forces; pos=n
security man	kind=security; person=1; of=security_forces; forms=security men
security member	kind=security; person=1; of=security_forces; pos=n
member of the security forces	kind=security; person=1; of=security_forces; forms=members of the security forces
security operative	kind=security; person=1; of=security_forces; pos=n
security staff	kind=security; person=1; of=guards
security worker	kind=security; person=1; of=guards; pos=n
security guard	kind=security; person=1; of=guards; pos=n
guard	kind=security; person=1; of=guards; ambiguous=1; pos=n
private security guard	kind=security; person=1; of=guards; pos=n
embassy guard	kind=security; person=1; of=guards; pos=n
night guard	kind=security; person=1; of=guards; pos=n
night watchman	kind=security; person=1; of=guards; forms=night watchmen
watchman	kind=security; person=1; of=guards; forms=watchmen
bodyguard	kind=security; person=1; of=guards; pos=n
personal bodyguard	kind=security; person=1; of=guards; pos=n
escort	kind=security; person=1; of=guards; ambiguous=1; pos=n
prison guard	kind=security; person=1; of=guards; pos=n
prison officer	kind=security; person=1; of=guards; pos=n
prison warder	kind=security; person=1; of=guards; pos=n
warder	kind=security; person=1; of=guards; pos=n
corrections officer	kind=security; person=1; of=guards; pos=n
border guard	kind=security; person=1; of=security_forces; pos=n
border guardsman	kind=security; person=1; of=security_forces; forms=border guardsmen
frontier guard	kind=security; person=1; of=security_forces; pos=n
frontier soldier	kind=security; person=1; of=security_forces; pos=n
border agent	kind=security; person=1; of=security_forces; pos=n
border patrol agent	kind=security; person=1; of=security_forces; pos=n
customs officer	kind=security; person=1; of=security_forces; pos=n
customs official	kind=security; person=1; of=security_forces; pos=n
customs agent	kind=security; person=1; of=security_forces; pos=n
immigration officer	kind=security; person=1; of=security_forces; pos=n
coastguardsman	kind=security; person=1; of=security_forces; forms=coastguardsmen
intelligence officer	kind=security; person=1; of=security_forces; pos=n
intelligence official	kind=security; person=1; of=security_forces; pos=n
intelligence agent	kind=security; person=1; of=security_forces; pos=n
intelligence operative	kind=security; person=1; of=security_forces; pos=n
secret agent	kind=security; person=1; of=security_forces; pos=n
spy	kind=security; person=1; of=security_forces; ambiguous=1; forms=spies
secret service agent	kind=security; person=1; of=security_forces; pos=n
undercover agent	kind=security; person=1; of=security_forces; pos=n
federal agent	kind=security; person=1; of=security_forces; pos=n
FBI agent	kind=security; person=1; of=security_forces; pos=n
paramilitary trooper	kind=security; person=1; of=security_forces; pos=n
paramilitary soldier	kind=security; person=1; of=security_forces; pos=n
paramilitary personnel	kind=security; person=1; of=security_forces
paramilitary officer	kind=security; person=1; of=security_forces; pos=n
ranger	kind=security; person=1; of=security_forces; pos=n
park ranger	kind=security; person=1; of=guards; pos=n
forest ranger	kind=security; person=1; of=guards; pos=n
forest guard	kind=security; person=1; of=guards; pos=n
wildlife ranger	kind=security; person=1; of=guards; pos=n
village defence guard member	kind=security; person=1; of=security_forces; pos=n
home guard volunteer	kind=security; person=1; of=security_forces; pos=n
levies man	kind=security; person=1; of=security_forces; forms=levies men
security contractor	kind=security; person=1; of=security_forces; pos=n
private security contractor	kind=security; person=1; of=security_forces; pos=n
ministry guard	kind=security; person=1; of=security_forces; pos=n

@block iraq_syria_levant
@source Written for dateline from general knowledge.
Iraqi Security Forces	id=iraq-forces; name=Iraqi Security Forces; kind=security; country=IQ; of=security_forces
ISF	id=iraq-forces; name=Iraqi Security Forces; kind=security; country=IQ; of=security_forces; case=1
Iraqi forces	id=iraq-forces; name=Iraqi Security Forces; kind=security; country=IQ; of=security_forces
Iraqi government forces	id=iraq-forces; name=Iraqi Security Forces; kind=security; country=IQ; of=security_forces
Iraqi Army	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi military	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi troops	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi armed forces	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi Joint Operations Command	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Joint Operations Command	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Baghdad Operations Command	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi Joint Operations	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Security Media Cell	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraqi Security Media Cell	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Iraq's military	id=iraq-army; name=Iraqi Army; kind=military; country=IQ; of=soldiers
Counter-Terrorism Service	id=iraq-cts; name=Iraqi CTS; kind=military; country=IQ; of=soldiers
Iraqi CTS	id=iraq-cts; name=Iraqi CTS; kind=military; country=IQ; of=soldiers
Iraqi Counter-Terrorism Service	id=iraq-cts; name=Iraqi CTS; kind=military; country=IQ; of=soldiers
Golden Division	id=iraq-cts; name=Iraqi CTS; kind=military; country=IQ; of=soldiers
Iraqi Federal Police	id=iraq-federal-police; name=Iraqi Federal Police; kind=police; country=IQ; of=police
Iraqi police	id=iraq-federal-police; name=Iraqi Federal Police; kind=police; country=IQ; of=police
Rapid Response Division	id=iraq-federal-police; name=Iraqi Federal Police; kind=police; country=IQ; of=police
Emergency Response Division	id=iraq-federal-police; name=Iraqi Federal Police; kind=police; country=IQ; of=police
Rapid Response forces	id=iraq-federal-police; name=Iraqi Federal Police; kind=police; country=IQ; of=police
Iraqi Air Force	id=iraq-air-force; name=Iraqi Air Force; kind=military; country=IQ; of=soldiers
Syrian Arab Army	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian army	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian military	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian armed forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian government forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian troops	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian regime forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
regime forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
pro-regime forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Assad's forces	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Syrian air force	id=syria-army; name=Syrian Arab Army; kind=military; country=SY; of=soldiers
Air Force Intelligence	id=syria-air-intelligence; name=Air Force Intelligence; kind=security; country=SY; of=security_forces
Syrian Republican Guard	id=syria-air-intelligence; name=Air Force Intelligence; kind=military; country=SY; of=security_forces
National Defence Forces	id=syria-air-intelligence; name=Air Force Intelligence; kind=security; country=SY; of=security_forces
National Defense Forces	id=syria-air-intelligence; name=Air Force Intelligence; kind=security; country=SY; of=security_forces
Tiger Forces	id=syria-air-intelligence; name=Air Force Intelligence; kind=military; country=SY; of=security_forces
Syrian security forces	id=syria-security; name=Syrian security forces; kind=security; country=SY; of=security_forces
Asayish	id=asayish; name=Asayish; kind=police; country=SY; of=police
Lebanese Armed Forces	id=lebanon-army; name=Lebanese Armed Forces; kind=military; country=LB; of=soldiers
Lebanese army	id=lebanon-army; name=Lebanese Armed Forces; kind=military; country=LB; of=soldiers
Lebanese military	id=lebanon-army; name=Lebanese Armed Forces; kind=military; country=LB; of=soldiers
LAF	id=lebanon-army; name=Lebanese Armed Forces; kind=military; country=LB; of=soldiers; case=1
Lebanese troops	id=lebanon-army; name=Lebanese Armed Forces; kind=military; country=LB; of=soldiers
Internal Security Forces	id=lebanon-isf; name=Internal Security Forces; kind=police; country=LB; of=police
Lebanese police	id=lebanon-isf; name=Internal Security Forces; kind=police; country=LB; of=police
Jordanian Armed Forces	id=jordan-army; name=Jordanian Armed Forces; kind=military; country=JO; of=soldiers
Jordanian army	id=jordan-army; name=Jordanian Armed Forces; kind=military; country=JO; of=soldiers
Jordan's army	id=jordan-army; name=Jordanian Armed Forces; kind=military; country=JO; of=soldiers
Arab Legion	id=jordan-army; name=Jordanian Armed Forces; kind=military; country=JO; of=soldiers
Jordanian security forces	id=jordan-army; name=Jordanian Armed Forces; kind=security; country=JO; of=security_forces
Israel Defense Forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israel Defence Forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli Defense Forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli Defence Forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
IDF	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers; case=1
Israeli army	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli military	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli troops	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israel's military	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israel's army	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli Air Force	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli navy	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
IAF	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers; case=1
Israeli occupation forces	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israeli occupation army	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Zionist army	id=idf; name=Israel Defense Forces; kind=military; country=IL; of=soldiers
Israel Police	id=israel-police; name=Israel Police; kind=police; country=IL; of=police
Israeli police	id=israel-police; name=Israel Police; kind=police; country=IL; of=police
Israeli Border Police	id=israel-police; name=Israel Police; kind=police; country=IL; of=police
Israeli security forces	id=israel-security; name=Israeli security forces; kind=security; country=IL; of=security_forces
Shin Bet	id=shin-bet; name=Shin Bet; kind=security; country=IL; of=security_forces
Israel Security Agency	id=shin-bet; name=Shin Bet; kind=security; country=IL; of=security_forces
Shabak	id=shin-bet; name=Shin Bet; kind=security; country=IL; of=security_forces
Mossad	id=mossad; name=Mossad; kind=security; country=IL; of=security_forces
Palestinian Authority security forces	id=pa-security; name=Palestinian Authority security forces; kind=security; country=PS; of=security_forces
Palestinian security forces	id=pa-security; name=Palestinian Authority security forces; kind=security; country=PS; of=security_forces
Palestinian police	id=pa-security; name=Palestinian Authority security forces; kind=police; country=PS; of=police
PA security forces	id=pa-security; name=Palestinian Authority security forces; kind=security; country=PS; of=security_forces

@block iran_gulf_turkey_egypt
@source Written for dateline from general knowledge.
Islamic Revolutionary Guard Corps	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Islamic Revolutionary Guards Corps	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Islamic Revolution Guards Corps	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
IRGC	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers; case=1
Revolutionary Guards	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Revolutionary Guard	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Iran's Revolutionary Guards	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Iranian Revolutionary Guards	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Iranian Revolutionary Guard	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Revolutionary Guard Corps	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Revolutionary Guards Corps	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Pasdaran	id=irgc; name=Islamic Revolutionary Guard Corps; kind=military; country=IR; of=soldiers
Quds Force	id=quds-force; name=Quds Force; kind=military; country=IR; of=soldiers
Qods Force	id=quds-force; name=Quds Force; kind=military; country=IR; of=soldiers
IRGC Quds Force	id=quds-force; name=Quds Force; kind=military; country=IR; of=soldiers
IRGC-QF	id=quds-force; name=Quds Force; kind=military; country=IR; of=soldiers; case=1
al-Quds Force	id=quds-force; name=Quds Force; kind=military; country=IR; of=soldiers
Basij	id=basij; name=Basij; kind=security; country=IR; of=security_forces
Basij militia	id=basij; name=Basij; kind=security; country=IR; of=security_forces
Basiji	id=basij; name=Basij; kind=security; country=IR; of=security_forces; forms=Basijis
Iranian army	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Iranian armed forces	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Iranian military	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Iranian forces	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Artesh	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Iranian navy	id=iran-army; name=Iranian army; kind=military; country=IR; of=soldiers
Iranian police	id=iran-police; name=Iranian police; kind=police; country=IR; of=police
Iranian border guards	id=iran-border-guards; name=Iranian border guards; kind=security; country=IR; of=security_forces
Iranian Ministry of Intelligence	id=iran-mois; name=Iranian Ministry of Intelligence; kind=security; country=IR; of=security_forces
Iranian intelligence	id=iran-mois; name=Iranian Ministry of Intelligence; kind=security; country=IR; of=security_forces
Turkish Armed Forces	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish army	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish military	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish forces	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish troops	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish air force	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
Turkish jets	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers
TSK	id=turkey-army; name=Turkish Armed Forces; kind=military; country=TR; of=soldiers; case=1
Turkish police	id=turkey-police; name=Turkish police; kind=police; country=TR; of=police
Turkish gendarmerie	id=turkey-police; name=Turkish police; kind=police; country=TR; of=police
Turkish security forces	id=turkey-security; name=Turkish security forces; kind=security; country=TR; of=security_forces
National Intelligence Organization	id=turkey-mit; name=National Intelligence Organization; kind=security; country=TR; of=security_forces
National Intelligence Organisation	id=turkey-mit; name=National Intelligence Organization; kind=security; country=TR; of=security_forces
Saudi armed forces	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi-led coalition	id=saudi-coalition; name=Saudi-led coalition; kind=military; country=SA; of=soldiers
Arab coalition	id=saudi-coalition; name=Saudi-led coalition; kind=military; country=SA; of=soldiers
Saudi-led military coalition	id=saudi-coalition; name=Saudi-led coalition; kind=military; country=SA; of=soldiers
Saudi Arabian-led coalition	id=saudi-coalition; name=Saudi-led coalition; kind=military; country=SA; of=soldiers
Saudi forces	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi army	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi air defences	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi National Guard	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi military	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Royal Saudi Air Force	id=saudi-forces; name=Saudi armed forces; kind=military; country=SA; of=soldiers
Saudi security forces	id=saudi-security; name=Saudi security forces; kind=security; country=SA; of=security_forces
Saudi border guards	id=saudi-security; name=Saudi security forces; kind=security; country=SA; of=security_forces
UAE armed forces	id=uae-forces; name=UAE armed forces; kind=military; country=AE; of=soldiers
Emirati forces	id=uae-forces; name=UAE armed forces; kind=military; country=AE; of=soldiers
Emirati military	id=uae-forces; name=UAE armed forces; kind=military; country=AE; of=soldiers
Yemeni army	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Yemeni forces	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Yemeni military	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Yemeni government forces	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Yemeni armed forces	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Giants Brigades	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
National Resistance forces	id=yemen-army; name=Yemeni army; kind=military; country=YE; of=soldiers
Egyptian Armed Forces	id=egypt-army; name=Egyptian Armed Forces; kind=military; country=EG; of=soldiers
Egyptian army	id=egypt-army; name=Egyptian Armed Forces; kind=military; country=EG; of=soldiers
Egyptian military	id=egypt-army; name=Egyptian Armed Forces; kind=military; country=EG; of=soldiers
Egyptian troops	id=egypt-army; name=Egyptian Armed Forces; kind=military; country=EG; of=soldiers
Egyptian police	id=egypt-police; name=Egyptian police; kind=police; country=EG; of=police
Egyptian security forces	id=egypt-security; name=Egyptian security forces; kind=security; country=EG; of=security_forces
Central Security Forces	id=egypt-csf; name=Central Security Forces; kind=police; country=EG; of=police

@block south_asia
@source Written for dateline from general knowledge.
Afghan National Defense and Security Forces	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces
ANDSF	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces; case=1
Afghan National Security Forces	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces
ANSF	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces; case=1
Afghan security forces	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces
Afghan forces	id=andsf; name=Afghan National Defense and Security Forces; kind=security; country=AF; of=security_forces
Afghan National Army	id=afghan-army; name=Afghan National Army; kind=military; country=AF; of=soldiers
Afghan army	id=afghan-army; name=Afghan National Army; kind=military; country=AF; of=soldiers
Afghan troops	id=afghan-army; name=Afghan National Army; kind=military; country=AF; of=soldiers
Afghan military	id=afghan-army; name=Afghan National Army; kind=military; country=AF; of=soldiers
Afghan air force	id=afghan-army; name=Afghan National Army; kind=military; country=AF; of=soldiers
Afghan National Police	id=afghan-police; name=Afghan National Police; kind=police; country=AF; of=police
Afghan police	id=afghan-police; name=Afghan National Police; kind=police; country=AF; of=police
Afghan Local Police	id=afghan-police; name=Afghan National Police; kind=police; country=AF; of=police
Afghan Border Police	id=afghan-police; name=Afghan National Police; kind=police; country=AF; of=police
National Directorate of Security	id=nds; name=National Directorate of Security; kind=security; country=AF; of=security_forces
NDS	id=nds; name=National Directorate of Security; kind=security; country=AF; of=security_forces; case=1
Pakistan Army	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistani army	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistani military	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistani troops	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistani forces	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistan's army	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistan military	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Pakistan Air Force	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
ISPR	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers; case=1
Inter-Services Public Relations	id=pakistan-army; name=Pakistan Army; kind=military; country=PK; of=soldiers
Frontier Corps	id=pakistan-frontier-corps; name=Frontier Corps; kind=security; country=PK; of=security_forces
Pakistan Rangers	id=pakistan-rangers; name=Pakistan Rangers; kind=security; country=PK; of=security_forces
Sindh Rangers	id=pakistan-rangers; name=Pakistan Rangers; kind=security; country=PK; of=security_forces
Frontier Constabulary	id=frontier-constabulary; name=Frontier Constabulary; kind=security; country=PK; of=security_forces
Balochistan Levies	id=balochistan-levies; name=Balochistan Levies; kind=security; country=PK; of=security_forces
Inter-Services Intelligence	id=isi; name=Inter-Services Intelligence; kind=security; country=PK; of=security_forces
ISI	id=isi; name=Inter-Services Intelligence; kind=security; country=PK; of=security_forces; case=1
Counter-Terrorism Department	id=pakistan-ctd; name=CTD; kind=police; country=PK; of=police
CTD	id=pakistan-ctd; name=CTD; kind=police; country=PK; of=police; case=1
Pakistani police	id=pakistan-police; name=Pakistani police; kind=police; country=PK; of=police
Pakistani security forces	id=pakistan-security; name=Pakistani security forces; kind=security; country=PK; of=security_forces
Indian Army	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Indian military	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Indian troops	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Indian forces	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Indian Air Force	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Rashtriya Rifles	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Chinar Corps	id=indian-army; name=Indian Army; kind=military; country=IN; of=soldiers
Assam Rifles	id=assam-rifles; name=Assam Rifles; kind=security; country=IN; of=security_forces
Indian security forces	id=india-security; name=Indian security forces; kind=security; country=IN; of=security_forces
Central Reserve Police Force	id=crpf; name=Central Reserve Police Force; kind=security; country=IN; of=security_forces
CRPF	id=crpf; name=Central Reserve Police Force; kind=security; country=IN; of=security_forces; case=1
CoBRA battalion	id=cobra; name=CoBRA battalion; kind=security; country=IN; of=security_forces
District Reserve Guard	id=drg; name=District Reserve Guard; kind=police; country=IN; of=police
DRG jawans	id=drg; name=District Reserve Guard; kind=police; country=IN; of=police
Border Security Force	id=bsf; name=Border Security Force; kind=security; country=IN; of=security_forces
BSF	id=bsf; name=Border Security Force; kind=security; country=IN; of=security_forces; case=1
Indo-Tibetan Border Police	id=itbp; name=Indo-Tibetan Border Police; kind=security; country=IN; of=security_forces
ITBP	id=itbp; name=Indo-Tibetan Border Police; kind=security; country=IN; of=security_forces; case=1
Sashastra Seema Bal	id=ssb; name=Sashastra Seema Bal; kind=security; country=IN; of=security_forces
Central Industrial Security Force	id=cisf; name=Central Industrial Security Force; kind=security; country=IN; of=security_forces
CISF	id=cisf; name=Central Industrial Security Force; kind=security; country=IN; of=security_forces; case=1
National Security Guard	id=nsg; name=National Security Guard; kind=security; country=IN; of=security_forces
National Investigation Agency	id=india-nia; name=National Investigation Agency; kind=police; country=IN; of=police
NIA	id=india-nia; name=National Investigation Agency; kind=police; country=IN; of=police; case=1
Special Operations Group	id=sog; name=Special Operations Group; kind=police; country=IN; of=police
Special Task Force	id=stf; name=Special Task Force; kind=police; country=IN; of=police
Greyhounds	id=greyhounds; name=Greyhounds; kind=police; country=IN; of=police
State Reserve Police	id=srp; name=State Reserve Police; kind=police; country=IN; of=police
Rapid Action Force	id=raf-in; name=Rapid Action Force; kind=police; country=IN; of=police
Provincial Armed Constabulary	id=pac; name=Provincial Armed Constabulary; kind=police; country=IN; of=police
Intelligence Bureau	id=india-ib; name=Intelligence Bureau; kind=security; country=IN; of=security_forces
Central Bureau of Investigation	id=india-cbi; name=Central Bureau of Investigation; kind=police; country=IN; of=police
Indian police	id=india-police; name=Indian police; kind=police; country=IN; of=police
Jammu and Kashmir Police	id=jk-police; name=Jammu and Kashmir Police; kind=police; country=IN; of=police
Delhi Police	id=delhi-police; name=Delhi Police; kind=police; country=IN; of=police
C-60 commandos	id=c60; name=C-60 commandos; kind=police; country=IN; of=police
Rapid Action Battalion	id=rab; name=Rapid Action Battalion; kind=police; country=BD; of=police
RAB	id=rab; name=Rapid Action Battalion; kind=police; country=BD; of=police; case=1
Bangladesh Army	id=bangladesh-army; name=Bangladesh Army; kind=military; country=BD; of=police
Border Guard Bangladesh	id=bgb; name=Border Guard Bangladesh; kind=security; country=BD; of=police
Bangladesh police	id=bangladesh-police; name=Bangladesh police; kind=police; country=BD; of=police
Sri Lanka Army	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Sri Lankan army	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Sri Lankan military	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Sri Lankan troops	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Sri Lanka Navy	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Special Task Force of Sri Lanka	id=sri-lanka-army; name=Sri Lanka Army; kind=military; country=LK; of=soldiers
Nepal Army	id=nepal-army; name=Nepal Army; kind=military; country=NP; of=soldiers
Nepalese army	id=nepal-army; name=Nepal Army; kind=military; country=NP; of=soldiers
Royal Nepal Army	id=nepal-army; name=Nepal Army; kind=military; country=NP; of=soldiers
Nepal Police	id=nepal-police; name=Nepal Police; kind=police; country=NP; of=police
Armed Police Force	id=nepal-apf; name=Armed Police Force; kind=police; country=NP; of=police

@block east_and_southeast_asia
@source Written for dateline from general knowledge.
People's Liberation Army	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
PLA	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers; case=1
Chinese military	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
Chinese army	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
Chinese troops	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
Chinese forces	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
Eastern Theater Command	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
PLA Navy	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
Chinese navy	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
PLA Air Force	id=pla; name=People's Liberation Army; kind=military; country=CN; of=soldiers
People's Armed Police	id=pap; name=People's Armed Police; kind=police; country=CN; of=police
Chinese coast guard	id=china-coast-guard; name=China Coast Guard; kind=security; country=CN; of=soldiers
China Coast Guard	id=china-coast-guard; name=China Coast Guard; kind=security; country=CN; of=soldiers
Chinese police	id=china-police; name=Chinese police; kind=police; country=CN; of=police
Taiwanese military	id=taiwan-army; name=Taiwanese military; kind=military; country=TW; of=soldiers
Taiwan's military	id=taiwan-army; name=Taiwanese military; kind=military; country=TW; of=soldiers
Korean People's Army	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
KPA	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers; case=1
North Korean military	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
North Korean army	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
North Korean troops	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
North Korean forces	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
North Korean soldiers	id=korea-north-army; name=Korean People's Army; kind=military; country=KP; of=soldiers
South Korean military	id=korea-south-army; name=South Korean military; kind=military; country=KR; of=soldiers
South Korean army	id=korea-south-army; name=South Korean military; kind=military; country=KR; of=soldiers
ROK military	id=korea-south-army; name=South Korean military; kind=military; country=KR; of=soldiers; case=1
Joint Chiefs of Staff of South Korea	id=korea-south-army; name=South Korean military; kind=military; country=KR; of=soldiers
South Korean troops	id=korea-south-army; name=South Korean military; kind=military; country=KR; of=soldiers
Japan Self-Defense Forces	id=japan-sdf; name=Japan Self-Defense Forces; kind=military; country=JP; of=soldiers
Self-Defense Forces	id=japan-sdf; name=Japan Self-Defense Forces; kind=military; country=JP; of=soldiers
Japanese Self-Defense Forces	id=japan-sdf; name=Japan Self-Defense Forces; kind=military; country=JP; of=soldiers
Japan Coast Guard	id=japan-coast-guard; name=Japan Coast Guard; kind=security; country=JP; of=soldiers
Tatmadaw	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar military	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar army	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar's military	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar junta	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar's army	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Burmese army	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Burmese military	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar troops	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Myanmar Air Force	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
State Administration Council	id=tatmadaw; name=Tatmadaw; kind=military; country=MM; of=soldiers
Border Guard Force	id=myanmar-bgf; name=Border Guard Force; kind=security; country=MM; of=soldiers
Myanmar police	id=myanmar-police; name=Myanmar police; kind=police; country=MM; of=police
Armed Forces of the Philippines	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
AFP Western Mindanao Command	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers; case=1
Philippine Army	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Philippine military	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Philippine troops	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Philippine Marines	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Philippine Navy	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Western Mindanao Command	id=philippines-army; name=Armed Forces of the Philippines; kind=military; country=PH; of=soldiers
Philippine Coast Guard	id=philippines-coast-guard; name=Philippine Coast Guard; kind=security; country=PH; of=soldiers
Philippine National Police	id=pnp; name=Philippine National Police; kind=police; country=PH; of=police
PNP	id=pnp; name=Philippine National Police; kind=police; country=PH; of=police; case=1
Philippine police	id=pnp; name=Philippine National Police; kind=police; country=PH; of=police
CAFGU	id=cafgu; name=CAFGU; kind=security; country=PH; of=security_forces; case=1
Royal Thai Army	id=thailand-army; name=Royal Thai Army; kind=military; country=TH; of=soldiers
Thai army	id=thailand-army; name=Royal Thai Army; kind=military; country=TH; of=soldiers
Thai military	id=thailand-army; name=Royal Thai Army; kind=military; country=TH; of=soldiers
Thai troops	id=thailand-army; name=Royal Thai Army; kind=military; country=TH; of=soldiers
Thai Rangers	id=thailand-army; name=Royal Thai Army; kind=military; country=TH; of=soldiers
Royal Thai Police	id=thai-police; name=Royal Thai Police; kind=police; country=TH; of=police
Thai police	id=thai-police; name=Royal Thai Police; kind=police; country=TH; of=police
Internal Security Operations Command	id=isoc; name=Internal Security Operations Command; kind=security; country=TH; of=security_forces
ISOC	id=isoc; name=Internal Security Operations Command; kind=security; country=TH; of=security_forces; case=1
Royal Cambodian Armed Forces	id=cambodia-army; name=Royal Cambodian Armed Forces; kind=military; country=KH; of=soldiers
Cambodian army	id=cambodia-army; name=Royal Cambodian Armed Forces; kind=military; country=KH; of=soldiers
Cambodian military	id=cambodia-army; name=Royal Cambodian Armed Forces; kind=military; country=KH; of=soldiers
Cambodian troops	id=cambodia-army; name=Royal Cambodian Armed Forces; kind=military; country=KH; of=soldiers
Cambodian forces	id=cambodia-army; name=Royal Cambodian Armed Forces; kind=military; country=KH; of=soldiers
Indonesian National Armed Forces	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers
Indonesian military	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers
Indonesian army	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers
TNI	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers; case=1
Indonesian soldiers	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers
Kopassus	id=indonesia-army; name=Indonesian National Armed Forces; kind=military; country=ID; of=soldiers
Densus 88	id=densus-88; name=Densus 88; kind=police; country=ID; of=police
Detachment 88	id=densus-88; name=Densus 88; kind=police; country=ID; of=police
Indonesian police	id=indonesia-police; name=Indonesian police; kind=police; country=ID; of=police
Brimob	id=brimob; name=Brimob; kind=police; country=ID; of=police
Malaysian Armed Forces	id=malaysia-army; name=Malaysian Armed Forces; kind=military; country=MY; of=soldiers
Malaysian army	id=malaysia-army; name=Malaysian Armed Forces; kind=military; country=MY; of=soldiers
Royal Malaysia Police	id=malaysia-police; name=Royal Malaysia Police; kind=police; country=MY; of=police
Australian Defence Force	id=australia-army; name=Australian Defence Force; kind=military; country=AU; of=soldiers
Australian army	id=australia-army; name=Australian Defence Force; kind=military; country=AU; of=soldiers
Australian Federal Police	id=afp-au; name=Australian Federal Police; kind=police; country=AU; of=police
ASIO	id=asio; name=ASIO; kind=security; country=AU; of=security_forces; case=1
New South Wales Police	id=nsw-police; name=New South Wales Police; kind=police; country=AU; of=police
Papua New Guinea Defence Force	id=png-army; name=Papua New Guinea Defence Force; kind=military; country=PG; of=soldiers
Royal Papua New Guinea Constabulary	id=png-police; name=Royal Papua New Guinea Constabulary; kind=police; country=PG; of=police

@block africa
@source Written for dateline from general knowledge.
Armed Forces of the Democratic Republic of the Congo	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
FARDC	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers; case=1
Congolese army	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
Congolese military	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
Congolese forces	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
Congolese troops	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
Congolese armed forces	id=fardc; name=Armed Forces of the Democratic Republic of the Congo; kind=military; country=CD; of=soldiers
Congolese police	id=congo-police; name=Congolese police; kind=police; country=CD; of=police
Nigerian Army	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigerian military	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigerian troops	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigerian Air Force	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigerian Navy	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigerian forces	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Operation Hadin Kai	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Operation Lafiya Dole	id=nigeria-army; name=Nigerian Army; kind=military; country=NG; of=soldiers
Nigeria Police Force	id=nigeria-police; name=Nigeria Police Force; kind=police; country=NG; of=police
Nigerian police	id=nigeria-police; name=Nigeria Police Force; kind=police; country=NG; of=police
Department of State Services	id=nigeria-dss; name=Department of State Services; kind=security; country=NG; of=soldiers
Nigeria Security and Civil Defence Corps	id=nscdc; name=NSCDC; kind=security; country=NG; of=soldiers
NSCDC	id=nscdc; name=NSCDC; kind=security; country=NG; of=soldiers; case=1
SARS unit	id=nigeria-sars; name=SARS; kind=police; country=NG; of=police; case=1
Multinational Joint Task Force	id=mnjtf; name=Multinational Joint Task Force; kind=military; country=NG,NE,CM,TD; of=soldiers
MNJTF	id=mnjtf; name=Multinational Joint Task Force; kind=military; country=NG,NE,CM,TD; of=soldiers; case=1
G5 Sahel Joint Force	id=g5-sahel; name=G5 Sahel Joint Force; kind=military; country=ML,NE,TD; of=soldiers
G5 Sahel force	id=g5-sahel; name=G5 Sahel Joint Force; kind=military; country=ML,NE,TD; of=soldiers
G5 Sahel	id=g5-sahel; name=G5 Sahel Joint Force; kind=military; country=ML,NE,TD; of=soldiers
Malian Armed Forces	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers
Malian army	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers
FAMa	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers; case=1
Malian military	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers
Malian troops	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers
Malian forces	id=mali-army; name=Malian Armed Forces; kind=military; country=ML; of=soldiers
Burkinabe army	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Burkina Faso army	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Burkina Faso's army	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Burkinabe military	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Burkinabe soldiers	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Burkina Faso military	id=burkina-army; name=Burkinabe army; kind=military; country=BF; of=soldiers
Nigerien army	id=niger-army; name=Nigerien army; kind=military; country=NE; of=soldiers
Niger army	id=niger-army; name=Nigerien army; kind=military; country=NE; of=soldiers
Niger's army	id=niger-army; name=Nigerien army; kind=military; country=NE; of=soldiers
Nigerien troops	id=niger-army; name=Nigerien army; kind=military; country=NE; of=soldiers
Nigerien forces	id=niger-army; name=Nigerien army; kind=military; country=NE; of=soldiers
Chadian army	id=chad-army; name=Chadian army; kind=military; country=TD; of=soldiers
Chadian troops	id=chad-army; name=Chadian army; kind=military; country=TD; of=soldiers
Chadian military	id=chad-army; name=Chadian army; kind=military; country=TD; of=soldiers
Chadian forces	id=chad-army; name=Chadian army; kind=military; country=TD; of=soldiers
Cameroonian army	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Cameroon army	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Cameroon military	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Cameroonian military	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Cameroonian troops	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Rapid Intervention Battalion	id=cameroon-army; name=Cameroonian army; kind=military; country=CM; of=soldiers
Somali National Army	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
SNA	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers; case=1
Somali army	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Somali forces	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Somali troops	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Somali military	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Somali government forces	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Danab	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Danab commandos	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Gorgor	id=somali-army; name=Somali National Army; kind=military; country=SO; of=soldiers
Somali police	id=somali-police; name=Somali police; kind=police; country=SO; of=police
NISA	id=nisa; name=NISA; kind=security; country=SO; of=security_forces; case=1
National Intelligence and Security Agency	id=nisa; name=NISA; kind=security; country=SO; of=security_forces
Jubaland forces	id=jubaland-forces; name=Jubaland forces; kind=military; country=SO; of=soldiers
Puntland forces	id=puntland-forces; name=Puntland forces; kind=military; country=SO; of=soldiers
Somaliland forces	id=somaliland-forces; name=Somaliland forces; kind=military; country=SO; of=soldiers
Haramcad	id=haramcad; name=Haramcad; kind=police; country=SO; of=police
Kenya Defence Forces	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
KDF	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers; case=1
Kenyan army	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
Kenyan military	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
Kenyan troops	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
Kenya Defense Forces	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
Kenyan forces	id=kenya-army; name=Kenya Defence Forces; kind=military; country=KE; of=soldiers
Kenyan police	id=kenya-police; name=Kenyan police; kind=police; country=KE; of=police
Kenya Police	id=kenya-police; name=Kenyan police; kind=police; country=KE; of=police
General Service Unit	id=kenya-gsu; name=General Service Unit; kind=police; country=KE; of=police
Ethiopian National Defence Force	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
ENDF	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers; case=1
Ethiopian National Defense Force	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Ethiopian army	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Ethiopian military	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Ethiopian troops	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Ethiopian forces	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Ethiopian federal forces	id=ethiopia-army; name=Ethiopian National Defence Force; kind=military; country=ET; of=soldiers
Amhara special forces	id=amhara-special; name=Amhara special forces; kind=security; country=ET; of=soldiers
Liyu police	id=liyu; name=Liyu police; kind=police; country=ET; of=police
Eritrean Defence Forces	id=eritrea-army; name=Eritrean Defence Forces; kind=military; country=ER; of=soldiers
Eritrean army	id=eritrea-army; name=Eritrean Defence Forces; kind=military; country=ER; of=soldiers
Eritrean troops	id=eritrea-army; name=Eritrean Defence Forces; kind=military; country=ER; of=soldiers
Eritrean forces	id=eritrea-army; name=Eritrean Defence Forces; kind=military; country=ER; of=soldiers
Eritrean soldiers	id=eritrea-army; name=Eritrean Defence Forces; kind=military; country=ER; of=soldiers
Sudanese Armed Forces	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
SAF	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers; case=1
Sudanese army	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
Sudan's army	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
Sudanese military	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
Sudanese troops	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
Sudanese air force	id=sudan-army; name=Sudanese Armed Forces; kind=military; country=SD; of=soldiers
Central Reserve Police	id=sudan-crp; name=Central Reserve Police; kind=police; country=SD; of=police
South Sudan People's Defence Forces	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
SSPDF	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers; case=1
South Sudan army	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
South Sudanese army	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
South Sudan People's Defense Forces	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
South Sudanese troops	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
South Sudanese soldiers	id=south-sudan-army; name=South Sudan People's Defence Forces; kind=military; country=SS; of=soldiers
Uganda People's Defence Force	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
UPDF troops	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers; case=1
Ugandan army	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
Ugandan military	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
Ugandan troops	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
Ugandan forces	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
Uganda People's Defence Forces	id=uganda-army; name=Uganda People's Defence Force; kind=military; country=UG; of=soldiers
Ugandan police	id=uganda-police; name=Ugandan police; kind=police; country=UG; of=police
Rwanda Defence Force	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
RDF	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers; case=1
Rwandan army	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
Rwandan troops	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
Rwandan forces	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
Rwandan military	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
Rwanda Defense Force	id=rwanda-army; name=Rwanda Defence Force; kind=military; country=RW; of=soldiers
Burundian army	id=burundi-army; name=Burundian army; kind=military; country=BI; of=soldiers
Burundi army	id=burundi-army; name=Burundian army; kind=military; country=BI; of=soldiers
Burundian troops	id=burundi-army; name=Burundian army; kind=military; country=BI; of=soldiers
Burundian soldiers	id=burundi-army; name=Burundian army; kind=military; country=BI; of=soldiers
Central African Armed Forces	id=car-army; name=Central African Armed Forces; kind=military; country=CF; of=soldiers
FACA	id=car-army; name=Central African Armed Forces; kind=military; country=CF; of=soldiers; case=1
Central African army	id=car-army; name=Central African Armed Forces; kind=military; country=CF; of=soldiers
Central African Republic army	id=car-army; name=Central African Armed Forces; kind=military; country=CF; of=soldiers
Mozambique Armed Defence Forces	id=mozambique-army; name=Mozambique Armed Defence Forces; kind=military; country=MZ; of=soldiers
Mozambican army	id=mozambique-army; name=Mozambique Armed Defence Forces; kind=military; country=MZ; of=soldiers
Mozambican military	id=mozambique-army; name=Mozambique Armed Defence Forces; kind=military; country=MZ; of=soldiers
Mozambican forces	id=mozambique-army; name=Mozambique Armed Defence Forces; kind=military; country=MZ; of=soldiers
FADM	id=mozambique-army; name=Mozambique Armed Defence Forces; kind=military; country=MZ; of=soldiers; case=1
Mozambican police	id=mozambique-police; name=Mozambican police; kind=police; country=MZ; of=police
SAMIM	id=samim; name=SAMIM; kind=military; country=MZ; of=peacekeepers; case=1
South African National Defence Force	id=south-africa-army; name=South African National Defence Force; kind=military; country=ZA; of=soldiers
SANDF	id=south-africa-army; name=South African National Defence Force; kind=military; country=ZA; of=soldiers; case=1
South African army	id=south-africa-army; name=South African National Defence Force; kind=military; country=ZA; of=soldiers
South African Police Service	id=saps; name=South African Police Service; kind=police; country=ZA; of=police
SAPS	id=saps; name=South African Police Service; kind=police; country=ZA; of=police; case=1
South African police	id=saps; name=South African Police Service; kind=police; country=ZA; of=police
Zimbabwe Republic Police	id=zimbabwe-police; name=Zimbabwe Republic Police; kind=police; country=ZW; of=police
Zimbabwe National Army	id=zimbabwe-army; name=Zimbabwe National Army; kind=police; country=ZW; of=police
Angolan Armed Forces	id=angola-army; name=Angolan Armed Forces; kind=military; country=AO; of=soldiers
Angolan army	id=angola-army; name=Angolan Armed Forces; kind=military; country=AO; of=soldiers
Algerian army	id=algeria-army; name=Algerian army; kind=military; country=DZ; of=soldiers
Algerian military	id=algeria-army; name=Algerian army; kind=military; country=DZ; of=soldiers
Algerian troops	id=algeria-army; name=Algerian army; kind=military; country=DZ; of=soldiers
People's National Army	id=algeria-army; name=Algerian army; kind=military; country=DZ; of=soldiers
Algerian security forces	id=algeria-security; name=Algerian security forces; kind=security; country=DZ; of=security_forces
Libyan government forces	id=libya-gnu-forces; name=Libyan government forces; kind=military; country=LY; of=soldiers
Government of National Accord forces	id=libya-gnu-forces; name=Libyan government forces; kind=military; country=LY; of=soldiers
GNA forces	id=libya-gnu-forces; name=Libyan government forces; kind=military; country=LY; of=soldiers; case=1
Libyan coast guard	id=libya-coast-guard; name=Libyan coast guard; kind=security; country=LY; of=soldiers
Libyan army	id=libya-gnu-forces; name=Libyan government forces; kind=military; country=LY; of=soldiers
Tunisian army	id=tunisia-army; name=Tunisian army; kind=military; country=TN; of=soldiers
Tunisian military	id=tunisia-army; name=Tunisian army; kind=military; country=TN; of=soldiers
Tunisian security forces	id=tunisia-security; name=Tunisian security forces; kind=security; country=TN; of=security_forces
Tunisian National Guard	id=tunisia-guard; name=Tunisian National Guard; kind=security; country=TN; of=security_forces
Royal Moroccan Armed Forces	id=morocco-army; name=Royal Moroccan Armed Forces; kind=military; country=MA; of=soldiers
Moroccan army	id=morocco-army; name=Royal Moroccan Armed Forces; kind=military; country=MA; of=soldiers
Moroccan forces	id=morocco-army; name=Royal Moroccan Armed Forces; kind=military; country=MA; of=soldiers
Ghana Armed Forces	id=ghana-army; name=Ghana Armed Forces; kind=military; country=GH; of=soldiers
Ghanaian army	id=ghana-army; name=Ghana Armed Forces; kind=military; country=GH; of=soldiers
Benin army	id=benin-army; name=Beninese army; kind=military; country=BJ; of=soldiers
Beninese army	id=benin-army; name=Beninese army; kind=military; country=BJ; of=soldiers
Togolese army	id=togo-army; name=Togolese army; kind=military; country=TG; of=soldiers
Ivorian army	id=ivory-coast-army; name=Ivorian army; kind=military; country=CI; of=soldiers
Senegalese army	id=senegal-army; name=Senegalese army; kind=military; country=SN; of=soldiers
Guinean army	id=guinea-army; name=Guinean army; kind=military; country=GN; of=soldiers

@block europe
@source Written for dateline from general knowledge.
Armed Forces of the Russian Federation	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian Armed Forces	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian army	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian military	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian forces	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian troops	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russia's military	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russia's army	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian invaders	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian occupiers	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian occupation forces	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian occupying forces	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian navy	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Black Sea Fleet	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian air force	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian Aerospace Forces	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
VKS	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers; case=1
Russian air defences	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian air defenses	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
GRU	id=gru; name=GRU; kind=security; country=RU; of=soldiers; case=1
Spetsnaz	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Kadyrovites	id=akhmat; name=Akhmat; kind=military; country=RU; of=soldiers
Akhmat	id=akhmat; name=Akhmat; kind=military; country=RU; of=soldiers
Russian warplanes	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Russian paratroopers	id=russia-army; name=Armed Forces of the Russian Federation; kind=military; country=RU; of=soldiers
Rosgvardia	id=rosgvardia; name=Rosgvardia; kind=security; country=RU; of=security_forces
Russian National Guard	id=rosgvardia; name=Rosgvardia; kind=security; country=RU; of=security_forces
OMON	id=omon; name=OMON; kind=police; country=RU; of=police; case=1
Russian police	id=russia-police; name=Russian police; kind=police; country=RU; of=police
Federal Security Service	id=fsb; name=Federal Security Service; kind=security; country=RU; of=security_forces
FSB	id=fsb; name=Federal Security Service; kind=security; country=RU; of=security_forces; case=1
KGB	id=kgb; name=KGB; kind=security; country=RU; of=security_forces; case=1
Investigative Committee	id=russia-sk; name=Investigative Committee; kind=police; country=RU; of=police
Russian Investigative Committee	id=russia-sk; name=Investigative Committee; kind=police; country=RU; of=police
National Antiterrorism Committee	id=russia-nak; name=NAK; kind=security; country=RU; of=security_forces
National Anti-Terrorism Committee	id=russia-nak; name=NAK; kind=security; country=RU; of=security_forces
Armed Forces of Ukraine	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian Armed Forces	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian army	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian military	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian forces	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian troops	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukraine's military	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukraine's army	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
General Staff of Ukraine	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian General Staff	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian Air Force	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukraine's air force	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian navy	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukraine's General Staff	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian air defence	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Ukrainian air defense	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Unmanned Systems Forces	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Operational Command South	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Operational Command East	id=ukraine-army; name=Armed Forces of Ukraine; kind=military; country=UA; of=soldiers
Azov Brigade	id=azov; name=Azov Brigade; kind=military; country=UA; of=soldiers
Azov Battalion	id=azov; name=Azov Brigade; kind=military; country=UA; of=soldiers
Azov Regiment	id=azov; name=Azov Brigade; kind=military; country=UA; of=soldiers
12th Azov Brigade	id=azov; name=Azov Brigade; kind=military; country=UA; of=soldiers
Security Service of Ukraine	id=sbu; name=Security Service of Ukraine; kind=security; country=UA; of=security_forces
SBU	id=sbu; name=Security Service of Ukraine; kind=security; country=UA; of=security_forces; case=1
Ukrainian Security Service	id=sbu; name=Security Service of Ukraine; kind=security; country=UA; of=security_forces
HUR	id=hur; name=HUR; kind=security; country=UA; of=security_forces; case=1
Main Intelligence Directorate	id=hur; name=HUR; kind=security; country=UA; of=security_forces
Ukrainian military intelligence	id=hur; name=HUR; kind=security; country=UA; of=security_forces
National Guard of Ukraine	id=ukraine-guard; name=National Guard of Ukraine; kind=security; country=UA; of=security_forces
State Border Guard Service	id=ukraine-border; name=State Border Guard Service; kind=security; country=UA; of=security_forces
National Police of Ukraine	id=ukraine-police; name=National Police of Ukraine; kind=police; country=UA; of=police
Ukrainian police	id=ukraine-police; name=National Police of Ukraine; kind=police; country=UA; of=police
Georgian army	id=georgia-army; name=Georgian army; kind=military; country=GE; of=soldiers
Georgian forces	id=georgia-army; name=Georgian army; kind=military; country=GE; of=soldiers
Georgian military	id=georgia-army; name=Georgian army; kind=military; country=GE; of=soldiers
Georgian troops	id=georgia-army; name=Georgian army; kind=military; country=GE; of=soldiers
Georgian police	id=georgia-police; name=Georgian police; kind=police; country=GE; of=police
State Security Service of Georgia	id=georgia-sss; name=State Security Service of Georgia; kind=security; country=GE; of=soldiers
Abkhaz army	id=abkhaz-army; name=Abkhaz army; kind=military; country=GE; of=soldiers
Abkhaz militia	id=abkhaz-militia; name=Abkhaz militia; kind=police; country=GE; of=police
Abkhaz forces	id=abkhaz-army; name=Abkhaz army; kind=military; country=GE; of=soldiers
South Ossetian forces	id=ossetian-forces; name=South Ossetian forces; kind=military; country=GE; of=soldiers
Armenian army	id=armenia-army; name=Armenian army; kind=military; country=AM; of=soldiers
Armenian forces	id=armenia-army; name=Armenian army; kind=military; country=AM; of=soldiers
Armenian military	id=armenia-army; name=Armenian army; kind=military; country=AM; of=soldiers
Armenian armed forces	id=armenia-army; name=Armenian army; kind=military; country=AM; of=soldiers
Armenian troops	id=armenia-army; name=Armenian army; kind=military; country=AM; of=soldiers
Azerbaijani army	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azerbaijani forces	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azerbaijani military	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azerbaijani armed forces	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azerbaijan's army	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azerbaijani troops	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azeri forces	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Azeri army	id=azerbaijan-army; name=Azerbaijani army; kind=military; country=AZ; of=soldiers
Belarusian army	id=belarus-army; name=Belarusian army; kind=military; country=BY; of=soldiers
Belarusian armed forces	id=belarus-army; name=Belarusian army; kind=military; country=BY; of=soldiers
Belarusian border guards	id=belarus-border; name=Belarusian border guards; kind=security; country=BY; of=soldiers
Kazakh army	id=kazakhstan-army; name=Kazakh army; kind=military; country=KZ; of=soldiers
Kyrgyz border guards	id=kyrgyz-border; name=Kyrgyz border guards; kind=security; country=KG; of=soldiers
Tajik border guards	id=tajik-border; name=Tajik border guards; kind=security; country=TJ; of=soldiers
Uzbek security forces	id=uzbek-security; name=Uzbek security forces; kind=security; country=UZ; of=soldiers
British Army	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
British military	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
British forces	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
British troops	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
Royal Air Force	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
RAF	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers; case=1
Royal Navy	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
Royal Marines	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
SAS troops	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers; case=1
Special Air Service	id=uk-army; name=British Army; kind=military; country=GB; of=soldiers
Ministry of Defence police	id=mod-police; name=Ministry of Defence Police; kind=police; country=GB; of=police
Metropolitan Police	id=met-police; name=Metropolitan Police; kind=police; country=GB; of=police
Scotland Yard	id=met-police; name=Metropolitan Police; kind=police; country=GB; of=police
Met Police	id=met-police; name=Metropolitan Police; kind=police; country=GB; of=police
British police	id=uk-police; name=British police; kind=police; country=GB; of=police
Greater Manchester Police	id=gmp; name=Greater Manchester Police; kind=police; country=GB; of=police
British Transport Police	id=btp; name=British Transport Police; kind=police; country=GB; of=police
Counter Terrorism Policing	id=uk-ctp; name=CTP; kind=police; country=GB; of=police
National Crime Agency	id=nca; name=National Crime Agency; kind=police; country=GB; of=police
MI5	id=mi5; name=MI5; kind=security; country=GB; of=police
MI6	id=mi6; name=MI6; kind=security; country=GB; of=police
Police Service of Northern Ireland	id=psni; name=Police Service of Northern Ireland; kind=police; country=GB; of=police
PSNI	id=psni; name=Police Service of Northern Ireland; kind=police; country=GB; of=police; case=1
Royal Ulster Constabulary	id=ruc; name=Royal Ulster Constabulary; kind=police; country=GB; of=police
RUC	id=ruc; name=Royal Ulster Constabulary; kind=police; country=GB; of=police; case=1
Ulster Defence Regiment	id=udr; name=Ulster Defence Regiment; kind=police; country=GB; of=police
Garda Síochána	id=garda; name=Garda Síochána; kind=police; country=IE; of=police
Garda Siochana	id=garda; name=Garda Síochána; kind=police; country=IE; of=police
gardai	id=garda; name=Garda Síochána; kind=police; country=IE; of=police
gardaí	id=garda; name=Garda Síochána; kind=police; country=IE; of=police
Garda	id=garda; name=Garda Síochána; kind=police; country=IE; of=police
French Armed Forces	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French army	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French forces	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French military	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French troops	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
Barkhane	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
Operation Barkhane	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
Barkhane force	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French Foreign Legion	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
Takuba	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
Foreign Legion	id=france-army; name=French Armed Forces; kind=military; country=FR; of=soldiers
French police	id=france-police; name=French police; kind=police; country=FR; of=police
French gendarmerie	id=france-police; name=French police; kind=police; country=FR; of=police
Police Nationale	id=france-police; name=French police; kind=police; country=FR; of=police
GIGN	id=gign; name=GIGN; kind=police; country=FR; of=police; case=1
RAID unit	id=raid; name=RAID; kind=police; country=FR; of=police; case=1
CRS	id=crs; name=CRS; kind=police; country=FR; of=police; case=1
DGSI	id=dgsi; name=DGSI; kind=security; country=FR; of=police; case=1
Bundeswehr	id=germany-army; name=Bundeswehr; kind=military; country=DE; of=soldiers
German army	id=germany-army; name=Bundeswehr; kind=military; country=DE; of=soldiers
German troops	id=germany-army; name=Bundeswehr; kind=military; country=DE; of=soldiers
German forces	id=germany-army; name=Bundeswehr; kind=military; country=DE; of=soldiers
German police	id=germany-police; name=German police; kind=police; country=DE; of=police
Bundespolizei	id=germany-police; name=German police; kind=police; country=DE; of=police
Federal Criminal Police Office	id=bka; name=BKA; kind=police; country=DE; of=police
BKA	id=bka; name=BKA; kind=police; country=DE; of=police; case=1
BfV	id=bfv; name=BfV; kind=security; country=DE; of=soldiers; case=1
BND	id=bnd; name=BND; kind=security; country=DE; of=soldiers; case=1
Italian police	id=italy-police; name=Italian police; kind=police; country=IT; of=police
Guardia di Finanza	id=gdf; name=Guardia di Finanza; kind=police; country=IT; of=police
Italian army	id=italy-army; name=Italian Army; kind=police; country=IT; of=police
Italian troops	id=italy-army; name=Italian Army; kind=police; country=IT; of=police
Italian carabinieri	id=carabinieri; name=Carabinieri; kind=police; country=IT; of=police
Civil Guard	id=spain-civil-guard; name=Civil Guard; kind=police; country=ES; of=police
Guardia Civil	id=spain-civil-guard; name=Civil Guard; kind=police; country=ES; of=police
Spanish police	id=spain-police; name=Spanish police; kind=police; country=ES; of=police
Mossos d'Esquadra	id=mossos; name=Mossos d'Esquadra; kind=police; country=ES; of=police
Catalan police	id=mossos; name=Mossos d'Esquadra; kind=police; country=ES; of=police
Ertzaintza	id=ertzaintza; name=Ertzaintza; kind=police; country=ES; of=police
Spanish army	id=spain-army; name=Spanish Army; kind=police; country=ES; of=police
Hellenic Police	id=greece-police; name=Hellenic Police; kind=police; country=GR; of=police
Greek police	id=greece-police; name=Hellenic Police; kind=police; country=GR; of=police
Greek coast guard	id=greece-coast-guard; name=Hellenic Coast Guard; kind=security; country=GR; of=police
Hellenic Coast Guard	id=greece-coast-guard; name=Hellenic Coast Guard; kind=security; country=GR; of=police
Kosovo Police	id=kosovo-police; name=Kosovo Police; kind=police; country=XK; of=police
Serbian police	id=serbia-police; name=Serbian police; kind=police; country=RS; of=police
Serbian army	id=serbia-army; name=Serbian Armed Forces; kind=police; country=RS; of=police
Serbian forces	id=serbia-army; name=Serbian Armed Forces; kind=police; country=RS; of=police
Bosnian Serb army	id=vrs; name=Army of Republika Srpska; kind=police; country=BA; of=police
Bosnian Serb forces	id=vrs; name=Army of Republika Srpska; kind=police; country=BA; of=police
Polish Armed Forces	id=poland-army; name=Polish Armed Forces; kind=military; country=PL; of=soldiers
Polish army	id=poland-army; name=Polish Armed Forces; kind=military; country=PL; of=soldiers
Polish troops	id=poland-army; name=Polish Armed Forces; kind=military; country=PL; of=soldiers
Polish Border Guard	id=poland-border; name=Polish Border Guard; kind=security; country=PL; of=soldiers
Polish police	id=poland-police; name=Polish police; kind=police; country=PL; of=police
Dutch police	id=netherlands-police; name=Dutch police; kind=police; country=NL; of=police
Belgian police	id=belgium-police; name=Belgian police; kind=police; country=BE; of=police
Swedish police	id=sweden-police; name=Swedish police; kind=police; country=SE; of=police
Norwegian police	id=norway-police; name=Norwegian police; kind=police; country=NO; of=police
PST	id=norway-pst; name=PST; kind=security; country=NO; of=soldiers; case=1
Danish police	id=denmark-police; name=Danish police; kind=police; country=DK; of=police
Finnish police	id=finland-police; name=Finnish police; kind=police; country=FI; of=police
Austrian police	id=austria-police; name=Austrian police; kind=police; country=AT; of=police
Swiss police	id=switzerland-police; name=Swiss police; kind=police; country=CH; of=police

@block americas
@source Written for dateline from general knowledge.
United States Armed Forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US military	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. military	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
American forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
American troops	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US troops	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. troops	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Army	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Army	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Air Force	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Air Force	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Navy	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Navy	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Marines	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Marines	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Marine Corps	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Marine Corps	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
American military	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
American army	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US Special Forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. Special Forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
Navy SEALs	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
Delta Force	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
Green Berets	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US armed forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. armed forces	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
Pentagon	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
US warplanes	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
U.S. warplanes	id=us-military; name=United States Armed Forces; kind=military; country=US; of=soldiers
United States Central Command	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers
CENTCOM	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers; case=1
U.S. Central Command	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers
US Central Command	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers
US Centcom	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers
Central Command	id=centcom; name=United States Central Command; kind=military; country=US; of=soldiers
AFRICOM	id=africom; name=United States Africa Command; kind=military; country=US; of=soldiers; case=1
U.S. Africa Command	id=africom; name=United States Africa Command; kind=military; country=US; of=soldiers
US Africa Command	id=africom; name=United States Africa Command; kind=military; country=US; of=soldiers
SOUTHCOM	id=southcom; name=United States Southern Command; kind=military; country=US; of=soldiers; case=1
U.S. Southern Command	id=southcom; name=United States Southern Command; kind=military; country=US; of=soldiers
INDOPACOM	id=indopacom; name=United States Indo-Pacific Command; kind=military; country=US; of=soldiers; case=1
US National Guard	id=us-national-guard; name=US National Guard; kind=military; country=US; of=soldiers
U.S. National Guard	id=us-national-guard; name=US National Guard; kind=military; country=US; of=soldiers
US Coast Guard	id=us-coast-guard; name=US Coast Guard; kind=security; country=US; of=security_forces
U.S. Coast Guard	id=us-coast-guard; name=US Coast Guard; kind=security; country=US; of=security_forces
Central Intelligence Agency	id=cia; name=Central Intelligence Agency; kind=security; country=US; of=security_forces
CIA	id=cia; name=Central Intelligence Agency; kind=security; country=US; of=security_forces; case=1
FBI	id=fbi; name=Federal Bureau of Investigation; kind=police; country=US; of=police; case=1
F.B.I.	id=fbi; name=Federal Bureau of Investigation; kind=police; country=US; of=police; case=1
Federal Bureau of Investigation	id=fbi; name=Federal Bureau of Investigation; kind=police; country=US; of=police
ATF	id=atf; name=ATF; kind=police; country=US; of=police; case=1
DEA	id=dea; name=Drug Enforcement Administration; kind=police; country=US; of=police; case=1
Drug Enforcement Administration	id=dea; name=Drug Enforcement Administration; kind=police; country=US; of=police
Secret Service	id=us-secret-service; name=US Secret Service; kind=security; country=US; of=security_forces
Homeland Security	id=dhs; name=Department of Homeland Security; kind=security; country=US; of=security_forces
Department of Homeland Security	id=dhs; name=Department of Homeland Security; kind=security; country=US; of=security_forces
ICE agents	id=ice; name=ICE; kind=security; country=US; of=security_forces; case=1
Customs and Border Protection	id=cbp; name=Customs and Border Protection; kind=security; country=US; of=security_forces
US Marshals	id=us-marshals; name=US Marshals Service; kind=police; country=US; of=police
U.S. Marshals	id=us-marshals; name=US Marshals Service; kind=police; country=US; of=police
National Security Agency	id=nsa; name=National Security Agency; kind=security; country=US; of=security_forces
New York Police Department	id=nypd; name=New York Police Department; kind=police; country=US; of=police
NYPD	id=nypd; name=New York Police Department; kind=police; country=US; of=police; case=1
LAPD	id=lapd; name=Los Angeles Police Department; kind=police; country=US; of=police; case=1
Los Angeles Police Department	id=lapd; name=Los Angeles Police Department; kind=police; country=US; of=police
Capitol Police	id=capitol-police; name=US Capitol Police; kind=police; country=US; of=police
Royal Canadian Mounted Police	id=canada-rcmp; name=Royal Canadian Mounted Police; kind=police; country=CA; of=police
RCMP	id=canada-rcmp; name=Royal Canadian Mounted Police; kind=police; country=CA; of=police; case=1
Canadian Armed Forces	id=canada-army; name=Canadian Armed Forces; kind=police; country=CA; of=police
Canadian forces	id=canada-army; name=Canadian Armed Forces; kind=police; country=CA; of=police
Toronto Police	id=toronto-police; name=Toronto Police; kind=police; country=CA; of=police
CSIS	id=csis; name=CSIS; kind=security; country=CA; of=police; case=1
Mexican Army	id=mexico-army; name=Mexican Army; kind=military; country=MX; of=soldiers
Mexican military	id=mexico-army; name=Mexican Army; kind=military; country=MX; of=soldiers
Mexican Marines	id=mexico-army; name=Mexican Army; kind=military; country=MX; of=soldiers
Mexican Navy	id=mexico-army; name=Mexican Army; kind=military; country=MX; of=soldiers
SEDENA	id=mexico-army; name=Mexican Army; kind=military; country=MX; of=soldiers; case=1
Mexican National Guard	id=mexico-guard; name=Mexican National Guard; kind=security; country=MX; of=soldiers
Guardia Nacional	id=mexico-guard; name=Mexican National Guard; kind=security; country=MX; of=soldiers
Mexican police	id=mexico-police; name=Mexican police; kind=police; country=MX; of=police
National Army of Colombia	id=colombia-army; name=National Army of Colombia; kind=military; country=CO; of=soldiers
Colombian army	id=colombia-army; name=National Army of Colombia; kind=military; country=CO; of=soldiers
Colombian military	id=colombia-army; name=National Army of Colombia; kind=military; country=CO; of=soldiers
Colombian armed forces	id=colombia-army; name=National Army of Colombia; kind=military; country=CO; of=soldiers
Colombian troops	id=colombia-army; name=National Army of Colombia; kind=military; country=CO; of=soldiers
Colombian National Police	id=colombia-police; name=Colombian National Police; kind=police; country=CO; of=police
Colombian police	id=colombia-police; name=Colombian National Police; kind=police; country=CO; of=police
DAS agents	id=colombia-das; name=DAS; kind=security; country=CO; of=soldiers; case=1
Administrative Department of Security	id=colombia-das; name=DAS; kind=security; country=CO; of=soldiers
DIJIN	id=dijin; name=DIJIN; kind=police; country=CO; of=police; case=1
Gaula	id=gaula; name=GAULA; kind=police; country=CO; of=police
Bolivarian National Armed Forces	id=venezuela-army; name=Bolivarian National Armed Forces; kind=military; country=VE; of=soldiers
Venezuelan army	id=venezuela-army; name=Bolivarian National Armed Forces; kind=military; country=VE; of=soldiers
Venezuelan military	id=venezuela-army; name=Bolivarian National Armed Forces; kind=military; country=VE; of=soldiers
Venezuelan troops	id=venezuela-army; name=Bolivarian National Armed Forces; kind=military; country=VE; of=soldiers
Bolivarian National Guard	id=venezuela-guard; name=Bolivarian National Guard; kind=security; country=VE; of=soldiers
Venezuelan National Guard	id=venezuela-guard; name=Bolivarian National Guard; kind=security; country=VE; of=soldiers
CICPC	id=cicpc; name=CICPC; kind=police; country=VE; of=police; case=1
SEBIN	id=sebin; name=SEBIN; kind=security; country=VE; of=soldiers; case=1
Peruvian Army	id=peru-army; name=Peruvian Army; kind=military; country=PE; of=soldiers
Peruvian military	id=peru-army; name=Peruvian Army; kind=military; country=PE; of=soldiers
Peruvian armed forces	id=peru-army; name=Peruvian Army; kind=military; country=PE; of=soldiers
Peruvian troops	id=peru-army; name=Peruvian Army; kind=military; country=PE; of=soldiers
Sinchis	id=sinchis; name=Sinchis; kind=police; country=PE; of=police
DIRCOTE	id=dircote; name=DIRCOTE; kind=police; country=PE; of=police; case=1
DINCOTE	id=dircote; name=DIRCOTE; kind=police; country=PE; of=police; case=1
Peruvian National Police	id=peru-police; name=Peruvian National Police; kind=police; country=PE; of=police
Peruvian police	id=peru-police; name=Peruvian National Police; kind=police; country=PE; of=police
Civil Guard of Peru	id=peru-police; name=Peruvian National Police; kind=police; country=PE; of=police
Republican Guard of Peru	id=peru-police; name=Peruvian National Police; kind=police; country=PE; of=police
Armed Forces of El Salvador	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Salvadoran Armed Forces	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Salvadoran army	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Salvadoran military	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Salvadoran air force	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
FAES	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers; case=1
COPREFA	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers; case=1
Armed Forces Press Committee	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Atlacatl Battalion	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Atlacatl	id=el-salvador-army; name=Armed Forces of El Salvador; kind=military; country=SV; of=soldiers
Treasury Police	id=sv-treasury-police; name=Treasury Police; kind=police; country=SV; of=police
National Guard of El Salvador	id=sv-guard; name=National Guard of El Salvador; kind=security; country=SV; of=soldiers
Salvadoran police	id=sv-police; name=Salvadoran police; kind=police; country=SV; of=police
Guatemalan Army	id=guatemala-army; name=Guatemalan Army; kind=military; country=GT; of=soldiers
Guatemalan military	id=guatemala-army; name=Guatemalan Army; kind=military; country=GT; of=soldiers
Kaibiles	id=guatemala-army; name=Guatemalan Army; kind=military; country=GT; of=soldiers
Guatemalan police	id=gt-police; name=Guatemalan police; kind=police; country=GT; of=police
Honduran Armed Forces	id=honduras-army; name=Honduran Armed Forces; kind=military; country=HN; of=soldiers
Honduran army	id=honduras-army; name=Honduran Armed Forces; kind=military; country=HN; of=soldiers
Honduran military	id=honduras-army; name=Honduran Armed Forces; kind=military; country=HN; of=soldiers
Honduran police	id=hn-police; name=Honduran police; kind=police; country=HN; of=police
Public Security Force	id=hn-fusep; name=FUSEP; kind=police; country=HN; of=police
FUSEP	id=hn-fusep; name=FUSEP; kind=police; country=HN; of=police; case=1
Nicaraguan Army	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
Sandinista People's Army	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
EPS troops	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers; case=1
Sandinist People's Army	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
Sandinista army	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
Sandinista troops	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
Sandinista soldiers	id=nicaragua-army; name=Nicaraguan Army; kind=military; country=NI; of=soldiers
Panama Defense Forces	id=panama-forces; name=Panama Defense Forces; kind=military; country=PA; of=soldiers
Panamanian Defense Forces	id=panama-forces; name=Panama Defense Forces; kind=military; country=PA; of=soldiers
PDF	id=panama-forces; name=Panama Defense Forces; kind=military; country=PA; of=soldiers; case=1
Panamanian military	id=panama-forces; name=Panama Defense Forces; kind=military; country=PA; of=soldiers
Dignity Battalions	id=dignity-battalions; name=Dignity Battalions; kind=security; country=PA; of=soldiers
Carabineros	id=chile-carabineros; name=Carabineros; kind=police; country=CL; of=police
Carabineros de Chile	id=chile-carabineros; name=Carabineros; kind=police; country=CL; of=police
carabinero	id=chile-carabineros; name=Carabineros; kind=police; country=CL; of=police
Chilean police	id=chile-carabineros; name=Carabineros; kind=police; country=CL; of=police
Chilean army	id=chile-army; name=Chilean Army; kind=police; country=CL; of=police
Argentine Army	id=argentina-army; name=Argentine Army; kind=military; country=AR; of=soldiers
Argentine military	id=argentina-army; name=Argentine Army; kind=military; country=AR; of=soldiers
Federal Police of Argentina	id=ar-police; name=Argentine Federal Police; kind=police; country=AR; of=police
Brazilian police	id=brazil-police; name=Brazilian police; kind=police; country=BR; of=police
Brazilian Federal Police	id=brazil-police; name=Brazilian police; kind=police; country=BR; of=police
BOPE	id=bope; name=BOPE; kind=police; country=BR; of=police; case=1
Brazilian army	id=brazil-army; name=Brazilian Army; kind=police; country=BR; of=police
Ecuadorian Armed Forces	id=ecuador-army; name=Ecuadorian Armed Forces; kind=military; country=EC; of=soldiers
Ecuadorian army	id=ecuador-army; name=Ecuadorian Armed Forces; kind=military; country=EC; of=soldiers
Ecuadorian military	id=ecuador-army; name=Ecuadorian Armed Forces; kind=military; country=EC; of=soldiers
Ecuadorian police	id=ec-police; name=Ecuadorian police; kind=police; country=EC; of=police
Bolivian army	id=bolivia-army; name=Bolivian Army; kind=military; country=BO; of=soldiers
Bolivian police	id=bo-police; name=Bolivian police; kind=police; country=BO; of=police
Paraguayan police	id=py-police; name=Paraguayan police; kind=police; country=PY; of=police
Haitian National Police	id=haiti-police; name=Haitian National Police; kind=police; country=HT; of=police
Haiti National Police	id=haiti-police; name=Haitian National Police; kind=police; country=HT; of=police
Haitian police	id=haiti-police; name=Haitian National Police; kind=police; country=HT; of=police
Haitian army	id=haiti-army; name=Haitian Army; kind=police; country=HT; of=police
Tonton Macoute	id=macoute; name=Tonton Macoute; kind=security; country=HT; of=police; forms=Tonton Macoutes

@block international
@source Written for dateline from general knowledge.
NATO	id=nato; name=NATO; kind=military; of=peacekeepers
North Atlantic Treaty Organization	id=nato; name=NATO; kind=military; of=peacekeepers
North Atlantic Treaty Organisation	id=nato; name=NATO; kind=military; of=peacekeepers
NATO forces	id=nato; name=NATO; kind=military; of=peacekeepers
NATO troops	id=nato; name=NATO; kind=military; of=peacekeepers
International Security Assistance Force	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers
ISAF	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers; case=1
Resolute Support	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers
Resolute Support mission	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers
NATO-led force	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers
NATO-led coalition	id=isaf; name=International Security Assistance Force; kind=military; country=AF; of=peacekeepers
Combined Joint Task Force	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
Operation Inherent Resolve	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
CJTF-OIR	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers; case=1
US-led coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
U.S.-led coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
US-led international coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
U.S.-led international coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
American-led coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
international anti-ISIS coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
Global Coalition	id=coalition-isis; name=Combined Joint Task Force - Operation Inherent Resolve; kind=military; country=IQ,SY; of=peacekeepers
KFOR	id=kfor; name=KFOR; kind=military; country=XK; of=peacekeepers
Kosovo Force	id=kfor; name=KFOR; kind=military; country=XK; of=peacekeepers
SFOR	id=sfor; name=SFOR; kind=military; country=BA; of=peacekeepers; case=1
EUFOR	id=eufor; name=EUFOR; kind=military; of=peacekeepers; case=1
EULEX	id=eulex; name=EULEX; kind=police; country=XK; of=peacekeepers; case=1
UNIFIL	id=unifil; name=UNIFIL; kind=military; country=LB; of=peacekeepers
United Nations Interim Force in Lebanon	id=unifil; name=UNIFIL; kind=military; country=LB; of=peacekeepers
UN Interim Force in Lebanon	id=unifil; name=UNIFIL; kind=military; country=LB; of=peacekeepers
U.N. Interim Force in Lebanon	id=unifil; name=UNIFIL; kind=military; country=LB; of=peacekeepers
UNDOF	id=undof; name=UNDOF; kind=military; country=SY; of=peacekeepers
UN Disengagement Observer Force	id=undof; name=UNDOF; kind=military; country=SY; of=peacekeepers
United Nations Disengagement Observer Force	id=undof; name=UNDOF; kind=military; country=SY; of=peacekeepers
MINUSMA	id=minusma; name=MINUSMA; kind=military; country=ML; of=peacekeepers
United Nations Multidimensional Integrated Stabilization Mission in Mali	id=minusma; name=MINUSMA; kind=military; country=ML; of=peacekeepers
MONUSCO	id=monusco; name=MONUSCO; kind=military; country=CD; of=peacekeepers
MONUC	id=monuc; name=MONUC; kind=military; country=CD; of=peacekeepers
UN Organization Stabilization Mission in the Democratic Republic of the Congo	id=monusco; name=MONUSCO; kind=military; country=CD; of=peacekeepers
MINUSCA	id=minusca; name=MINUSCA; kind=military; country=CF; of=peacekeepers
UNMISS	id=unmiss; name=UNMISS; kind=military; country=SS; of=peacekeepers
UN Mission in South Sudan	id=unmiss; name=UNMISS; kind=military; country=SS; of=peacekeepers
United Nations Mission in South Sudan	id=unmiss; name=UNMISS; kind=military; country=SS; of=peacekeepers
UNISFA	id=unisfa; name=UNISFA; kind=military; country=SS; of=peacekeepers
UNAMID	id=unamid; name=UNAMID; kind=military; country=SD; of=peacekeepers
African Union-United Nations Hybrid Operation in Darfur	id=unamid; name=UNAMID; kind=military; country=SD; of=peacekeepers
AMISOM	id=amisom; name=AMISOM; kind=military; country=SO; of=peacekeepers
African Union Mission in Somalia	id=amisom; name=AMISOM; kind=military; country=SO; of=peacekeepers
AU Mission in Somalia	id=amisom; name=AMISOM; kind=military; country=SO; of=peacekeepers
ATMIS	id=atmis; name=ATMIS; kind=military; country=SO; of=peacekeepers
African Union Transition Mission in Somalia	id=atmis; name=ATMIS; kind=military; country=SO; of=peacekeepers
AUSSOM	id=aussom; name=AUSSOM; kind=military; country=SO; of=peacekeepers
African Union forces	id=au-forces; name=African Union forces; kind=military; country=SO; of=peacekeepers
African Union troops	id=au-forces; name=African Union forces; kind=military; country=SO; of=peacekeepers
AU troops	id=au-forces; name=African Union forces; kind=military; country=SO; of=peacekeepers
AU peacekeepers	id=au-forces; name=African Union forces; kind=military; country=SO; of=peacekeepers
MINUSTAH	id=minustah; name=MINUSTAH; kind=military; country=HT; of=peacekeepers
Multinational Security Support Mission	id=mss; name=Multinational Security Support Mission; kind=police; country=HT; of=peacekeepers
UNFICYP	id=unficyp; name=UNFICYP; kind=military; country=CY; of=peacekeepers
UN force in Cyprus	id=unficyp; name=UNFICYP; kind=military; country=CY; of=peacekeepers
UN peacekeeping force	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
UN forces	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
UN troops	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
United Nations forces	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
United Nations troops	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
UN peacekeeping mission	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
U.N. troops	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
UN soldiers	id=un-peacekeeping; name=UN peacekeeping force; kind=military; of=peacekeepers
East African Community Regional Force	id=eac-force; name=East African Community Regional Force; kind=military; country=CD; of=peacekeepers
EACRF	id=eac-force; name=East African Community Regional Force; kind=military; country=CD; of=peacekeepers; case=1
SADC mission	id=eac-force; name=East African Community Regional Force; kind=military; country=CD; of=peacekeepers
SAMIDRC	id=samidrc; name=SAMIDRC; kind=military; country=CD; of=peacekeepers; case=1
ECOWAS standby force	id=ecowas-force; name=ECOWAS standby force; kind=military; country=CD; of=peacekeepers
ECOMOG	id=ecomog; name=ECOMOG; kind=military; country=CD; of=peacekeepers; case=1
CSTO	id=csto; name=CSTO; kind=military; of=peacekeepers
Collective Security Treaty Organization	id=csto; name=CSTO; kind=military; of=peacekeepers
Collective Security Treaty Organisation	id=csto; name=CSTO; kind=military; of=peacekeepers
Russian peacekeepers	id=russian-peacekeepers; name=Russian peacekeepers; kind=military; country=RU; of=peacekeepers
Russian peacekeeping forces	id=russian-peacekeepers; name=Russian peacekeepers; kind=military; country=RU; of=peacekeepers
CIS peacekeepers	id=cis-peacekeepers; name=CIS peacekeepers; kind=military; of=peacekeepers
CIS peacekeeping forces	id=cis-peacekeepers; name=CIS peacekeepers; kind=military; of=peacekeepers
Interpol	id=interpol; name=Interpol; kind=police; of=police
Europol	id=europol; name=Europol; kind=police; of=police
Frontex	id=frontex; name=Frontex; kind=security; of=security_forces
