# News agencies and outlets. name: the name used in our own output; family: whose reporting it is (an agency and its services, a state
# broadcaster and its channels), so that copies count once; country: ISO 3166-1 alpha-2; state=1: owned or run by a state or a ruling body;
# group=1: the voice of an armed or political group; ambiguous=1: the word is also an ordinary word or another name.

@block international_agencies
@source Written for dateline from general knowledge.
Reuters	name=Reuters; kind=agency; family=Reuters; country=GB
Thomson Reuters	name=Reuters; kind=agency; family=Reuters; country=GB
Reuters news agency	name=Reuters; kind=agency; family=Reuters; country=GB
Reuters news service	name=Reuters; kind=agency; family=Reuters; country=GB
Associated Press	name=Associated Press; kind=agency; family=Associated Press; country=US
AP	name=Associated Press; kind=agency; family=Associated Press; country=US; case=1
The Associated Press	name=Associated Press; kind=agency; family=Associated Press; country=US
A.P.	name=Associated Press; kind=agency; family=Associated Press; country=US; case=1
Associated Press news agency	name=Associated Press; kind=agency; family=Associated Press; country=US
Agence France-Presse	name=Agence France-Presse; kind=agency; family=Agence France-Presse; country=FR
AFP	name=Agence France-Presse; kind=agency; family=Agence France-Presse; country=FR; case=1
AFP news agency	name=Agence France-Presse; kind=agency; family=Agence France-Presse; country=FR
United Press International	name=United Press International; kind=agency; family=United Press International; country=US
UPI	name=United Press International; kind=agency; family=United Press International; country=US; case=1
Bloomberg	name=Bloomberg; kind=agency; family=Bloomberg; country=US
Bloomberg News	name=Bloomberg; kind=agency; family=Bloomberg; country=US
Deutsche Presse-Agentur	name=Deutsche Presse-Agentur; kind=agency; family=Deutsche Presse-Agentur; country=DE
DPA	name=Deutsche Presse-Agentur; kind=agency; family=Deutsche Presse-Agentur; country=DE; forms=dpa; case=1
German Press Agency	name=Deutsche Presse-Agentur; kind=agency; family=Deutsche Presse-Agentur; country=DE
DPA news agency	name=Deutsche Presse-Agentur; kind=agency; family=Deutsche Presse-Agentur; country=DE
ANSA	name=ANSA; kind=agency; family=ANSA; country=IT; forms=Ansa; case=1
Ansa news agency	name=ANSA; kind=agency; family=ANSA; country=IT
Adnkronos	name=Adnkronos; kind=agency; family=Adnkronos; country=IT
AGI	name=AGI; kind=agency; family=AGI; country=IT; case=1
Agenzia Giornalistica Italia	name=AGI; kind=agency; family=AGI; country=IT
EFE	name=EFE; kind=agency; family=EFE; country=ES; state=1; forms=Efe; case=1
Agencia EFE	name=EFE; kind=agency; family=EFE; country=ES; state=1
Efe news agency	name=EFE; kind=agency; family=EFE; country=ES; state=1
Europa Press	name=Europa Press; kind=agency; family=Europa Press; country=ES
Lusa	name=Lusa; kind=agency; family=Lusa; country=PT
Lusa news agency	name=Lusa; kind=agency; family=Lusa; country=PT
Belga	name=Belga; kind=agency; family=Belga; country=BE
Belga news agency	name=Belga; kind=agency; family=Belga; country=BE
ANP	name=ANP; kind=agency; family=ANP; country=NL; case=1
ANP news agency	name=ANP; kind=agency; family=ANP; country=NL
NTB	name=NTB; kind=agency; family=NTB; country=NO; case=1
NTB news agency	name=NTB; kind=agency; family=NTB; country=NO
TT news agency	name=TT; kind=agency; family=TT; country=SE
Ritzau	name=Ritzau; kind=agency; family=Ritzau; country=DK
STT news agency	name=STT; kind=agency; family=STT; country=FI
APA	name=APA; kind=agency; family=APA; country=AT; case=1
Austria Press Agency	name=APA; kind=agency; family=APA; country=AT
Keystone-SDA	name=Keystone-SDA; kind=agency; family=Keystone-SDA; country=CH
PAP	name=PAP; kind=agency; family=PAP; country=PL; state=1; case=1
Polish Press Agency	name=PAP; kind=agency; family=PAP; country=PL; state=1
PAP news agency	name=PAP; kind=agency; family=PAP; country=PL; state=1
CTK	name=CTK; kind=agency; family=CTK; country=CZ
CTK news agency	name=CTK; kind=agency; family=CTK; country=CZ
Czech News Agency	name=CTK; kind=agency; family=CTK; country=CZ
TASR	name=TASR; kind=agency; family=TASR; country=SK; state=1; case=1
MTI	name=MTI; kind=agency; family=MTI; country=HU; state=1; case=1
MTI news agency	name=MTI; kind=agency; family=MTI; country=HU; state=1
Agerpres	name=Agerpres; kind=agency; family=Agerpres; country=RO; state=1
Mediafax	name=Mediafax; kind=agency; family=Mediafax; country=RO
BTA news agency	name=BTA; kind=agency; family=BTA; country=BG; state=1
Bulgarian News Agency	name=BTA; kind=agency; family=BTA; country=BG; state=1
Tanjug	name=Tanjug; kind=agency; family=Tanjug; country=RS
Beta news agency	name=Beta; kind=agency; family=Beta; country=RS
FoNet	name=FoNet; kind=agency; family=FoNet; country=RS
HINA	name=HINA; kind=agency; family=HINA; country=HR; state=1; case=1
Hina news agency	name=HINA; kind=agency; family=HINA; country=HR; state=1
MIA	name=MIA; kind=agency; family=MIA; country=MK; state=1; ambiguous=1; case=1
Albanian Telegraphic Agency	name=ATA; kind=agency; family=ATA; country=AL; state=1
AMNA	name=AMNA; kind=agency; family=AMNA; country=GR; state=1; case=1
Athens News Agency	name=AMNA; kind=agency; family=AMNA; country=GR; state=1
Athens-Macedonian News Agency	name=AMNA; kind=agency; family=AMNA; country=GR; state=1
Cyprus News Agency	name=Cyprus News Agency; kind=agency; family=Cyprus News Agency; country=CY; state=1
CNA news agency	name=Cyprus News Agency; kind=agency; family=Cyprus News Agency; country=CY; state=1
Press Association	name=Press Association; kind=agency; family=Press Association; country=GB
PA news agency	name=Press Association; kind=agency; family=Press Association; country=GB
PA Media	name=Press Association; kind=agency; family=Press Association; country=GB
Press Association news agency	name=Press Association; kind=agency; family=Press Association; country=GB
Canadian Press	name=Canadian Press; kind=agency; family=Canadian Press; country=CA
The Canadian Press	name=Canadian Press; kind=agency; family=Canadian Press; country=CA
Australian Associated Press	name=Australian Associated Press; kind=agency; family=Australian Associated Press; country=AU
AAP	name=Australian Associated Press; kind=agency; family=Australian Associated Press; country=AU; case=1
Kyodo	name=Kyodo; kind=agency; family=Kyodo; country=JP
Kyodo News	name=Kyodo; kind=agency; family=Kyodo; country=JP
Kyodo news agency	name=Kyodo; kind=agency; family=Kyodo; country=JP
Jiji Press	name=Jiji Press; kind=agency; family=Jiji Press; country=JP
Jiji	name=Jiji Press; kind=agency; family=Jiji Press; country=JP
Jiji news agency	name=Jiji Press; kind=agency; family=Jiji Press; country=JP
Yonhap	name=Yonhap; kind=agency; family=Yonhap; country=KR
Yonhap news agency	name=Yonhap; kind=agency; family=Yonhap; country=KR
KCNA	name=KCNA; kind=agency; family=KCNA; country=KP; state=1
Korean Central News Agency	name=KCNA; kind=agency; family=KCNA; country=KP; state=1
Xinhua	name=Xinhua; kind=agency; family=Xinhua; country=CN; state=1
Xinhua news agency	name=Xinhua; kind=agency; family=Xinhua; country=CN; state=1
New China News Agency	name=Xinhua; kind=agency; family=Xinhua; country=CN; state=1
China News Service	name=China News Service; kind=agency; family=China News Service; country=CN; state=1
Central News Agency	name=Central News Agency; kind=agency; family=Central News Agency; country=TW; state=1
CNA	name=Central News Agency; kind=agency; family=Central News Agency; country=TW; state=1; case=1
Vietnam News Agency	name=Vietnam News Agency; kind=agency; family=Vietnam News Agency; country=VN; state=1
VNA	name=Vietnam News Agency; kind=agency; family=Vietnam News Agency; country=VN; state=1; case=1
Antara	name=Antara; kind=agency; family=Antara; country=ID; state=1
Antara news agency	name=Antara; kind=agency; family=Antara; country=ID; state=1
Bernama	name=Bernama; kind=agency; family=Bernama; country=MY; state=1
Bernama news agency	name=Bernama; kind=agency; family=Bernama; country=MY; state=1
Philippine News Agency	name=Philippine News Agency; kind=agency; family=Philippine News Agency; country=PH; state=1
Thai News Agency	name=Thai News Agency; kind=agency; family=Thai News Agency; country=TH; state=1
Agence Kampuchea Presse	name=Agence Kampuchea Presse; kind=agency; family=Agence Kampuchea Presse; country=KH; state=1
Press Trust of India	name=Press Trust of India; kind=agency; family=Press Trust of India; country=IN
PTI	name=Press Trust of India; kind=agency; family=Press Trust of India; country=IN; case=1
PTI news agency	name=Press Trust of India; kind=agency; family=Press Trust of India; country=IN
Asian News International	name=Asian News International; kind=agency; family=Asian News International; country=IN
ANI	name=Asian News International; kind=agency; family=Asian News International; country=IN; case=1
ANI news agency	name=Asian News International; kind=agency; family=Asian News International; country=IN
United News of India	name=United News of India; kind=agency; family=United News of India; country=IN
UNI news agency	name=United News of India; kind=agency; family=United News of India; country=IN
Indo-Asian News Service	name=Indo-Asian News Service; kind=agency; family=Indo-Asian News Service; country=IN
IANS	name=Indo-Asian News Service; kind=agency; family=Indo-Asian News Service; country=IN; case=1
Associated Press of Pakistan	name=Associated Press of Pakistan; kind=agency; family=Associated Press of Pakistan; country=PK; state=1
APP	name=Associated Press of Pakistan; kind=agency; family=Associated Press of Pakistan; country=PK; state=1; case=1
APP news agency	name=Associated Press of Pakistan; kind=agency; family=Associated Press of Pakistan; country=PK; state=1
Pakistan Press International	name=Pakistan Press International; kind=agency; family=Pakistan Press International; country=PK
Bangladesh Sangbad Sangstha	name=Bangladesh Sangbad Sangstha; kind=agency; family=Bangladesh Sangbad Sangstha; country=BD; state=1
BSS	name=Bangladesh Sangbad Sangstha; kind=agency; family=Bangladesh Sangbad Sangstha; country=BD; state=1; case=1
UNB news agency	name=United News of Bangladesh; kind=agency; family=United News of Bangladesh; country=BD
Rastriya Samachar Samiti	name=Rastriya Samachar Samiti; kind=agency; family=Rastriya Samachar Samiti; country=NP; state=1
Bakhtar	name=Bakhtar; kind=agency; family=Bakhtar; country=AF; state=1
Bakhtar news agency	name=Bakhtar; kind=agency; family=Bakhtar; country=AF; state=1
Pajhwok	name=Pajhwok; kind=agency; family=Pajhwok; country=AF
Pajhwok Afghan News	name=Pajhwok; kind=agency; family=Pajhwok; country=AF
Khaama Press	name=Khaama Press; kind=agency; family=Khaama Press; country=AF
Khaama	name=Khaama Press; kind=agency; family=Khaama Press; country=AF
Afghan Islamic Press	name=Afghan Islamic Press; kind=agency; family=Afghan Islamic Press; country=AF,PK
AIP news agency	name=Afghan Islamic Press; kind=agency; family=Afghan Islamic Press; country=AF,PK
TASS	name=TASS; kind=agency; family=TASS; country=RU; state=1; forms=Tass; case=1
ITAR-TASS	name=TASS; kind=agency; family=TASS; country=RU; state=1
TASS news agency	name=TASS; kind=agency; family=TASS; country=RU; state=1
Russian state news agency TASS	name=TASS; kind=agency; family=TASS; country=RU; state=1
RIA Novosti	name=RIA Novosti; kind=agency; family=RIA Novosti; country=RU; state=1
RIA	name=RIA Novosti; kind=agency; family=RIA Novosti; country=RU; state=1; case=1
RIA news agency	name=RIA Novosti; kind=agency; family=RIA Novosti; country=RU; state=1
Novosti news agency	name=RIA Novosti; kind=agency; family=RIA Novosti; country=RU; state=1
RIA state news agency	name=RIA Novosti; kind=agency; family=RIA Novosti; country=RU; state=1
Sputnik	name=Sputnik; kind=agency; family=Rossiya Segodnya; country=RU; state=1; ambiguous=1
Sputnik news agency	name=Sputnik; kind=agency; family=Rossiya Segodnya; country=RU; state=1
Sputnik News	name=Sputnik; kind=agency; family=Rossiya Segodnya; country=RU; state=1
Interfax	name=Interfax; kind=agency; family=Interfax; country=RU
Interfax news agency	name=Interfax; kind=agency; family=Interfax; country=RU
Interfax-AVN	name=Interfax; kind=agency; family=Interfax; country=RU
Interfax-Ukraine	name=Interfax-Ukraine; kind=agency; family=Interfax-Ukraine; country=UA
Regnum	name=Regnum; kind=agency; family=Regnum; country=RU
Regnum news agency	name=Regnum; kind=agency; family=Regnum; country=RU
Caucasian Knot	name=Caucasian Knot; kind=agency; family=Caucasian Knot; country=RU
Kavkaz Uzel	name=Caucasian Knot; kind=agency; family=Caucasian Knot; country=RU
Interpress News	name=Interpress News; kind=agency; family=Interpress News; country=GE
InterPressNews	name=Interpress News; kind=agency; family=Interpress News; country=GE
Prime News agency	name=Prime News; kind=agency; family=Prime News; country=GE
Prime-News	name=Prime News; kind=agency; family=Prime News; country=GE
Caucasus Press	name=Caucasus Press; kind=agency; family=Caucasus Press; country=GE
Kavkasia-Press	name=Caucasus Press; kind=agency; family=Caucasus Press; country=GE
Kavkaz-Press	name=Caucasus Press; kind=agency; family=Caucasus Press; country=GE
Civil Georgia	name=Civil Georgia; kind=agency; family=Civil Georgia; country=GE
Civil.ge	name=Civil Georgia; kind=agency; family=Civil Georgia; country=GE
Sarke	name=Sarke; kind=agency; family=Sarke; country=GE
Sarke news agency	name=Sarke; kind=agency; family=Sarke; country=GE
Iprinda	name=Iprinda; kind=agency; family=Iprinda; country=GE
Iberia news agency	name=Iberia; kind=agency; family=Iberia; country=GE
BS-Press	name=BS-Press; kind=agency; family=BS-Press; country=GE
Apsnypress	name=Apsnypress; kind=agency; family=Apsnypress; country=GE; state=1
Apsny Press	name=Apsnypress; kind=agency; family=Apsnypress; country=GE; state=1
Apsnipress	name=Apsnypress; kind=agency; family=Apsnypress; country=GE; state=1
Ukrinform	name=Ukrinform; kind=agency; family=Ukrinform; country=UA; state=1
UNIAN	name=UNIAN; kind=agency; family=UNIAN; country=UA
BelTA	name=BelTA; kind=agency; family=BelTA; country=BY; state=1
Belta news agency	name=BelTA; kind=agency; family=BelTA; country=BY; state=1
Armenpress	name=Armenpress; kind=agency; family=Armenpress; country=AM; state=1
ARKA news agency	name=ARKA; kind=agency; family=ARKA; country=AM
Noyan Tapan	name=Noyan Tapan; kind=agency; family=Noyan Tapan; country=AM
Mediamax	name=Mediamax; kind=agency; family=Mediamax; country=AM
Azertac	name=Azertac; kind=agency; family=Azertac; country=AZ; state=1
Azertag	name=Azertac; kind=agency; family=Azertac; country=AZ; state=1
APA news agency	name=APA (Azerbaijan); kind=agency; family=APA (Azerbaijan); country=AZ
Azeri-Press Agency	name=APA (Azerbaijan); kind=agency; family=APA (Azerbaijan); country=AZ
Trend news agency	name=Trend; kind=agency; family=Trend; country=AZ
Turan news agency	name=Turan; kind=agency; family=Turan; country=AZ
Kazinform	name=Kazinform; kind=agency; family=Kazinform; country=KZ; state=1
Kabar	name=Kabar; kind=agency; family=Kabar; country=KG; state=1
24.kg	name=24.kg; kind=agency; family=24.kg; country=KG
Akipress	name=AKIpress; kind=agency; family=AKIpress; country=KG
Khovar	name=Khovar; kind=agency; family=Khovar; country=TJ; state=1
Asia-Plus	name=Asia-Plus; kind=agency; family=Asia-Plus; country=TJ
Montsame	name=Montsame; kind=agency; family=Montsame; country=MN; state=1

