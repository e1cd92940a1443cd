package org.koppelkansen.town;

import java.util.List;

/// The works that the owners of Koggenwaard plan from 2026 to 2036. Some gather in the same streets and years, others
/// stay alone; some come in the wrong order, as they do.
final class PlannedWorks {
    /// `@` in a title stands for the first street.
    private static final String GRID = """
            E-26-001 | Markerwaardlaan: Zuiderweg - Noorderweg       | 10 kV-kabel verzwaren   | 2028-03 | 2028-12 | voorbereid | NV-Centrum   | Verzwaring middenspanning @, noord-zuidroute
            E-26-002 | Markerwaardlaan: Noorderweg - eind            | 10 kV-kabel verzwaren   | 2029-02 | 2029-07 | gepland    | NV-Centrum   | Verzwaring middenspanning @, noord
            E-26-003 | Noorderweg: Kompaslaan - Markerwaardlaan      | 10 kV-kabel verzwaren   | 2029-03 | 2029-10 | gepland    | NV-Centrum   | Verzwaring middenspanning @
            E-26-004 | punt 596,640                                  | middenspanningsstation  | 2028-05 | 2028-10 | voorbereid | NV-Centrum   | Nieuw middenspanningsstation Breeuwerstraat
            E-26-005 | punt 690,722                                  | middenspanningsstation  | 2027-02 | 2027-06 | voorbereid | NV-Werf      | Nieuw middenspanningsstation Smederijstraat
            E-26-006 | Breeuwerstraat                                | laagspanning verzwaren  | 2028-04 | 2028-10 | voorbereid | NV-Scheeps   | Laagspanning @ verzwaren voor warmtepompen en laadpalen
            E-26-007 | Kielstraat                                    | laagspanning verzwaren  | 2028-10 | 2029-03 | gepland    | NV-Scheeps   | Laagspanning @ verzwaren
            E-26-008 | Spantstraat                                   | laagspanning verzwaren  | 2029-04 | 2029-08 | gepland    | NV-Scheeps   | Laagspanning @ verzwaren
            E-26-009 | Touwslagerstraat                              | laagspanning verzwaren  | 2029-09 | 2030-01 | gepland    | NV-Scheeps   | Laagspanning @ verzwaren | day-as-text
            E-26-010 | Tasmanstraat: Kompaslaan - Markerwaardlaan    | laagspanning verzwaren  | 2031-03 | 2031-09 | gepland    | NV-Ontdekkers| Laagspanning @ verzwaren
            E-26-011 | Barentszstraat: Kompaslaan - Markerwaardlaan  | laagspanning verzwaren  | 2032-02 | 2032-08 | idee       | NV-Ontdekkers| Laagspanning @ verzwaren
            E-26-012 | Noorderkade: Kompaslaan - Markerwaardlaan     | 10 kV-kabel verleggen   | 2029-06 | 2029-10 | voorbereid | NV-Kade      | Kabel verleggen voor vernieuwing kademuur
            E-26-013 | Lindelaan: Zuiderkade - Noorderweg            | 10 kV-kabel verzwaren   | 2030-02 | 2030-11 | gepland    | NV-Oost      | Verzwaring middenspanning @
            E-26-014 | Vurenstraat: Zaagmolenkade - Lindelaan        | laagspanning verzwaren  | 2031-09 | 2032-03 | gepland    | NV-Oost      | Laagspanning @ verzwaren
            E-26-015 | punt 1178,690                                 | middenspanningsstation  | 2030-03 | 2030-08 | gepland    | NV-Oost      | Nieuw middenspanningsstation Lindelaan
            E-26-016 | Orionstraat: begin - Cassiopeiastraat         | laagspanning verzwaren  | 2033-03 | 2033-10 | idee       | NV-Sterren   | Laagspanning @ verzwaren | no-number
            E-26-017 | Margrietstraat: Markerwaardlaan - Vingerhoedstraat | laagspanning verzwaren | 2034-03 | 2034-10 | idee   | NV-Bloemen   | Laagspanning @ verzwaren
            E-26-018 | Korenbloemstraat                              | laagspanning verzwaren  | 2030-04 | 2030-07 | gepland    |              | Laagspanning @ verzwaren | no-geometry
            E-26-019 | Kompaslaan: Tasmanstraat - Zuiderkade         | kabelmof herstellen     | 2026-10 | 2026-12 | uitvoering |              | Herstel kabelmof en kabelbed @
            G-26-001 | Vurenstraat                                   | gasleiding vervangen    | 2028-03 | 2028-11 | voorbereid | GV-Hout      | Vervanging brosse hoofdgasleiding @
            G-26-002 | Grenenstraat: Zaagmolenkade - Lindelaan       | gasleiding vervangen    | 2029-03 | 2029-09 | gepland    | GV-Hout      | Vervanging brosse hoofdgasleiding @
            G-26-003 | Breeuwerstraat                                | gasleiding verwijderen  | 2031-03 | 2031-09 | gepland    | AV-Scheeps   | Gas uit de @ na overstap op warmte
            G-26-004 | Kielstraat                                    | gasleiding verwijderen  | 2031-05 | 2031-10 | gepland    | AV-Scheeps   | Gas uit de @ na overstap op warmte
            G-26-005 | Orionstraat: Cassiopeiastraat - eind          | gasleiding vervangen    | 2027-09 | 2028-02 | voorbereid | GV-Sterren   | Vervanging hoofdgasleiding @ | end-before-start
            G-26-006 | Heemskerkstraat: Zuiderweg - eind             | gasleiding vervangen    | 2030-09 | 2031-04 | gepland    | GV-Ontdek    | Vervanging hoofdgasleiding @
            G-26-007 | Poolsterstraat                                | gasleiding vervangen    | 2027-03 | 2027-08 | voorbereid | GV-Sterren   | Vervanging hoofdgasleiding @
            """;

