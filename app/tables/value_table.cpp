#include "app/tables/value_table.h"

#include "widgets/access/accessible.h"
#include "widgets/canvas/icon.h"
#include "widgets/panel/own_keys.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>

namespace app {
namespace {

constexpr int LeastPause = 100; // ms

QString headerStyle(const widgets::Theme& theme)
{
    return QStringLiteral(
               "QHeaderView, QTableCornerButton::section { background: %1; border: none; } QTableView { gridline-color: %3; }"
               "QHeaderView::section { background: %1; color: %2; border: none; padding: 4px 8px; }")
        .arg(theme.raised.name(), theme.muted.name(), theme.line.name());
}

} // namespace

void SheetModel::show(Sheet sheet)
{
    const bool same = sheet.name == m_sheet.name && sheet.rows == m_sheet.rows && sheet.columns == m_sheet.columns;
    if (!same) beginResetModel();
    m_sheet = std::move(sheet);
    if (!same) return endResetModel();
    if (m_sheet.rows > 0 && m_sheet.columns > 0) Q_EMIT dataChanged(index(0, 0), index(m_sheet.rows - 1, m_sheet.columns - 1));
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole) return m_sheet.cell(index.row(), index.column()).shown;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? m_sheet.columnName(section) : m_sheet.rowName(section);
}

