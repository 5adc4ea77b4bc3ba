# Armed non-state groups by name, then the plain nouns that reports use for armed people and crowds.
# id: one slug for all names of a group. name: the name used in our own output. country: where it is or was active (ISO 3166-1
# alpha-2, comma between). generic=1: a noun, not a name. An entry says what a word refers to, never what we think of it.

@block middle_east
@source Written for dateline from general knowledge.
Islamic State	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
ISIS	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
ISIL	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
Daesh	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Da'esh	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State group	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State of Iraq and Syria	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State in Iraq and Syria	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State of Iraq and the Levant	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State in Iraq and the Levant	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State of Iraq	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
IS group	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
IS fighters	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
IS militants	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
Islamic State organization	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
Islamic State organisation	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY
ISIS/ISIL	id=islamic-state; name=Islamic State; kind=group; country=IQ,SY; case=1
Islamic State Khorasan Province	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK
ISIS-K	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK; case=1
IS-K	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK; case=1
ISIS-Khorasan	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK
Islamic State-Khorasan	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK
ISKP	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK; case=1
IS-KP	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK; case=1
ISIL-K	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK; case=1
Daesh-Khorasan	id=is-khorasan; name=Islamic State Khorasan Province; kind=group; country=AF,PK
Islamic State Sinai Province	id=is-sinai; name=Islamic State Sinai Province; kind=group; country=EG
Wilayat Sinai	id=is-sinai; name=Islamic State Sinai Province; kind=group; country=EG
Sinai Province	id=is-sinai; name=Islamic State Sinai Province; kind=group; country=EG
Ansar Beit al-Maqdis	id=is-sinai; name=Islamic State Sinai Province; kind=group; country=EG
Ansar Bayt al-Maqdis	id=is-sinai; name=Islamic State Sinai Province; kind=group; country=EG
al-Qaeda	id=al-qaeda; name=al-Qaeda; kind=group; country=AF,PK,YE
al-Qaida	id=al-qaeda; name=al-Qaeda; kind=group; country=AF,PK,YE
al-Qaeda network	id=al-qaeda; name=al-Qaeda; kind=group; country=AF,PK,YE
Qaeda	id=al-qaeda; name=al-Qaeda; kind=group; country=AF,PK,YE
Qaida	id=al-qaeda; name=al-Qaeda; kind=group; country=AF,PK,YE
al-Qaeda in Iraq	id=al-qaeda-iraq; name=al-Qaeda in Iraq; kind=group; country=IQ
al-Qaida in Iraq	id=al-qaeda-iraq; name=al-Qaeda in Iraq; kind=group; country=IQ
al-Qaeda in Mesopotamia	id=al-qaeda-iraq; name=al-Qaeda in Iraq; kind=group; country=IQ
AQI	id=al-qaeda-iraq; name=al-Qaeda in Iraq; kind=group; country=IQ; case=1
Mujahideen Shura Council	id=al-qaeda-iraq; name=al-Qaeda in Iraq; kind=group; country=IQ
al-Qaeda in the Arabian Peninsula	id=aqap; name=al-Qaeda in the Arabian Peninsula; kind=group; country=YE,SA
AQAP	id=aqap; name=al-Qaeda in the Arabian Peninsula; kind=group; country=YE,SA; case=1
al-Qaida in the Arabian Peninsula	id=aqap; name=al-Qaeda in the Arabian Peninsula; kind=group; country=YE,SA
Ansar al-Sharia in Yemen	id=aqap; name=al-Qaeda in the Arabian Peninsula; kind=group; country=YE,SA
al-Qaeda in the Islamic Maghreb	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML
AQIM	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML; case=1
al-Qaida in the Islamic Maghreb	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML
al-Qaeda in the Maghreb	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML
Salafist Group for Preaching and Combat	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML
GSPC	id=aqim; name=al-Qaeda in the Islamic Maghreb; kind=group; country=DZ,ML; case=1
al-Qaeda in the Indian Subcontinent	id=aqis; name=al-Qaeda in the Indian Subcontinent; kind=group; country=IN,BD,PK
AQIS	id=aqis; name=al-Qaeda in the Indian Subcontinent; kind=group; country=IN,BD,PK; case=1
al-Qaida in the Indian Subcontinent	id=aqis; name=al-Qaeda in the Indian Subcontinent; kind=group; country=IN,BD,PK
Hayat Tahrir al-Sham	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
HTS	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY; case=1
Tahrir al-Sham	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
al-Nusra Front	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Jabhat al-Nusra	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Nusra Front	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Jabhat Fateh al-Sham	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Jabhat Fatah al-Sham	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Hay'at Tahrir al-Sham	id=hts; name=Hayat Tahrir al-Sham; kind=group; country=SY
Hurras al-Din	id=hurras-al-din; name=Hurras al-Din; kind=group; country=SY
Huras al-Deen	id=hurras-al-din; name=Hurras al-Din; kind=group; country=SY
Hurras al-Deen	id=hurras-al-din; name=Hurras al-Din; kind=group; country=SY
Ahrar al-Sham	id=ahrar-al-sham; name=Ahrar al-Sham; kind=group; country=SY
Ahrar ash-Sham	id=ahrar-al-sham; name=Ahrar al-Sham; kind=group; country=SY
Jaysh al-Islam	id=jaysh-al-islam; name=Jaysh al-Islam; kind=group; country=SY
Jaish al-Islam	id=jaysh-al-islam; name=Jaysh al-Islam; kind=group; country=SY
Army of Islam	id=jaysh-al-islam; name=Jaysh al-Islam; kind=group; country=SY
Faylaq al-Rahman	id=faylaq-al-rahman; name=Faylaq al-Rahman; kind=group; country=SY
Failaq al-Rahman	id=faylaq-al-rahman; name=Faylaq al-Rahman; kind=group; country=SY
Free Syrian Army	id=free-syrian-army; name=Free Syrian Army; kind=group; country=SY
FSA	id=free-syrian-army; name=Free Syrian Army; kind=group; country=SY; case=1
Syrian National Army	id=syrian-national-army; name=Syrian National Army; kind=group; country=SY
Turkish-backed Syrian National Army	id=syrian-national-army; name=Syrian National Army; kind=group; country=SY
Sultan Murad Division	id=sultan-murad; name=Sultan Murad Division; kind=group; country=SY
Sultan Murad Brigade	id=sultan-murad; name=Sultan Murad Division; kind=group; country=SY
Hamza Division	id=hamza-division; name=Hamza Division; kind=group; country=SY
al-Hamza Division	id=hamza-division; name=Hamza Division; kind=group; country=SY
Hamzat Division	id=hamza-division; name=Hamza Division; kind=group; country=SY
Ahrar al-Sharqiya	id=ahrar-al-sharqiya; name=Ahrar al-Sharqiya; kind=group; country=SY
Ahrar al-Sharqiyah	id=ahrar-al-sharqiya; name=Ahrar al-Sharqiya; kind=group; country=SY
National Front for Liberation	id=national-liberation-front-syria; name=National Front for Liberation; kind=group; country=SY
Syrian Democratic Forces	id=sdf-syria; name=Syrian Democratic Forces; kind=group; country=SY
SDF	id=sdf-syria; name=Syrian Democratic Forces; kind=group; country=SY; case=1
People's Protection Units	id=ypg; name=People's Protection Units; kind=group; country=SY
YPG	id=ypg; name=People's Protection Units; kind=group; country=SY; case=1
YPJ	id=ypg; name=People's Protection Units; kind=group; country=SY; case=1
People's Defense Units	id=ypg; name=People's Protection Units; kind=group; country=SY
Kurdish People's Protection Units	id=ypg; name=People's Protection Units; kind=group; country=SY
Women's Protection Units	id=ypg; name=People's Protection Units; kind=group; country=SY
Kurdistan Workers' Party	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ
PKK	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ; case=1
Kurdistan Workers Party	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ
Kongra-Gel	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ
Kurdish Workers' Party	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ
People's Defence Forces (HPG)	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ
HPG	id=pkk; name=Kurdistan Workers' Party; kind=group; country=TR,IQ; case=1
Kurdistan Freedom Falcons	id=tak; name=Kurdistan Freedom Falcons; kind=group; country=TR
Kurdistan Freedom Hawks	id=tak; name=Kurdistan Freedom Falcons; kind=group; country=TR
Party of Free Life of Kurdistan	id=pjak; name=Party of Free Life of Kurdistan; kind=group; country=IR
PJAK	id=pjak; name=Party of Free Life of Kurdistan; kind=group; country=IR; case=1
Kurdistan Free Life Party	id=pjak; name=Party of Free Life of Kurdistan; kind=group; country=IR
Democratic Party of Iranian Kurdistan	id=kdpi; name=Democratic Party of Iranian Kurdistan; kind=group; country=IR
KDPI	id=kdpi; name=Democratic Party of Iranian Kurdistan; kind=group; country=IR; case=1
PDKI	id=kdpi; name=Democratic Party of Iranian Kurdistan; kind=group; country=IR; case=1
Kurdistan Democratic Party of Iran	id=kdpi; name=Democratic Party of Iranian Kurdistan; kind=group; country=IR
Komala	id=komala; name=Komala; kind=group; country=IR
Komala Party	id=komala; name=Komala; kind=group; country=IR
DHKP-C	id=dhkp-c; name=Revolutionary People's Liberation Party-Front; kind=group; country=TR
DHKP/C	id=dhkp-c; name=Revolutionary People's Liberation Party-Front; kind=group; country=TR
Revolutionary People's Liberation Party/Front	id=dhkp-c; name=Revolutionary People's Liberation Party-Front; kind=group; country=TR
Revolutionary People's Liberation Party-Front	id=dhkp-c; name=Revolutionary People's Liberation Party-Front; kind=group; country=TR
Marxist-Leninist Communist Party	id=mlkp; name=Marxist-Leninist Communist Party; kind=group; country=TR
MLKP	id=mlkp; name=Marxist-Leninist Communist Party; kind=group; country=TR; case=1
Grey Wolves	id=grey-wolves; name=Grey Wolves; kind=group; country=TR
Gray Wolves	id=grey-wolves; name=Grey Wolves; kind=group; country=TR
Sinjar Resistance Units	id=sinjar-resistance; name=Sinjar Resistance Units; kind=group; country=IQ
YBS	id=sinjar-resistance; name=Sinjar Resistance Units; kind=group; country=IQ; case=1
Popular Mobilization Forces	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Popular Mobilisation Forces	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Popular Mobilization Units	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Popular Mobilisation Units	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
PMU	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ; case=1
PMF	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ; case=1
Hashd al-Shaabi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashed al-Shaabi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashd al-Sha'abi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashd Shaabi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashd Al-Sha'bi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
al-Hashd al-Shaabi	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashd	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ
Hashed	id=pmu; name=Popular Mobilization Forces; kind=group; country=IQ; case=1
Kataib Hezbollah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Kata'ib Hezbollah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Kataeb Hezbollah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Ketaib Hezbollah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Kata'ib Hizballah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Kataib Hizbollah	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Hezbollah Brigades	id=kataib-hezbollah; name=Kataib Hezbollah; kind=group; country=IQ
Asaib Ahl al-Haq	id=asaib-ahl-al-haq; name=Asaib Ahl al-Haq; kind=group; country=IQ
Asa'ib Ahl al-Haq	id=asaib-ahl-al-haq; name=Asaib Ahl al-Haq; kind=group; country=IQ
Asaib Ahl al-Haqq	id=asaib-ahl-al-haq; name=Asaib Ahl al-Haq; kind=group; country=IQ
League of the Righteous	id=asaib-ahl-al-haq; name=Asaib Ahl al-Haq; kind=group; country=IQ
AAH	id=asaib-ahl-al-haq; name=Asaib Ahl al-Haq; kind=group; country=IQ; case=1
Harakat Hezbollah al-Nujaba	id=harakat-al-nujaba; name=Harakat Hezbollah al-Nujaba; kind=group; country=IQ
Harakat al-Nujaba	id=harakat-al-nujaba; name=Harakat Hezbollah al-Nujaba; kind=group; country=IQ
al-Nujaba	id=harakat-al-nujaba; name=Harakat Hezbollah al-Nujaba; kind=group; country=IQ
Nujaba movement	id=harakat-al-nujaba; name=Harakat Hezbollah al-Nujaba; kind=group; country=IQ
Badr Organization	id=badr-organization; name=Badr Organization; kind=group; country=IQ
Badr Organisation	id=badr-organization; name=Badr Organization; kind=group; country=IQ
Badr Brigade	id=badr-organization; name=Badr Organization; kind=group; country=IQ
Badr Corps	id=badr-organization; name=Badr Organization; kind=group; country=IQ
Mahdi Army	id=mahdi-army; name=Mahdi Army; kind=group; country=IQ
Jaish al-Mahdi	id=mahdi-army; name=Mahdi Army; kind=group; country=IQ
Jaysh al-Mahdi	id=mahdi-army; name=Mahdi Army; kind=group; country=IQ
Mehdi Army	id=mahdi-army; name=Mahdi Army; kind=group; country=IQ
Saraya al-Salam	id=saraya-al-salam; name=Saraya al-Salam; kind=group; country=IQ
Peace Brigades	id=saraya-al-salam; name=Saraya al-Salam; kind=group; country=IQ
Peace Companies	id=saraya-al-salam; name=Saraya al-Salam; kind=group; country=IQ
Kataib Sayyid al-Shuhada	id=kataib-sayyid-al-shuhada; name=Kataib Sayyid al-Shuhada; kind=group; country=IQ
Kata'ib Sayyid al-Shuhada	id=kataib-sayyid-al-shuhada; name=Kataib Sayyid al-Shuhada; kind=group; country=IQ
Ashab al-Kahf	id=ashab-al-kahf; name=Ashab al-Kahf; kind=group; country=IQ
Saraya Awliya al-Dam	id=saraya-awliya-al-dam; name=Saraya Awliya al-Dam; kind=group; country=IQ
Awliya al-Dam	id=saraya-awliya-al-dam; name=Saraya Awliya al-Dam; kind=group; country=IQ
Islamic Resistance in Iraq	id=islamic-resistance-iraq; name=Islamic Resistance in Iraq; kind=group; country=IQ
Ansar al-Islam	id=ansar-al-islam; name=Ansar al-Islam; kind=group; country=IQ
Ansar al-Sunna	id=ansar-al-islam; name=Ansar al-Islam; kind=group; country=IQ
Ansar al-Sunnah	id=ansar-al-islam; name=Ansar al-Islam; kind=group; country=IQ
Naqshbandi Army	id=naqshbandi-army; name=Naqshbandi Army; kind=group; country=IQ
Men of the Army of al-Naqshbandia Way	id=naqshbandi-army; name=Naqshbandi Army; kind=group; country=IQ
JRTN	id=naqshbandi-army; name=Naqshbandi Army; kind=group; country=IQ; case=1
Islamic Army in Iraq	id=islamic-army-iraq; name=Islamic Army in Iraq; kind=group; country=IQ
1920 Revolution Brigades	id=1920-revolution-brigades; name=1920 Revolution Brigades; kind=group; country=IQ
Peshmerga	id=peshmerga; name=Peshmerga; kind=group; country=IQ
Kurdish Peshmerga	id=peshmerga; name=Peshmerga; kind=group; country=IQ
Peshmerga forces	id=peshmerga; name=Peshmerga; kind=group; country=IQ
pesh merga	id=peshmerga; name=Peshmerga; kind=group; country=IQ
People's Mujahedin of Iran	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ
Mujahedin-e Khalq	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ
Mojahedin-e Khalq	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ
MEK	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ; case=1
MKO	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ; case=1
People's Mujahideen of Iran	id=mek; name=People's Mujahedin of Iran; kind=group; country=IR,IQ
Jaish al-Adl	id=jaish-al-adl; name=Jaish al-Adl; kind=group; country=IR,PK
Jaish ul-Adl	id=jaish-al-adl; name=Jaish al-Adl; kind=group; country=IR,PK
Jaysh al-Adl	id=jaish-al-adl; name=Jaish al-Adl; kind=group; country=IR,PK
Jundallah	id=jundallah-iran; name=Jundallah; kind=group; country=IR
Jundullah	id=jundallah-iran; name=Jundallah; kind=group; country=IR
Jondollah	id=jundallah-iran; name=Jundallah; kind=group; country=IR
Arab Struggle Movement for the Liberation of Ahvaz	id=asmla; name=Arab Struggle Movement for the Liberation of Ahvaz; kind=group; country=IR
ASMLA	id=asmla; name=Arab Struggle Movement for the Liberation of Ahvaz; kind=group; country=IR; case=1
Ahvaz National Resistance	id=asmla; name=Arab Struggle Movement for the Liberation of Ahvaz; kind=group; country=IR
al-Ahvaziya	id=asmla; name=Arab Struggle Movement for the Liberation of Ahvaz; kind=group; country=IR
Hezbollah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Hizbollah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Hizbullah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Hizballah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Hezbullah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Lebanese Hezbollah	id=hezbollah; name=Hezbollah; kind=group; country=LB
Party of God	id=hezbollah; name=Hezbollah; kind=group; country=LB
Amal Movement	id=amal; name=Amal Movement; kind=group; country=LB
Amal militia	id=amal; name=Amal Movement; kind=group; country=LB
Lebanese Forces	id=lebanese-forces; name=Lebanese Forces; kind=group; country=LB
Phalangist militia	id=lebanese-forces; name=Lebanese Forces; kind=group; country=LB
Phalangists	id=lebanese-forces; name=Lebanese Forces; kind=group; country=LB
Kataeb militia	id=lebanese-forces; name=Lebanese Forces; kind=group; country=LB
Fatah al-Islam	id=fatah-al-islam; name=Fatah al-Islam; kind=group; country=LB
Asbat al-Ansar	id=asbat-al-ansar; name=Asbat al-Ansar; kind=group; country=LB
Abdullah Azzam Brigades	id=abdullah-azzam; name=Abdullah Azzam Brigades; kind=group; country=LB
Abdallah Azzam Brigades	id=abdullah-azzam; name=Abdullah Azzam Brigades; kind=group; country=LB
South Lebanon Army	id=south-lebanon-army; name=South Lebanon Army; kind=group; country=LB
SLA	id=south-lebanon-army; name=South Lebanon Army; kind=group; country=LB; case=1
Hamas	id=hamas; name=Hamas; kind=group; country=PS
Islamic Resistance Movement	id=hamas; name=Hamas; kind=group; country=PS
Izz ad-Din al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Ezzedine al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Ezzeddin al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Izz al-Din al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Izzedine al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Izz el-Deen al-Qassam Brigades	id=qassam-brigades; name=Izz ad-Din al-Qassam Brigades; kind=group; country=PS
Palestinian Islamic Jihad	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS
Islamic Jihad	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS
PIJ	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS; case=1
Islamic Jihad Movement	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS
al-Quds Brigades	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS
Al-Quds Brigade	id=palestinian-islamic-jihad; name=Palestinian Islamic Jihad; kind=group; country=PS
al-Aqsa Martyrs' Brigades	id=al-aqsa-brigades; name=al-Aqsa Martyrs' Brigades; kind=group; country=PS
al-Aqsa Martyrs Brigades	id=al-aqsa-brigades; name=al-Aqsa Martyrs' Brigades; kind=group; country=PS
Aqsa Martyrs Brigades	id=al-aqsa-brigades; name=al-Aqsa Martyrs' Brigades; kind=group; country=PS
al-Aqsa Martyrs' Brigade	id=al-aqsa-brigades; name=al-Aqsa Martyrs' Brigades; kind=group; country=PS
al-Aqsa Martyrs Brigade	id=al-aqsa-brigades; name=al-Aqsa Martyrs' Brigades; kind=group; country=PS
Popular Resistance Committees	id=popular-resistance-committees; name=Popular Resistance Committees; kind=group; country=PS
PRC militants	id=popular-resistance-committees; name=Popular Resistance Committees; kind=group; country=PS; case=1
al-Nasser Salah al-Deen Brigades	id=popular-resistance-committees; name=Popular Resistance Committees; kind=group; country=PS
Popular Front for the Liberation of Palestine	id=pflp; name=Popular Front for the Liberation of Palestine; kind=group; country=PS
PFLP	id=pflp; name=Popular Front for the Liberation of Palestine; kind=group; country=PS; case=1
Abu Ali Mustafa Brigades	id=pflp; name=Popular Front for the Liberation of Palestine; kind=group; country=PS
Popular Front for the Liberation of Palestine-General Command	id=pflp-gc; name=Popular Front for the Liberation of Palestine-General Command; kind=group; country=PS,SY
PFLP-GC	id=pflp-gc; name=Popular Front for the Liberation of Palestine-General Command; kind=group; country=PS,SY; case=1
Democratic Front for the Liberation of Palestine	id=dflp; name=Democratic Front for the Liberation of Palestine; kind=group; country=PS
DFLP	id=dflp; name=Democratic Front for the Liberation of Palestine; kind=group; country=PS; case=1
Fatah	id=fatah; name=Fatah; kind=group; country=PS
Tanzim	id=fatah; name=Fatah; kind=group; country=PS
Palestine Liberation Organization	id=plo; name=Palestine Liberation Organization; kind=group; country=PS
PLO	id=plo; name=Palestine Liberation Organization; kind=group; country=PS; case=1
Palestine Liberation Organisation	id=plo; name=Palestine Liberation Organization; kind=group; country=PS
Abu Nidal Organization	id=abu-nidal; name=Abu Nidal Organization; kind=group; country=PS
Abu Nidal group	id=abu-nidal; name=Abu Nidal Organization; kind=group; country=PS
Fatah Revolutionary Council	id=abu-nidal; name=Abu Nidal Organization; kind=group; country=PS
Lions' Den	id=lions-den; name=Lions' Den; kind=group; country=PS
Lion's Den	id=lions-den; name=Lions' Den; kind=group; country=PS
Jenin Brigade	id=jenin-brigade; name=Jenin Brigade; kind=group; country=PS
Jenin Brigades	id=jenin-brigade; name=Jenin Brigade; kind=group; country=PS
Jenin Battalion	id=jenin-brigade; name=Jenin Brigade; kind=group; country=PS
Balata Brigade	id=jenin-brigade; name=Jenin Brigade; kind=group; country=PS
Hilltop Youth	id=price-tag; name=Hilltop Youth; kind=group; country=IL
Kach	id=kach; name=Kach; kind=group; country=IL
Kahane Chai	id=kach; name=Kach; kind=group; country=IL
Jewish Underground	id=jewish-underground; name=Jewish Underground; kind=group; country=IL
Irgun	id=irgun; name=Irgun; kind=group; country=IL
Lehi	id=lehi; name=Lehi; kind=group; country=IL
Stern Gang	id=lehi; name=Lehi; kind=group; country=IL
Haganah	id=haganah; name=Haganah; kind=group; country=IL
Houthi	id=houthis; name=Houthis; kind=group; country=YE; pos=n
Huthi	id=houthis; name=Houthis; kind=group; country=YE; pos=n
Ansar Allah	id=houthis; name=Houthis; kind=group; country=YE
Ansarullah	id=houthis; name=Houthis; kind=group; country=YE
Ansarallah	id=houthis; name=Houthis; kind=group; country=YE
Houthi movement	id=houthis; name=Houthis; kind=group; country=YE
Houthi rebels	id=houthis; name=Houthis; kind=group; country=YE
Houthi forces	id=houthis; name=Houthis; kind=group; country=YE
Houthi militia	id=houthis; name=Houthis; kind=group; country=YE
Houthi fighters	id=houthis; name=Houthis; kind=group; country=YE
Houthi group	id=houthis; name=Houthis; kind=group; country=YE
Southern Transitional Council	id=southern-transitional-council; name=Southern Transitional Council; kind=group; country=YE
STC	id=southern-transitional-council; name=Southern Transitional Council; kind=group; country=YE; case=1
Security Belt	id=southern-transitional-council; name=Southern Transitional Council; kind=group; country=YE
Security Belt forces	id=southern-transitional-council; name=Southern Transitional Council; kind=group; country=YE
Hasm Movement	id=hasm; name=Hasm Movement; kind=group; country=EG
Hasm	id=hasm; name=Hasm Movement; kind=group; country=EG
Liwa al-Thawra	id=liwa-al-thawra; name=Liwa al-Thawra; kind=group; country=EG
Ajnad Misr	id=ajnad-misr; name=Ajnad Misr; kind=group; country=EG
al-Gama'a al-Islamiyya	id=gamaa-islamiya; name=al-Gama'a al-Islamiyya; kind=group; country=EG
Gamaa Islamiya	id=gamaa-islamiya; name=al-Gama'a al-Islamiyya; kind=group; country=EG
al-Gamaa al-Islamiya	id=gamaa-islamiya; name=al-Gama'a al-Islamiyya; kind=group; country=EG
Islamic Group of Egypt	id=gamaa-islamiya; name=al-Gama'a al-Islamiyya; kind=group; country=EG
Muslim Brotherhood	id=muslim-brotherhood; name=Muslim Brotherhood; kind=group; country=EG
Egyptian Islamic Jihad	id=egyptian-islamic-jihad; name=Egyptian Islamic Jihad; kind=group; country=EG
al-Ashtar Brigades	id=al-ashtar; name=al-Ashtar Brigades; kind=group; country=BH
Saraya al-Ashtar	id=al-ashtar; name=al-Ashtar Brigades; kind=group; country=BH