    private static final String WATER = """
            DW-2001 | Breeuwerstraat                                | vervanging   | 2028-05 | 2028-12 | voorbereid | S-Scheeps | Hoofdleiding @, asbestcement uit 1968
            DW-2002 | Kielstraat                                    | vervanging   | 2028-11 | 2029-05 | gepland    | S-Scheeps | Hoofdleiding @, asbestcement
            DW-2003 | Zeilmakerstraat: begin - Kompaslaan           | vervanging   | 2029-04 | 2029-09 | gepland    | S-Scheeps | Hoofdleiding @, westelijk deel
            DW-2004 | Zeilmakerstraat: Kompaslaan - eind            | vervanging   | 2029-09 | 2030-03 | gepland    | S-Scheeps | Hoofdleiding @, oostelijk deel | repeated-points
            DW-2005 | Markerwaardlaan: Noorderkade - Noorderweg     | vervanging   | 2028-06 | 2029-02 | voorbereid | T-Noord   | Transportleiding DN 400 @
            DW-2006 | Markerwaardlaan: Zuiderweg - Zuiderkade       | vervanging   | 2030-03 | 2030-10 | gepland    | T-Zuid    | Transportleiding DN 400 @
            DW-2007 | Tasmanstraat: Kompaslaan - Markerwaardlaan    | vervanging   | 2030-04 | 2030-11 | gepland    | S-Ontdek  | Hoofdleiding @, grijs gietijzer
            DW-2008 | Tasmanstraat: begin - Kompaslaan              | vervanging   | 2030-11 | 2031-05 | gepland    | S-Ontdek  | Hoofdleiding @, grijs gietijzer
            DW-2009 | Heemskerkstraat: Zuiderweg - eind             | vervanging   | 2031-05 | 2031-12 | gepland    | S-Ontdek  | Hoofdleiding @
            DW-2010 | Barentszstraat: begin - Kompaslaan            | vervanging   | 2033-03 | 2033-08 | idee       | S-Ontdek  | Hoofdleiding @
            DW-2011 | Smederijstraat                                | vervanging   | 2026-09 | 2027-03 | uitvoering | S-Werf    | Hoofdleiding @
            DW-2012 | Eikenstraat: Zaagmolenkade - Lindelaan        | vervanging   | 2032-03 | 2032-09 | gepland    | S-Hout    | Hoofdleiding @
            DW-2013 | Iepenstraat: begin - Noorderweg               | vervanging   | 2033-02 | 2033-10 | idee       | S-Hout    | Hoofdleiding @ | end-before-start
            DW-2014 | Essenstraat: begin - Noorderweg               | vervanging   | 2029-09 | 2030-03 | gepland    | S-Hout    | Hoofdleiding @
            DW-2015 | Margrietstraat: Vingerhoedstraat - eind       | vervanging   | 2031-02 | 2031-08 | gepland    | S-Bloem   | Hoofdleiding @
            DW-2016 | Boterbloemstraat                              | vervanging   | 2032-02 | 2032-07 | idee       | S-Bloem   | Hoofdleiding @ | far-year
            DW-2017 | Orionstraat: begin - Cassiopeiastraat         | vervanging   | 2034-02 | 2034-10 | idee       | S-Ster    | Hoofdleiding @
            DW-2018 | Cassiopeiastraat                              | renovatie    | 2035-03 | 2035-09 | idee       | S-Ster    | Kousen van hoofdleiding @
            DW-2019 | Lindelaan: Noorderkade - Noorderweg           | vervanging   | 2030-04 | 2030-12 | gepland    | T-Oost    | Transportleiding DN 300 @
            DW-2020 | Noorderkade: Markerwaardlaan - Houtkade       | verlegging   | 2030-02 | 2030-08 | voorbereid | K-Kade    | Leiding verleggen voor vernieuwing kademuur
            DW-2021 | Akeleistraat: begin - Zuiderweg               | aanleg       | 2035-04 | 2035-09 | idee       | S-Bloem   | Nieuwe brandleiding @ | unknown-kind
            """;

