# Weapons, munitions, delivery platforms and means of attack.
# class: see docs/lexicons.md. platform=1: a thing that carries or fires weapons. ambiguous=1: an everyday word
# that is a weapon only beside an attack ("mine", "shell", "round").

@block firearms
@source Written for dateline from general knowledge.
gun	class=small_arms; pos=n
handgun	class=small_arms; pos=n
pistol	class=small_arms; pos=n
revolver	class=small_arms; pos=n
rifle	class=small_arms; pos=n
assault rifle	class=small_arms; pos=n
automatic rifle	class=small_arms; pos=n
semi-automatic rifle	class=small_arms; pos=n
sniper rifle	class=small_arms; pos=n
hunting rifle	class=small_arms; pos=n
carbine	class=small_arms; pos=n
shotgun	class=small_arms; pos=n
sawn-off shotgun	class=small_arms; pos=n
sawed-off shotgun	class=small_arms; pos=n
pump-action shotgun	class=small_arms; pos=n
air gun	class=small_arms; pos=n
air rifle	class=small_arms; pos=n
pellet gun	class=small_arms; pos=n
firearm	class=small_arms; pos=n
automatic weapon	class=small_arms; pos=n
semi-automatic weapon	class=small_arms; pos=n
assault weapon	class=small_arms; pos=n
long gun	class=small_arms; pos=n
side arm	class=small_arms; pos=n
sidearm	class=small_arms; pos=n
service weapon	class=small_arms; pos=n
service pistol	class=small_arms; pos=n
service rifle	class=small_arms; pos=n
home-made gun	class=small_arms; pos=n
homemade gun	class=small_arms; pos=n
ghost gun	class=small_arms; pos=n
country-made pistol	class=small_arms; pos=n
musket	class=small_arms; pos=n
light weapon	class=small_arms; pos=n
bullet	class=small_arms; pos=n
round of ammunition	class=small_arms; forms=rounds of ammunition
cartridge	class=small_arms; ambiguous=1; pos=n
round	class=small_arms; ambiguous=1; pos=n
live round	class=small_arms; pos=n
shotgun shell	class=small_arms; pos=n
silencer	class=small_arms; pos=n
silenced pistol	class=small_arms; pos=n
military-style rifle	class=small_arms; pos=n
high-powered rifle	class=small_arms; pos=n
large-calibre weapon	class=small_arms; pos=n
large-caliber weapon	class=small_arms; pos=n
infantry weapon	class=small_arms; pos=n
personal weapon	class=small_arms; pos=n
small-arms	class=small_arms
small-arms fire	class=small_arms
light weapons fire	class=small_arms
gunfire	class=small_arms
gunshot	class=small_arms; pos=n
gun fire	class=small_arms
sniper fire	class=small_arms
rifle fire	class=small_arms
automatic gunfire	class=small_arms
automatic fire	class=small_arms
automatic weapons fire	class=small_arms
live fire	class=small_arms
live ammunition	class=small_arms
live bullets	class=small_arms
ammunition	class=small_arms
ammo	class=small_arms
9mm pistol	class=small_arms; pos=n
.22-caliber pistol	class=small_arms; pos=n
.38-caliber revolver	class=small_arms; pos=n
.40-caliber handgun	class=small_arms; pos=n
.45-caliber pistol	class=small_arms; pos=n
9mm handgun	class=small_arms; pos=n
stray bullet	class=small_arms; pos=n
hail of bullets	class=small_arms
volley of shots	class=small_arms
Kalashnikov	class=small_arms; pos=n
Kalashnikov rifle	class=small_arms; pos=n
Kalashnikov assault rifle	class=small_arms; pos=n
AK-47	class=small_arms; pos=n
AK47	class=small_arms; pos=n
AK-74	class=small_arms; pos=n
AK-103	class=small_arms; pos=n
AKM	class=small_arms; case=1
AR-15	class=small_arms; pos=n
AR-15-style rifle	class=small_arms; pos=n
M16	class=small_arms; pos=n
M-16	class=small_arms; pos=n
M16 rifle	class=small_arms; pos=n
M-16 rifle	class=small_arms; pos=n
M4 carbine	class=small_arms; pos=n
M4 rifle	class=small_arms; pos=n
M-4 rifle	class=small_arms; pos=n
Galil	class=small_arms
Galil rifle	class=small_arms; pos=n
Uzi	class=small_arms; pos=n
Uzi submachine gun	class=small_arms; pos=n
Glock	class=small_arms; pos=n
Glock pistol	class=small_arms; pos=n
Beretta	class=small_arms; pos=n
Makarov	class=small_arms; pos=n
Makarov pistol	class=small_arms; pos=n
Tokarev	class=small_arms
Smith & Wesson	class=small_arms
Lee-Enfield	class=small_arms
G3 rifle	class=small_arms; pos=n
FN FAL	class=small_arms; case=1
FAL rifle	class=small_arms; pos=n
SKS rifle	class=small_arms; pos=n
Dragunov	class=small_arms
Dragunov rifle	class=small_arms; pos=n
INSAS rifle	class=small_arms; pos=n
Steyr AUG	class=small_arms; case=1
MP5	class=small_arms; pos=n
MAC-10	class=small_arms; pos=n
Tavor rifle	class=small_arms; pos=n
QBZ-95	class=small_arms; case=1
Barrett rifle	class=small_arms; pos=n
Remington rifle	class=small_arms; pos=n
Winchester rifle	class=small_arms; pos=n
Mauser rifle	class=small_arms; pos=n

@block machine_guns
@source Written for dateline from general knowledge.
machine-gun	class=machine_gun; pos=n
machinegun	class=machine_gun; pos=n
heavy machine gun	class=machine_gun; pos=n
light machine gun	class=machine_gun; pos=n
medium machine gun	class=machine_gun; pos=n
general-purpose machine gun	class=machine_gun; pos=n
sub-machine gun	class=machine_gun; pos=n
submachine gun	class=machine_gun; pos=n
sub-machinegun	class=machine_gun; pos=n
mounted machine gun	class=machine_gun; pos=n
vehicle-mounted machine gun	class=machine_gun; pos=n
.50-caliber machine gun	class=machine_gun; pos=n
.50 calibre machine gun	class=machine_gun; pos=n
12.7mm machine gun	class=machine_gun; pos=n
14.5mm machine gun	class=machine_gun; pos=n
DShK	class=machine_gun; forms=DShKs; case=1
Dushka	class=machine_gun; pos=n
M60 machine gun	class=machine_gun; pos=n
M-60 machine gun	class=machine_gun; pos=n
PK machine gun	class=machine_gun; pos=n
PKM	class=machine_gun; forms=PKMs; case=1
PKM machine gun	class=machine_gun; pos=n
RPK	class=machine_gun; forms=RPKs; case=1
RPD	class=machine_gun; forms=RPDs; case=1
Browning machine gun	class=machine_gun; pos=n
M2 Browning	class=machine_gun; pos=n
Minigun	class=machine_gun; pos=n
gatling gun	class=machine_gun; pos=n
chain gun	class=machine_gun; pos=n
auto-cannon	class=machine_gun; pos=n
autocannon	class=machine_gun; pos=n
technical	class=machine_gun; platform=1; ambiguous=1; forms=technicals
machine-gun fire	class=machine_gun
machinegun fire	class=machine_gun
heavy machine-gun fire	class=machine_gun
machine-gun burst	class=machine_gun; pos=n

@block rockets
@source Written for dateline from general knowledge.
rocket	class=rocket; pos=n
unguided rocket	class=rocket; pos=n
guided rocket	class=rocket; pos=n
artillery rocket	class=rocket; pos=n
Katyusha	class=rocket; pos=n
Katyusha rocket	class=rocket; pos=n
Katyusha-type rocket	class=rocket; pos=n
Grad	class=rocket; pos=n
Grad rocket	class=rocket; pos=n
Grad missile	class=rocket; pos=n
BM-21	class=rocket; platform=1; pos=n
BM-21 Grad	class=rocket; platform=1; pos=n
BM-27	class=rocket; platform=1; pos=n
BM-30	class=rocket; platform=1; pos=n
Uragan	class=rocket; platform=1; pos=n
Smerch	class=rocket; platform=1; pos=n
Smerch rocket	class=rocket; pos=n
Tornado-S	class=rocket; platform=1; pos=n
Tornado-G	class=rocket; platform=1; pos=n
Qassam	class=rocket; pos=n
Qassam rocket	class=rocket; pos=n
Kassam rocket	class=rocket; pos=n
Fajr	class=rocket; pos=n
Fajr-3	class=rocket; pos=n
Fajr-5	class=rocket; pos=n
Fajr-5 rocket	class=rocket; pos=n
Falaq rocket	class=rocket; pos=n
Falaq-1	class=rocket; pos=n
Burkan rocket	class=rocket; pos=n
Zelzal rocket	class=rocket; pos=n
Zilzal rocket	class=rocket; pos=n
Raad rocket	class=rocket; pos=n
107mm rocket	class=rocket; pos=n
107-mm rocket	class=rocket; pos=n
122mm rocket	class=rocket; pos=n
122-mm rocket	class=rocket; pos=n
220mm rocket	class=rocket; pos=n
240mm rocket	class=rocket; pos=n
300mm rocket	class=rocket; pos=n
333mm rocket	class=rocket; pos=n
68mm rocket	class=rocket; pos=n
70mm rocket	class=rocket; pos=n
Hydra rocket	class=rocket; pos=n
S-8 rocket	class=rocket; pos=n
multiple rocket launcher	class=rocket; platform=1; pos=n
multiple-launch rocket system	class=rocket; platform=1; pos=n
rocket launcher	class=rocket; pos=n
rocket system	class=rocket; pos=n
rocket artillery system	class=rocket; platform=1; pos=n
truck-mounted rocket launcher	class=rocket; platform=1; pos=n
thermobaric rocket launcher	class=rocket; platform=1; pos=n
improvised rocket	class=rocket; pos=n
home-made rocket	class=rocket; pos=n
homemade rocket	class=rocket; pos=n
makeshift rocket	class=rocket; pos=n
improvised rocket-assisted munition	class=rocket; pos=n
improvised rocket-assisted mortar	class=rocket; pos=n
rocket-assisted bomb	class=rocket; pos=n
long-range rocket	class=rocket; pos=n
short-range rocket	class=rocket; pos=n
medium-range rocket	class=rocket; pos=n
rocket projectile	class=rocket; pos=n
incendiary rocket	class=rocket; pos=n
phosphorus rocket	class=incendiary; pos=n
C-RAM	class=unknown; forms=C-RAMs; case=1
GMLRS	class=rocket; forms=GMLRSs; case=1
HIMARS	class=rocket; platform=1
HIMARS rocket	class=rocket; pos=n
HIMARS missile	class=rocket; pos=n
M270	class=rocket; platform=1; pos=n
MLRS	class=rocket; platform=1; case=1
TOS-1	class=rocket; platform=1; pos=n
TOS-1A	class=rocket; platform=1; pos=n
Solntsepyok	class=rocket; platform=1; pos=n
Vampire rocket launcher	class=rocket; platform=1; pos=n
M-75 rocket	class=rocket; pos=n
R-160 rocket	class=rocket; pos=n
J-80 rocket	class=rocket; pos=n
WS-1 rocket	class=rocket; pos=n
Khaibar-1 rocket	class=rocket; pos=n
Ayyash rocket	class=rocket; pos=n
Badr-3 rocket	class=rocket; pos=n
Arash rocket	class=rocket; pos=n
Pinaka	class=rocket; platform=1; pos=n
Chunmoo	class=rocket; platform=1; pos=n
rocket fire	class=rocket
rocket barrage	class=rocket; pos=n
barrage of rockets	class=rocket
salvo of rockets	class=rocket
volley of rockets	class=rocket
rocket salvo	class=rocket; pos=n
rocket shelling	class=rocket
rocket artillery	class=rocket

