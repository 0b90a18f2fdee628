#include "app/window/main_window.h"
#include "app/window/tab_order.h"

namespace app {
namespace {

constexpr int CatalogueWidth = 232, LargeCatalogueWidth = 360, RailWidth = 56;
// window widths at which the sides give way to the stage
constexpr int RailBelow = 1440, DrawerBelow = 1100, LargeRailBelow = 1800, LargeDrawerBelow = 1200;

} // namespace

void MainWindow::arrange()
{
    const bool large = m_theme->projector; // large type needs room
    const bool rail = width() < (large ? LargeRailBelow : RailBelow);
    const bool narrow = width() < (large ? LargeDrawerBelow : DrawerBelow); // the bar keeps its width, the panel ends above it
    const bool drawer = narrow && !m_presenting;
    const bool catalogueShown = !m_presenting && (!rail || m_catalogueOpen);
    const bool panelShown = m_presenting ? hasBeside() : !drawer || m_panelOpen;
    const int catalogue = large ? LargeCatalogueWidth : CatalogueWidth;
    const int left = m_presenting ? 0 : rail ? RailWidth : catalogue;
    const int panel = m_presenting ? std::clamp(width() * 3 / 10, 360, 480) : large ? 400 : rail ? 320 : 368;
    const int transport = large ? 68 : height() < 900 ? 56 : 72;
    const int room = height() - transport - 1;
    const int side = panelShown && !drawer ? panel : 0; // of the picture
    const bool unfolds = panelShown && m_panel->isHidden();

    m_rail->setVisible(rail && !m_presenting);
    m_rail->setGeometry(0, 0, RailWidth, height());
    m_catalogue->setVisible(catalogueShown);
    m_catalogue->setGeometry(rail ? RailWidth : 0, 0, catalogue, rail ? room : height());
    m_panel->setBrief(m_presenting && !(m_panelOpen && m_wholePanel));
    m_panel->setVisible(panelShown);
    m_panel->setGeometry(width() - panel, 0, panel, narrow ? room : height());
    m_panelButton->setVisible(drawer || m_presenting);
    m_centre->setGeometry(left, 0, width() - left - (narrow ? 0 : side), height());
    m_transport->setGeometry(0, height() - transport, m_centre->width(), transport);
    if (rail) m_catalogue->raise();
    if (narrow) m_panel->raise();

    const int picture = width() - left - side;
    const int asked = placeQuestion({picture, room});
    m_shelf->setGeometry(0, room - asked, picture, asked);
    m_stage->setGeometry(0, 0, picture, room - asked);
    placeHeaderButtons(drawer && panelShown ? m_stage->width() - panel - 8 : m_stage->width());
    orderFocus();
    if (m_stage->page().stage) showPage();
    if (unfolds) bringUpPinned();
}

/// At the right end of the header, and left of what lies over it.
void MainWindow::placeHeaderButtons(int right)
{
    const widgets::PageLayout page = widgets::layoutPage(m_stage->size(), *m_theme);
    int x = std::min(int(page.header.right() * page.scale), right);
    for (auto button = m_headerButtons.rbegin(); button != m_headerButtons.rend(); ++button) {
        if ((*button)->isHidden()) continue;
        x -= 40;
        (*button)->move(x + 4, int(page.header.center().y() * page.scale) - 18);
    }
}

/// A presentation keeps the picture to itself until something is asked or
/// explained, or the presenter opens the side (T).
bool MainWindow::hasBeside() const { return m_panelOpen || m_panel->cards().question().content() || m_explaining->pin(); }

/// While the panel is folded away.
bool MainWindow::asksBelow() const { return m_panel->isHidden() && m_panel->cards().question().content(); }

/// In the panel, or below the picture; returns how much of the picture's room it takes.
int MainWindow::placeQuestion(QSize room)
{
    m_shelf->setVisible(asksBelow());
    if (m_shelf->isHidden()) m_panel->cards().homeQuestion();
    else m_shelf->take(m_panel->cards().question());
    return m_shelf->isHidden() ? 0 : m_shelf->fitInto(room);
}

/// What somebody asked for is seen, as far as there is room for it.
void MainWindow::bringUpPinned()
{
    if (m_explaining->pin()) m_panel->bringUp(m_panel->cards().explain());
}

void MainWindow::orderFocus()
{
    std::vector<QWidget*> parts{m_rail, m_catalogue};
    parts.insert(parts.end(), m_headerButtons.begin(), m_headerButtons.end());
    parts.insert(parts.end(), {m_stage, m_shelf, m_transport, m_panel});
    app::setTabOrder(parts);
}

void MainWindow::escape()
{
    if (m_catalogueOpen || m_panelOpen) fold();
    else if (m_valuesAction->isChecked()) m_valuesAction->setChecked(false);
    else if (m_presenter.inside()) m_presenter.leaveInside();
    else setPresenting(false);
}

void MainWindow::unfoldCatalogue()
{
    m_catalogueOpen = true;
    m_panelOpen = false;
    arrange();
}

void MainWindow::fold()
{
    m_catalogueOpen = m_panelOpen = false;
    arrange();
}

} // namespace app