@block middle_east
@source Written for dateline from general knowledge.
IRNA	name=IRNA; kind=agency; family=IRNA; country=IR; state=1
Islamic Republic News Agency	name=IRNA; kind=agency; family=IRNA; country=IR; state=1
IRNA news agency	name=IRNA; kind=agency; family=IRNA; country=IR; state=1
Fars	name=Fars; kind=agency; family=Fars; country=IR; state=1; ambiguous=1
Fars News Agency	name=Fars; kind=agency; family=Fars; country=IR; state=1
Fars News	name=Fars; kind=agency; family=Fars; country=IR; state=1
Tasnim	name=Tasnim; kind=agency; family=Tasnim; country=IR; state=1
Tasnim news agency	name=Tasnim; kind=agency; family=Tasnim; country=IR; state=1
Mehr	name=Mehr; kind=agency; family=Mehr; country=IR; state=1
Mehr news agency	name=Mehr; kind=agency; family=Mehr; country=IR; state=1
Mehr News	name=Mehr; kind=agency; family=Mehr; country=IR; state=1
ISNA	name=ISNA; kind=agency; family=ISNA; country=IR; case=1
ISNA news agency	name=ISNA; kind=agency; family=ISNA; country=IR
Iranian Students' News Agency	name=ISNA; kind=agency; family=ISNA; country=IR
Iranian Students News Agency	name=ISNA; kind=agency; family=ISNA; country=IR
ILNA	name=ILNA; kind=agency; family=ILNA; country=IR; case=1
Iranian Labour News Agency	name=ILNA; kind=agency; family=ILNA; country=IR
Mizan	name=Mizan; kind=agency; family=Mizan; country=IR; state=1
Mizan news agency	name=Mizan; kind=agency; family=Mizan; country=IR; state=1
Mizan Online	name=Mizan; kind=agency; family=Mizan; country=IR; state=1
Young Journalists Club	name=Young Journalists Club; kind=agency; family=Young Journalists Club; country=IR; state=1
YJC	name=Young Journalists Club; kind=agency; family=Young Journalists Club; country=IR; state=1; case=1
SANA	name=SANA; kind=agency; family=SANA; country=SY; state=1; case=1
SANA news agency	name=SANA; kind=agency; family=SANA; country=SY; state=1
Syrian Arab News Agency	name=SANA; kind=agency; family=SANA; country=SY; state=1
WAFA news agency	name=WAFA; kind=agency; family=WAFA; country=PS; state=1
Palestinian news agency WAFA	name=WAFA; kind=agency; family=WAFA; country=PS; state=1
Wafa	name=WAFA; kind=agency; family=WAFA; country=PS; state=1
Ma'an	name=Ma'an; kind=agency; family=Ma'an; country=PS
Ma'an News Agency	name=Ma'an; kind=agency; family=Ma'an; country=PS
Maan News Agency	name=Ma'an; kind=agency; family=Ma'an; country=PS
Quds News Network	name=Quds News Network; kind=agency; family=Quds News Network; country=PS
Quds Network	name=Quds News Network; kind=agency; family=Quds News Network; country=PS
Shehab news agency	name=Shehab; kind=agency; family=Shehab; country=PS
Safa news agency	name=Safa; kind=agency; family=Safa; country=PS
MENA	name=MENA; kind=agency; family=MENA; country=EG; state=1; ambiguous=1; case=1
Middle East News Agency	name=MENA; kind=agency; family=MENA; country=EG; state=1
MENA news agency	name=MENA; kind=agency; family=MENA; country=EG; state=1
Saudi Press Agency	name=Saudi Press Agency; kind=agency; family=Saudi Press Agency; country=SA; state=1
SPA	name=Saudi Press Agency; kind=agency; family=Saudi Press Agency; country=SA; state=1; case=1
WAM	name=WAM; kind=agency; family=WAM; country=AE; state=1; case=1
Emirates News Agency	name=WAM; kind=agency; family=WAM; country=AE; state=1
QNA	name=QNA; kind=agency; family=QNA; country=QA; state=1; case=1
Qatar News Agency	name=QNA; kind=agency; family=QNA; country=QA; state=1
KUNA	name=KUNA; kind=agency; family=KUNA; country=KW; state=1; case=1
Kuwait News Agency	name=KUNA; kind=agency; family=KUNA; country=KW; state=1
Bahrain News Agency	name=BNA; kind=agency; family=BNA; country=BH; state=1
Oman News Agency	name=Oman News Agency; kind=agency; family=Oman News Agency; country=OM; state=1
Petra news agency	name=Petra; kind=agency; family=Petra; country=JO; state=1
Jordan News Agency	name=Petra; kind=agency; family=Petra; country=JO; state=1
National News Agency	name=National News Agency; kind=agency; family=National News Agency; country=LB; state=1
NNA	name=National News Agency; kind=agency; family=National News Agency; country=LB; state=1; case=1
Iraqi News Agency	name=Iraqi News Agency; kind=agency; family=Iraqi News Agency; country=IQ; state=1
INA news agency	name=Iraqi News Agency; kind=agency; family=Iraqi News Agency; country=IQ; state=1
Shafaq News	name=Shafaq News; kind=agency; family=Shafaq News; country=IQ
Shafaq	name=Shafaq News; kind=agency; family=Shafaq News; country=IQ
National Iraqi News Agency	name=National Iraqi News Agency; kind=agency; family=National Iraqi News Agency; country=IQ
NINA	name=National Iraqi News Agency; kind=agency; family=National Iraqi News Agency; country=IQ; ambiguous=1; case=1
Aswat al-Iraq	name=Aswat al-Iraq; kind=agency; family=Aswat al-Iraq; country=IQ
Saba news agency	name=Saba; kind=agency; family=Saba; country=YE; state=1
SABA	name=Saba; kind=agency; family=Saba; country=YE; state=1; case=1
Anadolu	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Anadolu Agency	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Anadolu news agency	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Anadolu Ajansi	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Anatolia news agency	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Anatolian news agency	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
state-run Anadolu	name=Anadolu; kind=agency; family=Anadolu; country=TR; state=1
Demiroren News Agency	name=Demiroren; kind=agency; family=Demiroren; country=TR
Demirören News Agency	name=Demiroren; kind=agency; family=Demiroren; country=TR
DHA	name=Demiroren; kind=agency; family=Demiroren; country=TR; case=1
Dogan news agency	name=Demiroren; kind=agency; family=Demiroren; country=TR
Ihlas News Agency	name=Ihlas; kind=agency; family=Ihlas; country=TR
IHA	name=Ihlas; kind=agency; family=Ihlas; country=TR; case=1
Firat News Agency	name=Firat; kind=agency; family=Firat; country=TR
ANF	name=Firat; kind=agency; family=Firat; country=TR; case=1
ANF news agency	name=Firat; kind=agency; family=Firat; country=TR
Hawar News Agency	name=Hawar News Agency; kind=agency; family=Hawar News Agency; country=SY
ANHA	name=Hawar News Agency; kind=agency; family=Hawar News Agency; country=SY; case=1
North Press Agency	name=North Press; kind=agency; family=North Press; country=SY
North Press	name=North Press; kind=agency; family=North Press; country=SY
Amaq	name=Amaq; kind=agency; family=Amaq; country=SY,IQ; group=1
Amaq news agency	name=Amaq; kind=agency; family=Amaq; country=SY,IQ; group=1
Aamaq	name=Amaq; kind=agency; family=Amaq; country=SY,IQ; group=1
Al-Masirah	name=Al-Masirah; kind=outlet; family=Al-Masirah; country=YE; group=1
al-Masirah TV	name=Al-Masirah; kind=outlet; family=Al-Masirah; country=YE; group=1
Almasirah	name=Al-Masirah; kind=outlet; family=Al-Masirah; country=YE; group=1
Al-Manar	name=Al-Manar; kind=outlet; family=Al-Manar; country=LB; group=1
Al-Manar TV	name=Al-Manar; kind=outlet; family=Al-Manar; country=LB; group=1
Manar TV	name=Al-Manar; kind=outlet; family=Al-Manar; country=LB; group=1
Al-Aqsa TV	name=Al-Aqsa TV; kind=outlet; family=Al-Aqsa TV; country=PS; group=1
al-Aqsa radio	name=Al-Aqsa TV; kind=outlet; family=Al-Aqsa TV; country=PS; group=1
Al-Mayadeen	name=Al Mayadeen; kind=outlet; family=Al Mayadeen; country=LB
Mayadeen TV	name=Al Mayadeen; kind=outlet; family=Al Mayadeen; country=LB
al-Mayadeen TV	name=Al Mayadeen; kind=outlet; family=Al Mayadeen; country=LB
NBN television	name=NBN; kind=outlet; family=NBN; country=LB
LBCI	name=LBCI; kind=outlet; family=LBCI; country=LB
LBC television	name=LBCI; kind=outlet; family=LBCI; country=LB
MTV Lebanon	name=MTV Lebanon; kind=outlet; family=MTV Lebanon; country=LB
Al Jadeed	name=Al Jadeed; kind=outlet; family=Al Jadeed; country=LB
L'Orient-Le Jour	name=L'Orient-Le Jour; kind=outlet; family=L'Orient-Le Jour; country=LB
L'Orient Today	name=L'Orient-Le Jour; kind=outlet; family=L'Orient-Le Jour; country=LB
Daily Star Lebanon	name=The Daily Star (Lebanon); kind=outlet; family=The Daily Star (Lebanon); country=LB
An-Nahar	name=An-Nahar; kind=outlet; family=An-Nahar; country=LB
Al-Akhbar	name=Al-Akhbar; kind=outlet; family=Al-Akhbar; country=LB
Press TV	name=Press TV; kind=outlet; family=IRIB; country=IR; state=1
PressTV	name=Press TV; kind=outlet; family=IRIB; country=IR; state=1
Iran Press TV	name=Iran Press TV; kind=outlet; family=IRIB; country=IR; state=1
Iran's Press TV	name=Press TV; kind=outlet; family=IRIB; country=IR; state=1
Press TV website	name=Press TV; kind=outlet; family=IRIB; country=IR; state=1
IRIB	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Iranian state television	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Iran's state television	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Iranian state TV	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Iran's state TV	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Islamic Republic of Iran Broadcasting	name=IRIB; kind=outlet; family=IRIB; country=IR; state=1
Al-Alam	name=Al-Alam; kind=outlet; family=IRIB; country=IR; state=1
Al-Alam TV	name=Al-Alam; kind=outlet; family=IRIB; country=IR; state=1
HispanTV	name=HispanTV; kind=outlet; family=IRIB; country=IR; state=1
Iran International	name=Iran International; kind=outlet; family=Iran International; country=GB
Iran International TV	name=Iran International; kind=outlet; family=Iran International; country=GB
Tehran Times	name=Tehran Times; kind=outlet; family=Tehran Times; country=IR
Kayhan	name=Kayhan; kind=outlet; family=Kayhan; country=IR
Etemad	name=Etemad; kind=outlet; family=Etemad; country=IR
Shargh	name=Shargh; kind=outlet; family=Shargh; country=IR
Radio Farda	name=Radio Farda; kind=outlet; family=RFE/RL; country=US; state=1
Al-Jazeera	name=Al Jazeera; kind=outlet; family=Al Jazeera; country=QA; state=1
Al Jazeera English	name=Al Jazeera; kind=outlet; family=Al Jazeera; country=QA; state=1
Aljazeera	name=Al Jazeera; kind=outlet; family=Al Jazeera; country=QA; state=1
al-Jazeera television	name=Al Jazeera; kind=outlet; family=Al Jazeera; country=QA; state=1
Al-Jazeera TV	name=Al Jazeera; kind=outlet; family=Al Jazeera; country=QA; state=1
Al-Arabiya	name=Al Arabiya; kind=outlet; family=MBC; country=SA
al-Arabiya television	name=Al Arabiya; kind=outlet; family=MBC; country=SA
Al-Arabiya TV	name=Al Arabiya; kind=outlet; family=MBC; country=SA
Al-Hadath	name=Al-Hadath; kind=outlet; family=MBC; country=SA
Asharq Al-Awsat	name=Asharq Al-Awsat; kind=outlet; family=Asharq Al-Awsat; country=SA
Al-Sharq al-Awsat	name=Asharq Al-Awsat; kind=outlet; family=Asharq Al-Awsat; country=SA
Arab News	name=Arab News; kind=outlet; family=Arab News; country=SA
Okaz	name=Okaz; kind=outlet; family=Okaz; country=SA
Al-Ekhbariya	name=Al-Ekhbariya; kind=outlet; family=Al-Ekhbariya; country=SA; state=1
Ekhbariya TV	name=Al-Ekhbariya; kind=outlet; family=Al-Ekhbariya; country=SA; state=1
Saudi state television	name=Saudi state television; kind=outlet; family=Saudi state television; country=SA; state=1
Sky News Arabia	name=Sky News Arabia; kind=outlet; family=Sky News Arabia; country=AE
The National (UAE)	name=The National; kind=outlet; family=The National; country=AE
Gulf News	name=Gulf News; kind=outlet; family=Gulf News; country=AE
Khaleej Times	name=Khaleej Times; kind=outlet; family=Khaleej Times; country=AE
Gulf Times	name=Gulf Times; kind=outlet; family=Gulf Times; country=QA
Middle East Eye	name=Middle East Eye; kind=outlet; family=Middle East Eye; country=GB
Al-Araby Al-Jadeed	name=Al-Araby Al-Jadeed; kind=outlet; family=Al-Araby Al-Jadeed; country=QA
The New Arab	name=The New Arab; kind=outlet; family=Al-Araby Al-Jadeed; country=QA
Middle East Monitor	name=Middle East Monitor; kind=outlet; family=Middle East Monitor; country=GB
The Cradle	name=The Cradle; kind=outlet; family=The Cradle; country=QA; ambiguous=1; forms=the Cradle; case=1
Syrian state television	name=Syrian state television; kind=outlet; family=Syrian state television; country=SY; state=1
Syrian state TV	name=Syrian state television; kind=outlet; family=Syrian state television; country=SY; state=1
Syrian television	name=Syrian state television; kind=outlet; family=Syrian state television; country=SY; state=1
Ikhbariya TV	name=Al-Ikhbariya; kind=outlet; family=Syrian state television; country=SY; state=1
Al-Ikhbariya	name=Al-Ikhbariya; kind=outlet; family=Syrian state television; country=SY; state=1
Syrian state media	name=Syrian state television; kind=outlet; family=Syrian state television; country=SY; state=1
Enab Baladi	name=Enab Baladi; kind=outlet; family=Enab Baladi; country=SY
Orient TV	name=Orient TV; kind=outlet; family=Orient TV; country=SY
Zaman al-Wasl	name=Zaman al-Wasl; kind=outlet; family=Zaman al-Wasl; country=SY
Al-Watan	name=Al-Watan; kind=outlet; family=Al-Watan; country=SY
Rudaw	name=Rudaw; kind=outlet; family=Rudaw; country=IQ
Rudaw TV	name=Rudaw; kind=outlet; family=Rudaw; country=IQ
Kurdistan 24	name=Kurdistan 24; kind=outlet; family=Kurdistan 24; country=IQ
Kurdistan24	name=Kurdistan 24; kind=outlet; family=Kurdistan 24; country=IQ
Alsumaria	name=Alsumaria; kind=outlet; family=Alsumaria; country=IQ
Al-Sumaria	name=Alsumaria; kind=outlet; family=Alsumaria; country=IQ
Iraqi state television	name=Al-Iraqiya; kind=outlet; family=Iraqi Media Network; country=IQ; state=1
Iraqi state TV	name=Al-Iraqiya; kind=outlet; family=Iraqi Media Network; country=IQ; state=1
Al-Iraqiya	name=Al-Iraqiya; kind=outlet; family=Iraqi Media Network; country=IQ; state=1
al-Iraqiya TV	name=Al-Iraqiya; kind=outlet; family=Iraqi Media Network; country=IQ; state=1
Iraqi News	name=Iraqi News; kind=outlet; family=Iraqi News; country=IQ
NRT TV	name=NRT; kind=outlet; family=NRT; country=IQ
Baghdad Today	name=Baghdad Today; kind=outlet; family=Baghdad Today; country=IQ
Sabereen News	name=Sabereen News; kind=outlet; family=Sabereen News; country=IQ
Al-Ahad TV	name=Al-Ahad TV; kind=outlet; family=Al-Ahad TV; country=IQ
Al-Forat	name=Al-Forat; kind=outlet; family=Al-Forat; country=IQ
Haaretz	name=Haaretz; kind=outlet; family=Haaretz; country=IL
Ha'aretz	name=Haaretz; kind=outlet; family=Haaretz; country=IL
Jerusalem Post	name=Jerusalem Post; kind=outlet; family=Jerusalem Post; country=IL
The Jerusalem Post	name=Jerusalem Post; kind=outlet; family=Jerusalem Post; country=IL
Times of Israel	name=Times of Israel; kind=outlet; family=Times of Israel; country=IL
The Times of Israel	name=Times of Israel; kind=outlet; family=Times of Israel; country=IL
Yedioth Ahronoth	name=Yedioth Ahronoth; kind=outlet; family=Yedioth Ahronoth; country=IL
Yediot Ahronot	name=Yedioth Ahronoth; kind=outlet; family=Yedioth Ahronoth; country=IL
Ynet	name=Yedioth Ahronoth; kind=outlet; family=Yedioth Ahronoth; country=IL
Ynetnews	name=Yedioth Ahronoth; kind=outlet; family=Yedioth Ahronoth; country=IL
Israel Hayom	name=Israel Hayom; kind=outlet; family=Israel Hayom; country=IL
Maariv	name=Maariv; kind=outlet; family=Maariv; country=IL
Arutz Sheva	name=Arutz Sheva; kind=outlet; family=Arutz Sheva; country=IL
i24NEWS	name=i24NEWS; kind=outlet; family=i24NEWS; country=IL
i24 News	name=i24NEWS; kind=outlet; family=i24NEWS; country=IL
Channel 12	name=Channel 12; kind=outlet; family=Channel 12; country=IL
Channel 13	name=Channel 13; kind=outlet; family=Channel 13; country=IL
Channel 14	name=Channel 14; kind=outlet; family=Channel 14; country=IL
Kan public broadcaster	name=Kan; kind=outlet; family=Kan; country=IL; state=1
public broadcaster Kan	name=Kan; kind=outlet; family=Kan; country=IL; state=1
Israel Radio	name=Israel Radio; kind=outlet; family=Kan; country=IL; state=1
Israeli Army Radio	name=Army Radio; kind=outlet; family=Army Radio; country=IL; state=1
Army Radio	name=Army Radio; kind=outlet; family=Army Radio; country=IL; state=1
Voice of Palestine	name=Voice of Palestine; kind=outlet; family=Voice of Palestine; country=PS; state=1
Voice of Palestine radio	name=Voice of Palestine; kind=outlet; family=Voice of Palestine; country=PS; state=1
Palestine TV	name=Palestine TV; kind=outlet; family=Voice of Palestine; country=PS; state=1
Al-Ahram	name=Al-Ahram; kind=outlet; family=Al-Ahram; country=EG; state=1
Ahram Online	name=Al-Ahram; kind=outlet; family=Al-Ahram; country=EG; state=1
Mada Masr	name=Mada Masr; kind=outlet; family=Mada Masr; country=EG
Al-Masry Al-Youm	name=Al-Masry Al-Youm; kind=outlet; family=Al-Masry Al-Youm; country=EG
Egyptian state television	name=Egyptian state television; kind=outlet; family=Egyptian state television; country=EG; state=1
Egyptian state TV	name=Egyptian state television; kind=outlet; family=Egyptian state television; country=EG; state=1
Al-Qahera News	name=Al-Qahera News; kind=outlet; family=Al-Qahera News; country=EG; state=1
Nile TV	name=Nile TV; kind=outlet; family=Egyptian state television; country=EG; state=1
Jordan Times	name=Jordan Times; kind=outlet; family=Jordan Times; country=JO
The Jordan Times	name=Jordan Times; kind=outlet; family=Jordan Times; country=JO
Yemen Times	name=Yemen Times; kind=outlet; family=Yemen Times; country=YE
Kuwait Times	name=Kuwait Times; kind=outlet; family=Kuwait Times; country=KW
Times of Oman	name=Times of Oman; kind=outlet; family=Times of Oman; country=OM
Libya Observer	name=Libya Observer; kind=outlet; family=Libya Observer; country=LY
Libya Herald	name=Libya Herald; kind=outlet; family=Libya Herald; country=LY
TRT	name=TRT; kind=outlet; family=TRT; country=TR; state=1; case=1
TRT World	name=TRT; kind=outlet; family=TRT; country=TR; state=1
TRT Haber	name=TRT; kind=outlet; family=TRT; country=TR; state=1
Turkish state television	name=TRT; kind=outlet; family=TRT; country=TR; state=1
Hurriyet	name=Hurriyet; kind=outlet; family=Hurriyet; country=TR
Hürriyet	name=Hurriyet; kind=outlet; family=Hurriyet; country=TR
Hurriyet Daily News	name=Hurriyet; kind=outlet; family=Hurriyet; country=TR
Daily Sabah	name=Daily Sabah; kind=outlet; family=Sabah; country=TR
Sabah newspaper	name=Sabah; kind=outlet; family=Sabah; country=TR
Cumhuriyet	name=Cumhuriyet; kind=outlet; family=Cumhuriyet; country=TR
NTV television	name=NTV (Turkey); kind=outlet; family=NTV (Turkey); country=TR
CNN Turk	name=CNN Türk; kind=outlet; family=CNN Türk; country=TR
Haberturk	name=Habertürk; kind=outlet; family=Habertürk; country=TR
Today's Zaman	name=Zaman; kind=outlet; family=Zaman; country=TR
Bianet	name=Bianet; kind=outlet; family=Bianet; country=TR