@block missiles
@source Written for dateline from general knowledge.
missile	class=missile; pos=n
ballistic missile	class=missile; pos=n
cruise missile	class=missile; pos=n
guided missile	class=missile; pos=n
hypersonic missile	class=missile; pos=n
hypersonic weapon	class=missile; pos=n
anti-ship missile	class=missile; pos=n
anti-ship ballistic missile	class=missile; pos=n
anti-ship cruise missile	class=missile; pos=n
anti-aircraft missile	class=missile; pos=n
surface-to-air missile	class=missile; pos=n
surface-to-surface missile	class=missile; pos=n
air-to-air missile	class=missile; pos=n
air-to-surface missile	class=missile; pos=n
air-to-ground missile	class=missile; pos=n
anti-radar missile	class=missile; pos=n
anti-radiation missile	class=missile; pos=n
shoulder-fired missile	class=missile; pos=n
shoulder-launched missile	class=missile; pos=n
heat-seeking missile	class=missile; pos=n
intermediate-range missile	class=missile; pos=n
intermediate-range ballistic missile	class=missile; pos=n
medium-range missile	class=missile; pos=n
medium-range ballistic missile	class=missile; pos=n
short-range missile	class=missile; pos=n
short-range ballistic missile	class=missile; pos=n
long-range missile	class=missile; pos=n
intercontinental ballistic missile	class=missile; pos=n
submarine-launched ballistic missile	class=missile; pos=n
precision missile	class=missile; pos=n
precision-guided missile	class=missile; pos=n
interceptor missile	class=missile; pos=n
interceptor	class=missile; ambiguous=1; pos=n
MANPAD	class=missile; forms=MANPADS; case=1
man-portable air-defence system	class=missile; pos=n
man-portable air defense system	class=missile; pos=n
portable air defence system	class=missile; pos=n
ICBM	class=missile; forms=ICBMs; case=1
IRBM	class=missile; forms=IRBMs; case=1
SLBM	class=missile; forms=SLBMs; case=1
SAM	class=missile; ambiguous=1; forms=SAMs; case=1
warhead	class=missile; pos=n
projectile	class=unknown; pos=n
unidentified projectile	class=unknown; pos=n
nuclear warhead	class=missile; pos=n
nuclear missile	class=missile; pos=n
coastal missile system	class=missile; pos=n
missile launcher	class=missile; platform=1; pos=n
missile system	class=missile; platform=1; pos=n
missile battery	class=missile; platform=1; pos=n
air-defence missile	class=missile; pos=n
air defense missile	class=missile; pos=n
air-defence system	class=missile; platform=1; pos=n
air defense system	class=missile; platform=1; pos=n
Kalibr	class=missile; pos=n
Kalibr missile	class=missile; pos=n
Kalibr cruise missile	class=missile; pos=n
Iskander	class=missile; pos=n
Iskander-M	class=missile; pos=n
Iskander missile	class=missile; pos=n
Iskander-M ballistic missile	class=missile; pos=n
Kinzhal	class=missile; pos=n
Kinzhal missile	class=missile; pos=n
Zircon missile	class=missile; pos=n
Tsirkon missile	class=missile; pos=n
Oreshnik	class=missile; pos=n
Oreshnik missile	class=missile; pos=n
Tochka-U	class=missile; pos=n
Tochka-U missile	class=missile; pos=n
Tochka missile	class=missile; pos=n
Kh-22	class=missile; pos=n
Kh-22 missile	class=missile; pos=n
Kh-31	class=missile; pos=n
Kh-32	class=missile; pos=n
Kh-35	class=missile; pos=n
Kh-47M2	class=missile; pos=n
Kh-55	class=missile; pos=n
Kh-59	class=missile; pos=n
Kh-69	class=missile; pos=n
Kh-101	class=missile; pos=n
Kh-101 missile	class=missile; pos=n
Kh-555	class=missile; pos=n
Oniks missile	class=missile; pos=n
Onyx missile	class=missile; pos=n
S-200	class=missile; platform=1; pos=n
S-300	class=missile; platform=1; pos=n
S-300 missile	class=missile; pos=n
S-400	class=missile; platform=1; pos=n
S-400 missile	class=missile; pos=n
Buk missile	class=missile; pos=n
Buk missile system	class=missile; platform=1; pos=n
Strela missile	class=missile; pos=n
Igla missile	class=missile; pos=n
Igla	class=missile; pos=n
Stinger	class=missile; pos=n
Stinger missile	class=missile; pos=n
SA-7 missile	class=missile; pos=n
SA-16 missile	class=missile; pos=n
Patriot missile	class=missile; pos=n
Patriot system	class=missile; platform=1; pos=n
Patriot battery	class=missile; platform=1; pos=n
NASAMS	class=missile; platform=1; case=1
IRIS-T	class=missile; platform=1; case=1
Iron Dome interceptor	class=missile; pos=n
Arrow interceptor	class=missile; pos=n
Tamir interceptor	class=missile; pos=n
Neptune missile	class=missile; pos=n
Neptune anti-ship missile	class=missile; pos=n
Storm Shadow	class=missile; pos=n
Storm Shadow missile	class=missile; pos=n
SCALP missile	class=missile; pos=n
SCALP cruise missile	class=missile; pos=n
Taurus missile	class=missile; pos=n
ATACMS	class=missile; case=1
ATACMS missile	class=missile; pos=n
JASSM	class=missile; forms=JASSMs; case=1
HARM missile	class=missile; pos=n
Harpoon missile	class=missile; pos=n
Tomahawk	class=missile; pos=n
Tomahawk missile	class=missile; pos=n
Tomahawk cruise missile	class=missile; pos=n
Hellfire	class=missile; pos=n
Hellfire missile	class=missile; pos=n
AGM-114	class=missile; pos=n
R9X missile	class=missile; pos=n
Maverick missile	class=missile; pos=n
Sidewinder missile	class=missile; pos=n
AIM-120	class=missile; pos=n
Exocet	class=missile; pos=n
Exocet missile	class=missile; pos=n
Silkworm missile	class=missile; pos=n
Scud	class=missile; pos=n
Scud missile	class=missile; pos=n
Scud-B	class=missile; pos=n
Burkan missile	class=missile; pos=n
Burkan-2H	class=missile; pos=n
Burkan H-2	class=missile; pos=n
Quds-1	class=missile; pos=n
Zolfaghar missile	class=missile; pos=n
Zulfiqar missile	class=missile; pos=n
Fateh-110	class=missile; pos=n
Fateh-110 missile	class=missile; pos=n
Fateh-313	class=missile; pos=n
Qiam missile	class=missile; pos=n
Shahab-3	class=missile; pos=n
Shahab missile	class=missile; pos=n
Emad missile	class=missile; pos=n
Kheibar Shekan	class=missile; pos=n
Kheibar Shekan missile	class=missile; pos=n
Sejjil missile	class=missile; pos=n
Ghadr missile	class=missile; pos=n
Khorramshahr missile	class=missile; pos=n
Haj Qasem missile	class=missile; pos=n
Badr-1 missile	class=missile; pos=n
Badr missile	class=missile; pos=n
Noor missile	class=missile; pos=n
C-802 missile	class=missile; pos=n
Yakhont missile	class=missile; pos=n
BrahMos	class=missile; pos=n
BrahMos missile	class=missile; pos=n
Agni missile	class=missile; pos=n
Prithvi missile	class=missile; pos=n
Shaheen missile	class=missile; pos=n
Babur missile	class=missile; pos=n
Ghauri missile	class=missile; pos=n
Nodong missile	class=missile; pos=n
Rodong missile	class=missile; pos=n
Hwasong-12	class=missile; pos=n
Hwasong-14	class=missile; pos=n
Hwasong-15	class=missile; pos=n
Hwasong-17	class=missile; pos=n
Hwasong-18	class=missile; pos=n
KN-23	class=missile; pos=n
KN-25	class=missile; pos=n
Musudan missile	class=missile; pos=n
Taepodong missile	class=missile; pos=n
Pukguksong missile	class=missile; pos=n
Dongfeng missile	class=missile; pos=n
DF-17	class=missile; pos=n
DF-21	class=missile; pos=n
DF-26	class=missile; pos=n
DF-41	class=missile; pos=n
Trident missile	class=missile; pos=n
Minuteman missile	class=missile; pos=n
Pershing missile	class=missile; pos=n
LORA missile	class=missile; pos=n
Jericho missile	class=missile; pos=n
Spike missile	class=anti_tank; pos=n
Brimstone missile	class=missile; pos=n
Delilah missile	class=missile; pos=n
Popeye missile	class=missile; pos=n
SOM missile	class=missile; pos=n
Roketsan missile	class=missile; pos=n
missile fire	class=missile
missile barrage	class=missile; pos=n
barrage of missiles	class=missile
salvo of missiles	class=missile
missile salvo	class=missile; pos=n

@block anti_tank
@source Written for dateline from general knowledge.
anti-tank missile	class=anti_tank; pos=n
anti-tank guided missile	class=anti_tank; pos=n
anti-tank rocket	class=anti_tank; pos=n
anti-tank weapon	class=anti_tank; pos=n
anti-tank projectile	class=anti_tank; pos=n
anti-armour missile	class=anti_tank; pos=n
anti-armor missile	class=anti_tank; pos=n
antitank missile	class=anti_tank; pos=n
antitank rocket	class=anti_tank; pos=n
guided anti-tank missile	class=anti_tank; pos=n
ATGM	class=anti_tank; forms=ATGMs; case=1
Kornet	class=anti_tank; pos=n
Kornet missile	class=anti_tank; pos=n
Konkurs missile	class=anti_tank; pos=n
Fagot missile	class=anti_tank; pos=n
Malyutka missile	class=anti_tank; pos=n
Sagger missile	class=anti_tank; pos=n
TOW missile	class=anti_tank; pos=n
BGM-71 TOW	class=anti_tank; forms=BGM-71 TOWs; case=1
Javelin missile	class=anti_tank; pos=n
Javelin anti-tank missile	class=anti_tank; pos=n
FGM-148	class=anti_tank; pos=n
NLAW	class=anti_tank; forms=NLAWs; case=1
MILAN missile	class=anti_tank; pos=n
Metis missile	class=anti_tank; pos=n
Almas missile	class=anti_tank; pos=n
Toophan missile	class=anti_tank; pos=n
Dehlavieh missile	class=anti_tank; pos=n
Stugna-P	class=anti_tank; pos=n
HOT missile	class=anti_tank; pos=n
Carl Gustaf	class=anti_tank; pos=n
recoilless rifle	class=anti_tank; pos=n
recoilless gun	class=anti_tank; pos=n
bazooka	class=anti_tank; pos=n
Panzerfaust	class=anti_tank; pos=n
AT-4	class=anti_tank; forms=AT-4s; case=1
AT4	class=anti_tank; forms=AT4s; case=1
LAW rocket	class=anti_tank; pos=n
light anti-tank weapon	class=anti_tank; pos=n
M72 LAW	class=anti_tank; forms=M72 LAWs; case=1
M-72 rocket	class=anti_tank; pos=n
SPG-9	class=anti_tank; forms=SPG-9s; case=1
B-10 recoilless rifle	class=anti_tank; pos=n
Yasin-105	class=anti_tank; pos=n
Yassin 105	class=anti_tank; pos=n
Al-Yassin 105	class=anti_tank; pos=n

