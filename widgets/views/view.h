#pragma once

#include "widgets/views/frame.h"

namespace widgets {

/// Where a quantity's cells stand.
struct Place {
    QRectF rect;
    int rows = 1, columns = 1;
    bool lying = false;      ///< a vector drawn as a row
    int first = 0, last = 0; ///< of a long vector only so many elements stand at either end, an ellipsis between them; 0: all
    int from = 0;            ///< the first of the `first`: what is before it is behind the ellipsis, too

    bool collapsed() const { return first > 0; }
    /// Where each element stands, row by row, if not in even rows and columns: points of a plot, weights on their edges.
    std::shared_ptr<const std::vector<QRectF>> own = {};
    /// Where the element that a step makes stands in large, too: there is its frame.
    std::optional<QRectF> large = {};

    /// How many places there are along a vector, the ellipsis being one of them.
    int length() const { return lying ? columns : rows; }
    bool shows(int along) const { return !collapsed() || (along >= from && along < from + first) || along >= length() - last; }
    int shown() const { return collapsed() ? first + 1 + last : lying ? columns : rows; }
    /// Row and column at which an element is drawn.
    CellIndex drawnAt(int row, int column) const;
    QRectF cell(int row, int column) const;
    QRectF cell(const engine::Indices& at) const;
    /// Those of the element at a row and a column.
    engine::Indices indices(std::size_t rank, int row, int column) const;
};
/// Of a tensor with three axes each map has its place, under the id "maps[2]".
using Places = std::map<std::string, Place>;
/// The place of an element, in the map that it belongs to if there are several; null if it has none.
const Place* placeOf(const Places& places, const std::string& id, const engine::Indices& at);

/// What takes part in a layout: it says what it needs, and draws itself into what it gets. It is made once for a run; it finds
/// ranges, room for numbers, and what is not made yet by itself. Sizes depend on the run, never on the moment.
class View {
public:
    virtual ~View();
    virtual QSizeF least(const Canvas& canvas, const Frame& frame) const = 0;
    /// With which its numbers can be read; where there is not enough for all, those that need least get it.
    virtual QSizeF comfortable(const Canvas& canvas, const Frame& frame) const { return least(canvas, frame); }
    /// Left out where the others could not be comfortable: on a projector, say. No step makes what it alone shows.
    virtual bool spare() const { return false; }
    virtual void paint(Canvas& canvas, QRectF rect, const Frame& frame, Places& places) const = 0;
    virtual void collect(std::set<std::string>& drawn) const = 0; ///< the quantities that it always draws
    virtual double stretch() const { return 1; }                  ///< its share of what height or width is left
};
using ViewPtr = std::shared_ptr<const View>;

/// One below the other, one beside the other; what is left over is shared out by stretch.
ViewPtr below(std::vector<ViewPtr> views, double gap = 24);
ViewPtr beside(std::vector<ViewPtr> views, double gap = 32);

/// Paints the view, then the frames of what the step makes and of what goes into it. Nothing else marks a focus.
void paintView(Canvas& canvas, const View& view, const Frame& frame);

} // namespace widgets
