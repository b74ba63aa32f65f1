/// The words of each cue, case ignored.
enum NameCueWords {
    static let all: [(NameCues, StaticString)] = [
        (
            .honorific,
            """
            mr mr. mrs mrs. ms ms. mx. dr dr. prof prof. professor sir dame hon. capt capt. captain col col. colonel gen gen.
            lt lt. lieutenant maj maj. sgt sgt. sergeant cpl cpl. corporal pvt pvt. pfc cmdr cmdr. brig brig. brigadier adm
            adm. insp insp. supt supt. det det. rev rev. fr. rep rep. sen sen. gov gov. amb. congressman congresswoman
            councilman councilwoman ayatollah hojatoleslam mullah maulana imam sheikh sheik datuk dato datin seri tengku shri smt
            pandit kaiser tsar czar archduke archbishop lady king queen prince princess pope chancellor insp ch
            """
        ),
        (
            .office,
            """
            president vice-president premier chancellor minister secretary senator representative governor mayor sheriff
            king queen prince princess pope emperor empress sultan emir count countess baron baroness duchess bishop cardinal
            rabbi duke earl viscount marquess archbishop marshal admiral general commander commissioner commandant ambassador envoy spokesman spokeswoman spokesperson
            chief chairman chairwoman chairperson chair director ceo cfo coo cto coach manager captain judge justice magistrate
            attorney prosecutor counsel superintendent inspector detective constable officer deputy leader speaker advisor
            adviser coordinator administrator treasurer economist analyst editor lawmaker legislator mp mep mla councillor
            councilor astronaut actor actress singer ministers presidents senators justices judges executive comptroller provost taoiseach
            undersecretary vice-chairman vice-chair co-chairman co-chair ombudsman whip mufti founder
            co-founder
            """
        ),
        (
            .portfolio,
            """
            foreign defence defense finance interior home prime vice deputy assistant associate acting interim former senior
            trade economy economic health justice planning culture sports energy oil labour labor transport railway
            environment education agriculture industry communications information telecom national security district battalion
            executive managing chief attorney solicitor lieutenant brigadier major sergeant field inspector detective field
            crown first opposition staff general rear founding honorary press co under-secretary co-chief battalion
            external internal regional campaign state police fire head crown shadow grand majority minority union company board
            team sporting
            """
        ),
        (
            .kin,
            """
            wife husband widow family mother father parents brother sister son daughter sons daughters lawyer lawyers attorney
            funeral death murder body aide aides career campaign resignation arrest trial memoir memoirs mistress girlfriend
            boyfriend killer assassination assassin house home birthday uncle nephew cousin successor predecessor
            """
        ),
        (
            .personalVerb,
            """
            testified pleaded died married resigned apologised apologized smiled wept sentenced jailed convicted arrested
            indicted acquitted born retired graduated shook recalled spoke scored homered sang thinks believes argued joked
            insisted stepped
            """
        ),
        (
            .agent,
            """
            goalkeeper striker midfielder defender captain quarterback guard pitcher forward winger boss opener journalist
            reporter photographer pilot scientist professor researcher author novelist poet historian physicist biologist
            astronomer engineer farmer teacher student resident witness survivor victim suspect gunman activist dissident
            billionaire tycoon banker trader strategist forecaster lawyer barrister solicitor supremo teammate
            colleague father mother brother sister son daughter wife husband widow founder co-founder owner heir aide
            official member expert professor hostage prisoner pastor priest nurse doctor worker policeman
            anchor anchorman broadcaster commentator newsreader golfer cyclist swimmer sprinter boxer driver jockey batsman
            bowler wicketkeeper sculptor painter artist composer conductor musician comedian blogger hacker ex-wife girlfriend
            boyfriend fiancee partner uncle nephew cousin grandson granddaughter

            """
        ),
        (.spokesperson, "spokesman spokeswoman spokesperson"),
        (.degree, "md m.d. phd ph.d. qc kc sc mp mba cbe obe mbe kbe dbe esq ret cpa frs"),
        (.generation, "jr jr. sr sr. ii iii iv"),
        (
            .eastAsianSurname,
            """
            kim lee park choi chung jung jang cho yoon lim han shin seo kwon hwang ahn song yoo hong ban moon roh chun chang
            kang oh bae son nam ko yang kwak ma tsai chen wen lai su hsieh lien wu huang lin yu liu wang tung tang
            """
        ),
        (
            .companyEnding,
            """
            inc inc. corp corp. corporation ltd ltd. limited llc llc. l.l.c. llp llp. l.p. plc plc. gmbh ag kgaa ab asa a/s sa s.a. s.p.a.
            spa se
            n.v. nv b.v. bv oyj oy co co. pty bhd berhad kk sarl incorporated company holdings holding
            """
        ),
        (
            .bodyEnd,
            """
            academy administration agency airlines airways alliance army associates association authority bancorp bank board brigade
            brigades broadcasting bureau cabinet chamber choir church club coalition college command commission committee
            company confederation congress consortium constabulary consulate cooperative corporation council court courts
            department dept. directorate division duma embassy enterprises entertainment federation foundation fund
            government group guard guards holdings industries inspectorate institute institution insurance investments
            laboratory laboratories league legislature library ministry motor motors movement museum navy network networks
            newspaper newspapers office orchestra organisation organization parliament partners party petroleum pharmaceuticals
            police polytechnic program railways records regiment research school secretariat securities semiconductor senate
            service services society software solutions squadron syndicate systems technologies telecom television theatre
            tribunal trust union university ventures airline agencies electronics pictures studios communications
            programme supermarket supermarkets stores foods breweries telecommunications media logistics shipping bank's
            athletic wanderers rovers lakers militia corps forces front fc afc hospital clinic survey
            cf albion hotspur
            """
        ),
        (
            .bodyOf,
            """
            academy administration agency alliance army association authority bank board brotherhood bureau center centre
            chamber church club coalition college commission committee community confederation congress council court courts
            department division embassy faculty federation foundation front fund guild house institute institution laboratory
            league library ministry movement museum office order organisation organization parliament party programme school
            secretariat senate society survey survey union university institutes federation forces observatory directorate
            inspectorate
            """
        ),
        (
            .companyWord,
            """
            gold silver copper resources mining mines minerals energy power steel financial savings international industries capital
            management mobility automobile automotive oil gas petroleum chemical chemicals pharma biotech brands beverages digital
            online wireless mobile cable interactive aerospace aviation textiles paper timber cement life credit realty
            properties homes hotels resorts restaurants drilling exploration lines freight express equity acquisition data
            cellular broadcasting publishing scientific medical baking donuts cola engines aero robotics genetics therapeutics biosciences
            labs analytics
            """
        ),
        (
            .bodyStart,
            """
            air real inter atletico atlético sporting dynamo dinamo lokomotiv cska sparta slavia borussia bayern banco banca banque caisse groupe
            grupo deutsche electricité fc ac afc sc radio union
            """
        ),
        (
            .bodyNoun,
            """
            carmaker automaker planemaker lender insurer reinsurer retailer chipmaker drugmaker drugmaker brewer operator airline
            carrier bank group company firm giant conglomerate broadcaster publisher newspaper daily weekly magazine agency
            newswire network union party club charity website startup start-up manufacturer maker unit subsidiary supplier
            contractor developer brokerage watchdog regulator utility miner steelmaker shipbuilder bookmaker militia
            guerrillas gang cartel faction think-tank shipper distributor consultancy
            chain bookseller wholesaler cooperative
            """
        ),
        (
            .corporate,
            """
            shares share stock shareholders shareholder stake profit profits earnings sales revenue revenues ceo boss executive
            executives chairman chairwoman founder co-founder employees workers subsidiary subsidiaries unit units bonds bond holders investors customers products offer bid takeover dividend product brand brands spokesman spokeswoman analyst analysts cfo coo treasurer manager coach captain
            striker midfielder defender goalkeeper winger quarterback pitcher fans supremo guerrillas rebels fighters
            gunmen dealership dealers co-president editor newsreader reporter correspondent lawmaker lawmakers leader leaders
            """
        ),
        (
            .corporateVerb,
            """
            acquired acquires acquire buys bought employs operates sells sold posted reported unveiled launched
            manufactures produces priced recalled shed slid gained advised files filed builds outbid merged
            """
        ),
        (.exchange, "nasdaq nyse nse bse lse tsx asx amex sgx otc otcbb hkex tsxv nasdaqgs nasdaqgm"),
        (
            .siteEnd,
            """
            airport airfield field stadium arena river creek lake lakes island islands isle bridge street st. avenue ave. road rd.
            boulevard blvd. lane highway hwy. hwy interstate mountain mountains mount hills heights ridge valley canyon gorge
            bay beach coast harbor harbour port peninsula gulf sea ocean strait straits channel canal desert forest glacier
            volcano peak delta crater cave reef cape plateau plains county province prefecture oblast district region
            territory township village town prison jail cemetery castle palace cathedral tower towers square plaza park gardens
            garden dam tunnel falls zoo hotel basin archipelago atoll mosque mill planet oval speedway racecourse
            """
        ),
        (
            .siteStart,
            """
            lake mount mt. fort ft. cape port camp puerto ciudad rio isla cerro monte san santa santo saint-
            interstate deir wadi jabal tel khan beit
            """
        ),
        (
            .placeNoun,
            """
            town city village hamlet suburb port province state county district region island islands prefecture municipality
            borough capital resort neighborhood neighbourhood settlement township valley river lake coast mountain mountains
            area hometown peninsula department regency governorate oblast territory republic border airport enclave stronghold
            outskirts delta forest desert mine mines
            """
        ),
        (
            .locative,
            """
            in near outside around across throughout inside toward towards within off
            """
        ),
        (
            .national,
            """
            government parliament border army economy constitution capital ambassador embassy currency population navy troops
            military airspace sovereignty legislature coastline shores people leadership authorities senate coalition
            independence monarchy electorate voters constitutional
            """
        ),
        (.pluralVerb, "were are have"),
        (.direction, "north south east west"),
        (
            .placeAdjective,
            """
            south north west east northern southern eastern western central upper lower little new old greater united soviet
            """
        ),
        (.placeVerb, "toured shelled besieged invaded evacuated flooded"),
        (.planet, "mercury venus earth mars jupiter saturn uranus neptune pluto"),
        (
            .stateAbbreviation,
            """
            ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb.
            nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. ont.
            que. b.c. alta. d.c.
            """
        ),
        (
            .affairEnd,
            """
            cup games olympics summit show airshow championship championships tournament marathon prix olympiad war wars battle festival
            expo earthquake tsunami massacre uprising revolution riots elections election referendum derby bowl
            """
        ),
        (
            .documentEnd,
            """
            accord accords act agenda agreement amendment bill budget charter constitution deal declaration doctrine initiative
            law pact plan protocol resolution strategy treaty prize award awards medal trophy convention
            """
        ),
        (.affairStart, "hurricane typhoon cyclone storm operation"),
        (.shipStart, "mv uss hms rms hmas hmcs hnoms ins"),
        (
            .thingNoun,
            """
            index rover probe telescope spacecraft rocket satellite missile album novel film movie song sedan truck suv minivan
            smartphone tablet drug vaccine journal ship ferry vessel tanker frigate destroyer submarine trawler yacht boson crude
            boat mission collider experiment average composite
            """
        ),
        (
            .particle,
            """
            of and the for on in at to de da do dos das del della di du van von der den bin ibn bint al el la le les los las y e
            ul ur ud et und af av arap zu 's o a d s & upon dela es cha sur aan im
            """
        ),
        (.foreignParticle, "de da dos das del dela della di du van von bin ibn bint ul ur arap zu"),
        (.saying, "said says told added declined tells announced confirmed denied warned insisted argued stated"),
        (
            .held,
            "stake stakes shares share stock interest confidence trust faith invest invested investors believe investment"
        ),
        (.prefix, "ex anti pro non pre post mid trans inter ultra neo co"),
    ]
}
