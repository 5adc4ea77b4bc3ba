# Adjectives and nouns of countries, peoples and regions. country: ISO 3166-1 alpha-2 of the state or territory (XK Kosovo, EH Western
# Sahara); several where a people lives in several. people=1: a people, community or region rather than a state; the country then only says
# where it mostly lives, not to whom it belongs. case=1 where the lower-case word is another word.

@block countries
@source Written for dateline from general knowledge.
Afghan	country=AF; pos=n
Afghani	country=AF
Albanian	country=AL; pos=n
Algerian	country=DZ; pos=n
Andorran	country=AD; pos=n
Angolan	country=AO; pos=n
Antiguan	country=AG; pos=n
Argentine	country=AR; pos=n
Argentinian	country=AR; pos=n
Argentinean	country=AR; pos=n
Armenian	country=AM; pos=n
Australian	country=AU; pos=n
Aussie	country=AU; pos=n
Austrian	country=AT; pos=n
Azerbaijani	country=AZ; pos=n
Azeri	country=AZ; pos=n
Bahamian	country=BS; pos=n
Bahraini	country=BH; pos=n
Bangladeshi	country=BD; pos=n
Barbadian	country=BB; pos=n
Belarusian	country=BY; pos=n
Belarussian	country=BY; pos=n
Byelorussian	country=BY; pos=n
Belgian	country=BE; pos=n
Belizean	country=BZ; pos=n
Beninese	country=BJ
Beninois	country=BJ
Bhutanese	country=BT
Bolivian	country=BO; pos=n
Bosnian	country=BA; pos=n
Herzegovinian	country=BA; pos=n
Bosnian Serb	country=BA; pos=n
Botswanan	country=BW; pos=n
Motswana	country=BW
Brazilian	country=BR; pos=n
Bruneian	country=BN; pos=n
Bulgarian	country=BG; pos=n
Burkinabe	country=BF
Burkinabè	country=BF
Burkinese	country=BF
Burundian	country=BI; pos=n
Cambodian	country=KH; pos=n
Cameroonian	country=CM; pos=n
Canadian	country=CA; pos=n
Cape Verdean	country=CV; pos=n
Cabo Verdean	country=CV; pos=n
Central African	country=CF; pos=n
Chadian	country=TD; pos=n
Chilean	country=CL; pos=n
Chinese	country=CN
Hong Konger	country=HK; pos=n
Macanese	country=MO
Colombian	country=CO; pos=n
Comoran	country=KM; pos=n
Comorian	country=KM; pos=n
Congolese	country=CG,CD
Costa Rican	country=CR; pos=n
Ivorian	country=CI; pos=n
Ivoirian	country=CI; pos=n
Ivory Coast's	country=CI
Croatian	country=HR; pos=n
Croat	country=HR; pos=n
Cuban	country=CU; pos=n
Cypriot	country=CY; pos=n
Greek Cypriot	country=CY; pos=n
Turkish Cypriot	country=CY; pos=n
Czech	country=CZ; pos=n
Czechoslovak	country=CZ,SK; pos=n
Czechoslovakian	country=CZ,SK; pos=n
Danish	country=DK
Dane	country=DK; pos=n
Djiboutian	country=DJ; pos=n
Dominican	country=DO; pos=n
East Timorese	country=TL
Timorese	country=TL
Ecuadorian	country=EC; pos=n
Ecuadorean	country=EC; pos=n
Ecuadoran	country=EC; pos=n
Egyptian	country=EG; pos=n
Salvadoran	country=SV; pos=n
Salvadorean	country=SV; pos=n
Salvadorian	country=SV; pos=n
Equatoguinean	country=GQ; pos=n
Equatorial Guinean	country=GQ; pos=n
Eritrean	country=ER; pos=n
Estonian	country=EE; pos=n
Swazi	country=SZ; pos=n
Ethiopian	country=ET; pos=n
Fijian	country=FJ; pos=n
Finnish	country=FI
Finn	country=FI; pos=n
French	country=FR; case=1
Frenchman	country=FR; forms=Frenchmen
Frenchwoman	country=FR; forms=Frenchwomen
Gabonese	country=GA
Gambian	country=GM; pos=n
Georgian	country=GE; pos=n
German	country=DE; pos=n
West German	country=DE; pos=n
East German	country=DE; pos=n
Ghanaian	country=GH; pos=n
Ghanian	country=GH; pos=n
Greek	country=GR; pos=n
Hellenic	country=GR
Grenadian	country=GD; pos=n
Guatemalan	country=GT; pos=n
Guinean	country=GN; pos=n
Bissau-Guinean	country=GW; pos=n
Guyanese	country=GY
Haitian	country=HT; pos=n
Honduran	country=HN; pos=n
Hungarian	country=HU; pos=n
Icelandic	country=IS
Icelander	country=IS; pos=n
Indian	country=IN; pos=n
Indonesian	country=ID; pos=n
Acehnese	country=ID
Papuan	country=ID; pos=n
Moluccan	country=ID; pos=n
Iranian	country=IR; pos=n
Persian	country=IR; pos=n
Iraqi	country=IQ; pos=n
Irish	country=IE
Irishman	country=IE; forms=Irishmen
Northern Irish	country=GB
Israeli	country=IL; pos=n
Italian	country=IT; pos=n
Jamaican	country=JM; pos=n
Japanese	country=JP
Jordanian	country=JO; pos=n
Kazakh	country=KZ; pos=n
Kazakhstani	country=KZ; pos=n
Kenyan	country=KE; pos=n
I-Kiribati	country=KI
North Korean	country=KP; pos=n
South Korean	country=KR; pos=n
Korean	country=KP,KR; pos=n
Kosovar	country=XK; pos=n
Kosovan	country=XK; pos=n
Kosovo Albanian	country=XK; pos=n
Kosovo Serb	country=XK; pos=n
Kuwaiti	country=KW; pos=n
Kyrgyz	country=KG
Kyrgyzstani	country=KG; pos=n
Kirghiz	country=KG
Laotian	country=LA; pos=n
Lao	country=LA; case=1
Latvian	country=LV; pos=n
Lebanese	country=LB
Basotho	country=LS
Mosotho	country=LS
Liberian	country=LR; pos=n
Libyan	country=LY; pos=n
Liechtensteiner	country=LI; pos=n
Lithuanian	country=LT; pos=n
Luxembourgish	country=LU
Luxembourger	country=LU; pos=n
Malagasy	country=MG
Madagascan	country=MG; pos=n
Malawian	country=MW; pos=n
Malaysian	country=MY; pos=n
Malay	country=MY; pos=n
Maldivian	country=MV; pos=n
Malian	country=ML; pos=n
Maltese	country=MT
Marshallese	country=MH
Mauritanian	country=MR; pos=n
Mauritian	country=MU; pos=n
Mexican	country=MX; pos=n
Micronesian	country=FM; pos=n
Moldovan	country=MD; pos=n
Moldavian	country=MD; pos=n
Transnistrian	country=MD; pos=n
Monegasque	country=MC; pos=n
Monégasque	country=MC; pos=n
Mongolian	country=MN; pos=n
Montenegrin	country=ME; pos=n
Moroccan	country=MA; pos=n
Mozambican	country=MZ; pos=n
Burmese	country=MM
Myanmar	country=MM
Myanmarese	country=MM
Namibian	country=NA; pos=n
Nauruan	country=NR; pos=n
Nepalese	country=NP
Nepali	country=NP; pos=n
Dutch	country=NL
Dutchman	country=NL; forms=Dutchmen
Netherlandish	country=NL
New Zealander	country=NZ; pos=n
Kiwi	country=NZ; pos=n
Nicaraguan	country=NI; pos=n
Nigerien	country=NE; pos=n
Nigérien	country=NE; pos=n
Nigerian	country=NG; pos=n
Macedonian	country=MK; pos=n
North Macedonian	country=MK; pos=n
Norwegian	country=NO; pos=n
Omani	country=OM; pos=n
Pakistani	country=PK; pos=n
Palauan	country=PW; pos=n
Palestinian	country=PS; pos=n
Gazan	country=PS; pos=n
Panamanian	country=PA; pos=n
Papua New Guinean	country=PG; pos=n
Paraguayan	country=PY; pos=n
Peruvian	country=PE; pos=n
Filipino	country=PH; pos=n
Philippine	country=PH
Filipina	country=PH; pos=n
Polish	country=PL; case=1
Pole	country=PL; forms=Poles; case=1
Portuguese	country=PT
Puerto Rican	country=PR; pos=n
Qatari	country=QA; pos=n
Romanian	country=RO; pos=n
Rumanian	country=RO; pos=n
Russian	country=RU; pos=n
Soviet	country=RU; pos=n
Rwandan	country=RW; pos=n
Rwandese	country=RW
Kittitian	country=KN; pos=n
Saint Lucian	country=LC; pos=n
Vincentian	country=VC; pos=n
Samoan	country=WS; pos=n
Sammarinese	country=SM
Sao Tomean	country=ST; pos=n
Saudi	country=SA; pos=n
Saudi Arabian	country=SA; pos=n
Senegalese	country=SN
Serbian	country=RS; pos=n
Serb	country=RS; pos=n
Yugoslav	country=RS,ME; pos=n
Yugoslavian	country=RS,ME; pos=n
Seychellois	country=SC
Sierra Leonean	country=SL; pos=n
Singaporean	country=SG; pos=n
Slovak	country=SK; pos=n
Slovakian	country=SK; pos=n
Slovenian	country=SI; pos=n
Slovene	country=SI; pos=n
Solomon Islander	country=SB; pos=n
Somali	country=SO; pos=n
Somalian	country=SO; pos=n
Somalilander	country=SO; pos=n
Puntland	country=SO
South African	country=ZA; pos=n
South Sudanese	country=SS
Spanish	country=ES
Spaniard	country=ES; pos=n
Sri Lankan	country=LK; pos=n
Sinhalese	country=LK
Sudanese	country=SD
Surinamese	country=SR
Swedish	country=SE
Swede	country=SE; forms=Swedes; case=1
Swiss	country=CH
Syrian	country=SY; pos=n
Taiwanese	country=TW
Tajik	country=TJ; pos=n
Tajikistani	country=TJ; pos=n
Tanzanian	country=TZ; pos=n
Zanzibari	country=TZ; pos=n
Thai	country=TH; pos=n
Togolese	country=TG
Tongan	country=TO; pos=n
Trinidadian	country=TT; pos=n
Tobagonian	country=TT; pos=n
Tunisian	country=TN; pos=n
Turkish	country=TR
Turk	country=TR; forms=Turks; case=1
Turkmen	country=TM; case=1
Turkmenistani	country=TM; pos=n
Tuvaluan	country=TV; pos=n
Ugandan	country=UG; pos=n
Ukrainian	country=UA; pos=n
Emirati	country=AE; pos=n
UAE	country=AE; case=1
British	country=GB
Briton	country=GB; pos=n
Brit	country=GB; case=1
English	country=GB; case=1
Englishman	country=GB; forms=Englishmen
Scottish	country=GB
Scot	country=GB; forms=Scots; case=1
Scotsman	country=GB; forms=Scotsmen
Welsh	country=GB
UK	country=GB; case=1
U.K.	country=GB; case=1
Britons	country=GB; case=1
American	country=US; pos=n
US	country=US; case=1
U.S.	country=US; case=1
USA	country=US; case=1
U.S.A.	country=US; case=1
Stateside	country=US
Uruguayan	country=UY; pos=n
Uzbek	country=UZ; pos=n
Uzbekistani	country=UZ; pos=n
Ni-Vanuatu	country=VU
Vatican	country=VA; case=1
Venezuelan	country=VE; pos=n
Vietnamese	country=VN
South Vietnamese	country=VN
North Vietnamese	country=VN
Sahrawi	country=EH; pos=n
Saharawi	country=EH; pos=n
Yemeni	country=YE; pos=n
Yemenite	country=YE; pos=n
Zambian	country=ZM; pos=n
Zimbabwean	country=ZW; pos=n
Greenlandic	country=GL
Greenlander	country=GL; pos=n
Faroese	country=FO
Bermudian	country=BM; pos=n
Kanak	country=NC; pos=n
New Caledonian	country=NC; pos=n
Gibraltarian	country=GI; pos=n