@block south_asia
@source Written for dateline from general knowledge.
Taliban	id=taliban; name=Taliban; kind=group; country=AF
Taleban	id=taliban; name=Taliban; kind=group; country=AF
Afghan Taliban	id=taliban; name=Taliban; kind=group; country=AF
Islamic Emirate of Afghanistan	id=taliban; name=Taliban; kind=group; country=AF
Islamic Emirate	id=taliban; name=Taliban; kind=group; country=AF
Talibs	id=taliban; name=Taliban; kind=group; country=AF
Haqqani network	id=haqqani-network; name=Haqqani network; kind=group; country=AF,PK
Haqqanis	id=haqqani-network; name=Haqqani network; kind=group; country=AF,PK
Hezb-e-Islami	id=hezb-e-islami; name=Hezb-e-Islami; kind=group; country=AF
Hizb-e-Islami	id=hezb-e-islami; name=Hezb-e-Islami; kind=group; country=AF
Hezb-i-Islami	id=hezb-e-islami; name=Hezb-e-Islami; kind=group; country=AF
Hezb-e Islami Gulbuddin	id=hezb-e-islami; name=Hezb-e-Islami; kind=group; country=AF
HIG	id=hezb-e-islami; name=Hezb-e-Islami; kind=group; country=AF; case=1
National Resistance Front of Afghanistan	id=national-resistance-front; name=National Resistance Front of Afghanistan; kind=group; country=AF
National Resistance Front	id=national-resistance-front; name=National Resistance Front of Afghanistan; kind=group; country=AF
Afghanistan Freedom Front	id=afghanistan-freedom-front; name=Afghanistan Freedom Front; kind=group; country=AF
Northern Alliance	id=northern-alliance; name=Northern Alliance; kind=group; country=AF
Afghan mujahideen	id=mujahideen-afghan; name=Afghan mujahideen; kind=group; country=AF
Afghan mujahedeen	id=mujahideen-afghan; name=Afghan mujahideen; kind=group; country=AF
Tehrik-i-Taliban Pakistan	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
Tehreek-e-Taliban Pakistan	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
Tehrik-e-Taliban Pakistan	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
TTP	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK; case=1
Pakistani Taliban	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
Pakistan Taliban	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
Taliban Movement of Pakistan	id=ttp; name=Tehrik-i-Taliban Pakistan; kind=group; country=PK
Jamaat-ul-Ahrar	id=jamaat-ul-ahrar; name=Jamaat-ul-Ahrar; kind=group; country=PK
Jamaatul Ahrar	id=jamaat-ul-ahrar; name=Jamaat-ul-Ahrar; kind=group; country=PK
Jamat-ul-Ahrar	id=jamaat-ul-ahrar; name=Jamaat-ul-Ahrar; kind=group; country=PK
Lashkar-e-Jhangvi	id=lashkar-e-jhangvi; name=Lashkar-e-Jhangvi; kind=group; country=PK
Lashkar-i-Jhangvi	id=lashkar-e-jhangvi; name=Lashkar-e-Jhangvi; kind=group; country=PK
LeJ	id=lashkar-e-jhangvi; name=Lashkar-e-Jhangvi; kind=group; country=PK; case=1
Sipah-e-Sahaba	id=sipah-e-sahaba; name=Sipah-e-Sahaba; kind=group; country=PK
Sipah-e-Sahaba Pakistan	id=sipah-e-sahaba; name=Sipah-e-Sahaba; kind=group; country=PK
Sipah-i-Sahaba	id=sipah-e-sahaba; name=Sipah-e-Sahaba; kind=group; country=PK
Ahle Sunnat Wal Jamaat	id=sipah-e-sahaba; name=Sipah-e-Sahaba; kind=group; country=PK
Lashkar-e-Islam	id=lashkar-e-islam; name=Lashkar-e-Islam; kind=group; country=PK
Lashkar-i-Islam	id=lashkar-e-islam; name=Lashkar-e-Islam; kind=group; country=PK
Hafiz Gul Bahadur group	id=hafiz-gul-bahadur; name=Hafiz Gul Bahadur group; kind=group; country=PK
Gul Bahadur group	id=hafiz-gul-bahadur; name=Hafiz Gul Bahadur group; kind=group; country=PK
Lashkar-e-Taiba	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
Lashkar-e-Tayyiba	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
Lashkar-e-Toiba	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
Lashkar-i-Taiba	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
LeT	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN; case=1
Jamaat-ud-Dawa	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
Jama'at-ud-Da'wah	id=lashkar-e-taiba; name=Lashkar-e-Taiba; kind=group; country=PK,IN
The Resistance Front	id=the-resistance-front; name=The Resistance Front; kind=group; country=IN
TRF	id=the-resistance-front; name=The Resistance Front; kind=group; country=IN; case=1
Jaish-e-Mohammed	id=jaish-e-mohammed; name=Jaish-e-Mohammed; kind=group; country=PK,IN
Jaish-e-Mohammad	id=jaish-e-mohammed; name=Jaish-e-Mohammed; kind=group; country=PK,IN
Jaish-e-Muhammad	id=jaish-e-mohammed; name=Jaish-e-Mohammed; kind=group; country=PK,IN
Jaish-i-Mohammed	id=jaish-e-mohammed; name=Jaish-e-Mohammed; kind=group; country=PK,IN
JeM	id=jaish-e-mohammed; name=Jaish-e-Mohammed; kind=group; country=PK,IN; case=1
Hizbul Mujahideen	id=hizbul-mujahideen; name=Hizbul Mujahideen; kind=group; country=IN
Hizb-ul-Mujahideen	id=hizbul-mujahideen; name=Hizbul Mujahideen; kind=group; country=IN
Hizbul Mujahidin	id=hizbul-mujahideen; name=Hizbul Mujahideen; kind=group; country=IN
Harkat-ul-Mujahideen	id=harkat-ul-mujahideen; name=Harkat-ul-Mujahideen; kind=group; country=PK,IN
Harkatul Mujahideen	id=harkat-ul-mujahideen; name=Harkat-ul-Mujahideen; kind=group; country=PK,IN
Harkat-ul-Ansar	id=harkat-ul-mujahideen; name=Harkat-ul-Mujahideen; kind=group; country=PK,IN
Harkat-ul-Jihad al-Islami	id=huji; name=Harkat-ul-Jihad al-Islami; kind=group; country=BD,PK
HuJI	id=huji; name=Harkat-ul-Jihad al-Islami; kind=group; country=BD,PK; case=1
Jammu Kashmir Liberation Front	id=jklf; name=Jammu Kashmir Liberation Front; kind=group; country=IN
JKLF	id=jklf; name=Jammu Kashmir Liberation Front; kind=group; country=IN; case=1
Jammu and Kashmir Liberation Front	id=jklf; name=Jammu Kashmir Liberation Front; kind=group; country=IN
Indian Mujahideen	id=indian-mujahideen; name=Indian Mujahideen; kind=group; country=IN
Students Islamic Movement of India	id=simi; name=Students Islamic Movement of India; kind=group; country=IN
SIMI	id=simi; name=Students Islamic Movement of India; kind=group; country=IN; case=1
Balochistan Liberation Army	id=bla; name=Balochistan Liberation Army; kind=group; country=PK
Baloch Liberation Army	id=bla; name=Balochistan Liberation Army; kind=group; country=PK
BLA	id=bla; name=Balochistan Liberation Army; kind=group; country=PK; case=1
Baluchistan Liberation Army	id=bla; name=Balochistan Liberation Army; kind=group; country=PK
Baluch Liberation Army	id=bla; name=Balochistan Liberation Army; kind=group; country=PK
Majeed Brigade	id=bla; name=Balochistan Liberation Army; kind=group; country=PK
Balochistan Liberation Front	id=blf; name=Balochistan Liberation Front; kind=group; country=PK
Baloch Liberation Front	id=blf; name=Balochistan Liberation Front; kind=group; country=PK
BLF	id=blf; name=Balochistan Liberation Front; kind=group; country=PK; case=1
Baluchistan Liberation Front	id=blf; name=Balochistan Liberation Front; kind=group; country=PK
Baloch Republican Army	id=baloch-republican-army; name=Baloch Republican Army; kind=group; country=PK
Baluch Republican Army	id=baloch-republican-army; name=Baloch Republican Army; kind=group; country=PK
Baloch Raji Aajoi Sangar	id=bras; name=Baloch Raji Aajoi Sangar; kind=group; country=PK
BRAS	id=bras; name=Baloch Raji Aajoi Sangar; kind=group; country=PK; case=1
United Baloch Army	id=united-baloch-army; name=United Baloch Army; kind=group; country=PK
Sindhudesh Revolutionary Army	id=sindhudesh; name=Sindhudesh Revolutionary Army; kind=group; country=PK
Sindhudesh Liberation Army	id=sindhudesh; name=Sindhudesh Revolutionary Army; kind=group; country=PK
Muttahida Qaumi Movement	id=mqm; name=Muttahida Qaumi Movement; kind=group; country=PK
MQM	id=mqm; name=Muttahida Qaumi Movement; kind=group; country=PK; case=1
Tehreek-e-Labbaik Pakistan	id=tlp; name=Tehreek-e-Labbaik Pakistan; kind=group; country=PK
TLP	id=tlp; name=Tehreek-e-Labbaik Pakistan; kind=group; country=PK; case=1
Communist Party of India (Maoist)	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
CPI (Maoist)	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
CPI-Maoist	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
CPI(Maoist)	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
Naxalite	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN; pos=n
Naxal	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN; pos=n
Indian Maoists	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
People's War Group	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
People's Liberation Guerrilla Army	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
PLGA	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN; case=1
Maoist Communist Centre	id=cpi-maoist; name=Communist Party of India (Maoist); kind=group; country=IN
People's Liberation Front of India	id=pfli; name=People's Liberation Front of India; kind=group; country=IN
PLFI	id=pfli; name=People's Liberation Front of India; kind=group; country=IN; case=1
Tritiya Prastuti Committee	id=tspc; name=Tritiya Prastuti Committee; kind=group; country=IN
TPC	id=tspc; name=Tritiya Prastuti Committee; kind=group; country=IN; case=1
TSPC	id=tspc; name=Tritiya Prastuti Committee; kind=group; country=IN; case=1
Jharkhand Jan Mukti Parishad	id=jjmp; name=Jharkhand Jan Mukti Parishad; kind=group; country=IN
JJMP	id=jjmp; name=Jharkhand Jan Mukti Parishad; kind=group; country=IN; case=1
United Liberation Front of Asom	id=ulfa; name=United Liberation Front of Asom; kind=group; country=IN
ULFA	id=ulfa; name=United Liberation Front of Asom; kind=group; country=IN; case=1
ULFA-I	id=ulfa; name=United Liberation Front of Asom; kind=group; country=IN; case=1
ULFA-Independent	id=ulfa; name=United Liberation Front of Asom; kind=group; country=IN
United Liberation Front of Assam	id=ulfa; name=United Liberation Front of Asom; kind=group; country=IN
National Democratic Front of Bodoland	id=ndfb; name=National Democratic Front of Bodoland; kind=group; country=IN
NDFB	id=ndfb; name=National Democratic Front of Bodoland; kind=group; country=IN; case=1
NDFB-S	id=ndfb; name=National Democratic Front of Bodoland; kind=group; country=IN; case=1
NDFB(S)	id=ndfb; name=National Democratic Front of Bodoland; kind=group; country=IN
National Socialist Council of Nagaland	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN
NSCN	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN; case=1
NSCN-IM	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN; case=1
NSCN-K	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN; case=1
NSCN(IM)	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN
NSCN(K)	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN
National Socialist Council of Nagalim	id=nscn; name=National Socialist Council of Nagaland; kind=group; country=IN
United National Liberation Front	id=unlf; name=United National Liberation Front; kind=group; country=IN
UNLF	id=unlf; name=United National Liberation Front; kind=group; country=IN; case=1
People's Liberation Army of Manipur	id=pla-manipur; name=People's Liberation Army of Manipur; kind=group; country=IN
People's Revolutionary Party of Kangleipak	id=prepak; name=People's Revolutionary Party of Kangleipak; kind=group; country=IN
PREPAK	id=prepak; name=People's Revolutionary Party of Kangleipak; kind=group; country=IN; case=1
Kanglei Yawol Kanna Lup	id=kykl; name=Kanglei Yawol Kanna Lup; kind=group; country=IN
KYKL	id=kykl; name=Kanglei Yawol Kanna Lup; kind=group; country=IN; case=1
Kangleipak Communist Party	id=kcp; name=Kangleipak Communist Party; kind=group; country=IN
Kuki National Army	id=kuki-national-army; name=Kuki National Army; kind=group; country=IN
Kuki National Front	id=kuki-national-army; name=Kuki National Army; kind=group; country=IN
Kuki militants	id=kuki-national-army; name=Kuki National Army; kind=group; country=IN
United Kuki Liberation Front	id=kuki-national-army; name=Kuki National Army; kind=group; country=IN
Arambai Tenggol	id=arambai-tenggol; name=Arambai Tenggol; kind=group; country=IN
Garo National Liberation Army	id=gnla; name=Garo National Liberation Army; kind=group; country=IN
GNLA	id=gnla; name=Garo National Liberation Army; kind=group; country=IN; case=1
National Liberation Front of Tripura	id=nlft; name=National Liberation Front of Tripura; kind=group; country=IN
NLFT	id=nlft; name=National Liberation Front of Tripura; kind=group; country=IN; case=1
All Tripura Tiger Force	id=attf; name=All Tripura Tiger Force; kind=group; country=IN
Hynniewtrep National Liberation Council	id=hnlc; name=Hynniewtrep National Liberation Council; kind=group; country=IN
HNLC	id=hnlc; name=Hynniewtrep National Liberation Council; kind=group; country=IN; case=1
Kamtapur Liberation Organisation	id=klo; name=Kamtapur Liberation Organisation; kind=group; country=IN
Kamtapur Liberation Organization	id=klo; name=Kamtapur Liberation Organisation; kind=group; country=IN
Karbi Peoples Liberation Tigers	id=kplt; name=Karbi Peoples Liberation Tigers; kind=group; country=IN
Karbi People's Liberation Tigers	id=kplt; name=Karbi Peoples Liberation Tigers; kind=group; country=IN
Babbar Khalsa International	id=babbar-khalsa; name=Babbar Khalsa International; kind=group; country=IN
Babbar Khalsa	id=babbar-khalsa; name=Babbar Khalsa International; kind=group; country=IN
Khalistan Commando Force	id=khalistan-commando-force; name=Khalistan Commando Force; kind=group; country=IN
Khalistan Zindabad Force	id=khalistan-commando-force; name=Khalistan Commando Force; kind=group; country=IN
Khalistan Liberation Force	id=khalistan-commando-force; name=Khalistan Commando Force; kind=group; country=IN
Ranvir Sena	id=ranvir-sena; name=Ranvir Sena; kind=group; country=IN
Salwa Judum	id=salwa-judum; name=Salwa Judum; kind=group; country=IN
Bajrang Dal	id=bajrang-dal; name=Bajrang Dal; kind=group; country=IN
Communist Party of Nepal (Maoist)	id=nepal-maoists; name=Communist Party of Nepal (Maoist); kind=group; country=NP
Nepalese Maoists	id=nepal-maoists; name=Communist Party of Nepal (Maoist); kind=group; country=NP
Maoist rebels	id=nepal-maoists; name=Communist Party of Nepal (Maoist); kind=group; country=NP
Nepali Maoists	id=nepal-maoists; name=Communist Party of Nepal (Maoist); kind=group; country=NP
Maoist	id=maoists; name=Maoists; kind=group; country=IN,NP; generic=1; pos=n
Jamaat-ul-Mujahideen Bangladesh	id=jmb; name=Jamaat-ul-Mujahideen Bangladesh; kind=group; country=BD
Jamaatul Mujahideen Bangladesh	id=jmb; name=Jamaat-ul-Mujahideen Bangladesh; kind=group; country=BD
JMB	id=jmb; name=Jamaat-ul-Mujahideen Bangladesh; kind=group; country=BD; case=1
Neo-JMB	id=jmb; name=Jamaat-ul-Mujahideen Bangladesh; kind=group; country=BD; case=1
Jama'atul Mujahideen Bangladesh	id=jmb; name=Jamaat-ul-Mujahideen Bangladesh; kind=group; country=BD
Ansarullah Bangla Team	id=ansarullah-bangla; name=Ansarullah Bangla Team; kind=group; country=BD
Ansar al-Islam Bangladesh	id=ansarullah-bangla; name=Ansarullah Bangla Team; kind=group; country=BD
Purba Banglar Communist Party	id=purba-banglar; name=Purba Banglar Communist Party; kind=group; country=BD
Kuki-Chin National Front	id=kuki-chin-national-front; name=Kuki-Chin National Front; kind=group; country=BD
KNF	id=kuki-chin-national-front; name=Kuki-Chin National Front; kind=group; country=BD; case=1
United People's Democratic Front	id=updf; name=United People's Democratic Front; kind=group; country=BD
UPDF	id=updf; name=United People's Democratic Front; kind=group; country=BD; case=1
Parbatya Chattagram Jana Samhati Samiti	id=updf; name=United People's Democratic Front; kind=group; country=BD
Liberation Tigers of Tamil Eelam	id=ltte; name=Liberation Tigers of Tamil Eelam; kind=group; country=LK
LTTE	id=ltte; name=Liberation Tigers of Tamil Eelam; kind=group; country=LK; case=1
Tamil Tiger	id=ltte; name=Liberation Tigers of Tamil Eelam; kind=group; country=LK; pos=n
Tamil Tiger rebels	id=ltte; name=Liberation Tigers of Tamil Eelam; kind=group; country=LK
Janatha Vimukthi Peramuna	id=jvp; name=Janatha Vimukthi Peramuna; kind=group; country=LK
JVP	id=jvp; name=Janatha Vimukthi Peramuna; kind=group; country=LK; case=1
Tamil Makkal Viduthalai Pulikal	id=tmvp; name=Tamil Makkal Viduthalai Pulikal; kind=group; country=LK
TMVP	id=tmvp; name=Tamil Makkal Viduthalai Pulikal; kind=group; country=LK; case=1
Karuna group	id=tmvp; name=Tamil Makkal Viduthalai Pulikal; kind=group; country=LK

