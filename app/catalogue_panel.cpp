#include "app/catalogue_panel.h"

#include "widgets/icon.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyledItemDelegate>

namespace app {
namespace {

constexpr int LessonRole = Qt::UserRole, CountRole = Qt::UserRole + 1;

constexpr const char* Parts[] = {QT_TRANSLATE_NOOP("catalogue", "Neural networks"),
                                 QT_TRANSLATE_NOOP("catalogue", "Light models"),
                                 QT_TRANSLATE_NOOP("catalogue", "Distributed training")};

/// Parts are headings with a count; lessons carry a ring or a check mark, the open one a bar at its left.
class RowPainter final : public QStyledItemDelegate {
public:
    RowPainter(const widgets::Theme*& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {180, index.data(LessonRole).isNull() ? 44 : 32};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const widgets::Theme& theme = *m_theme;
        const bool isPart = index.data(LessonRole).isNull(), isCurrent = option.state & QStyle::State_Selected;
        const QRect row = option.rect;
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent && !isPart) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.selection);
            painter->drawRoundedRect(row.adjusted(2, 1, -2, -1), 6, 6);
            painter->fillRect(row.x(), row.y() + 6, 3, row.height() - 12, theme.text);
        }
        painter->setFont(theme.font(widgets::Role::Body, isPart || isCurrent));
        painter->setPen(theme.text);
        QRect text = row.adjusted(isPart ? 8 : 38, isPart ? 8 : 0, -8, 0);
        if (!isPart)
            qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, row.x() + 14, row.center().y() - 7, 16, 16);
        if (isPart) {
            const QString count = index.data(CountRole).toString();
            painter->setFont(theme.font(widgets::Role::Label));
            painter->setPen(theme.muted);
            painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, count);
            text.setRight(text.right() - 36);
            painter->setFont(theme.font(widgets::Role::Body, true));
            painter->setPen(index.data(CountRole).toString().endsWith(QLatin1String("/0")) ? theme.muted : theme.text);
        }
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

private:
    const widgets::Theme*& m_theme;
};

} // namespace

CataloguePanel::CataloguePanel(QWidget* parent)
    : QWidget(parent), m_theme(&widgets::Theme::named(QStringLiteral("light"))),
      m_name(new QLabel(QStringLiteral("Tensorscope"))), m_search(new QLineEdit), m_tree(new QTreeWidget),
      m_language(new QToolButton), m_help(new QToolButton)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 18, 14, 12);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_search);
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
    m_tree->setItemsExpandable(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->setAutoFillBackground(false);
    m_tree->setItemDelegate(new RowPainter(m_theme, this));
    for (QToolButton* button : {m_language, m_help}) {
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    }
    connect(m_search, &QLineEdit::textChanged, this, &CataloguePanel::filter);
    const auto choose = [this](QTreeWidgetItem* item) {
        if (item && !item->data(0, LessonRole).isNull())
            Q_EMIT chosen(lessons::lessonNamed(item->data(0, LessonRole).toString().toStdString()));
    };
    connect(m_tree, &QTreeWidget::itemClicked, this, choose);
    connect(m_tree, &QTreeWidget::itemActivated, this, choose);
    connect(m_search, &QLineEdit::returnPressed, this, [this, choose] {
        for (QTreeWidgetItemIterator i(m_tree); *i; ++i)
            if (!(*i)->isHidden() && !(*i)->data(0, LessonRole).isNull()) return choose(*i);
    });
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
    m_help->setIconSize({22, 22});
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
    fill();
}

void CataloguePanel::setCurrent(const lessons::Lesson& lesson)
{
    m_current = QLatin1String(lesson.id);
    fill();
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

void CataloguePanel::fill()
{
    m_tree->clear();
    for (int part = 1; part <= int(std::size(Parts)); ++part) {
        const QString name = QCoreApplication::translate("catalogue", Parts[part - 1]);
        auto* heading = new QTreeWidgetItem(m_tree, {QStringLiteral("%1  %2").arg(part).arg(name)});
        heading->setFlags(Qt::ItemIsEnabled);
        int finished = 0, all = 0;
        for (const lessons::Lesson* lesson : lessons::catalogue()) {
            if (lesson->part != part) continue;
            const bool done = m_finished.contains(QLatin1String(lesson->id));
            ++all, finished += done;
            auto* item = new QTreeWidgetItem(heading, {QCoreApplication::translate("lessons", lesson->title)});
            item->setData(0, LessonRole, QString::fromLatin1(lesson->id));
            item->setIcon(0, widgets::icon(done ? QStringLiteral("check") : QStringLiteral("ring"), m_theme->muted));
            item->setToolTip(0, QCoreApplication::translate("lessons", lesson->idea));
            if (done) item->setData(0, Qt::AccessibleTextRole, tr("%1, cranked to its end").arg(item->text(0)));
            item->setData(0, Qt::AccessibleDescriptionRole, item->toolTip(0));
            if (m_current == QLatin1String(lesson->id)) m_tree->setCurrentItem(item);
        }
        heading->setData(0, CountRole, QStringLiteral("%1/%2").arg(finished).arg(all));
    }
    m_tree->expandAll();
    filter(m_search->text());
}

void CataloguePanel::filter(const QString& words)
{
    for (QTreeWidgetItemIterator i(m_tree); *i; ++i) {
        const QString id = (*i)->data(0, LessonRole).toString();
        if (id.isEmpty()) continue;
        const QString all = (*i)->text(0) + QLatin1Char(' ') + id + QLatin1Char(' ') + (*i)->toolTip(0);
        (*i)->setHidden(!all.contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void CataloguePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme->surface);
    painter.fillRect(width() - 1, 0, 1, height(), m_theme->line);
}

} // namespace app
