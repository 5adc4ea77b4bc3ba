# Words that the slot rules look at, by block; a block is one list. Verbs and nouns stand in their base form.

@block not_core
@source Written for dateline from general knowledge of news English.
the
a
an
this
that
these
those
his
her
their
its
our
my
your
another
other
others
more
some
any
each
all
every
both
such
what
which
whose
no
as
many
much
further
additional
only
just
even
also
reported
total
about

@block empty_heads
@source Written for dateline from general knowledge of news English.
others
other
more
people
person
them
those
us
ones
one
number
dozens
total
toll

@block pronouns
@source Written for dateline from general knowledge of news English.
i
you
he
she
it
we
they
him
her
them
us
who
whom
which
that
this
these
those
what
itself
himself

@block counted_things
@source Written for dateline from general knowledge of news English.
day
week
month
year
hour
minute
second
time
attack
incident
blast
explosion
bombing
raid
strike
airstrike
rocket
missile
bomb
shell
round
bullet
shot
vehicle
car
truck
bus
motorcycle
house
home
building
shop
room
tank
aircraft
helicopter
plane
drone
dog
animal
cattle
sheep
goat
camel
horse
cow
livestock
place
location
site
area
district
province
country
town
village
city
street
mile
kilometer
kilometre
km
metre
meter
percent
dollar
pound
case
charge
count
wave
region
part
camp
post
position
target
ceasefire
truce
war
conflict
story
wound
injury
death
gun
rifle
weapon
event
day-old
crime
separate
operation
occasion
front
side
floor
storey
block
arm
arms
ammunition
drug
cocaine
money
cash
document
property
asset
opportunity

@block event_nouns
@source Written for dateline from general knowledge of news English.
attack
attacks
blast
blasts
explosion
explosions
strike
strikes
fire
raid
raids
assault
assaults
barrage
barrages
salvo
salvos
bombing
bombings
ambush
impact
impacts
round
rounds
shot
shots
incident
incidents
bombardment
detonation
hit
hits
shelling
volley
battle
fight
exchange
crossfire
launch
launches
bombardments
fighters
gunner

@block firing_verbs
@source Written for dateline from general knowledge of news English.
fire
strike
hit
bomb
shell
strafe
attack
pound
target
bombard
open
launch
destroy
shoot
kill

@block attack_verbs
@source Written for dateline from general knowledge of news English.
target
attack
hit
strike
bomb
shell
raid
storm
ambush
assault
pound
bombard
strafe
ransack
besiege
ram
rocket
vandalize
vandalise
desecrate
invade
overrun
mortar
firebomb
hijack
loot
dynamite
rob
shake
break
rake
pelt
raze

@block burst_verbs
@source Written for dateline from general knowledge of news English.
explode
detonate
land
fall
crash
go
blow
burst
impact
slam
plough
plow
drop
plant
ram
rip
tear
park
place
lay
drive
set
hide
attach

@block fire_verbs
@source Written for dateline from general knowledge of news English.
fire
shoot
hurl
lob
throw
launch
open
rain

@block step_verbs
@source Written for dateline from general knowledge of news English.
trip
step
drive
run
explode
hit
strike
touch

@block attack_nouns
@source Written for dateline from general knowledge of news English.
attack
strike
airstrike
raid
assault
bombing
shelling
explosion
blast
ambush
shooting
bombardment
onslaught
arson
operation
bomb
offensive
siege
attempt
detonation
fire
rocket
mortar

@block no_targets
@source Written for dateline from general knowledge of news English.
day
week
month
year
hour
minute
morning
night
evening
afternoon
time
monday
tuesday
wednesday
thursday
friday
saturday
sunday
area
place
scene
attack
blast
explosion
people
region
weekend
blow
deal
record
headline
target
ground
side
kind
series
number
way
statement
case
road
fire
responsibility
anger
border
distance
mile
kilometer
kilometre
metre
meter
outskirt
response
retaliation
revenge
condition
result
cause
fear
concern
alert
order
suspicion
front
capital
town
city
district
province
country
state
power
note
bottom
snag
peak
low
high
chord
nerve
balance
air
location
sky
something
anything
nothing
group
incident
wall
water
soil
news
block
avenue
street
boulevard
corner
intersection
driveway
lane
guy
breeze
tune
tone
pose
january
february
march
april
june
july
august
september
october
november
december

