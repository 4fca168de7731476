package se.metodhandbok.documents.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.metodhandbok.model.template.Block;
import se.metodhandbok.model.template.Template;

/**
 * A template's sheets as a workbook: first what it is for, then a worksheet for each sheet and matrix in the template's
 * order, and last the lists that need cells of their own.
 */
record Workbook(Template template, List<Worksheet> sheets) {
    /** Keeps the list unchangeable. */
    Workbook {
        sheets = List.copyOf(sheets);
    }

    /**
     * Decides what stands where.
     *
     * @throws IllegalArgumentException when there is no sheet, or a formula or matrix names what does not exist; the
     *     reader tells authors of that before
     */
    static Workbook of(Template template) {
        if (template.sheets().isEmpty()) {
            throw new IllegalArgumentException("No sheet in " + template.id());
        }
        SheetNames names = new SheetNames();
        String about = names.name("Om mallen");
        ChoiceLists lists = new ChoiceLists(names.name("Listor"));
        Map<String, SheetGrid> grids = new HashMap<>();
        Map<String, SheetValues> values = new HashMap<>();
        for (Block.Sheet sheet : template.sheets()) {
            SheetGrid grid = new SheetGrid(sheet, names.name(sheet.caption()));
            grids.put(sheet.id(), grid);
            values.put(sheet.id(), new SheetValues(grid));
        }
        List<Worksheet> sheets = new ArrayList<>();
        for (Block block : template.blocks()) {
            switch (block) {
                case Block.Sheet sheet ->
                    sheets.add(new TableSheet(grids.get(sheet.id()), values.get(sheet.id())).worksheet(lists));
                case Block.Matrix matrix -> {
                    SheetGrid grid = grids.get(matrix.sheet());
                    if (grid == null) {
                        throw new IllegalArgumentException("No sheet " + matrix.sheet() + " in " + template.id());
                    }
                    sheets.add(new MatrixSheet(matrix, grid, values.get(matrix.sheet()))
                            .worksheet(names.name(matrix.title())));
                }
                default -> {}
            }
        }
        lists.worksheet().ifPresent(sheets::add);
        sheets.addFirst(new AboutSheet(template).worksheet(about, sheets));
        return new Workbook(template, sheets);
    }

    /** What stands at the foot of each printed page. */
    String footer() {
        return "Mall: " + template.id() + ", version " + template.version() + ", " + template.modified();
    }
}
