#pragma once

#include "engine/core/fields.h"
#include "engine/data/table.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

class QGridLayout;

namespace app {

/// How a table is read, before its first rows: separator, decimal sign, encoding, names, and what each column is used for. All
/// of it can be said otherwise, and is tried at once.
class TableDialog : public QDialog {
    Q_OBJECT

public:
    /// `fields` are those of the lesson; their names and choices are shown.
    TableDialog(const QString& path, const std::vector<engine::Field>& fields, engine::TableForm form, QWidget* parent);

    const engine::TableForm& form() const { return m_form; }

private:
    enum Use { AsNumber, AsClass, LeftOut };
    /// What the table is with the present form.
    struct Looked {
        std::optional<engine::TablePlan> plan;
        QString error, notice;
    };

    QLayout* choices();
    void addChoice(QGridLayout* grid, int place, const char* name, std::function<void(int)> set);
    void lookAgain();
    Looked look();
    void showLook(const Looked& looked);
    void showFound(const engine::TableLook& look);
    void showColumns(const engine::TablePlan& plan);
    void showRows(const engine::TablePlan& plan);
    void use(int column, Use as);

    QString m_path;
    const std::vector<engine::Field> m_fields;
    engine::TableForm m_form;
    std::vector<Use> m_uses;
    std::vector<QComboBox*> m_choices; ///< separator, decimal sign, encoding, names
    QTableWidget *m_columns, *m_rows;
    QLabel* m_says;
    QPushButton* m_read;
};

/// What to change so that this file becomes the data: asks how it is read where the file leaves that open. Nothing if the
/// person gives up.
std::optional<std::vector<engine::Change>> changesFor(const engine::Change& file, const std::vector<engine::Field>& fields,
                                                      QWidget* parent);
/// The same for the table that is being read, in any case.
std::optional<std::vector<engine::Change>> readOtherwise(const std::vector<engine::Field>& fields, QWidget* parent);

} // namespace app
