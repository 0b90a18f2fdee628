#include "lessons/networks/transformer/run.h"

namespace lessons::transformer {
namespace {

using widgets::Scene;

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

Scene attending(const Walk& walk, int layer)
{
    const int heads = walk.params.headCount(), rows = std::max(3, heads);
    QStringList lattice, ways;
    for (int row = 0; row < rows; ++row) {
        const QString left = row < 3 ? QStringList{"Q@", "K@", "V@"}[row] : QStringLiteral("."),
                      right = row == (heads == 4 ? 1 : 0) ? QStringLiteral("Y@") : QStringLiteral(".");
        lattice << QStringLiteral("%1 %2 %3 %4").arg(left, headAt("S", walk, layer, row), headAt("A", walk, layer, row), right);
    }
    widgets::Pairs buses;
    for (int head = 0; head < heads; ++head) {
        const QString S = headAt("S", walk, layer, head), A = headAt("A", walk, layer, head);
        ways << QStringLiteral("Q@ > %1 > %2 > Y@").arg(S, A) << QStringLiteral("K@ > %1").arg(S);
    }
    ways << QStringLiteral("V@ v> Y@");
    return {ofHead("S", layer, 0), shown("attention", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

/// What a part made goes on: projected, added to what entered, normalised.
Scene closing(const Walk& walk, int layer, bool dense)
{
    const QString made = dense ? "F@" : "Y@", part = dense ? "G@" : "O@", weights = dense ? "W₂" : "Wᴼ", out = dense ? "M@" : "N@",
                  in = QString::fromStdString(dense ? walk.amid(layer) : walk.into(layer));
    QStringList lattice{QStringLiteral("%1 lin:×%2 %3").arg(made, weights, part)}, ways;
    QString way = QStringLiteral("%1 > lin > %2").arg(made, part);
    if (walk.params.residual) {
        lattice << QStringLiteral("%1 . add:+").arg(in);
        ways << QStringLiteral("%1 => add").arg(in);
        way += QStringLiteral(" > add");
    }
    if (walk.params.norm) {
        lattice << QStringLiteral("%1 norm:LayerNorm .").arg(out);
        way += QStringLiteral(" > norm > %1").arg(out);
    } else if (walk.params.residual) {
        lattice << QStringLiteral("%1 . .").arg(out);
        way += QStringLiteral(" > %1").arg(out);
    }
    ways << way;
    return {ofLayer(dense ? "G" : "O", layer),
            shown(dense ? "denseClosed" : "attentionClosed", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

Scene projecting(const Walk& walk, int layer)
{
    const QString x = QString::fromStdString(walk.into(layer));
    QStringList lattice{". . q:×Wq Q@", "%1 . k:×Wk K@", ". . v:×Wv V@"}, ways{"%1 > q > Q@", "%1 > k > K@", "%1 > v > V@"};
    if (layer == 1 && walk.params.positions)
        lattice = QStringList{"E . q:×Wq Q@", "pos:+p . k:×Wk K@", "X . v:×Wv V@"}, ways << "E > pos > X";
    lattice.replaceInStrings(QStringLiteral("%1"), x), ways.replaceInStrings(QStringLiteral("%1"), x);
    return {ofLayer("Q", layer), shown("projections", layer, inWords(inLayer(lattice, layer), inLayer(ways, layer)))};
}

Scene dense(const Walk& walk, int layer)
{
    const QString in = QString::fromStdString(walk.amid(layer));
    return {ofLayer("H", layer),
            shown("dense", layer,
                  inWords(inLayer({in + " lin:×W₁ H@", ". . relu:ReLU", ". . F@"}, layer),
                          inLayer({in + " > lin > H@ > relu > F@"}, layer)))};
}

} // namespace

std::vector<Scene> scenesOf(const Walk& walk)
{
    std::vector<Scene> all;
    for (int layer = 1; layer <= walk.params.layers; ++layer)
        for (Scene scene : {projecting(walk, layer), attending(walk, layer), closing(walk, layer, false), dense(walk, layer),
                            closing(walk, layer, true)})
            all.push_back(std::move(scene));
    const QString in = QString::fromStdString(walk.into(walk.params.layers + 1));
    Diagram told = inWords({in + " lin:×W z", ". . soft:softmax", ". . p#"}, {in + " > lin > z > soft > p"});
    all.push_back({"z", shown("told", walk.params.layers, std::move(told))});
    return all;
}

} // namespace lessons::transformer