@block grenades
@source Written for dateline from general knowledge.
grenade	class=grenade; pos=n
hand-grenade	class=grenade; pos=n
fragmentation grenade	class=grenade; pos=n
frag grenade	class=grenade; pos=n
stun grenade	class=grenade; pos=n
sound grenade	class=grenade; pos=n
flash-bang	class=grenade; pos=n
flashbang	class=grenade; pos=n
flash-bang grenade	class=grenade; pos=n
rifle grenade	class=grenade; pos=n
grenade launcher	class=grenade; pos=n
automatic grenade launcher	class=grenade; pos=n
under-barrel grenade launcher	class=grenade; pos=n
40mm grenade	class=grenade; pos=n
M79 grenade launcher	class=grenade; pos=n
AGS-17	class=grenade; forms=AGS-17s; case=1
Mk 19	class=grenade; forms=Mk 19s; case=1
F-1 grenade	class=grenade; pos=n
M67 grenade	class=grenade; pos=n
M26 grenade	class=grenade; pos=n
M-26 grenade	class=grenade; pos=n
home-made grenade	class=grenade; pos=n
homemade grenade	class=grenade; pos=n
smoke grenade	class=tear_gas; pos=n
smoke bomb	class=tear_gas; pos=n
rocket-propelled grenade	class=rpg; pos=n
rocket-propelled grenade launcher	class=rpg; pos=n
rocket-powered grenade	class=rpg; pos=n
rocket grenade	class=rpg; pos=n
RPG	class=rpg; forms=RPGs; case=1
RPG-7	class=rpg; forms=RPG-7s; case=1
RPG-2	class=rpg; forms=RPG-2s; case=1
RPG-18	class=rpg; forms=RPG-18s; case=1
RPG-22	class=rpg; forms=RPG-22s; case=1
RPG-26	class=rpg; forms=RPG-26s; case=1
RPG-29	class=rpg; forms=RPG-29s; case=1
RPG-32	class=rpg; forms=RPG-32s; case=1
RPG7	class=rpg; forms=RPG7s; case=1
RPG launcher	class=rpg; pos=n
RPG round	class=rpg; pos=n
RPG rocket	class=rpg; pos=n
B-40 rocket	class=rpg; pos=n
B40 rocket	class=rpg; pos=n
shoulder-fired rocket	class=rpg; pos=n
shoulder-launched rocket	class=rpg; pos=n
shoulder-held rocket launcher	class=rpg; pos=n

@block artillery
@source Written for dateline from general knowledge.
artillery shell	class=artillery; pos=n
artillery round	class=artillery; pos=n
artillery piece	class=artillery; platform=1; pos=n
artillery gun	class=artillery; platform=1; pos=n
artillery battery	class=artillery; platform=1; pos=n
artillery projectile	class=artillery; pos=n
howitzer	class=artillery; platform=1; pos=n
self-propelled howitzer	class=artillery; platform=1; pos=n
self-propelled gun	class=artillery; platform=1; pos=n
field gun	class=artillery; platform=1; pos=n
cannon	class=artillery; pos=n
cannon round	class=artillery; pos=n
heavy gun	class=artillery; platform=1; pos=n
shell	class=artillery; ambiguous=1; pos=n
tank shell	class=artillery; pos=n
tank round	class=artillery; pos=n
155mm shell	class=artillery; pos=n
155-mm shell	class=artillery; pos=n
152mm shell	class=artillery; pos=n
130mm shell	class=artillery; pos=n
122mm shell	class=artillery; pos=n
105mm shell	class=artillery; pos=n
155mm howitzer	class=artillery; platform=1; pos=n
122mm howitzer	class=artillery; platform=1; pos=n
130mm gun	class=artillery; platform=1; pos=n
high-explosive shell	class=artillery; pos=n
illumination flare	class=unknown; pos=n
flare	class=unknown; ambiguous=1; pos=n
smoke shell	class=artillery; pos=n
Excalibur shell	class=artillery; pos=n
anti-aircraft gun	class=artillery; platform=1; pos=n
anti-aircraft cannon	class=artillery; platform=1; pos=n
ZU-23	class=artillery; platform=1; pos=n
ZU-23-2	class=artillery; platform=1; pos=n
ZSU-23-4	class=artillery; platform=1; pos=n
Shilka	class=artillery; platform=1; pos=n
M777	class=artillery; platform=1; pos=n
M777 howitzer	class=artillery; platform=1; pos=n
M109	class=artillery; platform=1; pos=n
CAESAR howitzer	class=artillery; platform=1; pos=n
Caesar self-propelled howitzer	class=artillery; platform=1; pos=n
PzH 2000	class=artillery; platform=1; pos=n
Krab howitzer	class=artillery; platform=1; pos=n
K9 howitzer	class=artillery; platform=1; pos=n
D-20	class=artillery; platform=1; pos=n
D-30 howitzer	class=artillery; platform=1; pos=n
2S1	class=artillery; platform=1; pos=n
2S3	class=artillery; platform=1; pos=n
2S19	class=artillery; platform=1; pos=n
2S7 Pion	class=artillery; platform=1; pos=n
Msta-S	class=artillery; platform=1; pos=n
Bofors gun	class=artillery; platform=1; pos=n
naval gun	class=artillery; platform=1; pos=n
coastal gun	class=artillery; platform=1; pos=n
artillery	class=artillery
heavy artillery	class=artillery
field artillery	class=artillery
long-range artillery	class=artillery
artillery fire	class=artillery
artillery shelling	class=artillery
artillery strike	class=artillery; pos=n
artillery barrage	class=artillery; pos=n
artillery bombardment	class=artillery; pos=n
shellfire	class=artillery
shell fire	class=artillery
tank fire	class=artillery
cannon fire	class=artillery
heavy weapon	class=artillery; pos=n
heavy weaponry	class=artillery
anti-aircraft fire	class=artillery
indirect fire	class=artillery
naval gunfire	class=artillery
counter-battery fire	class=artillery

@block mortars
@source Written for dateline from general knowledge.
mortar	class=mortar; pos=n
mortar shell	class=mortar; pos=n
mortar round	class=mortar; pos=n
mortar bomb	class=mortar; pos=n
mortar projectile	class=mortar; pos=n
mortar grenade	class=mortar; pos=n
60mm mortar	class=mortar; pos=n
60-mm mortar	class=mortar; pos=n
81mm mortar	class=mortar; pos=n
81-mm mortar	class=mortar; pos=n
82mm mortar	class=mortar; pos=n
82-mm mortar	class=mortar; pos=n
120mm mortar	class=mortar; pos=n
120-mm mortar	class=mortar; pos=n
160mm mortar	class=mortar; pos=n
120mm mortar shell	class=mortar; pos=n
120mm mortar round	class=mortar; pos=n
82mm mortar shell	class=mortar; pos=n
improvised mortar	class=mortar; pos=n
home-made mortar	class=mortar; pos=n
homemade mortar	class=mortar; pos=n
heavy mortar	class=mortar; pos=n
mortar launcher	class=mortar; pos=n
mortar tube	class=mortar; pos=n
mortar attack	class=mortar
hell cannon	class=mortar; pos=n
elephant rocket	class=mortar; pos=n
gas-cylinder bomb	class=mortar; pos=n
gas-canister mortar	class=mortar; pos=n
mortar fire	class=mortar
mortar shelling	class=mortar
mortar barrage	class=mortar; pos=n
mortar strike	class=mortar; pos=n

@block bombs
@source Written for dateline from general knowledge.
bomb	class=bomb; pos=n
time-bomb	class=bomb; pos=n
parcel bomb	class=bomb; pos=n
package bomb	class=bomb; pos=n
letter bomb	class=bomb; pos=n
mail bomb	class=bomb; pos=n
book bomb	class=bomb; pos=n
pipe bomb	class=bomb; pos=n
nail bomb	class=bomb; pos=n
pressure-cooker bomb	class=bomb; pos=n
backpack bomb	class=bomb; pos=n
rucksack bomb	class=bomb; pos=n
suitcase bomb	class=bomb; pos=n
briefcase bomb	class=bomb; pos=n
bag bomb	class=bomb; pos=n
crude bomb	class=bomb; pos=n
home-made bomb	class=bomb; pos=n
homemade bomb	class=bomb; pos=n
makeshift bomb	class=bomb; pos=n
low-intensity bomb	class=bomb; pos=n
high-intensity bomb	class=bomb; pos=n
powerful bomb	class=bomb; pos=n
small bomb	class=bomb; pos=n
noise bomb	class=bomb; pos=n
sound bomb	class=bomb; pos=n
percussion bomb	class=bomb; pos=n
toy bomb	class=bomb; pos=n
country bomb	class=bomb; pos=n
country-made bomb	class=bomb; pos=n
crude device	class=bomb; pos=n
tiffin bomb	class=bomb; pos=n
dirty bomb	class=chemical; pos=n
booby-trap	class=bomb; pos=n
booby-trap bomb	class=bomb; pos=n
booby-trapped device	class=bomb; pos=n
booby-trapped package	class=bomb; pos=n
aerial bomb	class=airstrike; pos=n
air-dropped bomb	class=airstrike; pos=n
glide bomb	class=airstrike; pos=n
guided bomb	class=airstrike; pos=n
guided aerial bomb	class=airstrike; pos=n
gliding bomb	class=airstrike; pos=n
laser-guided bomb	class=airstrike; pos=n
precision-guided bomb	class=airstrike; pos=n
smart bomb	class=airstrike; pos=n
gravity bomb	class=airstrike; pos=n
dumb bomb	class=airstrike; pos=n
unguided bomb	class=airstrike; pos=n
bunker buster	class=airstrike; pos=n
bunker-buster bomb	class=airstrike; pos=n
vacuum bomb	class=bomb; pos=n
thermobaric bomb	class=bomb; pos=n
thermobaric weapon	class=bomb; pos=n
fuel-air bomb	class=bomb; pos=n
barrel bomb	class=airstrike; pos=n
parachute bomb	class=airstrike; pos=n
500-pound bomb	class=airstrike; pos=n
1,000-pound bomb	class=airstrike; pos=n
2,000-pound bomb	class=airstrike; pos=n
MK-84	class=airstrike; pos=n
GBU-39	class=airstrike; pos=n
GBU-57	class=airstrike; pos=n
JDAM	class=airstrike; forms=JDAMs; case=1
KAB bomb	class=airstrike; pos=n
FAB-500	class=airstrike; pos=n
FAB-1500	class=airstrike; pos=n
FAB-3000	class=airstrike; pos=n
Small Diameter Bomb	class=airstrike; pos=n
Mother of All Bombs	class=airstrike
nuclear bomb	class=bomb; pos=n
atomic bomb	class=bomb; pos=n
hydrogen bomb	class=bomb; pos=n
nuclear weapon	class=unknown; pos=n
nuclear device	class=bomb; pos=n
World War II bomb	class=bomb; pos=n
wartime bomb	class=bomb; pos=n
bombshell	class=bomb; ambiguous=1; pos=n
bomb blast	class=bomb; pos=n
bomb explosion	class=bomb; pos=n
bomb attack	class=bomb; pos=n

