# Nouns and names of those who can speak in a report, and nouns of those who are harmed in one.
# kind: the speaker kind (DESIGN). person=1: the noun denotes a person. anonymous=maybe: nobody is named when the noun stands alone.
# of: the victim class when such people are the ones harmed. use=victim: seldom a speaker. capital=1: a capital that stands for its
# government ("Washington accused ..."); it is a place everywhere else, so a reader must see that it acts.

@block heads_and_ministers
@source Written for dateline from general knowledge.
president	kind=official; person=1; of=officials; pos=n
vice-president	kind=official; person=1; of=officials; pos=n
prime minister	kind=official; person=1; of=officials; pos=n
deputy prime minister	kind=official; person=1; of=officials; pos=n
premier	kind=official; person=1; of=officials; pos=n
acting prime minister	kind=official; person=1; of=officials; pos=n
caretaker prime minister	kind=official; person=1; of=officials; pos=n
acting president	kind=official; person=1; of=officials; pos=n
interim president	kind=official; person=1; of=officials; pos=n
president-elect	kind=official; person=1; of=officials; pos=n
chancellor	kind=official; person=1; of=officials; pos=n
vice chancellor	kind=official; person=1; of=officials; pos=n
head of state	kind=official; person=1; of=officials; forms=heads of state
head of government	kind=official; person=1; of=officials; forms=heads of government
king	kind=official; person=1; of=officials; pos=n
queen	kind=official; person=1; of=officials; pos=n
crown prince	kind=official; person=1; of=officials; pos=n
prince	kind=official; person=1; of=officials; pos=n
sultan	kind=official; person=1; of=officials; pos=n
emir	kind=official; person=1; of=officials; pos=n
amir	kind=official; person=1; of=officials; pos=n
pope	kind=official; person=1; of=officials; pos=n
supreme leader	kind=official; person=1; of=officials; pos=n
minister	kind=official; person=1; of=officials; pos=n
deputy minister	kind=official; person=1; of=officials; pos=n
prime minister's office	kind=office; of=officials
foreign minister	kind=official; person=1; of=officials; pos=n
deputy foreign minister	kind=official; person=1; of=officials; pos=n
interior minister	kind=official; person=1; of=officials; pos=n
deputy interior minister	kind=official; person=1; of=officials; pos=n
defence minister	kind=official; person=1; of=officials; pos=n
defense minister	kind=official; person=1; of=officials; pos=n
deputy defence minister	kind=official; person=1; of=officials; pos=n
deputy defense minister	kind=official; person=1; of=officials; pos=n
health minister	kind=official; person=1; of=officials; pos=n
justice minister	kind=official; person=1; of=officials; pos=n
home minister	kind=official; person=1; of=officials; pos=n
information minister	kind=official; person=1; of=officials; pos=n
finance minister	kind=official; person=1; of=officials; pos=n
oil minister	kind=official; person=1; of=officials; pos=n
energy minister	kind=official; person=1; of=officials; pos=n
transport minister	kind=official; person=1; of=officials; pos=n
education minister	kind=official; person=1; of=officials; pos=n
agriculture minister	kind=official; person=1; of=officials; pos=n
environment minister	kind=official; person=1; of=officials; pos=n
security minister	kind=official; person=1; of=officials; pos=n
public security minister	kind=official; person=1; of=officials; pos=n
national security minister	kind=official; person=1; of=officials; pos=n
communications minister	kind=official; person=1; of=officials; pos=n
minister of defence	kind=official; person=1; of=officials; forms=ministers of defence|minister of defense
minister of the interior	kind=official; person=1; of=officials; forms=ministers of the interior|minister of interior
minister of health	kind=official; person=1; of=officials
minister of foreign affairs	kind=official; person=1; of=officials
minister of justice	kind=official; person=1; of=officials
minister of state	kind=official; person=1; of=officials; forms=ministers of state
cabinet minister	kind=official; person=1; of=officials; pos=n
state minister	kind=official; person=1; of=officials; pos=n
chief minister	kind=official; person=1; of=officials; pos=n
deputy chief minister	kind=official; person=1; of=officials; pos=n
secretary of state	kind=official; person=1; of=officials; forms=secretaries of state
secretary of defense	kind=official; person=1; of=officials
defense secretary	kind=official; person=1; of=officials; pos=n
defence secretary	kind=official; person=1; of=officials; pos=n
home secretary	kind=official; person=1; of=officials; pos=n
foreign secretary	kind=official; person=1; of=officials; pos=n
interior secretary	kind=official; person=1; of=officials; pos=n
state secretary	kind=official; person=1; of=officials; pos=n
under-secretary	kind=official; person=1; of=officials; forms=undersecretary
assistant secretary of state	kind=official; person=1; of=officials; pos=n
attorney general	kind=official; person=1; of=officials; forms=attorneys general
deputy attorney general	kind=official; person=1; of=officials; pos=n
solicitor general	kind=official; person=1; of=officials; pos=n
national security adviser	kind=official; person=1; of=officials; forms=national security advisor
presidential adviser	kind=official; person=1; of=officials; forms=presidential advisor|presidential advisers|presidential advisors
adviser	kind=official; person=1; of=officials; forms=advisers|advisor|advisors
special adviser	kind=official; person=1; of=officials; forms=special advisor
chief of staff	kind=official; person=1; of=officials; forms=chiefs of staff
envoy	kind=official; person=1; of=officials; pos=n
special envoy	kind=official; person=1; of=officials; pos=n
special representative	kind=official; person=1; of=officials; pos=n
representative	kind=official; person=1; of=officials; ambiguous=1; pos=n
ambassador	kind=official; person=1; of=officials; pos=n
deputy ambassador	kind=official; person=1; of=officials; pos=n
consul	kind=official; person=1; of=officials; pos=n
consul general	kind=official; person=1; of=officials; forms=consuls general|consul-general
chargé d'affaires	kind=official; person=1; of=officials; forms=charge d'affaires
diplomat	kind=official; person=1; of=officials; pos=n
attaché	kind=official; person=1; of=officials; forms=attache|attachés|attaches
high commissioner	kind=official; person=1; of=officials; pos=n
commissioner	kind=official; person=1; of=officials; ambiguous=1; pos=n
secretary-general	kind=official; person=1; of=officials; forms=secretary general|secretaries-general
deputy secretary-general	kind=official; person=1; of=officials; pos=n
director-general	kind=official; person=1; of=officials; forms=director general|directors general
secretary	kind=official; person=1; of=officials; pos=n
permanent secretary	kind=official; person=1; of=officials; pos=n
chief secretary	kind=official; person=1; of=officials; pos=n
home affairs secretary	kind=official; person=1; of=officials; pos=n
national security council secretary	kind=official; person=1; of=officials; pos=n
governor	kind=official; person=1; of=officials; pos=n
deputy governor	kind=official; person=1; of=officials; pos=n
governor-general	kind=official; person=1; of=officials; forms=governor general
lieutenant governor	kind=official; person=1; of=officials; pos=n
acting governor	kind=official; person=1; of=officials; pos=n
provincial governor	kind=official; person=1; of=officials; pos=n
district governor	kind=official; person=1; of=officials; pos=n
regional governor	kind=official; person=1; of=officials; pos=n
sub-governor	kind=official; person=1; of=officials; pos=n
district chief	kind=official; person=1; of=officials; pos=n
district commissioner	kind=official; person=1; of=officials; pos=n
deputy commissioner	kind=official; person=1; of=officials; pos=n
county commissioner	kind=official; person=1; of=officials; pos=n
area commissioner	kind=official; person=1; of=officials; pos=n
district administrator	kind=official; person=1; of=officials; pos=n
regional administrator	kind=official; person=1; of=officials; pos=n
prefect	kind=official; person=1; of=officials; pos=n
sub-prefect	kind=official; person=1; of=officials; pos=n
mayor	kind=official; person=1; of=officials; pos=n
deputy mayor	kind=official; person=1; of=officials; pos=n
vice mayor	kind=official; person=1; of=officials; pos=n
mayoress	kind=official; person=1; of=officials; pos=n
town mayor	kind=official; person=1; of=officials; pos=n
city mayor	kind=official; person=1; of=officials; pos=n
councillor	kind=official; person=1; of=officials; pos=n
councilor	kind=official; person=1; of=officials; pos=n
council member	kind=official; person=1; of=officials; pos=n
councilman	kind=official; person=1; of=officials; forms=councilmen
councilwoman	kind=official; person=1; of=officials; forms=councilwomen
alderman	kind=official; person=1; of=officials; forms=aldermen
council chairman	kind=official; person=1; of=officials; forms=council chairmen
local council head	kind=official; person=1; of=officials; pos=n
town head	kind=official; person=1; of=officials; pos=n
village head	kind=official; person=1; of=officials; pos=n
village chief	kind=official; person=1; of=officials; pos=n
village headman	kind=official; person=1; of=officials; forms=village headmen
village elder	kind=official; person=1; of=officials; pos=n
community leader	kind=official; person=1; of=officials; pos=n
community elder	kind=official; person=1; of=officials; pos=n
tribal leader	kind=official; person=1; of=officials; pos=n
tribal elder	kind=official; person=1; of=officials; pos=n
tribal chief	kind=official; person=1; of=officials; pos=n
clan elder	kind=official; person=1; of=officials; pos=n
traditional leader	kind=official; person=1; of=officials; pos=n
traditional ruler	kind=official; person=1; of=officials; pos=n
traditional chief	kind=official; person=1; of=officials; pos=n
neighbourhood chief	kind=official; person=1; of=officials; pos=n
barangay captain	kind=official; person=1; of=officials; pos=n
barangay chairman	kind=official; person=1; of=officials; forms=barangay chairmen
mukhtar	kind=official; person=1; of=officials; pos=n
sheikh	kind=official; person=1; of=officials; ambiguous=1; pos=n
legislator	kind=official; person=1; of=officials; pos=n
lawmaker	kind=official; person=1; of=officials; pos=n
member of parliament	kind=official; person=1; of=officials; forms=members of parliament
MP	kind=official; person=1; of=officials; forms=MPs; case=1
parliamentarian	kind=official; person=1; of=officials; pos=n
deputy	kind=official; person=1; of=officials; ambiguous=1; forms=deputies
senator	kind=official; person=1; of=officials; pos=n
congressman	kind=official; person=1; of=officials; forms=congressmen
congresswoman	kind=official; person=1; of=officials; forms=congresswomen
assemblyman	kind=official; person=1; of=officials; forms=assemblymen
speaker of parliament	kind=official; person=1; of=officials
parliament speaker	kind=official; person=1; of=officials; pos=n
parliamentary speaker	kind=official; person=1; of=officials; pos=n
House speaker	kind=official; person=1; of=officials; pos=n
politician	kind=official; person=1; of=officials; pos=n
opposition leader	kind=official; person=1; of=officials; pos=n
opposition politician	kind=official; person=1; of=officials; pos=n
party leader	kind=official; person=1; of=officials; pos=n
party chairman	kind=official; person=1; of=officials; forms=party chairmen
party official	kind=official; person=1; of=officials; pos=n
cleric leader	kind=official; person=1; of=officials; pos=n
ruler	kind=official; person=1; of=officials; pos=n
de facto leader	kind=official; person=1; of=officials; pos=n
leader	kind=official; person=1; of=officials; ambiguous=1; pos=n
de facto ruler	kind=official; person=1; of=officials; pos=n
statesman	kind=official; person=1; of=officials; forms=statesmen
candidate	kind=official; person=1; of=officials; pos=n
mayoral candidate	kind=official; person=1; of=officials; pos=n
presidential candidate	kind=official; person=1; of=officials; pos=n
parliamentary candidate	kind=official; person=1; of=officials; pos=n
chairman	kind=official; person=1; of=officials; ambiguous=1; forms=chairmen
chairwoman	kind=official; person=1; of=officials; ambiguous=1; forms=chairwomen
chairperson	kind=official; person=1; of=officials; ambiguous=1; pos=n
director	kind=official; person=1; of=officials; ambiguous=1; pos=n
chief	kind=official; person=1; of=officials; ambiguous=1; pos=n
head	kind=official; person=1; of=officials; ambiguous=1; pos=n
deputy head	kind=official; person=1; of=officials; pos=n
deputy director	kind=official; person=1; of=officials; pos=n
administrator	kind=official; person=1; of=officials; pos=n
coordinator	kind=official; person=1; of=officials; ambiguous=1; pos=n
superintendent	kind=official; person=1; of=officials; ambiguous=1; pos=n
civil servant	kind=official; person=1; of=officials; pos=n
government employee	kind=official; person=1; of=officials; pos=n
government worker	kind=official; person=1; of=officials; pos=n
municipal worker	kind=official; person=1; of=officials; pos=n
state employee	kind=official; person=1; of=officials; pos=n
bureaucrat	kind=official; person=1; of=officials; pos=n
election official	kind=official; person=1; of=officials; pos=n
election worker	kind=official; person=1; of=officials; pos=n
electoral officer	kind=official; person=1; of=officials; pos=n

@block unnamed_officials
@source Written for dateline from general knowledge.
official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
government official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior government official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
top official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
local official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
provincial official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
regional official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
district official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
municipal official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
city official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
state official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
federal official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
administration official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior administration official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
US official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
U.S. official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
American official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
defence official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
defense official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior defense official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior defence official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
ministry official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
interior ministry official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
defence ministry official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
defense ministry official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
foreign ministry official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
port official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
airport official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
port authority official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
palace official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
presidential aide	kind=official; person=1; of=officials; anonymous=maybe; pos=n
aide	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior aide	kind=official; person=1; of=officials; anonymous=maybe; pos=n
intelligence source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
official source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
government source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
diplomatic source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
political source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
ministerial source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
source close to the government	kind=official; person=1; of=officials; anonymous=maybe; forms=sources close to the government
state department official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
White House official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Western official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Western diplomat	kind=official; person=1; of=officials; anonymous=maybe; pos=n
European official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
European diplomat	kind=official; person=1; of=officials; anonymous=maybe; pos=n
senior diplomat	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Arab diplomat	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Israeli official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Iranian official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Iraqi official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Palestinian official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Turkish official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Afghan official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Pakistani official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Russian official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
Ukrainian official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former minister	kind=official; person=1; of=officials; anonymous=maybe; pos=n
ex-minister	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former president	kind=official; person=1; of=officials; anonymous=maybe; pos=n
ex-president	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former prime minister	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former governor	kind=official; person=1; of=officials; anonymous=maybe; pos=n
former mayor	kind=official; person=1; of=officials; anonymous=maybe; pos=n
emergency official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
disaster management official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
transport official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
railway official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
border official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
tax official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
customs chief	kind=official; person=1; of=officials; anonymous=maybe; pos=n
judicial official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
court official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
legal official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
prison official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
education official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
election commission official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
parliamentary source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
opposition official	kind=official; person=1; of=officials; anonymous=maybe; pos=n
party source	kind=official; person=1; of=officials; anonymous=maybe; pos=n
authorities	kind=official; anonymous=maybe
local authorities	kind=official; anonymous=maybe
provincial authorities	kind=official; anonymous=maybe
regional authorities	kind=official; anonymous=maybe
state authorities	kind=official; anonymous=maybe
federal authorities	kind=official; anonymous=maybe
city authorities	kind=official; anonymous=maybe
district authorities	kind=official; anonymous=maybe
municipal authorities	kind=official; anonymous=maybe
national authorities	kind=official; anonymous=maybe
government authorities	kind=official; anonymous=maybe
civil authorities	kind=official; anonymous=maybe
civilian authorities	kind=official; anonymous=maybe
Israeli authorities	kind=official; anonymous=maybe
Iraqi authorities	kind=official; anonymous=maybe
Iranian authorities	kind=official; anonymous=maybe
Afghan authorities	kind=official; anonymous=maybe
Pakistani authorities	kind=official; anonymous=maybe
Turkish authorities	kind=official; anonymous=maybe
Russian authorities	kind=official; anonymous=maybe
Ukrainian authorities	kind=official; anonymous=maybe
Chinese authorities	kind=official; anonymous=maybe
French authorities	kind=official; anonymous=maybe
German authorities	kind=official; anonymous=maybe
British authorities	kind=official; anonymous=maybe
US authorities	kind=official; anonymous=maybe
U.S. authorities	kind=official; anonymous=maybe
American authorities	kind=official; anonymous=maybe
Syrian authorities	kind=official; anonymous=maybe
Lebanese authorities	kind=official; anonymous=maybe
Egyptian authorities	kind=official; anonymous=maybe
Indian authorities	kind=official; anonymous=maybe
Nigerian authorities	kind=official; anonymous=maybe
Somali authorities	kind=official; anonymous=maybe
Kenyan authorities	kind=official; anonymous=maybe
Colombian authorities	kind=official; anonymous=maybe
Mexican authorities	kind=official; anonymous=maybe
prison authorities	kind=official; anonymous=maybe
hospital authorities	kind=medical; anonymous=maybe
health authorities	kind=medical; anonymous=maybe
medical authorities	kind=medical; anonymous=maybe
military authorities	kind=military; anonymous=maybe
police authorities	kind=police; anonymous=maybe
security authorities	kind=police; anonymous=maybe
judicial authorities	kind=office; anonymous=maybe
occupation authorities	kind=official; anonymous=maybe
de facto authorities	kind=official; anonymous=maybe
Taliban authorities	kind=official; anonymous=maybe
Moscow-installed authorities	kind=official; anonymous=maybe
Russian-installed authorities	kind=official; anonymous=maybe
Russian-installed official	kind=official; person=1; anonymous=maybe; pos=n
Moscow-installed official	kind=official; person=1; anonymous=maybe; pos=n
Russian-backed official	kind=official; person=1; anonymous=maybe; pos=n
Russian-installed governor	kind=official; person=1; anonymous=maybe; pos=n
Moscow-appointed official	kind=official; person=1; anonymous=maybe; pos=n