ValueTable::ValueTable(Presenter& presenter, widgets::Stage& stage)
    : QWidget(&stage), m_presenter(presenter), m_stage(stage), m_theme(&widgets::Theme::named(QStringLiteral("light"))),
      m_names(new QListWidget), m_title(new QLabel), m_copy(new QToolButton), m_view(new QTableView),
      m_model(new SheetModel(this))
{
    setAttribute(Qt::WA_NoMousePropagation); // the picture lies below
    lower();                                 // and messages above
    auto* row = new QHBoxLayout(this);
    row->setSpacing(24);
    row->addWidget(m_names);
    auto* column = new QVBoxLayout;
    row->addLayout(column, 1);
    auto* head = new QHBoxLayout;
    column->addLayout(head);
    head->addWidget(m_title, 1);
    head->addWidget(m_copy);
    column->addWidget(m_view, 1);

    m_copy->setAutoRaise(true);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setSpacing(2);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setModel(m_model);
    m_view->setCornerButtonEnabled(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_view->setTabKeyNavigation(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_pause.setSingleShot(true);
    m_pause.setInterval(LeastPause);
    connect(&m_pause, &QTimer::timeout, this, &ValueTable::showValues);
    connect(m_names, &QListWidget::currentRowChanged, this, &ValueTable::showSheet);
    connect(m_view, &QTableView::doubleClicked, this, &ValueTable::explain);
    connect(m_copy, &QToolButton::clicked, this, [this] { copy(m_model->sheet().copied()); });
    connect(&presenter, &Presenter::shown, this, &ValueTable::showSoon);
    connect(&presenter, &Presenter::ranAnew, this, &ValueTable::showSoon);
    stage.installEventFilter(this);
    addKeys();
    hide();
}

void ValueTable::addKeys()
{
    const auto here = [this] { return m_view->currentIndex(); };
    auto* keys = new widgets::OwnKeys(m_view, QT_TRANSLATE_NOOP("keys", "In a table of values"));
    const char* walk = QT_TRANSLATE_NOOP("keys", "Walk over the cells");
    keys->add({{Qt::Key_Left}, walk, [this, here] { moveTo(here().row(), here().column() - 1); }});
    keys->add({{Qt::Key_Right}, walk, [this, here] { moveTo(here().row(), here().column() + 1); }});
    keys->add({{Qt::Key_Up, Qt::Key_Down}, walk, {}});
    keys->add(
        {{Qt::Key_Home}, QT_TRANSLATE_NOOP("keys", "First, last cell of the row"), [this, here] { moveTo(here().row(), 0); }});
    keys->add({{Qt::Key_End}, QT_TRANSLATE_NOOP("keys", "First, last cell of the row"), [this, here] {
                   moveTo(here().row(), m_model->columnCount() - 1);
               }});
    keys->add({{Qt::Key_Return, Qt::Key_Enter, Qt::Key_E}, QT_TRANSLATE_NOOP("keys", "Explain the number"), [this, here] {
                   explain(here());
               }});
    keys->add({{QKeySequence(Qt::CTRL | Qt::Key_A)}, QT_TRANSLATE_NOOP("keys", "Select the whole table"), {}});
    keys->add(
        {{QKeySequence(Qt::CTRL | Qt::Key_C)}, QT_TRANSLATE_NOOP("keys", "Copy the selected cells"), [this] { copy(copied()); }});
}

void ValueTable::moveTo(int row, int column)
{
    if (const QModelIndex next = m_model->index(std::max(row, 0), column); next.isValid()) m_view->setCurrentIndex(next);
}

void ValueTable::explain(const QModelIndex& cell)
{
    const Sheet& sheet = m_model->sheet();
    if (!cell.isValid() || !sheet.number) return;
    const auto [value, at] = sheet.number(cell.row(), cell.column());
    const QString region = m_presenter.session().regionOf(value, at, m_presenter.shownStep());
    if (!region.isEmpty()) Q_EMIT pinWanted(region, -1); // who explains it says how long that takes
}

void ValueTable::setTheme(const widgets::Theme& theme)
{
    m_theme = &theme;
    const widgets::Role role = theme.projector ? widgets::Role::Note : widgets::Role::Body;
    const QFont font = theme.font(role);
    setPalette(theme.palette());
    for (QWidget* widget : std::initializer_list<QWidget*>{m_names, m_view, m_copy}) widget->setFont(font);
    m_title->setFont(theme.font(role, true));
    m_view->setStyleSheet(headerStyle(theme));
    m_view->setPalette(theme.palette()); // a style sheet keeps the palette it was set under
    for (QHeaderView* header : {m_view->horizontalHeader(), m_view->verticalHeader()}) { // and its font, as what paints it does
        header->setFont(font);
        header->viewport()->setFont(font);
    }
    m_view->verticalHeader()->setDefaultSectionSize(int(1.8 * font.pixelSize()));
    m_copy->setIcon(widgets::icon(QStringLiteral("copy"), theme.muted));
    m_copy->setIconSize({20, 20});
    fitNames();
    if (isVisible()) fitColumns(true);
    place();
}

/// As wide as the widest of them needs.
void ValueTable::fitNames()
{
    const QFontMetrics metrics(m_names->font());
    int width = 0;
    for (int i = 0; i < m_names->count(); ++i) width = std::max(width, metrics.horizontalAdvance(m_names->item(i)->text()));
    const QMargins frame = m_names->contentsMargins();
    m_names->setFixedWidth(width + 2 * m_names->spacing() + frame.left() + frame.right() + 28); // 28: scroll bar, inset of a text
}

void ValueTable::retranslate()
{
    m_names->setAccessibleName(tr("Values of the step"));
    m_copy->setToolTip(tr("Copy this table"));
    m_copy->setAccessibleName(tr("Copy this table"));
    if (isVisible()) showValues();
}

void ValueTable::open(bool on)
{
    setVisible(on);
    m_stage.setFocusPolicy(on ? Qt::NoFocus : Qt::StrongFocus);
    if (!on) return m_stage.setFocus(Qt::OtherFocusReason);
    place();
    showValues();
    if (!m_isWithheld) m_names->setFocus(Qt::OtherFocusReason);
    else leaveStage();
}

/// It is covered, and there is nothing here yet: the keyboard goes to what comes next.
void ValueTable::leaveStage()
{
    QWidget* next = m_stage.nextInFocusChain();
    while (next != &m_stage && !(next->isVisible() && next->isEnabled() && next->focusPolicy() & Qt::TabFocus))
        next = next->nextInFocusChain();
    next->setFocus(Qt::OtherFocusReason);
}

void ValueTable::withhold(bool on)
{
    if (on == m_isWithheld) return;
    m_isWithheld = on;
    if (isVisible()) showValues();
}

void ValueTable::choose(const QString& name)
{
    for (std::size_t i = 0; i < m_sheets.size(); ++i)
        if (m_sheets[i].name == name) m_names->setCurrentRow(int(i));
}

void ValueTable::showSoon()
{
    if (!isVisible()) return;
    if (!m_presenter.player().isPlaying()) showValues();
    else if (!m_pause.isActive()) m_pause.start();
}

void ValueTable::showValues()
{
    m_pause.stop();
    const int step = m_presenter.shownStep();
    const lessons::Session& session = m_presenter.session();
    // what a training has no number for is no number; so is what a run that broke down has
    m_sheets = m_isWithheld
                   ? std::vector<Sheet>()
                   : sheetsOf(session.values(step), !session.trains() && !session.caption(step).warns, session.placeNames(step));
    QStringList lines;
    for (const Sheet& sheet : m_sheets) lines << sheet.title + QStringLiteral("  ") + sheet.shape;
    QStringList before;
    for (int i = 0; i < m_names->count(); ++i) before << m_names->item(i)->text();
    if (lines != before) {
        const QString chosen = m_model->sheet().name;
        const QSignalBlocker quiet(m_names);
        m_names->clear();
        m_names->addItems(lines);
        fitNames();
        m_names->setCurrentRow(0);
        choose(chosen);
    }
    showSheet();
}

void ValueTable::showSheet()
{
    const int row = m_names->currentRow();
    const QString before = m_model->sheet().name;
    m_model->show(row < 0 ? Sheet{} : m_sheets[std::size_t(row)]);
    const Sheet& sheet = m_model->sheet();
    fitColumns(sheet.name != before);
    m_title->setText(m_isWithheld ? tr("A question waits: guess, or skip it, and the values stand here.")
                                  : sheet.title + QStringLiteral("  ") + sheet.shape);
    m_title->setAlignment(Qt::AlignVCenter | (m_isWithheld ? Qt::AlignHCenter : Qt::AlignLeft));
    for (QWidget* part : std::initializer_list<QWidget*>{m_names, m_view, m_copy}) part->setVisible(!m_isWithheld);
    widgets::setAccessibleTexts(*m_view, m_title->text());
    m_view->verticalHeader()->setVisible(sheet.rows > 0 && !sheet.rowName(0).isEmpty());
    if (!m_view->currentIndex().isValid()) moveTo(0, 0);
}

QString ValueTable::copied() const
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.isEmpty()) return m_model->sheet().copied();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += m_model->sheet().cell(cells[i].row(), cells[i].column()).plain;
    }
    return text + QLatin1Char('\n');
}