@block europe
@source Written for dateline from general knowledge.
BBC	name=BBC; kind=outlet; family=BBC; country=GB; state=1; case=1
BBC News	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC World Service	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Monitoring	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Persian	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Arabic	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC radio	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC television	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Russian Service	name=BBC; kind=outlet; family=BBC; country=GB; state=1
British Broadcasting Corporation	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Radio 4	name=BBC; kind=outlet; family=BBC; country=GB; state=1
BBC Verify	name=BBC; kind=outlet; family=BBC; country=GB; state=1
Sky News	name=Sky News; kind=outlet; family=Sky News; country=GB
ITV News	name=ITV News; kind=outlet; family=ITV News; country=GB
Channel 4 News	name=Channel 4 News; kind=outlet; family=Channel 4 News; country=GB
ITN	name=ITN; kind=outlet; family=ITN; country=GB; case=1
The Guardian	name=The Guardian; kind=outlet; family=The Guardian; country=GB; forms=the Guardian; case=1
Guardian newspaper	name=The Guardian; kind=outlet; family=The Guardian; country=GB
Britain's Guardian	name=The Guardian; kind=outlet; family=The Guardian; country=GB
The Observer	name=The Guardian; kind=outlet; family=The Guardian; country=GB; forms=the Observer; case=1
Observer newspaper	name=The Guardian; kind=outlet; family=The Guardian; country=GB
Guardian	name=The Guardian; kind=outlet; family=The Guardian; country=GB; ambiguous=1; case=1
The Times of London	name=The Times; kind=outlet; family=The Times; country=GB
Times of London	name=The Times; kind=outlet; family=The Times; country=GB
Sunday Times	name=The Times; kind=outlet; family=The Times; country=GB
The Sunday Times	name=The Times; kind=outlet; family=The Times; country=GB
Daily Telegraph	name=The Daily Telegraph; kind=outlet; family=The Daily Telegraph; country=GB
The Daily Telegraph	name=The Daily Telegraph; kind=outlet; family=The Daily Telegraph; country=GB
The Telegraph	name=The Daily Telegraph; kind=outlet; family=The Daily Telegraph; country=GB; forms=the Telegraph; case=1
Sunday Telegraph	name=The Daily Telegraph; kind=outlet; family=The Daily Telegraph; country=GB
The Independent	name=The Independent; kind=outlet; family=The Independent; country=GB; forms=the Independent; case=1
Independent newspaper	name=The Independent; kind=outlet; family=The Independent; country=GB
Financial Times	name=Financial Times; kind=outlet; family=Financial Times; country=GB
The Financial Times	name=Financial Times; kind=outlet; family=Financial Times; country=GB
Daily Mail	name=Daily Mail; kind=outlet; family=Daily Mail; country=GB
MailOnline	name=Daily Mail; kind=outlet; family=Daily Mail; country=GB
Mail Online	name=Daily Mail; kind=outlet; family=Daily Mail; country=GB
Daily Mirror	name=Daily Mirror; kind=outlet; family=Daily Mirror; country=GB
The Sun newspaper	name=The Sun; kind=outlet; family=The Sun; country=GB
Daily Express	name=Daily Express; kind=outlet; family=Daily Express; country=GB
Evening Standard	name=Evening Standard; kind=outlet; family=Evening Standard; country=GB
The Economist	name=The Economist; kind=outlet; family=The Economist; country=GB; forms=the Economist; case=1
The Scotsman	name=The Scotsman; kind=outlet; family=The Scotsman; country=GB
Belfast Telegraph	name=Belfast Telegraph; kind=outlet; family=Belfast Telegraph; country=GB
Irish News	name=Irish News; kind=outlet; family=Irish News; country=GB
Manchester Evening News	name=Manchester Evening News; kind=outlet; family=Manchester Evening News; country=GB
RTE	name=RTE; kind=outlet; family=RTE; country=IE; state=1; case=1
RTÉ	name=RTE; kind=outlet; family=RTE; country=IE; state=1
RTE radio	name=RTE; kind=outlet; family=RTE; country=IE; state=1
Irish Times	name=The Irish Times; kind=outlet; family=The Irish Times; country=IE
Irish Independent	name=Irish Independent; kind=outlet; family=Irish Independent; country=IE
Irish Examiner	name=Irish Examiner; kind=outlet; family=Irish Examiner; country=IE
Le Monde	name=Le Monde; kind=outlet; family=Le Monde; country=FR
Le Figaro	name=Le Figaro; kind=outlet; family=Le Figaro; country=FR
Libération newspaper	name=Libération; kind=outlet; family=Libération; country=FR
Liberation newspaper	name=Libération; kind=outlet; family=Libération; country=FR
Le Parisien	name=Le Parisien; kind=outlet; family=Le Parisien; country=FR
L'Express	name=L'Express; kind=outlet; family=L'Express; country=FR
BFM TV	name=BFM TV; kind=outlet; family=BFM TV; country=FR
BFMTV	name=BFM TV; kind=outlet; family=BFM TV; country=FR
TF1	name=TF1; kind=outlet; family=TF1; country=FR
Mediapart	name=Mediapart; kind=outlet; family=Mediapart; country=FR
Europe 1	name=Europe 1; kind=outlet; family=Europe 1; country=FR
Jeune Afrique	name=Jeune Afrique; kind=outlet; family=Jeune Afrique; country=FR
Nice-Matin	name=Nice-Matin; kind=outlet; family=Nice-Matin; country=FR
Ouest-France	name=Ouest-France; kind=outlet; family=Ouest-France; country=FR
France 24	name=France 24; kind=outlet; family=France Médias Monde; country=FR; state=1
France24	name=France 24; kind=outlet; family=France Médias Monde; country=FR; state=1
RFI	name=RFI; kind=outlet; family=France Médias Monde; country=FR; state=1; case=1
Radio France Internationale	name=RFI; kind=outlet; family=France Médias Monde; country=FR; state=1
Radio France International	name=RFI; kind=outlet; family=France Médias Monde; country=FR; state=1
France Inter	name=France Inter; kind=outlet; family=Radio France; country=FR; state=1
France Info	name=France Info; kind=outlet; family=Radio France; country=FR; state=1
franceinfo	name=France Info; kind=outlet; family=Radio France; country=FR; state=1
France 2	name=France 2; kind=outlet; family=France Télévisions; country=FR; state=1
Deutsche Welle	name=Deutsche Welle; kind=outlet; family=Deutsche Welle; country=DE; state=1
DW	name=Deutsche Welle; kind=outlet; family=Deutsche Welle; country=DE; state=1; case=1
DW News	name=Deutsche Welle; kind=outlet; family=Deutsche Welle; country=DE; state=1
Der Spiegel	name=Der Spiegel; kind=outlet; family=Der Spiegel; country=DE
Spiegel magazine	name=Der Spiegel; kind=outlet; family=Der Spiegel; country=DE
Spiegel Online	name=Der Spiegel; kind=outlet; family=Der Spiegel; country=DE
Bild	name=Bild; kind=outlet; family=Bild; country=DE; case=1
Bild newspaper	name=Bild; kind=outlet; family=Bild; country=DE
Die Welt	name=Die Welt; kind=outlet; family=Die Welt; country=DE
Die Zeit	name=Die Zeit; kind=outlet; family=Die Zeit; country=DE
Frankfurter Allgemeine Zeitung	name=Frankfurter Allgemeine Zeitung; kind=outlet; family=Frankfurter Allgemeine Zeitung; country=DE
Süddeutsche Zeitung	name=Süddeutsche Zeitung; kind=outlet; family=Süddeutsche Zeitung; country=DE
Sueddeutsche Zeitung	name=Süddeutsche Zeitung; kind=outlet; family=Süddeutsche Zeitung; country=DE
Focus magazine	name=Focus; kind=outlet; family=Focus; country=DE
ARD	name=ARD; kind=outlet; family=ARD; country=DE; state=1; case=1
ZDF	name=ZDF; kind=outlet; family=ZDF; country=DE; state=1; case=1
Tagesspiegel	name=Der Tagesspiegel; kind=outlet; family=Der Tagesspiegel; country=DE
El País	name=El País; kind=outlet; family=El País; country=ES
El Pais	name=El País; kind=outlet; family=El País; country=ES
El Mundo	name=El Mundo; kind=outlet; family=El Mundo; country=ES
La Vanguardia	name=La Vanguardia; kind=outlet; family=La Vanguardia; country=ES
ABC newspaper	name=ABC (Spain); kind=outlet; family=ABC (Spain); country=ES
RTVE	name=RTVE; kind=outlet; family=RTVE; country=ES; state=1
Cadena SER	name=Cadena SER; kind=outlet; family=Cadena SER; country=ES
TVE	name=RTVE; kind=outlet; family=RTVE; country=ES; state=1; case=1
Corriere della Sera	name=Corriere della Sera; kind=outlet; family=Corriere della Sera; country=IT
La Repubblica	name=La Repubblica; kind=outlet; family=La Repubblica; country=IT
La Stampa	name=La Stampa; kind=outlet; family=La Stampa; country=IT
RAI	name=RAI; kind=outlet; family=RAI; country=IT; state=1; case=1
Vatican Radio	name=Vatican Radio; kind=outlet; family=Vatican News; country=VA; state=1
Vatican News	name=Vatican News; kind=outlet; family=Vatican News; country=VA; state=1
L'Osservatore Romano	name=L'Osservatore Romano; kind=outlet; family=Vatican News; country=VA; state=1
NOS	name=NOS; kind=outlet; family=NOS; country=NL; state=1; case=1
De Telegraaf	name=De Telegraaf; kind=outlet; family=De Telegraaf; country=NL
De Volkskrant	name=De Volkskrant; kind=outlet; family=De Volkskrant; country=NL
RTL Nieuws	name=RTL Nieuws; kind=outlet; family=RTL Nieuws; country=NL
VRT	name=VRT; kind=outlet; family=VRT; country=BE; state=1; case=1
RTBF	name=RTBF; kind=outlet; family=RTBF; country=BE; state=1; case=1
Le Soir	name=Le Soir; kind=outlet; family=Le Soir; country=BE
De Standaard	name=De Standaard; kind=outlet; family=De Standaard; country=BE
Politico	name=Politico; kind=outlet; family=Politico; country=US
Politico Europe	name=Politico; kind=outlet; family=Politico; country=US
EUobserver	name=EUobserver; kind=outlet; family=EUobserver; country=BE
Euronews	name=Euronews; kind=outlet; family=Euronews; country=FR
NRK	name=NRK; kind=outlet; family=NRK; country=NO; state=1; case=1
VG newspaper	name=VG; kind=outlet; family=VG; country=NO
Verdens Gang	name=VG; kind=outlet; family=VG; country=NO
Aftenposten	name=Aftenposten; kind=outlet; family=Aftenposten; country=NO
SVT	name=SVT; kind=outlet; family=SVT; country=SE; state=1; case=1
Aftonbladet	name=Aftonbladet; kind=outlet; family=Aftonbladet; country=SE
Expressen	name=Expressen; kind=outlet; family=Expressen; country=SE
Dagens Nyheter	name=Dagens Nyheter; kind=outlet; family=Dagens Nyheter; country=SE
Danmarks Radio	name=DR; kind=outlet; family=DR; country=DK; state=1
Jyllands-Posten	name=Jyllands-Posten; kind=outlet; family=Jyllands-Posten; country=DK
Politiken	name=Politiken; kind=outlet; family=Politiken; country=DK
Berlingske	name=Berlingske; kind=outlet; family=Berlingske; country=DK
Yle	name=Yle; kind=outlet; family=Yle; country=FI; state=1; case=1
Helsingin Sanomat	name=Helsingin Sanomat; kind=outlet; family=Helsingin Sanomat; country=FI
Kathimerini	name=Kathimerini; kind=outlet; family=Kathimerini; country=GR
ERT television	name=ERT; kind=outlet; family=ERT; country=GR; state=1
Ta Nea	name=Ta Nea; kind=outlet; family=Ta Nea; country=GR
Cyprus Mail	name=Cyprus Mail; kind=outlet; family=Cyprus Mail; country=CY
B92	name=B92; kind=outlet; family=B92; country=RS
N1 television	name=N1; kind=outlet; family=N1; country=RS
RTS television	name=RTS; kind=outlet; family=RTS; country=RS; state=1
Politika newspaper	name=Politika; kind=outlet; family=Politika; country=RS
Balkan Insight	name=Balkan Insight; kind=outlet; family=BIRN; country=RS
Koha Ditore	name=Koha Ditore; kind=outlet; family=Koha Ditore; country=XK
Telex.hu	name=Telex; kind=outlet; family=Telex; country=HU
Gazeta Wyborcza	name=Gazeta Wyborcza; kind=outlet; family=Gazeta Wyborcza; country=PL
Rzeczpospolita	name=Rzeczpospolita; kind=outlet; family=Rzeczpospolita; country=PL
TVN24	name=TVN24; kind=outlet; family=TVN; country=PL
RMF FM	name=RMF FM; kind=outlet; family=RMF FM; country=PL
Delfi	name=Delfi; kind=outlet; family=Delfi; country=EE
ERR News	name=ERR; kind=outlet; family=ERR; country=EE; state=1
LRT	name=LRT; kind=outlet; family=LRT; country=LT; state=1; case=1
Kyiv Independent	name=Kyiv Independent; kind=outlet; family=Kyiv Independent; country=UA
The Kyiv Independent	name=Kyiv Independent; kind=outlet; family=Kyiv Independent; country=UA
Kyiv Post	name=Kyiv Post; kind=outlet; family=Kyiv Post; country=UA
Ukrainska Pravda	name=Ukrainska Pravda; kind=outlet; family=Ukrainska Pravda; country=UA
Ukrayinska Pravda	name=Ukrainska Pravda; kind=outlet; family=Ukrainska Pravda; country=UA
Suspilne	name=Suspilne; kind=outlet; family=Suspilne; country=UA; state=1
Hromadske	name=Hromadske; kind=outlet; family=Hromadske; country=UA
RBC-Ukraine	name=RBC-Ukraine; kind=outlet; family=RBC-Ukraine; country=UA
TSN	name=TSN; kind=outlet; family=TSN; country=UA; case=1
RT	name=RT; kind=outlet; family=Rossiya Segodnya; country=RU; state=1; ambiguous=1; case=1
Russia Today	name=RT; kind=outlet; family=Rossiya Segodnya; country=RU; state=1
Rossiya-24	name=Rossiya 24; kind=outlet; family=VGTRK; country=RU; state=1
Rossiya-1	name=Rossiya 24; kind=outlet; family=VGTRK; country=RU; state=1
Vesti television	name=Rossiya 24; kind=outlet; family=VGTRK; country=RU; state=1
VGTRK	name=Rossiya 24; kind=outlet; family=VGTRK; country=RU; state=1
Channel One Russia	name=Channel One; kind=outlet; family=Channel One; country=RU; state=1
Russian state television	name=Russian state television; kind=outlet; family=VGTRK; country=RU; state=1
Russian state TV	name=Russian state television; kind=outlet; family=VGTRK; country=RU; state=1
Ekho Moskvy	name=Ekho Moskvy; kind=outlet; family=Ekho Moskvy; country=RU
Echo of Moscow	name=Ekho Moskvy; kind=outlet; family=Ekho Moskvy; country=RU
Zvezda TV	name=Zvezda; kind=outlet; family=Zvezda; country=RU; state=1
Rossiiskaya Gazeta	name=Rossiiskaya Gazeta; kind=outlet; family=Rossiiskaya Gazeta; country=RU; state=1
NTV Russia	name=NTV (Russia); kind=outlet; family=NTV (Russia); country=RU
Kommersant	name=Kommersant; kind=outlet; family=Kommersant; country=RU
Novaya Gazeta	name=Novaya Gazeta; kind=outlet; family=Novaya Gazeta; country=RU
Nezavisimaya Gazeta	name=Nezavisimaya Gazeta; kind=outlet; family=Nezavisimaya Gazeta; country=RU
Izvestia	name=Izvestia; kind=outlet; family=Izvestia; country=RU
Izvestiya	name=Izvestia; kind=outlet; family=Izvestia; country=RU
Komsomolskaya Pravda	name=Komsomolskaya Pravda; kind=outlet; family=Komsomolskaya Pravda; country=RU
Vedomosti	name=Vedomosti; kind=outlet; family=Vedomosti; country=RU
RBC newspaper	name=RBC; kind=outlet; family=RBC; country=RU
RBK	name=RBC; kind=outlet; family=RBC; country=RU; case=1
Gazeta.ru	name=Gazeta.ru; kind=outlet; family=Gazeta.ru; country=RU
Lenta.ru	name=Lenta.ru; kind=outlet; family=Lenta.ru; country=RU
Fontanka	name=Fontanka; kind=outlet; family=Fontanka; country=RU
Meduza	name=Meduza; kind=outlet; family=Meduza; country=LV
TV Rain	name=TV Rain; kind=outlet; family=TV Rain; country=RU
Dozhd	name=TV Rain; kind=outlet; family=TV Rain; country=RU
Mediazona	name=Mediazona; kind=outlet; family=Mediazona; country=RU
The Insider	name=The Insider; kind=outlet; family=The Insider; country=RU; ambiguous=1; forms=the Insider; case=1
Baza	name=Baza; kind=outlet; family=Baza; country=RU
Shot Telegram channel	name=Shot; kind=outlet; family=Shot; country=RU
Mash Telegram channel	name=Mash; kind=outlet; family=Mash; country=RU
Rybar	name=Rybar; kind=outlet; family=Rybar; country=RU
Moscow Times	name=The Moscow Times; kind=outlet; family=The Moscow Times; country=RU
The Moscow Times	name=The Moscow Times; kind=outlet; family=The Moscow Times; country=RU
Pravda	name=Pravda; kind=outlet; family=Pravda; country=RU
St. Petersburg Times	name=St. Petersburg Times; kind=outlet; family=St. Petersburg Times; country=RU; ambiguous=1
Rustavi-2	name=Rustavi 2; kind=outlet; family=Rustavi 2; country=GE
Rustavi 2 TV	name=Rustavi 2; kind=outlet; family=Rustavi 2; country=GE
Imedi TV	name=Imedi; kind=outlet; family=Imedi; country=GE
Imedi	name=Imedi; kind=outlet; family=Imedi; country=GE
Mtavari	name=Mtavari; kind=outlet; family=Mtavari; country=GE
Georgian Public Broadcaster	name=Georgian Public Broadcaster; kind=outlet; family=Georgian Public Broadcaster; country=GE; state=1
Georgian television	name=Georgian Public Broadcaster; kind=outlet; family=Georgian Public Broadcaster; country=GE; state=1
Georgian radio	name=Georgian Public Broadcaster; kind=outlet; family=Georgian Public Broadcaster; country=GE; state=1
Georgia Today	name=Georgia Today; kind=outlet; family=Georgia Today; country=GE
OC Media	name=OC Media; kind=outlet; family=OC Media; country=GE
Abkhaz television	name=Abkhaz television; kind=outlet; family=Abkhaz television; country=GE; state=1
Abkhaz TV	name=Abkhaz television; kind=outlet; family=Abkhaz television; country=GE; state=1
Sakartvelos Respublika	name=Sakartvelos Respublika; kind=outlet; family=Sakartvelos Respublika; country=GE
Ekho Kavkaza	name=Ekho Kavkaza; kind=outlet; family=RFE/RL; country=US; state=1
JAMnews	name=JAMnews; kind=outlet; family=JAMnews; country=GE
Azatutyun	name=Azatutyun; kind=outlet; family=RFE/RL; country=US; state=1
Eurasianet	name=Eurasianet; kind=outlet; family=Eurasianet; country=US