@block peoples_and_regions
@source Written for dateline from general knowledge.
Abkhaz	country=GE; people=1
Abkhazian	country=GE; people=1; pos=n
South Ossetian	country=GE; people=1; pos=n
Ossetian	country=GE; people=1; pos=n
Ossete	country=GE; people=1; pos=n
Adjarian	country=GE; people=1; pos=n
Ajarian	country=GE; people=1; pos=n
Mingrelian	country=GE; people=1; pos=n
Svan	country=GE; people=1; case=1
Chechen	country=RU; people=1; pos=n
Ingush	country=RU; people=1
Dagestani	country=RU; people=1; pos=n
Circassian	country=RU; people=1; pos=n
Tatar	country=RU; people=1; pos=n
Bashkir	country=RU; people=1; pos=n
Kalmyk	country=RU; people=1; pos=n
Kabardian	country=RU; people=1; pos=n
Balkar	country=RU; people=1; pos=n
Karachai	country=RU; people=1
North Ossetian	country=RU; people=1; pos=n
Buryat	country=RU; people=1; pos=n
Chuvash	country=RU; people=1
Cossack	country=RU; people=1; pos=n
Avar	country=RU; people=1; case=1
Lezgin	country=RU; people=1; pos=n
Karabakh	country=AZ,AM; people=1
Artsakh	country=AZ,AM; people=1
Nagorno-Karabakh	country=AZ,AM; people=1
Crimean	country=UA; people=1; pos=n
Crimean Tatar	country=UA; people=1; pos=n
Donbas	country=UA; people=1
Donbass	country=UA; people=1
Kurdish	country=TR,IQ,SY,IR; people=1
Kurd	country=TR,IQ,SY,IR; people=1; pos=n
Yazidi	country=IQ,SY; people=1; pos=n
Yezidi	country=IQ,SY; people=1; pos=n
Assyrian	country=IQ,SY; people=1; pos=n
Chaldean	country=IQ,SY; people=1; pos=n
Turkoman	country=IQ,SY; people=1; forms=Turkomans|Turkomen
Turcoman	country=IQ,SY; people=1
Shia	country=IQ,BH,LB; people=1
Shi'ite	country=IQ,BH,LB; people=1; pos=n
Shiite	country=IQ,BH,LB; people=1; pos=n
Shi'a	country=IQ,BH,LB; people=1
Sunni	country=IQ,SY,SA; people=1; pos=n
Alawite	country=SY; people=1; pos=n
Alawi	country=SY; people=1; pos=n
Druze	country=SY,LB,IL; people=1
Maronite	country=LB; people=1; pos=n
Coptic	country=EG; people=1
Copt	country=EG; people=1; pos=n
Jewish	country=IL; people=1
Jew	country=IL; people=1; pos=n
Zionist	country=IL; people=1; pos=n
Berber	country=EH,MA; people=1; pos=n
Amazigh	country=EH,MA; people=1
Tuareg	country=ML,NE; people=1; pos=n
Touareg	country=ML,NE; people=1; pos=n
Dogon	country=ML; people=1
Bambara	country=ML; people=1
Songhai	country=ML; people=1
Fulani	country=ML,BF,NG; people=1
Peul	country=ML,BF,NG; people=1; pos=n
Peuhl	country=ML,BF,NG; people=1; pos=n
Fula	country=ML,BF,NG; people=1; case=1
Hausa	country=ML,BF,NG; people=1
Igbo	country=NG; people=1; pos=n
Yoruba	country=NG; people=1; pos=n
Ijaw	country=NG; people=1; pos=n
Tiv	country=NG; people=1; case=1
Biafran	country=NG; people=1; pos=n
Ogoni	country=NG; people=1
Kanuri	country=NG; people=1
Jukun	country=NG; people=1
Berom	country=NG; people=1
Birom	country=NG; people=1
Anglophone	country=CM; people=1; pos=n
Ambazonian	country=CM; people=1; pos=n
Bamileke	country=CM; people=1
Hema	country=CD; people=1; case=1
Lendu	country=CD; people=1
Banyamulenge	country=CD; people=1
Katangese	country=CD; people=1
Teke	country=CD; people=1; case=1
Yaka	country=CD; people=1; case=1
Katangan	country=CD; people=1; pos=n
Ituri	country=CD; people=1
Tutsi	country=RW,BI; people=1; pos=n
Hutu	country=RW,BI; people=1; pos=n
Banyarwanda	country=RW,BI; people=1
Tigrayan	country=ET; people=1; pos=n
Amhara	country=ET; people=1; pos=n
Oromo	country=ET; people=1; pos=n
Afar	country=ET; people=1; case=1
Gumuz	country=ET; people=1
Sidama	country=ET; people=1
Tigrean	country=ET; people=1; pos=n
Ogadeni	country=ET,SO; people=1; pos=n
Darfuri	country=SD; people=1; pos=n
Fur	country=SD; people=1; case=1
Masalit	country=SD; people=1
Zaghawa	country=SD; people=1
Nubian	country=SD; people=1; pos=n
Nuba	country=SD; people=1; case=1
Beja	country=SD; people=1; case=1
Dinka	country=SS; people=1; pos=n
Nuer	country=SS; people=1; pos=n
Murle	country=SS; people=1
Shilluk	country=SS; people=1
Kikuyu	country=KE; people=1; pos=n
Luo	country=KE; people=1; case=1
Kalenjin	country=KE; people=1; pos=n
Pokot	country=KE; people=1
Turkana	country=KE; people=1
Samburu	country=KE; people=1
Borana	country=KE; people=1
Karamojong	country=UG; people=1
Acholi	country=UG; people=1
Zulu	country=ZA; people=1; pos=n
Xhosa	country=ZA; people=1
Afrikaner	country=ZA; people=1; pos=n
Shona	country=ZW; people=1
Ndebele	country=ZW; people=1
Makonde	country=MZ; people=1
Mwani	country=MZ; people=1
Pashtun	country=AF,PK; people=1; pos=n
Pashto	country=AF,PK; people=1; case=1
Pathan	country=AF,PK; people=1; pos=n
Hazara	country=AF; people=1; pos=n
Nuristani	country=AF; people=1; pos=n
Baloch	country=PK,IR; people=1
Baluch	country=PK,IR; people=1
Balochi	country=PK,IR; people=1; pos=n
Baluchi	country=PK,IR; people=1; pos=n
Punjabi	country=PK; people=1; pos=n
Sindhi	country=PK; people=1; pos=n
Mohajir	country=PK; people=1; pos=n
Kashmiri	country=IN,PK; people=1; pos=n
Waziri	country=PK; people=1; pos=n
Hazarawal	country=PK; people=1
Sikh	country=IN; people=1; pos=n
Assamese	country=IN; people=1
Naga	country=IN; people=1; case=1
Manipuri	country=IN; people=1; pos=n
Meitei	country=IN; people=1; pos=n
Kuki	country=IN; people=1; case=1
Mizo	country=IN; people=1; case=1
Bodo	country=IN; people=1; case=1
Tripuri	country=IN; people=1; pos=n
Bengali	country=BD,IN; people=1; pos=n
Gujarati	country=IN; people=1; pos=n
Marathi	country=IN; people=1
Telugu	country=IN; people=1
Keralite	country=IN; people=1; pos=n
Bihari	country=IN; people=1; pos=n
Khalistani	country=IN; people=1; pos=n
Gorkha	country=IN; people=1; pos=n
Adivasi	country=IN; people=1; pos=n
Dalit	country=IN; people=1; pos=n
Khasi	country=IN; people=1
Garo	country=IN; people=1; case=1
Tamil	country=IN,LK; people=1; pos=n
Rohingya	country=MM; people=1; pos=n
Karen	country=MM; people=1; case=1
Kachin	country=MM; people=1
Chin	country=MM; people=1; case=1
Shan	country=MM; people=1; case=1
Mon	country=MM; people=1; case=1
Wa	country=MM; people=1; case=1
Rakhine	country=MM; people=1
Arakanese	country=MM; people=1
Karenni	country=MM; people=1
Kayah	country=MM; people=1
Ta'ang	country=MM; people=1
Kokang	country=MM; people=1
Bamar	country=MM; people=1
Uighur	country=CN; people=1; pos=n
Uyghur	country=CN; people=1; pos=n
Tibetan	country=CN; people=1; pos=n
Hui	country=CN; people=1; case=1
Cantonese	country=CN; people=1
Xinjiang	country=CN,KZ; people=1
Patani	country=TH; people=1
Malay-Muslim	country=TH; people=1; pos=n
Moro	country=PH; people=1; case=1
Bangsamoro	country=PH; people=1
Tausug	country=PH; people=1
Maranao	country=PH; people=1
Lumad	country=PH; people=1
Mindanaoan	country=PH; people=1; pos=n
Balinese	country=ID; people=1
Javanese	country=ID; people=1
Dayak	country=ID; people=1; pos=n
Madurese	country=ID; people=1
West Papuan	country=ID; people=1; pos=n
Hmong	country=LA,VN; people=1
Montagnard	country=LA,VN; people=1; pos=n
Cham	country=VN; people=1; case=1
Indo-Fijian	country=FJ; people=1; pos=n
Maori	country=NZ; people=1; pos=n
Basque	country=ES; people=1; pos=n
Catalan	country=ES; people=1; pos=n
Galician	country=ES; people=1; pos=n
Corsican	country=FR; people=1; pos=n
Breton	country=FR; people=1; pos=n
Sicilian	country=IT; people=1; pos=n
Sardinian	country=IT; people=1; pos=n
Tyrolean	country=IT; people=1; pos=n
Ulster	country=GB,IE; people=1
Unionist	country=GB,IE; people=1; pos=n
Northern Ireland	country=GB,IE; people=1
Manx	country=GB; people=1
Cornish	country=GB; people=1
Bosniak	country=BA; people=1; pos=n
Roma	country=RS,BA,XK; people=1; case=1
Cypriot Turkish	country=CY; people=1
Mapuche	country=CL,AR; people=1; pos=n
Chiapas	country=MX; people=1
Zapotec	country=MX; people=1; pos=n
Nahua	country=MX; people=1; case=1
Tzotzil	country=MX; people=1; pos=n
Mayan	country=GT; people=1; pos=n
Maya	country=GT; people=1; case=1
Ixil	country=GT; people=1; case=1
Miskito	country=NI; people=1; pos=n
Miskitu	country=NI; people=1
Wayuu	country=CO; people=1
Nasa	country=CO; people=1; case=1
Paez	country=CO; people=1
Quechua	country=PE; people=1; pos=n
Ashaninka	country=PE; people=1; pos=n
Aymara	country=BO; people=1; pos=n
Yanomami	country=BR; people=1
Guarani	country=BR; people=1
Quebecois	country=CA; people=1
Québécois	country=CA; people=1
Quebecer	country=CA; people=1; pos=n
Inuit	country=CA; people=1
Texan	country=US; people=1; pos=n
Californian	country=US; people=1; pos=n
Hawaiian	country=US; people=1; pos=n
Native American	country=US; people=1; pos=n
African-American	country=US; people=1; pos=n

