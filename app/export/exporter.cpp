#include "app/export/exporter.h"

#include "app/export/export_folder.h"
#include "app/files/json.h"
#include "app/files/net_file.h"
#include "app/files/own_data.h"
#include "app/files/state_file.h"
#include "app/run/aside.h"
#include "app/window/dialogs.h"
#include "engine/exchange/onnx.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QRegularExpression>

namespace app {

using widgets::MessageBar;

Exporter::Exporter(QWidget& window, QWidget& stage, Presenter& presenter, MessageBar& messages)
    : m_window(window), m_stage(stage), m_presenter(presenter), m_messages(messages),
      m_theme(&widgets::Theme::named(QStringLiteral("light")))
{
}

/// Each kind has its pattern; one without is a folder, whose name has no extension. The name follows the kind that is chosen.
QString Exporter::chosenPath(const QString& title, const QString& suggestion, const QStringList& kinds)
{
    QFileDialog dialog(&m_window, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(kinds);
    const auto follow = [&dialog](const QString& kind) {
        static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
        const QString suffix = pattern.match(kind).captured(1);
        dialog.setDefaultSuffix(suffix);
        const QFileInfo named(dialog.selectedFiles().value(0));
        if (named.dir().exists()) dialog.selectFile(named.path() + QLatin1Char('/') + named.completeBaseName() + suffix);
    };
    dialog.selectFile(suggestion);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, follow);
    follow(kinds.front());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

void Exporter::exportStep()
{
    m_presenter.player().pause();
    QStringList kinds{tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)"), tr("Numbers (*.json)")};
    if (!m_presenter.page().charts.empty()) kinds << tr("Curves of the charts (*.csv)");
    if (m_presenter.run().hasNet()) kinds << netsForOthers();
    if (hasBytes(m_presenter.run(), m_presenter.runStep())) kinds << tr("The packed net, bytes (*.bin)");
    kinds << tr("Everything, in a folder (*)");
    const QString path = chosenPath(tr("Export this step"), suggestion(), kinds);
    if (!path.isEmpty()) exportTo(path);
}

void Exporter::takeNet()
{
    m_presenter.player().pause();
    const QString path = chosenPath(tr("Take the net out"), suggestion(),
                                    QStringList{tr("Net for other lessons (*.tensorscope)")} + netsForOthers());
    if (!path.isEmpty()) exportTo(path);
}

QStringList Exporter::netsForOthers()
{
    QStringList kinds{tr("Net for NumPy and other programs (*.npz)")};
    if (engine::knowsOnnx()) kinds << tr("Net for programs that know ONNX (*.onnx)");
    return kinds;
}

QString Exporter::suggestion() const
{
    const QString step = QStringLiteral("%1-%2").arg(QLatin1String(m_presenter.lesson().id)).arg(m_presenter.runStep());
    const auto at = m_presenter.inside();
    return at ? step + QStringLiteral("-inside-%1-%2").arg(at->sample).arg(at->operation) : step;
}

void Exporter::exportTo(const QString& path)
{
    const lessons::Lesson& lesson = m_presenter.lesson();
    const lessons::Session& session = m_presenter.session();
    const int step = m_presenter.shownStep();
    const QString extension = QFileInfo(path).suffix().toLower();
    writing(path, [&] {
        if (meansFolder(path)) writeFolder(path);
        else if (extension == QLatin1String("json"))
            widgets::writeWhole(path, [&](QIODevice& file) { writeStep(file, lesson, session, step, insideStep()); });
        else if (extension == QLatin1String("tensorscope")) writeState(path, lesson, m_presenter.run(), m_presenter.runStep());
        else if (isBytes(path)) writeBytesOf(path, m_presenter.run(), m_presenter.runStep());
        else if (isForOthers(path)) writeNetTo(path);
        else if (extension == QLatin1String("csv"))
            widgets::writeWhole(path, [&](QIODevice& file) { writeCharts(file, lesson, session, step); });
        else widgets::exportPicture(path, {m_stage.size(), 2}, *m_theme, m_presenter.page());
    });
}

std::optional<int> Exporter::insideStep() const
{
    return m_presenter.inside() ? std::optional(m_presenter.runStep()) : std::nullopt;
}

/// It may have to be made, of hundreds of megabytes.
void Exporter::writeNetTo(const QString& path)
{
    m_presenter.keepStill([&](lessons::Session& run) {
        const auto write = [&] { writeForOthers(path, *netOf(m_presenter.lesson(), run, m_presenter.runStep())); };
        aside(write, uncounted(progressOf(&m_window, tr("Exporting…"))));
    });
}

/// Of a training, what has been made; of an inside the run that it belongs to.
void Exporter::writeFolder(const QString& path)
{
    m_presenter.keepStill([&](lessons::Session& session) {
        const Subject subject{m_presenter.lesson(), session, m_presenter.runStep(), session.reached(),
                              {m_stage.size(), 2},  *m_theme};
        exportFolder(path, subject, progressOf(&m_window, tr("Exporting…")));
    });
}

void Exporter::exportChart(const widgets::Chart& chart)
{
    m_presenter.player().pause();
    const QString suggestion = QStringLiteral("%1-%2").arg(QLatin1String(m_presenter.lesson().id), chart.id);
    const QString path = chosenPath(tr("Export this chart"), suggestion,
                                    {tr("Picture (*.png)"), tr("Drawing (*.svg)"), tr("Document (*.pdf)"), tr("Table (*.csv)")});
    if (path.isEmpty()) return;
    writing(path, [&] { widgets::exportChart(path, {widgets::ChartSize, 2}, *m_theme, chart); });
}

void Exporter::writing(const QString& path, const std::function<void()>& write)
{
    try {
        write();
        m_messages.say(MessageBar::Notice, tr("Written: %1").arg(path));
    } catch (const engine::Cancelled&) {
        m_messages.say(MessageBar::Notice, tr("Cancelled; nothing was written."));
    } catch (const std::exception& error) {
        m_messages.say(MessageBar::Error, wordsOf(error));
    }
}

void Exporter::copyChart(const widgets::Chart& chart)
{
    QApplication::clipboard()->setImage(widgets::pictureOf({widgets::ChartSize, 2}, *m_theme, chart));
    m_messages.say(MessageBar::Notice, tr("The chart is on the clipboard."));
}

void Exporter::copyPicture()
{
    QApplication::clipboard()->setImage(widgets::pictureOf({m_stage.size(), 2}, *m_theme, m_presenter.page()));
    m_messages.say(MessageBar::Notice, tr("The picture is on the clipboard."));
}

} // namespace app
