/// Companies that newspapers call by what they make or where they sit, without saying so: names; countries whose adjective
/// stands for them; towns; line of business.
enum GazetteerCompanies {
    static let table: StaticString = """
        General Motors, GM; United States; Detroit; cars
        Ford, Ford Motor; United States; Dearborn, Detroit; cars
        Chrysler; United States; Auburn Hills, Detroit; cars
        DaimlerChrysler; Germany, United States; Stuttgart; cars
        Fiat Chrysler; Italy, United States; ; cars
        Tesla, Tesla Motors; United States; Palo Alto; cars
        Toyota, Toyota Motor; Japan; Toyota City; cars
        Honda, Honda Motor; Japan; Tokyo; cars
        Nissan, Nissan Motor; Japan; Yokohama; cars
        Mazda, Mazda Motor; Japan; Hiroshima; cars
        Mitsubishi Motors; Japan; Tokyo; cars
        Suzuki, Suzuki Motor; Japan; Hamamatsu; cars
        Subaru; Japan; ; cars
        Hyundai, Hyundai Motor; South Korea; Seoul; cars
        Kia, Kia Motors; South Korea; Seoul; cars
        Volkswagen, VW; Germany; Wolfsburg; cars
        BMW; Germany; Munich; cars
        Daimler; Germany; Stuttgart; cars
        Mercedes-Benz, Mercedes; Germany; Stuttgart; cars
        Audi; Germany; Ingolstadt; cars
        Porsche; Germany; Stuttgart; cars
        Opel; Germany; Russelsheim; cars
        Fiat; Italy; Turin; cars
        Ferrari; Italy; Maranello; cars
        Lamborghini; Italy; ; cars
        Alfa Romeo; Italy; ; cars
        Renault; France; ; cars
        Peugeot, PSA Peugeot Citroen, PSA; France; Paris; cars
        Citroen; France; Paris; cars
        Volvo; Sweden; Gothenburg; cars
        Saab, Saab Automobile; Sweden; Trollhattan; cars
        Skoda; Czech Republic; ; cars
        Seat; Spain; ; cars
        Vauxhall; United Kingdom; Luton; cars
        Jaguar; United Kingdom; Coventry; cars
        Land Rover; United Kingdom; ; cars
        Jaguar Land Rover; United Kingdom; ; cars
        MG Rover; United Kingdom; Birmingham; cars
        Tata Motors; India; Mumbai; cars
        Maruti Suzuki; India; ; cars
        Geely; China; Hangzhou; cars
        BYD; China; Shenzhen; cars
        AvtoVAZ; Russia; Togliatti; cars
        Chevrolet, Chevy; United States; ; cars
        Cadillac; United States; ; cars
        Buick; United States; ; cars
        Pontiac; United States; ; cars
        Hummer; United States; ; cars
        Dodge; United States; ; cars
        Jeep; United States; ; cars
        Lexus; Japan; ; cars
        Acura; Japan; ; cars
        Infiniti; Japan; ; cars
        Airbus; Europe, France; Toulouse; planes
        EADS; Europe; ; planes
        Boeing; United States; Chicago, Seattle; planes
        McDonnell Douglas; United States; ; planes
        Lockheed Martin, Lockheed; United States; Bethesda; planes
        Northrop Grumman; United States; ; planes
        Cessna; United States; Wichita; planes
        Gulfstream; United States; Savannah; planes
        Bombardier; Canada; Montreal; planes
        Embraer; Brazil; ; planes
        BAE Systems; United Kingdom; ; planes
        Dassault, Dassault Aviation; France; ; planes
        Sukhoi; Russia; Moscow; planes
        Tupolev; Russia; Moscow; planes
        Ilyushin; Russia; Moscow; planes
        Antonov; Ukraine; Kiev, Kyiv; planes
        Fokker; Netherlands; ; planes
        Qantas, Qantas Airways; Australia; Sydney; airlines
        Emirates; United Arab Emirates; Dubai; airlines
        Etihad, Etihad Airways; United Arab Emirates; Abu Dhabi; airlines
        Singapore Airlines; Singapore; ; airlines
        Lufthansa; Germany; Frankfurt; airlines
        Air France; France; Paris; airlines
        KLM; Netherlands; ; airlines
        British Airways, BA; United Kingdom; London; airlines
        Virgin Atlantic; United Kingdom; ; airlines
        easyJet; United Kingdom; Luton; airlines
        Ryanair; Ireland; Dublin; airlines
        Aer Lingus; Ireland; Dublin; airlines
        Iberia; Spain; Madrid; airlines
        Alitalia; Italy; Rome; airlines
        Aeroflot; Russia; Moscow; airlines
        Finnair; Finland; Helsinki; airlines
        American Airlines; United States; Fort Worth, Dallas; airlines
        United Airlines; United States; Chicago; airlines
        Delta Air Lines, Delta; United States; Atlanta; airlines
        Continental Airlines; United States; Houston; airlines
        Southwest Airlines; United States; Dallas; airlines
        Northwest Airlines; United States; ; airlines
        JetBlue; United States; New York; airlines
        Air Canada; Canada; Montreal; airlines
        WestJet; Canada; Calgary; airlines
        TAM, TAM Airlines; Brazil; ; airlines
        Gol; Brazil; ; airlines
        All Nippon Airways, ANA; Japan; Tokyo; airlines
        Japan Airlines, JAL; Japan; Tokyo; airlines
        Cathay Pacific; Hong Kong; ; airlines
        Lion Air; Indonesia; Jakarta; airlines
        Lehman Brothers, Lehman; United States; New York; banks
        Bear Stearns; United States; New York; banks
        Goldman Sachs, Goldman; United States; New York; banks
        Morgan Stanley; United States; New York; banks
        Merrill Lynch; United States; New York; banks
        JPMorgan Chase, JPMorgan, JP Morgan, J.P. Morgan Chase; United States; New York; banks
        Citigroup, Citi, Citibank; United States; New York; banks
        Bank of America; United States; Charlotte; banks
        Wachovia; United States; Charlotte; banks
        Wells Fargo; United States; San Francisco; banks
        Washington Mutual, WaMu; United States; Seattle; banks
        IndyMac; United States; Pasadena; banks
        UBS; Switzerland; Zurich; banks
        Credit Suisse; Switzerland; Zurich; banks
        Deutsche Bank; Germany; Frankfurt; banks
        Commerzbank; Germany; Frankfurt; banks
        Hypo Real Estate; Germany; Munich; banks
        Barclays; United Kingdom; London; banks
        HSBC; United Kingdom; London; banks
        Royal Bank of Scotland, RBS; United Kingdom; Edinburgh; banks
        HBOS; United Kingdom; Edinburgh; banks
        Lloyds, Lloyds TSB, Lloyds Banking Group; United Kingdom; London; banks
        Northern Rock; United Kingdom; Newcastle; banks
        Bradford & Bingley; United Kingdom; ; banks
        Standard Chartered; United Kingdom; London; banks
        BNP Paribas; France; Paris; banks
        Societe Generale; France; Paris; banks
        Credit Agricole; France; Paris; banks
        Fortis; Belgium; Brussels; banks
        Dexia; Belgium; Brussels; banks
        ING; Netherlands; Amsterdam; banks
        ABN AMRO; Netherlands; Amsterdam; banks
        Santander; Spain; Madrid; banks
        UniCredit; Italy; Milan; banks
        Nomura; Japan; Tokyo; banks
        Kaupthing; Iceland; Reykjavik; banks
        Glitnir; Iceland; Reykjavik; banks
        Landsbanki; Iceland; Reykjavik; banks
        Federal Reserve, Fed; United States; Washington; centralbanks
        European Central Bank, ECB; Europe; Frankfurt; centralbanks
        Bank of England; United Kingdom; London; centralbanks
        Bank of Japan; Japan; Tokyo; centralbanks
        Bank of Canada; Canada; Ottawa; centralbanks
        Reserve Bank of Australia; Australia; Sydney; centralbanks
        Reserve Bank of India; India; Mumbai; centralbanks
        People's Bank of China; China; Beijing; centralbanks
        Swiss National Bank; Switzerland; Zurich; centralbanks
        Bundesbank; Germany; Frankfurt; centralbanks
        Riksbank; Sweden; Stockholm; centralbanks
        Fannie Mae; United States; ; lenders
        Freddie Mac; United States; ; lenders
        AIG, American International Group; United States; New York; insurers
        Allianz; Germany; Munich; insurers
        AXA; France; Paris; insurers
        Aviva; United Kingdom; London; insurers
        Swiss Re; Switzerland; Zurich; insurers
        """
}
