package org.koppelkansen.profile;

import java.util.Locale;
import java.util.Optional;
import org.koppelkansen.measure.Text;

/// Every part of a work that a column can hold; `profiles/README.md` explains each.
public enum Field {
    ID("kenmerk", "id"),
    OWNER("eigenaar", "owner"),
    OWNER_ALIASES("andere namen", "other names"),
    DISCIPLINE("discipline", "discipline"),
    INTERVENTION("ingreep", "intervention"),
    TITLE("titel", "title"),
    DEPTH_METRES("diepte (m)", "depth (m)"),
    STREET("straat", "street"),
    GEOMETRY("geometrie", "geometry"),
    X("x", "x"),
    Y("y", "y"),
    LON("lengtegraad", "longitude"),
    LAT("breedtegraad", "latitude"),
    CRS("coördinatenstelsel", "coordinate system"),
    DOUBT_METRES("onzekerheid plek (m)", "doubt of place (m)"),
    START("start", "start"),
    END("einde", "end"),
    EARLIEST("vroegste start", "earliest start"),
    LATEST("uiterste einde", "latest end"),
    WISHED_START("gewenste start", "wished start"),
    DURATION_DAYS("duur (dagen)", "duration (days)"),
    PERIOD("periode", "period"),
    PHASE("fase", "phase"),
    HARDNESS("hardheid", "hardness"),
    CERTAINTY("zekerheid", "certainty"),
    BUDGET("budget", "budget"),
    PROJECT("project", "project"),
    CONFIDENTIALITY("vertrouwelijkheid", "confidentiality"),
    STREET_CLASS("soort straat", "street class"),
    VEHICLES_PER_DAY("motorvoertuigen per dag", "motor vehicles per day"),
    SPACE_TAKEN("bezette ruimte", "space taken"),
    CYCLE_ROUTE("fietsnet", "cycle route"),
    BUS_ROUTE("busnet", "bus route"),
    TRAM_ROUTE("tramnet", "tram route"),
    ORIGIN("herkomst periode", "origin of window"),
    ORIGIN_RULE("regel periode", "rule of window"),
    ORIGIN_NL("uitleg periode (nl)", "reason of window (nl)"),
    ORIGIN_EN("uitleg periode (en)", "reason of window (en)"),
    SOURCE("bron", "source"),
    ROW("rij", "row"),
    READ_ON("gelezen op", "read on");

    private final Text word;

    Field(String nl, String en) {
        this.word = new Text(nl, en);
    }

    public Text word() {
        return word;
    }

    /// The spelling in a profile: `wished-start`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Field> of(String key) {
        for (Field field : values()) {
            if (field.key().equals(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
