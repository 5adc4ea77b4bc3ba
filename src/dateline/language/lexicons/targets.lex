# Nouns of things that are attacked. class: what kind of thing it is. A class says nothing about whether a target was lawful or meant.
# ambiguous=1: an everyday word that is a target only beside an attack.

@block military_sites
@source Written for dateline from general knowledge.
military base	class=military_base; pos=n
army base	class=military_base; pos=n
air base	class=military_base; pos=n
airbase	class=military_base; pos=n
air force base	class=military_base; pos=n
naval base	class=military_base; pos=n
navy base	class=military_base; pos=n
naval facility	class=military_base; forms=naval facilities
base	class=military_base; ambiguous=1; pos=n
military camp	class=military_base; pos=n
army camp	class=military_base; pos=n
barracks	class=military_base
military barracks	class=military_base
army barracks	class=military_base
garrison	class=military_base; pos=n
military garrison	class=military_base; pos=n
military post	class=military_base; pos=n
army post	class=military_base; pos=n
outpost	class=military_base; pos=n
military outpost	class=military_base; pos=n
army outpost	class=military_base; pos=n
military position	class=military_base; pos=n
army position	class=military_base; pos=n
position	class=military_base; ambiguous=1; pos=n
military headquarters	class=military_base
army headquarters	class=military_base
command centre	class=military_base; pos=n
command center	class=military_base; pos=n
command post	class=military_base; pos=n
military compound	class=military_base; pos=n
military site	class=military_base; pos=n
military facility	class=military_base; forms=military facilities
military installation	class=military_base; pos=n
military target	class=military_base; pos=n
military complex	class=military_base; pos=n
military academy	class=military_base; forms=military academies
military college	class=military_base; pos=n
military training camp	class=military_base; pos=n
training camp	class=military_base; pos=n
training centre	class=military_base; ambiguous=1; pos=n
training center	class=military_base; ambiguous=1; pos=n
recruitment centre	class=military_base; pos=n
recruitment center	class=military_base; pos=n
recruiting station	class=military_base; pos=n
enlistment office	class=military_base; pos=n
military airport	class=military_base; pos=n
military airfield	class=military_base; pos=n
military runway	class=military_base; pos=n
hangar	class=military_base; pos=n
ammunition depot	class=military_base; pos=n
ammunition dump	class=military_base; pos=n
arms depot	class=military_base; pos=n
weapons depot	class=military_base; pos=n
arms cache	class=military_base; pos=n
weapons cache	class=military_base; pos=n
weapons store	class=military_base; pos=n
weapons factory	class=military_base; forms=weapons factories
munitions factory	class=military_base; forms=munitions factories
munitions plant	class=military_base; pos=n
arms factory	class=military_base; forms=arms factories
drone factory	class=military_base; forms=drone factories
explosives factory	class=military_base; forms=explosives factories
missile base	class=military_base; pos=n
missile site	class=military_base; pos=n
radar site	class=military_base; pos=n
radar station	class=military_base; pos=n
radar system	class=military_base; pos=n
radar	class=military_base; pos=n
air defence site	class=military_base; pos=n
air defense site	class=military_base; pos=n
air defence battery	class=military_base; forms=air defence batteries
air defense battery	class=military_base; forms=air defense batteries
artillery position	class=military_base; pos=n
firing position	class=military_base; pos=n
launch site	class=military_base; pos=n
rocket launch site	class=military_base; pos=n
bunker	class=military_base; pos=n
trench	class=military_base; pos=n
fortification	class=military_base; pos=n
tunnel	class=military_base; ambiguous=1; pos=n
militant camp	class=military_base; pos=n
rebel camp	class=military_base; pos=n
rebel base	class=military_base; pos=n
rebel position	class=military_base; pos=n
militant hideout	class=military_base; pos=n
hideout	class=military_base; pos=n
stronghold	class=military_base; ambiguous=1; pos=n
safe house	class=military_base; pos=n
guerrilla camp	class=military_base; pos=n
defence ministry complex	class=military_base; pos=n
intelligence headquarters	class=military_base
intelligence office	class=military_base; pos=n
shipyard	class=military_base; pos=n
naval shipyard	class=military_base; pos=n
defence plant	class=military_base; pos=n
defense plant	class=military_base; pos=n
front line	class=military_base; ambiguous=1; pos=n
frontline position	class=military_base; pos=n
forward operating base	class=military_base; pos=n
logistics base	class=military_base; pos=n
supply depot	class=military_base; pos=n
troop concentration	class=military_base; pos=n
military warehouse	class=military_base; pos=n
watchtower	class=military_base; pos=n
observation post	class=military_base; pos=n
guard tower	class=military_base; pos=n
green zone	class=military_base; pos=n
buffer zone	class=military_base; ambiguous=1; pos=n
nuclear facility	class=military_base; forms=nuclear facilities
nuclear site	class=military_base; pos=n
enrichment plant	class=military_base; pos=n

@block checkpoints_and_patrols
@source Written for dateline from general knowledge.
checkpoint	class=checkpoint; pos=n
check-point	class=checkpoint; pos=n
checkpost	class=checkpoint; pos=n
check post	class=checkpoint; pos=n
security checkpoint	class=checkpoint; pos=n
police checkpoint	class=checkpoint; pos=n
army checkpoint	class=checkpoint; pos=n
military checkpoint	class=checkpoint; pos=n
border checkpoint	class=checkpoint; pos=n
border post	class=checkpoint; pos=n
border crossing	class=checkpoint; pos=n
border outpost	class=checkpoint; pos=n
frontier post	class=checkpoint; pos=n
crossing point	class=checkpoint; pos=n
roadblock	class=checkpoint; pos=n
road-block	class=checkpoint; pos=n
police post	class=checkpoint; pos=n
police picket	class=checkpoint; pos=n
picket	class=checkpoint; ambiguous=1; pos=n
guard post	class=checkpoint; pos=n
sentry post	class=checkpoint; pos=n
security post	class=checkpoint; pos=n
toll booth	class=checkpoint; pos=n
toll plaza	class=checkpoint; pos=n
customs post	class=checkpoint; pos=n
barricade	class=checkpoint; ambiguous=1; pos=n
barrier	class=checkpoint; ambiguous=1; pos=n
border fence	class=checkpoint; pos=n
border wall	class=checkpoint; pos=n
guardhouse	class=checkpoint; pos=n
gate	class=checkpoint; ambiguous=1; pos=n
convoy	class=convoy; pos=n
military convoy	class=convoy; pos=n
army convoy	class=convoy; pos=n
police convoy	class=convoy; pos=n
security convoy	class=convoy; pos=n
coalition convoy	class=convoy; pos=n
logistics convoy	class=convoy; pos=n
logistical convoy	class=convoy; pos=n
supply convoy	class=convoy; pos=n
motorcade	class=convoy; pos=n
presidential motorcade	class=convoy; pos=n
fuel convoy	class=convoy; pos=n
civilian convoy	class=convoy; pos=n
diplomatic convoy	class=convoy; pos=n
UN convoy	class=convoy; pos=n
patrol	class=convoy; pos=n
military patrol	class=convoy; pos=n
army patrol	class=convoy; pos=n
police patrol	class=convoy; pos=n
joint patrol	class=convoy; pos=n
border patrol	class=convoy; pos=n
security patrol	class=convoy; pos=n
foot patrol	class=convoy; pos=n
naval patrol	class=convoy; pos=n
patrol car	class=vehicle; pos=n
column of vehicles	class=convoy; forms=columns of vehicles
military column	class=convoy; pos=n
troop column	class=convoy; pos=n
funeral procession	class=crowd; pos=n
wedding procession	class=crowd; pos=n