@block sources
@source Written for dateline from general knowledge.
source	kind=person; person=1; anonymous=maybe; pos=n
well-informed source	kind=person; person=1; anonymous=maybe; pos=n
informed source	kind=person; person=1; anonymous=maybe; pos=n
reliable source	kind=person; person=1; anonymous=maybe; pos=n
unnamed source	kind=person; person=1; anonymous=maybe; pos=n
anonymous source	kind=person; person=1; anonymous=maybe; pos=n
unidentified source	kind=person; person=1; anonymous=maybe; pos=n
local source	kind=person; person=1; anonymous=maybe; pos=n
sources close to the matter	kind=person; person=1; anonymous=maybe
person familiar with the matter	kind=person; person=1; anonymous=maybe; forms=people familiar with the matter
person with knowledge of the matter	kind=person; person=1; anonymous=maybe; forms=people with knowledge of the matter
person briefed on the matter	kind=person; person=1; anonymous=maybe; forms=people briefed on the matter
independent source	kind=person; person=1; anonymous=maybe; pos=n
tribal source	kind=person; person=1; anonymous=maybe; pos=n
knowledgeable source	kind=person; person=1; anonymous=maybe; pos=n
field source	kind=person; person=1; anonymous=maybe; pos=n
private source	kind=person; person=1; anonymous=maybe; pos=n
insider	kind=person; person=1; anonymous=maybe; pos=n
informant	kind=person; person=1; anonymous=maybe; pos=n
whistleblower	kind=person; person=1; anonymous=maybe; pos=n
tipster	kind=person; person=1; anonymous=maybe; pos=n
caller	kind=person; person=1; anonymous=maybe; pos=n
anonymous caller	kind=person; person=1; anonymous=maybe; pos=n
unidentified caller	kind=person; person=1; anonymous=maybe; pos=n
security source	kind=police; person=1; anonymous=maybe; pos=n
police source	kind=police; person=1; anonymous=maybe; pos=n
law enforcement source	kind=police; person=1; anonymous=maybe; pos=n
military source	kind=military; person=1; anonymous=maybe; pos=n
army source	kind=military; person=1; anonymous=maybe; pos=n
defence source	kind=military; person=1; anonymous=maybe; pos=n
defense source	kind=military; person=1; anonymous=maybe; pos=n
medical source	kind=medical; person=1; anonymous=maybe; pos=n
hospital source	kind=medical; person=1; anonymous=maybe; pos=n
health source	kind=medical; person=1; anonymous=maybe; pos=n
humanitarian source	kind=ngo; person=1; anonymous=maybe; pos=n
aid source	kind=ngo; person=1; anonymous=maybe; pos=n
UN source	kind=un; person=1; anonymous=maybe; pos=n
U.N. source	kind=un; person=1; anonymous=maybe; pos=n
judicial source	kind=office; person=1; anonymous=maybe; pos=n
court source	kind=office; person=1; anonymous=maybe; pos=n
legal source	kind=office; person=1; anonymous=maybe; pos=n
ministry source	kind=official; person=1; anonymous=maybe; pos=n
interior ministry source	kind=official; person=1; anonymous=maybe; pos=n
presidential source	kind=official; person=1; anonymous=maybe; pos=n
municipal source	kind=official; person=1; anonymous=maybe; pos=n
rebel source	kind=group; person=1; anonymous=maybe; pos=n
militant source	kind=group; person=1; anonymous=maybe; pos=n
opposition source	kind=group; person=1; anonymous=maybe; pos=n
militia source	kind=group; person=1; anonymous=maybe; pos=n
Kurdish source	kind=person; person=1; anonymous=maybe; pos=n
maritime security source	kind=expert; person=1; anonymous=maybe; pos=n
shipping source	kind=person; person=1; anonymous=maybe; pos=n
industry source	kind=person; person=1; anonymous=maybe; pos=n
eyewitness source	kind=witness; person=1; anonymous=maybe; pos=n
media source	kind=outlet; person=1; anonymous=maybe; pos=n
church source	kind=person; person=1; anonymous=maybe; pos=n
union source	kind=person; person=1; anonymous=maybe; pos=n
airport source	kind=official; person=1; anonymous=maybe; pos=n
port source	kind=official; person=1; anonymous=maybe; pos=n
oil ministry source	kind=official; person=1; anonymous=maybe; pos=n
rescue source	kind=medical; person=1; anonymous=maybe; pos=n
civil defence source	kind=medical; person=1; anonymous=maybe; forms=civil defense source|civil defence sources|civil defense sources

@block spokespeople
@source Written for dateline from general knowledge.
spokesman	kind=official; person=1; of=officials; forms=spokesmen
spokeswoman	kind=official; person=1; of=officials; forms=spokeswomen
spokesperson	kind=official; person=1; of=officials; forms=spokespersons|spokespeople
government spokesman	kind=official; person=1; of=officials; forms=government spokesmen|government spokeswoman|government spokesperson
official spokesman	kind=official; person=1; of=officials; forms=official spokesmen|official spokesperson
presidential spokesman	kind=official; person=1; of=officials; forms=presidential spokeswoman|presidential spokesperson
Kremlin spokesman	kind=official; person=1; of=officials; forms=Kremlin spokesperson
White House spokesman	kind=official; person=1; of=officials; forms=White House spokeswoman|White House spokesperson
State Department spokesman	kind=official; person=1; of=officials; forms=State Department spokeswoman|State Department spokesperson
foreign ministry spokesman	kind=official; person=1; of=officials; forms=foreign ministry spokeswoman|foreign ministry spokesperson
interior ministry spokesman	kind=official; person=1; of=officials; forms=interior ministry spokeswoman|interior ministry spokesperson
defence ministry spokesman	kind=official; person=1; of=officials; forms=defence ministry spokeswoman|defence ministry spokesperson|defense ministry spokesman|defense ministry spokeswoman|defense ministry spokesperson
health ministry spokesman	kind=medical; person=1; of=officials; forms=health ministry spokeswoman|health ministry spokesperson
army spokesman	kind=military; person=1; of=officials; forms=army spokeswoman|army spokesperson|army spokesmen
military spokesman	kind=military; person=1; of=officials; forms=military spokeswoman|military spokesperson|military spokesmen
air force spokesman	kind=military; person=1; of=officials; forms=air force spokesperson
navy spokesman	kind=military; person=1; of=officials; forms=naval spokesman|navy spokesperson
Pentagon spokesman	kind=military; person=1; of=officials; forms=Pentagon spokeswoman|Pentagon spokesperson|Pentagon press secretary
coalition spokesman	kind=military; person=1; of=officials; forms=coalition spokesperson
police spokesman	kind=police; person=1; of=officials; forms=police spokeswoman|police spokesperson|police spokesmen
fire department spokesman	kind=medical; person=1; of=officials; forms=fire department spokesperson
hospital spokesman	kind=medical; person=1; of=officials; forms=hospital spokeswoman|hospital spokesperson
rebel spokesman	kind=group; person=1; of=officials; forms=rebel spokesperson|rebel spokesmen
militant spokesman	kind=group; person=1; of=officials; forms=militant spokesperson
Taliban spokesman	kind=group; person=1; of=officials; forms=Taliban spokesperson|Taliban spokesmen
Houthi spokesman	kind=group; person=1; of=officials; forms=Houthi military spokesman|Houthi spokesperson
Hamas spokesman	kind=group; person=1; of=officials; forms=Hamas spokesperson
group spokesman	kind=group; person=1; of=officials; forms=group spokesperson
UN spokesman	kind=un; person=1; of=officials; forms=UN spokeswoman|UN spokesperson|U.N. spokesman|U.N. spokeswoman|U.N. spokesperson
press secretary	kind=official; person=1; of=officials; forms=press secretaries
press officer	kind=official; person=1; of=officials; pos=n
media officer	kind=official; person=1; of=officials; pos=n
information officer	kind=official; person=1; of=officials; pos=n
public relations officer	kind=official; person=1; of=officials; pos=n
public information officer	kind=official; person=1; of=officials; pos=n
public affairs officer	kind=official; person=1; of=officials; pos=n
press attache	kind=official; person=1; of=officials; pos=n
communications director	kind=official; person=1; of=officials; pos=n
media adviser	kind=official; person=1; of=officials; forms=media advisor
family spokesman	kind=relative; person=1; of=officials; forms=family spokeswoman|family spokesperson
company spokesman	kind=person; person=1; of=officials; forms=company spokeswoman|company spokesperson
party spokesman	kind=official; person=1; of=officials; forms=party spokesperson
airline spokesman	kind=person; person=1; of=officials; forms=airline spokeswoman|airline spokesperson
mouthpiece	kind=official; person=1; of=officials; ambiguous=1; pos=n

@block offices
@source Written for dateline from general knowledge.
government	kind=office; pos=n
central government	kind=office; pos=n
federal government	kind=office; pos=n
state government	kind=office; pos=n
provincial government	kind=office; pos=n
regional government	kind=office; pos=n
local government	kind=office; pos=n
interim government	kind=office; pos=n
transitional government	kind=office; pos=n
caretaker government	kind=office; pos=n
administration	kind=office; ambiguous=1; pos=n
civil administration	kind=office; pos=n
local administration	kind=office; pos=n
municipality	kind=office; pos=n
city council	kind=office; pos=n
town council	kind=office; pos=n
district council	kind=office; pos=n
provincial council	kind=office; pos=n
regional council	kind=office; pos=n
cabinet	kind=office; pos=n
council of ministers	kind=office
security council	kind=office; ambiguous=1; pos=n
national security council	kind=office
supreme national security council	kind=office
parliament	kind=office; pos=n
national assembly	kind=office; pos=n
congress	kind=office; ambiguous=1; pos=n
senate	kind=office; pos=n
legislature	kind=office; pos=n
lower house	kind=office; pos=n
upper house	kind=office; pos=n
ministry	kind=office; pos=n
ministry of defence	kind=office; forms=ministry of defense|defence ministry|defense ministry
ministry of the interior	kind=office; forms=ministry of interior|interior ministry
ministry of foreign affairs	kind=office; forms=foreign ministry|foreign affairs ministry|ministry of external affairs|external affairs ministry
ministry of justice	kind=office; forms=justice ministry
ministry of home affairs	kind=office; forms=home ministry|home affairs ministry
ministry of information	kind=office; forms=information ministry
ministry of oil	kind=office; forms=oil ministry
ministry of energy	kind=office; forms=energy ministry
ministry of transport	kind=office; forms=transport ministry
ministry of education	kind=office; forms=education ministry
ministry of agriculture	kind=office; forms=agriculture ministry
ministry of emergency situations	kind=office; forms=emergencies ministry|emergency situations ministry|emergency ministry
ministry of internal affairs	kind=office; forms=internal affairs ministry
ministry of state security	kind=office
ministry of public security	kind=office; forms=public security ministry
security ministry	kind=office; pos=n
ministry of religious affairs	kind=office
ministry of culture	kind=office; forms=culture ministry
ministry of finance	kind=office; forms=finance ministry
foreign office	kind=office
home office	kind=office
State Department	kind=office; forms=US State Department|U.S. State Department|Department of State
Defense Department	kind=office; forms=US Department of Defense|U.S. Department of Defense|Department of Defense|US Defense Department|U.S. Defense Department
Justice Department	kind=office; forms=US Justice Department|U.S. Justice Department|Department of Justice|US Department of Justice|U.S. Department of Justice
Treasury Department	kind=office; forms=US Treasury Department|U.S. Treasury Department|US Treasury|U.S. Treasury
White House	kind=office
Kremlin	kind=office
Élysée	kind=office; forms=Elysee|Élysée Palace|Elysee Palace
Downing Street	kind=office
Whitehall	kind=office
Capitol Hill	kind=office
Zionist regime's government	kind=office
presidency	kind=office; forms=presidencies
president's office	kind=office
presidential office	kind=office
presidential palace	kind=office
prime ministry	kind=office
governor's office	kind=office; pos=n
mayor's office	kind=office; pos=n
governorate	kind=office; pos=n
prefecture	kind=office; pos=n
press office	kind=office; pos=n
media office	kind=office; pos=n
government media office	kind=office; pos=n
information office	kind=office; pos=n
public relations department	kind=office; pos=n
spokesperson's unit	kind=office; forms=spokesperson's office
royal court	kind=office; pos=n
royal palace	kind=office; pos=n
embassy	kind=office; pos=n
consulate	kind=office; pos=n
consulate general	kind=office; pos=n
diplomatic mission	kind=office; pos=n
high commission	kind=office; ambiguous=1; pos=n
mission	kind=office; ambiguous=1; pos=n
delegation	kind=office; pos=n
court	kind=office; pos=n
supreme court	kind=office; pos=n
high court	kind=office; pos=n
constitutional court	kind=office; pos=n
military court	kind=office; pos=n
criminal court	kind=office; pos=n
appeals court	kind=office; pos=n
court of appeal	kind=office; forms=courts of appeal
district court	kind=office; pos=n
tribunal	kind=office; pos=n
special court	kind=office; pos=n
anti-terrorism court	kind=office; pos=n
magistrate's court	kind=office; forms=magistrates' court|magistrates court
International Criminal Court	kind=office; forms=ICC
International Court of Justice	kind=office
prosecutor's office	kind=office; forms=prosecutors' office|prosecutors office|public prosecutor's office
prosecution	kind=office; pos=n
public prosecution	kind=office; pos=n
attorney general's office	kind=office
judiciary	kind=office; pos=n
jury	kind=office; pos=n
inquest	kind=office; pos=n
commission of inquiry	kind=office; forms=commissions of inquiry
inquiry	kind=office; ambiguous=1; pos=n
election commission	kind=office; pos=n
electoral commission	kind=office; pos=n
port authority	kind=office; pos=n
civil aviation authority	kind=office; pos=n
airport authority	kind=office; pos=n
border crossing authority	kind=office; pos=n
railway company	kind=office; pos=n
power company	kind=office; pos=n
national oil company	kind=office; pos=n
military administration	kind=office; forms=regional military administration|city military administration
town hall	kind=office; pos=n
city hall	kind=office; pos=n
federal reserve	kind=office
district administration	kind=office; pos=n
central bank	kind=office; pos=n
state railway	kind=office
EU foreign policy chief	kind=official; person=1
judge	kind=office; person=1; of=judges; pos=n
chief justice	kind=office; person=1; of=judges; pos=n
magistrate	kind=office; person=1; of=judges; pos=n
justice of the peace	kind=office; person=1; of=judges; forms=justices of the peace
investigating judge	kind=office; person=1; of=judges; pos=n
prosecutor	kind=office; person=1; of=judges; pos=n
public prosecutor	kind=office; person=1; of=judges; pos=n
chief prosecutor	kind=office; person=1; of=judges; pos=n
state prosecutor	kind=office; person=1; of=judges; pos=n
federal prosecutor	kind=office; person=1; of=judges; pos=n
district prosecutor	kind=office; person=1; of=judges; pos=n
military prosecutor	kind=office; person=1; of=judges; pos=n
deputy prosecutor	kind=office; person=1; of=judges; pos=n
state attorney	kind=office; person=1; of=judges; pos=n
district attorney	kind=office; person=1; of=judges; pos=n
assistant district attorney	kind=office; person=1; of=judges; pos=n
US attorney	kind=office; person=1; of=judges; forms=U.S. attorney|U.S. Attorney
coroner	kind=office; person=1; of=officials; pos=n
medical examiner	kind=office; person=1; of=officials; pos=n
forensic expert	kind=office; person=1; of=officials; pos=n
ombudsman	kind=office; person=1; of=officials; forms=ombudsmen
juror	kind=office; person=1; of=civilians; pos=n

