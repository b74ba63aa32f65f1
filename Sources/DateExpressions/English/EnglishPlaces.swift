/// General geography that dates need: where spring begins in September.
enum EnglishPlaces {
    /// Countries and large cities south of the tropics.
    static let southern: Set<String> = [
        "Australia", "New Zealand", "South Africa", "Argentina", "Chile", "Uruguay", "Paraguay", "Lesotho", "Eswatini",
        "Botswana", "Namibia", "Antarctica", "Sydney", "Melbourne", "Brisbane", "Perth", "Adelaide", "Canberra",
        "Hobart",
        "Tasmania", "Victoria", "New South Wales", "Queensland", "Auckland", "Wellington", "Christchurch",
        "Johannesburg",
        "Cape Town", "Pretoria", "Durban", "Buenos Aires", "Santiago", "Montevideo", "Córdoba", "Rosario", "Valparaíso",
    ]
}