@block americas
@source Written for dateline from general knowledge.
CNN	name=CNN; kind=outlet; family=CNN; country=US; case=1
Cable News Network	name=CNN; kind=outlet; family=CNN; country=US
CNN International	name=CNN; kind=outlet; family=CNN; country=US
CNN en Español	name=CNN; kind=outlet; family=CNN; country=US
Fox News	name=Fox News; kind=outlet; family=Fox News; country=US
Fox News Channel	name=Fox News; kind=outlet; family=Fox News; country=US
NBC News	name=NBC News; kind=outlet; family=NBC; country=US
NBC	name=NBC News; kind=outlet; family=NBC; country=US; case=1
MSNBC	name=MSNBC; kind=outlet; family=NBC; country=US
CBS News	name=CBS News; kind=outlet; family=CBS; country=US
CBS	name=CBS News; kind=outlet; family=CBS; country=US; case=1
ABC News	name=ABC News; kind=outlet; family=ABC News; country=US
PBS	name=PBS; kind=outlet; family=PBS; country=US; case=1
PBS NewsHour	name=PBS; kind=outlet; family=PBS; country=US
NPR	name=NPR; kind=outlet; family=NPR; country=US; case=1
National Public Radio	name=NPR; kind=outlet; family=NPR; country=US
C-SPAN	name=C-SPAN; kind=outlet; family=C-SPAN; country=US
Newsmax	name=Newsmax; kind=outlet; family=Newsmax; country=US
Univision	name=Univision; kind=outlet; family=Univision; country=US
Telemundo	name=Telemundo; kind=outlet; family=NBC; country=US
WABC-TV	name=WABC-TV; kind=outlet; family=ABC News; country=US
KTLA	name=KTLA; kind=outlet; family=KTLA; country=US
The New York Times	name=The New York Times; kind=outlet; family=The New York Times; country=US
New York Times	name=The New York Times; kind=outlet; family=The New York Times; country=US
NYT	name=The New York Times; kind=outlet; family=The New York Times; country=US; case=1
N.Y. Times	name=The New York Times; kind=outlet; family=The New York Times; country=US
The Washington Post	name=The Washington Post; kind=outlet; family=The Washington Post; country=US
Washington Post	name=The Washington Post; kind=outlet; family=The Washington Post; country=US
WaPo	name=The Washington Post; kind=outlet; family=The Washington Post; country=US
The Wall Street Journal	name=The Wall Street Journal; kind=outlet; family=The Wall Street Journal; country=US
Wall Street Journal	name=The Wall Street Journal; kind=outlet; family=The Wall Street Journal; country=US
WSJ	name=The Wall Street Journal; kind=outlet; family=The Wall Street Journal; country=US; case=1
Los Angeles Times	name=Los Angeles Times; kind=outlet; family=Los Angeles Times; country=US
LA Times	name=Los Angeles Times; kind=outlet; family=Los Angeles Times; country=US
L.A. Times	name=Los Angeles Times; kind=outlet; family=Los Angeles Times; country=US
The Los Angeles Times	name=Los Angeles Times; kind=outlet; family=Los Angeles Times; country=US
USA Today	name=USA Today; kind=outlet; family=USA Today; country=US
Chicago Tribune	name=Chicago Tribune; kind=outlet; family=Chicago Tribune; country=US
Chicago Sun-Times	name=Chicago Sun-Times; kind=outlet; family=Chicago Sun-Times; country=US
Boston Globe	name=The Boston Globe; kind=outlet; family=The Boston Globe; country=US
The Boston Globe	name=The Boston Globe; kind=outlet; family=The Boston Globe; country=US
Miami Herald	name=Miami Herald; kind=outlet; family=Miami Herald; country=US
Houston Chronicle	name=Houston Chronicle; kind=outlet; family=Houston Chronicle; country=US
Dallas Morning News	name=The Dallas Morning News; kind=outlet; family=The Dallas Morning News; country=US
San Francisco Chronicle	name=San Francisco Chronicle; kind=outlet; family=San Francisco Chronicle; country=US
Baltimore Sun	name=The Baltimore Sun; kind=outlet; family=The Baltimore Sun; country=US
Philadelphia Inquirer	name=The Philadelphia Inquirer; kind=outlet; family=The Philadelphia Inquirer; country=US
Newsday	name=Newsday; kind=outlet; family=Newsday; country=US
New York Post	name=New York Post; kind=outlet; family=New York Post; country=US
Daily News (New York)	name=New York Daily News; kind=outlet; family=New York Daily News; country=US
New York Daily News	name=New York Daily News; kind=outlet; family=New York Daily News; country=US
Washington Times	name=The Washington Times; kind=outlet; family=The Washington Times; country=US
Christian Science Monitor	name=The Christian Science Monitor; kind=outlet; family=The Christian Science Monitor; country=US
Newsweek	name=Newsweek; kind=outlet; family=Newsweek; country=US
Time magazine	name=Time; kind=outlet; family=Time; country=US
The New Yorker	name=The New Yorker; kind=outlet; family=The New Yorker; country=US
The Atlantic	name=The Atlantic; kind=outlet; family=The Atlantic; country=US; ambiguous=1; forms=the Atlantic; case=1
Foreign Policy magazine	name=Foreign Policy; kind=outlet; family=Foreign Policy; country=US
Axios	name=Axios; kind=outlet; family=Axios; country=US
Daily Beast	name=The Daily Beast; kind=outlet; family=The Daily Beast; country=US
Vice News	name=Vice News; kind=outlet; family=Vice News; country=US
HuffPost	name=HuffPost; kind=outlet; family=HuffPost; country=US
Huffington Post	name=HuffPost; kind=outlet; family=HuffPost; country=US
BuzzFeed News	name=BuzzFeed News; kind=outlet; family=BuzzFeed News; country=US
The Intercept	name=The Intercept; kind=outlet; family=The Intercept; country=US
ProPublica	name=ProPublica; kind=outlet; family=ProPublica; country=US
The Hill newspaper	name=The Hill; kind=outlet; family=The Hill; country=US
Stars and Stripes	name=Stars and Stripes; kind=outlet; family=Stars and Stripes; country=US; state=1
Military Times	name=Military Times; kind=outlet; family=Military Times; country=US
Defense News	name=Defense News; kind=outlet; family=Defense News; country=US
Al-Monitor	name=Al-Monitor; kind=outlet; family=Al-Monitor; country=US
Breitbart	name=Breitbart; kind=outlet; family=Breitbart; country=US
McClatchy	name=McClatchy; kind=outlet; family=McClatchy; country=US
Knight Ridder	name=McClatchy; kind=outlet; family=McClatchy; country=US
CNBC	name=CNBC; kind=outlet; family=NBC; country=US
The Daily Caller	name=The Daily Caller; kind=outlet; family=The Daily Caller; country=US
The Trace	name=The Trace; kind=outlet; family=The Trace; country=US; ambiguous=1; forms=the Trace; case=1
WLS-TV	name=WLS-TV; kind=outlet; family=ABC News; country=US
Voice of America	name=Voice of America; kind=outlet; family=Voice of America; country=US; state=1
VOA	name=Voice of America; kind=outlet; family=Voice of America; country=US; state=1; case=1
VOA News	name=Voice of America; kind=outlet; family=Voice of America; country=US; state=1
RFE/RL	name=RFE/RL; kind=outlet; family=RFE/RL; country=US; state=1
Radio Free Europe/Radio Liberty	name=RFE/RL; kind=outlet; family=RFE/RL; country=US; state=1
Radio Free Europe	name=RFE/RL; kind=outlet; family=RFE/RL; country=US; state=1
Radio Liberty	name=RFE/RL; kind=outlet; family=RFE/RL; country=US; state=1
Radio Svoboda	name=RFE/RL; kind=outlet; family=RFE/RL; country=US; state=1
Radio Azadi	name=Radio Azadi; kind=outlet; family=RFE/RL; country=US; state=1
Radio Free Afghanistan	name=Radio Azadi; kind=outlet; family=RFE/RL; country=US; state=1
Radio Mashaal	name=Radio Mashaal; kind=outlet; family=RFE/RL; country=US; state=1
Radio Free Asia	name=Radio Free Asia; kind=outlet; family=Radio Free Asia; country=US; state=1
RFA	name=Radio Free Asia; kind=outlet; family=Radio Free Asia; country=US; state=1; case=1
Alhurra	name=Alhurra; kind=outlet; family=Middle East Broadcasting Networks; country=US; state=1
Al-Hurra	name=Alhurra; kind=outlet; family=Middle East Broadcasting Networks; country=US; state=1
Radio Sawa	name=Radio Sawa; kind=outlet; family=Middle East Broadcasting Networks; country=US; state=1
Radio Marti	name=Radio Martí; kind=outlet; family=Radio Martí; country=US; state=1
Radio Martí	name=Radio Martí; kind=outlet; family=Radio Martí; country=US; state=1
CBC	name=CBC; kind=outlet; family=CBC; country=CA; state=1; case=1
CBC News	name=CBC; kind=outlet; family=CBC; country=CA; state=1
Radio-Canada	name=Radio-Canada; kind=outlet; family=CBC; country=CA; state=1
CTV News	name=CTV News; kind=outlet; family=CTV News; country=CA
Globe and Mail	name=The Globe and Mail; kind=outlet; family=The Globe and Mail; country=CA
The Globe and Mail	name=The Globe and Mail; kind=outlet; family=The Globe and Mail; country=CA
Toronto Star	name=Toronto Star; kind=outlet; family=Toronto Star; country=CA
National Post	name=National Post; kind=outlet; family=National Post; country=CA; case=1
Global News	name=Global News; kind=outlet; family=Global News; country=CA; case=1
El Universal	name=El Universal; kind=outlet; family=El Universal; country=MX
Reforma	name=Reforma; kind=outlet; family=Reforma; country=MX; case=1
La Jornada	name=La Jornada; kind=outlet; family=La Jornada; country=MX
Milenio	name=Milenio; kind=outlet; family=Milenio; country=MX
Excélsior	name=Excélsior; kind=outlet; family=Excélsior; country=MX
Excelsior newspaper	name=Excélsior; kind=outlet; family=Excélsior; country=MX
Proceso magazine	name=Proceso; kind=outlet; family=Proceso; country=MX
Televisa	name=Televisa; kind=outlet; family=Televisa; country=MX
Notimex	name=Notimex; kind=agency; family=Notimex; country=MX; state=1
Ríodoce	name=Ríodoce; kind=outlet; family=Ríodoce; country=MX
Riodoce	name=Ríodoce; kind=outlet; family=Ríodoce; country=MX
Animal Politico	name=Animal Político; kind=outlet; family=Animal Político; country=MX
El Tiempo	name=El Tiempo; kind=outlet; family=El Tiempo; country=CO
El Espectador	name=El Espectador; kind=outlet; family=El Espectador; country=CO
Semana magazine	name=Semana; kind=outlet; family=Semana; country=CO
Caracol Radio	name=Caracol; kind=outlet; family=Caracol; country=CO
Radio Caracol	name=Caracol; kind=outlet; family=Caracol; country=CO
Caracol television	name=Caracol; kind=outlet; family=Caracol; country=CO
RCN	name=RCN; kind=outlet; family=RCN; country=CO; case=1
RCN radio	name=RCN; kind=outlet; family=RCN; country=CO
El Colombiano	name=El Colombiano; kind=outlet; family=El Colombiano; country=CO
Blu Radio	name=Blu Radio; kind=outlet; family=Caracol; country=CO
Colprensa	name=Colprensa; kind=agency; family=Colprensa; country=CO
W Radio	name=W Radio; kind=outlet; family=W Radio; country=CO
Inravision	name=Inravisión; kind=outlet; family=Inravisión; country=CO; state=1
Inravision Television	name=Inravisión; kind=outlet; family=Inravisión; country=CO; state=1
El Nacional	name=El Nacional; kind=outlet; family=El Nacional; country=VE
Telesur	name=teleSUR; kind=outlet; family=teleSUR; country=VE; state=1
Efecto Cocuyo	name=Efecto Cocuyo; kind=outlet; family=Efecto Cocuyo; country=VE
Globovisión	name=Globovisión; kind=outlet; family=Globovisión; country=VE
Globovision	name=Globovisión; kind=outlet; family=Globovisión; country=VE
El Comercio	name=El Comercio; kind=outlet; family=El Comercio; country=PE
La República (Peru)	name=La República (Peru); kind=outlet; family=La República (Peru); country=PE
RPP	name=RPP; kind=outlet; family=RPP; country=PE; case=1
Radio Programas del Peru	name=RPP; kind=outlet; family=RPP; country=PE
Andina news agency	name=Andina; kind=agency; family=Andina; country=PE; state=1
Andina	name=Andina; kind=agency; family=Andina; country=PE; state=1; ambiguous=1
Expreso newspaper	name=Expreso; kind=outlet; family=Expreso; country=PE
Panamericana Television	name=Panamericana; kind=outlet; family=Panamericana; country=PE
Lima Television	name=Peruvian television; kind=outlet; family=Peruvian television; country=PE
El Diario newspaper	name=El Diario; kind=outlet; family=El Diario; country=PE
O Globo	name=O Globo; kind=outlet; family=O Globo; country=BR
TV Globo	name=TV Globo; kind=outlet; family=Globo; country=BR
G1 news	name=G1; kind=outlet; family=Globo; country=BR
Folha de S.Paulo	name=Folha de S.Paulo; kind=outlet; family=Folha de S.Paulo; country=BR
Folha de S. Paulo	name=Folha de S.Paulo; kind=outlet; family=Folha de S.Paulo; country=BR
Folha de São Paulo	name=Folha de S.Paulo; kind=outlet; family=Folha de S.Paulo; country=BR
Estadão	name=O Estado de S. Paulo; kind=outlet; family=O Estado de S. Paulo; country=BR
O Estado de S. Paulo	name=O Estado de S. Paulo; kind=outlet; family=O Estado de S. Paulo; country=BR
Agência Brasil	name=Agência Brasil; kind=agency; family=Agência Brasil; country=BR; state=1
Agencia Brasil	name=Agência Brasil; kind=agency; family=Agência Brasil; country=BR; state=1
Clarín	name=Clarín; kind=outlet; family=Clarín; country=AR
Clarin newspaper	name=Clarín; kind=outlet; family=Clarín; country=AR
La Nación	name=La Nación; kind=outlet; family=La Nación; country=AR
La Nacion	name=La Nación; kind=outlet; family=La Nación; country=AR
Infobae	name=Infobae; kind=outlet; family=Infobae; country=AR
Página 12	name=Página/12; kind=outlet; family=Página/12; country=AR
Télam	name=Télam; kind=agency; family=Télam; country=AR; state=1
Telam	name=Télam; kind=agency; family=Télam; country=AR; state=1
DYN	name=DyN; kind=agency; family=DyN; country=AR; case=1
Noticias Argentinas	name=Noticias Argentinas; kind=agency; family=Noticias Argentinas; country=AR
El Mercurio	name=El Mercurio; kind=outlet; family=El Mercurio; country=CL
La Tercera	name=La Tercera; kind=outlet; family=La Tercera; country=CL
Radio Cooperativa	name=Radio Cooperativa; kind=outlet; family=Radio Cooperativa; country=CL
Radio Bío-Bío	name=Radio Bío-Bío; kind=outlet; family=Radio Bío-Bío; country=CL
El Universo	name=El Universo; kind=outlet; family=El Universo; country=EC
Ecuavisa	name=Ecuavisa; kind=outlet; family=Ecuavisa; country=EC
Primicias	name=Primicias; kind=outlet; family=Primicias; country=EC
ABC Color	name=ABC Color; kind=outlet; family=ABC Color; country=PY
Página Siete	name=Página Siete; kind=outlet; family=Página Siete; country=BO
El Deber	name=El Deber; kind=outlet; family=El Deber; country=BO
El País (Uruguay)	name=El País (Uruguay); kind=outlet; family=El País (Uruguay); country=UY
Prensa Latina	name=Prensa Latina; kind=agency; family=Prensa Latina; country=CU; state=1
Granma	name=Granma; kind=outlet; family=Granma; country=CU; state=1
Havana radio	name=Cuban radio; kind=outlet; family=Cuban radio; country=CU; state=1
Radio Havana	name=Radio Havana; kind=outlet; family=Cuban radio; country=CU; state=1
Radio Rebelde	name=Radio Rebelde; kind=outlet; family=Cuban radio; country=CU; state=1
Juventud Rebelde	name=Juventud Rebelde; kind=outlet; family=Juventud Rebelde; country=CU; state=1
ACAN-EFE	name=ACAN-EFE; kind=agency; family=EFE; country=PA; state=1
La Prensa newspaper	name=La Prensa; kind=outlet; family=La Prensa; country=NI
Barricada	name=Barricada; kind=outlet; family=Barricada; country=NI
El Nuevo Diario	name=El Nuevo Diario; kind=outlet; family=El Nuevo Diario; country=NI
El Faro	name=El Faro; kind=outlet; family=El Faro; country=SV
El Diario de Hoy	name=El Diario de Hoy; kind=outlet; family=El Diario de Hoy; country=SV
La Prensa Gráfica	name=La Prensa Gráfica; kind=outlet; family=La Prensa Gráfica; country=SV
La Prensa Grafica	name=La Prensa Gráfica; kind=outlet; family=La Prensa Gráfica; country=SV
Salpress	name=Salpress; kind=agency; family=Salpress; country=SV
Notisal	name=Notisal; kind=agency; family=Notisal; country=SV
Prensa Libre	name=Prensa Libre; kind=outlet; family=Prensa Libre; country=GT
La Hora newspaper	name=La Hora; kind=outlet; family=La Hora; country=GT
El Heraldo	name=El Heraldo; kind=outlet; family=El Heraldo; country=HN
Le Nouvelliste	name=Le Nouvelliste; kind=outlet; family=Le Nouvelliste; country=HT
Haitian Times	name=The Haitian Times; kind=outlet; family=The Haitian Times; country=HT
Miami Nuevo Herald	name=El Nuevo Herald; kind=outlet; family=Miami Herald; country=US
Radio Venceremos	name=Radio Venceremos; kind=outlet; family=Radio Venceremos; country=SV; group=1
Radio Farabundo Marti	name=Radio Farabundo Martí; kind=outlet; family=Radio Farabundo Martí; country=SV; group=1
Radio Farabundo Martí	name=Radio Farabundo Martí; kind=outlet; family=Radio Farabundo Martí; country=SV; group=1
Radio Sandino	name=Radio Sandino; kind=outlet; family=Radio Sandino; country=NI; state=1