@block capitals_that_act
@source Written for dateline from general knowledge.
Washington	kind=office; country=US; capital=1
Tehran	kind=office; country=IR; capital=1
Teheran	kind=office; country=IR; capital=1
Moscow	kind=office; country=RU; capital=1
Kyiv	kind=office; country=UA; capital=1
Kiev	kind=office; country=UA; capital=1
Beijing	kind=office; country=CN; capital=1
Ankara	kind=office; country=TR; capital=1
Damascus	kind=office; country=SY; capital=1
Baghdad	kind=office; country=IQ; capital=1
Tbilisi	kind=office; country=GE; capital=1
London	kind=office; country=GB; capital=1
Paris	kind=office; country=FR; capital=1
Brussels	kind=office; country=BE; capital=1
Berlin	kind=office; country=DE; capital=1
Rome	kind=office; country=IT; capital=1
Madrid	kind=office; country=ES; capital=1
Lisbon	kind=office; country=PT; capital=1
Athens	kind=office; country=GR; capital=1
Nicosia	kind=office; country=CY; capital=1
Warsaw	kind=office; country=PL; capital=1
Prague	kind=office; country=CZ; capital=1
Budapest	kind=office; country=HU; capital=1
Vienna	kind=office; country=AT; capital=1
Bern	kind=office; country=CH; capital=1
The Hague	kind=office; country=NL; capital=1
Amsterdam	kind=office; country=NL; capital=1
Copenhagen	kind=office; country=DK; capital=1
Oslo	kind=office; country=NO; capital=1
Stockholm	kind=office; country=SE; capital=1
Helsinki	kind=office; country=FI; capital=1
Tallinn	kind=office; country=EE; capital=1
Riga	kind=office; country=LV; capital=1
Vilnius	kind=office; country=LT; capital=1
Minsk	kind=office; country=BY; capital=1
Chisinau	kind=office; country=MD; capital=1
Bucharest	kind=office; country=RO; capital=1
Sofia	kind=office; country=BG; capital=1
Belgrade	kind=office; country=RS; capital=1
Pristina	kind=office; country=XK; capital=1
Skopje	kind=office; country=MK; capital=1
Tirana	kind=office; country=AL; capital=1
Sarajevo	kind=office; country=BA; capital=1
Zagreb	kind=office; country=HR; capital=1
Ljubljana	kind=office; country=SI; capital=1
Dublin	kind=office; country=IE; capital=1
Jerusalem	kind=office; country=IL; capital=1
Tel Aviv	kind=office; country=IL; capital=1
Ramallah	kind=office; country=PS; capital=1
Beirut	kind=office; country=LB; capital=1
Amman	kind=office; country=JO; capital=1
Riyadh	kind=office; country=SA; capital=1
Abu Dhabi	kind=office; country=AE; capital=1
Doha	kind=office; country=QA; capital=1
Manama	kind=office; country=BH; capital=1
Muscat	kind=office; country=OM; capital=1
Sanaa	kind=office; country=YE; capital=1
Sana'a	kind=office; country=YE; capital=1
Cairo	kind=office; country=EG; capital=1
Tripoli	kind=office; country=LY; capital=1
Tunis	kind=office; country=TN; capital=1
Algiers	kind=office; country=DZ; capital=1
Rabat	kind=office; country=MA; capital=1
Khartoum	kind=office; country=SD; capital=1
Juba	kind=office; country=SS; capital=1
Addis Ababa	kind=office; country=ET; capital=1
Asmara	kind=office; country=ER; capital=1
Mogadishu	kind=office; country=SO; capital=1
Nairobi	kind=office; country=KE; capital=1
Kampala	kind=office; country=UG; capital=1
Kigali	kind=office; country=RW; capital=1
Bujumbura	kind=office; country=BI; capital=1
Gitega	kind=office; country=BI; capital=1
Kinshasa	kind=office; country=CD; capital=1
Bangui	kind=office; country=CF; capital=1
N'Djamena	kind=office; country=TD; capital=1
Yaounde	kind=office; country=CM; capital=1
Yaoundé	kind=office; country=CM; capital=1
Abuja	kind=office; country=NG; capital=1
Niamey	kind=office; country=NE; capital=1
Bamako	kind=office; country=ML; capital=1
Ouagadougou	kind=office; country=BF; capital=1
Accra	kind=office; country=GH; capital=1
Dakar	kind=office; country=SN; capital=1
Maputo	kind=office; country=MZ; capital=1
Pretoria	kind=office; country=ZA; capital=1
Luanda	kind=office; country=AO; capital=1
Harare	kind=office; country=ZW; capital=1
Kabul	kind=office; country=AF; capital=1
Islamabad	kind=office; country=PK; capital=1
New Delhi	kind=office; country=IN; capital=1
Delhi	kind=office; country=IN; capital=1
Dhaka	kind=office; country=BD; capital=1
Colombo	kind=office; country=LK; capital=1
Kathmandu	kind=office; country=NP; capital=1
Naypyidaw	kind=office; country=MM; capital=1
Naypyitaw	kind=office; country=MM; capital=1
Bangkok	kind=office; country=TH; capital=1
Hanoi	kind=office; country=VN; capital=1
Phnom Penh	kind=office; country=KH; capital=1
Vientiane	kind=office; country=LA; capital=1
Manila	kind=office; country=PH; capital=1
Jakarta	kind=office; country=ID; capital=1
Kuala Lumpur	kind=office; country=MY; capital=1
Tokyo	kind=office; country=JP; capital=1
Seoul	kind=office; country=KR; capital=1
Pyongyang	kind=office; country=KP; capital=1
Taipei	kind=office; country=TW; capital=1
Canberra	kind=office; country=AU; capital=1
Wellington	kind=office; country=NZ; capital=1
Ottawa	kind=office; country=CA; capital=1
Mexico City	kind=office; country=MX; capital=1
Bogota	kind=office; country=CO; capital=1
Bogotá	kind=office; country=CO; capital=1
Caracas	kind=office; country=VE; capital=1
Quito	kind=office; country=EC; capital=1
Lima	kind=office; country=PE; capital=1
La Paz	kind=office; country=BO; capital=1
Santiago	kind=office; country=CL; capital=1
Buenos Aires	kind=office; country=AR; capital=1
Brasilia	kind=office; country=BR; capital=1
Brasília	kind=office; country=BR; capital=1
Asuncion	kind=office; country=PY; capital=1
Montevideo	kind=office; country=UY; capital=1
Havana	kind=office; country=CU; capital=1
Port-au-Prince	kind=office; country=HT; capital=1
Managua	kind=office; country=NI; capital=1
San Salvador	kind=office; country=SV; capital=1
Tegucigalpa	kind=office; country=HN; capital=1
Guatemala City	kind=office; country=GT; capital=1
Yerevan	kind=office; country=AM; capital=1
Baku	kind=office; country=AZ; capital=1
Astana	kind=office; country=KZ; capital=1
Tashkent	kind=office; country=UZ; capital=1
Bishkek	kind=office; country=KG; capital=1
Dushanbe	kind=office; country=TJ; capital=1
Ashgabat	kind=office; country=TM; capital=1
Sukhumi	kind=office; country=GE; capital=1
Sokhumi	kind=office; country=GE; capital=1
Tskhinvali	kind=office; country=GE; capital=1
Stepanakert	kind=office; country=AZ; capital=1
Erbil	kind=office; country=IQ; capital=1

@block military_ranks
@source Written for dateline from general knowledge.
general	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
lieutenant general	kind=military; person=1; of=soldiers; pos=n
major general	kind=military; person=1; of=soldiers; pos=n
brigadier general	kind=military; person=1; of=soldiers; pos=n
brigadier	kind=military; person=1; of=soldiers; pos=n
colonel	kind=military; person=1; of=soldiers; pos=n
lieutenant colonel	kind=military; person=1; of=soldiers; pos=n
major	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
captain	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
lieutenant	kind=military; person=1; of=soldiers; pos=n
second lieutenant	kind=military; person=1; of=soldiers; pos=n
first lieutenant	kind=military; person=1; of=soldiers; pos=n
sergeant	kind=military; person=1; of=soldiers; pos=n
staff sergeant	kind=military; person=1; of=soldiers; pos=n
sergeant major	kind=military; person=1; of=soldiers; forms=sergeants major
corporal	kind=military; person=1; of=soldiers; pos=n
lance corporal	kind=military; person=1; of=soldiers; pos=n
private	kind=military; person=1; of=soldiers; ambiguous=1; pos=n
warrant officer	kind=military; person=1; of=soldiers; pos=n
non-commissioned officer	kind=military; person=1; of=soldiers; pos=n
admiral	kind=military; person=1; of=soldiers; pos=n
vice admiral	kind=military; person=1; of=soldiers; pos=n
rear admiral	kind=military; person=1; of=soldiers; pos=n
commodore	kind=military; person=1; of=soldiers; pos=n
commander	kind=military; person=1; of=soldiers; pos=n
lieutenant commander	kind=military; person=1; of=soldiers; pos=n
deputy commander	kind=military; person=1; of=soldiers; pos=n
field commander	kind=military; person=1; of=soldiers; pos=n
regional commander	kind=military; person=1; of=soldiers; pos=n
brigade commander	kind=military; person=1; of=soldiers; pos=n
battalion commander	kind=military; person=1; of=soldiers; pos=n
unit commander	kind=military; person=1; of=soldiers; pos=n
division commander	kind=military; person=1; of=soldiers; pos=n
garrison commander	kind=military; person=1; of=soldiers; pos=n
base commander	kind=military; person=1; of=soldiers; pos=n
military commander	kind=military; person=1; of=soldiers; pos=n
army commander	kind=military; person=1; of=soldiers; pos=n
air force commander	kind=military; person=1; of=soldiers; pos=n
navy commander	kind=military; person=1; of=soldiers; pos=n
coalition commander	kind=military; person=1; of=soldiers; pos=n
top commander	kind=military; person=1; of=soldiers; pos=n
senior commander	kind=military; person=1; of=soldiers; pos=n
force commander	kind=military; person=1; of=soldiers; pos=n
commander-in-chief	kind=military; person=1; of=soldiers; forms=commanders-in-chief|commander in chief
army chief	kind=military; person=1; of=soldiers; pos=n
army chief of staff	kind=military; person=1; of=soldiers
military chief	kind=military; person=1; of=soldiers; pos=n
chief of general staff	kind=military; person=1; of=soldiers; forms=chief of the general staff
chief of defence staff	kind=military; person=1; of=soldiers; forms=chief of defense staff
defence chief	kind=military; person=1; of=soldiers; forms=defense chief|defence chiefs|defense chiefs
air marshal	kind=military; person=1; of=soldiers; pos=n
field marshal	kind=military; person=1; of=soldiers; pos=n
air commodore	kind=military; person=1; of=soldiers; pos=n
wing commander	kind=military; person=1; of=soldiers; pos=n
squadron leader	kind=military; person=1; of=soldiers; pos=n
military official	kind=military; person=1; of=soldiers; pos=n
army official	kind=military; person=1; of=soldiers; pos=n
senior military official	kind=military; person=1; of=soldiers; pos=n
senior officer	kind=military; person=1; of=soldiers; pos=n
army officer	kind=military; person=1; of=soldiers; pos=n
military officer	kind=military; person=1; of=soldiers; pos=n
military leader	kind=military; person=1; of=soldiers; pos=n
junta leader	kind=military; person=1; of=soldiers; pos=n
military ruler	kind=military; person=1; of=soldiers; pos=n
military governor	kind=military; person=1; of=soldiers; pos=n
operations commander	kind=military; person=1; of=soldiers; pos=n
militia commander	kind=group; person=1; of=militants; pos=n
rebel commander	kind=group; person=1; of=militants; pos=n
military analyst	kind=expert; person=1; pos=n
US commander	kind=military; person=1; of=soldiers; forms=U.S. commander
Gen.	kind=military; case=1
Lt. Gen.	kind=military; case=1
Lt Gen	kind=military; case=1
Maj. Gen.	kind=military; case=1
Maj Gen	kind=military; case=1
Brig. Gen.	kind=military; case=1
Brig Gen	kind=military; case=1
Brig.	kind=military; case=1
Col.	kind=military; case=1
Col	kind=military; case=1
Lt. Col.	kind=military; case=1
Lt Col	kind=military; case=1
Maj.	kind=military; case=1
Capt.	kind=military; case=1
Capt	kind=military; case=1
Lt.	kind=military; case=1
Sgt.	kind=military; case=1
Sgt	kind=military; case=1
Cpl.	kind=military; case=1
Adm.	kind=military; case=1
Vice Adm.	kind=military; case=1
Rear Adm.	kind=military; case=1
Cmdr.	kind=military; case=1
Staff Sgt.	kind=military; case=1
Pvt.	kind=military; case=1

@block police_ranks
@source Written for dateline from general knowledge.
police chief	kind=police; person=1; of=police; pos=n
chief of police	kind=police; person=1; of=police; forms=chiefs of police
police commissioner	kind=police; person=1; of=police; pos=n
deputy police commissioner	kind=police; person=1; of=police; pos=n
police commander	kind=police; person=1; of=police; pos=n
police superintendent	kind=police; person=1; of=police; pos=n
superintendent of police	kind=police; person=1; of=police; forms=superintendents of police
deputy superintendent of police	kind=police; person=1; of=police
senior superintendent of police	kind=police; person=1; of=police
assistant commissioner	kind=police; person=1; of=police; pos=n
deputy inspector general	kind=police; person=1; of=police
inspector general	kind=police; person=1; of=police; forms=inspectors general|inspector-general|inspector general of police
director general of police	kind=police; person=1; of=police
police captain	kind=police; person=1; of=police; pos=n
police lieutenant	kind=police; person=1; of=police; pos=n
police colonel	kind=police; person=1; of=police; pos=n
police major	kind=police; person=1; of=police; pos=n
police general	kind=police; person=1; of=police; pos=n
police brigadier	kind=police; person=1; of=police; pos=n
police director	kind=police; person=1; of=police; pos=n
provincial police chief	kind=police; person=1; of=police; pos=n
district police chief	kind=police; person=1; of=police; pos=n
district police officer	kind=police; person=1; of=police; pos=n
city police chief	kind=police; person=1; of=police; pos=n
regional police chief	kind=police; person=1; of=police; pos=n
inspector	kind=police; person=1; of=police; pos=n
chief inspector	kind=police; person=1; of=police; pos=n
chief constable	kind=police; person=1; of=police; pos=n
deputy chief constable	kind=police; person=1; of=police; pos=n
assistant chief constable	kind=police; person=1; of=police; pos=n
station house officer	kind=police; person=1; of=police; pos=n
officer in charge	kind=police; person=1; of=police; forms=officers in charge
police officer	kind=police; person=1; of=police; pos=n
police official	kind=police; person=1; of=police; pos=n
police investigator	kind=police; person=1; of=police; pos=n
sheriff	kind=police; person=1; of=police; pos=n
detective	kind=police; person=1; of=police; pos=n
lead investigator	kind=police; person=1; of=police; pos=n
investigator	kind=police; person=1; of=police; pos=n
security chief	kind=police; person=1; of=police; pos=n
intelligence chief	kind=police; person=1; of=police; pos=n
spy chief	kind=police; person=1; of=police; pos=n
security commander	kind=police; person=1; of=police; pos=n
security official	kind=police; person=1; of=police; pos=n
senior security official	kind=police; person=1; of=police; pos=n
intelligence official	kind=police; person=1; of=police; pos=n
senior police officer	kind=police; person=1; of=police; pos=n
senior police official	kind=police; person=1; of=police; pos=n
top police officer	kind=police; person=1; of=police; pos=n
law enforcement official	kind=police; person=1; of=police; pos=n
border guard commander	kind=police; person=1; of=police; pos=n
coast guard commander	kind=police; person=1; of=police; pos=n
prison warden	kind=police; person=1; of=police; pos=n
prison director	kind=police; person=1; of=police; pos=n
fire chief	kind=medical; person=1; of=firefighters; pos=n
police	kind=police; of=police; anonymous=maybe
SP	kind=police; anonymous=maybe; case=1
DSP	kind=police; anonymous=maybe; case=1
SSP	kind=police; anonymous=maybe; case=1
DIG	kind=police; anonymous=maybe; case=1
IG	kind=police; anonymous=maybe; case=1
DGP	kind=police; anonymous=maybe; case=1
IGP	kind=police; anonymous=maybe; case=1
SHO	kind=police; anonymous=maybe; case=1

