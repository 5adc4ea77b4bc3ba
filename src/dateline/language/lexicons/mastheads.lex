# Words of the lines above a report: what names an issue, a section, a public body. intake/masthead.py and intake/issues.py ask whether a
# first line can be the name of an outlet, and whether a line with a date says when the issue came out.

# A line with one of these and a date at its end says the day of issue ("Issue 41, Sunday 22 March 2026").
@block issue
@source Written for dateline from general knowledge of bulletins, newsletters and statements.
issue
no.
nr.
number
vol.
volume
edition
bulletin	pos=n
newsletter	pos=n
note	pos=n
update	pos=n
statement	pos=n
communique	pos=n
communiqué	pos=n
review
briefing	pos=n
briefs
digest
round-up
roundup
weekly
week
daily
situation report	pos=n
sitrep	pos=n
press release	pos=n
press office
press service
media release	pos=n
advisory

# Names of sections, kinds of text and lines of alarm: alone, or as the last words of a line, they name no outlet.
@block section
@source Written for dateline from general knowledge of news sites and papers.
news
world
world news
local news
region
regions
national
nation
international
foreign
home
politics
business
economy
sport
sports
culture
arts
courts
crime
courts and crime
crime and courts
opinion
opinions
comment
editorial
editorials
letters
analysis
essay	pos=n
feature	pos=n
long reads
long read
investigation	pos=n
interview	pos=n
obituary	pos=n
explainer
in brief
in depth
in focus
briefly
top stories
top story
latest
headlines
highlights
this week
special report	pos=n
exclusive
breaking
breaking news
developing
developing story
alert
urgent
update
updated
correction	pos=n
retraction
live
live list
live blog
live updates
press release	pos=n
press statement	pos=n
for immediate release
note to the press
note to editors
dear readers
dear reader
sea and ports
counties
magazine

# Nouns that end the name of a place, a beat or a theme, not that of a paper ("Gaza Strip", "Border Security", "Kabul bureau").
@block theme
@source Written for dateline from general knowledge of news sites and papers.
security
terrorism
war
conflict	pos=n
crisis
peace
talks
rights
violence
unrest
election	pos=n
affairs
defence
defense
military
justice
law
migration
refugees
climate
environment
weather
health
science
technology
education
religion
energy
transport
travel
strip
bank
coast
valley
gulf
region	pos=n
province	pos=n
state	pos=n
county
district	pos=n
territory
oblast
governorate
republic
kingdom
island	pos=n
city
town
village
port
border	pos=n
highlands
lakes
sea
ocean
bureau
africa
asia
america
europe
east
west
north
south

# A public body or an organisation: it heads its statements, and is then their outlet.
@block body
@source Written for dateline from general knowledge of official statements.
ministry
department
directorate
command
general staff
headquarters
embassy
consulate
mission
commission
committee
council
authority
agency
office
prosecutor's office
secretariat
police
gendarmerie
army
navy
air force
armed forces
security forces
coast guard
coastguard
government
governorate
presidency
parliament
foundation
association
federation
union
society
institute
centre
center
network
aid

# A line that opens with one of these names a person.
@block person
@source Written for dateline from general knowledge.
mr
mrs
ms
dr
sir
lord
lady
dame
judge
justice
president
minister
general
colonel
major
captain
lieutenant
sergeant
professor
bishop
father
rev
imam
sheikh

# Countries and regions with names of several words: a line of one word is no outlet's name anyway.
@block country
@source Written for dateline from general knowledge.
afghanistan and pakistan
american samoa
antigua and barbuda
arab republic of egypt
bosnia and herzegovina
burkina faso
cabo verde
cape verde
central african republic
costa rica
côte d'ivoire
cote d'ivoire
democratic republic of congo
democratic republic of the congo
dominican republic
east timor
el salvador
equatorial guinea
european union
federal republic of nigeria
great britain
guinea-bissau
hong kong
horn of africa
india and pakistan
islamic republic of iran
israel and palestine
ivory coast
kingdom of saudi arabia
latin america
great lakes
marshall islands
middle east
new caledonia
new zealand
north africa
north caucasus
north korea
north macedonia
northern cyprus
northern ireland
occupied palestinian territory
papua new guinea
puerto rico
republic of congo
republic of korea
republic of the philippines
republic of türkiye
russian federation
san marino
saudi arabia
sierra leone
solomon islands
south africa
south caucasus
south korea
south sudan
sri lanka
state of israel
sub-saharan africa
syrian arab republic
timor-leste
trinidad and tobago
united arab emirates
united kingdom
united nations
united states
united states of america
western balkans
western sahara