@block asia_and_pacific
@source Written for dateline from general knowledge.
Dawn	name=Dawn; kind=outlet; family=Dawn; country=PK; ambiguous=1; case=1
Dawn newspaper	name=Dawn; kind=outlet; family=Dawn; country=PK
Dawn News	name=Dawn; kind=outlet; family=Dawn; country=PK
Dawn.com	name=Dawn; kind=outlet; family=Dawn; country=PK
DawnNewsTV	name=Dawn; kind=outlet; family=Dawn; country=PK
Geo News	name=Geo News; kind=outlet; family=Geo News; country=PK
Geo TV	name=Geo News; kind=outlet; family=Geo News; country=PK
Geo television	name=Geo News; kind=outlet; family=Geo News; country=PK
The News International	name=The News International; kind=outlet; family=Jang Group; country=PK
Jang newspaper	name=Jang; kind=outlet; family=Jang Group; country=PK
Express Tribune	name=The Express Tribune; kind=outlet; family=Express Group; country=PK
The Express Tribune	name=The Express Tribune; kind=outlet; family=Express Group; country=PK
Express News	name=Express News; kind=outlet; family=Express Group; country=PK
ARY News	name=ARY News; kind=outlet; family=ARY; country=PK
Samaa TV	name=Samaa TV; kind=outlet; family=Samaa TV; country=PK
Dunya News	name=Dunya News; kind=outlet; family=Dunya News; country=PK
Pakistan Today	name=Pakistan Today; kind=outlet; family=Pakistan Today; country=PK
Daily Times	name=Daily Times; kind=outlet; family=Daily Times; country=PK; ambiguous=1
The Nation (Pakistan)	name=The Nation (Pakistan); kind=outlet; family=The Nation (Pakistan); country=PK
Nawa-i-Waqt	name=Nawa-i-Waqt; kind=outlet; family=Nawa-i-Waqt; country=PK
Pakistan Television	name=PTV; kind=outlet; family=PTV; country=PK; state=1
Radio Pakistan	name=Radio Pakistan; kind=outlet; family=Radio Pakistan; country=PK; state=1
Pakistan Observer	name=Pakistan Observer; kind=outlet; family=Pakistan Observer; country=PK
Friday Times	name=The Friday Times; kind=outlet; family=The Friday Times; country=PK
The Hindu	name=The Hindu; kind=outlet; family=The Hindu; country=IN; forms=the Hindu; case=1
Hindu newspaper	name=The Hindu; kind=outlet; family=The Hindu; country=IN
Times of India	name=The Times of India; kind=outlet; family=The Times of India; country=IN
The Times of India	name=The Times of India; kind=outlet; family=The Times of India; country=IN
TOI	name=The Times of India; kind=outlet; family=The Times of India; country=IN; case=1
Times News Network	name=The Times of India; kind=outlet; family=The Times of India; country=IN
TNN	name=The Times of India; kind=outlet; family=The Times of India; country=IN; case=1
Indian Express	name=The Indian Express; kind=outlet; family=The Indian Express; country=IN
The Indian Express	name=The Indian Express; kind=outlet; family=The Indian Express; country=IN
Hindustan Times	name=Hindustan Times; kind=outlet; family=Hindustan Times; country=IN
NDTV	name=NDTV; kind=outlet; family=NDTV; country=IN
India Today	name=India Today; kind=outlet; family=India Today; country=IN
Aaj Tak	name=Aaj Tak; kind=outlet; family=India Today; country=IN
CNN-IBN	name=CNN-News18; kind=outlet; family=Network18; country=IN
CNN-News18	name=CNN-News18; kind=outlet; family=Network18; country=IN
News18	name=News18; kind=outlet; family=Network18; country=IN
Firstpost	name=Firstpost; kind=outlet; family=Network18; country=IN
Republic TV	name=Republic TV; kind=outlet; family=Republic TV; country=IN
Times Now	name=Times Now; kind=outlet; family=The Times of India; country=IN; case=1
The Wire (India)	name=The Wire; kind=outlet; family=The Wire; country=IN
Scroll.in	name=Scroll.in; kind=outlet; family=Scroll.in; country=IN
The Print	name=The Print; kind=outlet; family=The Print; country=IN; forms=the Print; case=1
ThePrint	name=The Print; kind=outlet; family=The Print; country=IN
The Telegraph (Kolkata)	name=The Telegraph (India); kind=outlet; family=The Telegraph (India); country=IN
Deccan Herald	name=Deccan Herald; kind=outlet; family=Deccan Herald; country=IN
Deccan Chronicle	name=Deccan Chronicle; kind=outlet; family=Deccan Chronicle; country=IN
The Statesman newspaper	name=The Statesman; kind=outlet; family=The Statesman; country=IN
Tribune India	name=The Tribune; kind=outlet; family=The Tribune; country=IN
Economic Times	name=The Economic Times; kind=outlet; family=The Times of India; country=IN
Outlook magazine	name=Outlook; kind=outlet; family=Outlook; country=IN
Frontline magazine	name=Frontline; kind=outlet; family=The Hindu; country=IN
Kashmir Observer	name=Kashmir Observer; kind=outlet; family=Kashmir Observer; country=IN
Greater Kashmir	name=Greater Kashmir; kind=outlet; family=Greater Kashmir; country=IN
Rising Kashmir	name=Rising Kashmir; kind=outlet; family=Rising Kashmir; country=IN
Daily Excelsior	name=Daily Excelsior; kind=outlet; family=Daily Excelsior; country=IN
Imphal Free Press	name=Imphal Free Press; kind=outlet; family=Imphal Free Press; country=IN
Sangai Express	name=The Sangai Express; kind=outlet; family=The Sangai Express; country=IN
Assam Tribune	name=The Assam Tribune; kind=outlet; family=The Assam Tribune; country=IN
Sentinel newspaper	name=The Sentinel; kind=outlet; family=The Sentinel; country=IN
Shillong Times	name=The Shillong Times; kind=outlet; family=The Shillong Times; country=IN
Nagaland Post	name=Nagaland Post; kind=outlet; family=Nagaland Post; country=IN
Telegraph India	name=The Telegraph (India); kind=outlet; family=The Telegraph (India); country=IN
Doordarshan	name=Doordarshan; kind=outlet; family=Prasar Bharati; country=IN; state=1
All India Radio	name=All India Radio; kind=outlet; family=Prasar Bharati; country=IN; state=1
DD News	name=Doordarshan; kind=outlet; family=Prasar Bharati; country=IN; state=1
The Pioneer newspaper	name=The Pioneer; kind=outlet; family=The Pioneer; country=IN
Rediff	name=Rediff; kind=outlet; family=Rediff; country=IN
Zee News	name=Zee News; kind=outlet; family=Zee News; country=IN
ABP News	name=ABP News; kind=outlet; family=ABP News; country=IN
Gujarat Samachar	name=Gujarat Samachar; kind=outlet; family=Gujarat Samachar; country=IN
The Daily Star (Bangladesh)	name=The Daily Star; kind=outlet; family=The Daily Star; country=BD
Daily Star newspaper	name=The Daily Star; kind=outlet; family=The Daily Star; country=BD
bdnews24	name=The Daily Star; kind=outlet; family=The Daily Star; country=BD
bdnews24.com	name=bdnews24.com; kind=outlet; family=bdnews24.com; country=BD
Prothom Alo	name=Prothom Alo; kind=outlet; family=Prothom Alo; country=BD
Dhaka Tribune	name=Dhaka Tribune; kind=outlet; family=Dhaka Tribune; country=BD
New Age newspaper	name=New Age; kind=outlet; family=New Age; country=BD
Daily Mirror (Sri Lanka)	name=Daily Mirror (Sri Lanka); kind=outlet; family=Daily Mirror (Sri Lanka); country=LK
TamilNet	name=TamilNet; kind=outlet; family=TamilNet; country=LK
Tamil Guardian	name=Tamil Guardian; kind=outlet; family=Tamil Guardian; country=GB
Ada Derana	name=Ada Derana; kind=outlet; family=Ada Derana; country=LK
Colombo Gazette	name=Colombo Gazette; kind=outlet; family=Colombo Gazette; country=LK
Kathmandu Post	name=The Kathmandu Post; kind=outlet; family=Kantipur; country=NP
Kantipur	name=Kantipur; kind=outlet; family=Kantipur; country=NP
Himalayan Times	name=The Himalayan Times; kind=outlet; family=The Himalayan Times; country=NP
Nepali Times	name=Nepali Times; kind=outlet; family=Nepali Times; country=NP
TOLOnews	name=TOLOnews; kind=outlet; family=TOLOnews; country=AF
Tolo News	name=TOLOnews; kind=outlet; family=TOLOnews; country=AF
TOLO TV	name=TOLOnews; kind=outlet; family=TOLOnews; country=AF
Tolo news channel	name=TOLOnews; kind=outlet; family=TOLOnews; country=AF
Ariana News	name=Ariana News; kind=outlet; family=Ariana News; country=AF
1TV	name=1TV; kind=outlet; family=1TV; country=AF
Amu TV	name=Amu TV; kind=outlet; family=Amu TV; country=AF
Afghanistan International	name=Afghanistan International; kind=outlet; family=Iran International; country=GB
Hasht-e Subh	name=Hasht-e Subh; kind=outlet; family=Hasht-e Subh; country=AF
8am newspaper	name=Hasht-e Subh; kind=outlet; family=Hasht-e Subh; country=AF
Radio Television Afghanistan	name=RTA; kind=outlet; family=RTA; country=AF; state=1
Voice of Sharia	name=Voice of Sharia; kind=outlet; family=Voice of Sharia; country=AF; group=1
People's Daily	name=People's Daily; kind=outlet; family=People's Daily; country=CN; state=1
Global Times	name=Global Times; kind=outlet; family=People's Daily; country=CN; state=1
China Daily	name=China Daily; kind=outlet; family=China Daily; country=CN; state=1
CCTV	name=CCTV; kind=outlet; family=China Media Group; country=CN; state=1; ambiguous=1; case=1
China Central Television	name=CCTV; kind=outlet; family=China Media Group; country=CN; state=1
CGTN	name=CGTN; kind=outlet; family=China Media Group; country=CN; state=1
Chinese state television	name=CCTV; kind=outlet; family=China Media Group; country=CN; state=1
Chinese state broadcaster CCTV	name=CCTV; kind=outlet; family=China Media Group; country=CN; state=1
The Paper (China)	name=The Paper; kind=outlet; family=The Paper; country=CN; state=1
Caixin	name=Caixin; kind=outlet; family=Caixin; country=CN
Beijing News	name=Beijing News; kind=outlet; family=Beijing News; country=CN; state=1
Tianshan net	name=Tianshan; kind=outlet; family=Tianshan; country=CN; state=1
South China Morning Post	name=South China Morning Post; kind=outlet; family=South China Morning Post; country=HK
SCMP	name=South China Morning Post; kind=outlet; family=South China Morning Post; country=HK; case=1
RTHK	name=RTHK; kind=outlet; family=RTHK; country=HK; state=1
Ming Pao	name=Ming Pao; kind=outlet; family=Ming Pao; country=HK
Apple Daily	name=Apple Daily; kind=outlet; family=Apple Daily; country=HK
Hong Kong Free Press	name=Hong Kong Free Press; kind=outlet; family=Hong Kong Free Press; country=HK
Taipei Times	name=Taipei Times; kind=outlet; family=Liberty Times; country=TW
Liberty Times	name=Liberty Times; kind=outlet; family=Liberty Times; country=TW
Focus Taiwan	name=Focus Taiwan; kind=outlet; family=Central News Agency; country=TW; state=1
NHK	name=NHK; kind=outlet; family=NHK; country=JP; state=1
Japanese public broadcaster NHK	name=NHK; kind=outlet; family=NHK; country=JP; state=1
Asahi Shimbun	name=Asahi Shimbun; kind=outlet; family=Asahi Shimbun; country=JP
Mainichi Shimbun	name=Mainichi Shimbun; kind=outlet; family=Mainichi Shimbun; country=JP
Yomiuri Shimbun	name=Yomiuri Shimbun; kind=outlet; family=Yomiuri Shimbun; country=JP
Japan Times	name=The Japan Times; kind=outlet; family=The Japan Times; country=JP
Nikkei	name=Nikkei; kind=outlet; family=Nikkei; country=JP
Nikkei Asia	name=Nikkei; kind=outlet; family=Nikkei; country=JP
TV Asahi	name=TV Asahi; kind=outlet; family=Asahi Shimbun; country=JP
KBS	name=KBS; kind=outlet; family=KBS; country=KR; state=1; case=1
Chosun Ilbo	name=Chosun Ilbo; kind=outlet; family=Chosun Ilbo; country=KR
JoongAng Ilbo	name=JoongAng Ilbo; kind=outlet; family=JoongAng Ilbo; country=KR
Korea Herald	name=The Korea Herald; kind=outlet; family=The Korea Herald; country=KR
Korea Times	name=The Korea Times; kind=outlet; family=The Korea Times; country=KR
Hankyoreh	name=Hankyoreh; kind=outlet; family=Hankyoreh; country=KR
NK News	name=NK News; kind=outlet; family=NK News; country=KR
Daily NK	name=Daily NK; kind=outlet; family=Daily NK; country=KR
Rodong Sinmun	name=Rodong Sinmun; kind=outlet; family=Rodong Sinmun; country=KP; state=1
North Korean state media	name=North Korean state media; kind=outlet; family=KCNA; country=KP; state=1
Philippine Daily Inquirer	name=Inquirer; kind=outlet; family=Inquirer; country=PH
Inquirer.net	name=Inquirer; kind=outlet; family=Inquirer; country=PH
Philippine Star	name=The Philippine Star; kind=outlet; family=The Philippine Star; country=PH
Manila Bulletin	name=Manila Bulletin; kind=outlet; family=Manila Bulletin; country=PH
Manila Times	name=The Manila Times; kind=outlet; family=The Manila Times; country=PH
Rappler	name=Rappler; kind=outlet; family=Rappler; country=PH
ABS-CBN	name=ABS-CBN; kind=outlet; family=ABS-CBN; country=PH
GMA News	name=GMA News; kind=outlet; family=GMA News; country=PH
MindaNews	name=MindaNews; kind=outlet; family=MindaNews; country=PH
SunStar	name=SunStar; kind=outlet; family=SunStar; country=PH
BusinessMirror	name=BusinessMirror; kind=outlet; family=BusinessMirror; country=PH
DZRH	name=DZRH; kind=outlet; family=DZRH; country=PH
Bangkok Post	name=Bangkok Post; kind=outlet; family=Bangkok Post; country=TH
The Nation (Thailand)	name=The Nation (Thailand); kind=outlet; family=The Nation (Thailand); country=TH
Khaosod	name=Khaosod; kind=outlet; family=Matichon; country=TH
Thai PBS	name=Thai PBS; kind=outlet; family=Thai PBS; country=TH; state=1
Isranews	name=Isranews; kind=outlet; family=Isranews; country=TH
BenarNews	name=BenarNews; kind=outlet; family=Radio Free Asia; country=US; state=1
Phnom Penh Post	name=The Phnom Penh Post; kind=outlet; family=The Phnom Penh Post; country=KH
Cambodia Daily	name=The Cambodia Daily; kind=outlet; family=The Cambodia Daily; country=KH
Khmer Times	name=Khmer Times; kind=outlet; family=Khmer Times; country=KH
Vientiane Times	name=Vientiane Times; kind=outlet; family=Vientiane Times; country=LA; state=1
VnExpress	name=VnExpress; kind=outlet; family=VnExpress; country=VN
Tuoi Tre	name=Tuoi Tre; kind=outlet; family=Tuoi Tre; country=VN
The Irrawaddy	name=The Irrawaddy; kind=outlet; family=The Irrawaddy; country=MM
Irrawaddy magazine	name=The Irrawaddy; kind=outlet; family=The Irrawaddy; country=MM
Irrawaddy news	name=The Irrawaddy; kind=outlet; family=The Irrawaddy; country=MM
Myanmar Now	name=Myanmar Now; kind=outlet; family=Myanmar Now; country=MM
Mizzima	name=Mizzima; kind=outlet; family=Mizzima; country=MM
Frontier Myanmar	name=Frontier Myanmar; kind=outlet; family=Frontier Myanmar; country=MM
Democratic Voice of Burma	name=Democratic Voice of Burma; kind=outlet; family=Democratic Voice of Burma; country=MM
DVB	name=Democratic Voice of Burma; kind=outlet; family=Democratic Voice of Burma; country=MM; case=1
Global New Light of Myanmar	name=Global New Light of Myanmar; kind=outlet; family=Global New Light of Myanmar; country=MM; state=1
Myanmar Times	name=Myanmar Times; kind=outlet; family=Myanmar Times; country=MM
MRTV	name=MRTV; kind=outlet; family=MRTV; country=MM; state=1
Khit Thit	name=Khit Thit; kind=outlet; family=Khit Thit; country=MM
Kachin News Group	name=Kachin News Group; kind=outlet; family=Kachin News Group; country=MM
Narinjara	name=Narinjara; kind=outlet; family=Narinjara; country=MM
Shan Herald	name=Shan Herald; kind=outlet; family=Shan Herald; country=MM
Kompas	name=Kompas; kind=outlet; family=Kompas; country=ID
Jakarta Post	name=The Jakarta Post; kind=outlet; family=The Jakarta Post; country=ID
The Jakarta Post	name=The Jakarta Post; kind=outlet; family=The Jakarta Post; country=ID
Tempo magazine	name=Tempo; kind=outlet; family=Tempo; country=ID
Jakarta Globe	name=Jakarta Globe; kind=outlet; family=Jakarta Globe; country=ID
Detik	name=Detik; kind=outlet; family=Detik; country=ID
Metro TV	name=Metro TV; kind=outlet; family=Metro TV; country=ID
Jubi	name=Jubi; kind=outlet; family=Jubi; country=ID
New Straits Times	name=New Straits Times; kind=outlet; family=New Straits Times; country=MY
The Star (Malaysia)	name=The Star (Malaysia); kind=outlet; family=The Star (Malaysia); country=MY
Malaysiakini	name=Malaysiakini; kind=outlet; family=Malaysiakini; country=MY
Straits Times	name=The Straits Times; kind=outlet; family=SPH; country=SG
The Straits Times	name=The Straits Times; kind=outlet; family=SPH; country=SG
Channel NewsAsia	name=CNA (Singapore); kind=outlet; family=Mediacorp; country=SG; state=1
Australian Broadcasting Corporation	name=ABC (Australia); kind=outlet; family=ABC (Australia); country=AU; state=1
Radio Australia	name=ABC (Australia); kind=outlet; family=ABC (Australia); country=AU; state=1
SBS	name=SBS; kind=outlet; family=SBS; country=AU; state=1; case=1
Sydney Morning Herald	name=The Sydney Morning Herald; kind=outlet; family=Nine; country=AU
The Age newspaper	name=The Age; kind=outlet; family=Nine; country=AU
The Australian newspaper	name=The Australian; kind=outlet; family=News Corp Australia; country=AU
Herald Sun	name=Herald Sun; kind=outlet; family=News Corp Australia; country=AU
Daily Telegraph (Sydney)	name=Daily Telegraph (Sydney); kind=outlet; family=News Corp Australia; country=AU
Radio New Zealand	name=RNZ; kind=outlet; family=RNZ; country=NZ; state=1
RNZ	name=RNZ; kind=outlet; family=RNZ; country=NZ; state=1; case=1
New Zealand Herald	name=The New Zealand Herald; kind=outlet; family=NZME; country=NZ
Stuff.co.nz	name=Stuff; kind=outlet; family=Stuff; country=NZ
Post-Courier	name=Post-Courier; kind=outlet; family=News Corp Australia; country=PG
The National (PNG)	name=The National (PNG); kind=outlet; family=The National (PNG); country=PG
Fiji Times	name=The Fiji Times; kind=outlet; family=The Fiji Times; country=FJ

