/// Words beside which four digits are no year.
enum EnglishNumbers {
    static let things = NumberedThings(
        labels: WordSet(
            """
            flight flights gate gates highway highways route routes box page pages engine unit section sections model
            article room no nos number numbers version rfc chapter channel suite bus tram train code docket ward
            paragraph form locker platform runway exit squadron rule regulation resolution directive bill invoice
            postcode population altitude contract tender extension ext dial call serial badge hut lot plot apartment apt asteroid pin
            """),
        products: WordSet("windows office server photoshop excel word runner"),
        makers: WordSet(
            """
            acura airbus audi bentley bmw boeing buick cadillac cessna chevrolet chevy chrysler citroen datsun dodge
            ducati ferrari fiat ford gmc honda hyundai infiniti isuzu jaguar jeep kawasaki kia lada lamborghini lexus
            maserati mazda mercedes mitsubishi nissan oldsmobile opel peugeot plymouth pontiac porsche renault saab
            skoda subaru suzuki tesla toyota volkswagen volvo vw yamaha
            """),
        streets: WordSet(
            """
            street st avenue ave road rd boulevard blvd drive dr lane ln way parkway court place terrace broadway
            highway hwy
            """),
        measures: WordSet("square cubic sq m km kg ft"))
}