@block police_and_justice
@source Written for dateline from general knowledge.
police station	class=police_station; pos=n
police headquarters	class=police_station
police academy	class=police_station; forms=police academies
police training centre	class=police_station; pos=n
police training center	class=police_station; pos=n
police training college	class=police_station; pos=n
police training school	class=police_station; pos=n
police compound	class=police_station; pos=n
police base	class=police_station; pos=n
police camp	class=police_station; pos=n
police office	class=police_station; pos=n
police building	class=police_station; pos=n
police barracks	class=police_station
police facility	class=police_station; forms=police facilities
police command	class=police_station; pos=n
police precinct	class=police_station; pos=n
precinct	class=police_station; pos=n
police lines	class=police_station
police kiosk	class=police_station; pos=n
police booth	class=police_station; pos=n
police sub-station	class=police_station; pos=n
sheriff's office	class=police_station; pos=n
gendarmerie post	class=police_station; pos=n
gendarmerie headquarters	class=police_station
security headquarters	class=police_station
security directorate	class=police_station; pos=n
security building	class=police_station; pos=n
security office	class=police_station; pos=n
security compound	class=police_station; pos=n
police unit headquarters	class=police_station
prison	class=prison; pos=n
jail	class=prison; pos=n
detention centre	class=prison; pos=n
detention center	class=prison; pos=n
detention facility	class=prison; forms=detention facilities
penitentiary	class=prison; forms=penitentiaries
prison cell	class=prison; pos=n
prison camp	class=prison; pos=n
correctional facility	class=prison; forms=correctional facilities
juvenile detention centre	class=prison; pos=n
remand centre	class=prison; pos=n
holding centre	class=prison; pos=n
prison van	class=vehicle; pos=n
prison complex	class=prison; forms=prison complexes

@block government_and_diplomacy
@source Written for dateline from general knowledge.
government building	class=government_building; pos=n
government office	class=government_building; pos=n
government complex	class=government_building; pos=n
government compound	class=government_building; pos=n
government headquarters	class=government_building
ministry	class=government_building; ambiguous=1; pos=n
ministry building	class=government_building; pos=n
defence ministry	class=government_building; pos=n
defense ministry	class=government_building; pos=n
interior ministry	class=government_building; pos=n
foreign ministry	class=government_building; pos=n
parliament	class=government_building; pos=n
parliament building	class=government_building; pos=n
parliament complex	class=government_building; pos=n
presidential palace	class=government_building; pos=n
presidential compound	class=government_building; pos=n
presidential residence	class=government_building; pos=n
prime minister's residence	class=government_building; pos=n
prime minister's office	class=government_building; pos=n
palace	class=government_building; pos=n
governor's office	class=government_building; pos=n
governor's residence	class=government_building; pos=n
governorate building	class=government_building; pos=n
provincial headquarters	class=government_building
provincial council building	class=government_building; pos=n
town hall	class=government_building; pos=n
city hall	class=government_building; pos=n
municipality building	class=government_building; pos=n
municipal building	class=government_building; pos=n
mayor's office	class=government_building; pos=n
mayoralty	class=government_building; pos=n
council building	class=government_building; pos=n
courthouse	class=government_building; pos=n
court building	class=government_building; pos=n
court complex	class=government_building; pos=n
court	class=government_building; ambiguous=1; pos=n
supreme court	class=government_building; pos=n
palace of justice	class=government_building; pos=n
prosecutor's office	class=government_building; pos=n
tax office	class=government_building; pos=n
passport office	class=government_building; pos=n
customs office	class=government_building; pos=n
customs house	class=government_building; pos=n
administration building	class=government_building; pos=n
regional administration building	class=government_building; pos=n
district office	class=government_building; pos=n
district headquarters	class=government_building
registration office	class=government_building; pos=n
post office	class=government_building; pos=n
central bank	class=business; pos=n
polling station	class=government_building; pos=n
polling centre	class=government_building; pos=n
polling center	class=government_building; pos=n
polling place	class=government_building; pos=n
voting centre	class=government_building; pos=n
election office	class=government_building; pos=n
election commission office	class=government_building; pos=n
electoral office	class=government_building; pos=n
party office	class=government_building; pos=n
party headquarters	class=government_building
party building	class=government_building; pos=n
campaign office	class=government_building; pos=n
capitol	class=government_building; pos=n
Capitol building	class=government_building; pos=n
embassy compound	class=embassy; pos=n
state building	class=government_building; pos=n
public building	class=government_building; pos=n
land registry	class=government_building; pos=n
civil registry	class=government_building; pos=n
employment office	class=government_building; pos=n
government guesthouse	class=government_building; pos=n
guesthouse	class=hotel; pos=n
administrative building	class=government_building; pos=n
union hall	class=government_building; pos=n
union headquarters	class=government_building
embassy	class=embassy; pos=n
embassy building	class=embassy; pos=n
consulate	class=embassy; pos=n
consulate building	class=embassy; pos=n
consulate general	class=embassy; pos=n
diplomatic mission	class=embassy; pos=n
diplomatic compound	class=embassy; pos=n
diplomatic quarter	class=embassy; pos=n
diplomatic enclave	class=embassy; pos=n
diplomatic facility	class=embassy; forms=diplomatic facilities
ambassador's residence	class=embassy; pos=n
residence of the ambassador	class=embassy
chancery	class=embassy; forms=chanceries
US embassy	class=embassy; forms=U.S. embassy
American embassy	class=embassy; pos=n
British embassy	class=embassy; pos=n
French embassy	class=embassy; pos=n
Russian embassy	class=embassy; pos=n
Israeli embassy	class=embassy; pos=n
Iranian embassy	class=embassy; pos=n
Turkish embassy	class=embassy; pos=n
Indian embassy	class=embassy; pos=n
Chinese embassy	class=embassy; pos=n
Saudi embassy	class=embassy; pos=n
US consulate	class=embassy; forms=U.S. consulate
cultural centre	class=other; forms=cultural center|cultural centers|cultural centres
UN compound	class=aid; pos=n
trade mission	class=embassy; pos=n
binational centre	class=embassy; forms=binational center

