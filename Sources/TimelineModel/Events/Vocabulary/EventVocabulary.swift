/// What English verbs and nouns tell, as a table a person can read and extend.
///
/// One concept a line: `name | kind | verbs | nouns`. Words of one line tell the same happening ("meet", "talks"), so that two
/// passages can be about one event though they share no word. A verb that stands nowhere is an occurrence of its own concept;
/// a noun that stands nowhere tells no event. Classes follow TimeML (reporting, perception, aspectual, state, occurrence;
/// Saurí et al. 2006) as far as a timeline needs them.
enum EventVocabulary {
    static let table = """
        # Saying. What is said is the event where it tells one; the saying itself where it does not.
        say         | reporting | say tell add state note remark comment mention speak address respond reply answer explain write tweet quote echo joke | speech remark comment statement address reply response tweet keynote
        report      | reporting | report | report
        reveal      | reporting | reveal disclose leak | revelation disclosure leak
        announce    | reporting | announce unveil declare proclaim introduce | announcement declaration unveiling
        show        | evidence  | show find conclude indicate suggest estimate | finding
        claim       | claiming  | claim allege assert maintain insist contend argue boast accuse blame | claim allegation accusation assertion
        confirm     | reporting | confirm acknowledge admit concede verify reaffirm reiterate clarify | confirmation admission acknowledgement
        deny        | denying   | deny refute disavow disown rebut | denial
        warn        | reporting | warn caution alert | warning
        urge        | speaking  | urge call_on exhort implore appeal_to plead beg | plea
        criticize   | speaking  | criticize criticise condemn denounce slam blast decry rebuke lambast deplore chide mock ridicule deride dismiss label | criticism condemnation rebuke
        praise      | speaking  | praise hail laud applaud commend congratulate welcome | praise
        apologize   | speaking  | apologize apologise | apology
        threaten    | speaking  | threaten | threat
        promise     | intending | promise vow pledge swear commit undertake | promise vow pledge
        complain    | speaking  | complain lament grumble | complaint
        object      | speaking  | object | objection
        thank       | speaking  | thank |
        discuss     | occurrence | discuss debate | debate
        # Wanting and planning. What is wanted is the event, planned.
        plan        | intending | plan intend aim prepare schedule set_to slate arrange | plan
        seek        | intending | seek pursue look_to push_for consider weigh mull contemplate |
        attempt     | occurrence | try attempt bid strive | attempt bid
        expect      | intending | expect anticipate forecast project predict await due | forecast
        propose     | intending | propose offer recommend | proposal offer
        agree       | occurrence | agree consent | agreement accord deal pact treaty
        decide      | intending | decide opt choose resolve_to | decision
        # Meeting and travelling
        meet        | occurrence | meet convene huddle confer sit_down | meeting talk talks discussion summit gathering session conference town_hall
        visit       | occurrence | visit tour | visit tour
        travel      | occurrence | travel fly head journey trek sail | trip flight journey
        arrive      | occurrence | arrive land touch_down reach | arrival landing
        leave       | occurrence | leave depart flee exit take_off lift_off | departure exit takeoff
        return      | occurrence | return | return
        attend      | occurrence | attend join | attendance
        host        | occurrence | host |
        appear      | occurrence | show_up | appearance
        absent      | occurrence | | absence medical_leave maternity_leave sick_leave
        invite      | occurrence | invite | invitation
        call        | occurrence | phone telephone | phone_call
        interview   | occurrence | interview | interview
        # Politics and law
        vote        | occurrence | vote | vote referendum plebiscite
        elect       | occurrence | elect reelect re-elect | election by-election runoff primary
        count       | occurrence | count recount | recount
        poll        | occurrence | poll survey | poll polling survey
        campaign    | occurrence | campaign canvass | campaign
        nominate    | occurrence | nominate appoint name_to designate tap | nomination appointment
        resign      | occurrence | resign step_down quit stand_down | resignation
        dismiss     | occurrence | fire sack oust remove dismiss_from relieve_of depose overthrow topple | dismissal ouster firing coup
        inaugurate  | occurrence | inaugurate swear_in | inauguration
        legislate   | occurrence | pass enact ratify adopt legislate approve | passage approval ratification
        sign        | occurrence | sign ink initial | signing
        reject      | occurrence | reject veto refuse decline rebuff turn_down | rejection veto refusal
        ban         | occurrence | ban prohibit outlaw bar forbid block suspend restrict | ban prohibition suspension
        impose      | occurrence | impose levy sanction slap | imposition
        lift        | occurrence | lift ease relax repeal rescind revoke waive cancel call_off scrap shelve abolish | repeal cancellation
        regulate    | occurrence | regulate |
        petition    | occurrence | petition | petition
        request     | occurrence | request ask demand call_for appeal_for solicit apply | request demand application
        arrest      | occurrence | arrest detain apprehend | arrest detention
        charge      | occurrence | charge indict prosecute | indictment prosecution
        sue         | occurrence | sue litigate | lawsuit suit
        try         | occurrence | arraign | trial hearing
        rule        | occurrence | rule adjudicate overturn uphold strike_down | ruling verdict judgment judgement
        sentence    | occurrence | sentence jail imprison fine | sentencing
        convict     | occurrence | convict find_guilty | conviction
        plead       | occurrence | plead_guilty plead_not plead_innocent |
        acquit      | occurrence | acquit exonerate pardon | acquittal pardon
        appeal      | occurrence | appeal | appeal
        execute     | occurrence | execute hang behead | execution
        release     | occurrence | free release_from | release
        investigate | occurrence | investigate probe inspect audit examine | investigation probe inquiry inspection audit
        search      | occurrence | search raid | raid search
        testify     | occurrence | testify | testimony
        settle      | occurrence | settle | settlement
        file        | occurrence | file submit lodge | filing submission
        secede      | occurrence | secede break_away separate split | secession separation split
        annex       | occurrence | annex | annexation
        # War and violence
        attack      | occurrence | attack assault strike hit target ambush storm | attack assault airstrike strike raid ambush offensive
        bomb        | occurrence | bomb shell bombard | bombing shelling bombardment
        shoot       | occurrence | shoot gun_down open_fire | shooting
        explode     | occurrence | explode detonate blow_up | explosion blast
        kill        | occurrence | kill murder assassinate slay | killing murder assassination massacre
        die         | occurrence | die perish drown succumb | death
        injure      | occurrence | injure wound hurt | injury
        invade      | occurrence | invade | invasion incursion
        seize       | occurrence | seize capture occupy take_over take_control take_power commandeer confiscate | seizure capture takeover
        fight       | occurrence | fight battle clash | fighting battle clash skirmish
        deploy      | occurrence | deploy station dispatch mobilize mobilise | deployment mobilization
        withdraw    | occurrence | withdraw pull_out retreat | withdrawal retreat pullout
        surrender   | occurrence | surrender | surrender
        ceasefire   | occurrence | | ceasefire cease-fire truce armistice
        steal       | occurrence | steal rob loot burgle smuggle break_into | theft robbery burglary heist looting
        kidnap      | occurrence | kidnap abduct | kidnapping abduction
        escape      | occurrence | escape | escape
        rescue      | occurrence | rescue save | rescue
        evacuate    | occurrence | evacuate displace | evacuation
        shootdown   | occurrence | shoot_down down | downing
        test        | occurrence | test-fire | missile_test nuclear_test
        # Disaster and health
        crash       | occurrence | crash collide derail capsize sink run_aground | crash collision derailment wreck sinking
        quake       | occurrence | | earthquake quake tremor aftershock
        erupt       | occurrence | erupt | eruption
        burn        | occurrence | burn blaze ignite set_fire burst_into | fire wildfire blaze
        flood       | occurrence | flood inundate | flood flooding
        storm       | occurrence | | hurricane typhoon cyclone tornado
        collapse    | occurrence | collapse give_way cave_in break_down fall_through | collapse
        damage      | occurrence | damage destroy devastate wreck ruin demolish vandalize uproot sweep_away wash_away tear_off | destruction
        infect      | occurrence | infect sicken | outbreak epidemic
        vaccinate   | occurrence | vaccinate inoculate | vaccination
        hospitalize | occurrence | hospitalize hospitalise | hospitalization
        treat       | occurrence | operate_on | surgery
        # Business
        buy         | occurrence | buy acquire purchase | acquisition purchase takeover buyout
        sell        | occurrence | sell divest auction | sale auction
        merge       | occurrence | merge | merger
        invest      | occurrence | invest fund finance bankroll | investment
        launch      | occurrence | launch release roll_out debut ship | launch release debut rollout
        open        | occurrence | open | opening
        close       | occurrence | close shut shutter shut_down | closure shutdown
        found       | occurrence | found establish set_up create form | founding establishment formation creation
        build       | occurrence | build construct erect assemble manufacture | construction
        develop     | occurrence | develop design invent | invention
        hire        | occurrence | hire recruit employ | hiring
        layoff      | occurrence | lay_off | layoff
        strike      | occurrence | walk_out | walkout
        earn        | occurrence | earn gross net | earning earnings
        rise        | occurrence | rise increase climb surge soar jump grow gain rally rebound leap double triple quadruple | rise increase surge
        fall        | occurrence | fall drop decline decrease plunge plummet slump tumble slide shrink slip dip sag shed halve | drop decline plunge slump
        cut         | occurrence | cut slash reduce lower trim scale_back | cut reduction
        raise       | occurrence | raise hike boost | hike
        pay         | occurrence | pay repay donate award grant contribute | payment donation
        borrow      | occurrence | borrow lend loan | loan
        bankrupt    | occurrence | | bankruptcy insolvency
        postpone    | occurrence | postpone delay defer adjourn put_off hold_up | postponement adjournment
        repair      | occurrence | repair restore rebuild renovate | restoration renovation
        recover     | occurrence | recover retrieve | recovery retrieval
        trap        | occurrence | trap strand |
        divert      | occurrence | divert reroute |
        replace     | occurrence | replace succeed supplant | replacement
        license     | occurrence | license | licensing
        trade       | occurrence | trade swap exchange | exchange swap
        nationalize | occurrence | nationalize nationalise bail_out | nationalization nationalisation bailout
        overtake    | occurrence | overtake surpass outstrip |
        # Media, science and sport
        publish     | occurrence | publish print | publication
        post        | occurrence | post share circulate upload retweet repost |
        broadcast   | occurrence | broadcast air televise stream | broadcast
        perform     | occurrence | perform premiere | concert performance premiere
        celebrate   | occurrence | celebrate commemorate honor honour | celebration ceremony funeral memorial
        discover    | occurrence | discover detect identify uncover unearth | discovery detection
        study       | occurrence | | study experiment
        collect     | occurrence | collect gather | collection
        orbit       | occurrence | | liftoff touchdown
        win         | occurrence | win defeat beat clinch | win victory defeat triumph
        lose        | occurrence | lose | loss
        play        | occurrence | play compete | match final tournament race
        score       | occurrence | score |
        event       | occurrence | | event festival parade exhibition fair
        present     | occurrence | present | presentation
        lead        | occurrence | lead head_up serve_as take_office |
        # Protest and movement
        protest     | occurrence | protest demonstrate rally march riot | protest demonstration rally march riot unrest
        boycott     | occurrence | boycott | boycott
        born_to     | occurrence | give_birth |
        send        | occurrence | send deliver dispatch_to hand_over | delivery shipment handover
        transport   | occurrence | escort tow ferry airlift haul unload |
        move        | occurrence | move relocate transfer | move relocation transfer
        marry       | occurrence | marry wed | wedding marriage
        divorce     | occurrence | divorce | divorce
        born        | occurrence | bear | birth
        graduate    | occurrence | graduate | graduation
        hold        | light     | hold conduct stage organize organise mount make give deliver take carry_out undertake launch issue do extend |
        happen      | happening | happen occur take_place come_about |
        # Beginning, going on, ending
        effect      | occurrence | take_effect | 
        begin       | aspect    | begin start commence kick_off resume | start beginning resumption
        continue    | aspect    | continue keep go_on move_on persist proceed |
        end         | aspect    | end finish stop halt conclude_with complete cease terminate | end halt completion
        # What is no happening
        be          | state | be grow_up date rank age base locate title headquarter nickname have contain include involve consist comprise belong own possess lack need require deserve owe cost measure span |
        seem        | state | seem become appear look sound feel resemble remain stay stand lie sit exist live tend depend rely matter mean represent constitute amount equal differ contrast correspond |
        think       | state | think believe know understand realize realise doubt suspect assume suppose imagine guess remember forget wonder fear worry hope want wish trust regret |
        like        | state | like love hate prefer enjoy dislike admire respect envy care desire support oppose favor favour |
        feel        | state | please delight relieve disappoint sadden exhaust excite thrill astonish amaze baffle puzzle frustrate |
        see         | state | see hear watch view regard perceive notice witness observe |
        comment     | comment | mark underscore underline highlight emphasize emphasise signal reflect illustrate reinforce deepen intensify heighten exacerbate fuel spark stoke galvanize galvanise resonate loom navigate coincide complicate entangle position characterize characterise frame interpret feature surround prompt overshadow symbolize symbolise embody evoke mirror shape influence affect pose bolster strain escalate spike face confront serve help allow enable let ensure lead_to cause result contribute_to stem derive root drive motivate inspire |
        """
}