    private static final String SEWER = """
            RIO-101 | Breeuwerstraat                                | vervanging   | 2028-03 | 2028-11 | voorbereid | R28-SCHEEP | Gemengd riool @ vervangen door gescheiden stelsel
            RIO-102 | Kielstraat                                    | vervanging   | 2028-10 | 2029-04 | gepland    | R28-SCHEEP | Riool @ vervangen
            RIO-103 | Zeilmakerstraat: begin - Kompaslaan           | vervanging   | 2029-03 | 2029-10 | gepland    | R28-SCHEEP | Riool @ vervangen
            RIO-104 | Touwslagerstraat                              | vervanging   | 2029-08 | 2030-03 | gepland    | R28-SCHEEP | Riool @ vervangen
            RIO-105 | Hellinghof                                    | vervanging   | 2029-09 | 2029-12 | gepland    | R28-SCHEEP | Riool @ vervangen
            RIO-106 | Tasmanstraat: Kompaslaan - Markerwaardlaan    | vervanging   | 2030-02 | 2030-10 | gepland    | R30-ONTDEK | Eivormig riool @ vervangen, in coördinatie met drinkwater
            RIO-107 | Tasmanstraat: begin - Kompaslaan              | vervanging   | 2030-10 | 2031-04 | gepland    | R30-ONTDEK | Riool @ vervangen
            RIO-108 | Heemskerkstraat: Zuiderweg - eind             | vervanging   | 2031-03 | 2031-11 | gepland    | R30-ONTDEK | Riool @ vervangen
            RIO-109 | Barentszstraat: Kompaslaan - Markerwaardlaan  | relining     | 2027-04 | 2027-06 | voorbereid |            | Riool @ relinen, één nacht afsluiting per streng
            RIO-110 | Smederijstraat                                | vervanging   | 2026-08 | 2027-02 | uitvoering | R26-WERF   | Riool @ vervangen
            RIO-111 | Werfstraat                                    | RWA aanleg   | 2027-03 | 2027-09 | voorbereid | R26-WERF   | Hemelwaterriool @ met berging onder het Werfplein
            RIO-112 | Kraanstraat: Smederijstraat - Noorderweg      | RWA aanleg   | 2027-09 | 2028-02 | voorbereid | R26-WERF   | Hemelwaterriool @
            RIO-113 | Vurenstraat: Zaagmolenkade - Lindelaan        | vervanging   | 2032-02 | 2032-10 | gepland    | R32-HOUT   | Riool @ vervangen, patiënten huisartsenpost bereikbaar houden
            RIO-114 | Vurenstraat: Lindelaan - Noorderringdijk      | vervanging   | 2032-10 | 2033-05 | gepland    | R32-HOUT   | Riool @ vervangen
            RIO-115 | Grenenstraat: Zaagmolenkade - Lindelaan       | vervanging   | 2033-03 | 2033-11 | idee       | R32-HOUT   | Riool @ vervangen
            RIO-116 | Essenstraat: begin - Noorderweg               | relining     | 2029-03 | 2029-05 | gepland    |            | Riool @ relinen
            RIO-117 | Orionstraat: begin - Cassiopeiastraat         | vervanging   | 2034-03 | 2034-12 | idee       | R34-STER   | Riool @ vervangen
            RIO-118 | Poolsterstraat                                | vervanging   | 2035-03 | 2035-12 | idee       | R34-STER   | Riool @ vervangen | impossible-day
            RIO-119 | Markerwaardlaan: Noorderkade - Noorderweg     | vervanging   | 2028-04 | 2029-03 | voorbereid | R28-MWL    | Transportriool @ vervangen naast trambaan
            RIO-120 | Zuiderweg: Markerwaardlaan - Parklaan         | RWA aanleg   | 2029-03 | 2029-09 | gepland    | R29-PARK   | Hemelwaterriool @ naar vijver Koggepark
            RIO-121 | Margrietstraat: Markerwaardlaan - Vingerhoedstraat | vervanging | 2031-03 | 2031-12 | gepland   |            | Riool @ vervangen
            RIO-122 | Klaproosstraat                                | afkoppelen   | 2030-03 | 2030-07 | gepland    | R29-PARK   | Afkoppelen daken en straat @ | no-geometry
            RIO-123 | Noorderkade: Kompaslaan - Markerwaardlaan     | vervanging   | 2030-03 | 2030-10 | gepland    |            | Riool @ vervangen na kademuur
            RIO-124 | Wilgenhof                                     | vervanging   | 2036-02 | 2036-06 | idee       |            | Riool @ vervangen
            """;

