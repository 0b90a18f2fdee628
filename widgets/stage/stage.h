#pragma once

#include "widgets/access/announcer.h"
#include "widgets/charts/chart_strip.h"

#include <QWidget>

class QMenu;

namespace widgets {

/// Shows a page and lets a person point at its regions: with the mouse, or with Ctrl + arrow keys. Regions that can be
/// changed in place open an editor on double click, Enter or F2; those with a brush are painted on with the left button and
/// rubbed out with the right one, or with a cross that arrow keys move; what has a grip is drawn along. A click on a chart takes
/// the playhead there, its context menu takes the chart elsewhere. Where a step has an inside, a double click on any other part
/// leads there, and so does its menu.
class Stage : public QWidget {
    Q_OBJECT

public:
    explicit Stage(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setPage(Page page);
    /// Whether the parts of the picture lead inside of the step.
    void setLeadsInside(bool on) { m_leadsInside = on; }
    /// Of the picture as last painted, in logical pixels of the page.
    const std::vector<Region>& regions() const { return m_regions; }
    /// How often it has been painted: so long regions() are the same.
    int paintings() const { return m_paintings; }
    const Page& page() const { return m_page; }
    /// Shows the region with this id as if it were pointed at.
    void select(const QString& id);
    void selectByKey(const QString& id);
    /// Lets go of what somebody else pointed at, or the pointer did that is no longer here.
    void pointAway();
    const QString& selected() const { return m_selected; }
    /// Whether keys chose what is selected, and not the pointer or somebody else.
    bool isSelectedByKey() const { return m_selectedByKey && !m_selected.isEmpty(); }
    /// Outlines all regions of these names, for as long as somebody points at them elsewhere.
    void light(const QStringList& names);
    /// What Enter does on a region, and a click: opens its editor, or takes the playhead there.
    void activate(const QString& id);
    /// As if this had been typed into the region's editor.
    void type(const QString& id, const QString& text);
    /// Whether the step makes this region.
    bool isTarget(const QString& id) const;
    PageLayout pageLayout() const { return layoutPage(size(), *m_theme, m_page); }
    /// Tells screen readers what the step says.
    Announcer& announcer() { return m_announcer; }

    QSize minimumSizeHint() const override { return {480, 320}; }

Q_SIGNALS:
    /// The person points at this region with the mouse or the keyboard; empty: at none.
    void pointedAt(const QString& region);
    /// The person typed a new value into a region, or painted on it: `field` shall have this text.
    void edited(const QString& field, const QString& text);
    /// What was clicked leads to somewhere else, as a link in a text does.
    void followed(const QString& link);
    /// A stroke of the brush begins, or has ended.
    void strokes(bool on);
    void seekWanted(double position);
    /// A click on a number, or Enter: it shall be explained. At a place on a chart, `step` is where it leads, else -1; an empty
    /// region: at none.
    void pinWanted(const QString& region, int step);
    /// One of the page's regions to pick from was clicked, or Enter pressed inside it.
    void picked(const QString& region);
    /// regions() are those of another picture.
    void painted();
    /// A double click on a region: one wants to see what happens inside of the step.
    void insideWanted(const QString& region);
    void chartCopyWanted(const widgets::Chart& chart);
    void chartExportWanted(const widgets::Chart& chart);
    /// The curves of earlier runs shall go.
    void earlierUnwanted();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent*) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void childEvent(QChildEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A button held down on a region with a brush.
    struct Stroke {
        QString region;
        bool erases;
        QPointF last;
    };

    double scale() const { return layoutPage(size(), *m_theme).scale; }
    void announce();
    void addKeys();
    void addTurnKeys();
    const Region* turnable(std::optional<QPointF> point) const;
    void turn(const Region& region, double notches);
    void selectTowards(QPointF direction);
    void openEditor(const Region& region);
    bool isPaintable(QPointF point) const;
    void beginStroke(QMouseEvent* event);
    std::optional<Grip> gripAt(QPointF point) const;
    void draw(QPointF point);
    void endStroke();
    void stroke(QPointF point);
    void touch(const Region& region, QPointF place, bool erases);
    void paint(const Region& region, const std::optional<QString>& text);
    std::optional<Region> aimedRegion() const;
    void moveAim(QPointF step);
    void paintAtAim(bool erases);
    void chooseKind(int kind);
    void paintAim(QPainter& painter, const Region& region) const;
    QStringList chartIds() const;
    const Chart* chartOf(const QString& regionId) const;
    void openMenu(const Region& region, QPoint place);
    void addChartActions(QMenu& menu, const Chart& chart);
    void paintOutline(Canvas& canvas, const Region& region) const;
    void paintSelection(Canvas& canvas, const Region& region) const;
    void paintPin(QPainter& painter) const;
    void wantPin(const std::optional<Region>& region);
    QPointF selectedPlace() const;
    bool pick(QPointF point);

    const Theme* m_theme;
    Page m_page;
    ChartStrip m_charts;
    Announcer m_announcer;
    std::vector<Region> m_regions;
    int m_paintings = 0;
    std::optional<Stroke> m_stroke;
    std::optional<Grip> m_grip;
    bool m_isDrawn = false;                  ///< what is held has been moved
    enum { Dry, Wet, Drying } m_paint = Dry; ///< wet: what was painted is not in the page yet; drying: not in m_regions
    bool m_selectedByKey = false;
    bool m_leadsInside = false;
    bool m_isDoubleClick = false; ///< whose second release is no click of its own
    QPointF m_aim{0.5, 0.5};      ///< where keys paint, as a share of the region
    QStringList m_lit;
    QString m_selected; ///< the region's id, so that it stays selected when the picture moves on
};

} // namespace widgets
