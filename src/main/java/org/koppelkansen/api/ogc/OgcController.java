package org.koppelkansen.api.ogc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.koppelkansen.access.Viewer;
import org.koppelkansen.api.answer.Problem;
import org.koppelkansen.api.answer.ProblemCode;
import org.koppelkansen.measure.Language;
import org.koppelkansen.space.Crs;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every resource of OGC API Features. Each checks its own parameters: those of a collection's items depend on the
/// collection.
@RestController
@RequestMapping(Addresses.ROOT)
class OgcController {
    private final FeatureSets sets;
    private final Clock clock;

    OgcController(FeatureSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> landing(HttpServletRequest request, Language language) {
        Answer answer = plain(request, language, Addresses.JSON);
        return answer.of(new Landing(language, answer.addresses()).page(answer.selves()));
    }

    @GetMapping("/conformance")
    ResponseEntity<byte[]> conformance(HttpServletRequest request, Language language) {
        Answer answer = plain(request, language, Addresses.JSON);
        return answer.of(new Landing(language, answer.addresses()).conformance());
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> api(HttpServletRequest request, Language language) {
        Answer answer = plain(request, language, Addresses.OPENAPI);
        return answer.of(new ApiDocument(language, answer.addresses(), sets.crs()).of(sets.all()));
    }

    @GetMapping("/collections")
    ResponseEntity<byte[]> collections(HttpServletRequest request, Viewer viewer, Language language) {
        Answer answer = plain(request, language, Addresses.JSON);
        return answer.of(
                new Collections(language, answer.addresses(), sets.crs()).all(sets.all(), viewer, answer.selves()));
    }

    @GetMapping("/collections/{id}")
    ResponseEntity<byte[]> collection(
            @PathVariable String id, HttpServletRequest request, Viewer viewer, Language language) {
        Answer answer = plain(request, language, Addresses.JSON);
        return answer.of(
                new Collections(language, answer.addresses(), sets.crs()).one(sets.of(id), viewer, answer.selves()));
    }

    @GetMapping("/collections/{id}/queryables")
    ResponseEntity<byte[]> queryables(@PathVariable String id, HttpServletRequest request, Language language) {
        Answer answer = plain(request, language, Addresses.SCHEMA);
        return answer.of(new Collections(language, answer.addresses(), sets.crs()).queryables(sets.of(id)));
    }

    @GetMapping("/collections/{id}/items")
    ResponseEntity<byte[]> items(
            @PathVariable String id, HttpServletRequest request, Viewer viewer, Language language) {
        FeatureSet<?> set = sets.of(id);
        Crs storage = sets.crs();
        ItemsAsked asked = ItemsAsked.of(parameters(request), set, storage);
        Answer answer = new Answer(request, language, Addresses.GEOJSON);
        return answer.of(items(new ReadItems<>(set, viewer, asked, storage), answer), asked.crs());
    }

    private <T> Tree items(ReadItems<T> reading, Answer answer) {
        ReadItems.Read<T> read = reading.read();
        FeatureWriting writing =
                new FeatureWriting(reading.storage(), reading.asked().crs());
        List<Tree> links = new ArrayList<>(answer.selves());
        read.next()
                .ifPresent(after -> links.add(Addresses.link(
                        "next", answer.type(), "next", answer.addresses().next(after))));
        Tree.Draft draft = Tree.object()
                .with("type", "FeatureCollection")
                .with("links", new Tree.Items(links))
                .with(
                        "timeStamp",
                        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        read.matched().ifPresent(matched -> draft.with("numberMatched", Tree.of(matched)));
        return draft.with("numberReturned", Tree.of((long) read.features().size()))
                .with(
                        "features",
                        new Tree.Items(read.features().stream()
                                .map(feature -> writing.feature(reading.set(), feature, List.of()))
                                .toList()))
                .done();
    }

    @GetMapping("/collections/{id}/items/{feature}")
    ResponseEntity<byte[]> item(
            @PathVariable String id,
            @PathVariable String feature,
            HttpServletRequest request,
            Viewer viewer,
            Language language) {
        Map<String, String> parameters = parameters(request);
        ItemsAsked.refuseUnknown(parameters, ItemsAsked.OF_ITEM);
        OgcCrs crs = ItemsAsked.crs("crs", parameters, sets.crs());
        Answer answer = new Answer(request, language, Addresses.GEOJSON);
        return answer.of(item(sets.of(id), feature, viewer, new FeatureWriting(sets.crs(), crs), answer), crs);
    }

    private static <T> Tree item(FeatureSet<T> set, String id, Viewer viewer, FeatureWriting writing, Answer answer) {
        T feature = set.find(viewer, id)
                .orElseThrow(() ->
                        new Problem(ProblemCode.NOT_FOUND, "Dit object is er niet.", "There is no such feature."));
        List<Tree> links = new ArrayList<>(answer.selves());
        links.add(Addresses.link(
                "collection", Addresses.JSON, set.id(), answer.addresses().of("collections", set.id())));
        return writing.feature(set, feature, links);
    }

    private static Answer plain(HttpServletRequest request, Language language, String type) {
        ItemsAsked.refuseUnknown(parameters(request), ItemsAsked.OF_ALL);
        return new Answer(request, language, type);
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, ItemsAsked.only(name, values)));
        return parameters;
    }
}