@block schools_and_health
@source Written for dateline from general knowledge.
school	class=school; pos=n
primary school	class=school; pos=n
elementary school	class=school; pos=n
secondary school	class=school; pos=n
high school	class=school; pos=n
middle school	class=school; pos=n
girls' school	class=school; pos=n
boys' school	class=school; pos=n
boarding school	class=school; pos=n
religious school	class=school; pos=n
madrassa	class=school; pos=n
madrasa	class=school; pos=n
madrasah	class=school; pos=n
seminary	class=school; forms=seminaries
kindergarten	class=school; pos=n
nursery	class=school; forms=nurseries
nursery school	class=school; pos=n
preschool	class=school; pos=n
day-care centre	class=school; pos=n
daycare center	class=school; pos=n
day care center	class=school; pos=n
university	class=school; forms=universities
university campus	class=school; pos=n
campus	class=school; forms=campuses
college	class=school; pos=n
dormitory	class=school; forms=dormitories
student hostel	class=school; pos=n
hostel	class=school; ambiguous=1; pos=n
classroom	class=school; pos=n
school building	class=school; pos=n
school bus	class=bus; forms=school buses
academy	class=school; ambiguous=1; forms=academies
tuition centre	class=school; pos=n
tutoring centre	class=school; pos=n
education centre	class=school; pos=n
education center	class=school; pos=n
learning centre	class=school; pos=n
educational institution	class=school; pos=n
institute	class=school; ambiguous=1; pos=n
training institute	class=school; pos=n
library	class=school; forms=libraries
polytechnic	class=school; pos=n
orphanage	class=school; pos=n
playground	class=school; pos=n
school gate	class=school; pos=n
hospital	class=hospital; pos=n
field hospital	class=hospital; pos=n
children's hospital	class=hospital; pos=n
maternity hospital	class=hospital; pos=n
military hospital	class=hospital; pos=n
general hospital	class=hospital; pos=n
hospital ward	class=hospital; pos=n
maternity ward	class=hospital; pos=n
emergency room	class=hospital; pos=n
emergency department	class=hospital; pos=n
clinic	class=hospital; pos=n
health clinic	class=hospital; pos=n
abortion clinic	class=hospital; pos=n
health centre	class=hospital; pos=n
health center	class=hospital; pos=n
medical centre	class=hospital; pos=n
medical center	class=hospital; pos=n
medical facility	class=hospital; forms=medical facilities
health facility	class=hospital; forms=health facilities
health post	class=hospital; pos=n
dispensary	class=hospital; forms=dispensaries
pharmacy	class=hospital; forms=pharmacies
ambulance	class=hospital; pos=n
medical convoy	class=hospital; pos=n
blood bank	class=hospital; pos=n
rehabilitation centre	class=hospital; pos=n
rehabilitation center	class=hospital; pos=n
drug rehabilitation centre	class=hospital; pos=n
drug rehabilitation center	class=hospital; pos=n
nursing home	class=hospital; pos=n
medical warehouse	class=hospital; pos=n
vaccination team	class=hospital; pos=n
vaccination centre	class=hospital; pos=n
morgue	class=hospital; pos=n

@block religious_sites
@source Written for dateline from general knowledge.
mosque	class=religious_site; pos=n
Shia mosque	class=religious_site; pos=n
Shiite mosque	class=religious_site; pos=n
Sunni mosque	class=religious_site; pos=n
Ahmadi mosque	class=religious_site; pos=n
shrine	class=religious_site; pos=n
Sufi shrine	class=religious_site; pos=n
Shia shrine	class=religious_site; pos=n
mausoleum	class=religious_site; pos=n
tomb	class=religious_site; pos=n
imambargah	class=religious_site; pos=n
imambara	class=religious_site; pos=n
husseiniya	class=religious_site; pos=n
hussainiya	class=religious_site; pos=n
church	class=religious_site; forms=churches
cathedral	class=religious_site; pos=n
basilica	class=religious_site; pos=n
chapel	class=religious_site; pos=n
Catholic church	class=religious_site; forms=Catholic churches
Coptic church	class=religious_site; forms=Coptic churches
Orthodox church	class=religious_site; forms=Orthodox churches
parish	class=religious_site; pos=n
monastery	class=religious_site; forms=monasteries
convent	class=religious_site; pos=n
abbey	class=religious_site; pos=n
synagogue	class=religious_site; pos=n
temple	class=religious_site; pos=n
Hindu temple	class=religious_site; pos=n
Buddhist temple	class=religious_site; pos=n
pagoda	class=religious_site; pos=n
stupa	class=religious_site; pos=n
gurdwara	class=religious_site; pos=n
prayer hall	class=religious_site; pos=n
prayer room	class=religious_site; pos=n
prayer house	class=religious_site; pos=n
house of worship	class=religious_site; forms=houses of worship
place of worship	class=religious_site; forms=places of worship
religious site	class=religious_site; pos=n
religious building	class=religious_site; pos=n
religious centre	class=religious_site; pos=n
holy site	class=religious_site; pos=n
holy place	class=religious_site; pos=n
cemetery	class=religious_site; forms=cemeteries
graveyard	class=religious_site; pos=n
burial ground	class=religious_site; pos=n
minaret	class=religious_site; pos=n
vicarage	class=religious_site; pos=n
rectory	class=religious_site; forms=rectories
Quran school	class=school; pos=n
Jewish centre	class=religious_site; pos=n
Jewish center	class=religious_site; pos=n
Jewish community centre	class=religious_site; pos=n
Jewish community center	class=religious_site; pos=n
Islamic centre	class=religious_site; pos=n
Islamic center	class=religious_site; pos=n
kingdom hall	class=religious_site; pos=n
eidgah	class=religious_site; pos=n

