/**
 * Templates as workbooks. {@link se.metodhandbok.documents.spreadsheet.Workbook} decides what stands in which cell and how
 * it looks; one writer a format only spells it.
 */
@NullMarked
package se.metodhandbok.documents.spreadsheet;

import org.jspecify.annotations.NullMarked;
