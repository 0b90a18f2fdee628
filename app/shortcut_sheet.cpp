#include "app/shortcut_sheet.h"

#include "widgets/own_keys.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

using Group = ShortcutSheet::Group;

QString shown(const QKeySequence& key)
{
    static const std::pair<const char*, QChar> signs[] = {
        {"Left", QChar(0x2190)}, {"Up", QChar(0x2191)}, {"Right", QChar(0x2192)}, {"Down", QChar(0x2193)}};
    QString text = key.toString(QKeySequence::NativeText);
    for (const auto& [name, sign] : signs)
        if (text.endsWith(QLatin1String(name))) text = text.chopped(qsizetype(qstrlen(name))) + sign;
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString shown(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& key : keys) names << shown(key);
    return names.join(QStringLiteral(u"\u2002"));
}

Group& groupWith(std::vector<Group>& groups, const QString& heading)
{
    for (Group& group : groups)
        if (group.heading == heading) return group;
    return groups.emplace_back(Group{heading, {}});
}

/// Neighbours that mean the same share a row.
void addRow(Group& group, const QString& keys, const QString& meaning)
{
    if (!group.rows.empty() && group.rows.back().meaning == meaning) group.rows.back().keys += QStringLiteral(u"\u2002") + keys;
    else group.rows.push_back({keys, meaning});
}

QString htmlOf(const Group& group)
{
    QString html = QStringLiteral("<tr><td colspan='2'><b>%1</b></td></tr>").arg(group.heading.toHtmlEscaped());
    for (const auto& [keys, meaning] : group.rows)
        html += QStringLiteral("<tr><td style='white-space: nowrap'>%1</td><td>%2</td></tr>")
                    .arg(keys.toHtmlEscaped(), meaning.toHtmlEscaped());
    return html + QStringLiteral("<tr><td>&nbsp;</td></tr>");
}

/// In two columns of about the same length.
QString htmlOf(const std::vector<Group>& groups)
{
    std::size_t all = 0, rows = 0;
    for (const Group& group : groups) all += group.rows.size() + 2;
    QString html = QStringLiteral("<table width='100%'><tr><td width='50%'><table cellpadding='4'>");
    bool second = false;
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
            addRow(groupWith(groups, actions.translated(entry.heading)), shown(entry.action->shortcuts()),
                   actions.translated(entry.name));
    QList<QByteArray> known; // all sliders have the same keys
    for (const auto* own : window.findChildren<widgets::OwnKeys*>()) {
        if (known.contains(own->heading())) continue;
        known << own->heading();
        Group& group = groupWith(groups, QCoreApplication::translate("keys", own->heading()));
        for (const auto& key : own->keys()) addRow(group, shown(key.keys), QCoreApplication::translate("keys", key.meaning));
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(const Actions& actions, const widgets::Theme& theme, QWidget* window) : QDialog(window)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* text = new QTextBrowser;
    text->setFont(theme.font(theme.projector ? widgets::Role::Note : widgets::Role::Body));
    text->setFrameShape(QFrame::NoFrame);
    text->setAccessibleName(windowTitle());
    text->setHtml(htmlOf(groups(actions, *window)));
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's own translations may not be installed
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    for (const int key : {Qt::Key_F1, Qt::Key_Period}) // what opened it closes it
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QDialog::reject);

    const QSize room = window->size() - QSize(64, 96);
    const int width = std::min(room.width(), theme.projector ? 1480 : 920);
    text->document()->setTextWidth(width - 48);
    resize(width, std::min(room.height(), int(text->document()->size().height()) + 96));
    text->setFocus();
}

} // namespace app