@block improvised_devices
@source Written for dateline from general knowledge.
improvised explosive device	class=ied; pos=n
improvised explosive	class=ied; pos=n
improvised bomb	class=ied; pos=n
improvised explosive charge	class=ied; pos=n
improvised device	class=ied; pos=n
improvised landmine	class=ied; pos=n
improvised land mine	class=ied; pos=n
improvised mine	class=ied; pos=n
IED	class=ied; forms=IEDs; case=1
I.E.D.	class=ied; forms=I.E.D.s; case=1
RCIED	class=ied; forms=RCIEDs; case=1
CWIED	class=ied; forms=CWIEDs; case=1
VOIED	class=ied; forms=VOIEDs; case=1
roadside bomb	class=ied; pos=n
road-side bomb	class=ied; pos=n
roadside explosive device	class=ied; pos=n
roadside mine	class=ied; pos=n
road bomb	class=ied; pos=n
roadside device	class=ied; pos=n
explosively formed penetrator	class=ied; pos=n
explosively formed projectile	class=ied; pos=n
EFP	class=ied; forms=EFPs; case=1
remote-controlled bomb	class=ied; pos=n
remote-control bomb	class=ied; pos=n
remote-controlled device	class=ied; pos=n
remotely detonated bomb	class=ied; pos=n
remotely controlled improvised explosive device	class=ied; pos=n
remote-controlled explosive device	class=ied; pos=n
command-detonated bomb	class=ied; pos=n
command wire device	class=ied; pos=n
command-wire bomb	class=ied; pos=n
pressure-plate bomb	class=ied; pos=n
pressure-plate device	class=ied; pos=n
victim-operated device	class=ied; pos=n
sticky bomb	class=ied; pos=n
magnetic bomb	class=ied; pos=n
magnetic mine	class=ied; pos=n
limpet bomb	class=ied; pos=n
magnetic explosive device	class=ied; pos=n
under-vehicle bomb	class=ied; pos=n
under-car bomb	class=ied; pos=n
under-vehicle booby trap	class=ied; pos=n
culvert bomb	class=ied; pos=n
planted bomb	class=ied; pos=n
hidden bomb	class=ied; pos=n
buried bomb	class=ied; pos=n
explosive device	class=ied; pos=n
explosive package	class=ied; pos=n
explosive parcel	class=ied; pos=n
crude explosive device	class=ied; pos=n
low-power explosive device	class=ied; pos=n
home-made explosive device	class=ied; pos=n
homemade explosive device	class=ied; pos=n
explosive artifact	class=ied; pos=n
explosive artefact	class=ied; pos=n
remote-controlled mine	class=ied; pos=n
claymore	class=ied; pos=n
bucket bomb	class=ied; pos=n
can bomb	class=ied; pos=n
pressure IED	class=ied; forms=pressure IEDs; case=1
device	class=ied; ambiguous=1; forms=devices
suspicious device	class=ied; pos=n
suspicious package	class=ied; pos=n
viable device	class=ied; pos=n
incendiary device	class=incendiary; pos=n
roadside bombing	class=ied; pos=n
roadside blast	class=ied; pos=n
IED blast	class=ied; pos=n
IED explosion	class=ied; pos=n
IED attack	class=ied; pos=n
roadside explosion	class=ied; pos=n

@block vehicle_bombs
@source Written for dateline from general knowledge.
truck bomb	class=vehicle_bomb; pos=n
lorry bomb	class=vehicle_bomb; pos=n
van bomb	class=vehicle_bomb; pos=n
vehicle bomb	class=vehicle_bomb; pos=n
motorcycle bomb	class=vehicle_bomb; pos=n
motorbike bomb	class=vehicle_bomb; pos=n
bicycle bomb	class=vehicle_bomb; pos=n
scooter bomb	class=vehicle_bomb; pos=n
cart bomb	class=vehicle_bomb; pos=n
donkey bomb	class=vehicle_bomb; pos=n
tanker bomb	class=vehicle_bomb; pos=n
minibus bomb	class=vehicle_bomb; pos=n
bus bomb	class=vehicle_bomb; pos=n
rickshaw bomb	class=vehicle_bomb; pos=n
suicide car bomb	class=vehicle_bomb; pos=n
suicide truck bomb	class=vehicle_bomb; pos=n
suicide vehicle	class=vehicle_bomb; pos=n
suicide car	class=vehicle_bomb; pos=n
explosives-laden car	class=vehicle_bomb; pos=n
explosives-laden truck	class=vehicle_bomb; pos=n
explosives-laden vehicle	class=vehicle_bomb; pos=n
explosive-laden vehicle	class=vehicle_bomb; pos=n
explosive-laden car	class=vehicle_bomb; pos=n
explosive-laden truck	class=vehicle_bomb; pos=n
explosives-packed car	class=vehicle_bomb; pos=n
explosives-packed truck	class=vehicle_bomb; pos=n
explosives-rigged car	class=vehicle_bomb; pos=n
explosives-filled truck	class=vehicle_bomb; pos=n
explosive-filled vehicle	class=vehicle_bomb; pos=n
bomb-laden car	class=vehicle_bomb; pos=n
bomb-laden vehicle	class=vehicle_bomb; pos=n
bomb-laden truck	class=vehicle_bomb; pos=n
booby-trapped car	class=vehicle_bomb; pos=n
booby-trapped vehicle	class=vehicle_bomb; pos=n
booby-trapped truck	class=vehicle_bomb; pos=n
booby-trapped motorcycle	class=vehicle_bomb; pos=n
booby-trapped motorbike	class=vehicle_bomb; pos=n
rigged vehicle	class=vehicle_bomb; pos=n
rigged car	class=vehicle_bomb; pos=n
car-bomb	class=vehicle_bomb; pos=n
vehicle-borne improvised explosive device	class=vehicle_bomb; pos=n
vehicle-borne bomb	class=vehicle_bomb; pos=n
vehicle-borne device	class=vehicle_bomb; pos=n
vehicle-borne explosive device	class=vehicle_bomb; pos=n
suicide vehicle-borne improvised explosive device	class=vehicle_bomb; pos=n
VBIED	class=vehicle_bomb; forms=VBIEDs; case=1
SVBIED	class=vehicle_bomb; forms=SVBIEDs; case=1
SVIED	class=vehicle_bomb; forms=SVIEDs; case=1
parked car bomb	class=vehicle_bomb; pos=n
armoured suicide vehicle	class=vehicle_bomb; pos=n
car packed with explosives	class=vehicle_bomb; forms=cars packed with explosives
truck packed with explosives	class=vehicle_bomb; forms=trucks packed with explosives
vehicle packed with explosives	class=vehicle_bomb; forms=vehicles packed with explosives
car laden with explosives	class=vehicle_bomb; forms=cars laden with explosives
truck laden with explosives	class=vehicle_bomb; forms=trucks laden with explosives
vehicle laden with explosives	class=vehicle_bomb; forms=vehicles laden with explosives
van packed with explosives	class=vehicle_bomb; forms=vans packed with explosives
motorcycle laden with explosives	class=vehicle_bomb; forms=motorcycles laden with explosives
car rigged with explosives	class=vehicle_bomb; forms=cars rigged with explosives
explosive-laden boat	class=ship; pos=n
explosives-laden boat	class=ship; pos=n
bomb-laden boat	class=ship; pos=n
booby-trapped boat	class=ship; pos=n
car bombing	class=vehicle_bomb; pos=n
truck bombing	class=vehicle_bomb; pos=n
suicide car bombing	class=vehicle_bomb; pos=n
suicide truck bombing	class=vehicle_bomb; pos=n
car-bomb blast	class=vehicle_bomb; pos=n
car bomb attack	class=vehicle_bomb; pos=n
car bomb explosion	class=vehicle_bomb; pos=n
vehicle bombing	class=vehicle_bomb; pos=n
car explosion	class=vehicle_bomb; pos=n

@block suicide_devices
@source Written for dateline from general knowledge.
suicide vest	class=suicide_vest; pos=n
suicide belt	class=suicide_vest; pos=n
suicide jacket	class=suicide_vest; pos=n
suicide device	class=suicide_vest; pos=n
explosive vest	class=suicide_vest; pos=n
explosive belt	class=suicide_vest; pos=n
explosives vest	class=suicide_vest; pos=n
explosives belt	class=suicide_vest; pos=n
explosive jacket	class=suicide_vest; pos=n
bomb vest	class=suicide_vest; pos=n
bomb belt	class=suicide_vest; pos=n
explosives-laden vest	class=suicide_vest; pos=n
explosives-packed vest	class=suicide_vest; pos=n
explosive-laden vest	class=suicide_vest; pos=n
belt of explosives	class=suicide_vest; forms=belts of explosives
vest of explosives	class=suicide_vest; forms=vests of explosives
vest packed with explosives	class=suicide_vest; forms=vests packed with explosives
explosives strapped	class=suicide_vest; pos=n
body-borne device	class=suicide_vest; pos=n
body-borne improvised explosive device	class=suicide_vest; pos=n
PBIED	class=suicide_vest; forms=PBIEDs; case=1
suicide bomb	class=suicide_vest; pos=n
suicide bombing	class=suicide_vest; pos=n
suicide blast	class=suicide_vest; pos=n
suicide explosion	class=suicide_vest; pos=n

@block mines
@source Written for dateline from general knowledge.
mine	class=mine; ambiguous=1; pos=n
landmine	class=mine; pos=n
land-mine	class=mine; pos=n
anti-personnel mine	class=mine; pos=n
antipersonnel mine	class=mine; pos=n
anti-personnel landmine	class=mine; pos=n
anti-vehicle mine	class=mine; pos=n
anti-tank mine	class=mine; pos=n
antitank mine	class=mine; pos=n
claymore mine	class=mine; pos=n
bounding mine	class=mine; pos=n
pressure mine	class=mine; pos=n
improvised pressure mine	class=mine; pos=n
limpet mine	class=mine; pos=n
naval mine	class=mine; pos=n
sea mine	class=mine; pos=n
drifting mine	class=mine; pos=n
floating mine	class=mine; pos=n
butterfly mine	class=mine; pos=n
PFM-1	class=mine; pos=n
PMN mine	class=mine; pos=n
TM-62	class=mine; pos=n
M18 Claymore	class=mine; pos=n
mine field	class=mine; pos=n
minefield	class=mine; pos=n
tripwire	class=mine; pos=n
trip wire	class=mine; pos=n
tripwire mine	class=mine; pos=n
unexploded mine	class=mine; pos=n
legbreaker mine	class=mine; pos=n

