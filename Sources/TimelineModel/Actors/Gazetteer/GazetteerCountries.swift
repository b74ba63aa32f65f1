/// Countries: name; other names; adjectives; people; seats of government (capitals first).
///
/// General knowledge, kept as lines because it is read and mended as lines. Commas part several of a kind.
enum GazetteerCountries {
    static let table: StaticString = """
        Afghanistan; ; Afghan; Afghans; Kabul
        Albania; ; Albanian; Albanians; Tirana
        Algeria; ; Algerian; Algerians; Algiers
        Andorra; ; Andorran; Andorrans; Andorra la Vella
        Angola; ; Angolan; Angolans; Luanda
        Antigua and Barbuda; ; Antiguan; Antiguans;
        Argentina; ; Argentine, Argentinian; Argentines, Argentinians; Buenos Aires
        Armenia; ; Armenian; Armenians; Yerevan
        Australia; ; Australian; Australians; Canberra
        Austria; ; Austrian; Austrians; Vienna
        Azerbaijan; ; Azerbaijani, Azeri; Azerbaijanis, Azeris; Baku
        Bahamas; ; Bahamian; Bahamians; Nassau
        Bahrain; ; Bahraini; Bahrainis; Manama
        Bangladesh; ; Bangladeshi; Bangladeshis; Dhaka
        Barbados; ; Barbadian; Barbadians; Bridgetown
        Belarus; ; Belarusian, Belarussian; Belarusians, Belarussians; Minsk
        Belgium; ; Belgian; Belgians;
        Belize; ; Belizean; Belizeans; Belmopan
        Benin; ; Beninese; ; Porto-Novo
        Bhutan; ; Bhutanese; ; Thimphu
        Bolivia; ; Bolivian; Bolivians; La Paz, Sucre
        Bosnia and Herzegovina; Bosnia, Bosnia-Herzegovina; Bosnian; Bosnians; Sarajevo
        Botswana; ; Botswanan; ; Gaborone
        Brazil; ; Brazilian; Brazilians; Brasilia
        Brunei; ; Bruneian; Bruneians; Bandar Seri Begawan
        Bulgaria; ; Bulgarian; Bulgarians; Sofia
        Burkina Faso; ; Burkinabe; ; Ouagadougou
        Burundi; ; Burundian; Burundians; Bujumbura
        Cambodia; ; Cambodian; Cambodians; Phnom Penh
        Cameroon; ; Cameroonian; Cameroonians; Yaounde
        Canada; ; Canadian; Canadians; Ottawa
        Cape Verde; Cabo Verde; Cape Verdean; Cape Verdeans; Praia
        Central African Republic; ; ; ; Bangui
        Chad; ; Chadian; Chadians; N'Djamena
        Chile; ; Chilean; Chileans; Santiago
        China; People's Republic of China, PRC; Chinese; ; Beijing, Peking
        Colombia; ; Colombian; Colombians; Bogota
        Comoros; ; Comorian; Comorians; Moroni
        Democratic Republic of the Congo; Democratic Republic of Congo, DR Congo, DRC; Congolese; ; Kinshasa
        Republic of the Congo; Republic of Congo, Congo-Brazzaville; ; ; Brazzaville
        Costa Rica; ; Costa Rican; Costa Ricans; San Jose
        Croatia; ; Croatian; Croatians, Croats; Zagreb
        Cuba; ; Cuban; Cubans; Havana
        Cyprus; ; Cypriot; Cypriots; Nicosia
        Czech Republic; Czechia; Czech; Czechs; Prague
        Denmark; ; Danish; Danes; Copenhagen
        Djibouti; ; Djiboutian; Djiboutians;
        Dominican Republic; ; ; ; Santo Domingo
        East Timor; Timor-Leste; Timorese; ; Dili
        Ecuador; ; Ecuadorian, Ecuadorean; Ecuadorians, Ecuadoreans; Quito
        Egypt; ; Egyptian; Egyptians; Cairo
        El Salvador; ; Salvadoran; Salvadorans; San Salvador
        Equatorial Guinea; ; ; ; Malabo
        Eritrea; ; Eritrean; Eritreans; Asmara
        Estonia; ; Estonian; Estonians; Tallinn
        Eswatini; Swaziland; Swazi; Swazis; Mbabane
        Ethiopia; ; Ethiopian; Ethiopians; Addis Ababa
        Fiji; ; Fijian; Fijians; Suva
        Finland; ; Finnish; Finns; Helsinki
        France; French Republic; French; Frenchmen; Paris
        Gabon; ; Gabonese; ; Libreville
        Gambia; ; Gambian; Gambians; Banjul
        Georgia; ; Georgian; Georgians; Tbilisi
        Germany; Federal Republic of Germany; German; Germans; Berlin
        Ghana; ; Ghanaian; Ghanaians; Accra
        Greece; ; Greek; Greeks; Athens
        Grenada; ; Grenadian; Grenadians; St. George's
        Guatemala; ; Guatemalan; Guatemalans; Guatemala City
        Guinea; ; Guinean; Guineans; Conakry
        Guinea-Bissau; ; ; ; Bissau
        Guyana; ; Guyanese; ; Georgetown
        Haiti; ; Haitian; Haitians; Port-au-Prince
        Honduras; ; Honduran; Hondurans; Tegucigalpa
        Hungary; ; Hungarian; Hungarians; Budapest
        Iceland; ; Icelandic; Icelanders; Reykjavik
        India; ; Indian; Indians; New Delhi, Delhi
        Indonesia; ; Indonesian; Indonesians; Jakarta
        Iran; Islamic Republic of Iran; Iranian; Iranians; Tehran, Teheran
        Iraq; ; Iraqi; Iraqis; Baghdad
        Ireland; Republic of Ireland; Irish; ; Dublin
        Israel; ; Israeli; Israelis; Jerusalem, Tel Aviv
        Italy; ; Italian; Italians; Rome
        Ivory Coast; Cote d'Ivoire; Ivorian; Ivorians; Yamoussoukro
        Jamaica; ; Jamaican; Jamaicans; Kingston
        Japan; ; Japanese; ; Tokyo
        Jordan; ; Jordanian; Jordanians; Amman
        Kazakhstan; ; Kazakh, Kazakhstani; Kazakhs; Astana
        Kenya; ; Kenyan; Kenyans; Nairobi
        Kosovo; ; Kosovar; Kosovars; Pristina
        Kuwait; ; Kuwaiti; Kuwaitis; Kuwait City
        Kyrgyzstan; ; Kyrgyz; ; Bishkek
        Laos; ; Laotian, Lao; Laotians; Vientiane
        Latvia; ; Latvian; Latvians; Riga
        Lebanon; ; Lebanese; ; Beirut
        Lesotho; ; ; ; Maseru
        Liberia; ; Liberian; Liberians; Monrovia
        Libya; ; Libyan; Libyans; Tripoli
        Liechtenstein; ; ; ; Vaduz
        Lithuania; ; Lithuanian; Lithuanians; Vilnius
        Luxembourg; ; Luxembourgish; Luxembourgers;
        Madagascar; ; Malagasy; ; Antananarivo
        Malawi; ; Malawian; Malawians; Lilongwe
        Malaysia; ; Malaysian; Malaysians; Kuala Lumpur, Putrajaya
        Maldives; ; Maldivian; Maldivians; Male
        Mali; ; Malian; Malians; Bamako
        Malta; ; Maltese; ; Valletta
        Marshall Islands; ; Marshallese; ; Majuro
        Mauritania; ; Mauritanian; Mauritanians; Nouakchott
        Mauritius; ; Mauritian; Mauritians; Port Louis
        Mexico; ; Mexican; Mexicans; Mexico City
        Micronesia; ; Micronesian; Micronesians;
        Moldova; ; Moldovan; Moldovans; Chisinau
        Monaco; ; Monegasque; ;
        Mongolia; ; Mongolian; Mongolians; Ulaanbaatar, Ulan Bator
        Montenegro; ; Montenegrin; Montenegrins; Podgorica
        Morocco; ; Moroccan; Moroccans; Rabat
        Mozambique; ; Mozambican; Mozambicans; Maputo
        Myanmar; Burma; Burmese; ; Naypyidaw
        Namibia; ; Namibian; Namibians; Windhoek
        Nauru; ; Nauruan; Nauruans;
        Nepal; ; Nepali, Nepalese; Nepalis; Kathmandu
        Netherlands; Holland; Dutch; ; The Hague, Amsterdam
        New Zealand; ; ; New Zealanders; Wellington
        Nicaragua; ; Nicaraguan; Nicaraguans; Managua
        Niger; ; Nigerien; Nigeriens; Niamey
        Nigeria; ; Nigerian; Nigerians; Abuja
        North Korea; Democratic People's Republic of Korea, DPRK; North Korean; North Koreans; Pyongyang
        North Macedonia; Macedonia; Macedonian; Macedonians; Skopje
        Norway; ; Norwegian; Norwegians; Oslo
        Oman; ; Omani; Omanis; Muscat
        Pakistan; ; Pakistani; Pakistanis; Islamabad
        Palestine; ; Palestinian; Palestinians; Ramallah
        Panama; ; Panamanian; Panamanians; Panama City
        Papua New Guinea; ; ; Papua New Guineans; Port Moresby
        Paraguay; ; Paraguayan; Paraguayans; Asuncion
        Peru; ; Peruvian; Peruvians; Lima
        Philippines; ; Philippine, Filipino; Filipinos; Manila
        Poland; ; Polish; Poles; Warsaw
        Portugal; ; Portuguese; ; Lisbon
        Qatar; ; Qatari; Qataris; Doha
        Romania; ; Romanian; Romanians; Bucharest
        Russia; Russian Federation; Russian; Russians; Moscow
        Rwanda; ; Rwandan; Rwandans; Kigali
        Saint Lucia; St. Lucia; ; St. Lucians; Castries
        Samoa; ; Samoan; Samoans; Apia
        Saudi Arabia; Kingdom of Saudi Arabia; Saudi, Saudi Arabian; Saudis, Saudi Arabians; Riyadh
        Senegal; ; Senegalese; ; Dakar
        Serbia; ; Serbian; Serbs, Serbians; Belgrade
        Seychelles; ; ; ;
        Sierra Leone; ; Sierra Leonean; Sierra Leoneans; Freetown
        Singapore; ; Singaporean; Singaporeans;
        Slovakia; ; Slovak; Slovaks; Bratislava
        Slovenia; ; Slovenian, Slovene; Slovenians, Slovenes; Ljubljana
        Solomon Islands; ; ; Solomon Islanders; Honiara
        Somalia; ; Somali; Somalis; Mogadishu
        South Africa; ; South African; South Africans; Pretoria
        South Korea; Republic of Korea, Korea Republic; South Korean; South Koreans; Seoul
        South Sudan; ; South Sudanese; ; Juba
        Soviet Union; USSR; Soviet; Soviets;
        Spain; ; Spanish; Spaniards; Madrid
        Sri Lanka; ; Sri Lankan; Sri Lankans; Colombo
        Sudan; ; Sudanese; ; Khartoum
        Suriname; ; Surinamese; ; Paramaribo
        Sweden; ; Swedish; Swedes; Stockholm
        Switzerland; ; Swiss; ; Bern, Berne
        Syria; Syrian Arab Republic; Syrian; Syrians; Damascus
        Taiwan; Republic of China; Taiwanese; ; Taipei
        Tajikistan; ; Tajik; Tajiks; Dushanbe
        Tanzania; ; Tanzanian; Tanzanians; Dodoma
        Thailand; ; Thai; Thais; Bangkok
        Togo; ; Togolese; ; Lome
        Tonga; ; Tongan; Tongans; Nuku'alofa
        Trinidad and Tobago; Trinidad; Trinidadian; Trinidadians; Port of Spain
        Tunisia; ; Tunisian; Tunisians; Tunis
        Turkey; Turkiye; Turkish; Turks; Ankara
        Turkmenistan; ; Turkmen; ; Ashgabat
        Uganda; ; Ugandan; Ugandans; Kampala
        Ukraine; ; Ukrainian; Ukrainians; Kyiv, Kiev
        United Arab Emirates; UAE, Emirates; Emirati; Emiratis; Abu Dhabi
        United Kingdom; UK, Britain, Great Britain; British; Britons, Brits; London
        United States; US, USA, United States of America, America; American; Americans; Washington, Washington DC
        Uruguay; ; Uruguayan; Uruguayans; Montevideo
        Uzbekistan; ; Uzbek; Uzbeks; Tashkent
        Vanuatu; ; ; ; Port Vila
        Vatican; Vatican City, Holy See; ; ;
        Venezuela; ; Venezuelan; Venezuelans; Caracas
        Vietnam; ; Vietnamese; ; Hanoi
        Yemen; ; Yemeni; Yemenis; Sanaa, Sana'a
        Yugoslavia; ; Yugoslav; Yugoslavs;
        Zambia; ; Zambian; Zambians; Lusaka
        Zimbabwe; ; Zimbabwean; Zimbabweans; Harare
        """
}