@block africa
@source Written for dateline from general knowledge.
News Agency of Nigeria	name=News Agency of Nigeria; kind=agency; family=News Agency of Nigeria; country=NG; state=1
NAN	name=News Agency of Nigeria; kind=agency; family=News Agency of Nigeria; country=NG; state=1; case=1
Premium Times	name=Premium Times; kind=outlet; family=Premium Times; country=NG
Punch newspaper	name=The Punch; kind=outlet; family=The Punch; country=NG
The Punch newspaper	name=The Punch; kind=outlet; family=The Punch; country=NG
Vanguard newspaper	name=Vanguard; kind=outlet; family=Vanguard; country=NG
Vanguard Nigeria	name=Vanguard; kind=outlet; family=Vanguard; country=NG
Guardian Nigeria	name=The Guardian (Nigeria); kind=outlet; family=The Guardian (Nigeria); country=NG
Daily Trust	name=Daily Trust; kind=outlet; family=Daily Trust; country=NG
ThisDay	name=ThisDay; kind=outlet; family=ThisDay; country=NG
This Day newspaper	name=ThisDay; kind=outlet; family=ThisDay; country=NG
Sahara Reporters	name=Sahara Reporters; kind=outlet; family=Sahara Reporters; country=NG
SaharaReporters	name=Sahara Reporters; kind=outlet; family=Sahara Reporters; country=NG
Channels TV	name=Channels Television; kind=outlet; family=Channels Television; country=NG
Channels Television	name=Channels Television; kind=outlet; family=Channels Television; country=NG
HumAngle	name=HumAngle; kind=outlet; family=HumAngle; country=NG
Daily Post Nigeria	name=Daily Post; kind=outlet; family=Daily Post; country=NG
The Cable newspaper	name=TheCable; kind=outlet; family=TheCable; country=NG
TheCable	name=TheCable; kind=outlet; family=TheCable; country=NG
Leadership newspaper	name=Leadership; kind=outlet; family=Leadership; country=NG
Zagazola Makama	name=Zagazola Makama; kind=outlet; family=Zagazola Makama; country=NG
Nigerian Tribune	name=Nigerian Tribune; kind=outlet; family=Nigerian Tribune; country=NG
Daily Nation	name=Daily Nation; kind=outlet; family=Nation Media Group; country=KE
Nation newspaper	name=Daily Nation; kind=outlet; family=Nation Media Group; country=KE
The Standard (Kenya)	name=The Standard (Kenya); kind=outlet; family=Standard Group; country=KE
Standard newspaper	name=The Standard (Kenya); kind=outlet; family=Standard Group; country=KE; ambiguous=1
The EastAfrican	name=The EastAfrican; kind=outlet; family=Nation Media Group; country=KE
East African newspaper	name=The EastAfrican; kind=outlet; family=Nation Media Group; country=KE
Capital FM	name=Capital FM; kind=outlet; family=Capital FM; country=KE
Citizen TV	name=Citizen TV; kind=outlet; family=Citizen TV; country=KE
Kenya Broadcasting Corporation	name=KBC; kind=outlet; family=KBC; country=KE; state=1
Kenya News Agency	name=Kenya News Agency; kind=agency; family=Kenya News Agency; country=KE; state=1
NTV Kenya	name=NTV (Kenya); kind=outlet; family=Nation Media Group; country=KE
Daily Monitor	name=Daily Monitor; kind=outlet; family=Nation Media Group; country=UG
New Vision	name=New Vision; kind=outlet; family=New Vision; country=UG; state=1; case=1
The Citizen (Tanzania)	name=The Citizen (Tanzania); kind=outlet; family=Nation Media Group; country=TZ
New Times (Rwanda)	name=The New Times (Rwanda); kind=outlet; family=The New Times (Rwanda); country=RW
Iwacu	name=Iwacu; kind=outlet; family=Iwacu; country=BI
SOS Médias Burundi	name=SOS Médias Burundi; kind=outlet; family=SOS Médias Burundi; country=BI
SOS Médias	name=SOS Médias Burundi; kind=outlet; family=SOS Médias Burundi; country=BI
SONNA	name=SONNA; kind=agency; family=SONNA; country=SO; state=1; case=1
Somali National News Agency	name=SONNA; kind=agency; family=SONNA; country=SO; state=1
Garowe Online	name=Garowe Online; kind=outlet; family=Garowe Online; country=SO
Hiiraan Online	name=Hiiraan Online; kind=outlet; family=Hiiraan Online; country=SO
Radio Mogadishu	name=Radio Mogadishu; kind=outlet; family=Radio Mogadishu; country=SO; state=1
Shabelle Media	name=Shabelle Media Network; kind=outlet; family=Shabelle Media Network; country=SO
Radio Shabelle	name=Shabelle Media Network; kind=outlet; family=Shabelle Media Network; country=SO
Shabelle Media Network	name=Shabelle Media Network; kind=outlet; family=Shabelle Media Network; country=SO
Radio Dalsan	name=Radio Dalsan; kind=outlet; family=Radio Dalsan; country=SO
Goobjoog	name=Goobjoog; kind=outlet; family=Goobjoog; country=SO
Radio Andalus	name=Radio Andalus; kind=outlet; family=al-Shabaab media; country=SO; group=1
Radio al-Andalus	name=Radio Andalus; kind=outlet; family=al-Shabaab media; country=SO; group=1
Shahada News Agency	name=Shahada; kind=agency; family=al-Shabaab media; country=SO; group=1
Al-Kataib	name=Al-Kataib; kind=outlet; family=al-Shabaab media; country=SO; group=1
Universal TV	name=Universal TV; kind=outlet; family=Universal TV; country=SO
Ethiopian News Agency	name=Ethiopian News Agency; kind=agency; family=Ethiopian News Agency; country=ET; state=1
ENA	name=Ethiopian News Agency; kind=agency; family=Ethiopian News Agency; country=ET; state=1; case=1
Fana Broadcasting	name=Fana; kind=outlet; family=Fana; country=ET; state=1
Addis Standard	name=Addis Standard; kind=outlet; family=Addis Standard; country=ET
The Reporter (Ethiopia)	name=The Reporter (Ethiopia); kind=outlet; family=The Reporter (Ethiopia); country=ET
Borkena	name=Borkena; kind=outlet; family=Borkena; country=ET
Dimtsi Weyane	name=Dimtsi Weyane; kind=outlet; family=Dimtsi Weyane; country=ET
Tigrai TV	name=Tigrai TV; kind=outlet; family=Tigrai TV; country=ET; state=1
Sudan News Agency	name=Sudan News Agency; kind=agency; family=Sudan News Agency; country=SD; state=1
SUNA	name=Sudan News Agency; kind=agency; family=Sudan News Agency; country=SD; state=1; case=1
Sudan Tribune	name=Sudan Tribune; kind=outlet; family=Sudan Tribune; country=SD
Radio Dabanga	name=Radio Dabanga; kind=outlet; family=Radio Dabanga; country=SD
Dabanga	name=Radio Dabanga; kind=outlet; family=Radio Dabanga; country=SD
Radio Tamazuj	name=Radio Tamazuj; kind=outlet; family=Radio Tamazuj; country=SS
Eye Radio	name=Eye Radio; kind=outlet; family=Eye Radio; country=SS
Radio Miraya	name=Radio Miraya; kind=outlet; family=United Nations; country=SS
Radio Okapi	name=Radio Okapi; kind=outlet; family=United Nations; country=CD
Okapi radio	name=Radio Okapi; kind=outlet; family=United Nations; country=CD
Actualite.cd	name=Actualité.cd; kind=outlet; family=Actualité.cd; country=CD
ACP news agency	name=Agence Congolaise de Presse; kind=agency; family=Agence Congolaise de Presse; country=CD; state=1
Kivu Morning Post	name=Kivu Morning Post; kind=outlet; family=Kivu Morning Post; country=CD
7sur7	name=7sur7; kind=outlet; family=7sur7; country=CD
Radio Ndeke Luka	name=Radio Ndeke Luka; kind=outlet; family=Radio Ndeke Luka; country=CF
Corbeau News	name=Corbeau News; kind=outlet; family=Corbeau News; country=CF
Cameroon Tribune	name=Cameroon Tribune; kind=outlet; family=Cameroon Tribune; country=CM; state=1
CRTV	name=CRTV; kind=outlet; family=CRTV; country=CM; state=1
Mimi Mefo	name=Mimi Mefo Info; kind=outlet; family=Mimi Mefo Info; country=CM
Journal du Cameroun	name=Journal du Cameroun; kind=outlet; family=Journal du Cameroun; country=CM
Algerie Presse Service	name=APS (Algeria); kind=agency; family=APS (Algeria); country=DZ; state=1
Algérie Presse Service	name=APS (Algeria); kind=agency; family=APS (Algeria); country=DZ; state=1
Algeria Press Service	name=APS (Algeria); kind=agency; family=APS (Algeria); country=DZ; state=1
APS	name=APS (Algeria); kind=agency; family=APS (Algeria); country=DZ; state=1; case=1
APS news agency	name=APS (Algeria); kind=agency; family=APS (Algeria); country=DZ; state=1
El Watan	name=El Watan; kind=outlet; family=El Watan; country=DZ
El Khabar	name=El Khabar; kind=outlet; family=El Khabar; country=DZ
Ennahar	name=Ennahar; kind=outlet; family=Ennahar; country=DZ
TAP news agency	name=TAP; kind=agency; family=TAP; country=TN; state=1
Mosaique FM	name=Mosaïque FM; kind=outlet; family=Mosaïque FM; country=TN
MAP news agency	name=MAP; kind=agency; family=MAP; country=MA; state=1
Maghreb Arabe Presse	name=MAP; kind=agency; family=MAP; country=MA; state=1
LANA	name=LANA; kind=agency; family=LANA; country=LY; state=1; case=1
LANA news agency	name=LANA; kind=agency; family=LANA; country=LY; state=1
Studio Tamani	name=Studio Tamani; kind=outlet; family=Studio Tamani; country=ML
Maliweb	name=Maliweb; kind=outlet; family=Maliweb; country=ML
Maliactu	name=Maliactu; kind=outlet; family=Maliactu; country=ML
ORTM	name=ORTM; kind=outlet; family=ORTM; country=ML; state=1
Burkina24	name=Burkina24; kind=outlet; family=Burkina24; country=BF
LeFaso.net	name=LeFaso.net; kind=outlet; family=LeFaso.net; country=BF
AIB news agency	name=AIB; kind=agency; family=AIB; country=BF; state=1
Omega FM	name=Omega; kind=outlet; family=Omega; country=BF
ActuNiger	name=ActuNiger; kind=outlet; family=ActuNiger; country=NE
Al Zallaqa	name=Az-Zallaqa; kind=outlet; family=Az-Zallaqa; country=ML; group=1
Az-Zallaqa	name=Az-Zallaqa; kind=outlet; family=Az-Zallaqa; country=ML; group=1
Alwihda Info	name=Alwihda Info; kind=outlet; family=Alwihda Info; country=TD
Seneweb	name=Seneweb; kind=outlet; family=Seneweb; country=SN
Ghana News Agency	name=Ghana News Agency; kind=agency; family=Ghana News Agency; country=GH; state=1
Daily Graphic	name=Daily Graphic; kind=outlet; family=Daily Graphic; country=GH
Joy FM	name=Joy FM; kind=outlet; family=Joy FM; country=GH
Fraternité Matin	name=Fraternité Matin; kind=outlet; family=Fraternité Matin; country=CI; state=1
PANA news agency	name=PANA; kind=agency; family=PANA; country=SN
Agência de Informação de Moçambique	name=AIM (Mozambique); kind=agency; family=AIM (Mozambique); country=MZ; state=1
Mozambique News Agency	name=AIM (Mozambique); kind=agency; family=AIM (Mozambique); country=MZ; state=1
AIM news agency	name=AIM (Mozambique); kind=agency; family=AIM (Mozambique); country=MZ; state=1
Club of Mozambique	name=Club of Mozambique; kind=outlet; family=Club of Mozambique; country=MZ
Zitamar News	name=Zitamar News; kind=outlet; family=Zitamar News; country=MZ
Zitamar	name=Zitamar News; kind=outlet; family=Zitamar News; country=MZ
Cabo Ligado	name=Cabo Ligado; kind=outlet; family=ACLED; country=MZ
Carta de Moçambique	name=Carta de Moçambique; kind=outlet; family=Carta de Moçambique; country=MZ
Pinnacle News	name=Pinnacle News; kind=outlet; family=Pinnacle News; country=MZ
Angop	name=Angop; kind=agency; family=Angop; country=AO; state=1
SABC	name=SABC; kind=outlet; family=SABC; country=ZA; state=1
South African Broadcasting Corporation	name=SABC; kind=outlet; family=SABC; country=ZA; state=1
News24	name=News24; kind=outlet; family=Media24; country=ZA
eNCA	name=eNCA; kind=outlet; family=eNCA; country=ZA
Daily Maverick	name=Daily Maverick; kind=outlet; family=Daily Maverick; country=ZA
Mail & Guardian	name=Mail & Guardian; kind=outlet; family=Mail & Guardian; country=ZA
Sowetan	name=Sowetan; kind=outlet; family=Arena Holdings; country=ZA
TimesLIVE	name=TimesLIVE; kind=outlet; family=Arena Holdings; country=ZA
IOL news	name=IOL; kind=outlet; family=Independent Media; country=ZA
SAPA	name=South African Press Association; kind=agency; family=South African Press Association; country=ZA; case=1
DefenceWeb	name=defenceWeb; kind=outlet; family=defenceWeb; country=ZA
ZBC	name=ZBC; kind=outlet; family=ZBC; country=ZW; state=1; case=1
The Herald (Zimbabwe)	name=The Herald (Zimbabwe); kind=outlet; family=Zimpapers; country=ZW; state=1
NewZimbabwe.com	name=NewZimbabwe; kind=outlet; family=NewZimbabwe; country=ZW
AllAfrica	name=AllAfrica; kind=outlet; family=AllAfrica; country=US
allAfrica.com	name=AllAfrica; kind=outlet; family=AllAfrica; country=US
Africanews	name=Africanews; kind=outlet; family=Euronews; country=CG
The Africa Report	name=The Africa Report; kind=outlet; family=Jeune Afrique; country=FR

