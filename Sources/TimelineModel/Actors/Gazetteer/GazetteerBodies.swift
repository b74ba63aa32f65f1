/// Bodies that the news calls by an acronym or a byname without ever spelling them out: name; acronyms and other names.
enum GazetteerBodies {
    static let international: StaticString = """
        United Nations; UN
        UN Security Council; United Nations Security Council, Security Council
        UN General Assembly; United Nations General Assembly
        European Union; EU
        European Commission; EC
        European Parliament;
        European Central Bank; ECB
        Council of Europe;
        NATO; North Atlantic Treaty Organization, North Atlantic Treaty Organisation
        African Union;
        Arab League; League of Arab States
        ASEAN; Association of Southeast Asian Nations
        BRICS;
        Commonwealth of Nations;
        Group of Seven; G7, G-7
        Group of Eight; G8, G-8
        Group of 20; G20, G-20
        International Monetary Fund; IMF
        World Bank;
        World Trade Organization; WTO, World Trade Organisation
        World Health Organization; WHO, World Health Organisation
        World Economic Forum; WEF
        International Atomic Energy Agency; IAEA
        International Criminal Court; ICC
        International Court of Justice; ICJ
        International Olympic Committee; IOC
        International Energy Agency; IEA
        Organization of the Petroleum Exporting Countries; OPEC, Organisation of the Petroleum Exporting Countries
        Organisation for Economic Co-operation and Development; OECD
        Organization for Security and Cooperation in Europe; OSCE
        Organization of American States; OAS
        Interpol;
        Europol;
        UNESCO;
        UNICEF; United Nations Children's Fund
        UNHCR; UN refugee agency
        World Food Programme; WFP, World Food Program
        International Committee of the Red Cross; ICRC
        International Civil Aviation Organization; ICAO
        Amnesty International;
        Human Rights Watch; HRW
        FIFA;
        UEFA;
        """

    static let national: StaticString = """
        Federal Bureau of Investigation; FBI
        Central Intelligence Agency; CIA
        National Security Agency; NSA
        Federal Aviation Administration; FAA
        National Transportation Safety Board; NTSB
        Food and Drug Administration; FDA
        Environmental Protection Agency; EPA
        Securities and Exchange Commission; SEC
        Department of Homeland Security; DHS, Homeland Security Department
        Immigration and Customs Enforcement; ICE
        Internal Revenue Service; IRS
        Federal Communications Commission; FCC
        Federal Trade Commission; FTC
        Federal Reserve; Fed, Federal Reserve Board
        Centers for Disease Control and Prevention; CDC, Centers for Disease Control
        National Aeronautics and Space Administration; NASA
        Royal Canadian Mounted Police; RCMP
        Bank of England; BoE
        Ministry of Defence; MoD
        Federal Security Service; FSB
        British Broadcasting Corporation; BBC
        Canadian Broadcasting Corporation; CBC
        Associated Press; AP
        Agence France-Presse; AFP
        Financial Times; FT
        New York Times; NYT
        Wall Street Journal; WSJ
        """

    /// Seats of government that are spoken of as bodies: name; other names; the country they act for.
    static let seats: StaticString = """
        White House; ; United States
        Oval Office; ; United States
        Pentagon; ; United States
        Capitol Hill; ; United States
        Kremlin; ; Russia
        Downing Street; 10 Downing Street, Number 10, No. 10 Downing Street; United Kingdom
        Whitehall; ; United Kingdom
        Elysee; Elysee Palace, Élysée Palace; France
        Quai d'Orsay; ; France
        Blue House; ; South Korea
        Rideau Hall; ; Canada
        Parliament Hill; ; Canada
        """

    /// Cities that stand for a body of several countries: city; body.
    static let bodySeats: StaticString = """
        Brussels; European Union
        """
}