void ValueTable::copy(const QString& text) { QGuiApplication::clipboard()->setText(text); }

/// Over the whole picture, in line with what stands above and below.
void ValueTable::place()
{
    const widgets::PageLayout page = m_stage.pageLayout();
    const int top = int(page.header.bottom() * page.scale), side = int(page.stage.left() * page.scale);
    setGeometry(0, top, m_stage.width(), int(page.caption.top() * page.scale) - top);
    layout()->setContentsMargins(side, 4, side, 4);
}

/// As wide as the numbers and the names above them need; while they change, columns only grow.
void ValueTable::fitColumns(bool anew)
{
    constexpr int Looked = 200; // cells are enough to know how long the numbers are
    const Sheet& sheet = m_model->sheet();
    QFont bold(m_view->font()); // as the names above selected cells are
    bold.setBold(true);
    const QFontMetrics metrics(m_view->font()), ofNames(bold);
    int width =
        anew ? metrics.horizontalAdvance(QStringLiteral("0.000000")) : m_view->horizontalHeader()->defaultSectionSize() - 16;
    for (int column = 0; column < std::min(Looked, sheet.columns); ++column)
        width = std::max(width, ofNames.horizontalAdvance(sheet.columnName(column)));
    for (int i = 0; i < std::min(Looked, sheet.rows * sheet.columns); ++i)
        width = std::max(width, metrics.horizontalAdvance(sheet.cell(i / sheet.columns, i % sheet.columns).shown));
    m_view->horizontalHeader()->setDefaultSectionSize(width + 16);
}

bool ValueTable::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize) place();
    return false;
}

void ValueTable::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_theme->raised); }

} // namespace app
