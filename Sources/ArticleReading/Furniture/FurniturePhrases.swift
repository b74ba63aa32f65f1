/// The words by which page furniture is known, by class. `LinePattern` says how a pattern reads.
///
/// Each class has a length beyond which a block is no longer taken for furniture, whatever words it starts with: pages
/// speak to their readers briefly, articles do not.
enum FurniturePhrases {
    /// What a page asks its reader to do with it.
    static let prompts = """
        share
        share this|the|our article|story|post|page|news|video|report ~
        share on|via|with|to facebook|twitter|x|whatsapp|linkedin|reddit|telegram|email|friends ~
        share|tweet|pin|print|email|mail|save|bookmark|comment|like|flip|reddit|gift
        facebook|twitter|whatsapp|linkedin|reddit|telegram|pinterest|instagram|flipboard|email|tumblr|messenger|bluesky
        facebook|twitter|x|whatsapp|linkedin|email|print|share|tweet facebook|twitter|x|whatsapp|linkedin|email|print|copy|share|pinterest|reddit|telegram ~
        copy link|url|address ~
        link copied ~
        gift this|article ~
        save|bookmark|print|email|listen|like|rate this|the article|story|page|post ~
        save for later
        follow us|me ~
        follow @ ~
        follow * on twitter|x|facebook|instagram|threads|bluesky|linkedin|google|whatsapp|telegram|tiktok|youtube|mastodon ~
        like us on ~
        like and share ~
        find|join us|me on ~
        add * as a|your preferred source ~
        add * to your ~
        make * your preferred ~
        set * as * preferred ~
        connect with us ~
        click|tap|swipe here|to|on|below|play|the ~
        download the|our * app ~
        get the|our|all|more * newsletter|app|newsletters|alerts|inbox ~
        get * in|to your|the inbox|mailbox ~
        get * delivered ~
        sign|signup|log|login|signed up|in|out|on
        sign|log in|up|on|into to|for|with|here|now|your|or ~
        sign-up|signup for|to|here|now ~
        login
        register
        register now|here|free|to|for ~
        create an|a|your free|account|profile ~
        already a|have subscriber|member|an|account|registered ~
        not a|yet subscriber|member|registered ~
        subscribe
        subscribe to|now|today|here|for|from|on|and|our|with ~
        become a|an subscriber|member|supporter|patron|insider ~
        support our|us|independent|quality|journalism ~
        donate
        donate now|today|here|to ~
        join the|our conversation|discussion|newsletter|community|channel|mailing|whatsapp|telegram ~
        join now
        enter your email|e-mail|name|comment|address ~
        please enter|log|sign|enable|subscribe|consider|click|share|select|turn|disable|type|fill|check|try|verify|confirm|support ~
        your email|e-mail address ~
        read more|also|next|on|full|the|related full|story|article|here|about
        read more
        read also|more|next|further ~
        also read|watch|see ~
        see also|more|all|full ~
        watch more|also|live|now|below ~
        watch the|this|our video|moment|full|clip|interview|live|trailer ~
        watch|listen|view|see|read
        listen to this|the article|story|podcast|episode ~
        listen now|here|live|below
        view all|more|comments|gallery|slideshow|the|in|on ~
        view # ~
        show|load|see|hide|view more|less|comments|all|full|transcript ~
        continue reading ~
        keep reading ~
        expand|collapse|close|dismiss|skip|cancel|submit|send|reply|report|loading|play|pause|mute|unmute|next|previous|back|forward
        skip to|ad|advertisement ~
        scroll down|to|for ~
        jump to ~
        back to top|home ~
        go to|back homepage|home|top|to ~
        turn on|off notifications|desktop|alerts|browser ~
        enable javascript|cookies|notifications ~
        allow notifications ~
        stay connected|informed|tuned|updated|up
        stay connected|informed|up * with ~
        try * for free ~
        start your free|trial|subscription ~
        choose your ~
        manage your|my|cookies|preferences|subscription ~
        send us|tips|your|an|a|news ~
        contact us
        contact|contacts * #
        press|media contact|contacts ~
        contact|email|e-mail|write|reach the|our|us|him|her|them|this * at|reporter|author|newsroom|editor ~
        email us|the * ~
        eds ~
        got a|any tip|news|story ~
        have a|you tip|story|news|something|questions ~
        do you have a|any|information|something tip|story|news|information|more|about|to ~
        tell us ~
        let us know ~
        what do you think ~
        was this|the article|page|story|helpful|content|newsletter|email ~
        how would you rate ~
        rate this ~
        want more|unlimited ~
        enjoy unlimited|full|this|reading ~
        unlock this|full|unlimited|the ~
        don't miss ~
        never miss ~
        you can also|follow|find|support|unsubscribe|read follow|find|read|us|this|me|more ~
        you have|you've reached|read|used|# ~
        you're reading|all ~
        to read|continue|view|access the|reading|this full|article|story|please|rest|content ~
        to comment on|you|please ~
        open in|the|this|our app|the|our|browser ~
        view|read in|on app|browser|web|mobile ~
        open|install|get app|now|extension
        install the|our ~
        """

