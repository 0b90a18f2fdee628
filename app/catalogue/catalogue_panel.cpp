#include "app/catalogue/catalogue_panel.h"

#include "app/catalogue/catalogue_rows.h"
#include "app/catalogue/lesson_search.h"
#include "widgets/canvas/icon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>

namespace app {
namespace {

constexpr const char* Parts[] = {QT_TRANSLATE_NOOP("catalogue", "Neural networks"),
                                 QT_TRANSLATE_NOOP("catalogue", "Light models"),
                                 QT_TRANSLATE_NOOP("catalogue", "Distributed training")};

/// A name that stays the same in every language.
QString keyOf(int part, const char* section = "")
{
    return QStringLiteral("%1 %2").arg(part).arg(QLatin1String(section)).trimmed();
}

} // namespace

CataloguePanel::CataloguePanel(QWidget* parent)
    : QWidget(parent), m_theme(&widgets::Theme::named(QStringLiteral("light"))),
      m_name(new QLabel(QStringLiteral("Tensorscope"))), m_search(new QLineEdit), m_tree(new QTreeWidget),
      m_filter(new QToolButton), m_language(new QToolButton), m_help(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 18, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_name);
    auto* finding = new QHBoxLayout;
    finding->setSpacing(4);
    finding->addWidget(m_search, 1);
    finding->addWidget(m_filter);
    column->addLayout(finding);
    column->addWidget(m_tree, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_language);
    foot->addStretch(1);
    foot->addWidget(m_help);
    column->addLayout(foot);

    m_name->setContentsMargins(10, 0, 0, 0);
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setItemDelegate(new CatalogueRows(m_theme, m_tree));
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setAutoScroll(false); // it would open what is folded
    for (QToolButton* button : {m_filter, m_language, m_help}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    }
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePanel::filter);
    const auto choose = [this](QTreeWidgetItem* item) {
        if (!item) return;
        if (item->data(0, LessonRole).isNull()) return item->setExpanded(!item->isExpanded());
        Q_EMIT chosen(lessons::lessonNamed(item->data(0, LessonRole).toString().toStdString()));
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    connect(m_tree, &QTreeWidget::itemExpanded, this, [this](QTreeWidgetItem* item) { fold(*item, false); });
    connect(m_tree, &QTreeWidget::itemCollapsed, this, [this](QTreeWidgetItem* item) { fold(*item, true); });
    m_folded = QSettings().value(QStringLiteral("folded")).toStringList();
    makeFilter();
    connect(m_search, &QLineEdit::returnPressed, this, [this, choose] { choose(bestFound()); });
    retranslate();
}

void CataloguePanel::setTheme(const widgets::Theme& theme)
{
    m_theme = &theme;
    m_name->setFont(theme.font(widgets::Role::Caption, true));
    m_search->setFont(theme.font(widgets::Role::Label));
    m_search->setStyleSheet(
        QStringLiteral("QLineEdit { border: 1px solid %1; border-radius: 6px; padding: 6px 8px; background: %2; color: %3; }")
            .arg(theme.line.name(), theme.raised.name(), theme.text.name()));
    for (QAction* action : m_search->actions())
        if (action->objectName() == QLatin1String("find")) m_search->removeAction(action);
    m_search->addAction(widgets::icon(QStringLiteral("search"), theme.muted), QLineEdit::LeadingPosition)
        ->setObjectName(QStringLiteral("find"));
    m_language->setFont(theme.font(widgets::Role::Label));
    m_language->setPalette(theme.palette()); // a style sheet keeps the palette it was set under
    m_help->setIcon(widgets::icon(QStringLiteral("help"), theme.muted));
    m_filter->setIcon(widgets::icon(QStringLiteral("filter"), theme.muted));
    for (QToolButton* button : {m_filter, m_help}) button->setIconSize({22, 22});
    fill();
}

void CataloguePanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a lesson"));
    m_search->setAccessibleName(tr("Find a lesson"));
    m_tree->setAccessibleName(tr("Lessons"));
    m_help->setToolTip(tr("Help"));
    m_help->setAccessibleName(tr("Help"));
    m_language->setToolTip(tr("Language"));
    m_filter->setToolTip(tr("Which lessons are shown"));
    m_filter->setAccessibleName(tr("Which lessons are shown"));
    const QStringList kinds{tr("All lessons"), tr("Still to do"), tr("Done")};
    for (int i = 0; i < kinds.size(); ++i) m_filter->menu()->actions()[i]->setText(kinds[i]);
    fill();
}

void CataloguePanel::setCurrent(const lessons::Lesson& lesson)
{
    m_current = QLatin1String(lesson.id);
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItemIterator i(m_tree); *i; ++i)
        if ((*i)->data(0, LessonRole).toString() == m_current) m_tree->setCurrentItem(*i);
    scrollToCurrent();
}

/// As little as is needed.
void CataloguePanel::scrollToCurrent()
{
    m_tree->scrollToTop();
    if (const auto* item = m_tree->currentItem(); item && item->parent()->isExpanded() && item->parent()->parent()->isExpanded())
        m_tree->scrollToItem(item);
}

void CataloguePanel::setFinished(const QStringList& ids)
{
    m_finished = ids;
    fill();
}

void CataloguePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Which lessons are shown; a menu, so that the keyboard has it, too.
void CataloguePanel::makeFilter()
{
    auto* menu = new QMenu(m_filter);
    auto* group = new QActionGroup(menu);
    for (const Shown shown : {Shown::All, Shown::ToDo, Shown::Done}) {
        QAction* action = menu->addAction(QString(), this, [this, shown] { m_wanted = shown, filter(); });
        action->setCheckable(true);
        action->setChecked(shown == m_wanted);
        group->addAction(action);
    }
    m_filter->setMenu(menu);
}

void CataloguePanel::fill()
{
    const QSignalBlocker quiet(m_tree);
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_tree->clear();
    for (int part = 1; part <= int(std::size(Parts)); ++part) {
        const QString name = QCoreApplication::translate("catalogue", Parts[part - 1]);
        auto* heading = new QTreeWidgetItem(m_tree, {QStringLiteral("%1  %2").arg(part).arg(name)});
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setData(0, KeyRole, keyOf(part));
        int finished = 0, all = 0;
        for (const lessons::Section& section : lessons::sections()) {
            if (section.part != part || section.lessons.empty()) continue;
            all += int(section.lessons.size()), finished += addSection(*heading, section);
        }
        heading->setData(0, CountRole, QStringLiteral("%1/%2").arg(finished).arg(all));
    }
    filter();
    m_tree->doItemsLayout(); // rows stay where they were
    m_tree->verticalScrollBar()->setValue(scrolled);
}

int CataloguePanel::addSection(QTreeWidgetItem& part, const lessons::Section& section)
{
    auto* heading = new QTreeWidgetItem(&part, {QCoreApplication::translate("catalogue", section.name)});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setData(0, KeyRole, keyOf(section.part, section.name));
    for (const lessons::Lesson* lesson : section.lessons) addLesson(*heading, *lesson);
    return int(std::count_if(section.lessons.begin(), section.lessons.end(),
                             [this](const lessons::Lesson* lesson) { return m_finished.contains(QLatin1String(lesson->id)); }));
}

void CataloguePanel::addLesson(QTreeWidgetItem& section, const lessons::Lesson& lesson)
{
    const bool done = m_finished.contains(QLatin1String(lesson.id));
    auto* item = new QTreeWidgetItem(&section, {QCoreApplication::translate("lessons", lesson.title)});
    item->setData(0, LessonRole, QString::fromLatin1(lesson.id));
    item->setIcon(0, widgets::icon(done ? QStringLiteral("check") : QStringLiteral("ring"), m_theme->muted));
    item->setToolTip(0, QCoreApplication::translate("lessons", lesson.idea));
    if (done) item->setData(0, Qt::AccessibleTextRole, tr("%1, cranked to its end").arg(item->text(0)));
    item->setData(0, Qt::AccessibleDescriptionRole, item->toolTip(0));
    if (m_current == QLatin1String(lesson.id)) m_tree->setCurrentItem(item);
}

bool CataloguePanel::isWanted(const lessons::Lesson& lesson) const
{
    const bool done = m_finished.contains(QLatin1String(lesson.id));
    if (m_wanted != Shown::All && done != (m_wanted == Shown::Done)) return false;
    return speaksOf(lesson, m_search->text());
}

/// Hides what is not wanted, with headings that have nothing below them; who searches sees what is folded, too.
void CataloguePanel::filter()
{
    const QSignalBlocker quiet(m_tree);
    const bool all = m_search->text().trimmed().isEmpty() && m_wanted == Shown::All;
    for (int part = 0; part < m_tree->topLevelItemCount(); ++part) {
        QTreeWidgetItem* heading = m_tree->topLevelItem(part);
        bool some = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem* section = heading->child(i);
            int shown = 0;
            for (int k = 0; k < section->childCount(); ++k) {
                const auto id = section->child(k)->data(0, LessonRole).toString().toStdString();
                const bool wanted = isWanted(lessons::lessonNamed(id));
                section->child(k)->setHidden(!wanted), shown += wanted;
            }
            section->setHidden(shown == 0), some = some || shown > 0;
            section->setExpanded(!all || !m_folded.contains(section->data(0, KeyRole).toString()));
        }
        heading->setHidden(!all && !some);
        heading->setExpanded(!all || !m_folded.contains(heading->data(0, KeyRole).toString()));
    }
}

/// The first lesson that is called so, or else the first that speaks of it.
QTreeWidgetItem* CataloguePanel::bestFound() const
{
    QTreeWidgetItem* first = nullptr;
    for (QTreeWidgetItemIterator i(m_tree); *i; ++i) {
        const QString id = (*i)->data(0, LessonRole).toString();
        if (id.isEmpty() || (*i)->isHidden()) continue;
        if (isNamed(lessons::lessonNamed(id.toStdString()), m_search->text())) return *i;
        if (!first) first = *i;
    }
    return first;
}

void CataloguePanel::fold(QTreeWidgetItem& heading, bool folded)
{
    const QString key = heading.data(0, KeyRole).toString();
    m_folded.removeAll(key);
    if (folded) m_folded << key;
    QSettings().setValue(QStringLiteral("folded"), m_folded);
}

void CataloguePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(width() - 1, 0, 1, height(), m_theme->line);
}

} // namespace app
