#pragma once

#include "engine/core/fields.h"
#include "engine/data/table_form.h"

#include <QtGlobal>

namespace lessons {

/// How a person's own table is read, of a lesson whose field takes a path. (The window's dialog for tables sets these fields.)
struct OwnTable {
    std::string label = "auto", columns = "auto";
    engine::Encoding encoding = engine::Encoding::Auto;
    engine::SeparatorName separator = engine::SeparatorName::Auto;
    engine::DecimalSign decimal = engine::DecimalSign::Auto;
    engine::HeaderLine header = engine::HeaderLine::Auto;

    bool operator==(const OwnTable&) const = default;
    engine::TableForm form() const;
    static engine::Message complaintAboutColumns(const std::string& text);
};

/// Data of one of these names, or the path of a table.
engine::Form orOwnTable(std::vector<std::string> names);

/// Their fields, all folded; what the dialog alone asks has no knob.
void ownTableFields(auto&& field, auto& table, bool isQuantity = false)
{
    using engine::Form;
    using Names = std::vector<std::string>;
    const auto more = [](engine::About about, bool hidden = false) {
        about.folded = true, about.hidden = hidden;
        return about;
    };
    const Form columns{{QT_TRANSLATE_NOOP("choices", "auto")}, OwnTable::complaintAboutColumns};
    const engine::About classes{"class-column", QT_TRANSLATE_NOOP("fields", "Class column"),
                                QT_TRANSLATE_NOOP("fields", "of your own table: the name of the column with the classes, or its "
                                                            "number, counted from 1; auto = the table tells")};
    const engine::About quantity{"target-column", QT_TRANSLATE_NOOP("fields", "Target column"),
                                 QT_TRANSLATE_NOOP("fields",
                                                   "of your own table: the name of the column with the numbers that are "
                                                   "to be told, or its number, counted from 1; auto = the last one")};
    field(more(isQuantity ? quantity : classes), table.label, columns);
    field(more({"encoding", QT_TRANSLATE_NOOP("fields", "Encoding"),
                QT_TRANSLATE_NOOP("fields", "of your own table: auto finds UTF-8 and UTF-16 by itself")}),
          table.encoding,
          Names{QT_TRANSLATE_NOOP("choices", "auto"), QT_TRANSLATE_NOOP("choices", "utf-8"),
                QT_TRANSLATE_NOOP("choices", "utf-16"), QT_TRANSLATE_NOOP("choices", "gb18030"),
                QT_TRANSLATE_NOOP("choices", "latin-1")});
    field(more({"separator", QT_TRANSLATE_NOOP("fields", "Separator"),
                QT_TRANSLATE_NOOP("fields", "between the values of your own table; auto = the one with which its rows agree")},
               true),
          table.separator,
          Names{QT_TRANSLATE_NOOP("choices", "auto"), QT_TRANSLATE_NOOP("choices", "comma"),
                QT_TRANSLATE_NOOP("choices", "semicolon"), QT_TRANSLATE_NOOP("choices", "tab"),
                QT_TRANSLATE_NOOP("choices", "bar")});
    field(more({"decimal", QT_TRANSLATE_NOOP("fields", "Decimal sign"),
                QT_TRANSLATE_NOOP("fields", "in the numbers of your own table; auto = a comma if none of them has a point")},
               true),
          table.decimal,
          Names{QT_TRANSLATE_NOOP("choices", "auto"), QT_TRANSLATE_NOOP("choices", "point"),
                QT_TRANSLATE_NOOP("choices", "comma")});
    field(more({"header", QT_TRANSLATE_NOOP("fields", "Names in the first line"),
                QT_TRANSLATE_NOOP("fields", "of your own table; auto = what stands below it tells")},
               true),
          table.header,
          Names{QT_TRANSLATE_NOOP("choices", "auto"), QT_TRANSLATE_NOOP("choices", "yes"), QT_TRANSLATE_NOOP("choices", "no")});
    field(more({"table-columns", QT_TRANSLATE_NOOP("fields", "Columns of numbers"),
                QT_TRANSLATE_NOOP("fields", "of your own table that are used, by name or number, as in '1,2,4'; "
                                            "auto = all but ids")},
               true),
          table.columns, columns);
}

} // namespace lessons