@block markets_and_business
@source Written for dateline from general knowledge.
market	class=market; pos=n
open-air market	class=market; pos=n
outdoor market	class=market; pos=n
marketplace	class=market; pos=n
market place	class=market; pos=n
crowded market	class=market; pos=n
busy market	class=market; pos=n
vegetable market	class=market; pos=n
fruit market	class=market; pos=n
fish market	class=market; pos=n
livestock market	class=market; pos=n
cattle market	class=market; pos=n
animal market	class=market; pos=n
bazaar	class=market; pos=n
bazar	class=market; pos=n
souk	class=market; pos=n
souq	class=market; pos=n
night market	class=market; pos=n
Christmas market	class=market; pos=n
shopping centre	class=market; pos=n
shopping center	class=market; pos=n
shopping mall	class=market; pos=n
mall	class=market; pos=n
shopping complex	class=market; forms=shopping complexes
shopping district	class=market; pos=n
shopping street	class=market; pos=n
supermarket	class=market; pos=n
hypermarket	class=market; pos=n
grocery	class=market; pos=n
grocery store	class=market; pos=n
department store	class=market; pos=n
market stall	class=market; pos=n
flea market	class=market; pos=n
shop	class=business; pos=n
store	class=business; ambiguous=1; pos=n
convenience store	class=business; pos=n
liquor store	class=business; pos=n
alcohol shop	class=business; pos=n
bookshop	class=business; pos=n
bookstore	class=business; pos=n
barber shop	class=business; pos=n
barbershop	class=business; pos=n
beauty salon	class=business; pos=n
beauty parlour	class=business; pos=n
jewellery shop	class=business; pos=n
jewelry store	class=business; pos=n
gun shop	class=business; pos=n
mobile phone shop	class=business; pos=n
internet cafe	class=business; forms=internet café|internet cafes|internet cafés
office	class=business; pos=n
office building	class=business; pos=n
business centre	class=business; pos=n
business center	class=business; pos=n
company office	class=business; pos=n
company headquarters	class=business
factory	class=business; forms=factories
plant	class=business; ambiguous=1; pos=n
industrial plant	class=business; pos=n
chemical plant	class=business; pos=n
steel plant	class=business; pos=n
textile factory	class=business; forms=textile factories
garment factory	class=business; forms=garment factories
cement factory	class=business; forms=cement factories
brick kiln	class=business; pos=n
workshop	class=business; ambiguous=1; pos=n
industrial zone	class=business; pos=n
industrial estate	class=business; pos=n
industrial area	class=business; pos=n
warehouse	class=business; pos=n
storehouse	class=business; pos=n
depot	class=business; pos=n
storage facility	class=business; forms=storage facilities
bank	class=business; pos=n
bank branch	class=business; forms=bank branches
money exchange	class=business; pos=n
exchange office	class=business; pos=n
currency exchange	class=business; pos=n
stock exchange	class=business; pos=n
cash machine	class=business; pos=n
ATM	class=business; forms=ATMs; case=1
bakery	class=business; forms=bakeries
mine site	class=business; pos=n
gold mine	class=business; pos=n
coal mine	class=business; pos=n
copper mine	class=business; pos=n
quarry	class=business; forms=quarries
mining site	class=business; pos=n
mining camp	class=business; pos=n
mining company	class=business; forms=mining companies
construction site	class=business; pos=n
building site	class=business; pos=n
sawmill	class=business; pos=n
mill	class=business; pos=n
workplace	class=business; pos=n
car dealership	class=business; pos=n
garage	class=business; pos=n
car wash	class=business; forms=car washes
casino	class=business; pos=n
gambling hall	class=business; pos=n
betting shop	class=business; pos=n
massage parlour	class=business; pos=n
massage parlor	class=business; pos=n
brothel	class=business; pos=n
spa	class=business; pos=n
gym	class=business; pos=n
hair salon	class=business; pos=n
plantation	class=business; pos=n
estate office	class=business; pos=n
fuel station	class=oil; pos=n
trade centre	class=business; pos=n
trade center	class=business; pos=n
World Trade Center	class=business; pos=n
cold storage	class=business; pos=n
hotel	class=hotel; pos=n
luxury hotel	class=hotel; pos=n
beach hotel	class=hotel; pos=n
resort	class=hotel; pos=n
beach resort	class=hotel; pos=n
tourist resort	class=hotel; pos=n
holiday resort	class=hotel; pos=n
motel	class=hotel; pos=n
inn	class=hotel; pos=n
lodge	class=hotel; pos=n
boarding house	class=hotel; pos=n
guest house	class=hotel; pos=n
tourist site	class=hotel; pos=n
tourist attraction	class=hotel; pos=n
restaurant	class=restaurant; pos=n
cafe	class=restaurant; pos=n
café	class=restaurant; pos=n
coffee shop	class=restaurant; pos=n
coffee house	class=restaurant; pos=n
coffeehouse	class=restaurant; pos=n
tea shop	class=restaurant; pos=n
tea house	class=restaurant; pos=n
teahouse	class=restaurant; pos=n
tea stall	class=restaurant; pos=n
bar	class=restaurant; pos=n
pub	class=restaurant; pos=n
nightclub	class=restaurant; pos=n
night club	class=restaurant; pos=n
disco	class=restaurant; pos=n
discotheque	class=restaurant; pos=n
dance hall	class=restaurant; pos=n
beer hall	class=restaurant; pos=n
beer garden	class=restaurant; pos=n
pizzeria	class=restaurant; pos=n
ice cream shop	class=restaurant; pos=n
ice-cream parlour	class=restaurant; pos=n
canteen	class=restaurant; pos=n
cafeteria	class=restaurant; pos=n
food stall	class=restaurant; pos=n
fast-food restaurant	class=restaurant; pos=n
eatery	class=restaurant; forms=eateries
video hall	class=restaurant; pos=n
pool hall	class=restaurant; pos=n
shisha bar	class=restaurant; pos=n

@block homes
@source Written for dateline from general knowledge.
house	class=residential; pos=n
home	class=residential; pos=n
residence	class=residential; pos=n
dwelling	class=residential; pos=n
apartment	class=residential; pos=n
flat	class=residential; ambiguous=1; pos=n
apartment building	class=residential; pos=n
apartment block	class=residential; pos=n
residential building	class=residential; pos=n
residential block	class=residential; pos=n
residential complex	class=residential; forms=residential complexes
residential area	class=residential; pos=n
residential neighbourhood	class=residential; pos=n
residential neighborhood	class=residential; pos=n
residential district	class=residential; pos=n
residential quarter	class=residential; pos=n
residential compound	class=residential; pos=n
private house	class=residential; pos=n
private home	class=residential; pos=n
family home	class=residential; pos=n
housing estate	class=residential; pos=n
housing complex	class=residential; forms=housing complexes
housing project	class=residential; pos=n
tower block	class=residential; pos=n
high-rise	class=residential; pos=n
high-rise building	class=residential; pos=n
multi-storey building	class=residential; pos=n
multi-story building	class=residential; pos=n
building	class=residential; pos=n
four-storey building	class=residential; pos=n
five-storey building	class=residential; pos=n
nine-storey building	class=residential; pos=n
villa	class=residential; pos=n
farmhouse	class=residential; pos=n
hut	class=residential; pos=n
mud house	class=residential; pos=n
shelter	class=residential; ambiguous=1; pos=n
bomb shelter	class=residential; pos=n
village	class=residential; pos=n
hamlet	class=residential; pos=n
neighbourhood	class=residential; pos=n
neighborhood	class=residential; pos=n
suburb	class=residential; pos=n
settlement	class=residential; ambiguous=1; pos=n
kibbutz	class=residential; forms=kibbutzim
Jewish settlement	class=residential; pos=n
Israeli settlement	class=residential; pos=n
compound	class=residential; ambiguous=1; pos=n
homestead	class=residential; pos=n
household	class=residential; pos=n
dormitory block	class=residential; pos=n
cottage	class=residential; pos=n
ranch	class=residential; forms=ranches
hacienda	class=residential; pos=n
farm	class=other; pos=n
tent	class=camp; pos=n
courtyard	class=residential; pos=n
backyard	class=residential; pos=n
garden	class=residential; ambiguous=1; pos=n
refugee camp	class=camp; pos=n
displacement camp	class=camp; pos=n
displaced persons camp	class=camp; pos=n
displaced people's camp	class=camp; pos=n
IDP camp	class=camp; pos=n
camp for displaced people	class=camp; forms=camps for displaced people
camp	class=camp; ambiguous=1; pos=n
makeshift camp	class=camp; pos=n
tent camp	class=camp; pos=n
encampment	class=camp; pos=n
reception centre	class=camp; pos=n
asylum centre	class=camp; pos=n
migrant centre	class=camp; pos=n
migrant center	class=camp; pos=n
migrant detention centre	class=camp; pos=n
migrant detention center	class=camp; pos=n
transit camp	class=camp; pos=n
shelter for displaced people	class=camp; forms=shelters for displaced people
UN shelter	class=camp; pos=n
protection of civilians site	class=camp; forms=protection of civilians sites
summer camp	class=camp; pos=n
labour camp	class=camp; pos=n
workers' camp	class=camp; pos=n

