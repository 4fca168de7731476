package se.metodhandbok.model.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One block of a document. A writer handles every kind there is, so the compiler finds what a new kind lacks. */
public sealed interface Block {
    /** What the block is to the person who fills in the document. */
    default Kind kind() {
        return Kind.NORMAL;
    }

    /** Every inline of the block in reading order, lists' and tables' included. */
    List<Inline> inlines();

    /**
     * A heading.
     *
     * @param level 1 for the document's chapters, to 4; never skipped
     * @param id the page's anchor
     * @param text plain text
     */
    record Heading(int level, String id, String text) implements Block {
        @Override
        public List<Inline> inlines() {
            return List.of(new Inline.Text(text));
        }
    }

    /** A paragraph. */
    record Paragraph(Kind kind, List<Inline> inlines) implements Block {
        /** Keeps the list unchangeable. */
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A list, with lists in it.
     *
     * @param ordered whether the items are numbered
     * @param checklist whether each item has a box to tick
     */
    record ListBlock(Kind kind, boolean ordered, boolean checklist, List<Item> items) implements Block {
        /** Keeps the list unchangeable. */
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public List<Inline> inlines() {
            List<Inline> inlines = new ArrayList<>();
            for (Item item : items) {
                inlines.addAll(item.inlines());
                item.lists().forEach(list -> inlines.addAll(list.inlines()));
            }
            return inlines;
        }
    }

    /**
     * An item of a list.
     *
     * @param lists the lists in it; usually none
     */
    record Item(List<Inline> inlines, List<ListBlock> lists) {
        /** Keeps the lists unchangeable. */
        public Item {
            inlines = List.copyOf(inlines);
            lists = List.copyOf(lists);
        }
    }

    /**
     * A table with a header row and no merged cells.
     *
     * @param caption plain text; may be empty
     * @param header one cell a column
     * @param headerColumn whether the first cell of each row is the row's header
     * @param widths one a column, in thousandths of the whole; they may miss the whole by rounding
     * @param rows each with as many cells as the header
     */
    record Table(
            Kind kind,
            String caption,
            List<Cell> header,
            boolean headerColumn,
            List<Integer> widths,
            List<List<Cell>> rows)
            implements Block {
        /** Keeps the lists unchangeable. */
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Inline> inlines() {
            List<Inline> inlines = new ArrayList<>();
            header.forEach(cell -> inlines.addAll(cell.inlines()));
            rows.forEach(row -> row.forEach(cell -> inlines.addAll(cell.inlines())));
            return inlines;
        }
    }

    /** A cell; its paragraphs, if several, are parted by line breaks. Empty to write in. */
    record Cell(List<Inline> inlines) {
        /** Keeps the list unchangeable. */
        public Cell {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * A table to calculate in.
     *
     * @param id what a matrix names it by
     * @param caption the sheet's title, plain text
     * @param columns in order
     * @param examples rows of plain text, one text a column, empty where a formula gives the value
     * @param blankRows how many empty rows follow, 0–3000
     * @param totals whether a last row sums the columns that can be summed
     */
    record Sheet(
            String id, String caption, List<Column> columns, List<List<String>> examples, int blankRows, boolean totals)
            implements Block {
        /** More rows than this make a file nobody can work in. */
        public static final int MOST_ROWS = 3000;

        /** Keeps the lists unchangeable. */
        public Sheet {
            columns = List.copyOf(columns);
            examples = examples.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Inline> inlines() {
            List<Inline> inlines = new ArrayList<>();
            columns.forEach(column -> inlines.add(new Inline.Text(column.label())));
            examples.forEach(row -> row.forEach(text -> inlines.add(new Inline.Text(text))));
            return inlines;
        }

        /** The column with the id. */
        public Optional<Column> column(String columnId) {
            return columns.stream()
                    .filter(column -> column.id().equals(columnId))
                    .findFirst();
        }

        /** The sheet with blank rows in place of the examples. */
        Sheet withoutExamples() {
            return new Sheet(id, caption, columns, List.of(), blankRows + examples.size(), totals);
        }
    }

    /**
     * Counts a sheet's rows in a grid: one column of the sheet down the side, another along the top.
     *
     * @param sheet the sheet's id
     * @param title plain text
     * @param rowColumn the id of the column down the side
     * @param columnColumn the id of the column along the top
     * @param scale the values of both
     */
    record Matrix(String sheet, String title, String rowColumn, String columnColumn, Scale scale) implements Block {
        @Override
        public List<Inline> inlines() {
            return List.of(new Inline.Text(title));
        }
    }

    /**
     * A picture.
     *
     * @param path below {@code content/}, with forward slashes
     * @param alt what it shows, for those who do not see it; never empty
     */
    record Image(Kind kind, String path, String alt) implements Block {
        @Override
        public List<Inline> inlines() {
            return Collections.emptyList();
        }
    }
}