    private static final String HEAT = """
            WN-1.1 | Noorderweg: Kompaslaan - Markerwaardlaan       | transportleiding   | 2028-09 | 2029-06 | voorbereid | Fase 1 | Transportleiding @
            WN-1.2 | Breeuwerstraat                                 | distributieleiding | 2028-06 | 2029-02 | voorbereid | Fase 1 | Distributienet @
            WN-1.3 | Kielstraat                                     | distributieleiding | 2029-03 | 2029-08 | gepland    | Fase 1 | Distributienet @
            WN-1.4 | Touwslagerstraat                               | distributieleiding | 2029-09 | 2030-03 | gepland    | Fase 1 | Distributienet @
            WN-1.5 | vlak 560,768 590,768 590,795 560,795           | station            | 2028-04 | 2028-12 | voorbereid | Fase 1 | Warmteoverdrachtstation Touwslagerstraat | unclosed-ring
            WN-2.1 | Noorderweg: Markerwaardlaan - Houtkade         | transportleiding   | 2030-03 | 2030-11 | gepland    | Fase 2 | Transportleiding @ | swapped-axes
            WN-2.2 | Smederijstraat                                 | distributieleiding | 2030-09 | 2031-04 | gepland    | Fase 2 | Distributienet @
            WN-2.3 | Werfstraat                                     | distributieleiding | 2031-03 | 2031-09 | gepland    | Fase 2 | Distributienet @
            WN-2.4 | Kraanstraat: Smederijstraat - Blokmakerstraat  | distributieleiding | 2031-09 | 2032-03 | gepland    | Fase 2 | Distributienet @
            WN-3.1 | Noorderweg: Zaagmolenkade - Lindelaan          | transportleiding   | 2031-03 | 2031-10 | gepland    | Fase 3 | Transportleiding @
            WN-3.2 | Vurenstraat: Zaagmolenkade - Lindelaan         | distributieleiding | 2031-09 | 2032-04 | gepland    | Fase 3 | Distributienet @
            WN-3.3 | Grenenstraat: Zaagmolenkade - Lindelaan        | distributieleiding | 2032-03 | 2032-10 | gepland    | Fase 3 | Distributienet @ | swapped-axes
            WN-3.4 | Essenstraat: begin - Noorderweg                | distributieleiding | 2032-09 | 2033-03 | idee       | Fase 3 | Distributienet @
            WN-4.1 | Zuiderweg: Kompaslaan - Markerwaardlaan        | transportleiding   | 2034-03 | 2034-12 | idee       | Fase 4 | Transportleiding @
            """;