@block southeast_and_east_asia
@source Written for dateline from general knowledge.
New People's Army	id=npa; name=New People's Army; kind=group; country=PH
NPA	id=npa; name=New People's Army; kind=group; country=PH; case=1
New Peoples Army	id=npa; name=New People's Army; kind=group; country=PH
Communist Party of the Philippines	id=cpp; name=Communist Party of the Philippines; kind=group; country=PH
CPP-NPA	id=cpp; name=Communist Party of the Philippines; kind=group; country=PH; case=1
CPP	id=cpp; name=Communist Party of the Philippines; kind=group; country=PH; case=1
CPP-NPA-NDF	id=cpp; name=Communist Party of the Philippines; kind=group; country=PH; case=1
Abu Sayyaf	id=abu-sayyaf; name=Abu Sayyaf; kind=group; country=PH
Abu Sayyaf Group	id=abu-sayyaf; name=Abu Sayyaf; kind=group; country=PH
ASG	id=abu-sayyaf; name=Abu Sayyaf; kind=group; country=PH; case=1
Maute group	id=maute; name=Maute group; kind=group; country=PH
Dawlah Islamiya	id=maute; name=Maute group; kind=group; country=PH
Dawlah Islamiyah	id=maute; name=Maute group; kind=group; country=PH
Daulah Islamiyah	id=maute; name=Maute group; kind=group; country=PH
Dawlah Islamiya-Maute Group	id=maute; name=Maute group; kind=group; country=PH
Bangsamoro Islamic Freedom Fighters	id=biff; name=BIFF; kind=group; country=PH
BIFF	id=biff; name=BIFF; kind=group; country=PH; case=1
Moro Islamic Liberation Front	id=milf; name=Moro Islamic Liberation Front; kind=group; country=PH
MILF	id=milf; name=Moro Islamic Liberation Front; kind=group; country=PH; case=1
Moro National Liberation Front	id=mnlf; name=Moro National Liberation Front; kind=group; country=PH
MNLF	id=mnlf; name=Moro National Liberation Front; kind=group; country=PH; case=1
Jemaah Islamiyah	id=jemaah-islamiyah; name=Jemaah Islamiyah; kind=group; country=ID,MY
Jemaah Islamiah	id=jemaah-islamiyah; name=Jemaah Islamiyah; kind=group; country=ID,MY
Jamaah Islamiyah	id=jemaah-islamiyah; name=Jemaah Islamiyah; kind=group; country=ID,MY
Jamaah Ansharut Daulah	id=jad; name=Jamaah Ansharut Daulah; kind=group; country=ID
Jemaah Ansharut Daulah	id=jad; name=Jamaah Ansharut Daulah; kind=group; country=ID
East Indonesia Mujahideen	id=mit; name=East Indonesia Mujahideen; kind=group; country=ID
Mujahidin Indonesia Timur	id=mit; name=East Indonesia Mujahideen; kind=group; country=ID
Eastern Indonesia Mujahideen	id=mit; name=East Indonesia Mujahideen; kind=group; country=ID
Free Papua Movement	id=opm; name=Free Papua Movement; kind=group; country=ID
OPM	id=opm; name=Free Papua Movement; kind=group; country=ID; case=1
TPNPB	id=opm; name=Free Papua Movement; kind=group; country=ID; case=1
TPNPB-OPM	id=opm; name=Free Papua Movement; kind=group; country=ID; case=1
West Papua National Liberation Army	id=opm; name=Free Papua Movement; kind=group; country=ID
Organisasi Papua Merdeka	id=opm; name=Free Papua Movement; kind=group; country=ID
KKB	id=opm; name=Free Papua Movement; kind=group; country=ID; case=1
Free Aceh Movement	id=gam; name=Free Aceh Movement; kind=group; country=ID
Gerakan Aceh Merdeka	id=gam; name=Free Aceh Movement; kind=group; country=ID
Fretilin	id=fretilin; name=Fretilin; kind=group; country=TL
Falintil	id=fretilin; name=Fretilin; kind=group; country=TL
Barisan Revolusi Nasional	id=brn; name=Barisan Revolusi Nasional; kind=group; country=TH
BRN	id=brn; name=Barisan Revolusi Nasional; kind=group; country=TH; case=1
BRN-C	id=brn; name=Barisan Revolusi Nasional; kind=group; country=TH; case=1
Patani United Liberation Organisation	id=pulo; name=Patani United Liberation Organisation; kind=group; country=TH
PULO	id=pulo; name=Patani United Liberation Organisation; kind=group; country=TH; case=1
Patani United Liberation Organization	id=pulo; name=Patani United Liberation Organisation; kind=group; country=TH
Khmer Rouge	id=khmer-rouge; name=Khmer Rouge; kind=group; country=KH
Pathet Lao	id=pathet-lao; name=Pathet Lao; kind=group; country=LA
Hmong rebels	id=hmong-rebels; name=Hmong rebels; kind=group; country=LA
Viet Cong	id=viet-cong; name=Viet Cong; kind=group; country=VN
Vietcong	id=viet-cong; name=Viet Cong; kind=group; country=VN
Arakan Army	id=arakan-army; name=Arakan Army; kind=group; country=MM
Arakan Rohingya Salvation Army	id=arsa; name=Arakan Rohingya Salvation Army; kind=group; country=MM
ARSA	id=arsa; name=Arakan Rohingya Salvation Army; kind=group; country=MM; case=1
Rohingya Solidarity Organisation	id=rso; name=Rohingya Solidarity Organisation; kind=group; country=MM
Kachin Independence Army	id=kia; name=Kachin Independence Army; kind=group; country=MM
KIA	id=kia; name=Kachin Independence Army; kind=group; country=MM; case=1
Kachin Independence Organisation	id=kia; name=Kachin Independence Army; kind=group; country=MM
Kachin Independence Organization	id=kia; name=Kachin Independence Army; kind=group; country=MM
Karen National Liberation Army	id=knla; name=Karen National Liberation Army; kind=group; country=MM
KNLA	id=knla; name=Karen National Liberation Army; kind=group; country=MM; case=1
Karen National Union	id=knla; name=Karen National Liberation Army; kind=group; country=MM
KNU	id=knla; name=Karen National Liberation Army; kind=group; country=MM; case=1
Democratic Karen Buddhist Army	id=dkba; name=Democratic Karen Buddhist Army; kind=group; country=MM
Democratic Karen Benevolent Army	id=dkba; name=Democratic Karen Buddhist Army; kind=group; country=MM
DKBA	id=dkba; name=Democratic Karen Buddhist Army; kind=group; country=MM; case=1
Ta'ang National Liberation Army	id=tnla; name=Ta'ang National Liberation Army; kind=group; country=MM
TNLA	id=tnla; name=Ta'ang National Liberation Army; kind=group; country=MM; case=1
Myanmar National Democratic Alliance Army	id=mndaa; name=Myanmar National Democratic Alliance Army; kind=group; country=MM
MNDAA	id=mndaa; name=Myanmar National Democratic Alliance Army; kind=group; country=MM; case=1
United Wa State Army	id=uwsa; name=United Wa State Army; kind=group; country=MM
UWSA	id=uwsa; name=United Wa State Army; kind=group; country=MM; case=1
Shan State Army	id=ssa; name=Shan State Army; kind=group; country=MM
Shan State Army-South	id=ssa; name=Shan State Army; kind=group; country=MM
Shan State Army-North	id=ssa; name=Shan State Army; kind=group; country=MM
Restoration Council of Shan State	id=ssa; name=Shan State Army; kind=group; country=MM
Karenni Army	id=karenni-army; name=Karenni Army; kind=group; country=MM
Karenni Nationalities Defence Force	id=karenni-army; name=Karenni Army; kind=group; country=MM
KNDF	id=karenni-army; name=Karenni Army; kind=group; country=MM; case=1
Chin National Army	id=chin-national-army; name=Chin National Army; kind=group; country=MM
Chin National Front	id=chin-national-army; name=Chin National Army; kind=group; country=MM
Chinland Defence Force	id=chin-national-army; name=Chin National Army; kind=group; country=MM
Chin Brotherhood	id=chin-national-army; name=Chin National Army; kind=group; country=MM
People's Defence Force	id=pdf-myanmar; name=People's Defence Force; kind=group; country=MM
People's Defense Force	id=pdf-myanmar; name=People's Defence Force; kind=group; country=MM
PDF fighters	id=pdf-myanmar; name=People's Defence Force; kind=group; country=MM
People's Defence Forces	id=pdf-myanmar; name=People's Defence Force; kind=group; country=MM
People's Defense Forces	id=pdf-myanmar; name=People's Defence Force; kind=group; country=MM
Three Brotherhood Alliance	id=three-brotherhood; name=Three Brotherhood Alliance; kind=group; country=MM
Brotherhood Alliance	id=three-brotherhood; name=Three Brotherhood Alliance; kind=group; country=MM
Pyu Saw Htee	id=pyu-saw-htee; name=Pyu Saw Htee; kind=group; country=MM
East Turkestan Islamic Movement	id=etim; name=East Turkestan Islamic Movement; kind=group; country=CN
ETIM	id=etim; name=East Turkestan Islamic Movement; kind=group; country=CN; case=1
Turkistan Islamic Party	id=etim; name=East Turkestan Islamic Movement; kind=group; country=CN
Turkestan Islamic Party	id=etim; name=East Turkestan Islamic Movement; kind=group; country=CN
Aum Shinrikyo	id=aum; name=Aum Shinrikyo; kind=group; country=JP
Aum Supreme Truth	id=aum; name=Aum Shinrikyo; kind=group; country=JP
Japanese Red Army	id=japanese-red-army; name=Japanese Red Army; kind=group; country=JP

