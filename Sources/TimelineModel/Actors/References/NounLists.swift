/// Common nouns by what they stand for, in the singular but for words that have none. A word stands in one list.
enum NounLists {
    static let men: StaticString = """
        actor assemblyman ayatollah baron boy boyfriend brother brother-in-law businessman cameraman
        chairman congressman councilman cowboy czar dad duke earl emir emperor father father-in-law fiancé
        fireman fisherman frontman gentleman goalkeeper godfather grandfather grandson groom gunman hitman
        husband imam king lad lord man midfielder monk mullah nephew nobleman playboy policeman pope priest
        prince rabbi salesman shah sheikh son son-in-law spokesman sportsman statesman stepfather stepson
        sultan tribesman tsar uncle waiter widower
        """

    static let women: StaticString = """
        actress aunt ballerina baroness bride businesswoman chairwoman congresswoman councilwoman countess
        daughter daughter-in-law duchess empress fiancée gentlewoman girl girlfriend goddess granddaughter
        grandmother heroine hostess housewife lady mistress mom mother mother-in-law mum niece nun
        policewoman princess queen saleswoman schoolgirl sister sister-in-law spokeswoman stepdaughter
        stepmother stewardess waitress widow wife woman
        """

    static let persons: StaticString = """
        accomplice accountant accused acquaintance activist addict adjutant administrator admiral adult
        adviser advisor advocate agent aide airman ally amateur ambassador analyst anchor anchorman
        announcer anybody anyone applicant apprentice archbishop architect arsonist artist assailant
        assassin assistant associate astronaut athlete attacker attendant attendee attorney author baby
        babysitter bachelor backer banker bartender bassist batsman bearer beneficiary billionaire biologist
        bishop blogger boarder bodyguard boss bowler boxer bricklayer broker buyer campaigner candidate
        captain captive captor cardinal caretaker cartoonist cashier casualty celebrity ceo cfo chair
        champion chancellor chef chemist chief child citizen civilian claimant classmate cleaner cleric
        clerk client co-author co-chair co-defendant co-founder co-pilot co-worker coach cofounder
        collaborator colleague collector colonel columnist comedian commandant commander commentator
        commissioner companion composer comrade concierge conductor conservative constable consul consultant
        consumer contender contestant contributor convict cook coordinator cop coroner correspondent
        councillor councilor counsel counselor counterpart courier cousin creator creditor criminal critic
        curator customer cyclist dancer dealer dean debtor deceased defector defendant defender delegate
        demonstrator dentist deputy descendant deserter designer detainee detective dictator diplomat
        director dissident doctor donor driver drummer economist editor educator elder employee employer
        engineer entertainer entrepreneur envoy eurosceptic everybody everyone ex-boyfriend ex-girlfriend
        ex-husband ex-minister ex-president ex-wife examiner executive expert explorer fan fanatic farmer
        favorite favourite fellow fighter figure filmmaker finalist financier firefighter follower foreigner
        forward founder freelancer friend fugitive gangster gardener general genius goalscorer golfer
        governor graduate grandchild grandparent grocer guarantor guard guardian guest guide guitarist
        hacker handler head headmaster headteacher heir hero historian hobbyist homeowner host hostage
        hunter idol immigrant incumbent individual infant informant inhabitant inmate inspector instructor
        intern interpreter interviewer intruder inventor investigator investor jailer janitor jihadist
        jockey journalist judge juror justice keeper kid kidnapper killer landlord laureate lawmaker lawyer
        leader learner lecturer legend legislator librarian lieutenant listener loner lover loyalist
        magistrate magnate major manager marine marshal master mastermind mate mayor mechanic member mentor
        merchant messenger migrant militant millionaire miner minister minor missionary model moderate mogul
        motorist mourner mp murderer musician national nationalist native negotiator neighbor neighbour
        newcomer no-one nobody nominee notary novelist novice nurse observer offender officeholder officer
        official onlooker operative opponent opposer orchestrator organiser organizer orphan outsider owner
        painter paramedic parent parishioner parliamentarian participant partner passenger passer-by
        passerby patient patriarch patriot patron pedestrian peer penpal pensioner performer perpetrator
        person personality petitioner pharmacist philanthropist philosopher photographer physician physicist
        pianist pilgrim pilot pioneer pirate plaintiff player poet politician postman practitioner preacher
        predecessor premier presenter president principal prisoner prodigy professional professor programmer
        prophet proponent prosecutor prostitute protagonist protester protestor protégé provost psychiatrist
        psychologist publicist pupil racer racketeer radical ranger rapist rapper reader realtor rebel
        receptionist recipient recruit referee reformer refugee regent relative reporter representative
        rescuer researcher resident respondent retiree reviewer rider rioter rival robber rookie ruler
        runner sailor saint salesperson scholar schoolboy schoolteacher scientist scout screenwriter
        sculptor secretary seller senator senior sergeant servant serviceman settler shareholder shareowner
        sheriff shooter shopkeeper shopper sibling signatory singer skater skier skipper smuggler sniper
        soldier solicitor soloist somebody someone songwriter speaker specialist spectator spokesperson
        sponsor spouse spy staffer star starlet statistician stockbroker stranger striker student
        subordinate successor superintendent superstar supervisor supporter surgeon survivor suspect swimmer
        sympathizer tailor teacher teammate technician teenager tenant terrorist therapist thief toddler
        tourist trader trainee trainer traitor translator traveler traveller treasurer trespasser
        troublemaker trustee tutor twin tycoon underdog undergraduate undersecretary veteran vicar
        vice-president victim victor viewer villager violinist virtuoso visionary visitor vocalist volunteer
        voter walker wanderer warden warlord warrior watchman weightlifter whistle-blower whistleblower
        winner witness worker workman worshipper wrestler writer youngster youth
        """

