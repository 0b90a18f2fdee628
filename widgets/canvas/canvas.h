#pragma once

#include "widgets/canvas/edge.h"
#include "widgets/canvas/number.h"
#include "widgets/canvas/theme.h"

#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace widgets {

/// How a region can be changed in place: the field it belongs to, and that field's text once the region holds `typed`.
struct Edit {
    QString field;
    std::function<QString(const QString& typed)> withValue;
};

/// How a region is painted on with the mouse: the field it belongs to, and that field's text after a touch at `place`
/// ((0, 0) top left, (1, 1) bottom right), or after rubbing there; nothing if that changes nothing.
struct Brush {
    QString field;
    std::function<std::optional<QString>(QPointF place, bool erase)> withTouch;
    /// Of what is drawn, not dotted: the text after a stretch of a stroke, from one place to another.
    std::function<std::optional<QString>(QPointF from, QPointF to, bool erase)> withLine = {};
    QString kindField = {}; ///< what the brush paints: the keys 1, 2, ... set this field to 0, 1, ...
};

/// What is held at a point and can be moved: the field it belongs to, and that field's text once it is at `to` (in the picture).
struct Grip {
    QString field;
    std::function<QString(QPointF to)> movedTo;
};

/// A field, and the text that it gets.
struct Choice {
    QString field, text;
};

class Canvas;

struct CellIndex {
    int row, column;
};

/// A named part of a picture: what tooltips, the keyboard, links, screen readers and tests know of it.
struct Region {
    QString id; ///< "kernel", "kernel[1,2]": the name that picture, JSON and formula share, indices from 0
    QRectF rect;
    QString name;  ///< for a person: "kernel, row 1, column 2"
    QString value; ///< the number or word it carries, exact; empty if none
    bool target = false;
    bool underWay = false; ///< what the step is in the middle of, besides its target: a phase, a round
    QColor ink;            ///< the one colour that it is drawn in, if there is one; its terms in formulas have it, too
    std::optional<Edit> edit;
    std::optional<Brush> brush;
    QPainterPath outline;                                      ///< what frames it when it is selected, if not its rectangle
    std::function<void(Canvas& canvas, QRectF place)> closeUp; ///< what its tip shows enlarged

    /// A grid is one region that makes its cells when asked.
    int rows = 0, columns = 0;
    std::function<Region(int row, int column)> cell;
    /// Which cell is at a point, if cells are no even division of the rectangle.
    std::function<std::optional<CellIndex>(QPointF point)> cellAt;
    /// Which cell has an id, if that does not begin with the id of the grid.
    std::function<std::optional<CellIndex>(const QString& id)> cellNamed;
    bool asOne = false;                                ///< its cells are for the pointer; to the keyboard it is one thing
    std::optional<double> seek;                        ///< where a click takes the playhead
    std::optional<Choice> choice;                      ///< what a click sets, before it pins the number
    QString link = {};                                 ///< where a click leads, as in a text: "lesson:pipeline,devices=4"
    bool isDoor = false;                               ///< it has no number: a click pins nothing
    std::function<Choice(double notches)> turned = {}; ///< what the wheel sets while Ctrl is held
    std::function<std::optional<Grip>(QPointF point)> grip = {}; ///< what the left button takes hold of there, if anything
};

/// A place that a click leads on from: it chooses, and has no number of its own.
Region door(QString id, QRectF rect, QString name, Choice choice);
/// The same region, whose functions keep alive what they read.
Region owning(Region region, const std::shared_ptr<const void>& run);
/// The innermost region at a point (the last one painted), a grid's cell included; nothing if there is none.
std::optional<Region> regionAt(const std::vector<Region>& regions, QPointF point);
/// The cell of a grid that has this id.
std::optional<CellIndex> cellIndexOf(const Region& grid, const QString& id);
/// The region with this id, a grid's cell included.
std::optional<Region> regionNamed(const std::vector<Region>& regions, const QString& id);

enum class Scale {
    Diverging,
    Sequential,
    Grey,
    Shades ///< from -bound (black) to bound (white)
};

constexpr bool isSigned(Scale scale) { return scale == Scale::Diverging || scale == Scale::Shades; }
/// Whether it shows what is seen, and needs no key.
constexpr bool isPicture(Scale scale) { return scale == Scale::Grey || scale == Scale::Shades; }

/// How a matrix is drawn as cells.
struct Grid {
    QString id, name;
    QRectF rect;
    int rows = 0, columns = 0;
    std::function<double(int row, int column)> value = {};

    Scale scale = Scale::Diverging;
    double bound = 1; ///< the value of the ramp's end: ±bound, 0...bound for Sequential, 0...bound as grey values
    int decimals = 2;
    bool numbers = true;                        ///< print them if every cell has the room
    int made = std::numeric_limits<int>::max(); ///< how many cells, row by row, exist so far; the others stay empty
    std::function<std::optional<Edit>(int row, int column)> edit = {};
};

/// A value as a cell shows it.
struct CellLook {
    Scale scale = Scale::Diverging;
    double bound = 1;
    QString text = {}; ///< the number, if it is printed
};

/// What a picture was made of, for tests: nothing may be cut, overlap, or be crossed.
struct Recording {
    struct Text {
        QRectF ink; ///< from cap height to a little below the line
        QString text;
        bool inCell;
    };
    struct Part {
        QString id;
        QRectF rect;
    };
    struct Way {
        QString id;
        QPolygonF line;
        double width;
    };
    std::vector<Text> texts;
    std::vector<QRectF> cells;
    std::vector<Part> nodes;
    std::vector<Way> ways;
};