@block solid_objects
@source Written for dateline from general knowledge of news English.
embassy
consulate
mission
mosque
church
temple
synagogue
shrine
cathedral
monastery
seminary
school
university
college
academy
hospital
clinic
market
bazaar
shop
store
mall
bakery
bank
hotel
restaurant
cafe
bar
club
pub
nightclub
bus
car
vehicle
truck
lorry
van
train
tram
station
terminal
airport
airfield
airbase
base
barracks
camp
checkpoint
checkpost
post
outpost
headquarters
office
building
house
home
residence
apartment
compound
courthouse
court
prison
jail
ministry
parliament
palace
bridge
pipeline
refinery
plant
dam
depot
warehouse
factory
mine
port
harbour
harbor
ship
vessel
tanker
boat
convoy
patrol
motorcade
procession
rally
crowd
wedding
funeral
gathering
stadium
theatre
theater
cinema
museum
library
kindergarten
nursery
zone
substation
pylon
tower
mast
power-line
railway
line
track
tunnel
gate
entrance
wall
barrier
parade
minibus
ambulance
aircraft
helicopter
plane
jet
tank
position
stall
farm
field-hospital
centre
center
institution
facility
site
complex
statue
monument
memorial
cemetery
supermarket
pharmacy
garage
branch
block
village
hamlet
settlement
homestead

@block violent_verbs
@source Written for dateline from general knowledge of news English.
disperse
attack
strike
bomb
shell
raid
storm
ambush
assault
pound
bombard
strafe
target
torch
kill
murder
assassinate
behead
execute
massacre
slaughter
martyr
slay
shoot
fire
open
launch
detonate
plant
hurl
lob
abduct
kidnap
seize
capture
besiege
invade
overrun
destroy
wound
injure
stab
hack
ransack
loot
hijack
rape
# what the parser takes "raped" for
rap
torture
gun
lynch
conduct
carry
commit
perpetrate
stage
mount
throw
hit
intercept
hold
take
burn
set
blow
ram
drop
rob
trigger
dynamite
break
drive
release
use
place
lay
slit
cut
overpower
pelt
raze
rake
riddle
lynch
beat
bludgeon
knife
butcher
snatch
firebomb
vandalize
vandalise
machine-gun

@block deeds
@source Written for dateline from general knowledge of news English.
attack
strike
airstrike
raid
assault
bombing
shelling
ambush
shooting
operation
offensive
massacre
killing
murder
assassination
bombardment
incursion
onslaught
abduction
kidnapping
blast
explosion
beheading
barrage
siege
crime
violence
fire
missile
rocket
mortar
shell
tank
drone
warplane
jet
aircraft
bomb

@block means_nouns
@source Written for dateline from general knowledge of news English.
airstrike
strike
shelling
bombardment
raid
missile
shell
tank
drone
warplane
jet
aircraft
fire
rocket
bombing
offensive

@block doerless
@source Written for dateline from general knowledge of news English.
bomb
blast
explosion
attack
rocket
missile
mortar
shell
grenade
device
fire
mine
strike
airstrike

@block bodies
@source Written for dateline from general knowledge of news English.
tribe
clan
community
villager
force
troop
army
military
militia
group
government
regime
coalition
gang
police
unit
crew
brigade
battalion
commando
faction
cell
organization
organisation
movement
cartel
mob
crowd
authority
service
occupation
resistance
opposition
navy
militant
fighter
rebel
guard
squad
cop
detachment
party
alliance
state
ministry
band
column
artillery
battery

@block undamaged
@source Written for dateline from general knowledge of news English.
life
career
hope
deal
reputation
relation
tie
economy
image
process
trust
chance
opponent
morale
confidence
record
evidence
count
dream
myth
credibility
marriage
family
faith
unity
peace

@block control_verbs
@source Written for dateline from general knowledge of news English.
try
attempt
begin
start
continue
manage
want
plan
threaten
vow
seek
go
resume
say
help
order
agree

@block collectives
@source Written for dateline from general knowledge of news English.
family
crew
team
group
couple
pair
convoy
patrol
population
number
toll
total
majority
rest
lot
dozen
party
squad
unit
gang
mob
crowd
community
army
force
government
household
clan
tribe
village
half
quarter
handful
band

@block handling_verbs
@source Written for dateline from general knowledge of news English.
fire
shoot
launch
plant
lay
place
bury
hide
attach
explode
detonate
go
trigger
set
hit
strike
land
fall
throw
toss
hurl
lob
drop
use
carry
blow
kill
wound
injure
step
drive
trip
touch
strap
pack
load
rain
shell
pound
tear
slam
pierce
arm
open
stab
hack
slash
beat
attack
bomb
target
damage
destroy
leave
put
park
wield
brandish