@block unmanned
@source Written for dateline from general knowledge.
drone	class=drone; pos=n
armed drone	class=drone; pos=n
attack drone	class=drone; pos=n
kamikaze drone	class=drone; pos=n
suicide drone	class=drone; pos=n
one-way attack drone	class=drone; pos=n
explosive drone	class=drone; pos=n
bomb-laden drone	class=drone; pos=n
bomb-carrying drone	class=drone; pos=n
explosives-laden drone	class=drone; pos=n
explosive-laden drone	class=drone; pos=n
booby-trapped drone	class=drone; pos=n
combat drone	class=drone; pos=n
reconnaissance drone	class=drone; pos=n
surveillance drone	class=drone; pos=n
spy drone	class=drone; pos=n
FPV drone	class=drone; pos=n
first-person-view drone	class=drone; pos=n
FPV	class=drone; forms=FPVs; case=1
quadcopter	class=drone; pos=n
quadcopter drone	class=drone; pos=n
hexacopter	class=drone; pos=n
strike drone	class=drone; pos=n
decoy drone	class=drone; pos=n
fibre-optic drone	class=drone; pos=n
fiber-optic drone	class=drone; pos=n
long-range drone	class=drone; pos=n
sea drone	class=drone; pos=n
naval drone	class=drone; pos=n
maritime drone	class=drone; pos=n
surface drone	class=drone; pos=n
underwater drone	class=drone; pos=n
unmanned aerial vehicle	class=drone; pos=n
unmanned aircraft	class=drone; pos=n
unmanned aerial system	class=drone; pos=n
unmanned combat aerial vehicle	class=drone; pos=n
unmanned surface vessel	class=drone; pos=n
unmanned surface vehicle	class=drone; pos=n
unmanned boat	class=drone; pos=n
remote-controlled boat	class=drone; pos=n
uncrewed surface vessel	class=drone; pos=n
uncrewed aerial vehicle	class=drone; pos=n
unmanned plane	class=drone; pos=n
pilotless aircraft	class=drone; pos=n
pilotless plane	class=drone; pos=n
remotely piloted aircraft	class=drone; pos=n
drone boat	class=drone; pos=n
UAV	class=drone; forms=UAVs; case=1
UAS	class=drone; case=1
USV	class=drone; forms=USVs; case=1
UCAV	class=drone; forms=UCAVs; case=1
loitering munition	class=drone; pos=n
loitering drone	class=drone; pos=n
loitering missile	class=drone; pos=n
drone swarm	class=drone; pos=n
Shahed	class=drone; pos=n
Shahed drone	class=drone; pos=n
Shahed-131	class=drone; pos=n
Shahed-136	class=drone; pos=n
Shahed-136 drone	class=drone; pos=n
Shahed-129	class=drone; pos=n
Shahed-238	class=drone; pos=n
Shahed-type drone	class=drone; pos=n
Geran	class=drone; pos=n
Geran-2	class=drone; pos=n
Geran-2 drone	class=drone; pos=n
Lancet drone	class=drone; pos=n
Lancet	class=drone; pos=n
Orlan-10	class=drone; pos=n
Orlan drone	class=drone; pos=n
Zala drone	class=drone; pos=n
Kub drone	class=drone; pos=n
Supercam drone	class=drone; pos=n
Gerbera drone	class=drone; pos=n
Mohajer-6	class=drone; pos=n
Mohajer drone	class=drone; pos=n
Ababil drone	class=drone; pos=n
Ababil-2	class=drone; pos=n
Arash-2	class=drone; pos=n
Samad-3	class=drone; pos=n
Samad-2	class=drone; pos=n
Samad drone	class=drone; pos=n
Qasef-1	class=drone; pos=n
Qasef-2K	class=drone; pos=n
Qasef drone	class=drone; pos=n
Sammad-3	class=drone; pos=n
Bayraktar	class=drone; pos=n
Bayraktar TB2	class=drone; pos=n
Bayraktar drone	class=drone; pos=n
TB2 drone	class=drone; pos=n
Akinci drone	class=drone; pos=n
Anka drone	class=drone; pos=n
Songar drone	class=drone; pos=n
Wing Loong	class=drone; pos=n
Wing Loong II	class=drone; pos=n
CH-4 drone	class=drone; pos=n
CH-4	class=drone; pos=n
Predator drone	class=drone; pos=n
MQ-1 Predator	class=drone; pos=n
MQ-1	class=drone; pos=n
Reaper drone	class=drone; pos=n
MQ-9	class=drone; pos=n
MQ-9 Reaper	class=drone; pos=n
MQ-9 drone	class=drone; pos=n
MQ-9 Reaper drone	class=drone; pos=n
Global Hawk	class=drone; pos=n
RQ-4	class=drone; pos=n
RQ-4A	class=drone; pos=n
RQ-170	class=drone; pos=n
ScanEagle	class=drone; pos=n
Switchblade drone	class=drone; pos=n
Switchblade	class=drone; pos=n
Phoenix Ghost	class=drone; pos=n
Harop	class=drone; pos=n
Harop drone	class=drone; pos=n
Harpy drone	class=drone; pos=n
Heron drone	class=drone; pos=n
Hermes 450	class=drone; pos=n
Hermes 450 drone	class=drone; pos=n
Hermes 900	class=drone; pos=n
Hermes drone	class=drone; pos=n
Mavic drone	class=drone; pos=n
Mavic	class=drone; pos=n
DJI drone	class=drone; pos=n
Baba Yaga drone	class=drone; pos=n
Magura V5	class=drone; pos=n
Magura drone	class=drone; pos=n
Sea Baby	class=drone; pos=n
Bober drone	class=drone; pos=n
Beaver drone	class=drone; pos=n
Palianytsia	class=drone; pos=n
UJ-22	class=drone; pos=n
Tu-141	class=drone; pos=n
Tu-143	class=drone; pos=n
A-22 drone	class=drone; pos=n
Liutyi drone	class=drone; pos=n
Lyutyi drone	class=drone; pos=n
Quds drone	class=drone; pos=n
Yafa drone	class=drone; pos=n
Hudhud drone	class=drone; pos=n
explosive-carrying drone	class=drone; pos=n
grenade-dropping drone	class=drone; pos=n
weaponised drone	class=drone; pos=n
weaponized drone	class=drone; pos=n
commercial drone	class=drone; pos=n
hostile drone	class=drone; pos=n
unidentified drone	class=drone; pos=n
enemy drone	class=drone; pos=n
drone strike	class=drone; pos=n
drone attack	class=drone; pos=n
drone raid	class=drone; pos=n
drone fire	class=drone
drone bombing	class=drone; pos=n
drone bombardment	class=drone; pos=n

@block aircraft
@source Written for dateline from general knowledge.
warplane	class=aircraft; platform=1; pos=n
fighter jet	class=aircraft; platform=1; pos=n
jet fighter	class=aircraft; platform=1; pos=n
fighter plane	class=aircraft; platform=1; pos=n
fighter aircraft	class=aircraft; platform=1; pos=n
fighter-bomber	class=aircraft; platform=1; pos=n
bomber plane	class=aircraft; platform=1; pos=n
bomber aircraft	class=aircraft; platform=1; pos=n
strategic bomber	class=aircraft; platform=1; pos=n
stealth bomber	class=aircraft; platform=1; pos=n
heavy bomber	class=aircraft; platform=1; pos=n
combat aircraft	class=aircraft; platform=1; pos=n
combat jet	class=aircraft; platform=1; pos=n
combat plane	class=aircraft; platform=1; pos=n
military aircraft	class=aircraft; platform=1; pos=n
military plane	class=aircraft; platform=1; pos=n
military jet	class=aircraft; platform=1; pos=n
attack aircraft	class=aircraft; platform=1; pos=n
ground-attack aircraft	class=aircraft; platform=1; pos=n
attack plane	class=aircraft; platform=1; pos=n
war plane	class=aircraft; platform=1; pos=n
jet	class=aircraft; platform=1; ambiguous=1; pos=n
aircraft	class=aircraft; platform=1; ambiguous=1
plane	class=aircraft; platform=1; ambiguous=1; pos=n
aeroplane	class=aircraft; platform=1; ambiguous=1; pos=n
airplane	class=aircraft; platform=1; ambiguous=1; pos=n
gunship	class=aircraft; platform=1; pos=n
AC-130 gunship	class=aircraft; platform=1; pos=n
AC-130	class=aircraft; platform=1; pos=n
spy plane	class=aircraft; platform=1; pos=n
surveillance aircraft	class=aircraft; platform=1
reconnaissance aircraft	class=aircraft; platform=1
transport plane	class=aircraft; platform=1; pos=n
cargo plane	class=aircraft; platform=1; pos=n
military transport plane	class=aircraft; platform=1; pos=n
refuelling aircraft	class=aircraft; platform=1
paraglider	class=aircraft; platform=1; pos=n
powered paraglider	class=aircraft; platform=1; pos=n
motorised paraglider	class=aircraft; platform=1; pos=n
hang-glider	class=aircraft; platform=1; pos=n
gyrocopter	class=aircraft; platform=1; pos=n
light aircraft	class=aircraft; platform=1
light plane	class=aircraft; platform=1; pos=n
hijacked plane	class=aircraft; platform=1; pos=n
hijacked airliner	class=aircraft; platform=1; pos=n
F-4	class=aircraft; platform=1
F-4 Phantom	class=aircraft; platform=1; pos=n
F-5	class=aircraft; platform=1; forms=F-5s; case=1
F-14	class=aircraft; platform=1; forms=F-14s; case=1
F-15	class=aircraft; platform=1; pos=n
F-15E	class=aircraft; platform=1; pos=n
F-15 fighter	class=aircraft; platform=1; pos=n
F-16	class=aircraft; platform=1; pos=n
F-16 fighter	class=aircraft; platform=1; pos=n
F-16 jet	class=aircraft; platform=1; pos=n
F-16 fighter jet	class=aircraft; platform=1; pos=n
F-18	class=aircraft; platform=1; pos=n
F/A-18	class=aircraft; platform=1; pos=n
F-22	class=aircraft; platform=1; pos=n
F-35	class=aircraft; platform=1; pos=n
F-35 fighter	class=aircraft; platform=1; pos=n
F-35 jet	class=aircraft; platform=1; pos=n
F-35I	class=aircraft; platform=1; forms=F-35Is; case=1
F-111	class=aircraft; platform=1; pos=n
A-10	class=aircraft; platform=1; forms=A-10s; case=1
A-10 Warthog	class=aircraft; platform=1; pos=n
A-37	class=aircraft; platform=1; forms=A-37s; case=1
B-1 bomber	class=aircraft; platform=1; pos=n
B-1B	class=aircraft; platform=1; forms=B-1Bs; case=1
B-2 bomber	class=aircraft; platform=1; pos=n
B-2 stealth bomber	class=aircraft; platform=1; pos=n
B-52	class=aircraft; platform=1; pos=n
B-52 bomber	class=aircraft; platform=1; pos=n
C-130	class=aircraft; platform=1; pos=n
C-17	class=aircraft; platform=1; forms=C-17s; case=1
C-47	class=aircraft; platform=1; forms=C-47s; case=1
U-2	class=aircraft; platform=1; forms=U-2s; case=1
MiG-17	class=aircraft; platform=1; pos=n
MiG-21	class=aircraft; platform=1; pos=n
MiG-23	class=aircraft; platform=1; pos=n
MiG-25	class=aircraft; platform=1; pos=n
MiG-27	class=aircraft; platform=1; pos=n
MiG-29	class=aircraft; platform=1; pos=n
MiG-29 fighter	class=aircraft; platform=1; pos=n
MiG-31	class=aircraft; platform=1; pos=n
MiG-31K	class=aircraft; platform=1; pos=n
MiG fighter	class=aircraft; platform=1; pos=n
MiG jet	class=aircraft; platform=1; pos=n
Su-22	class=aircraft; platform=1; pos=n
Su-24	class=aircraft; platform=1; pos=n
Su-24M	class=aircraft; platform=1; pos=n
Su-25	class=aircraft; platform=1; pos=n
Su-25 jet	class=aircraft; platform=1; pos=n
Su-27	class=aircraft; platform=1; pos=n
Su-30	class=aircraft; platform=1; pos=n
Su-34	class=aircraft; platform=1; pos=n
Su-35	class=aircraft; platform=1; pos=n
Su-57	class=aircraft; platform=1; pos=n
Sukhoi	class=aircraft; platform=1; pos=n
Sukhoi jet	class=aircraft; platform=1; pos=n
Sukhoi-25	class=aircraft; platform=1; pos=n
Sukhoi Su-25	class=aircraft; platform=1; pos=n
Tu-22M3	class=aircraft; platform=1; pos=n
Tu-22	class=aircraft; platform=1; pos=n
Tu-95	class=aircraft; platform=1; pos=n
Tu-95MS	class=aircraft; platform=1; pos=n
Tu-160	class=aircraft; platform=1; pos=n
Tupolev bomber	class=aircraft; platform=1; pos=n
A-50	class=aircraft; platform=1; forms=A-50s; case=1
Il-76	class=aircraft; platform=1; pos=n
An-26	class=aircraft; platform=1; pos=n
An-2	class=aircraft; platform=1; forms=An-2s; case=1
Il-22	class=aircraft; platform=1; pos=n
P-8 Poseidon	class=aircraft; platform=1; pos=n
RC-135	class=aircraft; platform=1; pos=n
Mirage jet	class=aircraft; platform=1; pos=n
Mirage 2000	class=aircraft; platform=1; pos=n
Mirage F1	class=aircraft; platform=1; pos=n
Rafale	class=aircraft; platform=1; pos=n
Rafale jet	class=aircraft; platform=1; pos=n
Typhoon jet	class=aircraft; platform=1; pos=n
Eurofighter	class=aircraft; platform=1; pos=n
Eurofighter Typhoon	class=aircraft; platform=1; pos=n
Tornado jet	class=aircraft; platform=1; pos=n
Harrier jet	class=aircraft; platform=1; pos=n
Kfir jet	class=aircraft; platform=1; pos=n
Kfir	class=aircraft; platform=1; pos=n
Super Tucano	class=aircraft; platform=1; pos=n
A-29 Super Tucano	class=aircraft; platform=1; pos=n
L-39	class=aircraft; platform=1; forms=L-39s; case=1
JF-17	class=aircraft; platform=1; forms=JF-17s; case=1
J-10	class=aircraft; platform=1; forms=J-10s; case=1
J-16	class=aircraft; platform=1; forms=J-16s; case=1
J-20	class=aircraft; platform=1; forms=J-20s; case=1
JH-7	class=aircraft; platform=1; forms=JH-7s; case=1
Xian H-6	class=aircraft; platform=1; pos=n
Gripen	class=aircraft; platform=1; pos=n
Gripen jet	class=aircraft; platform=1; pos=n
Cessna	class=aircraft; platform=1; pos=n
crop duster	class=aircraft; platform=1; pos=n
airstrike	class=airstrike; pos=n
air-strike	class=airstrike; pos=n
air-raid	class=airstrike; pos=n
aerial strike	class=airstrike; pos=n
aerial raid	class=airstrike; pos=n
aerial attack	class=airstrike; pos=n
aerial bombardment	class=airstrike; pos=n
aerial bombing	class=airstrike; pos=n
air attack	class=airstrike; pos=n
air bombardment	class=airstrike; pos=n
precision strike	class=airstrike; pos=n
air and artillery strikes	class=airstrike
missile strike	class=missile; pos=n
rocket strike	class=rocket; pos=n
coalition airstrike	class=airstrike; pos=n
bombing raid	class=airstrike; pos=n
bombing run	class=airstrike; pos=n
strafing run	class=airstrike; pos=n
strafing	class=airstrike
carpet bombing	class=airstrike
double-tap strike	class=airstrike; pos=n
targeted strike	class=airstrike; pos=n
cross-border airstrike	class=airstrike; pos=n
naval bombardment	class=ship; pos=n
helicopter strike	class=helicopter; pos=n

