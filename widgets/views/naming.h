#pragma once

#include "engine/tape/numbers.h"
#include "widgets/canvas/canvas.h"

#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace widgets {

/// The least and the greatest element of a quantity in the whole run: what decides about range and room for numbers.
struct Extent {
    double least = 0, most = 0;
    bool whole = true;  ///< all are whole numbers
    double nearest = 0; ///< to 0 of all others: written with a power of ten, it may be the widest
    double bound() const { return std::max(-least, most); }
};

/// What a person calls a quantity, and how it looks. All that is said of it anywhere is made from this.
struct Naming {
    QString name = {};   ///< "forget gate"
    QString tex = {};    ///< "f_t"; drawn on the stage, too
    QString note = {};   ///< muted, beside or below the name
    QString origin = {}; ///< of a leaf: "parameter, learnt before"
    Scale scale = Scale::Diverging;
    double bound = 0; ///< the ramp's end; 0: the largest element of the run
    int decimals = 2;
    int ink = 0;                        ///< its categorical colour, from 1; 0: none
    std::vector<QStringList> axes = {}; ///< of each axis what its indices are called, or one word for all: "unit"
    /// An element's place in words, if the names of the axes do not say it best.
    std::function<QString(const engine::Indices& at)> place = {};
    std::string like = {};             ///< looks (scale, bound, decimals, ink, axes) like this one
    std::optional<Extent> extent = {}; ///< if it is known without searching the run
    bool spelled = false;              ///< stands nowhere: cards tell what an element is made of, under its name
    bool map = false;     ///< answers of one unit at places: "neuron[0,3][5,60]", and in arithmetic it is called "neuron[0,3]"
    bool classes = false; ///< its axes are classes, whose marks stand beside it
};
/// In the words of the language that is on now.
using Glossary = std::map<std::string, Naming>;
using GlossaryPtr = std::shared_ptr<const Glossary>;

/// "c[2]", "K[1,3]", "c": of region, JSON and formula. Indices of the id itself come first: of "weight[0]" "weight[0,1,3]".
QString elementId(const std::string& id, const engine::Indices& at);
/// The same of a quantity that may be a map.
QString elementId(const Naming& look, const std::string& id, const engine::Indices& at);
/// "f_{t,2}": an element in TeX.
QString elementTex(const Naming& naming, const std::string& id, const engine::Indices& at);
/// "unit 3", "setosa, petal length": an element's place in words.
QString placeName(const Naming& look, const engine::Indices& at);
/// What index `i` of an axis is called; empty if the axis has no names of its own.
QString indexName(const Naming& look, std::size_t axis, int i);
/// The same, or "unit 3" where all have one word; empty without words.
QString wordFor(const Naming& look, std::size_t axis, int i);

/// "c̃" and "t": how a stage writes "\\tilde c_t"; of a product, such as "r_t h_{t-1}", one behind the other.
struct SymbolPart {
    QString letter, index, power;
};
using Symbol = std::vector<SymbolPart>;
Symbol symbolOf(const QString& tex);

} // namespace widgets