    private static final String TELECOM = """
            GL001 | Smederijstraat                                       | glasvezel  | 2026-09 | 2026-12 | uitvoering | Werf     | Glasvezel @
            GL002 | Werfstraat + Blokmakerstraat                         | glasvezel  | 2027-03 | 2027-06 | voorbereid | Werf     | Glasvezel @ en Blokmakerstraat
            GL003 | Orionstraat + Siriusstraat                           | glasvezel  | 2027-04 | 2027-09 | voorbereid | Sterren  | Glasvezel @ en Siriusstraat
            GL004 | Poolsterstraat + Cassiopeiastraat                    | glasvezel  | 2027-09 | 2028-02 | voorbereid | Sterren  | Glasvezel Sterrenbuurt, dwarsstraten
            GL005 | Breeuwerstraat                                       | glasvezel  | 2028-09 | 2028-11 | gepland    | Scheeps  | Glasvezel @
            GL006 | Zeilmakerstraat                                      | glasvezel  | 2029-05 | 2029-08 | gepland    | Scheeps  | Glasvezel @
            GL007 | Kielstraat + Spantstraat                             | glasvezel  | 2029-02 | 2029-05 | gepland    | Scheeps  | Glasvezel @ en Spantstraat
            GL008 | Tasmanstraat                                         | glasvezel  | 2030-06 | 2030-10 | gepland    | Ontdek   | Glasvezel @
            GL009 | Heemskerkstraat + Le Mairestraat                     | glasvezel  | 2030-10 | 2031-02 | gepland    | Ontdek   | Glasvezel @ en Le Mairestraat | impossible-day
            GL010 | Barentszstraat + Houtmanhof                          | glasvezel  | 2027-05 | 2027-08 | gepland    | Ontdek   | Glasvezel @
            GL011 | Vurenstraat + Grenenstraat                           | glasvezel  | 2031-03 | 2031-08 | gepland    | Hout     | Glasvezel @ en Grenenstraat
            GL012 | Eikenstraat                                          | glasvezel  | 2031-09 | 2031-12 | gepland    | Hout     | Glasvezel @
            GL013 | Margrietstraat                                       | glasvezel  | 2032-03 | 2032-08 | gepland    | Bloemen  | Glasvezel @
            GL014 | Noorderkade: Kompaslaan - Markerwaardlaan            | verleggen  | 2029-05 | 2029-08 | voorbereid |          | Glasvezeltracé verleggen voor kademuur, inclusief ‘lege buis’
            GL015 | Markerwaardlaan                                      | backbone   | 2028-06 | 2028-12 | voorbereid | Ring     | Backbone @ met handholes à 250 m
            GL016 | Lindelaan                                            | backbone   | 2030-06 | 2030-10 | gepland    | Ring     | Backbone @
            GL017 | Akeleistraat                                         | glasvezel  | 2032-09 | 2032-12 | idee       | Bloemen  | Glasvezel @
            """;

