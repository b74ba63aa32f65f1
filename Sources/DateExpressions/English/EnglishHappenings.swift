/// Words that tell of the same kind of happening in English, and verbs that only say that one came.
enum EnglishHappenings {
    static let families = WordFamilies([
        """
        shot shoot shoots shooting shootings kill kills killed killing killings slay slain slaying slayings murder
        murders murdered death deaths die dies died stabbed stabbing stabbings assassinated assassination gunned
        """,
        "bomb bombs bombed bombing bombings blast blasts explosion explosions explode explodes exploded",
        "attack attacks attacked assault assaulted ambush ambushed raid raids raided",
        "quake quakes earthquake earthquakes tremor tremors",
        "crash crashes crashed collision collided derailed derailment",
        "fire fires blaze blazes",
        "storm storms hurricane cyclone typhoon landfall",
        "flood floods flooded flooding",
        "eruption eruptions erupt erupts erupted",
        "sank sink sinks sinking capsized capsize capsizing",
        "vote votes voted election elections elected referendum ballot",
        "arrest arrests arrested",
        "verdict convict convicted conviction",
        "ruling ruled",
        "sentenced sentencing",
        "invasion invaded invade invades",
        "coup coups overthrown overthrew",
        "launch launches launched",
        "wedding wed married marriage",
        "resign resigns resigned resignation",
        "born birth",
        "disappeared disappear disappearance vanished",
        "robbery robbed robberies heist",
        "kidnapping kidnapped abducted abduction",
    ])

    static let occurring = WordSet(
        "occur occurs occurred happen happens happened began begin begins started came took struck hit broke")
}