@block medical
@source Written for dateline from general knowledge.
hospital	kind=medical; pos=n
hospital administration	kind=medical; pos=n
clinic	kind=medical; pos=n
medical centre	kind=medical; pos=n
medical center	kind=medical; pos=n
field hospital	kind=medical; pos=n
morgue	kind=medical; pos=n
mortuary	kind=medical; pos=n
health department	kind=medical; pos=n
ministry of health	kind=medical; forms=health ministry|ministry of public health|public health ministry|Gaza health ministry|Gaza's health ministry|Hamas-run health ministry|Palestinian health ministry|Lebanese health ministry
health directorate	kind=medical; pos=n
medical service	kind=medical; pos=n
ambulance service	kind=medical; pos=n
emergency service	kind=medical; pos=n
rescue service	kind=medical; pos=n
rescue team	kind=medical; pos=n
rescue agency	kind=medical; pos=n
state emergency service	kind=medical
civil defence	kind=medical; forms=civil defense|civil defence agency|civil defense agency
Syrian Civil Defence	kind=medical; forms=Syrian Civil Defense|White Helmets
fire service	kind=medical; pos=n
fire department	kind=medical; pos=n
fire brigade	kind=medical; pos=n
disaster management agency	kind=medical; pos=n
disaster management authority	kind=medical; pos=n
emergency agency	kind=medical; pos=n
emergency management agency	kind=medical; pos=n
paramedic service	kind=medical; pos=n
Magen David Adom	kind=medical; forms=MDA
Rescue 1122	kind=medical; pos=n
Edhi Foundation	kind=medical; pos=n
Turkish Red Crescent	kind=ngo; pos=n
forensic institute	kind=medical; pos=n
forensic service	kind=medical; pos=n
coroner's office	kind=office; pos=n
doctor	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
physician	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
surgeon	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
nurse	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
medic	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
paramedic	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
medical worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
medical official	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
medical officer	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
medical staff	kind=medical; person=1; of=medics; anonymous=maybe
medical personnel	kind=medical; person=1; of=medics; anonymous=maybe
health worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
healthcare worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
health care worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
health official	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
health officer	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
hospital official	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
hospital director	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
hospital worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
hospital staff	kind=medical; person=1; of=medics; anonymous=maybe
hospital chief	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
head doctor	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
chief surgeon	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
emergency doctor	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
emergency worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
emergency responder	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
first responder	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
rescue worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
rescuer	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
rescue official	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
ambulance driver	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
ambulance worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
ambulance crew	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
ambulance attendant	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
morgue attendant	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
morgue official	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
mortuary attendant	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
midwife	kind=medical; person=1; of=medics; anonymous=maybe; forms=midwives
vaccinator	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
vaccination worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
polio worker	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
polio vaccinator	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
pharmacist	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
dentist	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
psychologist	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
civil defence worker	kind=medical; person=1; of=medics; anonymous=maybe; forms=civil defense worker|civil defence workers|civil defense workers
civil defence official	kind=medical; person=1; of=medics; anonymous=maybe; forms=civil defense official|civil defence officials|civil defense officials
forensic doctor	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
pathologist	kind=medical; person=1; of=medics; anonymous=maybe; pos=n
firefighter	kind=medical; person=1; of=firefighters; anonymous=maybe; pos=n
fireman	kind=medical; person=1; of=firefighters; anonymous=maybe; forms=firemen
fire official	kind=medical; person=1; of=firefighters; anonymous=maybe; pos=n
fire officer	kind=medical; person=1; of=firefighters; anonymous=maybe; pos=n
rescue volunteer	kind=medical; person=1; of=firefighters; anonymous=maybe; pos=n

@block witnesses_and_locals
@source Written for dateline from general knowledge.
witness	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
eyewitness	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
eye witness	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
bystander	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
passer-by	kind=witness; person=1; of=civilians; anonymous=maybe; forms=passers-by|passersby|passerby
onlooker	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
resident	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
local resident	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
area resident	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
local	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
villager	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
townspeople	kind=witness; person=1; of=civilians; anonymous=maybe
townsperson	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
inhabitant	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
citizen	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
dweller	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
neighbour	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
neighbor	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
survivor	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
motorist	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
commuter	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
shopkeeper	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
shop owner	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
store owner	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
stall holder	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
vendor	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
street vendor	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
trader	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
taxi driver	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
bus driver	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
truck driver	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
lorry driver	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
passenger	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
worshipper	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
worshiper	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
parishioner	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
pedestrian	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
tenant	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
homeowner	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
householder	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
local journalist	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
reporter at the scene	kind=outlet; person=1; of=civilians; anonymous=maybe; forms=reporters at the scene
correspondent	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
reporter	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
photographer	kind=witness; person=1; of=journalists; anonymous=maybe; pos=n
cameraman	kind=witness; person=1; of=journalists; anonymous=maybe; forms=cameramen
stringer	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
AFP correspondent	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
AFP journalist	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
AP reporter	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
Reuters witness	kind=outlet; person=1; of=civilians; anonymous=maybe; pos=n
Reuters journalist	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
Reuters reporter	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
BBC correspondent	kind=outlet; person=1; of=journalists; anonymous=maybe; pos=n
local leader	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
elder	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
local elder	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
displaced person	kind=witness; person=1; of=refugees; anonymous=maybe; forms=displaced persons|displaced people
evacuee	kind=witness; person=1; of=refugees; anonymous=maybe; pos=n
refugee	kind=witness; person=1; of=refugees; anonymous=maybe; pos=n
hostage	kind=witness; person=1; of=hostages; anonymous=maybe; pos=n
released hostage	kind=witness; person=1; of=hostages; anonymous=maybe; pos=n
freed hostage	kind=witness; person=1; of=hostages; anonymous=maybe; pos=n
former hostage	kind=witness; person=1; of=hostages; anonymous=maybe; pos=n
caretaker	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
imam of the mosque	kind=witness; person=1; of=civilians; anonymous=maybe; pos=n
user	kind=witness; person=1; anonymous=maybe; ambiguous=1; pos=n
social media user	kind=witness; person=1; anonymous=maybe; pos=n

@block relatives
@source Written for dateline from general knowledge.
relative	kind=relative; person=1; of=family; anonymous=maybe; pos=n
family member	kind=relative; person=1; of=family; anonymous=maybe; pos=n
kin	kind=relative; person=1; of=family; anonymous=maybe; pos=n
next of kin	kind=relative; person=1; of=family; anonymous=maybe
father	kind=relative; person=1; of=family; anonymous=maybe; pos=n
mother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
parent	kind=relative; person=1; of=family; anonymous=maybe; pos=n
brother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
sister	kind=relative; person=1; of=family; anonymous=maybe; pos=n
sibling	kind=relative; person=1; of=family; anonymous=maybe; pos=n
son	kind=relative; person=1; of=family; anonymous=maybe; pos=n
daughter	kind=relative; person=1; of=family; anonymous=maybe; pos=n
wife	kind=relative; person=1; of=family; anonymous=maybe; forms=wives
husband	kind=relative; person=1; of=family; anonymous=maybe; pos=n
spouse	kind=relative; person=1; of=family; anonymous=maybe; pos=n
widow	kind=relative; person=1; of=family; anonymous=maybe; pos=n
widower	kind=relative; person=1; of=family; anonymous=maybe; pos=n
uncle	kind=relative; person=1; of=family; anonymous=maybe; pos=n
aunt	kind=relative; person=1; of=family; anonymous=maybe; pos=n
cousin	kind=relative; person=1; of=family; anonymous=maybe; pos=n
nephew	kind=relative; person=1; of=family; anonymous=maybe; pos=n
niece	kind=relative; person=1; of=family; anonymous=maybe; pos=n
grandfather	kind=relative; person=1; of=family; anonymous=maybe; pos=n
grandmother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
grandparent	kind=relative; person=1; of=family; anonymous=maybe; pos=n
grandson	kind=relative; person=1; of=family; anonymous=maybe; pos=n
granddaughter	kind=relative; person=1; of=family; anonymous=maybe; pos=n
grandchild	kind=relative; person=1; of=family; anonymous=maybe; forms=grandchildren
father-in-law	kind=relative; person=1; of=family; anonymous=maybe; forms=fathers-in-law
mother-in-law	kind=relative; person=1; of=family; anonymous=maybe; forms=mothers-in-law
brother-in-law	kind=relative; person=1; of=family; anonymous=maybe; forms=brothers-in-law
sister-in-law	kind=relative; person=1; of=family; anonymous=maybe; forms=sisters-in-law
son-in-law	kind=relative; person=1; of=family; anonymous=maybe; forms=sons-in-law
stepfather	kind=relative; person=1; of=family; anonymous=maybe; pos=n
stepmother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
stepson	kind=relative; person=1; of=family; anonymous=maybe; pos=n
stepbrother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
half-brother	kind=relative; person=1; of=family; anonymous=maybe; pos=n
fiancé	kind=relative; person=1; of=family; anonymous=maybe; forms=fiance
fiancée	kind=relative; person=1; of=family; anonymous=maybe; forms=fiancee
girlfriend	kind=relative; person=1; of=family; anonymous=maybe; pos=n
boyfriend	kind=relative; person=1; of=family; anonymous=maybe; pos=n
partner	kind=relative; person=1; of=family; anonymous=maybe; ambiguous=1; pos=n
friend	kind=relative; person=1; of=family; anonymous=maybe; pos=n
colleague	kind=relative; person=1; of=family; anonymous=maybe; pos=n
co-worker	kind=relative; person=1; of=family; anonymous=maybe; pos=n
family friend	kind=relative; person=1; of=family; anonymous=maybe; pos=n
bereaved family	kind=relative; of=family; anonymous=maybe; forms=bereaved families
family	kind=relative; of=family; anonymous=maybe; forms=families
victim's family	kind=relative; of=family; anonymous=maybe; forms=victims' families|victim's families|families of the victims|family of the victim
close relative	kind=relative; person=1; of=family; anonymous=maybe; pos=n
loved one	kind=relative; person=1; of=family; anonymous=maybe; pos=n

@block experts
@source Written for dateline from general knowledge.
analyst	kind=expert; person=1; of=civilians; pos=n
political analyst	kind=expert; person=1; of=civilians; pos=n
security analyst	kind=expert; person=1; of=civilians; pos=n
defence analyst	kind=expert; person=1; of=civilians; pos=n
defense analyst	kind=expert; person=1; of=civilians; pos=n
intelligence analyst	kind=expert; person=1; of=civilians; pos=n
risk analyst	kind=expert; person=1; of=civilians; pos=n
expert	kind=expert; person=1; of=civilians; pos=n
security expert	kind=expert; person=1; of=civilians; pos=n
weapons expert	kind=expert; person=1; of=civilians; pos=n
arms expert	kind=expert; person=1; of=civilians; pos=n
munitions expert	kind=expert; person=1; of=civilians; pos=n
explosives expert	kind=expert; person=1; of=civilians; pos=n
legal expert	kind=expert; person=1; of=civilians; pos=n
terrorism expert	kind=expert; person=1; of=civilians; pos=n
counter-terrorism expert	kind=expert; person=1; of=civilians; pos=n
independent expert	kind=expert; person=1; of=civilians; pos=n
commentator	kind=expert; person=1; of=civilians; pos=n
political commentator	kind=expert; person=1; of=civilians; pos=n
professor	kind=expert; person=1; of=civilians; pos=n
assistant professor	kind=expert; person=1; of=civilians; pos=n
associate professor	kind=expert; person=1; of=civilians; pos=n
lecturer	kind=expert; person=1; of=civilians; pos=n
academic	kind=expert; person=1; of=civilians; pos=n
scholar	kind=expert; person=1; of=civilians; pos=n
researcher	kind=expert; person=1; of=civilians; pos=n
senior researcher	kind=expert; person=1; of=civilians; pos=n
senior fellow	kind=expert; person=1; of=civilians; pos=n
research fellow	kind=expert; person=1; of=civilians; pos=n
fellow	kind=expert; person=1; of=civilians; ambiguous=1; pos=n
historian	kind=expert; person=1; of=civilians; pos=n
political scientist	kind=expert; person=1; of=civilians; pos=n
economist	kind=expert; person=1; of=civilians; pos=n
scientist	kind=expert; person=1; of=civilians; pos=n
engineer	kind=expert; person=1; of=workers; pos=n
consultant	kind=expert; person=1; of=civilians; pos=n
security consultant	kind=expert; person=1; of=civilians; pos=n
former diplomat	kind=expert; person=1; of=civilians; pos=n
former ambassador	kind=expert; person=1; of=civilians; pos=n
retired general	kind=expert; person=1; of=civilians; pos=n
retired colonel	kind=expert; person=1; of=civilians; pos=n
former intelligence officer	kind=expert; person=1; of=civilians; pos=n
observer	kind=expert; person=1; of=civilians; ambiguous=1; pos=n
military expert	kind=expert; person=1; of=civilians; pos=n
military observer	kind=expert; person=1; of=civilians; pos=n
conflict monitor	kind=ngo; person=1; of=civilians; pos=n
election observer	kind=ngo; person=1; of=civilians; pos=n
think-tank	kind=expert; pos=n
research group	kind=expert; pos=n
research institute	kind=expert; pos=n
security consultancy	kind=expert; forms=security consultancies
risk consultancy	kind=expert; forms=risk consultancies
security firm	kind=expert; pos=n
maritime security firm	kind=expert; pos=n
maritime security company	kind=expert; forms=maritime security companies
intelligence firm	kind=expert; pos=n
Ambrey	kind=expert; pos=n
Vanguard	kind=expert; case=1
Dryad Global	kind=expert; pos=n
SITE Intelligence Group	kind=expert; forms=SITE Intelligence
Institute for the Study of War	kind=expert; pos=n
ISW	kind=expert; forms=ISWs; case=1
International Crisis Group	kind=expert; forms=Crisis Group
Chatham House	kind=expert; pos=n
Bellingcat	kind=expert; pos=n
Conflict Armament Research	kind=expert; pos=n
Janes	kind=expert; case=1
Institute for Strategic Studies	kind=expert; pos=n
International Institute for Strategic Studies	kind=expert; pos=n
South Asia Terrorism Portal	name=SATP; kind=expert; pos=n
Pak Institute for Peace Studies	kind=expert; pos=n
Rand Corporation	kind=expert; pos=n
Brookings Institution	kind=expert; pos=n
Carnegie Endowment	kind=expert; pos=n
Washington Institute	kind=expert; pos=n
Soufan Group	kind=expert; pos=n
Soufan Center	kind=expert; pos=n
Long War Journal	kind=expert; pos=n
Control Risks	kind=expert; pos=n
Verisk Maplecroft	kind=expert; pos=n
Oryx	kind=expert; pos=n
Critical Threats Project	kind=expert; pos=n
Center for Strategic and International Studies	kind=expert; pos=n
Royal United Services Institute	kind=expert; pos=n