    private static final String ROADS = """
            W26-0101 | Smederijstraat                                 | Herinrichting      | 2027-03 | 2027-08 | voorbereid | | Herinrichting @ na riool en water
            W26-0102 | vlak 700,607 828,607 828,698 700,698           | Herinrichting      | 2027-08 | 2028-05 | voorbereid | | Werfplein: vergroening en waterberging
            W26-0103 | Breeuwerstraat                                 | Herinrichting      | 2029-02 | 2029-07 | gepland    | | Herinrichting @ tot klimaatstraat
            W26-0104 | Tasmanstraat: Kompaslaan - Markerwaardlaan     | Bestrating         | 2027-04 | 2027-07 | voorbereid | | Groot onderhoud bestrating @
            W26-0105 | Vurenstraat                                    | Bestrating         | 2028-10 | 2029-02 | gepland    | | Herstraten @
            W26-0106 | Markerwaardlaan: Zuiderkade - Noorderweg       | Herinrichting      | 2028-09 | 2029-08 | gepland    | | Markerwaardlaan: trambaan, fietspad en rijbaan
            W26-0107 | Markerwaardlaan: Noorderweg - eind             | Asfaltonderhoud    | 2031-06 | 2031-08 | gepland    | | Asfalt @ noord
            W26-0108 | Markerwaardlaan: begin - Zuiderweg             | Asfaltonderhoud    | 2027-06 | 2027-07 | voorbereid | | Asfalt @ zuid | unknown-status
            W26-0109 | Kompaslaan: Zuiderweg - Zuiderkade             | Asfaltonderhoud    | 2026-10 | 2026-12 | uitvoering | | Asfalt @ zuid
            W26-0110 | Kompaslaan: Noorderkade - Noorderweg           | Asfaltonderhoud    | 2030-06 | 2030-07 | gepland    | | Asfalt @ noord
            W26-0111 | Noorderweg: begin - Kompaslaan                 | Asfaltonderhoud    | 2032-06 | 2032-07 | gepland    | | Asfalt @ west
            W26-0112 | Noorderweg: Kompaslaan - Markerwaardlaan       | Herinrichting      | 2029-10 | 2030-06 | gepland    | | 30 km/u op de @
            W26-0113 | Zuiderweg: begin - Kompaslaan                  | Asfaltonderhoud    | 2033-05 | 2033-07 | idee       | | Asfalt @
            W26-0114 | Zuiderweg: Parklaan - Lindelaan                | Herinrichting      | 2031-03 | 2031-10 | gepland    | | Fietsstraat @ langs het park
            W26-0115 | Lindelaan: Zuiderweg - Zuiderkade              | Asfaltonderhoud    | 2028-06 | 2028-08 | gepland    | | Asfalt @ | self-intersection
            W26-0116 | Lindelaan: Noorderkade - Noorderweg            | Herinrichting      | 2031-02 | 2031-09 | gepland    | | Herinrichting @ met vrijliggend fietspad
            W26-0117 | Barentszstraat: Kompaslaan - Markerwaardlaan   | Bestrating         | 2027-09 | 2027-12 | voorbereid | | Herstraten @
            W26-0118 | Heemskerkstraat: Zuiderweg - eind              | Bestrating         | 2032-03 | 2032-07 | gepland    | | Herstraten @
            W26-0119 | Korenbloemstraat                               | Bestrating         | 2030-08 | 2030-11 | gepland    | | Herstraten @ | text-period
            W26-0120 | Boterbloemstraat                               | Bestrating         | 2033-03 | 2033-06 | idee       | | Herstraten @
            W26-0121 | Eikenstraat: Lindelaan - eind                  | Bestrating         | 2034-04 | 2034-08 | idee       | | Herstraten @ | collapsed
            W26-0122 | Cassiopeiastraat                               | Bestrating         | 2029-04 | 2029-07 | gepland    | | Herstraten @
            W26-0123 | Andromedahof                                   | Herinrichting      | 2028-03 | 2028-06 | gepland    | | Woonerf @ regenbestendig
            W26-0124 | Parklaan                                       | Bestrating         | 2035-03 | 2035-06 | idee       | | Herstraten @ | no-days
            """;

    private static final String BRIDGES = """
            4101 | brug Kompasbrug                       | Vervangen brugdek | 2027-01 | 2027-12 | voorbereid | KW-27-01 | Kompasbrug: vernieuwen brugdek en leuningen
            4102 | brug Markerbrug                       | Versterken        | 2028-01 | 2029-12 | voorbereid | KW-28-02 | Markerbrug: versterken voor de tram
            4103 | brug Lindebrug                        | Vervangen         | 2031-01 | 2032-12 | gepland    | KW-31-04 | Lindebrug: vervangen
            4104 | brug Houtbrug                         | Conserveren       | 2029-01 | 2029-12 | gepland    | KW-29-03 | Houtbrug: conserveren staal
            4105 | brug Zaagmolenbrug                    | Vervangen brugdek | 2033-01 | 2033-12 | idee       | KW-33-01 | Zaagmolenbrug: nieuw dek | far-year
            4201 | kade 275,515 615,515                  | Vernieuwen        | 2029-01 | 2030-12 | voorbereid | KW-29-10 | Noorderkade west: kademuur vernieuwen
            4202 | kade 640,515 915,515                  | Vernieuwen        | 2030-01 | 2031-12 | voorbereid | KW-29-10 | Noorderkade oost: kademuur vernieuwen
            4203 | kade 640,485 1145,485                 | Herstel           | 2034-01 | 2035-12 | idee       | KW-34-01 | Zuiderkade: herstel kademuur langs het park
            4204 | kade 918,560 918,795                  | Vernieuwen        | 2032-01 | 2033-12 | gepland    | KW-32-02 | Houtkade: kademuur vernieuwen
            4205 | kade 942,560 942,795                  | Inspectie en herstel | 2027-01 | 2027-12 | voorbereid | KW-27-05 | Zaagmolenkade: inspectie en herstel voegwerk
            4206 | kade 20,485 255,485                   | Vernieuwen        | 2035-01 | 2036-12 | idee       | KW-35-01 | Zuiderkade west: kademuur vernieuwen
            """;

