#include "lessons/networks/transformer/run.h"

namespace lessons::transformer {
namespace {

using widgets::Scene;

constexpr int Few = 32; ///< symbols that a diagram has room for

/// "Q@ K@" becomes "Q2 K2".
QStringList inLayer(const QStringList& lines, int layer)
{
    QStringList all = lines;
    return all.replaceInStrings(QStringLiteral("@"), QString::number(layer));
}

ViewPtr shown(const char* title, int layer, Diagram what)
{
    what.widest = 64, what.tallest = 40;
    return titled({.named = ofLayer(title, layer)}, diagram(std::move(what)));
}

/// A column of ids, one for each head, among others; "." where there are no more.
QString headAt(const char* what, const Walk& walk, int layer, int row)
{
    if (row >= walk.params.headCount()) return QStringLiteral(".");
    return QString::fromStdString(ofHead(what, layer, row));
}

/// With the symbols beside it.
QString named(const QString& id) { return id == QLatin1String(".") ? id : id + QLatin1Char('#'); }

/// One head at a time, so that there is room for its numbers.
Scene attending(const Walk& walk, int layer, int head)
{
    const QString S = headAt("S", walk, layer, head), A = headAt("A", walk, layer, head);
    const QStringList lattice{QStringLiteral("Q@ %1 %2").arg(S, named(A)), QStringLiteral("K@ . .")},
        ways{QStringLiteral("Q@ > %1 > %2").arg(S, A), QStringLiteral("K@ > ") + S};
    return {ofHead("S", layer, head), shown("attention", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

/// The weights of up to two heads in each row of the lattice, and at their right the values above what they are mixed to.
Scene mixing(const Walk& walk, int layer)
{
    const int heads = walk.params.headCount(), columns = (heads + 1) / 2;
    QStringList lattice, ways{QStringLiteral("V@ > Y@")};
    for (int row = 0; row < 2; ++row) {
        QStringList places;
        for (int column = 0; column < columns; ++column) places << named(headAt("A", walk, layer, row * columns + column));
        lattice << places.join(QLatin1Char(' ')) + (row == 0 ? QStringLiteral(" V@") : QStringLiteral(" Y@"));
    }
    for (int head = 0; head < heads; ++head) ways << headAt("A", walk, layer, head) + QStringLiteral(" > Y@");
    return {ofLayer("Y", layer), shown("mixing", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

/// What a part made goes on: projected, added to what entered, normed.
Scene closing(const Walk& walk, int layer, bool dense)
{
    const bool adds = walk.params.residual, norms = walk.params.norm;
    const QString made = dense ? "F@" : "Y@", part = dense ? "G@" : "O@", weights = dense ? "W₂" : "Wᴼ",
                  out = dense ? "M@" : "N@",
                  in = adds ? QString::fromStdString(dense ? walk.amid(layer) : walk.into(layer)) : QStringLiteral(".");
    QStringList lattice{QStringLiteral("%1 lin:×%2 %3").arg(made, weights, part)}, ways{made + " > lin > " + part};
    if (adds || norms) {
        const QString sign = !norms ? "+" : adds ? "+,\u00A0norm" : "norm";
        lattice << QStringLiteral("%1 close:%2 %3").arg(in, sign, out);
        ways << part + " > close > " + out;
    }
    if (adds) ways << in + " => close";
    return {ofLayer(dense ? "G" : "O", layer),
            shown(dense ? "denseClosed" : "attentionClosed", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

Scene projecting(const Walk& walk, int layer)
{
    const QString x = QString::fromStdString(walk.into(layer));
    const bool begins = layer == 1 && walk.params.positions;
    QStringList ways{x + " > Q@", x + " > K@", x + " > V@"};
    if (begins) ways << "E > pos > X";
    return {ofLayer("Q", layer), shown("projections", layer,
                                       inWords(inLayer({begins ? "E# pos:+p X . ." : ". . " + x + " . .", "Q@ . K@ . V@"}, layer),
                                               inLayer(ways, layer)))};
}

Scene dense(const Walk& walk, int layer)
{
    const QString in = QString::fromStdString(walk.amid(layer));
    return {ofLayer("H", layer), shown("dense", layer,
                                       inWords(inLayer({in + " lin:×W₁ H@", ". relu:ReLU F@"}, layer),
                                               inLayer({in + " > lin > H@ > relu > F@"}, layer)))};
}

/// Logits of hundreds of symbols are pictures.
ViewPtr telling(const Walk& walk, const QString& in)
{
    if (walk.alphabet.size() > Few) return below({cells({.id = "z"}), cells({.id = "p"})}, 12);
    Diagram told = inWords({in + " lin:×W z", ". soft:softmax p#"}, {in + " > lin > z > soft > p"});
    told.widest = 64, told.tallest = 40;
    return diagram(std::move(told));
}

QString slope(const std::string& id) { return QLatin1Char('d') + QString::fromStdString(id); }

Scene denseBack(const Walk& walk, int layer)
{
    const QString in = slope(walk.amid(layer)), out = slope(walk.into(layer + 1)), made = slope(ofLayer("G", layer));
    const bool closes = out != made;
    QStringList lattice{closes ? out + " dG@ dF@" : QStringLiteral("dG@ dF@"), closes ? in + " . dH@" : in + " dH@"},
        ways{closes ? out + " > dG@ > dF@ > dH@ > " + in : "dG@ > dF@ > dH@ > " + in};
    if (walk.params.residual) ways << out + " => " + in;
    return {out.toStdString(), shown("denseBack", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

/// Of the first layer with the slope of the weights that move.
Scene attentionBack(const Walk& walk, int layer)
{
    const int heads = walk.params.headCount(), rows = std::max(3, heads);
    const QString in = slope(walk.into(layer));
    QStringList lattice, ways{QStringLiteral("dO@ > dY@"), QStringLiteral("dY@ v> dV@ > ") + in, QStringLiteral("dQ@ > ") + in,
                              QStringLiteral("dK@ > ") + in};
    for (int row = 0; row < rows; ++row) {
        const auto at = [&](const QStringList& of) { return row < of.size() ? of[row] : QStringLiteral("."); };
        lattice << QStringList{at({"dO@", "dY@"}), headAt("dA", walk, layer, row), headAt("dS", walk, layer, row),
                               at({"dQ@", "dK@", "dV@"}), at({layer == 1 ? QStringLiteral("dWQ1") : QStringLiteral("."), in})}
                       .join(QLatin1Char(' '));
    }
    if (layer == 1) ways << "dQ@ > dWQ1";
    for (int head = 0; head < heads; ++head) {
        const QString S = headAt("dS", walk, layer, head);
        ways << QStringLiteral("dY@ > %1 > %2 > dQ@").arg(headAt("dA", walk, layer, head), S) << S + " > dK@";
    }
    return {walk.amid(layer) == ofLayer("O", layer) ? ofLayer("dY", layer) : ofLayer("dO", layer),
            shown("attentionBack", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

} // namespace

std::vector<Scene> scenesOf(const Walk& walk)
{
    std::vector<Scene> all;
    for (int layer = 1; layer <= walk.params.layers; ++layer) {
        all.push_back(projecting(walk, layer));
        for (int head = 0; head < walk.params.headCount(); ++head) all.push_back(attending(walk, layer, head));
        for (Scene scene : {mixing(walk, layer), closing(walk, layer, false), dense(walk, layer), closing(walk, layer, true)})
            all.push_back(std::move(scene));
    }
    const QString in = QString::fromStdString(walk.into(walk.params.layers + 1));
    all.push_back({"z", titled({.named = ofLayer("told", walk.params.layers)}, telling(walk, in))});
    return all;
}

ViewPtr stageOf(std::vector<Scene> scenes)
{
    return beside(
        {cells({.id = "symbols", .named = true, .widest = 48, .tallest = 32, .stretch = 0}), widgets::scenes(std::move(scenes))},
        24);
}

std::vector<Scene> scenesBack(const Walk& walk)
{
    std::vector<Scene> all = tokens::scenesOfNext("WQ1"), back;
    for (int layer = walk.params.layers; layer > 0; --layer)
        back.push_back(denseBack(walk, layer)), back.push_back(attentionBack(walk, layer));
    all.insert(all.end() - 1, back.begin(), back.end());
    return all;
}

} // namespace lessons::transformer
