# Head nouns of speakers: what kind of speaker a noun phrase with that head is. anonymous=1: people, not institutions;
# a phrase without a proper name is then an unnamed person. medium: the noun is what was issued, its issuer speaks.

@block officials kind=official anonymous=1
@source Written for dateline from general knowledge of news English.
official	pos=n
spokesman	pos=n
spokeswoman	forms=spokeswomen
spokesperson	forms=spokespersons|spokespeople
source	pos=n
minister	pos=n
president	pos=n
governor	pos=n
mayor	pos=n
ambassador	pos=n
envoy	pos=n
diplomat	pos=n
lawmaker	pos=n
legislator	pos=n
senator	pos=n
secretary	pos=n
prosecutor	pos=n
judge	pos=n
magistrate	pos=n
coroner	pos=n
administrator	pos=n
commissioner	pos=n
councillor	pos=n
councilman	pos=n
deputy	pos=n
chief	pos=n
chairman	pos=n
chairperson	pos=n
director	pos=n
director-general
prime minister	pos=n
adviser	pos=n
advisor	pos=n
aide	pos=n
representative	pos=n
negotiator	pos=n
inspector	pos=n
investigator	pos=n
leader	pos=n
chief minister
attorney general
king
sheikh
chancellor
premier
undersecretary
congressman
congresswoman
MP	pos=n
coordinator	pos=n
clerk	pos=n
consul	pos=n
rapporteur	pos=n

@block officers kind=official anonymous=1
@source Written for dateline from general knowledge of news English.
officer	pos=n
commander	pos=n
general	pos=n
colonel	pos=n
major	pos=n
captain	pos=n
lieutenant	pos=n
sergeant	pos=n
brigadier	pos=n
admiral	pos=n
superintendent	pos=n
sheriff	pos=n
policeman	pos=n
policewoman	forms=policewomen
soldier	pos=n
constable	pos=n
detective	pos=n
marshal	pos=n
fire marshal	pos=n
warden	pos=n
ranger	pos=n
fire chief	pos=n
police chief	pos=n
firefighter	pos=n

@block medics kind=medical anonymous=1
@source Written for dateline from general knowledge of news English.
doctor	pos=n
surgeon	pos=n
nurse	pos=n
medic	pos=n
paramedic	pos=n
hospital staff
medical staff
rescue worker	pos=n
health worker	pos=n
health official	pos=n
physician	pos=n
rescuer	pos=n

@block hospitals kind=medical
@source Written for dateline from general knowledge of news English.
hospital	pos=n
clinic	pos=n
health ministry
health department
ambulance service
medical centre
medical center
morgue	pos=n

@block witnesses kind=witness anonymous=1
@source Written for dateline from general knowledge of news English.
witness	pos=n
eyewitness	pos=n
resident	pos=n
villager	pos=n
local	pos=n
bystander	pos=n
neighbour	pos=n
neighbor	pos=n
survivor	pos=n
passer-by	forms=passers-by|passersby
shopkeeper	pos=n
driver	pos=n
elder	pos=n
refugee	pos=n

@block relatives kind=relative anonymous=1
@source Written for dateline from general knowledge of news English.
relative	pos=n
father	pos=n
mother	pos=n
brother	pos=n
sister	pos=n
son	pos=n
daughter	pos=n
wife	forms=wives
husband	pos=n
widow	pos=n
uncle	pos=n
aunt	pos=n
cousin	pos=n
family	pos=n
parent	pos=n
nephew	pos=n

@block experts kind=expert anonymous=1
@source Written for dateline from general knowledge of news English.
analyst	pos=n
expert	pos=n
observer	pos=n
researcher	pos=n
professor	pos=n
scholar	pos=n
historian	pos=n
scientist	pos=n
academic	pos=n
economist	pos=n

@block staff kind=official anonymous=1
@source Written for dateline from general knowledge of news English.
staff

@block people kind=person anonymous=1
@source Written for dateline from general knowledge of news English.
man	forms=men
woman	forms=women
boy	pos=n
girl	pos=n
student	pos=n
teacher	pos=n
worker	pos=n
lawyer	pos=n
attorney	pos=n
activist	pos=n
journalist	pos=n
reporter	pos=n
correspondent	pos=n
cleric	pos=n
priest	pos=n
bishop	pos=n
pope	pos=n
employee	pos=n
manager	pos=n
owner	pos=n
suspect	pos=n
person	forms=people|persons
protester	pos=n
critic	pos=n
supporter	pos=n
voter	pos=n
friend	pos=n
editor	pos=n
author	pos=n
candidate	pos=n
victim	pos=n
member	pos=n