@block vehicles_and_transport
@source Written for dateline from general knowledge.
vehicle	class=vehicle; pos=n
car	class=vehicle; pos=n
private car	class=vehicle; pos=n
sedan	class=vehicle; pos=n
taxi	class=vehicle; pos=n
minivan	class=vehicle; pos=n
van	class=vehicle; pos=n
pickup	class=vehicle; pos=n
pick-up	class=vehicle; pos=n
pickup truck	class=vehicle; pos=n
pick-up truck	class=vehicle; pos=n
truck	class=vehicle; pos=n
lorry	class=vehicle; forms=lorries
trailer	class=vehicle; pos=n
trailer truck	class=vehicle; pos=n
jeep	class=vehicle; pos=n
SUV	class=vehicle; forms=SUVs; case=1
four-wheel drive	class=vehicle; pos=n
four-wheel-drive vehicle	class=vehicle; pos=n
Land Cruiser	class=vehicle; pos=n
Land Rover	class=vehicle; pos=n
motorcycle	class=vehicle; pos=n
motorbike	class=vehicle; pos=n
motor-cycle	class=vehicle; pos=n
scooter	class=vehicle; pos=n
moped	class=vehicle; pos=n
bicycle	class=vehicle; pos=n
rickshaw	class=vehicle; pos=n
auto-rickshaw	class=vehicle; pos=n
autorickshaw	class=vehicle; pos=n
tricycle	class=vehicle; pos=n
tuk-tuk	class=vehicle; pos=n
tractor	class=vehicle; pos=n
cart	class=vehicle; pos=n
donkey cart	class=vehicle; pos=n
ox cart	class=vehicle; pos=n
police car	class=vehicle; pos=n
police vehicle	class=vehicle; pos=n
police van	class=vehicle; pos=n
police truck	class=vehicle; pos=n
army vehicle	class=vehicle; pos=n
army truck	class=vehicle; pos=n
military vehicle	class=vehicle; pos=n
military truck	class=vehicle; pos=n
government vehicle	class=vehicle; pos=n
official vehicle	class=vehicle; pos=n
civilian vehicle	class=vehicle; pos=n
civilian car	class=vehicle; pos=n
diplomatic vehicle	class=vehicle; pos=n
armoured vehicle	class=vehicle; pos=n
armored vehicle	class=vehicle; pos=n
armoured car	class=vehicle; pos=n
armored car	class=vehicle; pos=n
armoured personnel carrier	class=vehicle; pos=n
armored personnel carrier	class=vehicle; pos=n
tank	class=vehicle; ambiguous=1; pos=n
Humvee	class=vehicle; pos=n
cash van	class=vehicle; pos=n
cash-in-transit van	class=vehicle; pos=n
security van	class=vehicle; pos=n
fire engine	class=vehicle; pos=n
fire truck	class=vehicle; pos=n
media vehicle	class=vehicle; pos=n
press vehicle	class=vehicle; pos=n
TV van	class=vehicle; pos=n
delivery van	class=vehicle; pos=n
water truck	class=vehicle; pos=n
water tanker	class=vehicle; pos=n
garbage truck	class=vehicle; pos=n
food truck	class=vehicle; pos=n
ambulance vehicle	class=vehicle; pos=n
embassy vehicle	class=vehicle; pos=n
embassy car	class=vehicle; pos=n
staff car	class=vehicle; pos=n
patrol vehicle	class=vehicle; pos=n
escort vehicle	class=vehicle; pos=n
passenger vehicle	class=vehicle; pos=n
passenger car	class=vehicle; pos=n
bulldozer	class=vehicle; pos=n
excavator	class=vehicle; pos=n
road construction equipment	class=vehicle
limousine	class=vehicle; pos=n
bus	class=bus; forms=buses|busses
minibus	class=bus; forms=minibuses
passenger bus	class=bus; forms=passenger buses
coach	class=bus; ambiguous=1; forms=coaches
commuter bus	class=bus; forms=commuter buses
city bus	class=bus; forms=city buses
tourist bus	class=bus; forms=tourist buses
tour bus	class=bus; forms=tour buses
tour coach	class=bus; forms=tour coaches
police bus	class=bus; forms=police buses
army bus	class=bus; forms=army buses
military bus	class=bus; forms=military buses
bus stop	class=bus; pos=n
bus station	class=bus; pos=n
bus terminal	class=bus; pos=n
bus stand	class=bus; pos=n
bus depot	class=bus; pos=n
trolleybus	class=bus; forms=trolleybuses
matatu	class=bus; pos=n
pilgrim bus	class=bus; forms=pilgrim buses
staff bus	class=bus; forms=staff buses
university bus	class=bus; forms=university buses
public bus	class=bus; forms=public buses
motor coach	class=bus; forms=motor coaches
rapid transit bus	class=bus; forms=rapid transit buses
train	class=train; pos=n
passenger train	class=train; pos=n
freight train	class=train; pos=n
cargo train	class=train; pos=n
goods train	class=train; pos=n
commuter train	class=train; pos=n
express train	class=train; pos=n
high-speed train	class=train; pos=n
night train	class=train; pos=n
subway train	class=train; pos=n
metro train	class=train; pos=n
locomotive	class=train; pos=n
carriage	class=train; ambiguous=1; pos=n
railway carriage	class=train; pos=n
rail car	class=train; pos=n
railcar	class=train; pos=n
coach of the train	class=train; forms=coaches of the train
railway	class=train; pos=n
railway line	class=train; pos=n
rail line	class=train; pos=n
railroad	class=train; pos=n
railway track	class=train; pos=n
rail track	class=train; pos=n
train track	class=train; pos=n
railway station	class=train; pos=n
rail station	class=train; pos=n
train station	class=train; pos=n
metro station	class=train; pos=n
subway station	class=train; pos=n
metro	class=train; pos=n
subway	class=train; pos=n
underground station	class=train; pos=n
tube station	class=train; pos=n
platform	class=train; ambiguous=1; pos=n
tram	class=train; pos=n
tram stop	class=train; pos=n
railway bridge	class=bridge; pos=n
railway depot	class=train; pos=n
rail depot	class=train; pos=n
rail network	class=train; pos=n
signal box	class=train; forms=signal boxes
marshalling yard	class=train; pos=n
fuel train	class=train; pos=n
aircraft	class=aircraft
plane	class=aircraft; pos=n
airplane	class=aircraft; pos=n
aeroplane	class=aircraft; pos=n
airliner	class=aircraft; pos=n
passenger plane	class=aircraft; pos=n
passenger jet	class=aircraft; pos=n
jetliner	class=aircraft; pos=n
cargo plane	class=aircraft; pos=n
transport plane	class=aircraft; pos=n
military plane	class=aircraft; pos=n
military aircraft	class=aircraft
fighter jet	class=aircraft; pos=n
warplane	class=aircraft; pos=n
helicopter	class=aircraft; pos=n
military helicopter	class=aircraft; pos=n
army helicopter	class=aircraft; pos=n
rescue helicopter	class=aircraft; pos=n
drone	class=aircraft; ambiguous=1; pos=n
light aircraft	class=aircraft
private jet	class=aircraft; pos=n
flight	class=aircraft; ambiguous=1; pos=n
airport	class=airport; pos=n
international airport	class=airport; pos=n
airport terminal	class=airport; pos=n
terminal	class=airport; ambiguous=1; pos=n
airfield	class=airport; pos=n
airstrip	class=airport; pos=n
runway	class=airport; pos=n
tarmac	class=airport; pos=n
control tower	class=airport; pos=n
air terminal	class=airport; pos=n
arrivals hall	class=airport; pos=n
departure hall	class=airport; pos=n
departures hall	class=airport; pos=n
check-in counter	class=airport; pos=n
airport road	class=airport; pos=n
heliport	class=airport; pos=n
helipad	class=airport; pos=n
airport perimeter	class=airport; pos=n
aerodrome	class=airport; pos=n
airline office	class=airport; pos=n
ship	class=ship; pos=n
vessel	class=ship; pos=n
boat	class=ship; pos=n
ferry	class=ship; forms=ferries
passenger ferry	class=ship; forms=passenger ferries
cargo ship	class=ship; pos=n
cargo vessel	class=ship; pos=n
container ship	class=ship; pos=n
container vessel	class=ship; pos=n
merchant ship	class=ship; pos=n
merchant vessel	class=ship; pos=n
commercial ship	class=ship; pos=n
commercial vessel	class=ship; pos=n
bulk carrier	class=ship; pos=n
bulker	class=ship; pos=n
freighter	class=ship; pos=n
tanker	class=ship; ambiguous=1; pos=n
oil tanker	class=ship; pos=n
chemical tanker	class=ship; pos=n
products tanker	class=ship; pos=n
gas tanker	class=ship; pos=n
LNG tanker	class=ship; pos=n
LNG carrier	class=ship; pos=n
crude carrier	class=ship; pos=n
supertanker	class=ship; pos=n
car carrier	class=ship; pos=n
fishing boat	class=ship; pos=n
fishing vessel	class=ship; pos=n
trawler	class=ship; pos=n
dhow	class=ship; pos=n
canoe	class=ship; pos=n
barge	class=ship; pos=n
tugboat	class=ship; pos=n
tug	class=ship; pos=n
yacht	class=ship; pos=n
sailing boat	class=ship; pos=n
speedboat	class=ship; pos=n
warship	class=ship; pos=n
navy ship	class=ship; pos=n
naval ship	class=ship; pos=n
naval vessel	class=ship; pos=n
patrol boat	class=ship; pos=n
frigate	class=ship; pos=n
destroyer	class=ship; pos=n
submarine	class=ship; pos=n
landing craft	class=ship
landing ship	class=ship; pos=n
aircraft carrier	class=ship; pos=n
coast guard vessel	class=ship; pos=n
coast guard ship	class=ship; pos=n
research vessel	class=ship; pos=n
supply ship	class=ship; pos=n
aid ship	class=ship; pos=n
aid boat	class=ship; pos=n
flotilla	class=ship; pos=n
cruise ship	class=ship; pos=n
migrant boat	class=ship; pos=n
dinghy	class=ship; forms=dinghies
passenger boat	class=ship; pos=n
wooden boat	class=ship; pos=n
port	class=ship; pos=n
seaport	class=ship; pos=n
harbour	class=ship; pos=n
harbor	class=ship; pos=n
dock	class=ship; pos=n
pier	class=ship; pos=n
jetty	class=ship; forms=jetties
quay	class=ship; pos=n
berth	class=ship; pos=n
port facility	class=ship; forms=port facilities
container terminal	class=ship; pos=n
lighthouse	class=ship; pos=n
marina	class=ship; pos=n
naval dockyard	class=ship; pos=n
dockyard	class=ship; pos=n