struct Stamp {
    QPointF place;
    int kind;
};

/// What lessons draw with: a QPainter, a theme's tokens, and the list of named regions. Logical pixels; y grows downwards.
class Canvas {
public:
    Canvas(QPainter& painter, const Theme& theme, QRectF area);

    const Theme& theme() const { return m_theme; }
    /// Where the lesson may draw; at least 856 x 480 units of 1/14 system font.
    QRectF area() const { return m_area; }
    /// For the rare thing that has no call below.
    QPainter& painter() { return m_painter; }

    // --- text -------------------------------------------------------------------------------------------------
    void text(QRectF rect, const QString& text, Role role, QColor ink, Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter,
              bool bold = false);
    /// A bold lead and its text, wrapped into several lines if it must be, centred in the height.
    void paragraph(QRectF rect, const QString& lead, const QString& text, Role role, QColor ink, QColor leadInk = {});
    /// How high it gets in a room of this width.
    double paragraphHeight(double width, const QString& lead, const QString& text, Role role) const;
    double textWidth(const QString& text, Role role, bool bold = false) const;
    double lineHeight(Role role) const;
    /// The least height in which a short name or number can be read, where lines are close.
    double letterHeight(Role role) const;
    /// A bold name with a muted note at the right end of the same line: "Input 32 x 32 ... grey value 0...255". Returns the
    /// note's place; nothing if there is no room for it.
    std::optional<QRectF> heading(QRectF rect, const QString& name, const QString& note = {});

    // --- shapes -----------------------------------------------------------------------------------------------
    void box(QRectF rect, QColor fill, QColor border = Qt::transparent, double width = 1, double radius = 4,
             Qt::PenStyle style = Qt::SolidLine);
    void line(QPointF from, QPointF to, QColor colour, double width, Qt::PenStyle style = Qt::SolidLine);
    /// A polyline with a notched head at its last point; the shaft ends inside the head.
    void arrow(const QPolygonF& way, QColor colour, double width);
    /// A curly brace, opening to the left, from the top to the bottom of `rect`.
    void brace(QRectF rect, QColor colour);
    /// Weighted connections; their width is multiplied for the projector. Exports get real curves.
    void edges(std::span<const Edge> edges);
    /// Many small pictures, in this order. Each kind is painted once, round (0, 0) and within the radius; on screens it then
    /// stands on whole pixels.
    void stamps(std::span<const Stamp> stamps, double radius, const std::function<void(Canvas&, int kind)>& paint);
    /// A device's square with its number (counted from 1), hatched from the ninth on.
    void deviceChip(QRectF rect, int index);

    // --- data -------------------------------------------------------------------------------------------------
    /// Draws the cells and records the region `grid.id` with its cells.
    void grid(const Grid& grid);
    /// One cell with its ground, its number, a notch if the value is beyond the scale, hatched if it is no number.
    void cell(QRectF rect, double value, const CellLook& look);
    /// One cell's ground, for views that are no matrix.
    void fillCell(QRectF rect, QColor fill);
    /// Pixels without smoothing, each an even block.
    void pixels(QRectF rect, const QImage& image);
    /// The bar that says what the colours mean; 8 px high, its ends and zero named below.
    void colourKey(QRectF rect, Scale scale, double bound, int decimals = 0);
    QColor colour(Scale scale, double value, double bound) const;
    /// Whether cells of this size print numbers as long as `widest` (44 x 26, on the projector 60 x 44, 4 px each side).
    bool roomForNumbers(QSizeF cell, const QString& widest) const;

    // --- focus ------------------------------------------------------------------------------------------------
    /// The double frame of the thing being made now: exactly one a step, so it marks the region `id` as the target.
    void target(const QString& id, QRectF rect, double radius = 4);
    /// How wide that frame is with its halo: half of it lies inside the cell, where no number should stand.
    double spotWidth() const { return m_theme.stroke(3) + 2 * 3; }
    /// The same frame once more, of a target that stands at several places.
    void spot(QRectF rect, double radius = 4);
    /// The thin frame of what goes into it.
    void operand(QRectF rect, double radius = 2);

    // --- guesses ----------------------------------------------------------------------------------------------
    /// What waits for a guess: the parts with these names.
    void hide(QStringList names) { m_hidden = std::move(names); }
    /// Whether this part shall not be seen yet; then a dashed box with "?" stands there.
    bool veils(const QString& name, QRectF rect);
    bool hides(const QString& name) const { return m_hidden.contains(name); }
    const QStringList& hidden() const { return m_hidden; }

    // --- tests ------------------------------------------------------------------------------------------------
    /// From now on everything that is drawn is told, too. It must live as long as the canvas.
    void record(Recording& recording) { m_recording = &recording; }
    Recording* recording() const { return m_recording; }

    // --- names ------------------------------------------------------------------------------------------------
    /// What the functions of regions read: those recorded from now on keep it alive, wherever they are copied to.
    void keep(std::shared_ptr<const void> run) { m_run = std::move(run); }
    void region(Region region);
    const std::vector<Region>& regions() const { return m_regions; }

private:
    void colourKeyOfZeros(QRectF rect, Scale scale);
    bool exportsVectors() const;
    void recordText(QRectF rect, const QString& text, Role role, Qt::Alignment align, bool bold) const;

    QPainter& m_painter;
    const Theme& m_theme;
    QRectF m_area;
    std::shared_ptr<const void> m_run;
    std::vector<Region> m_regions;
    QStringList m_hidden;
    Recording* m_recording = nullptr;
    bool m_inCell = false; ///< what is written now stands in a cell
};

} // namespace widgets