@block helicopters
@source Written for dateline from general knowledge.
helicopter	class=helicopter; platform=1; pos=n
helicopter gunship	class=helicopter; platform=1; pos=n
attack helicopter	class=helicopter; platform=1; pos=n
combat helicopter	class=helicopter; platform=1; pos=n
military helicopter	class=helicopter; platform=1; pos=n
army helicopter	class=helicopter; platform=1; pos=n
transport helicopter	class=helicopter; platform=1; pos=n
chopper	class=helicopter; platform=1; pos=n
gunship helicopter	class=helicopter; platform=1; pos=n
armed helicopter	class=helicopter; platform=1; pos=n
Apache helicopter	class=helicopter; platform=1; pos=n
AH-64 Apache	class=helicopter; platform=1; pos=n
AH-64	class=helicopter; platform=1; pos=n
AH-1 Cobra	class=helicopter; platform=1; pos=n
AH-1	class=helicopter; platform=1; forms=AH-1s; case=1
Cobra helicopter	class=helicopter; platform=1; pos=n
Black Hawk	class=helicopter; platform=1; pos=n
Black Hawk helicopter	class=helicopter; platform=1; pos=n
Blackhawk helicopter	class=helicopter; platform=1; pos=n
UH-60	class=helicopter; platform=1; pos=n
UH-1	class=helicopter; platform=1; pos=n
UH-1H	class=helicopter; platform=1; pos=n
Huey helicopter	class=helicopter; platform=1; pos=n
Huey	class=helicopter; platform=1; pos=n
Chinook helicopter	class=helicopter; platform=1; pos=n
Chinook	class=helicopter; platform=1; pos=n
CH-47	class=helicopter; platform=1; pos=n
CH-53	class=helicopter; platform=1; pos=n
Mi-2	class=helicopter; platform=1; forms=Mi-2s; case=1
Mi-6	class=helicopter; platform=1; forms=Mi-6s; case=1
Mi-8	class=helicopter; platform=1; pos=n
Mi-8 helicopter	class=helicopter; platform=1; pos=n
Mi-17	class=helicopter; platform=1; pos=n
Mi-17 helicopter	class=helicopter; platform=1; pos=n
Mi-24	class=helicopter; platform=1; pos=n
Mi-24 helicopter	class=helicopter; platform=1; pos=n
Mi-25	class=helicopter; platform=1; pos=n
Mi-26	class=helicopter; platform=1; pos=n
Mi-28	class=helicopter; platform=1; pos=n
Mi-28N	class=helicopter; platform=1; pos=n
Mi-35	class=helicopter; platform=1; pos=n
Mi-35 helicopter	class=helicopter; platform=1; pos=n
Hind helicopter	class=helicopter; platform=1; pos=n
Ka-52	class=helicopter; platform=1; pos=n
Ka-52 helicopter	class=helicopter; platform=1; pos=n
Ka-50	class=helicopter; platform=1; pos=n
Alouette helicopter	class=helicopter; platform=1; pos=n
Gazelle helicopter	class=helicopter; platform=1; pos=n
Puma helicopter	class=helicopter; platform=1; pos=n
Super Puma	class=helicopter; platform=1; pos=n
Hughes 500	class=helicopter; platform=1; pos=n
Hughes 500 helicopter	class=helicopter; platform=1; pos=n
Bell helicopter	class=helicopter; platform=1; pos=n
Lynx helicopter	class=helicopter; platform=1; pos=n
Wildcat helicopter	class=helicopter; platform=1; pos=n
Tiger helicopter	class=helicopter; platform=1; pos=n
NH90	class=helicopter; platform=1; pos=n
T129 ATAK	class=helicopter; platform=1; pos=n
Rooivalk	class=helicopter; platform=1; pos=n
Seahawk	class=helicopter; platform=1; pos=n
Osprey	class=helicopter; platform=1; ambiguous=1; pos=n

@block armour
@source Written for dateline from general knowledge.
tank	class=tank; platform=1; ambiguous=1; pos=n
battle tank	class=tank; platform=1; pos=n
main battle tank	class=tank; platform=1; pos=n
T-34	class=tank; platform=1; forms=T-34s; case=1
T-54	class=tank; platform=1; pos=n
T-55	class=tank; platform=1; pos=n
T-55 tank	class=tank; platform=1; pos=n
T-62	class=tank; platform=1; pos=n
T-62 tank	class=tank; platform=1; pos=n
T-64	class=tank; platform=1; pos=n
T-64 tank	class=tank; platform=1; pos=n
T-72	class=tank; platform=1; pos=n
T-72 tank	class=tank; platform=1; pos=n
T-72B3	class=tank; platform=1; pos=n
T-80	class=tank; platform=1; pos=n
T-80 tank	class=tank; platform=1; pos=n
T-80BVM	class=tank; platform=1; pos=n
T-90	class=tank; platform=1; pos=n
T-90 tank	class=tank; platform=1; pos=n
T-90M	class=tank; platform=1; pos=n
T-14 Armata	class=tank; platform=1; pos=n
Leopard tank	class=tank; platform=1; pos=n
Leopard 1	class=tank; platform=1; pos=n
Leopard 2	class=tank; platform=1; pos=n
Leopard 2 tank	class=tank; platform=1; pos=n
Leopard 2A4	class=tank; platform=1; pos=n
Leopard 2A6	class=tank; platform=1; pos=n
Challenger 2	class=tank; platform=1; pos=n
Challenger tank	class=tank; platform=1; pos=n
Abrams	class=tank; platform=1; pos=n
Abrams tank	class=tank; platform=1; pos=n
M1 Abrams	class=tank; platform=1; pos=n
M1A1 Abrams	class=tank; platform=1; pos=n
M1A2	class=tank; platform=1; pos=n
Merkava	class=tank; platform=1; pos=n
Merkava tank	class=tank; platform=1; pos=n
Merkava 4	class=tank; platform=1; pos=n
Centurion tank	class=tank; platform=1; pos=n
Patton tank	class=tank; platform=1; pos=n
M60 tank	class=tank; platform=1; pos=n
AMX-10 RC	class=tank; platform=1; pos=n
AMX-30	class=tank; platform=1; pos=n
Type 59 tank	class=tank; platform=1; pos=n
K2 tank	class=tank; platform=1; pos=n
Al-Khalid tank	class=tank; platform=1; pos=n
armoured vehicle	class=armoured_vehicle; platform=1; pos=n
armored vehicle	class=armoured_vehicle; platform=1; pos=n
armoured personnel carrier	class=armoured_vehicle; platform=1; pos=n
armored personnel carrier	class=armoured_vehicle; platform=1; pos=n
armoured car	class=armoured_vehicle; platform=1; pos=n
armored car	class=armoured_vehicle; platform=1; pos=n
armoured truck	class=armoured_vehicle; platform=1; pos=n
armored truck	class=armoured_vehicle; platform=1; pos=n
infantry fighting vehicle	class=armoured_vehicle; platform=1; pos=n
armoured fighting vehicle	class=armoured_vehicle; platform=1; pos=n
armored fighting vehicle	class=armoured_vehicle; platform=1; pos=n
combat vehicle	class=armoured_vehicle; platform=1; pos=n
fighting vehicle	class=armoured_vehicle; platform=1; pos=n
military vehicle	class=armoured_vehicle; platform=1; pos=n
armoured bulldozer	class=armoured_vehicle; platform=1; pos=n
armored bulldozer	class=armoured_vehicle; platform=1; pos=n
bulldozer	class=armoured_vehicle; platform=1; ambiguous=1; pos=n
tracked vehicle	class=armoured_vehicle; platform=1; pos=n
light armoured vehicle	class=armoured_vehicle; platform=1; pos=n
light armored vehicle	class=armoured_vehicle; platform=1; pos=n
mine-resistant vehicle	class=armoured_vehicle; platform=1; pos=n
mine-protected vehicle	class=armoured_vehicle; platform=1; pos=n
pick-up truck mounted with a machine gun	class=armoured_vehicle; platform=1; pos=n
gun truck	class=armoured_vehicle; platform=1; pos=n
gun-mounted truck	class=armoured_vehicle; platform=1; pos=n
gun-mounted vehicle	class=armoured_vehicle; platform=1; pos=n
gun-mounted pick-up	class=armoured_vehicle; platform=1; pos=n
APC	class=armoured_vehicle; platform=1; forms=APCs; case=1
IFV	class=armoured_vehicle; platform=1; forms=IFVs; case=1
AFV	class=armoured_vehicle; platform=1; forms=AFVs; case=1
MRAP	class=armoured_vehicle; platform=1; forms=MRAPs; case=1
MRAP vehicle	class=armoured_vehicle; platform=1; pos=n
BMP	class=armoured_vehicle; platform=1; forms=BMPs; case=1
BMP-1	class=armoured_vehicle; platform=1; pos=n
BMP-2	class=armoured_vehicle; platform=1; pos=n
BMP-3	class=armoured_vehicle; platform=1; pos=n
BTR	class=armoured_vehicle; platform=1; forms=BTRs; case=1
BTR-60	class=armoured_vehicle; platform=1; pos=n
BTR-70	class=armoured_vehicle; platform=1; pos=n
BTR-80	class=armoured_vehicle; platform=1; pos=n
BTR-82A	class=armoured_vehicle; platform=1; pos=n
BRDM	class=armoured_vehicle; platform=1; forms=BRDMs; case=1
BRDM-2	class=armoured_vehicle; platform=1; pos=n
BMD-2	class=armoured_vehicle; platform=1; pos=n
BMD-4	class=armoured_vehicle; platform=1; pos=n
MT-LB	class=armoured_vehicle; platform=1; pos=n
MTLB	class=armoured_vehicle; platform=1; forms=MTLBs; case=1
M113	class=armoured_vehicle; platform=1; pos=n
M-113	class=armoured_vehicle; platform=1; pos=n
M113 armoured personnel carrier	class=armoured_vehicle; platform=1; pos=n
Bradley	class=armoured_vehicle; platform=1; pos=n
Bradley fighting vehicle	class=armoured_vehicle; platform=1; pos=n
M2 Bradley	class=armoured_vehicle; platform=1; pos=n
Stryker	class=armoured_vehicle; platform=1; pos=n
Stryker vehicle	class=armoured_vehicle; platform=1; pos=n
Humvee	class=armoured_vehicle; platform=1; pos=n
Hummer	class=armoured_vehicle; platform=1; ambiguous=1; pos=n
HMMWV	class=armoured_vehicle; platform=1; forms=HMMWVs; case=1
Marder	class=armoured_vehicle; platform=1; pos=n
Warrior vehicle	class=armoured_vehicle; platform=1; pos=n
Namer	class=armoured_vehicle; platform=1; pos=n
Namer armoured personnel carrier	class=armoured_vehicle; platform=1; pos=n
D9 bulldozer	class=armoured_vehicle; platform=1; pos=n
Casspir	class=armoured_vehicle; platform=1; pos=n
Ratel	class=armoured_vehicle; platform=1; pos=n
Eitan	class=armoured_vehicle; platform=1; pos=n
Boxer vehicle	class=armoured_vehicle; platform=1; pos=n
VAB	class=armoured_vehicle; platform=1; forms=VABs; case=1
Kirpi	class=armoured_vehicle; platform=1; pos=n
Cobra armoured vehicle	class=armoured_vehicle; platform=1; pos=n
MaxxPro	class=armoured_vehicle; platform=1; pos=n
Husky vehicle	class=armoured_vehicle; platform=1; pos=n
Tigr	class=armoured_vehicle; platform=1; pos=n
Buffel	class=armoured_vehicle; platform=1; pos=n

