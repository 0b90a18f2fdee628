#pragma once

#include "app/run/presenter.h"
#include "widgets/panel/message_bar.h"

#include <QCoreApplication>

class QWidget;

namespace app {

/// Takes what is on screen elsewhere, into files and onto the clipboard, and says what became of it.
class Exporter {
    Q_DECLARE_TR_FUNCTIONS(Exporter)

public:
    /// `stage` is what pictures are as large as.
    Exporter(QWidget& window, QWidget& stage, Presenter& presenter, widgets::MessageBar& messages);

    void setTheme(const widgets::Theme& theme) { m_theme = &theme; }
    /// Asks where to, and in which form.
    void exportStep();
    void exportChart(const widgets::Chart& chart);
    /// The net that is trained here, as it is at this step: as a run that other lessons take, or for other programs.
    void takeNet();
    /// The form follows from the name: a file's extension, or a folder for everything.
    void exportTo(const QString& path);
    void copyPicture();
    void copyChart(const widgets::Chart& chart);

private:
    QString chosenPath(const QString& title, const QString& suggestion, const QStringList& kinds);
    static QStringList netsForOthers();
    QString suggestion() const;
    std::optional<int> insideStep() const; ///< of the run, if what is on screen is inside of it
    void writeFolder(const QString& path);
    void writeNetTo(const QString& path);
    void writing(const QString& path, const std::function<void()>& write);

    QWidget &m_window, &m_stage;
    Presenter& m_presenter;
    widgets::MessageBar& m_messages;
    const widgets::Theme* m_theme;
};

} // namespace app
