#pragma once

#include "app/run/presenter.h"
#include "app/tables/value_sheets.h"
#include "widgets/stage/stage.h"

#include <QAbstractTableModel>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

namespace app {

class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The same sheet with other values keeps what is selected in it.
    void show(Sheet sheet);
    const Sheet& sheet() const { return m_sheet; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_sheet.rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_sheet.columns; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Sheet m_sheet;
};

/// The picture's twin: the numbers of the step as tables, in the place of the picture. Follows the playhead while it is open.
class ValueTable : public QWidget {
    Q_OBJECT

public:
    ValueTable(Presenter& presenter, widgets::Stage& stage);

    void setTheme(const widgets::Theme& theme);
    void retranslate();
    void open(bool on);
    /// What has the keys when nothing else asks for them: the list of values, or the picture that it hides.
    QWidget* home() { return m_names->isVisible() ? static_cast<QWidget*>(m_names) : &m_stage; }
    /// While a question waits for a guess, no table gives its answer away.
    void withhold(bool on);
    /// Shows the sheet with this name, if there is one.
    void choose(const QString& name);
    /// The selected cells, tab-separated; with nothing selected the whole sheet with its names.
    QString copied() const;

Q_SIGNALS:
    /// A number of the table, which this region carries in the picture, shall be explained.
    void pinWanted(const QString& region, int step);

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addKeys();
    void moveTo(int row, int column);
    void explain(const QModelIndex& cell);
    void place();
    void showSoon();
    void leaveStage();
    void showValues();
    void showSheet();
    void fitNames();
    void fitColumns(bool anew);
    void copy(const QString& text);

    Presenter& m_presenter;
    widgets::Stage& m_stage;
    const widgets::Theme* m_theme;
    QListWidget* m_names;
    QLabel* m_title;
    QToolButton* m_copy;
    QTableView* m_view;
    SheetModel* m_model;
    std::vector<Sheet> m_sheets;
    bool m_isWithheld = false;
    QTimer m_pause; ///< while things move, not every step is worth its tables
};

} // namespace app
