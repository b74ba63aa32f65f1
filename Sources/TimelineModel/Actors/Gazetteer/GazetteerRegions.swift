/// Parts of countries: name; other names; adjectives; people; what it is.
///
/// Provinces, states and territories of large federations, and regions that the news treats as actors of their own.
enum GazetteerRegions {
    static let table: StaticString = """
        Alabama; ; Alabaman; Alabamans; state
        Alaska; ; Alaskan; Alaskans; state
        Arizona; ; Arizonan; Arizonans; state
        Arkansas; ; Arkansan; Arkansans; state
        California; ; Californian; Californians; state
        Colorado; ; Coloradan; Coloradans; state
        Connecticut; ; ; ; state
        Delaware; ; ; ; state
        Florida; ; Floridian; Floridians; state
        Hawaii; ; Hawaiian; Hawaiians; state
        Idaho; ; Idahoan; Idahoans; state
        Illinois; ; ; Illinoisans; state
        Indiana; ; ; Hoosiers; state
        Iowa; ; Iowan; Iowans; state
        Kansas; ; Kansan; Kansans; state
        Kentucky; ; ; Kentuckians; state
        Louisiana; ; ; Louisianans; state
        Maine; ; ; Mainers; state
        Maryland; ; ; Marylanders; state
        Massachusetts; ; ; ; state
        Michigan; ; ; Michiganders; state
        Minnesota; ; Minnesotan; Minnesotans; state
        Mississippi; ; ; Mississippians; state
        Missouri; ; ; Missourians; state
        Montana; ; Montanan; Montanans; state
        Nebraska; ; Nebraskan; Nebraskans; state
        Nevada; ; Nevadan; Nevadans; state
        New Hampshire; ; ; ; state
        New Jersey; ; ; New Jerseyans; state
        New Mexico; ; New Mexican; New Mexicans; state
        New York State; ; ; ; state
        North Carolina; ; ; North Carolinians; state
        North Dakota; ; ; North Dakotans; state
        Ohio; ; ; Ohioans; state
        Oklahoma; ; ; Oklahomans; state
        Oregon; ; ; Oregonians; state
        Pennsylvania; ; ; Pennsylvanians; state
        Rhode Island; ; ; Rhode Islanders; state
        South Carolina; ; ; South Carolinians; state
        South Dakota; ; ; South Dakotans; state
        Tennessee; ; ; Tennesseans; state
        Texas; ; Texan; Texans; state
        Utah; ; ; Utahns; state
        Vermont; ; ; Vermonters; state
        Virginia; ; Virginian; Virginians; state
        Washington State; State of Washington; ; Washingtonians; state
        West Virginia; ; ; West Virginians; state
        Wisconsin; ; ; Wisconsinites; state
        Wyoming; ; ; ; state
        Puerto Rico; ; Puerto Rican; Puerto Ricans; territory
        Guam; ; Guamanian; Guamanians; territory
        Alberta; ; Albertan; Albertans; province
        British Columbia; B.C.; British Columbian; British Columbians; province
        Manitoba; ; Manitoban; Manitobans; province
        New Brunswick; ; ; New Brunswickers; province
        Newfoundland and Labrador; Newfoundland; ; Newfoundlanders; province
        Nova Scotia; ; Nova Scotian; Nova Scotians; province
        Ontario; ; Ontarian; Ontarians; province
        Prince Edward Island; ; ; Prince Edward Islanders; province
        Quebec; ; Quebec; Quebecers, Quebeckers, Quebecois; province
        Saskatchewan; ; ; ; province
        Northwest Territories; ; ; ; territory
        Nunavut; ; ; ; territory
        Yukon; ; ; Yukoners; territory
        New South Wales; NSW; ; ; state
        Queensland; ; ; Queenslanders; state
        South Australia; ; South Australian; South Australians; state
        Tasmania; ; Tasmanian; Tasmanians; state
        Victoria; ; Victorian; Victorians; state
        Western Australia; ; Western Australian; Western Australians; state
        Northern Territory; ; ; ; territory
        England; ; English; Englishmen; country
        Scotland; ; Scottish; Scots; country
        Wales; ; Welsh; ; country
        Northern Ireland; ; Northern Irish; ; province
        Bavaria; ; Bavarian; Bavarians; state
        Baden-Württemberg; ; ; ; state
        Brandenburg; ; ; ; state
        Hesse; ; Hessian; Hessians; state
        Lower Saxony; ; ; ; state
        North Rhine-Westphalia; ; ; ; state
        Saxony; ; Saxon; Saxons; state
        Thuringia; ; Thuringian; Thuringians; state
        Andhra Pradesh; ; ; ; state
        Assam; ; Assamese; ; state
        Bihar; ; Bihari; Biharis; state
        Gujarat; ; Gujarati; Gujaratis; state
        Haryana; ; ; ; state
        Karnataka; ; ; ; state
        Kerala; ; Keralite; Keralites; state
        Madhya Pradesh; ; ; ; state
        Maharashtra; ; Maharashtrian; Maharashtrians; state
        Manipur; ; Manipuri; Manipuris; state
        Odisha; ; ; ; state
        Punjab; ; Punjabi; Punjabis; state
        Rajasthan; ; Rajasthani; Rajasthanis; state
        Tamil Nadu; ; ; ; state
        Telangana; ; ; ; state
        Uttar Pradesh; ; ; ; state
        West Bengal; ; ; ; state
        Kashmir; Jammu and Kashmir; Kashmiri; Kashmiris; territory
        Chihuahua; ; ; ; state
        Jalisco; ; ; ; state
        Sinaloa; ; Sinaloan; Sinaloans; state
        Oaxaca; ; Oaxacan; Oaxacans; state
        Bahia; ; ; ; state
        Minas Gerais; ; ; ; state
        Guangdong; ; Cantonese; ; province
        Sichuan; ; Sichuanese; ; province
        Xinjiang; ; ; ; region
        Tibet; ; Tibetan; Tibetans; region
        Hong Kong; ; ; Hongkongers, Hong Kongers; territory
        Macau; Macao; Macanese; ; territory
        Crimea; ; Crimean; Crimeans; peninsula
        Donbas; Donbass; ; ; region
        Chechnya; ; Chechen; Chechens; republic
        Dagestan; ; ; ; republic
        Tatarstan; ; Tatar; Tatars; republic
        Catalonia; ; Catalan; Catalans; region
        Basque Country; ; Basque; Basques; region
        Andalusia; ; Andalusian; Andalusians; region
        Sicily; ; Sicilian; Sicilians; region
        Sardinia; ; Sardinian; Sardinians; region
        Corsica; ; Corsican; Corsicans; region
        Brittany; ; Breton; Bretons; region
        Flanders; ; Flemish; ; region
        Wallonia; ; Walloon; Walloons; region
        Greenland; ; Greenlandic; Greenlanders; territory
        Faroe Islands; ; Faroese; ; territory
        Kurdistan; ; Kurdish; Kurds; region
        Gaza; Gaza Strip; Gazan; Gazans; territory
        West Bank; ; ; ; territory
        Darfur; ; Darfuri; Darfuris; region
        Tigray; ; Tigrayan; Tigrayans; region
        Somaliland; ; ; ; region
        Abkhazia; ; Abkhaz, Abkhazian; Abkhazians; region
        South Ossetia; ; South Ossetian; South Ossetians; region
        Transnistria; ; ; ; region
        Nagorno-Karabakh; Karabakh; ; ; region
        """

    /// Groups of people and wider parts of the world, which have an adjective but no government.
    static let wide: StaticString = """
        Europe; ; European; Europeans; continent
        Africa; ; African; Africans; continent
        Asia; ; Asian; Asians; continent
        North America; ; North American; North Americans; continent
        South America; ; South American; South Americans; continent
        Latin America; ; Latin American; Latin Americans; region
        Middle East; ; Middle Eastern; ; region
        Caribbean; ; ; ; region
        Scandinavia; ; Scandinavian; Scandinavians; region
        Arctic; ; ; ; region
        Antarctica; ; Antarctic; ; continent
        """
}
