/** Reports as files: {@link nl.wegwijzer.evaluation.report.files.ReportFiles} knows every form and picks by the file's name. */
@NullMarked
package nl.wegwijzer.evaluation.report.files;

import org.jspecify.annotations.NullMarked;
