#pragma once

#include "widgets/charts/chart.h"

namespace widgets {

/// A number that is being explained: it has the focus then, and these operands the thin frames.
struct Pin {
    QString region;
    QStringList operands;
};

/// What stands on screen around and in a stage at one moment. The window and every export paint the same page.
struct Page {
    QString title, idea;
    QString lead, caption;
    bool warns = false; ///< the lead tells of something that went wrong
    std::function<void(Canvas&)> stage;
    std::vector<Chart> charts = {}; ///< side by side below the stage, unless that would become lower than this:
    double lowestStage = 480;
    double headerRight = 0; ///< room kept free at the header's right end, for buttons
    std::optional<Pin> pin = {};
    QStringList hidden = {}; ///< parts of the stage, and charts, that wait for a guess: see hide()
    QStringList picks = {};  ///< regions of which one is to be picked
    QStringList frames = {}; ///< regions that the question is about
    bool moving = false;     ///< other pages follow at once: charts on screen may lag behind a little

    void hide(const QStringList& names)
    {
        hidden = names;
        for (Chart& chart : charts) chart.hidden = names.contains(chart.id);
    }
    /// What the step says.
    QString whole() const { return lead.isEmpty() ? caption : lead + QLatin1Char(' ') + caption; }
};

/// Where the parts of a page lie, in logical pixels; `scale` maps these to the pixels of the given size. Sizes below the
/// smallest layout shrink as a whole, and the projector's type keeps its share of the height.
struct PageLayout {
    double scale = 1;
    QRectF header, stage, caption;
    std::vector<QRectF> charts; ///< none on the projector, and where the stage would become too low
};
PageLayout layoutPage(QSizeF size, const Theme& theme, const Page& page = {});

/// Paints the page into (0, 0, size) and returns its regions, in logical pixels.
std::vector<Region> paintPage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page);
/// The same in two parts, for a screen that keeps a picture of the charts.
std::vector<Region> paintStage(QPainter& painter, QSizeF size, const Theme& theme, const Page& page);
std::vector<Region> paintCharts(QPainter& painter, QSizeF size, const Theme& theme, const Page& page);

} // namespace widgets
