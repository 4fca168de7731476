package se.metodhandbok.site;

import java.util.List;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * Answers JBake's questions about content from the pages at hand. JBake's own store asks a database, once or more for
 * every page; this one never opens it, so the database is not even on the class path.
 */
final class SiteStore extends ContentStore {
    private final DocumentList<DocumentModel> documents = new DocumentList<>();

    SiteStore(List<DocumentModel> documents) {
        super("memory", "metodhandboken");
        this.documents.addAll(documents);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String docType) {
        return getAllContent(docType);
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String docType) {
        DocumentList<DocumentModel> ofType = new DocumentList<>();
        documents.stream()
                .filter(document -> document.getType().equals(docType))
                .forEach(ofType::add);
        return ofType;
    }
}