@block civil_society
@source Written for dateline from general knowledge.
human rights group	kind=ngo; pos=n
rights group	kind=ngo; pos=n
human rights organisation	kind=ngo; pos=n
human rights organization	kind=ngo; pos=n
rights organisation	kind=ngo; pos=n
rights organization	kind=ngo; pos=n
human rights monitor	kind=ngo; pos=n
rights monitor	kind=ngo; pos=n
monitoring group	kind=ngo; pos=n
war monitor	kind=ngo; pos=n
monitor	kind=ngo; ambiguous=1; pos=n
monitoring organisation	kind=ngo; pos=n
monitoring organization	kind=ngo; pos=n
monitoring network	kind=ngo; pos=n
watchdog	kind=ngo; pos=n
rights watchdog	kind=ngo; pos=n
human rights watchdog	kind=ngo; pos=n
advocacy group	kind=ngo; pos=n
campaign group	kind=ngo; pos=n
aid group	kind=ngo; pos=n
aid agency	kind=ngo; forms=aid agencies
aid organisation	kind=ngo; pos=n
aid organization	kind=ngo; pos=n
relief agency	kind=ngo; forms=relief agencies
relief group	kind=ngo; pos=n
relief organisation	kind=ngo; pos=n
relief organization	kind=ngo; pos=n
charity	kind=ngo; forms=charities
charity group	kind=ngo; pos=n
humanitarian group	kind=ngo; pos=n
humanitarian agency	kind=ngo; forms=humanitarian agencies
humanitarian organisation	kind=ngo; pos=n
humanitarian organization	kind=ngo; pos=n
non-governmental organisation	kind=ngo; pos=n
non-governmental organization	kind=ngo; pos=n
NGO	kind=ngo; forms=NGOs; case=1
civil society group	kind=ngo; pos=n
civil society organisation	kind=ngo; pos=n
civil society organization	kind=ngo; pos=n
press freedom group	kind=ngo; pos=n
press freedom organisation	kind=ngo; pos=n
press freedom organization	kind=ngo; pos=n
media watchdog	kind=ngo; pos=n
activist group	kind=ngo; pos=n
activist network	kind=ngo; pos=n
women's group	kind=ngo; pos=n
student union	kind=ngo; pos=n
students' union	kind=ngo; pos=n
trade union	kind=ngo; pos=n
workers' union	kind=ngo; pos=n
labour union	kind=ngo; pos=n
labor union	kind=ngo; pos=n
union	kind=ngo; ambiguous=1; pos=n
teachers' union	kind=ngo; pos=n
journalists' union	kind=ngo; pos=n
farmers' union	kind=ngo; pos=n
bar association	kind=ngo; pos=n
lawyers' association	kind=ngo; pos=n
human rights commission	kind=ngo; pos=n
church group	kind=ngo; pos=n
council of churches	kind=ngo
indigenous organisation	kind=ngo; pos=n
indigenous organization	kind=ngo; pos=n
legal aid group	kind=ngo; pos=n
prisoners' rights group	kind=ngo; pos=n
resistance committee	kind=ngo; pos=n
Human Rights Watch	name=Human Rights Watch; kind=ngo
HRW	name=Human Rights Watch; kind=ngo; case=1
Amnesty International	name=Amnesty International; kind=ngo
Amnesty	name=Amnesty International; kind=ngo; case=1
Syrian Observatory for Human Rights	name=Syrian Observatory for Human Rights; kind=ngo; country=SY
SOHR	name=Syrian Observatory for Human Rights; kind=ngo; country=SY; case=1
Britain-based Syrian Observatory for Human Rights	name=Syrian Observatory for Human Rights; kind=ngo; country=SY
the Observatory	name=Syrian Observatory for Human Rights; kind=ngo; ambiguous=1
Syrian Network for Human Rights	name=Syrian Network for Human Rights; kind=ngo; country=SY
SNHR	name=Syrian Network for Human Rights; kind=ngo; country=SY; case=1
Red Cross	name=Red Cross; kind=ngo
International Committee of the Red Cross	name=International Committee of the Red Cross; kind=ngo
ICRC	name=International Committee of the Red Cross; kind=ngo; case=1
Red Crescent	name=Red Crescent; kind=ngo
Palestinian Red Crescent	name=Palestine Red Crescent Society; kind=ngo; country=PS
Palestine Red Crescent Society	name=Palestine Red Crescent Society; kind=ngo; country=PS
Palestine Red Crescent	name=Palestine Red Crescent Society; kind=ngo; country=PS
Syrian Arab Red Crescent	name=Syrian Arab Red Crescent; kind=ngo; country=SY
Iraqi Red Crescent	kind=ngo; country=IQ
Iranian Red Crescent	kind=ngo; country=IR
Lebanese Red Cross	name=Lebanese Red Cross; kind=ngo; country=LB
Médecins Sans Frontières	name=Médecins Sans Frontières; kind=ngo
Medecins Sans Frontieres	name=Médecins Sans Frontières; kind=ngo
MSF	name=Médecins Sans Frontières; kind=ngo; case=1
Doctors Without Borders	name=Médecins Sans Frontières; kind=ngo
Save the Children	kind=ngo
Oxfam	kind=ngo
CARE International	kind=ngo
World Vision	kind=ngo
Mercy Corps	kind=ngo
Norwegian Refugee Council	kind=ngo
International Rescue Committee	kind=ngo
Islamic Relief	kind=ngo
Christian Aid	kind=ngo
Caritas	kind=ngo
Action Against Hunger	kind=ngo
World Central Kitchen	kind=ngo
Handicap International	kind=ngo
Humanity & Inclusion	kind=ngo
HALO Trust	kind=ngo
Mines Advisory Group	kind=ngo
B'Tselem	kind=ngo; country=IL
Al-Haq	kind=ngo; country=PS
Breaking the Silence	kind=ngo; country=IL
Peace Now	kind=ngo; country=IL
Yesh Din	kind=ngo; country=IL
Al Mezan Center	kind=ngo; country=PS
Palestinian Centre for Human Rights	kind=ngo; country=PS
Reporters Without Borders	kind=ngo
Committee to Protect Journalists	kind=ngo
CPJ	kind=ngo; case=1
International Federation of Journalists	kind=ngo
Human Rights First	kind=ngo
Global Witness	kind=ngo
Airwars	kind=ngo
Iraq Body Count	kind=ngo; country=IQ
Physicians for Human Rights	kind=ngo
Memorial human rights group	kind=ngo; country=RU
Committee Against Torture	kind=ngo
OVD-Info	kind=ngo; country=RU
Hengaw	kind=ngo; country=IR
Iran Human Rights	kind=ngo; country=IR
HRANA	kind=ngo; country=IR; case=1
Yemen Data Project	kind=ngo; country=YE
Mwatana	kind=ngo; country=YE
Fortify Rights	kind=ngo; country=MM
Assistance Association for Political Prisoners	kind=ngo; country=MM
Kivu Security Tracker	kind=ngo; country=CD
ACLED	name=ACLED; kind=ngo; case=1
Armed Conflict Location and Event Data Project	name=ACLED; kind=ngo
Armed Conflict Location & Event Data Project	name=ACLED; kind=ngo
Armed Conflict Location & Event Data	name=ACLED; kind=ngo
Uppsala Conflict Data Program	kind=ngo
Indepaz	kind=ngo; country=CO
Gun Violence Archive	kind=ngo; country=US
Southern Poverty Law Center	kind=ngo; country=US
Anti-Defamation League	kind=ngo; country=US
Americas Watch	name=Human Rights Watch; kind=ngo
Tutela Legal	kind=ngo; country=SV
Emergency Lawyers	kind=ngo; country=SD
Sudan Doctors Network	kind=ngo; country=SD
Sudan Doctors Union	kind=ngo; country=SD
Genocide Watch	kind=ngo
Commission on Human Rights	kind=ngo; country=PH
National Human Rights Commission	kind=ngo
Karapatan	kind=ngo; country=PH
Karen Human Rights Group	kind=ngo; country=MM
Free Burma Rangers	kind=ngo; country=MM
Halvash	kind=ngo; country=IR
Haalvsh	kind=ngo; country=IR
activist	kind=person; person=1; of=activists; pos=n
rights activist	kind=person; person=1; of=activists; pos=n
human rights activist	kind=person; person=1; of=activists; pos=n
political activist	kind=person; person=1; of=activists; pos=n
opposition activist	kind=person; person=1; of=activists; pos=n
local activist	kind=person; person=1; of=activists; pos=n
media activist	kind=person; person=1; of=activists; pos=n
peace activist	kind=person; person=1; of=activists; pos=n
environmental activist	kind=person; person=1; of=activists; pos=n
land defender	kind=person; person=1; of=activists; pos=n
environmental defender	kind=person; person=1; of=activists; pos=n
human rights defender	kind=person; person=1; of=activists; pos=n
rights defender	kind=person; person=1; of=activists; pos=n
campaigner	kind=person; person=1; of=activists; pos=n
anti-corruption campaigner	kind=person; person=1; of=activists; pos=n
human rights worker	kind=person; person=1; of=activists; pos=n
union leader	kind=person; person=1; of=workers; pos=n
trade unionist	kind=person; person=1; of=workers; pos=n
union member	kind=person; person=1; of=workers; pos=n
labour leader	kind=person; person=1; of=workers; pos=n
labor leader	kind=person; person=1; of=workers; pos=n
peasant leader	kind=person; person=1; of=activists; pos=n
indigenous leader	kind=person; person=1; of=activists; pos=n
social leader	kind=person; person=1; of=activists; pos=n
student leader	kind=person; person=1; of=students; pos=n
youth leader	kind=person; person=1; of=activists; pos=n
women's leader	kind=person; person=1; of=activists; pos=n
opposition figure	kind=person; person=1; of=politicians; pos=n
organiser	kind=person; person=1; of=activists; pos=n
organizer	kind=person; person=1; of=activists; pos=n
volunteer	kind=person; person=1; of=activists; ambiguous=1; pos=n
opposition member	kind=person; person=1; of=politicians; pos=n
lawyer	kind=person; person=1; of=lawyers; pos=n
defence lawyer	kind=person; person=1; of=lawyers; pos=n
defense lawyer	kind=person; person=1; of=lawyers; pos=n
human rights lawyer	kind=person; person=1; of=lawyers; pos=n
attorney	kind=person; person=1; of=lawyers; pos=n
defence attorney	kind=person; person=1; of=lawyers; pos=n
defense attorney	kind=person; person=1; of=lawyers; pos=n
counsel	kind=person; person=1; of=lawyers; pos=n
barrister	kind=person; person=1; of=lawyers; pos=n
advocate	kind=person; person=1; of=lawyers; ambiguous=1; pos=n
legal representative	kind=person; person=1; of=lawyers; pos=n
solicitor	kind=person; person=1; of=lawyers; pos=n
jurist	kind=person; person=1; of=lawyers; pos=n
notary	kind=person; person=1; of=lawyers; forms=notaries
priest	kind=person; person=1; of=clergy; pos=n
Catholic priest	kind=person; person=1; of=clergy; pos=n
bishop	kind=person; person=1; of=clergy; pos=n
archbishop	kind=person; person=1; of=clergy; pos=n
cardinal	kind=person; person=1; of=clergy; pos=n
pastor	kind=person; person=1; of=clergy; pos=n
preacher	kind=person; person=1; of=clergy; pos=n
imam	kind=person; person=1; of=clergy; pos=n
mullah	kind=person; person=1; of=clergy; pos=n
cleric	kind=person; person=1; of=clergy; pos=n
Muslim cleric	kind=person; person=1; of=clergy; pos=n
Shia cleric	kind=person; person=1; of=clergy; pos=n
religious scholar	kind=person; person=1; of=clergy; pos=n
religious leader	kind=person; person=1; of=clergy; pos=n
rabbi	kind=person; person=1; of=clergy; pos=n
monk	kind=person; person=1; of=clergy; pos=n
Buddhist monk	kind=person; person=1; of=clergy; pos=n
nun	kind=person; person=1; of=clergy; pos=n
missionary	kind=person; person=1; of=clergy; forms=missionaries
clergyman	kind=person; person=1; of=clergy; forms=clergymen
vicar	kind=person; person=1; of=clergy; pos=n
deacon	kind=person; person=1; of=clergy; pos=n
seminarian	kind=person; person=1; of=clergy; pos=n
Jesuit	kind=person; person=1; of=clergy; pos=n
patriarch	kind=person; person=1; of=clergy; pos=n
ayatollah	kind=person; person=1; of=clergy; pos=n
grand ayatollah	kind=person; person=1; of=clergy; pos=n
mufti	kind=person; person=1; of=clergy; pos=n
maulana	kind=person; person=1; of=clergy; pos=n
maulvi	kind=person; person=1; of=clergy; pos=n
catechist	kind=person; person=1; of=clergy; pos=n
seminary student	kind=person; person=1; of=students; pos=n
sadhu	kind=person; person=1; of=clergy; pos=n
chaplain	kind=person; person=1; of=clergy; pos=n
company official	kind=person; person=1; of=workers; pos=n
company executive	kind=person; person=1; of=workers; pos=n
executive	kind=person; person=1; of=workers; pos=n
chief executive	kind=person; person=1; of=workers; pos=n
businessman	kind=person; person=1; of=workers; forms=businessmen
businesswoman	kind=person; person=1; of=workers; forms=businesswomen
businesspeople	kind=person; person=1; of=workers
entrepreneur	kind=person; person=1; of=workers; pos=n
manager	kind=person; person=1; of=workers; pos=n
plant manager	kind=person; person=1; of=workers; pos=n
factory owner	kind=person; person=1; of=workers; pos=n
mine owner	kind=person; person=1; of=workers; pos=n
rancher	kind=person; person=1; of=workers; pos=n
landowner	kind=person; person=1; of=workers; pos=n
employer	kind=person; person=1; of=workers; pos=n
owner	kind=person; person=1; of=workers; ambiguous=1; pos=n
principal	kind=person; person=1; of=workers; pos=n
headmaster	kind=person; person=1; of=workers; pos=n
school principal	kind=person; person=1; of=teachers; pos=n
headteacher	kind=person; person=1; of=teachers; pos=n
school official	kind=person; person=1; of=teachers; pos=n
university official	kind=person; person=1; of=workers; pos=n
rector	kind=person; person=1; of=workers; pos=n
dean	kind=person; person=1; of=workers; pos=n
pilot	kind=person; person=1; of=workers; pos=n
captain of the ship	kind=person; person=1; of=workers
skipper	kind=person; person=1; of=workers; pos=n
ship's captain	kind=person; person=1; of=workers
airline official	kind=person; person=1; of=workers; pos=n
bank official	kind=person; person=1; of=workers; pos=n
hotel manager	kind=person; person=1; of=workers; pos=n
restaurant owner	kind=person; person=1; of=workers; pos=n
contractor	kind=person; person=1; of=workers; ambiguous=1; pos=n