@block ships
@source Written for dateline from general knowledge.
warship	class=ship; platform=1; pos=n
naval vessel	class=ship; platform=1; pos=n
naval ship	class=ship; platform=1; pos=n
navy ship	class=ship; platform=1; pos=n
gunboat	class=ship; platform=1; pos=n
gun boat	class=ship; platform=1; pos=n
patrol boat	class=ship; platform=1; pos=n
missile boat	class=ship; platform=1; pos=n
missile ship	class=ship; platform=1; pos=n
fast-attack boat	class=ship; platform=1; pos=n
fast attack craft	class=ship; platform=1
fast boat	class=ship; platform=1; pos=n
speedboat	class=ship; platform=1; pos=n
speed boat	class=ship; platform=1; pos=n
skiff	class=ship; platform=1; pos=n
frigate	class=ship; platform=1; pos=n
destroyer	class=ship; platform=1; pos=n
corvette	class=ship; platform=1; pos=n
cruiser	class=ship; platform=1; ambiguous=1; pos=n
guided-missile destroyer	class=ship; platform=1; pos=n
guided-missile cruiser	class=ship; platform=1; pos=n
aircraft carrier	class=ship; platform=1; pos=n
carrier strike group	class=ship; platform=1; pos=n
submarine	class=ship; platform=1; pos=n
diesel-electric submarine	class=ship; platform=1; pos=n
nuclear submarine	class=ship; platform=1; pos=n
landing ship	class=ship; platform=1; pos=n
large landing ship	class=ship; platform=1; pos=n
amphibious ship	class=ship; platform=1; pos=n
amphibious assault ship	class=ship; platform=1; pos=n
minesweeper	class=ship; platform=1; pos=n
minelayer	class=ship; platform=1; pos=n
naval craft	class=ship; platform=1
attack boat	class=ship; platform=1; pos=n
suicide boat	class=ship; platform=1; pos=n
explosive boat	class=ship; platform=1; pos=n
bomb boat	class=ship; platform=1; pos=n
torpedo boat	class=ship; platform=1; pos=n
pirate boat	class=ship; platform=1; pos=n
mother ship	class=ship; platform=1; pos=n
torpedo	class=missile; forms=torpedoes|torpedos
depth charge	class=explosive; pos=n
Kilo-class submarine	class=ship; platform=1; pos=n
battleship	class=ship; platform=1; pos=n
naval shelling	class=ship
naval gun fire	class=ship
naval fire	class=ship

@block blades
@source Written for dateline from general knowledge.
knife	class=blade; forms=knives
kitchen knife	class=blade; forms=kitchen knives
hunting knife	class=blade; forms=hunting knives
butcher knife	class=blade; forms=butcher knives
butcher's knife	class=blade; forms=butcher's knives
carving knife	class=blade; forms=carving knives
pocket knife	class=blade; forms=pocket knives
penknife	class=blade; forms=penknives
flick knife	class=blade; forms=flick knives
switchblade knife	class=blade; forms=switchblade knives
combat knife	class=blade; forms=combat knives
box-cutter	class=blade; pos=n
Stanley knife	class=blade; forms=Stanley knives
utility knife	class=blade; forms=utility knives
blade	class=blade; pos=n
bladed weapon	class=blade; pos=n
edged weapon	class=blade; pos=n
sharp weapon	class=blade; pos=n
sharp object	class=blade; pos=n
sharp-edged weapon	class=blade; pos=n
bladed article	class=blade; pos=n
sharp instrument	class=blade; pos=n
machete	class=blade; pos=n
axe	class=blade; pos=n
ax	class=blade
hatchet	class=blade; pos=n
meat cleaver	class=blade; pos=n
cleaver	class=blade; pos=n
sword	class=blade; pos=n
samurai sword	class=blade; pos=n
scimitar	class=blade; pos=n
dagger	class=blade; pos=n
bayonet	class=blade; pos=n
spear	class=blade; pos=n
sickle	class=blade; pos=n
scythe	class=blade; pos=n
razor	class=blade; pos=n
razor blade	class=blade; pos=n
screwdriver	class=blade; pos=n
scissors	class=blade
pickaxe	class=blade; pos=n
panga	class=blade; pos=n
kukri	class=blade; pos=n
khukuri	class=blade; pos=n
kris	class=blade; pos=n
bolo	class=blade; pos=n
lance	class=blade; ambiguous=1; pos=n
arrow	class=blade; pos=n
poisoned arrow	class=blade; pos=n
bow and arrow	class=blade; forms=bows and arrows
crossbow	class=blade; pos=n
catana	class=blade; pos=n
katana	class=blade; pos=n
cutlass	class=blade; pos=n
harpoon	class=blade; pos=n
broken bottle	class=blade; pos=n
ice pick	class=blade; pos=n
syringe	class=blade; pos=n
cold weapon	class=blade; pos=n
white weapon	class=blade; pos=n
knife attack	class=blade; pos=n
machete attack	class=blade; pos=n
stab wound	class=blade; pos=n
knifing	class=blade; pos=n
stabbing spree	class=blade; pos=n

@block blunt
@source Written for dateline from general knowledge.
club	class=blunt; ambiguous=1; pos=n
stick	class=blunt; ambiguous=1; pos=n
iron rod	class=blunt; pos=n
iron bar	class=blunt; pos=n
metal bar	class=blunt; pos=n
metal pipe	class=blunt; pos=n
steel pipe	class=blunt; pos=n
iron pipe	class=blunt; pos=n
wooden stick	class=blunt; pos=n
wooden club	class=blunt; pos=n
bamboo stick	class=blunt; pos=n
bat	class=blunt; ambiguous=1; pos=n
baseball bat	class=blunt; pos=n
cricket bat	class=blunt; pos=n
hockey stick	class=blunt; pos=n
hammer	class=blunt; pos=n
sledgehammer	class=blunt; pos=n
crowbar	class=blunt; pos=n
wrench	class=blunt; pos=n
spanner	class=blunt; pos=n
brick	class=blunt; pos=n
stone	class=blunt; ambiguous=1; pos=n
rock	class=blunt; ambiguous=1; pos=n
cobblestone	class=blunt; pos=n
paving stone	class=blunt; pos=n
slingshot	class=blunt; pos=n
sling shot	class=blunt; pos=n
sling	class=blunt; ambiguous=1; pos=n
catapult	class=blunt; pos=n
blunt object	class=blunt; pos=n
blunt weapon	class=blunt; pos=n
blunt instrument	class=blunt; pos=n
brass knuckle	class=blunt; pos=n
knuckleduster	class=blunt; pos=n
knuckle-duster	class=blunt; pos=n
pole	class=blunt; ambiguous=1; pos=n
whip	class=blunt; pos=n
chain	class=blunt; ambiguous=1; pos=n
rod	class=blunt; ambiguous=1; pos=n
bottle	class=blunt; ambiguous=1; pos=n
golf club	class=blunt; pos=n
shovel	class=blunt; pos=n
spade	class=blunt; ambiguous=1; pos=n
hoe	class=blunt; ambiguous=1; pos=n
bare hand	class=blunt; pos=n
fist	class=blunt; pos=n
boulder	class=blunt; pos=n
marble	class=blunt; ambiguous=1; forms=marbles

@block vehicles_used_as_weapons
@source Written for dateline from general knowledge.
vehicle-ramming attack	class=vehicle_ram; pos=n
car-ramming attack	class=vehicle_ram; pos=n
truck attack	class=vehicle_ram; pos=n
van attack	class=vehicle_ram; pos=n
lorry attack	class=vehicle_ram; pos=n
ramming attack	class=vehicle_ram; pos=n
ramming car	class=vehicle_ram; pos=n
ramming vehicle	class=vehicle_ram; pos=n
car attack	class=vehicle_ram; pos=n
vehicle attack	class=vehicle_ram; pos=n
truck ramming	class=vehicle_ram; pos=n
speeding car	class=vehicle_ram; pos=n
speeding vehicle	class=vehicle_ram; pos=n
speeding van	class=vehicle_ram; pos=n
rented van	class=vehicle_ram; pos=n
rented truck	class=vehicle_ram; pos=n
stolen lorry	class=vehicle_ram; forms=stolen lorries
stolen truck	class=vehicle_ram; pos=n
hijacked truck	class=vehicle_ram; pos=n
hijacked bus	class=vehicle_ram; forms=hijacked buses
hijacked lorry	class=vehicle_ram; forms=hijacked lorries
car-ramming	class=vehicle_ram; pos=n
vehicle-ramming	class=vehicle_ram; pos=n
rental truck	class=vehicle_ram; pos=n

@block fire
@source Written for dateline from general knowledge.
arson	class=fire
arson attack	class=fire; pos=n
arson fire	class=fire; pos=n
petrol	class=fire; ambiguous=1
gasoline	class=fire; ambiguous=1
kerosene	class=fire; ambiguous=1
fuel-soaked rag	class=fire; pos=n
lighter fluid	class=fire
burning tyre	class=fire; pos=n
burning tire	class=fire; pos=n
burning barricade	class=fire; pos=n
accelerant	class=fire; pos=n
deliberate fire	class=fire; pos=n
torches	class=fire; ambiguous=1
flaming torch	class=fire; forms=flaming torches
flammable liquid	class=fire; pos=n
inflammable liquid	class=fire; pos=n
flammable substance	class=fire; pos=n
Molotov cocktail	class=incendiary; pos=n
Molotov	class=incendiary; pos=n
Molotov bomb	class=incendiary; pos=n
gasoline bomb	class=incendiary; pos=n
petrol-bomb	class=incendiary; pos=n
gas bomb	class=incendiary; ambiguous=1; pos=n
firebomb	class=incendiary; pos=n
fire-bomb	class=incendiary; pos=n
incendiary bomb	class=incendiary; pos=n
incendiary	class=incendiary; pos=n
incendiary balloon	class=incendiary; pos=n
incendiary kite	class=incendiary; pos=n
incendiary weapon	class=incendiary; pos=n
incendiary munition	class=incendiary; pos=n
incendiary shell	class=incendiary; pos=n
incendiary grenade	class=incendiary; pos=n
napalm bomb	class=incendiary; pos=n
flamethrower	class=incendiary; pos=n
flame-thrower	class=incendiary; pos=n
thermite bomb	class=incendiary; pos=n
fire kite	class=incendiary; pos=n
fire balloon	class=incendiary; pos=n
explosive balloon	class=incendiary; pos=n
balloon bomb	class=incendiary; pos=n
firework	class=incendiary; forms=fireworks
firecracker	class=incendiary; pos=n
home-made incendiary device	class=incendiary; pos=n
gas canister	class=incendiary; pos=n
gas cylinder	class=incendiary; pos=n
cooking-gas cylinder	class=incendiary; pos=n
paint bomb	class=unknown; pos=n
napalm	class=incendiary
white phosphorus	class=incendiary
white phosphorous	class=incendiary
phosphorus bomb	class=incendiary; pos=n
phosphorus shell	class=incendiary; pos=n
phosphorus munition	class=incendiary; pos=n
white phosphorus munition	class=incendiary; pos=n
white phosphorus shell	class=incendiary; pos=n
thermite	class=incendiary
firebombing	class=incendiary; pos=n
fire-bombing	class=incendiary; pos=n
petrol-bombing	class=incendiary; pos=n