@block utilities
@source Written for dateline from general knowledge.
power plant	class=power; pos=n
power station	class=power; pos=n
thermal power plant	class=power; pos=n
hydroelectric plant	class=power; pos=n
hydroelectric dam	class=power; pos=n
hydropower plant	class=power; pos=n
hydroelectric power station	class=power; pos=n
nuclear power plant	class=power; pos=n
nuclear plant	class=power; pos=n
nuclear power station	class=power; pos=n
nuclear reactor	class=power; pos=n
substation	class=power; pos=n
power substation	class=power; pos=n
electrical substation	class=power; pos=n
electricity substation	class=power; pos=n
transformer	class=power; pos=n
transformer station	class=power; pos=n
power line	class=power; pos=n
power cable	class=power; pos=n
power transmission line	class=power; pos=n
transmission line	class=power; pos=n
transmission tower	class=power; pos=n
high-voltage line	class=power; pos=n
high-tension tower	class=power; pos=n
high-tension pylon	class=power; pos=n
power pylon	class=power; pos=n
pylon	class=power; pos=n
electricity pylon	class=power; pos=n
electricity tower	class=power; pos=n
electricity line	class=power; pos=n
power tower	class=power; pos=n
power grid	class=power; pos=n
electricity grid	class=power; pos=n
electrical grid	class=power; pos=n
energy facility	class=power; forms=energy facilities
energy infrastructure	class=power
power infrastructure	class=power
electricity network	class=power; pos=n
power network	class=power; pos=n
boiler house	class=power; pos=n
heating plant	class=power; pos=n
solar farm	class=power; pos=n
wind farm	class=power; pos=n
generator	class=power; pos=n
power facility	class=power; forms=power facilities
dam	class=infrastructure; pos=n
electrical tower	class=power; pos=n
electric tower	class=power; pos=n
energy site	class=power; pos=n
electric pylon	class=power; pos=n
grid station	class=power; pos=n
pipeline	class=pipeline; pos=n
oil pipeline	class=pipeline; pos=n
gas pipeline	class=pipeline; pos=n
natural gas pipeline	class=pipeline; pos=n
fuel pipeline	class=pipeline; pos=n
crude pipeline	class=pipeline; pos=n
water pipeline	class=infrastructure; pos=n
pumping station	class=pipeline; pos=n
gas line	class=pipeline; pos=n
gas pipe	class=pipeline; pos=n
oil duct	class=pipeline; pos=n
compressor station	class=pipeline; pos=n
oil refinery	class=oil; forms=oil refineries
refinery	class=oil; forms=refineries
oil facility	class=oil; forms=oil facilities
oil installation	class=oil; pos=n
oil field	class=oil; pos=n
oilfield	class=oil; pos=n
gas field	class=oil; pos=n
oil well	class=oil; pos=n
gas well	class=oil; pos=n
oil rig	class=oil; pos=n
oil platform	class=oil; pos=n
offshore platform	class=oil; pos=n
drilling rig	class=oil; pos=n
oil depot	class=oil; pos=n
fuel depot	class=oil; pos=n
oil terminal	class=oil; pos=n
fuel terminal	class=oil; pos=n
gas terminal	class=oil; pos=n
LNG terminal	class=oil; pos=n
gas plant	class=oil; pos=n
gas processing plant	class=oil; pos=n
gas facility	class=oil; forms=gas facilities
fuel tank	class=oil; pos=n
oil tank	class=oil; pos=n
oil storage tank	class=oil; pos=n
fuel storage tank	class=oil; pos=n
storage tank	class=oil; pos=n
tank farm	class=oil; pos=n
fuel storage facility	class=oil; forms=fuel storage facilities
fuel truck	class=oil; pos=n
fuel tanker	class=oil; pos=n
tanker truck	class=oil; pos=n
oil truck	class=oil; pos=n
petrol station	class=oil; pos=n
gas station	class=oil; pos=n
filling station	class=oil; pos=n
service station	class=oil; pos=n
petrol pump	class=oil; pos=n
fuel pump	class=oil; pos=n
petrochemical plant	class=oil; pos=n
petrochemical complex	class=oil; forms=petrochemical complexes
oil company	class=oil; pos=n
oil hub	class=oil; pos=n
oil port	class=oil; pos=n
oil processing plant	class=oil; pos=n
gas storage facility	class=oil; forms=gas storage facilities
bridge	class=bridge; pos=n
road bridge	class=bridge; pos=n
rail bridge	class=bridge; pos=n
footbridge	class=bridge; pos=n
pedestrian bridge	class=bridge; pos=n
overpass	class=bridge; forms=overpasses
flyover	class=bridge; pos=n
pontoon bridge	class=bridge; pos=n
pontoon crossing	class=bridge; pos=n
viaduct	class=bridge; pos=n
culvert	class=bridge; pos=n
telecommunications tower	class=telecom; pos=n
telecom tower	class=telecom; pos=n
mobile phone tower	class=telecom; pos=n
cell phone tower	class=telecom; pos=n
cell tower	class=telecom; pos=n
cellular tower	class=telecom; pos=n
mobile tower	class=telecom; pos=n
phone mast	class=telecom; pos=n
mobile phone mast	class=telecom; pos=n
mast	class=telecom; ambiguous=1; pos=n
communications tower	class=telecom; pos=n
communication tower	class=telecom; pos=n
communications mast	class=telecom; pos=n
transmission mast	class=telecom; pos=n
relay station	class=telecom; pos=n
repeater station	class=telecom; pos=n
antenna	class=telecom; pos=n
radio antenna	class=telecom; pos=n
telephone exchange	class=telecom; pos=n
telephone line	class=telecom; pos=n
fibre-optic cable	class=telecom; pos=n
fiber-optic cable	class=telecom; pos=n
undersea cable	class=telecom; pos=n
communications cable	class=telecom; pos=n
data centre	class=telecom; pos=n
data center	class=telecom; pos=n
internet cable	class=telecom; pos=n
satellite station	class=telecom; pos=n
telephone office	class=telecom; pos=n
telephone company	class=telecom; pos=n
cell site	class=telecom; pos=n
infrastructure	class=infrastructure
civilian infrastructure	class=infrastructure
critical infrastructure	class=infrastructure
road	class=infrastructure; pos=n
highway	class=infrastructure; pos=n
main road	class=infrastructure; pos=n
motorway	class=infrastructure; pos=n
reservoir	class=infrastructure; pos=n
water treatment plant	class=infrastructure; pos=n
water plant	class=infrastructure; pos=n
water pumping station	class=infrastructure; pos=n
water station	class=infrastructure; pos=n
water tower	class=infrastructure; pos=n
water tank	class=infrastructure; pos=n
water well	class=infrastructure; pos=n
well	class=infrastructure; ambiguous=1; pos=n
aqueduct	class=infrastructure; pos=n
sewage plant	class=infrastructure; pos=n
sewage treatment plant	class=infrastructure; pos=n
water supply	class=infrastructure; forms=water supplies
irrigation system	class=infrastructure; pos=n
canal	class=infrastructure; pos=n
tunnel entrance	class=infrastructure; pos=n
grain silo	class=infrastructure; pos=n
grain terminal	class=infrastructure; pos=n
grain warehouse	class=infrastructure; pos=n
silo	class=infrastructure; pos=n
grain elevator	class=infrastructure; pos=n
road tunnel	class=infrastructure; pos=n
border fence section	class=infrastructure; pos=n
desalination plant	class=infrastructure; pos=n
traffic light	class=infrastructure; pos=n
street light	class=infrastructure; pos=n
lamp post	class=infrastructure; pos=n
traffic circle	class=infrastructure; pos=n
roundabout	class=infrastructure; pos=n