@block united_nations_and_international_bodies
@source Written for dateline from general knowledge.
United Nations	name=United Nations; kind=un
UN	name=United Nations; kind=un; case=1
U.N.	name=United Nations; kind=un; case=1
UN Security Council	kind=un
U.N. Security Council	kind=un
United Nations Security Council	kind=un
UN General Assembly	kind=un
UN secretary-general	kind=un
U.N. secretary-general	kind=un
UN chief	kind=un
U.N. chief	kind=un
UN official	kind=un; person=1; anonymous=maybe; pos=n
U.N. official	kind=un; person=1; anonymous=maybe; pos=n
UN envoy	kind=un; person=1; pos=n
U.N. envoy	kind=un; person=1; pos=n
UN special envoy	kind=un; person=1; pos=n
UN agency	kind=un; forms=UN agencies|U.N. agency|U.N. agencies
UN mission	kind=un
U.N. mission	kind=un
UN report	kind=un
UN expert	kind=un; person=1; pos=n
UN investigator	kind=un; person=1; pos=n
UN rapporteur	kind=un; person=1; pos=n
special rapporteur	kind=un; person=1; pos=n
UNHCR	name=UNHCR; kind=un; case=1
UN refugee agency	name=UNHCR; kind=un
U.N. refugee agency	name=UNHCR; kind=un
United Nations High Commissioner for Refugees	name=UNHCR; kind=un
OCHA	name=OCHA; kind=un; case=1
UNOCHA	name=OCHA; kind=un; case=1
Office for the Coordination of Humanitarian Affairs	name=OCHA; kind=un
UN Office for the Coordination of Humanitarian Affairs	name=OCHA; kind=un
UN humanitarian office	name=OCHA; kind=un
UN humanitarian agency	name=OCHA; kind=un
UNICEF	name=UNICEF; kind=un
UN children's agency	name=UNICEF; kind=un
U.N. children's agency	name=UNICEF; kind=un
OHCHR	name=OHCHR; kind=un; case=1
UN human rights office	name=OHCHR; kind=un
U.N. human rights office	name=OHCHR; kind=un
UN Human Rights Council	kind=un
UN rights office	name=OHCHR; kind=un
UN rights chief	name=OHCHR; kind=un; person=1
UN High Commissioner for Human Rights	name=OHCHR; kind=un; person=1
UNRWA	name=UNRWA; kind=un
UN Relief and Works Agency	name=UNRWA; kind=un
UN agency for Palestinian refugees	name=UNRWA; kind=un
World Food Programme	name=World Food Programme; kind=un
World Food Program	name=World Food Programme; kind=un
WFP	name=World Food Programme; kind=un; case=1
World Health Organization	name=World Health Organization; kind=un
World Health Organisation	name=World Health Organization; kind=un
WHO	name=World Health Organization; kind=un; ambiguous=1; case=1
International Organization for Migration	name=IOM; kind=un
International Organisation for Migration	name=IOM; kind=un
IOM	name=IOM; kind=un; case=1
UNESCO	name=UNESCO; kind=un
IAEA	name=IAEA; kind=un; case=1
International Atomic Energy Agency	name=IAEA; kind=un
UN nuclear watchdog	name=IAEA; kind=un
U.N. nuclear watchdog	name=IAEA; kind=un
OPCW	name=OPCW; kind=un; case=1
Organisation for the Prohibition of Chemical Weapons	name=OPCW; kind=un
Organization for the Prohibition of Chemical Weapons	name=OPCW; kind=un
UNDP	name=UNDP; kind=un; case=1
UNFPA	name=UNFPA; kind=un; case=1
UNAMA	name=UNAMA; kind=un; country=AF; case=1
UN Assistance Mission in Afghanistan	name=UNAMA; kind=un; country=AF
United Nations Assistance Mission in Afghanistan	name=UNAMA; kind=un; country=AF
UNAMI	name=UNAMI; kind=un; country=IQ; case=1
UN Assistance Mission for Iraq	name=UNAMI; kind=un; country=IQ
UNSMIL	name=UNSMIL; kind=un; country=LY; case=1
UNITAMS	name=UNITAMS; kind=un; country=SD; case=1
BINUH	name=BINUH; kind=un; country=HT; case=1
Human Rights Monitoring Mission in Ukraine	kind=un; country=UA
Food and Agriculture Organization	name=FAO; kind=un
International Maritime Organization	name=IMO; kind=un
European Union	name=European Union; kind=office
EU	name=European Union; kind=office; case=1
European Commission	kind=office
European Parliament	kind=office
Council of Europe	kind=office
European Council	kind=office
European Court of Human Rights	kind=office
OSCE	name=OSCE; kind=ngo; case=1
Organization for Security and Co-operation in Europe	name=OSCE; kind=ngo
Organization for Security and Cooperation in Europe	name=OSCE; kind=ngo
OSCE monitors	name=OSCE; kind=ngo
OSCE mission	name=OSCE; kind=ngo
OSCE Special Monitoring Mission	name=OSCE; kind=ngo
EU Monitoring Mission	name=EUMM; kind=ngo
EUMM	name=EUMM; kind=ngo; case=1
African Union	name=African Union; kind=office
AU Commission	name=African Union; kind=office
African Union Commission	name=African Union; kind=office
Arab League	name=Arab League; kind=office
League of Arab States	name=Arab League; kind=office
Gulf Cooperation Council	name=GCC; kind=office
GCC	name=GCC; kind=office; case=1
Organization of Islamic Cooperation	name=OIC; kind=office
Organisation of Islamic Cooperation	name=OIC; kind=office
OIC	name=OIC; kind=office; case=1
ECOWAS	name=ECOWAS; kind=office
Economic Community of West African States	name=ECOWAS; kind=office
IGAD	name=IGAD; kind=office; case=1
SADC	name=SADC; kind=office; case=1
East African Community	kind=office
ASEAN	name=ASEAN; kind=office
Organization of American States	name=OAS; kind=office
Organisation of American States	name=OAS; kind=office
OAS	name=OAS; kind=office; case=1
Palestinian Authority	name=Palestinian Authority; kind=office; country=PS
Palestinian National Authority	name=Palestinian Authority; kind=office; country=PS
Kurdistan Regional Government	name=Kurdistan Regional Government; kind=office; country=IQ
KRG	name=Kurdistan Regional Government; kind=office; country=IQ; case=1
Government of National Unity	kind=office
Government of National Accord	kind=office
Commonwealth of Independent States	kind=office
UK Maritime Trade Operations	name=UKMTO; kind=military; country=GB
United Kingdom Maritime Trade Operations	name=UKMTO; kind=military; country=GB
UKMTO	name=UKMTO; kind=military; country=GB; case=1
International Maritime Bureau	name=International Maritime Bureau; kind=ngo
IMB	name=International Maritime Bureau; kind=ngo; case=1
Holy See	kind=office
Vatican	kind=office
Hostage Families Forum	kind=relative; country=IL
Hostages and Missing Families Forum	kind=relative; country=IL

@block armed_and_political_groups_as_speakers
@source Written for dateline from general knowledge.
group	kind=group; ambiguous=1; pos=n
armed group	kind=group; pos=n
political party	kind=group; forms=political parties
party	kind=group; ambiguous=1; forms=parties
movement	kind=group; ambiguous=1; pos=n
organization	kind=group; ambiguous=1; pos=n
organisation	kind=group; ambiguous=1; pos=n
opposition	kind=group
political opposition	kind=group
opposition party	kind=group; forms=opposition parties
ruling party	kind=group; forms=ruling parties
alliance	kind=group; ambiguous=1; pos=n
rebel group	kind=group; pos=n
militant group	kind=group; pos=n
militia	kind=group; pos=n
faction	kind=group; pos=n
political bureau	kind=group; pos=n
politburo	kind=group; pos=n
armed wing	kind=group; pos=n
military wing	kind=group; pos=n
media wing	kind=group; pos=n
militant leader	kind=group; person=1; pos=n
rebel leader	kind=group; person=1; pos=n
militia leader	kind=group; person=1; pos=n
group leader	kind=group; person=1; pos=n
negotiator	kind=official; person=1; pos=n
mediator	kind=official; person=1; pos=n
rebel official	kind=group; person=1; pos=n
Hamas official	kind=group; person=1; pos=n
Hezbollah official	kind=group; person=1; pos=n
Taliban official	kind=group; person=1; pos=n
Houthi official	kind=group; person=1; pos=n
separatist leader	kind=group; person=1; pos=n
separatist official	kind=group; person=1; pos=n

@block documents
@source Written for dateline from general knowledge.
statement	kind=document; pos=n
joint statement	kind=document; pos=n
press statement	kind=document; pos=n
written statement	kind=document; pos=n
official statement	kind=document; pos=n
communique	kind=document; forms=communiques|communiqué|communiqués
press release	kind=document; pos=n
news release	kind=document; pos=n
press conference	kind=document; ambiguous=1; pos=n
news conference	kind=document; ambiguous=1; pos=n
press briefing	kind=document; ambiguous=1; pos=n
report	kind=document; pos=n
police report	kind=document; pos=n
incident report	kind=document; pos=n
initial report	kind=document; pos=n
preliminary report	kind=document; pos=n
situation report	kind=document; pos=n
intelligence report	kind=document; pos=n
medical report	kind=document; pos=n
forensic report	kind=document; pos=n
autopsy report	kind=document; pos=n
autopsy	kind=document; forms=autopsies
investigation report	kind=document; pos=n
daily report	kind=document; pos=n
letter	kind=document; pos=n
open letter	kind=document; pos=n
note	kind=document; ambiguous=1; pos=n
handwritten note	kind=document; pos=n
memo	kind=document; pos=n
memorandum	kind=document; forms=memoranda|memorandums
cable	kind=document; pos=n
document	kind=document; pos=n
court document	kind=document; pos=n
court record	kind=document; pos=n
court filing	kind=document; pos=n
court papers	kind=document
indictment	kind=document; pos=n
criminal complaint	kind=document; pos=n
charge sheet	kind=document; pos=n
first information report	kind=document; pos=n
FIR	kind=document; forms=FIRs; case=1
affidavit	kind=document; pos=n
lawsuit	kind=document; pos=n
verdict	kind=document; pos=n
ruling	kind=document; pos=n
resolution	kind=document; ambiguous=1; pos=n
decree	kind=document; pos=n
order	kind=document; ambiguous=1; pos=n
notice	kind=document; pos=n
leaflet	kind=document; pos=n
flyer	kind=document; pos=n
pamphlet	kind=document; pos=n
manifesto	kind=document; forms=manifestos|manifestoes
banner	kind=document; pos=n
bulletin	kind=document; pos=n
military bulletin	kind=document; pos=n
daily bulletin	kind=document; pos=n
briefing	kind=document; pos=n
update	kind=document; ambiguous=1; pos=n
assessment	kind=document; pos=n
intelligence assessment	kind=document; pos=n
survey	kind=document; pos=n
study	kind=document; ambiguous=1; forms=studies
database	kind=document; pos=n
data	kind=document; ambiguous=1
figure	kind=document; ambiguous=1; pos=n
official figures	kind=document
statistics	kind=document
record	kind=document; ambiguous=1; pos=n
log	kind=document; ambiguous=1; pos=n
transcript	kind=document; pos=n
fax	kind=document; forms=faxes
email	kind=document; pos=n
e-mail	kind=document; pos=n
text message	kind=document; pos=n
message	kind=document; pos=n
phone call	kind=document; pos=n
telephone call	kind=document; pos=n
interview	kind=document; ambiguous=1; pos=n
speech	kind=document; ambiguous=1; forms=speeches
televised address	kind=document; pos=n
televised speech	kind=document; pos=n
address	kind=document; ambiguous=1; pos=n
announcement	kind=document; pos=n
declaration	kind=document; pos=n
warning	kind=document; ambiguous=1; pos=n
video	kind=document; pos=n
video statement	kind=document; pos=n
video footage	kind=document
footage	kind=document
video clip	kind=document; pos=n
clip	kind=document; ambiguous=1; pos=n
amateur video	kind=document; pos=n
surveillance video	kind=document; pos=n
surveillance footage	kind=document
CCTV footage	kind=document
security camera footage	kind=document
dashcam footage	kind=document
body camera footage	kind=document
drone footage	kind=document
recording	kind=document; pos=n
audio recording	kind=document; pos=n
audio message	kind=document; pos=n
audio statement	kind=document; pos=n
voice message	kind=document; pos=n
video recording	kind=document; pos=n
image	kind=document; ambiguous=1; pos=n
photograph	kind=document; pos=n
photo	kind=document; pos=n
picture	kind=document; ambiguous=1; pos=n
satellite image	kind=document; pos=n
satellite imagery	kind=document
eyewitness account	kind=document; pos=n
account	kind=document; ambiguous=1; pos=n
testimony	kind=document; forms=testimonies
website	kind=document; pos=n
web site	kind=document; pos=n
official website	kind=document; pos=n
magazine article	kind=document; pos=n
article	kind=document; pos=n
editorial	kind=document; pos=n
news report	kind=document; pos=n
media report	kind=document; pos=n
press report	kind=document; pos=n
initial information	kind=document
preliminary information	kind=document
initial investigation	kind=document; pos=n
preliminary investigation	kind=document; pos=n
live stream	kind=document; pos=n
livestream	kind=document; pos=n

@block posts
@source Written for dateline from general knowledge.
tweet	kind=post; pos=n
Twitter post	kind=post; pos=n
Twitter account	kind=post; pos=n
post on X	kind=post; forms=posts on X
X post	kind=post; pos=n
X account	kind=post; pos=n
post	kind=post; ambiguous=1; pos=n
social media post	kind=post; pos=n
social media account	kind=post; pos=n
social media	kind=post
social networks	kind=post
social media video	kind=post; pos=n
social media footage	kind=post
social media reports	kind=post
Facebook post	kind=post; pos=n
Facebook page	kind=post; pos=n
Facebook account	kind=post; pos=n
Facebook	kind=post; pos=n
Instagram post	kind=post; pos=n
Instagram	kind=post; pos=n
Instagram account	kind=post; pos=n
Telegram post	kind=post; pos=n
Telegram channel	kind=post; pos=n
Telegram account	kind=post; pos=n
Telegram message	kind=post; pos=n
Telegram	kind=post; pos=n
messaging app	kind=post; pos=n
WhatsApp message	kind=post; pos=n
WhatsApp group	kind=post; pos=n
WhatsApp	kind=post; pos=n
TikTok video	kind=post; pos=n
TikTok	kind=post; pos=n
YouTube video	kind=post; pos=n
YouTube channel	kind=post; pos=n
YouTube	kind=post; pos=n
blog post	kind=post; pos=n
blog	kind=post; pos=n
blogger	kind=post; person=1; pos=n
military blogger	kind=post; person=1; pos=n
milblogger	kind=post; person=1; pos=n
Truth Social	kind=post; pos=n
Truth Social post	kind=post; pos=n
Twitter	kind=post; pos=n
Weibo	kind=post; pos=n
Weibo post	kind=post; pos=n
VKontakte	kind=post; pos=n
Bluesky	kind=post; pos=n
Reddit	kind=post; pos=n
online post	kind=post; pos=n
online statement	kind=post; pos=n
online video	kind=post; pos=n
Signal message	kind=post; pos=n
user post	kind=post; pos=n
jihadist website	kind=post; pos=n
militant website	kind=post; pos=n
online forum	kind=post; pos=n

@block unattributed
@source Written for dateline from general knowledge.
unconfirmed report	kind=unattributed; pos=n
conflicting reports	kind=unattributed
local reports	kind=unattributed
early reports	kind=unattributed
some reports	kind=unattributed
rumour	kind=unattributed; pos=n
rumor	kind=unattributed; pos=n
first reports	kind=unattributed
various reports	kind=unattributed
several reports	kind=unattributed
other reports	kind=unattributed
unverified report	kind=unattributed; pos=n