@block africa
@source Written for dateline from general knowledge.
al-Shabaab	id=al-shabaab; name=al-Shabaab; kind=group; country=SO,KE
al-Shabab	id=al-shabaab; name=al-Shabaab; kind=group; country=SO,KE
Shabaab	id=al-shabaab; name=al-Shabaab; kind=group; country=SO,KE
Harakat al-Shabaab	id=al-shabaab; name=al-Shabaab; kind=group; country=SO,KE
Harakat al-Shabaab al-Mujahideen	id=al-shabaab; name=al-Shabaab; kind=group; country=SO,KE
Islamic State in Somalia	id=is-somalia; name=Islamic State in Somalia; kind=group; country=SO
ISS fighters	id=is-somalia; name=Islamic State in Somalia; kind=group; country=SO; case=1
Ahlu Sunna Waljama'a	id=ahlu-sunna; name=Ahlu Sunna Waljama'a; kind=group; country=SO
Ahlu Sunnah Wal Jamaa	id=ahlu-sunna; name=Ahlu Sunna Waljama'a; kind=group; country=SO
Ahlu Sunna Waljamaa	id=ahlu-sunna; name=Ahlu Sunna Waljama'a; kind=group; country=SO
Hizbul Islam	id=hizbul-islam; name=Hizbul Islam; kind=group; country=SO
Islamic Courts Union	id=islamic-courts-union; name=Islamic Courts Union; kind=group; country=SO
SSC-Khatumo	id=ssc-khatumo; name=SSC-Khatumo; kind=group; country=SO
SSC forces	id=ssc-khatumo; name=SSC-Khatumo; kind=group; country=SO
Macawisley	id=macawisley; name=Macawisley; kind=group; country=SO
Ma'awisley	id=macawisley; name=Macawisley; kind=group; country=SO
Macawiisley	id=macawisley; name=Macawisley; kind=group; country=SO
Boko Haram	id=boko-haram; name=Boko Haram; kind=group; country=NG,CM,NE,TD
Jama'atu Ahlis Sunna Lidda'awati wal-Jihad	id=boko-haram; name=Boko Haram; kind=group; country=NG,CM,NE,TD
JAS	id=boko-haram; name=Boko Haram; kind=group; country=NG,CM,NE,TD; case=1
Islamic State West Africa Province	id=iswap; name=Islamic State West Africa Province; kind=group; country=NG,NE,CM,TD
ISWAP	id=iswap; name=Islamic State West Africa Province; kind=group; country=NG,NE,CM,TD; case=1
Islamic State in West Africa	id=iswap; name=Islamic State West Africa Province; kind=group; country=NG,NE,CM,TD
IS-WA	id=iswap; name=Islamic State West Africa Province; kind=group; country=NG,NE,CM,TD; case=1
Islamic State West Africa	id=iswap; name=Islamic State West Africa Province; kind=group; country=NG,NE,CM,TD
Ansaru	id=ansaru; name=Ansaru; kind=group; country=NG
Lakurawa	id=lakurawa; name=Lakurawa; kind=group; country=NG
Indigenous People of Biafra	id=ipob; name=Indigenous People of Biafra; kind=group; country=NG
IPOB	id=ipob; name=Indigenous People of Biafra; kind=group; country=NG; case=1
Eastern Security Network	id=ipob; name=Indigenous People of Biafra; kind=group; country=NG
Movement for the Emancipation of the Niger Delta	id=mend; name=Movement for the Emancipation of the Niger Delta; kind=group; country=NG
MEND	id=mend; name=Movement for the Emancipation of the Niger Delta; kind=group; country=NG; case=1
Niger Delta Avengers	id=niger-delta-avengers; name=Niger Delta Avengers; kind=group; country=NG
Oodua People's Congress	id=oodua; name=Oodua People's Congress; kind=group; country=NG
Amotekun	id=amotekun; name=Amotekun; kind=group; country=NG
Civilian Joint Task Force	id=cjtf; name=Civilian Joint Task Force; kind=group; country=NG
CJTF	id=cjtf; name=Civilian Joint Task Force; kind=group; country=NG; case=1
Jama'at Nusrat al-Islam wal-Muslimin	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
JNIM	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE; case=1
Jamaat Nusrat al-Islam wal-Muslimin	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
Jama'a Nusrat ul-Islam wa al-Muslimin	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
Group for the Support of Islam and Muslims	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
Group to Support Islam and Muslims	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
GSIM	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE; case=1
Support Group for Islam and Muslims	id=jnim; name=Jama'at Nusrat al-Islam wal-Muslimin; kind=group; country=ML,BF,NE
Islamic State Sahel Province	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF
Islamic State in the Greater Sahara	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF
ISGS	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF; case=1
Islamic State in the Sahel	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF
EIGS	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF; case=1
ISSP	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF; case=1
Islamic State of the Greater Sahara	id=is-sahel; name=Islamic State Sahel Province; kind=group; country=ML,NE,BF
Katiba Macina	id=katiba-macina; name=Katiba Macina; kind=group; country=ML
Macina Liberation Front	id=katiba-macina; name=Katiba Macina; kind=group; country=ML
Macina Katiba	id=katiba-macina; name=Katiba Macina; kind=group; country=ML
Ansar Dine	id=ansar-dine; name=Ansar Dine; kind=group; country=ML
Ansar al-Din	id=ansar-dine; name=Ansar Dine; kind=group; country=ML
Ansar Eddine	id=ansar-dine; name=Ansar Dine; kind=group; country=ML
Movement for Oneness and Jihad in West Africa	id=mujao; name=Movement for Oneness and Jihad in West Africa; kind=group; country=ML
MUJAO	id=mujao; name=Movement for Oneness and Jihad in West Africa; kind=group; country=ML; case=1
Movement for Unity and Jihad in West Africa	id=mujao; name=Movement for Oneness and Jihad in West Africa; kind=group; country=ML
al-Mourabitoun	id=al-mourabitoun; name=al-Mourabitoun; kind=group; country=ML
al-Murabitun	id=al-mourabitoun; name=al-Mourabitoun; kind=group; country=ML
Ansarul Islam	id=ansarul-islam; name=Ansarul Islam; kind=group; country=BF
Ansaroul Islam	id=ansarul-islam; name=Ansarul Islam; kind=group; country=BF
National Movement for the Liberation of Azawad	id=mnla; name=National Movement for the Liberation of Azawad; kind=group; country=ML
MNLA	id=mnla; name=National Movement for the Liberation of Azawad; kind=group; country=ML; case=1
Coordination of Azawad Movements	id=cma-mali; name=Coordination of Azawad Movements; kind=group; country=ML
CSP-DPA	id=cma-mali; name=Coordination of Azawad Movements; kind=group; country=ML; case=1
Permanent Strategic Framework	id=cma-mali; name=Coordination of Azawad Movements; kind=group; country=ML
Azawad Liberation Front	id=cma-mali; name=Coordination of Azawad Movements; kind=group; country=ML
Imghad Tuareg Self-Defence Group and Allies	id=gatia; name=Imghad Tuareg Self-Defence Group and Allies; kind=group; country=ML
GATIA	id=gatia; name=Imghad Tuareg Self-Defence Group and Allies; kind=group; country=ML; case=1
Dan Na Ambassagou	id=dan-na-ambassagou; name=Dan Na Ambassagou; kind=group; country=ML
Dogon militia	id=dan-na-ambassagou; name=Dan Na Ambassagou; kind=group; country=ML
Dan Nan Ambassagou	id=dan-na-ambassagou; name=Dan Na Ambassagou; kind=group; country=ML
Volunteers for the Defence of the Homeland	id=vdp; name=Volunteers for the Defence of the Homeland; kind=group; country=BF
VDP	id=vdp; name=Volunteers for the Defence of the Homeland; kind=group; country=BF; case=1
Volunteers for the Defense of the Homeland	id=vdp; name=Volunteers for the Defence of the Homeland; kind=group; country=BF
Koglweogo	id=koglweogo; name=Koglweogo; kind=group; country=BF
dozo	id=koglweogo; name=Koglweogo; kind=group; country=BF; pos=n
Dozo hunters	id=koglweogo; name=Koglweogo; kind=group; country=BF
Polisario Front	id=polisario; name=Polisario Front; kind=group; country=EH,DZ
Frente Polisario	id=polisario; name=Polisario Front; kind=group; country=EH,DZ
Polisario	id=polisario; name=Polisario Front; kind=group; country=EH,DZ
Armed Islamic Group	id=gia; name=Armed Islamic Group; kind=group; country=DZ
GIA	id=gia; name=Armed Islamic Group; kind=group; country=DZ; case=1
Armed Islamic Group of Algeria	id=gia; name=Armed Islamic Group; kind=group; country=DZ
Islamic State in Libya	id=is-libya; name=Islamic State in Libya; kind=group; country=LY
Ansar al-Sharia	id=ansar-al-sharia-libya; name=Ansar al-Sharia; kind=group; country=LY
Ansar al-Shariah	id=ansar-al-sharia-libya; name=Ansar al-Sharia; kind=group; country=LY
Ansar al-Sharia Benghazi	id=ansar-al-sharia-libya; name=Ansar al-Sharia; kind=group; country=LY
Libyan National Army	id=lna; name=Libyan National Army; kind=group; country=LY
LNA	id=lna; name=Libyan National Army; kind=group; country=LY; case=1
Libyan Arab Armed Forces	id=lna; name=Libyan National Army; kind=group; country=LY
Haftar forces	id=lna; name=Libyan National Army; kind=group; country=LY
Haftar's forces	id=lna; name=Libyan National Army; kind=group; country=LY
Libya Dawn	id=libya-dawn; name=Libya Dawn; kind=group; country=LY
Libyan Dawn	id=libya-dawn; name=Libya Dawn; kind=group; country=LY
Benghazi Revolutionaries Shura Council	id=shura-benghazi; name=Benghazi Revolutionaries Shura Council; kind=group; country=LY
Shura Council of Benghazi Revolutionaries	id=shura-benghazi; name=Benghazi Revolutionaries Shura Council; kind=group; country=LY
444th Brigade	id=444-brigade; name=444th Brigade; kind=group; country=LY
444 Brigade	id=444-brigade; name=444th Brigade; kind=group; country=LY
Special Deterrence Force	id=rada; name=Special Deterrence Force; kind=group; country=LY
Rada force	id=rada; name=Special Deterrence Force; kind=group; country=LY
Ansar al-Sharia in Tunisia	id=ansar-al-sharia-tunisia; name=Ansar al-Sharia in Tunisia; kind=group; country=TN
Okba Ibn Nafaa Brigade	id=ansar-al-sharia-tunisia; name=Ansar al-Sharia in Tunisia; kind=group; country=TN
Uqba bin Nafi Battalion	id=ansar-al-sharia-tunisia; name=Ansar al-Sharia in Tunisia; kind=group; country=TN
Jund al-Khilafah	id=jund-al-khilafah; name=Jund al-Khilafah; kind=group; country=DZ,TN
Jund al-Khilafa	id=jund-al-khilafah; name=Jund al-Khilafah; kind=group; country=DZ,TN
Rapid Support Forces	id=rsf; name=Rapid Support Forces; kind=group; country=SD
RSF	id=rsf; name=Rapid Support Forces; kind=group; country=SD; case=1
Rapid Support Force	id=rsf; name=Rapid Support Forces; kind=group; country=SD
Janjaweed	id=janjaweed; name=Janjaweed; kind=group; country=SD
Janjawid	id=janjaweed; name=Janjaweed; kind=group; country=SD
SPLM-N	id=splm-n; name=SPLM-N; kind=group; country=SD
SPLM-North	id=splm-n; name=SPLM-N; kind=group; country=SD
Sudan People's Liberation Movement-North	id=splm-n; name=SPLM-N; kind=group; country=SD
SPLA-N	id=splm-n; name=SPLM-N; kind=group; country=SD; case=1
Sudan Liberation Movement	id=slm-aw; name=Sudan Liberation Movement; kind=group; country=SD
Sudan Liberation Army	id=slm-aw; name=Sudan Liberation Movement; kind=group; country=SD
SLM-AW	id=slm-aw; name=Sudan Liberation Movement; kind=group; country=SD; case=1
SLA-AW	id=slm-aw; name=Sudan Liberation Movement; kind=group; country=SD; case=1
SLM/A	id=slm-aw; name=Sudan Liberation Movement; kind=group; country=SD; case=1
Justice and Equality Movement	id=jem; name=Justice and Equality Movement; kind=group; country=SD
JEM	id=jem; name=Justice and Equality Movement; kind=group; country=SD; case=1
Sudan People's Liberation Army	id=spla; name=Sudan People's Liberation Army; kind=group; country=SS,SD
SPLA	id=spla; name=Sudan People's Liberation Army; kind=group; country=SS,SD; case=1
SPLM	id=spla; name=Sudan People's Liberation Army; kind=group; country=SS,SD; case=1
Sudan People's Liberation Movement	id=spla; name=Sudan People's Liberation Army; kind=group; country=SS,SD
SPLA-IO	id=spla-io; name=SPLA-IO; kind=group; country=SS
SPLA-in-Opposition	id=spla-io; name=SPLA-IO; kind=group; country=SS
SPLM-IO	id=spla-io; name=SPLA-IO; kind=group; country=SS; case=1
SPLM-in-Opposition	id=spla-io; name=SPLA-IO; kind=group; country=SS
National Salvation Front	id=nas; name=National Salvation Front; kind=group; country=SS
White Army	id=white-army; name=White Army; kind=group; country=SS
Nuer White Army	id=white-army; name=White Army; kind=group; country=SS
Lord's Resistance Army	id=lra; name=Lord's Resistance Army; kind=group; country=UG,CD,CF
LRA	id=lra; name=Lord's Resistance Army; kind=group; country=UG,CD,CF; case=1
Lords Resistance Army	id=lra; name=Lord's Resistance Army; kind=group; country=UG,CD,CF
Allied Democratic Forces	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG
ADF	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG; case=1
ADF rebels	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG
ADF-NALU	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG; case=1
Islamic State Central Africa Province	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG
ISCAP	id=adf; name=Allied Democratic Forces; kind=group; country=CD,UG; case=1
March 23 Movement	id=m23; name=March 23 Movement; kind=group; country=CD
M23	id=m23; name=March 23 Movement; kind=group; country=CD; case=1
M23 rebels	id=m23; name=March 23 Movement; kind=group; country=CD
M-23 rebels	id=m23; name=March 23 Movement; kind=group; country=CD
M23 movement	id=m23; name=March 23 Movement; kind=group; country=CD
AFC/M23	id=m23; name=March 23 Movement; kind=group; country=CD; case=1
Congo River Alliance	id=m23; name=March 23 Movement; kind=group; country=CD
M23/AFC	id=m23; name=March 23 Movement; kind=group; country=CD; case=1
CODECO	id=codeco; name=CODECO; kind=group; country=CD
Cooperative for the Development of Congo	id=codeco; name=CODECO; kind=group; country=CD
CODECO militia	id=codeco; name=CODECO; kind=group; country=CD
URDPC	id=codeco; name=CODECO; kind=group; country=CD; case=1
Democratic Forces for the Liberation of Rwanda	id=fdlr; name=Democratic Forces for the Liberation of Rwanda; kind=group; country=CD,RW
FDLR	id=fdlr; name=Democratic Forces for the Liberation of Rwanda; kind=group; country=CD,RW; case=1
FDLR rebels	id=fdlr; name=Democratic Forces for the Liberation of Rwanda; kind=group; country=CD,RW
Interahamwe	id=interahamwe; name=Interahamwe; kind=group; country=RW
Mai-Mai	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Mayi-Mayi	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Mai-Mai militia	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Mai-Mai Yakutumba	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Mai-Mai Mazembe	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Maï-Maï	id=mai-mai; name=Mai-Mai; kind=group; country=CD
Wazalendo	id=wazalendo; name=Wazalendo; kind=group; country=CD
Nyatura	id=nyatura; name=Nyatura; kind=group; country=CD
Nyatura militia	id=nyatura; name=Nyatura; kind=group; country=CD
Nduma Defence of Congo-Renovated	id=ndc-r; name=Nduma Defence of Congo-Renovated; kind=group; country=CD
NDC-R	id=ndc-r; name=Nduma Defence of Congo-Renovated; kind=group; country=CD; case=1
Nduma Defense of Congo-Renovated	id=ndc-r; name=Nduma Defence of Congo-Renovated; kind=group; country=CD
Raia Mutomboki	id=raia-mutomboki; name=Raia Mutomboki; kind=group; country=CD
APCLS	id=apcls; name=APCLS; kind=group; country=CD
Alliance of Patriots for a Free and Sovereign Congo	id=apcls; name=APCLS; kind=group; country=CD
FRPI	id=frpi; name=FRPI; kind=group; country=CD
Ituri Patriotic Resistance Front	id=frpi; name=FRPI; kind=group; country=CD
Patriotic Resistance Front of Ituri	id=frpi; name=FRPI; kind=group; country=CD
FPAC-Zaire	id=fpac-zaire; name=FPAC-Zaire; kind=group; country=CD
Zaire militia	id=fpac-zaire; name=FPAC-Zaire; kind=group; country=CD
Twirwaneho	id=twirwaneho; name=Twirwaneho; kind=group; country=CD
Gumino	id=twirwaneho; name=Twirwaneho; kind=group; country=CD
Mobondo	id=mobondo; name=Mobondo; kind=group; country=CD
Mobondo militia	id=mobondo; name=Mobondo; kind=group; country=CD
Kamuina Nsapu	id=kamuina-nsapu; name=Kamuina Nsapu; kind=group; country=CD
Kamwina Nsapu	id=kamuina-nsapu; name=Kamuina Nsapu; kind=group; country=CD
Bakata Katanga	id=bakata-katanga; name=Bakata Katanga; kind=group; country=CD
Kata Katanga	id=bakata-katanga; name=Bakata Katanga; kind=group; country=CD
RED-Tabara	id=red-tabara; name=RED-Tabara; kind=group; country=BI,CD
National Liberation Forces	id=fnl; name=National Liberation Forces; kind=group; country=BI
FNL	id=fnl; name=National Liberation Forces; kind=group; country=BI; case=1
Forces Nationales de Libération	id=fnl; name=National Liberation Forces; kind=group; country=BI
Forces for the Defence of Democracy	id=fdd; name=Forces for the Defence of Democracy; kind=group; country=BI
Forces for the Defense of Democracy	id=fdd; name=Forces for the Defence of Democracy; kind=group; country=BI
Imbonerakure	id=imbonerakure; name=Imbonerakure; kind=group; country=BI
Rwandan Patriotic Front	id=rpf; name=Rwandan Patriotic Front; kind=group; country=RW
Rwandan Patriotic Army	id=rpf; name=Rwandan Patriotic Front; kind=group; country=RW
Rwandese Patriotic Front	id=rpf; name=Rwandan Patriotic Front; kind=group; country=RW
Seleka	id=seleka; name=Seleka; kind=group; country=CF
Séléka	id=seleka; name=Seleka; kind=group; country=CF
ex-Seleka	id=seleka; name=Seleka; kind=group; country=CF
Ex-Séléka	id=seleka; name=Seleka; kind=group; country=CF
FPRC	id=seleka; name=Seleka; kind=group; country=CF; case=1
UPC rebels	id=seleka; name=Seleka; kind=group; country=CF
Anti-balaka	id=anti-balaka; name=Anti-balaka; kind=group; country=CF
anti-Balaka militia	id=anti-balaka; name=Anti-balaka; kind=group; country=CF
Return, Reclamation, Rehabilitation	id=3r; name=Return, Reclamation, Rehabilitation; kind=group; country=CF
3R rebels	id=3r; name=Return, Reclamation, Rehabilitation; kind=group; country=CF
3R group	id=3r; name=Return, Reclamation, Rehabilitation; kind=group; country=CF
3R militia	id=3r; name=Return, Reclamation, Rehabilitation; kind=group; country=CF
Coalition of Patriots for Change	id=cpc; name=Coalition of Patriots for Change; kind=group; country=CF
Front for Change and Concord in Chad	id=fact; name=Front for Change and Concord in Chad; kind=group; country=TD
FACT rebels	id=fact; name=Front for Change and Concord in Chad; kind=group; country=TD
Ambazonia Defence Forces	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Ambazonia Defense Forces	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Ambazonian separatists	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Ambazonian fighters	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Ambazonia separatists	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Amba boys	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Ambazonia	id=ambazonia; name=Ambazonia Defence Forces; kind=group; country=CM
Tigray People's Liberation Front	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET
TPLF	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET; case=1
Tigray Defence Forces	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET
Tigray Defense Forces	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET
Tigrayan forces	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET
Tigray forces	id=tplf; name=Tigray People's Liberation Front; kind=group; country=ET
Oromo Liberation Army	id=olf; name=Oromo Liberation Army; kind=group; country=ET
OLA	id=olf; name=Oromo Liberation Army; kind=group; country=ET; case=1
OLF-Shene	id=olf; name=Oromo Liberation Army; kind=group; country=ET
OLF-Shane	id=olf; name=Oromo Liberation Army; kind=group; country=ET
Oromo Liberation Front	id=olf; name=Oromo Liberation Army; kind=group; country=ET
OLF	id=olf; name=Oromo Liberation Army; kind=group; country=ET; case=1
Shene group	id=olf; name=Oromo Liberation Army; kind=group; country=ET
Ogaden National Liberation Front	id=onlf; name=Ogaden National Liberation Front; kind=group; country=ET
ONLF	id=onlf; name=Ogaden National Liberation Front; kind=group; country=ET; case=1
Fano	id=fano; name=Fano; kind=group; country=ET
Fano militia	id=fano; name=Fano; kind=group; country=ET
Fano militiamen	id=fano; name=Fano; kind=group; country=ET
Fano forces	id=fano; name=Fano; kind=group; country=ET
Amhara Fano	id=fano; name=Fano; kind=group; country=ET
Gumuz People's Democratic Movement	id=gumuz; name=Gumuz People's Democratic Movement; kind=group; country=ET
Gumuz militia	id=gumuz; name=Gumuz People's Democratic Movement; kind=group; country=ET
Gumuz militants	id=gumuz; name=Gumuz People's Democratic Movement; kind=group; country=ET
Eritrean People's Liberation Front	id=eplf; name=Eritrean People's Liberation Front; kind=group; country=ER
Ahlu Sunnah Wal Jammah	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
Ahlu Sunna wa Jama	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
Ahlu-Sunna Wal-Jama'a	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
Ansar al-Sunna Mozambique	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
Islamic State Mozambique	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
Islamic State in Mozambique	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ
IS-Mozambique	id=al-sunna-mozambique; name=Ansar al-Sunna (Mozambique); kind=group; country=MZ; case=1
Renamo	id=renamo; name=Renamo; kind=group; country=MZ
Mozambican National Resistance	id=renamo; name=Renamo; kind=group; country=MZ
Renamo Military Junta	id=renamo; name=Renamo; kind=group; country=MZ
Naparama	id=naparama; name=Naparama; kind=group; country=MZ
UNITA	id=unita; name=UNITA; kind=group; country=AO
National Union for the Total Independence of Angola	id=unita; name=UNITA; kind=group; country=AO
Front for the Liberation of the Enclave of Cabinda	id=flec; name=Front for the Liberation of the Enclave of Cabinda; kind=group; country=AO
FLEC	id=flec; name=Front for the Liberation of the Enclave of Cabinda; kind=group; country=AO; case=1
FLEC-FAC	id=flec; name=Front for the Liberation of the Enclave of Cabinda; kind=group; country=AO; case=1
SWAPO	id=swapo; name=SWAPO; kind=group; country=NA
Umkhonto we Sizwe	id=anc-mk; name=Umkhonto we Sizwe; kind=group; country=ZA
Movement of Democratic Forces of Casamance	id=mfdc; name=Movement of Democratic Forces of Casamance; kind=group; country=SN
MFDC	id=mfdc; name=Movement of Democratic Forces of Casamance; kind=group; country=SN; case=1
Casamance rebels	id=mfdc; name=Movement of Democratic Forces of Casamance; kind=group; country=SN
Movement of Democratic Forces in the Casamance	id=mfdc; name=Movement of Democratic Forces of Casamance; kind=group; country=SN
Revolutionary United Front	id=ruf; name=Revolutionary United Front; kind=group; country=SL
RUF	id=ruf; name=Revolutionary United Front; kind=group; country=SL; case=1
Liberians United for Reconciliation and Democracy	id=lurd; name=Liberians United for Reconciliation and Democracy; kind=group; country=LR
LURD	id=lurd; name=Liberians United for Reconciliation and Democracy; kind=group; country=LR; case=1
National Patriotic Front of Liberia	id=npfl; name=National Patriotic Front of Liberia; kind=group; country=LR
Forces Nouvelles	id=forces-nouvelles; name=Forces Nouvelles; kind=group; country=CI
New Forces rebels	id=forces-nouvelles; name=Forces Nouvelles; kind=group; country=CI
Wagner Group	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF
Wagner	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF; ambiguous=1
Wagner mercenaries	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF
PMC Wagner	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF
Wagner fighters	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF
Wagner private military company	id=wagner; name=Wagner Group; kind=group; country=RU,ML,CF
Africa Corps	id=africa-corps; name=Africa Corps; kind=group; country=RU,ML
Russian Africa Corps	id=africa-corps; name=Africa Corps; kind=group; country=RU,ML
Mungiki	id=mungiki; name=Mungiki; kind=group; country=KE
Mau Mau	id=mau-mau; name=Mau Mau; kind=group; country=KE