@block fights
@source Written for dateline from general knowledge of news English.
clash
fighting
infighting
fight
feud
gunfight
shootout
battle
skirmish
gunbattle
firefight
exchange

# Ranks, offices and forms of address before a person's name, in lower case and without the full stop.
@block titles
@source Written for dateline from general knowledge of news English.
mr
mrs
ms
miss
dr
prof
professor
sir
lady
lord
dame
madam
sayyid
señor
senor
señora
senora
don
doña
gen
general
lt
lieutenant
col
colonel
maj
major
capt
captain
sgt
sergeant
cpl
corporal
pvt
private
spc
specialist
pfc
brig
brigadier
adm
admiral
commander
cmdr
commodore
cadet
ensign
marshal
warrant
officer
staff
inspector
insp
superintendent
supt
constable
detective
det
sheriff
deputy
trooper
chief
assistant
president
vice-president
vice
premier
prime
minister
chancellor
secretary
governor
gov
mayor
senator
sen
representative
rep
congressman
congresswoman
councillor
councilman
ambassador
consul
judge
justice
magistrate
attorney
prosecutor
king
queen
prince
princess
emir
sultan
father
fr
brother
sister
rev
reverend
bishop
archbishop
cardinal
pope
pastor
imam
rabbi
msgr
monsignor
comrade
foreign
interior
defense
defence
health
finance
petty
first
second
field
sub
acting
former
ex-president
special
agent

# Verbs whose clause is denied.
@block denying_verbs
@source Written for dateline from general knowledge of news English.
deny
reject
dismiss
refute
rebut
dispute
contest
disprove

# Verbs that turn down what somebody else said, with their forms: "dismissed the accusation".
@block refusing
@source Written for dateline from general knowledge of news English.
denied
denies
deny
denying
rejected
rejects
reject
rejecting
dismissed
dismisses
dismissing
refuted
refutes
refuting
rebutted
rebuts
rebutting
disputed
disputes
disputing
contested
contests
contradicted
contradicts
ruled out
rules out
ruling out
brushed aside
brushed off
waved away
shrugged off
laughed off
poured scorn on
poured cold water on
scoffed at
took issue with
hit back at
repudiated
disavowed
discounted
debunked
challenged

# Verbs that give a name to what somebody else said: "called the report a lie", "described it as propaganda".
@block branding
@source Written for dateline from general knowledge of news English.
called
calls
calling
described
describes
describing
branded
labelled
labeled
denounced
denouncing
dismissed
dismissing
rejected
rejecting
condemned
characterised
characterized
slammed
derided
termed
decried

# What a refused statement is called. The next blocks say of which kind it is.
@block told_accusation
@source Written for dateline from general knowledge of news English.
accusation
accusations
allegation
allegations
charge
charges
insinuation
insinuations
blame

@block told_figure
@source Written for dateline from general knowledge of news English.
toll
death toll
figure
figures
number
numbers
count
estimate
estimates
casualty figures
death count

@block told_claim
@source Written for dateline from general knowledge of news English.
claim
claims
assertion
assertions
claim of responsibility
claims of responsibility

@block told_report
@source Written for dateline from general knowledge of news English.
report
reports
story
stories
account
accounts
statement
statements
remark
remarks
version
news
finding
findings
rumour
rumours
rumor
rumors
post
posts
message
messages
footage
video
information
suggestion
suggestions
idea
theory
conclusion
conclusions
testimony
list
lists
talk
narrative
clip
recording
images

# What is said of a statement that is held to be false.
# What somebody tells of a whole event: "this account" may mean what the report itself holds against one.
@block told_accounts
@source Written for dateline from general knowledge of news English.
account
accounts
version
versions
testimony
finding
findings

# Those of whom it is said that none was hurt: "no civilian was harmed".
@block unarmed_people
@source Written for dateline from general knowledge of news English.
civilian
civilians
innocent civilian
innocent civilians
innocent
innocents
innocent person
innocent people
innocent man
innocent villager
innocent villagers
non-combatant
non-combatants
bystander
bystanders

# Those who judge, and speak for no side of a conflict.
@block court_words
@source Written for dateline from general knowledge of news English.
judge
court
magistrate
tribunal
prosecutor
jury

# Words that deny every explosive: "no explosive was found".
@block any_explosive
@source Written for dateline from general knowledge of news English.
explosive
explosives
bomb
bombs
device
devices

# Those who came to do it, by what they did.
@block raiders
@source Written for dateline from general knowledge of news English.
men
attackers
gunmen
raiders
assailants
killers
looters
abductors
kidnappers
perpetrators

