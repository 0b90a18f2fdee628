#include "app/tables/table_dialog.h"

#include "app/run/aside.h"
#include "app/tables/table_reading.h"
#include "app/window/dialogs.h"
#include "engine/data/pairs.h"
#include "widgets/panel/knob.h"
#include "widgets/prose/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int Choices = 4; // separator, decimal sign, encoding, names
constexpr const char* ChoiceNames[Choices] = {"separator", "decimal", "encoding", "header"};

/// Reads all of it: throws InputError if that cannot be done.
std::vector<engine::Message> noticesFrom(const std::string& path, const engine::TableForm& form)
{
    return form.isQuantity ? engine::readPairs(path, form).notices : engine::readTable(path, form).notices;
}

QString translated(const std::string& choice) { return QCoreApplication::translate("choices", choice.c_str()); }

QTableWidgetItem* item(const QString& text)
{
    auto* made = new QTableWidgetItem(text);
    made->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return made;
}

QTableWidget* table(const QString& name, QWidget* parent)
{
    auto* made = new QTableWidget(parent);
    made->setAccessibleName(name);
    made->setTabKeyNavigation(false);
    made->verticalHeader()->hide();
    made->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return made;
}

/// A large table takes its time: meanwhile the window lives on, and the person may give up.
engine::Patience readingFor(QWidget* parent) { return uncounted(progressOf(parent, TableDialog::tr("Reading the table…"))); }

/// Without the path: the title names the file.
QString complaintOf(const engine::InputError& error, const std::string& path)
{
    const engine::Message& whole = error.message();
    const bool namesPath = whole.parts.size() == 2 && whole.parts[0] == engine::Message(path);
    return widgets::inWords(namesPath ? whole.parts[1] : whole);
}

int separatorOf(char separator) { return separator == ',' ? 1 : separator == ';' ? 2 : separator == '\t' ? 3 : 4; }

} // namespace

TableDialog::TableDialog(const QString& path, const std::vector<engine::Field>& fields, engine::TableForm form, QWidget* parent)
    : QDialog(parent), m_path(path), m_fields(fields), m_form(std::move(form)), m_columns(table(tr("Columns"), this)),
      m_rows(table(tr("First rows"), this)), m_says(new QLabel(this))
{
    setWindowTitle(tr("How “%1” is read").arg(QFileInfo(path).fileName()));
    ensurePolished(); // so that it has its font, to which its size belongs
    const double large = QFontInfo(font()).pixelSize() / 14.0;
    resize((QSize(720, 540) * large).boundedTo(screen()->availableSize()));
    for (QTableWidget* table : {m_columns, m_rows}) table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    auto* column = new QVBoxLayout(this);
    column->addLayout(choices());
    column->addWidget(m_columns, 3);
    column->addWidget(m_rows, 4);
    m_says->setObjectName(QStringLiteral("says"));
    m_says->setWordWrap(true);
    column->addWidget(m_says);
    auto* buttons = new QDialogButtonBox(this);
    m_read = buttons->addButton(tr("Read the table"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_read->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    lookAgain();
    m_read->setFocus();
}

QLayout* TableDialog::choices()
{
    auto* grid = new QGridLayout;
    addChoice(grid, 0, ChoiceNames[0], [this](int i) { m_form.separator = engine::SeparatorName(i); });
    addChoice(grid, 1, ChoiceNames[1], [this](int i) { m_form.decimal = engine::DecimalSign(i); });
    addChoice(grid, 2, ChoiceNames[2], [this](int i) { m_form.encoding = engine::Encoding(i); });
    addChoice(grid, 3, ChoiceNames[3], [this](int i) { m_form.header = engine::HeaderLine(i); });
    return grid;
}

void TableDialog::addChoice(QGridLayout* grid, int place, const char* name, std::function<void(int)> set)
{
    const engine::Field& field = engine::find(m_fields, name);
    auto* label = new QLabel(widgets::labelOf(field), this);
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label->text());
    for (const std::string& choice : field.choices) box->addItem(translated(choice));
    label->setBuddy(box);
    grid->addWidget(label, place / 2, 2 * (place % 2));
    grid->addWidget(box, place / 2, 2 * (place % 2) + 1);
    m_choices.push_back(box);
    connect(box, &QComboBox::activated, this, [this, set = std::move(set)](int chosen) {
        set(chosen);
        m_form.label.clear(), m_form.columns.clear(); // the columns may be others now
        lookAgain();
    });
}

void TableDialog::lookAgain()
{
    try {
        showLook(look());
    } catch (const engine::Cancelled&) {
        QMetaObject::invokeMethod(this, &QDialog::reject, Qt::QueuedConnection); // it may not be open yet
    }
}

TableDialog::Looked TableDialog::look()
{
    return aside(
        [path = m_path.toStdString(), form = m_form] {
            Looked looked;
            try {
                looked.plan = engine::planOf(path, form);
                QStringList notices;
                for (const engine::Message& notice : noticesFrom(path, form)) notices << widgets::inWords(notice);
                looked.notice = notices.join(tr("; "));
            } catch (const engine::InputError& error) {
                looked.error = complaintOf(error, path);
            }
            return looked;
        },
        readingFor(isVisible() ? this : parentWidget()));
}

void TableDialog::showLook(const Looked& looked)
{
    const int now[Choices] = {int(m_form.separator), int(m_form.decimal), int(m_form.encoding), int(m_form.header)};
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_choices[i]->setItemText(0, translated("auto"));
        m_choices[i]->setCurrentIndex(now[i]);
    }
    m_columns->setRowCount(0);
    m_rows->setRowCount(0);
    if (looked.plan) showFound(looked.plan->look), showColumns(*looked.plan), showRows(*looked.plan);
    QStringList says;
    if (looked.plan && looked.plan->look.headerIsDoubtful)
        says << tr("Nothing tells whether the first line has names or values: which is it?");
    if (looked.plan && looked.plan->labelIsDoubtful) says << tr("More than one column could have the classes: which is it?");
    says << (looked.error.isEmpty() ? looked.notice : looked.error);
    says.removeAll(QString());
    m_says->setText(says.join(QLatin1Char('\n')));
    m_read->setEnabled(looked.error.isEmpty());
}