@block humanitarian_and_services
@source Written for dateline from general knowledge.
ReliefWeb	name=ReliefWeb; kind=outlet; family=United Nations
UN News	name=UN News; kind=outlet; family=United Nations
UN News Centre	name=UN News; kind=outlet; family=United Nations
The New Humanitarian	name=The New Humanitarian; kind=outlet; family=The New Humanitarian
IRIN	name=The New Humanitarian; kind=outlet; family=The New Humanitarian; case=1
Catholic News Agency	name=Catholic News Agency; kind=agency; family=Catholic News Agency; country=US
Fides news agency	name=Fides; kind=agency; family=Fides; country=VA
Agenzia Fides	name=Fides; kind=agency; family=Fides; country=VA
AsiaNews	name=AsiaNews; kind=agency; family=AsiaNews; country=IT
Aid to the Church in Need	name=Aid to the Church in Need; kind=outlet; family=Aid to the Church in Need; country=DE
UCA News	name=UCA News; kind=agency; family=UCA News; country=TH
Compass Direct	name=Morning Star News; kind=agency; family=Morning Star News; country=US
Morning Star News	name=Morning Star News; kind=agency; family=Morning Star News; country=US
TradeWinds	name=TradeWinds; kind=outlet; family=TradeWinds; country=NO
Lloyd's List	name=Lloyd's List; kind=outlet; family=Lloyd's List; country=GB
gCaptain	name=gCaptain; kind=outlet; family=gCaptain; country=US
Splash247	name=Splash247; kind=outlet; family=Splash247; country=SG
Jane's Defence Weekly	name=Janes; kind=outlet; family=Janes; country=GB
The War Zone	name=The War Zone; kind=outlet; family=The War Zone; country=US; ambiguous=1; forms=the War Zone; case=1
LiveUAmap	name=Liveuamap; kind=outlet; family=Liveuamap; country=UA
DeepStateMap	name=DeepState; kind=outlet; family=DeepState; country=UA
DeepState	name=DeepState; kind=outlet; family=DeepState; country=UA