@block europe_and_former_soviet_union
@source Written for dateline from general knowledge.
Irish Republican Army	id=ira; name=Irish Republican Army; kind=group; country=GB,IE
IRA	id=ira; name=Irish Republican Army; kind=group; country=GB,IE; case=1
Provisional IRA	id=ira; name=Irish Republican Army; kind=group; country=GB,IE
Provisional Irish Republican Army	id=ira; name=Irish Republican Army; kind=group; country=GB,IE
PIRA	id=ira; name=Irish Republican Army; kind=group; country=GB,IE; case=1
Real IRA	id=real-ira; name=Real IRA; kind=group; country=GB,IE
Real Irish Republican Army	id=real-ira; name=Real IRA; kind=group; country=GB,IE
New IRA	id=new-ira; name=New IRA; kind=group; country=GB,IE
Continuity IRA	id=continuity-ira; name=Continuity IRA; kind=group; country=GB,IE
Continuity Irish Republican Army	id=continuity-ira; name=Continuity IRA; kind=group; country=GB,IE
Irish National Liberation Army	id=inla; name=Irish National Liberation Army; kind=group; country=GB,IE
INLA	id=inla; name=Irish National Liberation Army; kind=group; country=GB,IE; case=1
Ulster Volunteer Force	id=uvf; name=Ulster Volunteer Force; kind=group; country=GB
UVF	id=uvf; name=Ulster Volunteer Force; kind=group; country=GB; case=1
Ulster Defence Association	id=uda; name=Ulster Defence Association; kind=group; country=GB
Ulster Freedom Fighters	id=uda; name=Ulster Defence Association; kind=group; country=GB
UFF	id=uda; name=Ulster Defence Association; kind=group; country=GB; case=1
Ulster Defense Association	id=uda; name=Ulster Defence Association; kind=group; country=GB
Loyalist Volunteer Force	id=loyalist-volunteer-force; name=Loyalist Volunteer Force; kind=group; country=GB
Red Hand Commando	id=loyalist-volunteer-force; name=Loyalist Volunteer Force; kind=group; country=GB
ETA	id=eta; name=ETA; kind=group; country=ES,FR; case=1
Euskadi Ta Askatasuna	id=eta; name=ETA; kind=group; country=ES,FR
Basque Homeland and Freedom	id=eta; name=ETA; kind=group; country=ES,FR
Basque Fatherland and Liberty	id=eta; name=ETA; kind=group; country=ES,FR
ETA separatists	id=eta; name=ETA; kind=group; country=ES,FR
GRAPO	id=grapo; name=GRAPO; kind=group; country=ES
National Liberation Front of Corsica	id=flnc; name=National Liberation Front of Corsica; kind=group; country=FR
FLNC	id=flnc; name=National Liberation Front of Corsica; kind=group; country=FR; case=1
Corsican National Liberation Front	id=flnc; name=National Liberation Front of Corsica; kind=group; country=FR
Action Directe	id=action-directe; name=Action Directe; kind=group; country=FR
Red Army Faction	id=raf; name=Red Army Faction; kind=group; country=DE
Rote Armee Fraktion	id=raf; name=Red Army Faction; kind=group; country=DE
Baader-Meinhof	id=raf; name=Red Army Faction; kind=group; country=DE
Baader-Meinhof gang	id=raf; name=Red Army Faction; kind=group; country=DE
National Socialist Underground	id=nsu; name=National Socialist Underground; kind=group; country=DE
NSU	id=nsu; name=National Socialist Underground; kind=group; country=DE; case=1
Red Brigades	id=red-brigades; name=Red Brigades; kind=group; country=IT
Brigate Rosse	id=red-brigades; name=Red Brigades; kind=group; country=IT
Revolutionary Organization 17 November	id=november-17; name=Revolutionary Organization 17 November; kind=group; country=GR
17 November group	id=november-17; name=Revolutionary Organization 17 November; kind=group; country=GR
Revolutionary Organisation 17 November	id=november-17; name=Revolutionary Organization 17 November; kind=group; country=GR
Conspiracy of Fire Nuclei	id=conspiracy-of-fire; name=Conspiracy of Fire Nuclei; kind=group; country=GR
Conspiracy of Cells of Fire	id=conspiracy-of-fire; name=Conspiracy of Fire Nuclei; kind=group; country=GR
Revolutionary Struggle	id=revolutionary-struggle; name=Revolutionary Struggle; kind=group; country=GR
Sect of Revolutionaries	id=sect-of-revolutionaries; name=Sect of Revolutionaries; kind=group; country=GR
EOKA	id=eoka; name=EOKA; kind=group; country=CY
EOKA-B	id=eoka; name=EOKA; kind=group; country=CY
Kosovo Liberation Army	id=kla; name=Kosovo Liberation Army; kind=group; country=XK,RS
KLA	id=kla; name=Kosovo Liberation Army; kind=group; country=XK,RS; case=1
UCK	id=kla; name=Kosovo Liberation Army; kind=group; country=XK,RS; case=1
National Liberation Army (Macedonia)	id=nla-macedonia; name=National Liberation Army (Macedonia); kind=group; country=MK
Albanian National Army	id=nla-macedonia; name=National Liberation Army (Macedonia); kind=group; country=MK
Atomwaffen Division	id=atomwaffen; name=Atomwaffen Division; kind=group; country=US
Combat 18	id=combat-18; name=Combat 18; kind=group; country=GB
National Action	id=national-action; name=National Action; kind=group; country=GB
Donetsk People's Republic	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA
DPR forces	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA; case=1
Donetsk separatists	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA
Donbas separatists	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA
DNR	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA; case=1
Donetsk rebels	id=donetsk-separatists; name=Donetsk People's Republic; kind=group; country=UA
Luhansk People's Republic	id=luhansk-separatists; name=Luhansk People's Republic; kind=group; country=UA
Lugansk People's Republic	id=luhansk-separatists; name=Luhansk People's Republic; kind=group; country=UA
LPR forces	id=luhansk-separatists; name=Luhansk People's Republic; kind=group; country=UA; case=1
LNR	id=luhansk-separatists; name=Luhansk People's Republic; kind=group; country=UA; case=1
Luhansk separatists	id=luhansk-separatists; name=Luhansk People's Republic; kind=group; country=UA
Right Sector	id=right-sector; name=Right Sector; kind=group; country=UA
Pravyi Sektor	id=right-sector; name=Right Sector; kind=group; country=UA
Freedom of Russia Legion	id=freedom-of-russia; name=Freedom of Russia Legion; kind=group; country=UA,RU
Russian Volunteer Corps	id=russian-volunteer-corps; name=Russian Volunteer Corps; kind=group; country=UA,RU
Free Russia Legion	id=freedom-of-russia; name=Freedom of Russia Legion; kind=group; country=UA,RU
Siberian Battalion	id=siberian-battalion; name=Siberian Battalion; kind=group; country=UA,RU
Atesh	id=atesh; name=Atesh; kind=group; country=UA,RU
Caucasus Emirate	id=caucasus-emirate; name=Caucasus Emirate; kind=group; country=RU
Imarat Kavkaz	id=caucasus-emirate; name=Caucasus Emirate; kind=group; country=RU
Vilayat Dagestan	id=caucasus-emirate; name=Caucasus Emirate; kind=group; country=RU
Chechen separatists	id=chechen-rebels; name=Chechen rebels; kind=group; country=RU
Chechen rebels	id=chechen-rebels; name=Chechen rebels; kind=group; country=RU
Chechen fighters	id=chechen-rebels; name=Chechen rebels; kind=group; country=RU
Riyadus-Salikhin	id=chechen-rebels; name=Chechen rebels; kind=group; country=RU
Chechen militants	id=chechen-rebels; name=Chechen rebels; kind=group; country=RU
Islamic Movement of Uzbekistan	id=imu; name=Islamic Movement of Uzbekistan; kind=group; country=UZ
IMU	id=imu; name=Islamic Movement of Uzbekistan; kind=group; country=UZ; case=1
Islamic Jihad Union	id=islamic-jihad-union; name=Islamic Jihad Union; kind=group; country=UZ
Abkhaz separatists	id=abkhaz-separatists; name=Abkhaz separatists; kind=group; country=GE
Abkhazian separatists	id=abkhaz-separatists; name=Abkhaz separatists; kind=group; country=GE
South Ossetian separatists	id=ossetian-separatists; name=South Ossetian separatists; kind=group; country=GE
Artsakh Defence Army	id=artsakh-army; name=Artsakh Defence Army; kind=group; country=AZ
Artsakh Defense Army	id=artsakh-army; name=Artsakh Defence Army; kind=group; country=AZ
Nagorno-Karabakh Defence Army	id=artsakh-army; name=Artsakh Defence Army; kind=group; country=AZ
Nagorno-Karabakh Defense Army	id=artsakh-army; name=Artsakh Defence Army; kind=group; country=AZ
Armenian Secret Army for the Liberation of Armenia	id=asala; name=Armenian Secret Army for the Liberation of Armenia; kind=group; country=AM,TR
ASALA	id=asala; name=Armenian Secret Army for the Liberation of Armenia; kind=group; country=AM,TR; case=1

