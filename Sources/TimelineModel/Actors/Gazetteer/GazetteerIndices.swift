/// Share indices that the news calls by name: name; other names.
enum GazetteerIndices {
    static let table: StaticString = """
        Dow Jones Industrial Average; Dow, Dow Jones, DJIA, Dow Industrials, Dow Jones Industrials, Dow Jones Average, \
        Dow Jones Index, Dow Jones Industrial Index, Dow Industrial Average
        Dow Jones Transportation Average; Dow Transports
        S&P 500; Standard & Poor's 500, S&P-500, S&P 500 Index, Standard & Poor's 500 Index, Standard and Poor's 500
        Nasdaq Composite; Nasdaq, Nasdaq Composite Index, Nasdaq Index
        Nasdaq 100; Nasdaq-100
        NYSE Composite; NYSE Composite Index
        Russell 2000; Russell 2000 Index
        Wilshire 5000;
        S&P/TSX Composite; TSX, S&P/TSX, TSX Composite, S&P/TSX Composite Index, TSX Composite Index
        FTSE 100; FTSE, FTSE-100, FTSE 100 Index, FTSE Index, Footsie
        FTSE 250; FTSE-250
        DAX; DAX 30, DAX Index, Xetra DAX, German DAX
        MDAX;
        CAC 40; CAC, CAC-40, CAC 40 Index
        Euro Stoxx 50; DJ Euro Stoxx 50, Dow Jones Euro Stoxx 50, Stoxx 50
        Stoxx 600; Stoxx Europe 600, Dow Jones Stoxx 600
        FTSEurofirst 300; Eurofirst 300, Eurofirst, FTSE Eurofirst 300
        AEX; AEX Index
        BEL 20; BEL-20
        IBEX 35; IBEX, IBEX-35
        FTSE MIB; S&P/MIB, MIBTel
        Swiss Market Index; SMI
        OMX Stockholm 30; OMXS30
        ISEQ; ISEQ Index, ISEQ 20
        ATX;
        WIG 20; WIG20
        RTS Index; RTS
        MICEX; MICEX Index
        Nikkei 225; Nikkei, Nikkei-225, Nikkei Index, Nikkei Average, Nikkei Stock Average, Nikkei 225 Index
        Topix; Topix Index
        Hang Seng Index; Hang Seng
        Hang Seng China Enterprises Index;
        Shanghai Composite; Shanghai Composite Index, SSE Composite, SSE Composite Index
        Shenzhen Component Index; Shenzhen Component
        CSI 300; CSI 300 Index
        KOSPI; KOSPI Index, Korea Composite Stock Price Index
        Taiex; Taiex Index
        Straits Times Index; STI
        All Ordinaries; All Ordinaries Index, All Ords
        S&P/ASX 200; ASX 200, S&P/ASX 200 Index, S&P ASX 200
        NZX 50; NZX-50, NZX 50 Index
        Sensex; BSE Sensex, BSE 30, Sensex Index, Bombay Sensex
        Nifty; S&P CNX Nifty, Nifty 50, CNX Nifty
        KSE 100; KSE-100
        Kuala Lumpur Composite Index; KLCI
        Jakarta Composite Index;
        PSEi; PSE Index
        Bovespa; Ibovespa, Bovespa Index
        Merval; Merval Index
        TA-25; TA-25 Index, Tel Aviv 25
        """
}