@block fbis_and_radio_services
@source Written for dateline from general knowledge.
Radio Reloj	name=Radio Reloj; kind=outlet; family=Radio Reloj; country=CR,CU
Radio Cadena YSKL	name=YSKL; kind=outlet; family=YSKL; country=SV
Radio Cadena YSU	name=YSU; kind=outlet; family=YSU; country=SV
Radio Cadena Sonora	name=Radio Cadena Sonora; kind=outlet; family=Radio Cadena Sonora; country=SV
Cuzcatlan Radio	name=Radio Cuscatlán; kind=outlet; family=Radio Cuscatlán; country=SV
Radio Cuscatlan	name=Radio Cuscatlán; kind=outlet; family=Radio Cuscatlán; country=SV
Canal Doce	name=Canal Doce; kind=outlet; family=Canal Doce; country=SV
Emisoras Unidas	name=Emisoras Unidas; kind=outlet; family=Emisoras Unidas; country=GT
Cadena Peruana de Noticias	name=CPN; kind=outlet; family=CPN; country=PE

@block generic_forms generic=1
@source Written for dateline from general knowledge.
state television	kind=outlet; state=1
state-run television	kind=outlet; state=1
state TV	kind=outlet; state=1
state-run TV	kind=outlet; state=1
state-owned television	kind=outlet; state=1
state radio	kind=outlet; state=1
state-run radio	kind=outlet; state=1
state media	kind=outlet; state=1
state-run media	kind=outlet; state=1
state-owned media	kind=outlet; state=1
state-controlled media	kind=outlet; state=1
state-affiliated media	kind=outlet; state=1
state broadcaster	kind=outlet; state=1; pos=n
state-run broadcaster	kind=outlet; state=1; pos=n
official media	kind=outlet; state=1
government media	kind=outlet; state=1
government-run media	kind=outlet; state=1
pro-government media	kind=outlet
state newspaper	kind=outlet; state=1; pos=n
state-run newspaper	kind=outlet; state=1; pos=n
public broadcaster	kind=outlet; state=1; pos=n
public television	kind=outlet; state=1
public radio	kind=outlet; state=1
national television	kind=outlet; state=1
national radio	kind=outlet; state=1
national broadcaster	kind=outlet; state=1; pos=n
official newspaper	kind=outlet; state=1; pos=n
government newspaper	kind=outlet; state=1; pos=n
government daily	kind=outlet; state=1
semi-official media	kind=outlet; state=1
state news agency	kind=agency; state=1; forms=state news agencies
state-run news agency	kind=agency; state=1; forms=state-run news agencies
state-owned news agency	kind=agency; state=1; forms=state-owned news agencies
official news agency	kind=agency; state=1; forms=official news agencies
semi-official news agency	kind=agency; state=1; forms=semi-official news agencies
semiofficial news agency	kind=agency; state=1; forms=semiofficial news agencies
government news agency	kind=agency; state=1
news agency	kind=agency; forms=news agencies
news wire	kind=agency; pos=n
newswire	kind=agency; pos=n
wire service	kind=agency; pos=n
wire agency	kind=agency; forms=wire agencies
press agency	kind=agency; forms=press agencies
local news agency	kind=agency; forms=local news agencies
private news agency	kind=agency; forms=private news agencies
foreign news agency	kind=agency; forms=foreign news agencies
international news agency	kind=agency; forms=international news agencies
photo agency	kind=agency; forms=photo agencies
local media	kind=outlet
local television	kind=outlet
local TV	kind=outlet
local TV station	kind=outlet; pos=n
local TV channel	kind=outlet; pos=n
local radio	kind=outlet
local radio station	kind=outlet; pos=n
local news outlet	kind=outlet; pos=n
local newspaper	kind=outlet; pos=n
local press	kind=outlet
local news	kind=outlet
local news website	kind=outlet; pos=n
regional media	kind=outlet
provincial media	kind=outlet
domestic media	kind=outlet
national media	kind=outlet
independent media	kind=outlet
opposition media	kind=outlet
foreign media	kind=outlet
international media	kind=outlet
Western media	kind=outlet
Arab media	kind=outlet
Arabic media	kind=outlet
Israeli media	kind=outlet
Israeli television	kind=outlet
Hebrew media	kind=outlet
Hebrew-language media	kind=outlet
Palestinian media	kind=outlet
Iranian media	kind=outlet
Iraqi media	kind=outlet
Syrian media	kind=outlet
Lebanese media	kind=outlet
Turkish media	kind=outlet
Russian media	kind=outlet
Ukrainian media	kind=outlet
Chinese media	kind=outlet
Indian media	kind=outlet
Pakistani media	kind=outlet
Afghan media	kind=outlet
Egyptian media	kind=outlet
French media	kind=outlet
German media	kind=outlet
British media	kind=outlet
US media	kind=outlet; forms=U.S. media
American media	kind=outlet
Saudi media	kind=outlet
Nigerian media	kind=outlet
Somali media	kind=outlet
Kurdish media	kind=outlet
Mexican media	kind=outlet
Colombian media	kind=outlet
Georgian media	kind=outlet
Houthi media	kind=outlet; group=1
Houthi-run media	kind=outlet; group=1
Hezbollah-affiliated media	kind=outlet; group=1
Hamas-affiliated media	kind=outlet; group=1
Taliban media	kind=outlet; group=1
media outlet	kind=outlet; pos=n
media reports	kind=outlet
news outlet	kind=outlet; pos=n
news site	kind=outlet; pos=n
news website	kind=outlet; pos=n
news portal	kind=outlet; pos=n
news channel	kind=outlet; pos=n
news network	kind=outlet; pos=n
news service	kind=outlet; pos=n
news organisation	kind=outlet; pos=n
news organization	kind=outlet; pos=n
media organisation	kind=outlet; pos=n
media organization	kind=outlet; pos=n
TV channel	kind=outlet; pos=n
television channel	kind=outlet; pos=n
TV station	kind=outlet; pos=n
television station	kind=outlet; pos=n
TV network	kind=outlet; pos=n
television network	kind=outlet; pos=n
satellite channel	kind=outlet; pos=n
satellite television	kind=outlet
private television	kind=outlet
private TV channel	kind=outlet; pos=n
private radio	kind=outlet
pan-Arab television	kind=outlet
radio station	kind=outlet; pos=n
community radio	kind=outlet
newspaper	kind=outlet; pos=n
daily newspaper	kind=outlet; pos=n
English-language newspaper	kind=outlet; pos=n
weekly newspaper	kind=outlet; pos=n
weekly magazine	kind=outlet; pos=n
news magazine	kind=outlet; pos=n
magazine	kind=outlet; pos=n
tabloid	kind=outlet; pos=n
the press	kind=outlet; ambiguous=1
media	kind=outlet; ambiguous=1
mass media	kind=outlet
television	kind=outlet; ambiguous=1
radio	kind=outlet; ambiguous=1
broadcaster	kind=outlet; ambiguous=1; pos=n
press reports	kind=outlet
news reports	kind=outlet
radio reports	kind=outlet
affiliate	kind=outlet; ambiguous=1; pos=n
underground radio	kind=outlet
clandestine radio	kind=outlet
rebel radio	kind=outlet; group=1
guerrilla radio	kind=outlet; group=1
militant media	kind=outlet; group=1