@block americas
@source Written for dateline from general knowledge.
Revolutionary Armed Forces of Colombia	id=farc; name=Revolutionary Armed Forces of Colombia; kind=group; country=CO
FARC	id=farc; name=Revolutionary Armed Forces of Colombia; kind=group; country=CO; case=1
FARC-EP	id=farc; name=Revolutionary Armed Forces of Colombia; kind=group; country=CO; case=1
FARC rebels	id=farc; name=Revolutionary Armed Forces of Colombia; kind=group; country=CO
FARC guerrillas	id=farc; name=Revolutionary Armed Forces of Colombia; kind=group; country=CO
FARC dissident	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO; pos=n
dissident FARC	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
ex-FARC	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
Estado Mayor Central	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
Central General Staff	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
EMC dissidents	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
Segunda Marquetalia	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
Second Marquetalia	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
dissidents of the FARC	id=farc-dissidents; name=FARC dissidents; kind=group; country=CO
National Liberation Army	id=eln; name=National Liberation Army; kind=group; country=CO,VE
ELN	id=eln; name=National Liberation Army; kind=group; country=CO,VE; case=1
ELN guerrillas	id=eln; name=National Liberation Army; kind=group; country=CO,VE
ELN rebels	id=eln; name=National Liberation Army; kind=group; country=CO,VE
Ejército de Liberación Nacional	id=eln; name=National Liberation Army; kind=group; country=CO,VE
Popular Liberation Army	id=epl; name=Popular Liberation Army; kind=group; country=CO
EPL	id=epl; name=Popular Liberation Army; kind=group; country=CO; case=1
People's Liberation Army (EPL)	id=epl; name=Popular Liberation Army; kind=group; country=CO
Los Pelusos	id=epl; name=Popular Liberation Army; kind=group; country=CO
19th of April Movement	id=m19; name=19th of April Movement; kind=group; country=CO
M-19	id=m19; name=19th of April Movement; kind=group; country=CO; case=1
April 19 Movement	id=m19; name=19th of April Movement; kind=group; country=CO
19 April Movement	id=m19; name=19th of April Movement; kind=group; country=CO
United Self-Defense Forces of Colombia	id=auc; name=United Self-Defense Forces of Colombia; kind=group; country=CO
AUC	id=auc; name=United Self-Defense Forces of Colombia; kind=group; country=CO; case=1
United Self-Defence Forces of Colombia	id=auc; name=United Self-Defense Forces of Colombia; kind=group; country=CO
Gulf Clan	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
Clan del Golfo	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
Gaitanist Self-Defense Forces of Colombia	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
AGC	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO; case=1
Gaitanista Army	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
Los Urabeños	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
Urabenos	id=clan-del-golfo; name=Gulf Clan; kind=group; country=CO
Simón Bolívar Guerrilla Coordinating Board	id=simon-bolivar-coordinating; name=Simón Bolívar Guerrilla Coordinating Board; kind=group; country=CO
Simon Bolivar Guerrilla Coordinator	id=simon-bolivar-coordinating; name=Simón Bolívar Guerrilla Coordinating Board; kind=group; country=CO
Simon Bolivar Guerrilla Coordinating Board	id=simon-bolivar-coordinating; name=Simón Bolívar Guerrilla Coordinating Board; kind=group; country=CO
Simon Bolivar National Guerrilla Coordinator	id=simon-bolivar-coordinating; name=Simón Bolívar Guerrilla Coordinating Board; kind=group; country=CO
Quintin Lame	id=quintin-lame; name=Quintin Lame; kind=group; country=CO
Quintín Lame	id=quintin-lame; name=Quintin Lame; kind=group; country=CO
Extraditables	id=extraditables; name=the Extraditables; kind=group; country=CO
Medellin Cartel	id=medellin-cartel; name=Medellin Cartel; kind=group; country=CO
Medellín Cartel	id=medellin-cartel; name=Medellin Cartel; kind=group; country=CO
Cali Cartel	id=cali-cartel; name=Cali Cartel; kind=group; country=CO
Los Rastrojos	id=los-rastrojos; name=Los Rastrojos; kind=group; country=CO
Rastrojos	id=los-rastrojos; name=Los Rastrojos; kind=group; country=CO
Aguilas Negras	id=black-eagles; name=Black Eagles; kind=group; country=CO
Black Eagles	id=black-eagles; name=Black Eagles; kind=group; country=CO
Farabundo Martí National Liberation Front	id=fmln; name=Farabundo Martí National Liberation Front; kind=group; country=SV
FMLN	id=fmln; name=Farabundo Martí National Liberation Front; kind=group; country=SV; case=1
Farabundo Marti National Liberation Front	id=fmln; name=Farabundo Martí National Liberation Front; kind=group; country=SV
Farabundo Marti Front	id=fmln; name=Farabundo Martí National Liberation Front; kind=group; country=SV
People's Revolutionary Army	id=erp-sv; name=People's Revolutionary Army; kind=group; country=SV
ERP	id=erp-sv; name=People's Revolutionary Army; kind=group; country=SV; case=1
Popular Liberation Forces	id=fpl-sv; name=Popular Liberation Forces; kind=group; country=SV
FPL	id=fpl-sv; name=Popular Liberation Forces; kind=group; country=SV; case=1
MS-13	id=ms-13; name=MS-13; kind=group; country=SV,US,HN
MS13	id=ms-13; name=MS-13; kind=group; country=SV,US,HN
Mara Salvatrucha	id=ms-13; name=MS-13; kind=group; country=SV,US,HN
Barrio 18	id=barrio-18; name=Barrio 18; kind=group; country=SV,HN,GT
18th Street gang	id=barrio-18; name=Barrio 18; kind=group; country=SV,HN,GT
Mara 18	id=barrio-18; name=Barrio 18; kind=group; country=SV,HN,GT
Contra	id=contras; name=Contras; kind=group; country=NI; pos=n
Nicaraguan Resistance	id=contras; name=Contras; kind=group; country=NI
Nicaraguan Contras	id=contras; name=Contras; kind=group; country=NI
contra rebels	id=contras; name=Contras; kind=group; country=NI
Nicaraguan Democratic Force	id=contras; name=Contras; kind=group; country=NI
Sandinista National Liberation Front	id=sandinistas; name=Sandinista National Liberation Front; kind=group; country=NI
FSLN	id=sandinistas; name=Sandinista National Liberation Front; kind=group; country=NI; case=1
Guatemalan National Revolutionary Unity	id=urng; name=Guatemalan National Revolutionary Unity; kind=group; country=GT
URNG	id=urng; name=Guatemalan National Revolutionary Unity; kind=group; country=GT; case=1
Guatemalan National Revolutionary Union	id=urng; name=Guatemalan National Revolutionary Unity; kind=group; country=GT
Guerrilla Army of the Poor	id=egp; name=Guerrilla Army of the Poor; kind=group; country=GT
EGP	id=egp; name=Guerrilla Army of the Poor; kind=group; country=GT; case=1
Cinchonero	id=cinchoneros; name=Cinchoneros; kind=group; country=HN; pos=n
Morazanist Patriotic Front	id=morazanist; name=Morazanist Patriotic Front; kind=group; country=HN
Lorenzo Zelaya Popular Revolutionary Forces	id=lorenzo-zelaya; name=Lorenzo Zelaya Popular Revolutionary Forces; kind=group; country=HN
Shining Path	id=shining-path; name=Shining Path; kind=group; country=PE
Sendero Luminoso	id=shining-path; name=Shining Path; kind=group; country=PE
Communist Party of Peru	id=shining-path; name=Shining Path; kind=group; country=PE
Senderista	id=shining-path; name=Shining Path; kind=group; country=PE; pos=n
Militarized Communist Party of Peru	id=shining-path; name=Shining Path; kind=group; country=PE
Túpac Amaru Revolutionary Movement	id=mrta; name=Túpac Amaru Revolutionary Movement; kind=group; country=PE
MRTA	id=mrta; name=Túpac Amaru Revolutionary Movement; kind=group; country=PE; case=1
Tupac Amaru Revolutionary Movement	id=mrta; name=Túpac Amaru Revolutionary Movement; kind=group; country=PE
Tupac Amaru	id=mrta; name=Túpac Amaru Revolutionary Movement; kind=group; country=PE
Rodrigo Franco Command	id=rodrigo-franco; name=Rodrigo Franco Command; kind=group; country=PE
Rodrigo Franco Democratic Command	id=rodrigo-franco; name=Rodrigo Franco Command; kind=group; country=PE
Comando Rodrigo Franco	id=rodrigo-franco; name=Rodrigo Franco Command; kind=group; country=PE
Manuel Rodríguez Patriotic Front	id=fpmr; name=Manuel Rodríguez Patriotic Front; kind=group; country=CL
FPMR	id=fpmr; name=Manuel Rodríguez Patriotic Front; kind=group; country=CL; case=1
Manuel Rodriguez Patriotic Front	id=fpmr; name=Manuel Rodríguez Patriotic Front; kind=group; country=CL
Manuel Rodriguez Front	id=fpmr; name=Manuel Rodríguez Patriotic Front; kind=group; country=CL
Lautaro Youth Movement	id=mapu-lautaro; name=Lautaro Youth Movement; kind=group; country=CL
MAPU-Lautaro	id=mapu-lautaro; name=Lautaro Youth Movement; kind=group; country=CL
Lautaro Front	id=mapu-lautaro; name=Lautaro Youth Movement; kind=group; country=CL
Lautaro group	id=mapu-lautaro; name=Lautaro Youth Movement; kind=group; country=CL
Movement of the Revolutionary Left	id=mir-chile; name=Movement of the Revolutionary Left; kind=group; country=CL
Revolutionary Left Movement	id=mir-chile; name=Movement of the Revolutionary Left; kind=group; country=CL
Coordinadora Arauco-Malleco	id=mapuche-cam; name=Coordinadora Arauco-Malleco; kind=group; country=CL
Arauco-Malleco Coordinating Committee	id=mapuche-cam; name=Coordinadora Arauco-Malleco; kind=group; country=CL
Resistencia Mapuche Lafkenche	id=mapuche-cam; name=Coordinadora Arauco-Malleco; kind=group; country=CL
Tupamaro	id=tupamaros; name=Tupamaros; kind=group; country=UY; pos=n
Montonero	id=montoneros; name=Montoneros; kind=group; country=AR; pos=n
Paraguayan People's Army	id=epp; name=Paraguayan People's Army; kind=group; country=PY
EPP	id=epp; name=Paraguayan People's Army; kind=group; country=PY; case=1
Alfaro Vive Carajo	id=alfaro-vive; name=Alfaro Vive Carajo; kind=group; country=EC
Alfaro Lives	id=alfaro-vive; name=Alfaro Vive Carajo; kind=group; country=EC
Damn It	id=alfaro-vive; name=Alfaro Vive Carajo; kind=group; country=EC
Los Choneros	id=los-choneros; name=Los Choneros; kind=group; country=EC
Choneros	id=los-choneros; name=Los Choneros; kind=group; country=EC
Los Lobos	id=los-lobos; name=Los Lobos; kind=group; country=EC
Los Tiguerones	id=los-tiguerones; name=Los Tiguerones; kind=group; country=EC
Zarate Willka Armed Forces of Liberation	id=zarate-willka; name=Zarate Willka Armed Forces of Liberation; kind=group; country=BO
Zarate Willka	id=zarate-willka; name=Zarate Willka Armed Forces of Liberation; kind=group; country=BO
Tupac Katari Guerrilla Army	id=tupac-katari; name=Tupac Katari Guerrilla Army; kind=group; country=BO
Tren de Aragua	id=tren-de-aragua; name=Tren de Aragua; kind=group; country=VE
colectivos	id=colectivos; name=colectivos; kind=group; country=VE
First Capital Command	id=pcc; name=First Capital Command; kind=group; country=BR
Primeiro Comando da Capital	id=pcc; name=First Capital Command; kind=group; country=BR
PCC gang	id=pcc; name=First Capital Command; kind=group; country=BR
Comando Vermelho	id=comando-vermelho; name=Comando Vermelho; kind=group; country=BR
Red Command	id=comando-vermelho; name=Comando Vermelho; kind=group; country=BR
Zapatista Army of National Liberation	id=ezln; name=Zapatista Army of National Liberation; kind=group; country=MX
EZLN	id=ezln; name=Zapatista Army of National Liberation; kind=group; country=MX; case=1
Zapatista National Liberation Army	id=ezln; name=Zapatista Army of National Liberation; kind=group; country=MX
Zapatista	id=ezln; name=Zapatista Army of National Liberation; kind=group; country=MX; pos=n
Popular Revolutionary Army	id=epr; name=Popular Revolutionary Army; kind=group; country=MX
Sinaloa Cartel	id=sinaloa-cartel; name=Sinaloa Cartel; kind=group; country=MX
Los Chapitos	id=sinaloa-cartel; name=Sinaloa Cartel; kind=group; country=MX
Los Mayos	id=sinaloa-cartel; name=Sinaloa Cartel; kind=group; country=MX
La Mayiza	id=sinaloa-cartel; name=Sinaloa Cartel; kind=group; country=MX
Jalisco New Generation Cartel	id=jalisco-cartel; name=Jalisco New Generation Cartel; kind=group; country=MX
CJNG	id=jalisco-cartel; name=Jalisco New Generation Cartel; kind=group; country=MX; case=1
Jalisco Cartel	id=jalisco-cartel; name=Jalisco New Generation Cartel; kind=group; country=MX
Jalisco New Generation	id=jalisco-cartel; name=Jalisco New Generation Cartel; kind=group; country=MX
Los Zetas	id=zetas; name=Los Zetas; kind=group; country=MX
Zetas	id=zetas; name=Los Zetas; kind=group; country=MX
Northeast Cartel	id=northeast-cartel; name=Northeast Cartel; kind=group; country=MX
Cartel del Noreste	id=northeast-cartel; name=Northeast Cartel; kind=group; country=MX
Gulf Cartel	id=gulf-cartel; name=Gulf Cartel; kind=group; country=MX
Cartel del Golfo	id=gulf-cartel; name=Gulf Cartel; kind=group; country=MX
Los Escorpiones	id=gulf-cartel; name=Gulf Cartel; kind=group; country=MX
Juárez Cartel	id=juarez-cartel; name=Juárez Cartel; kind=group; country=MX
Juarez Cartel	id=juarez-cartel; name=Juárez Cartel; kind=group; country=MX
La Línea	id=juarez-cartel; name=Juárez Cartel; kind=group; country=MX
La Linea	id=juarez-cartel; name=Juárez Cartel; kind=group; country=MX
Tijuana Cartel	id=tijuana-cartel; name=Tijuana Cartel; kind=group; country=MX
Arellano Félix cartel	id=tijuana-cartel; name=Tijuana Cartel; kind=group; country=MX
Arellano Felix cartel	id=tijuana-cartel; name=Tijuana Cartel; kind=group; country=MX
La Familia Michoacana	id=familia-michoacana; name=La Familia Michoacana; kind=group; country=MX
Familia Michoacana	id=familia-michoacana; name=La Familia Michoacana; kind=group; country=MX
Knights Templar Cartel	id=knights-templar; name=Knights Templar Cartel; kind=group; country=MX
Cárteles Unidos	id=carteles-unidos; name=Cárteles Unidos; kind=group; country=MX
Carteles Unidos	id=carteles-unidos; name=Cárteles Unidos; kind=group; country=MX
Viagras	id=carteles-unidos; name=Cárteles Unidos; kind=group; country=MX
Los Viagras	id=carteles-unidos; name=Cárteles Unidos; kind=group; country=MX
Santa Rosa de Lima Cartel	id=santa-rosa-de-lima; name=Santa Rosa de Lima Cartel; kind=group; country=MX
Viv Ansanm	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
G9 gang	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
G9 alliance	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
400 Mawozo	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
Gran Grif	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
G-Pep	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
Kraze Barye	id=viv-ansanm; name=Viv Ansanm; kind=group; country=HT
Alpha 66	id=alpha-66; name=Alpha 66; kind=group; country=CU,US
Omega 7	id=omega-7; name=Omega 7; kind=group; country=CU,US
Macheteros	id=macheteros; name=Macheteros; kind=group; country=PR
Boricua Popular Army	id=macheteros; name=Macheteros; kind=group; country=PR
FALN	id=faln; name=FALN; kind=group; country=PR,US
Armed Forces of National Liberation	id=faln; name=FALN; kind=group; country=PR,US
Weather Underground	id=weather-underground; name=Weather Underground; kind=group; country=US
Symbionese Liberation Army	id=symbionese; name=Symbionese Liberation Army; kind=group; country=US
Ku Klux Klan	id=ku-klux-klan; name=Ku Klux Klan; kind=group; country=US
KKK	id=ku-klux-klan; name=Ku Klux Klan; kind=group; country=US; case=1
Klansman	id=ku-klux-klan; name=Ku Klux Klan; kind=group; country=US; pos=n
Proud Boys	id=proud-boys; name=Proud Boys; kind=group; country=US
Oath Keepers	id=oath-keepers; name=Oath Keepers; kind=group; country=US
Boogaloo movement	id=boogaloo; name=Boogaloo movement; kind=group; country=US
Boogaloo Bois	id=boogaloo; name=Boogaloo movement; kind=group; country=US
The Base (group)	id=the-base; name=The Base (group); kind=group; country=US
Aryan Brotherhood	id=aryan-brotherhood; name=Aryan Brotherhood; kind=group; country=US
Crips	id=crips; name=Crips; kind=group; country=US
Bloods gang	id=bloods; name=Bloods gang; kind=group; country=US
Hells Angels	id=hells-angels; name=Hells Angels; kind=group; country=US,CA
Hell's Angels	id=hells-angels; name=Hells Angels; kind=group; country=US,CA
Sons of Freedom	id=sons-of-freedom; name=Sons of Freedom; kind=group; country=CA
Front de libération du Québec	id=flq; name=Front de libération du Québec; kind=group; country=CA
FLQ	id=flq; name=Front de libération du Québec; kind=group; country=CA; case=1
Front de Liberation du Quebec	id=flq; name=Front de libération du Québec; kind=group; country=CA