    static let people: StaticString = """
        audience children clergy couple crew crowd duo elite faculty family folk generation grandchildren
        infantry jury majority men minority mob nobility offspring others pair parents peasantry people
        personnel police populace population public rank-and-file relatives staff team trio troops women
        workforce youths
        """

    static let bodies: StaticString = """
        academy administration agency airline alliance army assembly association authority automaker bank
        battalion bloc board branch brand brewer brewery brigade broadcaster brokerage bureau business
        cabinet campaign carmaker carrier cartel center centre chain chamber channel charity church clinic
        club coalition college command commission committee company confederation conglomerate congress
        consortium consultancy cooperative corporation council court delegation department developer
        directorate distributor division embassy enterprise faction factory federation firm force forum
        foundation fund gang giant government group guild hospital institute institution insurer junta
        laboratory league legislature lender lobby magazine maker manufacturer militia ministry mission
        monopoly mosque movement multinational museum navy network newspaper office operator opposition
        orchestra organisation organization outfit outlet panel parliament partnership party planemaker
        platoon portal producer provider publication publisher regime regiment regulator retailer school
        senate service side society squad start-up startup station studio subsidiary supermarket supplier
        syndicate taskforce think-tank thinktank tribe tribunal troupe union unit university utility vendor
        watchdog website wing
        """

    static let places: StaticString = """
        area borough canton capital city colony community continent country county district emirate enclave
        homeland island kingdom location monarchy municipality nation neighborhood neighbourhood peninsula
        place port province region republic resort state suburb territory town village zone
        """

    /// What only ends like a person.
    static let things: StaticString = """
        accent access accident account achievement address adventure agreement airliner amendment amount
        answer apartment appointment argument arrangement arrest article aspect assessment asset banner
        barrier basement behavior behaviour bomber border bumper burger calendar cancer career cellar cement
        cent chapter character charger charter chopper cluster coffee color colour commitment component
        computer concert condition consent container content contest context contract corner counter
        covenant cracker crater cruiser currency current danger deficit degree deployment destroyer
        detriment development device dinner disappointment disaster disorder document dollar door effect
        effort element elevator embankment employment encounter endeavor endeavour endorsement engagement
        engine enlargement entertainment environment equipment equivalent error escalator event evidence
        exchange experiment extent factor favor favour fee ferry fever fiber filter finger flavor flavour
        floor folder fragment freighter funeral gender generator grant guarantee harbor harbour helicopter
        honor honour horror humor humour hunger illness implement improvement incident indictment ingredient
        installment instalment instrument intent interior investment involvement joker jubilee kilometer
        kilometre labor labour ladder laser launcher layer letter liner liquor liter litre loss manner manor
        margin market matter measurement meeting mess meter metre mirror missile moment monitor monster
        month monument mortar motor murder newsletter number offer ointment operation order oxygen paper
        parchment part patent payment percent plant platter poster power pressure process processor progress
        project projector pronouncement property quarter radar radiator razor reactor rear refrigerator
        register remainder reminder requirement resentment reservoir resistor restaurant retirement river
        roller rubber rumor rumour sector semester sensor sentiment settlement shelter shoulder shower
        silver slaughter spider statement steamer sticker success summer supercomputer supper surrender
        talent tanker temper tenor term terror text theater theatre thunder timber torpor tower tractor
        trailer transfer treatment tree trigger trouser tumor tumour turbine undercover update vapor vector
        vigor virus voucher wafer wallpaper war warrant water weather whisper winter wonder year
        """
}