/// What "auto" has come to.
void TableDialog::showFound(const engine::TableLook& look)
{
    const int found[Choices] = {separatorOf(look.separator), int(look.decimal), int(look.encoding), look.header ? 1 : 2};
    for (int i = 0; i < Choices; ++i) {
        const std::string& choice = engine::find(m_fields, ChoiceNames[i]).choices[std::size_t(found[i])];
        m_choices[std::size_t(i)]->setItemText(0, tr("%1: %2").arg(translated("auto"), translated(choice)));
    }
}

void TableDialog::showColumns(const engine::TablePlan& plan)
{
    const auto& columns = plan.look.columns;
    m_uses.assign(columns.size(), LeftOut);
    for (const std::size_t i : plan.features) m_uses[i] = AsNumber;
    m_uses[plan.label] = AsClass;
    m_columns->setColumnCount(4);
    m_columns->setHorizontalHeaderLabels({tr("Column"), tr("Kind"), tr("Example"), tr("Used as")});
    m_columns->setRowCount(int(columns.size()));
    for (int i = 0; i < int(columns.size()); ++i) {
        const engine::ColumnLook& column = columns[std::size_t(i)];
        const QString kind = column.isEmpty() ? tr("empty") : column.isOfNumbers() ? tr("numbers") : tr("texts");
        const QString count = QString::number(column.values.size()) + (column.hasMore ? QStringLiteral("+") : QString());
        m_columns->setItem(i, 0, item(QString::fromStdString(column.name)));
        m_columns->setItem(i, 1, item(column.isEmpty() ? kind : tr("%1, %2 different").arg(kind, count)));
        m_columns->setItem(i, 2, item(QString::fromStdString(column.example).simplified().left(40)));
        auto* box = new QComboBox(m_columns);
        box->addItems({tr("number"), m_form.isQuantity ? tr("target") : tr("class"), tr("left out")});
        box->setAccessibleName(QString::fromStdString(column.name));
        box->setCurrentIndex(m_uses[std::size_t(i)]);
        connect(
            box, &QComboBox::activated, this, [this, i](int chosen) { use(i, Use(chosen)); }, Qt::QueuedConnection);
        m_columns->setCellWidget(i, 3, box);
    }
}