@block armed_people_in_plain_words generic=1
@source Written for dateline from general knowledge.
# `of` is the victim class when such a person is the one harmed.
gunman	kind=group; of=militants; pos=n
armed man	kind=group; of=militants; pos=n
armed person	kind=group; of=militants; forms=armed persons|armed people
armed individual	kind=group; of=militants; pos=n
armed group	kind=group; of=militants; pos=n
armed attacker	kind=group; of=militants; pos=n
armed assailant	kind=group; of=militants; pos=n
armed militant	kind=group; of=militants; pos=n
armed youth	kind=group; of=militants; forms=armed youths|armed youth
armed gang	kind=group; of=militants; pos=n
armed robber	kind=group; of=militants; pos=n
armed element	kind=group; of=militants; pos=n
armed movement	kind=group; of=militants; pos=n
armed faction	kind=group; of=militants; pos=n
armed organization	kind=group; of=militants; pos=n
armed organisation	kind=group; of=militants; pos=n
death squad	kind=group; of=militants; pos=n
armed terrorist	kind=group; of=militants; pos=n
armed criminal	kind=group; of=militants; pos=n
armed bandit	kind=group; of=militants; pos=n
armed rebel	kind=group; of=militants; pos=n
armed civilian	kind=group; of=militants; pos=n
armed intruder	kind=group; of=militants; pos=n
armed suspect	kind=group; of=militants; pos=n
masked man	kind=group; of=militants; pos=n
masked gunman	kind=group; of=militants; pos=n
masked attacker	kind=group; of=militants; pos=n
masked assailant	kind=group; of=militants; pos=n
hooded man	kind=group; of=militants; pos=n
hooded individual	kind=group; of=militants; pos=n
unknown gunman	kind=group; of=militants; pos=n
unidentified gunman	kind=group; of=militants; pos=n
unknown assailant	kind=group; of=militants; pos=n
unidentified assailant	kind=group; of=militants; pos=n
unknown attacker	kind=group; of=militants; pos=n
unidentified attacker	kind=group; of=militants; pos=n
unknown person	kind=group; of=militants; forms=unknown persons|unknown people
unidentified person	kind=group; of=militants; forms=unidentified persons|unidentified people
unknown individual	kind=group; of=militants; pos=n
unidentified individual	kind=group; of=militants; pos=n
unidentified man	kind=group; of=militants; pos=n
unknown man	kind=group; of=militants; pos=n
heavily armed man	kind=group; of=militants; pos=n
lone gunman	kind=group; of=militants; pos=n
lone attacker	kind=group; of=militants; pos=n
lone wolf	kind=group; of=militants; forms=lone wolves
suspected militant	kind=group; of=militants; pos=n
suspected insurgent	kind=group; of=militants; pos=n
suspected rebel	kind=group; of=militants; pos=n
suspected extremist	kind=group; of=militants; pos=n
suspected jihadist	kind=group; of=militants; pos=n
suspected terrorist	kind=group; of=militants; pos=n
suspected bandit	kind=group; of=militants; pos=n
militant	kind=group; of=militants; pos=n
insurgent	kind=group; of=militants; pos=n
rebel	kind=group; of=militants; pos=n
guerrilla	kind=group; of=militants; pos=n
guerilla	kind=group; of=militants; pos=n
guerrilla group	kind=group; of=militants; pos=n
guerrilla fighter	kind=group; of=militants; pos=n
guerrilla force	kind=group; of=militants; pos=n
fighter	kind=group; of=militants; ambiguous=1; pos=n
combatant	kind=group; of=militants; pos=n
foreign fighter	kind=group; of=militants; pos=n
militia	kind=group; of=militants; pos=n
militiaman	kind=group; of=militants; pos=n
militia fighter	kind=group; of=militants; pos=n
militia group	kind=group; of=militants; pos=n
militia member	kind=group; of=militants; pos=n
militia force	kind=group; of=militants; pos=n
militia leader	kind=group; of=militants; pos=n
rebel fighter	kind=group; of=militants; pos=n
rebel group	kind=group; of=militants; pos=n
rebel force	kind=group; of=militants; pos=n
rebel faction	kind=group; of=militants; pos=n
rebel movement	kind=group; of=militants; pos=n
rebel leader	kind=group; of=militants; pos=n
rebel commander	kind=group; of=militants; pos=n
insurgent group	kind=group; of=militants; pos=n
insurgent leader	kind=group; of=militants; pos=n
militant group	kind=group; of=militants; pos=n
militant organization	kind=group; of=militants; pos=n
militant organisation	kind=group; of=militants; pos=n
militant faction	kind=group; of=militants; pos=n
militant leader	kind=group; of=militants; pos=n
militant commander	kind=group; of=militants; pos=n
militant fighter	kind=group; of=militants; pos=n
paramilitary	kind=group; of=militants; forms=paramilitaries
paramilitary group	kind=group; of=militants; pos=n
paramilitary force	kind=group; of=militants; pos=n
paramilitary fighter	kind=group; of=militants; pos=n
mercenary	kind=group; of=militants; pos=n
private military company	kind=group; of=militants; pos=n
private military contractor	kind=group; of=militants; pos=n
contractor	kind=group; of=militants; ambiguous=1; pos=n
soldier of fortune	kind=group; of=militants; forms=soldiers of fortune
irregular	kind=group; of=militants; ambiguous=1; pos=n
irregular force	kind=group; of=militants; pos=n
partisan	kind=group; of=militants; ambiguous=1; pos=n
resistance group	kind=group; of=militants; pos=n
resistance fighter	kind=group; of=militants; pos=n
resistance faction	kind=group; of=militants; pos=n
resistance force	kind=group; of=militants; pos=n
resistance movement	kind=group; of=militants; pos=n
resistance	kind=group; of=militants; ambiguous=1
opposition fighter	kind=group; of=militants; pos=n
opposition force	kind=group; of=militants; pos=n
opposition group	kind=group; of=militants; pos=n
opposition faction	kind=group; of=militants; pos=n
anti-government force	kind=group; of=militants; pos=n
anti-government fighter	kind=group; of=militants; pos=n
anti-government group	kind=group; of=militants; pos=n
anti-government element	kind=group; of=militants; pos=n
anti-state element	kind=group; of=militants; pos=n
pro-government militia	kind=group; of=militants; pos=n
pro-government militiaman	kind=group; of=militants; pos=n
pro-government fighter	kind=group; of=militants; pos=n
pro-government force	kind=group; pos=n
self-defence group	kind=group; of=militants; pos=n
self-defense group	kind=group; of=militants; pos=n
self-defence force	kind=group; of=militants; pos=n
self-defence militia	kind=group; of=militants; pos=n
self-defense militia	kind=group; of=militants; pos=n
local militia	kind=group; of=militants; pos=n
tribal militia	kind=group; of=militants; pos=n
tribal fighter	kind=group; of=militants; pos=n
tribal force	kind=group; of=militants; pos=n
ethnic militia	kind=group; of=militants; pos=n
ethnic armed group	kind=group; of=militants; pos=n
ethnic armed organisation	kind=group; of=militants; pos=n
ethnic armed organization	kind=group; of=militants; pos=n
Shia militia	kind=group; of=militants; pos=n
Shiite militia	kind=group; of=militants; pos=n
Shi'ite militia	kind=group; of=militants; pos=n
Sunni militia	kind=group; of=militants; pos=n
Kurdish fighter	kind=group; of=militants; pos=n
Kurdish militia	kind=group; of=militants; pos=n
Kurdish militant	kind=group; of=militants; pos=n
Kurdish rebel	kind=group; of=militants; pos=n
Islamist militant	kind=group; of=militants; pos=n
Islamist insurgent	kind=group; of=militants; pos=n
Islamist rebel	kind=group; of=militants; pos=n
Islamist fighter	kind=group; of=militants; pos=n
Islamist group	kind=group; of=militants; pos=n
Islamist	kind=group; of=militants; pos=n
Islamic militant	kind=group; of=militants; pos=n
Islamic extremist	kind=group; of=militants; pos=n
Islamist extremist	kind=group; of=militants; pos=n
Muslim militant	kind=group; of=militants; pos=n
Palestinian militant	kind=group; of=militants; pos=n
Palestinian gunman	kind=group; of=militants; pos=n
Palestinian fighter	kind=group; of=militants; pos=n
separatist	kind=group; of=militants; pos=n
separatist rebel	kind=group; of=militants; pos=n
separatist fighter	kind=group; of=militants; pos=n
separatist group	kind=group; of=militants; pos=n
separatist militant	kind=group; of=militants; pos=n
secessionist	kind=group; of=militants; pos=n
independence fighter	kind=group; of=militants; pos=n
nationalist militant	kind=group; of=militants; pos=n
ultra-nationalist	kind=group; of=militants; pos=n
ultranationalist	kind=group; of=militants; pos=n
far-right extremist	kind=group; of=militants; pos=n
far-right militant	kind=group; of=militants; pos=n
far-left militant	kind=group; of=militants; pos=n
left-wing guerrilla	kind=group; of=militants; pos=n
leftist guerrilla	kind=group; of=militants; pos=n
leftist rebel	kind=group; of=militants; pos=n
leftist militant	kind=group; of=militants; pos=n
right-wing extremist	kind=group; of=militants; pos=n
right-wing paramilitary	kind=group; of=militants; forms=right-wing paramilitaries
neo-Nazi	kind=group; of=militants; pos=n
white supremacist	kind=group; of=militants; pos=n
anarchist	kind=group; of=militants; pos=n
urban commando	kind=group; of=militants; forms=urban commandos
commando unit	kind=group; pos=n
subversive	kind=group; of=militants; forms=subversives
subversive element	kind=group; of=militants; pos=n
subversive group	kind=group; of=militants; pos=n
subversive delinquent	kind=group; of=militants; pos=n
dissident	kind=group; of=militants; pos=n
dissident group	kind=group; of=militants; pos=n
dissident fighter	kind=group; of=militants; pos=n
extremist	kind=group; of=militants; pos=n
religious extremist	kind=group; of=militants; pos=n
extremist group	kind=group; of=militants; pos=n
radical	kind=group; of=militants; ambiguous=1; forms=radicals
jihadist	kind=group; of=militants; pos=n
jihadi	kind=group; of=militants; pos=n
jihadist group	kind=group; of=militants; pos=n
jihadist fighter	kind=group; of=militants; pos=n
mujahideen	kind=group; of=militants; forms=mujahedeen|mujahidin|mujahedin|mujahid
terrorist	kind=group; of=militants; pos=n
terrorist group	kind=group; of=militants; pos=n
terrorist organization	kind=group; of=militants; pos=n
terrorist organisation	kind=group; of=militants; pos=n
terrorist cell	kind=group; of=militants; pos=n
terrorist element	kind=group; of=militants; pos=n
terrorist network	kind=group; of=militants; pos=n
terrorist leader	kind=group; of=militants; pos=n
terror group	kind=group; of=militants; pos=n
terror suspect	kind=group; of=militants; pos=n
terror cell	kind=group; of=militants; pos=n
takfiri	kind=group; of=militants; pos=n
takfiri terrorist	kind=group; of=militants; pos=n
fedayeen	kind=group; of=militants
freedom fighter	kind=group; of=militants; pos=n
saboteur	kind=group; of=militants; pos=n
infiltrator	kind=group; of=militants; pos=n
proxy force	kind=group; of=militants; pos=n
proxy group	kind=group; of=militants; pos=n
proxy militia	kind=group; of=militants; pos=n
armed wing	kind=group; of=militants; pos=n
military wing	kind=group; of=militants; pos=n
political wing	kind=group; of=militants; pos=n
splinter group	kind=group; of=militants; pos=n
sleeper cell	kind=group; of=militants; pos=n
cell	kind=group; of=militants; ambiguous=1; pos=n
warlord	kind=group; of=militants; pos=n
rebel alliance	kind=group; of=militants; pos=n
rebel coalition	kind=group; of=militants; pos=n
hostile force	kind=group; of=militants; ambiguous=1; pos=n
enemy fighter	kind=group; of=militants; pos=n
enemy	kind=group; of=militants; ambiguous=1; forms=enemies
underground group	kind=group; of=militants; pos=n
clandestine group	kind=group; of=militants; pos=n
outlawed group	kind=group; of=militants; pos=n
outlawed organisation	kind=group; of=militants; pos=n
outlawed organization	kind=group; of=militants; pos=n
banned group	kind=group; of=militants; pos=n
banned organisation	kind=group; of=militants; pos=n
banned outfit	kind=group; of=militants; pos=n
outfit	kind=group; of=militants; ambiguous=1; pos=n
faction	kind=group; of=militants; ambiguous=1; pos=n
cadre	kind=group; of=militants; ambiguous=1; pos=n
Islamist group fighter	kind=group; of=militants; pos=n
assailant	kind=group; of=militants; pos=n
attacker	kind=group; of=militants; pos=n
aggressor	kind=group; of=militants; pos=n
perpetrator	kind=group; of=militants; pos=n
intruder	kind=group; of=militants; pos=n
shooter	kind=group; of=militants; pos=n
active shooter	kind=group; of=militants; pos=n
mass shooter	kind=group; of=militants; pos=n
sniper	kind=group; of=militants; pos=n
bomber	kind=group; of=militants; ambiguous=1; pos=n
suicide bomber	kind=group; of=militants; pos=n
suicide attacker	kind=group; of=militants; pos=n
suicide car bomber	kind=group; of=militants; pos=n
car bomber	kind=group; of=militants; pos=n
female suicide bomber	kind=group; of=militants; pos=n
would-be bomber	kind=group; of=militants; pos=n
would-be suicide bomber	kind=group; of=militants; pos=n
letter bomber	kind=group; of=militants; pos=n
arsonist	kind=group; of=militants; pos=n
hijacker	kind=group; of=militants; pos=n
kidnapper	kind=group; of=militants; pos=n
abductor	kind=group; of=militants; pos=n
captor	kind=group; of=militants; pos=n
hostage-taker	kind=group; of=militants; pos=n
murderer	kind=group; of=militants; pos=n
killer	kind=group; of=militants; pos=n
assassin	kind=group; of=militants; pos=n
hitman	kind=group; of=militants; pos=n
hit man	kind=group; of=militants; pos=n
contract killer	kind=group; of=militants; pos=n
gun for hire	kind=group; of=militants; forms=guns for hire
hired gun	kind=group; of=militants; pos=n
hired killer	kind=group; of=militants; pos=n
hired assassin	kind=group; of=militants; pos=n
sicario	kind=group; of=militants; pos=n
triggerman	kind=group; of=militants; pos=n
knifeman	kind=group; of=militants; pos=n
knife-wielding man	kind=group; of=militants; forms=knife-wielding men
knifeman attacker	kind=group; of=militants; pos=n
stabber	kind=group; of=militants; pos=n
axeman	kind=group; of=militants; pos=n
machete-wielding man	kind=group; of=militants; forms=machete-wielding men
knife attacker	kind=group; of=militants; pos=n
stabbing suspect	kind=group; pos=n
armed attacker on a motorcycle	kind=group; of=militants; forms=armed attackers on motorcycles
gunman on a motorcycle	kind=group; of=militants; forms=gunmen on motorcycles|gunmen on a motorcycle|gunmen on motorbikes|gunmen on a motorbike
motorcycle-borne gunman	kind=group; of=militants; pos=n
motorcycle-borne assailant	kind=group; of=militants; pos=n
drive-by shooter	kind=group; of=militants; pos=n
raider	kind=group; of=militants; pos=n
marauder	kind=group; of=militants; pos=n
looter	kind=group; of=civilians; pos=n
vandal	kind=group; of=civilians; pos=n
poacher	kind=group; of=militants; pos=n
hacker	kind=group; of=militants; pos=n
hackers group	kind=group; of=militants
hacking group	kind=group; of=militants; pos=n
cyber criminal	kind=group; of=militants; pos=n
bandit	kind=group; of=militants; pos=n
bandit group	kind=group; of=militants; pos=n
robber	kind=group; of=militants; pos=n
brigand	kind=group; of=militants; pos=n
outlaw	kind=group; of=militants; pos=n
criminal	kind=group; of=militants; ambiguous=1; pos=n
criminal group	kind=group; of=militants; pos=n
criminal gang	kind=group; of=militants; pos=n
criminal organization	kind=group; of=militants; pos=n
criminal organisation	kind=group; of=militants; pos=n
crime syndicate	kind=group; of=militants; pos=n
criminal element	kind=group; of=militants; pos=n
crime group	kind=group; of=militants; pos=n
organised crime group	kind=group; of=militants; pos=n
organized crime group	kind=group; of=militants; pos=n
organised crime	kind=group; of=militants; pos=n
organized crime	kind=group; of=militants; pos=n
mafia	kind=group; of=militants; pos=n
mafioso	kind=group; of=militants; forms=mafiosi
mobster	kind=group; of=militants; pos=n
gang	kind=group; of=militants; pos=n
gangster	kind=group; of=militants; pos=n
gang member	kind=group; of=militants; pos=n
gang leader	kind=group; of=militants; pos=n
street gang	kind=group; of=militants; pos=n
rival gang	kind=group; of=militants; pos=n
armed gang member	kind=group; of=militants; pos=n
youth gang	kind=group; of=militants; pos=n
dacoit	kind=group; of=militants; pos=n
dacoit gang	kind=group; of=militants; pos=n
drug gang	kind=group; of=militants; pos=n
drug cartel	kind=group; of=militants; pos=n
cartel	kind=group; of=militants; pos=n
cartel member	kind=group; of=militants; pos=n
cartel gunman	kind=group; of=militants; pos=n
drug trafficker	kind=group; of=militants; pos=n
drug dealer	kind=group; of=militants; pos=n
drug lord	kind=group; of=militants; pos=n
drug baron	kind=group; of=militants; pos=n
drug mafia	kind=group; of=militants; pos=n
narco	kind=group; of=militants; forms=narcos
narcotrafficker	kind=group; of=militants; pos=n
narco-trafficker	kind=group; of=militants; pos=n
drug trafficking organization	kind=group; of=militants; forms=drug-trafficking organizations|drug trafficking organizations|drug-trafficking organization
trafficker	kind=group; of=militants; pos=n
arms dealer	kind=group; pos=n
smuggler	kind=group; of=militants; pos=n
people smuggler	kind=group; of=militants; pos=n
human trafficker	kind=group; of=militants; pos=n
pirate	kind=group; of=militants; pos=n
Somali pirate	kind=group; of=militants; pos=n
cattle rustler	kind=group; of=militants; pos=n
cattle raider	kind=group; of=militants; pos=n
cattle thief	kind=group; of=militants; forms=cattle thieves
livestock raider	kind=group; of=militants; pos=n
thug	kind=group; of=militants; pos=n
goon	kind=group; of=militants; pos=n
hoodlum	kind=group; of=militants; pos=n
ruffian	kind=group; of=militants; pos=n
miscreant	kind=group; of=militants; pos=n
anti-social element	kind=group; of=militants; pos=n
hooligan	kind=group; of=militants; pos=n
cultist	kind=group; of=militants; pos=n
cult group	kind=group; of=militants; pos=n
secret society	kind=group; of=militants; ambiguous=1; pos=n
kidnap gang	kind=group; of=militants; pos=n
kidnapping gang	kind=group; of=militants; pos=n