@block victims use=victim
@source Written for dateline from general knowledge.
child	kind=person; person=1; of=children; forms=children
boy	kind=person; person=1; of=children; pos=n
girl	kind=person; person=1; of=children; pos=n
schoolboy	kind=person; person=1; of=children; pos=n
schoolgirl	kind=person; person=1; of=children; pos=n
schoolchild	kind=person; person=1; of=children; forms=schoolchildren
school child	kind=person; person=1; of=children; forms=school children
teenager	kind=person; person=1; of=children; pos=n
teen	kind=person; person=1; of=children; pos=n
teenage boy	kind=person; person=1; of=children; pos=n
teenage girl	kind=person; person=1; of=children; pos=n
minor	kind=person; person=1; of=children; ambiguous=1; pos=n
infant	kind=person; person=1; of=children; pos=n
baby	kind=person; person=1; of=children; forms=babies
newborn	kind=person; person=1; of=children; pos=n
toddler	kind=person; person=1; of=children; pos=n
kid	kind=person; person=1; of=children; pos=n
young child	kind=person; person=1; of=children; forms=young children
young boy	kind=person; person=1; of=children; pos=n
young girl	kind=person; person=1; of=children; pos=n
adolescent	kind=person; person=1; of=children; pos=n
youngster	kind=person; person=1; of=children; pos=n
orphan	kind=person; person=1; of=children; pos=n
kindergartner	kind=person; person=1; of=children; pos=n
pupil	kind=person; person=1; of=children; pos=n
school pupil	kind=person; person=1; of=children; pos=n
child soldier	kind=person; person=1; of=children; pos=n
unborn child	kind=person; person=1; of=children; forms=unborn children
juvenile	kind=person; person=1; of=children; ambiguous=1; pos=n
woman	kind=person; person=1; of=women; forms=women
young woman	kind=person; person=1; of=women; forms=young women
elderly woman	kind=person; person=1; of=women; forms=elderly women
pregnant woman	kind=person; person=1; of=women; forms=pregnant women
female	kind=person; person=1; of=women; pos=n
housewife	kind=person; person=1; of=women; forms=housewives
expectant mother	kind=person; person=1; of=women; pos=n
old woman	kind=person; person=1; of=women; forms=old women
lady	kind=person; person=1; of=women; forms=ladies
man	kind=person; person=1; of=men; forms=men
young man	kind=person; person=1; of=men; forms=young men
elderly man	kind=person; person=1; of=men; forms=elderly men
old man	kind=person; person=1; of=men; forms=old men
male	kind=person; person=1; of=men; pos=n
youth	kind=person; person=1; of=men; ambiguous=1; pos=n
civilian	kind=person; person=1; of=civilians; pos=n
Palestinian civilian	kind=person; person=1; of=civilians; pos=n
innocent civilian	kind=person; person=1; of=civilians; pos=n
innocent people	kind=person; person=1; of=civilians
ordinary people	kind=person; person=1; of=civilians
person	kind=person; person=1; of=civilians; forms=people|persons
individual	kind=person; person=1; of=civilians; pos=n
victim	kind=person; person=1; of=civilians; pos=n
casualty	kind=person; person=1; of=civilians; ambiguous=1; forms=casualties
fatality	kind=person; person=1; of=civilians; ambiguous=1; forms=fatalities
the dead	kind=person; person=1; of=civilians
the wounded	kind=person; person=1; of=civilians
the injured	kind=person; person=1; of=civilians
local people	kind=person; person=1; of=civilians
non-combatant	kind=person; person=1; of=civilians; forms=noncombatant|noncombatants|non-combatants
shopper	kind=person; person=1; of=civilians; pos=n
customer	kind=person; person=1; of=civilians; pos=n
client	kind=person; person=1; of=civilians; pos=n
patron	kind=person; person=1; of=civilians; pos=n
diner	kind=person; person=1; of=civilians; pos=n
guest	kind=person; person=1; of=civilians; pos=n
clubgoer	kind=person; person=1; of=civilians; pos=n
partygoer	kind=person; person=1; of=civilians; pos=n
reveller	kind=person; person=1; of=civilians; pos=n
reveler	kind=person; person=1; of=civilians; pos=n
concertgoer	kind=person; person=1; of=civilians; pos=n
concert-goer	kind=person; person=1; of=civilians; pos=n
festival-goer	kind=person; person=1; of=civilians; pos=n
festivalgoer	kind=person; person=1; of=civilians; pos=n
spectator	kind=person; person=1; of=civilians; pos=n
fan	kind=person; person=1; of=civilians; ambiguous=1; pos=n
attendee	kind=person; person=1; of=civilians; pos=n
participant	kind=person; person=1; of=civilians; pos=n
visitor	kind=person; person=1; of=civilians; pos=n
delegate	kind=person; person=1; of=civilians; pos=n
mourner	kind=person; person=1; of=civilians; pos=n
funeral-goer	kind=person; person=1; of=civilians; pos=n
wedding guest	kind=person; person=1; of=civilians; pos=n
bride	kind=person; person=1; of=civilians; pos=n
groom	kind=person; person=1; of=civilians; ambiguous=1; pos=n
bridegroom	kind=person; person=1; of=civilians; pos=n
bather	kind=person; person=1; of=civilians; pos=n
cyclist	kind=person; person=1; of=civilians; pos=n
jogger	kind=person; person=1; of=civilians; pos=n
biker	kind=person; person=1; of=civilians; pos=n
biker passenger	kind=person; person=1; of=civilians; pos=n
motorcyclist	kind=person; person=1; of=civilians; pos=n
rider	kind=person; person=1; of=civilians; pos=n
traveller	kind=person; person=1; of=civilians; pos=n
traveler	kind=person; person=1; of=civilians; pos=n
wayfarer	kind=person; person=1; of=civilians; pos=n
homeless person	kind=person; person=1; of=civilians; forms=homeless people|homeless persons
homeless man	kind=person; person=1; of=civilians; forms=homeless men
beggar	kind=person; person=1; of=civilians; pos=n
patient	kind=person; person=1; of=civilians; pos=n
disabled person	kind=person; person=1; of=civilians; forms=disabled people
nonagenarian	kind=person; person=1; of=civilians; pos=n
national	kind=person; person=1; of=civilians; ambiguous=1; pos=n
compatriot	kind=person; person=1; of=civilians; pos=n
countryman	kind=person; person=1; of=civilians; forms=countrymen
voter	kind=person; person=1; of=civilians; pos=n
prostitute	kind=person; person=1; of=civilians; pos=n
sex worker	kind=person; person=1; of=civilians; pos=n
transgender woman	kind=person; person=1; of=civilians; forms=transgender women
gay man	kind=person; person=1; of=civilians; forms=gay men
convert	kind=person; person=1; of=civilians; pos=n
member of the public	kind=person; person=1; of=civilians; forms=members of the public
community member	kind=person; person=1; of=civilians; pos=n
household	kind=person; person=1; of=civilians; pos=n
couple	kind=person; person=1; of=civilians; ambiguous=1; pos=n
family of	kind=person; of=family
sportsman	kind=person; person=1; of=civilians; forms=sportsmen
athlete	kind=person; person=1; of=civilians; pos=n
footballer	kind=person; person=1; of=civilians; pos=n
football player	kind=person; person=1; of=civilians; pos=n
cricketer	kind=person; person=1; of=civilians; pos=n
actor	kind=person; person=1; of=civilians; ambiguous=1; pos=n
actress	kind=person; person=1; of=civilians; pos=n
singer	kind=person; person=1; of=civilians; pos=n
musician	kind=person; person=1; of=civilians; pos=n
artist	kind=person; person=1; of=civilians; pos=n
writer	kind=person; person=1; of=civilians; pos=n
poet	kind=person; person=1; of=civilians; pos=n
model	kind=person; person=1; of=civilians; ambiguous=1; pos=n
influencer	kind=person; person=1; of=civilians; pos=n
intellectual	kind=person; person=1; of=civilians; pos=n
human shield	kind=person; person=1; of=civilians; pos=n
collaborator	kind=person; person=1; of=civilians; ambiguous=1; pos=n
alleged informer	kind=person; person=1; of=civilians; pos=n
informer	kind=person; person=1; of=civilians; pos=n
suspected informer	kind=person; person=1; of=civilians; pos=n
elderly person	kind=person; person=1; of=elderly; forms=elderly people|elderly persons
old person	kind=person; person=1; of=elderly; forms=old people
pensioner	kind=person; person=1; of=elderly; pos=n
senior citizen	kind=person; person=1; of=elderly; pos=n
retiree	kind=person; person=1; of=elderly; pos=n
septuagenarian	kind=person; person=1; of=elderly; pos=n
octogenarian	kind=person; person=1; of=elderly; pos=n
air passenger	kind=person; person=1; of=passengers; pos=n
bus passenger	kind=person; person=1; of=passengers; pos=n
train passenger	kind=person; person=1; of=passengers; pos=n
airline passenger	kind=person; person=1; of=passengers; pos=n
car occupant	kind=person; person=1; of=passengers; pos=n
occupant	kind=person; person=1; of=passengers; pos=n
vehicle occupant	kind=person; person=1; of=passengers; pos=n
ferry passenger	kind=person; person=1; of=passengers; pos=n
rail passenger	kind=person; person=1; of=passengers; pos=n
bus rider	kind=person; person=1; of=passengers; pos=n
crew member	kind=person; person=1; of=crew; pos=n
crewman	kind=person; person=1; of=crew; forms=crewmen
crew	kind=person; person=1; of=crew; pos=n
cabin crew	kind=person; person=1; of=crew
flight attendant	kind=person; person=1; of=crew; pos=n
seafarer	kind=person; person=1; of=crew; pos=n
mariner	kind=person; person=1; of=crew; pos=n
deckhand	kind=person; person=1; of=crew; pos=n
ship's crew	kind=person; person=1; of=crew
co-pilot	kind=person; person=1; of=crew; pos=n
train driver	kind=person; person=1; of=crew; pos=n
train conductor	kind=person; person=1; of=crew; pos=n
conductor	kind=person; person=1; of=crew; pos=n
steward	kind=person; person=1; of=crew; pos=n
stewardess	kind=person; person=1; of=crew; pos=n
boatman	kind=person; person=1; of=crew; forms=boatmen
driver	kind=person; person=1; of=drivers; pos=n
trucker	kind=person; person=1; of=drivers; pos=n
cab driver	kind=person; person=1; of=drivers; pos=n
minibus driver	kind=person; person=1; of=drivers; pos=n
tanker driver	kind=person; person=1; of=drivers; pos=n
motorcycle taxi driver	kind=person; person=1; of=drivers; pos=n
rickshaw driver	kind=person; person=1; of=drivers; pos=n
auto-rickshaw driver	kind=person; person=1; of=drivers; pos=n
tricycle driver	kind=person; person=1; of=drivers; pos=n
chauffeur	kind=person; person=1; of=drivers; pos=n
motorcycle driver	kind=person; person=1; of=drivers; pos=n
tractor driver	kind=person; person=1; of=drivers; pos=n
delivery driver	kind=person; person=1; of=drivers; pos=n
oil tanker driver	kind=person; person=1; of=drivers; pos=n
worker	kind=person; person=1; of=workers; pos=n
construction worker	kind=person; person=1; of=workers; pos=n
factory worker	kind=person; person=1; of=workers; pos=n
mine worker	kind=person; person=1; of=workers; pos=n
miner	kind=person; person=1; of=workers; pos=n
coal miner	kind=person; person=1; of=workers; pos=n
gold miner	kind=person; person=1; of=workers; pos=n
artisanal miner	kind=person; person=1; of=workers; pos=n
oil worker	kind=person; person=1; of=workers; pos=n
gas worker	kind=person; person=1; of=workers; pos=n
railway worker	kind=person; person=1; of=workers; pos=n
road worker	kind=person; person=1; of=workers; pos=n
port worker	kind=person; person=1; of=workers; pos=n
dock worker	kind=person; person=1; of=workers; pos=n
docker	kind=person; person=1; of=workers; pos=n
farm worker	kind=person; person=1; of=workers; pos=n
plantation worker	kind=person; person=1; of=workers; pos=n
agricultural worker	kind=person; person=1; of=workers; pos=n
migrant worker	kind=person; person=1; of=workers; pos=n
foreign worker	kind=person; person=1; of=workers; pos=n
domestic worker	kind=person; person=1; of=workers; pos=n
sanitation worker	kind=person; person=1; of=workers; pos=n
municipal employee	kind=person; person=1; of=workers; pos=n
office worker	kind=person; person=1; of=workers; pos=n
factory employee	kind=person; person=1; of=workers; pos=n
employee	kind=person; person=1; of=workers; pos=n
staff member	kind=person; person=1; of=workers; pos=n
staffer	kind=person; person=1; of=workers; pos=n
embassy worker	kind=person; person=1; of=workers; pos=n
embassy employee	kind=person; person=1; of=workers; pos=n
embassy staff	kind=person; person=1; of=workers
hotel worker	kind=person; person=1; of=workers; pos=n
restaurant worker	kind=person; person=1; of=workers; pos=n
waiter	kind=person; person=1; of=workers; pos=n
waitress	kind=person; person=1; of=workers; pos=n
bartender	kind=person; person=1; of=workers; pos=n
cook	kind=person; person=1; of=workers; pos=n
chef	kind=person; person=1; of=workers; pos=n
baker	kind=person; person=1; of=workers; pos=n
barber	kind=person; person=1; of=workers; pos=n
tailor	kind=person; person=1; of=workers; pos=n
butcher	kind=person; person=1; of=workers; pos=n
mechanic	kind=person; person=1; of=workers; pos=n
technician	kind=person; person=1; of=workers; pos=n
electrician	kind=person; person=1; of=workers; pos=n
plumber	kind=person; person=1; of=workers; pos=n
carpenter	kind=person; person=1; of=workers; pos=n
labourer	kind=person; person=1; of=workers; pos=n
laborer	kind=person; person=1; of=workers; pos=n
day labourer	kind=person; person=1; of=workers; pos=n
day laborer	kind=person; person=1; of=workers; pos=n
daily wage labourer	kind=person; person=1; of=workers; pos=n
daily wager	kind=person; person=1; of=workers; pos=n
bricklayer	kind=person; person=1; of=workers; pos=n
mason	kind=person; person=1; of=workers; pos=n
cleaner	kind=person; person=1; of=workers; pos=n
janitor	kind=person; person=1; of=workers; pos=n
porter	kind=person; person=1; of=workers; pos=n
gardener	kind=person; person=1; of=workers; pos=n
maid	kind=person; person=1; of=workers; pos=n
nanny	kind=person; person=1; of=workers; forms=nannies
babysitter	kind=person; person=1; of=workers; pos=n
logger	kind=person; person=1; of=workers; pos=n
lumberjack	kind=person; person=1; of=workers; pos=n
woodcutter	kind=person; person=1; of=workers; pos=n
charcoal burner	kind=person; person=1; of=workers; pos=n
salt miner	kind=person; person=1; of=workers; pos=n
scrap collector	kind=person; person=1; of=workers; pos=n
scavenger	kind=person; person=1; of=workers; ambiguous=1; pos=n
cashier	kind=person; person=1; of=workers; pos=n
shop assistant	kind=person; person=1; of=workers; pos=n
clerk	kind=person; person=1; of=workers; pos=n
bank employee	kind=person; person=1; of=workers; pos=n
postal worker	kind=person; person=1; of=workers; pos=n
postman	kind=person; person=1; of=workers; forms=postmen
delivery man	kind=person; person=1; of=workers; forms=delivery men
courier	kind=person; person=1; of=workers; pos=n
foreign engineer	kind=person; person=1; of=workers; pos=n
Chinese engineer	kind=person; person=1; of=workers; pos=n
Chinese worker	kind=person; person=1; of=workers; pos=n
Chinese national	kind=person; person=1; of=foreigners; pos=n
surveyor	kind=person; person=1; of=workers; pos=n
road crew	kind=person; person=1; of=workers; pos=n
telecom worker	kind=person; person=1; of=workers; pos=n
power worker	kind=person; person=1; of=workers; pos=n
utility worker	kind=person; person=1; of=workers; pos=n
polling worker	kind=person; person=1; of=workers; pos=n
census worker	kind=person; person=1; of=workers; pos=n
forestry worker	kind=person; person=1; of=workers; pos=n
toll collector	kind=person; person=1; of=workers; pos=n
transport worker	kind=person; person=1; of=workers; pos=n
merchant	kind=person; person=1; of=workers; pos=n
hawker	kind=person; person=1; of=workers; pos=n
butler	kind=person; person=1; of=workers; pos=n
translator	kind=person; person=1; of=workers; pos=n
interpreter	kind=person; person=1; of=workers; pos=n
fixer	kind=person; person=1; of=workers; pos=n
farmer	kind=person; person=1; of=farmers; pos=n
peasant	kind=person; person=1; of=farmers; pos=n
rice farmer	kind=person; person=1; of=farmers; pos=n
coffee grower	kind=person; person=1; of=farmers; pos=n
campesino	kind=person; person=1; of=farmers; pos=n
herder	kind=person; person=1; of=farmers; pos=n
shepherd	kind=person; person=1; of=farmers; pos=n
goatherd	kind=person; person=1; of=farmers; pos=n
cattle farmer	kind=person; person=1; of=farmers; pos=n
livestock farmer	kind=person; person=1; of=farmers; pos=n
farmhand	kind=person; person=1; of=farmers; pos=n
tenant farmer	kind=person; person=1; of=farmers; pos=n
coca farmer	kind=person; person=1; of=farmers; pos=n
tribal	kind=person; person=1; of=farmers; ambiguous=1; pos=n
olive picker	kind=person; person=1; of=farmers; pos=n
olive farmer	kind=person; person=1; of=farmers; pos=n
onion farmer	kind=person; person=1; of=farmers; pos=n
farm labourer	kind=person; person=1; of=farmers; pos=n
farm laborer	kind=person; person=1; of=farmers; pos=n
fisherman	kind=person; person=1; of=fishermen; forms=fishermen
fisher	kind=person; person=1; of=fishermen; pos=n
fishermen's crew	kind=person; person=1; of=fishermen
student	kind=person; person=1; of=students; pos=n
university student	kind=person; person=1; of=students; pos=n
college student	kind=person; person=1; of=students; pos=n
medical student	kind=person; person=1; of=students; pos=n
schoolmate	kind=person; person=1; of=students; pos=n
classmate	kind=person; person=1; of=students; pos=n
high school student	kind=person; person=1; of=students; pos=n
secondary school student	kind=person; person=1; of=students; pos=n
trainee	kind=person; person=1; of=students; pos=n
graduate	kind=person; person=1; of=students; pos=n
undergraduate	kind=person; person=1; of=students; pos=n
seminarian student	kind=person; person=1; of=students; pos=n
madrassa student	kind=person; person=1; of=students; pos=n
madrasa student	kind=person; person=1; of=students; pos=n
Talib student	kind=person; person=1; of=students; pos=n
teacher	kind=person; person=1; of=teachers; pos=n
school teacher	kind=person; person=1; of=teachers; pos=n
schoolteacher	kind=person; person=1; of=teachers; pos=n
university professor	kind=person; person=1; of=teachers; pos=n
university lecturer	kind=person; person=1; of=teachers; pos=n
educator	kind=person; person=1; of=teachers; pos=n
instructor	kind=person; person=1; of=teachers; pos=n
tutor	kind=person; person=1; of=teachers; pos=n
college teacher	kind=person; person=1; of=teachers; pos=n
headmistress	kind=person; person=1; of=teachers; pos=n
school staff	kind=person; person=1; of=teachers
kindergarten teacher	kind=person; person=1; of=teachers; pos=n
journalist	kind=person; person=1; of=journalists; pos=n
newsman	kind=person; person=1; of=journalists; forms=newsmen
media worker	kind=person; person=1; of=journalists; pos=n
media person	kind=person; person=1; of=journalists; forms=media persons|mediapersons
press member	kind=person; person=1; of=journalists; pos=n
camera operator	kind=person; person=1; of=journalists; pos=n
photojournalist	kind=person; person=1; of=journalists; pos=n
war correspondent	kind=person; person=1; of=journalists; pos=n
radio journalist	kind=person; person=1; of=journalists; pos=n
television journalist	kind=person; person=1; of=journalists; pos=n
TV journalist	kind=person; person=1; of=journalists; pos=n
TV reporter	kind=person; person=1; of=journalists; pos=n
radio presenter	kind=person; person=1; of=journalists; pos=n
TV presenter	kind=person; person=1; of=journalists; pos=n
news anchor	kind=person; person=1; of=journalists; pos=n
anchor	kind=person; person=1; of=journalists; ambiguous=1; pos=n
broadcaster	kind=person; person=1; of=journalists; ambiguous=1; pos=n
editor	kind=person; person=1; of=journalists; pos=n
newspaper editor	kind=person; person=1; of=journalists; pos=n
columnist	kind=person; person=1; of=journalists; pos=n
publisher	kind=person; person=1; of=journalists; ambiguous=1; pos=n
foreign journalist	kind=person; person=1; of=journalists; pos=n
freelance journalist	kind=person; person=1; of=journalists; pos=n
sound technician	kind=person; person=1; of=journalists; pos=n
film-maker	kind=person; person=1; of=journalists; forms=filmmaker|filmmakers|film-makers
documentary maker	kind=person; person=1; of=journalists; pos=n
aid worker	kind=person; person=1; of=aid_workers; pos=n
humanitarian worker	kind=person; person=1; of=aid_workers; pos=n
relief worker	kind=person; person=1; of=aid_workers; pos=n
NGO worker	kind=person; person=1; of=aid_workers; pos=n
UN worker	kind=person; person=1; of=aid_workers; pos=n
U.N. worker	kind=person; person=1; of=aid_workers; pos=n
UN staff	kind=person; person=1; of=aid_workers
UN staffer	kind=person; person=1; of=aid_workers; pos=n
UN employee	kind=person; person=1; of=aid_workers; pos=n
U.N. employee	kind=person; person=1; of=aid_workers; pos=n
charity worker	kind=person; person=1; of=aid_workers; pos=n
Red Cross worker	kind=person; person=1; of=aid_workers; pos=n
Red Crescent worker	kind=person; person=1; of=aid_workers; pos=n
development worker	kind=person; person=1; of=aid_workers; pos=n
volunteer aid worker	kind=person; person=1; of=aid_workers; pos=n
foreign aid worker	kind=person; person=1; of=aid_workers; pos=n
peace corps volunteer	kind=person; person=1; of=aid_workers; pos=n
pilgrim	kind=person; person=1; of=pilgrims; pos=n
Shia pilgrim	kind=person; person=1; of=pilgrims; pos=n
Shiite pilgrim	kind=person; person=1; of=pilgrims; pos=n
Hindu pilgrim	kind=person; person=1; of=pilgrims; pos=n
Shi'ite pilgrim	kind=person; person=1; of=pilgrims; pos=n
hajj pilgrim	kind=person; person=1; of=pilgrims; pos=n
Amarnath pilgrim	kind=person; person=1; of=pilgrims; pos=n
faithful	kind=person; person=1; of=worshippers; ambiguous=1
churchgoer	kind=person; person=1; of=worshippers; pos=n
congregant	kind=person; person=1; of=worshippers; pos=n
devotee	kind=person; person=1; of=worshippers; pos=n
Shia worshipper	kind=person; person=1; of=worshippers; pos=n
Shiite worshipper	kind=person; person=1; of=worshippers; pos=n
Muslim worshipper	kind=person; person=1; of=worshippers; pos=n
Sufi worshipper	kind=person; person=1; of=worshippers; pos=n
altar boy	kind=person; person=1; of=worshippers; pos=n
mosque-goer	kind=person; person=1; of=worshippers; pos=n
choir member	kind=person; person=1; of=worshippers; pos=n
congregation	kind=person; person=1; of=worshippers; ambiguous=1; pos=n
prisoner	kind=person; person=1; of=prisoners; pos=n
detainee	kind=person; person=1; of=prisoners; pos=n
inmate	kind=person; person=1; of=prisoners; pos=n
convict	kind=person; person=1; of=prisoners; pos=n
captive	kind=person; person=1; of=prisoners; pos=n
political prisoner	kind=person; person=1; of=prisoners; pos=n
Palestinian prisoner	kind=person; person=1; of=prisoners; pos=n
prison inmate	kind=person; person=1; of=prisoners; pos=n
fugitive	kind=person; person=1; of=prisoners; ambiguous=1; pos=n
accused	kind=person; person=1; of=prisoners; ambiguous=1
suspect	kind=person; person=1; of=suspects; pos=n
alleged attacker	kind=person; person=1; of=suspects; pos=n
alleged gunman	kind=person; person=1; of=suspects; forms=alleged gunmen
defendant	kind=person; person=1; of=suspects; pos=n
convicted man	kind=person; person=1; of=suspects; forms=convicted men
suspected attacker	kind=person; person=1; of=suspects; pos=n
suspected gunman	kind=person; person=1; of=suspects; forms=suspected gunmen
asylum-seeker	kind=person; person=1; of=refugees; pos=n
internally displaced person	kind=person; person=1; of=refugees; forms=internally displaced persons|internally displaced people
IDP	kind=person; person=1; of=refugees; forms=IDPs; case=1
Rohingya refugee	kind=person; person=1; of=refugees; pos=n
Afghan refugee	kind=person; person=1; of=refugees; pos=n
Syrian refugee	kind=person; person=1; of=refugees; pos=n
Palestinian refugee	kind=person; person=1; of=refugees; pos=n
returnee	kind=person; person=1; of=refugees; pos=n
camp resident	kind=person; person=1; of=refugees; pos=n
migrant	kind=person; person=1; of=migrants; pos=n
immigrant	kind=person; person=1; of=migrants; pos=n
undocumented migrant	kind=person; person=1; of=migrants; pos=n
African migrant	kind=person; person=1; of=migrants; pos=n
deportee	kind=person; person=1; of=migrants; pos=n
foreigner	kind=person; person=1; of=foreigners; pos=n
foreign national	kind=person; person=1; of=foreigners; pos=n
expatriate	kind=person; person=1; of=foreigners; pos=n
foreign citizen	kind=person; person=1; of=foreigners; pos=n
Westerner	kind=person; person=1; of=foreigners; pos=n
US citizen	kind=person; person=1; of=foreigners; forms=U.S. citizen|US citizens|U.S. citizens
American citizen	kind=person; person=1; of=foreigners; pos=n
British citizen	kind=person; person=1; of=foreigners; pos=n
dual national	kind=person; person=1; of=foreigners; pos=n
foreign tourist	kind=person; person=1; of=tourists; pos=n
tourist	kind=person; person=1; of=tourists; pos=n
holidaymaker	kind=person; person=1; of=tourists; pos=n
backpacker	kind=person; person=1; of=tourists; pos=n
hiker	kind=person; person=1; of=tourists; pos=n
climber	kind=person; person=1; of=tourists; pos=n
mountaineer	kind=person; person=1; of=tourists; pos=n
tour guide	kind=person; person=1; of=workers; pos=n
sightseer	kind=person; person=1; of=tourists; pos=n
community activist	kind=person; person=1; of=activists; pos=n
women's rights activist	kind=person; person=1; of=activists; pos=n
gay rights activist	kind=person; person=1; of=activists; pos=n
LGBT activist	kind=person; person=1; of=activists; pos=n
tribal activist	kind=person; person=1; of=activists; pos=n
trade union activist	kind=person; person=1; of=activists; pos=n
party activist	kind=person; person=1; of=politicians; pos=n
political worker	kind=person; person=1; of=politicians; pos=n
environmentalist	kind=person; person=1; of=activists; pos=n
human rights campaigner	kind=person; person=1; of=activists; pos=n
abductee	kind=person; person=1; of=hostages; pos=n
kidnap victim	kind=person; person=1; of=hostages; pos=n
kidnapped person	kind=person; person=1; of=hostages; forms=kidnapped people
captive worker	kind=person; person=1; of=hostages; pos=n
indigenous person	kind=person; person=1; of=indigenous; forms=indigenous people|indigenous persons
indigenous woman	kind=person; person=1; of=indigenous; forms=indigenous women
tribal woman	kind=person; person=1; of=indigenous; forms=tribal women
Indian peasant	kind=person; person=1; of=indigenous; pos=n
tribal villager	kind=person; person=1; of=indigenous; pos=n
native	kind=person; person=1; of=indigenous; ambiguous=1; pos=n
adivasi	kind=person; person=1; of=indigenous; pos=n
Christian	kind=person; person=1; of=religious_minority; pos=n
Muslim	kind=person; person=1; of=religious_minority; pos=n
Hindu	kind=person; person=1; of=religious_minority; pos=n
Sikh	kind=person; person=1; of=religious_minority; pos=n
Jew	kind=person; person=1; of=religious_minority; pos=n
Shia	kind=person; person=1; of=religious_minority; pos=n
Shiite	kind=person; person=1; of=religious_minority; pos=n
Shi'ite	kind=person; person=1; of=religious_minority; pos=n
Sunni	kind=person; person=1; of=religious_minority; pos=n
Yazidi	kind=person; person=1; of=religious_minority; pos=n
Yezidi	kind=person; person=1; of=religious_minority; pos=n
Ahmadi	kind=person; person=1; of=religious_minority; pos=n
Alawite	kind=person; person=1; of=religious_minority; pos=n
Druze	kind=person; person=1; of=religious_minority
Hazara	kind=person; person=1; of=religious_minority; pos=n
Copt	kind=person; person=1; of=religious_minority; pos=n
Coptic Christian	kind=person; person=1; of=religious_minority; pos=n
Baha'i	kind=person; person=1; of=religious_minority; pos=n
Buddhist	kind=person; person=1; of=religious_minority; pos=n
Catholic	kind=person; person=1; of=religious_minority; pos=n
Protestant	kind=person; person=1; of=religious_minority; pos=n
Sufi	kind=person; person=1; of=religious_minority; pos=n
Israeli Arab	kind=person; person=1; of=religious_minority; pos=n
Rohingya	kind=person; person=1; of=religious_minority; forms=Rohingyas
Dalit	kind=person; person=1; of=religious_minority; pos=n
Roma	kind=person; person=1; of=religious_minority
Tutsi	kind=person; person=1; of=religious_minority; pos=n
Hutu	kind=person; person=1; of=religious_minority; pos=n
soldier	kind=military; person=1; of=soldiers; pos=n
serviceman	kind=military; person=1; of=soldiers; forms=servicemen
service member	kind=military; person=1; of=soldiers; pos=n
troop	kind=military; person=1; of=soldiers; forms=troops
trooper	kind=military; person=1; of=soldiers; pos=n
conscript	kind=military; person=1; of=soldiers; pos=n
marine	kind=military; person=1; of=soldiers; pos=n
paratrooper	kind=military; person=1; of=soldiers; pos=n
sailor	kind=military; person=1; of=soldiers; pos=n
reservist	kind=military; person=1; of=soldiers; pos=n
cadet	kind=military; person=1; of=soldiers; pos=n
military personnel	kind=military; person=1; of=soldiers
army recruit	kind=military; person=1; of=soldiers; pos=n
combat medic	kind=military; person=1; of=soldiers; pos=n
policeman	kind=police; person=1; of=police; forms=policemen
policewoman	kind=police; person=1; of=police; forms=policewomen
constable	kind=police; person=1; of=police; pos=n
cop	kind=police; person=1; of=police; pos=n
police personnel	kind=police; person=1; of=police
police recruit	kind=police; person=1; of=police; pos=n
police cadet	kind=police; person=1; of=police; pos=n
gendarme	kind=police; person=1; of=police; pos=n
patrolman	kind=police; person=1; of=police; forms=patrolmen
deputy sheriff	kind=police; person=1; of=police; pos=n
security personnel	kind=police; person=1; of=security_forces
security officer	kind=police; person=1; of=security_forces; pos=n
security force member	kind=police; person=1; of=security_forces; pos=n
border guard	kind=police; person=1; of=security_forces; pos=n
ranger	kind=police; person=1; of=security_forces; pos=n
intelligence officer	kind=police; person=1; of=security_forces; pos=n
member of the security forces	kind=police; person=1; of=security_forces; forms=members of the security forces
coast guard officer	kind=police; person=1; of=security_forces; pos=n
security guard	kind=person; person=1; of=guards; pos=n
guard	kind=person; person=1; of=guards; pos=n
bodyguard	kind=person; person=1; of=guards; pos=n
watchman	kind=person; person=1; of=guards; forms=watchmen
prison guard	kind=person; person=1; of=guards; pos=n
prison officer	kind=person; person=1; of=guards; pos=n
warder	kind=person; person=1; of=guards; pos=n
night watchman	kind=person; person=1; of=guards; forms=night watchmen
park ranger	kind=person; person=1; of=guards; pos=n
forest guard	kind=person; person=1; of=guards; pos=n
security contractor	kind=person; person=1; of=guards; pos=n
escort	kind=person; person=1; of=guards; ambiguous=1; pos=n
peacekeeper	kind=military; person=1; of=peacekeepers; pos=n
UN peacekeeper	kind=military; person=1; of=peacekeepers; pos=n
blue helmet	kind=military; person=1; of=peacekeepers; pos=n
peacekeeping soldier	kind=military; person=1; of=peacekeepers; pos=n
militant	kind=group; person=1; of=militants; pos=n
insurgent	kind=group; person=1; of=militants; pos=n
rebel	kind=group; person=1; of=militants; pos=n
guerrilla	kind=group; person=1; of=militants; pos=n
gunman	kind=group; person=1; of=militants; forms=gunmen
fighter	kind=group; person=1; of=militants; pos=n
militiaman	kind=group; person=1; of=militants; forms=militiamen
combatant	kind=group; person=1; of=militants; pos=n
attacker	kind=group; person=1; of=militants; pos=n
assailant	kind=group; person=1; of=militants; pos=n
bandit	kind=group; person=1; of=militants; pos=n
gang member	kind=group; person=1; of=militants; pos=n
gangster	kind=group; person=1; of=militants; pos=n
terrorist	kind=group; person=1; of=militants; pos=n
extremist	kind=group; person=1; of=militants; pos=n
separatist	kind=group; person=1; of=militants; pos=n
paramilitary	kind=group; person=1; of=militants; forms=paramilitaries
suicide bomber	kind=group; person=1; of=militants; pos=n
bomber	kind=group; person=1; of=militants; pos=n
subversive	kind=group; person=1; of=militants; pos=n
foreign fighter	kind=group; person=1; of=militants; pos=n
jihadist	kind=group; person=1; of=militants; pos=n
mercenary	kind=group; person=1; of=militants; forms=mercenaries
infiltrator	kind=group; person=1; of=militants; pos=n
pirate	kind=group; person=1; of=militants; pos=n
drug trafficker	kind=group; person=1; of=militants; pos=n
protester	kind=group; person=1; of=protesters; pos=n
protestor	kind=group; person=1; of=protesters; pos=n
demonstrator	kind=group; person=1; of=protesters; pos=n
rioter	kind=group; person=1; of=protesters; pos=n
marcher	kind=group; person=1; of=protesters; pos=n
striker	kind=group; person=1; of=protesters; pos=n
settler	kind=group; person=1; of=settlers; pos=n
Israeli settler	kind=group; person=1; of=settlers; pos=n
Jewish settler	kind=group; person=1; of=settlers; pos=n