    /// Headings under which other pages are listed; what follows them, up to the next paragraph, is furniture too.
    static let listHeadings = """
        related
        related articles|stories|posts|news|topics|content|coverage|links|reading|video|videos|tags|items|story|article|post|topic|searches|items ~
        more stories|news|articles|posts|videos|headlines|coverage|topics
        more from|on|in|about|by|like|top|for|to ~
        more like this
        read more|also|next about|on|from|in|stories|here
        read this|these next|also|too
        read more|next|also
        recommended
        recommended for|stories|articles|reading|by|videos|posts|content ~
        recommendations
        explore more|all on|from|about|in ~
        suggested for|stories|articles|reading|posts ~
        you may|might also|like|be|have ~
        you'll also|like|love ~
        most read|popular|viewed|shared|commented|recent|watched|emailed|discussed|clicked
        most read|popular|viewed|shared|commented|recent in|on|now|today|stories|articles|posts|news|this ~
        popular
        popular now|posts|stories|articles|news|today|topics|categories|tags|this ~
        trending
        trending now|today|stories|topics|news|articles|posts|videos ~
        latest
        latest news|stories|articles|posts|headlines|updates|videos|comments
        latest from|on|in *
        latest news|stories|updates|posts|articles from|on|in *
        recent posts|news|articles|stories|comments|updates|videos
        top stories|news|headlines|posts|videos|picks|trending ~
        editor's|editors'|editors|our|staff picks|pick|choice|favorites|favourites|recommendation ~
        what to read|watch|know next|now
        what others are reading
        what's trending|new|hot|next
        people also|are read|reading|search|ask ~
        others also|are ~
        don't miss|skip
        in case you|this ~
        in other news
        in this|the article|story|section|series|collection|issue
        also in|on|from this|the|news|politics|business|our ~
        also of interest
        next up|article|story|post|read
        next|previous article|story|post|read ~
        up next
        around the web
        from the|our web|archive|archives|partners|sponsors ~
        elsewhere on|in ~
        explore more|further|our|topics
        discover more ~
        further reading
        see more|also stories|on|of
        comments
        # comments|comment|replies|responses|reactions
        comments are|have|closed|policy|# ~
        leave a|your comment|reply|response|thought|comments ~
        post a|your comment|reply ~
        write|add|submit a|your comment|reply|review ~
        join the conversation|discussion|debate
        no comments ~
        be the first to ~
        recent comments
        view|show|read|see comments|# comments ~
        all|top|newest|oldest comments
        newest first
        sort by ~
        topics
        tags
        tagged
        tags|topics|filed|tagged|categories|category|keywords|labels in|under|with|and ~
        categories
        archives
        sections
        about the|this|us author|authors|writer|reporter|journalist|photographer|contributor|series ~
        about us
        author|authors
        sponsored
        sponsored by|content|links|stories|posts|message ~
        promoted
        promoted by|content|stories|links
        paid post|content|partner|program ~
        partner content|offers|stories
        """

    /// Counts, sizes and ages that a page shows beside an article.
    static let counts = """
        # points|point|comments|comment|shares|share|views|view|likes|like|reads|read|upvotes|votes|vote|replies|reactions|retweets|followers|subscribers|ratings|hits|claps|saves|listens|downloads|plays|impressions|members
        # # points|comments|shares|views|likes|votes
        # min|mins|minute|minutes|sec|secs|second|seconds read|listen|watch|video|view|video ~
        # min|mins|minute|minutes|hour|hours|hrs|hr|h|m|d|day|days|week|weeks|month|months|year|years ago
        # minute|min reading|listening time ~
        reading time ~
        read|listening|estimated time|reading ~
        est reading time ~
        updated|posted|published|modified # min|mins|minute|minutes|hour|hours|hrs|hr|day|days|week|weeks ago
        shares|views|likes|points|comments|votes #
        listen # min|mins|minute|minutes ~
        rating # ~
        rated # ~
        # out of # ~
        # of # ~
        page # of # ~
        page #
        word count ~
        """

    /// Parts of a page that lead elsewhere.
    static let navigation = """
        menu|navigation|search|home|homepage|sitemap|faq|faqs|advertise|careers|jobs|newsletters|newsletter|podcasts|videos|photos|gallery|galleries|e-paper|epaper|epaper|subscribe|account|help|support|contact|about|shop|store|games|crosswords|puzzles|classifieds|horoscopes|rss|profile|settings|bookmarks|notifications|language|english|close
        main menu
        for immediate release
        press|news|media release|statement|advisory
        site map|index|search
        menu|search|home menu|search|home|news|sections ~
        home news|world|politics|business|about|opinion|sport|sports ~
        my account|profile|news|saved|subscriptions
        search the|this|our site|website|archive|archives ~
        privacy|cookie|cookies|editorial|ethics|corrections|comment|community policy|notice|settings|preferences|guidelines|statement|standards ~
        terms of|and|& use|service|conditions|sale ~
        terms and conditions ~
        do not sell ~
        your privacy|ad choices|rights|settings ~
        accessibility
        accessibility statement|help|links
        about us
        advertise with|here|on ~
        our|the team|standards|mission|journalism|newsletters|apps|journalists
        our standards|company|network|sites|brands|partners ~
        work with|for us
        write for us
        press room|releases
        mobile apps|app
        news tips
        site information navigation
        table of contents
        contents
        """

