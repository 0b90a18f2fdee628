#include "app/window/language.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QFontMetrics>
#include <QSettings>

namespace app {
namespace {

const QString DarkProjector = QStringLiteral("projector-dark"); // the dark theme in the projector's sizes

/// Of menus and dialogs, and of the menus that are there already: Qt does not tell them.
void setFontOfWindows(const QFont& font)
{
    for (const char* kind : {"QMenu", "QDialog", "QTipLabel"}) QApplication::setFont(font, kind);
    for (QWidget* widget : QApplication::allWidgets())
        if (qobject_cast<QMenu*>(widget)) widget->setFont(font);
}

/// Those of the language there is, before a picture needs all of them at once.
void loadFonts(const widgets::Theme& theme)
{
    for (int role = 0; role <= int(widgets::Role::Result); ++role)
        for (const bool bold : {false, true})
            QFontMetrics(theme.font(widgets::Role(role), bold)).horizontalAdvance(nameOfLanguage(currentLanguage()));
}

} // namespace

void MainWindow::setThemeNamed(const QString& name)
{
    m_theme = &widgets::Theme::named(name);
    showTheme();
    if (m_stage->page().stage) m_panel->rebuild();
    arrange();
    if (!m_presenting) QSettings().setValue(QStringLiteral("theme"), name);
}

void MainWindow::showTheme()
{
    qApp->setPalette(m_theme->palette());
    setFontOfWindows(m_theme->font(widgets::Role::Body));
    setPalette(m_theme->palette());
    m_stage->setTheme(*m_theme);
    m_transport->setTheme(*m_theme);
    m_catalogue->setTheme(*m_theme);
    m_messages->setTheme(*m_theme);
    m_exporter.setTheme(*m_theme);
    m_loading->setTheme(*m_theme);
    m_values->setTheme(*m_theme);
    m_panel->setTheme(*m_theme);
    m_shelf->setTheme(*m_theme);
    m_focusRing->setTheme(*m_theme);
    m_actions.setTheme(*m_theme);
    update();
}

void MainWindow::nextTheme()
{
    const QStringList all = widgets::Theme::names();
    const QStringList names = m_presenting ? all.filter(QStringLiteral("projector")) : all;
    setThemeNamed(names[(names.indexOf(m_theme->name) + 1) % names.size()]);
}

void MainWindow::setLanguageNamed(const QString& language)
{
    changeLanguage(language);
    settle();
}

/// All at once would hold the window up for longer than a person may notice: what is looked at comes first, the parts around it
/// follow one by one, and `settle()` does those that are left.
void MainWindow::changeLanguage(const QString& language)
{
    setLanguage(language);
    QSettings().setValue(QStringLiteral("language"), currentLanguage());
    loadFonts(*m_theme);
    m_actions.retranslate();
    if (m_stage->page().stage) showRun();
    m_turns.begin({[this] { retranslateFrame(); }, [this] { retranslatePanel(); },
                   [this] {
                       if (m_stage->page().stage) m_explaining->retranslate();
                   },
                   [this] {
                       m_catalogue->retranslate();
                       m_values->retranslate();
                   }});
}

/// What stands around the picture, in fonts that may be others now.
void MainWindow::retranslateFrame()
{
    QApplication::setFont(widgets::Theme::named(QStringLiteral("light")).font(widgets::Role::Body)); // of menus and dialogs
    showTheme();
    m_catalogue->languageButton()->setText(nameOfLanguage(currentLanguage()));
    m_transport->retranslate();
    arrange();
}

void MainWindow::nextLanguage()
{
    const QStringList all = languages();
    changeLanguage(all[(all.indexOf(currentLanguage()) + 1) % all.size()]);
}

void MainWindow::retranslatePanel()
{
    if (!m_stage->page().stage) return;
    m_panel->rebuild();
    m_predict->retranslate();
    orderFocus();
}

void MainWindow::changeSpeed(int steps)
{
    const auto speeds = m_transport->speeds();
    const auto now = std::lower_bound(speeds.begin(), speeds.end(), m_presenter.player().speed()) - speeds.begin();
    m_presenter.player().setSpeed(
        speeds[std::size_t(std::clamp<std::ptrdiff_t>(now + steps, 0, std::ptrdiff_t(speeds.size()) - 1))]);
}

void MainWindow::setPresenting(bool on)
{
    if (on == m_presenting) return;
    m_presenting = on;
    m_panelOpen = false;
    m_stage->select({}); // what was under the pointer will stand elsewhere
    if (on) m_themeWhenNotPresenting = m_theme->name;
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
    const bool dark = m_themeWhenNotPresenting == QLatin1String("dark");
    setThemeNamed(!on ? m_themeWhenNotPresenting : dark ? DarkProjector : QStringLiteral("projector"));
}

} // namespace app