@block wider_regions
@source Written for dateline from general knowledge.
European	people=1; region=1; pos=n
Arab	people=1; region=1; pos=n
Arabic	people=1; region=1
African	people=1; region=1; pos=n
West African	people=1; region=1; pos=n
East African	people=1; region=1; pos=n
North African	people=1; region=1; pos=n
Southern African	people=1; region=1; pos=n
Asian	people=1; region=1; pos=n
South Asian	people=1; region=1; pos=n
Central Asian	people=1; region=1; pos=n
Southeast Asian	people=1; region=1; pos=n
Latin American	people=1; region=1; pos=n
South American	people=1; region=1; pos=n
North American	people=1; region=1; pos=n
Central American	people=1; region=1; pos=n
Caribbean	people=1; region=1
Middle Eastern	people=1; region=1
Western	people=1; region=1
Westerner	people=1; region=1; pos=n
Balkan	people=1; region=1
Caucasian	people=1; region=1; pos=n
Scandinavian	people=1; region=1; pos=n
Nordic	people=1; region=1
Baltic	people=1; region=1
Sahelian	people=1; region=1
Andean	people=1; region=1
Gulf Arab	people=1; region=1; pos=n
Maghrebi	people=1; region=1; pos=n
Slavic	people=1; region=1
Slav	people=1; region=1; pos=n