# What raiders come in, as plain nouns with their plurals.
@block carriers
@source Written for dateline from general knowledge of news English.
vehicle
vehicles
lorry
lorries
truck
trucks
pickup
pickups
pick-up
pick-ups
car
cars
jeep
jeeps
helicopter
helicopters
boat
boats
bus
buses

# Whose vehicles are named by a plain word before them: "army trucks".
@block vehicle_owners
@source Written for dateline from general knowledge of news English.
army
military
police
government

# Single messages and pictures, which "the message" goes back to by their noun.
@block told_media
@source Written for dateline from general knowledge of news English.
message
video
post
leaflet
letter
tape
rumour
rumor
photo
photograph
picture
tweet
recording
note
footage

@block false_words
@source Written for dateline from general knowledge of news English.
false
untrue
baseless
groundless
unfounded
grotesque
obscene
obscenity
a farce
concocted
far-fetched
preposterous
laughable
a lie
lie
lies
a pack of lies
invention
inventions
invented
an invention
fabrication
a fabrication
fabrications
fabricated
made up
fiction
gossip
fantasy
fantasies
nonsense
absurd
ridiculous
ludicrous
propaganda
fake
fake news
a fake
a hoax
rubbish
misinformation
disinformation
slander
slanderous
malicious
misleading
incorrect
inaccurate
wrong
mistaken
not true
not correct
not accurate
without foundation
without basis
without merit
a myth
rumours
rumors
speculation
devoid of truth
far from the truth
exaggerated
unsubstantiated
a fairy tale
fairy tales
a falsehood
falsehoods
a smear
smears
hearsay
a calumny
calumny
libellous
defamatory
a figment
a distortion
empty talk

# Those who attack, by what they do: whom a denial says there was none of.
@block absent_attackers
@source Written for dateline from general knowledge of news English.
shooter
shooters
gunman
gunmen
bomber
bombers
suicide bomber
attacker
attackers
assailant
assailants
sniper
snipers
hijacker
hijackers
kidnapper
kidnappers
intruder
intruders
infiltrator
infiltrators
terrorist
terrorists
arsonist
arsonists
saboteur
saboteurs

# Verbs that take back what the speaker said.
@block retracting
@source Written for dateline from general knowledge of news English.
withdrew
withdrawn
withdraw
withdrawing
retracted
retracts
retract
retracting
rescinded
recanted
took back
taken back
walked back
backed away from
disowned

# Words for those harmed that say nothing of who they are.
@block no_victims
@source Written for dateline from general knowledge of news English.
victim
victims
wounded victims
the dead
dead
wounded
injured
deceased
member
members
casualty
casualties
body
bodies
survivor
survivors
fatality
fatalities
patient
patients
number
others
person
persons
individual
individuals

# Words for those harmed that give way to a better description in the same sentence.
@block plain_people
@source Written for dateline from general knowledge of news English.
man
men
woman
women
male
males
female
females
adult
adults
human
humans

# Verbs with which a group tells its own deeds.
@block saying_verbs
@source Written for dateline from general knowledge of news English.
say
announce
confirm
claim
admit
boast
declare
report
acknowledge
state
add
tell
write

# Deeds that, told by a group of itself, claim responsibility.
@block deed_verbs
@source Written for dateline from general knowledge of news English.
attack
ambush
bomb
shell
shoot
fire
launch
target
strike
hit
storm
raid
carry
conduct
detonate
plant
blow
kidnap
abduct
capture
seize
execute
kill
assassinate
down
sabotage
torch
burn

# First words in the names of armed groups.
@block group_names
@source Written for dateline from general knowledge: first words of the names of armed groups in several languages.
Jaish
Jaysh
Jamaat
Jama'at
Jundallah
Jund
Lashkar
Harakat
Harkat
Hizb
Hizbul
Ansar
Liwa
Katibat
Kataib
Saraya
Ejército
Frente
Comando

# Last words in the names of armed groups.
@block fighting_bodies
@source Written for dateline from general knowledge of news English.
brigade
brigades
front
movement
militia
resistance
faction
cell
group
gang
cartel

# Nouns for those who attacked, by their deed: with a number they say how many they were.
@block attackers
@source Written for dateline from general knowledge of news English.
attacker
assailant
aggressor
raider
kidnapper
abductor
hijacker
hostage-taker
gunman
bandit
pirate
intruder
bomber
arsonist

# Verbs of coming, going and taking part, of those who attacked.
@block coming_verbs
@source Written for dateline from general knowledge of news English.
come
arrive
enter
approach
take
flee
escape
withdraw
carry
wear
board
cross
go
ride
participate