@block people_who_may_be_armed generic=1
@source Written for dateline from general knowledge.
settler	kind=group; of=civilians; pos=n
Israeli settler	kind=group; of=civilians; pos=n
Jewish settler	kind=group; of=civilians; pos=n
armed settler	kind=group; of=civilians; pos=n
vigilante	kind=group; of=civilians; pos=n
vigilante group	kind=group; of=civilians; pos=n
vigilante member	kind=group; of=civilians; pos=n
vigilante force	kind=group; of=civilians; pos=n
local hunter	kind=group; of=civilians; ambiguous=1; pos=n
traditional hunter	kind=group; of=civilians; pos=n
neighbourhood watch	kind=group; of=civilians
neighborhood watch	kind=group; of=civilians
village guard	kind=group; of=civilians; pos=n
village defence force	kind=group; of=civilians; pos=n
village defence guard	kind=group; of=civilians; pos=n
herder	kind=group; of=civilians; pos=n
armed herder	kind=group; of=civilians; pos=n
Fulani herder	kind=group; of=civilians; pos=n
Fulani herdsman	kind=group; of=civilians; pos=n
herdsman	kind=group; of=civilians; pos=n
armed herdsman	kind=group; of=civilians; pos=n
suspected herdsman	kind=group; of=civilians; pos=n
suspected herder	kind=group; of=civilians; pos=n
pastoralist	kind=group; of=civilians; pos=n
cattle herder	kind=group; of=civilians; pos=n
nomad	kind=group; of=civilians; ambiguous=1; pos=n
Fulani gunman	kind=group; of=civilians; pos=n
Fulani militia	kind=group; of=militants; pos=n
tribesman	kind=group; of=civilians; pos=n
armed tribesman	kind=group; of=civilians; pos=n
tribal gunman	kind=group; of=civilians; pos=n
clan militia	kind=group; of=militants; pos=n
clan fighter	kind=group; of=militants; pos=n
clansman	kind=group; of=civilians; pos=n
villagers armed with machetes	kind=group; of=civilians
armed villager	kind=group; of=civilians; pos=n
supporter	kind=group; of=civilians; pos=n
government supporter	kind=group; of=civilians; pos=n
opposition supporter	kind=group; of=civilians; pos=n
party worker	kind=group; of=civilians; pos=n
party cadre	kind=group; of=civilians; pos=n
party supporter	kind=group; of=civilians; pos=n
political opponent	kind=group; of=civilians; ambiguous=1; pos=n
youth group	kind=group; of=civilians; ambiguous=1; pos=n
student group	kind=group; of=civilians; pos=n
armed student	kind=group; of=civilians; pos=n
inmate	kind=group; of=prisoners; pos=n
rioting prisoner	kind=group; of=prisoners; pos=n
squatter	kind=group; of=civilians; pos=n
land grabber	kind=group; of=civilians; pos=n
encroacher	kind=group; of=civilians; pos=n
militia supporter	kind=group; of=civilians; pos=n
loyalist	kind=group; of=civilians; ambiguous=1; pos=n
peasant patrol	kind=group; of=civilians; pos=n
ronda campesina	kind=group; of=civilians; forms=rondas campesinas
community police	kind=group; of=civilians

@block crowds generic=1
@source Written for dateline from general knowledge.
protester	kind=crowd; of=protesters; pos=n
protestor	kind=crowd; of=protesters; pos=n
demonstrator	kind=crowd; of=protesters; pos=n
rioter	kind=crowd; of=protesters; pos=n
mob	kind=crowd; of=protesters; pos=n
angry mob	kind=crowd; of=protesters; pos=n
lynch mob	kind=crowd; of=protesters; pos=n
crowd	kind=crowd; of=protesters; pos=n
angry crowd	kind=crowd; of=protesters; pos=n
stone-throwing crowd	kind=crowd; of=protesters; pos=n
stone-thrower	kind=crowd; of=protesters; pos=n
stone-pelter	kind=crowd; of=protesters; pos=n
marcher	kind=crowd; of=protesters; pos=n
picket	kind=crowd; of=protesters; ambiguous=1; pos=n
picketer	kind=crowd; of=protesters; pos=n
striker	kind=crowd; of=protesters; ambiguous=1; pos=n
striking worker	kind=crowd; of=protesters; pos=n
student protester	kind=crowd; of=protesters; pos=n
anti-government protester	kind=crowd; of=protesters; pos=n
anti-government demonstrator	kind=crowd; of=protesters; pos=n
anti-government protestor	kind=crowd; of=protesters; pos=n
pro-democracy protester	kind=crowd; of=protesters; pos=n
pro-government protester	kind=crowd; of=protesters; pos=n
pro-government demonstrator	kind=crowd; of=protesters; pos=n
opposition protester	kind=crowd; of=protesters; pos=n
opposition demonstrator	kind=crowd; of=protesters; pos=n
counter-protester	kind=crowd; of=protesters; pos=n
counter-demonstrator	kind=crowd; of=protesters; pos=n
youths	kind=crowd; of=protesters
angry youth	kind=crowd; of=protesters; forms=angry youths
agitator	kind=crowd; of=protesters; pos=n
activist protester	kind=crowd; of=protesters; pos=n
Palestinian protester	kind=crowd; of=protesters; pos=n
Palestinian demonstrator	kind=crowd; of=protesters; pos=n
masked protester	kind=crowd; of=protesters; pos=n
masked youth	kind=crowd; of=protesters; forms=masked youths
black bloc	kind=crowd; of=protesters; pos=n
sit-in participant	kind=crowd; of=protesters; pos=n
rally-goer	kind=crowd; of=protesters; pos=n
football fan	kind=crowd; of=protesters; pos=n
football supporter	kind=crowd; of=protesters; pos=n
soccer fan	kind=crowd; of=protesters; pos=n
hooligans group	kind=crowd; of=protesters
angry resident	kind=crowd; of=protesters; pos=n
angry villager	kind=crowd; of=protesters; pos=n
enraged crowd	kind=crowd; of=protesters; pos=n
irate mob	kind=crowd; of=protesters; pos=n
irate crowd	kind=crowd; of=protesters; pos=n
Hindu mob	kind=crowd; of=protesters; pos=n
Muslim mob	kind=crowd; of=protesters; pos=n
Buddhist mob	kind=crowd; of=protesters; pos=n
mob of youths	kind=crowd; of=protesters; forms=mobs of youths
group of men	kind=crowd; of=protesters; forms=groups of men
group of youths	kind=crowd; of=protesters; forms=groups of youths
