package se.metodhandbok.model;

import java.util.List;

/**
 * One row of a comparison: what corresponds to what in different models.
 *
 * @param anchor the row's anchor on its page; empty when the author gave none
 * @param name what the row is about
 * @param cells one a model, in the table's order
 */
public record ComparisonRow(String anchor, String name, List<Cell> cells) {
    /**
     * What one model has.
     *
     * @param model the column's header
     * @param text plain text
     * @param links the pages linked in the cell, as the author wrote them
     */
    public record Cell(String model, String text, List<String> links) {}
}