@block media_and_aid
@source Written for dateline from general knowledge.
newspaper office	class=media; pos=n
newspaper building	class=media; pos=n
newspaper	class=media; pos=n
media office	class=media; pos=n
media building	class=media; pos=n
press office	class=media; pos=n
TV station	class=media; pos=n
television station	class=media; pos=n
TV channel office	class=media; pos=n
television tower	class=media; pos=n
TV tower	class=media; pos=n
radio station	class=media; pos=n
radio transmitter	class=media; pos=n
television building	class=media; pos=n
broadcasting house	class=media; pos=n
broadcaster's office	class=media; pos=n
broadcasting station	class=media; pos=n
printing press	class=media; forms=printing presses
print shop	class=media; pos=n
media centre	class=media; pos=n
media center	class=media; pos=n
press centre	class=media; pos=n
press center	class=media; pos=n
news bureau	class=media; forms=news bureaus|news bureaux
press club	class=media; pos=n
TV crew	class=media; pos=n
television crew	class=media; pos=n
news crew	class=media; pos=n
press car	class=media; pos=n
aid convoy	class=aid; pos=n
humanitarian convoy	class=aid; pos=n
relief convoy	class=aid; pos=n
aid truck	class=aid; pos=n
food convoy	class=aid; pos=n
aid agency office	class=aid; pos=n
aid warehouse	class=aid; pos=n
aid depot	class=aid; pos=n
food warehouse	class=aid; pos=n
aid distribution centre	class=aid; pos=n
aid distribution center	class=aid; pos=n
aid distribution point	class=aid; pos=n
food distribution point	class=aid; pos=n
food distribution centre	class=aid; pos=n
aid distribution site	class=aid; pos=n
aid office	class=aid; pos=n
aid site	class=aid; pos=n
relief centre	class=aid; pos=n
humanitarian centre	class=aid; pos=n
humanitarian facility	class=aid; forms=humanitarian facilities
UN office	class=aid; pos=n
UN base	class=aid; pos=n
UN building	class=aid; pos=n
UN facility	class=aid; forms=UN facilities
UN vehicle	class=aid; pos=n
UN headquarters	class=aid
U.N. headquarters	class=aid
U.N. compound	class=aid; pos=n
UN position	class=aid; pos=n
UN warehouse	class=aid; pos=n
peacekeeping base	class=aid; pos=n
peacekeepers' base	class=aid; pos=n
soup kitchen	class=aid; pos=n
community kitchen	class=aid; pos=n
Red Cross office	class=aid; pos=n
Red Cross convoy	class=aid; pos=n
Red Crescent building	class=aid; pos=n
Red Cross vehicle	class=aid; pos=n
aid flotilla	class=aid; pos=n
food queue	class=aid; pos=n
bread line	class=aid; pos=n
bread queue	class=aid; pos=n