    /// Labels of what has been paid for.
    static let advertisements = """
        advertisement|advertisment|advertising|advert|ad|ads|adverts|advertorial|sponsored|sponsor|promo|promotion
        advertisement|advertisment|advertising|ad|ads skip|scroll|continue|story|article|by|remove|choices|feedback|this|below|placeholder|starts|ends ~
        article continues|continued after|below ~
        story continues|continued after|below ~
        continue|continued after|below ~
        remove ads ~
        ad-free ~
        this|the ad|advertisement has|will|is|could ~
        content from|by our ~
        sponsored|paid|brought|presented|promoted content|by|partnership|for|post|message|to ~
        we may earn ~
        this article|post|page|site|story contains|may|includes affiliate|contain|include|links ~
        affiliate disclosure|links ~
        """

    /// What lawyers want to stand on a page.
    static let legal = """
        copyright ~
        all rights reserved ~
        all content|material|contents|text * copyright|copyrighted|rights ~
        * all rights reserved ~
        this material may not ~
        reproduction in|of|without * permission|prohibited|forbidden ~
        no part of this ~
        we|this|our use|uses|site|website * cookies|cookie ~
        this site|website is protected by ~
        by clicking|continuing|using|signing|submitting|subscribing|entering|browsing|registering|providing|proceeding * you * agree|accept|consent|acknowledge|confirm ~
        accept|reject|allow|manage|decline all|cookies|cookie|and|& ~
        accept
        cookie|cookies policy|settings|consent|notice|preferences ~
        the views|opinions expressed|in ~
        views|opinions expressed ~
        disclaimer
        disclaimer the|this|we|our|i|views|all|any ~
        disclosure the|this|we|our|i|some ~
        registered office|company|charity ~
        republish|republished under|this|with|from|our ~
        licensed under ~
        powered by ~
        this press|news|media release|statement|announcement * contains|includes|may * forward-looking ~
        forward-looking statements
        safe harbor|harbour statement|statements ~
        cautionary note|statement ~
        protected by recaptcha ~
        """

    /// Where a picture comes from, and nothing else.
    static let credits = """
        photo|photos|image|images|picture|pictures|photograph|photographs|video|graphic|graphics|illustration|map|chart|cover|featured|feature|file|courtesy|composite|stock|credit|handout|screengrab|screenshot by|credit|credits|courtesy|via|source|from|of|on ~
        photo|image|picture|photograph|video|featured|feature|cover|header|banner|lead|main|file|stock|top image|photo|picture|illustration|credit|credits|by|source|courtesy|caption|copyright ~
        photo|photos|image|images|picture|credit|credits|photographer
        photo|image|picture|graphic|illustration|video * getty|afp|ap|reuters|shutterstock|istock|unsplash|pixabay|wikimedia|flickr ~
        * getty images
        * getty images ~
        * ap|afp|reuters|epa|xinhua|shutterstock|pa|tass|anadolu|bloomberg|zuma|upi photo|photos|images|media|pictures|file|wire|agency
        getty|ap|afp|reuters|epa|shutterstock|istock|unsplash|pixabay|pexels|alamy|wikimedia|flickr|screengrab|screenshot|handout
        getty|wikimedia images|commons ~
        courtesy of|photo|image|photos ~
        screenshot|screengrab|screen from|via|of|by|grab|capture ~
        """

    /// Lines at the end that say who made the report or where it stood first.
    static let trailers = """
        reporting by|for ~
        additional|further|extra|more reporting by|from|contributed ~
        additional production|editing by ~
        with additional|agency|extra reporting|files|inputs|input by|from ~
        additional reporting
        editing|edited|compiled|translated|produced|curated|fact-checked|proofread|filed|photography by ~
        reporting|writing and editing|writing by ~
        with inputs|input|files|reporting from|by ~
        with agency|agencies|inputs ~
        agencies
        inputs from ~
        * contributed reporting ~
        * contributed to this report|story|article|dispatch
        the * contributed to this|the report|story|article ~
        our standards the|by ~
        this article|story|report|post|piece|column|interview|essay|transcript was|is|first|originally|has originally|first|published|republished|corrected|edited|adapted|translated|reprinted|appeared|updated ~
        this article|story|post|piece|column|interview|essay|transcript has|is been|part|available updated|corrected|edited|amended|republished|translated|of|in|on|for ~
        the post * appeared first on ~
        the article * was|first|originally ~
        originally published|posted|appeared ~
        first published|posted|appeared ~
        a version of this ~
        source
        source|sources ap|reuters|afp|agencies|bbc|cnn|xinhua|ians|pti|ani|upi|tass|news|agency|associated
        editor's|editors'|publisher's|author's note ~
        ends
        end
        -30-
        story can end here ~
        * correspondent|writer|writers|reporter|reporters * contributed ~
        * website can also be ~
        """
}
