package org.koppelkansen.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The headings that Dutch, English and French owners give to the parts of a work.
final class HeadingWords {
    /// In the order in which fields may claim a column. Whole headings first; a word with `*` may be part of a
    /// longer one.
    private static final Map<Field, List<String>> WORDS = new LinkedHashMap<>();

    static {
        put(Field.GEOMETRY, "geometry geometrie geom wkt geojson wkb geoshape shape thegeom geometriewkt wktgeometrie");
        put(Field.LON, "lon longitude lengtegraad lng long");
        put(Field.LAT, "lat latitude breedtegraad");
        put(Field.X, "x xcoordinaat xcoord rdx xrd easting coordx");
        put(Field.Y, "y ycoordinaat ycoord rdy yrd northing coordy");
        put(Field.CRS, "crs srid epsg coordinatenstelsel stelsel");
        put(Field.WISHED_START, "wishedstart gewenstestart gewenstestartdatum voorkeursstart* gewenst*");
        put(
                Field.EARLIEST,
                "earliest earlieststart vroegste vroegstestart vroegstestartdatum vroegst* nietvoor* earliest*");
        put(
                Field.LATEST,
                "latest latestend uiterste uiterlijk uitersteeinde uiterlijkeeinde laatste* uiterst* uiterlijk* latest*");
        put(
                Field.START,
                "start startdatum begindatum datumstart datumbegin begin aanvang startjaar beginjaar geplandestart"
                        + " datumstartuitvoering startuitvoering jaar uitvoeringsjaar planjaar year startdate datedebut"
                        + " startdatum* begindatum* datumstart* start* begin* aanvang* debut* datedebut*");
        put(
                Field.END,
                "end eind einde einddatum eindedatum datumeinde datumeind eindjaar geplandeeinde datumeindeuitvoering"
                        + " gereed enddate datefin oplevering einddatum* datumeind* einde* eind* gereed* datefin* enddate* fin*");
        put(Field.DURATION_DAYS, "duur duurdagen doorlooptijd durationdays duration duree duurin* doorlooptijd* duur*");
        put(
                Field.PERIOD,
                "periode uitvoeringsperiode planning period kwartaal uitvoeringskwartaal periode* planperiode*");
        put(Field.PHASE, "fase status phase projectfase hoofdstatus stand etat statut projectstatus fase* status*");
        put(Field.HARDNESS, "hardheid hardness");
        put(Field.CERTAINTY, "zekerheid certainty kans probability waarschijnlijkheid");
        put(
                Field.BUDGET,
                "budget kosten bedrag raming budgeteuros krediet investering cost cout montant raming* budget* kosten* bedrag*");
        put(Field.CONFIDENTIALITY, "vertrouwelijkheid confidentiality rubricering");
        put(
                Field.OWNER,
                "owner eigenaar assetbeheerder assetowner beheerder opdrachtgever netbeheerder initiatiefnemer bronhouder"
                        + " organisatie maitredouvrage uitvoeringsorganisatie eigenaar* opdrachtgever* organisatie* maitrise* owner*");
        put(
                Field.DISCIPLINE,
                "discipline asset assettype vakgebied thema soortnet nettype werkveld objecttype medium domein categorie"
                        + " category discipline* assetsoort* vakgebied* typenet* soortasset*");
        put(
                Field.INTERVENTION,
                "intervention ingreep maatregel soortwerk typewerkzaamheden werkzaamheden onderhoudssoort soortwerkzaamheden"
                        + " aardwerk nature typewerk soortwerk* typewerk* werkzaamhe* maatregel* nature*");
        put(
                Field.STREET,
                "straat straatnaam street locatie adres weg wegnaam openbareruimte rue adresse adres* straat* locatie*");
        put(
                Field.PROJECT,
                "project projectnummer projectnr projectid projectcode projectnumber programma projectn* projectid*");
        put(
                Field.TITLE,
                "title titel naam projectnaam omschrijving name description beschrijving werk titre nom"
                        + " projectnaam* omschrijving* beschrijving* naam* libelle*");
        put(Field.STREET_CLASS, "wegcategorie wegklasse straatklasse streetclass roadclass soortweg wegtype");
        put(
                Field.VEHICLES_PER_DAY,
                "verkeersintensiteit etmaalintensiteit motorvoertuigenperetmaal mvtetm vehiclesperday aadt adt");
        put(Field.DEPTH_METRES, "graafdiepte ontgravingsdiepte depthmetres diggingdepth");
        put(Field.SPACE_TAKEN, "ruimteinname bezetteruimte spacetaken encombrementespacepublic afzetting");
        put(
                Field.ID,
                "id workid werkid kenmerk nummer nr code referentie reference identificatie fid objectid wiornummer"
                        + " werknummer meldingnummer identifier uid guid werkid* kenmerk* referen* identif* id* nummer*");
    }

    private HeadingWords() {}

    private static void put(Field field, String words) {
        WORDS.put(field, List.of(words.split(" ")));
    }

    static Iterable<Field> fields() {
        return WORDS.keySet();
    }

    /// How well a heading fits a field: 0 is best; empty where it does not.
    static Optional<Integer> fit(Field field, String heading) {
        String plain = Columns.plain(heading);
        List<String> words = WORDS.getOrDefault(field, List.of());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean part = word.endsWith("*");
            if (part ? plain.startsWith(word.substring(0, word.length() - 1)) : plain.equals(word)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
