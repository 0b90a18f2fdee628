#pragma once

#include "widgets/views/sentence.h"
#include "widgets/views/view.h"

namespace widgets {

/// Work in boxes on a clock, a lane for each device, below each lane what it stores meanwhile. A box is an element of a row of
/// its kind, "F[2]": the time at which it ends. Solid as far as the clock has come, outlines for what is still to come; arrows
/// lead from the boxes that the step's box waited for.
struct Gantt {
    enum Ink { Forward, Backward, InputGradient, WeightGradient };
    /// Boxes of one colour and one quantity, whose name in the glossary the legend has.
    struct Kind {
        std::string id;
        Ink ink = Forward;
        QString letter; ///< on its boxes, and the number of the column, counted from 1
    };
    struct Box {
        int lane = 0;
        double start = 0, end = 0;
        int kind = 0;
        int row = 0, column = 0;
        int shade = 0;       ///< 0, 1, ... of `shades`: the farther, the paler
        bool marked = false; ///< underlined: it lies on the critical path
        bool failed = false;
    };
    /// (from when on, how much)
    using Amounts = std::vector<std::pair<double, int>>;
    struct Strip {
        Amounts own, other = {}; ///< and, dashed, what it would be otherwise
    };

    /// What could come next in a lane: a click sets a field. Of several kinds one stands above the other.
    struct Offer {
        int lane = 0, kind = 0;
        int row = 0, column = 0;
        double start = 0, end = 0;
        QString label, name;
        bool allowed = true; ///< then it has the name of the box that it becomes: the click goes on to that
        Choice choice;
    };

    std::vector<Kind> kinds;
    std::vector<std::vector<Box>> lanes; ///< each as its boxes follow each other
    std::vector<Strip> strips = {};      ///< one for each lane, or none
    bool past = false;                   ///< strips show nothing of what is still to come
    std::vector<int> holders = {};       ///< whose element of `stored` each lane shows; none: as lanes are counted
    std::vector<Offer> offers = {};
    std::function<std::optional<Edit>(const Box&)> edit = {}; ///< how its end can be typed, or drawn along
    int shades = 1;
    int wide = 16;                     ///< so many lanes, at most, ask for room for their words
    std::string clock;                 ///< the time after each step
    std::string made = {};             ///< of each lane a number at its right end, under its symbol
    std::string stored = {};           ///< of each lane, how much it holds now
    std::string gaps = {};             ///< "wait[2]": how long lane 2 did nothing before its box k, and behind the last
    std::string busy = {}, whole = {}; ///< for the bar below: how long a lane works, and until when all have done
    std::optional<int> limit = {};     ///< more than this should not be stored
    double end = 0;                    ///< of the axis; 0: that of the last box
    double zoom = 1;                   ///< so many times as much as fits: then the clock's hand stays in the middle
    std::function<Choice(double notches)> turned = {}; ///< what the wheel makes of the zoom while Ctrl is held
    std::function<QString(int lane)> name;             ///< short
    std::function<QString(double)> figure;             ///< of the axis
    std::function<QString()> axis, limitName, other;   ///< what its figures are, and what the dashed line is
    QString stripsVeil = QStringLiteral("memory");     ///< by this name questions hide what is stored
    std::function<QString()> storedName;               ///< what strips show
    /// Below the bar: sentences at its left and its right end.
    std::function<std::pair<QString, QString>()> foot = {};
    std::function<QString(const Frame&)> verdict = {}; ///< a line of its own, bold
    std::set<std::string> numbers = {};                ///< in all these sentences
};
ViewPtr gantt(Gantt what);

} // namespace widgets
