#include "app/window/shortcut_sheet.h"

#include "widgets/panel/focus_ring.h"
#include "widgets/panel/own_keys.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHash>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

using Group = ShortcutSheet::Group;

/// As it is printed on keyboards everywhere.
QString shown(const QKeySequence& key)
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("Left"), QStringLiteral(u"\u2190")},  {QStringLiteral("Up"), QStringLiteral(u"\u2191")},
        {QStringLiteral("Right"), QStringLiteral(u"\u2192")}, {QStringLiteral("Down"), QStringLiteral(u"\u2193")},
        {QStringLiteral("Return"), QStringLiteral("Enter")},  {QStringLiteral("-"), QStringLiteral(u"\u2212")}};
    QString text = key.toString(QKeySequence::PortableText);
    const qsizetype plus = text.lastIndexOf(QLatin1Char('+'), -2), name = plus + 1;
    return text.first(name) + signs.value(text.mid(name), text.mid(name));
}

Group& groupWith(std::vector<Group>& groups, const QString& heading)
{
    for (Group& group : groups)
        if (group.heading == heading) return group;
    return groups.emplace_back(Group{heading, {}});
}

/// Neighbours that mean the same share a row.
void addRow(Group& group, const QList<QKeySequence>& keys, const QString& meaning)
{
    if (group.rows.empty() || group.rows.back().meaning != meaning) group.rows.push_back({{}, meaning});
    for (const QKeySequence& key : keys)
        if (const QString name = shown(key); !group.rows.back().keys.contains(name)) group.rows.back().keys << name;
}

/// "Ctrl+\u2190 \u2192 \u2191 \u2193", "1 … 9": what repeats is said once.
QString inShort(const QStringList& keys)
{
    QStringList names;
    QString before;
    for (const QString& key : keys) {
        const QString modifiers = key.first(key.lastIndexOf(QLatin1Char('+'), -2) + 1);
        names << (modifiers == before && key.size() == modifiers.size() + 1 ? key.sliced(modifiers.size()) : key);
        before = modifiers;
    }
    const bool digits = keys.size() > 2 && std::all_of(keys.begin(), keys.end(),
                                                       [](const QString& key) { return key.size() == 1 && key[0].isDigit(); });
    return digits ? names.front() + QStringLiteral(" … ") + names.back() : names.join(QStringLiteral(u"\u2002"));
}

QString htmlOf(const Group& group)
{
    QString html = QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(group.heading.toHtmlEscaped());
    for (const auto& [keys, meaning] : group.rows)
        html += QStringLiteral("<tr><td style='white-space: nowrap'>%1</td><td>%2</td></tr>")
                    .arg(inShort(keys).toHtmlEscaped(), meaning.toHtmlEscaped());
    return html + QStringLiteral("<tr><td style='font-size: 6px'>&nbsp;</td></tr>");
}

/// In two columns of about the same length, or, where no words would fit into them, in one.
QString htmlOf(const std::vector<Group>& groups, bool inTwo)
{
    std::size_t all = 0, rows = 0;
    for (const Group& group : groups) all += group.rows.size() + 2;
    QString html = QStringLiteral("<table width='100%'><tr><td width='%1%'><table cellpadding='4'>").arg(inTwo ? 50 : 100);
    bool second = !inTwo;
    for (const Group& group : groups) {
        if (!second && rows > 0 && 2 * rows + group.rows.size() > all) {
            html += QStringLiteral("</table></td><td width='50%'><table cellpadding='4'>");
            second = true;
        }
        html += htmlOf(group);
        rows += group.rows.size() + 2;
    }
    return html + QStringLiteral("</table></td></tr></table>");
}

} // namespace

std::vector<Group> ShortcutSheet::groups(const Actions& actions, const QWidget& window)
{
    std::vector<Group> groups;
    for (const Actions::Entry& entry : actions.all())
        if (!entry.action->shortcuts().isEmpty())
            addRow(groupWith(groups, actions.translated(entry.heading)), entry.action->shortcuts(),
                   actions.translated(entry.name));
    QList<QByteArray> known; // all sliders have the same keys
    for (const auto* own : window.findChildren<widgets::OwnKeys*>()) {
        if (known.contains(own->heading())) continue;
        known << own->heading();
        Group& group = groupWith(groups, QCoreApplication::translate("keys", own->heading()));
        for (const auto& key : own->keys()) addRow(group, key.keys, QCoreApplication::translate("keys", key.meaning));
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(const Actions& actions, const widgets::Theme& theme, QWidget* window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setFont(theme.font(theme.projector ? widgets::Role::Note : widgets::Role::Body));
    (new widgets::FocusRing(this))->setTheme(theme);
    auto* text = new QTextBrowser;
    text->setFont(font());
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's own translations may not be installed
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (const int key : {Qt::Key_F1, Qt::Key_Period, Qt::Key_Semicolon}) // what opened it closes it
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QDialog::reject);

    const QSize room = window->size() - QSize(64, 96);
    const int width = std::min(room.width(), theme.projector ? 1480 : 920);
    text->setHtml(htmlOf(groups(actions, *window), width > 40 * fontInfo().pixelSize()));
    text->document()->setTextWidth(width - 48);
    resize(width, std::min(room.height(), int(text->document()->size().height()) + 96));
    text->setFocus();
}

} // namespace app
