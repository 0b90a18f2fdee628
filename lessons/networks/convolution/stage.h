#pragma once

#include "lessons/networks/convolution/layout.h"
#include "widgets/views/grid.h"

namespace lessons::conv {

/// A kernel slides: the picture and the map above, how one pixel of it comes about below. Between two steps the picture is that
/// of the `finer` run, in which several steps are one of this run; without one nothing happens between them.
widgets::ViewPtr slideStage(const Slide& slide, std::optional<engine::Tensor> editable, widgets::RunPtr finer);
/// Kernels are learnt.
widgets::ViewPtr learnStage(int learners);

/// What of a run is on screen at a moment.
struct Shown {
    widgets::Frame frame;       ///< the numbers
    int place = -1;             ///< at which the strip stands
    int pixels = 0;             ///< how many of each map are drawn
    double row = 0, column = 0; ///< the window's place, while it slides between two places of the output
    bool result = false;        ///< the sum is complete and has become a pixel
    int aim = -1;               ///< the place at which the step makes something; -1 before the first
};

/// The parts of the stage, painted one after the other.
struct SlidePainter {
    widgets::Canvas& canvas;
    const widgets::Frame& frame; ///< of the run
    const Slide& slide;
    const Layout& layout;
    const Shown& shown;
    widgets::Places& places;

    void panels() const;
    void counts() const;
    void ways() const;
    void strip(const std::optional<engine::Tensor>& editable) const;

private:
    std::string output(int map) const { return slide.maps > 1 ? "output[" + std::to_string(map) + "]" : "output"; }
    void input() const;
    void map() const;
    void mapHeading() const;
    void thumbs() const;
    QImage imageOf(int map) const;
    widgets::Region mapRegion(int map, QRectF rect) const;
    void grid(const char* id, const std::vector<QRectF>& rects, const widgets::GridLook& look) const;
    void padding(int channel) const;
    void number(const char* id, QRectF rect, widgets::Role role, std::optional<int> element = {}) const;
    void sums() const;
    void result() const;
    void labels() const;
};

LedgerWidths ledgerWidths(const widgets::Canvas& canvas, const widgets::Frame& frame, const Slide& slide);

} // namespace lessons::conv