@block gatherings_and_places
@source Written for dateline from general knowledge.
crowd	class=crowd; pos=n
gathering	class=crowd; pos=n
rally	class=crowd; forms=rallies
political rally	class=crowd; forms=political rallies
election rally	class=crowd; forms=election rallies
campaign rally	class=crowd; forms=campaign rallies
demonstration	class=crowd; pos=n
protest	class=crowd; pos=n
protest camp	class=crowd; pos=n
protest march	class=crowd; forms=protest marches
march	class=crowd; ambiguous=1; forms=marches
vigil	class=crowd; pos=n
sit-in	class=crowd; pos=n
procession	class=crowd; pos=n
religious procession	class=crowd; pos=n
Shia procession	class=crowd; pos=n
Muharram procession	class=crowd; pos=n
Ashura procession	class=crowd; pos=n
funeral	class=crowd; pos=n
wedding	class=crowd; pos=n
wedding party	class=crowd; forms=wedding parties
wedding hall	class=crowd; pos=n
wedding ceremony	class=crowd; forms=wedding ceremonies
mourning ceremony	class=crowd; forms=mourning ceremonies
ceremony	class=crowd; ambiguous=1; forms=ceremonies
graduation ceremony	class=crowd; forms=graduation ceremonies
memorial ceremony	class=crowd; forms=memorial ceremonies
parade	class=crowd; pos=n
military parade	class=crowd; pos=n
victory parade	class=crowd; pos=n
festival	class=crowd; pos=n
music festival	class=crowd; pos=n
concert	class=crowd; pos=n
concert hall	class=crowd; pos=n
football match	class=crowd; forms=football matches
soccer match	class=crowd; forms=soccer matches
volleyball match	class=crowd; forms=volleyball matches
cricket match	class=crowd; forms=cricket matches
meeting	class=crowd; ambiguous=1; pos=n
peace meeting	class=crowd; pos=n
tribal meeting	class=crowd; pos=n
jirga	class=crowd; pos=n
tribal council	class=crowd; pos=n
conference	class=crowd; ambiguous=1; pos=n
prayer meeting	class=crowd; pos=n
prayer service	class=crowd; pos=n
Friday prayers	class=crowd
Mass	class=crowd; ambiguous=1; case=1
church service	class=crowd; pos=n
queue of people	class=crowd; forms=queues of people
carnival	class=crowd; pos=n
marathon	class=crowd; pos=n
birthday party	class=crowd; forms=birthday parties
house party	class=crowd; forms=house parties
party	class=crowd; ambiguous=1; forms=parties
reception	class=crowd; ambiguous=1; pos=n
peace rally	class=crowd; forms=peace rallies
press conference	class=crowd; pos=n
picnic	class=crowd; pos=n
stadium	class=other; pos=n
sports stadium	class=other; pos=n
football stadium	class=other; pos=n
football pitch	class=other; forms=football pitches
football field	class=other; pos=n
soccer field	class=other; pos=n
playing field	class=other; pos=n
sports ground	class=other; pos=n
sports centre	class=other; pos=n
sports center	class=other; pos=n
sports hall	class=other; pos=n
sports complex	class=other; forms=sports complexes
arena	class=other; pos=n
theatre	class=other; pos=n
theater	class=other; pos=n
cinema	class=other; pos=n
movie theater	class=other; pos=n
museum	class=other; pos=n
art gallery	class=other; forms=art galleries
monument	class=other; pos=n
memorial	class=other; pos=n
statue	class=other; pos=n
park	class=other; pos=n
public park	class=other; pos=n
amusement park	class=other; pos=n
beach	class=other; forms=beaches
square	class=other; pos=n
main square	class=other; pos=n
public square	class=other; pos=n
city square	class=other; pos=n
town square	class=other; pos=n
street	class=other; pos=n
intersection	class=other; pos=n
crossroads	class=other
junction	class=other; pos=n
boulevard	class=other; pos=n
town	class=other; pos=n
city	class=other; forms=cities
city centre	class=other; pos=n
city center	class=other; pos=n
town centre	class=other; pos=n
town center	class=other; pos=n
farmland	class=other; pos=n
field	class=other; ambiguous=1; pos=n
orchard	class=other; pos=n
olive grove	class=other; pos=n
vineyard	class=other; pos=n
olive tree	class=other; pos=n
crop	class=other; pos=n
livestock	class=other
cattle	class=other
cow	class=other; pos=n
sheep	class=other
camel	class=other; pos=n
herd of cattle	class=other; forms=herds of cattle
forest	class=other; pos=n
ranch house	class=other; pos=n
greenhouse	class=other; pos=n
heritage site	class=other; pos=n
world heritage site	class=other; pos=n
archaeological site	class=other; pos=n
social club	class=other; pos=n
community centre	class=other; pos=n
community center	class=other; pos=n
club	class=other; ambiguous=1; pos=n
youth centre	class=other; pos=n
youth center	class=other; pos=n
swimming pool	class=other; pos=n
parking lot	class=other; pos=n
car park	class=other; pos=n
parking area	class=other; pos=n
elevator	class=other; pos=n
staircase	class=other; pos=n
research centre	class=other; pos=n
research center	class=other; pos=n
research institute	class=other; pos=n
laboratory	class=other; forms=laboratories
space centre	class=other; pos=n
satellite	class=other; pos=n
scientific research centre	class=other; pos=n
scientific research center	class=other; pos=n
radio tower	class=other; pos=n
fence	class=other; pos=n
LGBT bar	class=restaurant; pos=n
gay nightclub	class=restaurant; pos=n
tomato field	class=other; pos=n
wheat field	class=other; pos=n
island	class=other; pos=n
oil change shop	class=business; pos=n
slaughterhouse	class=other; pos=n
chicken farm	class=other; pos=n
poultry farm	class=other; pos=n
milk factory	class=business; forms=milk factories