    private static final String GREENERY = """
            GR-01 | punt 764,650   | bomen planten       | 2028-03 | 2028-04 | voorbereid | | 12 platanen Werfplein in groeiplaats
            GR-02 | punt 450,536   | bomen vervangen     | 2030-11 | 2031-03 | gepland    | | 22 iepen Noorderkade terug na kademuur
            GR-03 | punt 300,628   | bomen planten       | 2029-11 | 2030-02 | gepland    | | Bomenrij Breeuwerstraat
            GR-04 | punt 990,350   | vijver baggeren     | 2029-09 | 2029-11 | gepland    | | Vijver Koggepark verdiepen voor waterberging
            GR-05 | punt 1100,420  | park renoveren      | 2031-09 | 2032-04 | gepland    | | Speelbos Koggepark
            GR-06 | punt 880,280   | wadi aanleggen      | 2029-04 | 2029-08 | voorbereid | | Wadi langs de Zuiderweg
            GR-07 | punt 1168,640  | bomen vervangen     | 2031-10 | 2032-03 | gepland    | | Linden Lindelaan noord
            GR-08 | punt 450,352   | bomen planten       | 2028-11 | 2029-02 | gepland    | | Bomen Tasmanstraat | same-row-twice
            GR-09 | punt 205,930   | vergroenen          | 2028-03 | 2028-05 | gepland    | | Tegels eruit Andromedahof
            GR-10 | punt 1056,850  | bomen vervangen     | 2033-11 | 2034-02 | idee       | | Essen met essentaksterfte
            GR-11 | punt 760,122   | bomen planten       | 2032-11 | 2033-02 | idee       | | Bomen Margrietstraat | other-system
            GR-12 | punt 100,1052  | dijkbeplanting      | 2027-03 | 2027-10 | voorbereid | | Bloemrijk dijktalud Noorderringdijk
            GR-13 | punt 205,170   | vergroenen          | 2030-03 | 2030-05 | gepland    | | Houtmanhof: van parkeren naar groen | other-system
            GR-14 | punt 1272,1030 | wadi aanleggen      | 2030-04 | 2030-06 | gepland    | | Wadi Wilgenhof
            GR-15 | punt 1000,720  | bomen vervangen     | 2027-11 | 2028-02 | voorbereid | | Bomen Vurenstraat
            GR-16 | punt 630,900   | bomen verplanten    | 2028-01 | 2028-03 | voorbereid | | Bomen Markerwaardlaan opzij voor kabels | outside
            GR-17 | punt 1390,250  | dijkbeplanting      | 2028-03 | 2028-10 | gepland    | | Bloemrijk dijktalud Zuiderringdijk | same-id-other-content
            GR-18 | punt 700,536   | bomen vervangen     | 2032-01 | 2032-03 | gepland    | | Iepen Noorderkade oost terug na kademuur
            """;

    private PlannedWorks() {}

    static List<TownWork> of(Role role, Programme programme) {
        return programme.of(role, text(role));
    }

    private static String text(Role role) {
        return switch (role) {
            case GRID -> GRID;
            case WATER -> WATER;
            case SEWER -> SEWER;
            case HEAT -> HEAT;
            case TELECOM -> TELECOM;
            case ROADS -> ROADS;
            case BRIDGES -> BRIDGES;
            case GREENERY -> GREENERY;
        };
    }
}