void TableDialog::showRows(const engine::TablePlan& plan)
{
    QStringList names;
    for (const std::string& name : plan.look.names()) names << QString::fromStdString(name);
    m_rows->setColumnCount(int(names.size()));
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->setRowCount(int(plan.look.firstRows.size()));
    for (int row = 0; row < m_rows->rowCount(); ++row)
        for (int c = 0; c < int(names.size()); ++c) {
            const std::string& value = plan.look.firstRows[std::size_t(row)][std::size_t(c)];
            m_rows->setItem(row, c, item(QString::fromStdString(value).simplified().left(40)));
        }
}

/// One column has the classes: what had them before becomes a number, or is left out if it has none.
void TableDialog::use(int column, Use as)
{
    const auto before = std::find(m_uses.begin(), m_uses.end(), AsClass);
    if (as == AsClass && before != m_uses.end()) {
        const QString kind = m_columns->item(int(before - m_uses.begin()), 1)->text();
        *before = kind.startsWith(tr("numbers")) ? AsNumber : LeftOut;
    }
    m_uses[std::size_t(column)] = as;
    m_form.label.clear(), m_form.columns.clear();
    for (std::size_t i = 0; i < m_uses.size(); ++i) {
        const std::string number = "#" + std::to_string(i + 1);
        if (m_uses[i] == AsClass) m_form.label = number;
        if (m_uses[i] == AsNumber) m_form.columns.push_back(number);
    }
    if (m_form.columns.empty() && !m_form.label.empty()) m_form.columns.push_back(m_form.label); // none, not all
    lookAgain();
}

namespace {

std::optional<std::vector<engine::Change>> asked(const QString& path, const std::vector<engine::Field>& fields,
                                                 const engine::TableForm& form, QWidget* parent)
{
    TableDialog dialog(path, fields, form, parent);
    if (dialog.exec() != QDialog::Accepted) return {};
    return changesOf(dialog.form(), fields);
}

/// What the file leaves open: nothing; something that is worth a question; or it is no table at all, which is said elsewhere.
struct Open {
    bool asks = false;
    engine::TableForm form = {};
};
Open openIn(const std::string& path, bool isQuantity)
{
    Open open{.form = {.isQuantity = isQuantity}};
    try {
        open.form.encoding = engine::likelyEncoding(std::filesystem::path(path));
        const engine::TablePlan plan = engine::planOf(path, open.form);
        open.asks = plan.isDoubtful() || open.form.encoding != engine::Encoding::Auto;
    } catch (const engine::InputError&) {
        return {};
    }
    try {
        noticesFrom(path, open.form);
    } catch (const engine::InputError&) {
        open.asks = true; // another choice of columns may do
    }
    return open;
}

} // namespace

std::optional<std::vector<engine::Change>> changesFor(const engine::Change& file, const std::vector<engine::Field>& fields,
                                                      QWidget* parent)
{
    if (!isOwnTable(fields, file)) return std::vector{file};
    try {
        const Open open = aside([path = file.value, isQuantity = formOf(fields).isQuantity] { return openIn(path, isQuantity); },
                                readingFor(parent));
        auto changes = open.asks ? asked(QString::fromStdString(file.value), fields, open.form, parent)
                                 : std::optional(changesOf({}, fields));
        if (changes) changes->insert(changes->begin(), file);
        return changes;
    } catch (const engine::Cancelled&) {
        return {};
    }
}

std::optional<std::vector<engine::Change>> readOtherwise(const std::vector<engine::Field>& fields, QWidget* parent)
{
    for (const engine::Field& field : fields)
        if (isOwnTable(fields, {field.name(), field.text()}))
            return asked(QString::fromStdString(field.text()), fields, formOf(fields), parent);
    return {};
}

} // namespace app