@block military kind=military
@source Written for dateline from general knowledge of news English.
military	pos=n
army	forms=armies
navy	forms=navies
air force	pos=n
armed force	pos=n
defence force	pos=n
defense force	pos=n
command	pos=n
coalition	pos=n
troop	pos=n
brigade	pos=n
battalion	pos=n
force	pos=n
coast guard	pos=n
border guard	pos=n
guard	pos=n
corps
pentagon
centcom
nato
general staff

@block police kind=police
@source Written for dateline from general knowledge of news English.
police
gendarmerie
carabinieri
police department	pos=n
police office	pos=n
police force	pos=n
police service	pos=n
sheriff's office	pos=n
law enforcement
law enforcement agency	forms=law enforcement agencies
police station	pos=n
police headquarters

@block offices kind=office
@source Written for dateline from general knowledge of news English.
government	pos=n
ministry	forms=ministries
department	pos=n
embassy	forms=embassies
consulate	pos=n
court	pos=n
parliament	pos=n
authority	forms=authorities
administration	pos=n
office	pos=n
presidency	pos=n
council	pos=n
commission	pos=n
committee	pos=n
kremlin
white house
state department
tribunal	pos=n
bureau	pos=n
municipality	forms=municipalities
prosecution
regime	pos=n
service	pos=n
security service	pos=n
security agency	forms=security agencies
cabinet	pos=n
senate
congress
union
mission	pos=n
agency	forms=agencies
inquiry
directorate	pos=n
prefecture	pos=n
state
fbi
cia
fsb
junta
secretariat
company	forms=companies
university	forms=universities

@block groups kind=group
@source Written for dateline from general knowledge of news English.
group	pos=n
militia	pos=n
movement	pos=n
party	forms=parties
faction	pos=n
rebel	pos=n
insurgent	pos=n
militant	pos=n
separatist	pos=n
guerrilla	pos=n
fighter	pos=n
organisation	pos=n
organization	pos=n
front
wing
cell
outfit	pos=n
gang	pos=n
cartel	pos=n
alliance	pos=n
opposition
terrorist	pos=n
gunman	pos=n
extremist	pos=n
attacker	pos=n
junta

@block ngos kind=ngo
@source Written for dateline from general knowledge of news English.
charity	forms=charities
red cross
red crescent
human rights watch
amnesty international
amnesty
observatory
monitor	pos=n
rights group	pos=n
aid group	pos=n
monitoring group	pos=n
watchdog	pos=n
medecins sans frontieres
foundation	pos=n
institute	pos=n
network	pos=n
rescue committee
society	forms=societies
association	pos=n
federation	pos=n
fund	pos=n
think tank	pos=n
civil defence
civil defense

@block un kind=un
@source Written for dateline from general knowledge of news English.
united nations
un
u.n.
unicef
unhcr
unifil
ocha
monusco

@block outlets kind=agency
@source Written for dateline from general knowledge of news English.
news agency	forms=news agencies
press agency	forms=press agencies
newspaper	pos=n
television
tv
radio
broadcaster	pos=n
channel	pos=n
station	pos=n
media
news
magazine	pos=n
website	pos=n
daily	pos=n
afp
ap
reuters
associated press
agence france-presse
bbc
cnn
xinhua
interfax
tass
itar-tass
ria novosti
al jazeera
al arabiya
anadolu
dpa
efe
ansa
kyodo
yonhap
upi
sana
irna
saba
wafa
ntv
abc news
nbc news
cbs news
fox news
new york times
washington post
guardian
times

@block issued kind=document medium=1
@source Written for dateline from general knowledge of news English.
statement	pos=n
communique	pos=n
communiqué	pos=n
press release	pos=n
news release	pos=n
release	pos=n
letter	pos=n
video
message
note	pos=n
leaflet	pos=n
recording	pos=n
affidavit	pos=n
complaint	pos=n
indictment	pos=n
filing	pos=n
ruling	pos=n
verdict	pos=n
bulletin	pos=n
confession	pos=n
dispatch
announcement	pos=n
broadcast	pos=n
memo	pos=n
text message	pos=n

@block findings kind=document
@source Written for dateline from general knowledge of news English.
report	pos=n
investigation	pos=n
study	forms=studies
probe	pos=n
document	pos=n
record	pos=n
survey	pos=n
poll	pos=n
footage
evidence
image	pos=n
photograph	pos=n
data
figure	pos=n
finding	pos=n
autopsy
account	pos=n
review	pos=n
analysis
information
intelligence
rumour	pos=n
rumor	pos=n
speculation

@block posts kind=post anonymous=1
@source Written for dateline from general knowledge of news English.
post	pos=n
tweet	pos=n
posting	pos=n
messages
videos
social media
social network	pos=n