@block chemical
@source Written for dateline from general knowledge.
chemical weapon	class=chemical; pos=n
chemical bomb	class=chemical; pos=n
chemical agent	class=chemical; pos=n
nerve agent	class=chemical; pos=n
nerve gas	class=chemical; pos=n
chlorine bomb	class=chemical; pos=n
chlorine barrel	class=chemical; pos=n
gas shell	class=chemical; pos=n
chemical shell	class=chemical; pos=n
chemical warhead	class=chemical; pos=n
biological weapon	class=chemical; pos=n
biological agent	class=chemical; pos=n
blister agent	class=chemical; pos=n
toxic agent	class=chemical; pos=n
toxic substance	class=chemical; pos=n
acid attack	class=chemical; pos=n
acid bomb	class=chemical; pos=n
radiological weapon	class=chemical; pos=n
Novichok	class=chemical; pos=n
poisoned letter	class=chemical; pos=n
poison gas	class=chemical; pos=n
toxic gas	class=chemical; pos=n
poisonous gas	class=chemical; pos=n
chemical munition	class=chemical; pos=n
irritant	class=chemical; pos=n
dispersal device	class=chemical; pos=n
sarin	class=chemical
sarin gas	class=chemical
VX	class=chemical; case=1
VX nerve agent	class=chemical
chlorine	class=chemical
chlorine gas	class=chemical
mustard gas	class=chemical
sulphur mustard	class=chemical
sulfur mustard	class=chemical
mustard agent	class=chemical
tabun	class=chemical
ricin	class=chemical
anthrax	class=chemical
anthrax spores	class=chemical
cyanide	class=chemical
polonium	class=chemical
polonium-210	class=chemical
botulinum	class=chemical
acid	class=chemical; ambiguous=1
sulphuric acid	class=chemical
sulfuric acid	class=chemical
corrosive substance	class=chemical; pos=n
chemical attack	class=chemical; pos=n
gas attack	class=chemical; pos=n
poison	class=chemical; ambiguous=1
poisoning	class=chemical; ambiguous=1
toxin	class=chemical; pos=n
phosgene	class=chemical
hydrochloric acid	class=chemical
weapon of mass destruction	class=unknown; forms=weapons of mass destruction
weaponised anthrax	class=chemical

@block explosives
@source Written for dateline from general knowledge.
explosive	class=explosive; pos=n
high explosive	class=explosive; pos=n
explosive charge	class=explosive; pos=n
explosive material	class=explosive; pos=n
explosive substance	class=explosive; pos=n
plastic explosive	class=explosive; pos=n
home-made explosive	class=explosive; pos=n
homemade explosive	class=explosive; pos=n
military-grade explosive	class=explosive; pos=n
shaped charge	class=explosive; pos=n
satchel charge	class=explosive; pos=n
demolition charge	class=explosive; pos=n
charge of dynamite	class=explosive; forms=charges of dynamite
dynamite charge	class=explosive; pos=n
stick of dynamite	class=explosive; forms=sticks of dynamite
dynamite stick	class=explosive; pos=n
detonator	class=explosive; pos=n
electric detonator	class=explosive; pos=n
timer device	class=explosive; pos=n
blasting cap	class=explosive; pos=n
unexploded ordnance	class=explosive
unexploded bomb	class=explosive; pos=n
unexploded shell	class=explosive; pos=n
unexploded device	class=explosive; pos=n
explosive remnant of war	class=explosive; forms=explosive remnants of war
remnant of war	class=explosive; forms=remnants of war
war remnant	class=explosive; pos=n
explosive ordnance	class=explosive
ordnance	class=explosive
unexploded munition	class=explosive; pos=n
booby-trapped house	class=explosive; pos=n
hexogen bomb	class=explosive; pos=n
gelatine stick	class=explosive; pos=n
gelatin stick	class=explosive; pos=n
detonating cord	class=explosive; pos=n
torpedo bangalore	class=explosive; pos=n
bangalore torpedo	class=explosive; forms=bangalore torpedoes
charge	class=explosive; ambiguous=1; pos=n
kilogram of explosives	class=explosive; forms=kilograms of explosives|kilogrammes of explosives|kilos of explosives|kg of explosives
pound of explosives	class=explosive; forms=pounds of explosives
tonne of explosives	class=explosive; forms=tonnes of explosives|tons of explosives
TNT	class=explosive; case=1
RDX	class=explosive; case=1
PETN	class=explosive; case=1
TATP	class=explosive; case=1
C-4	class=explosive; case=1
C4	class=explosive; case=1
HMX	class=explosive; case=1
ANFO	class=explosive; case=1
Semtex	class=explosive
Composition B	class=explosive; case=1
dynamite	class=explosive
gelignite	class=explosive
hexogen	class=explosive
gunpowder	class=explosive
black powder	class=explosive
nitroglycerine	class=explosive
nitroglycerin	class=explosive
ammonium nitrate	class=explosive
ammonium nitrate fuel oil	class=explosive
triacetone triperoxide	class=explosive
hydrogen peroxide	class=explosive; ambiguous=1
UXO	class=explosive; case=1
ERW	class=explosive; case=1
ammonal	class=explosive
tovex	class=explosive
emulsion explosive	class=explosive; pos=n
commercial explosive	class=explosive; pos=n
industrial explosive	class=explosive; pos=n
urea nitrate	class=explosive
plastique	class=explosive

@block cluster
@source Written for dateline from general knowledge.
cluster munition	class=cluster; pos=n
cluster-bomb	class=cluster; pos=n
cluster rocket	class=cluster; pos=n
cluster shell	class=cluster; pos=n
cluster warhead	class=cluster; pos=n
cluster weapon	class=cluster; pos=n
cluster missile	class=cluster; pos=n
bomblet	class=cluster; pos=n
submunition	class=cluster; pos=n
sub-munition	class=cluster; pos=n
DPICM	class=cluster; forms=DPICMs; case=1
9N210	class=cluster; pos=n
9N235	class=cluster; pos=n
ShOAB-0.5	class=cluster; pos=n
bomblet dispenser	class=cluster; pos=n
RBK-500	class=cluster; pos=n

@block crowd_control
@source Written for dateline from general knowledge.
tear-gas canister	class=tear_gas; pos=n
teargas canister	class=tear_gas; pos=n
tear-gas grenade	class=tear_gas; pos=n
tear-gas shell	class=tear_gas; pos=n
tear gas bomb	class=tear_gas; pos=n
gas grenade	class=tear_gas; pos=n
tear-smoke shell	class=tear_gas; pos=n
smoke canister	class=tear_gas; pos=n
pepper-ball	class=tear_gas; pos=n
chemical irritant	class=tear_gas; pos=n
pepper bomb	class=tear_gas; pos=n
tear-gas	class=tear_gas
teargas	class=tear_gas
tear smoke	class=tear_gas
CS gas	class=tear_gas
CN gas	class=tear_gas
pepper spray	class=tear_gas
pepper gas	class=tear_gas
mace spray	class=tear_gas
baton	class=baton; pos=n
truncheon	class=baton; pos=n
nightstick	class=baton; pos=n
police baton	class=baton; pos=n
lathi	class=baton; pos=n
lathi charge	class=baton; pos=n
sjambok	class=baton; pos=n
taser	class=baton; pos=n
stun gun	class=baton; pos=n
Taser gun	class=baton; pos=n
electric prod	class=baton; pos=n
cattle prod	class=baton; pos=n
rifle butt	class=baton; pos=n
gun butt	class=baton; pos=n
riot shield	class=baton; pos=n
night stick	class=baton; pos=n
water-cannon	class=unknown; forms=water cannons|water cannon|water-cannons
sound cannon	class=unknown; pos=n
rubber bullet	class=rubber_bullet; pos=n
rubber-coated bullet	class=rubber_bullet; pos=n
rubber-coated steel bullet	class=rubber_bullet; pos=n
rubber-coated metal bullet	class=rubber_bullet; pos=n
rubber round	class=rubber_bullet; pos=n
plastic bullet	class=rubber_bullet; pos=n
plastic baton round	class=rubber_bullet; pos=n
baton round	class=rubber_bullet; pos=n
beanbag round	class=rubber_bullet; pos=n
bean-bag round	class=rubber_bullet; pos=n
sponge round	class=rubber_bullet; pos=n
sponge-tipped bullet	class=rubber_bullet; pos=n
foam round	class=rubber_bullet; pos=n
pellet round	class=rubber_bullet; pos=n
pellet	class=rubber_bullet; ambiguous=1; pos=n
shotgun pellet	class=small_arms; pos=n
birdshot	class=small_arms
buckshot	class=small_arms
less-lethal munition	class=rubber_bullet; pos=n
less-lethal round	class=rubber_bullet; pos=n
non-lethal round	class=rubber_bullet; pos=n
kinetic impact projectile	class=rubber_bullet; pos=n
rubber ball	class=rubber_bullet; pos=n
rubber pellet	class=rubber_bullet; pos=n

@block cyber
@source Written for dateline from general knowledge.
cyber-attack	class=cyber; pos=n
cyberattack	class=cyber; pos=n
cyber weapon	class=cyber; pos=n
computer virus	class=cyber; forms=computer viruses
computer worm	class=cyber; pos=n
malware	class=cyber
wiper malware	class=cyber
data wiper	class=cyber; pos=n
ransomware	class=cyber
spyware	class=cyber
denial-of-service attack	class=cyber; pos=n
distributed denial-of-service attack	class=cyber; pos=n
DDoS attack	class=cyber; pos=n
DDoS	class=cyber; forms=DDoSs; case=1
phishing	class=cyber
phishing email	class=cyber; pos=n
spear-phishing	class=cyber
Trojan horse	class=cyber; pos=n
botnet	class=cyber; pos=n
backdoor	class=cyber; ambiguous=1; pos=n
computer hack	class=cyber; pos=n
hack-and-leak operation	class=cyber; pos=n
Stuxnet	class=cyber
NotPetya	class=cyber
Shamoon	class=cyber
WannaCry	class=cyber
Pegasus spyware	class=cyber

@block unspecified
@source Written for dateline from general knowledge.
weapon	class=unknown; pos=n
unknown weapon	class=unknown; pos=n
home-made weapon	class=unknown; pos=n
homemade weapon	class=unknown; pos=n
weaponry	class=unknown
arms cache	class=unknown; pos=n
weapons cache	class=unknown; pos=n
arms	class=unknown; ambiguous=1
heavy calibre weapon	class=unknown; pos=n
munition	class=unknown; pos=n
guided munition	class=unknown; pos=n
precision-guided munition	class=unknown; pos=n
precision munition	class=unknown; pos=n
glide munition	class=unknown; pos=n
ammunition depot	class=unknown; pos=n
weapons depot	class=unknown; pos=n
arsenal	class=unknown; pos=n
flying object	class=unknown; pos=n
unidentified object	class=unknown; pos=n
aerial object	class=unknown; pos=n
hostile aerial target	class=unknown; pos=n
aerial target	class=unknown; pos=n
laser weapon	class=unknown; pos=n
hail of gunfire	class=small_arms
