package se.metodhandbok.model;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A page pointed out in another page's header.
 *
 * @param key the header key
 * @param type what it must be
 * @param id as the author wrote it, short
 */
public record HeaderReference(String key, PageType type, String id) {
    /** Every reference of the metadata, in the order of its record's components. */
    public static List<HeaderReference> of(Metadata metadata) {
        List<HeaderReference> references = new ArrayList<>();
        for (RecordComponent component : metadata.getClass().getRecordComponents()) {
            Key key = component.getAnnotation(Key.class);
            if (key != null && key.refersTo().length == 1) {
                ids(metadata, component)
                        .forEach(id -> references.add(new HeaderReference(key.value(), key.refersTo()[0], id)));
            }
        }
        return references;
    }

    private static List<String> ids(Metadata metadata, RecordComponent component) {
        try {
            return ((List<?>) component.getAccessor().invoke(metadata))
                    .stream().map(Object::toString).toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Metadata component without accessor: " + component, e);
        }
    }
}
