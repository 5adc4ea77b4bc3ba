# News agencies and broadcasters as datelines and credits name them. intake/wire.py reads "(NAME)" by this list;
# a name that is not here is still taken where a place before it and a dash after it leave no doubt.

@block agency case=1
@source Written for dateline from general knowledge of news agencies.
AAP
ABNA
ADN Kronos
AFP
AKI
AKIpress
AMNA
ANA
ANA-MPA
ANI
ANSA
AP
APA
APP
ATN
Adnkronos
Agence France-Presse
Agencia EFE
Amaq
Anadolu
Anadolu Agency
AA
Antara
ANTARA
Apsnipress
Aswat al-Iraq
Associated Press
The Associated Press
Azertac
AZERTAC
BBC
BBC News
BBS
BNO
BNS
BSS
BelTA
Bernama
BERNAMA
Bloomberg
CBC
CBS
CBS News
CNA
CNN
CNS
CP
CTK
Canadian Press
The Canadian Press
Central News Agency
DPA
Deutsche Presse-Agentur
dpa
EFE
ENA
Europa Press
Fars
Fars News Agency
FNA
GNA
Ghana News Agency
HINA
IANS
INA
INTERFAX
IPS
IRIN
IRNA
ISNA
ITAR-TASS
Interfax
Interfax-Ukraine
JTA
JIJI
Jiji
Jiji Press
KCNA
KNA
KUNA
KYODO
Kyodo
Kyodo News
Lusa
LUSA
MENA
MEHR
Mehr
Mehr News Agency
NAN
NHK
NNA
NPR
News Agency of Nigeria
Notimex
PAP
PNA
PTI
Petra
Philippine News Agency
Press Association
PA
PA Media
Press Trust of India
QNA
RFE/RL
RFERL
RFI
RIA
RIA Novosti
RTTNews
Reuters
REUTERS
Rudaw
SABA
Saba
SANA
SAPA
SPA
STT
Sapa
Saudi Press Agency
Shafaq News
Sputnik
STA
SUNA
Suspilne
TASS
Tass
Tanjug
Tasnim
Tasnim News Agency
TT
UKRINFORM
UNB
UNI
UPI
Ukrinform
VNA
VOA
Voice of America
WAFA
WAM
Wafa
XINHUA
Xinhua
Yonhap
YONHAP
Yonhap News Agency
ANP
Belga
Ritzau
NTB
ATS
Keystone-ATS
MTI
Agerpres
AGERPRES
BTA
FENA
MIA
ATA
KHAR
ARMENPRESS
Armenpress
KazTAG
Kazinform
Khaama Press
Pajhwok
TOLOnews
Bakhtar
